Feature: Must the death of a looked-after child be notified, and is a rapid review needed?

  Every death of a child looked after by our authority is notified, whatever its cause. A rapid review follows only
  where abuse or neglect is known, or thought, to have had a direct part in it.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Deaths of a Looked-after children and Care Leavers, para 1

    @LOCAL2025/deaths-of-looked-after-children/1.1
    Scenario: A looked-after child died of an illness: notified, without a rapid review
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" holds whatever the open answers are
      And the modality of "notify looked-after death" is "must"
      And "notify looked-after death" is for the "local authority"
      And "notify looked-after death" is decided by the "local authority"
      And "notify looked-after death" cites "CA1989" at "Sch 2 para 20"
      And "notify looked-after death" cites "WT2023" at "331"
      And "notify looked-after death" cites "DFE-STATS" at "2021-22 and 2024 releases"
      And "no rapid review for looked-after death" applies
      And the modality of "no rapid review for looked-after death" is "does not require"
      And "no rapid review for looked-after death" is for the "safeguarding partners"
      And "no rapid review for looked-after death" is decided by the "safeguarding partners"
      And "no rapid review for looked-after death" cites "WT2023" at "331"
      And "no rapid review for looked-after death" cites "CA2004" at "s.65"
      And "complete the referral form" applies
      And "complete the referral form" cites "CA1989" at "Sch 2 para 20(1)"
      And "complete the referral form" cites "LOCAL2025" at "Deaths of a Looked-after children and Care Leavers, para 1"
      And "notify the panel" does not apply

    @LOCAL2025/deaths-of-looked-after-children/1.1
    Scenario Outline: The cause makes no difference to the notice
      Given the facts
        | fact            | answer        |
        | died            | yes           |
        | age at death    | 15            |
        | looked after    | yes           |
        | looked after by | our authority |
      And "abuse or neglect" is "<mind>"
      And "abuse or neglect contributed to the death" is "<part>"
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" holds whatever the open answers are

      Examples:
        | mind          | part          |
        | known         | known         |
        | suspected     | not indicated |
        | not indicated | not indicated |
        | not known     | not known     |

    @LOCAL2025/deaths-of-looked-after-children/1.2
    Scenario Outline: The part of abuse in the death decides whether a rapid review may be left out
      Given the facts
        | fact             | answer        |
        | died             | yes           |
        | age at death     | 15            |
        | looked after     | yes           |
        | looked after by  | our authority |
        | abuse or neglect | known         |
      And "abuse or neglect contributed to the death" is "<part>"
      When the case is assessed
      Then "no rapid review for looked-after death" <status>

      Examples:
        | part          | status          |
        | not indicated | applies         |
        | suspected     | does not apply  |
        | known         | does not apply  |
        | not known     | is undetermined |

    Scenario: Nobody knows whether abuse played a part: the notice stands, leaving out the review does not
      Given the facts
        | fact             | answer        |
        | died             | yes           |
        | age at death     | 15            |
        | looked after     | yes           |
        | looked after by  | our authority |
        | abuse or neglect | suspected     |
      And "abuse or neglect contributed to the death" is not known
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" is not open on "abuse or neglect contributed to the death"
      And "no rapid review for looked-after death" is undetermined
      And "no rapid review for looked-after death" is open on "abuse or neglect contributed to the death"

    Scenario: Police and health differ on the part of abuse: leaving out the review is undetermined
      Given the facts
        | fact             | answer        |
        | died             | yes           |
        | age at death     | 15            |
        | looked after     | yes           |
        | looked after by  | our authority |
        | abuse or neglect | suspected     |
      And the "police" says "abuse or neglect contributed to the death" is "suspected"
      And the "ICB" says "abuse or neglect contributed to the death" is "not indicated"
      When the case is assessed
      Then "notify looked-after death" applies
      And "no rapid review for looked-after death" is undetermined
      And "no rapid review for looked-after death" is open on "abuse or neglect contributed to the death"

    Scenario: Looked after, dead, and abuse suspected to have contributed: both notices are owed
      Given the facts
        | fact                                      | answer        |
        | abuse or neglect                          | suspected     |
        | died                                      | yes           |
        | age at harm                               | 6             |
        | age at death                              | 6             |
        | age when authority became aware           | 6             |
        | place of harm                             | in our area   |
        | place of death                            | in our area   |
        | usual residence                           | in our area   |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect contributed to the death | suspected     |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" carries a doubt that says "the duty to notify the National Panel runs beside"
      And "notify the panel" applies
      And "no rapid review for looked-after death" does not apply
      And "no rapid review for looked-after death" cites "CA1989" at "Sch 2 para 20(1)"
      And "complete a rapid review" applies

    @LOCAL2025/deaths-of-looked-after-children/1.2
    Scenario: Earlier neglect is known but played no part in the death: notified, without a rapid review
      Given the facts
        | fact                                      | answer        |
        | abuse or neglect                          | known         |
        | died                                      | yes           |
        | age at harm                               | 6             |
        | age at death                              | 6             |
        | age when authority became aware           | 6             |
        | place of harm                             | in our area   |
        | place of death                            | in our area   |
        | usual residence                           | in our area   |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect contributed to the death | not indicated |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify the panel" applies
      And "no rapid review for looked-after death" applies
      And "complete a rapid review" does not apply

    @LOCAL2025/deaths-of-looked-after-children/1.1
    Scenario: Seriously harmed but alive: no looked-after notice, only the general test
      Given the facts
        | fact                            | answer        |
        | abuse or neglect                | suspected     |
        | died                            | no            |
        | serious harm                    | yes           |
        | age at harm                     | 9             |
        | age when authority became aware | 9             |
        | place of harm                   | in our area   |
        | usual residence                 | in our area   |
        | looked after                    | yes           |
        | looked after by                 | our authority |
      When the case is assessed
      Then "notify looked-after death" does not apply
      And "no rapid review for looked-after death" does not apply
      And "no rapid review for looked-after death" cites "LOCAL2025" at "Deaths of a Looked-after children and Care Leavers, para 1"
      And "no rapid review for looked-after death" cites "PANEL2025" at "Chapter 2 paras 2.13 to 2.14"
      And "notify the panel" applies

    @LOCAL2025/deaths-of-looked-after-children/1.1
    Scenario Outline: The death of a child: looked after, and dead at <age>
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | age at death                              | <age>         |
      When the case is assessed
      Then "notify looked-after death" <status>
      And "no rapid review for looked-after death" <status>

      Examples:
        | age | status         |
        | 0   | applies        |
        | 17  | applies        |
        | 18  | does not apply |

    Scenario Outline: Whether the child was looked after
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "looked after" is "<answer>"
      When the case is assessed
      Then "notify looked-after death" <status>
      And "no rapid review for looked-after death" <status>

      Examples:
        | answer    | status          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Whether the child was looked after has not been asked
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "looked after" has not been asked
      When the case is assessed
      Then "notify looked-after death" is undetermined
      And "notify looked-after death" would not apply if "looked after" were "no"
      And the next questions include "looked after"

    Scenario: The child's death is not confirmed
      Given the facts
        | fact                                      | answer        |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "died" is not known
      When the case is assessed
      Then "notify looked-after death" is undetermined
      And "notify looked-after death" is open on "died"

    Scenario: Agencies differ on whether the child has died: nothing is settled
      Given the facts
        | fact                                      | answer        |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And the "police" says "died" is "yes"
      And the "ICB" says "died" is "no"
      When the case is assessed
      Then "notify looked-after death" is undetermined
      And "no rapid review for looked-after death" is undetermined

    Scenario: Agencies differ on whether the child was looked after
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And the "local authority" says "looked after" is "yes"
      And the "ICB" says "looked after" is "no"
      When the case is assessed
      Then "notify looked-after death" is undetermined
      And "notify looked-after death" is open on "looked after"

    Scenario: Looked after by another authority: the notice is theirs
      Given the facts
        | fact                                      | answer            |
        | died                                      | yes               |
        | age at death                              | 15                |
        | looked after                              | yes               |
        | looked after by                           | another authority |
        | abuse or neglect                          | not indicated     |
        | abuse or neglect contributed to the death | not indicated     |
      When the case is assessed
      Then "notify looked-after death" does not apply

    Scenario: Who looked after the child is open: the notice stands and could still change
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "looked after by" is not known
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" could still change
      And "notify looked-after death" is open on exactly "looked after by"
      And "notify looked-after death" would not apply if "looked after by" were "another authority"

    Scenario: Who looked after the child is contested: the notice stands and could still change
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And the "local authority" says "looked after by" is "another authority"
      And the "police" says "looked after by" is "our authority"
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" could still change
      And "notify looked-after death" is open on "looked after by"

    Scenario: Our child died in a placement elsewhere: we give the looked-after notice, they notify the incident
      Given the facts
        | fact                                      | answer               |
        | abuse or neglect                          | suspected            |
        | died                                      | yes                  |
        | age at harm                               | 6                    |
        | age at death                              | 6                    |
        | age when authority became aware           | 6                    |
        | place of harm                             | elsewhere in England |
        | place of death                            | elsewhere in England |
        | usual residence                           | in our area          |
        | looked after                              | yes                  |
        | looked after by                           | our authority        |
        | placed out of area                        | by our authority     |
        | abuse or neglect contributed to the death | suspected            |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" holds whatever the open answers are
      And "notify the panel" does not apply

    Scenario: A child placed here by another authority died here: their looked-after notice, our notification
      Given the facts
        | fact                                      | answer               |
        | abuse or neglect                          | suspected            |
        | died                                      | yes                  |
        | age at harm                               | 6                    |
        | age at death                              | 6                    |
        | age when authority became aware           | 6                    |
        | place of harm                             | in our area          |
        | place of death                            | in our area          |
        | usual residence                           | in our area          |
        | looked after                              | yes                  |
        | looked after by                           | another authority    |
        | placed out of area                        | by another authority |
        | abuse or neglect contributed to the death | suspected            |
      When the case is assessed
      Then "notify looked-after death" does not apply
      And "notify the panel" applies

    Scenario: A child on remand who is looked after counts like any other
      Given the facts
        | fact                                      | answer                               |
        | died                                      | yes                                  |
        | age at death                              | 15                                   |
        | looked after                              | yes                                  |
        | looked after by                           | our authority                        |
        | abuse or neglect                          | not indicated                        |
        | abuse or neglect contributed to the death | not indicated                        |
        | custody or detention                      | prison or young offender institution |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" cites "LASPO2012" at "s.104(1)"
      And "notify looked-after death" cites "CA1989" at "s.22(1)-(2)"

    Scenario Outline: No time limit is set, and five working days is shown as practice
      Given a case for Peterborough on <case>
      And the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
      And "date authority became aware" is "<aware>"
      When the case is assessed
      Then "notify looked-after death" has no set deadline
      And another reading of the deadline of "notify looked-after death" is <practice>
      And the modality of the deadline of "notify looked-after death" is "usually"
      And "notify looked-after death" carries a doubt that says "Five working days is practice"

      Examples:
        | case       | aware      | practice   |
        | 2026-01-12 | 2026-01-05 | 2026-01-12 |
        | 2026-04-10 | 2026-04-01 | 2026-04-10 |
        | 2027-01-04 | 2026-12-24 | 2027-01-05 |

    Scenario: Looked after when harmed and dead as an adult: not a looked-after death, and its rapid review is not left out
      Given the facts
        | fact                                      | answer           |
        | died                                      | yes              |
        | age at harm                               | 9                |
        | age at death                              | 22               |
        | age when authority became aware           | 22               |
        | looked after                              | yes              |
        | abuse or neglect                          | known            |
        | abuse or neglect contributed to the death | not indicated    |
        | serious harm                              | yes              |
        | place of harm                             | in our area      |
        | place of death                            | in our area      |
        | notification made                         | non-recent abuse |
      When the case is assessed
      Then "notify looked-after death" does not apply
      And "notify looked-after death" cites "CA2004" at "s.65"
      And "no rapid review for looked-after death" does not apply
      And "complete a rapid review" applies

    Scenario Outline: Dead at <age>, said to have been looked after at the death and a care leaver too: both cannot be, so the answers are refused
      Given the facts
        | fact            | answer        |
        | died            | yes           |
        | age at death    | <age>         |
        | looked after    | yes           |
        | looked after by | our authority |
        | care leaver     | yes           |
      When the case is assessed
      Then the case is refused at "care leaver"

      Examples: a care leaver of that age is no longer looked after by any authority
        | age |
        | 16  |
        | 17  |

    Scenario Outline: Looked after when harmed at 15 and a care leaver at <age>, died <died>: both can be true, one after the other
      Given the facts
        | fact         | answer |
        | died         | <died> |
        | age at harm  | 15     |
        | age now      | <age>  |
        | looked after | yes    |
        | care leaver  | yes    |
      When the case is assessed
      Then "notify looked-after death" does not apply
      And "notify care-leaver death" <result>

      Examples:
        | age | died | result         |
        | 17  | no   | does not apply |
        | 19  | no   | does not apply |
        | 19  | yes  | applies        |

    Scenario: The age at the death is open: the notice and the rapid review stand meanwhile
      Given the facts
        | fact                                      | answer           |
        | died                                      | yes              |
        | under 18 at harm or death                 | yes              |
        | looked after                              | yes              |
        | looked after by                           | our authority    |
        | abuse or neglect                          | suspected        |
        | abuse or neglect contributed to the death | not indicated    |
        | place of death                            | in our area      |
        | notification made                         | serious incident |
      And "age at death" is not known
      When the case is assessed
      Then "notify looked-after death" applies
      And "no rapid review for looked-after death" is undetermined
      And "complete a rapid review" applies
      And "complete a rapid review" could still change
      And "notify without rapid review" is undetermined

    Scenario: The Act adds the parents, and asks for no causal link: both are shown
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect contributed to the death | not indicated |
        | place of death                            | in our area   |
      When the case is assessed
      Then "notify looked-after death" shows that "CA1989" differs
      And "notify looked-after death" shows that "LOCAL2025" differs
      And "no rapid review for looked-after death" shows that "CA2004" differs

    @LOCAL2025/deaths-of-looked-after-children/1.1
    Scenario Outline: Suicide, accident or illness: "<cause>" is "<answer>", and the death is notified
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect contributed to the death | not indicated |
        | <cause>                                   | <answer>      |
      When the case is assessed
      Then "notify looked-after death" applies
      And "notify looked-after death" holds whatever the open answers are
      And the modality of "notify looked-after death" is "must"
      And "no rapid review for looked-after death" applies

      Examples:
        | cause                               | answer    |
        | violent or unnatural death          | yes       |
        | violent or unnatural death          | no        |
        | death from external causes          | yes       |
        | sudden death with no apparent cause | yes       |
        | cause of death known                | not known |
