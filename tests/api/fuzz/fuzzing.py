"""Schemathesis against the real service, each in a process of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from api.records.database import Database
from api.records.migrating import migrate
from api.sign_in.clock import utc_now
from api.sign_in.keys import Keys
from api.sign_in.principal import Scope
from rules_engine.case_files import parse_yaml
from tests.api.services import Service

_ROOT: Final = Path(__file__).parents[3]
_RULESETS: Final = _ROOT / "rulesets"
_CONFIG: Final = """\
[generation]
database = "none"
# Callers show one thing; that a wrong one or none is refused, the check `ignored_auth` finds by itself.
with-security-parameters = false

# What fits can still be refused for what no schema says: `checks.py` looks into each 422. 406 answers a header Accept
# and 428 the lack of If-Match, which a repeated request can do without; 410 and 412 tell of what others did meanwhile,
# and 501 of a package that is not installed. 400, 413 and 415, or a fault of the service, are never right.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "304", "403", "404", "406", "410", "412", "422", "428", "501"]
"""
_FEW_FACTS: Final = frozenset((
    "abuse or neglect", "age now", "area of usual residence", "date of birth", "died", "placing authority",
    "report contains",
))  # fmt: skip
"""A fact of each kind, and those that the rule below and bodies.yaml need."""
_RULESET: Final = """\
title: Must this be notified?
status: in force
in force from: 2025-12-09
review by: 2099-12-31
owner: CSPR Subgroup

criteria:
  abuse or neglect is known or suspected:
    met when: {abuse or neglect: [known, suspected]}
    cites: {source: CA2004, at: s.16C(1), says: abuse or neglect is known or suspected}

  the child has died:
    met when: {died: "yes"}
    cites: {source: CA2004, at: s.16C(1), says: the child has died}

rules:
  notify the panel:
    if all of:
      - abuse or neglect is known or suspected
      - the child has died
    recommend: Notify the Child Safeguarding Practice Review Panel
    who acts: local authority
    who decides: local authority
    modality: must
    cites: [{source: CA2004, at: s.16C(1), says: the authority notifies the Panel}]
"""


def records(folder: Path) -> str:
    """The address of a new database for records."""
    address = f"sqlite:///{folder / 'records.db'}"
    database = Database(address)
    migrate(database)
    database.close()
    return address


def key(address: str) -> str:
    """A key that may do everything, for a service that asks for one."""
    database = Database(address)
    made = Keys(database, utc_now).new("fenland", "fuzz", list(Scope), None)
    database.close()
    return made


def small_rulebook(folder: Path) -> Path:
    """One rule on few facts: schemathesis covers each answer of each fact, and of the shipped ones that takes hours."""
    rulesets = folder / "rulesets"
    (rulesets / "notification").mkdir(parents=True)
    (rulesets / "notification" / "2025-12-09.yaml").write_text(_RULESET, encoding="utf-8")
    for name in ("sources", "bodies", "areas", "calendar"):
        (rulesets / f"{name}.yaml").write_bytes((_RULESETS / f"{name}.yaml").read_bytes())
    head, *facts = re.split(r"(?m)^(?=  [a-z0-9])", (_RULESETS / "facts.yaml").read_text(encoding="utf-8"))
    few = [fact for fact in facts if fact.split(":")[0].strip() in _FEW_FACTS]
    (rulesets / "facts.yaml").write_text(head + "".join(few), encoding="utf-8")
    return rulesets


def kept(service: Service, **headers: str) -> str:
    """Have every worked case kept, so that there is something to read and to decide on; the id of the last."""
    id_ = ""
    for file in sorted((_RULESETS / "examples").glob("*.yaml")):
        case = parse_yaml(file.read_text(encoding="utf-8"))
        assert isinstance(case, dict)
        answer = service.client.post("/v1/assessments", json={**case, "record": True}, headers=headers)
        assert answer.status_code == 201, answer.text
        id_ = answer.json()["id"]
    return id_


def fuzz(folder: Path, service: Service, *options: str, id_: str = "") -> tuple[int, str]:
    """Run schemathesis with all checks and these options of its command; its exit code and what it printed.

    With the id of a kept assessment, only what can be done with that: an id made up is never one that is there.
    """
    config = folder / "schemathesis.toml"
    config.write_text(_CONFIG + (f'\n[parameters]\n"path.id" = "{id_}"\n' if id_ else ""), encoding="utf-8")
    if id_:
        options = (*options, "--include-path-regex", r"^/v1/assessments/\{id\}")
    found = subprocess.run(
        [
            sys.executable, "-m", "schemathesis.cli", "--config-file", config, "--no-color", "run",
            f"http://127.0.0.1:{service.port}/openapi.json", "--checks", "all", *options,
        ],
        cwd=folder,
        env=os.environ | {"SCHEMATHESIS_HOOKS": "tests.api.fuzz.checks", "PYTHONPATH": str(_ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )  # fmt: skip
    return found.returncode, found.stdout
