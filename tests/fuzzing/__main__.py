"""``python -m tests.fuzzing TARGET [SECONDS]``: coverage-guided fuzzing by atheris, which ``make fuzz`` installs.

TARGET is yaml_loader, govuk_forms or guidance_segmenter. It begins with the target's own seeds, and with what earlier
runs found worth keeping in ``build/fuzzing/TARGET``. Ends with 1 at the first input that fails, and says where it lies;
`python -m tests.fuzzing TARGET FILE` repeats it.
"""

import sys
from importlib import import_module
from pathlib import Path
from typing import Any, Final

TARGETS: Final = ("yaml_loader", "govuk_forms", "guidance_segmenter")
_KEPT: Final = Path(__file__).parents[2] / "build" / "fuzzing"
_SLOWEST: Final = 10
"""Seconds that one input may take: one that takes longer is a finding too."""
_LONGEST: Final = 3_000


def main(target: str, told: str) -> None:
    """Fuzz a target for so many seconds, or try one file."""
    try:
        # It has no types, and is needed for nothing else.
        atheris: Any = import_module("atheris")
    except ModuleNotFoundError:
        sys.exit("atheris is not installed: make fuzz installs it.")
    with atheris.instrument_imports(include=["api.adapters", "rules_engine", "ruamel"]):
        module = import_module(f"tests.fuzzing.{target}")
    if Path(told).is_file():
        module.check(Path(told).read_bytes())
        return
    kept, seeds = _KEPT / target, _KEPT / f"{target}-seeds"
    for folder in (kept, seeds):
        folder.mkdir(parents=True, exist_ok=True)
    for at, seed in enumerate(module.seeds()):
        (seeds / f"{at:03}").write_bytes(seed)
    options = [f"-max_total_time={told}", f"-timeout={_SLOWEST}", f"-max_len={_LONGEST}", f"-artifact_prefix={kept}-"]
    atheris.Setup([sys.argv[0], *options, str(kept), str(seeds)], module.check)
    atheris.Fuzz()


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"Name a target: {', '.join(TARGETS)}.")
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "300")
