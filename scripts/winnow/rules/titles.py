"""Runs glued before or behind a title by a colon, dash or bar: spam, the site's name, a clinic's call, keywords.

Observed: a title shares words with its article and what is glued to it does not; a keyword in a title's tail is
written small; a site's name ends in such words as `Blog` or `Clinic` and holds a name that is no word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import STOP_WORDS, content_stems, words
from winnow.rules.boilerplate import is_keyword_list
from winnow.rules.lexicon import ends_like_medicine, is_stranger
from winnow.rules.place_names import is_place
from winnow.rules.quotation import is_quotation
from winnow.rules.spam import FUNCTION_SHARE, function_share, is_spam_run
from winnow.rules.tells import Looked

GLUE = re.compile(
    r"\s{0,3}(?P<bar>(?<=[a-z]\])\s(?=[A-Z])|\s@(?=\s[A-Z])|"
    r"(?<=\?)\s(?=(?:Best|Top|Affordable|Cheap)\s)|\s(?=by\s(?:Dr|Prof)\.?\s[A-Z])|\||>{1,2}|»|~|•|·|::|➜|→|★|\s-{1,3}(?=\s)|-{2,3}|\s/{1,2}(?=\s))\s{0,3}|"
    r"\s{0,3}(?P<colon>:)(?:\s{1,3}|(?=[A-Z]))"
)
JOINT = guarded(r"[|>»~•·:➜→★@/\]?-]|\bby\b", re.IGNORECASE)
"""What every such mark has; most headings have none of it."""
FIGURE_BEFORE = re.compile(r"\d\s?(?:[ap]\.?m\.?|%|h)?\s{0,3}$", re.IGNORECASE)
FIGURE_BEHIND = re.compile(r"\s{0,3}\d")
PLAIN_SITE = frozenset("blog clinic clinics studio magazine associates llc inc ltd media".split())
"""Words in which the name of a site or clinic ends, and no heading."""
SELLING = re.compile(
    r"\b(?:near me|near you|^best|^top|book (?:now|online|today|your)|call (?:now|us|today)|buy \w|cheap|affordable|"
    r"reviews|^free\b.{0,30}consultation|"
    r"appointments?|#\s?1\b|\bno\.?\s?1\b|^voted\b|^accept all|^reject\b|^(?:top[ -]rated|trusted|leading|expert|"
    r"affordable)\b|(?:surgeons?|doctors?|dentists?|specialists?|therapists?|clinics?|providers?)\s(?:in|near|"
    r"around)\s[A-Z]|accepting new patients|official (?:site|website))\b",
    re.IGNORECASE,
)
PERSON = re.compile(r"^(?:by\s)?(?:Dr|Prof|Mr|Mrs|Ms)\.?\s(?:[A-Z][\w.'-]{0,20}\s?){1,4}(?:,?\s(?:MD|PhD|DO|DDS|RN))?$")
JOINING = re.compile(
    r"\b(?:from|to|in|with|without|for|when|why|how|what|is|are|was|and|or|"
    r"me|my)\b",
    re.IGNORECASE,
)
"""What the first half of a title may hold and a made-up name does not: `From Kerugoya to Kunywa: Forty Days`."""
LABEL = re.compile(
    r"^\W?(?:sponsored(?: post)?|guest post|advertorial|promoted|partner content|advertisement)\W?$|"
    r"^\d{1,2}\s?min(?:ute)?s? read\b|^(?:last )?updated\b",
    re.IGNORECASE,
)
"""What a site sets beside a title."""
PAPER = frozenset("weekly daily journal today blog magazine gazette news times digest hub pages online".split())
"""Words in which the name of a paper or site ends, which an article may well say, too."""
PLACE_OF_CARE = re.compile(
    r"\b(?:Clinics?|Cent(?:re|er)s?|Hospital|Practice|Chiropractic|Institute|Associates|Group|Studios?|Physiotherapy|"
    r"Dentistry|Orthop\w{3,8}|Wellness|Dermatology|Surgery Partners)"
    r"(?:\s(?:of|in|at|near)\s[A-Z][\w'. ]{2,25}(?:,?\s[A-Z]{2})?)?$"
)
"""How the long name of a clinic ends."""
LONG_NAME = 10
"""Words that it may have."""
LEAST_SEARCHED = 3
"""Words that such a search has."""
DOOR = re.compile(r"\b(?:sign|log)[ -]?(?:in|up)\W{0,3}$", re.IGNORECASE)
"""What stands on the entrance of a site; an article may well say `sign` and `in`."""
TITLE_WORDS = 3
"""Words of what is surely a title, though it shares none with the text."""
NAME_WORDS = 5
"""Words that the name of a site or a person may have."""
BARS = frozenset({"|", "@", "»", "~", "•", "·"})
"""Marks that divide a title from the name of its site; a dash divides a title from its own second half, too."""
SITE_WORDS = 4
"""Words that the name of a site may have."""
KEYWORD_WORDS = 5
"""Words that a keyword in a title's tail may have."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a title between two joints."""

    start: int
    end: int
    own: bool
    """Whether it shares words with the article."""
    bad: bool
    """Whether it is spam, a seller's call or a keyword."""
    name: bool
    """Whether it is the name of a site, a clinic or a person, or a made-up name."""


