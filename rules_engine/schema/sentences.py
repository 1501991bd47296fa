"""A sentence for each word of the format that a person chooses: what it means, or when to use it."""

MODALITIES = {
    "must": 'A duty. On local guidance alone only where it says must itself, and then "says" has the word.',
    "will": "The local guidance commits itself to it.",
    "should": "Expected, unless there is good reason to do otherwise.",
    "usually": "What is normally done; a case may differ.",
    "must consider": "To think about it is a duty; what is then decided stays open.",
    "should consider": "To think about it is expected; what is then decided stays open.",
    "may": "Permitted, and left to those who decide.",
    "does not require": "Says that something is not called for, so that nobody does it because of this.",
}
STATUSES = {
    "draft": "Being written. It is checked and not yet used.",
    "agreed": "Agreed by its owner, and not yet used.",
    "in force": 'Used from its date, which may lie ahead. "withdrawn from" ends it.',
    "withdrawn": 'Used for no date. To end one that was used, leave it "in force", with "withdrawn from".',
}
WEIGHTS = {
    "statute": "An Act of Parliament.",
    "regulations": "Made under an Act.",
    "case law": "What a court decided.",
    "statutory guidance": "Guidance that an Act tells people to follow or to have regard to.",
    "national panel guidance": "Guidance of the Child Safeguarding Practice Review Panel.",
    "other guidance": "Any other guidance that is not local, and pages that explain or report.",
    "local guidance": "The guidance of the local safeguarding partners.",
}
READ = {
    "in full": "Read from beginning to end.",
    "in part": "The provisions cited were read.",
    "relayed": "Seen only through what others say of it.",
    "not read": "Not seen. What is cited needs to be verified.",
}
KINDS = {
    "a date": "A date, which may lie ahead: a planned step.",
    "a date that has passed": "A date on or before the day of the assessment.",
    "a whole number of years": "An age on the last birthday.",
    "a whole number of weeks": "A number of whole weeks.",
    "an area": "The name of an area in areas.yaml.",
}
GROUPS = {
    "all of": "Every one of these is met.",
    "any of": "At least one of these is met.",
    "none of": "Not one of these is met. While one is open, this is open.",
    "at least 2 of": "At least so many of these are met; write the number you need.",
}
APPLIES = {
    "applies": "That rule's recommendation applies.",
    "does not apply": "That rule's recommendation does not apply. That is never taken for granted.",
}
