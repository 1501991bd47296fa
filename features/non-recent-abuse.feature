Feature: Is serious abuse in an adult's childhood to be reviewed and notified?

  Where an adult was seriously harmed by abuse or neglect as a child and there is something to learn, partners should
  consider a child or an adult review. The time limits and places of a recent incident do not decide it.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Non-recent abuse, para 1

    @LOCAL2025/non-recent-abuse/1.1 @LOCAL2025/non-recent-abuse/1.2
    Scenario: An adult of 21 seriously harmed as a child, with something to learn: consider a review
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      When the case is assessed
      Then "consider child or adult review" applies
      And "consider child or adult review" holds whatever the open answers are
      And the modality of "consider child or adult review" is "should consider"
      And "consider child or adult review" is for the "safeguarding partners"
      And "consider child or adult review" cites "PANEL2025" at "2.8"
      And "consider child or adult review" cites "CareAct2014" at "s.44"
      And "consider child or adult review" cites "CA2004" at "s.16F"
      And "consider child or adult review" carries a doubt that says "the main harm goes back to childhood"

    Scenario: Exactly 18 counts as an adult, and the wording's doubt is shown
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 18     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      When the case is assessed
      Then "consider child or adult review" applies
      And "consider child or adult review" carries a doubt that says "The text says over 18"
      And "consider child or adult review" cites "CA2004" at "s.65"

    @LOCAL2025/non-recent-abuse/1.1
    Scenario Outline: The age now, one year at a time
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      And "age now" is "<age>"
      When the case is assessed
      Then "consider child or adult review" <status>

      Examples:
        | age       | status          |
        | 17        | does not apply  |
        | 18        | applies         |
        | 60        | applies         |
        | not known | is undetermined |

    Scenario Outline: The eighteenth birthday on the day of the case
      Given a case for Peterborough on <case>
      And the facts
        | fact                                            | answer     |
        | died                                            | no         |
        | seriously harmed by abuse or neglect as a child | yes        |
        | learning for the local system                   | yes        |
        | date of birth                                   | 2008-01-12 |
      When the case is assessed
      Then "consider child or adult review" <status>

      Examples:
        | case       | status         |
        | 2026-01-11 | does not apply |
        | 2026-01-12 | applies        |

    Scenario Outline: For one who died, the age at death counts
      Given the facts
        | fact                                            | answer |
        | died                                            | yes    |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      And "age at death" is "<age>"
      When the case is assessed
      Then "consider child or adult review" <status>

      Examples:
        | age | status         |
        | 17  | does not apply |
        | 18  | applies        |

    Scenario Outline: For one who died long ago, the age at death counts and not the age now
      Given the facts
        | fact                                            | answer     |
        | died                                            | yes        |
        | seriously harmed by abuse or neglect as a child | yes        |
        | learning for the local system                   | yes        |
        | date of birth                                   | 2000-01-10 |
      And "date of death" is "<died>"
      When the case is assessed
      Then "consider child or adult review" <status>

      Examples:
        | died       | status         |
        | 2018-01-09 | does not apply |
        | 2018-01-10 | applies        |

    @LOCAL2025/non-recent-abuse/1.1
    Scenario Outline: Serious harm by abuse or neglect in childhood
      Given the facts
        | fact                          | answer |
        | died                          | no     |
        | age now                       | 21     |
        | learning for the local system | yes    |
      And "seriously harmed by abuse or neglect as a child" is "<answer>"
      When the case is assessed
      Then "consider child or adult review" <status>

      Examples:
        | answer    | status          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/non-recent-abuse/1.1 @LOCAL2025/non-recent-abuse/1.4
    Scenario: Whether there is learning for the system is for people to judge
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
      And "learning for the local system" has not been asked
      When the case is assessed
      Then "consider child or adult review" is undetermined
      And "consider child or adult review" awaits judgement
      And "consider child or adult review" is open on exactly "learning for the local system"
      And "consider child or adult review" would apply if "learning for the local system" were "yes"
      And "consider child or adult review" would not apply if "learning for the local system" were "no"

    @LOCAL2025/non-recent-abuse/1.4
    Scenario: No learning for the local system: nothing to consider
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | no     |
      When the case is assessed
      Then "consider child or adult review" does not apply
      And "consider child or adult review" cites "CareAct2014" at "s.44"

    Scenario: Partners differ on the learning: undetermined
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
      And the "local authority" says "learning for the local system" is "no"
      And the "police" says "learning for the local system" is "yes"
      When the case is assessed
      Then "consider child or adult review" is undetermined
      And "consider child or adult review" is open on "learning for the local system"

    @LOCAL2025/non-recent-abuse/1.2 @LOCAL2025/non-recent-abuse/1.3
    Scenario Outline: Mainly adult learning does not close the question
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      And "learning mainly for" is "<services>"
      When the case is assessed
      Then "consider child or adult review" applies

      Examples:
        | services            |
        | adult services      |
        | children's services |
        | both                |
        | not known           |

    @LOCAL2025/non-recent-abuse/1.2 @LOCAL2025/non-recent-abuse/1.5
    Scenario Outline: The route people choose decides whether a notification follows
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
        | approximate date of harm recorded               | yes    |
      And "review route chosen" is "<route>"
      When the case is assessed
      Then "notify non-recent abuse" <status>

      Examples:
        | route        | status         |
        | child review | applies        |
        | adult review | does not apply |
        | no review    | does not apply |

    @LOCAL2025/non-recent-abuse/1.5
    Scenario: With the child route chosen, a notification should be made
      Given the facts
        | fact                                            | answer       |
        | died                                            | no           |
        | age now                                         | 21           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | approximate date of harm recorded               | yes          |
        | review route chosen                             | child review |
      When the case is assessed
      Then "notify non-recent abuse" applies
      And the modality of "notify non-recent abuse" is "should"
      And "notify non-recent abuse" is decided by the "safeguarding partners"
      And "notify non-recent abuse" is for the "local authority"
      And "notify non-recent abuse" carries a doubt that says "does not say who sends this notification"
      And "notify non-recent abuse" cites "PANEL2025" at "2.8"
      And "notify non-recent abuse" cites "CA2004" at "s.16F"

    @LOCAL2025/non-recent-abuse/1.1 @LOCAL2025/non-recent-abuse/1.5
    Scenario Outline: The child route was chosen, but harm in childhood is "<harmed>" and the age now is "<age>"
      Given the facts
        | fact                                            | answer       |
        | died                                            | no           |
        | age now                                         | <age>        |
        | seriously harmed by abuse or neglect as a child | <harmed>     |
        | learning for the local system                   | yes          |
        | review route chosen                             | child review |
      When the case is assessed
      Then "notify non-recent abuse" <status>

      Examples:
        | harmed    | age       | status          |
        | yes       | 18        | applies         |
        | not known | 18        | is undetermined |
        | no        | 18        | does not apply  |
        | yes       | not known | is undetermined |
        | yes       | 17        | does not apply  |

    Scenario: No route has been chosen: the notification awaits judgement
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
        | approximate date of harm recorded               | yes    |
      And "review route chosen" has not been asked
      When the case is assessed
      Then "consider child or adult review" applies
      And "notify non-recent abuse" is undetermined
      And "notify non-recent abuse" awaits judgement
      And "notify non-recent abuse" would apply if "review route chosen" were "child review"

    @LOCAL2025/non-recent-abuse/1.4
    Scenario: Partners differ on the route: undetermined
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
        | approximate date of harm recorded               | yes    |
      And the "local authority" says "review route chosen" is "child review"
      And the "ICB" says "review route chosen" is "no review"
      When the case is assessed
      Then "notify non-recent abuse" is undetermined
      And "notify non-recent abuse" is open on "review route chosen"

    Scenario: A victim still under 18 tells of old abuse: an ordinary notification, however long ago
      Given the facts
        | fact                                            | answer       |
        | abuse or neglect                                | suspected    |
        | died                                            | no           |
        | serious harm                                    | yes          |
        | age at harm                                     | 8            |
        | age when authority became aware                 | 17           |
        | place of harm                                   | in our area  |
        | usual residence                                 | in our area  |
        | age now                                         | 17           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | review route chosen                             | child review |
      When the case is assessed
      Then "notify the panel" applies
      And "consider child or adult review" does not apply
      And "notify non-recent abuse" does not apply

    Scenario Outline: Harmed at 8 and first known of at 18 or over: non-recent abuse, not an ordinary notification
      Given the facts
        | fact                                            | answer      |
        | abuse or neglect                                | suspected   |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | age at harm                                     | 8           |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | seriously harmed by abuse or neglect as a child | yes         |
        | learning for the local system                   | yes         |
      And "age when authority became aware" is "<aware>"
      And "age now" is "<aware>"
      When the case is assessed
      Then "notify the panel" does not apply
      And "consider child or adult review" applies

      Examples:
        | aware |
        | 18    |
        | 30    |

    Scenario: Known of at 15, never notified, and adult now: the ordinary duty still stands
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 8           |
        | age when authority became aware | 15          |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | age now                         | 20          |
      When the case is assessed
      Then "notify the panel" applies

    @LOCAL2025/non-recent-abuse/1.5
    Scenario Outline: Once a non-recent notification is made, a rapid review follows within fifteen working days
      Given a case for Peterborough on <case>
      And the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | age now                                         | 21               |
        | seriously harmed by abuse or neglect as a child | yes              |
        | learning for the local system                   | yes              |
        | approximate date of harm recorded               | yes              |
        | review route chosen                             | child review     |
        | notification made                               | non-recent abuse |
        | looked after                                    | no               |
        | criteria found not to be met after notification | no               |
      And "date notification sent" is "<sent>"
      When the case is assessed
      Then "complete a rapid review" applies
      And the deadline of "complete a rapid review" is <due>

      Examples:
        | case       | sent       | due        |
        | 2026-01-12 | 2026-01-05 | 2026-01-26 |
        | 2026-04-10 | 2026-04-01 | 2026-04-24 |
        | 2027-01-04 | 2026-12-24 | 2027-01-19 |

    @LOCAL2025/non-recent-abuse/1.3
    Scenario: What partners weigh: how long ago, what can be learnt, and for which services
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
        | learning mainly for                             | both   |
        | approximate date of harm recorded               | yes    |
        | care and support needs                          | yes    |
      When the case is assessed
      Then "consider child or adult review" applies
      And the consideration "learning mainly for" of "consider child or adult review" is "present"
      And the consideration "care and support needs" of "consider child or adult review" is "present"
      And the consideration "approximate date of harm recorded" of "consider child or adult review" is "present"

    @LOCAL2025/non-recent-abuse/1.3
    Scenario: What can be learnt is for adult services: weighed, with a review of the adult's case in view
      Given the facts
        | fact                                            | answer         |
        | died                                            | no             |
        | age now                                         | 21             |
        | seriously harmed by abuse or neglect as a child | yes            |
        | learning for the local system                   | yes            |
        | learning mainly for                             | adult services |
      When the case is assessed
      Then "consider child or adult review" applies
      And the consideration "learning mainly for" of "consider child or adult review" is "present"
      And the consideration of "consider child or adult review" that says "the learning is for children's services" is "absent"

    @LOCAL2025/non-recent-abuse/1.3
    Scenario: How long ago it was and whom the learning serves are not known: weighed, and no bar to considering
      Given the facts
        | fact                                            | answer    |
        | died                                            | no        |
        | age now                                         | 21        |
        | seriously harmed by abuse or neglect as a child | yes       |
        | learning for the local system                   | yes       |
        | learning mainly for                             | not known |
        | approximate date of harm recorded               | not known |
      When the case is assessed
      Then "consider child or adult review" applies
      And "consider child or adult review" holds whatever the open answers are
      And the consideration "learning mainly for" of "consider child or adult review" is "not known"
      And the consideration "approximate date of harm recorded" of "consider child or adult review" is "not known"

    @LOCAL2025/non-recent-abuse/1.4
    Scenario: Whether the learning is worth a review is for the partners, and no review is a proper answer
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      And "review route chosen" has not been asked
      When the case is assessed
      Then "consider child or adult review" is decided by the "safeguarding partners"
      And the modality of "consider child or adult review" is "should consider"
      And "consider child or adult review" cites "LOCAL2025" at "Non-recent abuse, para 1"
      And "notify non-recent abuse" awaits judgement
      And "notify non-recent abuse" is open on exactly "review route chosen"
      And "notify non-recent abuse" would not apply if "review route chosen" were "no review"
      And "notify non-recent abuse" would not apply if "review route chosen" were "adult review"
      And "notify non-recent abuse" cites "CareAct2014" at "s.44"

    @LOCAL2025/non-recent-abuse/1.5
    Scenario Outline: The notification gives a rough date that shows childhood: recorded <answer>
      Given the facts
        | fact                                            | answer       |
        | died                                            | no           |
        | age now                                         | 21           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | review route chosen                             | child review |
        | approximate date of harm recorded               | <answer>     |
      When the case is assessed
      Then "notify non-recent abuse" applies
      And the checklist item "an approximate date of the harm" of "notify non-recent abuse" is "<state>"
      And "notify non-recent abuse" cites "LOCAL2025" at "Non-recent abuse, para 1"

      Examples:
        | answer    | state     |
        | yes       | done      |
        | no        | missing   |
        | not known | not known |
