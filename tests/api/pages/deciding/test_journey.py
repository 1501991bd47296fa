"""Recording a whole meeting in a browser: filled in while people talk, checked, kept once, and on paper."""

from fastapi import FastAPI
from playwright.sync_api import Page

from tests.api.council import NOTIFY
from tests.api.pages.browser import look, shot
from tests.api.pages.deciding.meeting import HARM, NOTIFICATION, TOLD, Minutes, decide, kept, read

LONG = "\n\n".join(["Whatever was said at length about the incident and what is to be done. " * 12] * 4)


def test_every_page_stands_up_to_everything(page: Page, app: FastAPI) -> None:
    """Empty, filled in, with errors, and long."""
    id_ = kept(app)
    minutes = Minutes(page, id_)
    for name in ("", "others", "date", "votes", "closing", NOTIFICATION, HARM, "check"):
        minutes.open(name)
        assert page.locator("input:checked").count() == 0
        look(page)
        shot(page, f"deciding-{name.partition('/')[0] or 'list'}-empty")
    minutes.fill("date", on__day="31", on__month="2", on__year="2026")
    look(page)
    shot(page, "deciding-date-error")
    minutes.date()
    minutes.fill(HARM, chosen={"police-answer": "yes", "ICB-answer": "no"}, another__by="Fenland Hospital")
    look(page)
    shot(page, "deciding-judgements-error")
    minutes.fill(HARM, another__by="", police__text=LONG)
    minutes.fill("votes", chosen={"police_vote": "for", "icb_vote": "against"}, police_vote__text=LONG)
    minutes.fill("closing", chosen={"scrutineer-view": "disagree"}, rationale=LONG)
    look(page)
    minutes.fill("closing", scrutineer__text=LONG)
    minutes.fill(NOTIFICATION, chosen={"decision": "do not act", "police-position": "disagree"}, rationale=LONG)
    look(page)
    shot(page, "deciding-recommendations-error")
    minutes.open("check")
    look(page)
    shot(page, "deciding-check-error")
    minutes.open()
    look(page)
    shot(page, "deciding-list-error")
    minutes.fill(NOTIFICATION, reason="information_awaited", police__reason="judged_otherwise", police__text=LONG)
    minutes.open()
    shot(page, "deciding-list-filled")
    minutes.open("check")
    look(page)
    shot(page, "deciding-check-long")
    decide(app, id_, decisions=[{"recommendation": NOTIFY, "decision": "act", "rationale": TOLD}])
    minutes.open()
    look(page)
    shot(page, "deciding-list-meanwhile")
    minutes.open("check")
    look(page)
    shot(page, "deciding-check-meanwhile")
    page.get_by_role("button", name="I have read it").click()
    page.get_by_role("button", name="Keep this record").click()
    look(page)
    shot(page, "deciding-kept")
    page.get_by_role("link", name="Read and print the record").click()
    look(page)
    shot(page, "deciding-record")
    assert len(read(app, id_)["decisions"]) == 2
