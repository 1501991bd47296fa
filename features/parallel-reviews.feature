Feature: Which other reviews may run beside a child safeguarding review?
  Every route is tested by itself; one that applies never hides another.
  Where the local table's test is not the law's, the law's test is used and the difference is shown.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Appendix 2, Child Death Review (CDR)

    @LOCAL2025/appendix-2-child-death-review-cdr/1.2 @LOCAL2025/appendix-2-child-death-review-cdr/1.3
    @LOCAL2025/appendix-2-child-death-review-cdr/1.4
    Scenario Outline: A resident died at <age>: child death review <result>
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | <age>       |
        | born alive          | yes         |
        | planned termination | no          |
        | usual residence     | in our area |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "child death review" <result>
      And the modality of "child death review" is "must"
      And "child death review" cites "CA2004" at "s.16M"
      And "child death review" cites "CA2004" at "s.65"
      And "discretionary child death review" does not apply

      Examples:
        | age | result         |
        | 0   | applies        |
        | 17  | applies        |
        | 18  | does not apply |
        | 45  | does not apply |

    @LOCAL2025/appendix-2-child-death-review-cdr/1.3 @LOCAL2025/appendix-2-child-death-review-cdr/1.4
    Scenario Outline: The last day under 18 is decided by the dates: died <died>
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | date of birth       | 2008-01-10  |
        | date of death       | <died>      |
        | planned termination | no          |
        | usual residence     | in our area |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "child death review" <result>

      Examples:
        | died       | result         |
        | 2026-01-09 | applies        |
        | 2026-01-10 | does not apply |

    Scenario: Who holds the child death review
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 8           |
        | planned termination | no          |
        | usual residence     | in our area |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "child death review" applies
      And "child death review" is for the "child death review partners"
      And "child death review" is decided by the "child death review partners"

    Scenario: A resident child who died in another county is reviewed where the child lived
      Given the facts
        | fact                | answer               |
        | died                | yes                  |
        | age at death        | 8                    |
        | planned termination | no                   |
        | usual residence     | in our area          |
        | place of death      | elsewhere in England |
        | looked after        | no                   |
      When the case is assessed
      Then "child death review" applies
      And "discretionary child death review" does not apply

    @LOCAL2025/appendix-2-child-death-review-cdr/1.3
    Scenario: A stillbirth is no child death
      Given the facts
        | fact                | answer      |
        | died                | no          |
        | born alive          | no          |
        | planned termination | no          |
        | usual residence     | in our area |
      When the case is assessed
      Then "child death review" does not apply
      And "discretionary child death review" does not apply

    Scenario: A stillbirth settles it, before anything else is asked: no child death review, nothing for the coroner
      Given the facts
        | fact                 | answer |
        | born alive           | no     |
        | body lies in England | yes    |
      When the case is assessed
      Then "child death review" does not apply
      And "discretionary child death review" does not apply
      And "coroner investigation" does not apply
      And "coroner investigation" cites "CJA2009" at "s.1"
      And "coroner investigation" cites "CDR2018" at "which deaths are reviewed"

    Scenario Outline: A lawful planned termination is excluded though the baby showed life, home <home>
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 0           |
        | born alive          | yes         |
        | planned termination | yes         |
        | usual residence     | <home>      |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "child death review" does not apply
      And "discretionary child death review" does not apply
      And "child death review" cites "CDR2018" at "which deaths are reviewed"
      And "child death review" carries a doubt that says "The local guidance names stillbirths alone"

      Examples:
        | home                 |
        | in our area          |
        | elsewhere in England |

    Scenario Outline: A lawful planned termination is excluded, whatever is told of a death: died <died>, home <home>
      Given the facts
        | fact                | answer |
        | died                | <died> |
        | planned termination | yes    |
        | usual residence     | <home> |
      When the case is assessed
      Then "child death review" does not apply
      And "discretionary child death review" does not apply

      Examples:
        | died      | home                 |
        | yes       | in our area          |
        | no        | in our area          |
        | not known | in our area          |
        | not known | elsewhere in England |

    Scenario Outline: A baby showed life and died, a lawful planned termination <termination>: child death review <result>
      Given the facts
        | fact                | answer        |
        | died                | yes           |
        | age at death        | 0             |
        | born alive          | yes           |
        | planned termination | <termination> |
        | usual residence     | in our area   |
        | place of death      | in our area   |
        | looked after        | no            |
      When the case is assessed
      Then "child death review" <result>
      And the modality of "child death review" is "must"

      Examples: only a termination under the law is left out, and only once it is shown to have been one
        | termination | result         |
        | yes         | does not apply |
        | no          | applies        |
        | not known   | applies        |

    Scenario Outline: A baby died, home <home>, and nobody has asked about a planned termination: "<review>" stands
      Given the facts
        | fact            | answer      |
        | died            | yes         |
        | age at death    | 0           |
        | usual residence | <home>      |
        | place of death  | in our area |
      When the case is assessed
      Then "<review>" applies
      And "<review>" could still change
      And "<review>" is open on "planned termination"

      Examples:
        | home                 | review                           |
        | in our area          | child death review               |
        | elsewhere in England | discretionary child death review |

    Scenario: A child on a visit died, and nobody knows where: whether the death may be reviewed here is open
      Given the facts
        | fact                | answer               |
        | died                | yes                  |
        | age at death        | 8                    |
        | planned termination | no                   |
        | usual residence     | elsewhere in England |
        | looked after        | no                   |
      And "place of death" is not known
      When the case is assessed
      Then "discretionary child death review" is undetermined
      And "discretionary child death review" is open on exactly "place of death"

    Scenario: A young visitor died here at an age that nobody knows: whether the death may be reviewed here is open
      Given the facts
        | fact                | answer               |
        | died                | yes                  |
        | planned termination | no                   |
        | usual residence     | elsewhere in England |
        | place of death      | in our area          |
      And "age at death" is not known
      When the case is assessed
      Then "discretionary child death review" is undetermined
      And "discretionary child death review" is open on "age at death"

    Scenario: A looked-after child of this area died: who leads the review is open to doubt
      Given the facts
        | fact                | answer        |
        | died                | yes           |
        | age at death        | 8             |
        | planned termination | no            |
        | usual residence     | in our area   |
        | place of death      | in our area   |
        | looked after        | yes           |
        | looked after by     | our authority |
      When the case is assessed
      Then "child death review" applies
      And "child death review" carries a doubt that says "where the authority looking after the child is"

    Scenario: Nobody knows whether the baby was born alive: open, not refused a review
      Given the facts
        | fact                | answer      |
        | planned termination | no          |
        | usual residence     | in our area |
        | looked after        | no          |
      And "died" is not known
      And "born alive" is not known
      When the case is assessed
      Then "child death review" is undetermined
      And "coroner investigation" is undetermined

    Scenario: Nobody knows the child's home: one of the two child death reviews, not yet which
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 8           |
        | planned termination | no          |
        | place of death      | in our area |
        | looked after        | no          |
      And "usual residence" is not known
      When the case is assessed
      Then "child death review" is undetermined
      And "child death review" is open on "usual residence"
      And "discretionary child death review" is undetermined
      And "discretionary child death review" is open on "usual residence"

    Scenario Outline: A child living <home> who died here may be reviewed here
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 8           |
        | planned termination | no          |
        | usual residence     | <home>      |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "discretionary child death review" applies
      And the modality of "discretionary child death review" is "may"
      And "discretionary child death review" is for the "child death review partners"
      And "discretionary child death review" is decided by the "child death review partners"
      And "discretionary child death review" cites "CA2004" at "s.16M"
      And "child death review" does not apply

      Examples:
        | home                 |
        | elsewhere in England |
        | outside England      |

    Scenario Outline: A non-resident's death at <age>, <place>: no discretionary child death review here
      Given the facts
        | fact                | answer               |
        | died                | yes                  |
        | age at death        | <age>                |
        | planned termination | no                   |
        | usual residence     | elsewhere in England |
        | place of death      | <place>              |
        | looked after        | no                   |
      When the case is assessed
      Then "discretionary child death review" does not apply
      And "child death review" does not apply
      And "discretionary child death review" cites "CA2004" at "s.16M"

      Examples:
        | age | place                |
        | 8   | elsewhere in England |
        | 8   | outside England      |
        | 18  | in our area          |

    @LOCAL2025/appendix-2-child-death-review-cdr/1.3
    Scenario: Cancer the day before eighteen: child death review, and neither notification nor inquest
      Given the facts
        | fact                                     | answer        |
        | died                                     | yes           |
        | date of birth                            | 2008-01-10    |
        | date of harm                             | 2026-01-09    |
        | date of death                            | 2026-01-09    |
        | planned termination                      | no            |
        | usual residence                          | in our area   |
        | place of harm                            | in our area   |
        | place of death                           | in our area   |
        | looked after                             | no            |
        | abuse or neglect                         | not indicated |
        | violent or unnatural death               | no            |
        | cause of death known                     | yes           |
        | custody or detention                     | none          |
        | body lies in England                     | yes           |
        | sudden death with no apparent cause      | no            |
        | death from external causes               | no            |
        | unattended stillbirth                    | no            |
        | death during or following police contact | no            |
      When the case is assessed
      Then "child death review" applies
      And "notify the panel" does not apply
      And "coroner investigation" does not apply
      And "joint agency response" does not apply

    Scenario Outline: External <external>, sudden <sudden>, unnatural <violent>, custody "<custody>": joint response
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at death                             | 17          |
        | planned termination                      | no          |
        | usual residence                          | in our area |
        | place of death                           | in our area |
        | violent or unnatural death               | <violent>   |
        | sudden death with no apparent cause      | <sudden>    |
        | death from external causes               | <external>  |
        | unattended stillbirth                    | no          |
        | death during or following police contact | no          |
        | custody or detention                     | <custody>   |
      When the case is assessed
      Then "joint agency response" applies
      And the modality of "joint agency response" is "should"
      And "joint agency response" is for the "professionals at the scene"
      And "joint agency response" cites "LOCAL2025" at "Appendix 2 – Overview of Parallel Reviews, para 1"
      And "joint agency response" carries a doubt

      Examples:
        | external | sudden | violent | custody                              |
        | yes      | no     | no      | none                                 |
        | no       | yes    | no      | none                                 |
        | no       | no     | yes     | none                                 |
        | no       | no     | no      | police                               |
        | no       | no     | no      | prison or young offender institution |
        | no       | no     | no      | immigration                          |
        | no       | no     | no      | Mental Health Act                    |

    Scenario Outline: External causes at <age>: joint agency response <result>
      Given the facts
        | fact                                | answer      |
        | died                                | yes         |
        | age at death                        | <age>       |
        | born alive                          | yes         |
        | planned termination                 | no          |
        | usual residence                     | in our area |
        | place of death                      | in our area |
        | violent or unnatural death          | yes         |
        | sudden death with no apparent cause | no          |
        | death from external causes          | yes         |
        | unattended stillbirth               | no          |
        | custody or detention                | none        |
      When the case is assessed
      Then "joint agency response" <result>

      Examples:
        | age | result         |
        | 0   | applies        |
        | 17  | applies        |
        | 18  | does not apply |

    Scenario Outline: A stillbirth without a healthcare professional present: <alone>
      Given the facts
        | fact                                | answer      |
        | died                                | no          |
        | born alive                          | no          |
        | planned termination                 | no          |
        | usual residence                     | in our area |
        | violent or unnatural death          | no          |
        | sudden death with no apparent cause | no          |
        | death from external causes          | no          |
        | custody or detention                | none        |
        | unattended stillbirth               | <alone>     |
      When the case is assessed
      Then "joint agency response" <result>
      And "child death review" does not apply

      Examples:
        | alone | result         |
        | yes   | applies        |
        | no    | does not apply |

    Scenario: A birth that no professional attended, and nobody knows whether the baby ever lived
      Given "unattended stillbirth" is "yes"
      And "born alive" is not known
      When the case is assessed
      Then "joint agency response" is undetermined
      And "joint agency response" is open on "born alive"

    Scenario: Nobody can say yet whether the death had an apparent cause: the joint agency response stays open
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at death                             | 1           |
        | planned termination                      | no          |
        | usual residence                          | in our area |
        | place of death                           | in our area |
        | violent or unnatural death               | no          |
        | death from external causes               | no          |
        | unattended stillbirth                    | no          |
        | death during or following police contact | no          |
        | custody or detention                     | none        |
      And "sudden death with no apparent cause" is not known
      When the case is assessed
      Then "joint agency response" is undetermined
      And "joint agency response" is open on exactly "sudden death with no apparent cause"

    Scenario: Where the child lived decides between duty and power, and the difference is shown
      Given the facts
        | fact            | answer      |
        | died            | yes         |
        | age at death    | 9           |
        | usual residence | in our area |
      When the case is assessed
      Then "child death review" applies
      And "child death review" shows that "LOCAL2025" differs
      And "child death review" cites "LOCAL2025" at "Appendix 2, Child Death Review (CDR)"
      And "discretionary child death review" cites "LOCAL2025" at "Appendix 2, Child Death Review (CDR)"
      And "discretionary child death review" shows that "LOCAL2025" differs

  Rule: Appendix 2, Domestic Abuse Related Death Reviews (DARDR)

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.3 @LOCAL2025/appendix-2-domestic-abuse-related-death/1.4
    Scenario Outline: Killed by a partner at <age>: domestic abuse related death review <result>
      Given the facts
        | fact                                 | answer                             |
        | died                                 | yes                                |
        | age at death                         | <age>                              |
        | death from violence abuse or neglect | known                              |
        | relationship of person responsible   | intimate partner or former partner |
        | usual residence                      | in our area                        |
        | place of death                       | in our area                        |
      When the case is assessed
      Then "domestic abuse related death review" <result>

      Examples:
        | age | result         |
        | 15  | does not apply |
        | 16  | applies        |
        | 17  | applies        |
        | 30  | applies        |

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.4
    Scenario Outline: The sixteenth birthday is decided by the dates: died <died>
      Given the facts
        | fact                                 | answer                             |
        | died                                 | yes                                |
        | date of birth                        | 2010-01-10                         |
        | date of death                        | <died>                             |
        | death from violence abuse or neglect | known                              |
        | relationship of person responsible   | intimate partner or former partner |
        | usual residence                      | in our area                        |
        | place of death                       | in our area                        |
      When the case is assessed
      Then "domestic abuse related death review" <result>

      Examples:
        | died       | result         |
        | 2026-01-09 | does not apply |
        | 2026-01-10 | applies        |

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.2 @LOCAL2025/appendix-2-domestic-abuse-related-death/1.3
    Scenario Outline: Tie to the person responsible: "<tie>"
      Given the facts
        | fact                                 | answer      |
        | died                                 | yes         |
        | age at death                         | 30          |
        | death from violence abuse or neglect | suspected   |
        | relationship of person responsible   | <tie>       |
        | usual residence                      | in our area |
        | place of death                       | in our area |
      When the case is assessed
      Then "domestic abuse related death review" <result>
      And "domestic abuse related death review" cites "DVCVA2004" at "s.9"

      Examples:
        | tie                                | result         |
        | relative                           | applies        |
        | intimate partner or former partner | applies        |
        | same household                     | applies        |
        | relative, same household           | applies        |
        | none of these                      | does not apply |

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.3
    Scenario Outline: A death in the family with violence, abuse or neglect <mind>
      Given the facts
        | fact                                 | answer      |
        | died                                 | yes         |
        | age at death                         | 30          |
        | death from violence abuse or neglect | <mind>      |
        | relationship of person responsible   | relative    |
        | usual residence                      | in our area |
        | place of death                       | in our area |
      When the case is assessed
      Then "domestic abuse related death review" <result>

      Examples:
        | mind          | result          |
        | known         | applies         |
        | suspected     | applies         |
        | not indicated | does not apply  |
        | not known     | is undetermined |

    Scenario: The local table gives the new name to the old test, and the new section's start is not seen
      Given the facts
        | fact                                 | answer                             |
        | died                                 | yes                                |
        | age at death                         | 30                                 |
        | death from violence abuse or neglect | suspected                          |
        | relationship of person responsible   | intimate partner or former partner |
        | usual residence                      | in our area                        |
        | place of death                       | in our area                        |
      When the case is assessed
      Then "domestic abuse related death review" applies
      And "domestic abuse related death review" is for the "community safety partnership"
      And "domestic abuse related death review" is decided by the "community safety partnership"
      And the modality of "domestic abuse related death review" is "should"
      And "domestic abuse related death review" carries a doubt that says "domestic abuse as defined in 2021"
      And "domestic abuse related death review" carries a doubt that says "A suicide that followed domestic abuse"

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.3
    Scenario: A young partner harmed but alive: no death review
      Given the facts
        | fact                               | answer                             |
        | died                               | no                                 |
        | age at harm                        | 17                                 |
        | age now                            | 17                                 |
        | serious harm                       | yes                                |
        | relationship of person responsible | intimate partner or former partner |
        | usual residence                    | in our area                        |
      When the case is assessed
      Then "domestic abuse related death review" does not apply
      And "child death review" does not apply
      And "coroner investigation" does not apply

    Scenario Outline: Attacked by a partner at <age>, died <died>: domestic abuse related death review <result>
      Given the facts
        | fact                                 | answer                             |
        | died                                 | <died>                             |
        | age now                              | <age>                              |
        | death from violence abuse or neglect | suspected                          |
        | relationship of person responsible   | intimate partner or former partner |
        | usual residence                      | in our area                        |
      When the case is assessed
      Then "domestic abuse related death review" <result>
      And "domestic abuse related death review" is not open on "age at death"

      Examples: the age is known, whether the person lives or not
        | age | died      | result          |
        | 18  | yes       | applies         |
        | 18  | no        | does not apply  |
        | 18  | not known | is undetermined |
        | 16  | not known | is undetermined |
        | 15  | not known | does not apply  |

    Scenario: Killed by a relative at an age that nobody knows: the domestic abuse related death review stays open
      Given the facts
        | fact                                 | answer   |
        | died                                 | yes      |
        | death from violence abuse or neglect | known    |
        | relationship of person responsible   | relative |
      And "age at death" is not known
      When the case is assessed
      Then "domestic abuse related death review" is undetermined
      And "domestic abuse related death review" is open on "age now"

    Scenario: Two bodies differ on the tie to the person responsible
      Given the facts
        | fact                                 | answer      |
        | died                                 | yes         |
        | age at death                         | 30          |
        | death from violence abuse or neglect | known       |
        | usual residence                      | in our area |
        | place of death                       | in our area |
      And the "police" says "relationship of person responsible" is "same household"
      And the "local authority" says "relationship of person responsible" is "none of these"
      When the case is assessed
      Then "domestic abuse related death review" is undetermined
      And "domestic abuse related death review" is open on "relationship of person responsible"

    Scenario Outline: Certainly "<tie>", perhaps "<perhaps>" too: the doubt cannot matter
      Given the facts
        | fact                                 | answer      |
        | died                                 | yes         |
        | age at death                         | 30          |
        | death from violence abuse or neglect | known       |
        | usual residence                      | in our area |
        | place of death                       | in our area |
      And "relationship of person responsible" includes "<tie>", and it is not known whether it includes "<perhaps>"
      When the case is assessed
      Then "domestic abuse related death review" applies
      And "domestic abuse related death review" holds whatever the open answers are

      Examples:
        | tie            | perhaps                            |
        | relative       | same household                     |
        | same household | intimate partner or former partner |

    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.4
    Scenario: A former partner counts and sixteen is no adult: both differences are shown
      Given the facts
        | fact                                 | answer                             |
        | died                                 | yes                                |
        | age at death                         | 16                                 |
        | death from violence abuse or neglect | suspected                          |
        | relationship of person responsible   | intimate partner or former partner |
      When the case is assessed
      Then "domestic abuse related death review" applies
      And "domestic abuse related death review" shows that "LOCAL2025" differs and says "victims of sixteen and seventeen are children"
      And "domestic abuse related death review" shows that "LOCAL2025" differs and says "that a former partner counts"

  Rule: Appendix 2, Safeguarding Adult Review (SAR)

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.2 @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.3
    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.4
    Scenario Outline: Died at <age> with care and support needs, abuse suspected, agencies' work in question
      Given the facts
        | fact                                       | answer        |
        | died                                       | yes           |
        | age at harm                                | <age>         |
        | age at death                               | <age>         |
        | care and support needs                     | yes           |
        | concern about how agencies worked together | yes           |
        | adult death from abuse or neglect          | suspected     |
        | adult seriously abused or neglected        | not indicated |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
        | place of death                             | in our area   |
      When the case is assessed
      Then "safeguarding adult review" <result>
      And the modality of "safeguarding adult review" is "must"
      And "safeguarding adult review" is for the "Safeguarding Adults Board"
      And "safeguarding adult review" is decided by the "Safeguarding Adults Board"
      And "safeguarding adult review" cites "CareAct2014" at "s.44(1) to (3)"
      And "discretionary safeguarding adult review" does not apply

      Examples:
        | age | result         |
        | 17  | does not apply |
        | 18  | applies        |

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.3
    Scenario Outline: Alive, serious abuse of an adult with needs <mind>, agencies' work in question
      Given the facts
        | fact                                       | answer        |
        | died                                       | no            |
        | age at harm                                | 30            |
        | age now                                    | 30            |
        | care and support needs                     | yes           |
        | concern about how agencies worked together | yes           |
        | adult death from abuse or neglect          | not indicated |
        | adult seriously abused or neglected        | <mind>        |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
      When the case is assessed
      Then "safeguarding adult review" <result>
      And "safeguarding adult review" cites "CareAct2014" at "s.44(3)"

      Examples:
        | mind          | result          |
        | known         | applies         |
        | suspected     | applies         |
        | not indicated | does not apply  |
        | not known     | is undetermined |

    Scenario: No concern about how agencies worked together: not required, only permitted
      Given the facts
        | fact                                       | answer      |
        | died                                       | yes         |
        | age at harm                                | 30          |
        | age at death                               | 30          |
        | care and support needs                     | yes         |
        | concern about how agencies worked together | no          |
        | adult death from abuse or neglect          | known       |
        | adult seriously abused or neglected        | known       |
        | usual residence                            | in our area |
        | place of harm                              | in our area |
        | place of death                             | in our area |
      When the case is assessed
      Then "safeguarding adult review" does not apply
      And "safeguarding adult review" shows that "LOCAL2025" differs
      And "discretionary safeguarding adult review" applies
      And the modality of "discretionary safeguarding adult review" is "may"
      And "discretionary safeguarding adult review" is for the "Safeguarding Adults Board"
      And "discretionary safeguarding adult review" is decided by the "Safeguarding Adults Board"
      And "discretionary safeguarding adult review" cites "CareAct2014" at "s.44(4)"

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.3
    Scenario: Seriously neglected once, but died of something else: the limb for the living does not serve
      Given the facts
        | fact                                       | answer        |
        | died                                       | yes           |
        | age at harm                                | 30            |
        | age at death                               | 30            |
        | care and support needs                     | yes           |
        | concern about how agencies worked together | yes           |
        | adult death from abuse or neglect          | not indicated |
        | adult seriously abused or neglected        | known         |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
        | place of death                             | in our area   |
      When the case is assessed
      Then "safeguarding adult review" does not apply
      And "safeguarding adult review" cites "CareAct2014" at "s.44(2)"
      And "discretionary safeguarding adult review" applies

    Scenario: Nobody knows how agencies worked together: the adult review stays open
      Given the facts
        | fact                              | answer      |
        | died                              | yes         |
        | age at harm                       | 30          |
        | age at death                      | 30          |
        | care and support needs            | yes         |
        | adult death from abuse or neglect | known       |
        | usual residence                   | in our area |
        | place of harm                     | in our area |
        | place of death                    | in our area |
      And "concern about how agencies worked together" is not known
      When the case is assessed
      Then "safeguarding adult review" is undetermined
      And "safeguarding adult review" is open on "concern about how agencies worked together"
      And "discretionary safeguarding adult review" is undetermined

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.4
    Scenario Outline: An adult's care and support needs: <needs>, nothing else calling for a review
      Given the facts
        | fact                                       | answer        |
        | died                                       | yes           |
        | age at harm                                | 30            |
        | age at death                               | 30            |
        | care and support needs                     | <needs>       |
        | concern about how agencies worked together | no            |
        | adult death from abuse or neglect          | not indicated |
        | adult seriously abused or neglected        | not indicated |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
        | place of death                             | in our area   |
      When the case is assessed
      Then "discretionary safeguarding adult review" <result>
      And "discretionary safeguarding adult review" cites "CareAct2014" at "s.44(1)"
      And "safeguarding adult review" does not apply

      Examples:
        | needs     | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.4
    Scenario: A seventeen-year-old with needs never has an adult review
      Given the facts
        | fact                                       | answer      |
        | died                                       | no          |
        | age at harm                                | 17          |
        | age now                                    | 17          |
        | care and support needs                     | yes         |
        | concern about how agencies worked together | yes         |
        | adult seriously abused or neglected        | known       |
        | usual residence                            | in our area |
        | place of harm                              | in our area |
      When the case is assessed
      Then "safeguarding adult review" does not apply
      And "discretionary safeguarding adult review" does not apply
      And "discretionary safeguarding adult review" cites "LOCAL2025" at "Appendix 2, Safeguarding Adult Review (SAR)"

    Scenario Outline: Eighteen and alive, agencies' work in question "<concern>", no place told yet: "<review>" stands
      Given the facts
        | fact                                       | answer    |
        | died                                       | no        |
        | age now                                    | 18        |
        | care and support needs                     | yes       |
        | concern about how agencies worked together | <concern> |
        | adult seriously abused or neglected        | known     |
      When the case is assessed
      Then "<review>" applies
      And "<review>" could still change

      Examples:
        | concern | review                                  |
        | yes     | safeguarding adult review               |
        | no      | discretionary safeguarding adult review |

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.3 @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.4
    Scenario Outline: At <age>, died <died>, death through abuse <death>, serious abuse <abuse>: the adult review <result>
      Given the facts
        | fact                                       | answer      |
        | died                                       | <died>      |
        | age at harm                                | <age>       |
        | age now                                    | <age>       |
        | care and support needs                     | yes         |
        | concern about how agencies worked together | yes         |
        | adult death from abuse or neglect          | <death>     |
        | adult seriously abused or neglected        | <abuse>     |
        | usual residence                            | in our area |
        | place of harm                              | in our area |
      When the case is assessed
      Then "safeguarding adult review" <result>
      And "safeguarding adult review" is not open on "age at death"

      Examples: exactly eighteen, and whether the person lived is known
        | age | died | death         | abuse         | result         |
        | 18  | yes  | suspected     | not indicated | applies        |
        | 18  | yes  | not indicated | known         | does not apply |
        | 18  | no   | not indicated | known         | applies        |
        | 18  | no   | not indicated | not indicated | does not apply |

      Examples: exactly eighteen, and nobody knows yet whether the person lived
        | age | died      | death         | abuse         | result          |
        | 18  | not known | suspected     | known         | applies         |
        | 18  | not known | suspected     | not indicated | is undetermined |
        | 18  | not known | not indicated | known         | is undetermined |
        | 18  | not known | not indicated | not indicated | does not apply  |

      Examples: a year younger
        | age | died      | death     | abuse | result         |
        | 17  | not known | suspected | known | does not apply |

    Scenario Outline: Needs for care and no concern about joint work, at <age>, died <died>: a review by choice <result>
      Given the facts
        | fact                                       | answer      |
        | died                                       | <died>      |
        | age now                                    | <age>       |
        | care and support needs                     | yes         |
        | concern about how agencies worked together | no          |
        | usual residence                            | in our area |
      When the case is assessed
      Then "discretionary safeguarding adult review" <result>

      Examples:
        | age | died      | result         |
        | 18  | yes       | applies        |
        | 18  | no        | applies        |
        | 18  | not known | applies        |
        | 17  | not known | does not apply |

    Scenario: Nothing shows serious abuse of a living adult: no adult review is required
      Given the facts
        | fact                                | answer        |
        | died                                | no            |
        | age now                             | 30            |
        | adult seriously abused or neglected | not indicated |
      When the case is assessed
      Then "safeguarding adult review" does not apply

    Scenario Outline: Nobody knows whether the person was of age, agencies' work in question "<concern>"
      Given the facts
        | fact                                       | answer    |
        | died                                       | yes       |
        | care and support needs                     | yes       |
        | concern about how agencies worked together | <concern> |
        | adult death from abuse or neglect          | known     |
      And "age at death" is not known
      When the case is assessed
      Then "<review>" is undetermined
      And "<review>" is open on "age now"

      Examples:
        | concern | review                                  |
        | yes     | safeguarding adult review               |
        | no      | discretionary safeguarding adult review |

    Scenario Outline: An adult who lived <home>, was neglected <harmed> and died <death>: is it for the board here?
      Given the facts
        | fact                                       | answer    |
        | died                                       | yes       |
        | age at harm                                | 61        |
        | age at death                               | 61        |
        | care and support needs                     | yes       |
        | concern about how agencies worked together | <concern> |
        | adult death from abuse or neglect          | known     |
        | usual residence                            | <home>    |
        | place of harm                              | <harmed>  |
        | place of death                             | <death>   |
      When the case is assessed
      Then "<review>" <result>

      Examples: a review that the board must arrange
        | home                 | harmed               | death                | concern | review                    | result         |
        | in our area          | elsewhere in England | elsewhere in England | yes     | safeguarding adult review | applies        |
        | elsewhere in England | in our area          | elsewhere in England | yes     | safeguarding adult review | applies        |
        | elsewhere in England | elsewhere in England | in our area          | yes     | safeguarding adult review | applies        |
        | elsewhere in England | elsewhere in England | elsewhere in England | yes     | safeguarding adult review | does not apply |
        | outside England      | outside England      | outside England      | yes     | safeguarding adult review | does not apply |

      Examples: a review that the board may arrange
        | home                 | harmed               | death                | concern | review                                  | result         |
        | in our area          | elsewhere in England | elsewhere in England | no      | discretionary safeguarding adult review | applies        |
        | elsewhere in England | elsewhere in England | elsewhere in England | no      | discretionary safeguarding adult review | does not apply |

    Scenario: An adult who lives and was abused elsewhere, and is alive: not for the board here
      Given the facts
        | fact                                       | answer               |
        | died                                       | no                   |
        | age at harm                                | 30                   |
        | age now                                    | 30                   |
        | care and support needs                     | yes                  |
        | concern about how agencies worked together | yes                  |
        | adult seriously abused or neglected        | known                |
        | usual residence                            | elsewhere in England |
        | place of harm                              | elsewhere in England |
      When the case is assessed
      Then "safeguarding adult review" does not apply
      And "discretionary safeguarding adult review" does not apply
      And "discretionary safeguarding adult review" cites "CareAct2014" at "s.44(1)"

    Scenario: The table leaves out the review by choice, and the difference is shown
      Given the facts
        | fact                                       | answer      |
        | died                                       | no          |
        | age now                                    | 30          |
        | care and support needs                     | yes         |
        | concern about how agencies worked together | no          |
        | usual residence                            | in our area |
      When the case is assessed
      Then "discretionary safeguarding adult review" applies
      And "discretionary safeguarding adult review" shows that "LOCAL2025" differs

    @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.3 @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.4
    Scenario Outline: Abuse known, agencies' work in question, needs for care and support: <needs>
      Given the facts
        | fact                                       | answer      |
        | died                                       | yes         |
        | age at harm                                | 61          |
        | age at death                               | 61          |
        | care and support needs                     | <needs>     |
        | concern about how agencies worked together | yes         |
        | adult death from abuse or neglect          | known       |
        | usual residence                            | in our area |
        | place of harm                              | in our area |
        | place of death                             | in our area |
      When the case is assessed
      Then "safeguarding adult review" <result>

      Examples:
        | needs     | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

  Rule: Appendix 2, Child Safeguarding Practice Review

    @LOCAL2025/appendix-2-child-practice-review/1.3
    Scenario Outline: A child of 17 with abuse or neglect <mind>
      Given the facts
        | fact                                            | answer           |
        | died                                            | yes              |
        | serious harm                                    | yes              |
        | age at harm                                     | 17               |
        | age at death                                    | 17               |
        | age when authority became aware                 | 17               |
        | abuse or neglect                                | <mind>           |
        | abuse or neglect contributed to the death       | <mind>           |
        | another agency suspects abuse or neglect        | no               |
        | place of harm                                   | in our area      |
        | place of death                                  | in our area      |
        | usual residence                                 | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
      When the case is assessed
      Then "child safeguarding practice review" applies
      And "child safeguarding practice review" is for the "safeguarding partners"
      And "child safeguarding practice review" is decided by the "delegated safeguarding partners"
      And the modality of "child safeguarding practice review" is "must consider"

      Examples:
        | mind      |
        | known     |
        | suspected |

    @LOCAL2025/appendix-2-child-practice-review/1.3
    Scenario: Learning alone is no ground for a child review
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at harm                               | 17            |
        | age at death                              | 17            |
        | age when authority became aware           | 17            |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | another agency suspects abuse or neglect  | no            |
        | learning from the case                    | multi-agency  |
        | learning for the local system             | yes           |
        | improvements needed                       | yes           |
        | place of harm                             | in our area   |
        | place of death                            | in our area   |
        | usual residence                           | in our area   |
        | looked after                              | no            |
        | notification made                         | none          |
        | rapid review held                         | no            |
      When the case is assessed
      Then "child safeguarding practice review" does not apply
      And "child safeguarding practice review" shows that "LOCAL2025" differs

    Scenario: A looked-after child known to be neglected dies of an illness: notified, no rapid review, and a review is still considered
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 12            |
        | age when authority became aware           | 12            |
        | abuse or neglect                          | known         |
        | abuse or neglect contributed to the death | not indicated |
        | place of death                            | in our area   |
        | usual residence                           | in our area   |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | notification made                         | none          |
        | rapid review held                         | no            |
      When the case is assessed
      Then "notify the panel" applies
      And "complete a rapid review" does not apply
      And "decide on a local review" does not apply
      And "child safeguarding practice review" applies
      And "child safeguarding practice review" cites "CA2004" at "s.16F"

    @LOCAL2025/appendix-2-child-practice-review/1.4
    Scenario: Harm, abuse and death all at 18 or over: no child review
      Given the facts
        | fact                                            | answer      |
        | died                                            | yes         |
        | age at harm                                     | 18          |
        | age at death                                    | 18          |
        | age when authority became aware                 | 18          |
        | abuse or neglect                                | known       |
        | place of harm                                   | in our area |
        | place of death                                  | in our area |
        | usual residence                                 | in our area |
        | seriously harmed by abuse or neglect as a child | no          |
        | notification made                               | none        |
        | rapid review held                               | no          |
      When the case is assessed
      Then "child safeguarding practice review" does not apply

    Scenario: Neither harmed nor dead before eighteen: no child review, whatever else is still to be asked
      Given "under 18 at harm or death" is "no"
      When the case is assessed
      Then "child safeguarding practice review" does not apply
      And "child safeguarding practice review" cites "CA2004" at "s.16B(9)"
      And "child safeguarding practice review" cites "CA2004" at "s.16F"
      And "child safeguarding practice review" cites "SI2018-789" at "reg 11"
      And "child safeguarding practice review" carries a doubt that says "Once the partners have found that"

    Scenario: Nobody suspects abuse or neglect: no child review, whatever else is still to be asked
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
      When the case is assessed
      Then "child safeguarding practice review" does not apply
      And "child safeguarding practice review" carries a doubt that says "what someone other than the authority suspects"

    Scenario: A rapid review was held, and nobody can say yet whether there was abuse: the child review stays open
      Given the facts
        | fact              | answer      |
        | died              | no          |
        | serious harm      | yes         |
        | age at harm       | 9           |
        | place of harm     | in our area |
        | rapid review held | yes         |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "child safeguarding practice review" is undetermined
      And "child safeguarding practice review" is open on "abuse or neglect"

    Scenario: Harmed as a child, known of only when grown up, and the partners chose the child process
      Given the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | age at harm                                     | 12               |
        | age now                                         | 30               |
        | age when authority became aware                 | 30               |
        | abuse or neglect                                | known            |
        | seriously harmed by abuse or neglect as a child | yes              |
        | learning for the local system                   | yes              |
        | review route chosen                             | child review     |
        | notification made                               | non-recent abuse |
        | criteria found not to be met after notification | no               |
        | place of harm                                   | in our area      |
        | usual residence                                 | in our area      |
      When the case is assessed
      Then "notify the panel" does not apply
      And "child safeguarding practice review" applies

    Scenario: Neither death nor serious harm yet judged: the child review stays open
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | age at harm                                     | 9           |
        | age now                                         | 9           |
        | age when authority became aware                 | 9           |
        | abuse or neglect                                | known       |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | looked after                                    | no          |
        | notification made                               | none        |
        | criteria found not to be met after notification | no          |
      And "rapid review held" is not known
      When the case is assessed
      Then "child safeguarding practice review" is undetermined
      And "child safeguarding practice review" is open on "serious harm"

    @LOCAL2025/appendix-2-child-practice-review/1.3 @LOCAL2025/appendix-2-child-practice-review/1.4
    Scenario Outline: Seriously harmed and alive, at <age>, with neglect <mind>: the child review <result>
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | serious harm                                    | yes         |
        | age at harm                                     | <age>       |
        | age now                                         | <age>       |
        | age when authority became aware                 | <age>       |
        | abuse or neglect                                | <mind>      |
        | another agency suspects abuse or neglect        | no          |
        | seriously harmed by abuse or neglect as a child | no          |
        | place of harm                                   | in our area |
        | usual residence                                 | in our area |
        | looked after                                    | no          |
        | notification made                               | none        |
        | rapid review held                               | no          |
      When the case is assessed
      Then "child safeguarding practice review" <result>

      Examples:
        | age | mind          | result         |
        | 17  | known         | applies        |
        | 17  | suspected     | applies        |
        | 17  | not indicated | does not apply |
        | 18  | known         | does not apply |

    Scenario Outline: Notified, and the partners found that the criteria were not met after all: <found>. The child review <result>
      Given the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | age when authority became aware                 | 9                |
        | abuse or neglect                                | suspected        |
        | place of harm                                   | in our area      |
        | usual residence                                 | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | <found>          |
      When the case is assessed
      Then "child safeguarding practice review" <result>

      Examples: the partners decide on this review, and only their finding ends it
        | found     | result         |
        | yes       | does not apply |
        | no        | applies        |
        | not known | applies        |

    Scenario: The partners differ on whether the criteria were met: the child review stands meanwhile
      Given the facts
        | fact                            | answer           |
        | died                            | no               |
        | serious harm                    | yes              |
        | age at harm                     | 9                |
        | age when authority became aware | 9                |
        | abuse or neglect                | suspected        |
        | place of harm                   | in our area      |
        | looked after                    | no               |
        | notification made               | serious incident |
      And the "police" says "criteria found not to be met after notification" is "yes"
      And the "local authority" says "criteria found not to be met after notification" is "no"
      When the case is assessed
      Then "child safeguarding practice review" applies
      And "child safeguarding practice review" could still change

    Scenario: The safeguarding partners found their criteria not met: the reviews that others decide on are untouched
      Given the facts
        | fact                                            | answer                             |
        | died                                            | yes                                |
        | age at harm                                     | 16                                 |
        | age at death                                    | 16                                 |
        | age when authority became aware                 | 16                                 |
        | abuse or neglect                                | suspected                          |
        | death from violence abuse or neglect            | suspected                          |
        | relationship of person responsible              | intimate partner or former partner |
        | violent or unnatural death                      | yes                                |
        | body lies in England                            | yes                                |
        | looked after                                    | no                                 |
        | place of harm                                   | in our area                        |
        | place of death                                  | in our area                        |
        | usual residence                                 | in our area                        |
        | notification made                               | serious incident                   |
        | criteria found not to be met after notification | yes                                |
      When the case is assessed
      Then "child safeguarding practice review" does not apply
      And "child death review" applies
      And "domestic abuse related death review" applies
      And "coroner investigation" applies

  Rule: Appendix 2, Coroner's Inquest

    @LOCAL2025/appendix-2-coroners-inquest/1.2 @LOCAL2025/appendix-2-coroners-inquest/1.3
    @LOCAL2025/appendix-2-coroners-inquest/1.4
    Scenario Outline: At <age>, violent "<violent>", cause known "<cause>", custody "<custody>": for the coroner
      Given the facts
        | fact                                | answer      |
        | died                                | yes         |
        | age at death                        | <age>       |
        | born alive                          | yes         |
        | body lies in England                | yes         |
        | violent or unnatural death          | <violent>   |
        | cause of death known                | <cause>     |
        | custody or detention                | <custody>   |
        | sudden death with no apparent cause | no          |
        | place of death                      | in our area |
        | usual residence                     | in our area |
      When the case is assessed
      Then "coroner investigation" applies
      And the modality of "coroner investigation" is "must"
      And "coroner investigation" is for the "senior coroner"
      And "coroner investigation" is decided by the "senior coroner"
      And "coroner investigation" cites "CJA2009" at "s.1"

      Examples:
        | age | violent | cause | custody                              |
        | 0   | yes     | yes   | none                                 |
        | 45  | yes     | yes   | none                                 |
        | 17  | no      | no    | none                                 |
        | 30  | no      | yes   | police                               |
        | 16  | no      | yes   | prison or young offender institution |
        | 30  | no      | yes   | immigration                          |
        | 30  | no      | yes   | Mental Health Act                    |

    @LOCAL2025/appendix-2-coroners-inquest/1.4
    Scenario Outline: A baby born alive <alive>, died <died>, after violence to the mother: the coroner's investigation <result>
      Given the facts
        | fact                       | answer  |
        | born alive                 | <alive> |
        | died                       | <died>  |
        | planned termination        | no      |
        | body lies in England       | yes     |
        | violent or unnatural death | yes     |
        | cause of death known       | no      |
        | custody or detention       | none    |
      When the case is assessed
      Then "coroner investigation" <result>

      Examples: the coroner looks into deaths, and a stillborn baby never lived
        | alive     | died      | result          |
        | no        | no        | does not apply  |
        | no        | not known | does not apply  |
        | not known | no        | does not apply  |
        | not known | not known | is undetermined |
        | yes       | not known | is undetermined |
        | yes       | yes       | applies         |

    @LOCAL2025/appendix-2-coroners-inquest/1.3
    Scenario: An unknown cause need not be sudden
      Given the facts
        | fact                                | answer      |
        | died                                | yes         |
        | age at death                        | 30          |
        | body lies in England                | yes         |
        | violent or unnatural death          | no          |
        | cause of death known                | no          |
        | custody or detention                | none        |
        | sudden death with no apparent cause | no          |
        | place of death                      | in our area |
        | usual residence                     | in our area |
      When the case is assessed
      Then "coroner investigation" applies
      And "coroner investigation" shows that "LOCAL2025" differs

    @LOCAL2025/appendix-2-coroners-inquest/1.3
    Scenario: A natural death of known cause outside custody is not for the coroner
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | age at death               | 30     |
        | body lies in England       | yes    |
        | violent or unnatural death | no     |
        | cause of death known       | yes    |
        | custody or detention       | none   |
      When the case is assessed
      Then "coroner investigation" does not apply

    Scenario: A body that lies abroad is outside the coroner's duty
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | age at death               | 30     |
        | body lies in England       | no     |
        | violent or unnatural death | yes    |
        | cause of death known       | yes    |
        | custody or detention       | none   |
      When the case is assessed
      Then "coroner investigation" does not apply

    Scenario: Not knowing whether the cause is known is not the same as an unknown cause
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | age at death               | 30     |
        | body lies in England       | yes    |
        | violent or unnatural death | no     |
        | custody or detention       | none   |
      And "cause of death known" is not known
      When the case is assessed
      Then "coroner investigation" is undetermined
      And "coroner investigation" is open on "cause of death known"
      And "coroner investigation" would apply if "cause of death known" were "no"

    Scenario: Nobody knows yet whether the body lies in England
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | age at death               | 30     |
        | violent or unnatural death | yes    |
        | cause of death known       | yes    |
        | custody or detention       | none   |
      And "body lies in England" is not known
      When the case is assessed
      Then "coroner investigation" is undetermined
      And "coroner investigation" is open on "body lies in England"

    Scenario: Two bodies differ on whether the death was violent, but it happened in a cell
      Given the facts
        | fact                 | answer |
        | died                 | yes    |
        | age at death         | 30     |
        | body lies in England | yes    |
        | cause of death known | yes    |
        | custody or detention | police |
      And the "police" says "violent or unnatural death" is "no"
      And the "ICB" says "violent or unnatural death" is "yes"
      When the case is assessed
      Then "coroner investigation" applies
      And "coroner investigation" holds whatever the open answers are

    Scenario: A death in England: the body is taken to be in England until it is known to be abroad
      Given the facts
        | fact                       | answer      |
        | died                       | yes         |
        | age at death               | 30          |
        | place of death             | in our area |
        | violent or unnatural death | yes         |
      When the case is assessed
      Then "coroner investigation" applies
      And "coroner investigation" could still change
      And "coroner investigation" is open on exactly "body lies in England"

    Scenario: A death in a cell in another county: the body is taken to be in England
      Given the facts
        | fact                 | answer               |
        | died                 | yes                  |
        | age at death         | 30                   |
        | place of death       | elsewhere in England |
        | custody or detention | police               |
      When the case is assessed
      Then "coroner investigation" applies
      And "coroner investigation" could still change

    Scenario: A death in England whose body has been taken abroad
      Given the facts
        | fact                       | answer      |
        | died                       | yes         |
        | age at death               | 30          |
        | place of death             | in our area |
        | violent or unnatural death | yes         |
        | body lies in England       | no          |
      When the case is assessed
      Then "coroner investigation" does not apply

  Rule: Appendix 2, Offensive Weapons Homicide Review

    @LOCAL2025/appendix-2-offensive-weapons-homicide/1.2 @LOCAL2025/appendix-2-offensive-weapons-homicide/1.3
    @LOCAL2025/appendix-2-offensive-weapons-homicide/1.4 @LOCAL2025/appendix-2-offensive-weapons-homicide/1.5
    Scenario Outline: Killed with a weapon at <age>, in a pilot area: <pilot>
      Given the facts
        | fact                                       | answer        |
        | died                                       | yes           |
        | age at harm                                | <age>         |
        | age at death                               | <age>         |
        | homicide                                   | yes           |
        | offensive weapon used                      | yes           |
        | in an offensive weapons review pilot area  | <pilot>       |
        | death from violence abuse or neglect       | known         |
        | relationship of person responsible         | none of these |
        | care and support needs                     | no            |
        | concern about how agencies worked together | no            |
        | adult death from abuse or neglect          | not indicated |
        | planned termination                        | no            |
        | looked after                               | no            |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
        | place of death                             | in our area   |
      When the case is assessed
      Then "offensive weapons homicide review" <result>
      And the modality of "offensive weapons homicide review" is "must"
      And "offensive weapons homicide review" is for the "offensive weapons review partners"
      And "offensive weapons homicide review" is decided by the "offensive weapons review partners"
      And "offensive weapons homicide review" cites "PCSCA2022" at "s.24"

      Examples:
        | age | pilot     | result          |
        | 18  | yes       | applies         |
        | 30  | yes       | applies         |
        | 17  | yes       | does not apply  |
        | 30  | no        | does not apply  |
        | 17  | no        | does not apply  |
        | 30  | not known | is undetermined |

    Scenario Outline: A homicide where another review is already required, with tie "<tie>" and needs "<needs>"
      Given the facts
        | fact                                       | answer      |
        | died                                       | yes         |
        | age at harm                                | 30          |
        | age at death                               | 30          |
        | homicide                                   | yes         |
        | offensive weapon used                      | yes         |
        | in an offensive weapons review pilot area  | yes         |
        | death from violence abuse or neglect       | known       |
        | relationship of person responsible         | <tie>       |
        | care and support needs                     | <needs>     |
        | concern about how agencies worked together | yes         |
        | adult death from abuse or neglect          | known       |
        | usual residence                            | in our area |
        | place of harm                              | in our area |
        | place of death                             | in our area |
      When the case is assessed
      Then "offensive weapons homicide review" does not apply
      And "offensive weapons homicide review" cites "PCSCA2022" at "s.26"
      And "offensive weapons homicide review" cites "<act>" at "<place>"

      Examples:
        | tie           | needs | act         | place |
        | relative      | no    | DVCVA2004   | s.9   |
        | none of these | yes   | CareAct2014 | s.44  |

    @LOCAL2025/appendix-2-offensive-weapons-homicide/1.4
    Scenario Outline: Not a homicide, or no weapon: homicide "<homicide>", weapon "<weapon>"
      Given the facts
        | fact                                       | answer        |
        | died                                       | yes           |
        | age at harm                                | 30            |
        | age at death                               | 30            |
        | homicide                                   | <homicide>    |
        | offensive weapon used                      | <weapon>      |
        | in an offensive weapons review pilot area  | yes           |
        | death from violence abuse or neglect       | not indicated |
        | relationship of person responsible         | none of these |
        | care and support needs                     | no            |
        | concern about how agencies worked together | no            |
        | adult death from abuse or neglect          | not indicated |
        | usual residence                            | in our area   |
        | place of harm                              | in our area   |
        | place of death                             | in our area   |
      When the case is assessed
      Then "offensive weapons homicide review" <result>

      Examples:
        | homicide | weapon    | result          |
        | no       | yes       | does not apply  |
        | yes      | no        | does not apply  |
        | yes      | not known | is undetermined |

    Scenario: In a pilot area, and no other review is required yet: the weapons review stands
      Given the facts
        | fact                                      | answer |
        | died                                      | yes    |
        | age at death                              | 18     |
        | homicide                                  | yes    |
        | offensive weapon used                     | yes    |
        | in an offensive weapons review pilot area | yes    |
      When the case is assessed
      Then "offensive weapons homicide review" applies
      And "offensive weapons homicide review" could still change
      And "domestic abuse related death review" is undetermined
      And "safeguarding adult review" is undetermined

    Scenario: In a pilot area, and nobody knows how old the victim was: the weapons review stays open
      Given the facts
        | fact                                      | answer |
        | died                                      | yes    |
        | homicide                                  | yes    |
        | offensive weapon used                     | yes    |
        | in an offensive weapons review pilot area | yes    |
      And "age at death" is not known
      When the case is assessed
      Then "offensive weapons homicide review" is undetermined

    Scenario: The victim of the stabbing lives: there is no homicide to review
      Given "died" is "no"
      When the case is assessed
      Then "offensive weapons homicide review" does not apply
      And "mental health homicide review" does not apply
      And "offensive weapons homicide review" carries a doubt that says "Neither Cambridgeshire nor Peterborough was ever"

    @LOCAL2025/appendix-2-offensive-weapons-homicide/1.2
    Scenario: Never a pilot area here: the difference and the doubt are shown
      Given the facts
        | fact                                      | answer |
        | died                                      | yes    |
        | age at death                              | 30     |
        | homicide                                  | yes    |
        | offensive weapon used                     | yes    |
        | in an offensive weapons review pilot area | no     |
      When the case is assessed
      Then "offensive weapons homicide review" does not apply
      And "offensive weapons homicide review" shows that "LOCAL2025" differs
      And "offensive weapons homicide review" cites "SI2023-227" at "pilot areas"
      And "offensive weapons homicide review" carries a doubt

  Rule: Appendix 2, LeDeR (Learning Disabilities Mortality Review)

    @LOCAL2025/appendix-2-leder/1.3 @LOCAL2025/appendix-2-leder/1.4
    Scenario Outline: Died at <age>, learning disability "<ld>", autism "<autism>"
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | <age>       |
        | learning disability | <ld>        |
        | autism              | <autism>    |
        | usual residence     | in our area |
        | place of death      | in our area |
      When the case is assessed
      Then "LeDeR review" <result>

      Examples:
        | age | ld        | autism    | result          |
        | 18  | yes       | no        | applies         |
        | 18  | no        | yes       | applies         |
        | 17  | yes       | yes       | does not apply  |
        | 40  | no        | no        | does not apply  |
        | 40  | yes       | not known | applies         |
        | 40  | not known | no        | is undetermined |
        | 17  | not known | yes       | does not apply  |

    @LOCAL2025/appendix-2-leder/1.4
    Scenario: The local table would take children and leave out autism: the difference is shown
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 40          |
        | learning disability | no          |
        | autism              | yes         |
        | usual residence     | in our area |
        | place of death      | in our area |
      When the case is assessed
      Then "LeDeR review" applies
      And "LeDeR review" is decided by the "LeDeR programme"
      And "LeDeR review" shows that "LOCAL2025" differs

    @LOCAL2025/appendix-2-leder/1.3
    Scenario: Only the health partner knows of the learning disability, and that is enough
      Given the facts
        | fact            | answer      |
        | died            | yes         |
        | age at death    | 40          |
        | autism          | no          |
        | usual residence | in our area |
        | place of death  | in our area |
      And the "ICB" says "learning disability" is "yes"
      When the case is assessed
      Then "LeDeR review" applies

    @LOCAL2025/appendix-2-leder/1.4
    Scenario Outline: Aged <age> with a learning disability, died <died>: the review <result>
      Given the facts
        | fact                | answer |
        | died                | <died> |
        | age now             | <age>  |
        | learning disability | yes    |
      When the case is assessed
      Then "LeDeR review" <result>
      And "LeDeR review" is not open on "age at death"

      Examples: from the eighteenth birthday on, and of the dead alone
        | age | died      | result          |
        | 17  | yes       | does not apply  |
        | 17  | not known | does not apply  |
        | 18  | yes       | applies         |
        | 18  | no        | does not apply  |
        | 18  | not known | is undetermined |

    Scenario: Someone with a learning disability died at an age that nobody knows
      Given the facts
        | fact                | answer |
        | died                | yes    |
        | learning disability | yes    |
      And "age at death" is not known
      When the case is assessed
      Then "LeDeR review" is undetermined
      And "LeDeR review" is open on exactly "age now"
      And "LeDeR review" carries a doubt that says "The local guidance rests this review"

    @LOCAL2025/appendix-2-leder/1.4
    Scenario: A child with a learning disability died: the table counts them in, the programme leaves them to child death review
      Given the facts
        | fact                | answer      |
        | died                | yes         |
        | age at death        | 12          |
        | planned termination | no          |
        | learning disability | yes         |
        | usual residence     | in our area |
        | place of death      | in our area |
        | looked after        | no          |
      When the case is assessed
      Then "LeDeR review" does not apply
      And "LeDeR review" cites "LEDER" at "who is included"
      And "LeDeR review" shows that "LOCAL2025" differs
      And "child death review" applies

  Rule: Appendix 2, Mental Health Homicide Review

    @LOCAL2025/appendix-2-mental-health-homicide-review/1.3 @LOCAL2025/appendix-2-mental-health-homicide-review/1.4
    Scenario Outline: A victim of <age>, homicide "<homicide>", the person responsible known to services "<services>"
      Given the facts
        | fact                                               | answer      |
        | died                                               | yes         |
        | age at death                                       | <age>       |
        | homicide                                           | <homicide>  |
        | person responsible known to mental health services | <services>  |
        | usual residence                                    | in our area |
        | place of death                                     | in our area |
      When the case is assessed
      Then "mental health homicide review" <result>

      Examples:
        | age | homicide  | services  | result          |
        | 40  | yes       | yes       | applies         |
        | 10  | yes       | yes       | applies         |
        | 40  | no        | yes       | does not apply  |
        | 40  | yes       | no        | does not apply  |
        | 40  | yes       | not known | is undetermined |
        | 40  | not known | yes       | is undetermined |
        | 40  | not known | no        | does not apply  |

    @LOCAL2025/appendix-2-mental-health-homicide-review/1.2 @LOCAL2025/appendix-2-mental-health-homicide-review/1.4
    Scenario: A homicide by a patient known to mental health services, the victim a child: other routes are not hidden
      Given the facts
        | fact                                               | answer      |
        | died                                               | yes         |
        | age at death                                       | 6           |
        | planned termination                                | no          |
        | homicide                                           | yes         |
        | person responsible known to mental health services | yes         |
        | usual residence                                    | in our area |
        | place of death                                     | in our area |
        | looked after                                       | no          |
      When the case is assessed
      Then "mental health homicide review" applies
      And "mental health homicide review" is for the "NHS England"
      And "mental health homicide review" is decided by the "NHS England"
      And "mental health homicide review" carries a doubt that says "no review is automatic"
      And "mental health homicide review" cites "NHSE-MHH" at "independent investigations"
      And "child death review" applies

  Rule: Appendix 2, Death of a Homeless Person Review

    @LOCAL2025/appendix-2-death-of-a-homeless-person/1.3 @LOCAL2025/appendix-2-death-of-a-homeless-person/1.4
    Scenario Outline: Homeless or rough sleeping "<homeless>", died at <age>
      Given the facts
        | fact                       | answer      |
        | died                       | yes         |
        | age at death               | <age>       |
        | homeless or rough sleeping | <homeless>  |
        | usual residence            | in our area |
        | place of death             | in our area |
      When the case is assessed
      Then "death of a homeless person review" <result>
      And "death of a homeless person review" cites "LOCAL2025" at "Appendix 2"

      Examples:
        | age | homeless  | result          |
        | 18  | yes       | applies         |
        | 40  | yes       | applies         |
        | 17  | yes       | does not apply  |
        | 40  | no        | does not apply  |
        | 40  | not known | is undetermined |

    @LOCAL2025/appendix-2-death-of-a-homeless-person/1.4
    Scenario: A homeless child of seventeen has a child death review instead
      Given the facts
        | fact                       | answer      |
        | died                       | yes         |
        | age at death               | 17          |
        | homeless or rough sleeping | yes         |
        | planned termination        | no          |
        | usual residence            | in our area |
        | place of death             | in our area |
        | looked after               | no          |
      When the case is assessed
      Then "death of a homeless person review" does not apply
      And "child death review" applies

    Scenario: Somebody slept rough and died at an age that nobody knows
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | homeless or rough sleeping | yes    |
      And "age at death" is not known
      When the case is assessed
      Then "death of a homeless person review" is undetermined
      And "death of a homeless person review" is open on exactly "age now"
      And "death of a homeless person review" cites "LOCAL2025" at "Appendix 2, Death of a Homeless Person Review"

    @LOCAL2025/appendix-2-death-of-a-homeless-person/1.2
    Scenario: The review of a homeless person's death is a local choice
      Given the facts
        | fact                       | answer |
        | died                       | yes    |
        | age at death               | 53     |
        | homeless or rough sleeping | yes    |
      When the case is assessed
      Then "death of a homeless person review" applies
      And the modality of "death of a homeless person review" is "may"
      And "death of a homeless person review" cites "CareAct2014" at "s.44(4)"
      And "death of a homeless person review" carries a doubt that says "does not say who decides"

    @LOCAL2025/appendix-2-death-of-a-homeless-person/1.3
    Scenario: Sleeping rough and alive: there is no death to review
      Given the facts
        | fact                       | answer |
        | died                       | no     |
        | age now                    | 53     |
        | homeless or rough sleeping | yes    |
      When the case is assessed
      Then "death of a homeless person review" does not apply
      And "death of a homeless person review" cites "LOCAL2025" at "Appendix 2, Death of a Homeless Person Review"

  Rule: Appendix 2, Drug and Alcohol-Related Death Review

    @LOCAL2025/appendix-2-drug-and-alcohol-death/1.3 @LOCAL2025/appendix-2-drug-and-alcohol-death/1.4
    Scenario Outline: A death at <age> through drugs or alcohol: "<substances>"
      Given the facts
        | fact                    | answer       |
        | died                    | yes          |
        | age at death            | <age>        |
        | substance-related death | <substances> |
        | usual residence         | in our area  |
        | place of death          | in our area  |
      When the case is assessed
      Then "drug and alcohol related death review" <result>

      Examples:
        | age | substances | result          |
        | 40  | yes        | applies         |
        | 16  | yes        | applies         |
        | 40  | no         | does not apply  |
        | 40  | not known  | is undetermined |

    @LOCAL2025/appendix-2-drug-and-alcohol-death/1.4
    Scenario: A child's overdose is reviewed by both routes
      Given the facts
        | fact                    | answer      |
        | died                    | yes         |
        | age at death            | 16          |
        | substance-related death | yes         |
        | planned termination     | no          |
        | usual residence         | in our area |
        | place of death          | in our area |
        | looked after            | no          |
      When the case is assessed
      Then "drug and alcohol related death review" applies
      And "drug and alcohol related death review" carries a doubt that says "also takes the routes for children"
      And "child death review" applies

    Scenario: An overdose, and nobody knows yet whether the person lived: open, as there may be no death
      Given "substance-related death" is "yes"
      And "died" is not known
      When the case is assessed
      Then "drug and alcohol related death review" is undetermined
      And "drug and alcohol related death review" is open on exactly "died"

    @LOCAL2025/appendix-2-drug-and-alcohol-death/1.2 @LOCAL2025/appendix-2-drug-and-alcohol-death/1.3
    Scenario: A death through drink is one for the council's public health team to take up
      Given the facts
        | fact                    | answer |
        | died                    | yes    |
        | age at death            | 53     |
        | substance-related death | yes    |
      When the case is assessed
      Then "drug and alcohol related death review" applies
      And "drug and alcohol related death review" is for the "public health team"
      And "drug and alcohol related death review" is decided by the "public health team"
      And the modality of "drug and alcohol related death review" is "may"

  Rule: Appendix 2, Death in Custody Review

    @LOCAL2025/appendix-2-death-in-custody-review/1.3 @LOCAL2025/appendix-2-death-in-custody-review/1.4
    Scenario Outline: A death in "<custody>" at <age>
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at death                             | <age>       |
        | custody or detention                     | <custody>   |
        | death during or following police contact | no          |
        | usual residence                          | in our area |
        | place of death                           | in our area |
      When the case is assessed
      Then "death in custody review" <result>

      Examples:
        | age | custody                              | result          |
        | 40  | police                               | applies         |
        | 40  | prison or young offender institution | applies         |
        | 16  | prison or young offender institution | applies         |
        | 40  | immigration                          | applies         |
        | 40  | none                                 | does not apply  |
        | 40  | not known                            | is undetermined |

    @LOCAL2025/appendix-2-death-in-custody-review/1.3
    Scenario: A patient detained under the Mental Health Act is for the coroner, not for a custody review
      Given the facts
        | fact                                     | answer            |
        | died                                     | yes               |
        | age at death                             | 40                |
        | custody or detention                     | Mental Health Act |
        | death during or following police contact | no                |
        | body lies in England                     | yes               |
        | violent or unnatural death               | no                |
        | cause of death known                     | yes               |
      When the case is assessed
      Then "death in custody review" does not apply
      And "death in custody review" carries a doubt that says "does not name detention under the Mental Health Act"
      And "coroner investigation" applies

    Scenario: A death after contact with the police, outside any cell
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at death                             | 40          |
        | custody or detention                     | none        |
        | death during or following police contact | yes         |
        | usual residence                          | in our area |
        | place of death                           | in our area |
      When the case is assessed
      Then "death in custody review" applies

    Scenario: Hurt after contact with the police, and nobody knows yet whether the person lived
      Given "death during or following police contact" is "yes"
      And "died" is not known
      When the case is assessed
      Then "death in custody review" is undetermined
      And "death in custody review" is open on exactly "died"

    @LOCAL2025/appendix-2-death-in-custody-review/1.4
    Scenario: A remanded child's death starts every route it meets, not only the first
      Given the facts
        | fact                 | answer                               |
        | died                 | yes                                  |
        | age at harm          | 16                                   |
        | age at death         | 16                                   |
        | looked after         | yes                                  |
        | looked after by      | our authority                        |
        | planned termination  | no                                   |
        | custody or detention | prison or young offender institution |
        | body lies in England | yes                                  |
        | usual residence      | in our area                          |
        | place of death       | in our area                          |
      When the case is assessed
      Then "death in custody review" applies
      And "coroner investigation" applies
      And "joint agency response" applies
      And "child death review" applies
      And "notify looked-after death" applies

    @LOCAL2025/appendix-2-death-in-custody-review/1.2
    Scenario: A death in a cell belongs to one of two bodies outside the partnership
      Given the facts
        | fact                 | answer |
        | died                 | yes    |
        | age at death         | 53     |
        | custody or detention | police |
      When the case is assessed
      Then "death in custody review" applies
      And "death in custody review" is for the "IOPC or Prisons and Probation Ombudsman"
      And "death in custody review" is decided by the "IOPC or Prisons and Probation Ombudsman"
      And the modality of "death in custody review" is "should"
      And "death in custody review" carries a doubt that says "within 14 days of release"
      And "death in custody review" cites "IOPC" at "mandatory referral"
      And "death in custody review" cites "PPO" at "terms of reference"

  Rule: Appendix 2, NHS Serious Incident Review / Independent Investigation

    @LOCAL2025/appendix-2-nhs-serious-incident/1.3
    Scenario Outline: An adult's death with a concern about NHS care: "<concern>"
      Given the facts
        | fact                   | answer      |
        | died                   | yes         |
        | age at death           | 40          |
        | concern about NHS care | <concern>   |
        | usual residence        | in our area |
        | place of death         | in our area |
      When the case is assessed
      Then "NHS patient safety investigation" <result>
      And "NHS patient safety investigation" shows that "LOCAL2025" differs

      Examples:
        | concern   | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Two bodies differ on the NHS care given
      Given the facts
        | fact            | answer      |
        | died            | yes         |
        | age at death    | 40          |
        | usual residence | in our area |
        | place of death  | in our area |
      And the "ICB" says "concern about NHS care" is "no"
      And the "local authority" says "concern about NHS care" is "yes"
      When the case is assessed
      Then "NHS patient safety investigation" is undetermined
      And "NHS patient safety investigation" is open on exactly "concern about NHS care"

    @LOCAL2025/appendix-2-nhs-serious-incident/1.4
    Scenario Outline: Concern about NHS care, died at <age>: no age is left out
      Given the facts
        | fact                   | answer |
        | died                   | yes    |
        | age at death           | <age>  |
        | concern about NHS care | yes    |
      When the case is assessed
      Then "NHS patient safety investigation" applies
      And "NHS patient safety investigation" carries a doubt that says "referred to child death review"

      Examples:
        | age |
        | 0   |
        | 9   |
        | 17  |
        | 18  |
        | 88  |

    @LOCAL2025/appendix-2-nhs-serious-incident/1.3
    Scenario: Concern about NHS care and the patient lives: this row is about a death
      Given the facts
        | fact                   | answer |
        | died                   | no     |
        | age now                | 53     |
        | concern about NHS care | yes    |
      When the case is assessed
      Then "NHS patient safety investigation" does not apply

    @LOCAL2025/appendix-2-nhs-serious-incident/1.2
    Scenario: The framework that the table names has been replaced, and the difference is shown
      Given the facts
        | fact                   | answer |
        | died                   | yes    |
        | age at death           | 53     |
        | concern about NHS care | yes    |
      When the case is assessed
      Then "NHS patient safety investigation" cites "NHS-PSIRF" at "response to incidents"
      And "NHS patient safety investigation" is decided by the "NHS provider"
      And "NHS patient safety investigation" shows that "LOCAL2025" differs

  Rule: Appendix 2, para 1

    @LOCAL2025/reviews-following-a-death/1.2
    Scenario: Sixteen, killed by a former partner with a knife: five routes at once, and two that never fit a child
      Given the facts
        | fact                                            | answer                             |
        | died                                            | yes                                |
        | serious harm                                    | yes                                |
        | age at harm                                     | 16                                 |
        | age at death                                    | 16                                 |
        | age when authority became aware                 | 16                                 |
        | abuse or neglect                                | known                              |
        | abuse or neglect contributed to the death       | known                              |
        | death from violence abuse or neglect            | known                              |
        | relationship of person responsible              | intimate partner or former partner |
        | homicide                                        | yes                                |
        | offensive weapon used                           | yes                                |
        | in an offensive weapons review pilot area       | no                                 |
        | violent or unnatural death                      | yes                                |
        | death from external causes                      | yes                                |
        | custody or detention                            | none                               |
        | body lies in England                            | yes                                |
        | planned termination                             | no                                 |
        | care and support needs                          | yes                                |
        | looked after                                    | no                                 |
        | place of harm                                   | in our area                        |
        | place of death                                  | in our area                        |
        | usual residence                                 | in our area                        |
        | notification made                               | serious incident                   |
        | criteria found not to be met after notification | no                                 |
        | rapid review held                               | yes                                |
      When the case is assessed
      Then "child death review" applies
      And "joint agency response" applies
      And "domestic abuse related death review" applies
      And "coroner investigation" applies
      And "child safeguarding practice review" applies
      And "notify the panel" applies
      And "safeguarding adult review" does not apply
      And "discretionary safeguarding adult review" does not apply
      And "offensive weapons homicide review" does not apply

    @LOCAL2025/reviews-following-a-death/1.2
    Scenario: An adult with a learning disability, homeless, dead of drugs: every policy review is listed
      Given the facts
        | fact                       | answer      |
        | died                       | yes         |
        | age at death               | 25          |
        | learning disability        | yes         |
        | homeless or rough sleeping | yes         |
        | substance-related death    | yes         |
        | usual residence            | in our area |
        | place of death             | in our area |
      When the case is assessed
      Then "LeDeR review" applies
      And "death of a homeless person review" applies
      And "drug and alcohol related death review" applies
      And "child death review" does not apply

    @LOCAL2025/appendix-2-overview-of-parallel-reviews/1.1
    Scenario Outline: More than one review possible: <answer>, so liaison <result>
      Given "more than one review possible" is "<answer>"
      When the case is assessed
      Then "liaise over parallel reviews" <result>
      And "liaise over parallel reviews" is for the "safeguarding partners"
      And "liaise over parallel reviews" cites "LOCAL2025" at "Appendix 2"

      Examples:
        | answer    | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Nobody has asked whether another review is possible: that is not a no
      Given "more than one review possible" has not been asked
      When the case is assessed
      Then "liaise over parallel reviews" is undetermined
      And "liaise over parallel reviews" does not await judgement
      And "liaise over parallel reviews" is open on exactly "more than one review possible"
      And "liaise over parallel reviews" would apply if "more than one review possible" were "yes"
      And "liaise over parallel reviews" would not apply if "more than one review possible" were "no"

    @LOCAL2025/appendix-2-overview-of-parallel-reviews/1.1
    Scenario: No local review and no rapid review: reviews of other kinds still call for liaison
      Given the facts
        | fact                          | answer |
        | notification made             | none   |
        | local review decided          | no     |
        | rapid review held             | no     |
        | more than one review possible | yes    |
      When the case is assessed
      Then "liaise over parallel reviews" applies
      And "liaise over parallel reviews" holds whatever the open answers are

    Scenario: Only the police know of a second review: that is enough to liaise
      Given the "police" says "more than one review possible" is "yes"
      When the case is assessed
      Then "liaise over parallel reviews" applies

    Scenario: Two bodies differ on whether a second review is possible: liaison stays open
      Given the "police" says "more than one review possible" is "yes"
      And the "ICB" says "more than one review possible" is "no"
      When the case is assessed
      Then "liaise over parallel reviews" is undetermined
      And "liaise over parallel reviews" is open on exactly "more than one review possible"

    @LOCAL2025/appendix-2-overview-of-parallel-reviews/1.1
    Scenario: Liaison between the several boards is required by this paragraph
      Given "more than one review possible" is "yes"
      When the case is assessed
      Then "liaise over parallel reviews" applies
      And "liaise over parallel reviews" holds whatever the open answers are
      And the modality of "liaise over parallel reviews" is "will"
      And "liaise over parallel reviews" is for the "safeguarding partners"
      And "liaise over parallel reviews" is decided by the "boards concerned"
      And "liaise over parallel reviews" cites "LOCAL2025" at "Overview of Parallel Reviews, para 1"
      And "liaise over parallel reviews" cites "CA2004" at "s.16G"
      And "liaise over parallel reviews" carries a doubt that says "Each body decides on its own reviews"
      And "liaise over parallel reviews" carries a doubt that says "multi-agency public protection arrangements"

  Rule: Reviews Following the Death of an Adult or Child in England, para 1

    @LOCAL2025/reviews-following-a-death/1.2 @LOCAL2025/appendix-2-child-death-review-cdr/1.2
    @LOCAL2025/appendix-2-domestic-abuse-related-death/1.2 @LOCAL2025/appendix-2-safeguarding-adult-review-sar/1.2
    @LOCAL2025/appendix-2-child-practice-review/1.2 @LOCAL2025/appendix-2-coroners-inquest/1.2
    @LOCAL2025/appendix-2-offensive-weapons-homicide/1.3 @LOCAL2025/appendix-2-leder/1.2
    @LOCAL2025/appendix-2-mental-health-homicide-review/1.2 @LOCAL2025/appendix-2-death-of-a-homeless-person/1.2
    @LOCAL2025/appendix-2-drug-and-alcohol-death/1.2 @LOCAL2025/appendix-2-death-in-custody-review/1.2
    @LOCAL2025/appendix-2-nhs-serious-incident/1.2
    Scenario Outline: Each review of the table tells its row and what it rests on: <review>
      When the case is assessed
      Then "<review>" cites "<basis>" at "<place>"
      And "<review>" cites "LOCAL2025" at "Appendix 2, <row>"

      Examples: reviews that rest on an Act
        | review                              | basis       | place | row                                  |
        | child death review                  | CA2004      | s.16M | Child Death Review                   |
        | domestic abuse related death review | DVCVA2004   | s.9   | Domestic Abuse Related Death Reviews |
        | safeguarding adult review           | CareAct2014 | s.44  | Safeguarding Adult Review            |
        | child safeguarding practice review  | CA2004      | s.16F | Child Safeguarding Practice Review   |
        | coroner investigation               | CJA2009     | s.1   | Coroner                              |
        | offensive weapons homicide review   | PCSCA2022   | s.24  | Offensive Weapons Homicide Review    |

      Examples: reviews that rest on policy, local choice or a body's remit
        | review                                | basis     | place                      | row                               |
        | LeDeR review                          | LEDER     | who is included            | LeDeR                             |
        | mental health homicide review         | NHSE-MHH  | independent investigations | Mental Health Homicide Review     |
        | death of a homeless person review     | LOCAL2025 | Death of a Homeless Person | Death of a Homeless Person Review |
        | drug and alcohol related death review | LAR-DRUGS | local reviews              | Drug and Alcohol-Related Death    |
        | death in custody review               | IOPC      | mandatory referral         | Death in Custody Review           |
        | death in custody review               | PPO       | terms of reference         | Death in Custody Review           |
        | NHS patient safety investigation      | NHS-PSIRF | response to incidents      | NHS Serious Incident Review       |

    @LOCAL2025/appendix-2-leder/1.2 @LOCAL2025/appendix-2-mental-health-homicide-review/1.2
    @LOCAL2025/appendix-2-nhs-serious-incident/1.2
    Scenario Outline: No Act stands behind "<review>": it is never a must
      When the case is assessed
      Then the modality of "<review>" is "<modality>"
      And "<review>" is for the "<body>"

      Examples:
        | review                                | modality        | body               |
        | LeDeR review                          | should          | LeDeR programme    |
        | mental health homicide review         | should consider | NHS England        |
        | drug and alcohol related death review | may             | public health team |
        | NHS patient safety investigation      | should consider | NHS provider       |
