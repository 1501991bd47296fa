"""What every page has to stand up to, in a real browser: `look` at it, in every state that it can be in."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from axe_playwright_python.base import AXE_SCRIPT  # type: ignore[import-untyped]
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

NARROW: Final = 320
"""The width in CSS pixels of a small telephone, and of a wide screen at 400 %."""
WIDE: Final = 1200
HEAVIEST: Final = 250_000
"""Bytes of a page with all that it loads, as they are before they are packed."""
SHOTS: Final = "THRESHOLDS_SHOTS"
"""The environment variable that names the folder for pictures; none are made where it is not set."""
_RULES: Final = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
_LARGE: Final = "document.documentElement.style.fontSize = '200%'"
# Boxes that scroll by themselves are meant to hold what is wider than they are.
_TOO_WIDE: Final = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const scrolls = (one) => one && (/(auto|scroll)/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  return [...document.body.querySelectorAll("*")]
    .filter((one) => one.getBoundingClientRect().right > wide + 1 && !scrolls(one.parentElement))
    .map((one) => one.outerHTML.slice(0, 120));
}"""
# In forced colours backgrounds and shadows go: what can be pressed or filled in keeps an outline or a border.
_INVISIBLE: Final = """() => [...document.querySelectorAll("button, input:not([type=hidden]), select, textarea")]
  .filter((one) => one.checkVisibility() && !["radio", "checkbox"].includes(one.type)
    && !one.matches(".app-button-link, .govuk-accordion__show-all, .govuk-accordion__section-button,"
      + " .govuk-service-navigation__toggle"))
  .filter((one) => { const s = getComputedStyle(one); return s.borderTopWidth === "0px" && s.outlineStyle === "none"; })
  .map((one) => one.outerHTML.slice(0, 120))"""

_HIDDEN: Final = """() => [...document.querySelectorAll("main *")]
  .filter((one) => one.innerText?.trim() && !one.checkVisibility()
    && !one.closest("details, button, script, select, .app-paper"))
  .map((one) => one.outerHTML.slice(0, 120))"""


@dataclass
class Watched:
    """What a page complained of, asked for and got."""

    origin: str
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    answers: list[Response] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Note all of it from now on."""
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._ask)
        page.on("response", lambda answer: self.answers.append(answer))  # noqa: PLW0108 (it is marked, as a built-in cannot be)

    def _hear(self, told: ConsoleMessage) -> None:
        # That a page answers with an error status is what some pages are for.
        if told.type in {"error", "warning"} and "Failed to load resource: the server responded" not in told.text:
            self.complaints.append(told.text)

    def _ask(self, sent: Request) -> None:
        # To go somewhere else, such as to sign in, is what people do, and no page.
        if not sent.is_navigation_request() and not sent.url.startswith((f"{self.origin}/", "data:")):
            self.elsewhere.append(sent.url)


def look(page: Page, *, heaviest: int = HEAVIEST) -> None:
    """Fail with all that is wrong with what a page shows now.

    axe at both widths, reflow at 320 px and with text of twice the size, forced colours, no script, console, requests
    to elsewhere, the weight. The page is left as it was, but for its window's size. What was typed is not sent again:
    without scripts the same markup is looked at.
    """
    wrong: list[str] = []
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        wrong += [f"axe at {width} px: {one}" for one in _axe(page)]
        wrong += [f"wider than {width} px: {one}" for one in page.evaluate(_TOO_WIDE)]
    page.set_viewport_size({"width": WIDE // 2, "height": 900})
    page.evaluate(_LARGE)
    wrong += [f"wider than the page with large text: {one}" for one in page.evaluate(_TOO_WIDE)]
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.emulate_media(forced_colors="active")
    wrong += [f"cannot be seen in forced colours: {one}" for one in page.evaluate(_INVISIBLE)]
    wrong += [f"axe in forced colours: {one}" for one in _axe(page, "color-contrast")]
    page.emulate_media(forced_colors="none")
    page.set_viewport_size({"width": WIDE, "height": 900})
    wrong += _without_scripts(page)
    watched = watched_of(page)
    wrong += [f"complaint: {one}" for one in watched.complaints]
    wrong += [f"asked elsewhere: {one}" for one in watched.elsewhere]
    weight = _weight(page)
    if weight > heaviest:
        wrong.append(f"{weight} bytes are more than {heaviest}")
    assert wrong == [], f"{urlsplit(page.url).path}:\n" + "\n".join(wrong)


def shot(page: Page, name: str) -> None:
    """A picture of the whole page at both widths, and its print, where the environment asks for pictures."""
    folder = os.environ.get(SHOTS)
    if not folder:
        return
    for width in (WIDE, NARROW):
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(path=Path(folder) / f"{name}-{width}.png", full_page=True)
    page.pdf(path=Path(folder) / f"{name}.pdf", prefer_css_page_size=True, tagged=True)
    page.set_viewport_size({"width": WIDE, "height": 900})


def _axe(page: Page, *only: str) -> list[str]:
    """What axe finds, each with where it is."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    run = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": list(_RULES)}
    found: dict[str, Any] = page.evaluate(
        "(only) => axe.run({runOnly: only, resultTypes: ['violations']})",
        run,
    )
    return [f"{one['id']}: {[node['html'][:160] for node in one['nodes']]}" for one in found["violations"]]


def _without_scripts(page: Page) -> list[str]:
    """What is wrong with the page's own markup where no script runs."""
    browser = page.context.browser
    assert browser is not None
    document = next(one for one in reversed(watched_of(page).answers) if _is_document(one, page))
    served = {"body": document.body(), "headers": document.all_headers(), "status": document.status}
    context = browser.new_context(java_script_enabled=False, viewport={"width": NARROW, "height": 900})
    try:
        bare = context.new_page()
        # It may be what a form was answered with: that is not sent again.
        bare.route(document.url, lambda route: route.fulfill(**served))
        bare.goto(document.url)
        wrong = [] if bare.locator("main h1").count() == 1 else ["without scripts there is not one h1 in main"]
        wrong += [f"wider than {NARROW} px without scripts: {one}" for one in bare.evaluate(_TOO_WIDE)]
        # What nothing but a script can bring to view is lost to who runs none.
        wrong += [f"hidden without scripts: {one}" for one in bare.evaluate(_HIDDEN)]
        return wrong
    finally:
        context.close()


def _is_document(answer: Response, page: Page) -> bool:
    sent = answer.request
    return sent.is_navigation_request() and sent.frame == page.main_frame and answer.status not in range(300, 400)


def _weight(page: Page) -> int:
    """Bytes of the page with its styles and scripts, also of those that the browser held already."""
    kinds = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
    told: int = page.evaluate(f"{kinds}.reduce((sum, one) => sum + one.decodedBodySize, 0)")
    return told


_WATCHED: Final[WeakKeyDictionary[Page, Watched]] = WeakKeyDictionary()


def watched_of(page: Page) -> Watched:
    """What a page complained of, asked for and got."""
    return _WATCHED[page]


@contextmanager
def opened(browser: Browser, origin: str, *, scripts: bool = True) -> Iterator[Page]:
    """A page in a context of its own, which has seen nothing yet; its addresses begin at the origin."""
    context = browser.new_context(
        base_url=origin, java_script_enabled=scripts, viewport={"width": WIDE, "height": 900}, locale="en-GB"
    )
    context.set_default_timeout(20_000)
    try:
        page = context.new_page()
        watched = _WATCHED[page] = Watched(origin)
        watched.watch(page)
        yield page
    finally:
        context.close()
