"""What stands behind the rules: the ledgers of guidance, and the scenarios with their last run. Read once."""

from threading import Lock
from typing import Annotated

from fastapi import Depends, Request

from api.pages.rulebook.trials import Trial, Trials, digests_in
from api.rulebooks import Rulebooks
from rules_engine.rulebook import Rulebook
from rules_engine.rules import Rule
from rules_engine.workbench.ledger.behind import links_beside, scenarios_showing, statements_behind
from rules_engine.workbench.ledger.links import Links
from rules_engine.workbench.ledger.reading import Entry
from rules_engine.workbench.ledger.scenarios import Scenario

_HELD = 3


class Behind:
    """The ledgers beside the rulebooks of a service, each joined with its rulebook when it is first asked for."""

    def __init__(self, books: Rulebooks) -> None:
        """Read nothing yet but the digests of the features."""
        self._folder = books.folder
        self._digests = digests_in(self._folder.path.parent / "features")
        self._held: dict[str, list[Links]] = {}
        self._lock = Lock()

    def links(self, rulebook: Rulebook) -> list[Links]:
        """Each ledger beside a rulebook. Raises LedgerError."""
        with self._lock:
            found = self._held.pop(rulebook.digest, None) or links_beside(self._folder, rulebook)
            self._held[rulebook.digest] = found
            while len(self._held) > _HELD:
                del self._held[next(iter(self._held))]
        return found

    def statements(self, rulebook: Rulebook, rule: Rule) -> list[tuple[Links, Entry]]:
        """The statements that a rule, or a criterion of it, carries."""
        return [(links, entry) for links in self.links(rulebook) for entry in statements_behind(links, rule)]

    def trials(self, rulebook: Rulebook, rule: Rule) -> list[Trial]:
        """The scenarios that show a rule, with what came of them."""
        found = [one for links in self.links(rulebook) for one in scenarios_showing(links, rule)]
        return self.tried(rulebook, list(dict.fromkeys(found)))

    def tried(self, rulebook: Rulebook, scenarios: list[Scenario]) -> list[Trial]:
        """These scenarios, with what came of them in the last run on a rulebook."""
        return Trials(rulebook.digest, self._digests).of(scenarios)


_made = Lock()


def behind(request: Request) -> Behind:
    """A dependency: what stands behind the service's rulebooks."""
    with _made:
        found: Behind | None = getattr(request.app.state, "behind", None)
        if found is None:
            found = request.app.state.behind = Behind(request.app.state.rulebooks)
    return found


Standing = Annotated[Behind, Depends(behind)]
