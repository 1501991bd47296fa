"""Excuses that excuse nothing: the change is noticed by now, or is the same, or none says so any more."""

from collections.abc import Iterable, Iterator

from rules_engine.loading.excused import Excuse
from rules_engine.loading.tree import Finding
from rules_engine.names import nearest
from rules_engine.workbench.mutation.finding_out import Outcome


def idle(excuses: Iterable[Excuse], outcomes: Iterable[Outcome], known: Iterable[str]) -> Iterator[Finding]:
    """Each excuse that excuses nothing. ``known`` has what every change says, ``outcomes`` those that were asked."""
    every = set(known)
    asked = {one.change.says: one for one in outcomes}
    for excuse in excuses:
        one = asked.get(excuse.says)
        if excuse.says not in every:
            near = nearest(excuse.says, every)
            meant = f' Did you mean "{near}"?' if near else ""
            says = f"No change to the rulebook says so: it excuses nothing. Take it away, or mend its words.{meant}"
            yield Finding(excuse.at, says)
        elif one and one.noticed:
            says = f'This is noticed: by "{one.noticed.name}" ({one.noticed.place}). Take the excuse away.'
            yield Finding(excuse.at, says)
        elif one and one.same:
            yield Finding(excuse.at, f"This needs no excuse: {one.same}. Take the excuse away.")
