"""``python -m tests.benchmarks.fuzz [EXAMPLES]``: schemathesis for as long as it takes, each time with other data.

EXAMPLES (1,000 by default) are random requests for each operation, and chains of requests. Prints what schemathesis
found, with the request to repeat each failure, and ends with its exit code. Where the service noted a fault of its own,
that is printed too, and the run has failed.
"""

import sys
import tempfile
from pathlib import Path

from tests.api.fuzz.fuzzing import fuzz, kept, key, records
from tests.api.services import Service


def main(examples: int) -> None:
    """Fuzz the service on the shipped rulebook: without sign-in, and then by a key."""
    failed = [sign_in for sign_in in ("none", "required") if not _passes(examples, sign_in)]
    sys.exit(1 if failed else 0)


def _passes(examples: int, sign_in: str) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = records(folder)
        headers = {"X-API-Key": key(database)} if sign_in == "required" else {}
        shown = [part for name, value in headers.items() for part in ("--header", f"{name}:{value}")]
        with Service(folder, database_url=database, rate_limit="0", sign_in=sign_in) as service:
            id_ = kept(service, **headers)
            options = ("--max-examples", str(examples), *shown)
            runs = (
                fuzz(folder, service, "--phases", "examples,fuzzing,stateful", *options),
                fuzz(folder, service, "--phases", "coverage,fuzzing", *options, id_=id_),
            )
            faults = service.lines(level="error")
    print(f"sign-in: {sign_in}", *(told for _, told in runs), *faults, sep="\n")
    return not faults and all(code == 0 for code, _ in runs)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
