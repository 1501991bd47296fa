Feature: Who shares what with a review, and what happens when information is refused?
  Agencies share what is relevant in the time asked; a request for health records reaches every provider of care that
  the NHS commissions; a refusal is taken up the ladder. No good reason is a defence in the Act.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Information Sharing, para 2

    @LOCAL2025/information-sharing/2.1
    Scenario: The partners may ask for what a review needs
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      When the case is assessed
      Then "request information" applies
      And "request information" is for the "safeguarding partners"
      And the modality of "request information" is "may"
      And "request information" cites "LOCAL2025" at "Information Sharing"
      And "request information" cites "CA2004" at "s.16H"
      And "request information" is decided by the "safeguarding partners"
      And "request information" cites "LOCAL2025" at "Information Sharing, para 2"
      And "request information" shows that "CA2004" differs

    Scenario: A local review alone is enough for "request information"
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
        | local review decided                      | yes           |
      When the case is assessed
      Then "request information" applies

    @LOCAL2025/information-sharing/2.1
    Scenario: A rapid review alone is enough for "request information"
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
      When the case is assessed
      Then "request information" applies
      And "request information" holds whatever the open answers are
      And "request information" carries a doubt that says "The guidance names national and local"

    Scenario: Neither a rapid review nor a local one: "request information" falls away
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
        | local review decided                      | no            |
      When the case is assessed
      Then "request information" does not apply

    Scenario: No local review, and a notification is not known: "request information" stays open
      Given the facts
        | fact                                            | answer        |
        | notification made                               | not known     |
        | criteria found not to be met after notification | no            |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | looked after                                    | no            |
        | care leaver                                     | no            |
        | referral form completed                         | no            |
        | rapid review held                               | no            |
        | further review planned after rapid review       | no            |
        | local review decided                            | no            |
      When the case is assessed
      Then "request information" is undetermined
      And "request information" is open on exactly "notification made"

    Scenario: No rapid review, and the decision on a local one is awaited: so is "request information"
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
      When the case is assessed
      Then "request information" is undetermined
      And "request information" awaits judgement
      And "request information" is open on exactly "local review decided"
      And "request information" would apply if "local review decided" were "yes"
      And "request information" would not apply if "local review decided" were "no"

    Scenario: A local review, and a notification is not known: "request information" stands
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | yes       |
      When the case is assessed
      Then "request information" applies
      And "request information" holds whatever the open answers are

    Scenario: The rapid review could still fall away: so could "request information"
      Given the facts
        | fact                 | answer           |
        | notification made    | serious incident |
        | looked after         | no               |
        | local review decided | no               |
      When the case is assessed
      Then "request information" applies
      And "request information" could still change
      And "request information" is open on exactly "criteria found not to be met after notification"

    @LOCAL2025/information-sharing/2.1 @LOCAL2025/information-sharing/7.2
    Scenario: Refused, and the partner at the top could not settle it: the partners may go to court
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | information refused                             | yes              |
        | escalated without agreement                     | yes              |
      When the case is assessed
      Then "take legal action for information" applies
      And "take legal action for information" holds whatever the open answers are
      And "take legal action for information" is for the "safeguarding partners"
      And the modality of "take legal action for information" is "may"
      And "take legal action for information" cites "LOCAL2025" at "Information Sharing"
      And "take legal action for information" cites "CA2004" at "s.16H"
      And "take legal action for information" is decided by the "delegated safeguarding partners"
      And "take legal action for information" carries a doubt that says "The guidance does not say that"
      And "take legal action for information" carries a doubt that says "Who decides on legal action is"

    Scenario: Refused to a rapid review, with no local review: the way to court is the same
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
        | information refused                             | yes              |
        | escalated without agreement                     | yes              |
      When the case is assessed
      Then "take legal action for information" applies
      And "escalate refused information" applies
      And "escalate refused information" carries a doubt that says "The guidance names only the reviewer"

    Scenario Outline: Refused <refused>, escalated in vain <vain>: no legal action
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | reviewer appointed                              | yes              |
        | information refused                             | <refused>        |
        | escalated without agreement                     | <vain>           |
      When the case is assessed
      Then "take legal action for information" does not apply

      Examples: the ladder comes first
        | refused   | vain      |
        | yes       | no        |
        | no        | no        |
        | not known | no        |
        | no        | not known |

    @LOCAL2025/information-sharing/7.2
    Scenario: A refusal that was settled on the way up: escalating was right, court is not
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | reviewer appointed                              | yes              |
        | information refused                             | yes              |
        | escalated without agreement                     | no               |
      When the case is assessed
      Then "escalate refused information" applies
      And "take legal action for information" does not apply

    Scenario Outline: Refused, and whether escalating settled it <state>: legal action stays open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | information refused                             | yes              |
      And "escalated without agreement" <state>
      When the case is assessed
      Then "take legal action for information" is undetermined
      And "take legal action for information" is open on exactly "escalated without agreement"
      And "take legal action for information" would apply if "escalated without agreement" were "yes"
      And "take legal action for information" would not apply if "escalated without agreement" were "no"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: Escalated in vain, and bodies differ on whether anything was refused: legal action stays open
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | escalated without agreement                     | yes              |
      And the "school" says "information refused" is "no"
      And the "local authority" says "information refused" is "yes"
      When the case is assessed
      Then "take legal action for information" is undetermined
      And "take legal action for information" is open on "information refused"

    Scenario: Only the ICB knows that escalating failed: that is enough
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | information refused                             | yes              |
      And the "ICB" says "escalated without agreement" is "yes"
      When the case is assessed
      Then "take legal action for information" applies

    Scenario: Nothing has been asked: neither refusal nor court is ruled out
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      When the case is assessed
      Then "take legal action for information" is undetermined
      And "take legal action for information" is open on "information refused"
      And "take legal action for information" is open on "escalated without agreement"

    @LOCAL2025/information-sharing/2.1
    Scenario: A good reason to withhold counts in the guidance and not in the Act: both readings are shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | information refused                             | yes              |
        | escalated without agreement                     | yes              |
      When the case is assessed
      Then "take legal action for information" applies
      And "take legal action for information" cites "LOCAL2025" at "Information Sharing, para 2"
      And "take legal action for information" shows that "LOCAL2025" differs
      And "escalate refused information" shows that "LOCAL2025" differs

  Rule: Information Sharing, para 3

    @LOCAL2025/information-sharing/3.1
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
      And "share relevant information" is decided by the "safeguarding partners"
      And "share relevant information" cites "CA2004" at "s.16H"
      And "share relevant information" shows that "CA2004" differs
      And "share relevant information" carries a doubt that says "The guidance commits itself with will"

    @LOCAL2025/information-sharing/3.1
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

    @LOCAL2025/information-sharing/3.2
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

    @LOCAL2025/information-sharing/3.1
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

    @LOCAL2025/information-sharing/3.2
    Scenario Outline: A police investigation can make sharing without consent necessary: proceedings <answer>
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | criminal proceedings                            | <answer>         |
      When the case is assessed
      Then "share relevant information" applies
      And "share relevant information" holds whatever the open answers are
      And the consideration "criminal proceedings" of "share relevant information" is "<state>"

      Examples: it is weighed and never a condition
        | answer    | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

    @LOCAL2025/information-sharing/3.3
    Scenario: Parents who will not take part: what agencies hold about the family is shared all the same
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
        | family member declines                          | yes              |
        | strong reason not to involve family             | yes              |
      When the case is assessed
      Then "share relevant information" applies
      And "share relevant information" holds whatever the open answers are
      And "share relevant information" cites "LOCAL2025" at "Information Sharing, para 3"
      And "share relevant information" carries a doubt that says "We did not check information law"

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

    @LOCAL2025/information-sharing/4.1
    Scenario: A local review is under way: health records include care that the NHS pays others to give
      Given "local review decided" is "yes"
      When the case is assessed
      Then "share health records of NHS-commissioned care" applies

    @LOCAL2025/information-sharing/4.1
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

    @LOCAL2025/information-sharing/4.1
    Scenario: Health records for a rapid review: they are asked of whoever gave the care that the NHS commissions
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
      When the case is assessed
      Then "share health records of NHS-commissioned care" applies
      And "share health records of NHS-commissioned care" is for the "NHS provider"
      And the modality of "share health records of NHS-commissioned care" is "should"
      And "share health records of NHS-commissioned care" cites "LOCAL2025" at "Information Sharing, para 4"
      And "share health records of NHS-commissioned care" is decided by the "safeguarding partners"
      And "share health records of NHS-commissioned care" cites "LOCAL2025" at "Information Sharing, para 3"
      And "share health records of NHS-commissioned care" cites "CA2004" at "s.16H"

  Rule: Information Sharing, para 5

    @LOCAL2025/information-sharing/5.1
    Scenario: Whoever asks for information keeps information law in mind
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      When the case is assessed
      Then "mind information law in requests" applies
      And "mind information law in requests" is for the "safeguarding partners"
      And the modality of "mind information law in requests" is "will"
      And "mind information law in requests" cites "LOCAL2025" at "Information Sharing"
      And "mind information law in requests" cites "LOCAL2025" at "Information Sharing, para 5"
      And "mind information law in requests" cites "CA2004" at "s.16H"
      And "mind information law in requests" is decided by the "safeguarding partners"
      And "mind information law in requests" carries a doubt that says "We did not check information law"

    Scenario: A local review alone is enough for "mind information law in requests"
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
        | local review decided                      | yes           |
      When the case is assessed
      Then "mind information law in requests" applies

    @LOCAL2025/information-sharing/5.1
    Scenario: A rapid review alone is enough for "mind information law in requests"
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | no               |
      When the case is assessed
      Then "mind information law in requests" applies
      And "mind information law in requests" holds whatever the open answers are

    @LOCAL2025/information-sharing/5.1
    Scenario: Neither a rapid review nor a local one: "mind information law in requests" falls away
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
        | local review decided                      | no            |
      When the case is assessed
      Then "mind information law in requests" does not apply

    Scenario: No local review, and a notification is not known: "mind information law in requests" stays open
      Given the facts
        | fact                                            | answer        |
        | notification made                               | not known     |
        | criteria found not to be met after notification | no            |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | died                                            | no            |
        | serious harm                                    | no            |
        | under 18 at harm or death                       | yes           |
        | looked after                                    | no            |
        | care leaver                                     | no            |
        | referral form completed                         | no            |
        | rapid review held                               | no            |
        | further review planned after rapid review       | no            |
        | local review decided                            | no            |
      When the case is assessed
      Then "mind information law in requests" is undetermined
      And "mind information law in requests" is open on exactly "notification made"

    Scenario: No rapid review, and the decision on a local one is awaited: so is "mind information law in requests"
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
      When the case is assessed
      Then "mind information law in requests" is undetermined
      And "mind information law in requests" awaits judgement
      And "mind information law in requests" is open on exactly "local review decided"
      And "mind information law in requests" would apply if "local review decided" were "yes"
      And "mind information law in requests" would not apply if "local review decided" were "no"

    Scenario: A local review, and a notification is not known: "mind information law in requests" stands
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | yes       |
      When the case is assessed
      Then "mind information law in requests" applies
      And "mind information law in requests" holds whatever the open answers are

    Scenario: The rapid review could still fall away: so could "mind information law in requests"
      Given the facts
        | fact                 | answer           |
        | notification made    | serious incident |
        | looked after         | no               |
        | local review decided | no               |
      When the case is assessed
      Then "mind information law in requests" applies
      And "mind information law in requests" could still change
      And "mind information law in requests" is open on exactly "criteria found not to be met after notification"

  Rule: Information Sharing, para 6

    @LOCAL2025/information-sharing/6.1 @LOCAL2025/information-sharing/6.2 @LOCAL2025/information-sharing/6.3
    @LOCAL2025/information-sharing/6.4
    Scenario: How agencies share: some of the good practice is seen, some is not
      Given the facts
        | fact                                            | answer                 |
        | notification made                               | serious incident       |
        | criteria found not to be met after notification | no                     |
        | looked after                                    | no                     |
        | local review decided                            | yes                    |
        | information sharing practice                    | right person, securely |
      When the case is assessed
      Then "share by good practice" applies
      And "share by good practice" is for the "all relevant agencies"
      And the modality of "share by good practice" is "should"
      And "share by good practice" cites "LOCAL2025" at "Information Sharing"
      And "share by good practice" cites "CA2004" at "s.16G"
      And "share by good practice" is decided by the "agency concerned"
      And the checklist item "right person" of "share by good practice" is "done"
      And the checklist item "securely" of "share by good practice" is "done"
      And the checklist item "how much and fact from opinion" of "share by good practice" is "missing"
      And the checklist item "openness unless that adds risk" of "share by good practice" is "missing"
      And the checklist item "decisions recorded" of "share by good practice" is "missing"

    @LOCAL2025/information-sharing/6.5 @LOCAL2025/information-sharing/6.6 @LOCAL2025/information-sharing/6.7
    Scenario: Whether the person was told is not known: that is not the same as not told
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      And "information sharing practice" includes "decisions recorded", and it is not known whether it includes "openness unless that adds risk"
      When the case is assessed
      Then the checklist item "decisions recorded" of "share by good practice" is "done"
      And the checklist item "openness unless that adds risk" of "share by good practice" is "not known"
      And the checklist item "securely" of "share by good practice" is "missing"

    @LOCAL2025/information-sharing/6.1 @LOCAL2025/information-sharing/6.6
    Scenario: The person was not told: that stops neither sharing nor the rest of good practice
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | local review decided                            | yes              |
      And "information sharing practice" is "how much and fact from opinion, right person, decisions recorded"
      When the case is assessed
      Then "share by good practice" applies
      And "share relevant information" applies
      And the checklist item "openness unless that adds risk" of "share by good practice" is "missing"
      And "share by good practice" carries a doubt that says "Where telling the person would add"

    @LOCAL2025/information-sharing/6.2
    Scenario: There is nothing to share for, so nothing to share well
      Given the facts
        | fact                                      | answer        |
        | notification made                         | none          |
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
        | local review decided                      | no            |
        | information refused                       | no            |
      When the case is assessed
      Then "share relevant information" does not apply
      And "share by good practice" does not apply

    Scenario: It is not known whether there is a review at all: good practice is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | rapid review held    | not known |
        | local review decided | not known |
      When the case is assessed
      Then "share relevant information" is undetermined
      And "share by good practice" is undetermined

    @LOCAL2025/information-sharing/6.2 @LOCAL2025/information-sharing/6.3 @LOCAL2025/information-sharing/6.4
    @LOCAL2025/information-sharing/6.5 @LOCAL2025/information-sharing/6.6 @LOCAL2025/information-sharing/6.7
    Scenario Outline: Agencies saw to "<practice>" and nothing else: "<other>" is missing
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
        | information sharing practice                    | <practice>       |
      When the case is assessed
      Then "share by good practice" applies
      And the checklist item "<practice>" of "share by good practice" is "done"
      And the checklist item "<other>" of "share by good practice" is "missing"

      Examples: each of the five, once done and once missing
        | practice                       | other                          |
        | how much and fact from opinion | right person                   |
        | right person                   | securely                       |
        | securely                       | openness unless that adds risk |
        | openness unless that adds risk | decisions recorded             |
        | decisions recorded             | how much and fact from opinion |

    @LOCAL2025/information-sharing/6.1
    Scenario: One sentence says always and the next says should: the doubt is shown
      Given the facts
        | fact                                            | answer           |
        | notification made                               | serious incident |
        | criteria found not to be met after notification | no               |
        | looked after                                    | no               |
      When the case is assessed
      Then "share by good practice" applies
      And the modality of "share by good practice" is "should"
      And "share by good practice" carries a doubt that says "The guidance says its principles will"
      And "share by good practice" cites "LOCAL2025" at "Information Sharing, para 6"

  Rule: Information Sharing, para 7

    @LOCAL2025/information-sharing/7.1
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

    @LOCAL2025/information-sharing/7.1
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

    @LOCAL2025/information-sharing/7.1
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

    @LOCAL2025/information-sharing/7.2
    Scenario: A dispute that is not soon settled: the Delegated Safeguarding Partner has the formal word
      Given the facts
        | fact                 | answer |
        | local review decided | yes    |
        | information refused  | yes    |
      When the case is assessed
      Then "escalate refused information" applies
      And "escalate refused information" is for the "lead reviewer"
      And "escalate refused information" is decided by the "Delegated Safeguarding Partners"
      And "escalate refused information" cites "LOCAL2025" at "Information Sharing, para 7"
      And "escalate refused information" cites "CA2004" at "s.16H"
      And "escalate refused information" carries a doubt that says "What counts as prompt is not"
      And "take legal action for information" is open on exactly "escalated without agreement"
      And "take legal action for information" cites "LOCAL2025" at "Information Sharing, para 7"
