"""Citations, doubts and differing sources as they stand on a date, and which sources were cited."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rules_engine.citations import Citation, Differing, Doubt
from rules_engine.contract import Cite, DifferingSource, DoubtText
from rules_engine.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Citing:
    """Gives citations the weights of their sources, and remembers which sources were cited."""

    rulebook: Rulebook
    cited: set[str] = field(default_factory=set)

    def cites(self, citations: Iterable[Citation]) -> list[Cite]:
        """Citations with their paraphrases, marked where another source had replaced theirs."""
        return [
            Cite(
                source=one.source,
                weight=self._weight(one.source),
                at=one.at,
                says=one.says,
                replaced=self.rulebook.sources[one.source].replaced_on(self.rulebook.on),
            )
            for one in citations
        ]

    def doubts(self, doubts: Iterable[Doubt]) -> list[DoubtText]:
        """Open questions of interpretation."""
        return [DoubtText(text=one.text, cites=self.cites(one.cites)) for one in doubts]

    def differs(self, differs: Iterable[Differing]) -> list[DifferingSource]:
        """Sources that read otherwise."""
        return [
            DifferingSource(source=one.source, weight=self._weight(one.source), at=one.at, reading=one.reading)
            for one in differs
        ]

    def _weight(self, source: str) -> str:
        self.cited.add(source)
        return self.rulebook.sources[source].weight
