Feature: Must this incident be notified to the National Panel?

  The local authority must tell the Child Safeguarding Practice Review Panel of a child who died or was seriously
  harmed where it knows of or suspects abuse or neglect. What nobody knows yet is never taken as a no.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: What is a Serious Child Safeguarding Incident?, para 2

    @LOCAL2025/what-is-a-serious-incident/2.1 @LOCAL2025/what-is-a-serious-incident/2.3
    @LOCAL2025/notifications-of-serious-incidents/2.1 @LOCAL2025/notifications-of-serious-incidents/4.1
    Scenario: Suspected abuse and a child's death in our area: the authority must notify
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at harm                     | 6           |
        | age at death                    | 6           |
        | age when authority became aware | 6           |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are
      And the modality of "notify the panel" is "must"
      And "notify the panel" is for the "local authority"
      And "notify the panel" cites "CA2004" at "s.16C(1)"
      And the position is "must act"

    @LOCAL2025/what-is-a-serious-incident/2.1 @LOCAL2025/what-is-a-serious-incident/2.2
    Scenario Outline: The authority's own state of mind decides: known, suspected or not indicated
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "abuse or neglect" is "<mind>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | mind          | status         |
        | known         | applies        |
        | suspected     | applies        |
        | not indicated | does not apply |

    @LOCAL2025/what-is-a-serious-incident/2.2
    Scenario: Nobody knows yet whether there was abuse: undetermined, never a no
      Given the facts
        | fact                            | answer      |
        | died                            | yes         |
        | age at harm                     | 6           |
        | age at death                    | 6           |
        | age when authority became aware | 6           |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" could still change
      And "notify the panel" does not await judgement
      And "notify the panel" is open on exactly "abuse or neglect"
      And "notify the panel" would apply if "abuse or neglect" were "suspected"
      And "notify the panel" would not apply if "abuse or neglect" were "not indicated"
      And the next questions do not include "abuse or neglect"

    Scenario: Nobody has been asked about abuse: undetermined, and it is asked
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "abuse or neglect" has not been asked
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on "abuse or neglect"
      And the next questions include "abuse or neglect"

    @LOCAL2025/what-is-a-serious-incident/2.1
    Scenario: A case of which nothing is known is undetermined
      Given "died" is not known
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" could still change
      And "notify the panel" is open on "abuse or neglect"
      And "notify the panel" carries a doubt that says "One who is born alive and"

    @LOCAL2025/what-is-a-serious-incident/2.1 @LOCAL2025/what-is-a-serious-incident/2.3
    Scenario: A near miss without serious harm is not notified, whatever is suspected
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then "notify the panel" does not apply
      And "notify the panel" holds whatever the open answers are

    @LOCAL2025/what-is-a-serious-incident/2.2
    Scenario Outline: A suicide turns on whether abuse or neglect is suspected
      Given the facts
        | fact                            | answer      |
        | died                            | yes         |
        | age at harm                     | 16          |
        | age at death                    | 16          |
        | age when authority became aware | 16          |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
        | violent or unnatural death      | yes         |
      And "abuse or neglect" is "<mind>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | mind          | status          |
        | suspected     | applies         |
        | not indicated | does not apply  |
        | not known     | is undetermined |

    @LOCAL2025/what-is-a-serious-incident/2.3
    Scenario: A child who killed someone but was not harmed is no serious incident
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | homicide                        | yes         |
      When the case is assessed
      Then "notify the panel" does not apply

    Scenario: Who did it makes no difference
      Given the facts
        | fact                               | answer        |
        | abuse or neglect                   | suspected     |
        | died                               | no            |
        | serious harm                       | yes           |
        | age at harm                        | 9             |
        | age when authority became aware    | 9             |
        | place of harm                      | in our area   |
        | usual residence                    | in our area   |
        | relationship of person responsible | none of these |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" carries a doubt that says "outside the family is abuse needs judgement"
      And "notify the panel" holds whatever the open answers are

    Scenario: A death not known to have been caused by the abuse is still notified
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
        | abuse or neglect contributed to the death | not indicated |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" carries a doubt that says "must have caused the death or harm"

    @LOCAL2025/what-is-a-serious-incident/2.3
    Scenario: Died or survived is contested, but serious harm is not: notified either way
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And the "police" says "died" is "yes"
      And the "school" says "died" is "no"
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are

    Scenario: Only the hospital has told of the death: its answer counts
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | age at harm                     | 6           |
        | age at death                    | 6           |
        | age when authority became aware | 6           |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
      And the "ICB" says "died" is "yes"
      When the case is assessed
      Then "notify the panel" applies

  Rule: Is it serious harm?, para 1

    @LOCAL2025/is-it-serious-harm/1.1 @LOCAL2025/is-it-serious-harm/3.5
    Scenario: Serious harm is for people to judge
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "serious harm" has not been asked
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement
      And "notify the panel" cites "CA2004" at "s.16B(9)"
      And "notify the panel" cites "LOCAL2025" at "Is it serious harm?, para 3"
      And "notify the panel" is open on exactly "serious harm"
      And "notify the panel" would apply if "serious harm" were "yes"
      And "notify the panel" would not apply if "serious harm" were "no"

    @LOCAL2025/is-it-serious-harm/3.5
    Scenario: A judgement asked for and not reached stays open
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "serious harm" is not known
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement

    @LOCAL2025/is-it-serious-harm/1.3
    Scenario: Recovery does not undo serious harm
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | child has recovered             | yes         |
        | long-term impairment            | not likely  |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are

    @LOCAL2025/is-it-serious-harm/1.3
    Scenario: Recovery does not settle an open judgement
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "child has recovered" is "yes"
      And "long-term impairment" is "not likely"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement
      And "notify the panel" is open on "serious harm"
      And the consideration "child has recovered" of "notify the panel" is "present"

    @LOCAL2025/is-it-serious-harm/1.2
    Scenario: Likely long-term impairment points to serious harm and does not settle it
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "long-term impairment" is "likely"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement
      And an indicator for the judgement "serious harm" in "notify the panel" is "long-term impairment"

    @LOCAL2025/is-it-serious-harm/3.5
    Scenario: Partners differ on serious harm: undetermined, and shown
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And the "local authority" says "serious harm" is "yes"
      And the "police" says "serious harm" is "no"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on "serious harm"

    @LOCAL2025/is-it-serious-harm/1.1
    Scenario: Harm to physical health counts, though the wording names only mind and development
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
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" shows that "LOCAL2025" differs
      And "notify the panel" shows that "DFE-STATS" differs

    @LOCAL2025/is-it-serious-harm/1.2
    Scenario Outline: Lasting impairment is <chance>, though nobody can be certain: it points to serious harm
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | long-term impairment            | <chance>    |
      When the case is assessed
      Then "notify the panel" awaits judgement
      And "notify the panel" is open on exactly "serious harm"
      And an indicator for the judgement "serious harm" in "notify the panel" is "long-term impairment"

      Examples:
        | chance   |
        | likely   |
        | possible |

    @LOCAL2025/is-it-serious-harm/1.1 @LOCAL2025/is-it-serious-harm/1.2
    Scenario: Impairment that is grave without being lasting: partners may judge it serious
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | long-term impairment            | not likely  |
      And "serious harm" has not been asked
      When the case is assessed
      Then "notify the panel" awaits judgement
      And an indicator against the judgement "serious harm" in "notify the panel" is "long-term impairment"
      And "notify the panel" would apply if "serious harm" were "yes"

  Rule: Is it serious harm?, para 2

    @LOCAL2025/is-it-serious-harm/2.1 @LOCAL2025/is-it-serious-harm/2.2
    Scenario: A protection plan or care proceedings do not make serious harm
      Given the facts
        | fact                                      | answer      |
        | abuse or neglect                          | suspected   |
        | died                                      | no          |
        | age at harm                               | 9           |
        | age when authority became aware           | 9           |
        | place of harm                             | in our area |
        | usual residence                           | in our area |
        | child protection plan or care proceedings | yes         |
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement
      And "notify the panel" is open on "serious harm"
      And the consideration "child protection plan or care proceedings" of "notify the panel" is "present"

    @LOCAL2025/is-it-serious-harm/2.1
    Scenario: Without a protection plan or proceedings, harm judged serious is still notified
      Given the facts
        | fact                                      | answer      |
        | abuse or neglect                          | suspected   |
        | died                                      | no          |
        | serious harm                              | yes         |
        | age at harm                               | 9           |
        | age when authority became aware           | 9           |
        | place of harm                             | in our area |
        | usual residence                           | in our area |
        | child protection plan or care proceedings | no          |
      When the case is assessed
      Then "notify the panel" applies
      And the consideration "child protection plan or care proceedings" of "notify the panel" is "absent"
      And the consideration "child has recovered" of "notify the panel" is "not known"

    @LOCAL2025/is-it-serious-harm/2.1 @LOCAL2025/is-it-serious-harm/2.2
    Scenario: A child on a protection plan whose harm the partners judge not serious: the higher threshold is not met
      Given the facts
        | fact                                      | answer      |
        | abuse or neglect                          | known       |
        | died                                      | no          |
        | serious harm                              | no          |
        | age at harm                               | 9           |
        | age when authority became aware           | 9           |
        | place of harm                             | in our area |
        | child protection plan or care proceedings | yes         |
      When the case is assessed
      Then "notify the panel" does not apply
      And "notify the panel" holds whatever the open answers are

  Rule: Is it serious harm?, para 3

    @LOCAL2025/is-it-serious-harm/3.2 @LOCAL2025/is-it-serious-harm/3.3
    Scenario Outline: A grave injury or event points to serious harm and does not settle it
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "<indicator>" is "yes"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" awaits judgement
      And an indicator for the judgement "serious harm" in "notify the panel" is "<indicator>"

      Examples:
        | indicator                                      |
        | life-threatening injury                        |
        | life-changing injury                           |
        | exceptional with severe long-term consequences |

    @LOCAL2025/is-it-serious-harm/3.2 @LOCAL2025/is-it-serious-harm/3.5
    Scenario: People may judge harm not serious in spite of the indicators
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | no          |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | life-threatening injury         | yes         |
      When the case is assessed
      Then "notify the panel" does not apply

  Rule: Notifications of Serious Incidents, para 2

    @LOCAL2025/notifications-of-serious-incidents/2.1 @LOCAL2025/notifications-of-serious-incidents/2.2
    @LOCAL2025/notifications-of-serious-incidents/2.3
    Scenario Outline: Where the child was harmed and where the child lives
      Given the facts
        | fact                            | answer    |
        | abuse or neglect                | suspected |
        | died                            | no        |
        | serious harm                    | yes       |
        | age at harm                     | 9         |
        | age when authority became aware | 9         |
      And "place of harm" is "<harmed>"
      And "usual residence" is "<lives>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | harmed               | lives                | status          |
        | in our area          | in our area          | applies         |
        | in our area          | elsewhere in England | applies         |
        | in our area          | outside England      | applies         |
        | elsewhere in England | in our area          | does not apply  |
        | elsewhere in England | elsewhere in England | does not apply  |
        | outside England      | in our area          | applies         |
        | outside England      | elsewhere in England | does not apply  |
        | outside England      | outside England      | does not apply  |
        | not known            | in our area          | is undetermined |
        | outside England      | not known            | is undetermined |

    @LOCAL2025/notifications-of-serious-incidents/2.2
    Scenario: Harmed in our area: where the child lives is not needed
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
      And "usual residence" is not known
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are
      And "notify the panel" is not open on "usual residence"

    @LOCAL2025/notifications-of-serious-incidents/2.3
    Scenario: Harmed outside England and nobody knows where the child lives
      Given the facts
        | fact                            | answer          |
        | abuse or neglect                | suspected       |
        | died                            | no              |
        | serious harm                    | yes             |
        | age at harm                     | 9               |
        | age when authority became aware | 9               |
        | place of harm                   | outside England |
      And "usual residence" is not known
      When the case is assessed
      Then "notify the panel" is open on exactly "usual residence"
      And "notify the panel" would apply if "usual residence" were "in our area"

    @LOCAL2025/notifications-of-serious-incidents/2.3
    Scenario Outline: Named areas: each authority answers for its own, and beyond England for its residents
      Given a case for <case>
      And the facts
        | fact                            | answer    |
        | abuse or neglect                | suspected |
        | died                            | no        |
        | serious harm                    | yes       |
        | age at harm                     | 9         |
        | age when authority became aware | 9         |
      And "area of harm" is "<harm>"
      And "area of usual residence" is "<lives>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | case                         | harm             | lives          | status         |
        | Peterborough on 2026-01-12   | Peterborough     | Norfolk        | applies        |
        | Peterborough on 2026-01-12   | Cambridgeshire   | Peterborough   | does not apply |
        | Cambridgeshire on 2026-01-12 | Cambridgeshire   | Peterborough   | applies        |
        | Cambridgeshire on 2026-01-12 | Peterborough     | Cambridgeshire | does not apply |
        | Peterborough on 2026-01-12   | Wales            | Peterborough   | applies        |
        | Peterborough on 2026-01-12   | Scotland         | Peterborough   | applies        |
        | Peterborough on 2026-01-12   | Northern Ireland | Peterborough   | applies        |
        | Peterborough on 2026-01-12   | outside the UK   | Peterborough   | applies        |
        | Peterborough on 2026-01-12   | Wales            | Cambridgeshire | does not apply |

    @LOCAL2025/notifications-of-serious-incidents/2.2 @LOCAL2025/notifications-of-serious-incidents/2.3
    Scenario Outline: Harmed in one place and dead in another: each place counts
      Given the facts
        | fact                            | answer    |
        | abuse or neglect                | suspected |
        | died                            | yes       |
        | age at harm                     | 6         |
        | age at death                    | 6         |
        | age when authority became aware | 6         |
        | serious harm                    | yes       |
      And "place of harm" is "<harmed>"
      And "place of death" is "<died>"
      And "usual residence" is "<lives>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | harmed               | died                 | lives                | status          |
        | in our area          | elsewhere in England | elsewhere in England | applies         |
        | elsewhere in England | in our area          | elsewhere in England | applies         |
        | outside England      | in our area          | outside England      | applies         |
        | elsewhere in England | elsewhere in England | in our area          | does not apply  |
        | outside England      | outside England      | in our area          | applies         |
        | outside England      | outside England      | elsewhere in England | does not apply  |
        | elsewhere in England | outside England      | in our area          | applies         |
        | elsewhere in England | outside England      | elsewhere in England | does not apply  |
        | elsewhere in England | not known            | elsewhere in England | is undetermined |

    Scenario: Agencies differ on where it happened: contested, undetermined
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | usual residence                 | in our area |
      And the "police" says "place of harm" is "in our area"
      And the "ICB" says "place of harm" is "elsewhere in England"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on "place of harm"

    @LOCAL2025/notifications-of-serious-incidents/2.2
    Scenario: A child placed here by another authority and harmed here: we notify
      Given the facts
        | fact                            | answer               |
        | abuse or neglect                | suspected            |
        | died                            | no                   |
        | serious harm                    | yes                  |
        | age at harm                     | 9                    |
        | age when authority became aware | 9                    |
        | place of harm                   | in our area          |
        | usual residence                 | elsewhere in England |
        | placed out of area              | by another authority |
        | looked after                    | yes                  |
        | looked after by                 | another authority    |
      When the case is assessed
      Then "notify the panel" applies
      And "notify looked-after death" does not apply

    Scenario: Our own child placed and harmed elsewhere in England: the authority there notifies
      Given the facts
        | fact                            | answer               |
        | abuse or neglect                | suspected            |
        | died                            | no                   |
        | serious harm                    | yes                  |
        | age at harm                     | 9                    |
        | age when authority became aware | 9                    |
        | place of harm                   | elsewhere in England |
        | usual residence                 | in our area          |
        | placed out of area              | by our authority     |
        | looked after                    | yes                  |
        | looked after by                 | our authority        |
      When the case is assessed
      Then "notify the panel" does not apply

    Scenario Outline: The eighteenth birthday, by dates
      Given a case for <case>
      And the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | died             | no          |
        | serious harm     | yes         |
        | place of harm    | in our area |
        | usual residence  | in our area |
      And "date of birth" is "<born>"
      And "date of harm" is "<harmed>"
      And "date authority became aware" is "<aware>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | case                       | born       | harmed     | aware      | status         |
        | Peterborough on 2026-01-12 | 2008-01-10 | 2026-01-09 | 2026-01-09 | applies        |
        | Peterborough on 2026-01-12 | 2008-01-10 | 2026-01-09 | 2026-01-10 | does not apply |
        | Peterborough on 2026-01-12 | 2008-01-10 | 2026-01-10 | 2026-01-10 | does not apply |
        | Peterborough on 2026-01-12 | 2008-01-10 | 2015-06-01 | 2026-01-09 | applies        |
        | Peterborough on 2026-03-02 | 2008-02-29 | 2026-02-28 | 2026-02-28 | applies        |
        | Peterborough on 2026-03-02 | 2008-02-29 | 2026-03-01 | 2026-03-01 | does not apply |

    Scenario: Harmed at 17, known at 17, died at 18: still notified
      Given the facts
        | fact                        | answer      |
        | abuse or neglect            | suspected   |
        | died                        | yes         |
        | serious harm                | yes         |
        | place of harm               | in our area |
        | usual residence             | in our area |
        | place of death              | in our area |
        | date of birth               | 2008-01-05  |
        | date of harm                | 2026-01-02  |
        | date authority became aware | 2026-01-03  |
        | date of death               | 2026-01-06  |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are

    @LOCAL2025/notifications-of-serious-incidents/2.1 @LOCAL2025/notifications-of-serious-incidents/2.2
    Scenario Outline: Known of at 17, dead in our area at <age>: a child's death counts, or grave harm in childhood that is ours
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | known       |
        | died                            | yes         |
        | age at harm                     | 17          |
        | age at death                    | <age>       |
        | age when authority became aware | 17          |
        | serious harm                    | <serious>   |
        | place of harm                   | <harmed>    |
        | place of death                  | in our area |
        | usual residence                 | <lives>     |
      When the case is assessed
      Then "notify the panel" <status>
      And "notify the panel" cites "CA2004" at "s.65"

      Examples:
        | age | serious | harmed               | lives                | status         |
        | 17  | yes     | elsewhere in England | elsewhere in England | applies        |
        | 18  | yes     | elsewhere in England | elsewhere in England | does not apply |
        | 18  | yes     | elsewhere in England | in our area          | does not apply |
        | 18  | yes     | outside England      | elsewhere in England | does not apply |
        | 18  | yes     | outside England      | outside England      | does not apply |
        | 18  | yes     | outside England      | in our area          | applies        |
        | 18  | yes     | in our area          | elsewhere in England | applies        |
        | 17  | no      | in our area          | in our area          | applies        |
        | 18  | no      | in our area          | in our area          | does not apply |

    Scenario: Harmed at 16 and since dead, nobody knows at what age: the duty stands meanwhile
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at harm                     | 16          |
        | age when authority became aware | 16          |
        | place of harm                   | in our area |
      And "age at death" is not known
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" could still change
      And "notify the panel" is open on exactly "age at death, serious harm"

    Scenario: Dead at 17 and known of after the eighteenth birthday: still notified
      Given the facts
        | fact                        | answer      |
        | abuse or neglect            | suspected   |
        | died                        | yes         |
        | place of harm               | in our area |
        | usual residence             | in our area |
        | place of death              | in our area |
        | date of birth               | 2008-01-05  |
        | date of harm                | 2026-01-02  |
        | date of death               | 2026-01-04  |
        | date authority became aware | 2026-01-08  |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are

    @LOCAL2025/notifications-of-serious-incidents/2.1
    Scenario Outline: The eighteenth birthday, by ages
      Given the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | died             | no          |
        | serious harm     | yes         |
        | place of harm    | in our area |
        | usual residence  | in our area |
      And "age at harm" is "<harmed>"
      And "age when authority became aware" is "<aware>"
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | harmed | aware | status         |
        | 17     | 17    | applies        |
        | 17     | 18    | does not apply |
        | 18     | 18    | does not apply |

    Scenario: Abused as a child, but harm and death came at 18: not a child's incident
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
      When the case is assessed
      Then "notify the panel" does not apply

    Scenario: Whether the person was a child is not known
      Given the facts
        | fact                       | answer      |
        | abuse or neglect           | suspected   |
        | died                       | no          |
        | serious harm               | yes         |
        | place of harm              | in our area |
        | usual residence            | in our area |
        | born alive                 | yes         |
        | unborn at the time of harm | no          |
      And "under 18 at harm or death" is not known
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" would not apply if "under 18 at harm or death" were "no"

    Scenario: An adult's case is settled, whatever is open about abuse
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 18          |
        | age when authority became aware | 18          |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "notify the panel" does not apply
      And "notify the panel" cites "CA2004" at "s.65"
      And "notify the panel" holds whatever the open answers are

    Scenario: When the authority learned of it is open: the duty stands and could still change
      Given the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | died             | no          |
        | serious harm     | yes         |
        | age at harm      | 17          |
        | place of harm    | in our area |
        | usual residence  | in our area |
      And "age when authority became aware" is not known
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" could still change
      And "notify the panel" is open on "age when authority became aware"
      And "notify the panel" cites "LOCAL2025" at "Non-recent abuse, para 1"

    Scenario: Stillborn after an assault before birth: a judgement, with the doubt shown
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | age when authority became aware | 0           |
        | under 18 at harm or death       | yes         |
        | serious harm                    | yes         |
        | unborn at the time of harm      | yes         |
        | born alive                      | no          |
        | planned termination             | no          |
      And "unborn child treated as a child" has not been asked
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on "unborn child treated as a child"
      And "notify the panel" carries a doubt that says "Both readings stand until people decide"
      And "notify the panel" would apply if "unborn child treated as a child" were "yes"

    Scenario Outline: The judgement on an unborn child decides
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | age when authority became aware | 0           |
        | under 18 at harm or death       | yes         |
        | serious harm                    | yes         |
        | unborn at the time of harm      | yes         |
        | born alive                      | no          |
      And "unborn child treated as a child" is "<judged>"
      When the case is assessed
      Then "notify the panel" <status>
      And "notify the panel" cites "CA2004" at "s.65"

      Examples:
        | judged | status         |
        | yes    | applies        |
        | no     | does not apply |

    Scenario Outline: Assaulted before birth and living with grave injuries: the same judgement decides
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | known       |
        | died                            | no          |
        | serious harm                    | yes         |
        | born alive                      | yes         |
        | place of harm                   | in our area |
        | unborn at the time of harm      | yes         |
        | unborn child treated as a child | <judged>    |
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | judged | status         |
        | yes    | applies        |
        | no     | does not apply |

    Scenario: Nobody has said that the harm came before birth: that the child had been born is taken for granted
      Given the facts
        | fact                      | answer      |
        | abuse or neglect          | suspected   |
        | died                      | no          |
        | serious harm              | yes         |
        | under 18 at harm or death | yes         |
        | place of harm             | in our area |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" could still change
      And "notify the panel" is open on "unborn at the time of harm"

    Scenario Outline: Assaulted before birth, born alive and dead within the year: the same judgement decides
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at death                    | 0           |
        | age when authority became aware | 0           |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
        | born alive                      | yes         |
        | unborn at the time of harm      | yes         |
        | unborn child treated as a child | <judged>    |
      When the case is assessed
      Then "notify the panel" <status>

      Examples:
        | judged    | status          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: Assaulted before birth and dead at one: no longer a matter of judgement, for a child of one is a child
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | yes         |
        | age at death                    | 1           |
        | age when authority became aware | 0           |
        | place of harm                   | in our area |
        | place of death                  | in our area |
        | usual residence                 | in our area |
        | born alive                      | yes         |
        | unborn at the time of harm      | yes         |
        | unborn child treated as a child | no          |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" cites "CA2004" at "s.65"

    Scenario: An answer the question does not have is refused
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "died" is "perhaps"
      When the case is assessed
      Then the case is refused at "died"

    Scenario Outline: Something dated after the case is refused
      Given the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | died             | yes         |
        | place of harm    | in our area |
        | place of death   | in our area |
        | usual residence  | in our area |
      And "<fact>" is "2026-01-13"
      When the case is assessed
      Then the case is refused at "<fact>"

      Examples:
        | fact                        |
        | date of birth               |
        | date of harm                |
        | date of death               |
        | date authority became aware |

    Scenario: A case dated before the guidance was approved is refused
      Given a case for Peterborough on 2025-12-08
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then the case is refused because no rulebook covers its date

    Scenario: The guidance is in force from the day of its approval
      Given a case for Peterborough on 2025-12-09
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then "notify the panel" applies

    Scenario: Injured elsewhere, died in a hospital here: both authorities are within the words, and the doubt is shown
      Given the facts
        | fact                    | answer       |
        | abuse or neglect        | suspected    |
        | age at harm             | 4            |
        | age at death            | 4            |
        | area of harm            | Norfolk      |
        | area of death           | Peterborough |
        | area of usual residence | Norfolk      |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" carries a doubt that says "engages both authorities"
      And "notify the panel" shows that "PANEL-FAQ" differs
      And "agree which partnership leads" applies
      And "agree which partnership leads" carries a doubt

    Scenario: Nobody asks of a child who died at 15 whether the harm came before birth
      Given the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | age at death     | 15          |
        | place of death   | in our area |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are
      And the next questions do not include "unborn at the time of harm"

    Scenario: Nobody asks of a baby who is alive whether the pregnancy was ended
      Given the facts
        | fact                       | answer      |
        | abuse or neglect           | suspected   |
        | died                       | no          |
        | age at harm                | 0           |
        | age now                    | 0           |
        | serious harm               | yes         |
        | place of harm              | in our area |
        | unborn at the time of harm | no          |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" holds whatever the open answers are
      And the next questions do not include "planned termination"

    Scenario: A stillbirth is not asked about ages
      Given the facts
        | fact             | answer      |
        | abuse or neglect | suspected   |
        | died             | no          |
        | born alive       | no          |
        | place of harm    | in our area |
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on exactly "planned termination, unborn child treated as a child"

    Scenario Outline: A lawful planned termination is no serious incident: born alive <alive>, died <died>
      Given the facts
        | fact                      | answer      |
        | abuse or neglect          | suspected   |
        | under 18 at harm or death | yes         |
        | serious harm              | yes         |
        | place of harm             | in our area |
        | planned termination       | yes         |
        | born alive                | <alive>     |
        | died                      | <died>      |
      When the case is assessed
      Then "notify the panel" does not apply

      Examples: it is the termination that settles it, and not what is told of a death
        | alive     | died      |
        | yes       | yes       |
        | no        | no        |
        | not known | no        |
        | not known | not known |

    Scenario Outline: A baby died, abuse is suspected, a planned termination <termination>: the notification <result>
      Given the facts
        | fact                | answer        |
        | abuse or neglect    | suspected     |
        | died                | yes           |
        | age at death        | 0             |
        | place of death      | in our area   |
        | planned termination | <termination> |
      When the case is assessed
      Then "notify the panel" <result>

      Examples: until it is shown to have been one, the death counts
        | termination | result         |
        | yes         | does not apply |
        | no          | applies        |
        | not known   | applies        |

    Scenario: What takes a planned termination out is national guidance on child deaths
      Given the facts
        | fact                | answer      |
        | abuse or neglect    | suspected   |
        | died                | yes         |
        | age at death        | 0           |
        | place of death      | in our area |
        | planned termination | yes         |
      When the case is assessed
      Then "notify the panel" does not apply
      And "notify the panel" cites "CDR2018" at "which deaths are reviewed"
      And "notify the panel" cites "CA2004" at "s.16C(1)"

  Rule: Notifications of Serious Incidents, para 3

    @LOCAL2025/notifications-of-serious-incidents/3.1
    Scenario Outline: Five working days from awareness, across weekends and bank holidays
      Given a case for Peterborough on <case>
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "date authority became aware" is "<aware>"
      When the case is assessed
      Then the deadline of "notify the panel" is <due>
      And the modality of the deadline of "notify the panel" is "should"
      And the modality of "notify the panel" is "must"

      Examples:
        | case       | aware      | due        |
        | 2026-01-12 | 2026-01-05 | 2026-01-12 |
        | 2026-01-12 | 2026-01-10 | 2026-01-16 |
        | 2026-01-12 | 2025-12-19 | 2025-12-30 |
        | 2026-04-10 | 2026-03-27 | 2026-04-07 |
        | 2026-04-10 | 2026-04-01 | 2026-04-10 |
        | 2026-04-10 | 2026-04-02 | 2026-04-13 |
        | 2026-04-10 | 2026-04-03 | 2026-04-13 |
        | 2026-05-30 | 2026-04-30 | 2026-05-08 |
        | 2026-05-30 | 2026-05-22 | 2026-06-01 |
        | 2026-09-01 | 2026-08-28 | 2026-09-07 |
        | 2027-01-04 | 2026-12-18 | 2026-12-29 |
        | 2027-01-04 | 2026-12-22 | 2026-12-31 |
        | 2027-01-04 | 2026-12-24 | 2027-01-05 |
        | 2027-01-04 | 2026-12-28 | 2027-01-05 |
        | 2028-01-05 | 2027-12-23 | 2028-01-04 |

    Scenario: Each bank holiday that is skipped is named
      Given a case for Peterborough on 2026-04-02
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | date authority became aware     | 2026-04-01  |
      When the case is assessed
      Then the deadline of "notify the panel" skips 2026-04-03 for "Good Friday"
      And the deadline of "notify the panel" skips 2026-04-06 for "Easter Monday"

    @LOCAL2025/notifications-of-serious-incidents/3.1
    Scenario: The clock starts when the authority hears of it, not on the day of the harm or the referral
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | date of harm                    | 2025-12-22  |
        | date authority became aware     | 2026-01-05  |
        | date referral received          | 2026-01-09  |
      When the case is assessed
      Then the deadline of "notify the panel" is 2026-01-12

    @LOCAL2025/notifications-of-serious-incidents/3.1
    Scenario: Without the day of awareness there is no date yet, and the duty stands
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And "date authority became aware" has not been asked
      When the case is assessed
      Then "notify the panel" applies
      And the deadline of "notify the panel" is not known yet
      And "notify the panel" carries a doubt that says "The section itself sets no period"
      And "notify the panel" carries a doubt that says "runs from the authority's own awareness"
      And "notify the panel" cites "LOCAL2025" at "Notifications of Serious Incidents, para 3"

    Scenario: The clock runs while the facts are still open
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | date authority became aware     | 2026-01-05  |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "notify the panel" is undetermined
      And the deadline of "notify the panel" is 2026-01-12

    @LOCAL2025/notifications-of-serious-incidents/3.1
    Scenario Outline: Sent on the fifth working day is in time, a day later is not
      Given a case for Peterborough on 2026-01-14
      And the facts
        | fact                            | answer           |
        | abuse or neglect                | suspected        |
        | died                            | no               |
        | serious harm                    | yes              |
        | age at harm                     | 9                |
        | age when authority became aware | 9                |
        | place of harm                   | in our area      |
        | usual residence                 | in our area      |
        | date authority became aware     | 2026-01-05       |
        | notification made               | serious incident |
      And "date notification sent" is "<sent>"
      When the case is assessed
      Then "notify the panel" applies
      And the deadline of "notify the panel" was <result>

      Examples:
        | sent       | result |
        | 2026-01-12 | met    |
        | 2026-01-13 | missed |

    Scenario: The next deadline is the notification's
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | date authority became aware     | 2026-01-12  |
      When the case is assessed
      Then the next deadline is 2026-01-19

    Scenario: A date beyond the published bank holidays is marked as projected
      Given a case for Peterborough on 2029-02-05
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | date authority became aware     | 2029-02-05  |
      When the case is assessed
      Then the deadline of "notify the panel" is 2029-02-12
      And the deadline of "notify the panel" is projected

  Rule: Notifications of Serious Incidents, para 4

    @LOCAL2025/notifications-of-serious-incidents/4.1
    Scenario: The partners agree what is notified, and the authority's duty is cited beside it
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then "notify the panel" is decided by the "safeguarding partners"
      And "notify the panel" cites "WT2023" at "330"
      And "notify the panel" cites "LOCAL2025" at "Notifications of Serious Incidents, para 2"
      And "notify the panel" cites "LOCAL2025" at "Notifications of Serious Incidents, para 4"

    @LOCAL2025/notifications-of-serious-incidents/4.1
    Scenario: The police see no abuse but the authority suspects it: the authority must notify
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And the "local authority" says "abuse or neglect" is "suspected"
      And the "police" says "abuse or neglect" is "not indicated"
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" carries a doubt that says "what happens if the partners disagree"
      And "notify the panel" holds whatever the open answers are

    @LOCAL2025/notifications-of-serious-incidents/2.1
    Scenario: The police's certainty is not the authority's state of mind
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And the "local authority" says "abuse or neglect" is "not indicated"
      And the "police" says "abuse or neglect" is "known"
      When the case is assessed
      Then "notify the panel" does not apply

    Scenario Outline: The authority has not answered: the police's answer does not stand in for it
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      And the "police" says "abuse or neglect" is "<answer>"
      When the case is assessed
      Then "notify the panel" is undetermined
      And "notify the panel" is open on "abuse or neglect"

      Examples:
        | answer        |
        | known         |
        | not indicated |

    @LOCAL2025/referring-a-case-for-consideration/2.3
    Scenario Outline: Another agency suspects and the authority does not: it must weigh that suspicion
      Given the facts
        | fact                            | answer        |
        | abuse or neglect                | not indicated |
        | died                            | yes           |
        | age at harm                     | 6             |
        | age at death                    | 6             |
        | age when authority became aware | 6             |
        | place of harm                   | in our area   |
        | place of death                  | in our area   |
        | usual residence                 | in our area   |
      And "another agency suspects abuse or neglect" is "<answer>"
      When the case is assessed
      Then "weigh another agency's suspicion" <status>
      And "notify the panel" does not apply

      Examples:
        | answer    | status          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: A child dies of an illness, and neither the authority nor any agency suspects abuse: no form is due
      Given the facts
        | fact                                     | answer        |
        | died                                     | yes           |
        | age at death                             | 6             |
        | looked after                             | no            |
        | place of death                           | in our area   |
        | abuse or neglect                         | not indicated |
        | another agency suspects abuse or neglect | no            |
      When the case is assessed
      Then "notify the panel" does not apply
      And "weigh another agency's suspicion" does not apply
      And "complete the referral form" does not apply
      And "complete the referral form" cites "CA2004" at "s.16B(9)"

    Scenario: Weighing is a duty to think, for the authority
      Given the facts
        | fact                                     | answer        |
        | abuse or neglect                         | not indicated |
        | died                                     | yes           |
        | age at harm                              | 6             |
        | age at death                             | 6             |
        | age when authority became aware          | 6             |
        | place of harm                            | in our area   |
        | place of death                           | in our area   |
        | usual residence                          | in our area   |
        | another agency suspects abuse or neglect | yes           |
      When the case is assessed
      Then the modality of "weigh another agency's suspicion" is "must consider"
      And "weigh another agency's suspicion" is for the "local authority"
      And "weigh another agency's suspicion" is decided by the "local authority"
      And "weigh another agency's suspicion" cites "CA2004" at "s.16C(1)"
      And "weigh another agency's suspicion" cites "LOCAL2025" at "Referring a case for consideration, para 2"
      And "weigh another agency's suspicion" carries a doubt that says "No source says outright"

    Scenario: Another agency suspects while the authority has no view yet: it must weigh that
      Given the facts
        | fact                                     | answer      |
        | died                                     | yes         |
        | age at harm                              | 6           |
        | age at death                             | 6           |
        | age when authority became aware          | 6           |
        | place of harm                            | in our area |
        | place of death                           | in our area |
        | usual residence                          | in our area |
        | another agency suspects abuse or neglect | yes         |
      And "abuse or neglect" is not known
      When the case is assessed
      Then "weigh another agency's suspicion" applies
      And "notify the panel" is undetermined
      And "complete the referral form" applies
      And "complete the referral form" cites "CA2004" at "s.16C(1)"

    Scenario: The authority already suspects abuse: nothing is left to weigh
      Given the facts
        | fact                                     | answer    |
        | died                                     | yes       |
        | age at death                             | 6         |
        | abuse or neglect                         | suspected |
        | another agency suspects abuse or neglect | yes       |
      When the case is assessed
      Then "weigh another agency's suspicion" does not apply
      And "weigh another agency's suspicion" cites "CA2004" at "s.16B(9)"

    Scenario Outline: Other children in the same incident: one notification or several
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | large exploitation operation    | no          |
      And "children also harmed" is "<others>"
      When the case is assessed
      Then "one notification for siblings" <together>
      And the modality of "one notification for siblings" is "should"
      And "one notification for siblings" is for the "local authority"
      And "one notification for siblings" is decided by the "safeguarding partners"
      And "separate notifications" <apart>
      And the modality of "separate notifications" is "should"
      And "separate notifications" is for the "local authority"
      And "separate notifications" is decided by the "safeguarding partners"

      Examples:
        | others          | together        | apart           |
        | none            | does not apply  | does not apply  |
        | siblings harmed | applies         | does not apply  |
        | siblings died   | does not apply  | applies         |
        | not siblings    | does not apply  | applies         |
        | not known       | is undetermined | is undetermined |

    Scenario Outline: Hurt with this child: <others>, large operation <operation>
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | children also harmed            | <others>    |
        | large exploitation operation    | <operation> |
      When the case is assessed
      Then "one notification for siblings" <together>
      And "separate notifications" <apart>

      Examples: brothers and sisters who were hurt go on one form, others and every death on their own
        | others                                       | operation | together       | apart          |
        | siblings harmed, not siblings                | no        | applies        | applies        |
        | siblings harmed, siblings died               | no        | applies        | applies        |
        | siblings died, not siblings                  | no        | does not apply | applies        |
        | siblings harmed, siblings died, not siblings | no        | applies        | applies        |
        | siblings harmed, not siblings                | not known | applies        | applies        |
        | siblings harmed, not siblings                | yes       | applies        | does not apply |

    Scenario Outline: Siblings were hurt, and this child died <died>: a death has a notification of its own
      Given the facts
        | fact                            | answer          |
        | abuse or neglect                | suspected       |
        | died                            | <died>          |
        | serious harm                    | yes             |
        | age at harm                     | 9               |
        | age when authority became aware | 9               |
        | place of harm                   | in our area     |
        | usual residence                 | in our area     |
        | children also harmed            | siblings harmed |
        | large exploitation operation    | no              |
      When the case is assessed
      Then "one notification for siblings" applies
      And "separate notifications" <apart>

      Examples:
        | died      | apart           |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    Scenario: A large exploitation operation is notified once, for the main child
      Given the facts
        | fact                            | answer       |
        | abuse or neglect                | suspected    |
        | died                            | no           |
        | serious harm                    | yes          |
        | age at harm                     | 9            |
        | age when authority became aware | 9            |
        | place of harm                   | in our area  |
        | usual residence                 | in our area  |
        | children also harmed            | not siblings |
        | large exploitation operation    | yes          |
      When the case is assessed
      Then "one notification for siblings" applies
      And "separate notifications" does not apply

    Scenario: A brother died in a large exploitation operation: his death has a notification of its own
      Given the facts
        | fact                         | answer        |
        | abuse or neglect             | suspected     |
        | serious harm                 | yes           |
        | age at harm                  | 15            |
        | place of harm                | in our area   |
        | children also harmed         | siblings died |
        | large exploitation operation | yes           |
      When the case is assessed
      Then "separate notifications" applies

    Scenario: Unrelated children were harmed, and nobody knows whether it was a large operation: each apart meanwhile
      Given the facts
        | fact                         | answer       |
        | abuse or neglect             | suspected    |
        | serious harm                 | yes          |
        | age at harm                  | 15           |
        | place of harm                | in our area  |
        | children also harmed         | not siblings |
        | large exploitation operation | not known    |
      When the case is assessed
      Then "separate notifications" applies
      And "separate notifications" could still change

    Scenario Outline: Nothing is sent of siblings unless there is something to notify: abuse is "<mind>", and "<others>"
      Given the facts
        | fact                            | answer      |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | large exploitation operation    | no          |
        | died                            | no          |
        | children also harmed            | <others>    |
        | abuse or neglect                | <mind>      |
      When the case is assessed
      Then "notify the panel" <status>
      And "one notification for siblings" <together>
      And "separate notifications" <apart>

      Examples:
        | mind          | others          | status          | together        | apart           |
        | known         | siblings harmed | applies         | applies         | does not apply  |
        | not indicated | siblings harmed | does not apply  | does not apply  | does not apply  |
        | not known     | siblings harmed | is undetermined | is undetermined | does not apply  |
        | known         | siblings died   | applies         | does not apply  | applies         |
        | not indicated | siblings died   | does not apply  | does not apply  | does not apply  |
        | not known     | siblings died   | is undetermined | does not apply  | is undetermined |

    Scenario: The national page alone speaks of several children, and only its older text was read
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | children also harmed            | none        |
        | large exploitation operation    | no          |
      When the case is assessed
      Then "one notification for siblings" does not apply
      And "one notification for siblings" carries a doubt that says "read only in its 2018 text"
      And "one notification for siblings" cites "LOCAL2025" at "Notifications of Serious Incidents, para 3"
      And "one notification for siblings" cites "CA2004" at "s.16C(1)"
      And "separate notifications" does not apply
      And "separate notifications" carries a doubt that says "read only in its 2018 text"
      And "separate notifications" cites "LOCAL2025" at "Notifications of Serious Incidents, para 3"
      And "separate notifications" cites "CA2004" at "s.16C(1)"

    Scenario: Nothing is to be notified: what is said of several children still names its source
      Given the facts
        | fact             | answer        |
        | abuse or neglect | not indicated |
      When the case is assessed
      Then "one notification for siblings" does not apply
      And "one notification for siblings" cites "GOVUK-REPORT" at "more than one child (2018 text)"
      And "separate notifications" does not apply
      And "separate notifications" cites "GOVUK-REPORT" at "more than one child (2018 text)"

    Scenario: Siblings were harmed and nobody knows whether one died
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
        | large exploitation operation    | no          |
      And "children also harmed" includes "siblings harmed", and it is not known whether it includes "siblings died"
      When the case is assessed
      Then "separate notifications" is undetermined
      And "separate notifications" is open on "children also harmed"

    Scenario Outline: From 18 March 2026 the assessment warns that Working Together 2023 was replaced
      Given a case for Peterborough on <case>
      And the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | usual residence                 | in our area |
      When the case is assessed
      Then there is <a warning> "source_replaced"

      Examples:
        | case       | a warning  |
        | 2026-03-17 | no warning |
        | 2026-03-18 | a warning  |

  Rule: Decision Making around reviews, para 1

    @LOCAL2025/decision-making-around-reviews/1.2
    Scenario: The first of the three stages is the notification
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | suspected   |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
      When the case is assessed
      Then "notify the panel" applies
      And "notify the panel" cites "LOCAL2025" at "Decision Making around reviews, para 1"
      And the step "notification" comes before "rapid review meeting"
      And the step "rapid review sent" comes before "decision on a local review"