def is_name(text: str, said: frozenset[str], *, barred: bool) -> bool:
    """Return whether a piece of a title is the name of a site, or consists of made-up names.

    One word before a colon is a topic (`SCIATICA: WHAT HELPS`, `Isotretinoin: Lips and Bloods`) if written as one.
    Between bars one odd name is enough where every word has a capital: `Foxhollow Pain Management`.
    """
    parts = [word for word in words(text) if word not in STOP_WORDS]
    if not parts or len(parts) > NAME_WORDS:
        return False
    odd = [word for word in parts if is_stranger(word, said)]
    capitals = all(not word[:1].islower() for word in text.split() if word.lower() not in STOP_WORDS)
    if not barred and len(parts) == 1 and (text.isupper() or (text.istitle() and text.isalpha())):
        return False
    if not barred and JOINING.search(text):
        return False
    if parts[-1] in PLAIN_SITE and capitals:
        return True
    if barred and capitals and any(not ends_like_medicine(word) for word in odd):
        return True
    return len(odd) == len(parts) and not all(ends_like_medicine(word) for word in parts)


def is_topic(looked: Looked, edges: Sequence[int], n: int, *, barred: bool) -> bool:
    """Return whether a piece behind a colon has but one weak sign: `Kidney Stones: Size, Odds, Waiting Time`."""
    part = looked.part(edges[n], edges[n + 1])
    return n > 0 and not barred and not part.hard and len(part.tells) == 1


def is_searched(text: str, rest: str) -> bool:
    """Return whether a title begins with words as they are searched for, written small, before one written as such."""
    found = text.split()
    small = len(found) >= LEAST_SEARCHED and text.islower()
    return small and rest[:1].isupper() and function_share(text) <= FUNCTION_SHARE


def is_range(text: str, joint: re.Match[str]) -> bool:
    """Return whether a joint is the dash between two numbers: `9 am - 5 pm`."""
    dash = set(joint.group().strip()) == {"-"}
    return dash and bool(FIGURE_BEHIND.match(text, joint.end()) and FIGURE_BEFORE.search(text[: joint.start()]))


def is_door(text: str, said: frozenset[str]) -> bool:
    """Return whether a piece of a title is a made-up name with the words of its entrance: `Pellumbra 24 Sign In`."""
    door = DOOR.search(text)
    return door is not None and any(is_stranger(word, said) for word in words(text[: door.start()]))


