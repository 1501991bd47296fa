Feature: Once a local review is decided, who must do what, and by when?
  Six months to finish, the family involved, the report complete, sent ahead and published, the coroner and the
  police answered each in their own way. An exception counts only once it is shown; until then the duty stands.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Timescale for Completion of the Review, para 1

    @LOCAL2025/timescale-for-completion-of-the-review/1.1 @LOCAL2025/timescale-for-completion-of-the-review/1.2
    @LOCAL2025/corrective-action-before-and-during/1.1 @LOCAL2025/notes/3.1
    Scenario: A local review is decided and not yet begun: what is learnt is acted on now
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | no     |
        | review concluded     | no     |
      When the case is assessed
      Then "act on learning early" applies
      And the modality of "act on learning early" is "should"
      And "act on learning early" is decided by the "safeguarding partners"
      And "act on learning early" cites "LOCAL2025" at "Timescale for Completion of the Review, para 1"
      And "act on learning early" carries a doubt that says "the guidance does not say who acts"
      And "act on learning early" is for the "safeguarding partners"

    @LOCAL2025/timescale-for-completion-of-the-review/1.2 @LOCAL2025/corrective-action-before-and-during/1.1
    Scenario: Only a rapid review is to be completed: learning does not wait for a local review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
        | review concluded                                | no               |
      When the case is assessed
      Then "complete a rapid review" applies
      And "act on learning early" applies

    Scenario: A rapid review is to be completed and nobody has decided on a local one: the first is enough
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | not known        |
        | review concluded                                | no               |
      When the case is assessed
      Then "act on learning early" applies

    @LOCAL2025/timescale-for-completion-of-the-review/1.1
    Scenario: Neither review is under way: there is no learning of a review to act on
      Given the facts
        | fact                                     | answer        |
        | notification made                        | none          |
        | died                                     | no            |
        | serious harm                             | no            |
        | under 18 at harm or death                | yes           |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
        | local review decided                     | no            |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "act on learning early" does not apply

    Scenario: No rapid review, and nobody knows of a local one: not ruled out
      Given the facts
        | fact                                     | answer        |
        | notification made                        | none          |
        | died                                     | no            |
        | serious harm                             | no            |
        | under 18 at harm or death                | yes           |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
        | local review decided                     | not known     |
        | review concluded                         | no            |
      When the case is assessed
      Then "act on learning early" is undetermined
      And "act on learning early" is open on "local review decided"

    Scenario: No local review, and it is not known whether a rapid review is to be done: not ruled out
      Given the facts
        | fact                 | answer    |
        | local review decided | no        |
        | notification made    | not known |
        | abuse or neglect     | not known |
        | review concluded     | no        |
      When the case is assessed
      Then "act on learning early" is undetermined

    @LOCAL2025/timescale-for-completion-of-the-review/1.1 @LOCAL2025/corrective-action-before-and-during/1.2
    @LOCAL2025/corrective-action-before-and-during/1.3
    Scenario: Improvements are noted down and nothing has been put right: what is left is listed
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | no     |
      And "early learning acted upon" includes "improvements captured", and it is not known whether it includes "learning passed on"
      When the case is assessed
      Then the checklist item "improvements captured" of "act on learning early" is "done"
      And the checklist item "corrective action taken" of "act on learning early" is "missing"
      And the checklist item "learning passed on" of "act on learning early" is "not known"

  Rule: Timescale for Completion of the Review, para 2

    @LOCAL2025/timescale-for-completion-of-the-review/2.1
    Scenario: A local review is decided: it is finished within six months
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | date review decided  | 2026-01-12 |
      When the case is assessed
      Then "complete the review within six months" applies
      And "complete the review within six months" is for the "safeguarding partners"
      And "complete the review within six months" is decided by the "safeguarding partners"
      And the modality of "complete the review within six months" is "should"
      And the deadline of "complete the review within six months" is 2026-07-12
      And the modality of the deadline of "complete the review within six months" is "should"
      And "complete the review within six months" cites "LOCAL2025" at "Timescale for Completion of the Review"
      And the next deadline is 2026-07-12

    @LOCAL2025/timescale-for-completion-of-the-review/2.1
    Scenario: No local review is decided: there is nothing to finish
      Given "local review decided" is "no"
      When the case is assessed
      Then "complete the review within six months" does not apply
      And "complete the review within six months" holds whatever the open answers are
      And "complete the review within six months" would apply if "local review decided" were "yes"

    Scenario: The decision on a review is still to come: it awaits the people who decide
      Given "local review decided" has not been asked
      When the case is assessed
      Then "complete the review within six months" is undetermined
      And "complete the review within six months" is open on "local review decided"
      And "complete the review within six months" awaits judgement

    Scenario: A review is decided and nobody has written down when: the clock is not yet known
      Given "local review decided" is "yes"
      When the case is assessed
      Then "complete the review within six months" applies
      And the deadline of "complete the review within six months" is not known yet

    Scenario: The safeguarding partners differ on whether a review was decided
      Given the "local authority" says "local review decided" is "no"
      And the "police" says "local review decided" is "yes"
      When the case is assessed
      Then "complete the review within six months" is undetermined
      And "write the report" is undetermined
      And "complete the review within six months" is open on "local review decided"

    Scenario: Only one agency knows that a review was decided: its answer is enough
      Given the "ICB" says "local review decided" is "yes"
      When the case is assessed
      Then "complete the review within six months" applies

    Scenario: The decision is open but its date is written down: the date to work to is shown
      Given the facts
        | fact                 | answer     |
        | local review decided | not known  |
        | date review decided  | 2026-01-12 |
      When the case is assessed
      Then "complete the review within six months" is undetermined
      And the deadline of "complete the review within six months" is 2026-07-12

    @LOCAL2025/timescale-for-completion-of-the-review/2.1
    Scenario Outline: Decided on <decided>: six calendar months end on <due>
      Given a case for Cambridgeshire on 2027-09-06
      And the facts
        | fact                 | answer    |
        | local review decided | yes       |
        | date review decided  | <decided> |
      When the case is assessed
      Then the deadline of "complete the review within six months" is <due>

      Examples: the last month is shorter than the first
        | decided    | due        |
        | 2026-08-31 | 2027-02-28 |
        | 2026-08-30 | 2027-02-28 |
        | 2026-08-29 | 2027-02-28 |
        | 2025-08-31 | 2026-02-28 |
        | 2026-03-31 | 2026-09-30 |
        | 2026-05-31 | 2026-11-30 |
        | 2025-12-31 | 2026-06-30 |

      Examples: the same day of the month exists
        | decided    | due        |
        | 2026-08-28 | 2027-02-28 |
        | 2026-08-27 | 2027-02-27 |
        | 2026-09-01 | 2027-03-01 |
        | 2026-02-28 | 2026-08-28 |
        | 2026-09-30 | 2027-03-30 |

      Examples: a leap year
        | decided    | due        |
        | 2027-08-31 | 2028-02-29 |
        | 2027-08-29 | 2028-02-29 |
        | 2027-08-28 | 2028-02-28 |

      Examples: months are not working days, so a bank holiday at either end moves nothing
        | decided    | due        |
        | 2026-04-03 | 2026-10-03 |
        | 2026-06-28 | 2026-12-28 |
        | 2026-07-01 | 2027-01-01 |

    Scenario Outline: Decided on 2026-01-12 and published on <published>: the six months were <result>
      Given a case for Peterborough on 2026-07-20
      And the facts
        | fact                 | answer      |
        | local review decided | yes         |
        | date review decided  | 2026-01-12  |
        | date of publication  | <published> |
      When the case is assessed
      Then the deadline of "complete the review within six months" is 2026-07-12
      And the deadline of "complete the review within six months" was <result>

      Examples:
        | published  | result |
        | 2026-07-10 | met    |
        | 2026-07-12 | met    |
        | 2026-07-13 | missed |

    Scenario: Finished and published are two things with one limit: whether both are meant is a doubt, not a ruling
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | date review decided  | 2026-01-12 |
      When the case is assessed
      Then "complete the review within six months" carries a doubt that says "The local guidance speaks of completing the review here"
      And "complete the review within six months" carries a doubt that says "national guidance on the six months was not checked"
      And another reading of the deadline of "complete the review within six months" is 2026-07-12

  Rule: Timescale for Completion of the Review, para 3

    @LOCAL2025/timescale-for-completion-of-the-review/3.3 @LOCAL2025/timescale-for-completion-of-the-review/3.4
    Scenario: Publication will come after six months: the delay is considered and the Panel is told
      Given the facts
        | fact                                  | answer     |
        | local review decided                  | yes        |
        | date review decided                   | 2026-01-12 |
        | publication expected after six months | yes        |
        | criminal proceedings                  | yes        |
      When the case is assessed
      Then "consider the delay" applies
      And "consider the delay" is for the "case review subgroup"
      And "consider the delay" cites "LOCAL2025" at "Timescale for Completion of the Review"
      And "tell the panel of delay" applies
      And "tell the panel of delay" is for the "safeguarding partners"
      And "tell the panel of delay" is decided by the "safeguarding partners"
      And the modality of "tell the panel of delay" is "should"
      And "tell the panel of delay" cites "LOCAL2025" at "Timescale for Completion of the Review"
      And "tell the panel of delay" carries a doubt that says "sets no time for telling them"
      And "tell the panel of delay" cites "CA2004" at "s.16K"

    @LOCAL2025/timescale-for-completion-of-the-review/2.1
    Scenario: A delay does not move the six months
      Given the facts
        | fact                                  | answer     |
        | local review decided                  | yes        |
        | date review decided                   | 2026-01-12 |
        | publication expected after six months | yes        |
      When the case is assessed
      Then "complete the review within six months" applies
      And the deadline of "complete the review within six months" is 2026-07-12
      And the consideration "criminal proceedings" of "complete the review within six months" is "not known"

    @LOCAL2025/timescale-for-completion-of-the-review/3.4
    Scenario: Publication is expected in time: there is no delay to tell the Panel of
      Given the facts
        | fact                                  | answer |
        | local review decided                  | yes    |
        | publication expected after six months | no     |
      When the case is assessed
      Then "tell the panel of delay" does not apply
      And "tell the panel of delay" would apply if "publication expected after six months" were "yes"

    Scenario: No review, no delay
      Given the facts
        | fact                                  | answer |
        | local review decided                  | no     |
        | publication expected after six months | no     |
      When the case is assessed
      Then "consider the delay" does not apply
      And "tell the panel of delay" does not apply
      And "consider the delay" carries a doubt that says "The guidance says that delays need"

    @LOCAL2025/timescale-for-completion-of-the-review/3.3 @LOCAL2025/timescale-for-completion-of-the-review/3.4
    Scenario: A delay that leaves the six months intact still goes to the subgroup, and not to the Panel
      Given the facts
        | fact                                  | answer |
        | local review decided                  | yes    |
        | review delayed                        | yes    |
        | publication expected after six months | no     |
      When the case is assessed
      Then "consider the delay" applies
      And "tell the panel of delay" does not apply

    @LOCAL2025/timescale-for-completion-of-the-review/3.3
    Scenario: Nothing has delayed the review: there is no delay to consider
      Given the facts
        | fact                                  | answer |
        | local review decided                  | yes    |
        | review delayed                        | no     |
        | publication expected after six months | no     |
      When the case is assessed
      Then "consider the delay" does not apply

    Scenario: Publication in time does not say that nothing delays the review
      Given the facts
        | fact                                  | answer |
        | local review decided                  | yes    |
        | publication expected after six months | no     |
      When the case is assessed
      Then "consider the delay" is undetermined
      And "consider the delay" is open on exactly "review delayed"

    Scenario: Nobody can say yet whether publication will be late: neither is ruled out
      Given the facts
        | fact                                  | answer    |
        | local review decided                  | yes       |
        | publication expected after six months | not known |
      When the case is assessed
      Then "consider the delay" is undetermined
      And "tell the panel of delay" is undetermined
      And "tell the panel of delay" is open on "publication expected after six months"

    Scenario: The police expect a delay and the local authority does not: the point stays open
      Given "local review decided" is "yes"
      And the "police" says "publication expected after six months" is "yes"
      And the "local authority" says "publication expected after six months" is "no"
      When the case is assessed
      Then "tell the panel of delay" is undetermined
      And "tell the panel of delay" is open on "publication expected after six months"

    @LOCAL2025/timescale-for-completion-of-the-review/3.2 @LOCAL2025/timescale-for-completion-of-the-review/3.3
    Scenario Outline: A delay comes up, criminal proceedings <criminal>: a cause to weigh, and the subgroup weighs it
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | review delayed       | yes        |
        | criminal proceedings | <criminal> |
      When the case is assessed
      Then "consider the delay" applies
      And "consider the delay" holds whatever the open answers are
      And "consider the delay" is for the "case review subgroup"
      And "consider the delay" is decided by the "case review subgroup"
      And the modality of "consider the delay" is "must consider"
      And "consider the delay" cites "LOCAL2025" at "Timescale for Completion of the Review, para 3"
      And the consideration "criminal proceedings" of "consider the delay" is "<weighed>"

      Examples:
        | criminal  | weighed   |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

    @LOCAL2025/timescale-for-completion-of-the-review/3.3
    Scenario Outline: Review decided <decided>, delayed <delayed>, published after six months <late>: considering the delay <result>
      Given the facts
        | fact                                  | answer    |
        | local review decided                  | <decided> |
        | review delayed                        | <delayed> |
        | publication expected after six months | <late>    |
      When the case is assessed
      Then "consider the delay" <result>

      Examples: any delay, and publication after six months is one
        | decided   | delayed   | late      | result          |
        | yes       | not known | yes       | applies         |
        | yes       | yes       | not known | applies         |
        | yes       | not known | not known | is undetermined |
        | not known | yes       | no        | is undetermined |
        | no        | yes       | yes       | does not apply  |

    @LOCAL2025/timescale-for-completion-of-the-review/3.2
    Scenario: The police investigate and nobody has asked the review to wait: that is no delay
      Given the facts
        | fact                                  | answer |
        | local review decided                  | yes    |
        | criminal proceedings                  | yes    |
        | review delayed                        | no     |
        | publication expected after six months | no     |
      When the case is assessed
      Then "consider the delay" does not apply

  Rule: Capturing Improvements and Taking Corrective Action while the Review is in Progress, para 1

    @LOCAL2025/corrective-action-during-the-review/1.1
    Scenario: The review panel has met and has not yet thought of immediate action: it does
      Given the facts
        | fact                        | answer |
        | local review decided        | yes    |
        | review panel meeting held   | yes    |
        | immediate action considered | no     |
      When the case is assessed
      Then "consider immediate action" applies
      And "consider immediate action" is for the "review panel"
      And "consider immediate action" is decided by the "review panel"
      And the modality of "consider immediate action" is "will"
      And "consider immediate action" cites "LOCAL2025" at "Capturing Improvements and Taking Corrective Action while the Review is in Progress, para 1"
      And "consider immediate action" cites "WT2023" at "Chapter 5 para 366"
      And "consider immediate action" carries a doubt that says "comes round again at the next one"
      And "consider immediate action" carries a doubt that says "still points to the 2018 edition"

    @LOCAL2025/corrective-action-before-and-during/3.1
    Scenario: There is no review and no meeting: no panel has anything to consider
      Given the facts
        | fact                      | answer |
        | local review decided      | no     |
        | review panel meeting held | no     |
      When the case is assessed
      Then "consider immediate action" does not apply

    Scenario: Whether there is a review or has been a meeting is not known: not ruled out
      Given the facts
        | fact                        | answer    |
        | local review decided        | not known |
        | review panel meeting held   | not known |
        | immediate action considered | no        |
      When the case is assessed
      Then "consider immediate action" is undetermined

    @LOCAL2025/corrective-action-during-the-review/1.3 @LOCAL2025/corrective-action-before-and-during/3.3
    Scenario: What to share is weighed, the effect on an investigation is not: that is still to do
      Given the facts
        | fact                        | answer |
        | local review decided        | yes    |
        | review panel meeting held   | yes    |
        | immediate action considered | no     |
      And "swift sharing weighed" includes "what is shared", and it is not known whether it includes "effect on family members"
      When the case is assessed
      Then "consider immediate action" applies
      And the checklist item "what is shared" of "consider immediate action" is "done"
      And the checklist item "effect on family members" of "consider immediate action" is "not known"
      And the checklist item "effect on parallel investigations" of "consider immediate action" is "missing"
      And "consider immediate action" carries a doubt that says "nothing to hold where no message is to go out"

    @LOCAL2025/corrective-action-during-the-review/1.2
    Scenario: The panel has met: it may send short messages to staff at once
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | review panel meeting held | yes    |
      When the case is assessed
      Then "share swift messages" applies
      And "share swift messages" is for the "review panel"
      And "share swift messages" is decided by the "review panel"
      And the modality of "share swift messages" is "may"
      And "share swift messages" cites "LOCAL2025" at "Capturing Improvements and Taking Corrective Action while the Review is in Progress, para 1"
      And "share swift messages" cites "LOCAL2025" at "CSPR Panel, para 3"

    @LOCAL2025/corrective-action-during-the-review/1.2 @LOCAL2025/corrective-action-before-and-during/3.2
    Scenario Outline: Review decided <decided>, panel met <met>: swift messages
      Given the facts
        | fact                      | answer    |
        | local review decided      | <decided> |
        | review panel meeting held | <met>     |
      When the case is assessed
      Then "share swift messages" <result>

      Examples:
        | decided   | met       | result          |
        | yes       | no        | does not apply  |
        | no        | no        | does not apply  |
        | yes       | not known | is undetermined |
        | not known | not known | is undetermined |

    @LOCAL2025/corrective-action-during-the-review/1.1
    Scenario Outline: Immediate action was thought of so far: <considered>. The question comes back at every meeting
      Given the facts
        | fact                        | answer       |
        | local review decided        | yes          |
        | review panel meeting held   | yes          |
        | immediate action considered | <considered> |
      When the case is assessed
      Then "consider immediate action" applies
      And "consider immediate action" holds whatever the open answers are
      And the checklist item "immediate action was considered" of "consider immediate action" is "<state>"

      Examples:
        | considered | state     |
        | yes        | done      |
        | no         | missing   |
        | not known  | not known |

    @LOCAL2025/corrective-action-during-the-review/1.3
    Scenario Outline: Before a message goes out only "<weighed>" was thought of: the rest is missing
      Given the facts
        | fact                      | answer    |
        | local review decided      | yes       |
        | review panel meeting held | yes       |
        | swift sharing weighed     | <weighed> |
      When the case is assessed
      Then the checklist item "<weighed>" of "consider immediate action" is "done"
      And the checklist item "<other>" of "consider immediate action" is "missing"

      Examples:
        | weighed                           | other                             |
        | what is shared                    | effect on family members          |
        | effect on family members          | effect on parallel investigations |
        | effect on parallel investigations | what is shared                    |

  Rule: Appointing the Reviewer, para 4

    @LOCAL2025/appointing-the-reviewer/4.1
    Scenario: A reviewer is appointed: the name goes to the Panel, Ofsted and the Department
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then "notify the reviewer's name" applies
      And "notify the reviewer's name" is for the "safeguarding partners"
      And "notify the reviewer's name" is decided by the "safeguarding partners"
      And the modality of "notify the reviewer's name" is "will"
      And "notify the reviewer's name" cites "LOCAL2025" at "Appointing the Reviewer"
      And "notify the reviewer's name" carries a doubt that says "does not say by when"

    @LOCAL2025/appointing-the-reviewer/4.1
    Scenario Outline: Reviewer appointed: <appointed>
      Given the facts
        | fact                 | answer      |
        | local review decided | yes         |
        | reviewer appointed   | <appointed> |
      When the case is assessed
      Then "notify the reviewer's name" <result>

      Examples:
        | appointed | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/appointing-the-reviewer/4.1
    Scenario: An internal reviewer's name is sent just as an outsider's is
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | reviewer appointed                  | yes    |
        | reviewer is internal                | yes    |
        | reviewer has a conflict of interest | no     |
      When the case is assessed
      Then "notify the reviewer's name" applies
      And "assure an internal reviewer" applies

  Rule: Appointing the Reviewer, para 2

    @LOCAL2025/appointing-the-reviewer/2.1
    Scenario Outline: An internal reviewer, conflict of interest <conflict>: assurance is sought all the same
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | reviewer appointed                  | yes        |
        | reviewer is internal                | yes        |
        | reviewer has a conflict of interest | <conflict> |
      When the case is assessed
      Then "assure an internal reviewer" applies
      And "assure an internal reviewer" is for the "safeguarding partners"
      And "assure an internal reviewer" is decided by the "safeguarding partners"
      And the modality of "assure an internal reviewer" is "should"
      And "assure an internal reviewer" cites "LOCAL2025" at "Appointing the Reviewer"
      And "assure an internal reviewer" cites "SI2018-789" at "regs 12-13"
      And "assure an internal reviewer" carries a doubt that says "national ones that we know through the local guidance"

      Examples:
        | conflict  |
        | yes       |
        | no        |
        | not known |

    @LOCAL2025/appointing-the-reviewer/2.1
    Scenario Outline: Whether the reviewer is internal: <internal>
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | reviewer appointed                  | yes        |
        | reviewer is internal                | <internal> |
        | reviewer has a conflict of interest | no         |
      When the case is assessed
      Then "assure an internal reviewer" <result>

      Examples:
        | internal  | result          |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: Appointing the Reviewer, para 3

    @LOCAL2025/appointing-the-reviewer/3.1 @LOCAL2025/appointing-the-reviewer/3.2
    @LOCAL2025/appointing-the-reviewer/3.3 @LOCAL2025/appointing-the-reviewer/3.4
    @LOCAL2025/appointing-the-reviewer/3.5 @LOCAL2025/appointing-the-reviewer/3.6
    Scenario: What an internal reviewer brings is gone through point by point
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | reviewer appointed                  | yes    |
        | reviewer is internal                | yes    |
        | reviewer has a conflict of interest | no     |
      And "reviewer requirements met" includes "no hindsight", and it is not known whether it includes "clear communication"
      When the case is assessed
      Then "assure an internal reviewer" applies
      And the checklist item "no hindsight" of "assure an internal reviewer" is "done"
      And the checklist item "clear communication" of "assure an internal reviewer" is "not known"
      And the checklist item "research knowledge" of "assure an internal reviewer" is "missing"
      And the checklist item "professional knowledge and engagement" of "assure an internal reviewer" is "missing"
      And the checklist item "complex circumstances" of "assure an internal reviewer" is "missing"

    @LOCAL2025/appointing-the-reviewer/3.2 @LOCAL2025/appointing-the-reviewer/3.3
    @LOCAL2025/appointing-the-reviewer/3.4 @LOCAL2025/appointing-the-reviewer/3.5
    @LOCAL2025/appointing-the-reviewer/3.6
    Scenario Outline: An internal reviewer who has shown nothing but "<quality>": assurance is still to be sought
      Given the facts
        | fact                                | answer    |
        | local review decided                | yes       |
        | reviewer appointed                  | yes       |
        | reviewer is internal                | yes       |
        | reviewer has a conflict of interest | no        |
        | reviewer requirements met           | <quality> |
      When the case is assessed
      Then "assure an internal reviewer" applies
      And the checklist item "<quality>" of "assure an internal reviewer" is "done"
      And the checklist item "<other>" of "assure an internal reviewer" is "missing"

      Examples:
        | quality                               | other                                 |
        | professional knowledge and engagement | research knowledge                    |
        | research knowledge                    | complex circumstances                 |
        | complex circumstances                 | no hindsight                          |
        | no hindsight                          | clear communication                   |
        | clear communication                   | professional knowledge and engagement |

    Scenario: Nobody has looked at what the internal reviewer brings: not known, not missing
      Given the facts
        | fact                      | answer    |
        | local review decided      | yes       |
        | reviewer appointed        | yes       |
        | reviewer is internal      | yes       |
        | reviewer requirements met | not known |
      When the case is assessed
      Then the checklist item "research knowledge" of "assure an internal reviewer" is "not known"
      And the checklist item "complex circumstances" of "assure an internal reviewer" is "not known"

    @LOCAL2025/appointing-the-reviewer/3.1 @LOCAL2025/appointing-the-reviewer/3.7
    Scenario Outline: The internal reviewer has a conflict of interest: <conflict>, for the last of the six
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | reviewer is internal                | yes        |
        | reviewer has a conflict of interest | <conflict> |
      When the case is assessed
      Then "assure an internal reviewer" applies
      And the checklist item "no conflict of interest, real or apparent" of "assure an internal reviewer" is "<state>"
      And "assure an internal reviewer" cites "LOCAL2025" at "Appointing the Reviewer, para 3"

      Examples:
        | conflict  | state     |
        | no        | done      |
        | yes       | missing   |
        | not known | not known |

  Rule: Appointing the Reviewer, para 1

    @LOCAL2025/cspr-panel/4.3 @LOCAL2025/appointing-the-reviewer/1.1
    Scenario: A review is decided: the reviewer is usually someone from outside
      Given "local review decided" is "yes"
      When the case is assessed
      Then "appoint an independent reviewer" applies
      And the modality of "appoint an independent reviewer" is "usually"
      And "appoint an independent reviewer" is for the "safeguarding partners"
      And "appoint an independent reviewer" is decided by the "safeguarding partners"
      And "appoint an independent reviewer" cites "LOCAL2025" at "Appointing the Reviewer, para 1"
      And "appoint an independent reviewer" cites "SI2018-789" at "regs 12-13"
      And "appoint an independent reviewer" carries a doubt that says "Usually is said of independence"

    @LOCAL2025/appointing-the-reviewer/1.1
    Scenario Outline: Review decided: <decided>, for a reviewer from outside
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "appoint an independent reviewer" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/appointing-the-reviewer/1.1
    Scenario: Somebody has to be appointed, whoever it is
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | no     |
        | reviewer is internal | yes    |
      When the case is assessed
      Then "appoint a reviewer" applies
      And the modality of "appoint a reviewer" is "must"
      And "appoint a reviewer" is for the "safeguarding partners"
      And "appoint a reviewer" is decided by the "safeguarding partners"
      And "appoint a reviewer" cites "SI2018-789" at "regs 12-13"
      And the checklist item "reviewer appointed" of "appoint a reviewer" is "missing"
      And "appoint a reviewer" cites "LOCAL2025" at "Appointing the Reviewer, para 1"

    Scenario Outline: A local review <decided>: whether to appoint a reviewer <result>
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "appoint a reviewer" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 1

    @LOCAL2025/parallel-processes/1.1 @LOCAL2025/parallel-processes/1.2 @LOCAL2025/notes/2.1
    Scenario Outline: Alongside <proceedings> the review goes ahead
      Given the facts
        | fact                         | answer        |
        | local review decided         | yes           |
        | parallel proceedings         | <proceedings> |
        | clear reason not to go ahead | no            |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" holds whatever the open answers are
      And "go ahead beside other proceedings" cites "LOCAL2025" at "interface with other statutory processes"

      Examples:
        | proceedings                                     |
        | criminal investigation                          |
        | coroner's investigation                         |
        | professional discipline                         |
        | another review                                  |
        | criminal investigation, coroner's investigation |

    @LOCAL2025/parallel-processes/1.1
    Scenario Outline: Parallel proceedings <proceedings>: nothing to go ahead beside, or nobody knows
      Given the facts
        | fact                         | answer        |
        | local review decided         | yes           |
        | parallel proceedings         | <proceedings> |
        | clear reason not to go ahead | no            |
      When the case is assessed
      Then "go ahead beside other proceedings" <result>
      And "agree how to work beside other processes" <result>

      Examples:
        | proceedings | result          |
        | none        | does not apply  |
        | not known   | is undetermined |

    Scenario: One of the proceedings is known and another is not: the one is enough
      Given the facts
        | fact                         | answer |
        | local review decided         | yes    |
        | clear reason not to go ahead | no     |
      And "parallel proceedings" includes "criminal investigation", and it is not known whether it includes "another review"
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "agree how to work beside other processes" applies

    @LOCAL2025/parallel-processes/1.2
    Scenario: People find a clear reason not to go ahead: it does not
      Given the facts
        | fact                         | answer                 |
        | local review decided         | yes                    |
        | parallel proceedings         | criminal investigation |
        | clear reason not to go ahead | yes                    |
      When the case is assessed
      Then "go ahead beside other proceedings" does not apply

    @LOCAL2025/parallel-processes/1.2
    Scenario: Nobody has judged whether there is a clear reason: the review goes ahead until one is shown
      Given the facts
        | fact                 | answer                 |
        | local review decided | yes                    |
        | parallel proceedings | criminal investigation |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" could still change
      And "go ahead beside other proceedings" is open on "clear reason not to go ahead"
      And "go ahead beside other proceedings" would not apply if "clear reason not to go ahead" were "yes"

    Scenario: A clear reason that is not known is no clear reason
      Given the facts
        | fact                         | answer                  |
        | local review decided         | yes                     |
        | parallel proceedings         | coroner's investigation |
        | clear reason not to go ahead | not known               |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" could still change

    Scenario: The police see a clear reason and the local authority does not: the review goes ahead meanwhile
      Given the facts
        | fact                 | answer                 |
        | local review decided | yes                    |
        | parallel proceedings | criminal investigation |
      And the "police" says "clear reason not to go ahead" is "yes"
      And the "local authority" says "clear reason not to go ahead" is "no"
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" could still change

    Scenario: Only the police know of a criminal investigation: that is enough
      Given the facts
        | fact                         | answer |
        | local review decided         | yes    |
        | clear reason not to go ahead | no     |
      And the "police" says "parallel proceedings" is "criminal investigation"
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "agree how to work beside other processes" applies

    Scenario Outline: Review decided: <decided>, for going ahead beside an inquest
      Given the facts
        | fact                         | answer                  |
        | local review decided         | <decided>               |
        | parallel proceedings         | coroner's investigation |
        | clear reason not to go ahead | no                      |
      When the case is assessed
      Then "go ahead beside other proceedings" <result>
      And "agree how to work beside other processes" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/parallel-processes/1.2
    Scenario: Going ahead is expected of the review, not compelled
      Given the facts
        | fact                         | answer                 |
        | local review decided         | yes                    |
        | parallel proceedings         | criminal investigation |
        | clear reason not to go ahead | no                     |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" is for the "safeguarding partners"
      And "go ahead beside other proceedings" is decided by the "safeguarding partners"
      And the modality of "go ahead beside other proceedings" is "should"
      And "go ahead beside other proceedings" cites "LOCAL2025" at "criminal proceedings, para 1"
      And "go ahead beside other proceedings" carries a doubt that says "The guidance anticipates this, which we read as expecting it"
      And "go ahead beside other proceedings" carries a doubt that says "A request of the police to wait"

    @LOCAL2025/notes/2.1
    Scenario: A domestic homicide, public protection, adult safeguarding or NHS review is another review: the local one goes ahead beside it
      Given the facts
        | fact                 | answer         |
        | local review decided | yes            |
        | parallel proceedings | another review |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "agree how to work beside other processes" applies
      And "go ahead beside other proceedings" cites "LOCAL2025" at "including criminal proceedings, para 1"

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 2

    @LOCAL2025/parallel-processes/1.1 @LOCAL2025/parallel-processes/2.1 @LOCAL2025/notes/2.1
    Scenario Outline: Alongside <proceedings> it is agreed how the two work together
      Given the facts
        | fact                 | answer        |
        | local review decided | yes           |
        | parallel proceedings | <proceedings> |
      When the case is assessed
      Then "agree how to work beside other processes" applies
      And the modality of "agree how to work beside other processes" is "will"
      And "agree how to work beside other processes" cites "LOCAL2025" at "interface with other statutory processes"

      Examples:
        | proceedings             |
        | criminal investigation  |
        | coroner's investigation |
        | professional discipline |
        | another review          |

    @LOCAL2025/parallel-processes/2.1
    Scenario Outline: A clear reason not to go ahead (<reason>) does not end the need to agree with the others
      Given the facts
        | fact                         | answer                 |
        | local review decided         | yes                    |
        | parallel proceedings         | criminal investigation |
        | clear reason not to go ahead | <reason>               |
      When the case is assessed
      Then "agree how to work beside other processes" applies
      And "agree how to work beside other processes" holds whatever the open answers are

      Examples:
        | reason    |
        | yes       |
        | no        |
        | not known |

    @LOCAL2025/parallel-processes/2.1
    Scenario: Panel and partners both have a part in fitting the review in with the rest
      Given the facts
        | fact                 | answer                  |
        | local review decided | yes                     |
        | parallel proceedings | professional discipline |
      When the case is assessed
      Then "agree how to work beside other processes" applies
      And "agree how to work beside other processes" is for the "review panel"
      And "agree how to work beside other processes" is decided by the "safeguarding partners"
      And "agree how to work beside other processes" cites "LOCAL2025" at "criminal proceedings, para 2"
      And "agree how to work beside other processes" cites "LOCAL2025" at "The interface with other statutory processes and parallel investigations including criminal proceedings, para 1"

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 3

    @LOCAL2025/parallel-processes/3.1 @LOCAL2025/parallel-processes/4.2
    Scenario Outline: The coroner and the police are answered differently: a request from <who>
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | criminal proceedings | yes    |
        | report requested by  | <who>  |
      When the case is assessed
      Then "share with the coroner" <coroner>
      And "give police the partners' contacts" <police>
      And the modality of "share with the coroner" is "will"
      And the modality of "give police the partners' contacts" is "will"
      And "share with the coroner" cites "LOCAL2025" at "interface with other statutory processes"

      Examples:
        | who             | coroner         | police          |
        | coroner         | applies         | does not apply  |
        | police or court | does not apply  | applies         |
        | nobody          | does not apply  | does not apply  |
        | not known       | is undetermined | is undetermined |

    @LOCAL2025/parallel-processes/3.1
    Scenario: A coroner asks to see the review: the judgment of 2013 says how it is shared
      Given the facts
        | fact                 | answer  |
        | local review decided | yes     |
        | report requested by  | coroner |
      When the case is assessed
      Then "share with the coroner" applies
      And "share with the coroner" is for the "safeguarding partners"
      And "share with the coroner" is decided by the "safeguarding partners"
      And the modality of "share with the coroner" is "will"
      And "share with the coroner" cites "WORCESTERSHIRE2013" at "the judgment"
      And "share with the coroner" cites "LOCAL2025" at "criminal proceedings, para 3"
      And "share with the coroner" carries a doubt that says "Take legal advice before sharing"
      And "share with the coroner" carries a doubt that says "A coroner gets the material, the police do not"

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 4

    @LOCAL2025/parallel-processes/4.2
    Scenario: The police ask for the report in a criminal case: the officer gets names to ring, not the papers
      Given the facts
        | fact                 | answer          |
        | local review decided | yes             |
        | criminal proceedings | yes             |
        | report requested by  | police or court |
      When the case is assessed
      Then "give police the partners' contacts" applies
      And "give police the partners' contacts" is for the "safeguarding partners"
      And "give police the partners' contacts" is decided by the "safeguarding partners"
      And "give police the partners' contacts" cites "LOCAL2025" at "interface with other statutory processes"
      And "share with the coroner" does not apply
      And "give police the partners' contacts" carries a doubt that says "does not deal with an order of a court"
      And "give police the partners' contacts" carries a doubt that says "A coroner gets the material, the police do not"

    Scenario: One agency says the coroner asked, another that the police did: both stay open
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | criminal proceedings | yes    |
      And the "local authority" says "report requested by" is "coroner"
      And the "police" says "report requested by" is "police or court"
      When the case is assessed
      Then "share with the coroner" is undetermined
      And "give police the partners' contacts" is undetermined
      And "share with the coroner" is open on "report requested by"

    Scenario: Only the police know that the coroner has asked: that is enough
      Given "local review decided" is "yes"
      And the "police" says "report requested by" is "coroner"
      When the case is assessed
      Then "share with the coroner" applies

    @LOCAL2025/parallel-processes/4.1 @LOCAL2025/parallel-processes/4.2
    Scenario Outline: Police or a court may ask for what was gathered: <asked>
      Given the facts
        | fact                 | answer  |
        | local review decided | yes     |
        | criminal proceedings | yes     |
        | report requested by  | <asked> |
      When the case is assessed
      Then "give police the partners' contacts" <result>
      And "give police the partners' contacts" cites "LOCAL2025" at "criminal proceedings, para 4"

      Examples:
        | asked           | result          |
        | police or court | applies         |
        | nobody          | does not apply  |
        | not known       | is undetermined |

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 5

    Scenario Outline: Prosecutors have a protocol for reviews that meet criminal proceedings: "<step>" rests on it
      Given the facts
        | fact                         | answer                 |
        | local review decided         | yes                    |
        | criminal proceedings         | yes                    |
        | parallel proceedings         | criminal investigation |
        | clear reason not to go ahead | no                     |
        | report requested by          | police or court        |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "CPS-PROTOCOL" at "as the local guidance refers to it"

      Examples:
        | step                               |
        | go ahead beside other proceedings  |
        | give police the partners' contacts |
        | liaise with police and prosecutors |

  Rule: Legal Advice, para 1

    @LOCAL2025/legal-advice/1.1
    Scenario: A review is decided: whether to take legal advice is thought about
      Given "local review decided" is "yes"
      When the case is assessed
      Then "consider legal advice" applies
      And "consider legal advice" is for the "safeguarding partners"
      And "consider legal advice" is decided by the "safeguarding partners"
      And the modality of "consider legal advice" is "will"
      And "consider legal advice" cites "LOCAL2025" at "Legal Advice, para 1"
      And "consider legal advice" carries a doubt that says "does not say who considers this"

    @LOCAL2025/legal-advice/1.1
    Scenario Outline: Review decided: <decided>, for legal advice
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "consider legal advice" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/legal-advice/1.1
    Scenario: Thought about once at the start: two more times are to come
      Given "local review decided" is "yes"
      And "legal advice considered" includes "at the outset", and it is not known whether it includes "during the review"
      When the case is assessed
      Then "consider legal advice" applies
      And the checklist item "at the outset" of "consider legal advice" is "done"
      And the checklist item "during the review" of "consider legal advice" is "not known"
      And the checklist item "before publication" of "consider legal advice" is "missing"

  Rule: Engaging Children and Family Members, para 1

    @LOCAL2025/engaging-children-and-family-members/1.1
    Scenario: A review is decided and nothing speaks against the family: they are told and invited
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" holds whatever the open answers are
      And "involve the family" is for the "review panel"
      And "involve the family" is decided by the "review panel"
      And the modality of "involve the family" is "will"
      And "involve the family" cites "LOCAL2025" at "Engaging Children and Family Members"
      And "involve the family" carries a doubt that says "If it is part of the published arrangements"

    @LOCAL2025/engaging-children-and-family-members/1.1
    Scenario: People find a strong reason against it: the family is not involved
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | yes    |
      When the case is assessed
      Then "involve the family" does not apply

    @LOCAL2025/engaging-children-and-family-members/1.1
    Scenario: Nobody has judged whether there is a strong reason: the family is involved until one is shown
      Given "local review decided" is "yes"
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" could still change
      And "involve the family" is open on "strong reason not to involve family"
      And "involve the family" would not apply if "strong reason not to involve family" were "yes"

    Scenario: A strong reason that is not known is not a strong reason
      Given the facts
        | fact                                | answer    |
        | local review decided                | yes       |
        | strong reason not to involve family | not known |
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" could still change

    Scenario: Two agencies differ on a strong reason: the family is still involved
      Given "local review decided" is "yes"
      And the "police" says "strong reason not to involve family" is "yes"
      And the "local authority" says "strong reason not to involve family" is "no"
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" could still change

    Scenario: It is not known whether there is a review: involving the family is undetermined
      Given the facts
        | fact                                | answer    |
        | local review decided                | not known |
        | strong reason not to involve family | no        |
      When the case is assessed
      Then "involve the family" is undetermined
      And "involve the family" is open on "local review decided"

    @LOCAL2025/engaging-children-and-family-members/1.1
    Scenario: There is no review: there is none to involve the family in
      Given the facts
        | fact                                | answer |
        | local review decided                | no     |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" does not apply

    @LOCAL2025/engaging-children-and-family-members/3.2
    Scenario: Criminal proceedings may delay talking to the family and are no strong reason of themselves
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | criminal proceedings                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies

    @LOCAL2025/engaging-children-and-family-members/4.1
    Scenario: One relative declines: the others are still told and invited
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | family member declines              | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies
      And "record reasons for non-involvement" applies
      And "record reasons for non-involvement" cites "LOCAL2025" at "Engaging Children and Family Members, para 3"

    @LOCAL2025/engaging-children-and-family-members/1.2
    Scenario Outline: Strong reason <strong>: the first panel meeting still talks about the family and agrees its way
      Given the facts
        | fact                                | answer   |
        | local review decided                | yes      |
        | strong reason not to involve family | <strong> |
      When the case is assessed
      Then "agree the approach to the family" applies
      And "agree the approach to the family" holds whatever the open answers are
      And "agree the approach to the family" is for the "review panel"
      And "agree the approach to the family" is decided by the "review panel"
      And the modality of "agree the approach to the family" is "will"
      And "agree the approach to the family" cites "LOCAL2025" at "Engaging Children and Family Members, para 1"
      And "agree the approach to the family" carries a doubt that says "does not end this step"

      Examples:
        | strong    |
        | yes       |
        | no        |
        | not known |

    Scenario Outline: Review decided: <decided>, for the approach to the family
      Given the facts
        | fact                                | answer    |
        | local review decided                | <decided> |
        | strong reason not to involve family | no        |
      When the case is assessed
      Then "agree the approach to the family" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/engaging-children-and-family-members/1.2
    Scenario Outline: The approach to the family is agreed: <answer>
      Given the facts
        | fact                          | answer   |
        | local review decided          | yes      |
        | approach to the family agreed | <answer> |
      When the case is assessed
      Then "agree the approach to the family" applies
      And the checklist item "approach to the family agreed" of "agree the approach to the family" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

  Rule: Engaging Children and Family Members, para 2

    @LOCAL2025/engaging-children-and-family-members/2.1
    Scenario: The family is spoken to in person, by whoever is best placed
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "contact the family in person" applies
      And "contact the family in person" is for the "professional best placed"
      And "contact the family in person" is decided by the "review panel"
      And the modality of "contact the family in person" is "should"
      And "contact the family in person" cites "LOCAL2025" at "Engaging Children and Family Members, para 2"

    Scenario: A strong reason is found: the family is neither called on nor led through the review
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | reviewer appointed                  | yes    |
        | strong reason not to involve family | yes    |
      When the case is assessed
      Then "contact the family in person" does not apply
      And "reviewer leads family engagement" does not apply
      And "agree the approach to the family" applies
      And "contact the family in person" cites "LOCAL2025" at "Engaging Children and Family Members, para 1"

    Scenario Outline: Strong reason <strong>: the family is approached until a reason is shown
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And "strong reason not to involve family" <strong>
      When the case is assessed
      Then "contact the family in person" applies
      And "contact the family in person" could still change
      And "contact the family in person" is open on "strong reason not to involve family"
      And "contact the family in person" would not apply if "strong reason not to involve family" were "yes"
      And "reviewer leads family engagement" applies
      And "reviewer leads family engagement" could still change
      And "reviewer leads family engagement" is open on "strong reason not to involve family"

      Examples:
        | strong             |
        | is not known       |
        | has not been asked |

    Scenario: Two agencies differ on a strong reason: the family is still approached
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And the "police" says "strong reason not to involve family" is "yes"
      And the "ICB" says "strong reason not to involve family" is "no"
      When the case is assessed
      Then "contact the family in person" applies
      And "contact the family in person" could still change
      And "reviewer leads family engagement" applies

    Scenario Outline: Review decided: <decided>, for approaching the family
      Given the facts
        | fact                                | answer    |
        | local review decided                | <decided> |
        | reviewer appointed                  | yes       |
        | strong reason not to involve family | no        |
      When the case is assessed
      Then "contact the family in person" <result>
      And "reviewer leads family engagement" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/engaging-children-and-family-members/2.1
    Scenario: The family has been visited and has no leaflet yet
      Given the facts
        | fact                                | answer    |
        | local review decided                | yes       |
        | strong reason not to involve family | no        |
        | contact with the family             | in person |
      When the case is assessed
      Then the checklist item "in person" of "contact the family in person" is "done"
      And the checklist item "letter or leaflet" of "contact the family in person" is "missing"

    @LOCAL2025/engaging-children-and-family-members/2.1
    Scenario: A letter went out and nobody knows whether anyone called
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | no     |
      And "contact with the family" includes "letter or leaflet", and it is not known whether it includes "in person"
      When the case is assessed
      Then the checklist item "letter or leaflet" of "contact the family in person" is "done"
      And the checklist item "in person" of "contact the family in person" is "not known"

  Rule: Engaging Children and Family Members, para 3

    @LOCAL2025/engaging-children-and-family-members/3.1
    Scenario: The reviewer usually leads the talks with the family
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | reviewer appointed                  | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "reviewer leads family engagement" applies
      And "reviewer leads family engagement" is for the "lead reviewer"
      And "reviewer leads family engagement" is decided by the "review panel"
      And the modality of "reviewer leads family engagement" is "usually"
      And "reviewer leads family engagement" cites "LOCAL2025" at "Engaging Children and Family Members, para 3"
      And the deadline of "reviewer leads family engagement" is not known yet

    @LOCAL2025/engaging-children-and-family-members/3.1
    Scenario Outline: The practitioners meet on 2026-05-05 and talks with the family began on <began>: <result>
      Given a case for Peterborough on 2026-05-20
      And the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | reviewer appointed                  | yes        |
        | strong reason not to involve family | no         |
        | information gathering event planned | yes        |
        | date of information gathering event | 2026-05-05 |
        | date family engagement began        | <began>    |
      When the case is assessed
      Then the deadline of "reviewer leads family engagement" is 2026-05-05
      And the deadline of "reviewer leads family engagement" was <result>

      Examples: 2026-05-04 is a bank holiday and makes no difference
        | began      | result |
        | 2026-04-01 | met    |
        | 2026-05-04 | met    |
        | 2026-05-05 | met    |
        | 2026-05-06 | missed |

    @LOCAL2025/engaging-children-and-family-members/3.1
    Scenario: The practitioners' event is fixed and the talks have not begun: the date to begin by is shown
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | reviewer appointed                  | yes        |
        | strong reason not to involve family | no         |
        | date of information gathering event | 2026-04-07 |
      When the case is assessed
      Then "reviewer leads family engagement" applies
      And the deadline of "reviewer leads family engagement" is 2026-04-07

    @LOCAL2025/engaging-children-and-family-members/3.2 @LOCAL2025/engaging-children-and-family-members/3.3
    Scenario: Criminal proceedings may hold the talks back, case by case, and do not end the reviewer's part
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | reviewer appointed                  | yes    |
        | criminal proceedings                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "reviewer leads family engagement" applies
      And "reviewer leads family engagement" holds whatever the open answers are

    @LOCAL2025/engaging-children-and-family-members/3.2 @LOCAL2025/engaging-children-and-family-members/3.3
    Scenario Outline: Criminal proceedings <criminal>: weighed before the family is spoken to, settled case by case
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | strong reason not to involve family | no         |
        | criminal proceedings                | <criminal> |
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" holds whatever the open answers are
      And the consideration "criminal proceedings" of "involve the family" is "<weighed>"
      And "reviewer leads family engagement" applies
      And "reviewer leads family engagement" holds whatever the open answers are
      And the consideration "criminal proceedings" of "reviewer leads family engagement" is "<weighed>"
      And "involve the family" cites "LOCAL2025" at "Engaging Children and Family Members"
      And "reviewer leads family engagement" cites "LOCAL2025" at "Engaging Children and Family Members, para 3"

      Examples:
        | criminal  | weighed   |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

    @LOCAL2025/engaging-children-and-family-members/3.1
    Scenario: Talking to the family ahead of the practitioners' event is preferred, not compelled
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | strong reason not to involve family | no         |
        | information gathering event planned | yes        |
        | date of information gathering event | 2026-04-21 |
      When the case is assessed
      Then "reviewer leads family engagement" applies
      And the modality of the deadline of "reviewer leads family engagement" is "should"
      And "reviewer leads family engagement" carries a doubt that says "prefers this order and does not insist on it"

  Rule: Engaging Children and Family Members, para 4

    @LOCAL2025/engaging-children-and-family-members/4.2
    Scenario Outline: Declined <declined>, strong reason <strong>: the reasons are written in the report
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | family member declines              | <declined> |
        | strong reason not to involve family | <strong>   |
        | criminal proceedings                | no         |
      When the case is assessed
      Then "record reasons for non-involvement" applies
      And "record reasons for non-involvement" is for the "lead reviewer"
      And "record reasons for non-involvement" is decided by the "review panel"
      And the modality of "record reasons for non-involvement" is "will"
      And "record reasons for non-involvement" cites "LOCAL2025" at "Engaging Children and Family Members"
      And "record reasons for non-involvement" carries a doubt that says "Criminal proceedings need a word in the report only if"

      Examples:
        | declined | strong |
        | yes      | no     |
        | no       | yes    |
        | yes      | yes    |

    @LOCAL2025/engaging-children-and-family-members/4.2
    Scenario: Nobody declined and nothing kept the family out: there is no reason to record
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | family member declines              | no     |
        | strong reason not to involve family | no     |
        | criminal proceedings                | no     |
      When the case is assessed
      Then "record reasons for non-involvement" does not apply

    Scenario: It is not known whether a relative declined: not ruled out
      Given the facts
        | fact                                | answer    |
        | local review decided                | yes       |
        | family member declines              | not known |
        | strong reason not to involve family | no        |
        | criminal proceedings                | no        |
      When the case is assessed
      Then "record reasons for non-involvement" is undetermined
      And "record reasons for non-involvement" is open on "family member declines"

    Scenario: The family is presumed involved: that does not settle that there are no reasons to record
      Given the facts
        | fact                                | answer    |
        | local review decided                | yes       |
        | family member declines              | no        |
        | strong reason not to involve family | not known |
        | criminal proceedings                | no        |
      When the case is assessed
      Then "involve the family" applies
      And "record reasons for non-involvement" is undetermined
      And "record reasons for non-involvement" is open on "strong reason not to involve family"

    Scenario: Only the police know that a relative declined: the reason is recorded
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | no     |
        | criminal proceedings                | no     |
      And the "police" says "family member declines" is "yes"
      When the case is assessed
      Then "record reasons for non-involvement" applies

    @LOCAL2025/engaging-children-and-family-members/4.1
    Scenario Outline: A relative stays out of the review: <declined>. The others are invited and spoken to as before
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | strong reason not to involve family | no         |
        | family member declines              | <declined> |
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" holds whatever the open answers are
      And the consideration "family member declines" of "involve the family" is "<weighed>"
      And "reviewer leads family engagement" applies
      And "reviewer leads family engagement" holds whatever the open answers are
      And the consideration "family member declines" of "reviewer leads family engagement" is "<weighed>"

      Examples:
        | declined  | weighed   |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

    @LOCAL2025/engaging-children-and-family-members/3.2 @LOCAL2025/engaging-children-and-family-members/4.2
    Scenario Outline: Nobody declined, criminal proceedings <criminal>: they too are a reason to write down
      Given the facts
        | fact                                | answer     |
        | local review decided                | yes        |
        | family member declines              | no         |
        | strong reason not to involve family | no         |
        | criminal proceedings                | <criminal> |
      When the case is assessed
      Then "record reasons for non-involvement" <result>

      Examples:
        | criminal  | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: The CSPR Report, para 3

    @LOCAL2025/appointing-the-reviewer/1.1 @LOCAL2025/the-cspr-report/3.1
    Scenario: A review is decided: its report is written, and its contents are a must
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then "write the report" applies
      And "write the report" is for the "lead reviewer"
      And "write the report" is decided by the "lead reviewer"
      And the modality of "write the report" is "must"
      And "write the report" cites "LOCAL2025" at "The CSPR Report"
      And "write the report" cites "SI2018-789" at "reg 15"
      And "write the report" cites "LOCAL2025" at "The CSPR Report, para 3"
      And "write the report" cites "LOCAL2025" at "The CSPR Report, para 6"
      And "write the report" carries a doubt that says "The law compels two of the eight"

    Scenario Outline: Review decided: <decided>, for the report
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "write the report" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/the-cspr-report/3.2 @LOCAL2025/the-cspr-report/3.3 @LOCAL2025/the-cspr-report/3.4
    @LOCAL2025/the-cspr-report/3.5 @LOCAL2025/the-cspr-report/3.6 @LOCAL2025/the-cspr-report/3.7
    @LOCAL2025/the-cspr-report/3.8 @LOCAL2025/the-cspr-report/3.9 @LOCAL2025/the-cspr-report/3.10
    Scenario Outline: A draft with nothing but "<part>": the rest is missing
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
        | report contains      | <part> |
      When the case is assessed
      Then "write the report" applies
      And the checklist item "<part>" of "write the report" is "done"
      And the checklist item "<other>" of "write the report" is "missing"

      Examples:
        | part                         | other                        |
        | overview and context         | systemic reasons             |
        | systemic reasons             | recommended improvements     |
        | why decisions were taken     | overview and context         |
        | how agencies worked together | why decisions were taken     |
        | what to do differently       | how agencies worked together |
        | good practice                | what to do differently       |
        | recommended improvements     | how agencies will learn      |
        | how agencies will learn      | good practice                |

    @LOCAL2025/the-cspr-report/3.1 @LOCAL2025/the-cspr-report/3.2 @LOCAL2025/the-cspr-report/3.4
    @LOCAL2025/the-cspr-report/3.5 @LOCAL2025/the-cspr-report/3.6 @LOCAL2025/the-cspr-report/3.7
    @LOCAL2025/the-cspr-report/3.8 @LOCAL2025/the-cspr-report/3.9 @LOCAL2025/the-cspr-report/3.10
    Scenario: The two parts that the regulations compel are there and six others are not: still not complete
      Given the facts
        | fact                 | answer                                     |
        | local review decided | yes                                        |
        | reviewer appointed   | yes                                        |
        | report contains      | recommended improvements, systemic reasons |
      When the case is assessed
      Then "write the report" applies
      And the checklist item "recommended improvements" of "write the report" is "done"
      And the checklist item "systemic reasons" of "write the report" is "done"
      And the checklist item "overview and context" of "write the report" is "missing"
      And the checklist item "why decisions were taken" of "write the report" is "missing"
      And the checklist item "how agencies worked together" of "write the report" is "missing"
      And the checklist item "what to do differently" of "write the report" is "missing"
      And the checklist item "good practice" of "write the report" is "missing"
      And the checklist item "how agencies will learn" of "write the report" is "missing"

    Scenario: Part of the draft has not been read: what nobody has read is not missing
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And "report contains" includes "good practice", and it is not known whether it includes "systemic reasons"
      When the case is assessed
      Then the checklist item "good practice" of "write the report" is "done"
      And the checklist item "systemic reasons" of "write the report" is "not known"
      And the checklist item "overview and context" of "write the report" is "missing"

    Scenario: Nobody has been asked what the draft contains: every part is not known, none is missing
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then the checklist item "overview and context" of "write the report" is "not known"
      And the checklist item "systemic reasons" of "write the report" is "not known"
      And the checklist item "recommended improvements" of "write the report" is "not known"
      And the checklist item "how agencies will learn" of "write the report" is "not known"

    Scenario: Asked what the draft contains, nobody could say: not known, not missing
      Given the facts
        | fact                 | answer    |
        | local review decided | yes       |
        | reviewer appointed   | yes       |
        | report contains      | not known |
      When the case is assessed
      Then "write the report" applies
      And the checklist item "why decisions were taken" of "write the report" is "not known"
      And the checklist item "good practice" of "write the report" is "not known"

    @LOCAL2025/the-cspr-report/3.1
    Scenario Outline: The report does what its terms of reference asked: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | reviewer appointed   | yes      |
        | report is            | <answer> |
      When the case is assessed
      Then the checklist item "in line with the terms of reference" of "write with care for those in the report" is "<state>"

      Examples:
        | answer                                                 | state     |
        | clear in learning, in line with the terms of reference | done      |
        | clear in learning                                      | missing   |
        | not known                                              | not known |

    @LOCAL2025/the-cspr-report/3.3
    Scenario: The overview is brief and too thin to make sense of the learning
      Given the facts
        | fact                 | answer               |
        | local review decided | yes                  |
        | report contains      | overview and context |
        | report is            | focused and succinct |
      When the case is assessed
      Then the checklist item "overview and context" of "write the report" is "done"
      And the checklist item "focused and succinct" of "write with care for those in the report" is "done"
      And the checklist item "clear in context" of "write with care for those in the report" is "missing"

  Rule: Publication, para 1

    @LOCAL2025/publication/1.1
    Scenario: A review is decided and nothing makes publication inappropriate: the report is published
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      When the case is assessed
      Then "publish the report" applies
      And "publish the report" holds whatever the open answers are
      And "publish the report" is for the "safeguarding partners"
      And "publish the report" is decided by the "safeguarding partners"
      And the modality of "publish the report" is "must"
      And "publish the report" cites "CA2004" at "s.16F"
      And "publish the improvements" does not apply
      And "publish the report" cites "LOCAL2025" at "Publication, para 7"

    @LOCAL2025/publication/1.1 @LOCAL2025/notes/4.1
    Scenario: The partners find publication inappropriate: the improvements are published all the same
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | yes    |
      When the case is assessed
      Then "publish the report" does not apply
      And "publish the improvements" applies
      And "publish the improvements" is for the "safeguarding partners"
      And "publish the improvements" is decided by the "safeguarding partners"
      And the modality of "publish the improvements" is "must"
      And "publish the improvements" cites "CA2004" at "s.16F"
      And "publish the improvements" cites "CA2004" at "s.16F(4)"
      And "publish the improvements" cites "CA2004" at "s.16F(5)"

    Scenario: What is published instead of the report also goes ahead of time and stays up a year
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | yes        |
        | date of publication       | 2026-04-13 |
      When the case is assessed
      Then "publish the improvements" applies
      And "publish the improvements" cites "SI2018-789" at "reg 16"
      And "publish the improvements" cites "SI2018-789" at "reg 17"
      And "send the report before publication" carries a doubt that says "does not mention this step where only improvements are published"

    @LOCAL2025/publication/1.1 @LOCAL2025/notes/4.1
    Scenario: Nobody has judged whether publication is inappropriate: the report is published until they do
      Given "local review decided" is "yes"
      When the case is assessed
      Then "publish the report" applies
      And "publish the report" could still change
      And "publish the report" is open on "publication inappropriate"
      And "publish the report" would not apply if "publication inappropriate" were "yes"
      And "publish the improvements" is undetermined
      And "publish the improvements" awaits judgement
      And "publish the improvements" would apply if "publication inappropriate" were "yes"

    Scenario: The report is presumed to be published: that does not rule out publishing the improvements
      Given the facts
        | fact                      | answer    |
        | local review decided      | yes       |
        | publication inappropriate | not known |
      When the case is assessed
      Then "publish the report" applies
      And "publish the report" could still change
      And "publish the improvements" is undetermined
      And "publish the improvements" is open on "publication inappropriate"

    Scenario: The partners differ on whether publication is inappropriate: neither way is closed
      Given "local review decided" is "yes"
      And the "local authority" says "publication inappropriate" is "yes"
      And the "ICB" says "publication inappropriate" is "no"
      When the case is assessed
      Then "publish the report" applies
      And "publish the report" could still change
      And "publish the improvements" is undetermined

    @LOCAL2025/publication/1.1
    Scenario: No review, nothing to publish, to send ahead or to keep up
      Given "local review decided" is "no"
      When the case is assessed
      Then "publish the report" does not apply
      And "publish the improvements" does not apply
      And "send the report before publication" does not apply
      And "keep the report public" does not apply

    Scenario: It is not known whether a review was decided: publication is undetermined
      Given the facts
        | fact                      | answer     |
        | local review decided      | not known  |
        | publication inappropriate | no         |
        | date of publication       | 2026-04-13 |
      When the case is assessed
      Then "publish the report" is undetermined
      And "send the report before publication" is undetermined
      And "keep the report public" is undetermined

    @LOCAL2025/notes/4.1
    Scenario: The report cannot be published: what could be improved must be, and the local wording asks for more than the Act
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | yes    |
      When the case is assessed
      Then "publish the improvements" applies
      And the modality of "publish the improvements" is "must"
      And "publish the improvements" is for the "safeguarding partners"
      And "publish the improvements" cites "LOCAL2025" at "Publication, para 1"
      And "publish the improvements" shows that "LOCAL2025" differs

  Rule: Publication, para 6

    @LOCAL2025/publication/6.1
    Scenario: The report goes to the Panel, Ofsted and the Secretary of State seven working days ahead
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-07-10 |
      When the case is assessed
      Then "send the report before publication" applies
      And "send the report before publication" is for the "safeguarding partners"
      And "send the report before publication" is decided by the "safeguarding partners"
      And the modality of "send the report before publication" is "must"
      And the deadline of "send the report before publication" is 2026-07-01
      And another reading of the deadline of "send the report before publication" is 2026-07-03
      And "send the report before publication" cites "LOCAL2025" at "Publication"
      And "send the report before publication" carries a doubt that says "We count back from the day of publication as day 0"
      And "send the report before publication" shows that "SI2018-789" differs

    @LOCAL2025/publication/6.1
    Scenario Outline: Published on <published>: sent by <due>, and by <floor> at the latest in law
      Given the facts
        | fact                      | answer      |
        | local review decided      | yes         |
        | publication inappropriate | no          |
        | date of publication       | <published> |
      When the case is assessed
      Then the deadline of "send the report before publication" is <due>
      And another reading of the deadline of "send the report before publication" is <floor>

      Examples: no bank holiday on the way
        | published  | due        | floor      |
        | 2026-03-16 | 2026-03-05 | 2026-03-09 |
        | 2026-03-20 | 2026-03-11 | 2026-03-13 |

      Examples: Easter
        | published  | due        | floor      |
        | 2026-04-07 | 2026-03-25 | 2026-03-31 |
        | 2026-04-08 | 2026-03-26 | 2026-04-01 |
        | 2026-04-13 | 2026-03-31 | 2026-04-06 |
        | 2026-04-14 | 2026-04-01 | 2026-04-07 |
        | 2026-04-16 | 2026-04-07 | 2026-04-09 |

      Examples: a Saturday, counted back from itself
        | published  | due        | floor      |
        | 2026-04-11 | 2026-03-31 | 2026-04-04 |

      Examples: May and August
        | published  | due        | floor      |
        | 2026-05-06 | 2026-04-24 | 2026-04-29 |
        | 2026-06-01 | 2026-05-20 | 2026-05-25 |
        | 2026-09-07 | 2026-08-26 | 2026-08-31 |

      Examples: Christmas and New Year
        | published  | due        | floor      |
        | 2026-12-29 | 2026-12-16 | 2026-12-22 |
        | 2027-01-04 | 2026-12-21 | 2026-12-28 |
        | 2027-01-08 | 2026-12-29 | 2027-01-01 |

    @LOCAL2025/publication/6.1
    Scenario Outline: To be published on 13 April after Easter, and sent on <sent>: seven working days ahead was <result>
      Given a case for Peterborough on 2026-04-20
      And the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-04-13 |
        | date report sent to panel | <sent>     |
      When the case is assessed
      Then the deadline of "send the report before publication" is 2026-03-31
      And the deadline of "send the report before publication" was <result>

      Examples:
        | sent       | result |
        | 2026-03-20 | met    |
        | 2026-03-31 | met    |
        | 2026-04-01 | missed |

    @LOCAL2025/publication/6.1
    Scenario: The Easter days are skipped by name on the way back
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-04-13 |
      When the case is assessed
      Then the deadline of "send the report before publication" skips 2026-04-03 for "Good Friday"
      And the deadline of "send the report before publication" skips 2026-04-06 for "Easter Monday"
      And the modality of the deadline of "send the report before publication" is "must"
      And "send the report before publication" cites "SI2018-789" at "reg 16"

    Scenario: Christmas and New Year are skipped by name on the way back
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2027-01-04 |
      When the case is assessed
      Then the deadline of "send the report before publication" skips 2026-12-25 for "Christmas Day"
      And the deadline of "send the report before publication" skips 2027-01-01 for "New Year's Day"

    @LOCAL2025/publication/6.1
    Scenario: The day of publication is not fixed: the duty stands and its date is not yet known
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      When the case is assessed
      Then "send the report before publication" applies
      And the deadline of "send the report before publication" is not known yet

    Scenario: Nobody has judged publication yet: the report is sent ahead as if it were to be published
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | date of publication  | 2026-04-13 |
      When the case is assessed
      Then "send the report before publication" applies
      And the deadline of "send the report before publication" is 2026-03-31

    @LOCAL2025/publication/6.2
    Scenario: The paragraph that names the three mailboxes stands behind the sending
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-06-22 |
      When the case is assessed
      Then "send the report before publication" applies
      And the deadline of "send the report before publication" is 2026-06-11
      And "send the report before publication" cites "LOCAL2025" at "Publication, para 6"

  Rule: Publication, para 7

    @LOCAL2025/publication/7.2
    Scenario Outline: Published on <published>: it may not come down before <first day down>
      Given a case for Cambridgeshire on 2028-03-06
      And the facts
        | fact                      | answer      |
        | local review decided      | yes         |
        | publication inappropriate | no          |
        | date of publication       | <published> |
      When the case is assessed
      Then "keep the report public" applies
      And "keep the report public" is for the "safeguarding partners"
      And the deadline of "keep the report public" opens on <first day down>
      And "keep the report public" cites "SI2018-789" at "reg 17"

      Examples:
        | published  | first day down |
        | 2026-02-02 | 2027-02-02     |
        | 2026-12-31 | 2027-12-31     |
        | 2027-02-28 | 2028-02-28     |
        | 2027-03-01 | 2028-03-01     |

      Examples: there is no 29 February a year later, and a year is a whole year
        | published  | first day down |
        | 2028-02-29 | 2029-03-01     |

    Scenario: The year was over before the case was looked at: the day it opened is still shown
      Given a case for Peterborough on 2027-06-01
      And the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-05-20 |
      When the case is assessed
      Then the deadline of "keep the report public" opens on 2027-05-20

    @LOCAL2025/publication/7.1
    Scenario Outline: The published report: <answer>
      Given the facts
        | fact                      | answer   |
        | local review decided      | yes      |
        | publication inappropriate | no       |
        | published report is       | <answer> |
      When the case is assessed
      Then "publish the report" applies
      And the checklist item "naming the reviewer" of "publish the report" is "<name>"
      And the checklist item "on the partnership's website" of "publish the report" is "<website>"

      Examples:
        | answer                                            | name      | website   |
        | naming the reviewer                               | done      | missing   |
        | on the partnership's website                      | missing   | done      |
        | naming the reviewer, on the partnership's website | done      | done      |
        | not known                                         | not known | not known |

    @LOCAL2025/publication/7.1
    Scenario: The report is on the website and nobody has looked for the reviewer's name in it
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      And "published report is" includes "on the partnership's website", and it is not known whether it includes "naming the reviewer"
      When the case is assessed
      Then the checklist item "on the partnership's website" of "publish the report" is "done"
      And the checklist item "naming the reviewer" of "publish the report" is "not known"

    @LOCAL2025/publication/7.2
    Scenario: A year is the least: there is no day on which the report has to come down
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-06-22 |
      When the case is assessed
      Then "keep the report public" applies
      And "keep the report public" is decided by the "safeguarding partners"
      And the modality of "keep the report public" is "must"
      And the deadline of "keep the report public" opens on 2027-06-22
      And "keep the report public" has no set deadline
      And "keep the report public" cites "LOCAL2025" at "Publication, para 7"
      And the modality of the deadline of "keep the report public" is "must"

  Rule: Purpose of Child Safeguarding Practice Reviews, para 1

    Scenario Outline: Nothing has been asked yet: "<duty>" is neither promised nor ruled out
      When the case is assessed
      Then "<duty>" is undetermined

      Examples:
        | duty                                  |
        | complete the review within six months |
        | consider the delay                    |
        | tell the panel of delay               |
        | consider immediate action             |
        | notify the reviewer's name            |
        | assure an internal reviewer           |
        | share with the coroner                |
        | give police the partners' contacts    |
        | involve the family                    |
        | record reasons for non-involvement    |
        | write the report                      |
        | send the report before publication    |
        | publish the report                    |
        | publish the improvements              |
        | keep the report public                |

    Scenario Outline: Nothing has been asked yet of the review's conduct: "<duty>" is neither promised nor ruled out
      When the case is assessed
      Then "<duty>" is undetermined

      Examples:
        | duty                                     |
        | consider action on unacceptable practice |
        | conduct the review by its principles     |
        | establish the review panel               |
        | invite subject experts                   |
        | fulfil the panel's roles                 |
        | meet panel members' duties               |
        | have the agency report revised           |
        | liaise with police and prosecutors       |
        | appoint an independent reviewer          |
        | act on learning early                    |
        | go ahead beside other proceedings        |
        | agree how to work beside other processes |
        | consider legal advice                    |
        | agree the approach to the family         |
        | contact the family in person             |
        | reviewer leads family engagement         |

    @LOCAL2025/purpose-of-reviews/1.3
    Scenario Outline: Good practice is looked for as well as failings: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | review conduct shows | <answer> |
      When the case is assessed
      Then "conduct the review by its principles" applies
      And the checklist item "good practice sought" of "conduct the review by its principles" is "<state>"

      Examples:
        | answer                                      | state     |
        | good practice sought                        | done      |
        | clear learning, good practice sought        | done      |
        | reasons why events occurred, clear learning | missing   |
        | not known                                   | not known |

  Rule: Purpose of Child Safeguarding Practice Reviews, para 2

    @LOCAL2025/purpose-of-reviews/2.4
    Scenario Outline: Practice fell below what is acceptable, review decided <decided>: the employer thinks about it
      Given the facts
        | fact                                | answer    |
        | practice below acceptable standards | yes       |
        | local review decided                | <decided> |
      When the case is assessed
      Then "consider action on unacceptable practice" applies
      And "consider action on unacceptable practice" holds whatever the open answers are
      And "consider action on unacceptable practice" is for the "employing agency"
      And the modality of "consider action on unacceptable practice" is "should consider"
      And "consider action on unacceptable practice" cites "LOCAL2025" at "Child Safeguarding Practice Reviews, para 2"

      Examples: the employer's own duty is no part of a review
        | decided   |
        | yes       |
        | no        |
        | not known |

    @LOCAL2025/purpose-of-reviews/2.4
    Scenario Outline: Practice below acceptable standards: <below>
      Given the facts
        | fact                                | answer  |
        | practice below acceptable standards | <below> |
        | local review decided                | yes     |
      When the case is assessed
      Then "consider action on unacceptable practice" <result>

      Examples:
        | below     | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Two agencies see the practice differently: the employer's question stays open
      Given "local review decided" is "yes"
      And the "police" says "practice below acceptable standards" is "no"
      And the "local authority" says "practice below acceptable standards" is "yes"
      When the case is assessed
      Then "consider action on unacceptable practice" is undetermined
      And "consider action on unacceptable practice" is open on "practice below acceptable standards"

    @LOCAL2025/purpose-of-reviews/2.1 @LOCAL2025/purpose-of-reviews/2.2
    Scenario: A review is there to spare others the same, and holds nobody to account
      Given "local review decided" is "yes"
      When the case is assessed
      Then "conduct the review by its principles" applies
      And "conduct the review by its principles" is for the "lead reviewer"
      And "conduct the review by its principles" is decided by the "safeguarding partners"
      And "conduct the review by its principles" cites "LOCAL2025" at "Purpose of Child Safeguarding Practice Reviews, para 2"

    @LOCAL2025/purpose-of-reviews/2.3
    Scenario: Discipline runs its own course, beside the review, and neither waits for the other
      Given the facts
        | fact                                | answer                  |
        | local review decided                | yes                     |
        | practice below acceptable standards | yes                     |
        | parallel proceedings                | professional discipline |
        | clear reason not to go ahead        | no                      |
      When the case is assessed
      Then "go ahead beside other proceedings" applies
      And "go ahead beside other proceedings" cites "LOCAL2025" at "Purpose of Child Safeguarding Practice Reviews, para 2"
      And "consider action on unacceptable practice" applies
      And "conduct the review by its principles" applies

    @LOCAL2025/purpose-of-reviews/2.2
    Scenario: Nobody's practice fell short: the review is held for learning all the same
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | practice below acceptable standards | no     |
      When the case is assessed
      Then "conduct the review by its principles" applies
      And "consider action on unacceptable practice" does not apply

    @LOCAL2025/purpose-of-reviews/2.4
    Scenario: Whether to refer to the regulator is the employer's to see to, and the doubt sets it apart from discipline
      Given "practice below acceptable standards" is "yes"
      When the case is assessed
      Then "consider action on unacceptable practice" applies
      And "consider action on unacceptable practice" is decided by the "employing agency"
      And "consider action on unacceptable practice" carries a doubt
      And "consider action on unacceptable practice" cites "WT2023" at "Chapter 5, as another council quotes it"

  Rule: Approach and Principles, para 1

    Scenario: The review's effort does not fit the case: that is shown as missing
      Given the facts
        | fact                 | answer         |
        | local review decided | yes            |
        | review conduct shows | clear learning |
      When the case is assessed
      Then "conduct the review by its principles" applies
      And the checklist item "proportionate to the case" of "conduct the review by its principles" is "missing"

    @LOCAL2025/approach-and-principles/1.1
    Scenario Outline: The review suits its case and looks for learning: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | review conduct shows | <answer> |
      When the case is assessed
      Then "conduct the review by its principles" applies
      And the modality of "conduct the review by its principles" is "will"
      And the checklist item "proportionate to the case" of "conduct the review by its principles" is "<state>"

      Examples:
        | answer                    | state     |
        | proportionate to the case | done      |
        | good practice sought      | missing   |
        | not known                 | not known |

    @LOCAL2025/approach-and-principles/1.2
    Scenario: Every review takes the method from which most can be learnt
      Given "local review decided" is "yes"
      When the case is assessed
      Then "adapt the method to the case" applies
      And the modality of "adapt the method to the case" is "will"
      And "adapt the method to the case" cites "LOCAL2025" at "Approach and Principles, para 1"

  Rule: Approach and Principles, para 3

    @LOCAL2025/approach-and-principles/3.1
    Scenario: A review is decided: it keeps to the principles of all reviews
      Given "local review decided" is "yes"
      When the case is assessed
      Then "conduct the review by its principles" applies
      And "conduct the review by its principles" holds whatever the open answers are
      And the modality of "conduct the review by its principles" is "will"
      And "conduct the review by its principles" cites "LOCAL2025" at "Approach and Principles"

    @LOCAL2025/approach-and-principles/3.1
    Scenario Outline: Review decided: <decided>, for its principles
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "conduct the review by its principles" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: The safeguarding partners differ on whether a review was decided: its conduct is open too
      Given the "local authority" says "local review decided" is "no"
      And the "police" says "local review decided" is "yes"
      When the case is assessed
      Then "conduct the review by its principles" is undetermined
      And "establish the review panel" is undetermined
      And "establish the review panel" is open on "local review decided"

    Scenario: The learning is plain, the child and the organisations are not yet looked at
      Given "local review decided" is "yes"
      And "review conduct shows" includes "clear learning", and it is not known whether it includes "reasons why events occurred"
      When the case is assessed
      Then the checklist item "clear learning" of "conduct the review by its principles" is "done"
      And the checklist item "reasons why events occurred" of "conduct the review by its principles" is "not known"
      And the checklist item "practice and organisations analysed" of "conduct the review by its principles" is "missing"
      And the checklist item "child's perspective and family context" of "conduct the review by its principles" is "missing"

    Scenario: The child's view and the organisations are gone into, what follows from it is not
      Given the facts
        | fact                 | answer                                                                      |
        | local review decided | yes                                                                         |
        | review conduct shows | child's perspective and family context, practice and organisations analysed |
      When the case is assessed
      Then the checklist item "child's perspective and family context" of "conduct the review by its principles" is "done"
      And the checklist item "practice and organisations analysed" of "conduct the review by its principles" is "done"
      And the checklist item "clear learning" of "conduct the review by its principles" is "missing"
      And the checklist item "reasons why events occurred" of "conduct the review by its principles" is "missing"

    @LOCAL2025/approach-and-principles/3.1 @LOCAL2025/approach-and-principles/3.2
    @LOCAL2025/approach-and-principles/3.3 @LOCAL2025/approach-and-principles/3.4
    @LOCAL2025/approach-and-principles/3.5
    Scenario Outline: Of the four ways of every review "<shown>" is seen alone: "<other>" is missing
      Given the facts
        | fact                 | answer  |
        | local review decided | yes     |
        | review conduct shows | <shown> |
      When the case is assessed
      Then the checklist item "<shown>" of "conduct the review by its principles" is "done"
      And the checklist item "<other>" of "conduct the review by its principles" is "missing"
      And "conduct the review by its principles" cites "LOCAL2025" at "Approach and Principles, para 3"

      Examples:
        | shown                                  | other                                  |
        | child's perspective and family context | practice and organisations analysed    |
        | practice and organisations analysed    | reasons why events occurred            |
        | reasons why events occurred            | clear learning                         |
        | clear learning                         | child's perspective and family context |

  Rule: Approach and Principles, para 4

    @LOCAL2025/approach-and-principles/4.1
    Scenario Outline: Practitioners take part and need fear no blame: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | review conduct shows | <answer> |
      When the case is assessed
      Then "conduct the review by its principles" applies
      And the checklist item "practitioners involved without blame" of "conduct the review by its principles" is "<state>"

      Examples:
        | answer                               | state     |
        | practitioners involved without blame | done      |
        | practice and organisations analysed  | missing   |
        | not known                            | not known |

  Rule: CSPR Panel, para 1

    @LOCAL2025/cspr-panel/1.1
    Scenario: A review is decided: a panel is set up for it
      Given "local review decided" is "yes"
      When the case is assessed
      Then "establish the review panel" applies
      And "establish the review panel" holds whatever the open answers are
      And "establish the review panel" is for the "safeguarding partners"
      And "establish the review panel" is decided by the "safeguarding partners"
      And the modality of "establish the review panel" is "will"
      And "establish the review panel" cites "LOCAL2025" at "CSPR Panel, para 1"
      And "establish the review panel" carries a doubt that says "does not say who sets the panel up"

    @LOCAL2025/cspr-panel/1.1
    Scenario: No review is decided: there is no panel, nothing for it to do and nobody to invite
      Given "local review decided" is "no"
      When the case is assessed
      Then "establish the review panel" does not apply
      And "establish the review panel" would apply if "local review decided" were "yes"
      And "invite subject experts" does not apply
      And "fulfil the panel's roles" does not apply
      And "meet panel members' duties" does not apply
      And "liaise with police and prosecutors" does not apply

    @LOCAL2025/cspr-panel/1.1
    Scenario: The decision on a review is still to come: so is its panel
      Given "local review decided" is not known
      When the case is assessed
      Then "establish the review panel" is undetermined
      And "establish the review panel" awaits judgement
      And "establish the review panel" is open on exactly "local review decided"
      And "invite subject experts" is undetermined
      And "fulfil the panel's roles" is undetermined
      And "meet panel members' duties" is undetermined
      And "liaise with police and prosecutors" is undetermined

    Scenario: Only one agency knows that a review was decided: the panel is set up
      Given the "ICB" says "local review decided" is "yes"
      When the case is assessed
      Then "establish the review panel" applies

  Rule: CSPR Panel, para 2

    @LOCAL2025/cspr-panel/2.1
    Scenario Outline: Who sits on the panel: <seated>
      Given the facts
        | fact                           | answer   |
        | local review decided           | yes      |
        | review panel members represent | <seated> |
      When the case is assessed
      Then "establish the review panel" applies
      And the checklist item "safeguarding partners" of "establish the review panel" is "<partners>"
      And the checklist item "agencies involved" of "establish the review panel" is "<agencies>"

      Examples:
        | seated                                   | partners  | agencies  |
        | safeguarding partners                    | done      | missing   |
        | agencies involved                        | missing   | done      |
        | safeguarding partners, agencies involved | done      | done      |
        | not known                                | not known | not known |

    Scenario: The partners sit on the panel and nobody knows about the agencies
      Given "local review decided" is "yes"
      And "review panel members represent" includes "safeguarding partners", and it is not known whether it includes "agencies involved"
      When the case is assessed
      Then the checklist item "safeguarding partners" of "establish the review panel" is "done"
      And the checklist item "agencies involved" of "establish the review panel" is "not known"

    @LOCAL2025/cspr-panel/2.2
    Scenario: People who know a subject well may be asked to join
      Given "local review decided" is "yes"
      When the case is assessed
      Then "invite subject experts" applies
      And the modality of "invite subject experts" is "may"
      And "invite subject experts" cites "LOCAL2025" at "CSPR Panel, para 2"
      And "invite subject experts" cites "LOCAL2025" at "CSPR Panel, para 4"
      And "invite subject experts" carries a doubt that says "does not say who invites them"

    @LOCAL2025/cspr-panel/2.1
    Scenario: Partners and agencies name their people for the panel, from the rapid review or others
      Given the facts
        | fact                             | answer                                      |
        | local review decided             | yes                                         |
        | rapid review meeting attended by | local authority children's services, police |
        | review panel members represent   | safeguarding partners                       |
      When the case is assessed
      Then "establish the review panel" applies
      And "establish the review panel" cites "LOCAL2025" at "CSPR Panel, para 2"
      And the checklist item "safeguarding partners" of "establish the review panel" is "done"
      And the checklist item "agencies involved" of "establish the review panel" is "missing"

  Rule: CSPR Panel, para 4

    @LOCAL2025/cspr-panel/4.1
    Scenario: A review is decided: its panel has its part to play
      Given "local review decided" is "yes"
      When the case is assessed
      Then "fulfil the panel's roles" applies
      And "fulfil the panel's roles" is for the "review panel"
      And "fulfil the panel's roles" is decided by the "review panel"
      And the modality of "fulfil the panel's roles" is "will"
      And "fulfil the panel's roles" cites "LOCAL2025" at "CSPR Panel, para 4"
      And "fulfil the panel's roles" cites "LOCAL2025" at "CSPR Panel, para 5"
      And "fulfil the panel's roles" carries a doubt that says "no word of its own for how far each binds"

    @LOCAL2025/cspr-panel/4.1
    Scenario: Some of the panel's part is played, one point is not known, the rest is to do
      Given "local review decided" is "yes"
      And "panel roles fulfilled" includes "pace kept, gaps identified", and it is not known whether it includes "draft report checked"
      When the case is assessed
      Then the checklist item "independent reviewer identified" of "fulfil the panel's roles" is "missing"
      And the checklist item "pace kept" of "fulfil the panel's roles" is "done"
      And the checklist item "gaps identified" of "fulfil the panel's roles" is "done"
      And the checklist item "draft report checked" of "fulfil the panel's roles" is "not known"
      And the checklist item "key lines of enquiry in the terms of reference" of "fulfil the panel's roles" is "missing"
      And the checklist item "information given to the reviewer" of "fulfil the panel's roles" is "missing"
      And the checklist item "family contact supported" of "fulfil the panel's roles" is "missing"
      And the checklist item "practitioners for events identified" of "fulfil the panel's roles" is "missing"
      And the checklist item "requests taken back to agencies" of "fulfil the panel's roles" is "missing"
      And the checklist item "recommendations agreed" of "fulfil the panel's roles" is "missing"

    Scenario: Nobody has been asked what the panel did: nothing is missing, nothing is done
      Given "local review decided" is "yes"
      When the case is assessed
      Then the checklist item "pace kept" of "fulfil the panel's roles" is "not known"
      And the checklist item "recommendations agreed" of "fulfil the panel's roles" is "not known"
      And the checklist item "present and attentive" of "meet panel members' duties" is "not known"

    @LOCAL2025/cspr-panel/4.2 @LOCAL2025/cspr-panel/4.3 @LOCAL2025/cspr-panel/4.4 @LOCAL2025/cspr-panel/4.5
    @LOCAL2025/cspr-panel/4.6 @LOCAL2025/cspr-panel/4.7 @LOCAL2025/cspr-panel/4.8 @LOCAL2025/cspr-panel/4.9
    @LOCAL2025/cspr-panel/4.10 @LOCAL2025/cspr-panel/4.11
    Scenario Outline: Of its part the panel has played "<played>" alone: "<other>" is missing
      Given the facts
        | fact                  | answer   |
        | local review decided  | yes      |
        | panel roles fulfilled | <played> |
      When the case is assessed
      Then the checklist item "<played>" of "fulfil the panel's roles" is "done"
      And the checklist item "<other>" of "fulfil the panel's roles" is "missing"

      Examples:
        | played                                         | other                                          |
        | key lines of enquiry in the terms of reference | independent reviewer identified                |
        | independent reviewer identified                | gaps identified                                |
        | gaps identified                                | pace kept                                      |
        | pace kept                                      | information given to the reviewer              |
        | information given to the reviewer              | family contact supported                       |
        | family contact supported                       | practitioners for events identified            |
        | practitioners for events identified            | requests taken back to agencies                |
        | requests taken back to agencies                | draft report checked                           |
        | draft report checked                           | recommendations agreed                         |
        | recommendations agreed                         | key lines of enquiry in the terms of reference |

    @LOCAL2025/cspr-panel/4.2 @LOCAL2025/cspr-panel/4.3 @LOCAL2025/cspr-panel/4.8
    Scenario: What the panel is there for bears on the terms, the reviewer and any event
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      When the case is assessed
      Then "agree terms of reference" cites "LOCAL2025" at "CSPR Panel, para 4"
      And "appoint an independent reviewer" cites "LOCAL2025" at "CSPR Panel, para 4"
      And "prepare the information gathering event" cites "LOCAL2025" at "CSPR Panel, para 4"

  Rule: CSPR Panel, para 5

    @LOCAL2025/cspr-panel/5.1 @LOCAL2025/cspr-panel/5.4 @LOCAL2025/cspr-panel/5.5 @LOCAL2025/cspr-panel/5.6
    @LOCAL2025/cspr-panel/5.7 @LOCAL2025/cspr-panel/5.8 @LOCAL2025/cspr-panel/5.9 @LOCAL2025/cspr-panel/5.10
    @LOCAL2025/cspr-panel/5.12
    Scenario: A review is decided: each member of its panel has duties too
      Given "local review decided" is "yes"
      When the case is assessed
      Then "meet panel members' duties" applies
      And "meet panel members' duties" is for the "review panel"
      And "meet panel members' duties" is decided by the "review panel"
      And the modality of "meet panel members' duties" is "will"
      And "meet panel members' duties" cites "LOCAL2025" at "CSPR Panel, para 5"

    @LOCAL2025/cspr-panel/5.1 @LOCAL2025/cspr-panel/5.4 @LOCAL2025/cspr-panel/5.5 @LOCAL2025/cspr-panel/5.6
    @LOCAL2025/cspr-panel/5.7 @LOCAL2025/cspr-panel/5.8 @LOCAL2025/cspr-panel/5.9 @LOCAL2025/cspr-panel/5.12
    Scenario: Some of the members' duties are met, one is not known, the rest are to meet
      Given "local review decided" is "yes"
      And "panel members' duties met" includes "critical friend", and it is not known whether it includes "feedback to staff"
      When the case is assessed
      Then the checklist item "critical friend" of "meet panel members' duties" is "done"
      And the checklist item "SMART recommendations" of "meet panel members' duties" is "missing"
      And the checklist item "feedback to staff" of "meet panel members' duties" is "not known"
      And the checklist item "active part and full sharing" of "meet panel members' duties" is "missing"
      And the checklist item "open to new ways" of "meet panel members' duties" is "missing"
      And the checklist item "present and attentive" of "meet panel members' duties" is "missing"
      And the checklist item "chief officers kept informed" of "meet panel members' duties" is "missing"
      And the checklist item "staff supported at events" of "meet panel members' duties" is "missing"

    @LOCAL2025/cspr-panel/5.2
    Scenario Outline: Members take part and share all that matters: <answer>
      Given the facts
        | fact                      | answer   |
        | local review decided      | yes      |
        | panel members' duties met | <answer> |
      When the case is assessed
      Then "meet panel members' duties" applies
      And the checklist item "active part and full sharing" of "meet panel members' duties" is "<state>"

      Examples:
        | answer                       | state     |
        | active part and full sharing | done      |
        | present and attentive        | missing   |
        | not known                    | not known |

    @LOCAL2025/cspr-panel/5.4 @LOCAL2025/cspr-panel/5.5 @LOCAL2025/cspr-panel/5.6 @LOCAL2025/cspr-panel/5.7
    @LOCAL2025/cspr-panel/5.8 @LOCAL2025/cspr-panel/5.9 @LOCAL2025/cspr-panel/5.10 @LOCAL2025/cspr-panel/5.11
    @LOCAL2025/cspr-panel/5.12
    Scenario Outline: The members have met no duty but "<duty>": the others are still to meet
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | panel members' duties met | <duty> |
      When the case is assessed
      Then "meet panel members' duties" applies
      And the checklist item "<duty>" of "meet panel members' duties" is "done"
      And the checklist item "<other>" of "meet panel members' duties" is "missing"

      Examples:
        | duty                         | other                        |
        | active part and full sharing | SMART recommendations        |
        | SMART recommendations        | critical friend              |
        | critical friend              | open to new ways             |
        | open to new ways             | present and attentive        |
        | present and attentive        | chief officers kept informed |
        | chief officers kept informed | staff supported at events    |
        | staff supported at events    | feedback to staff            |
        | feedback to staff            | active part and full sharing |

    @LOCAL2025/cspr-panel/5.10 @LOCAL2025/cspr-panel/5.11 @LOCAL2025/information-gathering-events/3.1
    Scenario: Staff are to come to an event of the review: the members see them through it
      Given the facts
        | fact                                | answer                          |
        | local review decided                | yes                             |
        | information gathering event planned | yes                             |
        | staff at events                     | support before during and after |
      When the case is assessed
      Then "support staff at the event" applies
      And "support staff at the event" is for the "review panel"
      And "support staff at the event" cites "LOCAL2025" at "CSPR Panel, para 5"
      And the checklist item "support before during and after" of "support staff at the event" is "done"
      And the checklist item "staff and line managers informed" of "support staff at the event" is "missing"

  Rule: CSPR Panel, para 6

    @LOCAL2025/cspr-panel/6.1 @LOCAL2025/cspr-panel/6.2
    Scenario: The members question what agencies sent and have brought no local view yet
      Given the facts
        | fact                      | answer                            |
        | local review decided      | yes                               |
        | panel members' duties met | agencies' information scrutinised |
      When the case is assessed
      Then the checklist item "agencies' information scrutinised" of "meet panel members' duties" is "done"
      And the checklist item "local context and challenge" of "meet panel members' duties" is "missing"

    @LOCAL2025/cspr-panel/6.1 @LOCAL2025/cspr-panel/6.2
    Scenario: The members know the area well and have not gone into what agencies sent
      Given the facts
        | fact                      | answer                      |
        | local review decided      | yes                         |
        | panel members' duties met | local context and challenge |
      When the case is assessed
      Then the checklist item "local context and challenge" of "meet panel members' duties" is "done"
      And the checklist item "agencies' information scrutinised" of "meet panel members' duties" is "missing"

    @LOCAL2025/cspr-panel/6.3
    Scenario: An agency's report is not good enough: the reviewer has it written again
      Given the facts
        | fact                                 | answer |
        | local review decided                 | yes    |
        | reviewer appointed                   | yes    |
        | agency report below expected quality | yes    |
      When the case is assessed
      Then "have the agency report revised" applies
      And "have the agency report revised" is for the "lead reviewer"
      And "have the agency report revised" is decided by the "lead reviewer"
      And the modality of "have the agency report revised" is "will"
      And "have the agency report revised" cites "LOCAL2025" at "CSPR Panel, para 6"
      And "have the agency report revised" carries a doubt that says "In good time is not given as a number of days"

    @LOCAL2025/cspr-panel/6.3
    Scenario Outline: Review decided <decided>, report below what is expected <below>
      Given the facts
        | fact                                 | answer    |
        | local review decided                 | <decided> |
        | reviewer appointed                   | yes       |
        | agency report below expected quality | <below>   |
      When the case is assessed
      Then "have the agency report revised" <result>

      Examples:
        | decided   | below     | result          |
        | yes       | no        | does not apply  |
        | no        | yes       | does not apply  |
        | not known | no        | does not apply  |
        | yes       | not known | is undetermined |
        | not known | yes       | is undetermined |

    @LOCAL2025/cspr-panel/6.1 @LOCAL2025/cspr-panel/6.2
    Scenario: Testing what agencies say and knowing the area belong to the members' duties
      Given "local review decided" is "yes"
      When the case is assessed
      Then "meet panel members' duties" applies
      And "meet panel members' duties" is for the "review panel"
      And the modality of "meet panel members' duties" is "will"
      And "meet panel members' duties" cites "LOCAL2025" at "CSPR Panel, para 6"

  Rule: CSPR Panel, para 7

    @LOCAL2025/cspr-panel/7.1 @LOCAL2025/engaging-children-and-family-members/3.3
    Scenario Outline: The police member keeps in touch with investigators and prosecutors, proceedings <criminal>
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | criminal proceedings | <criminal> |
      When the case is assessed
      Then "liaise with police and prosecutors" applies
      And "liaise with police and prosecutors" is for the "police representative on the panel"
      And "liaise with police and prosecutors" is decided by the "police representative on the panel"
      And the modality of "liaise with police and prosecutors" is "will"
      And "liaise with police and prosecutors" cites "LOCAL2025" at "CSPR Panel, para 7"

      Examples: the guidance makes it the police member's task in every review
        | criminal  |
        | yes       |
        | not known |

    @LOCAL2025/cspr-panel/7.1
    Scenario: No criminal proceedings run: the police member's task stands in every review
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | criminal proceedings | no     |
      When the case is assessed
      Then "liaise with police and prosecutors" applies
      And "liaise with police and prosecutors" holds whatever the open answers are
      And "liaise with police and prosecutors" is for the "police representative on the panel"
      And "liaise with police and prosecutors" carries a doubt that says "The guidance asks this in every review"

  Rule: Agreeing Terms of Reference and Key Lines of Enquiry, para 1

    @LOCAL2025/terms-of-reference/1.1
    Scenario: A review is decided: its terms of reference are agreed early
      Given "local review decided" is "yes"
      When the case is assessed
      Then "agree terms of reference" applies
      And "agree terms of reference" holds whatever the open answers are
      And "agree terms of reference" is for the "review panel"
      And "agree terms of reference" is decided by the "review panel"
      And the modality of "agree terms of reference" is "will"
      And "agree terms of reference" cites "LOCAL2025" at "Key Lines of Enquiry, para 1"
      And "agree terms of reference" carries a doubt that says "Early is not given as a date"

    @LOCAL2025/agency-action-and-expectations/1.1
    Scenario: No review is decided: no terms, no period, no method, no agencies to ask
      Given "local review decided" is "no"
      When the case is assessed
      Then "agree terms of reference" does not apply
      And "agree terms of reference" would apply if "local review decided" were "yes"
      And "keep the period short and recent" does not apply
      And "take systems principles into account" does not apply
      And "adapt the method to the case" does not apply
      And "ask agencies to take part" does not apply
      And "answer requests and support staff" does not apply

    Scenario: Nobody knows whether a review was decided: its terms and method are open
      Given "local review decided" is not known
      When the case is assessed
      Then "agree terms of reference" is undetermined
      And "agree terms of reference" is open on exactly "local review decided"
      And "agree terms of reference" awaits judgement
      And "keep the period short and recent" is undetermined
      And "take systems principles into account" is undetermined
      And "adapt the method to the case" is undetermined
      And "ask agencies to take part" is undetermined
      And "answer requests and support staff" is undetermined

    Scenario: The partners differ on whether a review was decided: its terms are open
      Given the "ICB" says "local review decided" is "yes"
      And the "police" says "local review decided" is "no"
      When the case is assessed
      Then "agree terms of reference" is undetermined
      And "agree terms of reference" is open on "local review decided"

    @LOCAL2025/terms-of-reference/1.1
    Scenario: The terms name their scope and leave out what is to be asked
      Given "local review decided" is "yes"
      And "terms of reference set out" includes "scope", and it is not known whether it includes "time period"
      When the case is assessed
      Then the checklist item "scope" of "agree terms of reference" is "done"
      And the checklist item "time period" of "agree terms of reference" is "not known"
      And the checklist item "key lines of enquiry" of "agree terms of reference" is "missing"

    Scenario: Nobody has been asked what the terms set out: every point is not known
      Given "local review decided" is "yes"
      When the case is assessed
      Then the checklist item "scope" of "agree terms of reference" is "not known"
      And the checklist item "key lines of enquiry" of "agree terms of reference" is "not known"
      And the checklist item "time period" of "agree terms of reference" is "not known"
      And the checklist item "methods of collecting information" of "agree terms of reference" is "not known"

    @LOCAL2025/terms-of-reference/1.1 @LOCAL2025/terms-of-reference/2.1 @LOCAL2025/terms-of-reference/3.1
    @LOCAL2025/information-collection-and-collation/1.1
    Scenario Outline: Terms of reference with nothing but "<part>": the rest is missing
      Given the facts
        | fact                       | answer |
        | local review decided       | yes    |
        | terms of reference set out | <part> |
      When the case is assessed
      Then "agree terms of reference" applies
      And the checklist item "<part>" of "agree terms of reference" is "done"
      And the checklist item "<other>" of "agree terms of reference" is "missing"

      Examples:
        | part                                           | other                                          |
        | scope                                          | key lines of enquiry                           |
        | key lines of enquiry                           | rapid review's key lines of enquiry considered |
        | rapid review's key lines of enquiry considered | time period                                    |
        | time period                                    | methods of collecting information              |
        | methods of collecting information              | scope                                          |

  Rule: Agreeing Terms of Reference and Key Lines of Enquiry, para 2

    @LOCAL2025/terms-of-reference/2.1 @LOCAL2025/terms-of-reference/2.2
    Scenario: The period under review is kept short and recent where that can be done
      Given "local review decided" is "yes"
      When the case is assessed
      Then "keep the period short and recent" applies
      And "keep the period short and recent" is for the "review panel"
      And "keep the period short and recent" is decided by the "review panel"
      And the modality of "keep the period short and recent" is "should"
      And "keep the period short and recent" cites "LOCAL2025" at "Key Lines of Enquiry, para 2"

    @LOCAL2025/terms-of-reference/2.2
    Scenario Outline: Pattern <pattern>, early intervention <early>: weighed against a short period, never settling it
      Given the facts
        | fact                                         | answer    |
        | local review decided                         | yes       |
        | pattern of abuse or neglect to be understood | <pattern> |
        | early intervention to be examined            | <early>   |
      When the case is assessed
      Then "keep the period short and recent" applies
      And "keep the period short and recent" holds whatever the open answers are
      And the consideration "pattern of abuse or neglect to be understood" of "keep the period short and recent" is "<first>"
      And the consideration "early intervention to be examined" of "keep the period short and recent" is "<second>"

      Examples:
        | pattern   | early     | first     | second    |
        | yes       | yes       | present   | present   |
        | yes       | no        | present   | absent    |
        | no        | yes       | absent    | present   |
        | no        | no        | absent    | absent    |
        | not known | yes       | not known | present   |
        | yes       | not known | present   | not known |

  Rule: Agreeing Terms of Reference and Key Lines of Enquiry, para 3

    @LOCAL2025/terms-of-reference/3.1
    Scenario Outline: What the rapid review meant to ask is looked at again: <answer>
      Given the facts
        | fact                       | answer   |
        | local review decided       | yes      |
        | terms of reference set out | <answer> |
      When the case is assessed
      Then "agree terms of reference" applies
      And the checklist item "rapid review's key lines of enquiry considered" of "agree terms of reference" is "<state>"

      Examples:
        | answer                                         | state     |
        | rapid review's key lines of enquiry considered | done      |
        | scope, key lines of enquiry                    | missing   |
        | not known                                      | not known |

  Rule: Methodology, para 1

    @LOCAL2025/methodology/1.1
    Scenario: The partners agree a method with the systems principles in mind
      Given "local review decided" is "yes"
      When the case is assessed
      Then "take systems principles into account" applies
      And "take systems principles into account" is for the "safeguarding partners"
      And "take systems principles into account" is decided by the "safeguarding partners"
      And "take systems principles into account" cites "LOCAL2025" at "Methodology, para 1"
      And "take systems principles into account" cites "WT2023" at "Chapter 5, as the local guidance relays it"
      And "take systems principles into account" carries a doubt that says "The wording of the national guidance was not checked"

    @LOCAL2025/methodology/1.1
    Scenario Outline: The systems principles have been considered: <answer>
      Given the facts
        | fact                          | answer   |
        | local review decided          | yes      |
        | systems principles considered | <answer> |
      When the case is assessed
      Then "take systems principles into account" applies
      And the checklist item "systems principles considered" of "take systems principles into account" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

    @LOCAL2025/methodology/1.1
    Scenario: The systems principles are expected to be weighed, whatever method is chosen
      Given "local review decided" is "yes"
      When the case is assessed
      Then "take systems principles into account" applies
      And "take systems principles into account" holds whatever the open answers are
      And the modality of "take systems principles into account" is "should consider"

  Rule: Methodology, para 2

    @LOCAL2025/methodology/2.1 @LOCAL2025/appendix-3-methodology-options/1.2
    Scenario: Each case is looked at by itself and the method is cut to fit it
      Given "local review decided" is "yes"
      When the case is assessed
      Then "adapt the method to the case" applies
      And "adapt the method to the case" holds whatever the open answers are
      And "adapt the method to the case" is decided by the "safeguarding partners"
      And the modality of "adapt the method to the case" is "will"
      And "adapt the method to the case" cites "LOCAL2025" at "Methodology, para 2"

  Rule: Agency Action and Expectations, para 1

    @LOCAL2025/agency-action-and-expectations/1.1
    Scenario: Every agency that served the family in the period is formally asked to take part
      Given "local review decided" is "yes"
      When the case is assessed
      Then "ask agencies to take part" applies
      And "ask agencies to take part" is for the "safeguarding partners"
      And "ask agencies to take part" is decided by the "safeguarding partners"
      And the modality of "ask agencies to take part" is "will"
      And "ask agencies to take part" cites "LOCAL2025" at "Agency Action and Expectations, para 1"
      And "ask agencies to take part" carries a doubt that says "does not say who asks"

    @LOCAL2025/agency-action-and-expectations/1.2
    Scenario Outline: Every agency is asked to take part, how much of it depends on the method: <methods>
      Given the facts
        | fact                              | answer    |
        | local review decided              | yes       |
        | methods of collecting information | <methods> |
      When the case is assessed
      Then "ask agencies to take part" applies
      And "ask agencies to take part" holds whatever the open answers are
      And "ask agencies to take part" cites "LOCAL2025" at "Agency Action and Expectations, para 1"
      And "complete chronologies" <chronologies>
      And "write agency reports" <reports>

      Examples:
        | methods                      | chronologies    | reports         |
        | chronologies                 | applies         | does not apply  |
        | agency reports               | does not apply  | applies         |
        | chronologies, agency reports | applies         | applies         |
        | source materials             | does not apply  | does not apply  |
        | not known                    | is undetermined | is undetermined |

    Scenario Outline: Any partner may ask, and an agency that is asked has to answer: the Act stands behind "<step>"
      Given the facts
        | fact                              | answer                       |
        | local review decided              | yes                          |
        | methods of collecting information | chronologies, agency reports |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "CA2004" at "s.16H"

      Examples:
        | step                              |
        | ask agencies to take part         |
        | answer requests and support staff |
        | complete chronologies             |
        | write agency reports              |

  Rule: Agency Action and Expectations, para 2

    @LOCAL2025/agency-action-and-expectations/2.1
    Scenario Outline: One person in each agency to turn to: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | agency arrangements  | <answer> |
      When the case is assessed
      Then "answer requests and support staff" applies
      And the checklist item "single point of contact" of "answer requests and support staff" is "<state>"

      Examples:
        | answer                   | state     |
        | single point of contact  | done      |
        | affected staff supported | missing   |
        | not known                | not known |

    @LOCAL2025/agency-action-and-expectations/2.1
    Scenario: Naming its one contact is expected of every organisation
      Given "local review decided" is "yes"
      When the case is assessed
      Then "answer requests and support staff" applies
      And "answer requests and support staff" is for the "all relevant agencies"
      And the modality of "answer requests and support staff" is "should"
      And "answer requests and support staff" cites "LOCAL2025" at "Agency Action and Expectations, para 2"

  Rule: Agency Action and Expectations, para 3

    @LOCAL2025/agency-action-and-expectations/3.1 @LOCAL2025/agency-action-and-expectations/3.2
    Scenario: Agencies answer in time, free their practitioners and stand by them
      Given "local review decided" is "yes"
      When the case is assessed
      Then "answer requests and support staff" applies
      And "answer requests and support staff" is for the "all relevant agencies"
      And "answer requests and support staff" is decided by the "all relevant agencies"
      And the modality of "answer requests and support staff" is "should"
      And "answer requests and support staff" cites "LOCAL2025" at "Agency Action and Expectations"
      And "answer requests and support staff" cites "LOCAL2025" at "Agency Action and Expectations, para 3"

    @LOCAL2025/agency-action-and-expectations/3.1 @LOCAL2025/agency-action-and-expectations/3.2
    Scenario: Requests are answered, practitioners are not freed, and support is not known
      Given "local review decided" is "yes"
      And "agency arrangements" includes "requests answered in time", and it is not known whether it includes "affected staff supported"
      When the case is assessed
      Then the checklist item "requests answered in time" of "answer requests and support staff" is "done"
      And the checklist item "affected staff supported" of "answer requests and support staff" is "not known"
      And the checklist item "practitioners released" of "answer requests and support staff" is "missing"

    @LOCAL2025/agency-action-and-expectations/3.1 @LOCAL2025/agency-action-and-expectations/3.2
    Scenario Outline: Agencies have seen to nothing but "<part>": the rest is missing
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | agency arrangements  | <part> |
      When the case is assessed
      Then "answer requests and support staff" applies
      And the checklist item "<part>" of "answer requests and support staff" is "done"
      And the checklist item "<other>" of "answer requests and support staff" is "missing"

      Examples:
        | part                      | other                     |
        | requests answered in time | practitioners released    |
        | practitioners released    | affected staff supported  |
        | affected staff supported  | requests answered in time |

  Rule: Information Collection and Collation, para 1

    @LOCAL2025/information-collection-and-collation/1.1
    Scenario Outline: The terms of reference say how information will be collected: <answer>
      Given the facts
        | fact                       | answer   |
        | local review decided       | yes      |
        | terms of reference set out | <answer> |
      When the case is assessed
      Then the checklist item "methods of collecting information" of "agree terms of reference" is "<state>"

      Examples:
        | answer                                   | state     |
        | scope, methods of collecting information | done      |
        | scope, key lines of enquiry, time period | missing   |
        | not known                                | not known |

    @LOCAL2025/information-collection-and-collation/1.2 @LOCAL2025/chronologies/1.1 @LOCAL2025/chronologies/1.2
    @LOCAL2025/chronologies/2.1 @LOCAL2025/agency-reports/1.1
    Scenario Outline: Information by <methods>: chronologies <chronologies>, agency reports <reports>
      Given the facts
        | fact                              | answer    |
        | local review decided              | yes       |
        | methods of collecting information | <methods> |
      When the case is assessed
      Then "complete chronologies" <chronologies>
      And "chronology of organisational changes" <chronologies>
      And "integrate the chronologies" <chronologies>
      And "write agency reports" <reports>

      Examples:
        | methods                                        | chronologies    | reports         |
        | chronologies                                   | applies         | does not apply  |
        | agency reports                                 | does not apply  | applies         |
        | source materials                               | does not apply  | does not apply  |
        | chronologies, agency reports                   | applies         | applies         |
        | agency reports, source materials               | does not apply  | applies         |
        | chronologies, agency reports, source materials | applies         | applies         |
        | not known                                      | is undetermined | is undetermined |

    @LOCAL2025/information-collection-and-collation/1.2
    Scenario: Chronologies are used, reports are not, and source materials are in doubt: the doubt changes neither
      Given "local review decided" is "yes"
      And "methods of collecting information" includes "chronologies", and it is not known whether it includes "source materials"
      When the case is assessed
      Then "complete chronologies" applies
      And "write agency reports" does not apply

    Scenario: Agency reports are used and nobody knows about chronologies: only those are open
      Given "local review decided" is "yes"
      And "methods of collecting information" includes "agency reports", and it is not known whether it includes "chronologies"
      When the case is assessed
      Then "write agency reports" applies
      And "complete chronologies" is undetermined
      And "complete chronologies" is open on "methods of collecting information"
      And "integrate the chronologies" is undetermined
      And "chronology of organisational changes" is undetermined

    Scenario Outline: Review decided: <decided>, for what agencies write
      Given the facts
        | fact                              | answer                       |
        | local review decided              | <decided>                    |
        | methods of collecting information | chronologies, agency reports |
      When the case is assessed
      Then "complete chronologies" <result>
      And "chronology of organisational changes" <result>
      And "integrate the chronologies" <result>
      And "write agency reports" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/information-collection-and-collation/1.2
    Scenario: Chronologies and agency reports are two of the means that the terms may name
      Given the facts
        | fact                              | answer                       |
        | local review decided              | yes                          |
        | methods of collecting information | chronologies, agency reports |
      When the case is assessed
      Then "complete chronologies" cites "LOCAL2025" at "Information Collection and Collation, para 1"
      And "chronology of organisational changes" cites "LOCAL2025" at "Information Collection and Collation, para 1"
      And "write agency reports" cites "LOCAL2025" at "Information Collection and Collation, para 1"

  Rule: Chronologies, para 1

    @LOCAL2025/chronologies/1.1 @LOCAL2025/chronologies/1.2
    Scenario: Where chronologies are used every relevant agency completes one
      Given the facts
        | fact                              | answer       |
        | local review decided              | yes          |
        | methods of collecting information | chronologies |
      When the case is assessed
      Then "complete chronologies" applies
      And "complete chronologies" holds whatever the open answers are
      And "complete chronologies" is for the "all relevant agencies"
      And "complete chronologies" is decided by the "review panel"
      And the modality of "complete chronologies" is "will"
      And "complete chronologies" cites "LOCAL2025" at "Chronologies, para 1"
      And "chronology of organisational changes" applies
      And "chronology of organisational changes" is for the "all relevant agencies"
      And "chronology of organisational changes" is decided by the "review panel"
      And the modality of "chronology of organisational changes" is "may"
      And "chronology of organisational changes" cites "LOCAL2025" at "Chronologies, para 1"

    @LOCAL2025/chronologies/1.1
    Scenario Outline: What the chronologies show of an agency's part: <answer>
      Given the facts
        | fact                              | answer       |
        | local review decided              | yes          |
        | methods of collecting information | chronologies |
        | chronologies                      | <answer>     |
      When the case is assessed
      Then "complete chronologies" applies
      And the checklist item "agency involvement" of "complete chronologies" is "<state>"

      Examples:
        | answer                         | state     |
        | agency involvement             | done      |
        | key practice events identified | missing   |
        | not known                      | not known |

  Rule: Chronologies, para 2

    @LOCAL2025/chronologies/2.1
    Scenario: The agencies' chronologies are usually put together into one
      Given the facts
        | fact                              | answer       |
        | local review decided              | yes          |
        | methods of collecting information | chronologies |
      When the case is assessed
      Then "integrate the chronologies" applies
      And the modality of "integrate the chronologies" is "usually"
      And "integrate the chronologies" cites "LOCAL2025" at "Chronologies, para 2"
      And "integrate the chronologies" cites "LOCAL2025" at "Chronologies, para 1"
      And "integrate the chronologies" carries a doubt that says "does not say who does it"

  Rule: Chronologies, para 3

    @LOCAL2025/chronologies/3.1
    Scenario: The agency's part is told and it is not known whether the telling events are marked
      Given the facts
        | fact                              | answer       |
        | local review decided              | yes          |
        | methods of collecting information | chronologies |
      And "chronologies" includes "agency involvement", and it is not known whether it includes "key practice events identified"
      When the case is assessed
      Then the checklist item "agency involvement" of "complete chronologies" is "done"
      And the checklist item "key practice events identified" of "complete chronologies" is "not known"

    @LOCAL2025/chronologies/3.1
    Scenario: The chronologies are lists of dates: the telling events are still to be marked
      Given the facts
        | fact                              | answer             |
        | local review decided              | yes                |
        | methods of collecting information | chronologies       |
        | chronologies                      | agency involvement |
      When the case is assessed
      Then the checklist item "key practice events identified" of "complete chronologies" is "missing"

  Rule: Agency Reports, para 1

    @LOCAL2025/agency-reports/1.2
    Scenario: Where agency reports are used they say what was learnt and what was done
      Given the facts
        | fact                              | answer         |
        | local review decided              | yes            |
        | methods of collecting information | agency reports |
      When the case is assessed
      Then "write agency reports" applies
      And "write agency reports" is for the "all relevant agencies"
      And "write agency reports" is decided by the "review panel"
      And the modality of "write agency reports" is "should"
      And "write agency reports" cites "LOCAL2025" at "Agency Reports, para 1"

    @LOCAL2025/agency-reports/1.1 @LOCAL2025/agency-reports/1.2
    Scenario: A report with the agency's part and no learning
      Given the facts
        | fact                              | answer         |
        | local review decided              | yes            |
        | methods of collecting information | agency reports |
      And "agency report contains" includes "involvement and themes", and it is not known whether it includes "actions already taken"
      When the case is assessed
      Then the checklist item "involvement and themes" of "write agency reports" is "done"
      And the checklist item "actions already taken" of "write agency reports" is "not known"
      And the checklist item "potential learning" of "write agency reports" is "missing"

    @LOCAL2025/agency-reports/1.1 @LOCAL2025/agency-reports/1.2
    Scenario Outline: An agency's report tells of nothing but "<part>": the rest is missing
      Given the facts
        | fact                              | answer         |
        | local review decided              | yes            |
        | methods of collecting information | agency reports |
        | agency report contains            | <part>         |
      When the case is assessed
      Then "write agency reports" applies
      And the checklist item "<part>" of "write agency reports" is "done"
      And the checklist item "<other>" of "write agency reports" is "missing"

      Examples:
        | part                   | other                  |
        | involvement and themes | potential learning     |
        | potential learning     | actions already taken  |
        | actions already taken  | involvement and themes |

  Rule: Agency Reports, para 2

    @LOCAL2025/agency-reports/2.1 @LOCAL2025/agency-reports/2.2
    Scenario Outline: A review may look wider than the case, with information by <methods>
      Given the facts
        | fact                              | answer    |
        | local review decided              | yes       |
        | methods of collecting information | <methods> |
      When the case is assessed
      Then "draw on wider evidence" applies
      And "draw on wider evidence" is for the "lead reviewer"
      And the modality of "draw on wider evidence" is "may"
      And "draw on wider evidence" cites "LOCAL2025" at "Agency Reports, para 2"

      Examples:
        | methods                                        |
        | agency reports                                 |
        | chronologies, agency reports, source materials |

    @LOCAL2025/agency-reports/2.1
    Scenario Outline: Review decided: <decided>, for wider evidence
      Given the facts
        | fact                              | answer         |
        | local review decided              | <decided>      |
        | methods of collecting information | agency reports |
      When the case is assessed
      Then "draw on wider evidence" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: Information Gathering Events / Reflective Learning Workshops, para 2

    @LOCAL2025/information-gathering-events/2.1
    Scenario: An event is planned: the panel prepares it
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      When the case is assessed
      Then "prepare the information gathering event" applies
      And "prepare the information gathering event" is for the "review panel"
      And "prepare the information gathering event" is decided by the "review panel"
      And the modality of "prepare the information gathering event" is "will"
      And "prepare the information gathering event" cites "LOCAL2025" at "Reflective Learning Workshops, para 2"
      And "prepare the information gathering event" cites "LOCAL2025" at "Information Gathering Events / Reflective Learning Workshops, para 1"
      And "prepare the information gathering event" carries a doubt that says "Plenty of notice is not given as a number of days"

    @LOCAL2025/information-gathering-events/2.1 @LOCAL2025/information-gathering-events/3.1
    Scenario Outline: Review decided <decided>, event planned <planned>
      Given the facts
        | fact                                | answer    |
        | local review decided                | <decided> |
        | information gathering event planned | <planned> |
      When the case is assessed
      Then "prepare the information gathering event" <result>
      And "support staff at the event" <result>

      Examples:
        | decided   | planned   | result          |
        | yes       | yes       | applies         |
        | yes       | no        | does not apply  |
        | no        | yes       | does not apply  |
        | not known | no        | does not apply  |
        | yes       | not known | is undetermined |
        | not known | yes       | is undetermined |

    Scenario: Only one agency knows of the event: that is enough to prepare it
      Given "local review decided" is "yes"
      And the "police" says "information gathering event planned" is "yes"
      When the case is assessed
      Then "prepare the information gathering event" applies

    Scenario: Two agencies differ on whether an event is planned: it stays open
      Given "local review decided" is "yes"
      And the "police" says "information gathering event planned" is "yes"
      And the "ICB" says "information gathering event planned" is "no"
      When the case is assessed
      Then "prepare the information gathering event" is undetermined
      And "prepare the information gathering event" is open on "information gathering event planned"

    @LOCAL2025/information-gathering-events/2.1 @LOCAL2025/information-gathering-events/2.2
    Scenario: Notice is given in good time, and the list of names never went to the business unit
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      And "event prepared" includes "plenty of notice", and it is not known whether it includes "briefing document"
      When the case is assessed
      Then the checklist item "plenty of notice" of "prepare the information gathering event" is "done"
      And the checklist item "briefing document" of "prepare the information gathering event" is "not known"
      And the checklist item "invitation list sent to the business unit" of "prepare the information gathering event" is "missing"

    @LOCAL2025/information-gathering-events/2.1 @LOCAL2025/information-gathering-events/2.2
    Scenario Outline: For the event nothing is ready but "<part>": the rest is missing
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
        | event prepared                      | <part> |
      When the case is assessed
      Then "prepare the information gathering event" applies
      And the checklist item "<part>" of "prepare the information gathering event" is "done"
      And the checklist item "<other>" of "prepare the information gathering event" is "missing"

      Examples:
        | part                                      | other                                     |
        | invitation list sent to the business unit | plenty of notice                          |
        | plenty of notice                          | briefing document                         |
        | briefing document                         | invitation list sent to the business unit |

  Rule: Information Gathering Events / Reflective Learning Workshops, para 3

    @LOCAL2025/information-gathering-events/3.1
    Scenario: The panel's members tell staff and their managers and see them supported
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      When the case is assessed
      Then "support staff at the event" applies
      And "support staff at the event" is for the "review panel"
      And "support staff at the event" is decided by the "review panel"
      And the modality of "support staff at the event" is "should"
      And "support staff at the event" cites "LOCAL2025" at "Reflective Learning Workshops, para 3"

    @LOCAL2025/cspr-panel/5.11 @LOCAL2025/information-gathering-events/3.1
    Scenario: Staff are told and nobody sees to their support
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      And "staff at events" includes "staff and line managers informed", and it is not known whether it includes "appropriate staff attend"
      When the case is assessed
      Then the checklist item "staff and line managers informed" of "support staff at the event" is "done"
      And the checklist item "support before during and after" of "support staff at the event" is "missing"
      And the checklist item "appropriate staff attend" of "support staff at the event" is "not known"

  Rule: Information Gathering Events / Reflective Learning Workshops, para 4

    @LOCAL2025/information-gathering-events/4.1
    Scenario Outline: The right staff come: <answer>
      Given the facts
        | fact                                | answer   |
        | local review decided                | yes      |
        | information gathering event planned | yes      |
        | staff at events                     | <answer> |
      When the case is assessed
      Then "support staff at the event" applies
      And the checklist item "appropriate staff attend" of "support staff at the event" is "<state>"

      Examples:
        | answer                          | state     |
        | appropriate staff attend        | done      |
        | support before during and after | missing   |
        | not known                       | not known |

    @LOCAL2025/information-gathering-events/4.1
    Scenario: Bringing fitting staff to the event is expected
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      When the case is assessed
      Then "support staff at the event" applies
      And the modality of "support staff at the event" is "should"
      And "support staff at the event" cites "LOCAL2025" at "Reflective Learning Workshops, para 4"
      And "support staff at the event" carries a doubt that says "Who attends is for every agency in the review"

  Rule: The CSPR Report, para 1

    @LOCAL2025/the-cspr-report/1.2
    Scenario Outline: The report is drafted to be read by the public: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | reviewer appointed   | yes      |
        | report is            | <answer> |
      When the case is assessed
      Then the checklist item "written for publication" of "write with care for those in the report" is "<state>"

      Examples:
        | answer                  | state     |
        | written for publication | done      |
        | focused and succinct    | missing   |
        | not known               | not known |

    @LOCAL2025/the-cspr-report/1.1
    Scenario Outline: Publication inappropriate: <inappropriate>. What the review taught is published either way
      Given the facts
        | fact                      | answer          |
        | local review decided      | yes             |
        | publication inappropriate | <inappropriate> |
      When the case is assessed
      Then "<published>" applies
      And "<published>" is for the "safeguarding partners"
      And the modality of "<published>" is "must"
      And "<published>" cites "LOCAL2025" at "The CSPR Report, para 1"
      And "<other>" does not apply

      Examples:
        | inappropriate | published                | other                    |
        | no            | publish the report       | publish the improvements |
        | yes           | publish the improvements | publish the report       |

  Rule: The CSPR Report, para 2

    @LOCAL2025/the-cspr-report/2.1 @LOCAL2025/the-cspr-report/2.2 @LOCAL2025/the-cspr-report/2.3
    Scenario: The report is short, leaves the family out and nobody has checked the practitioners' part
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And "report is" includes "focused and succinct", and it is not known whether it includes "true to practitioners' views"
      When the case is assessed
      Then the checklist item "focused and succinct" of "write with care for those in the report" is "done"
      And the checklist item "clear in context" of "write with care for those in the report" is "missing"
      And the checklist item "true to practitioners' views" of "write with care for those in the report" is "not known"
      And the checklist item "true to child and family" of "write with care for those in the report" is "missing"
      And the checklist item "analysis of practice and system" of "write with care for those in the report" is "missing"
      And the checklist item "clear in learning" of "write with care for those in the report" is "missing"

    @LOCAL2025/the-cspr-report/2.1 @LOCAL2025/the-cspr-report/2.2 @LOCAL2025/the-cspr-report/2.3
    Scenario Outline: The report is "<quality>" and nothing more: the rest is missing
      Given the facts
        | fact                 | answer    |
        | local review decided | yes       |
        | report is            | <quality> |
      When the case is assessed
      Then "write with care for those in the report" applies
      And the checklist item "<quality>" of "write with care for those in the report" is "done"
      And the checklist item "<other>" of "write with care for those in the report" is "missing"
      And "write with care for those in the report" cites "LOCAL2025" at "The CSPR Report, para 2"

      Examples:
        | quality                         | other                           |
        | focused and succinct            | clear in context                |
        | clear in context                | true to child and family        |
        | true to child and family        | true to practitioners' views    |
        | true to practitioners' views    | analysis of practice and system |
        | analysis of practice and system | clear in learning               |
        | clear in learning               | focused and succinct            |

  Rule: The CSPR Report, para 4

    @LOCAL2025/the-cspr-report/4.1 @LOCAL2025/the-cspr-report/4.2
    Scenario: A review is decided: its report is written so that it harms nobody in it
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then "write with care for those in the report" applies
      And "write with care for those in the report" is for the "lead reviewer"
      And "write with care for those in the report" is decided by the "review panel"
      And the modality of "write with care for those in the report" is "should"
      And "write with care for those in the report" cites "LOCAL2025" at "The CSPR Report, para 4"

    Scenario Outline: Review decided: <decided>, for a report, its care and its check
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "write with care for those in the report" <result>
      And "check the quality of the draft report" <result>
      And "approve the final report" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/the-cspr-report/4.2
    Scenario: No names are given and private detail is not pared down
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And "report is" includes "anonymised", and it is not known whether it includes "harmless to those in it"
      When the case is assessed
      Then the checklist item "anonymised" of "write with care for those in the report" is "done"
      And the checklist item "harmless to those in it" of "write with care for those in the report" is "not known"
      And the checklist item "sparing with intimate detail" of "write with care for those in the report" is "missing"

    @LOCAL2025/the-cspr-report/4.1 @LOCAL2025/the-cspr-report/4.2
    Scenario Outline: Harm, names and intimate detail are three things to see to, and the report is: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | report is            | <answer> |
      When the case is assessed
      Then the checklist item "harmless to those in it" of "write with care for those in the report" is "<harm>"
      And the checklist item "anonymised" of "write with care for those in the report" is "<names>"
      And the checklist item "sparing with intimate detail" of "write with care for those in the report" is "<detail>"

      Examples:
        | answer                       | harm      | names     | detail    |
        | harmless to those in it      | done      | missing   | missing   |
        | anonymised                   | missing   | done      | missing   |
        | sparing with intimate detail | missing   | missing   | done      |
        | not known                    | not known | not known | not known |

  Rule: The CSPR Report, para 5

    @LOCAL2025/the-cspr-report/5.1 @LOCAL2025/the-cspr-report/5.2
    Scenario: The panel answers for the quality of the draft
      Given "local review decided" is "yes"
      When the case is assessed
      Then "check the quality of the draft report" applies
      And "check the quality of the draft report" is for the "review panel"
      And "check the quality of the draft report" is decided by the "review panel"
      And the modality of "check the quality of the draft report" is "will"
      And "check the quality of the draft report" cites "LOCAL2025" at "The CSPR Report, para 5"

    @LOCAL2025/the-cspr-report/5.2
    Scenario: The draft meets its terms, nobody knows of the action plan, and two checks are left
      Given "local review decided" is "yes"
      And "draft report checked for" includes "terms of reference met", and it is not known whether it includes "draft action plan"
      When the case is assessed
      Then the checklist item "terms of reference met" of "check the quality of the draft report" is "done"
      And the checklist item "draft action plan" of "check the quality of the draft report" is "not known"
      And the checklist item "succinct and focused on improvement" of "check the quality of the draft report" is "missing"
      And the checklist item "SMART recommendations" of "check the quality of the draft report" is "missing"

    @LOCAL2025/the-cspr-report/5.1 @LOCAL2025/the-cspr-report/5.2
    Scenario Outline: The panel has one of four checks behind it: <answer>
      Given the facts
        | fact                     | answer   |
        | local review decided     | yes      |
        | draft report checked for | <answer> |
      When the case is assessed
      Then the checklist item "terms of reference met" of "check the quality of the draft report" is "<terms>"
      And the checklist item "succinct and focused on improvement" of "check the quality of the draft report" is "<focus>"
      And the checklist item "SMART recommendations" of "check the quality of the draft report" is "<SMART>"
      And the checklist item "draft action plan" of "check the quality of the draft report" is "<plan>"

      Examples:
        | answer                              | terms   | focus   | SMART   | plan    |
        | terms of reference met              | done    | missing | missing | missing |
        | succinct and focused on improvement | missing | done    | missing | missing |
        | SMART recommendations               | missing | missing | done    | missing |
        | draft action plan                   | missing | missing | missing | done    |

  Rule: The CSPR Report, para 6

    @LOCAL2025/the-cspr-report/6.1
    Scenario: A review is decided: its report is approved, and no date binds until publication is fixed
      Given "local review decided" is "yes"
      When the case is assessed
      Then "approve the final report" applies
      And the modality of "approve the final report" is "should"
      And "approve the final report" cites "LOCAL2025" at "The CSPR Report, para 6"
      And the deadline of "approve the final report" is not known yet
      And the modality of the deadline of "approve the final report" is "should"
      And "approve the final report" cites "LOCAL2025" at "Publication, para 2"
      And "approve the final report" carries a doubt that says "The guidance sets no date"

    @LOCAL2025/the-cspr-report/6.1
    Scenario Outline: Published on 2026-05-12 and approved by the board on <approved>: <result>
      Given a case for Peterborough on 2026-06-01
      And the facts
        | fact                             | answer     |
        | local review decided             | yes        |
        | publication inappropriate        | no         |
        | date report approved by subgroup | 2026-04-21 |
        | date report approved by board    | <approved> |
        | date of publication              | 2026-05-12 |
      When the case is assessed
      Then the deadline of "approve the final report" is 2026-05-12
      And the deadline of "approve the final report" was <result>

      Examples:
        | approved   | result |
        | 2026-04-30 | met    |
        | 2026-05-11 | met    |
        | 2026-05-12 | met    |
        | 2026-05-13 | missed |

    @LOCAL2025/the-cspr-report/6.1
    Scenario: The subgroup has approved, the board has not: approval is still owed before publication
      Given a case for Peterborough on 2026-05-01
      And the facts
        | fact                             | answer     |
        | local review decided             | yes        |
        | publication inappropriate        | no         |
        | date report approved by subgroup | 2026-04-21 |
        | date of publication              | 2026-05-12 |
      When the case is assessed
      Then "approve the final report" applies
      And the deadline of "approve the final report" is 2026-05-12

    @LOCAL2025/the-cspr-report/6.1
    Scenario: The final report goes through the subgroup, and the board has the last word
      Given "local review decided" is "yes"
      When the case is assessed
      Then "approve the final report" applies
      And "approve the final report" is for the "case review subgroup"
      And "approve the final report" is decided by the "partnership board"

  Rule: Publication, para 2

    @LOCAL2025/publication/2.1
    Scenario: The partnership has endorsed the report: planning to publish begins
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | final report endorsed     | yes    |
      When the case is assessed
      Then "plan the publication" applies
      And "plan the publication" is for the "safeguarding partners"
      And "plan the publication" is decided by the "safeguarding partners"
      And the modality of "plan the publication" is "will"
      And "plan the publication" cites "LOCAL2025" at "Publication, para 2"
      And "plan the publication" cites "LOCAL2025" at "Publication, para 3"
      And "plan the publication" cites "LOCAL2025" at "Publication, para 4"

    @LOCAL2025/publication/2.1
    Scenario Outline: Review decided <decided>, report endorsed <endorsed>: planning and the media contact
      Given the facts
        | fact                      | answer     |
        | local review decided      | <decided>  |
        | publication inappropriate | no         |
        | final report endorsed     | <endorsed> |
      When the case is assessed
      Then "plan the publication" <result>
      And "name one contact for media enquiries" <result>

      Examples:
        | decided   | endorsed  | result          |
        | yes       | yes       | applies         |
        | yes       | no        | does not apply  |
        | no        | no        | does not apply  |
        | not known | no        | does not apply  |
        | yes       | not known | is undetermined |
        | not known | not known | is undetermined |

    @LOCAL2025/publication/2.1
    Scenario: Two partners differ on whether the report is endorsed: planning stays open
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      And the "local authority" says "final report endorsed" is "yes"
      And the "police" says "final report endorsed" is "no"
      When the case is assessed
      Then "plan the publication" is undetermined
      And "plan the publication" is open on "final report endorsed"

    @LOCAL2025/publication/2.2
    Scenario: The leads are round the table, and what publication does to the family is not yet talked of
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | final report endorsed     | yes    |
      And "publication planning covers" includes "strategic and media leads", and it is not known whether it includes "how practitioners are told"
      When the case is assessed
      Then the checklist item "strategic and media leads" of "plan the publication" is "done"
      And the checklist item "how practitioners are told" of "plan the publication" is "not known"
      And the checklist item "effect on those affected" of "plan the publication" is "missing"

  Rule: Publication, para 3

    @LOCAL2025/publication/3.1
    Scenario Outline: What publication does to those it touches is thought of: <answer>
      Given the facts
        | fact                        | answer   |
        | local review decided        | yes      |
        | publication inappropriate   | no       |
        | final report endorsed       | yes      |
        | publication planning covers | <answer> |
      When the case is assessed
      Then "plan the publication" applies
      And the checklist item "effect on those affected" of "plan the publication" is "<state>"

      Examples:
        | answer                                                | state     |
        | effect on those affected                              | done      |
        | strategic and media leads, how practitioners are told | missing   |
        | not known                                             | not known |

  Rule: Publication, para 4

    @LOCAL2025/publication/4.2
    Scenario: The report is to be published: senior managers tell front-line staff when
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | final report endorsed     | yes    |
      When the case is assessed
      Then "tell frontline staff of the publication" applies
      And "tell frontline staff of the publication" is for the "senior managers"
      And "tell frontline staff of the publication" is decided by the "senior managers"
      And the modality of "tell frontline staff of the publication" is "will"
      And "tell frontline staff of the publication" cites "LOCAL2025" at "Publication, para 4"

    @LOCAL2025/publication/4.2 @LOCAL2025/publication/8.1
    Scenario: Only improvements are published: staff hear of the date, and there is nothing for the repository
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | yes    |
        | final report endorsed     | yes    |
      When the case is assessed
      Then "publish the report" does not apply
      And "tell frontline staff of the publication" applies
      And "submit the report to the NSPCC" does not apply

    Scenario: Nobody has judged whether to publish: both stand, and could still change, as publishing does
      Given the facts
        | fact                      | answer    |
        | local review decided      | yes       |
        | publication inappropriate | not known |
        | final report endorsed     | yes       |
      When the case is assessed
      Then "publish the report" applies
      And "tell frontline staff of the publication" applies
      And "tell frontline staff of the publication" holds whatever the open answers are
      And "submit the report to the NSPCC" applies
      And "submit the report to the NSPCC" could still change
      And "submit the report to the NSPCC" is open on "publication inappropriate"

    Scenario: The partners differ on whether to publish the report: staff hear of the date either way
      Given the facts
        | fact                  | answer |
        | local review decided  | yes    |
        | final report endorsed | yes    |
      And the "local authority" says "publication inappropriate" is "yes"
      And the "ICB" says "publication inappropriate" is "no"
      When the case is assessed
      Then "tell frontline staff of the publication" applies
      And "tell frontline staff of the publication" holds whatever the open answers are

    Scenario Outline: Review decided: <decided>, for telling staff and the repository
      Given the facts
        | fact                      | answer    |
        | local review decided      | <decided> |
        | publication inappropriate | no        |
      When the case is assessed
      Then "tell frontline staff of the publication" <result>
      And "submit the report to the NSPCC" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/publication/4.1
    Scenario Outline: How practitioners will be told is planned: <answer>
      Given the facts
        | fact                        | answer   |
        | local review decided        | yes      |
        | publication inappropriate   | no       |
        | final report endorsed       | yes      |
        | publication planning covers | <answer> |
      When the case is assessed
      Then "plan the publication" applies
      And the checklist item "how practitioners are told" of "plan the publication" is "<state>"

      Examples:
        | answer                                              | state     |
        | how practitioners are told                          | done      |
        | strategic and media leads, effect on those affected | missing   |
        | not known                                           | not known |

    @LOCAL2025/publication/4.2
    Scenario: Staff know the day and nobody sees to their support
      Given the facts
        | fact                      | answer           |
        | local review decided      | yes              |
        | publication inappropriate | no               |
        | frontline staff           | told of the date |
      When the case is assessed
      Then the checklist item "told of the date" of "tell frontline staff of the publication" is "done"
      And the checklist item "supported" of "tell frontline staff of the publication" is "missing"

    @LOCAL2025/publication/4.2
    Scenario: Staff are supported and nobody knows whether they have been told the day
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      And "frontline staff" includes "supported", and it is not known whether it includes "told of the date"
      When the case is assessed
      Then the checklist item "supported" of "tell frontline staff of the publication" is "done"
      And the checklist item "told of the date" of "tell frontline staff of the publication" is "not known"

  Rule: Publication, para 5

    @LOCAL2025/publication/5.1 @LOCAL2025/publication/5.2
    Scenario: The partnership has endorsed the report: one person answers the media
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | final report endorsed     | yes    |
      When the case is assessed
      Then "name one contact for media enquiries" applies
      And "name one contact for media enquiries" is for the "safeguarding partners"
      And "name one contact for media enquiries" is decided by the "safeguarding partners"
      And the modality of "name one contact for media enquiries" is "should"
      And "name one contact for media enquiries" cites "LOCAL2025" at "Publication, para 5"
      And "name one contact for media enquiries" cites "LOCAL2025" at "Publication, para 2"
      And "name one contact for media enquiries" cites "LOCAL2025" at "Appendix 4 – Media strategy for response to serious incidents led by Safeguarding Board, para 1"
      And "name one contact for media enquiries" carries a doubt that says "does not say whether this person belongs to the communications team"

    @LOCAL2025/publication/5.1
    Scenario Outline: A contact for the media has been named: <answer>
      Given the facts
        | fact                                | answer   |
        | local review decided                | yes      |
        | publication inappropriate           | no       |
        | final report endorsed               | yes      |
        | media contact for publication named | <answer> |
      When the case is assessed
      Then "name one contact for media enquiries" applies
      And the checklist item "media contact for publication named" of "name one contact for media enquiries" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

    @LOCAL2025/publication/5.2
    Scenario: The media contact is a matter for planning, from endorsement on, and not for the time before it
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | final report endorsed     | no     |
      When the case is assessed
      Then "name one contact for media enquiries" does not apply
      And "name one contact for media enquiries" would apply if "final report endorsed" were "yes"
      And "name one contact for media enquiries" cites "LOCAL2025" at "Publication, para 5"

  Rule: Publication, para 8

    @LOCAL2025/publication/8.1 @LOCAL2025/publication/8.2
    Scenario: A published report also goes to the national repository
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      When the case is assessed
      Then "submit the report to the NSPCC" applies
      And "submit the report to the NSPCC" is for the "safeguarding partners"
      And "submit the report to the NSPCC" is decided by the "safeguarding partners"
      And the modality of "submit the report to the NSPCC" is "will"
      And "submit the report to the NSPCC" cites "LOCAL2025" at "Publication, para 8"

    @LOCAL2025/publication/8.1 @LOCAL2025/publication/8.2
    Scenario Outline: The repository has the report: <answer>
      Given the facts
        | fact                              | answer   |
        | local review decided              | yes      |
        | publication inappropriate         | no       |
        | submitted to the NSPCC repository | <answer> |
      When the case is assessed
      Then "submit the report to the NSPCC" applies
      And the checklist item "submitted to the NSPCC repository" of "submit the report to the NSPCC" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

  Rule: Capturing improvement and taking corrective action while the review is in progress, para 1

    @LOCAL2025/timescale-for-completion-of-the-review/1.2 @LOCAL2025/corrective-action-before-and-during/1.1
    Scenario: The review is at work: what it finds is put right and passed on at once
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | review panel meeting held | yes    |
        | review concluded          | no     |
      When the case is assessed
      Then "act on learning early" applies
      And the modality of "act on learning early" is "should"
      And "act on learning early" cites "LOCAL2025" at "Capturing improvement"

    @LOCAL2025/corrective-action-before-and-during/1.1 @LOCAL2025/corrective-action-before-and-during/1.2
    @LOCAL2025/corrective-action-before-and-during/1.3 @LOCAL2025/notes/3.1
    Scenario Outline: Acted on so far: <answer>
      Given the facts
        | fact                      | answer   |
        | local review decided      | yes      |
        | review concluded          | no       |
        | early learning acted upon | <answer> |
      When the case is assessed
      Then the checklist item "improvements captured" of "act on learning early" is "<captured>"
      And the checklist item "corrective action taken" of "act on learning early" is "<corrected>"
      And the checklist item "learning passed on" of "act on learning early" is "<passed on>"

      Examples:
        | answer                                                             | captured  | corrected | passed on |
        | improvements captured, corrective action taken, learning passed on | done      | done      | done      |
        | corrective action taken                                            | missing   | done      | missing   |
        | improvements captured, learning passed on                          | done      | missing   | done      |
        | not known                                                          | not known | not known | not known |

    @LOCAL2025/notes/3.1
    Scenario Outline: National guidance asks for it too: improvements are put in hand before and during a review
      Given "local review decided" is "yes"
      And "review panel meeting held" is "<begun>"
      When the case is assessed
      Then "act on learning early" applies
      And the modality of "act on learning early" is "should"
      And "act on learning early" cites "WT2023" at "Chapter 5 para 366"
      And "act on learning early" cites "LOCAL2025" at "while the review is in progress, para 1"

      Examples:
        | begun |
        | no    |
        | yes   |

  Rule: Disseminating and Sharing Learning from the Review, para 1

    @LOCAL2025/disseminating-learning/1.1
    Scenario: The review is over: a plan is made for passing on what was learnt
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "make a learning plan" applies
      And "make a learning plan" holds whatever the open answers are
      And the modality of "make a learning plan" is "will"
      And "make a learning plan" is for the "safeguarding partners"
      And "make a learning plan" is decided by the "safeguarding partners"
      And "make a learning plan" cites "LOCAL2025" at "Sharing Learning from the Review, para 1"
      And "make a learning plan" carries a doubt that says "does not say who makes the plan"

    @LOCAL2025/disseminating-learning/1.1 @LOCAL2025/disseminating-learning/2.1 @LOCAL2025/disseminating-learning/3.1
    @LOCAL2025/monitoring-progress/1.1
    Scenario Outline: Review decided <decided>, concluded <concluded>: the learning
      Given the facts
        | fact                 | answer      |
        | local review decided | <decided>   |
        | review concluded     | <concluded> |
      When the case is assessed
      Then "make a learning plan" <result>
      And "share learning within agencies" <result>
      And "implement agency recommendations" <result>
      And "monitor improvements" <result>

      Examples:
        | decided   | concluded | result          |
        | yes       | yes       | applies         |
        | yes       | no        | does not apply  |
        | no        | no        | does not apply  |
        | not known | no        | does not apply  |
        | yes       | not known | is undetermined |
        | not known | not known | is undetermined |

    @LOCAL2025/disseminating-learning/1.1
    Scenario: Two partners differ on whether the review is over: the plan stays open
      Given "local review decided" is "yes"
      And the "police" says "review concluded" is "yes"
      And the "local authority" says "review concluded" is "no"
      When the case is assessed
      Then "make a learning plan" is undetermined
      And "make a learning plan" is open on "review concluded"

    @LOCAL2025/disseminating-learning/1.2
    Scenario: Workshops are planned, a short briefing is not, and slides are not known
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      And "learning plan includes" includes "workshops", and it is not known whether it includes "slides for teams"
      When the case is assessed
      Then the checklist item "workshops" of "make a learning plan" is "done"
      And the checklist item "slides for teams" of "make a learning plan" is "not known"
      And the checklist item "seven-minute briefing" of "make a learning plan" is "missing"

    @LOCAL2025/disseminating-learning/1.2
    Scenario: A plan with slides alone is a plan: the means are examples, and what is left out is only shown
      Given the facts
        | fact                   | answer           |
        | local review decided   | yes              |
        | review concluded       | yes              |
        | learning plan includes | slides for teams |
      When the case is assessed
      Then "make a learning plan" applies
      And the checklist item "slides for teams" of "make a learning plan" is "done"
      And the checklist item "workshops" of "make a learning plan" is "missing"
      And the checklist item "seven-minute briefing" of "make a learning plan" is "missing"
      And "make a learning plan" carries a doubt that says "A plan without one of them is not at fault"

  Rule: Disseminating and Sharing Learning from the Review, para 2

    @LOCAL2025/disseminating-learning/2.1
    Scenario: The review is over: what was learnt goes round inside each agency
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "share learning within agencies" applies
      And "share learning within agencies" holds whatever the open answers are
      And the modality of "share learning within agencies" is "will"
      And "share learning within agencies" cites "LOCAL2025" at "Sharing Learning from the Review, para 2"
      And "share learning within agencies" cites "LOCAL2025" at "Disseminating and Sharing Learning from the Review, para 1"

    @LOCAL2025/disseminating-learning/2.1
    Scenario: Members of the panel answer for sharing inside their agency, and those of the subgroup are not forgotten
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "share learning within agencies" is for the "review panel"
      And "share learning within agencies" is decided by the "case review subgroup"
      And "share learning within agencies" carries a doubt

  Rule: Disseminating and Sharing Learning from the Review, para 3

    @LOCAL2025/disseminating-learning/3.1
    Scenario: The review is over: each agency carries out what it was advised
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "implement agency recommendations" applies
      And "implement agency recommendations" holds whatever the open answers are
      And "implement agency recommendations" cites "LOCAL2025" at "Sharing Learning from the Review, para 3"

    @LOCAL2025/disseminating-learning/3.1
    Scenario: Carrying out the recommendations falls to the agencies themselves
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "implement agency recommendations" applies
      And "implement agency recommendations" is for the "all relevant agencies"
      And "implement agency recommendations" is decided by the "all relevant agencies"
      And the modality of "implement agency recommendations" is "will"

  Rule: Disseminating and Sharing Learning from the Review, para 4

    @LOCAL2025/disseminating-learning/4.1
    Scenario Outline: A local review is decided, notification <notified>: the year's report tells of it
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | notification made    | <notified> |
      When the case is assessed
      Then "report findings in the annual report" applies
      And "report findings in the annual report" is for the "safeguarding partners"
      And "report findings in the annual report" is decided by the "safeguarding partners"
      And the modality of "report findings in the annual report" is "will"
      And "report findings in the annual report" cites "LOCAL2025" at "Sharing Learning from the Review, para 4"
      And "report findings in the annual report" carries a doubt that says "The Act requires a yearly report"

      Examples:
        | notified         |
        | serious incident |
        | not known        |

    @LOCAL2025/disseminating-learning/4.1
    Scenario Outline: A rapid review alone, local review decided <decided>: it too is in the year's report
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | <decided>        |
      When the case is assessed
      Then "complete a rapid review" applies
      And "report findings in the annual report" applies

      Examples:
        | decided   |
        | no        |
        | not known |

    @LOCAL2025/disseminating-learning/4.1
    Scenario Outline: No rapid review is to be completed, local review decided <decided>
      Given the facts
        | fact                                     | answer        |
        | notification made                        | none          |
        | died                                     | no            |
        | serious harm                             | no            |
        | under 18 at harm or death                | yes           |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
        | local review decided                     | <decided>     |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "report findings in the annual report" <result>

      Examples:
        | decided   | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: No local review, and nobody knows whether there was a notification: not ruled out
      Given the facts
        | fact                 | answer    |
        | local review decided | no        |
        | notification made    | not known |
        | abuse or neglect     | not known |
      When the case is assessed
      Then "report findings in the annual report" is undetermined
      And "report findings in the annual report" is open on "notification made"

    Scenario: The year's report tells what was found and not whether it helped
      Given "local review decided" is "yes"
      And "annual report covers" includes "findings, actions taken", and it is not known whether it includes "progress made"
      When the case is assessed
      Then the checklist item "findings" of "report findings in the annual report" is "done"
      And the checklist item "actions taken" of "report findings in the annual report" is "done"
      And the checklist item "progress made" of "report findings in the annual report" is "not known"
      And the checklist item "assurance of impact" of "report findings in the annual report" is "missing"

    @LOCAL2025/disseminating-learning/4.1
    Scenario Outline: The year's report says of a review nothing but: <answer>
      Given the facts
        | fact                 | answer   |
        | local review decided | yes      |
        | annual report covers | <answer> |
      When the case is assessed
      Then the checklist item "findings" of "report findings in the annual report" is "<found>"
      And the checklist item "actions taken" of "report findings in the annual report" is "<done>"
      And the checklist item "progress made" of "report findings in the annual report" is "<progress>"
      And the checklist item "assurance of impact" of "report findings in the annual report" is "<better off>"

      Examples:
        | answer              | found   | done    | progress | better off |
        | findings            | done    | missing | missing  | missing    |
        | actions taken       | missing | done    | missing  | missing    |
        | progress made       | missing | missing | done     | missing    |
        | assurance of impact | missing | missing | missing  | done       |

  Rule: Monitoring Progress, para 1

    @LOCAL2025/monitoring-progress/1.1
    Scenario: The review is over: the subgroup goes on watching what comes of it
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      When the case is assessed
      Then "monitor improvements" applies
      And "monitor improvements" is for the "case review subgroup"
      And "monitor improvements" is decided by the "case review subgroup"
      And the modality of "monitor improvements" is "will"
      And "monitor improvements" cites "LOCAL2025" at "Monitoring Progress, para 1"
      And "monitor improvements" carries a doubt that says "How often is regularly is not said"

    @LOCAL2025/monitoring-progress/1.2
    Scenario: Progress is watched, nobody tells the partnership what difference it made
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review concluded     | yes    |
      And "improvement monitoring covers" includes "progress on recommendations", and it is not known whether it includes "follow-up"
      When the case is assessed
      Then the checklist item "progress on recommendations" of "monitor improvements" is "done"
      And the checklist item "follow-up" of "monitor improvements" is "not known"
      And the checklist item "impact reported to the partnership" of "monitor improvements" is "missing"

    @LOCAL2025/monitoring-progress/1.1 @LOCAL2025/monitoring-progress/1.2
    Scenario Outline: The subgroup's watch has seen to: <answer>
      Given the facts
        | fact                          | answer   |
        | local review decided          | yes      |
        | review concluded              | yes      |
        | improvement monitoring covers | <answer> |
      When the case is assessed
      Then "monitor improvements" applies
      And the checklist item "progress on recommendations" of "monitor improvements" is "<progress>"
      And the checklist item "follow-up" of "monitor improvements" is "<follow-up>"
      And the checklist item "impact reported to the partnership" of "monitor improvements" is "<impact>"

      Examples:
        | answer                             | progress | follow-up | impact  |
        | progress on recommendations        | done     | missing   | missing |
        | follow-up                          | missing  | done      | missing |
        | impact reported to the partnership | missing  | missing   | done    |

  Rule: Taking into Account Learning from National Reviews, para 1

    @LOCAL2025/learning-from-national-reviews/1.1
    Scenario Outline: A national review is published, local review decided <decided>: its learning is looked at here
      Given the facts
        | fact                      | answer    |
        | national review published | yes       |
        | local review decided      | <decided> |
      When the case is assessed
      Then "learn from national reviews" applies
      And "learn from national reviews" holds whatever the open answers are
      And "learn from national reviews" is for the "case review subgroup"
      And "learn from national reviews" is decided by the "case review subgroup"
      And the modality of "learn from national reviews" is "will"
      And "learn from national reviews" cites "LOCAL2025" at "Learning from National Reviews, para 1"
      And "learn from national reviews" carries a doubt that says "goes by another name elsewhere"

      Examples: every national review, whatever was decided here
        | decided   |
        | yes       |
        | no        |
        | not known |

    @LOCAL2025/learning-from-national-reviews/1.1
    Scenario Outline: A national review has been published: <published>
      Given the facts
        | fact                      | answer      |
        | national review published | <published> |
        | local review decided      | yes         |
      When the case is assessed
      Then "learn from national reviews" <result>

      Examples:
        | published | result          |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: Embedding the Learning, para 1

    Scenario Outline: Nothing has been asked yet of the work: "<duty>" is neither promised nor ruled out
      When the case is assessed
      Then "<duty>" is undetermined

      Examples:
        | duty                                    |
        | agree terms of reference                |
        | keep the period short and recent        |
        | take systems principles into account    |
        | adapt the method to the case            |
        | ask agencies to take part               |
        | answer requests and support staff       |
        | complete chronologies                   |
        | chronology of organisational changes    |
        | integrate the chronologies              |
        | write agency reports                    |
        | draw on wider evidence                  |
        | prepare the information gathering event |
        | support staff at the event              |
        | share swift messages                    |
        | write with care for those in the report |
        | check the quality of the draft report   |
        | approve the final report                |
        | plan the publication                    |
        | name one contact for media enquiries    |
        | tell frontline staff of the publication |
        | submit the report to the NSPCC          |
        | make a learning plan                    |
        | share learning within agencies          |
        | implement agency recommendations        |
        | monitor improvements                    |
        | report findings in the annual report    |
        | learn from national reviews             |

  Rule: Strategic Leadership and Governance, para 1

    Scenario Outline: The partners answer for the progress and the quality of a review: the Act stands behind "<step>"
      Given the facts
        | fact                         | answer                 |
        | local review decided         | yes                    |
        | parallel proceedings         | criminal investigation |
        | clear reason not to go ahead | no                     |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "CA2004" at "s.16F"

      Examples:
        | step                                    |
        | complete the review within six months   |
        | conduct the review by its principles    |
        | fulfil the panel's roles                |
        | adapt the method to the case            |
        | go ahead beside other proceedings       |
        | write with care for those in the report |
        | check the quality of the draft report   |
        | approve the final report                |

    Scenario Outline: The partners look at intervals how long a review takes and how good it is: "<step>" serves that
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | review delayed       | yes    |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "SI2018-789" at "reg 14"

      Examples:
        | step                                  |
        | complete the review within six months |
        | consider the delay                    |
        | check the quality of the draft report |

    Scenario Outline: What the guidance says will be done may bind by the partners' published arrangements: "<step>"
      Given the facts
        | fact                                 | answer                  |
        | local review decided                 | yes                     |
        | parallel proceedings                 | coroner's investigation |
        | family member declines               | yes                     |
        | strong reason not to involve family  | no                      |
        | agency report below expected quality | yes                     |
        | information gathering event planned  | yes                     |
        | final report endorsed                | yes                     |
        | publication inappropriate            | no                      |
        | review concluded                     | yes                     |
        | national review published            | yes                     |
      When the case is assessed
      Then "<step>" applies
      And the modality of "<step>" is "will"
      And "<step>" cites "CA2004" at "s.16G"

      Examples: while the review is set up and under way
        | step                                     |
        | establish the review panel               |
        | meet panel members' duties               |
        | agree terms of reference                 |
        | agree how to work beside other processes |
        | consider legal advice                    |
        | agree the approach to the family         |
        | involve the family                       |
        | record reasons for non-involvement       |
        | have the agency report revised           |
        | prepare the information gathering event  |

      Examples: when the report is there
        | step                                    |
        | plan the publication                    |
        | tell frontline staff of the publication |
        | submit the report to the NSPCC          |
        | make a learning plan                    |
        | share learning within agencies          |
        | implement agency recommendations        |
        | monitor improvements                    |
        | report findings in the annual report    |
        | report learning to the partnerships     |
        | learn from national reviews             |

  Rule: Strategic Leadership and Governance, para 2

    @LOCAL2025/strategic-leadership-and-governance/2.2
    Scenario Outline: Nobody knows whether the partners decided on a local review, <known> is <answer>: "<step>" waits for it
      Given the facts
        | fact                 | answer    |
        | local review decided | not known |
        | <known>              | <answer>  |
      When the case is assessed
      Then "<step>" is undetermined
      And "<step>" is open on "local review decided"

      Examples: a delay, a meeting, a reviewer, the family
        | known                                 | answer | step                               |
        | review delayed                        | yes    | consider the delay                 |
        | publication expected after six months | yes    | tell the panel of delay            |
        | review panel meeting held             | yes    | consider immediate action          |
        | review panel meeting held             | yes    | share swift messages               |
        | reviewer appointed                    | yes    | notify the reviewer's name         |
        | reviewer is internal                  | yes    | assure an internal reviewer        |
        | family member declines                | yes    | record reasons for non-involvement |

      Examples: a report, and what comes of it
        | known                     | answer | step                                 |
        | final report endorsed     | yes    | plan the publication                 |
        | final report endorsed     | yes    | name one contact for media enquiries |
        | publication inappropriate | yes    | publish the improvements             |
        | review concluded          | yes    | make a learning plan                 |
        | review concluded          | yes    | share learning within agencies       |
        | review concluded          | yes    | implement agency recommendations     |
        | review concluded          | yes    | monitor improvements                 |

    Scenario: A review is decided and nobody knows whether its panel has met: looking at immediate action waits for that
      Given the facts
        | fact                      | answer    |
        | local review decided      | yes       |
        | review panel meeting held | not known |
      When the case is assessed
      Then "consider immediate action" is undetermined
      And "consider immediate action" is open on "review panel meeting held"

    @LOCAL2025/strategic-leadership-and-governance/2.2
    Scenario: The partners have the last word on holding a review, and what is done in one rests on that
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | information gathering event planned | yes    |
      When the case is assessed
      Then "prepare the information gathering event" cites "LOCAL2025" at "Strategic Leadership and Governance, para 2"

    Scenario: The partners decided against a review: what each step would rest on can be looked up all the same
      Given the facts
        | fact                                 | answer                       |
        | local review decided                 | no                           |
        | methods of collecting information    | chronologies, agency reports |
        | parallel proceedings                 | coroner's investigation      |
        | clear reason not to go ahead         | no                           |
        | reviewer appointed                   | yes                          |
        | agency report below expected quality | yes                          |
      When the case is assessed
      Then "tell the panel of delay" cites "LOCAL2025" at "Timescale for Completion of the Review, para 3"
      And "consider the delay" cites "LOCAL2025" at "Timescale for Completion of the Review, para 3"
      And "notify the reviewer's name" cites "SI2018-789" at "regs 12-13"
      And "assure an internal reviewer" cites "LOCAL2025" at "Appointing the Reviewer, para 2"
      And "go ahead beside other proceedings" cites "LOCAL2025" at "The interface with other statutory processes and parallel investigations including criminal proceedings, para 1"
      And "have the agency report revised" cites "LOCAL2025" at "CSPR Panel, para 6"
      And "record reasons for non-involvement" cites "LOCAL2025" at "Engaging Children and Family Members, para 4"
      And "complete chronologies" cites "LOCAL2025" at "Chronologies, para 1"
      And "chronology of organisational changes" cites "LOCAL2025" at "Chronologies, para 1"
      And "write agency reports" cites "LOCAL2025" at "Agency Reports, para 1"
      And "publish the report" cites "LOCAL2025" at "Publication, para 1"
      And "publish the improvements" cites "LOCAL2025" at "Publication, para 1"
      And "plan the publication" cites "LOCAL2025" at "Publication, para 2"
      And "make a learning plan" cites "LOCAL2025" at "Disseminating and Sharing Learning from the Review, para 1"

  Rule: Strategic Leadership and Governance, para 4

    @LOCAL2025/strategic-leadership-and-governance/4.2
    Scenario: A local review was decided: its learning reaches the partnerships
      Given "local review decided" is "yes"
      When the case is assessed
      Then "report learning to the partnerships" applies
      And "report learning to the partnerships" is for the "case review subgroup"
      And "report learning to the partnerships" is decided by the "case review subgroup"
      And "report learning to the partnerships" carries a doubt that says "that of the subgroup's chair"
      And "report learning to the partnerships" carries a doubt that says "speaks of learning in general"

    @LOCAL2025/strategic-leadership-and-governance/4.2
    Scenario: No review of any kind: there is no learning of one to pass on
      Given the facts
        | fact                 | answer        |
        | notification made    | none          |
        | died                 | no            |
        | serious harm         | no            |
        | abuse or neglect     | not indicated |
        | local review decided | no            |
      When the case is assessed
      Then "report learning to the partnerships" does not apply

    Scenario: Whether there will be a review is open: so is the learning
      When the case is assessed
      Then "report learning to the partnerships" is undetermined

    @LOCAL2025/strategic-leadership-and-governance/4.2
    Scenario: A rapid review alone has learning to report: the subgroup takes it to the partnerships
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
      When the case is assessed
      Then "report learning to the partnerships" applies
      And "report learning to the partnerships" holds whatever the open answers are
      And "report learning to the partnerships" is for the "case review subgroup"
      And the modality of "report learning to the partnerships" is "will"
      And "report learning to the partnerships" cites "LOCAL2025" at "Strategic Leadership and Governance, para 4"

  Rule: CSPR Panel, para 3

    @LOCAL2025/cspr-panel/3.1
    Scenario: The panel has met once, and goes on meeting as the review requires
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | review panel meeting held | yes    |
      When the case is assessed
      Then "establish the review panel" applies
      And "establish the review panel" holds whatever the open answers are
      And "establish the review panel" cites "LOCAL2025" at "CSPR Panel, para 3"

  Rule: Capturing improvement and taking corrective action while the review is in progress, para 3

    @LOCAL2025/corrective-action-before-and-during/3.1
    Scenario Outline: Immediate action was considered before: <answer>, and every further meeting considers it again
      Given the facts
        | fact                        | answer   |
        | local review decided        | yes      |
        | review panel meeting held   | yes      |
        | immediate action considered | <answer> |
      When the case is assessed
      Then "consider immediate action" applies
      And "consider immediate action" is for the "review panel"
      And the modality of "consider immediate action" is "will"
      And "consider immediate action" cites "LOCAL2025" at "Capturing improvement and taking corrective action while the review is in progress, para 3"

      Examples:
        | answer    |
        | yes       |
        | no        |
        | not known |

    @LOCAL2025/corrective-action-before-and-during/3.2
    Scenario: Quick messages are the panel's to send or not to send
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | review panel meeting held | yes    |
      When the case is assessed
      Then "share swift messages" applies
      And "share swift messages" is for the "review panel"
      And the modality of "share swift messages" is "may"
      And "share swift messages" cites "LOCAL2025" at "Capturing improvement and taking corrective action while the review is in progress, para 3"

    @LOCAL2025/corrective-action-before-and-during/3.3
    Scenario Outline: Before anything is shared the panel has weighed: <answer>
      Given the facts
        | fact                      | answer   |
        | local review decided      | yes      |
        | review panel meeting held | yes      |
        | swift sharing weighed     | <answer> |
      When the case is assessed
      Then the checklist item "what is shared" of "consider immediate action" is "<content>"
      And the checklist item "effect on family members" of "consider immediate action" is "<family>"
      And the checklist item "effect on parallel investigations" of "consider immediate action" is "<other>"

      Examples:
        | answer                            | content | family  | other   |
        | what is shared                    | done    | missing | missing |
        | effect on family members          | missing | done    | missing |
        | effect on parallel investigations | missing | missing | done    |
