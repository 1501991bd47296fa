"""``python -m tests.benchmarks.soak [CASES]``: random cases of the real rulebook, and the memory of every process.

The real service with two workers is asked by callers that never pause: most cases are only assessed, some are kept,
some ask what to ask next. Every assessment compares all verdicts of the two deciders, and any answer but a good one
ends the run with 1 (but that a case is put again that the second decider did not answer in half a second). So does
memory that is not flat, in any process: supervisor, workers, and the second decider of each (held.py says how it is
judged). How far it is, and what each process holds, is printed as it goes: a million cases take hours.
"""

import http.client
import json
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Final

from api.records.database import Database
from api.records.migrating import migrate
from api.records.verifying import Broken, verify
from tests.api.services import Service, descendants, until
from tests.benchmarks.cases import random_cases, rulebook
from tests.benchmarks.held import Held

_WORKERS: Final = 2
_PATIENCE: Final = 600
"""Seconds in which both workers begin, even where the computer is busy with other things."""
_CALLERS: Final = 4
_SHARES: Final = (0.05, 0.25, 0.5, 0.75, 0.95)
_EACH: Final = 60
"""So many cases of each share are made; each request leaves out other facts of one of them."""
_TRIES: Final = 5
_STAYS: Final = 200
"""So many requests are made by a connection: each is the same worker's."""
_SAMPLES: Final = 90
_TOLD: Final = 20
"""So many times it is printed how far it is."""
_LATE: Final = "The second decider failed: the helper did not answer in time"
"""What the log says where this computer was too busy: then the process is another, and is looked at anew."""
_ENDED: Final = "The second decider failed: the helper has ended"


@dataclass
class _Run:
    """What all callers share: how many requests are still to be made, and what went wrong."""

    left: int
    wrong: list[str] = field(default_factory=list)
    turn: threading.Lock = field(default_factory=threading.Lock)

    def next(self) -> int:
        """The number of the next request; 0 where there is none."""
        with self.turn:
            number = 0 if self.wrong else self.left
            self.left -= number > 0
            return number


def main(cases: int) -> None:
    """Ask for so many cases, print the memory of each process, and end with 1 where it is not flat."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = Database(f"sqlite:///{folder / 'records.db'}")
        migrate(database)
        with Service(
            folder, _WORKERS, database_url=f"sqlite:///{folder / 'records.db'}", rate_limit="0", log_level="warning"
        ) as service:
            made = list(_some_cases())
            begun = time.monotonic()
            held, wrong = _asked(service, made, cases)
            seconds = time.monotonic() - begun
        with database.reading() as connection:
            verified = verify(connection, "local")
        database.close()
        wrong += [str(verified)] if isinstance(verified, Broken) else []
        wrong += [line["event"] for line in service.lines(logger="api.running.serving")]
        failed = [line["event"] for line in service.lines(level="error", logger="rules_engine.inference")]
        wrong += [event for event in failed if event not in {_LATE, _ENDED}]
        late = failed.count(_LATE)
        # One that is late is ended, and the case behind it is told so: any other end is a crash.
        wrong += [_ENDED] if failed.count(_ENDED) > late else []
    print(f"{cases:,} cases in {seconds:,.0f} s, all verdicts equal; the second decider was late {late} times")
    for line, grew in held.judged(cases):
        print(line)
        wrong += [f"Not flat: {line}"] if grew else []
    print(*wrong or ["Nothing went wrong, and no process was seen to grow."], sep="\n")
    sys.exit(1 if wrong else 0)


def _asked(service: Service, made: list[dict[str, Any]], cases: int) -> tuple[Held, list[str]]:
    """What each process of the service held while so many cases were asked for; what went wrong."""
    run, held = _Run(cases), Held()
    held.look(0, until(lambda: _named(service.process.pid), _PATIENCE))
    callers = [threading.Thread(target=_call, args=(service.port, run, made, seed)) for seed in range(_CALLERS)]
    begun = time.monotonic()
    for caller in callers:
        caller.start()
    looked = told = 0
    while any(caller.is_alive() for caller in callers):
        done = cases - run.left
        if done >= looked:
            looked = done + max(1, cases // _SAMPLES)
            held.look(done, _named(service.process.pid))
        if done >= told:
            told = done + max(1, cases // _TOLD)
            speed = done / (time.monotonic() - begun)
            print(f"{done:>9,} of {cases:,} cases, {speed:.0f} a second: {held.now()}", flush=True)
        time.sleep(0.02)
    return held, run.wrong


def _named(service: int) -> dict[str, int]:
    """The processes of the service by what they are, once each of two workers has its second decider."""
    found, workers = {"the supervisor": service}, 0
    for pid in descendants(service):
        below = descendants(pid)
        if below:
            workers += 1
            found |= {f"worker {workers}": pid} | {f"second decider of worker {workers}": one for one in below}
    return found if workers == _WORKERS else {}


def _some_cases() -> Iterator[dict[str, Any]]:
    book = rulebook()
    for seed, share in enumerate(_SHARES):
        for case in islice(random_cases(book, share, seed), _EACH):
            yield json.loads(json.dumps(case, default=str))


def _call(port: int, run: _Run, made: list[dict[str, Any]], seed: int) -> None:
    """Ask again and again."""
    chance = random.Random(seed)  # noqa: S311 (repeatable, not secret)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    while number := run.next():
        if number % _STAYS == 0:
            connection.close()
        path, told, good = _request(number, chance.choice(made), chance)
        try:
            status, said = _answer(connection, path, told)
        except (OSError, http.client.HTTPException) as error:
            run.wrong.append(f"Request {number}: {type(error).__name__}.")
            return
        if status != good:
            run.wrong.append(f"Request {number}: {status}, {said.decode()[:300]}")
    connection.close()


def _answer(connection: http.client.HTTPConnection, path: str, told: dict[str, Any]) -> tuple[int, bytes]:
    """The status and what is answered, after a few tries where the second decider was late."""
    left = _TRIES
    while True:
        connection.request("POST", path, json.dumps(told), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        said, left = answer.read(), left - 1
        if not left or b"/problems/engine-fault" not in said:
            return answer.status, said


def _request(number: int, case: dict[str, Any], chance: random.Random) -> tuple[str, dict[str, Any], int]:
    """Where to, what, and the status that answers it."""
    left = chance.uniform(0.6, 1)
    told = {**case, "facts": {name: answer for name, answer in case["facts"].items() if chance.random() < left}}
    if number % 10 == 0:
        return "/v1/questions", told, 200
    if number % 50 == 1:
        return "/v1/assessments", {**told, "record": True, "reference": f"soak-{number}"}, 201
    return "/v1/assessments", {**told, "detail": chance.choice(["full", "brief"])}, 200


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
