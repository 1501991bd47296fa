Feature: What must partners weigh before they decide on a local review, and who decides?
  The criteria are weighed and conclude nothing; the votes are recorded; the Delegated Safeguarding Partners decide.
  Whatever follows a rapid review is called a local child safeguarding practice review.

  Background:
    Given a case for Peterborough on 2026-01-12

  Rule: Strategic Leadership and Governance, para 2

    @LOCAL2025/strategic-leadership-and-governance/2.2 @LOCAL2025/strategic-leadership-and-governance/4.1
    Scenario Outline: Votes <la>, <police> and <icb>: no count of votes decides the review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | local authority vote                            | <la>             |
        | police vote                                     | <police>         |
        | ICB vote                                        | <icb>            |
      When the case is assessed
      Then "decide on a local review" is decided by the "Delegated Safeguarding Partners"

      Examples:
        | la      | police  | icb     |
        | for     | for     | against |
        | against | against | for     |
        | for     | for     | for     |
        | against | against | against |

    @LOCAL2025/strategic-leadership-and-governance/2.2
    Scenario: Votes are in and the last word is not: it is that of the Delegated Safeguarding Partners
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local authority vote                            | for              |
        | police vote                                     | for              |
        | ICB vote                                        | for              |
      And "local review decided" has not been asked
      When the case is assessed
      Then "decide on a local review" applies
      And "decide on a local review" is decided by the "Delegated Safeguarding Partners"
      And "decide on a local review" cites "LOCAL2025" at "Strategic Leadership and Governance, para 2"
      And "record and share disagreement" is decided by the "Delegated Safeguarding Partners"
      And "record and share disagreement" cites "LOCAL2025" at "Strategic Leadership and Governance, para 2"
      And "sign off the rapid review report" is for the "Delegated Safeguarding Partners"
      And "sign off the rapid review report" cites "LOCAL2025" at "Strategic Leadership and Governance, para 2"
      And "establish the review panel" is undetermined
      And "establish the review panel" awaits judgement
      And "establish the review panel" would apply if "local review decided" were "yes"
      And "establish the review panel" would not apply if "local review decided" were "no"

  Rule: Deciding whether to conduct an Local CSPR, para 1

    @LOCAL2025/strategic-leadership-and-governance/4.1 @LOCAL2025/deciding-on-a-local-review/1.1
    @LOCAL2025/deciding-on-a-local-review/1.2
    Scenario Outline: Votes <la>, <police> and <icb>: disagreement to record <result>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | local authority vote                            | <la>             |
        | police vote                                     | <police>         |
        | ICB vote                                        | <icb>            |
      When the case is assessed
      Then "record and share disagreement" <result>
      And the modality of "record and share disagreement" is "should"
      And "record and share disagreement" cites "LOCAL2025" at "Deciding whether to conduct"

      Examples: any split
        | la      | police  | icb     | result  |
        | for     | for     | against | applies |
        | for     | against | for     | applies |
        | against | for     | for     | applies |
        | for     | against | against | applies |
        | against | against | for     | applies |

      Examples: all of one mind
        | la      | police  | icb     | result         |
        | for     | for     | for     | does not apply |
        | against | against | against | does not apply |

    @LOCAL2025/deciding-on-a-local-review/1.2
    Scenario: Two votes already differ: the third cannot undo the disagreement
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | local authority vote                            | for              |
        | police vote                                     | against          |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" holds whatever the open answers are
      And "record and share disagreement" is not open on "ICB vote"

    Scenario: Two votes agree and the third is out: only that vote is open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | local authority vote                            | for              |
        | police vote                                     | for              |
      When the case is assessed
      Then "record and share disagreement" is undetermined
      And "record and share disagreement" awaits judgement
      And "record and share disagreement" is open on exactly "ICB vote"
      And "record and share disagreement" would apply if "ICB vote" were "against"
      And "record and share disagreement" would not apply if "ICB vote" were "for"

    Scenario: No source says how votes add up, and the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | rapid review held                               | yes              |
        | local authority vote                            | for              |
        | police vote                                     | for              |
        | ICB vote                                        | against          |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" carries a doubt that says "No source says that two votes"
      And "decide on a local review" carries a doubt that says "The guidance does not say how the votes add up"

    Scenario: Schools and childcare may come to share in the arrangements, and until they do only three partners vote
      Given the facts
        | fact                 | answer  |
        | rapid review held    | yes     |
        | local authority vote | against |
        | police vote          | for     |
        | ICB vote             | for     |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" carries a doubt that says "An Act of 2026"

    Scenario: Votes differ before anyone knows whether a rapid review is due: the disagreement is still recorded
      Given the facts
        | fact                 | answer  |
        | local authority vote | for     |
        | police vote          | against |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" could still change

    @LOCAL2025/deciding-on-a-local-review/1.1
    Scenario Outline: Three partners have a vote each: "<vote>" <answer>, and whether it is cast
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | <vote>                                          | <answer>         |
      When the case is assessed
      Then "decide on a local review" applies
      And the checklist item "the local authority has voted" of "decide on a local review" is "<authority>"
      And the checklist item "the police have voted" of "decide on a local review" is "<police>"
      And the checklist item "the ICB has voted" of "decide on a local review" is "<icb>"

      Examples: a vote either way is a vote
        | vote                 | answer    | authority | police    | icb       |
        | local authority vote | for       | done      | not known | not known |
        | local authority vote | against   | done      | not known | not known |
        | police vote          | for       | not known | done      | not known |
        | police vote          | against   | not known | done      | not known |
        | ICB vote             | for       | not known | not known | done      |
        | ICB vote             | against   | not known | not known | done      |
        | ICB vote             | not known | not known | not known | not known |

    @LOCAL2025/deciding-on-a-local-review/1.1
    Scenario Outline: The vote still out, "<vote>", is for that partner to cast
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | <one>                                           | for              |
        | <two>                                           | for              |
      When the case is assessed
      Then "record and share disagreement" awaits judgement
      And "record and share disagreement" is open on exactly "<vote>"

      Examples:
        | one                  | two         | vote                 |
        | police vote          | ICB vote    | local authority vote |
        | local authority vote | ICB vote    | police vote          |
        | local authority vote | police vote | ICB vote             |

    @LOCAL2025/deciding-on-a-local-review/1.2
    Scenario: The partners write their difference down, and it goes up to the Delegated Safeguarding Partners
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local authority vote                            | against          |
        | police vote                                     | for              |
        | ICB vote                                        | against          |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" is for the "safeguarding partners"
      And "record and share disagreement" is decided by the "Delegated Safeguarding Partners"
      And "record and share disagreement" cites "CA2004" at "s.16F"

  Rule: Criteria for a local safeguarding practice review, para 1

    @LOCAL2025/rapid-reviews/3.6 @LOCAL2025/criteria-for-a-local-review/1.1 @LOCAL2025/notes/1.1
    Scenario: After a rapid review partners must weigh a local review, even where no criterion is met
      Given the facts
        | fact                                               | answer           |
        | notification made                                  | serious incident |
        | criteria found not to be met after notification    | no               |
        | died                                               | no               |
        | serious harm                                       | yes              |
        | abuse or neglect                                   | known            |
        | age at harm                                        | 9                |
        | place of harm                                      | in our area      |
        | rapid review held                                  | yes              |
        | improvements needed                                | no               |
        | recurrent themes                                   | no               |
        | concern about how agencies worked together         | no               |
        | panel concluded a local review is more appropriate | no               |
      When the case is assessed
      Then "decide on a local review" applies
      And the modality of "decide on a local review" is "must consider"
      And "decide on a local review" cites "SI2018-789" at "reg 11"
      And the consideration "improvements needed" of "decide on a local review" is "absent"
      And the consideration "recurrent themes" of "decide on a local review" is "absent"

    @LOCAL2025/criteria-for-a-local-review/1.2 @LOCAL2025/criteria-for-a-local-review/1.5
    Scenario: All four criteria are met: still no more than a duty to weigh
      Given the facts
        | fact                                               | answer           |
        | notification made                                  | serious incident |
        | criteria found not to be met after notification    | no               |
        | died                                               | no               |
        | serious harm                                       | yes              |
        | abuse or neglect                                   | known            |
        | age at harm                                        | 9                |
        | place of harm                                      | in our area      |
        | rapid review held                                  | yes              |
        | improvements needed                                | yes              |
        | recurrent themes                                   | yes              |
        | concern about how agencies worked together         | yes              |
        | panel concluded a local review is more appropriate | yes              |
      When the case is assessed
      Then "decide on a local review" applies
      And the modality of "decide on a local review" is "must consider"
      And the consideration "improvements needed" of "decide on a local review" is "present"
      And the consideration "concern about how agencies worked together" of "decide on a local review" is "present"

    @LOCAL2025/criteria-for-a-local-review/1.4
    Scenario: Themes that recur count without any change in law or guidance
      Given the facts
        | fact                                                  | answer           |
        | notification made                                     | serious incident |
        | criteria found not to be met after notification       | no               |
        | died                                                  | no               |
        | serious harm                                          | yes              |
        | abuse or neglect                                      | known            |
        | age at harm                                           | 9                |
        | place of harm                                         | in our area      |
        | rapid review held                                     | yes              |
        | recurrent themes                                      | yes              |
        | recurrent themes may need a change in law or guidance | no               |
      When the case is assessed
      Then "decide on a local review" applies
      And the consideration "recurrent themes" of "decide on a local review" is "present"
      And "decide on a local review" shows that "LOCAL2025" differs and says "The regulations ask that of national reviews only"

    @LOCAL2025/criteria-for-a-local-review/1.3 @LOCAL2025/criteria-for-a-local-review/1.5
    @LOCAL2025/criteria-for-a-local-review/2.2 @LOCAL2025/notes/1.1
    Scenario Outline: What must be taken into account, the Panel's conclusion included: <criterion>, <answer>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
        | <criterion>                                     | <answer>         |
      When the case is assessed
      Then "decide on a local review" applies
      And the consideration "<criterion>" of "decide on a local review" is "<state>"
      And "decide on a local review" shows that "LOCAL2025" differs and says "it is enough that it may highlight them"
      And "decide on a local review" shows that "LOCAL2025" differs and says "should have regard to the Panel's conclusion"

      Examples:
        | criterion                                          | answer    | state     |
        | improvements needed                                | yes       | present   |
        | recurrent themes                                   | yes       | present   |
        | concern about how agencies worked together         | yes       | present   |
        | panel concluded a local review is more appropriate | yes       | present   |
        | panel concluded a local review is more appropriate | no        | absent    |
        | panel concluded a local review is more appropriate | not known | not known |

    Scenario: Criteria nobody has weighed stay not known and change no status
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
      And "improvements needed" is not known
      When the case is assessed
      Then "decide on a local review" applies
      And "decide on a local review" holds whatever the open answers are
      And "decide on a local review" is not open on "improvements needed"
      And "decide on a local review" is not open on "recurrent themes"
      And the consideration "improvements needed" of "decide on a local review" is "not known"
      And the consideration "recurrent themes" of "decide on a local review" is "not known"

    @LOCAL2025/decision-making-around-reviews/1.4
    Scenario: An issue of national importance takes nothing from the local duty to decide
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
        | issue of national importance                    | yes              |
      When the case is assessed
      Then "inform the panel of a national issue" applies
      And "decide on a local review" applies

    Scenario: No notification, no abuse or neglect, no rapid review: nothing to decide
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
        | abuse or neglect                          | not indicated |
        | died                                      | no            |
        | serious harm                              | no            |
        | rapid review held                         | no            |
        | further review planned after rapid review | no            |
      When the case is assessed
      Then "decide on a local review" does not apply
      And "have regard to circumstances" does not apply
      And "say whether a review adds benefit" does not apply
      And "further review is a local review" does not apply
      And "record and share disagreement" does not apply
      And "record and share disagreement" cites "LOCAL2025" at "Deciding whether to conduct an Local CSPR, para 1"

    Scenario: Nobody knows whether a rapid review is due or was held: the decision stays open
      Given the facts
        | fact                                            | answer      |
        | died                                            | no          |
        | age at harm                                     | 9           |
        | age now                                         | 9           |
        | age when authority became aware                 | 9           |
        | place of harm                                   | in our area |
        | criteria found not to be met after notification | no          |
      And "abuse or neglect" is not known
      And "notification made" is not known
      And "rapid review held" is not known
      And "serious harm" is not known
      When the case is assessed
      Then "decide on a local review" is undetermined
      And "have regard to circumstances" is undetermined
      And "say whether a review adds benefit" is undetermined

    @LOCAL2025/criteria-for-a-local-review/1.1 @LOCAL2025/criteria-for-a-local-review/1.2
    Scenario: The partners themselves must take the criteria into account when they settle whether to review
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
      When the case is assessed
      Then "decide on a local review" applies
      And "decide on a local review" is for the "safeguarding partners"
      And the modality of "decide on a local review" is "must consider"
      And "decide on a local review" cites "LOCAL2025" at "Criteria for a local safeguarding practice review, para 1"
      And "decide on a local review" cites "LOCAL2025" at "Rapid Reviews, para 3"
      And "decide on a local review" cites "CA2004" at "s.16F"
      And "decide on a local review" carries a doubt that says "The criteria are matters to weigh"
      And the consideration "improvements needed" of "decide on a local review" is "not known"
      And the consideration "recurrent themes" of "decide on a local review" is "not known"
      And the consideration "concern about how agencies worked together" of "decide on a local review" is "not known"

    @LOCAL2025/criteria-for-a-local-review/1.3
    Scenario: The improvements that are needed were found once before: they count all the same
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | improvements needed                             | yes              |
        | learning already identified locally             | yes              |
      When the case is assessed
      Then "decide on a local review" applies
      And the consideration "improvements needed" of "decide on a local review" is "present"

    @LOCAL2025/criteria-for-a-local-review/1.4
    Scenario Outline: Recurrent themes that may call for new law or guidance: <answer>
      Given the facts
        | fact                                                  | answer           |
        | notification made                                     | serious incident |
        | criteria found not to be met after notification       | no               |
        | looked after                                          | no               |
        | rapid review held                                     | yes              |
        | recurrent themes                                      | yes              |
        | recurrent themes may need a change in law or guidance | <answer>         |
      When the case is assessed
      Then "decide on a local review" applies
      And the consideration "recurrent themes" of "decide on a local review" is "present"
      And the consideration "recurrent themes may need a change in law or guidance" of "decide on a local review" is "<state>"

      Examples:
        | answer    | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

  Rule: Criteria for a local safeguarding practice review, para 2

    @LOCAL2025/criteria-for-a-local-review/2.3 @LOCAL2025/criteria-for-a-local-review/2.4
    @LOCAL2025/criteria-for-a-local-review/2.5
    Scenario Outline: Circumstances to have regard to are listed, and none of them decides: <circumstance>, <answer>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
        | <circumstance>                                  | <answer>         |
      When the case is assessed
      Then "have regard to circumstances" applies
      And the modality of "have regard to circumstances" is "should consider"
      And "have regard to circumstances" cites "LOCAL2025" at "Criteria for a local safeguarding practice review"
      And the consideration "<circumstance>" of "have regard to circumstances" is "<state>"

      Examples:
        | circumstance                                      | answer    | state     |
        | concern about one agency or no agency involvement | yes       | present   |
        | more than one authority police area or ICB        | no        | absent    |
        | more than one authority police area or ICB        | yes       | present   |
        | institutional setting                             | yes       | present   |
        | institutional setting                             | not known | not known |

    Scenario: The Panel's conclusion is raised from a circumstance to a criterion, and the difference is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | rapid review held                               | yes              |
      When the case is assessed
      Then "have regard to circumstances" shows that "SI2018-789" differs

    @LOCAL2025/criteria-for-a-local-review/2.1
    Scenario: The partners should have regard to further circumstances, asked about or not
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
      When the case is assessed
      Then "have regard to circumstances" applies
      And "have regard to circumstances" is for the "safeguarding partners"
      And "have regard to circumstances" is decided by the "Delegated Safeguarding Partners"
      And the modality of "have regard to circumstances" is "should consider"
      And "have regard to circumstances" cites "LOCAL2025" at "Criteria for a local safeguarding practice review, para 2"
      And "have regard to circumstances" cites "CA2004" at "s.16K"
      And the consideration "concern about one agency or no agency involvement" of "have regard to circumstances" is "not known"
      And the consideration "more than one authority police area or ICB" of "have regard to circumstances" is "not known"
      And the consideration "institutional setting" of "have regard to circumstances" is "not known"

    @LOCAL2025/criteria-for-a-local-review/2.2
    Scenario: The Panel read the rapid review and thinks a local review fits better: that is weighed, and the place is named
      Given the facts
        | fact                                               | answer           |
        | notification made                                  | serious incident |
        | criteria found not to be met after notification    | no               |
        | looked after                                       | no               |
        | rapid review held                                  | yes              |
        | panel concluded a local review is more appropriate | yes              |
      When the case is assessed
      Then "decide on a local review" applies
      And the consideration "panel concluded a local review is more appropriate" of "decide on a local review" is "present"
      And "have regard to circumstances" applies
      And "have regard to circumstances" cites "LOCAL2025" at "Criteria for a local safeguarding practice review, para 2"

  Rule: Rapid Review Meeting, para 2

    Scenario: The rapid review meeting was held, and nothing else was written down: a local review is decided on all the same
      Given "rapid review held" is "yes"
      When the case is assessed
      Then "decide on a local review" applies
      And "decide on a local review" cites "LOCAL2025" at "Rapid Review Meeting, para 2"
      And "have regard to circumstances" applies
      And "say whether a review adds benefit" applies

  Rule: Deciding whether to conduct an Local CSPR, para 3

    @LOCAL2025/deciding-on-a-local-review/3.1
    Scenario: Partners say what a review would add to what is already known here
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
        | learning already identified locally             | yes              |
      When the case is assessed
      Then "say whether a review adds benefit" applies
      And "say whether a review adds benefit" cites "LOCAL2025" at "Deciding whether to conduct"

    @LOCAL2025/deciding-on-a-local-review/3.2
    Scenario Outline: A further review after the rapid review, planned: <planned>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | further review planned after rapid review       | <planned>        |
      When the case is assessed
      Then "further review is a local review" <result>

      Examples:
        | planned   | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/deciding-on-a-local-review/3.2
    Scenario: The name of a further review is fixed whatever its method, so a mere learning review is no label
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | rapid review held                               | yes              |
        | further review planned after rapid review       | yes              |
        | learning from the case                          | multi-agency     |
      When the case is assessed
      Then "further review is a local review" applies
      And the modality of "further review is a local review" is "should"
      And "further review is a local review" cites "LOCAL2025" at "Deciding whether to conduct"
      And "further review is a local review" cites "PANEL2025" at "as the local guidance relays it"
      And "further review is a local review" is for the "safeguarding partners"
      And "further review is a local review" is decided by the "Delegated Safeguarding Partners"

    @LOCAL2025/deciding-on-a-local-review/3.2
    Scenario Outline: A further review is planned, rapid review held <held>: calling it a local review <result>
      Given the facts
        | fact                                      | answer |
        | further review planned after rapid review | yes    |
        | rapid review held                         | <held> |
      When the case is assessed
      Then "further review is a local review" <result>

      Examples:
        | held      | result             |
        | yes       | applies            |
        | no        | does not apply     |
        | not known | applies            |
        | not known | could still change |

    @LOCAL2025/deciding-on-a-local-review/3.1
    Scenario Outline: Learning already known here <known>: weighed when partners say what a review would add
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | learning already identified locally             | <known>          |
      When the case is assessed
      Then "say whether a review adds benefit" applies
      And the modality of "say whether a review adds benefit" is "should"
      And "say whether a review adds benefit" is for the "safeguarding partners"
      And "say whether a review adds benefit" is decided by the "Delegated Safeguarding Partners"
      And the consideration "learning already identified locally" of "say whether a review adds benefit" is "<state>"
      And "say whether a review adds benefit" cites "LOCAL2025" at "Deciding whether to conduct an Local CSPR, para 3"

      Examples:
        | known     | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

  Rule: Approach and Principles, para 2

    @LOCAL2025/approach-and-principles/2.1
    Scenario Outline: Several incidents with similar themes: <themes>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | place of harm                                   | in our area      |
        | rapid review held                               | yes              |
        | several incidents with similar themes           | <themes>         |
      When the case is assessed
      Then "thematic review" <result>
      And the modality of "thematic review" is "may"
      And "thematic review" cites "LOCAL2025" at "Approach and Principles"

      Examples:
        | themes    | result          |
        | yes       | applies         |
        | no        | does not apply  |
        | not known | is undetermined |

    @LOCAL2025/approach-and-principles/2.2
    Scenario: A thematic review was chosen: each child and family shows in it
      Given the facts
        | fact                     | answer             |
        | thematic review chosen   | yes                |
        | thematic review reflects | voice, experiences |
      When the case is assessed
      Then "reflect each child in a thematic review" applies
      And the modality of "reflect each child in a thematic review" is "will"
      And "reflect each child in a thematic review" is for the "lead reviewer"
      And "reflect each child in a thematic review" cites "CA2004" at "s.16G"
      And "reflect each child in a thematic review" cites "LOCAL2025" at "Approach and Principles, para 2"
      And the checklist item "voice" of "reflect each child in a thematic review" is "done"
      And the checklist item "individual characteristics" of "reflect each child in a thematic review" is "missing"

    @LOCAL2025/approach-and-principles/2.2
    Scenario: No thematic review was chosen: there is none to reflect each child in
      Given the facts
        | fact                                  | answer |
        | several incidents with similar themes | yes    |
        | thematic review chosen                | no     |
      When the case is assessed
      Then "reflect each child in a thematic review" does not apply

    Scenario: Whether the review will be thematic is still for the partners
      Given "thematic review chosen" is not known
      When the case is assessed
      Then "reflect each child in a thematic review" is undetermined
      And "reflect each child in a thematic review" awaits judgement

    @LOCAL2025/approach-and-principles/2.1
    Scenario: Bringing similar incidents together is a choice the partners have, and choosing is theirs
      Given "several incidents with similar themes" is "yes"
      When the case is assessed
      Then "thematic review" applies
      And the modality of "thematic review" is "may"
      And "thematic review" is for the "safeguarding partners"
      And "thematic review" is decided by the "safeguarding partners"
      And "thematic review" cites "LOCAL2025" at "Approach and Principles, para 2"
      And "thematic review" cites "CA2004" at "s.16F"
      And "reflect each child in a thematic review" is undetermined
      And "thematic review" cites "LOCAL2025" at "Strategic Leadership and Governance, para 2"
      And "thematic review" carries a doubt that says "Here the guidance says that the"

    @LOCAL2025/approach-and-principles/2.2
    Scenario Outline: The thematic review shows each child's and family's "<shown>" alone: "<other>" is missing
      Given the facts
        | fact                     | answer  |
        | thematic review chosen   | yes     |
        | thematic review reflects | <shown> |
      When the case is assessed
      Then "reflect each child in a thematic review" applies
      And the checklist item "<shown>" of "reflect each child in a thematic review" is "done"
      And the checklist item "<other>" of "reflect each child in a thematic review" is "missing"

      Examples:
        | shown                      | other                      |
        | voice                      | experiences                |
        | experiences                | individual characteristics |
        | individual characteristics | voice                      |

  Rule: Deaths of a Looked-after children and Care Leavers, para 1

    Scenario: A looked-after child's natural death with learning: partners may still review
      Given the facts
        | fact                                            | answer             |
        | died                                            | yes                |
        | age at harm                                     | 16                 |
        | age at death                                    | 16                 |
        | looked after                                    | yes                |
        | looked after by                                 | our authority      |
        | abuse or neglect                                | not indicated      |
        | abuse or neglect contributed to the death       | not indicated      |
        | notification made                               | looked-after death |
        | criteria found not to be met after notification | yes                |
        | rapid review held                               | no                 |
        | learning from the case                          | multi-agency       |
        | learning for the local system                   | yes                |
      When the case is assessed
      Then "local review outside the criteria" applies
      And the modality of "local review outside the criteria" is "may"
      And "local review outside the criteria" is for the "safeguarding partners"
      And "local review outside the criteria" is decided by the "Delegated Safeguarding Partners"
      And "local review outside the criteria" cites "CA2004" at "s.16F"
      And "local review outside the criteria" carries a doubt that says "The local guidance does not mention this power"
      And "complete a rapid review" does not apply

    Scenario: The same death with nothing to learn: no review outside the criteria
      Given the facts
        | fact                                      | answer             |
        | died                                      | yes                |
        | age at harm                               | 16                 |
        | age at death                              | 16                 |
        | looked after                              | yes                |
        | looked after by                           | our authority      |
        | abuse or neglect                          | not indicated      |
        | abuse or neglect contributed to the death | not indicated      |
        | notification made                         | looked-after death |
        | learning from the case                    | none               |
        | learning for the local system             | no                 |
      When the case is assessed
      Then "local review outside the criteria" does not apply

    Scenario: The same death, learning not yet judged: left open for people
      Given the facts
        | fact                                            | answer             |
        | died                                            | yes                |
        | age at harm                                     | 16                 |
        | age at death                                    | 16                 |
        | looked after                                    | yes                |
        | looked after by                                 | our authority      |
        | abuse or neglect                                | not indicated      |
        | abuse or neglect contributed to the death       | not indicated      |
        | notification made                               | looked-after death |
        | criteria found not to be met after notification | yes                |
        | rapid review held                               | no                 |
      When the case is assessed
      Then "local review outside the criteria" is undetermined
      And "local review outside the criteria" awaits judgement

  Rule: Death of Care-leavers, para 1

    Scenario: A care leaver's death at 22 with learning: partners may review it
      Given the facts
        | fact                                            | answer            |
        | died                                            | yes               |
        | age at harm                                     | 22                |
        | age at death                                    | 22                |
        | care leaver                                     | yes               |
        | looked after                                    | no                |
        | abuse or neglect                                | not indicated     |
        | abuse or neglect contributed to the death       | not indicated     |
        | notification made                               | care-leaver death |
        | criteria found not to be met after notification | yes               |
        | rapid review held                               | no                |
        | learning from the case                          | multi-agency      |
        | learning for the local system                   | yes               |
      When the case is assessed
      Then "local review outside the criteria" applies

    Scenario Outline: Somebody died at <age>, care leaver: <care leaver>, and there is something to learn: a review outside the criteria <result>
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at harm                               | <age>         |
        | age at death                              | <age>         |
        | care leaver                               | <care leaver> |
        | looked after                              | no            |
        | abuse or neglect                          | not indicated |
        | abuse or neglect contributed to the death | not indicated |
        | notification made                         | none          |
        | rapid review held                         | no            |
        | learning from the case                    | multi-agency  |
      When the case is assessed
      Then "local review outside the criteria" <result>

      Examples: a care leaver's death is the partners' matter up to and including 24
        | age | care leaver | result         |
        | 24  | yes         | applies        |
        | 24  | no          | does not apply |
        | 25  | not known   | does not apply |

      Examples: until it is known that the young adult was no care leaver, the choice is shown and the question stays
        | age | care leaver | result                   |
        | 24  | not known   | applies                  |
        | 24  | not known   | could still change       |
        | 24  | not known   | is open on "care leaver" |

    Scenario: An adult of 30 was never a child in this case: a review of a child's case is not offered
      Given the facts
        | fact                          | answer |
        | age now                       | 30     |
        | under 18 at harm or death     | no     |
        | learning for the local system | yes    |
      When the case is assessed
      Then "local review outside the criteria" does not apply
      And "local review outside the criteria" cites "CA2004" at "s.65"
      And "local review outside the criteria" cites "CA1989" at "s.23A, s.23C, s.23CZB"
      And "local review outside the criteria" cites "LOCAL2025" at "Death of Care-leavers, para 1"

  Rule: Outcomes of case consideration, para 1

    @LOCAL2025/outcomes-of-case-consideration/1.7
    Scenario: A near miss with learning: partners may do more than a non-statutory review
      Given the facts
        | fact                            | answer       |
        | died                            | no           |
        | serious harm                    | no           |
        | abuse or neglect                | suspected    |
        | age at harm                     | 9            |
        | age now                         | 9            |
        | age when authority became aware | 9            |
        | place of harm                   | in our area  |
        | looked after                    | no           |
        | care leaver                     | no           |
        | notification made               | none         |
        | rapid review held               | no           |
        | learning from the case          | multi-agency |
        | learning for the local system   | yes          |
      When the case is assessed
      Then "local review outside the criteria" applies
      And "local review outside the criteria" carries a doubt that says "For a case below the threshold"
      And "notify the panel" does not apply
      And "complete a rapid review" does not apply

    Scenario Outline: Learning from the case: <case>; for the local system: <system>: a review of a near miss <result>
      Given the facts
        | fact                            | answer      |
        | died                            | no          |
        | serious harm                    | no          |
        | abuse or neglect                | suspected   |
        | age at harm                     | 9           |
        | age now                         | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | looked after                    | no          |
        | care leaver                     | no          |
        | notification made               | none        |
        | rapid review held               | no          |
        | learning from the case          | <case>      |
        | learning for the local system   | <system>    |
      When the case is assessed
      Then "local review outside the criteria" <result>

      Examples: learning of either kind is enough
        | case          | system | result         |
        | single agency | no     | applies        |
        | multi-agency  | no     | applies        |
        | none          | yes    | applies        |
        | none          | no     | does not apply |

      Examples: one kind is ruled out, and the other not yet judged
        | case      | system    | result          |
        | none      | not known | is undetermined |
        | not known | no        | is undetermined |

    Scenario: The criteria are met: a review would not be outside them
      Given the facts
        | fact                                            | answer           |
        | died                                            | no               |
        | serious harm                                    | yes              |
        | abuse or neglect                                | known            |
        | age at harm                                     | 9                |
        | age now                                         | 9                |
        | age when authority became aware                 | 9                |
        | place of harm                                   | in our area      |
        | looked after                                    | no               |
        | care leaver                                     | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
        | learning from the case                          | multi-agency     |
        | learning for the local system                   | yes              |
      When the case is assessed
      Then "local review outside the criteria" does not apply
      And "local review outside the criteria" cites "WT2023" at "Chapter 5, as other partnerships relay it"
      And "decide on a local review" applies

    Scenario: A rapid review is due until the criteria are found not to be met: a review outside the criteria is not offered
      Given the facts
        | fact                   | answer           |
        | abuse or neglect       | not indicated    |
        | died                   | no               |
        | age at harm            | 9                |
        | age now                | 9                |
        | notification made      | serious incident |
        | learning from the case | multi-agency     |
      When the case is assessed
      Then "complete a rapid review" applies
      And "local review outside the criteria" is undetermined
      And "local review outside the criteria" cites "LOCAL2025" at "Criteria for a local safeguarding practice review, para 1"

  Rule: Strategic Leadership and Governance, para 4

    @LOCAL2025/strategic-leadership-and-governance/4.1
    Scenario Outline: The partners decide as equals: <alone> alone against the other two is enough to be recorded
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local authority vote                            | for              |
        | police vote                                     | for              |
        | ICB vote                                        | for              |
        | <alone>                                         | against          |
      When the case is assessed
      Then "record and share disagreement" applies
      And "record and share disagreement" cites "LOCAL2025" at "Strategic Leadership and Governance, para 4"
      And "decide on a local review" applies
      And "decide on a local review" cites "LOCAL2025" at "Strategic Leadership and Governance, para 4"

      Examples:
        | alone                |
        | local authority vote |
        | police vote          |
        | ICB vote             |

  Rule: What is a Serious Child Safeguarding Incident?, para 1

    @LOCAL2025/what-is-a-serious-incident/1.1
    Scenario: Serious cases are found, reviewed and the review watched over: each has its step
      Given the facts
        | fact                                            | answer           |
        | referral form completed                         | yes              |
        | safeguarding lead officer authorised            | yes              |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      When the case is assessed
      Then "hold the case consideration meeting" applies
      And "hold the case consideration meeting" is decided by the "safeguarding partners"
      And "hold the case consideration meeting" cites "LOCAL2025" at "What is a Serious Child Safeguarding Incident?, para 1"
      And "decide on a local review" applies
      And "decide on a local review" is for the "safeguarding partners"
      And "decide on a local review" shows that "LOCAL2025" differs and says "Under the Act they do so where they consider it appropriate"
      And "establish the review panel" applies
      And "establish the review panel" cites "LOCAL2025" at "What is a Serious Child Safeguarding Incident?, para 1"

  Rule: Deciding whether to conduct an Local CSPR, para 2

    @LOCAL2025/deciding-on-a-local-review/2.1
    Scenario: A thorough rapid review was enough: no separate review, and the learning is put to use at once
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | rapid review held                               | yes              |
        | learning already identified locally             | yes              |
        | local review decided                            | no               |
      When the case is assessed
      Then "say whether a review adds benefit" applies
      And "say whether a review adds benefit" cites "LOCAL2025" at "Deciding whether to conduct an Local CSPR, para 2"
      And "establish the review panel" does not apply
      And "write the report" does not apply
      And "act on learning early" applies
