"""A small guide with a referral kit, in the form of its files. Tests change one thing in it."""

from __future__ import annotations

from collections.abc import Sequence

from small_guide import BLOCK, FILES
from winnow.core.editorial import parse_editorial
from winnow.core.problems import ContentError
from winnow.kit.check import kit_problems
from winnow.kit.letter import Letter, letters
from winnow.kit.plan import Plan, Short, plan_of

FACTS = """
  F2:
    sentence: "It can make you dizzy."
    number: null
    confirmation: S
    references: [label]
    checked: 2026-10-01
    where: "label, page 3"
  CR:
    sentence: "Call 911, or call or text 988."
    number: "911; 988"
    confirmation: S2
    references: [label]
    checked: 2026-11-22
    where: "numbers"
  CR-2:
    sentence: "Call Samaritans on 116 123."
    number: "116 123"
    confirmation: S2
    references: [label]
    checked: 2026-11-22
    where: "numbers"
"""
SITE = """\
address: https://example.org/guide/
country: here
contact: ""
"""
COUNTRIES = """\
countries:
  here:
    name: Here
    paper: a4
    facts: [CR]
    emergency: "911"
    crisis:
      number: "988"
      by: [call, text]
  there:
    name: There
    paper: a4
    facts: [CR-2]
    crisis:
      number: "116 123"
      by: [call]
      service: Samaritans
      then: at any hour
"""
KIT = """\
private_words: [drip, mental*]
crisis: "In a crisis, {crisis}. In danger, call {emergency}."
status: "{review}. It gives no advice."
page:
  title: For clinicians
  description: Links and messages.
  card: Links to send.
  lead: Pick a topic.
  covers: It is about drips.
  conflicts: Nobody paid for it.
  linking: A link endorses no clinic.
  error: "Write to {contact}."
  error_nobody: Tell whoever runs it.
  evidence_lead: "How sure anyone can be:"
  evidence: [{fact: F1}]
  sending: [Ask first.]
  sending_facts: [{fact: F2}]
audiences:
  - id: patient
    label: For a patient
    subject: What we talked about
    opening: Hello. Here is what we talked about. Read it when you have some time.
    facts_lead: "It is about {about}. Three things first:"
    link_lead: "The whole page:"
topics:
  - id: driving
    title: Driving
    about: driving after a drip
    short: /k/driving/
    page: guide/a.md
    says:
      - {fact: F1}
      - {fact: F2}
      - {block: driving, starts: Do not drive}
    handout: [driving]
"""
WITH_KIT = {
    **FILES,
    "facts.yml": FILES["facts.yml"] + FACTS,
    "site.yml": SITE,
    "countries.yml": COUNTRIES,
    "kit.yml": KIT,
}
"""The files of a guide with a kit in which nothing is wrong."""
SHORTS = (Short(path="/k/driving/", page="guide/a.md"),)


def edited(name: str, old: str, new: str) -> dict[str, str]:
    """Return the files with one text of one file in another's place."""
    assert old in WITH_KIT[name], f"{name} does not hold {old!r}"
    return {**WITH_KIT, name: WITH_KIT[name].replace(old, new, 1)}


def small_plan(files: dict[str, str] | None = None, block: str = BLOCK) -> Plan:
    """Return what the kit is made of."""
    return plan_of(parse_editorial(files or WITH_KIT, {"driving.md": block}))


def small_letter(files: dict[str, str] | None = None) -> Letter:
    """Return the one message of the kit."""
    return letters(small_plan(files))[0]


def said_of(files: dict[str, str], shorts: Sequence[Short] = SHORTS, block: str = BLOCK) -> list[str]:
    """Return everything that is said of a kit in which something is wrong."""
    try:
        return [str(problem) for problem in kit_problems(small_plan(files, block), shorts)]
    except ContentError as error:
        return [str(problem) for problem in error.problems]
