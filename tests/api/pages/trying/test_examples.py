"""The worked examples as pages, and an empty case."""

import re
from html import unescape

import pytest
from starlette.testclient import TestClient

from api.describing.examples import worked_cases
from api.pages.tokens import FIELD
from rules_engine.rendering.phrases import STATUSES
from tests.api.conftest import RULESETS

EXAMPLES = worked_cases(RULESETS / "examples")


def _told(text: str) -> str:
    """What a page says, without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", text)).split())


def test_every_example_is_a_click_away_with_what_it_shows(client: TestClient) -> None:
    """The same words as in the description of the API."""
    text = client.get("/try").text
    assert EXAMPLES
    for name, one in EXAMPLES.items():
        assert f'href="/try/{name}"' in text
        assert one["description"] in _told(text)


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_an_example_comes_to_what_the_api_says(client: TestClient, name: str) -> None:
    """Each recommendation once, in its place, with a link to its rule."""
    text = client.get(f"/try/{name}").text
    found = client.post("/v1/assessments", json=EXAMPLES[name]["value"]).json()
    assert found["headline"]["summary"] in _told(text)
    for one in found["recommendations"]:
        assert text.count(f'href="/rulebook/{one["ruleset"]}/{one["id"]}"') == 1
    for status, words in STATUSES.items():
        number = sum(one["status"] == status for one in found["recommendations"])
        assert not number or f"{words.capitalize()}: {number}" in _told(text)


@pytest.mark.parametrize(
    ("query", "suppose"),
    [
        ("serious_harm=no", {"serious_harm": "no"}),
        ("died=yes&date_of_death=2026-03-31", {"died": "yes", "date_of_death": "2026-03-31"}),
        ("serious_harm=not+known", {"serious_harm": "not known"}),
        ("notification_made=none", {"notification_made": ["none"]}),
        ("age_at_harm=17", {"age_at_harm": 17}),
    ],
)
def test_what_changes_is_what_the_api_says(client: TestClient, query: str, suppose: dict[str, object]) -> None:
    """Each change whose words differ is told as it is and as it would be, and no other."""
    text = client.get(f"/try/infant-head-injury?{query}").text
    case = EXAMPLES["infant-head-injury"]["value"]
    told = client.post("/v1/assessments", json={**case, "suppose": suppose}).json()["supposed"]["changes"]
    lines = re.findall(r'<li><div><a href="[^"]*/([^"/]+)">.*?<div>Is: (.*?)</div>.*?Would be: (.*?)</strong>', text)
    assert {name for name, _, _ in lines} <= {one["id"] for one in told}
    differ = {one["id"] for one in told if one["from"]["status"] != one["to"]["status"]}
    assert differ <= {name for name, _, _ in lines}
    assert all(was != would_be for _, was, would_be in lines)
    assert f"{len(lines)} of 158" in _told(text) if lines else "No recommendation would" in text


def test_an_answer_taken_away_is_as_if_nobody_had_asked(client: TestClient) -> None:
    """What would be is what the case comes to without it."""
    text = client.get("/try/infant-head-injury?serious_harm=not+asked").text
    case = EXAMPLES["infant-head-injury"]["value"]
    without = {**case, "facts": {k: v for k, v in case["facts"].items() if k != "serious_harm"}}
    assert client.post("/v1/assessments", json=without).json()["headline"]["summary"] in _told(text)
    assert "What if: no answer." in _told(text)


def test_fields_left_as_they_are_do_not_stay_in_the_address(client: TestClient) -> None:
    """A form sends them all."""
    sent = "/try/infant-head-injury?serious_harm=&age_at_harm=3&died=&about=placing+authority"
    answer = client.get(sent, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/try/infant-head-injury?age_at_harm=3&about=placing+authority"
    assert client.get(answer.headers["location"]).status_code == 200


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/try/infant-head-injury?child=Ann+Other", 422),
        ("/try/infant-head-injury?about=Ann+Other", 422),
        ("/try/infant-head-injury?died=Ann+Other", 422),
        ("/try/infant-head-injury?age_at_harm=Ann+Other", 422),
        ("/try/Ann-Other", 404),
        ("/try/empty-case/Ann-Other", 404),
        ("/try/empty-case/Peterborough?died=Ann+Other", 422),
        ("/try?child=Ann+Other", 422),
    ],
)
def test_what_it_does_not_take_is_a_page(client: TestClient, path: str, status: int) -> None:
    """And says nothing of what was sent, where that was no answer."""
    answer = client.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert "age_at_harm" in path or "Ann" not in answer.text


def test_an_empty_case_is_posted_with_the_token(client: TestClient) -> None:
    """What is supposed of it stands in no address."""
    page = client.get("/try/empty-case/Peterborough").text
    found = re.search(rf'name="{FIELD}" value="([^"]+)"', page)
    assert found
    answer = client.post("/try/empty-case/Peterborough", data={FIELD: found[1], "died": "yes", "about": ""})
    assert answer.status_code == 200
    assert "What if: yes." in _told(answer.text)
    assert client.post("/try/empty-case/Peterborough", data={"died": "yes"}).status_code == 403
    assert client.post("/try/infant-head-injury", data={FIELD: found[1], "died": "yes"}).status_code == 405
