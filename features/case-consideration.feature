Feature: How is a case referred and considered, and what may come of it?

  An agency that hears of an incident completes the form at once, its safeguarding lead authorises it, and the partners
  meet within two days. What is still unknown never becomes "no further action".

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Referring a case for consideration, para 1

    @LOCAL2025/referring-a-case-for-consideration/1.1
    Scenario: A serious incident must be put on the form
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | no          |
      When the case is assessed
      Then "complete the referral form" applies
      And the modality of "complete the referral form" is "must"
      And "complete the referral form" cites "LOCAL2025" at "Referring a case for consideration"
      And "complete the referral form" cites "CA2004" at "s.16G(4)"
      And "complete the referral form" is decided by the "referring agency"
      And "complete the referral form" carries a doubt that says "The form is no child protection"
      And "complete the referral form" carries a doubt that says "The guidance says notification form in"

    Scenario: A looked-after child's death without abuse must be put on the form too
      Given the facts
        | fact                                      | answer        |
        | looked after                              | yes           |
        | care leaver                               | no            |
        | another agency suspects abuse or neglect  | no            |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | referral form completed                   | no            |
      When the case is assessed
      Then "complete the referral form" applies

    Scenario: A care leaver's death must be put on the form too
      Given the facts
        | fact                                            | answer        |
        | looked after                                    | no            |
        | care leaver                                     | yes           |
        | another agency suspects abuse or neglect        | no            |
        | died                                            | yes           |
        | age at death                                    | 22            |
        | referral form completed                         | no            |
        | abuse or neglect                                | not indicated |
        | seriously harmed by abuse or neglect as a child | no            |
      When the case is assessed
      Then "complete the referral form" applies
      And "complete the referral form" carries a doubt that says "Whether those criteria reach deaths of"

    Scenario: Non-recent abuse for which the child route was chosen must be put on the form too
      Given the facts
        | fact                                            | answer       |
        | looked after                                    | no           |
        | care leaver                                     | no           |
        | another agency suspects abuse or neglect        | no           |
        | died                                            | no           |
        | age now                                         | 21           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | referral form completed                         | no           |
        | review route chosen                             | child review |
        | approximate date of harm recorded               | yes          |
      When the case is assessed
      Then "complete the referral form" applies

    Scenario: An agency that suspects abuse completes the form though the authority has no view yet
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at harm                              | 6           |
        | age at death                             | 6           |
        | age when authority became aware          | 6           |
        | place of harm                            | in our area |
        | place of death                           | in our area |
        | usual residence                          | in our area |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | yes         |
        | referral form completed                  | no          |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "complete the referral form" applies

    @LOCAL2025/referring-a-case-for-consideration/1.1
    Scenario Outline: An agency suspects abuse, the authority has no view, and <what>: the form is <form>
      Given the facts
        | fact                                            | answer  |
        | another agency suspects abuse or neglect        | yes     |
        | died                                            | no      |
        | serious harm                                    | <harm>  |
        | age at harm                                     | <age>   |
        | place of harm                                   | <place> |
        | usual residence                                 | <place> |
        | looked after                                    | no      |
        | care leaver                                     | no      |
        | seriously harmed by abuse or neglect as a child | no      |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "complete the referral form" <status>

      Examples: the rest of the criteria must be met all the same
        | what                             | form    | harm | age | place                | status         |
        | a child of nine was gravely hurt | due     | yes  | 9   | in our area          | applies        |
        | the harm is not serious          | not due | no   | 9   | in our area          | does not apply |
        | the person hurt was a grown-up   | not due | yes  | 19  | in our area          | does not apply |
        | it happened in another county    | not due | yes  | 9   | elsewhere in England | does not apply |

    @LOCAL2025/referring-a-case-for-consideration/1.1
    Scenario: Nothing that meets any of the criteria: no form is due
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | referral form completed                  | no            |
      When the case is assessed
      Then "complete the referral form" does not apply
      And "obtain safeguarding lead authorisation" does not apply

    Scenario: Whether the criteria are met is open: so is the form
      Given the facts
        | fact                                     | answer      |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | no          |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "complete the referral form" is undetermined
      And "complete the referral form" is open on "abuse or neglect"

    @LOCAL2025/referring-a-case-for-consideration/1.1
    Scenario: A completed form needs the safeguarding lead's authorisation
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | no          |
      When the case is assessed
      Then "obtain safeguarding lead authorisation" applies
      And the modality of "obtain safeguarding lead authorisation" is "must"

    Scenario: Neither the criteria nor the form are known: authorisation is undetermined
      Given the facts
        | fact                                     | answer      |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | safeguarding lead officer authorised     | no          |
      And "abuse or neglect" is not known
      And "referral form completed" is not known
      When the case is assessed
      Then "obtain safeguarding lead authorisation" is undetermined

    @LOCAL2025/referring-a-case-for-consideration/1.2
    Scenario: An authorised referral: the meeting is held
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
        | date referral received                   | 2026-01-12  |
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And the modality of "hold the case consideration meeting" is "will"
      And "hold the case consideration meeting" cites "LOCAL2025" at "Referring a case for consideration"
      And "hold the case consideration meeting" cites "CA2004" at "s.16G(4)"
      And "hold the case consideration meeting" is for the "business unit"
      And the modality of the deadline of "hold the case consideration meeting" is "will"
      And "hold the case consideration meeting" carries a doubt that says "Whether these are working days, and"
      And "hold the case consideration meeting" carries a doubt that says "By the Act, partners and relevant"

    Scenario: The meeting goes ahead though almost everything is still unknown
      Given the facts
        | fact                                 | answer     |
        | referral form completed              | yes        |
        | safeguarding lead officer authorised | yes        |
        | date referral received               | 2026-01-12 |
      And "abuse or neglect" is not known
      And "serious harm" is not known
      And "died" is not known
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And "no notification and no further action" is undetermined

    Scenario: The lead has authorised the form and nobody has asked whether it is complete: it goes in, and the meeting is held
      Given "safeguarding lead officer authorised" is "yes"
      When the case is assessed
      Then "submit the authorised referral" applies
      And "submit the authorised referral" could still change
      And "hold the case consideration meeting" applies
      And "hold the case consideration meeting" could still change

    @LOCAL2025/referring-a-case-for-consideration/1.2
    Scenario: The lead agreed to a form that was never filled in: there is nothing to send, and no meeting yet
      Given the facts
        | fact                                 | answer |
        | referral form completed              | no     |
        | safeguarding lead officer authorised | yes    |
      When the case is assessed
      Then "submit the authorised referral" does not apply
      And "hold the case consideration meeting" does not apply

    Scenario: Nothing has been referred: no meeting yet
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | referral form completed                  | no            |
        | safeguarding lead officer authorised     | no            |
      When the case is assessed
      Then "hold the case consideration meeting" does not apply

    Scenario: Whether the safeguarding lead has authorised the form is not known
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
      And "safeguarding lead officer authorised" is not known
      When the case is assessed
      Then "hold the case consideration meeting" is undetermined
      And "hold the case consideration meeting" is open on "safeguarding lead officer authorised"

    @LOCAL2025/referring-a-case-for-consideration/1.2
    Scenario Outline: Within two days: days or working days, so the earlier is due and both are shown
      Given a case for Peterborough on <case>
      And the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
      And "date referral received" is "<received>"
      When the case is assessed
      Then the deadline of "hold the case consideration meeting" is <days>
      And another reading of the deadline of "hold the case consideration meeting" is <working days>

      Examples:
        | case       | received   | days       | working days |
        | 2026-01-12 | 2026-01-08 | 2026-01-10 | 2026-01-12   |
        | 2026-01-12 | 2026-01-09 | 2026-01-11 | 2026-01-13   |
        | 2026-04-10 | 2026-04-01 | 2026-04-03 | 2026-04-07   |
        | 2026-04-10 | 2026-04-02 | 2026-04-04 | 2026-04-08   |
        | 2026-05-30 | 2026-05-22 | 2026-05-24 | 2026-05-27   |
        | 2026-09-01 | 2026-08-28 | 2026-08-30 | 2026-09-02   |
        | 2027-01-04 | 2026-12-24 | 2026-12-26 | 2026-12-30   |

    Scenario: In the middle of a week both readings fall on one day
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
        | date referral received                   | 2026-01-12  |
      When the case is assessed
      Then the deadline of "hold the case consideration meeting" is 2026-01-14

    Scenario Outline: Held on the second day is in time, on the third is not
      Given a case for Peterborough on 2026-01-16
      And the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
        | date referral received                   | 2026-01-12  |
      And "date of case consideration meeting" is "<held>"
      When the case is assessed
      Then the deadline of "hold the case consideration meeting" was <result>

      Examples:
        | held       | result |
        | 2026-01-14 | met    |
        | 2026-01-15 | missed |

    Scenario: Without the day of receipt the meeting has no date yet
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
      And "date referral received" has not been asked
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And the deadline of "hold the case consideration meeting" is not known yet

    Scenario: The notification's clock does not wait for the referral
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
        | date authority became aware              | 2026-01-05  |
        | date referral received                   | 2026-01-12  |
      When the case is assessed
      Then the deadline of "notify the panel" is 2026-01-12
      And the deadline of "hold the case consideration meeting" is 2026-01-14
      And "hold the case consideration meeting" carries a doubt that says "The five days for the notification"

    Scenario: Authorisation has no date of its own, so no date is ever shown as overdue
      Given the facts
        | fact                                 | answer     |
        | referral form completed              | yes        |
        | safeguarding lead officer authorised | yes        |
        | date referral received               | 2026-01-09 |
        | date of case consideration meeting   | 2026-01-09 |
      When the case is assessed
      Then "obtain safeguarding lead authorisation" applies
      And "obtain safeguarding lead authorisation" cites "CA2004" at "s.16G(4)"
      And the checklist item "authorised by the safeguarding lead officer" of "obtain safeguarding lead authorisation" is "done"
      And there is no warning "out_of_order"

    @LOCAL2025/referring-a-case-for-consideration/1.2
    Scenario: The form is authorised: it goes to the partnership
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | yes         |
      When the case is assessed
      Then "submit the authorised referral" applies
      And "submit the authorised referral" is for the "referring agency"
      And the modality of "submit the authorised referral" is "should"
      And "submit the authorised referral" cites "LOCAL2025" at "Referring a case for consideration"
      And "submit the authorised referral" cites "CA2004" at "s.16G(4)"
      And "submit the authorised referral" is decided by the "safeguarding lead officer"
      And "submit the authorised referral" carries a doubt that says "No time is given for sending"

    Scenario: Authorised while almost everything else is unknown: the form is sent all the same
      Given the facts
        | fact                                 | answer    |
        | referral form completed              | yes       |
        | safeguarding lead officer authorised | yes       |
        | abuse or neglect                     | not known |
        | serious harm                         | not known |
        | died                                 | not known |
      When the case is assessed
      Then "submit the authorised referral" applies

    Scenario: The safeguarding lead has not authorised the form: it is not sent yet, and the notification does not wait
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
        | safeguarding lead officer authorised     | no          |
      When the case is assessed
      Then "submit the authorised referral" does not apply
      And "notify the panel" applies

    Scenario: There is no form and no authorisation: there is nothing to send
      Given the facts
        | fact                                      | answer        |
        | abuse or neglect                          | not indicated |
        | another agency suspects abuse or neglect  | no            |
        | died                                      | no            |
        | serious harm                              | no            |
        | under 18 at harm or death                 | yes           |
        | looked after                              | no            |
        | care leaver                               | no            |
        | referral form completed                   | no            |
        | rapid review held                         | no            |
        | further review planned after rapid review | no            |
        | notification made                         | none          |
        | safeguarding lead officer authorised      | no            |
      When the case is assessed
      Then "submit the authorised referral" does not apply

    Scenario Outline: Whether the safeguarding lead authorised the form <state>: sending it stays open
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
      And "safeguarding lead officer authorised" <state>
      When the case is assessed
      Then "submit the authorised referral" is undetermined
      And "submit the authorised referral" is open on "safeguarding lead officer authorised"
      And "submit the authorised referral" would apply if "safeguarding lead officer authorised" were "yes"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: The school says that its lead authorised the form and the local authority says not
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
      And the "school" says "safeguarding lead officer authorised" is "yes"
      And the "local authority" says "safeguarding lead officer authorised" is "no"
      When the case is assessed
      Then "submit the authorised referral" is undetermined
      And "submit the authorised referral" is open on "safeguarding lead officer authorised"

    Scenario: Only the school that refers knows of the authorisation: that is enough
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | referral form completed                  | yes         |
      And the "school" says "safeguarding lead officer authorised" is "yes"
      When the case is assessed
      Then "submit the authorised referral" applies

    @LOCAL2025/referring-a-case-for-consideration/1.2
    Scenario: Two partners came to the meeting, the ICB and the scrutineer did not
      Given the facts
        | fact                                   | answer                  |
        | referral form completed                | yes                     |
        | safeguarding lead officer authorised   | yes                     |
        | date referral received                 | 2026-01-12              |
        | case consideration meeting attended by | local authority, police |
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And the checklist item "local authority" of "hold the case consideration meeting" is "done"
      And the checklist item "police" of "hold the case consideration meeting" is "done"
      And the checklist item "ICB" of "hold the case consideration meeting" is "missing"
      And the checklist item "independent scrutineer" of "hold the case consideration meeting" is "missing"

    Scenario: Nobody knows whether the scrutineer was at the meeting: not known, not missing
      Given the facts
        | fact                                 | answer |
        | referral form completed              | yes    |
        | safeguarding lead officer authorised | yes    |
      And "case consideration meeting attended by" includes "ICB", and it is not known whether it includes "independent scrutineer"
      When the case is assessed
      Then the checklist item "ICB" of "hold the case consideration meeting" is "done"
      And the checklist item "independent scrutineer" of "hold the case consideration meeting" is "not known"
      And the checklist item "police" of "hold the case consideration meeting" is "missing"

    Scenario: Everybody came, a day too late: full attendance does not mend the deadline
      Given a case for Peterborough on 2026-01-16
      And the facts
        | fact                                   | answer                                               |
        | referral form completed                | yes                                                  |
        | safeguarding lead officer authorised   | yes                                                  |
        | date referral received                 | 2026-01-12                                           |
        | date of case consideration meeting     | 2026-01-15                                           |
        | case consideration meeting attended by | local authority, police, ICB, independent scrutineer |
      When the case is assessed
      Then the deadline of "hold the case consideration meeting" was missed
      And the checklist item "independent scrutineer" of "hold the case consideration meeting" is "done"

    @LOCAL2025/referring-a-case-for-consideration/1.1
    Scenario Outline: The agency that learns of it fills in the form and its lead officer authorises: form <form>, lead <lead>
      Given the facts
        | fact                                 | answer      |
        | abuse or neglect                     | suspected   |
        | died                                 | no          |
        | serious harm                         | yes         |
        | age at harm                          | 9           |
        | age when authority became aware      | 9           |
        | place of harm                        | in our area |
        | referral form completed              | <form>      |
        | safeguarding lead officer authorised | <lead>      |
      When the case is assessed
      Then "complete the referral form" applies
      And "complete the referral form" is for the "referring agency"
      And the checklist item "referral form completed" of "complete the referral form" is "<completed>"
      And "obtain safeguarding lead authorisation" applies
      And "obtain safeguarding lead authorisation" is for the "referring agency"
      And "obtain safeguarding lead authorisation" is decided by the "safeguarding lead officer"
      And the checklist item "authorised by the safeguarding lead officer" of "obtain safeguarding lead authorisation" is "<authorised>"

      Examples:
        | form      | lead      | completed | authorised |
        | no        | no        | missing   | missing    |
        | yes       | no        | done      | missing    |
        | yes       | yes       | done      | done       |
        | not known | not known | not known | not known  |

  Rule: Referring a case for consideration, para 2

    @LOCAL2025/referring-a-case-for-consideration/2.1
    Scenario: The partners looked at the referral and the criteria, and not at the rest
      Given the facts
        | fact                                 | answer                                  |
        | referral form completed              | yes                                     |
        | safeguarding lead officer authorised | yes                                     |
        | date referral received               | 2026-01-12                              |
        | case consideration meeting covered   | the referral, criteria for notification |
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And the checklist item "the referral" of "hold the case consideration meeting" is "done"
      And the checklist item "criteria for notification" of "hold the case consideration meeting" is "done"
      And the checklist item "further information held by each partner" of "hold the case consideration meeting" is "missing"
      And the checklist item "need for a rapid review" of "hold the case consideration meeting" is "missing"

    @LOCAL2025/referring-a-case-for-consideration/2.3
    Scenario: Nobody knows whether each partner searched its own records
      Given the facts
        | fact                                 | answer |
        | referral form completed              | yes    |
        | safeguarding lead officer authorised | yes    |
      And "case consideration meeting covered" includes "the referral", and it is not known whether it includes "further information held by each partner"
      When the case is assessed
      Then the checklist item "the referral" of "hold the case consideration meeting" is "done"
      And the checklist item "further information held by each partner" of "hold the case consideration meeting" is "not known"
      And the checklist item "need for a rapid review" of "hold the case consideration meeting" is "missing"

    Scenario: Nobody has said what the meeting covered: nothing is called missing, and the meeting stands
      Given the facts
        | fact                                 | answer |
        | referral form completed              | yes    |
        | safeguarding lead officer authorised | yes    |
      And "case consideration meeting covered" has not been asked
      And "case consideration meeting attended by" is not known
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And the checklist item "criteria for notification" of "hold the case consideration meeting" is "not known"
      And the checklist item "local authority" of "hold the case consideration meeting" is "not known"

    @LOCAL2025/referring-a-case-for-consideration/2.4
    Scenario: The meeting left the criteria aside: that is no finding that they are not met
      Given the facts
        | fact                                     | answer       |
        | abuse or neglect                         | suspected    |
        | died                                     | no           |
        | serious harm                             | yes          |
        | age at harm                              | 9            |
        | age when authority became aware          | 9            |
        | place of harm                            | in our area  |
        | usual residence                          | in our area  |
        | age now                                  | 9            |
        | looked after                             | no           |
        | care leaver                              | no           |
        | another agency suspects abuse or neglect | no           |
        | referral form completed                  | yes          |
        | safeguarding lead officer authorised     | yes          |
        | notification made                        | none         |
        | case consideration meeting covered       | the referral |
      When the case is assessed
      Then "notify the panel" applies
      And "notify and progress to rapid review" applies
      And the checklist item "criteria for notification" of "hold the case consideration meeting" is "missing"

    @LOCAL2025/referring-a-case-for-consideration/2.1 @LOCAL2025/referring-a-case-for-consideration/2.2
    @LOCAL2025/referring-a-case-for-consideration/2.3 @LOCAL2025/referring-a-case-for-consideration/2.4
    @LOCAL2025/referring-a-case-for-consideration/2.5
    Scenario Outline: The partners dealt with "<item>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                 | answer |
        | referral form completed              | yes    |
        | safeguarding lead officer authorised | yes    |
        | case consideration meeting covered   | <item> |
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And "hold the case consideration meeting" is decided by the "safeguarding partners"
      And the checklist item "<item>" of "hold the case consideration meeting" is "done"
      And the checklist item "<other>" of "hold the case consideration meeting" is "missing"
      And "hold the case consideration meeting" cites "LOCAL2025" at "Referring a case for consideration"

      Examples: each of the four, once done and once missing
        | item                                     | other                                    |
        | the referral                             | further information held by each partner |
        | further information held by each partner | criteria for notification                |
        | criteria for notification                | need for a rapid review                  |
        | need for a rapid review                  | the referral                             |

  Rule: Outcomes of case consideration, para 1

    @LOCAL2025/outcomes-of-case-consideration/1.1 @LOCAL2025/outcomes-of-case-consideration/1.4
    @LOCAL2025/outcomes-of-case-consideration/1.6
    Scenario: Criteria met: notification and rapid review
      Given the facts
        | fact                                     | answer       |
        | abuse or neglect                         | suspected    |
        | died                                     | no           |
        | serious harm                             | yes          |
        | age at harm                              | 9            |
        | age when authority became aware          | 9            |
        | place of harm                            | in our area  |
        | usual residence                          | in our area  |
        | age now                                  | 9            |
        | looked after                             | no           |
        | care leaver                              | no           |
        | another agency suspects abuse or neglect | no           |
        | notification made                        | none         |
        | learning from the case                   | multi-agency |
      When the case is assessed
      Then "notify and progress to rapid review" applies
      And "notify and progress to rapid review" is for the "safeguarding partners"
      And "notify and progress to rapid review" is decided by the "safeguarding partners"
      And the modality of "notify and progress to rapid review" is "must"
      And "notify and progress to rapid review" cites "LOCAL2025" at "Outcomes of case consideration, para 1"
      And "notify and progress to rapid review" cites "LOCAL2025" at "Rapid Reviews, para 1"
      And "notify and progress to rapid review" shows that "PANEL-FAQ" differs
      And "notify and progress to rapid review" carries a doubt that says "Neither the Act nor its Regulations"
      And "no notification and no further action" does not apply
      And "single agency review" does not apply
      And "multi-agency review" does not apply
      And "multi-agency review" cites "LOCAL2025" at "Outcomes of case consideration, para 1"
      And "notify without rapid review" does not apply

    @LOCAL2025/outcomes-of-case-consideration/1.1
    Scenario: A child known to have been abused dies here, and nobody has asked whether she was looked after: the duty stands
      Given the facts
        | fact             | answer      |
        | died             | yes         |
        | age at death     | 6           |
        | age at harm      | 6           |
        | abuse or neglect | known       |
        | place of harm    | in our area |
        | place of death   | in our area |
      When the case is assessed
      Then "notify and progress to rapid review" applies
      And "notify and progress to rapid review" could still change

    Scenario: A serious incident was notified and then found not to meet the criteria: it does not go on to a rapid review
      Given the facts
        | fact                                            | answer           |
        | abuse or neglect                                | suspected        |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | age at harm                                     | 9                |
        | age when authority became aware                 | 9                |
        | place of harm                                   | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | yes              |
      When the case is assessed
      Then "notify the panel" applies
      And "notify and progress to rapid review" does not apply
      And "notify and progress to rapid review" cites "CA2004" at "s.16C(1)"

    @LOCAL2025/outcomes-of-case-consideration/1.2 @LOCAL2025/outcomes-of-case-consideration/1.4
    @LOCAL2025/outcomes-of-case-consideration/1.6
    Scenario Outline: A notification of a <notified> was already made: none of the outcomes without one is left
      Given "notification made" is "<notified>"
      When the case is assessed
      Then "no notification and no further action" does not apply
      And "single agency review" does not apply
      And "multi-agency review" does not apply

      Examples:
        | notified           |
        | serious incident   |
        | looked-after death |
        | care-leaver death  |
        | non-recent abuse   |

    @LOCAL2025/outcomes-of-case-consideration/1.2 @LOCAL2025/outcomes-of-case-consideration/1.4
    @LOCAL2025/outcomes-of-case-consideration/1.6
    Scenario Outline: A boy of nine who was not seriously harmed, learning for <learning>: that nobody speaks of a notification holds nothing up
      Given the facts
        | fact                   | answer        |
        | abuse or neglect       | not indicated |
        | died                   | no            |
        | serious harm           | no            |
        | age at harm            | 9             |
        | age now                | 9             |
        | looked after           | no            |
        | care leaver            | no            |
        | learning from the case | <learning>    |
      And "notification made" has not been asked
      When the case is assessed
      Then "<outcome>" applies
      And "<outcome>" could still change
      And "<outcome>" is open on "notification made"

      Examples:
        | learning      | outcome                               |
        | none          | no notification and no further action |
        | single agency | single agency review                  |
        | multi-agency  | multi-agency review                   |

    Scenario: A woman of 21 was seriously harmed as a child, and no route is chosen yet: this list does not cut the choice short
      Given the facts
        | fact                                            | answer |
        | died                                            | no     |
        | age now                                         | 21     |
        | seriously harmed by abuse or neglect as a child | yes    |
        | learning for the local system                   | yes    |
      When the case is assessed
      Then "consider child or adult review" applies
      And "no notification and no further action" is undetermined
      And "no notification and no further action" is open on "review route chosen"
      And "no notification and no further action" would not apply if "review route chosen" were "child review"
      And "no notification and no further action" cites "LOCAL2025" at "Non-recent abuse, para 1"
      And "no notification and no further action" carries a doubt that says "Serious harm in childhood that comes"
      And "single agency review" is undetermined
      And "single agency review" cites "LOCAL2025" at "Outcomes of case consideration, para 1"
      And "single agency review" cites "CA2004" at "s.16C(1)"
      And "multi-agency review" is undetermined
      And "multi-agency review" cites "CA2004" at "s.16C(1)"
      And "notify and progress to rapid review" carries a doubt that says "Serious harm in childhood found in"

    Scenario Outline: A woman of 21 comes forward, harmed as a child <harmed>, something to learn <learning>, route <route>: no further action <result>
      Given the facts
        | fact                                            | answer     |
        | died                                            | no         |
        | age now                                         | 21         |
        | age when authority became aware                 | 21         |
        | looked after                                    | no         |
        | care leaver                                     | no         |
        | another agency suspects abuse or neglect        | no         |
        | notification made                               | none       |
        | learning from the case                          | none       |
        | seriously harmed by abuse or neglect as a child | <harmed>   |
        | learning for the local system                   | <learning> |
        | review route chosen                             | <route>    |
      When the case is assessed
      Then "notify the panel" does not apply
      And "no notification and no further action" <result>

      Examples: whether she was harmed as a child is not known
        | harmed    | learning  | route        | result          |
        | not known | yes       | not known    | is undetermined |
        | not known | not known | not known    | is undetermined |
        | not known | no        | not known    | applies         |
        | not known | yes       | no review    | applies         |
        | not known | yes       | child review | is undetermined |

      Examples: she was not
        | harmed | learning | route     | result  |
        | no     | yes      | not known | applies |

      Examples: she was, and the partners choose
        | harmed | learning | route        | result          |
        | yes    | yes      | not known    | is undetermined |
        | yes    | no       | not known    | applies         |
        | yes    | yes      | no review    | applies         |
        | yes    | yes      | child review | does not apply  |
        | yes    | yes      | adult review | does not apply  |

    Scenario Outline: A woman of 21 comes forward, harmed as a child <harmed>, learning for <learning>: a smaller review instead <result>
      Given the facts
        | fact                                            | answer     |
        | died                                            | no         |
        | age now                                         | 21         |
        | age when authority became aware                 | 21         |
        | looked after                                    | no         |
        | care leaver                                     | no         |
        | another agency suspects abuse or neglect        | no         |
        | notification made                               | none       |
        | learning from the case                          | <learning> |
        | seriously harmed by abuse or neglect as a child | <harmed>   |
        | learning for the local system                   | yes        |
      When the case is assessed
      Then "<outcome>" <result>

      Examples:
        | harmed    | learning      | outcome              | result          |
        | not known | single agency | single agency review | is undetermined |
        | not known | multi-agency  | multi-agency review  | is undetermined |
        | yes       | single agency | single agency review | is undetermined |
        | yes       | multi-agency  | multi-agency review  | is undetermined |
        | no        | single agency | single agency review | applies         |
        | no        | multi-agency  | multi-agency review  | applies         |

    Scenario Outline: Nothing to learn here from a woman harmed as a child, route <route>: <outcome> <result>
      Given the facts
        | fact                                            | answer  |
        | died                                            | no      |
        | age now                                         | 21      |
        | age when authority became aware                 | 21      |
        | looked after                                    | no      |
        | care leaver                                     | no      |
        | another agency suspects abuse or neglect        | no      |
        | notification made                               | none    |
        | learning from the case                          | <found> |
        | seriously harmed by abuse or neglect as a child | yes     |
        | learning for the local system                   | no      |
        | review route chosen                             | <route> |
      When the case is assessed
      Then "<outcome>" <result>
      And "<outcome>" cites "LOCAL2025" at "Outcomes of case consideration, para 1"
      And "<outcome>" cites "CA2004" at "s.16C(1)"

      Examples: a child review was chosen all the same, and its notification comes first
        | found         | route        | outcome                               | result         |
        | none          | child review | no notification and no further action | does not apply |
        | single agency | child review | single agency review                  | does not apply |
        | multi-agency  | child review | multi-agency review                   | does not apply |

      Examples: no route is chosen yet
        | found         | route     | outcome                               | result  |
        | none          | not known | no notification and no further action | applies |
        | single agency | not known | single agency review                  | applies |
        | multi-agency  | not known | multi-agency review                   | applies |

    Scenario: Nobody knows whether the woman of 21 was harmed as a child: that is asked before no further action
      Given the facts
        | fact                                            | answer    |
        | died                                            | no        |
        | age now                                         | 21        |
        | age when authority became aware                 | 21        |
        | looked after                                    | no        |
        | care leaver                                     | no        |
        | another agency suspects abuse or neglect        | no        |
        | notification made                               | none      |
        | learning from the case                          | none      |
        | seriously harmed by abuse or neglect as a child | not known |
        | learning for the local system                   | yes       |
      When the case is assessed
      Then "consider child or adult review" is undetermined
      And "no notification and no further action" is undetermined
      And "no notification and no further action" is open on "seriously harmed by abuse or neglect as a child"
      And "no notification and no further action" would apply if "seriously harmed by abuse or neglect as a child" were "no"

    Scenario Outline: A man died at 21, harmed as a child <harmed>: no further action <result>
      Given the facts
        | fact                                            | answer   |
        | died                                            | yes      |
        | age at death                                    | 21       |
        | age when authority became aware                 | 21       |
        | looked after                                    | no       |
        | care leaver                                     | no       |
        | another agency suspects abuse or neglect        | no       |
        | notification made                               | none     |
        | learning from the case                          | none     |
        | learning for the local system                   | yes      |
        | seriously harmed by abuse or neglect as a child | <harmed> |
      When the case is assessed
      Then "no notification and no further action" <result>

      Examples:
        | harmed    | result          |
        | not known | is undetermined |
        | yes       | is undetermined |
        | no        | applies         |

    Scenario Outline: The partners chose no review for a woman harmed as a child, learning for <learning>: what is left to them
      Given the facts
        | fact                                            | answer     |
        | died                                            | no         |
        | age now                                         | 21         |
        | age when authority became aware                 | 21         |
        | looked after                                    | no         |
        | care leaver                                     | no         |
        | another agency suspects abuse or neglect        | no         |
        | notification made                               | none       |
        | seriously harmed by abuse or neglect as a child | yes        |
        | learning for the local system                   | yes        |
        | review route chosen                             | no review  |
        | learning from the case                          | <learning> |
      When the case is assessed
      Then "notify non-recent abuse" does not apply
      And "notify and progress to rapid review" does not apply
      And "notify without rapid review" does not apply
      And "complete a rapid review" does not apply
      And "no notification and no further action" <no further action>
      And "single agency review" <single>
      And "multi-agency review" <multi>

      Examples: there is always a way on, and it is theirs to take
        | learning      | no further action | single          | multi           |
        | none          | applies           | does not apply  | does not apply  |
        | single agency | does not apply    | applies         | does not apply  |
        | multi-agency  | does not apply    | does not apply  | applies         |
        | not known     | is undetermined   | is undetermined | is undetermined |

    Scenario: When the authority learned of it is open: notifying stands, and no further action is not offered
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | serious harm                             | yes         |
        | age at harm                              | 17          |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 20          |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | notification made                        | none        |
        | learning from the case                   | none        |
      And "age when authority became aware" is not known
      When the case is assessed
      Then "notify and progress to rapid review" applies
      And "notify and progress to rapid review" could still change
      And "no notification and no further action" is undetermined

    @LOCAL2025/outcomes-of-case-consideration/1.1 @LOCAL2025/outcomes-of-case-consideration/1.2
    Scenario: Criteria met: no learning seen yet does not make it no further action
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | yes         |
        | age at harm                              | 6           |
        | age at death                             | 6           |
        | age when authority became aware          | 6           |
        | place of harm                            | in our area |
        | place of death                           | in our area |
        | usual residence                          | in our area |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | notification made                        | none        |
        | learning from the case                   | none        |
      When the case is assessed
      Then "notify and progress to rapid review" applies
      And "no notification and no further action" does not apply

    @LOCAL2025/outcomes-of-case-consideration/1.2 @LOCAL2025/outcomes-of-case-consideration/1.4
    @LOCAL2025/outcomes-of-case-consideration/1.5 @LOCAL2025/outcomes-of-case-consideration/1.6
    @LOCAL2025/outcomes-of-case-consideration/1.7 @LOCAL2025/individual-agency-review/3.1
    Scenario Outline: Criteria not met: the learning decides between the other outcomes
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | notification made                        | none          |
      And "learning from the case" is "<learning>"
      When the case is assessed
      Then "notify and progress to rapid review" does not apply
      And "notify without rapid review" does not apply
      And "no notification and no further action" <no further action>
      And "single agency review" <single>
      And "multi-agency review" <multi>

      Examples:
        | learning      | no further action | single         | multi          |
        | none          | applies           | does not apply | does not apply |
        | single agency | does not apply    | applies        | does not apply |
        | multi-agency  | does not apply    | does not apply | applies        |

    @LOCAL2025/outcomes-of-case-consideration/1.3 @LOCAL2025/outcomes-of-case-consideration/1.5
    @LOCAL2025/individual-agency-review/3.1
    Scenario Outline: These three are open to the partners, not commanded
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | notification made                        | none          |
      And "learning from the case" is "<learning>"
      When the case is assessed
      Then the modality of "<outcome>" is "may"
      And "<outcome>" cites "LOCAL2025" at "Outcomes of case consideration"

      Examples:
        | learning      | outcome                               |
        | none          | no notification and no further action |
        | single agency | single agency review                  |
        | multi-agency  | multi-agency review                   |

    @LOCAL2025/outcomes-of-case-consideration/1.3
    Scenario: The learning has not been judged: the outcomes without notification await judgement
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | notification made                        | none          |
      And "learning from the case" has not been asked
      When the case is assessed
      Then "no notification and no further action" is undetermined
      And "no notification and no further action" awaits judgement
      And "single agency review" is undetermined
      And "single agency review" awaits judgement
      And "single agency review" carries a doubt that says "No time limit is given for"
      And "multi-agency review" is undetermined
      And "multi-agency review" awaits judgement
      And "multi-agency review" carries a doubt that says "National guidance is said to let"
      And "no notification and no further action" would apply if "learning from the case" were "none"

    @LOCAL2025/outcomes-of-case-consideration/1.7
    Scenario: Partners differ on the learning: undetermined
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age when authority became aware          | 9             |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | notification made                        | none          |
      And the "police" says "learning from the case" is "none"
      And the "ICB" says "learning from the case" is "multi-agency"
      When the case is assessed
      Then "no notification and no further action" is undetermined
      And "multi-agency review" is undetermined
      And "no notification and no further action" is open on "learning from the case"

    @LOCAL2025/outcomes-of-case-consideration/1.2 @LOCAL2025/outcomes-of-case-consideration/1.4
    @LOCAL2025/outcomes-of-case-consideration/1.6
    Scenario Outline: Unknown abuse in a child's death never becomes no further action
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at harm                              | 6           |
        | age at death                             | 6           |
        | age when authority became aware          | 6           |
        | place of harm                            | in our area |
        | place of death                           | in our area |
        | usual residence                          | in our area |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | notification made                        | none        |
      And "learning from the case" is "<learning>"
      And "abuse or neglect" is not known
      When the case is assessed
      Then "notify and progress to rapid review" is undetermined
      And "<outcome>" is undetermined
      And "<outcome>" is open on "abuse or neglect"

      Examples:
        | learning      | outcome                               |
        | none          | no notification and no further action |
        | single agency | single agency review                  |
        | multi-agency  | multi-agency review                   |

    @LOCAL2025/outcomes-of-case-consideration/1.2
    Scenario: Harm not yet judged serious never becomes no further action
      Given the facts
        | fact                                     | answer      |
        | abuse or neglect                         | suspected   |
        | died                                     | no          |
        | age at harm                              | 9           |
        | age when authority became aware          | 9           |
        | place of harm                            | in our area |
        | usual residence                          | in our area |
        | age now                                  | 9           |
        | looked after                             | no          |
        | care leaver                              | no          |
        | another agency suspects abuse or neglect | no          |
        | notification made                        | none        |
        | learning from the case                   | none        |
      And "serious harm" is not known
      When the case is assessed
      Then "notify and progress to rapid review" is undetermined
      And "no notification and no further action" is undetermined
      And "no notification and no further action" is open on "serious harm"

    Scenario: A looked-after child's death without abuse: notified without a rapid review
      Given the facts
        | fact                                      | answer        |
        | looked after                              | yes           |
        | care leaver                               | no            |
        | another agency suspects abuse or neglect  | no            |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | notification made                         | none          |
        | learning from the case                    | none          |
      When the case is assessed
      Then "notify without rapid review" applies
      And "notify and progress to rapid review" does not apply
      And "no notification and no further action" does not apply
      And "no notification and no further action" cites "LOCAL2025" at "Outcomes of case consideration, para 1"
      And "no notification and no further action" cites "CA2004" at "s.16C(1)"

    @LOCAL2025/deaths-of-looked-after-children/1.1 @LOCAL2025/deaths-of-looked-after-children/1.2
    Scenario: A looked-after child's death without abuse: the authority must tell of it, no day is set, and nothing is left to agree
      Given the facts
        | fact                                            | answer        |
        | died                                            | yes           |
        | age at death                                    | 15            |
        | looked after                                    | yes           |
        | looked after by                                 | our authority |
        | care leaver                                     | no            |
        | abuse or neglect                                | not indicated |
        | abuse or neglect contributed to the death       | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | seriously harmed by abuse or neglect as a child | no            |
        | notification made                               | none          |
        | date authority became aware                     | 2026-01-05    |
      When the case is assessed
      Then "notify without rapid review" applies
      And the modality of "notify without rapid review" is "must"
      And "notify without rapid review" is for the "local authority"
      And "notify without rapid review" is decided by the "local authority"
      And "notify without rapid review" does not await judgement
      And "notify looked-after death" has no set deadline
      And "notify care-leaver death without rapid review" does not apply

    @LOCAL2025/death-of-care-leavers/1.1 @LOCAL2025/death-of-care-leavers/1.2
    Scenario Outline: A care leaver's death at <age> without abuse: the authority should tell of it, no day is set, and no rapid review follows
      Given the facts
        | fact                                            | answer        |
        | looked after                                    | no            |
        | care leaver                                     | yes           |
        | another agency suspects abuse or neglect        | no            |
        | died                                            | yes           |
        | age at death                                    | <age>         |
        | notification made                               | none          |
        | abuse or neglect                                | not indicated |
        | abuse or neglect contributed to the death       | not indicated |
        | learning from the case                          | none          |
        | seriously harmed by abuse or neglect as a child | no            |
        | date authority became aware                     | 2026-01-05    |
      When the case is assessed
      Then "notify care-leaver death without rapid review" applies
      And the modality of "notify care-leaver death without rapid review" is "should"
      And "notify care-leaver death without rapid review" is for the "local authority"
      And "notify care-leaver death without rapid review" is decided by the "local authority"
      And "notify care-leaver death without rapid review" cites "LOCAL2025" at "Death of Care-leavers, para 1"
      And "notify care-leaver death without rapid review" cites "WT2023" at "332"
      And "notify care-leaver death" has no set deadline
      And "notify without rapid review" does not apply
      And "notify and progress to rapid review" does not apply
      And "no notification and no further action" does not apply

      Examples:
        | age |
        | 17  |
        | 22  |

    @LOCAL2025/death-of-care-leavers/1.1 @LOCAL2025/death-of-care-leavers/1.2
    Scenario Outline: Dead at <age>, a care leaver <care leaver>, abuse <abuse>: told of without a rapid review <result>
      Given the facts
        | fact                                            | answer        |
        | looked after                                    | no            |
        | care leaver                                     | <care leaver> |
        | another agency suspects abuse or neglect        | no            |
        | died                                            | yes           |
        | age at harm                                     | <age>         |
        | age at death                                    | <age>         |
        | age when authority became aware                 | <age>         |
        | place of harm                                   | in our area   |
        | place of death                                  | in our area   |
        | notification made                               | none          |
        | abuse or neglect                                | <abuse>       |
        | seriously harmed by abuse or neglect as a child | no            |
      When the case is assessed
      Then "notify care-leaver death without rapid review" <result>

      Examples:
        | age | care leaver | abuse         | result          |
        | 22  | no          | not indicated | does not apply  |
        | 22  | not known   | not indicated | is undetermined |
        | 24  | yes         | suspected     | applies         |
        | 25  | yes         | not indicated | does not apply  |
        | 17  | yes         | not indicated | applies         |
        | 17  | yes         | suspected     | does not apply  |
        | 17  | yes         | not known     | is undetermined |

    @LOCAL2025/outcomes-of-case-consideration/1.1
    Scenario: Abuse is suspected to have contributed to a looked-after child's death: with a rapid review
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
        | care leaver                               | no            |
        | another agency suspects abuse or neglect  | no            |
        | looked after by                           | our authority |
        | notification made                         | none          |
        | abuse or neglect contributed to the death | suspected     |
        | learning from the case                    | multi-agency  |
      When the case is assessed
      Then "notify and progress to rapid review" applies
      And "notify without rapid review" does not apply

    Scenario: Whether abuse contributed to a looked-after child's death is open: so is leaving out the review
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | suspected     |
        | died                                     | yes           |
        | age at harm                              | 6             |
        | age at death                             | 6             |
        | age when authority became aware          | 6             |
        | place of harm                            | in our area   |
        | place of death                           | in our area   |
        | usual residence                          | in our area   |
        | looked after                             | yes           |
        | care leaver                              | no            |
        | another agency suspects abuse or neglect | no            |
        | looked after by                          | our authority |
        | notification made                        | none          |
        | learning from the case                   | multi-agency  |
      And "abuse or neglect contributed to the death" is not known
      When the case is assessed
      Then "notify without rapid review" is undetermined
      And "notify without rapid review" is open on "abuse or neglect contributed to the death"

    Scenario Outline: Notified deaths without abuse leave none of the outcomes without a notification: <who>, learning for <learning>
      Given the facts
        | fact                                            | answer         |
        | died                                            | yes            |
        | age at death                                    | <age>          |
        | looked after                                    | <looked after> |
        | looked after by                                 | our authority  |
        | care leaver                                     | <care leaver>  |
        | abuse or neglect                                | not indicated  |
        | another agency suspects abuse or neglect        | no             |
        | seriously harmed by abuse or neglect as a child | no             |
        | notification made                               | none           |
        | learning from the case                          | <learning>     |
      When the case is assessed
      Then "<outcome>" does not apply

      Examples:
        | who                  | age | looked after | care leaver | learning      | outcome              |
        | a looked-after child | 15  | yes          | no          | single agency | single agency review |
        | a looked-after child | 15  | yes          | no          | multi-agency  | multi-agency review  |
        | a care leaver        | 22  | no           | yes         | single agency | single agency review |
        | a care leaver        | 22  | no           | yes         | multi-agency  | multi-agency review  |

    Scenario Outline: A death without abuse at <age>, and nobody knows whether it must be notified: "<outcome>" stays open
      Given the facts
        | fact                                            | answer        |
        | died                                            | yes           |
        | age at death                                    | <age>         |
        | looked after                                    | <in care>     |
        | care leaver                                     | <care leaver> |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | seriously harmed by abuse or neglect as a child | no            |
        | notification made                               | none          |
        | learning from the case                          | <learning>    |
      When the case is assessed
      Then "<outcome>" is undetermined
      And "<outcome>" is open on "<open>"

      Examples: was the child looked after, was the young adult a care leaver?
        | age | in care   | care leaver | learning      | outcome                               | open         |
        | 15  | not known | no          | none          | no notification and no further action | looked after |
        | 15  | not known | no          | single agency | single agency review                  | looked after |
        | 15  | not known | no          | multi-agency  | multi-agency review                   | looked after |
        | 20  | no        | not known   | none          | no notification and no further action | care leaver  |
        | 20  | no        | not known   | single agency | single agency review                  | care leaver  |
        | 20  | no        | not known   | multi-agency  | multi-agency review                   | care leaver  |

    Scenario: Abused earlier and placed here by another authority, he dies of an illness: we notify the incident, with no rapid review
      Given the facts
        | fact                                      | answer               |
        | died                                      | yes                  |
        | age at harm                               | 14                   |
        | age at death                              | 15                   |
        | age when authority became aware           | 15                   |
        | place of death                            | in our area          |
        | looked after                              | yes                  |
        | looked after by                           | another authority    |
        | placed out of area                        | by another authority |
        | abuse or neglect                          | known                |
        | abuse or neglect contributed to the death | not indicated        |
      When the case is assessed
      Then "notify the panel" applies
      And "notify looked-after death" does not apply
      And "notify without rapid review" applies
      And the modality of "notify without rapid review" is "must"
      And "notify and progress to rapid review" does not apply

    Scenario Outline: Another authority's looked-after child dies here of an illness, abuse <abuse>: what we have to notify is <what>
      Given the facts
        | fact                                      | answer               |
        | died                                      | yes                  |
        | age at death                              | 15                   |
        | place of death                            | in our area          |
        | looked after                              | yes                  |
        | looked after by                           | another authority    |
        | placed out of area                        | by another authority |
        | care leaver                               | no                   |
        | abuse or neglect contributed to the death | not indicated        |
      And "abuse or neglect" is "<abuse>"
      When the case is assessed
      Then "notify without rapid review" <status>
      And "notify without rapid review" cites "CA1989" at "Sch 2 para 20(1)"

      Examples: their notice is theirs
        | abuse         | what    | status          |
        | not indicated | nothing | does not apply  |
        | not known     | open    | is undetermined |

    Scenario: Whether the dead child was looked after is open: no further action is not offered
      Given the facts
        | fact                                      | answer        |
        | care leaver                               | no            |
        | another agency suspects abuse or neglect  | no            |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | notification made                         | none          |
        | learning from the case                    | none          |
      And "looked after" is not known
      When the case is assessed
      Then "notify without rapid review" is undetermined
      And "no notification and no further action" is undetermined
      And "no notification and no further action" cites "LOCAL2025" at "Non-recent abuse, para 1"

    Scenario: The list has no outcome that notifies without a rapid review, and the doubt is shown
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 15            |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | place of death                            | in our area   |
      When the case is assessed
      Then "notify without rapid review" applies
      And "notify without rapid review" is for the "local authority"
      And "notify without rapid review" is decided by the "local authority"
      And "notify without rapid review" cites "LOCAL2025" at "Deaths of a Looked-after children and Care Leavers, para 1"
      And "notify without rapid review" cites "CA1989" at "Sch 2 para 20(1)"
      And "notify without rapid review" carries a doubt
      And "notify without rapid review" cites "CA2004" at "s.16C(1)"

    Scenario: A child with a broken leg after a fall: no rapid review step, no vote and nothing to notify
      Given the facts
        | fact                                     | answer        |
        | died                                     | no            |
        | age at harm                              | 9             |
        | age now                                  | 9             |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
        | place of harm                            | in our area   |
        | usual residence                          | in our area   |
        | looked after                             | no            |
        | notification made                        | none          |
        | rapid review held                        | no            |
        | learning from the case                   | none          |
      When the case is assessed
      Then "notify the panel" does not apply
      And "complete the referral form" does not apply
      And "no notification and no further action" applies
      And "record and share disagreement" does not apply
      And the next questions do not include "police vote"
      And the next questions do not include "serious harm"

    @LOCAL2025/outcomes-of-case-consideration/1.3 @LOCAL2025/outcomes-of-case-consideration/1.5
    @LOCAL2025/outcomes-of-case-consideration/1.7
    Scenario Outline: Below the threshold, learning for <learning>: whose review it may be
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
        | died                                     | no            |
        | serious harm                             | no            |
        | age at harm                              | 9             |
        | age now                                  | 9             |
        | looked after                             | no            |
        | care leaver                              | no            |
        | notification made                        | none          |
        | learning from the case                   | <learning>    |
      When the case is assessed
      Then "<outcome>" applies
      And "<outcome>" is for the "<who>"
      And "<outcome>" is decided by the "safeguarding partners"
      And the modality of "<outcome>" is "may"
      And "notify the panel" does not apply

      Examples:
        | learning      | outcome                               | who                   |
        | none          | no notification and no further action | safeguarding partners |
        | single agency | single agency review                  | agency concerned      |
        | multi-agency  | multi-agency review                   | safeguarding partners |
