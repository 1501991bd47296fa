Feature: Which partnership leads when more than one is concerned?
  Who notifies, who looks after the child and who leads the rapid review are three questions.
  The local guidance looks to where the child lives or who placed the child; the Panel's FAQ to where it happened.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Cross Border, para 1

    @LOCAL2025/cross-border/1.1 @LOCAL2025/cross-border/1.2
    Scenario: Services from two partnerships: they agree who leads, normally where the child lives
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | yes              |
        | placed out of area                              | no               |
        | usual residence                                 | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "agree which partnership leads" applies
      And the modality of "agree which partnership leads" is "should"
      And "agree which partnership leads" is for the "safeguarding partners"
      And "agree which partnership leads" cites "LOCAL2025" at "Cross Border"
      And "area of usual residence leads" applies
      And the modality of "area of usual residence leads" is "usually"
      And "area of usual residence leads" cites "LOCAL2025" at "Cross Border"
      And "placing authority leads" does not apply

    @LOCAL2025/cross-border/1.2
    Scenario: A child of another county harmed here: that county's partnership normally leads
      Given the facts
        | fact                                            | answer               |
        | services from more than one partnership         | yes                  |
        | placed out of area                              | no                   |
        | usual residence                                 | elsewhere in England |
        | place of harm                                   | in our area          |
        | notification made                               | serious incident     |
        | criteria found not to be met after notification | no                   |
        | died                                            | no                   |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies
      And "area of usual residence leads" shows that "PANEL-FAQ" differs

    Scenario: The areas' names alone are enough
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | yes              |
        | placed out of area                              | no               |
        | area of usual residence                         | Norfolk          |
        | area of harm                                    | Peterborough     |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies

    Scenario: Injured elsewhere, died in a hospital here: the partnerships agree who leads
      Given the facts
        | fact                                            | answer               |
        | died                                            | yes                  |
        | age at harm                                     | 6                    |
        | age at death                                    | 6                    |
        | place of harm                                   | elsewhere in England |
        | place of death                                  | in our area          |
        | usual residence                                 | elsewhere in England |
        | services from more than one partnership         | yes                  |
        | placed out of area                              | no                   |
        | looked after                                    | no                   |
        | notification made                               | serious incident     |
        | criteria found not to be met after notification | no                   |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies

    @LOCAL2025/cross-border/1.1
    Scenario: One partnership only, nobody placed: nothing to agree
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | no               |
        | placed out of area                              | no               |
        | usual residence                                 | in our area      |
        | place of harm                                   | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "agree which partnership leads" does not apply
      And "area of usual residence leads" does not apply
      And "placing authority leads" does not apply

    @LOCAL2025/cross-border/1.1
    Scenario: Nobody knows yet whether another partnership served the child
      Given the facts
        | fact                                            | answer           |
        | placed out of area                              | no               |
        | usual residence                                 | in our area      |
        | place of harm                                   | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      And "services from more than one partnership" is not known
      When the case is assessed
      Then "agree which partnership leads" is undetermined
      And "agree which partnership leads" is open on "services from more than one partnership"
      And "agree which partnership leads" does not await judgement
      And "area of usual residence leads" is undetermined
      And "placing authority leads" does not apply

    Scenario: Two bodies differ on whether another partnership served the child
      Given the facts
        | fact                                            | answer           |
        | placed out of area                              | no               |
        | usual residence                                 | in our area      |
        | place of harm                                   | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      And the "local authority" says "services from more than one partnership" is "no"
      And the "police" says "services from more than one partnership" is "yes"
      When the case is assessed
      Then "agree which partnership leads" is undetermined
      And "agree which partnership leads" would apply if "services from more than one partnership" were "yes"
      And "agree which partnership leads" would not apply if "services from more than one partnership" were "no"

    Scenario: Only one agency knows of the other partnership's services, and that is enough
      Given the facts
        | fact                                            | answer           |
        | placed out of area                              | no               |
        | usual residence                                 | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      And the "school" says "services from more than one partnership" is "yes"
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies

    @LOCAL2025/cross-border/1.2
    Scenario: The lead is that of the partnership where the child lives, as a rule and not by the place of the harm
      Given the facts
        | fact                                    | answer       |
        | services from more than one partnership | yes          |
        | placed out of area                      | no           |
        | area of usual residence                 | Norfolk      |
        | area of harm                            | Peterborough |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies
      And "area of usual residence leads" is for the "partnership of the usual residence"
      And the modality of "area of usual residence leads" is "usually"
      And "area of usual residence leads" cites "LOCAL2025" at "Cross Border, para 1"
      And "area of usual residence leads" is decided by the "safeguarding partnerships concerned"
      And "area of usual residence leads" carries a doubt that says "This is the normal course and"
      And "agree which partnership leads" is decided by the "safeguarding partners"
      And "agree which partnership leads" cites "CA2004" at "s.16C(1)(a)"
      And "agree which partnership leads" cites "PANEL-FAQ" at "rapid reviews that cross borders"

    Scenario Outline: Harm <harm>, home <home>, death <death>: the places of the case alone lie in two areas
      Given the facts
        | fact               | answer  |
        | died               | yes     |
        | place of harm      | <harm>  |
        | usual residence    | <home>  |
        | place of death     | <death> |
        | placed out of area | no      |
      And "services from more than one partnership" has not been asked
      When the case is assessed
      Then "agree which partnership leads" applies
      And "agree which partnership leads" holds whatever the open answers are
      And "agree which partnership leads" carries a doubt that says "The guidance speaks of services across"

      Examples: one place here and one elsewhere in England are enough
        | harm                 | home                 | death                |
        | in our area          | elsewhere in England | elsewhere in England |
        | in our area          | elsewhere in England | outside England      |
        | elsewhere in England | in our area          | outside England      |
        | elsewhere in England | elsewhere in England | in our area          |
        | elsewhere in England | outside England      | in our area          |
        | in our area          | in our area          | elsewhere in England |
        | outside England      | in our area          | elsewhere in England |

    Scenario Outline: Harm <harm>, home <home>, death <death>: our area and another in England do not meet, nothing to agree
      Given the facts
        | fact                                    | answer  |
        | died                                    | yes     |
        | place of harm                           | <harm>  |
        | usual residence                         | <home>  |
        | place of death                          | <death> |
        | placed out of area                      | no      |
        | services from more than one partnership | no      |
      When the case is assessed
      Then "agree which partnership leads" does not apply
      And "area of usual residence leads" does not apply

      Examples: all here, or nothing here, or the other place is beyond England, where the Act knows no partnership
        | harm                 | home                 | death                |
        | in our area          | in our area          | in our area          |
        | in our area          | in our area          | outside England      |
        | outside England      | in our area          | in our area          |
        | in our area          | outside England      | in our area          |
        | elsewhere in England | elsewhere in England | elsewhere in England |
        | elsewhere in England | elsewhere in England | outside England      |
        | outside England      | elsewhere in England | elsewhere in England |
        | elsewhere in England | outside England      | elsewhere in England |

    Scenario Outline: Hurt <home> and taken to hospital in another county: whether that makes two areas hangs on whether the child died
      Given the facts
        | fact                                    | answer |
        | place of harm                           | <home> |
        | usual residence                         | <home> |
        | placed out of area                      | no     |
        | services from more than one partnership | no     |
      And "died" is not known
      When the case is assessed
      Then "agree which partnership leads" is undetermined
      And "agree which partnership leads" is open on "died"

      Examples:
        | home                 |
        | in our area          |
        | elsewhere in England |

    @LOCAL2025/cross-border/1.2
    Scenario: Two partnerships served the child, and nobody has asked where the child lives: the normal course stands
      Given the facts
        | fact                                    | answer |
        | services from more than one partnership | yes    |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" applies
      And "area of usual residence leads" could still change
      And "area of usual residence leads" is open on "usual residence"
      And "area of usual residence leads" is open on "placed out of area"

    Scenario: The child lives in Wales: no partnership there is known to the Act, and who leads is left to agreement
      Given the facts
        | fact                                    | answer      |
        | services from more than one partnership | yes         |
        | placed out of area                      | no          |
        | area of usual residence                 | Wales       |
        | place of harm                           | in our area |
      When the case is assessed
      Then "agree which partnership leads" applies
      And "area of usual residence leads" does not apply
      And "area of usual residence leads" cites "LOCAL2025" at "Cross Border, para 1"
      And "area of usual residence leads" cites "CA2004" at "s.16C(1)"
      And "area of usual residence leads" cites "CA2004" at "s.16E"
      And "area of usual residence leads" carries a doubt that says "The guidance does not say who"

  Rule: Cross Border, para 2

    @LOCAL2025/cross-border/2.1
    Scenario Outline: A child placed out of area: the placing authority takes the lead, and residence gives way
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | yes              |
        | placed out of area                              | <placed>         |
        | usual residence                                 | <residence>      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "placing authority leads" applies
      And the modality of "placing authority leads" is "will"
      And "placing authority leads" cites "LOCAL2025" at "Cross Border"
      And "placing authority leads" shows that "PANEL-FAQ" differs
      And "area of usual residence leads" does not apply
      And "agree which partnership leads" applies

      Examples:
        | placed               | residence            |
        | by our authority     | elsewhere in England |
        | by our authority     | in our area          |
        | by another authority | in our area          |
        | by another authority | elsewhere in England |

    Scenario: Nobody has asked whether the child was placed here by another authority
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | yes              |
        | usual residence                                 | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      When the case is assessed
      Then "placing authority leads" is undetermined
      And "placing authority leads" is open on "placed out of area"
      And "agree which partnership leads" applies

    Scenario: Two bodies differ on whether the child was placed here: contested, not settled
      Given the facts
        | fact                                            | answer           |
        | services from more than one partnership         | yes              |
        | usual residence                                 | in our area      |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
      And the "local authority" says "placed out of area" is "by another authority"
      And the "ICB" says "placed out of area" is "no"
      When the case is assessed
      Then "placing authority leads" is undetermined
      And "placing authority leads" would not apply if "placed out of area" were "no"

    Scenario: Placed here by another authority and killed here: we notify, they lead and owe the looked-after notice
      Given the facts
        | fact                                            | answer               |
        | died                                            | yes                  |
        | age at harm                                     | 15                   |
        | age at death                                    | 15                   |
        | age when authority became aware                 | 15                   |
        | abuse or neglect                                | suspected            |
        | abuse or neglect contributed to the death       | suspected            |
        | place of harm                                   | in our area          |
        | place of death                                  | in our area          |
        | usual residence                                 | in our area          |
        | services from more than one partnership         | yes                  |
        | looked after                                    | yes                  |
        | looked after by                                 | another authority    |
        | placed out of area                              | by another authority |
        | criteria found not to be met after notification | no                   |
      When the case is assessed
      Then "notify the panel" applies
      And "notify looked-after death" does not apply
      And "placing authority leads" applies
      And "complete a rapid review" applies

    @LOCAL2025/cross-border/2.1
    Scenario: Placed by us in another county and killed there: they notify, we lead and owe the looked-after notice
      Given the facts
        | fact                                      | answer               |
        | died                                      | yes                  |
        | age at harm                               | 15                   |
        | age at death                              | 15                   |
        | age when authority became aware           | 15                   |
        | abuse or neglect                          | suspected            |
        | abuse or neglect contributed to the death | suspected            |
        | place of harm                             | elsewhere in England |
        | place of death                            | elsewhere in England |
        | usual residence                           | elsewhere in England |
        | services from more than one partnership   | yes                  |
        | looked after                              | yes                  |
        | looked after by                           | our authority        |
        | placed out of area                        | by our authority     |
      When the case is assessed
      Then "notify the panel" does not apply
      And "notify looked-after death" applies
      And "placing authority leads" applies
      And "area of usual residence leads" does not apply

    @LOCAL2025/cross-border/2.1
    Scenario: The lead is that of the authority that placed the child, whatever agency served the child here
      Given the facts
        | fact                                    | answer               |
        | services from more than one partnership | no                   |
        | placed out of area                      | by another authority |
        | usual residence                         | in our area          |
      When the case is assessed
      Then "placing authority leads" applies
      And "placing authority leads" is for the "placing authority"
      And "placing authority leads" is decided by the "placing authority"
      And "placing authority leads" does not await judgement
      And the modality of "placing authority leads" is "will"
      And "placing authority leads" cites "LOCAL2025" at "Cross Border, para 2"
      And "agree which partnership leads" applies
      And "placing authority leads" cites "CA2004" at "s.16C(1)"
      And "placing authority leads" cites "CA1989" at "Sch 2 para 20"
      And "agree which partnership leads" cites "LOCAL2025" at "Cross Border, para 1"
      And "agree which partnership leads" cites "LOCAL2025" at "Cross Border, para 2"
      And "agree which partnership leads" cites "CA2004" at "s.16C(1)"
      And "agree which partnership leads" shows that "PANEL-FAQ" differs
      And "agree which partnership leads" carries a doubt that says "A child harmed in one area"
      And "agree which partnership leads" carries a doubt that says "The guidance does not say what"
      And "placing authority leads" carries a doubt that says "The guidance leaves nothing to decide"
