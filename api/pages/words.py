"""What problems are called on pages, where the API's own words are for those who write programs."""

from collections.abc import Mapping
from typing import Final

_STANDS: Final = "Any duty still stands, and its clock is still running."

IN_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "not-found": (
        "Page not found",
        (
            "If you typed the address, check that it is right. If you followed a link, what it led to may have been "
            "moved, or belong to another organisation than yours."
        ),
    ),
    "wrong-method": ("Page not found", "This address takes a form that is sent from its page. Begin at the start."),
    "query-refused": (
        "This address is not right",
        "Something after the question mark of the address is not known here. Begin at the start.",
    ),
    "bad-request": ("This address is not right", "It cannot be understood. Begin at the start."),
    "unreadable-body": (
        "The form could not be read",
        "Nothing was kept. Go back, load the page again and send the form once more.",
    ),
    "unsupported-media-type": (
        "The form could not be read",
        "Nothing was kept. Go back, load the page again and send the form once more.",
    ),
    "body-too-large": (
        "The form is too long",
        "Nothing was kept. Go back and shorten what you wrote: this service needs answers, not documents.",
    ),
    "case-refused": (
        "The case cannot be assessed as it stands",
        "Nothing was decided. Go back and correct what is said here.",
    ),
    "record-refused": (
        "This could not be kept as it stands",
        "Nothing was kept. Go back and correct what is said here.",
    ),
    "not-signed-in": (
        "You need to sign in",
        (
            "This page is for people who have signed in, and signing in in a browser is not set up here. Ask whoever "
            "runs this service."
        ),
    ),
    "sign-in-not-completed": (
        "You are not signed in",
        (
            "The sign-in was not completed. It has to be finished in the browser in which it was begun, within ten "
            "minutes. Begin again."
        ),
    ),
    "wrong-host": (
        "This service answers to its own computer only",
        (
            "There is no sign-in here, so only those who use it at its own computer are answered, under the name "
            "localhost or 127.0.0.1. Ask whoever runs it to set up sign-in."
        ),
    ),
    "too-many-requests": (
        "Please wait a minute",
        (
            f"This service was asked more often than it can answer. Nothing was lost or decided. {_STANDS} If a "
            "notification may be due, do not wait for this service: decide from the guidance."
        ),
    ),
    "records-not-available": (
        "What is kept cannot be read or written just now",
        f"Nothing of this was kept. {_STANDS} Try again in a minute. You can still try a case without keeping it.",
    ),
    "idempotency-key-reused": (
        "This form was sent before",
        "It was sent before with other answers. Nothing was kept now. Look at what was kept, and begin again.",
    ),
    "condition-needed": (
        "Look again before you decide",
        "Nothing was kept. Open the assessment again, so that you see what others have decided meanwhile.",
    ),
    "changed-meanwhile": (
        "Someone else has decided meanwhile",
        "Nothing of yours was kept. Open the assessment again, read what they decided, and then decide.",
    ),
    "not-acceptable": ("There is no such form of this", "Choose one of the forms that the page offers."),
    "not-installed": (
        "This form cannot be made here",
        "Whoever runs this service can add what it needs. Print the page instead, or choose another form.",
    ),
    "papers-busy": (
        "Other papers are being made just now",
        "PDF and Word documents are made one at a time. Try again in a few seconds, or print the page.",
    ),
    "unsound-ledger": (
        "The ledger cannot be shown",
        "The ledger of this source has to be mended first. Cases are assessed all the same.",
    ),
    "batch-refused": ("The form could not be read", "Nothing was assessed or kept."),
    "not-ready": ("This service is not ready", f"Try again in a minute. {_STANDS}"),
}
"""The title and what to do, by the kind's name. Kinds that are not here say it well themselves."""
