"""A guidance of our own on accidents in playgrounds: it has every form of text that a guidance has."""

TEXT = """\
Edition:

4

Agreed on:

3 March 2024

What this guidance is for

This guidance says how the partnership learns from accidents in playgrounds. It was drawn up with the police \
and with schools.

It is meant for whoever looks after a playground. Nobody needs to know it by heart.

Reporting an accident

The agency that learns of an accident must tell the local authority within two working days. It should do so \
on the form in Appendix 1.

Where the accident happened outside the county, the local authority may pass the report on. The police are \
told of every report unless they sent it.

A report should have:

  • the day and hour of the accident;
  • the age of the child;
  • what the child was playing on
  • what was done at once, and by whom.

A report is kept for 6 years. It is then destroyed[1].

Ways on from here

  1. A short inquiry is opened
  2. Nothing more is done
    A slight fall may call for nothing more.
  3. Another body takes it over
    Where the ground belongs to a school, the school may look into it and report back.

The short inquiry

Once the local authority has decided on a short inquiry, the safeguarding partners must finish it within 20 \
working days of the report.

The inquiry will:

  a) gather what is known about the accident;
  b) ask the child and the family what happened. This is done gently, and never in a hurry;
  c) weigh whether other playgrounds have the same fault;
  d) decide whether a full inquiry is needed.

The chair should send the findings to the Secretary of State no later than 30 days after the end. Findings are sent to:

findings@playgrounds.example

register@playgrounds.example

Everything shared for the inquiry should be treated as confidential

Who takes part

The police, the ICB and the local authority each send one person. Schools should be asked where the child is \
of school age.

The independent scrutineer attends every meeting. Others may be invited by the chair.

Nobody who built the playground is to take part in the inquiry or to see its notes before they are published.

Securing the site and keeping whatever may show how the accident came about until the inquiry has ended

The agency in charge should fence off the site as soon as possible. It must keep broken parts for at least 12 weeks.

If children need another place to play, the local authority will normally find one within walking distance.

Publishing what was learnt

The safeguarding partners are required to publish the findings, unless publishing them would harm the child.

Published findings never name the child. They stay on the partnership’s website for at least one year.

The reviewer usually drafts a short version for children; it should be “easy to read”.

A copy is sent to the National Panel within seven days.

Appendix 1 – Other inquiries

There are other inquiries that may run beside this one.

Inquiries by law

Review Name

Legal Basis

Criteria for Review

Applies To

Purpose

Inquest

Coroners and Justice Act 2009

A sudden death on a playground

All ages

To find how somebody died

Workplace inquiry*

*Only for paid staff

Health and Safety at Work Act 1974

An injury to somebody at work

Adults

To keep staff safe

Appendix 2 – Talking to the press

Only the Communications Team speaks to the press about an accident. Staff must not give interviews.

The team will be told at once of any question from a newspaper. It then asks the chair what may be said.

[1] By rule 9 of the archive of the county.
"""

HEADINGS = (
    "What this guidance is for",
    "Reporting an accident",
    "Ways on from here",
    "The short inquiry",
    "Who takes part",
    "Securing the site and keeping whatever may show how the accident came about until the inquiry has ended",
    "Publishing what was learnt",
    "Appendix 1 – Other inquiries",
    "Inquiries by law",
    "Appendix 2 – Talking to the press",
)
"""The headings as the guidance prints them."""

SOURCE = "PLAY2024"
