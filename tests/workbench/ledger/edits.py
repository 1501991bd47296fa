"""Edits of the guidance on playgrounds, of every kind, each with what a comparison should tell of it."""

from dataclasses import dataclass

from tests.workbench.ledger.playgrounds import TEXT


@dataclass(frozen=True)
class Edit:
    """What is written instead of what, and what should be told: kind, ids or new text, and changed marks."""

    was: str
    now: str
    told: tuple[str, ...]
    inserted: tuple[str, str] = ("", "")
    """What is put after what, where words were moved."""

    def of(self, text: str) -> str:
        """The text with this edit."""
        assert text.count(self.was) == 1, self.was
        text = text.replace(self.was, self.now)
        after, moved = self.inserted
        return text.replace(after, f"{after} {moved}") if moved else text


INTERVIEWS = "Staff must not give interviews."
WATCH = "The independent scrutineer attends every meeting."
CONFIDENTIAL = "Everything shared for the inquiry should be treated as confidential\n\n"
MAILBOX = "findings@playgrounds.example\n\n"
SITE = "securing-site-keeping-whatever-may-show"
ITEMS = ("2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "3.1", "3.2", "3.3", "3.4", "4.1")
EDITS = {
    "a number in words": Edit(
        "within two working days",
        "within three working days",
        ("changed reporting-an-accident/1.1 number: 2 working day -> 3 working day",),
    ),
    "a number in digits": Edit(
        "within 20 working days",
        "within 15 working days",
        ("changed the-short-inquiry/1.1 number: 20 working day -> 15 working day",),
    ),
    "a unit": Edit(
        "within seven days",
        "within seven working days",
        ("changed publishing-what-was-learnt/4.1 number: 7 day -> 7 working day",),
    ),
    "a stronger modality": Edit(
        "Schools should be asked", "Schools must be asked", ("changed who-takes-part/1.2 modality: should -> must",)
    ),
    "a weaker modality": Edit(
        "agency in charge should fence",
        "agency in charge may fence",
        ("changed securing-site-keeping-whatever-may-show/1.1 modality: should -> may",),
    ),
    "a denial": Edit(
        "Others may be invited", "Others may not be invited", ("changed who-takes-part/2.2 modality: may -> may, not",)
    ),
    "a duty-holder": Edit(
        "The chair should send the findings",
        "The reviewer should send the findings",
        ("changed the-short-inquiry/3.1 duty-holder: Secretary of State, chair -> Secretary of State, reviewer",),
    ),
    "number, modality and duty-holder at once": Edit(
        "It must keep broken parts for at least 12 weeks.",
        "The police should keep broken parts for at least 8 weeks.",
        (f"changed {SITE}/1.2 number: 12 week -> 8 week; modality: must -> should; duty-holder: none -> police",),
    ),
    "a few words": Edit(
        "gather what is known about the accident",
        "gather whatever is known of the accident",
        ("reworded the-short-inquiry/2.2",),
    ),
    "most words": Edit(
        "It is meant for whoever looks after a playground.",
        "It is written to help whoever runs a playground.",
        ("reworded what-this-guidance-is-for/2.1",),
    ),
    "a word of a table's cell": Edit(
        "A sudden death on a playground", "A sudden death at play", ("reworded appendix-1-inquest/1.3",)
    ),
    "an item reworded": Edit(
        "the day and hour of the accident;",
        "the date and hour of the accident;",
        ("reworded reporting-an-accident/3.2",),
    ),
    "moved under another heading": Edit(
        CONFIDENTIAL,
        "",
        ("moved the-short-inquiry/4.1",),
        inserted=("It then asks the chair what may be said.", CONFIDENTIAL.strip() + "."),
    ),
    "moved within its heading": Edit(
        f"{WATCH} Others",
        "Others",
        ("moved who-takes-part/2.1",),
        inserted=("its notes before they are published.", WATCH),
    ),
    "a new statement": Edit(INTERVIEWS, f"{INTERVIEWS} Lamps are lit at night.", ("new Lamps are lit at night.",)),
    "a new paragraph": Edit(
        "Published findings never",
        "A leaflet is printed too.\n\nPublished findings never",
        ("new A leaflet is printed too.",),
    ),
    "a new item": Edit(
        "  • the age of the child;\n", "  • the age of the child;\n  • the weather;\n", ("new the weather;",)
    ),
    "a statement gone": Edit(" It should do so on the form in Appendix 1.", "", ("gone reporting-an-accident/1.2",)),
    "an item gone": Edit("  • what the child was playing on\n", "", ("gone reporting-an-accident/3.4",)),
    "a paragraph gone": Edit(
        "A copy is sent to the National Panel within seven days.\n\n", "", ("gone publishing-what-was-learnt/4.1",)
    ),
    "a section gone": Edit(
        "Who takes part\n\nThe police, the ICB and the local authority each send one person. "
        "Schools should be asked where the child is of school age.\n\n",
        "Who takes part\n\n",
        (
            "gone who-takes-part/1.1",
            "gone who-takes-part/1.2",
        ),
    ),
    "split": Edit(
        "Nobody who built the playground is to take part in the inquiry or to see its notes before they are published.",
        "Nobody who built the playground is to take part in the inquiry. "
        "Nobody is to see its notes before they are published.",
        ("reworded who-takes-part/3.1 into 2",),
    ),
    "merged": Edit(
        "Published findings never name the child. They stay on the partnership’s website for at least one year.",
        "Published findings never name the child and stay on the partnership’s website for at least one year.",
        ("reworded publishing-what-was-learnt/2.1 publishing-what-was-learnt/2.2",),
    ),
    "a heading renamed": Edit("\nWho takes part\n", "\nWho sits in\n", ("renamed Who takes part",)),
    "a heading added": Edit(
        "\nThe inquiry will:\n",
        "\nIts tasks\n\nThe inquiry will:\n",
        tuple([f"moved the-short-inquiry/{n}" for n in ITEMS]),
    ),
    "an unlike sentence in another's stead": Edit(
        "Nobody needs to know it by heart.",
        "Copies hang at every gate.",
        (
            "gone what-this-guidance-is-for/2.2",
            "new Copies hang at every gate.",
        ),
    ),
    "a mailbox gone": Edit(MAILBOX, "", ("gone the-short-inquiry/3.3",)),
}
"""By what each does."""


def after(*names: str) -> str:
    """The guidance after these edits."""
    text = TEXT
    for name in names:
        text = EDITS[name].of(text)
    return text
