Feature: Who shares what with a review, and what happens when information is refused?
  Agencies share what is relevant in the time asked; a request for health records reaches every provider of care that
  the NHS commissions; a refusal is taken up the ladder. No good reason is a defence in the Act.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Information Sharing, para 3

    Scenario: A review is under way and information is asked for: agencies share what is relevant
      Given the facts
        | fact                                            | answer           |
        | abuse or neglect                                | known            |
        | died                                            | yes              |
        | age at death                                    | 4                |
        | place of death                                  | in our area      |
        | place of harm                                   | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
        | local review decided                            | yes              |
        | information refused                             | no               |
      When the case is assessed
      Then "share relevant information" applies
      And "share relevant information" is for the "all relevant agencies"
      And the modality of "share relevant information" is "should"
      And "share relevant information" cites "LOCAL2025" at "Information Sharing"

    Scenario: An agency that refuses is still expected to share
      Given the facts
        | fact                                            | answer           |
        | abuse or neglect                                | known            |
        | died                                            | yes              |
        | age at death                                    | 4                |
        | place of death                                  | in our area      |
        | place of harm                                   | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
        | local review decided                            | yes              |
        | information refused                             | yes              |
      When the case is assessed
      Then "share relevant information" applies
      And "escalate refused information" applies

    Scenario: Criminal proceedings do not stop agencies sharing with a review
      Given the facts
        | fact                                            | answer           |
        | abuse or neglect                                | known            |
        | died                                            | yes              |
        | age at death                                    | 4                |
        | place of death                                  | in our area      |
        | place of harm                                   | in our area      |
        | looked after                                    | no               |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | rapid review held                               | yes              |
        | local review decided                            | yes              |
        | criminal proceedings                            | yes              |
      When the case is assessed
      Then "share relevant information" applies

    Scenario: No incident, no rapid review and no local review: there is nothing to share for
      Given the facts
        | fact                                      | answer        |
        | abuse or neglect                          | not indicated |
        | another agency suspects abuse or neglect  | no            |
        | died                                      | no            |
        | serious harm                              | no            |
        | age now                                   | 9             |
        | looked after                              | no            |
        | care leaver                               | no            |
        | notification made                         | none          |
        | referral form completed                   | no            |
        | rapid review held                         | no            |
        | local review decided                      | no            |
        | further review planned after rapid review | no            |
        | information refused                       | no            |
      When the case is assessed
      Then "share relevant information" does not apply

    Scenario: It is not known whether there is a review at all: sharing is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | rapid review held    | not known |
        | local review decided | not known |
      When the case is assessed
      Then "share relevant information" is undetermined

  Rule: Information Sharing, para 4

    Scenario: Nothing has been asked yet about health records: not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | rapid review held    | not known |
        | local review decided | not known |
      When the case is assessed
      Then "share health records of NHS-commissioned care" is undetermined
      And "share health records of NHS-commissioned care" is for the "NHS provider"
      And "share health records of NHS-commissioned care" cites "LOCAL2025" at "Information Sharing"

    Scenario: A local review is under way: health records include care that the NHS pays others to give
      Given "local review decided" is "yes"
      When the case is assessed
      Then "share health records of NHS-commissioned care" applies

    Scenario: No review of any kind: there is nothing for which to share health records
      Given the facts
        | fact                 | answer        |
        | abuse or neglect     | not indicated |
        | died                 | no            |
        | notification made    | none          |
        | rapid review held    | no            |
        | local review decided | no            |
      When the case is assessed
      Then "share health records of NHS-commissioned care" does not apply

  Rule: Information Sharing, para 7

    Scenario: Information is refused: the reviewer takes it up the ladder
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
        | information refused  | yes    |
      When the case is assessed
      Then "escalate refused information" applies
      And "escalate refused information" is for the "lead reviewer"
      And the modality of "escalate refused information" is "will"
      And "escalate refused information" cites "LOCAL2025" at "Information Sharing"

    Scenario: Nothing is refused: there is nothing to escalate
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
        | information refused  | no     |
      When the case is assessed
      Then "escalate refused information" does not apply
      And "escalate refused information" would apply if "information refused" were "yes"

    Scenario Outline: Whether information is refused is <state>: escalation is not ruled out
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And "information refused" <state>
      When the case is assessed
      Then "escalate refused information" is undetermined
      And "escalate refused information" is open on "information refused"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: The agency says that it has given everything and another says that it has not
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And the "school" says "information refused" is "no"
      And the "local authority" says "information refused" is "yes"
      When the case is assessed
      Then "escalate refused information" is undetermined
      And "escalate refused information" is open on "information refused"

    Scenario: Only the ICB knows of a refusal: that is enough
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
      And the "ICB" says "information refused" is "yes"
      When the case is assessed
      Then "escalate refused information" applies

    Scenario: A live criminal case is no reason to let a refusal rest
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | reviewer appointed   | yes    |
        | criminal proceedings | yes    |
        | information refused  | yes    |
      When the case is assessed
      Then "escalate refused information" applies
      And "escalate refused information" holds whatever the open answers are
