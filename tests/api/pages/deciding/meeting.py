"""A minute-taker in a browser, and what there is to decide on."""

from collections.abc import Mapping
from typing import Any, Final

from fastapi import FastAPI
from playwright.sync_api import Page
from starlette.testclient import TestClient

from tests.api.council import HARMED, NOTIFY

Json = dict[str, Any]
NOTIFICATION: Final = f"recommendations/{NOTIFY}"
HARM: Final = "judgements/serious_harm"
TOLD: Final = "The consultant has not reported.\n\nWe meet again on Friday."


def kept(app: FastAPI, case: Mapping[str, Any] = HARMED) -> str:
    """The id of a case that is kept, by whoever is at this computer."""
    answer = TestClient(app).post("/v1/assessments", json={**case, "record": True})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


def read(app: FastAPI, id_: str) -> Json:
    """A kept assessment with its decisions."""
    found: Json = TestClient(app).get(f"/v1/assessments/{id_}").json()
    return found


def decide(app: FastAPI, id_: str, **told: object) -> Json:
    """Have another decision recorded, by the API."""
    seen = {"If-Match": TestClient(app).get(f"/v1/assessments/{id_}").headers["etag"]}
    answer = TestClient(app).post(
        f"/v1/assessments/{id_}/decisions", json={"on": "2026-04-01", **told}, headers=seen
    )  # fmt: skip
    assert answer.status_code == 201, answer.text
    found: Json = answer.json()
    return found


class Minutes:
    """The pages of one assessment, in a browser."""

    def __init__(self, page: Page, id_: str) -> None:
        """Nothing is opened yet."""
        self.page, self.address = page, f"/assessments/{id_}/decision"

    def open(self, name: str = "") -> None:
        """Go to one of the pages."""
        self.page.goto(f"{self.address}/{name}".rstrip("/"))

    def fill(self, name: str, *, chosen: Mapping[str, str] | None = None, **typed: str) -> None:
        """Fill in a page and send it; `chosen` are radios, by name. Double underscores stand for hyphens."""
        self.open(name)
        folded = self.page.locator("main details:not([open]) > summary")
        while folded.count():
            folded.first.click()
        for each, value in (chosen or {}).items():
            self.page.locator(f'input[name="{each}"][value="{value}"]').check()
        for each, value in typed.items():
            field = self.page.locator(f'[name="{each.replace("__", "-")}"]')
            if field.evaluate("one => one.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        self.save()

    def save(self) -> None:
        """Send what stands on the page, and see what answers: whoever goes on before that may leave it unsent."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name="Save and go back to the list").click()

    def date(self, day: int = 1) -> None:
        """A day of April 2026."""
        self.fill("date", on__day=str(day), on__month="4", on__year="2026")

    def keep(self) -> None:
        """Check, and keep."""
        self.open("check")
        self.page.get_by_role("button", name="Keep this record").click()