def split_parts(looked: Looked, is_solicitation: Callable[[str], bool]) -> tuple[list[Part], list[re.Match[str]]]:
    """Return the pieces of a title and the joints between them."""
    joints = [m for m in GLUE.finditer(looked.text) if m.start() and not is_range(looked.text, m)]
    edges = [0, *(edge for joint in joints for edge in joint.span()), len(looked.text)]
    parts = []
    for n in range(0, len(edges), 2):
        text = looked.text[edges[n] : edges[n + 1]]
        barred = any(joints[k]["bar"] is not None for k in (n // 2 - 1, n // 2) if 0 <= k < len(joints))
        small = text[:1].islower() and len(text.split()) <= KEYWORD_WORDS
        keyword = barred and small and function_share(text) <= FUNCTION_SHARE
        spam = is_spam_run(looked.part(edges[n], edges[n + 1])) and not is_topic(looked, edges, n, barred=barred)
        searched = n == 0 and bool(joints) and is_searched(text, looked.text[edges[2] :])
        parts.append(
            Part(
                start=edges[n],
                end=edges[n + 1],
                own=bool(content_stems(text) & looked.said),
                bad=spam
                or searched
                or is_keyword_list(text)
                or keyword
                or bool(PERSON.match(text.strip()))
                or bool(SELLING.search(text.strip()) or LABEL.match(text.strip()))
                or is_door(text, looked.said)
                or is_solicitation(text),
                name=is_name(text, looked.said, barred=barred),
            )
        )
    parts = [replace(part, name=part.name or is_site(part, n, parts, joints, looked)) for n, part in enumerate(parts)]
    for n in range(len(parts) - 2, -1, -1):
        label = joints[n]["colon"] and parts[n + 1].own and not parts[n].bad and joints[n - 1 : n]
        if label and joints[n - 1]["bar"] and not is_handle(parts[n], looked):
            parts[n] = replace(parts[n], own=True)
    return parts, joints


def is_handle(part: Part, looked: Looked) -> bool:
    """Return whether a piece of a title is a made-up name with a word behind it that is written small: `Betwhale id`.

    A topic is written as a title is: `Tourette Syndrome`.
    """
    text = looked.text[part.start : part.end]
    small = any(word[:1].islower() and word not in STOP_WORDS for word in text.split())
    return small and any(is_stranger(word, looked.said) for word in words(text))


def is_site(part: Part, n: int, parts: list[Part], joints: list[re.Match[str]], looked: Looked) -> bool:
    """Return whether a piece behind or before a bar is the name of a site: short, capitals, shares nothing with it."""
    text = looked.text[part.start : part.end].strip()
    barred = any((joints[k]["bar"] or "").strip() in BARS for k in (n - 1, n) if 0 <= k < len(joints))
    others = any(other.own for k, other in enumerate(parts) if k != n)
    capitals = all(not word[:1].islower() for word in text.split() if word.lower() not in STOP_WORDS)
    if not (barred and others and capitals and text):
        return False
    if not part.own and len(text.split()) <= SITE_WORDS:
        return True
    if text.lower().split()[-1] in PAPER and len(text.split()) <= SITE_WORDS:
        return True
    return not part.own and len(text.split()) <= LONG_NAME and bool(PLACE_OF_CARE.search(text))


def is_list_of_strangers(text: str, looked: Looked) -> bool:
    """Return whether a text lists names, more than one, that the article has nowhere else."""
    items = [item for item in re.split(r"\s{0,2}[,;|/&]\s{0,2}", text) if item.strip()]
    return len(items) > 1 and all(
        any(is_stranger(word, looked.said) and not is_place(word.capitalize()) for word in words(item))
        and item.strip()[:1].isupper()
        for item in items
    )


def front_end(parts: list[Part], joints: list[re.Match[str]], looked: Looked, *, defines: bool) -> int:
    """Return how many pieces at the front of a title were glued to it.

    What stands between a seller's piece and the first piece of the article's own is his, too, where a bar closes it or
    it is a made-up name. A quotation is what the article speaks of (`"No script needed": six signs`). Where the line
    `defines`, a name before a colon without a sign of spam is what it explains (`Drusen: yellow spots`).
    """
    cut = 0
    for n, part in enumerate(parts[:-1]):
        if (part.own and not part.bad) or is_quotation(looked.text[part.start : part.end].strip()):
            break
        listed = is_list_of_strangers(looked.text[part.start : part.end], looked)
        barred = cut > 0 and not part.own and (joints[n]["bar"] is not None or is_handle(part, looked))
        term = defines and joints[n]["colon"] is not None and not looked.part(part.start, part.end).hard
        if not term and (part.bad or listed or barred or (part.name and not part.own)):
            cut = n + 1
    title = (part for part in parts[cut:] if not part.bad)
    long = (len(words(looked.text[part.start : part.end])) > NAME_WORDS for part in title)
    return cut if any(part.own or not (part.bad or part.name) for part in parts[cut:]) or any(long) else 0


def tail_start(parts: list[Part], joints: list[re.Match[str]], looked: Looked, first: int, *, defines: bool) -> int:
    """Return the piece from which on the tail of a title was glued to it; their number where none was.

    Where the line `defines`, what follows a colon is what is said of the words before it.
    """
    for n in range(first + 1, len(parts)):
        said = defines and joints[n - 1]["colon"] is not None
        if said and not looked.part(parts[n].start, parts[n].end).hard:
            continue
        if parts[n].bad or (parts[n].name and joints[n - 1]["bar"] is not None):
            return n
    return len(parts)


def title_span(looked: Looked, is_solicitation: Callable[[str], bool], *, defines: bool = False) -> Span | None:
    """Return the range of the title proper where something is glued to it, None where nothing is.

    `is_solicitation` says whether a piece is a seller's call or a part of the page's frame, `defines` that the line
    is no title but one of a list, in which a word and a colon come before what is said of it.
    """
    if not JOINT.able(looked.text) or not GLUE.search(looked.text):
        return None
    parts, joints = split_parts(looked, is_solicitation)
    first = front_end(parts, joints, looked, defines=defines)
    last = tail_start(parts, joints, looked, first, defines=defines)
    if (first, last) == (0, len(parts)) or all(part.bad for part in parts):
        return None
    left = len(words(looked.text[parts[first].start : parts[last - 1].end]))
    if not any(part.own for part in parts[first:last]) and left < TITLE_WORDS and is_spam_run(looked):
        return None
    return Span(start=parts[first].start, end=parts[last - 1].end)
