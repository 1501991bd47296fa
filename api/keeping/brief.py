"""A whole assessment in brief: what ``"detail": "brief"`` answers, made from what was kept."""

from typing import Any, Final

_LEFT_OUT: Final = ("because", "why_not", "settled_by", "consider", "checklist")


def in_brief(assessment: dict[str, Any]) -> dict[str, Any]:
    """Without reasons, settling answers, considerations and checklists, and without the words of what is cited."""
    shorter = [{**one, **{key: [] for key in _LEFT_OUT}} for one in assessment["recommendations"]]
    told: dict[str, Any] = _wordless({**assessment, "recommendations": shorter})
    return told


def _wordless(part: Any) -> Any:  # noqa: ANN401 (any part of JSON)
    if isinstance(part, dict):
        cited = {"says": None, "passage": None} if "passage" in part else {}
        return {key: _wordless(value) for key, value in part.items()} | cited
    return [_wordless(one) for one in part] if isinstance(part, list) else part
