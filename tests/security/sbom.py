"""What this project is made of, as a CycloneDX bill of materials: ``python -m tests.security.sbom``.

Every package that is locked, with its digests, its licence where it is installed, and whether the service needs it or
only its development does; and what the pages are built of.
"""

import json
import re
from functools import cache
from importlib.metadata import Distribution, distributions
from itertools import chain
from typing import Any, Final
from urllib.parse import quote
from uuid import NAMESPACE_URL, uuid5

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

Json = dict[str, Any]

LOCK: Final = ROOT / "requirements.lock"
NPM_LOCKS: Final = (ROOT / "assets" / "package-lock.json", ROOT / "tests" / "forms" / "package-lock.json")
_SPDX: Final = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.1-or-later",
    "ISC License": "ISC",
    "MIT License": "MIT",
    "MIT license": "MIT",
    "Mozilla Public License 1.1 (MPL 1.1)": "MPL-1.1",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
"""How packages call their licences, and how SPDX does."""
_UNSAID: Final = {"axe-playwright-python": "MIT", "zen-engine": "MIT"}
"""Licences that a package names in its files alone."""


@cache
def installed() -> dict[str, Distribution]:
    """What is installed here, by name."""
    found = {canonicalize_name(one.metadata["Name"]): one for one in distributions()}
    return {name: one for name, one in found.items() if name not in {"pip", "thresholds"}}


@cache
def locked() -> dict[str, tuple[str, list[str], str]]:
    """Each locked package: its version, its digests (SHA-256), and on which computers it is needed, if not on all."""
    told = LOCK.read_text(encoding="utf-8").replace("\\\n", " ")
    found: dict[str, tuple[str, list[str], str]] = {}
    for line in told.splitlines():
        named, _, rest = line.partition(" --hash=")
        name, version, marker = re.fullmatch(r"([\w.-]+)==(\S+?)(?: *; *(.*?))? *", named.strip()).groups()  # type: ignore[union-attr]
        found[canonicalize_name(name)] = (version, re.findall(r"sha256:([0-9a-f]{64})", rest), marker or "")
    return found


@cache
def served() -> set[str]:
    """What the service needs with all its extras, and what that needs: the rest is for developing it."""
    (ours,) = distributions(name="thresholds")
    here = installed()
    waiting, found = [*(ours.metadata.get_all("Provides-Extra") or ()), ""], set[tuple[str, str]]()
    asked = [(Requirement(one), extra) for one in ours.requires or () for extra in waiting]
    while asked:
        needed, extra = asked.pop()
        name = canonicalize_name(needed.name)
        if name not in here or (needed.marker and not needed.marker.evaluate({"extra": extra})):
            continue
        fresh = {(name, of) for of in ("", *needed.extras)} - found
        found |= fresh
        asked += [(Requirement(one), of) for one in here[name].requires or () for _, of in fresh]
    return {name for name, _ in found}


def licence(one: Distribution) -> str:
    """A package's licence, in SPDX's words; nothing where it names none."""
    told = one.metadata.json
    expression = told.get("license_expression") or _UNSAID.get(canonicalize_name(str(told["name"])))
    if expression:
        return str(expression)
    classifiers = [line for line in told.get("classifier", ()) if line.startswith("License ::")]
    classified = [line.rpartition(" :: ")[2] for line in classifiers]
    named = str(told.get("license", "")).strip()
    # Some write the whole of it there, or what only they understand.
    is_short = re.fullmatch(r"[\w. -]{2,24}", named) and named not in {"Dual License", "UNKNOWN"}
    short = _SPDX.get(named, named) if is_short else ""
    return short or " OR ".join(_SPDX.get(one, one) for one in classified)


def npm() -> list[Json]:
    """Every package that the pages, or the test of the form, are built of."""
    told = chain.from_iterable(json.loads(lock.read_text(encoding="utf-8"))["packages"].items() for lock in NPM_LOCKS)
    return [{"name": at.rpartition("node_modules/")[2], **package} for at, package in told if at]


def bill() -> Json:
    """The bill of materials, in CycloneDX 1.6. The same packages make the same bill: it has no time of its own."""
    here, needed = installed(), served()
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "purl": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            # A digest for each of its files: which of them is installed depends on the computer.
            "properties": [{"name": "lock:sha256", "value": digest} for digest in digests],
            "scope": "required" if name in needed else "excluded",
            **({"licenses": [{"expression": licence(here[name])}]} if name in here else {}),
        }
        for name, (version, digests, _) in locked().items()
    ]
    components += [
        {
            "type": "library",
            "bom-ref": address,
            "purl": address,
            "name": one["name"],
            "version": one["version"],
            "scope": "required" if one["name"] in BUNDLED else "excluded",
            "licenses": [{"expression": one["license"]}],
        }
        for address, one in {f"pkg:npm/{quote(one['name'])}@{one['version']}": one for one in npm()}.items()
    ]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps(components, sort_keys=True))}",
        "version": 1,
        "metadata": {"component": {"type": "application", "bom-ref": "thresholds", "name": "thresholds",
                                   "version": installed_version()}},
        "components": components,
    }  # fmt: skip


BUNDLED: Final = {"govuk-frontend", "swagger-ui-dist"}
"""What of npm is in the pages that are served; the rest builds them, or a test."""


def installed_version() -> str:
    """The version of this project that is installed."""
    (ours,) = distributions(name="thresholds")
    return ours.version


if __name__ == "__main__":
    print(json.dumps(bill(), indent=1))  # noqa: T201 (its purpose)
