"""Cases from what forms send. GOV.UK Forms sends each submission as JSON: a mapping says which fact an answer gives.

Nothing of a submission is dropped in silence, and an answer that cannot be read is never a "no": its fact is left
open, so that every recommendation stands whatever the answer was, and the question is asked again. For the person who
sent the form has gone home: a whole referral must not fail because someone edited a label.
"""
