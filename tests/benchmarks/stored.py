"""``python -m tests.benchmarks.stored WORKERS``: the service with one endpoint more, to compare it with.

``POST /v1/stored`` validates a case and answers with an assessment that is there already, by the response model of
``POST /v1/assessments``: what FastAPI and pydantic take for the same request and the same answer, with no work between.
"""

import json
import socket
import sys
from pathlib import Path
from typing import Any, Final

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from api.assessing.supposing import Assessment
from api.running.environment import read_settings
from api.running.serving import application as shipped
from rules_engine.assessment import assess
from rules_engine.case import Case, read_case
from rules_engine.case_files import parse_yaml
from tests.benchmarks.cases import RULESETS

PATH: Final = "/v1/stored"
_HOW: Final[dict[str, Any]] = {"access_log": False, "log_config": None, "server_header": False}


def bodies(**beside: object) -> list[bytes]:
    """The worked examples as requests, each with a reference of its own."""
    return [json.dumps({**told, "reference": name, **beside}).encode() for name, told in examples().items()]


def application() -> FastAPI:
    """The service as its settings have it, with the endpoint more."""
    return storing(shipped())


def storing(app: FastAPI) -> FastAPI:
    """A service with the endpoint more, which has an answer in store for each of the worked examples."""
    books = app.state.rulebooks
    stored: dict[str | None, Assessment] = {}
    for name, told in examples().items():
        case = read_case({**told, "reference": name})
        found = assess(books.on(case.on or books.today()), case, passages=books.passages)
        stored[name] = Assessment.model_validate_json(found.model_dump_json())

    def answer(case: Case) -> Assessment:
        """What is in store for a case."""
        return stored[case.reference]

    app.post(PATH, response_model=Assessment)(answer)
    # Before the pages, which answer everything else.
    app.router.routes.insert(0, app.router.routes.pop())
    return app


def main(workers: int) -> None:
    """Serve on a free port of this computer, and print where."""
    read_settings()
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    config = uvicorn.Config("tests.benchmarks.stored:application", factory=True, workers=workers, **_HOW)
    if workers == 1:
        uvicorn.Server(config).run(sockets=[listening])
    else:
        Multiprocess(config, [listening]).run()


def examples() -> dict[str, dict[str, Any]]:
    """The worked examples, by the names of their files."""
    found = {}
    for file in sorted((RULESETS / "examples").glob("*.yaml")):
        told = parse_yaml(Path(file).read_text(encoding="utf-8"))
        assert isinstance(told, dict)
        found[file.stem] = told
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]))
