"""Every cookie that the service sets."""

from tests.security.conftest import Json


def test_every_cookie_of_a_day_is_guarded(day: Json) -> None:
    """Encrypted only, of this host alone, kept from scripts and from what other sites send."""
    told = {name: {part.strip().lower() for part in rest} for name, *rest in (c.split(";") for c in day["cookies"])}
    assert told.keys() == {"__Host-thresholds", "__Host-thresholds-sign-in", "__Host-thresholds-form"}
    for parts in told.values():
        assert {"secure", "httponly", "path=/", "samesite=lax"} <= parts
        assert not any(part.startswith("domain") for part in parts)
