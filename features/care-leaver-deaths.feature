Feature: Should the death of a care leaver be notified, and what must partners consider?

  A care leaver who dies before turning 25 should be notified. That needs no rapid review of itself, but the partners must
  ask whether there was also a serious incident.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Death of Care-leavers, para 1

    @LOCAL2025/death-of-care-leavers/1.1 @LOCAL2025/death-of-care-leavers/1.2
    Scenario: A care leaver died at 22: notified, no rapid review, and the criteria are considered
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | care leaver  | yes    |
        | looked after | no     |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify care-leaver death" holds whatever the open answers are
      And the modality of "notify care-leaver death" is "should"
      And "notify care-leaver death" is for the "local authority"
      And "notify care-leaver death" is decided by the "local authority"
      And "notify care-leaver death" cites "WT2023" at "332"
      And "no rapid review for care-leaver death" applies
      And the modality of "no rapid review for care-leaver death" is "does not require"
      And "no rapid review for care-leaver death" is for the "safeguarding partners"
      And "no rapid review for care-leaver death" is decided by the "safeguarding partners"
      And "no rapid review for care-leaver death" cites "WT2023" at "332"
      And "consider serious incident criteria for care leaver" applies
      And the modality of "consider serious incident criteria for care leaver" is "must consider"
      And "consider serious incident criteria for care leaver" is for the "safeguarding partners"
      And "consider serious incident criteria for care leaver" is decided by the "safeguarding partners"
      And "consider serious incident criteria for care leaver" cites "WT2023" at "332"
      And "consider serious incident criteria for care leaver" cites "CA2004" at "s.16C(1)"

    @LOCAL2025/death-of-care-leavers/1.1
    Scenario Outline: Up to and including 24, by age at death
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | care leaver  | yes    |
        | looked after | no     |
      And "age at death" is "<age>"
      When the case is assessed
      Then "notify care-leaver death" <status>
      And "no rapid review for care-leaver death" <status>
      And "consider serious incident criteria for care leaver" <status>

      Examples:
        | age       | status          |
        | 15        | does not apply  |
        | 16        | applies         |
        | 17        | applies         |
        | 18        | applies         |
        | 24        | applies         |
        | 25        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/death-of-care-leavers/1.1
    Scenario Outline: The day before the twenty-fifth birthday and the birthday itself
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | care leaver  | yes    |
        | looked after | no     |
      And "date of birth" is "<born>"
      And "date of death" is "<died>"
      When the case is assessed
      Then "notify care-leaver death" <status>

      Examples:
        | born       | died       | status         |
        | 2001-01-10 | 2026-01-09 | applies        |
        | 2001-01-10 | 2026-01-10 | does not apply |
        | 2000-02-29 | 2025-02-28 | applies        |
        | 2000-02-29 | 2025-03-01 | does not apply |

    Scenario: Dead at 15, before anyone can be a care leaver: whether one was is no question
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 15     |
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "notify care-leaver death" holds whatever the open answers are
      And "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" cites "CA1989" at "s.23A"
      And "notify care-leaver death" carries a doubt that says "In the Act nobody under 18"

    @LOCAL2025/death-of-care-leavers/1.1
    Scenario Outline: Whether the person was a care leaver
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
      And "care leaver" is "<answer>"
      When the case is assessed
      Then "notify care-leaver death" <status>
      And "no rapid review for care-leaver death" <status>
      And "consider serious incident criteria for care leaver" <status>

      Examples:
        | answer    | status          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Who counts as a care leaver is for the Act and its regulations to say
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
        | care leaver  | yes    |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify care-leaver death" carries a doubt that says "does not define a care leaver"
      And "notify care-leaver death" cites "SI2010-959" at "reg 40"
      And "notify care-leaver death" cites "SI2010-2571" at "reg 3"
      And "no rapid review for care-leaver death" cites "CA1989" at "ss.23A and 23C"

    Scenario: Someone who never was in care died at 22: nothing follows, and each answer still says where it comes from
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
        | care leaver  | no     |
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" cites "LOCAL2025" at "Death of Care-leavers, para 1"
      And "no rapid review for care-leaver death" cites "CA2004" at "s.16C(1)"
      And "consider serious incident criteria for care leaver" does not apply
      And "consider serious incident criteria for care leaver" cites "LOCAL2025" at "Death of Care-leavers, para 1"

    Scenario: Whether the person was a care leaver has not been asked
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
      And "care leaver" has not been asked
      When the case is assessed
      Then "notify care-leaver death" is undetermined
      And "notify care-leaver death" is open on "care leaver"
      And "notify care-leaver death" would not apply if "care leaver" were "no"
      And the next questions include "care leaver"

    Scenario: Agencies differ on whether the person was a care leaver
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
      And the "local authority" says "care leaver" is "no"
      And the "ICB" says "care leaver" is "yes"
      When the case is assessed
      Then "notify care-leaver death" is undetermined
      And "notify care-leaver death" is open on "care leaver"

    Scenario Outline: Twelve weeks in care since 14 make no care leaver; thirteen leave the question open
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | looked after | no     |
      And "weeks looked after since 14" is "<weeks>"
      When the case is assessed
      Then "notify care-leaver death" <status>
      And "consider serious incident criteria for care leaver" <status>

      Examples:
        | weeks | status          |
        | 0     | does not apply  |
        | 12    | does not apply  |
        | 13    | is undetermined |

    Scenario: Past 25 the care history no longer matters
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 25     |
        | looked after | no     |
      And "care leaver" is not known
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "notify care-leaver death" holds whatever the open answers are
      And "notify care-leaver death" cites "CA1989" at "ss.23A and 23C"

    Scenario: A care leaver seriously harmed but alive: no notice of a death
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 17          |
        | age when authority became aware | 17          |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | care leaver                     | yes         |
        | looked after                    | no          |
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "no rapid review for care-leaver death" does not apply
      And "consider serious incident criteria for care leaver" does not apply
      And "notify the panel" applies

    Scenario: Agencies differ on whether the care leaver has died: nothing is settled
      Given the facts
        | fact         | answer |
        | age at death | 22     |
        | care leaver  | yes    |
        | looked after | no     |
      And the "police" says "died" is "yes"
      And the "ICB" says "died" is "no"
      When the case is assessed
      Then "notify care-leaver death" is undetermined
      And "no rapid review for care-leaver death" is undetermined
      And "consider serious incident criteria for care leaver" is undetermined

    Scenario: A care leaver is well and alive: there is no death to notify or to consider
      Given the facts
        | fact             | answer        |
        | died             | no            |
        | age now          | 19            |
        | care leaver      | yes           |
        | looked after     | no            |
        | abuse or neglect | not indicated |
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "no rapid review for care-leaver death" does not apply
      And "consider serious incident criteria for care leaver" does not apply

    Scenario: The death is not confirmed
      Given the facts
        | fact         | answer |
        | care leaver  | yes    |
        | looked after | no     |
      And "died" is not known
      When the case is assessed
      Then "notify care-leaver death" is undetermined
      And "no rapid review for care-leaver death" is undetermined
      And "consider serious incident criteria for care leaver" is undetermined
      And "notify care-leaver death" is open on "died"

    Scenario Outline: The notice is owed whether or not abuse is suspected
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | care leaver  | yes    |
        | looked after | no     |
      And "abuse or neglect" is "<mind>"
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify care-leaver death" holds whatever the open answers are

      Examples:
        | mind          |
        | suspected     |
        | not indicated |
        | not known     |

    @LOCAL2025/death-of-care-leavers/1.2
    Scenario: A care leaver of 17 whose death may come from abuse: both notices and the considering
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at harm                     | 17          |
        | age at death                    | 17          |
        | age when authority became aware | 17          |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
        | care leaver                     | yes         |
        | looked after                    | no          |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "consider serious incident criteria for care leaver" applies
      And the consideration "abuse or neglect" of "consider serious incident criteria for care leaver" is "present"
      And the consideration "under 18 at harm or death" of "consider serious incident criteria for care leaver" is "present"
      And "notify the panel" applies
      And "no rapid review for care-leaver death" does not apply

    Scenario: A care leaver of 18 or over at the harm and the death cannot be a child's incident
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at harm                     | 18          |
        | age at death                    | 18          |
        | age when authority became aware | 18          |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
        | care leaver                     | yes         |
        | looked after                    | no          |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "consider serious incident criteria for care leaver" applies
      And "consider serious incident criteria for care leaver" carries a doubt that says "not yet 18"
      And "notify the panel" does not apply

    Scenario: Seriously abused as a child and dead at 22: the old abuse is considered as well
      Given the facts
        | fact                                            | answer |
        | died                                            | yes    |
        | age at death                                    | 22     |
        | care leaver                                     | yes    |
        | looked after                                    | no     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "consider serious incident criteria for care leaver" applies
      And the consideration "seriously harmed by abuse or neglect as a child" of "consider serious incident criteria for care leaver" is "present"
      And "no rapid review for care-leaver death" applies
      And "consider child or adult review" applies

    Scenario: Seriously abused as a child, dead at 22, and the child route chosen: a rapid review follows from that
      Given the facts
        | fact                                            | answer       |
        | died                                            | yes          |
        | age at death                                    | 22           |
        | care leaver                                     | yes          |
        | looked after                                    | no           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | review route chosen                             | child review |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify non-recent abuse" applies
      And "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" cites "LOCAL2025" at "Non-recent abuse, para 1"

    @LOCAL2025/death-of-care-leavers/1.2
    Scenario Outline: Notified as a "<notified>" and as no more: no rapid review
      Given the facts
        | fact              | answer     |
        | died              | yes        |
        | age at death      | 17         |
        | care leaver       | yes        |
        | looked after      | no         |
        | notification made | <notified> |
      When the case is assessed
      Then "no rapid review for care-leaver death" applies

      Examples:
        | notified           |
        | care-leaver death  |
        | looked-after death |

    Scenario Outline: Notified as "<notified>" as well: a rapid review follows from that, and is not left out
      Given the facts
        | fact              | answer                        |
        | died              | yes                           |
        | age at death      | 22                            |
        | care leaver       | yes                           |
        | looked after      | no                            |
        | notification made | care-leaver death, <notified> |
      When the case is assessed
      Then "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" cites "LOCAL2025" at "Rapid Reviews, para 1"

      Examples:
        | notified         |
        | serious incident |
        | non-recent abuse |

    Scenario: Notified as a serious incident or as non-recent abuse, nobody knows which: either way not without a rapid review
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | care leaver  | yes    |
        | looked after | no     |
      And "notification made" includes "nothing", and it is not known whether it includes "serious incident, non-recent abuse"
      When the case is assessed
      Then "no rapid review for care-leaver death" does not apply
      And "no rapid review for care-leaver death" holds whatever the open answers are
      And "notify care-leaver death without rapid review" does not apply
      And "notify care-leaver death without rapid review" cites "LOCAL2025" at "Death of Care-leavers, para 1"
      And "notify care-leaver death without rapid review" cites "WT2023" at "Chapter 5 para 332"

    Scenario: A looked-after child who died is not a care leaver, and is notified as looked after
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | care leaver                               | no            |
      When the case is assessed
      Then "notify care-leaver death" does not apply
      And "notify looked-after death" applies

    Scenario: No time limit is set, and five working days is shown as practice
      Given the facts
        | fact                        | answer     |
        | died                        | yes        |
        | age at death                | 22         |
        | care leaver                 | yes        |
        | looked after                | no         |
        | date authority became aware | 2026-01-05 |
      When the case is assessed
      Then "notify care-leaver death" has no set deadline
      And another reading of the deadline of "notify care-leaver death" is 2026-01-12
      And the modality of the deadline of "notify care-leaver death" is "usually"
      And "notify care-leaver death" carries a doubt that says "Five working days is what other areas print"

    Scenario: The care leaver lived elsewhere and was out of touch: which authority notifies is left open
      Given the facts
        | fact            | answer               |
        | died            | yes                  |
        | age at death    | 23                   |
        | care leaver     | yes                  |
        | looked after    | no                   |
        | usual residence | elsewhere in England |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify care-leaver death" carries a doubt that says "which authority notifies"
      And "notify care-leaver death" carries a doubt that says "Contact often lapses from 21"

    Scenario: A care leaver's death is put on the referral form because it is to be notified
      Given the facts
        | fact         | answer |
        | died         | yes    |
        | age at death | 22     |
        | care leaver  | yes    |
        | looked after | no     |
      When the case is assessed
      Then "complete the referral form" applies
      And "complete the referral form" cites "LOCAL2025" at "Death of Care-leavers, para 1"

    Scenario: Born on a leap day: still 24 on the last day of February
      Given the facts
        | fact          | answer     |
        | care leaver   | yes        |
        | looked after  | no         |
        | date of birth | 2000-02-29 |
        | date of death | 2025-02-28 |
      When the case is assessed
      Then "notify care-leaver death" applies
      And "notify care-leaver death" carries a doubt

    @LOCAL2025/death-of-care-leavers/1.2
    Scenario: The ordinary duty stands but for one open answer: no outcome without a rapid review is offered beside it
      Given the facts
        | fact             | answer      |
        | died             | yes         |
        | age at harm      | 17          |
        | age at death     | 20          |
        | care leaver      | yes         |
        | abuse or neglect | known       |
        | serious harm     | yes         |
        | place of harm    | in our area |
        | place of death   | in our area |
      And "age when authority became aware" is not known
      When the case is assessed
      Then "notify the panel" applies
      And "notify and progress to rapid review" applies
      And "notify care-leaver death without rapid review" is undetermined
      And "notify care-leaver death without rapid review" carries a doubt that says "The four printed outcomes have no"
