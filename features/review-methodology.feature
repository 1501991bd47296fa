Feature: Which ways of reviewing fit this case?
  No method is prescribed. Each is a choice that fits some cases better than others, and the choice stays with people.
  Whatever method follows a rapid review, the review is still a local child safeguarding practice review.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Traditional Review Model, para 1

    Scenario Outline: Agencies of concern <agencies>, joint working <joint>, national lessons <national>: the full model
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | independent review required                | yes          |
        | media interest                             | yes          |
        | agencies of concern                        | <agencies>   |
        | concern about how agencies worked together | <joint>      |
        | national lessons likely                    | <national>   |
      When the case is assessed
      Then "traditional review model" <result>

      Examples: several agencies, or how they worked together, and national lessons
        | agencies | joint | national | result  |
        | several  | yes   | yes      | applies |
        | several  | no    | yes      | applies |

      Examples: no national lessons
        | agencies | joint | national | result         |
        | several  | yes   | no       | does not apply |
        | several  | no    | no       | does not apply |
        | one      | yes   | no       | does not apply |

      Examples: one agency and nothing between agencies
        | agencies | joint | national | result         |
        | one      | no    | yes      | does not apply |

      Examples: one thing not known
        | agencies  | joint     | national  | result          |
        | several   | yes       | not known | is undetermined |
        | not known | no        | yes       | is undetermined |
        | not known | not known | yes       | is undetermined |

    Scenario: One agency of concern, and serious concern about how agencies worked together: still fits
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | independent review required                | yes          |
        | agencies of concern                        | one          |
        | concern about how agencies worked together | yes          |
        | national lessons likely                    | yes          |
      When the case is assessed
      Then "traditional review model" applies

    Scenario: The full model is a choice, not a duty
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | independent review required                | yes          |
        | agencies of concern                        | several      |
        | concern about how agencies worked together | yes          |
        | national lessons likely                    | yes          |
      When the case is assessed
      Then "traditional review model" applies
      And the modality of "traditional review model" is "may"
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model"

    Scenario: A quiet case may use the full model too: press interest is a reason for it, never a gate
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | independent review required                | yes          |
        | media interest                             | no           |
        | agencies of concern                        | several      |
        | concern about how agencies worked together | yes          |
        | national lessons likely                    | yes          |
      When the case is assessed
      Then "traditional review model" applies

    Scenario: The police and the ICB differ on national lessons: the full model stays open
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | independent review required                | yes          |
        | agencies of concern                        | several      |
        | concern about how agencies worked together | yes          |
      And the "police" says "national lessons likely" is "yes"
      And the "ICB" says "national lessons likely" is "no"
      When the case is assessed
      Then "traditional review model" is undetermined
      And "traditional review model" is open on "national lessons likely"

  Rule: Appreciative Inquiry, para 1

    Scenario: Nothing has been asked yet: appreciative inquiry is neither offered nor ruled out
      When the case is assessed
      Then "appreciative inquiry" is undetermined
      And the modality of "appreciative inquiry" is "may"
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry"

    Scenario Outline: Independent review <independent>, press interest <press>: it goes with any method
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | rapid review held                          | yes           |
        | learning from the case                     | multi-agency  |
        | agencies of concern                        | several       |
        | concern about how agencies worked together | yes           |
        | national lessons likely                    | no            |
        | independent review required                | <independent> |
        | media interest                             | <press>       |
      When the case is assessed
      Then "appreciative inquiry" applies

      Examples:
        | independent | press |
        | yes         | no    |
        | no          | yes   |

    Scenario: There is no review and nothing to learn: there is no method to use it in
      Given the facts
        | fact                                              | answer |
        | local review decided                              | no     |
        | rapid review held                                 | no     |
        | further review planned after rapid review         | no     |
        | notification made                                 | none   |
        | learning from the case                            | none   |
        | several incidents with similar themes             | no     |
        | recurrent themes                                  | no     |
        | concern about one agency or no agency involvement | no     |
        | concern about how agencies worked together        | no     |
        | national lessons likely                           | no     |
        | independent review required                       | yes    |
        | media interest                                    | yes    |
      When the case is assessed
      Then "appreciative inquiry" does not apply

  Rule: Reflective Learning Session or Multi- Agency Practitioner Events, para 1

    Scenario Outline: Independent review required <independent>: a reflective session
      Given the facts
        | fact                        | answer        |
        | local review decided        | yes           |
        | learning from the case      | multi-agency  |
        | agencies of concern         | several       |
        | independent review required | <independent> |
      When the case is assessed
      Then "reflective learning session" <result>
      And the modality of "reflective learning session" is "may"
      And "reflective learning session" cites "LOCAL2025" at "Reflective Learning Session"

      Examples:
        | independent | result          |
        | no          | applies         |
        | yes         | does not apply  |
        | not known   | is undetermined |

    Scenario: Agencies differ on whether an independent review is required: the session stays open
      Given the facts
        | fact                   | answer       |
        | local review decided   | yes          |
        | learning from the case | multi-agency |
        | agencies of concern    | several      |
      And the "local authority" says "independent review required" is "no"
      And the "police" says "independent review required" is "yes"
      When the case is assessed
      Then "reflective learning session" is undetermined
      And "reflective learning session" is open on "independent review required"

    Scenario: A reflective session after a rapid review is still a local review by name
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | further review planned after rapid review       | yes              |
        | local review decided                            | yes              |
        | learning from the case                          | multi-agency     |
        | agencies of concern                             | several          |
        | independent review required                     | no               |
      When the case is assessed
      Then "reflective learning session" applies
      And "further review is a local review" applies

  Rule: Individual Agency Review, para 1

    Scenario: One agency is of concern and no other: it may review itself
      Given the facts
        | fact                                              | answer        |
        | local review decided                              | yes           |
        | learning from the case                            | single agency |
        | agencies of concern                               | one           |
        | concern about one agency or no agency involvement | yes           |
        | concern about how agencies worked together        | no            |
        | national lessons likely                           | no            |
        | independent review required                       | no            |
      When the case is assessed
      Then "individual agency review" applies
      And the modality of "individual agency review" is "may"
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review"

    Scenario: Several agencies are of concern: one alone cannot review it
      Given the facts
        | fact                                              | answer       |
        | local review decided                              | yes          |
        | learning from the case                            | multi-agency |
        | agencies of concern                               | several      |
        | concern about one agency or no agency involvement | no           |
        | concern about how agencies worked together        | yes          |
      When the case is assessed
      Then "individual agency review" does not apply

    Scenario: How many agencies are of concern is not known: not ruled out
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | learning from the case                     | single agency |
        | agencies of concern                        | not known     |
        | concern about how agencies worked together | no            |
      When the case is assessed
      Then "individual agency review" is undetermined
      And "individual agency review" is open on "agencies of concern"

    Scenario: One agency says that it alone is of concern and another that several are: it stays open
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | learning from the case                     | single agency |
        | concern about how agencies worked together | no            |
      And the "NHS provider" says "agencies of concern" is "one"
      And the "local authority" says "agencies of concern" is "several"
      When the case is assessed
      Then "individual agency review" is undetermined
      And "individual agency review" is open on "agencies of concern"

    Scenario: Only the provider of care knows that it alone is of concern: that is enough
      Given the facts
        | fact                                              | answer        |
        | local review decided                              | yes           |
        | learning from the case                            | single agency |
        | concern about one agency or no agency involvement | yes           |
        | concern about how agencies worked together        | no            |
        | national lessons likely                           | no            |
        | independent review required                       | no            |
      And the "NHS provider" says "agencies of concern" is "one"
      When the case is assessed
      Then "individual agency review" applies

  Rule: Individual Agency Review, para 2

    Scenario: One agency is of concern and so is its work with others: one alone cannot review it
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | agencies of concern                        | one          |
        | concern about how agencies worked together | yes          |
      When the case is assessed
      Then "individual agency review" does not apply

  Rule: Individual Agency Review, para 3

    Scenario: Nothing has been asked yet: telling the partnership is neither promised nor ruled out
      When the case is assessed
      Then "tell the partnership of an individual agency review" is undetermined
      And "tell the partnership of an individual agency review" is for the "agency concerned"
      And the modality of "tell the partnership of an individual agency review" is "should"
      And "tell the partnership of an individual agency review" cites "LOCAL2025" at "Individual Agency Review"

    Scenario Outline: The concern is about <agencies> agencies: telling the partnership <result>
      Given the facts
        | fact                                       | answer        |
        | learning from the case                     | single agency |
        | concern about how agencies worked together | no            |
      And "agencies of concern" is "<agencies>"
      When the case is assessed
      Then "tell the partnership of an individual agency review" <result>

      Examples:
        | agencies | result         |
        | one      | applies        |
        | several  | does not apply |

  Rule: Multi-Agency Audits, para 1

    Scenario Outline: Similar themes in several incidents <themes>, recurrent themes <recurrent>: an audit
      Given the facts
        | fact                                  | answer       |
        | local review decided                  | yes          |
        | learning from the case                | multi-agency |
        | agencies of concern                   | several      |
        | independent review required           | no           |
        | several incidents with similar themes | <themes>     |
        | recurrent themes                      | <recurrent>  |
      When the case is assessed
      Then "multi-agency audit" <result>
      And the modality of "multi-agency audit" is "may"
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits"

      Examples:
        | themes    | recurrent | result          |
        | yes       | yes       | applies         |
        | no        | no        | does not apply  |
        | not known | not known | is undetermined |

  Rule: Peer Review Approach, para 1

    Scenario Outline: Press interest <press>: peers may review, and their independence is a thing to weigh
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | agencies of concern                        | several      |
        | concern about how agencies worked together | yes          |
        | national lessons likely                    | no           |
        | independent review required                | no           |
        | media interest                             | <press>      |
      When the case is assessed
      Then "peer review" applies
      And the modality of "peer review" is "may"
      And "peer review" cites "LOCAL2025" at "Peer Review Approach"

      Examples:
        | press |
        | no    |
        | yes   |

    Scenario: Nothing has been asked yet: a peer review is neither offered nor ruled out
      When the case is assessed
      Then "peer review" is undetermined

    Scenario: There is no review and nothing to learn: peers have nothing to review
      Given the facts
        | fact                                              | answer |
        | local review decided                              | no     |
        | rapid review held                                 | no     |
        | further review planned after rapid review         | no     |
        | notification made                                 | none   |
        | learning from the case                            | none   |
        | several incidents with similar themes             | no     |
        | recurrent themes                                  | no     |
        | concern about one agency or no agency involvement | no     |
        | concern about how agencies worked together        | no     |
        | national lessons likely                           | no     |
        | independent review required                       | yes    |
        | media interest                                    | yes    |
      When the case is assessed
      Then "peer review" does not apply

  Rule: Root Cause Analysis (RCA), para 1

    Scenario Outline: Agencies of concern <agencies>, NHS care <nhs>: root cause analysis
      Given the facts
        | fact                                       | answer     |
        | local review decided                       | yes        |
        | learning from the case                     | <learning> |
        | concern about how agencies worked together | <joint>    |
        | agencies of concern                        | <agencies> |
        | concern about NHS care                     | <nhs>      |
      When the case is assessed
      Then "root cause analysis" <result>
      And the modality of "root cause analysis" is "may"
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis"

      Examples:
        | agencies  | learning      | joint | nhs | result          |
        | one       | single agency | no    | yes | applies         |
        | one       | single agency | no    | no  | applies         |
        | several   | multi-agency  | yes   | no  | does not apply  |
        | not known | single agency | no    | no  | is undetermined |
