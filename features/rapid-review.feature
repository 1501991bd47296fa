Feature: Is a rapid review due, and are its steps taken in time?
  Fifteen working days run from the sending of the notification; the meeting's window runs from the referral.
  A case notified as a serious incident is reviewed unless an exception is shown.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Rapid Reviews, para 1

    @LOCAL2025/introduction/2.1 @LOCAL2025/rapid-reviews/1.1
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
      And "complete a rapid review" is decided by the "safeguarding partners"
      And the deadline of "complete a rapid review" is 2026-02-02
      And "complete a rapid review" cites "LOCAL2025" at "Rapid Reviews"
      And "complete a rapid review" cites "PANEL2025" at "as the local guidance relays it"
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
      And "complete a rapid review" carries a doubt that says "elsewhere in England, another authority notifies"

    @LOCAL2025/rapid-reviews/1.1 @LOCAL2025/initial-scoping/1.1
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
      And "fix the meeting before scoping" is decided by the "safeguarding partners"

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
      And "return scoping templates" carries a doubt that says "The Business Unit sends the template"

    Scenario: Partners found after the notification that the criteria were not met: no rapid review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | yes              |
        | died                                            | no               |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "send the rapid review to the panel" does not apply
      And "complete a rapid review" cites "PANEL-FAQ" at "rapid reviews after notification"
      And "complete a rapid review" carries a doubt that says "silent on a later finding that the criteria were not met"

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

    @LOCAL2025/decision-making-around-reviews/1.3 @LOCAL2025/rapid-reviews/1.1
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

    @LOCAL2025/rapid-reviews/1.1
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
      And "complete a rapid review" carries a doubt that says "Some partnerships count the day of sending as day 1"

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

    @LOCAL2025/introduction/2.1 @LOCAL2025/referring-a-case-for-consideration/2.5
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
      And "complete a rapid review" carries a doubt that says "Neither the Act nor the regulations mention a rapid review"
      And "complete a rapid review" shows that "LOCAL2025" differs and says "where one is thought appropriate"
      And "complete a rapid review" shows that "LOCAL2025" differs and says "The fifteen working days are a should here"
      And "complete a rapid review" shows that "LOCAL2025" differs and says "as though they had a choice"
      And "complete a rapid review" shows that "PANEL-FAQ" differs
      And "complete a rapid review" shows that "CA2004" differs

    Scenario Outline: Nobody has said that the notified criteria were not met: "<step>" stands meanwhile
      Given the facts
        | fact                            | answer           |
        | notification made               | serious incident |
        | looked after                    | no               |
        | local review decided            | yes              |
        | potential for further learning  | yes              |
        | own inspectorate has to be told | yes              |
      When the case is assessed
      Then "<step>" applies
      And "<step>" could still change
      And "<step>" is open on exactly "criteria found not to be met after notification"

      Examples:
        | step                                  |
        | send out scoping                      |
        | collate scoping returns               |
        | secure the records                    |
        | prepare a genogram                    |
        | share papers before the meeting       |
        | bring the right people to the meeting |
        | cover the tasks of the meeting        |
        | agree key lines of enquiry            |
        | seek more detailed information        |
        | agree the rapid review report         |
        | sign off the rapid review report      |
        | tell the agency's own inspectorate    |
        | keep shared information confidential  |

    Scenario Outline: Found after the notification that the criteria were not met: "<step>" falls away with the review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | yes              |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | potential for further learning                  | yes              |
        | own inspectorate has to be told                 | yes              |
      When the case is assessed
      Then "<step>" does not apply

      Examples:
        | step                                  |
        | send out scoping                      |
        | collate scoping returns               |
        | secure the records                    |
        | prepare a genogram                    |
        | share papers before the meeting       |
        | bring the right people to the meeting |
        | cover the tasks of the meeting        |
        | agree key lines of enquiry            |
        | seek more detailed information        |
        | agree the rapid review report         |
        | sign off the rapid review report      |
        | tell the agency's own inspectorate    |
        | keep shared information confidential  |

    Scenario Outline: The review fell away: "<step>" is not due, and <source> is still shown as its place
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | yes              |
        | looked after                                    | no               |
        | of statutory school age                         | yes              |
        | attends childcare                               | yes              |
        | issue of national importance                    | yes              |
        | local review decided                            | yes              |
        | potential for further learning                  | yes              |
        | own inspectorate has to be told                 | yes              |
      When the case is assessed
      Then "<step>" does not apply
      And "<step>" cites "<source>" at "<place>"

      Examples:
        | step                                 | source    | place                                                                    |
        | seek more detailed information       | LOCAL2025 | Initial Scoping, Information Sharing and the Securing of Records, para 1 |
        | invite education                     | LOCAL2025 | Rapid Review Meeting, para 1                                             |
        | invite education                     | EA1996    | s.8                                                                      |
        | invite childcare                     | LOCAL2025 | Rapid Review Meeting, para 1                                             |
        | inform the panel of a national issue | LOCAL2025 | Rapid Review Meeting, para 2                                             |
        | inform the panel of a national issue | CA2004    | s.16B(1)                                                                 |
        | tell the agency's own inspectorate   | LOCAL2025 | Sharing the Outcome of the Rapid Review, para 2                          |

    Scenario Outline: Nobody has asked whether a notification was made: "<step>" is undetermined
      Given the facts
        | fact                                            | answer        |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | local review decided                            | yes           |
        | potential for further learning                  | yes           |
        | own inspectorate has to be told                 | yes           |
      And "notification made" has not been asked
      When the case is assessed
      Then "<step>" is undetermined
      And "<step>" is open on exactly "notification made"

      Examples:
        | step                                  |
        | send out scoping                      |
        | collate scoping returns               |
        | secure the records                    |
        | prepare a genogram                    |
        | share papers before the meeting       |
        | bring the right people to the meeting |
        | cover the tasks of the meeting        |
        | agree key lines of enquiry            |
        | seek more detailed information        |
        | agree the rapid review report         |
        | sign off the rapid review report      |
        | tell the agency's own inspectorate    |
        | keep shared information confidential  |

  Rule: Rapid Reviews, para 3

    @LOCAL2025/rapid-reviews/3.1 @LOCAL2025/rapid-reviews/3.2 @LOCAL2025/rapid-reviews/3.3
    @LOCAL2025/rapid-reviews/3.4 @LOCAL2025/rapid-reviews/3.6
    Scenario: What the review has to find out is ticked off, one purpose at a time
      Given the facts
        | fact                                            | answer                                      |
        | notification made                               | serious incident                            |
        | criteria found not to be met after notification | no                                          |
        | looked after                                    | no                                          |
        | rapid review has addressed                      | facts and key practice episodes, next steps |
      When the case is assessed
      Then "complete a rapid review" applies
      And "complete a rapid review" is open on exactly "nothing"
      And the checklist item "facts and key practice episodes" of "complete a rapid review" is "done"
      And the checklist item "next steps" of "complete a rapid review" is "done"
      And the checklist item "immediate action and shared learning" of "complete a rapid review" is "missing"
      And the checklist item "potential for improvement" of "complete a rapid review" is "missing"
      And the checklist item "inequality and the family's context" of "complete a rapid review" is "missing"

    @LOCAL2025/rapid-reviews/3.5
    Scenario: Whether racism and other inequality were looked at is not known: neither done nor missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review has addressed" includes "next steps", and it is not known whether it includes "inequality and the family's context"
      When the case is assessed
      Then the checklist item "next steps" of "complete a rapid review" is "done"
      And the checklist item "inequality and the family's context" of "complete a rapid review" is "not known"
      And the checklist item "potential for improvement" of "complete a rapid review" is "missing"

    Scenario: Nobody has looked yet at what the review addressed: nothing is called missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review has addressed" has not been asked
      When the case is assessed
      Then the checklist item "facts and key practice episodes" of "complete a rapid review" is "not known"
      And the checklist item "immediate action and shared learning" of "complete a rapid review" is "not known"
      And "complete a rapid review" holds whatever the open answers are

    @LOCAL2025/rapid-reviews/3.1 @LOCAL2025/rapid-reviews/3.2 @LOCAL2025/rapid-reviews/3.3
    @LOCAL2025/rapid-reviews/3.4 @LOCAL2025/rapid-reviews/3.5 @LOCAL2025/rapid-reviews/3.6
    Scenario Outline: The review saw to "<purpose>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review has addressed                      | <purpose>        |
      When the case is assessed
      Then "complete a rapid review" applies
      And the checklist item "<purpose>" of "complete a rapid review" is "done"
      And the checklist item "<other>" of "complete a rapid review" is "missing"

      Examples: each of the five, once done and once missing
        | purpose                              | other                                |
        | facts and key practice episodes      | immediate action and shared learning |
        | immediate action and shared learning | potential for improvement            |
        | potential for improvement            | inequality and the family's context  |
        | inequality and the family's context  | next steps                           |
        | next steps                           | facts and key practice episodes      |

  Rule: Deaths of a Looked-after children and Care Leavers, para 1

    @LOCAL2025/deaths-of-looked-after-children/1.2
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

    @LOCAL2025/deaths-of-looked-after-children/1.2
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
      And "complete a rapid review" cites "LOCAL2025" at "Deaths of a Looked-after children and Care Leavers, para 1"

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

    Scenario: A looked-after child died, nobody knows at what age, and abuse played no part: no rapid review at any age, nor its steps
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | not known     |
        | under 18 at harm or death                 | yes           |
        | looked after                              | yes           |
        | abuse or neglect                          | known         |
        | abuse or neglect contributed to the death | not indicated |
        | serious harm                              | no            |
        | place of harm                             | in our area   |
        | notification made                         | none          |
        | rapid review held                         | no            |
        | local review decided                      | no            |
      When the case is assessed
      Then "complete a rapid review" does not apply
      And "complete a rapid review" holds whatever the open answers are
      And "fix the meeting before scoping" does not apply
      And "fix the meeting before scoping" cites "PANEL2025" at "as the local guidance relays it"
      And "hold the rapid review meeting" does not apply
      And "hold the rapid review meeting" cites "PANEL2025" at "as the local guidance relays it"
      And "send the rapid review to the panel" does not apply
      And "send the rapid review to the panel" cites "PANEL2025" at "as the local guidance relays it"
      And "share health records of NHS-commissioned care" does not apply
      And "share health records of NHS-commissioned care" cites "LOCAL2025" at "Information Sharing, para 3"
      And "share health records of NHS-commissioned care" cites "CA2004" at "s.16H"
      And "say whether a review adds benefit" does not apply
      And "say whether a review adds benefit" cites "CA2004" at "s.16F"

    @LOCAL2025/deaths-of-looked-after-children/1.2
    Scenario: A looked-after child's death notified as such, abuse neither suspected nor ruled out: the notice alone brings no review
      Given the facts
        | fact                            | answer             |
        | died                            | yes                |
        | age at harm                     | 16                 |
        | age at death                    | 16                 |
        | age when authority became aware | 16                 |
        | looked after                    | yes                |
        | looked after by                 | our authority      |
        | place of death                  | in our area        |
        | usual residence                 | in our area        |
        | notification made               | looked-after death |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "notify looked-after death" applies
      And "complete a rapid review" is undetermined
      And "complete a rapid review" is open on "abuse or neglect"

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

    Scenario: A care leaver's death notified as a serious incident: the review that follows is not taken back
      Given the facts
        | fact                                            | answer           |
        | died                                            | yes              |
        | age at death                                    | 19               |
        | care leaver                                     | yes              |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
      When the case is assessed
      Then "complete a rapid review" applies
      And "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" cites "LOCAL2025" at "Rapid Reviews, para 1"

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
      And "complete a rapid review" cites "LOCAL2025" at "Non-recent abuse, para 1"
      And "complete a rapid review" carries a doubt that says "a rapid review follows once that notification is made"

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 1

    @LOCAL2025/initial-scoping/1.3
    Scenario Outline: More to learn, a local review <local>, a national issue <national>: agencies may be asked for more
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | potential for further learning                  | yes              |
        | local review decided                            | <local>          |
        | issue of national importance                    | <national>       |
      When the case is assessed
      Then "seek more detailed information" applies
      And "seek more detailed information" holds whatever the open answers are
      And "seek more detailed information" is for the "safeguarding partners"
      And "seek more detailed information" is decided by the "safeguarding partners"
      And the modality of "seek more detailed information" is "may"
      And "seek more detailed information" cites "LOCAL2025" at "Initial Scoping"

      Examples: either review is enough
        | local     | national  |
        | yes       | no        |
        | no        | yes       |
        | yes       | yes       |
        | yes       | not known |
        | not known | yes       |

    @LOCAL2025/initial-scoping/1.3
    Scenario Outline: More to learn <potential>, local review <local>, national issue <national>: no more is sought
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | potential for further learning                  | <potential>      |
        | local review decided                            | <local>          |
        | issue of national importance                    | <national>       |
      When the case is assessed
      Then "seek more detailed information" does not apply

      Examples: both the learning and a review are needed
        | potential | local | national |
        | no        | yes   | yes      |
        | yes       | no    | no       |
        | no        | no    | no       |

    @LOCAL2025/initial-scoping/1.3
    Scenario: A review was decided and nobody has judged whether there is more to learn: it is for people to say
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | issue of national importance                    | no               |
      When the case is assessed
      Then "seek more detailed information" is undetermined
      And "seek more detailed information" awaits judgement
      And "seek more detailed information" is open on exactly "potential for further learning"
      And "seek more detailed information" would apply if "potential for further learning" were "yes"
      And "seek more detailed information" would not apply if "potential for further learning" were "no"

    Scenario: More to learn and no local review, and nobody has judged the national importance
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | potential for further learning                  | yes              |
        | local review decided                            | no               |
      When the case is assessed
      Then "seek more detailed information" is undetermined
      And "seek more detailed information" is open on exactly "issue of national importance"
      And "seek more detailed information" cites "LOCAL2025" at "Rapid Review Meeting, para 2"
      And "seek more detailed information" cites "CA2004" at "s.16B(1)"
      And "seek more detailed information" carries a doubt that says "an issue of national importance as the sign"

    Scenario: More to learn, and neither review has been decided on: either could still call for more
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | potential for further learning                  | yes              |
      When the case is assessed
      Then "seek more detailed information" is undetermined
      And "seek more detailed information" is open on "local review decided"
      And "seek more detailed information" is open on "issue of national importance"

    Scenario: The police see more to learn and the ICB does not: contested, so open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | issue of national importance                    | no               |
      And the "police" says "potential for further learning" is "yes"
      And the "ICB" says "potential for further learning" is "no"
      When the case is assessed
      Then "seek more detailed information" is undetermined
      And "seek more detailed information" is open on "potential for further learning"

    Scenario Outline: More to learn, a local review decided, notification made <notified>: whether more may be sought
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | potential for further learning                  | yes           |
        | local review decided                            | yes           |
        | issue of national importance                    | no            |
      When the case is assessed
      Then "seek more detailed information" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/initial-scoping/1.1
    Scenario: Every agency that is or lately was involved has to contribute
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      When the case is assessed
      Then "return scoping templates" applies
      And "return scoping templates" is for the "all relevant agencies"
      And "return scoping templates" is decided by the "safeguarding partners"
      And the modality of "return scoping templates" is "will"
      And "return scoping templates" cites "LOCAL2025" at "Initial Scoping, Information Sharing and the Securing of Records, para 1"

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 2

    @LOCAL2025/initial-scoping/2.1
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
      And the modality of the deadline of "return scoping templates" is "will"
      And "return scoping templates" cites "LOCAL2025" at "Initial Scoping"
      And "return scoping templates" carries a doubt that says "does not say from when the five days run"

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

    @LOCAL2025/initial-scoping/2.1
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
      Then "return scoping templates" carries a doubt that says "the appendix printed with that number lists other reviews"

    @LOCAL2025/initial-scoping/2.1
    Scenario: The business unit sends the template to every agency identified
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      When the case is assessed
      Then "send out scoping" applies
      And "send out scoping" holds whatever the open answers are
      And "send out scoping" is for the "business unit"
      And "send out scoping" is decided by the "business unit"
      And the modality of "send out scoping" is "will"
      And "send out scoping" cites "LOCAL2025" at "Initial Scoping"
      And "send out scoping" cites "LOCAL2025" at "Rapid Reviews, para 1"
      And "send out scoping" carries a doubt that says "does not say who identifies the agencies"

    Scenario Outline: Notification made <notified>: whether a template goes out
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "send out scoping" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 3

    @LOCAL2025/initial-scoping/3.1 @LOCAL2025/initial-scoping/3.2
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

    @LOCAL2025/initial-scoping/3.2
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

    @LOCAL2025/initial-scoping/3.2
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

    @LOCAL2025/initial-scoping/3.1
    Scenario Outline: Whether scoping looks back further than two years: <answer>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | longer period judged relevant                   | no               |
        | scoping looks back more than 24 months          | <answer>         |
      When the case is assessed
      Then "limit the period to 24 months" applies
      And "limit the period to 24 months" is for the "safeguarding partners"
      And "limit the period to 24 months" is decided by the "safeguarding partners"
      And the modality of "limit the period to 24 months" is "will"
      And the checklist item "scoping looks back no further than 24 months" of "limit the period to 24 months" is "<state>"

      Examples:
        | answer    | state     |
        | no        | done      |
        | yes       | missing   |
        | not known | not known |

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 4

    @LOCAL2025/initial-scoping/4.1
    Scenario: Each agency must check its own return before sending it in
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | scoping return quality assured                  | no               |
      When the case is assessed
      Then "assure the quality of scoping returns" applies
      And "assure the quality of scoping returns" is decided by the "agency concerned"
      And the modality of "assure the quality of scoping returns" is "must"
      And "assure the quality of scoping returns" cites "LOCAL2025" at "Initial Scoping"

    @LOCAL2025/initial-scoping/4.2
    Scenario Outline: The composite for a meeting on 2026-01-22 circulated on <circulated>: the step <result>
      Given a case for Peterborough on 2026-01-26
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date of rapid review meeting                    | 2026-01-22       |
        | date scoping returns circulated                 | <circulated>     |
      When the case is assessed
      Then "collate scoping returns" applies
      And "collate scoping returns" is for the "business unit"
      And "collate scoping returns" is decided by the "business unit"
      And the modality of "collate scoping returns" is "will"
      And the deadline of "collate scoping returns" is 2026-01-22
      And the modality of the deadline of "collate scoping returns" is "will"
      And the deadline of "collate scoping returns" <result>
      And "collate scoping returns" cites "LOCAL2025" at "Initial Scoping"

      Examples: a date has no hours, so the meeting's own day still counts
        | circulated | result     |
        | 2026-01-21 | was met    |
        | 2026-01-22 | was met    |
        | 2026-01-23 | was missed |

    Scenario: No meeting date yet: the composite is due, with no date
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "date of rapid review meeting" has not been asked
      When the case is assessed
      Then "collate scoping returns" applies
      And the deadline of "collate scoping returns" is not known yet
      And "collate scoping returns" carries a doubt that says "How long before the meeting is not said"

    @LOCAL2025/initial-scoping/4.2
    Scenario: The meeting is fixed and the composite not yet out: the date is shown beforehand
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date of rapid review meeting                    | 2026-01-22       |
      When the case is assessed
      Then the deadline of "collate scoping returns" is 2026-01-22

    @LOCAL2025/initial-scoping/4.2
    Scenario Outline: Notification made <notified>: whether returns are collated
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "collate scoping returns" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/initial-scoping/4.1
    Scenario Outline: The agency that fills in a template checks it: checked <answer>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | scoping return quality assured                  | <answer>         |
      When the case is assessed
      Then "assure the quality of scoping returns" applies
      And "assure the quality of scoping returns" is for the "all relevant agencies"
      And the modality of "assure the quality of scoping returns" is "must"
      And the checklist item "the scoping return has been checked by the agency" of "assure the quality of scoping returns" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 5

    @LOCAL2025/initial-scoping/5.1
    Scenario: Agencies put their files out of reach: what was done and what was not
      Given the facts
        | fact                                            | answer                  |
        | notification made                               | serious incident        |
        | criteria found not to be met after notification | no                      |
        | looked after                                    | no                      |
        | records secured                                 | moved to a secure place |
      When the case is assessed
      Then "secure the records" applies
      And "secure the records" is open on exactly "nothing"
      And "secure the records" is for the "all relevant agencies"
      And "secure the records" is decided by the "agency concerned"
      And the modality of "secure the records" is "should"
      And "secure the records" cites "LOCAL2025" at "Initial Scoping"
      And the checklist item "moved to a secure place" of "secure the records" is "done"
      And the checklist item "access through a nominated representative only" of "secure the records" is "missing"
      And the checklist item "secured copy where files stay in use" of "secure the records" is "missing"

    @LOCAL2025/initial-scoping/5.2
    Scenario: Files stay in use, and nobody knows whether a copy was secured
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "records secured" includes "moved to a secure place", and it is not known whether it includes "secured copy where files stay in use"
      When the case is assessed
      Then "secure the records" applies
      And the checklist item "moved to a secure place" of "secure the records" is "done"
      And the checklist item "secured copy where files stay in use" of "secure the records" is "not known"
      And the checklist item "access through a nominated representative only" of "secure the records" is "missing"
      And "secure the records" carries a doubt that says "the line about a copy has nothing to hold"

    Scenario: Nobody knows what became of the records: that is not the same as left open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "records secured" is not known
      When the case is assessed
      Then "secure the records" applies
      And the checklist item "moved to a secure place" of "secure the records" is "not known"

    @LOCAL2025/initial-scoping/5.1
    Scenario Outline: Notification made <notified>: whether records are secured
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "secure the records" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/initial-scoping/5.1 @LOCAL2025/initial-scoping/5.2
    Scenario Outline: Of the records "<secured>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | records secured                                 | <secured>        |
      When the case is assessed
      Then "secure the records" applies
      And the checklist item "<secured>" of "secure the records" is "done"
      And the checklist item "<other>" of "secure the records" is "missing"

      Examples:
        | secured                                        | other                                          |
        | moved to a secure place                        | access through a nominated representative only |
        | access through a nominated representative only | secured copy where files stay in use           |
        | secured copy where files stay in use           | moved to a secure place                        |

  Rule: Initial Scoping, Information Sharing and the Securing of Records, para 6

    @LOCAL2025/initial-scoping/6.1
    Scenario: The agency that works with the family may be asked for a genogram, shared and kept up to date
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | genogram                                        | prepared         |
      When the case is assessed
      Then "prepare a genogram" applies
      And "prepare a genogram" is open on exactly "nothing"
      And "prepare a genogram" is for the "lead agency working with the family"
      And "prepare a genogram" is decided by the "safeguarding partners"
      And the modality of "prepare a genogram" is "may"
      And "prepare a genogram" cites "LOCAL2025" at "Initial Scoping"
      And the checklist item "prepared" of "prepare a genogram" is "done"
      And the checklist item "shared with other agencies" of "prepare a genogram" is "missing"
      And the checklist item "updated with their information" of "prepare a genogram" is "missing"
      And "prepare a genogram" carries a doubt that says "does not say who asks for it"

    @LOCAL2025/initial-scoping/6.2
    Scenario: A genogram is there, and nobody knows whether others' information went into it
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "genogram" includes "prepared", and it is not known whether it includes "updated with their information"
      When the case is assessed
      Then the checklist item "prepared" of "prepare a genogram" is "done"
      And the checklist item "updated with their information" of "prepare a genogram" is "not known"
      And the checklist item "shared with other agencies" of "prepare a genogram" is "missing"

    @LOCAL2025/initial-scoping/6.1
    Scenario Outline: Notification made <notified>: whether a genogram may be asked for
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "prepare a genogram" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/initial-scoping/6.1 @LOCAL2025/initial-scoping/6.2
    Scenario Outline: Of the genogram "<done>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | genogram                                        | <done>           |
      When the case is assessed
      Then "prepare a genogram" applies
      And the checklist item "<done>" of "prepare a genogram" is "done"
      And the checklist item "<other>" of "prepare a genogram" is "missing"

      Examples:
        | done                           | other                          |
        | prepared                       | shared with other agencies     |
        | shared with other agencies     | updated with their information |
        | updated with their information | prepared                       |

  Rule: Setting the date for the Rapid Review Meeting, para 1

    @LOCAL2025/setting-the-date/1.1
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
      And "fix the meeting before scoping" is for the "business unit"
      And the modality of "fix the meeting before scoping" is "should"
      And the modality of the deadline of "fix the meeting before scoping" is "should"
      And the deadline of "fix the meeting before scoping" <result>

      Examples:
        | fixed      | result     |
        | 2026-01-13 | was met    |
        | 2026-01-15 | was missed |

    @LOCAL2025/setting-the-date/1.2
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
      And "hold the rapid review meeting" is for the "business unit"
      And the modality of "hold the rapid review meeting" is "should"
      And the modality of the deadline of "hold the rapid review meeting" is "should"
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

    @LOCAL2025/setting-the-date/1.2
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

    @LOCAL2025/setting-the-date/1.2
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
      And "hold the rapid review meeting" carries a doubt that says "the window can end too late"

    @LOCAL2025/setting-the-date/1.2
    Scenario: The meeting is held before its window opens: too early is not in the window either
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date referral received                          | 2026-01-12       |
        | date of rapid review meeting                    | 2026-01-21       |
      When the case is assessed
      Then the deadline of "hold the rapid review meeting" opens on 2026-01-22
      And the deadline of "hold the rapid review meeting" was missed

  Rule: Setting the date for the Rapid Review Meeting, para 2

    @LOCAL2025/setting-the-date/2.1 @LOCAL2025/setting-the-date/2.2
    Scenario: The papers go round before the meeting, as far as they can
      Given the facts
        | fact                                            | answer                     |
        | notification made                               | serious incident           |
        | criteria found not to be met after notification | no                         |
        | looked after                                    | no                         |
        | date of rapid review meeting                    | 2026-01-22                 |
        | papers shared before the meeting                | referral, collated scoping |
      When the case is assessed
      Then "share papers before the meeting" applies
      And "share papers before the meeting" is open on exactly "nothing"
      And the modality of "share papers before the meeting" is "will"
      And "share papers before the meeting" is for the "business unit"
      And "share papers before the meeting" is decided by the "business unit"
      And the deadline of "share papers before the meeting" is 2026-01-22
      And the modality of the deadline of "share papers before the meeting" is "will"
      And "share papers before the meeting" cites "LOCAL2025" at "Setting the date"
      And the checklist item "referral" of "share papers before the meeting" is "done"
      And the checklist item "collated scoping" of "share papers before the meeting" is "done"
      And the checklist item "genogram" of "share papers before the meeting" is "missing"

    @LOCAL2025/setting-the-date/2.1
    Scenario: Nobody knows whether the genogram was among the papers
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "papers shared before the meeting" includes "referral", and it is not known whether it includes "genogram"
      When the case is assessed
      Then the checklist item "referral" of "share papers before the meeting" is "done"
      And the checklist item "genogram" of "share papers before the meeting" is "not known"
      And the checklist item "collated scoping" of "share papers before the meeting" is "missing"

    @LOCAL2025/setting-the-date/2.1
    Scenario: A genogram was drawn, but that does not say that it was shared beforehand
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | genogram                                        | prepared         |
        | papers shared before the meeting                | referral         |
      When the case is assessed
      Then the checklist item "genogram" of "share papers before the meeting" is "missing"
      And the checklist item "prepared" of "prepare a genogram" is "done"

    Scenario: No meeting date yet: no date by which to share the papers
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "date of rapid review meeting" has not been asked
      When the case is assessed
      Then "share papers before the meeting" applies
      And the deadline of "share papers before the meeting" is not known yet

    Scenario Outline: Notification made <notified>: whether papers are shared
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "share papers before the meeting" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/setting-the-date/2.1
    Scenario Outline: The papers for a meeting on 2026-01-22 went out on <shared>: the step <result>
      Given a case for Peterborough on 2026-01-26
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date of rapid review meeting                    | 2026-01-22       |
        | date papers shared                              | <shared>         |
      When the case is assessed
      Then "share papers before the meeting" applies
      And the deadline of "share papers before the meeting" is 2026-01-22
      And the deadline of "share papers before the meeting" <result>

      Examples:
        | shared     | result     |
        | 2026-01-21 | was met    |
        | 2026-01-23 | was missed |

    @LOCAL2025/setting-the-date/2.2
    Scenario Outline: Papers received on <shared>, meeting on 2026-01-22: at the meeting is accepted, after it is too late
      Given a case for Peterborough on 2026-01-26
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date of rapid review meeting                    | 2026-01-22       |
        | date papers shared                              | <shared>         |
      When the case is assessed
      Then "share papers before the meeting" applies
      And the deadline of "share papers before the meeting" <result>
      And "share papers before the meeting" carries a doubt that says "papers may have to be shared at the meeting itself"
      And "share papers before the meeting" carries a doubt that says "on the day of the meeting count as in time here"

      Examples: before the meeting, at the meeting, after it
        | shared     | result     |
        | 2026-01-21 | was met    |
        | 2026-01-22 | was met    |
        | 2026-01-23 | was missed |

  Rule: Rapid Review Meeting, para 1

    @LOCAL2025/rapid-review-meeting/1.2
    Scenario Outline: Of statutory school age: <school>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | of statutory school age                         | <school>         |
      When the case is assessed
      Then "invite education" <result>
      And "invite education" is for the "business unit"
      And the modality of "invite education" is "should"
      And "invite education" cites "LOCAL2025" at "Rapid Review Meeting"
      And "invite education" carries a doubt that says "educated at home or missing education"

      Examples:
        | school | result         |
        | yes    | applies        |
        | no     | does not apply |

    @LOCAL2025/rapid-review-meeting/1.2
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
      And "invite education" is decided by the "safeguarding partners"

    @LOCAL2025/rapid-review-meeting/1.2
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

    @LOCAL2025/rapid-review-meeting/1.2
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

    @LOCAL2025/rapid-review-meeting/1.3
    Scenario Outline: The child attends childcare: <childcare>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | attends childcare                               | <childcare>      |
      When the case is assessed
      Then "invite childcare" <result>
      And "invite childcare" is for the "business unit"
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
      And "invite education" carries a doubt that says "belongs at the meeting in its own right"

    @LOCAL2025/rapid-review-meeting/1.1
    Scenario: Who came to the meeting, and who was not there
      Given the facts
        | fact                                            | answer                                      |
        | notification made                               | serious incident                            |
        | criteria found not to be met after notification | no                                          |
        | looked after                                    | no                                          |
        | rapid review meeting attended by                | local authority children's services, police |
      When the case is assessed
      Then "bring the right people to the meeting" applies
      And "bring the right people to the meeting" is open on exactly "nothing"
      And the modality of "bring the right people to the meeting" is "will"
      And "bring the right people to the meeting" cites "LOCAL2025" at "Rapid Review Meeting"
      And "bring the right people to the meeting" carries a doubt that says "What involvement is significant is for the partners to judge"
      And the checklist item "local authority children's services" of "bring the right people to the meeting" is "done"
      And the checklist item "police" of "bring the right people to the meeting" is "done"
      And the checklist item "ICB" of "bring the right people to the meeting" is "missing"
      And the checklist item "agencies significantly involved" of "bring the right people to the meeting" is "missing"
      And the checklist item "independent scrutineer" of "bring the right people to the meeting" is "missing"

    Scenario: The ICB came, and nobody remembers whether the scrutineer did
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review meeting attended by" includes "ICB", and it is not known whether it includes "independent scrutineer"
      When the case is assessed
      Then the checklist item "ICB" of "bring the right people to the meeting" is "done"
      And the checklist item "independent scrutineer" of "bring the right people to the meeting" is "not known"
      And the checklist item "police" of "bring the right people to the meeting" is "missing"

    Scenario: Neither school nor childcare is concerned: the others are still brought together
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | of statutory school age                         | no               |
        | attends childcare                               | no               |
      When the case is assessed
      Then "bring the right people to the meeting" applies
      And "bring the right people to the meeting" holds whatever the open answers are
      And "bring the right people to the meeting" carries a doubt that says "Education and childcare have steps of their own"
      And "invite education" does not apply
      And "invite childcare" does not apply
      And "invite childcare" is decided by the "safeguarding partners"

    Scenario Outline: Notification made <notified>: whether anyone is brought together
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "bring the right people to the meeting" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/rapid-review-meeting/1.1
    Scenario Outline: Only "<came>" came to the meeting: "<absent>" was not there
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review meeting attended by                | <came>           |
      When the case is assessed
      Then the checklist item "<came>" of "bring the right people to the meeting" is "done"
      And the checklist item "<absent>" of "bring the right people to the meeting" is "missing"

      Examples: the three partners, the other agencies and the scrutineer
        | came                                | absent                              |
        | local authority children's services | police                              |
        | police                              | ICB                                 |
        | ICB                                 | agencies significantly involved     |
        | agencies significantly involved     | independent scrutineer              |
        | independent scrutineer              | local authority children's services |

    @LOCAL2025/rapid-review-meeting/1.1
    Scenario: The meeting to be held is that of the partners, the other agencies and the scrutineer
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      When the case is assessed
      Then "hold the rapid review meeting" applies
      And "hold the rapid review meeting" cites "LOCAL2025" at "Rapid Review Meeting, para 1"
      And "bring the right people to the meeting" applies
      And "bring the right people to the meeting" cites "LOCAL2025" at "Rapid Review Meeting, para 1"
      And "bring the right people to the meeting" is decided by the "safeguarding partners"
      And "hold the rapid review meeting" is decided by the "safeguarding partners"

  Rule: Rapid Review Meeting, para 2

    @LOCAL2025/rapid-review-meeting/2.5
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
      And "inform the panel of a national issue" is for the "safeguarding partners"
      And "inform the panel of a national issue" is decided by the "safeguarding partners"
      And the modality of "inform the panel of a national issue" is "will"
      And "inform the panel of a national issue" cites "LOCAL2025" at "Rapid Review Meeting"

      Examples:
        | national | result         |
        | yes      | applies        |
        | no       | does not apply |

    @LOCAL2025/rapid-review-meeting/2.5
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

    @LOCAL2025/rapid-review-meeting/2.5
    Scenario Outline: An issue of national importance, notification made <notified>: whether a meeting tells the Panel of it
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | issue of national importance                    | yes           |
      When the case is assessed
      Then "inform the panel of a national issue" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

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
      And "inform the panel of a national issue" carries a doubt that says "No source says that local steps stop"
      And "write the rapid review report" applies

    @LOCAL2025/rapid-review-meeting/2.1
    Scenario: The meeting has its tasks, and one is to decide on a local review with reasons
      Given the facts
        | fact                                            | answer                                              |
        | notification made                               | serious incident                                    |
        | criteria found not to be met after notification | no                                                  |
        | looked after                                    | no                                                  |
        | rapid review meeting covered                    | facts as known, local review decision and rationale |
      When the case is assessed
      Then "cover the tasks of the meeting" applies
      And "cover the tasks of the meeting" is open on exactly "nothing"
      And the modality of "cover the tasks of the meeting" is "will"
      And "cover the tasks of the meeting" is for the "safeguarding partners"
      And "cover the tasks of the meeting" is decided by the "safeguarding partners"
      And "cover the tasks of the meeting" cites "LOCAL2025" at "Rapid Review Meeting"
      And the checklist item "facts as known" of "cover the tasks of the meeting" is "done"
      And the checklist item "local review decision and rationale" of "cover the tasks of the meeting" is "done"
      And the checklist item "immediate safety" of "cover the tasks of the meeting" is "missing"

    @LOCAL2025/rapid-review-meeting/2.2 @LOCAL2025/rapid-review-meeting/2.3 @LOCAL2025/rapid-review-meeting/2.4
    @LOCAL2025/rapid-review-meeting/2.5 @LOCAL2025/rapid-review-meeting/2.6 @LOCAL2025/rapid-review-meeting/2.7
    @LOCAL2025/rapid-review-meeting/2.8 @LOCAL2025/rapid-review-meeting/2.9 @LOCAL2025/rapid-review-meeting/2.10
    @LOCAL2025/rapid-review-meeting/2.11 @LOCAL2025/rapid-review-meeting/2.13
    Scenario Outline: Covered "<task>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review meeting covered                    | <task>           |
      When the case is assessed
      Then the checklist item "<task>" of "cover the tasks of the meeting" is "done"
      And the checklist item "<other>" of "cover the tasks of the meeting" is "missing"

      Examples:
        | task                                   | other                                  |
        | facts as known                         | immediate safety                       |
        | immediate safety                       | immediate learning and how to share it |
        | immediate learning and how to share it | complex or national issues             |
        | complex or national issues             | lived experience and voice             |
        | lived experience and voice             | race culture faith and ethnicity       |
        | race culture faith and ethnicity       | disability health and identity         |
        | disability health and identity         | risk factors                           |
        | risk factors                           | good practice                          |
        | good practice                          | local review decision and rationale    |
        | local review decision and rationale    | actions for agencies                   |
        | actions for agencies                   | facts as known                         |

    @LOCAL2025/rapid-review-meeting/2.7
    Scenario: Minutes that leave it unclear whether ethnicity was considered: not known, not missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review meeting covered" includes "risk factors", and it is not known whether it includes "race culture faith and ethnicity"
      When the case is assessed
      Then the checklist item "risk factors" of "cover the tasks of the meeting" is "done"
      And the checklist item "race culture faith and ethnicity" of "cover the tasks of the meeting" is "not known"
      And the checklist item "good practice" of "cover the tasks of the meeting" is "missing"

    @LOCAL2025/rapid-review-meeting/2.3
    Scenario: The safety of the children was not asked about yet: no task is called missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review meeting covered" has not been asked
      When the case is assessed
      Then "cover the tasks of the meeting" applies
      And the checklist item "immediate safety" of "cover the tasks of the meeting" is "not known"

    @LOCAL2025/rapid-review-meeting/2.1
    Scenario Outline: Notification made <notified>: whether there are tasks to cover
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "cover the tasks of the meeting" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/rapid-review-meeting/2.12
    Scenario: A local review was decided: the meeting settles what it is to ask
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      When the case is assessed
      Then "agree key lines of enquiry" applies
      And "agree key lines of enquiry" is open on exactly "nothing"
      And the modality of "agree key lines of enquiry" is "should"
      And "agree key lines of enquiry" is for the "safeguarding partners"
      And "agree key lines of enquiry" is decided by the "safeguarding partners"
      And "agree key lines of enquiry" cites "LOCAL2025" at "Rapid Review Meeting"

    @LOCAL2025/rapid-review-meeting/2.12
    Scenario Outline: Key lines of enquiry agreed <answer>: the item is <state>, and the step stands
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | key lines of enquiry agreed                     | <answer>         |
      When the case is assessed
      Then "agree key lines of enquiry" applies
      And "agree key lines of enquiry" is open on exactly "nothing"
      And the checklist item "key lines of enquiry agreed" of "agree key lines of enquiry" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |

    @LOCAL2025/rapid-review-meeting/2.12
    Scenario: No local review: there are no lines of enquiry to agree
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
      When the case is assessed
      Then "agree key lines of enquiry" does not apply
      And "agree key lines of enquiry" holds whatever the open answers are

    @LOCAL2025/strategic-leadership-and-governance/2.2
    Scenario: Three votes for a local review do not decide it: lines of enquiry wait for the decision
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local authority vote                            | for              |
        | police vote                                     | for              |
        | ICB vote                                        | for              |
      When the case is assessed
      Then "agree key lines of enquiry" is undetermined
      And "agree key lines of enquiry" awaits judgement
      And "agree key lines of enquiry" is open on exactly "local review decided"
      And "agree key lines of enquiry" carries a doubt that says "before the Delegated Safeguarding Partners finally decide"

    Scenario: Nobody knows whether a local review was decided: lines of enquiry are not ruled out
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "local review decided" is not known
      When the case is assessed
      Then "agree key lines of enquiry" is undetermined
      And "agree key lines of enquiry" would apply if "local review decided" were "yes"
      And "agree key lines of enquiry" would not apply if "local review decided" were "no"

    Scenario Outline: A local review decided, notification made <notified>: whether the meeting agrees its lines
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | local review decided                            | yes           |
      When the case is assessed
      Then "agree key lines of enquiry" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/rapid-review-meeting/2.11
    Scenario Outline: The meeting decides about a local review and records why: minutes show <covered>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review meeting covered                    | <covered>        |
      When the case is assessed
      Then "decide on a local review" applies
      And "decide on a local review" cites "LOCAL2025" at "Rapid Review Meeting, para 2"
      And the checklist item "local review decision and rationale" of "cover the tasks of the meeting" is "<state>"

      Examples:
        | covered                             | state     |
        | local review decision and rationale | done      |
        | risk factors                        | missing   |
        | not known                           | not known |

  Rule: Rapid Review Report, para 1

    @LOCAL2025/rapid-review-report/1.1
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

    @LOCAL2025/rapid-review-report/1.1
    Scenario: After the meeting its author writes the report, with all eight contents
      Given the facts
        | fact                                            | answer                                                                                                                                                                                                                    |
        | notification made                               | serious incident                                                                                                                                                                                                          |
        | criteria found not to be met after notification | no                                                                                                                                                                                                                        |
        | looked after                                    | no                                                                                                                                                                                                                        |
        | rapid review held                               | yes                                                                                                                                                                                                                       |
        | rapid review report contains                    | identity details, immediate safeguarding arrangements, child's voice and identity, recognition of vulnerability and risk, family structure and history, alleged perpetrator, summary of facts, agencies involved and gaps |
      When the case is assessed
      Then "write the rapid review report" applies
      And "write the rapid review report" is for the "rapid review author"
      And "write the rapid review report" is decided by the "Delegated Safeguarding Partners"
      And "write the rapid review report" cites "LOCAL2025" at "Rapid Review Report, para 1"
      And "write the rapid review report" cites "LOCAL2025" at "Rapid Review Report, para 3"
      And "write the rapid review report" cites "PANEL-FAQ" at "contents of a rapid review"
      And the checklist item "identity details" of "write the rapid review report" is "done"
      And the checklist item "immediate safeguarding arrangements" of "write the rapid review report" is "done"
      And the checklist item "child's voice and identity" of "write the rapid review report" is "done"
      And the checklist item "recognition of vulnerability and risk" of "write the rapid review report" is "done"
      And the checklist item "family structure and history" of "write the rapid review report" is "done"
      And the checklist item "alleged perpetrator" of "write the rapid review report" is "done"
      And the checklist item "summary of facts" of "write the rapid review report" is "done"
      And the checklist item "agencies involved and gaps" of "write the rapid review report" is "done"

    @LOCAL2025/rapid-review-report/1.2 @LOCAL2025/rapid-review-report/1.3 @LOCAL2025/rapid-review-report/1.4
    @LOCAL2025/rapid-review-report/1.5 @LOCAL2025/rapid-review-report/1.6 @LOCAL2025/rapid-review-report/1.7
    @LOCAL2025/rapid-review-report/1.8 @LOCAL2025/rapid-review-report/1.9
    Scenario Outline: The report holds "<content>" alone: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review report contains                    | <content>        |
      When the case is assessed
      Then the checklist item "<content>" of "write the rapid review report" is "done"
      And the checklist item "<other>" of "write the rapid review report" is "missing"

      Examples:
        | content                               | other                                 |
        | identity details                      | immediate safeguarding arrangements   |
        | immediate safeguarding arrangements   | child's voice and identity            |
        | child's voice and identity            | recognition of vulnerability and risk |
        | recognition of vulnerability and risk | family structure and history          |
        | family structure and history          | alleged perpetrator                   |
        | alleged perpetrator                   | summary of facts                      |
        | summary of facts                      | agencies involved and gaps            |
        | agencies involved and gaps            | identity details                      |

  Rule: Rapid Review Report, para 2

    @LOCAL2025/rapid-review-report/2.7
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

    @LOCAL2025/rapid-review-report/2.1
    Scenario: The report sets out learning and recommendations, all seven parts of them
      Given the facts
        | fact                                            | answer                                                                                                                                                                                                                 |
        | notification made                               | serious incident                                                                                                                                                                                                       |
        | criteria found not to be met after notification | no                                                                                                                                                                                                                     |
        | looked after                                    | no                                                                                                                                                                                                                     |
        | rapid review report learning contains           | learning and good practice captured, published reviews or research, issues of national significance, recommendations for leaders, action plan with timescales, local review decision and grounds, key lines of enquiry |
      When the case is assessed
      Then "write the rapid review report" applies
      And the modality of "write the rapid review report" is "should"
      And "write the rapid review report" cites "LOCAL2025" at "Rapid Review Report, para 2"
      And "write the rapid review report" carries a doubt that says "key lines of enquiry are for any local review"
      And the checklist item "learning and good practice captured" of "write the rapid review report" is "done"
      And the checklist item "published reviews or research" of "write the rapid review report" is "done"
      And the checklist item "issues of national significance" of "write the rapid review report" is "done"
      And the checklist item "recommendations for leaders" of "write the rapid review report" is "done"
      And the checklist item "action plan with timescales" of "write the rapid review report" is "done"
      And the checklist item "local review decision and grounds" of "write the rapid review report" is "done"
      And the checklist item "key lines of enquiry" of "write the rapid review report" is "done"

    @LOCAL2025/rapid-review-report/2.2 @LOCAL2025/rapid-review-report/2.3 @LOCAL2025/rapid-review-report/2.4
    @LOCAL2025/rapid-review-report/2.5 @LOCAL2025/rapid-review-report/2.6 @LOCAL2025/rapid-review-report/2.7
    @LOCAL2025/rapid-review-report/2.8
    Scenario Outline: Of the learning the report holds "<content>" alone: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review report learning contains           | <content>        |
      When the case is assessed
      Then the checklist item "<content>" of "write the rapid review report" is "done"
      And the checklist item "<other>" of "write the rapid review report" is "missing"

      Examples:
        | content                             | other                               |
        | learning and good practice captured | published reviews or research       |
        | published reviews or research       | issues of national significance     |
        | issues of national significance     | recommendations for leaders         |
        | recommendations for leaders         | action plan with timescales         |
        | action plan with timescales         | local review decision and grounds   |
        | local review decision and grounds   | key lines of enquiry                |
        | key lines of enquiry                | learning and good practice captured |

  Rule: Rapid Review Report, para 3

    @LOCAL2025/rapid-review-report/3.1
    Scenario Outline: Agreed on <agreed> by the three partners, sent on 2026-02-02: the step <result>
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date rapid review sent to panel                 | 2026-02-02       |
        | date rapid review report agreed                 | <agreed>         |
      When the case is assessed
      Then "agree the rapid review report" applies
      And "agree the rapid review report" is for the "safeguarding partners"
      And "agree the rapid review report" is decided by the "safeguarding partners"
      And the modality of "agree the rapid review report" is "should"
      And the modality of the deadline of "agree the rapid review report" is "should"
      And the deadline of "agree the rapid review report" is 2026-02-02
      And the deadline of "agree the rapid review report" <result>
      And "agree the rapid review report" cites "LOCAL2025" at "Rapid Review Report"
      And "agree the rapid review report" carries a doubt that says "cannot agree the report is not said"

      Examples:
        | agreed     | result     |
        | 2026-01-30 | was met    |
        | 2026-02-02 | was met    |
        | 2026-02-03 | was missed |

    @LOCAL2025/rapid-review-report/3.2
    Scenario Outline: Signed off on <signed>, sent on 2026-02-02: the step <result>
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date rapid review sent to panel                 | 2026-02-02       |
        | date rapid review report signed off             | <signed>         |
      When the case is assessed
      Then "sign off the rapid review report" applies
      And "sign off the rapid review report" is for the "Delegated Safeguarding Partners"
      And "sign off the rapid review report" is decided by the "Delegated Safeguarding Partners"
      And the modality of "sign off the rapid review report" is "will"
      And the modality of the deadline of "sign off the rapid review report" is "will"
      And the deadline of "sign off the rapid review report" is 2026-02-02
      And the deadline of "sign off the rapid review report" <result>
      And "sign off the rapid review report" cites "LOCAL2025" at "Rapid Review Report"
      And "sign off the rapid review report" carries a doubt that says "sets no day for this step"

      Examples:
        | signed     | result     |
        | 2026-01-30 | was met    |
        | 2026-02-02 | was met    |
        | 2026-02-03 | was missed |

    @LOCAL2025/rapid-review-report/3.1
    Scenario: Agreed in time and signed off too late: the one does not stand for the other
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date rapid review report agreed                 | 2026-01-29       |
        | date rapid review sent to panel                 | 2026-02-02       |
        | date rapid review report signed off             | 2026-02-04       |
      When the case is assessed
      Then the deadline of "agree the rapid review report" was met
      And the deadline of "sign off the rapid review report" was missed

    Scenario: Nobody has sent the report yet: agreement and sign-off are due, with no date
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "date rapid review sent to panel" has not been asked
      When the case is assessed
      Then "agree the rapid review report" applies
      And the deadline of "agree the rapid review report" is not known yet
      And "sign off the rapid review report" applies
      And the deadline of "sign off the rapid review report" is not known yet

    @LOCAL2025/rapid-review-report/3.1 @LOCAL2025/rapid-review-report/3.2
    Scenario: Sent three working days early: agreement and sign-off came first, and the last day they could have had is shown
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date notification sent                          | 2026-01-12       |
        | date scoping sent                               | 2026-01-13       |
        | date rapid review report agreed                 | 2026-01-26       |
        | date rapid review report signed off             | 2026-01-27       |
        | date rapid review sent to panel                 | 2026-01-28       |
      When the case is assessed
      Then the deadline of "agree the rapid review report" is 2026-01-28
      And another reading of the deadline of "agree the rapid review report" is 2026-02-02
      And the deadline of "sign off the rapid review report" is 2026-01-28
      And another reading of the deadline of "sign off the rapid review report" is 2026-02-02

    @LOCAL2025/rapid-review-report/3.2
    Scenario: A sign-off with a decision but no reasons
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | sign-off gives                                  | decision         |
      When the case is assessed
      Then "sign off the rapid review report" applies
      And "sign off the rapid review report" is open on exactly "nothing"
      And the checklist item "decision" of "sign off the rapid review report" is "done"
      And the checklist item "rationale" of "sign off the rapid review report" is "missing"
      And the checklist item "observations" of "sign off the rapid review report" is "missing"

    Scenario: Nobody knows whether the sign-off gave observations
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "sign-off gives" includes "decision", and it is not known whether it includes "observations"
      When the case is assessed
      Then the checklist item "decision" of "sign off the rapid review report" is "done"
      And the checklist item "observations" of "sign off the rapid review report" is "not known"
      And the checklist item "rationale" of "sign off the rapid review report" is "missing"

    Scenario Outline: Notification made <notified>: whether a report is agreed
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "agree the rapid review report" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    Scenario Outline: Notification made <notified>: whether a report is signed off
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "sign off the rapid review report" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/rapid-review-report/3.2
    Scenario Outline: The sign-off gives "<given>" alone: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | sign-off gives                                  | <given>          |
      When the case is assessed
      Then the checklist item "<given>" of "sign off the rapid review report" is "done"
      And the checklist item "<other>" of "sign off the rapid review report" is "missing"

      Examples:
        | given        | other        |
        | observations | decision     |
        | decision     | rationale    |
        | rationale    | observations |

  Rule: Sharing the Outcome of the Rapid Review, para 1

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/1.1
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
      And "send the rapid review to the panel" is for the "safeguarding partners"
      And "send the rapid review to the panel" is decided by the "Delegated Safeguarding Partners"
      And the modality of "send the rapid review to the panel" is "will"
      And the deadline of "send the rapid review to the panel" is 2026-02-02
      And the modality of the deadline of "send the rapid review to the panel" is "will"
      And the deadline of "send the rapid review to the panel" <result>
      And the deadline of "complete a rapid review" <result>
      And "send the rapid review to the panel" cites "LOCAL2025" at "Sharing the Outcome"
      And "send the rapid review to the panel" carries a doubt that says "We read it as the last day"

      Examples: earlier is fine
        | sent       | result     |
        | 2026-01-30 | was met    |
        | 2026-02-02 | was met    |
        | 2026-02-03 | was missed |

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/1.1
    Scenario: Three recipients and one printed mailbox: the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
      When the case is assessed
      Then "send the rapid review to the panel" carries a doubt that says "three recipients but prints only the Panel's mailbox"

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/1.1
    Scenario: The printed mailbox reached the Panel, and whether it reached the others is shown for each
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "rapid review sent to" includes "National Panel", and it is not known whether it includes "Ofsted"
      When the case is assessed
      Then "send the rapid review to the panel" applies
      And the checklist item "National Panel" of "send the rapid review to the panel" is "done"
      And the checklist item "Ofsted" of "send the rapid review to the panel" is "not known"
      And the checklist item "Department for Education" of "send the rapid review to the panel" is "missing"

  Rule: Sharing the Outcome of the Rapid Review, para 2

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/2.1
    Scenario Outline: An inspectorate of its own that has to be told: <told>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | own inspectorate has to be told                 | <told>           |
      When the case is assessed
      Then "tell the agency's own inspectorate" <result>
      And the modality of "tell the agency's own inspectorate" is "should"
      And "tell the agency's own inspectorate" is for the "agency concerned"
      And "tell the agency's own inspectorate" is decided by the "agency concerned"
      And "tell the agency's own inspectorate" cites "LOCAL2025" at "Sharing the Outcome"

      Examples:
        | told      | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Nobody has asked whether an inspectorate has to be told: that is not a no
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And "own inspectorate has to be told" has not been asked
      When the case is assessed
      Then "tell the agency's own inspectorate" is undetermined
      And "tell the agency's own inspectorate" does not await judgement
      And "tell the agency's own inspectorate" is open on exactly "own inspectorate has to be told"
      And "tell the agency's own inspectorate" carries a doubt that says "When an inspectorate has to be told is for its own rules"

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/2.1
    Scenario: Only the police have an inspectorate to tell: that is enough
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And the "police" says "own inspectorate has to be told" is "yes"
      When the case is assessed
      Then "tell the agency's own inspectorate" applies

    Scenario: Two bodies differ on whether an inspectorate has to be told
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      And the "school" says "own inspectorate has to be told" is "no"
      And the "ICB" says "own inspectorate has to be told" is "yes"
      When the case is assessed
      Then "tell the agency's own inspectorate" is undetermined
      And "tell the agency's own inspectorate" is open on "own inspectorate has to be told"

    Scenario Outline: An inspectorate to tell, notification made <notified>: whether it is told
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | own inspectorate has to be told                 | yes           |
      When the case is assessed
      Then "tell the agency's own inspectorate" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

  Rule: Sharing the Outcome of the Rapid Review, para 3

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/3.1
    Scenario: What was shared for the review stays confidential
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      When the case is assessed
      Then "keep shared information confidential" applies
      And "keep shared information confidential" holds whatever the open answers are
      And "keep shared information confidential" is for the "all relevant agencies"
      And the modality of "keep shared information confidential" is "should"
      And "keep shared information confidential" cites "LOCAL2025" at "Sharing the Outcome"
      And "keep shared information confidential" carries a doubt that says "names no exception"

    @LOCAL2025/sharing-the-outcome-of-the-rapid-review/3.1
    Scenario: The press ask, and the review's information is as confidential as before
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | media interest                                  | yes              |
      When the case is assessed
      Then "keep shared information confidential" applies

    Scenario Outline: Notification made <notified>: whether there is anything to keep confidential
      Given the facts
        | fact                                            | answer        |
        | notification made                               | <notified>    |
        | criteria found not to be met after notification | no            |
        | looked after                                    | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
      When the case is assessed
      Then "keep shared information confidential" <result>

      Examples:
        | notified  | result          |
        | none      | does not apply  |
        | not known | is undetermined |

  Rule: Decision Making around reviews, para 1

    @LOCAL2025/decision-making-around-reviews/1.3
    Scenario: The list of stages says should, the section on rapid reviews must: the must holds and the difference is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | date notification sent                          | 2026-01-12       |
      When the case is assessed
      Then "complete a rapid review" applies
      And the deadline of "complete a rapid review" is 2026-02-02
      And the modality of the deadline of "complete a rapid review" is "must"
      And "complete a rapid review" shows that "LOCAL2025" differs

    @LOCAL2025/decision-making-around-reviews/1.4
    Scenario: The third stage looks at both reviews: the local one is weighed and the Panel told of a national issue
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | issue of national importance                    | yes              |
      When the case is assessed
      Then "decide on a local review" applies
      And the modality of "decide on a local review" is "must consider"
      And "decide on a local review" cites "LOCAL2025" at "Decision Making around reviews, para 1"
      And "inform the panel of a national issue" applies
      And "inform the panel of a national issue" cites "LOCAL2025" at "Decision Making around reviews, para 1"

  Rule: Introduction, para 1

    Scenario Outline: The arrangements are set out here, and the Act has agencies act in line with them: "<step>"
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | own inspectorate has to be told                 | yes              |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "CA2004" at "s.16G"

      Examples:
        | step                                  |
        | assure the quality of scoping returns |
        | collate scoping returns               |
        | secure the records                    |
        | prepare a genogram                    |
        | share papers before the meeting       |
        | bring the right people to the meeting |
        | cover the tasks of the meeting        |
        | agree key lines of enquiry            |
        | agree the rapid review report         |
        | sign off the rapid review report      |
        | tell the agency's own inspectorate    |

  Rule: Information Sharing, para 2

    Scenario Outline: Information is asked for by formal authority, and used for the review alone: "<step>"
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | longer period judged relevant                   | no               |
        | local review decided                            | yes              |
        | potential for further learning                  | yes              |
      When the case is assessed
      Then "<step>" applies
      And "<step>" cites "CA2004" at "s.16H"

      Examples:
        | step                                 |
        | send out scoping                     |
        | return scoping templates             |
        | limit the period to 24 months        |
        | seek more detailed information       |
        | keep shared information confidential |
