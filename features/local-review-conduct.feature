Feature: Once a local review is decided, who must do what, and by when?
  Six months to finish, the family involved, the report complete, sent ahead and published, the coroner and the
  police answered each in their own way. An exception counts only once it is shown; until then the duty stands.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Timescale for Completion of the Review, para 2

    Scenario: A local review is decided: it is finished within six months
      Given the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | date review decided  | 2026-01-12 |
      When the case is assessed
      Then "complete the review within six months" applies
      And "complete the review within six months" is for the "safeguarding partners"
      And the modality of "complete the review within six months" is "should"
      And the deadline of "complete the review within six months" is 2026-07-12
      And the modality of the deadline of "complete the review within six months" is "should"
      And "complete the review within six months" cites "LOCAL2025" at "Timescale for Completion of the Review"
      And the next deadline is 2026-07-12

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
      Then "complete the review within six months" carries a doubt

  Rule: Timescale for Completion of the Review, para 3

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
      And the modality of "tell the panel of delay" is "should"
      And "tell the panel of delay" cites "LOCAL2025" at "Timescale for Completion of the Review"

    Scenario: A delay does not move the six months
      Given the facts
        | fact                                  | answer     |
        | local review decided                  | yes        |
        | date review decided                   | 2026-01-12 |
        | publication expected after six months | yes        |
      When the case is assessed
      Then "complete the review within six months" applies
      And the deadline of "complete the review within six months" is 2026-07-12

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

  Rule: Capturing Improvements and Taking Corrective Action while the Review is in Progress, para 1

    Scenario: The review panel has met and has not yet thought of immediate action: it does
      Given the facts
        | fact                        | answer |
        | local review decided        | yes    |
        | review panel meeting held   | yes    |
        | immediate action considered | no     |
      When the case is assessed
      Then "consider immediate action" applies
      And "consider immediate action" is for the "review panel"
      And the modality of "consider immediate action" is "will"
      And "consider immediate action" cites "LOCAL2025" at "Capturing"

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

  Rule: Appointing the Reviewer, para 4

    Scenario: A reviewer is appointed: the name goes to the Panel, Ofsted and the Department
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then "notify the reviewer's name" applies
      And "notify the reviewer's name" is for the "safeguarding partners"
      And the modality of "notify the reviewer's name" is "will"
      And "notify the reviewer's name" cites "LOCAL2025" at "Appointing the Reviewer"

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
      And the modality of "assure an internal reviewer" is "should"
      And "assure an internal reviewer" cites "LOCAL2025" at "Appointing the Reviewer"

      Examples:
        | conflict  |
        | yes       |
        | no        |
        | not known |

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

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 3

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

  Rule: The interface with other statutory processes and parallel investigations including criminal proceedings, para 4

    Scenario: The police ask for the report in a criminal case: they get names to ring, not the papers
      Given the facts
        | fact                 | answer          |
        | local review decided | yes             |
        | criminal proceedings | yes             |
        | report requested by  | police or court |
      When the case is assessed
      Then "give police the partners' contacts" applies
      And "give police the partners' contacts" cites "LOCAL2025" at "interface with other statutory processes"
      And "share with the coroner" does not apply

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

  Rule: Engaging Children and Family Members, para 1

    Scenario: A review is decided and nothing speaks against the family: they are told and invited
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies
      And "involve the family" holds whatever the open answers are
      And the modality of "involve the family" is "will"
      And "involve the family" cites "LOCAL2025" at "Engaging Children and Family Members"

    Scenario: People find a strong reason against it: the family is not involved
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | strong reason not to involve family | yes    |
      When the case is assessed
      Then "involve the family" does not apply

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

    Scenario: There is no review: there is none to involve the family in
      Given the facts
        | fact                                | answer |
        | local review decided                | no     |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" does not apply

    Scenario: Criminal proceedings may delay talking to the family and are no strong reason of themselves
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | criminal proceedings                | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies

    Scenario: One relative declines: the others are still told and invited
      Given the facts
        | fact                                | answer |
        | local review decided                | yes    |
        | family member declines              | yes    |
        | strong reason not to involve family | no     |
      When the case is assessed
      Then "involve the family" applies
      And "record reasons for non-involvement" applies

  Rule: Engaging Children and Family Members, para 4

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
      And the modality of "record reasons for non-involvement" is "will"
      And "record reasons for non-involvement" cites "LOCAL2025" at "Engaging Children and Family Members"

      Examples:
        | declined | strong |
        | yes      | no     |
        | no       | yes    |
        | yes      | yes    |

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

  Rule: The CSPR Report, para 3

    Scenario: A review is decided: its report is written, and its contents are a must
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      When the case is assessed
      Then "write the report" applies
      And "write the report" is for the "lead reviewer"
      And the modality of "write the report" is "must"
      And "write the report" cites "LOCAL2025" at "The CSPR Report"
      And "write the report" cites "SI2018-789" at "reg 15"

    Scenario Outline: Review decided: <decided>, for the report
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "write the report" <result>

      Examples:
        | decided   | result          |
        | no        | does not apply  |
        | not known | is undetermined |

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

  Rule: Publication, para 1

    Scenario: A review is decided and nothing makes publication inappropriate: the report is published
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
      When the case is assessed
      Then "publish the report" applies
      And "publish the report" holds whatever the open answers are
      And "publish the report" is for the "safeguarding partners"
      And the modality of "publish the report" is "must"
      And "publish the report" cites "CA2004" at "s.16F"
      And "publish the improvements" does not apply

    Scenario: The partners find publication inappropriate: the improvements are published all the same
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | yes    |
      When the case is assessed
      Then "publish the report" does not apply
      And "publish the improvements" applies
      And "publish the improvements" is for the "safeguarding partners"
      And the modality of "publish the improvements" is "must"
      And "publish the improvements" cites "CA2004" at "s.16F"

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

  Rule: Publication, para 6

    Scenario: The report goes to the Panel, Ofsted and the Secretary of State seven working days ahead
      Given the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | date of publication       | 2026-07-10 |
      When the case is assessed
      Then "send the report before publication" applies
      And "send the report before publication" is for the "safeguarding partners"
      And the modality of "send the report before publication" is "must"
      And the deadline of "send the report before publication" is 2026-07-01
      And another reading of the deadline of "send the report before publication" is 2026-07-03
      And "send the report before publication" cites "LOCAL2025" at "Publication"

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

  Rule: Publication, para 7

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
