"""The service reaches nothing but its database and the issuer."""

from ipaddress import ip_address

import pytest

from tests.security.conftest import Json


def test_nothing_is_tried_but_the_issuer(day: Json) -> None:
    """Whatever is assessed, kept, decided, printed, looked at or refused: no name is looked up, no other address met.

    The database's driver connects by itself, where no Python sees it: for that the next test is.
    """
    issuer = ["127.0.0.1", str(day["issuer"])]
    assert ["socket.connect", issuer] in day["tried"]
    assert [one for one in day["tried"] if one[1] != issuer] == []


@pytest.mark.own_network
def test_without_a_network_all_of_it_works(day: Json) -> None:
    """On a computer that reaches nothing but itself, issuer and database beside it: so nothing else is needed."""
    assert all(ip_address(address).is_loopback for address in day["addresses"])
    assert "The records are not available" in day["printed"] or day["database"] is None
