"""What a page says of its own author, as far as shape tells: a person's name, then what that person is or does.

Observed: an article about a treatment names researchers for what they found, in the past tense and beside words of the
article; an author is presented in the present tense, in a sentence that shares no word with the article.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.core.text import stem
from winnow.rules.lexicon import is_common
from winnow.rules.reading import read

PERSON = guarded(
    r"^\W{0,4}(?:(?:about|meet|by|author|contributor|writer)\W{1,3}(?:the (?:author|writer)\W{1,3})?)?(?:Dr\.?\s|"
    r"Prof\.?\s|Nurse\s)?"
    r"(?P<first>[A-Z][a-z'-]{1,20})\s(?:[A-Z]\.\s)?(?P<last>[A-Z][A-Za-z'-]{1,20})(?:,\s[A-Z][A-Za-z.]{1,6}){0,3},?\s"
    r"(?:is|was|has|holds|works|writes|lives|loves|spends|runs|teaches|studied|trained|graduated|grew|enjoys|"
    r"covers|blogs|helps|believes|"
    r"specialises|specializes|practises|practices|leads|heads|serves|joined|founded|completed|received|earned|"
    r"currently|now|also|a|an|the)\b"
)
INTRODUCED = guarded(r"^\W{0,4}(?:about|meet)\s[A-Z][a-z'-]{1,20}(?:\s[A-Z][a-z'-]{1,20})?\s{0,2}:\s\w", re.IGNORECASE)


def is_bio(text: str, said: frozenset[str], vocabulary: frozenset[str]) -> bool:
    """Return whether a folded sentence presents a person whom the article does not speak of."""
    match = PERSON.match(text)
    if not match:
        return bool(INTRODUCED.match(text)) and bool(re.search(r"\b(?:she|he|they|is|has)\b", text))
    names = [match["first"].lower(), match["last"].lower()]
    known = any(stem(name) in said for name in names) or all(is_common(name) for name in names)
    return not known and not read(text).content & vocabulary
