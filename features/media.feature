Feature: Who speaks to the media about a serious incident or a published review, and who is told first?
  One first point of contact, statements cleared before they are made, a strategy agreed across agencies, and an
  alert that travels from whoever hears first to the chair and every partner.

  Background:
    Given a case for Peterborough on 2026-03-02

  Rule: Appendix 4 – Media strategy for response to serious incidents led by Safeguarding Board, para 1

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario: A serious incident and a publication that the press ask about: one point of contact
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "use the single point of contact" applies
      And the modality of "use the single point of contact" is "will"
      And "use the single point of contact" cites "LOCAL2025" at "Appendix 4"

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario: No incident, no review, no press: no point of contact is needed
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
        | media interest                            | no            |
      When the case is assessed
      Then "use the single point of contact" does not apply

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario: Nobody knows whether there is an incident, a review or press interest: not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "use the single point of contact" is undetermined
      And "use the single point of contact" cites "LOCAL2025" at "Public and media interest, para 1"

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario Outline: Press interest <press>, a local review <review>: either the press or a publication calls for one contact point
      Given the facts
        | fact                      | answer           |
        | notification made         | serious incident |
        | local review decided      | <review>         |
        | publication inappropriate | no               |
        | media interest            | <press>          |
      When the case is assessed
      Then "use the single point of contact" applies
      And "use the single point of contact" cites "LOCAL2025" at "Safeguarding Board, para 1"

      Examples:
        | press | review |
        | yes   | no     |
        | no    | yes    |

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario: A serious incident was notified and nobody has asked yet: the one contact is there all the same
      Given the facts
        | fact                 | answer           |
        | notification made    | serious incident |
        | media interest       | no               |
        | local review decided | no               |
      When the case is assessed
      Then "use the single point of contact" applies
      And "use the single point of contact" is for the "safeguarding partners"
      And "use the single point of contact" is decided by the "safeguarding partners"
      And "use the single point of contact" carries a doubt that says "safeguarding adult review"
      And "clear statements first" does not apply

    @LOCAL2025/appendix-4-media-strategy/1.1
    Scenario: A child was badly hurt, nobody has notified yet and nobody has asked: the one contact is there already
      Given the facts
        | fact                            | answer      |
        | abuse or neglect                | known       |
        | died                            | no          |
        | serious harm                    | yes         |
        | age at harm                     | 9           |
        | age now                         | 9           |
        | age when authority became aware | 9           |
        | place of harm                   | in our area |
        | notification made               | none        |
        | local review decided            | no          |
        | media interest                  | no          |
      When the case is assessed
      Then "notify the panel" applies
      And "use the single point of contact" applies

    Scenario Outline: No incident, press interest <press>, a review <review>, its report withheld <inappropriate>: one contact <result>
      Given the facts
        | fact                      | answer          |
        | abuse or neglect          | not indicated   |
        | died                      | yes             |
        | age at harm               | 9               |
        | age at death              | 9               |
        | notification made         | none            |
        | local review decided      | <review>        |
        | publication inappropriate | <inappropriate> |
        | media interest            | <press>         |
      When the case is assessed
      Then "notify the panel" does not apply
      And "use the single point of contact" <result>
      And "clear statements first" <result>
      And "say whom the speaker represents" <result>
      And "agree a media strategy" <result>

      Examples: the death of a child that the press ask about
        | press | review | inappropriate | result  |
        | yes   | no     | no            | applies |

      Examples: what a review found is published, all of it or only what could be improved
        | press | review | inappropriate | result  |
        | no    | yes    | no            | applies |
        | no    | yes    | yes           | applies |

      Examples: neither
        | press     | review | inappropriate | result          |
        | no        | no     | no            | does not apply  |
        | not known | no     | no            | is undetermined |

    Scenario: No media interest, and whether there is an incident is open: so is the contact
      Given the facts
        | fact                 | answer |
        | media interest       | no     |
        | local review decided | no     |
      When the case is assessed
      Then "use the single point of contact" is undetermined
      And "use the single point of contact" cites "CA2004" at "s.16G"

  Rule: Appendix 4 – Media strategy for response to serious incidents led by Safeguarding Board, para 2

    @LOCAL2025/appendix-4-media-strategy/2.1
    Scenario: A board member wants to speak to the press: the communications team clears it first
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "clear statements first" applies
      And the modality of "clear statements first" is "should"
      And "clear statements first" cites "LOCAL2025" at "Appendix 4"
      And "clear statements first" cites "CA2004" at "s.16G"

    Scenario: Nothing has happened that the press could ask about: there is no statement to clear
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
        | media interest                            | no            |
      When the case is assessed
      Then "clear statements first" does not apply

    Scenario: Nobody knows whether there is anything to speak about: clearing it is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "clear statements first" is undetermined

    @LOCAL2025/appendix-4-media-strategy/2.1
    Scenario: A report is published before any reporter calls: what board members say is cleared first all the same
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | media interest            | no     |
      When the case is assessed
      Then "clear statements first" applies
      And the modality of "clear statements first" is "should"
      And "clear statements first" is for the "safeguarding partners"
      And "clear statements first" is decided by the "communications team"
      And "clear statements first" cites "LOCAL2025" at "Safeguarding Board, para 2"

  Rule: Appendix 4 – Media strategy for response to serious incidents led by Safeguarding Board, para 3

    @LOCAL2025/appendix-4-media-strategy/3.1
    Scenario: Whoever speaks for the board says whom they speak for
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "say whom the speaker represents" applies
      And the modality of "say whom the speaker represents" is "must"
      And "say whom the speaker represents" is for the "partnership board"
      And "say whom the speaker represents" cites "LOCAL2025" at "Appendix 4"
      And "say whom the speaker represents" cites "CA2004" at "s.16G"

    Scenario: Nothing to speak about: nobody has to say for whom
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
        | media interest                            | no            |
      When the case is assessed
      Then "say whom the speaker represents" does not apply

    Scenario: Nobody knows whether anyone will speak: not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "say whom the speaker represents" is undetermined
      And "say whom the speaker represents" is decided by the "partnership board"
      And "say whom the speaker represents" carries a doubt that says "The guidance asks it of anyone"

    @LOCAL2025/appendix-4-media-strategy/3.1
    Scenario: A report is published before any reporter calls: a speaker must still say for whom
      Given the facts
        | fact                      | answer |
        | local review decided      | yes    |
        | publication inappropriate | no     |
        | media interest            | no     |
      When the case is assessed
      Then "say whom the speaker represents" applies
      And the modality of "say whom the speaker represents" is "must"
      And "say whom the speaker represents" cites "LOCAL2025" at "Safeguarding Board, para 3"

  Rule: Public and media interest, para 2

    @LOCAL2025/public-and-media-interest/2.2 @LOCAL2025/public-and-media-interest/2.3
    @LOCAL2025/public-and-media-interest/2.4 @LOCAL2025/public-and-media-interest/2.5
    @LOCAL2025/public-and-media-interest/2.6 @LOCAL2025/public-and-media-interest/2.7
    Scenario: What the strategy weighs is shown matter by matter
      Given "media interest" is "yes"
      And "media strategy weighs" includes "confidentiality, full participation", and it is not known whether it includes "criminal proceedings"
      When the case is assessed
      Then "agree a media strategy" applies
      And the checklist item "confidentiality" of "agree a media strategy" is "done"
      And the checklist item "full participation" of "agree a media strategy" is "done"
      And the checklist item "criminal proceedings" of "agree a media strategy" is "not known"
      And the checklist item "accountability and public confidence" of "agree a media strategy" is "missing"
      And the checklist item "legitimate interest" of "agree a media strategy" is "missing"
      And "agree a media strategy" cites "CA2004" at "s.16F"

    @LOCAL2025/public-and-media-interest/2.1
    Scenario: The chair and the senior managers agree a strategy for what the public is told
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "agree a media strategy" applies
      And "agree a media strategy" is for the "partnership chair"
      And "agree a media strategy" is decided by the "partnership chair"
      And the modality of "agree a media strategy" is "must"
      And "agree a media strategy" cites "LOCAL2025" at "Public and media interest"
      And "agree a media strategy" carries a doubt that says "No time is set"

    Scenario Outline: No reporter has called, a review was decided, its report withheld <inappropriate>: a strategy comes first
      Given the facts
        | fact                      | answer          |
        | local review decided      | yes             |
        | publication inappropriate | <inappropriate> |
        | media interest            | no              |
      When the case is assessed
      Then "agree a media strategy" applies
      And "agree a media strategy" cites "LOCAL2025" at "Public and media interest, para 1"
      And "agree a media strategy" cites "LOCAL2025" at "Publication, para 2"
      And "agree a media strategy" cites "CA2004" at "s.16F"

      Examples:
        | inappropriate |
        | no            |
        | yes           |

    @LOCAL2025/public-and-media-interest/2.1
    Scenario: Neither death, serious injury nor press interest: no strategy is called for
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
        | media interest                            | no            |
      When the case is assessed
      Then "agree a media strategy" does not apply

    @LOCAL2025/public-and-media-interest/2.1
    Scenario: Nobody knows what happened or who has asked: a strategy is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "agree a media strategy" is undetermined

    @LOCAL2025/public-and-media-interest/2.8
    Scenario: Staff who make enquiries know the strategy and what to say when they are approached
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "brief staff on the media strategy" applies
      And "brief staff on the media strategy" is for the "senior managers"
      And "brief staff on the media strategy" is decided by the "senior managers"
      And the modality of "brief staff on the media strategy" is "must"
      And "brief staff on the media strategy" cites "LOCAL2025" at "Public and media interest, para 2"
      And "brief staff on the media strategy" cites "CA2004" at "s.16G"
      And "brief staff on the media strategy" carries a doubt that says "We read it as a duty of its own"

    @LOCAL2025/public-and-media-interest/2.8
    Scenario: No strategy is called for: there is none to brief staff on
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
        | media interest                            | no            |
      When the case is assessed
      Then "agree a media strategy" does not apply
      And "brief staff on the media strategy" does not apply

    @LOCAL2025/public-and-media-interest/2.8
    Scenario: Nobody knows what happened or who has asked: briefing staff is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "agree a media strategy" is undetermined
      And "brief staff on the media strategy" is undetermined

    @LOCAL2025/public-and-media-interest/2.7
    Scenario Outline: Criminal proceedings <open>: what the strategy must weigh, and whether they limit what may be shared
      Given the facts
        | fact                 | answer |
        | media interest       | yes    |
        | criminal proceedings | <open> |
      When the case is assessed
      Then "agree a media strategy" applies
      And the modality of "agree a media strategy" is "must"
      And "agree a media strategy" cites "LOCAL2025" at "Public and media interest, para 2"
      And the consideration "criminal proceedings" of "agree a media strategy" is "<state>"

      Examples:
        | open      | state     |
        | yes       | present   |
        | no        | absent    |
        | not known | not known |

    @LOCAL2025/public-and-media-interest/2.2 @LOCAL2025/public-and-media-interest/2.3
    @LOCAL2025/public-and-media-interest/2.4 @LOCAL2025/public-and-media-interest/2.5
    @LOCAL2025/public-and-media-interest/2.6 @LOCAL2025/public-and-media-interest/2.7
    Scenario Outline: Only <matter> was weighed for the strategy: the rest must still be
      Given "media interest" is "yes"
      And "media strategy weighs" is "<matter>"
      When the case is assessed
      Then "agree a media strategy" applies
      And the modality of "agree a media strategy" is "must"
      And the checklist item "<matter>" of "agree a media strategy" is "done"
      And the checklist item "<other>" of "agree a media strategy" is "missing"

      Examples:
        | matter                               | other                                |
        | confidentiality                      | accountability and public confidence |
        | accountability and public confidence | full participation                   |
        | full participation                   | legitimate interest                  |
        | legitimate interest                  | criminal proceedings                 |
        | criminal proceedings                 | confidentiality                      |

  Rule: Specific media enquiries, para 1

    @LOCAL2025/specific-media-enquiries/1.1
    Scenario: The press ask about an incident: the key contacts agree who answers
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "agree which organisation leads" applies
      And the modality of "agree which organisation leads" is "will"
      And "agree which organisation leads" cites "LOCAL2025" at "Specific media enquiries"

    @LOCAL2025/specific-media-enquiries/1.1
    Scenario: Nobody has asked about anything: there is no lead to agree
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
        | media interest                            | no            |
      When the case is assessed
      Then "agree which organisation leads" does not apply

    @LOCAL2025/specific-media-enquiries/1.1
    Scenario: Nobody knows whether the press have asked: agreeing a lead is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "agree which organisation leads" is undetermined

    @LOCAL2025/specific-media-enquiries/1.1 @LOCAL2025/specific-media-enquiries/1.2
    @LOCAL2025/specific-media-enquiries/1.3
    Scenario: The contacts settle who leads, what is joint and what is said: the partners have the last word
      Given "media interest" is "yes"
      When the case is assessed
      Then "agree which organisation leads" applies
      And the modality of "agree which organisation leads" is "will"
      And "agree which organisation leads" is decided by the "safeguarding partners"
      And "agree which organisation leads" cites "LOCAL2025" at "Specific media enquiries, para 1"
      And "agree which organisation leads" cites "CA2004" at "s.16G"

  Rule: Specific media enquiries, para 2

    @LOCAL2025/specific-media-enquiries/2.2
    Scenario: The head of service hears of all that is done and has a copy of all that is sent
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "keep the head of service informed" applies
      And "keep the head of service informed" is for the "communications team"
      And "keep the head of service informed" is decided by the "communications team"
      And the modality of "keep the head of service informed" is "will"
      And "keep the head of service informed" cites "CA2004" at "s.16G"
      And "keep the head of service informed" cites "LOCAL2025" at "Specific media enquiries"

    @LOCAL2025/specific-media-enquiries/2.2
    Scenario: Nothing is said to the media: there is nothing to copy to the head of service
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
        | media interest                            | no            |
      When the case is assessed
      Then "keep the head of service informed" does not apply

    @LOCAL2025/specific-media-enquiries/2.2
    Scenario: Nobody knows whether the media are involved: keeping the head informed is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "keep the head of service informed" is undetermined

    @LOCAL2025/specific-media-enquiries/2.1
    Scenario: The communications team goes on co-ordinating, unless another press office is agreed to lead
      Given "media interest" is "yes"
      When the case is assessed
      Then "agree which organisation leads" applies
      And "agree which organisation leads" is for the "communications team"
      And "agree which organisation leads" cites "LOCAL2025" at "Specific media enquiries, para 2"

  Rule: Appendix 5 – Media Alert In Relation To a Serious Incident Involving a Child or Young Person, para 1

    @LOCAL2025/appendix-5-media-alert/1.1
    Scenario: A partner hears that the press know: its media lead alerts the communications team
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "alert the communications team" applies
      And "alert the communications team" is for the "media lead of the agency"
      And "alert the communications team" is decided by the "agency concerned"
      And "alert the communications team" cites "CA2004" at "s.16G"
      And the modality of "alert the communications team" is "should"
      And "alert the communications team" cites "LOCAL2025" at "Appendix 5"

    @LOCAL2025/appendix-5-media-alert/1.1
    Scenario: No press interest and no incident: there is nothing to alert anyone to
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
        | media interest                            | no            |
      When the case is assessed
      Then "alert the communications team" does not apply

    Scenario: Nobody knows whether the press know: an alert is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "alert the communications team" is undetermined

    @LOCAL2025/appendix-5-media-alert/1.1
    Scenario Outline: A serious incident, and whether the press are interested is <state>: an alert is not ruled out
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And "media interest" <state>
      When the case is assessed
      Then "alert the communications team" is undetermined
      And "alert the chair and partners" is undetermined
      And "alert the communications team" is open on "media interest"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: The police have heard from a reporter and the local authority has not: the alert stays open
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      And the "local authority" says "media interest" is "no"
      When the case is assessed
      Then "alert the communications team" is undetermined
      And "alert the communications team" is open on "media interest"

    @LOCAL2025/appendix-5-media-alert/1.1 @LOCAL2025/appendix-5-media-alert/2.1
    Scenario: Only the police have heard from a reporter: that is enough for an alert
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      When the case is assessed
      Then "alert the communications team" applies
      And "alert the chair and partners" applies

  Rule: Appendix 5 – Media Alert In Relation To a Serious Incident Involving a Child or Young Person, para 2

    @LOCAL2025/appendix-5-media-alert/2.1
    Scenario: Once alerted, the communications team tells the chair and every partner
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "alert the chair and partners" applies
      And "alert the chair and partners" is for the "communications team"
      And "alert the chair and partners" is decided by the "communications team"
      And "alert the chair and partners" cites "CA2004" at "s.16G"
      And the modality of "alert the chair and partners" is "will"
      And "alert the chair and partners" cites "LOCAL2025" at "Appendix 5"

    @LOCAL2025/appendix-5-media-alert/2.1
    Scenario: No alert has come in: there is none to pass on
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
        | media interest                            | no            |
      When the case is assessed
      Then "alert the chair and partners" does not apply

    Scenario: Nobody knows whether an alert is due: passing it on is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "alert the chair and partners" is undetermined

  Rule: Appendix 5 – Media Alert In Relation To a Serious Incident Involving a Child or Young Person, para 3

    @LOCAL2025/appendix-5-media-alert/3.1
    Scenario: Each communications lead passes the alert to those who run the service
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "alert the chair and partners" applies
      And "inform operational leads" applies
      And "inform operational leads" is for the "communications leads"
      And "inform operational leads" is decided by the "communications leads"
      And the modality of "inform operational leads" is "will"
      And "inform operational leads" cites "LOCAL2025" at "Child or Young Person, para 3"

    @LOCAL2025/appendix-5-media-alert/3.1
    Scenario: No press interest and no incident: nobody has to "inform operational leads"
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
        | media interest                            | no            |
      When the case is assessed
      Then "alert the chair and partners" does not apply
      And "inform operational leads" does not apply

    Scenario: Nobody knows whether an alert is due: "inform operational leads" is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "inform operational leads" is undetermined

    @LOCAL2025/appendix-5-media-alert/3.1
    Scenario Outline: A serious incident, press interest <state>: "inform operational leads" stays open
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And "media interest" <state>
      When the case is assessed
      Then "alert the chair and partners" is undetermined
      And "inform operational leads" is undetermined
      And "inform operational leads" is open on "media interest"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: The police heard a reporter, the local authority did not: "inform operational leads" stays open
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      And the "local authority" says "media interest" is "no"
      When the case is assessed
      Then "inform operational leads" is undetermined
      And "inform operational leads" is open on "media interest"

    Scenario: Only the police have heard from a reporter: that is enough for "inform operational leads"
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      When the case is assessed
      Then "inform operational leads" applies

  Rule: Appendix 5 – Media Alert In Relation To a Serious Incident Involving a Child or Young Person, para 4

    @LOCAL2025/appendix-5-media-alert/4.1
    Scenario: The key media leads are brought together as soon as can be
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
        | media interest                                  | yes              |
      When the case is assessed
      Then "alert the chair and partners" applies
      And "bring media leads together" applies
      And the modality of "bring media leads together" is "will"
      And "bring media leads together" cites "LOCAL2025" at "Appendix 5"

    Scenario: No press interest and no incident: nobody has to "bring media leads together"
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
        | media interest                            | no            |
      When the case is assessed
      Then "alert the chair and partners" does not apply
      And "bring media leads together" does not apply

    Scenario: Nobody knows whether an alert is due: "bring media leads together" is not ruled out
      Given the facts
        | fact                 | answer    |
        | notification made    | not known |
        | local review decided | not known |
        | media interest       | not known |
      When the case is assessed
      Then "bring media leads together" is undetermined

    @LOCAL2025/appendix-5-media-alert/4.1
    Scenario Outline: A serious incident, press interest <state>: "bring media leads together" stays open
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And "media interest" <state>
      When the case is assessed
      Then "alert the chair and partners" is undetermined
      And "bring media leads together" is undetermined
      And "bring media leads together" is open on "media interest"

      Examples:
        | state              |
        | is not known       |
        | has not been asked |

    Scenario: The police heard a reporter, the local authority did not: "bring media leads together" stays open
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      And the "local authority" says "media interest" is "no"
      When the case is assessed
      Then "bring media leads together" is undetermined
      And "bring media leads together" is open on "media interest"

    Scenario: Only the police have heard from a reporter: that is enough for "bring media leads together"
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
        | publication inappropriate                       | no               |
        | date of publication                             | 2026-03-30       |
      And the "police" says "media interest" is "yes"
      When the case is assessed
      Then "bring media leads together" applies

    @LOCAL2025/appendix-5-media-alert/4.1 @LOCAL2025/appendix-5-media-alert/4.2
    Scenario: Media leads meet, or else they and the chair approve each answer: the communications team sees to it
      Given the facts
        | fact              | answer           |
        | notification made | serious incident |
        | media interest    | yes              |
      When the case is assessed
      Then "bring media leads together" applies
      And the modality of "bring media leads together" is "will"
      And "bring media leads together" is for the "communications team"
      And "bring media leads together" is decided by the "communications team"
      And "bring media leads together" cites "LOCAL2025" at "Child or Young Person, para 4"
      And "bring media leads together" carries a doubt

  Rule: Public and media interest, para 1

    @LOCAL2025/public-and-media-interest/1.1
    Scenario: A child has died and nobody has thought of the press: whether they will ask is a question to answer
      Given the facts
        | fact                 | answer           |
        | died                 | yes              |
        | notification made    | serious incident |
        | local review decided | no               |
      When the case is assessed
      Then "agree a media strategy" is undetermined
      And "agree a media strategy" is open on "media interest"
      And "agree a media strategy" would apply if "media interest" were "yes"

    @LOCAL2025/public-and-media-interest/1.1
    Scenario: Interest in a death is foreseen and no review is decided: the strategy does not wait for one
      Given the facts
        | fact                 | answer           |
        | died                 | yes              |
        | notification made    | serious incident |
        | local review decided | no               |
        | media interest       | yes              |
      When the case is assessed
      Then "agree a media strategy" applies
      And "agree a media strategy" cites "LOCAL2025" at "Public and media interest, para 1"
