"""A small guide in the form of its files: two claims, one fact, one block. Tests change one thing in it."""

from __future__ import annotations

from winnow.core.editorial import Editorial, parse_editorial
from winnow.core.problems import ContentError

BLOCK = """\
---
id: driving
title: Driving
pages: [guide/a.md]
position: end
facts: [F1]
required: true
---

Do not drive until the next day. {F1}
Ask who can take you home. {-}
"""

FILES = {
    "guide.yml": """\
title: A guide
home_title: A guide
home_lead: What it is.
notice_title: Not reviewed
notice: Nobody has reviewed this.
required:
  guide/a.md: [driving]
""",
    "claims.yml": """\
# What the articles say.
claims:
- id: given-by-drip
  topic: treatment
  page: guide/a.md
  section: how
  status: publish
  wording: "It is given by a drip into a vein."
  facts: [F1]
  sentences:
    - id: "0123456789"
      source: one.txt
      words: "It is given through a drip into a vein."  # as found

- id: cures
  topic: treatment
  page: guide/a.md
  section: how
  status: hold
  wording: "It cures."
  why: "Nothing shows it."
  sentences: []
""",
    "facts.yml": """\
facts:
  F1:
    sentence: "You must not drive for a day."
    number: null
    confirmation: S
    references: [label]
    checked: 2026-11-22
    where: "label, page 2"
""",
    "references.yml": """\
references:
  label:
    title: "The label"
    authors: null
    source: "Agency"
    year: 2024
""",
    "topics.yml": """\
pages:
- id: treatment
  topic: treatment
  title: "How it is given"
  page: guide/a.md
  description: "How it is given."
  sections:
    - id: how
      title: "How"
      claims: [given-by-drip]
""",
    "contradictions.yml": """\
conflicts: []
compatible: []
""",
    "sentences.yml": """\
sentences: []
""",
    "glossary.yml": """\
title: "Words"
page: guide/glossary.md
description: "Words."
lead: "Words that you may meet."
terms:
- term: drip
  plain: "A way to give a medicine slowly into a vein."
  synonyms: [infusion]
""",
}
"""The files of a guide in which nothing is wrong."""


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """Return the files with one text of one file in another's place."""
    assert old in FILES[name], f"{name} does not hold {old!r}"
    return {**FILES, name: FILES[name].replace(old, new, 1)}


def small_guide(files: dict[str, str] | None = None, block: str = BLOCK) -> Editorial:
    """Return the decisions that the files hold."""
    return parse_editorial(files or FILES, {"driving.md": block})


def messages(files: dict[str, str] | None = None, block: str = BLOCK) -> list[str]:
    """Return everything that is said of files in which something is wrong."""
    try:
        small_guide(files, block)
    except ContentError as error:
        return [str(problem) for problem in error.problems]
    return []
