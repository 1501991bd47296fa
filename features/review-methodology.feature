Feature: Which ways of reviewing fit this case?
  No method is prescribed. Each is a choice that fits some cases better than others, and the choice stays with people.
  Whatever method follows a rapid review, the review is still a local child safeguarding practice review.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Traditional Review Model, para 1

    @LOCAL2025/traditional-review-model/1.1
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

    @LOCAL2025/traditional-review-model/1.1
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

    @LOCAL2025/traditional-review-model/1.1
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

    @LOCAL2025/traditional-review-model/2.4
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

    @LOCAL2025/traditional-review-model/1.2 @LOCAL2025/traditional-review-model/1.3
    @LOCAL2025/traditional-review-model/1.4 @LOCAL2025/traditional-review-model/1.5
    @LOCAL2025/traditional-review-model/1.6 @LOCAL2025/traditional-review-model/1.7
    Scenario: The parts of the full model are told where it is offered, and the partners decide on it
      Given the facts
        | fact                    | answer  |
        | agencies of concern     | several |
        | national lessons likely | yes     |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" is decided by the "safeguarding partners"
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model, para 1"

  Rule: Appreciative Inquiry, para 1

    Scenario: Nothing has been asked yet: appreciative inquiry is neither offered nor ruled out
      When the case is assessed
      Then "appreciative inquiry" is undetermined
      And the modality of "appreciative inquiry" is "may"
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry"

    @LOCAL2025/appreciative-inquiry/4.1
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

    @LOCAL2025/appreciative-inquiry/4.1
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

    @LOCAL2025/reflective-learning-session/1.1
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

    @LOCAL2025/reflective-learning-session/1.1
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

    @LOCAL2025/individual-agency-review/1.1
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

    @LOCAL2025/individual-agency-review/1.1 @LOCAL2025/individual-agency-review/2.1
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

    @LOCAL2025/individual-agency-review/1.1
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

    @LOCAL2025/individual-agency-review/1.1
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

    @LOCAL2025/individual-agency-review/1.1
    Scenario: One agency can learn from it, whoever was involved: that agency may review its part
      Given the facts
        | fact                                       | answer        |
        | learning from the case                     | single agency |
        | concern about how agencies worked together | no            |
        | agencies of concern                        | not known     |
      When the case is assessed
      Then "individual agency review" is undetermined
      And "individual agency review" would apply if "agencies of concern" were "one"
      And "individual agency review" would not apply if "agencies of concern" were "several"

  Rule: Individual Agency Review, para 2

    @LOCAL2025/individual-agency-review/2.1
    Scenario: One agency is of concern and so is its work with others: one alone cannot review it
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | agencies of concern                        | one          |
        | concern about how agencies worked together | yes          |
      When the case is assessed
      Then "individual agency review" does not apply
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 1"
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 2"
      And "individual agency review" cites "LOCAL2025" at "Traditional Review Model, para 1"

    @LOCAL2025/individual-agency-review/2.1
    Scenario Outline: One agency is of concern, and nothing in its work with others: its own conduct may be learnt from
      Given the facts
        | fact                                       | answer  |
        | agencies of concern                        | one     |
        | concern about how agencies worked together | <joint> |
      When the case is assessed
      Then "individual agency review" <result>
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 2"

      Examples:
        | joint     | result          |
        | no        | applies         |
        | not known | is undetermined |

    Scenario: One agency alone is of concern: it may review itself, and root causes may be sought
      Given the facts
        | fact                                       | answer |
        | local review decided                       | yes    |
        | agencies of concern                        | one    |
        | concern about how agencies worked together | no     |
      When the case is assessed
      Then "individual agency review" applies
      And "root cause analysis" applies

  Rule: Individual Agency Review, para 3

    @LOCAL2025/individual-agency-review/3.2
    Scenario: Nothing has been asked yet: telling the partnership is neither promised nor ruled out
      When the case is assessed
      Then "tell the partnership of an individual agency review" is undetermined
      And "tell the partnership of an individual agency review" is for the "agency concerned"
      And the modality of "tell the partnership of an individual agency review" is "should"
      And "tell the partnership of an individual agency review" cites "LOCAL2025" at "Individual Agency Review"

    @LOCAL2025/individual-agency-review/3.2
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

    @LOCAL2025/individual-agency-review/3.1
    Scenario: The partnership may ask one agency to review itself: the agency does it, the partners decide
      Given the facts
        | fact                                       | answer |
        | agencies of concern                        | one    |
        | concern about how agencies worked together | no     |
      When the case is assessed
      Then "individual agency review" applies
      And the modality of "individual agency review" is "may"
      And "individual agency review" is for the "agency concerned"
      And "individual agency review" is decided by the "safeguarding partners"

    @LOCAL2025/individual-agency-review/3.2
    Scenario: An agency reviews itself of its own accord: it should let the partnership know
      Given the facts
        | fact                                       | answer |
        | agencies of concern                        | one    |
        | concern about how agencies worked together | no     |
      When the case is assessed
      Then "individual agency review" applies
      And "tell the partnership of an individual agency review" applies
      And the modality of "tell the partnership of an individual agency review" is "should"
      And "tell the partnership of an individual agency review" is for the "agency concerned"
      And "tell the partnership of an individual agency review" is decided by the "agency concerned"
      And "tell the partnership of an individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 3"
      And "tell the partnership of an individual agency review" carries a doubt that says "The step is for an agency that acts by itself"

  Rule: Multi-Agency Audits, para 1

    @LOCAL2025/multi-agency-audits/1.1
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
        | yes       | no        | applies         |
        | yes       | not known | applies         |
        | no        | yes       | applies         |
        | not known | yes       | applies         |
        | no        | no        | does not apply  |
        | no        | not known | is undetermined |
        | not known | no        | is undetermined |
        | not known | not known | is undetermined |

    @LOCAL2025/multi-agency-audits/1.1
    Scenario: Files on one theme may be audited, with practitioners and their managers
      Given "several incidents with similar themes" is "yes"
      When the case is assessed
      Then "multi-agency audit" applies
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits, para 1"
      And "multi-agency audit" cites "LOCAL2025" at "Approach and Principles, para 2"
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits, para 2"
      And "multi-agency audit" carries a doubt that says "A theme may also come from"
      And the consideration "recurrent themes" of "multi-agency audit" is "not known"

  Rule: Peer Review Approach, para 1

    @LOCAL2025/peer-review-approach/6.1
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

    @LOCAL2025/peer-review-approach/1.1
    Scenario: Nothing has been asked yet: a peer review is neither offered nor ruled out
      When the case is assessed
      Then "peer review" is undetermined

    @LOCAL2025/peer-review-approach/1.1
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

    @LOCAL2025/peer-review-approach/1.1
    Scenario: Those who know the work may review the case
      Given "local review decided" is "yes"
      When the case is assessed
      Then "peer review" applies
      And "peer review" cites "LOCAL2025" at "Peer Review Approach, para 1"
      And the modality of "peer review" is "may"

  Rule: Root Cause Analysis (RCA), para 1

    @LOCAL2025/root-cause-analysis-rca/5.4
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
        | agencies  | learning      | joint | nhs | result  |
        | one       | single agency | no    | yes | applies |
        | one       | single agency | no    | no  | applies |
        | several   | multi-agency  | yes   | no  | applies |
        | several   | multi-agency  | yes   | yes | applies |
        | not known | single agency | no    | no  | applies |

  Rule: Root Cause Analysis (RCA), para 2

    Scenario: Several agencies are of concern: the causes may be sought in one organisation or in several
      Given the facts
        | fact                 | answer  |
        | local review decided | yes     |
        | agencies of concern  | several |
      When the case is assessed
      Then "root cause analysis" applies
      And the modality of "root cause analysis" is "may"
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis (RCA), para 2"
      And "individual agency review" does not apply

    Scenario: Nothing has been asked yet: looking for root causes is neither offered nor ruled out
      When the case is assessed
      Then "root cause analysis" is undetermined
      And "root cause analysis" cites "LOCAL2025" at "Individual Agency Review, para 1"
      And "root cause analysis" cites "LOCAL2025" at "Individual Agency Review, para 2"
      And the consideration "agencies of concern" of "root cause analysis" is "not known"

    Scenario Outline: There is no review and nothing for several to learn, agencies of concern <agencies>: root causes
      Given the facts
        | fact                                       | answer     |
        | local review decided                       | no         |
        | rapid review held                          | no         |
        | further review planned after rapid review  | no         |
        | notification made                          | none       |
        | learning from the case                     | none       |
        | several incidents with similar themes      | no         |
        | recurrent themes                           | no         |
        | agencies of concern                        | <agencies> |
        | concern about how agencies worked together | no         |
        | national lessons likely                    | no         |
      When the case is assessed
      Then "root cause analysis" <result>

      Examples: one agency may look into its own; for several there is no review to do it in
        | agencies  | result          |
        | one       | applies         |
        | several   | does not apply  |
        | not known | is undetermined |

  Rule: Appendix 3 – Methodology Options, para 1

    @LOCAL2025/appendix-3-methodology-options/1.1
    Scenario Outline: How to review is settled here for the one case: local review decided <decided>
      Given "local review decided" is "<decided>"
      When the case is assessed
      Then "adapt the method to the case" <result>
      And "adapt the method to the case" is for the "safeguarding partners"
      And "adapt the method to the case" cites "LOCAL2025" at "Appendix 3 – Methodology Options, para 1"

      Examples:
        | decided   | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/appendix-3-methodology-options/1.1
    Scenario: No method is laid down: where several suit one case, all are offered and none is owed
      Given the facts
        | fact                                       | answer       |
        | local review decided                       | yes          |
        | learning from the case                     | multi-agency |
        | agencies of concern                        | several      |
        | concern about how agencies worked together | yes          |
        | national lessons likely                    | yes          |
        | independent review required                | no           |
      When the case is assessed
      Then "adapt the method to the case" applies
      And "traditional review model" applies
      And the modality of "traditional review model" is "may"
      And "reflective learning session" applies
      And the modality of "reflective learning session" is "may"
      And "appreciative inquiry" applies
      And the modality of "appreciative inquiry" is "may"

    @LOCAL2025/appendix-3-methodology-options/1.2
    Scenario: The size of the matter counts: a case of one agency is not offered the model for several
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | learning from the case                     | single agency |
        | agencies of concern                        | one           |
        | concern about how agencies worked together | no            |
        | national lessons likely                    | no            |
      When the case is assessed
      Then "adapt the method to the case" applies
      And "adapt the method to the case" cites "LOCAL2025" at "Appendix 3 – Methodology Options, para 1"
      And "individual agency review" applies
      And "traditional review model" does not apply

    Scenario Outline: A further review <further>, a rapid review held <held>, learning <learning>: some review is open, and so is its method
      Given the facts
        | fact                                      | answer        |
        | local review decided                      | no            |
        | further review planned after rapid review | <further>     |
        | rapid review held                         | <held>        |
        | notification made                         | none          |
        | died                                      | no            |
        | serious harm                              | no            |
        | abuse or neglect                          | not indicated |
        | age at harm                               | 9             |
        | age now                                   | 9             |
        | learning from the case                    | <learning>    |
      When the case is assessed
      Then "<review>" applies
      And "appreciative inquiry" applies
      And "appreciative inquiry" cites "LOCAL2025" at "Appendix 3 – Methodology Options, para 1"
      And "peer review" applies

      Examples:
        | further | held | learning      | review                           |
        | yes     | yes  | none          | further review is a local review |
        | no      | no   | single agency | single agency review             |
        | no      | no   | multi-agency  | multi-agency review              |

    Scenario: No review at all is planned, and the learning is not yet judged: no method is offered or ruled out
      Given the facts
        | fact                                      | answer |
        | local review decided                      | no     |
        | further review planned after rapid review | no     |
      When the case is assessed
      Then "appreciative inquiry" is undetermined
      And "appreciative inquiry" cites "LOCAL2025" at "Appendix 3 – Methodology Options, para 1"
      And "peer review" is undetermined

  Rule: Methodology, para 1

    Scenario: The full model is offered with the reminder that no method is prescribed and that systems principles count
      Given the facts
        | fact                    | answer  |
        | agencies of concern     | several |
        | national lessons likely | yes     |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" cites "LOCAL2025" at "Methodology, para 1"

    Scenario Outline: The partners agree on the method: "<method>" is for the <who>, on the partners' word
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | agencies of concern                        | <agencies>    |
        | concern about how agencies worked together | no            |
        | national lessons likely                    | <national>    |
        | independent review required                | <independent> |
        | several incidents with similar themes      | <themes>      |
      When the case is assessed
      Then "<method>" applies
      And the modality of "<method>" is "may"
      And "<method>" is for the "<who>"
      And "<method>" is decided by the "safeguarding partners"
      And "<method>" cites "CA2004" at "<section>"
      And "<method>" carries a doubt that says "After a rapid review, any review that follows should be called a local review"

      Examples: the partners have the case reviewed
        | method                      | agencies | national | independent | themes | who                   | section |
        | traditional review model    | several  | yes      | yes         | no     | safeguarding partners | s.16F   |
        | appreciative inquiry        | several  | no       | yes         | no     | safeguarding partners | s.16F   |
        | reflective learning session | several  | no       | no          | no     | safeguarding partners | s.16F   |
        | multi-agency audit          | several  | no       | yes         | yes    | safeguarding partners | s.16F   |
        | peer review                 | several  | no       | yes         | no     | safeguarding partners | s.16F   |

      Examples: causes are sought in one organisation or in several
        | method              | agencies | national | independent | themes | who                   | section |
        | root cause analysis | several  | no       | yes         | no     | safeguarding partners | s.16G   |
        | root cause analysis | one      | no       | yes         | no     | safeguarding partners | s.16G   |

      Examples: the one agency that is of concern reviews its part
        | method                   | agencies | national | independent | themes | who              | section |
        | individual agency review | one      | no       | yes         | no     | agency concerned | s.16G   |

  Rule: Traditional Review Model, para 2

    @LOCAL2025/traditional-review-model/2.2 @LOCAL2025/traditional-review-model/2.3
    @LOCAL2025/traditional-review-model/2.4
    Scenario Outline: What speaks for the full model is told with it, press interest: <press>
      Given the facts
        | fact                    | answer  |
        | agencies of concern     | several |
        | national lessons likely | yes     |
        | media interest          | <press> |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model, para 2"
      And the consideration "media interest" of "traditional review model" is "<state>"

      Examples:
        | press     | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

  Rule: Traditional Review Model, para 3

    @LOCAL2025/traditional-review-model/3.2
    Scenario: What speaks against the full model is told with it too
      Given the facts
        | fact                    | answer  |
        | agencies of concern     | several |
        | national lessons likely | yes     |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model, para 3"

    @LOCAL2025/traditional-review-model/3.3 @LOCAL2025/traditional-review-model/3.4
    Scenario: The full model is offered with what it costs, and that it may feel like punishment
      Given the facts
        | fact                                       | answer  |
        | agencies of concern                        | several |
        | concern about how agencies worked together | yes     |
        | national lessons likely                    | yes     |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model, para 3"

  Rule: Traditional Review Model, para 4

    @LOCAL2025/traditional-review-model/4.1
    Scenario: The full model is offered with its gap: frontline staff may not be heard
      Given the facts
        | fact                                       | answer  |
        | agencies of concern                        | several |
        | concern about how agencies worked together | yes     |
        | national lessons likely                    | yes     |
      When the case is assessed
      Then "traditional review model" applies
      And "traditional review model" cites "LOCAL2025" at "Traditional Review Model, para 4"

  Rule: Appreciative Inquiry, para 3

    @LOCAL2025/appreciative-inquiry/3.1 @LOCAL2025/appreciative-inquiry/3.2
    Scenario: Appreciative inquiry needs a facilitator who knows it and speaks of strengths and solutions
      Given "local review decided" is "yes"
      When the case is assessed
      Then "appreciative inquiry" applies
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry, para 3"

  Rule: Appreciative Inquiry, para 4

    @LOCAL2025/appreciative-inquiry/4.1
    Scenario Outline: Another method fits: appreciative inquiry may be used within it
      Given the facts
        | fact                                       | answer        |
        | local review decided                       | yes           |
        | agencies of concern                        | <agencies>    |
        | concern about how agencies worked together | <joint>       |
        | national lessons likely                    | <national>    |
        | independent review required                | <independent> |
        | several incidents with similar themes      | <themes>      |
      When the case is assessed
      Then "<method>" applies
      And "appreciative inquiry" applies
      And the modality of "appreciative inquiry" is "may"
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry, para 4"

      Examples:
        | method                      | agencies | joint | national | independent | themes |
        | traditional review model    | several  | yes   | yes      | yes         | no     |
        | reflective learning session | several  | yes   | no       | no          | no     |
        | individual agency review    | one      | no    | no       | yes         | no     |
        | multi-agency audit          | several  | no    | no       | yes         | yes    |
        | peer review                 | several  | yes   | no       | yes         | no     |
        | root cause analysis         | one      | no    | no       | yes         | no     |

  Rule: Appreciative Inquiry, para 5

    @LOCAL2025/appreciative-inquiry/5.2 @LOCAL2025/appreciative-inquiry/5.3 @LOCAL2025/appreciative-inquiry/5.4
    @LOCAL2025/appreciative-inquiry/5.5 @LOCAL2025/appreciative-inquiry/5.6 @LOCAL2025/appreciative-inquiry/5.7
    @LOCAL2025/appreciative-inquiry/5.8
    Scenario: Appreciative inquiry is offered with its benefits: the child at the centre, reflection, strengths and results in time
      Given "local review decided" is "yes"
      When the case is assessed
      Then "appreciative inquiry" applies
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry, para 5"

  Rule: Appreciative Inquiry, para 6

    @LOCAL2025/appreciative-inquiry/6.2 @LOCAL2025/appreciative-inquiry/6.3 @LOCAL2025/appreciative-inquiry/6.4
    Scenario: Appreciative inquiry is offered with its risks: problems denied, too much hope, too little depth
      Given "local review decided" is "yes"
      When the case is assessed
      Then "appreciative inquiry" applies
      And "appreciative inquiry" cites "LOCAL2025" at "Appreciative Inquiry, para 6"

  Rule: Reflective Learning Session or Multi- Agency Practitioner Events, para 2

    @LOCAL2025/reflective-learning-session/2.2 @LOCAL2025/reflective-learning-session/2.3
    @LOCAL2025/reflective-learning-session/2.4
    Scenario: A reflective session is offered with its benefits: open to many, quick, and the referrer takes part
      Given the facts
        | fact                        | answer |
        | local review decided        | yes    |
        | independent review required | no     |
      When the case is assessed
      Then "reflective learning session" applies
      And "reflective learning session" cites "LOCAL2025" at "Multi- Agency Practitioner Events, para 2"

  Rule: Reflective Learning Session or Multi- Agency Practitioner Events, para 3

    @LOCAL2025/reflective-learning-session/3.2 @LOCAL2025/reflective-learning-session/3.3
    Scenario: A reflective session is offered with what it needs: robust information and a strong facilitator
      Given the facts
        | fact                        | answer |
        | local review decided        | yes    |
        | independent review required | no     |
      When the case is assessed
      Then "reflective learning session" applies
      And "reflective learning session" cites "LOCAL2025" at "Multi- Agency Practitioner Events, para 3"

  Rule: Individual Agency Review, para 4

    @LOCAL2025/individual-agency-review/4.2 @LOCAL2025/individual-agency-review/4.3
    @LOCAL2025/individual-agency-review/4.4 @LOCAL2025/individual-agency-review/4.5
    Scenario: A review by one agency is offered with its benefits: depth, candour and learning that can be shared
      Given the facts
        | fact                                       | answer |
        | agencies of concern                        | one    |
        | concern about how agencies worked together | no     |
      When the case is assessed
      Then "individual agency review" applies
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 4"

  Rule: Individual Agency Review, para 5

    @LOCAL2025/individual-agency-review/5.2 @LOCAL2025/individual-agency-review/5.3
    @LOCAL2025/individual-agency-review/5.4
    Scenario: A review by one agency is offered with its risks: joint learning left aside and an agency that may refuse
      Given the facts
        | fact                                       | answer |
        | agencies of concern                        | one    |
        | concern about how agencies worked together | no     |
      When the case is assessed
      Then "individual agency review" applies
      And "individual agency review" cites "LOCAL2025" at "Individual Agency Review, para 5"

  Rule: Multi-Agency Audits, para 2

    @LOCAL2025/multi-agency-audits/2.1
    Scenario Outline: A theme to audit comes from several incidents (<several>) or from this one case (<recurrent>)
      Given the facts
        | fact                                  | answer      |
        | several incidents with similar themes | <several>   |
        | recurrent themes                      | <recurrent> |
      When the case is assessed
      Then "multi-agency audit" applies
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits, para <para>"

      Examples: one source of a theme is enough
        | several   | recurrent | para |
        | yes       | no        | 1    |
        | yes       | not known | 1    |
        | no        | yes       | 2    |
        | not known | yes       | 2    |

  Rule: Multi-Agency Audits, para 3

    @LOCAL2025/multi-agency-audits/3.2 @LOCAL2025/multi-agency-audits/3.3 @LOCAL2025/multi-agency-audits/3.4
    Scenario: An audit is offered with its benefits: in proportion, with auditors of several agencies, for the whole system
      Given "several incidents with similar themes" is "yes"
      When the case is assessed
      Then "multi-agency audit" applies
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits, para 3"

  Rule: Multi-Agency Audits, para 4

    @LOCAL2025/multi-agency-audits/4.2
    Scenario: An audit is offered with its limit: it may be the view of one or two auditors
      Given "several incidents with similar themes" is "yes"
      When the case is assessed
      Then "multi-agency audit" applies
      And "multi-agency audit" cites "LOCAL2025" at "Multi-Agency Audits, para 4"

  Rule: Peer Review Approach, para 3

    @LOCAL2025/peer-review-approach/3.1 @LOCAL2025/peer-review-approach/3.2 @LOCAL2025/peer-review-approach/3.3
    Scenario: Peers may come from the partnership itself or from another area
      Given "local review decided" is "yes"
      When the case is assessed
      Then "peer review" applies
      And "peer review" cites "LOCAL2025" at "Peer Review Approach, para 3"

  Rule: Peer Review Approach, para 4

    @LOCAL2025/peer-review-approach/4.2 @LOCAL2025/peer-review-approach/4.3 @LOCAL2025/peer-review-approach/4.4
    @LOCAL2025/peer-review-approach/4.5
    Scenario: A peer review is offered with its benefits: ownership, an objective eye, mutual help and low cost
      Given "local review decided" is "yes"
      When the case is assessed
      Then "peer review" applies
      And "peer review" cites "LOCAL2025" at "Peer Review Approach, para 4"

  Rule: Peer Review Approach, para 5

    @LOCAL2025/peer-review-approach/5.2 @LOCAL2025/peer-review-approach/5.3
    Scenario: A peer review is offered with its limits: few people free, and little practice where reviews are rare
      Given "local review decided" is "yes"
      When the case is assessed
      Then "peer review" applies
      And "peer review" cites "LOCAL2025" at "Peer Review Approach, para 5"

  Rule: Peer Review Approach, para 6

    @LOCAL2025/peer-review-approach/6.1
    Scenario Outline: Press interest <press>, independent review required <independent>: whether local peers look independent is weighed
      Given the facts
        | fact                        | answer        |
        | local review decided        | yes           |
        | media interest              | <press>       |
        | independent review required | <independent> |
      When the case is assessed
      Then "peer review" applies
      And the consideration "media interest" of "peer review" is "<press weighed>"
      And the consideration "independent review required" of "peer review" is "<independence weighed>"

      Examples:
        | press     | independent | press weighed | independence weighed |
        | yes       | no          | present       | absent               |
        | no        | yes         | absent        | present              |
        | not known | not known   | not known     | not known            |

  Rule: Root Cause Analysis (RCA), para 3

    @LOCAL2025/root-cause-analysis-rca/3.3 @LOCAL2025/root-cause-analysis-rca/3.4
    Scenario: Root cause analysis goes step by step, on evidence, and looks for more than one cause
      Given "local review decided" is "yes"
      When the case is assessed
      Then "root cause analysis" applies
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis (RCA), para 3"

  Rule: Root Cause Analysis (RCA), para 4

    @LOCAL2025/root-cause-analysis-rca/4.1
    Scenario: Root cause analysis has to find every cause, not only the obvious ones
      Given "local review decided" is "yes"
      When the case is assessed
      Then "root cause analysis" applies
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis (RCA), para 4"

  Rule: Root Cause Analysis (RCA), para 5

    @LOCAL2025/root-cause-analysis-rca/5.2 @LOCAL2025/root-cause-analysis-rca/5.3
    @LOCAL2025/root-cause-analysis-rca/5.4
    Scenario Outline: Concern about NHS care <nhs>: one agency's causes may be sought without blame, above all in the NHS
      Given the facts
        | fact                   | answer |
        | local review decided   | yes    |
        | agencies of concern    | one    |
        | concern about NHS care | <nhs>  |
      When the case is assessed
      Then "root cause analysis" applies
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis (RCA), para 5"
      And the consideration "concern about NHS care" of "root cause analysis" is "<state>"

      Examples:
        | nhs       | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

  Rule: Root Cause Analysis (RCA), para 6

    @LOCAL2025/root-cause-analysis-rca/6.2 @LOCAL2025/root-cause-analysis-rca/6.3
    Scenario: Root cause analysis is offered with what it takes: skill in its tools, and many resources
      Given "local review decided" is "yes"
      When the case is assessed
      Then "root cause analysis" applies
      And "root cause analysis" cites "LOCAL2025" at "Root Cause Analysis (RCA), para 6"
