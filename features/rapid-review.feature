Feature: Is a rapid review due, and are its steps taken in time?
  Fifteen working days run from the sending of the notification; the meeting's window runs from the referral.
  A case notified as a serious incident is reviewed unless an exception is shown.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Rapid Reviews, para 1

    Scenario: A serious incident was notified: a rapid review must be completed
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date notification sent                          | 2026-01-12       |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" holds whatever the open answers are
      And "complete a rapid review" is open on exactly "nothing"
      And the modality of "complete a rapid review" is "must"
      And "complete a rapid review" is for the "safeguarding partners"
      And the deadline of "complete a rapid review" is 2026-02-02
      And "complete a rapid review" cites "LOCAL2025" at "Rapid Reviews"
      And the position is "must act"
      And the next deadline is 2026-02-02

    Scenario: The duty to notify stands but nothing has been sent: due, with no date yet
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | abuse or neglect                                | suspected   |
        | age at harm                                     | 4           |
        | age now                                         | 4           |
        | age when authority became aware                 | 4           |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      When the case is assessed
      Then "complete a rapid review" applies
      And the deadline of "complete a rapid review" is not known yet

    Scenario: Harmed at 17, known at 17, died at 18: still a rapid review
      Given the facts
        | fact                                            | answer      |
        | died                                            | yes         |
        | serious harm                                    | yes         |
        | abuse or neglect                                | known       |
        | abuse or neglect contributed to the death       | known       |
        | age at harm                                     | 17          |
        | age at death                                    | 18          |
        | age when authority became aware                 | 17          |
        | place of harm                                   | in our area |
        | place of death                                  | in our area |
        | usual residence                                 | in our area |
        | looked after                                    | no          |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      When the case is assessed
      Then "complete a rapid review" applies

    Scenario Outline: Harmed as a child, the authority first hears at <aware>
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | abuse or neglect                                | known       |
        | age at harm                                     | 17          |
        | age when authority became aware                 | <aware>     |
        | age now                                         | 18          |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      When the case is assessed
      Then "complete a rapid review" <result>

      Examples:
        | aware | result         |
        | 17    | applies        |
        | 18    | does not apply |

    Scenario: Harmed at 17, an adult now, and nobody knows when the authority first heard: the review stands
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | abuse or neglect                                | known       |
        | age at harm                                     | 17          |
        | age now                                         | 19          |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      And "age when authority became aware" is not known
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "complete a rapid review" is open on "age when authority became aware"

    Scenario Outline: Harmed outside England while living <home>
      Given the facts
        | fact                                            | answer          |
        | died                                            | no              |
        | serious harm                                    | yes             |
        | abuse or neglect                                | known           |
        | age at harm                                     | 9               |
        | age now                                         | 9               |
        | age when authority became aware                 | 9               |
        | place of harm                                   | outside England |
        | usual residence                                 | <home>          |
        | notification made                               | none            |
        | criteria found not to be met after notification | no              |
      When the case is assessed
      Then "complete a rapid review" <result>

      Examples:
        | home                 | result         |
        | in our area          | applies        |
        | elsewhere in England | does not apply |

    Scenario: Harmed in another English county: that authority notifies, no rapid review follows here from the duty
      Given the facts
        | fact                            | answer               |
        | died                            | no                   |
        | serious harm                    | yes                  |
        | abuse or neglect                | known                |
        | age at harm                     | 9                    |
        | age now                         | 9                    |
        | age when authority became aware | 9                    |
        | place of harm                   | elsewhere in England |
        | usual residence                 | in our area          |
        | notification made               | none                 |
      When the case is assessed
      Then "complete a rapid review" does not apply

    Scenario: No notification and no sign of abuse or neglect: no rapid review, and none of its steps
      Given the facts
        | fact                                   | answer        |
        | notification made                      | none          |
        | abuse or neglect                       | not indicated |
        | died                                   | no            |
        | rapid review held                      | no            |
        | scoping looks back more than 24 months | yes           |
        | longer period judged relevant          | no            |
        | of statutory school age                | yes           |
        | attends childcare                      | yes           |
        | issue of national importance           | no            |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "complete a rapid review" holds whatever the open answers are
      And "return scoping templates" does not apply
      And "assure the quality of scoping returns" does not apply
      And "limit the period to 24 months" does not apply
      And "fix the meeting before scoping" does not apply
      And "hold the rapid review meeting" does not apply
      And "invite education" does not apply
      And "invite childcare" does not apply
      And "inform the panel of a national issue" does not apply
      And "write the rapid review report" does not apply
      And "send the rapid review to the panel" does not apply

    Scenario: Nobody knows whether a notification was made: the review and its steps stay open, never a no
      Given the facts
        | fact                                            | answer        |
        | abuse or neglect                                | not indicated |
        | died                                            | no            |
        | criteria found not to be met after notification | no            |
        | scoping return quality assured                  | no            |
        | scoping looks back more than 24 months          | yes           |
        | longer period judged relevant                   | no            |
        | of statutory school age                         | yes           |
        | attends childcare                               | yes           |
      And "notification made" is not known
      And "rapid review held" is not known
      When the case is assessed
      Then "complete a rapid review" is undetermined
      And "complete a rapid review" is open on exactly "notification made"
      And "complete a rapid review" does not await judgement
      And "return scoping templates" is undetermined
      And "assure the quality of scoping returns" is undetermined
      And "limit the period to 24 months" is undetermined
      And "fix the meeting before scoping" is undetermined
      And "hold the rapid review meeting" is undetermined
      And "invite education" is undetermined
      And "invite childcare" is undetermined
      And "write the rapid review report" is undetermined
      And "send the rapid review to the panel" is undetermined

    Scenario Outline: The authority has not said whether it suspects abuse or neglect: <how>
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | age at harm                                     | 9           |
        | age now                                         | 9           |
        | age when authority became aware                 | 9           |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      And "abuse or neglect" <how>
      When the case is assessed
      Then "complete a rapid review" is undetermined
      And "complete a rapid review" is open on exactly "abuse or neglect"
      And "complete a rapid review" would apply if "abuse or neglect" were "suspected"
      And "complete a rapid review" would not apply if "abuse or neglect" were "not indicated"

      Examples:
        | how                |
        | is not known       |
        | has not been asked |

    Scenario: The seriousness of the harm awaits people's judgement, and the rapid review with it
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | life-threatening injury                         | yes         |
        | abuse or neglect                                | known       |
        | age at harm                                     | 9           |
        | age now                                         | 9           |
        | age when authority became aware                 | 9           |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      When the case is assessed
      Then "complete a rapid review" is undetermined
      And "complete a rapid review" awaits judgement
      And "complete a rapid review" is open on exactly "serious harm"

    Scenario: The police alone suspect abuse: the authority's own mind is still asked for
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | age at harm                                     | 9           |
        | age now                                         | 9           |
        | age when authority became aware                 | 9           |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      And the "police" says "abuse or neglect" is "suspected"
      When the case is assessed
      Then "complete a rapid review" is undetermined
      And "complete a rapid review" is open on "abuse or neglect"

    Scenario: Notified, and nobody has said that the criteria were not met: the duty stands meanwhile
      Given the facts
        | fact              | answer           |
        | notification made | serious incident |
        | died              | no               |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "complete a rapid review" does not await judgement
      And "complete a rapid review" is open on exactly "criteria found not to be met after notification"
      And "return scoping templates" applies
      And "return scoping templates" could still change

    Scenario: Partners found after the notification that the criteria were not met: no rapid review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | yes              |
        | died                                            | no               |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "send the rapid review to the panel" does not apply

    Scenario: Two partners differ on whether the criteria were met: the duty stands
      Given the facts
        | fact              | answer           |
        | notification made | serious incident |
        | died              | no               |
      And the "local authority" says "criteria found not to be met after notification" is "yes"
      And the "police" says "criteria found not to be met after notification" is "no"
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "complete a rapid review" would not apply if "criteria found not to be met after notification" were "yes"

    Scenario Outline: Fifteen working days from the sending, sent <sent>
      Given a case for Peterborough on <sent>
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date notification sent                          | <sent>           |
      When the case is assessed
      Then the deadline of "complete a rapid review" is <due>
      And the deadline of "send the rapid review to the panel" is <due>

      Examples: Christmas and New Year
        | sent       | due        |
        | 2025-12-10 | 2026-01-05 |
        | 2026-12-11 | 2027-01-06 |
        | 2026-12-14 | 2027-01-07 |
        | 2027-12-10 | 2028-01-05 |

      Examples: Easter, with the last day on each side of it
        | sent       | due        |
        | 2026-03-12 | 2026-04-02 |
        | 2026-03-13 | 2026-04-07 |
        | 2026-03-20 | 2026-04-14 |
        | 2026-04-03 | 2026-04-27 |

      Examples: May and August
        | sent       | due        |
        | 2026-04-24 | 2026-05-18 |
        | 2026-05-08 | 2026-06-01 |
        | 2026-08-14 | 2026-09-07 |

      Examples: sent on a Saturday
        | sent       | due        |
        | 2026-08-22 | 2026-09-14 |

    Scenario: Easter's two bank holidays are named among the skipped days
      Given a case for Cambridgeshire on 2026-03-20
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date notification sent                          | 2026-03-20       |
      When the case is assessed
      Then the deadline of "complete a rapid review" skips 2026-04-03 for "Good Friday"
      And the deadline of "complete a rapid review" skips 2026-04-06 for "Easter Monday"

    Scenario: A limit that runs into 2029 rests on a projected calendar
      Given a case for Peterborough on 2028-12-18
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date notification sent                          | 2028-12-18       |
      When the case is assessed
      Then the deadline of "complete a rapid review" is 2029-01-11
      And the deadline of "complete a rapid review" is projected

    Scenario: Notified late: the clock still starts at the sending, not at the awareness
      Given a case for Peterborough on 2026-01-30
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date authority became aware                     | 2026-01-05       |
        | date referral received                          | 2026-01-06       |
        | date notification sent                          | 2026-01-30       |
      When the case is assessed
      Then the deadline of "complete a rapid review" is 2026-02-20

    Scenario: The rulebook covers no date before its first day
      Given a case for Peterborough on 2025-12-08
      And the facts
        | fact              | answer           |
        | notification made | serious incident |
        | died              | no               |
      When the case is assessed
      Then the case is refused because no rulebook covers its date

    Scenario: The rulebook covers its first day
      Given a case for Peterborough on 2025-12-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "complete a rapid review" applies

    Scenario: Some count the day of sending as the first: the cautious date is shown beside the limit
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | date notification sent                          | 2026-01-12       |
      When the case is assessed
      Then the deadline of "complete a rapid review" is 2026-02-02
      And another reading of the deadline of "complete a rapid review" is 2026-01-30
      And another reading of the deadline of "send the rapid review to the panel" is 2026-01-30

    Scenario: Nothing was notified yet: nobody asks whether the notified criteria fell away
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age now                         | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | looked after                    | no          |
        | notification made               | none        |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" holds whatever the open answers are
      And the next questions do not include "criteria found not to be met after notification"

    Scenario: A rapid review after a notification is no choice, and rests on no Act: both are shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" carries a doubt
      And "complete a rapid review" shows that "LOCAL2025" differs
      And "complete a rapid review" shows that "PANEL-FAQ" differs
      And "complete a rapid review" shows that "CA2004" differs

  Rule: Deaths of a Looked-after children and Care Leavers, para 1

    Scenario Outline: A looked-after child's death, abuse or neglect <part> to have contributed to it
      Given the facts
        | fact                                            | answer           |
        | died                                            | yes              |
        | age at harm                                     | 16               |
        | age at death                                    | 16               |
        | looked after                                    | yes              |
        | looked after by                                 | our authority    |
        | abuse or neglect                                | known            |
        | abuse or neglect contributed to the death       | <part>           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
      When the case is assessed
      Then "complete a rapid review" <result>
      And "complete a rapid review" holds whatever the open answers are

      Examples:
        | part          | result         |
        | known         | applies        |
        | suspected     | applies        |
        | not indicated | does not apply |

    Scenario: A looked-after child killed, abuse suspected in the death: two notices and a rapid review
      Given the facts
        | fact                                            | answer                               |
        | died                                            | yes                                  |
        | age at harm                                     | 15                                   |
        | age at death                                    | 15                                   |
        | age when authority became aware                 | 15                                   |
        | looked after                                    | yes                                  |
        | looked after by                                 | our authority                        |
        | abuse or neglect                                | suspected                            |
        | abuse or neglect contributed to the death       | suspected                            |
        | place of harm                                   | in our area                          |
        | place of death                                  | in our area                          |
        | usual residence                                 | in our area                          |
        | notification made                               | serious incident, looked-after death |
        | criteria found not to be met after notification | no                                   |
      When the case is assessed
      Then "notify the panel" applies
      And "notify looked-after death" applies
      And "complete a rapid review" applies

    Scenario: A looked-after child's suicide, old abuse known: notified to the Panel, no rapid review without a link
      Given the facts
        | fact                                            | answer        |
        | died                                            | yes           |
        | age at harm                                     | 15            |
        | age at death                                    | 15            |
        | age when authority became aware                 | 15            |
        | looked after                                    | yes           |
        | looked after by                                 | our authority |
        | abuse or neglect                                | known         |
        | abuse or neglect contributed to the death       | not indicated |
        | place of harm                                   | in our area   |
        | place of death                                  | in our area   |
        | usual residence                                 | in our area   |
        | notification made                               | none          |
        | criteria found not to be met after notification | no            |
      When the case is assessed
      Then "notify the panel" applies
      And "notify looked-after death" applies
      And "complete a rapid review" does not apply

    Scenario: Nobody knows whether abuse contributed to a looked-after child's death: the review stands, and its steps
      Given the facts
        | fact                                            | answer           |
        | died                                            | yes              |
        | age at harm                                     | 16               |
        | age at death                                    | 16               |
        | looked after                                    | yes              |
        | looked after by                                 | our authority    |
        | abuse or neglect                                | suspected        |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
      And "abuse or neglect contributed to the death" is not known
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "complete a rapid review" is open on exactly "abuse or neglect contributed to the death"
      And "complete a rapid review" would not apply if "abuse or neglect contributed to the death" were "not indicated"
      And "return scoping templates" applies
      And "return scoping templates" could still change
      And "return scoping templates" is open on "abuse or neglect contributed to the death"
      And "hold the rapid review meeting" applies
      And "hold the rapid review meeting" could still change

    Scenario: Two bodies differ on whether the dead child was looked after: the rapid review stands
      Given the facts
        | fact                                            | answer           |
        | died                                            | yes              |
        | age at harm                                     | 16               |
        | age at death                                    | 16               |
        | looked after by                                 | our authority    |
        | abuse or neglect contributed to the death       | not indicated    |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
      And the "local authority" says "looked after" is "yes"
      And the "ICB" says "looked after" is "no"
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "complete a rapid review" is open on "looked after"

    Scenario: A looked-after child seriously harmed but alive: the exception for deaths does not reach it
      Given the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | age at harm                                     | 12               |
        | looked after                                    | yes              |
        | looked after by                                 | our authority    |
        | abuse or neglect                                | suspected        |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" holds whatever the open answers are

    Scenario: A looked-after child's natural death, perhaps also notified as a serious incident: no review either way
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at harm                               | 16            |
        | age at death                              | 16            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "notification made" includes "looked-after death", and it is not known whether it includes "serious incident"
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "complete a rapid review" holds whatever the open answers are

  Rule: Death of Care-leavers, para 1

    Scenario: A care leaver's death notified as such at 22 brings no rapid review
      Given the facts
        | fact                                            | answer            |
        | died                                            | yes               |
        | age at harm                                     | 22                |
        | age at death                                    | 22                |
        | care leaver                                     | yes               |
        | looked after                                    | no                |
        | abuse or neglect                                | not indicated     |
        | notification made                               | care-leaver death |
        | criteria found not to be met after notification | no                |
      When the case is assessed
      Then "complete a rapid review" does not apply

  Rule: Non-recent abuse, para 1

    Scenario: An adult's childhood abuse, notified by the child route: a rapid review in fifteen working days
      Given the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | age at harm                                     | 14               |
        | age now                                         | 20               |
        | age when authority became aware                 | 20               |
        | notification made                               | non-recent abuse |
        | date notification sent                          | 2025-12-12       |
        | criteria found not to be met after notification | no               |
      When the case is assessed
      Then "complete a rapid review" applies
      And the deadline of "complete a rapid review" is 2026-01-07

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 2

    Scenario Outline: Five working days to return a template sent <sent>
      Given a case for Peterborough on <sent>
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date scoping sent                               | <sent>           |
      When the case is assessed
      Then "return scoping templates" applies
      And the modality of "return scoping templates" is "will"
      And the deadline of "return scoping templates" is <due>
      And "return scoping templates" cites "LOCAL2025" at "Initial Scoping"

      Examples: English bank holidays do not count
        | sent       | due        |
        | 2026-01-12 | 2026-01-19 |
        | 2025-12-31 | 2026-01-08 |
        | 2026-04-01 | 2026-04-10 |
        | 2026-04-30 | 2026-05-08 |
        | 2026-05-21 | 2026-05-29 |
        | 2026-08-27 | 2026-09-04 |
        | 2026-12-22 | 2026-12-31 |
        | 2026-12-23 | 2027-01-04 |
        | 2026-12-26 | 2027-01-05 |

      Examples: Irish bank holidays do
        | sent       | due        |
        | 2026-03-16 | 2026-03-23 |
        | 2026-07-10 | 2026-07-17 |

    Scenario Outline: Returned on <back>, the deadline <result>
      Given a case for Peterborough on 2026-04-20
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date scoping sent                               | 2026-04-01       |
        | date scoping returned                           | <back>           |
      When the case is assessed
      Then the deadline of "return scoping templates" <result>

      Examples:
        | back       | result     |
        | 2026-04-10 | was met    |
        | 2026-04-13 | was missed |

    Scenario: No template sent yet: no date to return it by
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "return scoping templates" applies
      And the deadline of "return scoping templates" is not known yet

    Scenario: The text calls the template Appendix 2, which is something else: the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
      When the case is assessed
      Then "return scoping templates" carries a doubt

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 3

    Scenario: More than two years of records, and nobody deems that relevant: keep to two years
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | scoping looks back more than 24 months          | yes              |
        | longer period judged relevant                   | no               |
      When the case is assessed
      Then "limit the period to 24 months" applies
      And "limit the period to 24 months" cites "LOCAL2025" at "Initial Scoping"

    Scenario: A longer period was deemed relevant: the cap gives way
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | scoping looks back more than 24 months          | yes              |
        | longer period judged relevant                   | yes              |
      When the case is assessed
      Then "limit the period to 24 months" does not apply

    Scenario: Nobody has judged the longer period yet: the cap stands meanwhile
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | scoping looks back more than 24 months          | yes              |
      When the case is assessed
      Then "limit the period to 24 months" applies
      And "limit the period to 24 months" could still change
      And "limit the period to 24 months" is open on exactly "longer period judged relevant"

    Scenario: A maximum that gives way: the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
      When the case is assessed
      Then "limit the period to 24 months" applies
      And "limit the period to 24 months" carries a doubt

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 4

    Scenario: Each agency must check its own return before sending it in
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | scoping return quality assured                  | no               |
      When the case is assessed
      Then "assure the quality of scoping returns" applies
      And the modality of "assure the quality of scoping returns" is "must"
      And "assure the quality of scoping returns" cites "LOCAL2025" at "Initial Scoping"

  Rule: Setting the date for the Rapid Review Meeting, para 1

    Scenario Outline: The meeting's date fixed on <fixed>, scoping sent on 2026-01-14: the step <result>
      Given a case for Peterborough on 2026-01-16
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date rapid review date was fixed                | <fixed>          |
        | date scoping sent                               | 2026-01-14       |
      When the case is assessed
      Then "fix the meeting before scoping" applies
      And the modality of "fix the meeting before scoping" is "should"
      And the deadline of "fix the meeting before scoping" <result>

      Examples:
        | fixed      | result     |
        | 2026-01-13 | was met    |
        | 2026-01-15 | was missed |

    Scenario Outline: The meeting falls eight to twelve working days after a referral received <received>
      Given a case for Peterborough on <received>
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date referral received                          | <received>       |
      When the case is assessed
      Then "hold the rapid review meeting" applies
      And the modality of "hold the rapid review meeting" is "should"
      And the deadline of "hold the rapid review meeting" opens on <first>
      And the deadline of "hold the rapid review meeting" is <last>

      Examples:
        | received   | first      | last       |
        | 2026-01-12 | 2026-01-22 | 2026-01-28 |
        | 2025-12-12 | 2025-12-24 | 2026-01-02 |
        | 2026-03-24 | 2026-04-07 | 2026-04-13 |
        | 2026-04-22 | 2026-05-05 | 2026-05-11 |
        | 2026-05-13 | 2026-05-26 | 2026-06-01 |
        | 2026-08-19 | 2026-09-01 | 2026-09-07 |
        | 2026-12-15 | 2026-12-29 | 2027-01-05 |

    Scenario Outline: A meeting on <held> for a referral of 2026-01-12: the window <result>
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date referral received                          | 2026-01-12       |
        | date of rapid review meeting                    | <held>           |
      When the case is assessed
      Then the deadline of "hold the rapid review meeting" <result>

      Examples:
        | held       | result     |
        | 2026-01-22 | was met    |
        | 2026-01-28 | was met    |
        | 2026-01-29 | was missed |

    Scenario: Notification and referral count from different days
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date referral received                          | 2026-01-06       |
        | date notification sent                          | 2026-01-12       |
      When the case is assessed
      Then the deadline of "complete a rapid review" is 2026-02-02
      And the deadline of "hold the rapid review meeting" opens on 2026-01-16
      And the deadline of "hold the rapid review meeting" is 2026-01-22
      And there is no warning "no_room_for_sign_off"

    Scenario: Notified before any referral was logged: the meeting's window can overrun the report's last day
      Given a case for Peterborough on 2026-01-16
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date notification sent                          | 2026-01-12       |
        | date referral received                          | 2026-01-16       |
      When the case is assessed
      Then the deadline of "complete a rapid review" is 2026-02-02
      And the deadline of "hold the rapid review meeting" is 2026-02-03
      And there is a warning "no_room_for_sign_off"

  Rule: Rapid Review Meeting, para 1

    Scenario Outline: Of statutory school age: <school>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | of statutory school age                         | <school>         |
      When the case is assessed
      Then "invite education" <result>
      And the modality of "invite education" is "should"
      And "invite education" cites "LOCAL2025" at "Rapid Review Meeting"

      Examples:
        | school | result         |
        | yes    | applies        |
        | no     | does not apply |

    Scenario: Nobody knows whether the child is of school age: education's invitation stays open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      And "of statutory school age" is not known
      When the case is assessed
      Then "invite education" is undetermined
      And "invite education" is open on "of statutory school age"

    Scenario Outline: Born <born>, meeting on <meeting>: school age begins on a fixed day from the fifth birthday
      Given a case for Peterborough on <today>
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date of birth                                   | <born>           |
        | date of rapid review meeting                    | <meeting>        |
      When the case is assessed
      Then "invite education" <result>

      Examples: a fifth birthday on a fixed day counts that day
        | today      | born       | meeting    | result         |
        | 2026-03-20 | 2021-03-31 | 2026-03-30 | does not apply |
        | 2026-03-20 | 2021-03-31 | 2026-03-31 | applies        |
        | 2025-12-15 | 2020-12-31 | 2025-12-30 | does not apply |
        | 2025-12-15 | 2020-12-31 | 2025-12-31 | applies        |

      Examples: otherwise the next fixed day
        | today      | born       | meeting    | result         |
        | 2026-03-20 | 2021-01-15 | 2026-03-30 | does not apply |
        | 2026-03-20 | 2021-01-15 | 2026-03-31 | applies        |
        | 2026-08-20 | 2021-04-01 | 2026-08-28 | does not apply |
        | 2026-08-20 | 2021-04-01 | 2026-09-01 | applies        |

      Examples: in school at four, but not of statutory school age
        | today      | born       | meeting    | result         |
        | 2026-01-12 | 2021-10-01 | 2026-01-22 | does not apply |

    Scenario Outline: Born <born>, meeting on <meeting>: school age ends with the last Friday in June
      Given a case for Peterborough on 2026-06-22
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | date of birth                                   | <born>           |
        | date of rapid review meeting                    | <meeting>        |
      When the case is assessed
      Then "invite education" <result>

      Examples: sixteen since the autumn
        | born       | meeting    | result         |
        | 2009-09-15 | 2026-06-26 | applies        |
        | 2009-09-15 | 2026-06-29 | does not apply |

      Examples: sixteen only in August
        | born       | meeting    | result         |
        | 2010-08-20 | 2026-06-26 | applies        |
        | 2010-08-20 | 2026-06-29 | does not apply |

      Examples: sixteen in the next school year
        | born       | meeting    | result  |
        | 2010-10-10 | 2026-06-29 | applies |

    Scenario Outline: An age alone, <age>, settles school age only where it is certain
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | <age>            |
        | age now                                         | <age>            |
        | date of rapid review meeting                    | 2026-01-22       |
      When the case is assessed
      Then "invite education" <result>

      Examples:
        | age | result          |
        | 3   | does not apply  |
        | 5   | is undetermined |
        | 10  | applies         |
        | 16  | is undetermined |
        | 17  | does not apply  |

    Scenario Outline: The child attends childcare: <childcare>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | attends childcare                               | <childcare>      |
      When the case is assessed
      Then "invite childcare" <result>
      And the modality of "invite childcare" is "should"
      And "invite childcare" cites "LOCAL2025" at "Rapid Review Meeting"

      Examples:
        | childcare | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: A sixth-former is not of statutory school age: education is not commanded, and the doubt says what to do
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 17               |
        | age now                                         | 17               |
      When the case is assessed
      Then "invite education" does not apply
      And "invite education" carries a doubt

  Rule: Rapid Review Meeting, para 2

    Scenario Outline: An issue of national importance: <national>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | issue of national importance                    | <national>       |
      When the case is assessed
      Then "inform the panel of a national issue" <result>
      And the modality of "inform the panel of a national issue" is "will"
      And "inform the panel of a national issue" cites "LOCAL2025" at "Rapid Review Meeting"

      Examples:
        | national | result         |
        | yes      | applies        |
        | no       | does not apply |

    Scenario: National importance is for people to judge
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
      When the case is assessed
      Then "inform the panel of a national issue" is undetermined
      And "inform the panel of a national issue" awaits judgement
      And "inform the panel of a national issue" is open on exactly "issue of national importance"

    Scenario: A national review would take nothing from the local steps, and the doubt says so
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | issue of national importance                    | yes              |
      When the case is assessed
      Then "inform the panel of a national issue" applies
      And "inform the panel of a national issue" carries a doubt
      And "write the rapid review report" applies

  Rule: Rapid Review Report, para 1

    Scenario: The report's contents are checked one by one
      Given the facts
        | fact                                            | answer                             |
        | notification made                               | serious incident                   |
        | criteria found not to be met after notification | no                                 |
        | died                                            | no                                 |
        | rapid review held                               | yes                                |
        | rapid review report contains                    | identity details, summary of facts |
      When the case is assessed
      Then "write the rapid review report" applies
      And the modality of "write the rapid review report" is "should"
      And "write the rapid review report" cites "LOCAL2025" at "Rapid Review Report"
      And the checklist item "identity details" of "write the rapid review report" is "done"
      And the checklist item "summary of facts" of "write the rapid review report" is "done"
      And the checklist item "child's voice and identity" of "write the rapid review report" is "missing"
      And the checklist item "alleged perpetrator" of "write the rapid review report" is "missing"

    Scenario Outline: A content nobody has checked is not known, not missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
      And "rapid review report contains" includes "<written>", and it is not known whether it includes "<unread>"
      When the case is assessed
      Then the checklist item "<written>" of "write the rapid review report" is "done"
      And the checklist item "<unread>" of "write the rapid review report" is "not known"
      And the checklist item "identity details" of "write the rapid review report" is "missing"

      Examples:
        | written          | unread                              |
        | summary of facts | alleged perpetrator                 |
        | summary of facts | immediate safeguarding arrangements |

  Rule: Rapid Review Report, para 2

    Scenario: The learning part is checked too, its decision on a local review among it
      Given the facts
        | fact                                            | answer                            |
        | notification made                               | serious incident                  |
        | criteria found not to be met after notification | no                                |
        | died                                            | no                                |
        | rapid review held                               | yes                               |
        | rapid review report learning contains           | local review decision and grounds |
      When the case is assessed
      Then the checklist item "local review decision and grounds" of "write the rapid review report" is "done"
      And the checklist item "action plan with timescales" of "write the rapid review report" is "missing"
      And the checklist item "identity details" of "write the rapid review report" is "not known"

  Rule: Sharing the Outcome of the Rapid Review, para 1

    Scenario Outline: Sent to the Panel on <sent>, day fifteen being 2026-02-02: <result>
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | date notification sent                          | 2026-01-12       |
        | date rapid review sent to panel                 | <sent>           |
      When the case is assessed
      Then "send the rapid review to the panel" applies
      And the modality of "send the rapid review to the panel" is "will"
      And the deadline of "send the rapid review to the panel" is 2026-02-02
      And the deadline of "send the rapid review to the panel" <result>
      And "send the rapid review to the panel" cites "LOCAL2025" at "Sharing the Outcome"

      Examples: earlier is fine
        | sent       | result     |
        | 2026-01-30 | was met    |
        | 2026-02-02 | was met    |
        | 2026-02-03 | was missed |

    Scenario: Three recipients and one printed mailbox: the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
      When the case is assessed
      Then "send the rapid review to the panel" carries a doubt
