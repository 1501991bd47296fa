Feature: Which way does a case go, and what comes next?
  One assessment shows the whole way, as far as its facts reach: each step with whose it is, by when, and what it
  waits for. That nothing is recorded of a step means that it is due, never that it was not done.

  Background:
    Given a case for Peterborough on 2026-01-12
    And the facts
      | fact                                            | answer      |
      | abuse or neglect                                | suspected   |
      | serious harm                                    | yes         |
      | died                                            | no          |
      | age at harm                                     | 4           |
      | place of harm                                   | in our area |
      | looked after                                    | no          |
      | criteria found not to be met after notification | no          |

  Rule: Decision Making around reviews, para 1

    Scenario: An incident has just become known: the referral form and the notification are due, the rest waits
      Given "date authority became aware" is "2026-01-12"
      When the case is assessed
      Then the step "referral form" is "due"
      And the step "referral form" is for the "referring agency"
      And the step "authorisation of the referral" is "waiting"
      And the step "authorisation of the referral" waits for "referral form"
      And the step "notification" is "due"
      And the step "notification" waits for "nothing"
      And the step "notification" is for the "local authority"
      And the step "notification" is due by 2026-01-19
      And the step "date of the rapid review fixed" is "due"
      And the step "date of the rapid review fixed" waits for "nothing"
      And the step "scoping sent out" is "waiting"
      And the step "rapid review sent" waits for "notification, rapid review report signed off"

    Scenario: The steps stand in the order in which a case goes
      When the case is assessed
      Then the step "referral form" comes before "authorisation of the referral"
      And the step "authorisation of the referral" comes before "case consideration meeting"
      And the step "case consideration meeting" comes before "notification"
      And the step "notification" comes before "scoping sent out"
      And the step "scoping sent out" comes before "rapid review meeting"
      And the step "rapid review meeting" comes before "rapid review report agreed"
      And the step "rapid review report agreed" comes before "rapid review report signed off"
      And the step "rapid review report signed off" comes before "rapid review sent"
      And the step "rapid review sent" comes before "decision on a local review"
      And the step "decision on a local review" comes before "local review"
      And the step "local review" comes before "report sent before publication"
      And the step "report sent before publication" comes before "publication"

    Scenario Outline: The step "<step>" waits for "<earlier>"
      When the case is assessed
      Then the step "<step>" waits for "<earlier>"

      Examples: steps of the rapid review and the decision after it
        | step                           | earlier                    |
        | scoping returned               | scoping sent out           |
        | rapid review meeting           | nothing                    |
        | rapid review report signed off | rapid review report agreed |
        | decision on a local review     | rapid review meeting       |

      Examples: steps of a local review
        | step                  | earlier                                               |
        | reviewer appointed    | decision on a local review                            |
        | review panel          | decision on a local review                            |
        | local review          | reviewer appointed, review panel                      |
        | final report approved | reviewer appointed, review panel                      |
        | publication           | final report approved, report sent before publication |
        | learning plan         | local review                                          |

      Examples: only an approved report is sent ahead (The CSPR Report, para 6)
        | step                           | earlier               |
        | report sent before publication | final report approved |

    Scenario: Nothing calls for a notification or a review: the steps are not needed
      Given the facts
        | fact                                            | answer        |
        | abuse or neglect                                | not indicated |
        | another agency suspects abuse or neglect        | no            |
        | serious harm                                    | no            |
        | notification made                               | none          |
        | seriously harmed by abuse or neglect as a child | no            |
      When the case is assessed
      Then the step "notification" is "not needed"
      And the step "scoping sent out" is "not needed"
      And the step "rapid review sent" is "not needed"

    Scenario: Whether the harm was serious is still open: the steps are undetermined, and none of them is passed over
      Given "serious harm" is not known
      When the case is assessed
      Then the step "notification" is "undetermined"
      And the step "rapid review meeting" is "undetermined"
      And the step "rapid review sent" is "undetermined"

    Scenario: A step that was taken is done, and the next one no longer waits for it
      Given the facts
        | fact                                 | answer |
        | referral form completed              | yes    |
        | safeguarding lead officer authorised | yes    |
      When the case is assessed
      Then the step "referral form" is "done"
      And the step "authorisation of the referral" is "done"
      And the step "referral to the partnership" is "due"
      And the step "referral to the partnership" waits for "nothing"

    Scenario: A meeting in the future is planned, not done
      Given the facts
        | fact                         | answer           |
        | notification made            | serious incident |
        | date authority became aware  | 2026-01-05       |
        | date referral received       | 2026-01-06       |
        | date notification sent       | 2026-01-09       |
        | date of rapid review meeting | 2026-01-20       |
      When the case is assessed
      Then the step "referral to the partnership" is "done"
      And the step "notification" is "done"
      And the step "date of the rapid review fixed" is "due"
      And the step "scoping sent out" is "waiting"
      And the step "rapid review meeting" is "planned"
      And the step "rapid review report agreed" is "waiting"
      And the step "rapid review report agreed" waits for "rapid review meeting"
      And the step "rapid review report signed off" is "waiting"
      And the step "decision on a local review" is "waiting"

    Scenario: The day set for the meeting has passed and it was not held: it is still to come
      Given a case for Peterborough on 2026-01-21
      And the facts
        | fact                         | answer           |
        | notification made            | serious incident |
        | date authority became aware  | 2026-01-05       |
        | date referral received       | 2026-01-06       |
        | date notification sent       | 2026-01-09       |
        | date of rapid review meeting | 2026-01-20       |
        | rapid review held            | no               |
      When the case is assessed
      Then the step "rapid review meeting" is "due"
      And there is a warning "answers_differ"

    Scenario: The scoping returns are to go round only after the meeting that they are for
      Given the facts
        | fact                            | answer           |
        | notification made               | serious incident |
        | date authority became aware     | 2026-01-05       |
        | date referral received          | 2026-01-06       |
        | date notification sent          | 2026-01-09       |
        | date scoping returns circulated | 2026-01-22       |
        | date of rapid review meeting    | 2026-01-20       |
      When the case is assessed
      Then the step "rapid review meeting" is "planned"
      And there is a warning "windows_collide"

  Rule: Rapid Reviews, para 1

    Scenario: The rapid review is with the Panel in time: its steps are done and nothing warns
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                                 | answer           |
        | notification made                    | serious incident |
        | referral form completed              | yes              |
        | safeguarding lead officer authorised | yes              |
        | date authority became aware          | 2026-01-05       |
        | date referral received               | 2026-01-06       |
        | date of case consideration meeting   | 2026-01-07       |
        | date notification sent               | 2026-01-08       |
        | date rapid review date was fixed     | 2026-01-08       |
        | date scoping sent                    | 2026-01-09       |
        | date scoping returned                | 2026-01-15       |
        | date scoping returns circulated      | 2026-01-16       |
        | date of rapid review meeting         | 2026-01-19       |
        | date rapid review report agreed      | 2026-01-26       |
        | date rapid review report signed off  | 2026-01-28       |
        | date rapid review sent to panel      | 2026-01-29       |
      When the case is assessed
      Then the step "rapid review sent" is "done"
      And the step "rapid review sent" is due by 2026-01-29
      And the step "rapid review report signed off" is "done"
      And the step "decision on a local review" is "due"
      And the step "final report approved" is "undetermined"
      And the step "report sent before publication" is "undetermined"
      And there is no warning "late"
      And there is no warning "overdue"
      And there is no warning "out_of_order"
      And there is no warning "windows_collide"

    Scenario: Day 15 has passed and nothing shows that the rapid review went out: overdue, and it says so
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                        | answer           |
        | notification made           | serious incident |
        | date authority became aware | 2026-01-05       |
        | date referral received      | 2026-01-06       |
        | date notification sent      | 2026-01-08       |
      When the case is assessed
      Then the step "rapid review sent" is "overdue"
      And there is a warning "overdue"

    Scenario: The rapid review went out after day 15: done, and told as late
      Given a case for Peterborough on 2026-02-09
      And the facts
        | fact                            | answer           |
        | notification made               | serious incident |
        | date authority became aware     | 2026-01-05       |
        | date referral received          | 2026-01-06       |
        | date notification sent          | 2026-01-08       |
        | date rapid review sent to panel | 2026-02-03       |
      When the case is assessed
      Then the step "rapid review sent" is "done"
      And there is a warning "late"

    Scenario: A notification dated before the referral arrived is told as out of order
      Given the facts
        | fact                        | answer           |
        | notification made           | serious incident |
        | date authority became aware | 2026-01-05       |
        | date referral received      | 2026-01-08       |
        | date notification sent      | 2026-01-07       |
      When the case is assessed
      Then there is a warning "out_of_order"

    Scenario Outline: A notification was sent and the referral form is <form>: <told>
      Given the facts
        | fact                        | answer           |
        | notification made           | serious incident |
        | date authority became aware | 2026-01-05       |
        | date notification sent      | 2026-01-07       |
        | referral form completed     | <form>           |
      When the case is assessed
      Then there is <warning> "out_of_order"

      Examples:
        | form      | warning    | told                                    |
        | no        | a warning  | it went out before any referral         |
        | not known | no warning | nothing says that it went before a form |
        | yes       | no warning | the form came first, as far as is known |

    Scenario: The notification went out before the form was filled in: the referral and the meeting still follow
      Given the facts
        | fact                        | answer           |
        | notification made           | serious incident |
        | date authority became aware | 2026-01-05       |
        | date notification sent      | 2026-01-07       |
        | referral form completed     | no               |
      When the case is assessed
      Then the step "referral to the partnership" is "waiting"
      And the step "case consideration meeting" is "waiting"

    Scenario: A date was fixed for the rapid review, and no agency has filled in a referral form
      Given the facts
        | fact                             | answer     |
        | date authority became aware      | 2026-01-05 |
        | date rapid review date was fixed | 2026-01-08 |
        | referral form completed          | no         |
      When the case is assessed
      Then the step "date of the rapid review fixed" is "done"
      And there is a warning "out_of_order"

    Scenario: A sign-off dated before the partners agreed the report is told as out of order
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                                | answer           |
        | notification made                   | serious incident |
        | date notification sent              | 2026-01-08       |
        | date rapid review report agreed     | 2026-01-28       |
        | date rapid review report signed off | 2026-01-27       |
      When the case is assessed
      Then there is a warning "out_of_order"

  Rule: Setting the date for the Rapid Review Meeting, para 1

    Scenario: The meeting's window ends too late for two sign-offs before day 15
      Given the facts
        | fact                        | answer           |
        | notification made           | serious incident |
        | date authority became aware | 2026-01-05       |
        | date referral received      | 2026-01-09       |
        | date notification sent      | 2026-01-05       |
      When the case is assessed
      Then there is a warning "no_room_for_sign_off"

    Scenario: Scoping goes out so late that it may come back after the meeting it is for
      Given a case for Peterborough on 2026-01-20
      And the facts
        | fact                         | answer           |
        | notification made            | serious incident |
        | date authority became aware  | 2026-01-05       |
        | date referral received       | 2026-01-06       |
        | date notification sent       | 2026-01-08       |
        | date scoping sent            | 2026-01-19       |
        | date of rapid review meeting | 2026-01-22       |
      When the case is assessed
      Then there is a warning "windows_collide"

  Rule: Referring a case for consideration, para 1

    Scenario: The consideration meeting may fall after the notification is due: the notification does not wait
      Given the facts
        | fact                                 | answer     |
        | date authority became aware          | 2026-01-05 |
        | date referral received               | 2026-01-09 |
        | safeguarding lead officer authorised | yes        |
      When the case is assessed
      Then the step "notification" is due by 2026-01-12
      And the step "notification" is "due"
      And there is no warning "windows_collide"

    Scenario: The referral arrives on the day the notification is due: the two windows collide
      Given the facts
        | fact                                 | answer     |
        | date authority became aware          | 2026-01-05 |
        | date referral received               | 2026-01-12 |
        | safeguarding lead officer authorised | yes        |
      When the case is assessed
      Then there is a warning "windows_collide"

  Rule: Publication, para 6

    Scenario: After the decision: whose steps come next, and by when
      Given a case for Peterborough on 2026-03-02
      And the facts
        | fact                      | answer     |
        | local review decided      | yes        |
        | date review decided       | 2026-02-02 |
        | date of publication       | 2026-07-31 |
        | reviewer appointed        | yes        |
        | review panel meeting held | no         |
      When the case is assessed
      Then the step "decision on a local review" is "done"
      And the step "reviewer appointed" is "done"
      And the step "review panel" is "due"
      And the step "local review" is "planned"
      And the step "final report approved" is "waiting"
      And the step "final report approved" waits for "review panel"
      And the step "local review" is due by 2026-08-02
      And the step "report sent before publication" is due by 2026-07-22
      And the step "publication" is "planned"

    Scenario: A local review is decided and nothing more is recorded: publication and learning are still to come
      Given a case for Peterborough on 2026-03-02
      And the facts
        | fact                      | answer     |
        | date review decided       | 2026-02-02 |
        | local review decided      | yes        |
        | publication inappropriate | no         |
        | review concluded          | no         |
      When the case is assessed
      Then the step "publication" is "waiting"
      And the step "learning plan" is "waiting"
      And the step "learning plan" waits for "local review"

    Scenario: The report itself is not to be published: what could be improved still is
      Given a case for Peterborough on 2026-03-02
      And the facts
        | fact                      | answer     |
        | date review decided       | 2026-02-02 |
        | local review decided      | yes        |
        | publication inappropriate | yes        |
      When the case is assessed
      Then the step "publication" is "waiting"

    Scenario: Only the day of the decision is on record: that shows that it was taken
      Given a case for Peterborough on 2026-03-02
      And "date review decided" is "2026-02-02"
      When the case is assessed
      Then the step "decision on a local review" is "done"

    Scenario Outline: The final report is approved once "<fact>" is "<answer>"
      Given a case for Peterborough on 2026-07-10
      And the facts
        | fact                 | answer     |
        | date review decided  | 2026-02-02 |
        | local review decided | yes        |
        | <fact>               | <answer>   |
      When the case is assessed
      Then the step "final report approved" is "done"

      Examples:
        | fact                          | answer     |
        | date report approved by board | 2026-07-06 |
        | final report endorsed         | yes        |

    Scenario: The local review has come to its end, though nothing is published yet
      Given a case for Peterborough on 2026-07-10
      And the facts
        | fact                 | answer     |
        | date review decided  | 2026-02-02 |
        | local review decided | yes        |
        | review concluded     | yes        |
      When the case is assessed
      Then the step "local review" is "done"
      And the step "publication" is "waiting"

    Scenario: No local review is to follow: none of its steps is needed
      Given "local review decided" is "no"
      When the case is assessed
      Then the step "decision on a local review" is "done"
      And the step "local review" is "not needed"
      And the step "publication" is "not needed"

    Scenario: Published in time: the local review is done, whatever nobody has answered
      Given a case for Peterborough on 2026-09-01
      And the facts
        | fact                 | answer     |
        | local review decided | yes        |
        | date review decided  | 2026-02-02 |
        | date of publication  | 2026-07-31 |
      When the case is assessed
      Then the step "local review" is "done"
      And there is no warning "late"

  Rule: The CSPR Report, para 6

    Scenario: The report has its final approval before it is sent ahead of publication
      When the case is assessed
      Then the step "final report approved" comes before "report sent before publication"
      And the step "report sent before publication" comes before "publication"

    Scenario Outline: The subgroup approved the report and the board <approval>: sending it ahead is <state>
      Given a case for Peterborough on 2026-07-10
      And the facts
        | fact                             | answer     |
        | local review decided             | yes        |
        | date review decided              | 2026-02-02 |
        | date of publication              | 2026-07-31 |
        | reviewer appointed               | yes        |
        | review panel meeting held        | yes        |
        | date report approved by subgroup | 2026-07-01 |
        | date report approved by board    | <approved> |
      When the case is assessed
      Then the step "report sent before publication" is "<state>"
      And the step "report sent before publication" waits for "<waits>"

      Examples:
        | approval                              | approved   | state   | waits                 |
        | did so after it                       | 2026-07-06 | due     | nothing               |
        | has not been said to have approved it | not known  | waiting | final report approved |

    Scenario Outline: Sent ahead on <sent>, approved by the board on 2026-07-06: the order <told>
      Given a case for Peterborough on 2026-07-20
      And the facts
        | fact                          | answer     |
        | local review decided          | yes        |
        | date review decided           | 2026-02-02 |
        | reviewer appointed            | yes        |
        | review panel meeting held     | yes        |
        | date report approved by board | 2026-07-06 |
        | date report sent to panel     | <sent>     |
        | date of publication           | 2026-07-31 |
      When the case is assessed
      Then there is <warning> "out_of_order"

      Examples:
        | sent       | warning    | told         |
        | 2026-07-01 | a warning  | was reversed |
        | 2026-07-08 | no warning | was kept     |

  Rule: Deaths of a Looked-after children and Care Leavers, para 1

    Scenario: The notice of a looked-after child's death alone leaves the notification to the Panel due
      Given the facts
        | fact                                      | answer             |
        | died                                      | yes                |
        | age at death                              | 4                  |
        | place of death                            | in our area        |
        | looked after                              | yes                |
        | looked after by                           | our authority      |
        | abuse or neglect contributed to the death | suspected          |
        | notification made                         | looked-after death |
        | date authority became aware               | 2026-01-08         |
      When the case is assessed
      Then the step "notice of the death" is "done"
      And the step "notification" is "due"
      And the step "notification" is due by 2026-01-15

    Scenario: A looked-after child died and nobody has told of it: the notice is due
      Given the facts
        | fact                                      | answer        |
        | died                                      | yes           |
        | age at death                              | 4             |
        | place of death                            | in our area   |
        | looked after                              | yes           |
        | looked after by                           | our authority |
        | abuse or neglect contributed to the death | not indicated |
        | date authority became aware               | 2026-01-08    |
      When the case is assessed
      Then the step "notice of the death" is "due"
      And the step "notice of the death" waits for "nothing"
      And the step "notice of the death" is for the "local authority"

    Scenario: The notice of a looked-after child's death went out before the form was filled in
      Given the facts
        | fact                                      | answer             |
        | died                                      | yes                |
        | age at death                              | 4                  |
        | place of death                            | in our area        |
        | looked after                              | yes                |
        | looked after by                           | our authority      |
        | abuse or neglect contributed to the death | not indicated      |
        | notification made                         | looked-after death |
        | date authority became aware               | 2026-01-08         |
        | referral form completed                   | no                 |
      When the case is assessed
      Then the step "notice of the death" is "done"
      And there is a warning "out_of_order"

    Scenario: A date of sending beside a looked-after notice alone does not make the notification done
      Given a case for Peterborough on 2026-02-02
      And the facts
        | fact                                      | answer             |
        | died                                      | yes                |
        | age at death                              | 4                  |
        | place of death                            | in our area        |
        | looked after                              | yes                |
        | looked after by                           | our authority      |
        | abuse or neglect contributed to the death | suspected          |
        | notification made                         | looked-after death |
        | date authority became aware               | 2026-01-08         |
        | date notification sent                    | 2026-01-09         |
      When the case is assessed
      Then the step "notification" is "overdue"
      And there is a warning "overdue"
      And there is a warning "answers_differ"

  Rule: Death of Care-leavers, para 1

    Scenario: A care leaver of 22 died and nobody has told of it: the notice is due
      Given the facts
        | fact                                            | answer        |
        | died                                            | yes           |
        | age at harm                                     | 22            |
        | age at death                                    | 22            |
        | place of death                                  | in our area   |
        | abuse or neglect                                | not indicated |
        | care leaver                                     | yes           |
        | seriously harmed by abuse or neglect as a child | no            |
      When the case is assessed
      Then the step "notice of the death" is "due"
      And the step "notice of the death" waits for "nothing"
      And the step "notification" is "not needed"

  Rule: Non-recent abuse, para 1

    Scenario: The child review route was chosen: the rapid review is still to come, and never "not needed"
      Given a case for Peterborough on 2026-01-12
      And the facts
        | fact                                            | answer       |
        | age at harm                                     | 12           |
        | age now                                         | 30           |
        | age when authority became aware                 | 30           |
        | seriously harmed by abuse or neglect as a child | yes          |
        | learning for the local system                   | yes          |
        | review route chosen                             | child review |
        | notification made                               | none         |
      When the case is assessed
      Then the step "notification" is "due"
      And the step "date of the rapid review fixed" is "waiting"
      And the step "scoping sent out" is "waiting"
      And the step "scoping returned" is "waiting"
      And the step "scoping circulated" is "waiting"
      And the step "rapid review meeting" is "waiting"
      And the step "rapid review report agreed" is "waiting"
      And the step "rapid review report signed off" is "waiting"
      And the step "rapid review sent" is "waiting"

    Scenario: The partners chose no review for a man of 30 harmed as a child: there is nothing to notify and no rapid review to come
      Given the facts
        | fact                                            | answer    |
        | age at harm                                     | 12        |
        | age now                                         | 30        |
        | age when authority became aware                 | 30        |
        | seriously harmed by abuse or neglect as a child | yes       |
        | learning for the local system                   | yes       |
        | review route chosen                             | no review |
        | notification made                               | none      |
      When the case is assessed
      Then the step "notification" is "not needed"
      And the step "scoping sent out" is "not needed"
      And the step "rapid review sent" is "not needed"

  Rule: Notifications of Serious Incidents, para 3

    Scenario: A notification planned for after its last day is overdue all the same, and says so
      Given a case for Peterborough on 2026-01-15
      And the facts
        | fact                        | answer     |
        | date authority became aware | 2026-01-05 |
        | date notification sent      | 2026-01-20 |
      When the case is assessed
      Then the step "notification" is "overdue"
      And there is a warning "overdue"
      And the next deadline is 2026-01-12

    Scenario: A notification planned for its last day is no notification yet: its deadline stays
      Given a case for Peterborough on 2026-01-08
      And the facts
        | fact                        | answer     |
        | date authority became aware | 2026-01-05 |
        | date notification sent      | 2026-01-12 |
      When the case is assessed
      Then the step "notification" is "planned"
      And the next deadline is 2026-01-12
