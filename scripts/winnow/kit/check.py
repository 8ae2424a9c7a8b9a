"""What keeps a kit from being sent: links that lead nowhere or do not fit, words that would give a patient away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from winnow.core.ids import slug
from winnow.core.problems import Problem
from winnow.core.readability import grade, longest
from winnow.kit.letter import COLUMNS, Letter, flowing, letters
from winnow.kit.message import LONGEST_MAILTO, mailto
from winnow.kit.plan import Plan, Short

FACTS = 3
"""Safety facts that a message says: as many as most readers keep from one message."""
LONGEST_SUBJECT = 60
"""Characters of a subject: it fits a header line of 78 (RFC 5322), marks of replies included."""
LONGEST_SHORT = 40
"""Characters of a short path behind the host, so that it can be read over the telephone."""
SEEN_LOCKED = 140
"""Characters of the text that a phone may show beside the subject on a locked screen."""
MAX_GRADE, MAX_WORDS = 8.0, 25
"""Reading grade of a message and words of a sentence, as on the pages."""


def link_problems(plan: Plan, shorts: Sequence[Short]) -> Iterator[Problem]:
    """Yield the links of topics that lead nowhere, lead elsewhere, or do not fit on a line."""
    pages = {short.path: short.page for short in shorts}
    for index, topic in enumerate(plan.kit.rows.topics):
        where = plan.kit.where("topics", index, "short")
        if topic.short not in pages:
            mend = f"Add it to links.yml, or name one of {', '.join(sorted(pages)) or 'its short paths (it has none)'}"
            yield Problem(where=where, what=f"there is no short path `{topic.short}`", mend=mend)
        elif pages[topic.short] != topic.page:
            what = f"`{topic.short}` leads to {pages[topic.short]}, and not to {topic.page}"
            yield Problem(where=where, what=what, mend="Correct `short:` or `page:`, or the line in links.yml")
        if len(topic.short.lstrip("/")) > LONGEST_SHORT:
            what = f"`{topic.short}` has more than {LONGEST_SHORT} characters"
            yield Problem(where=where, what=what, mend="Choose a shorter path in links.yml")
        link = plan.topics[index].link
        if len(link) > COLUMNS:
            what = f"the link {link} has {len(link)} characters and does not fit on a line of {COLUMNS}"
            yield Problem(where=where, what=what, mend="Shorten the path in links.yml, or the address in site.yml")


def topic_problems(plan: Plan) -> Iterator[Problem]:
    """Yield topics and audiences that share an id or have a bad one, and topics without their three facts."""
    rows = plan.kit.rows
    for kind, names in (("topics", [row.id for row in rows.topics]), ("audiences", [row.id for row in rows.audiences])):
        counts = Counter(names)
        for index, name in enumerate(names):
            where = plan.kit.where(kind, index, "id")
            if counts[name] > 1:
                yield Problem(where=where, what=f"the id `{name}` stands twice", mend="Rename one of the two")
            if slug(name) != name:
                yield Problem(where=where, what=f"`{name}` cannot name a file", mend=f"Write `{slug(name)}`")
    for index, topic in enumerate(rows.topics):
        if len(topic.says) != FACTS:
            what = f"`{topic.id}` says {len(topic.says)} facts, and a message says {FACTS}"
            yield Problem(where=plan.kit.where("topics", index, "says"), what=what, mend="Choose the three that matter")


def giveaways(text: str, words: Sequence[str]) -> list[str]:
    """Return the private words that a text has; `word*` stands for every ending."""
    found = []
    for word in words:
        pattern = re.escape(word.removesuffix("*")) + (r"\w{0,20}" if word.endswith("*") else "")
        found += [match[0] for match in re.finditer(rf"(?i)\b{pattern}\b", text)]
    return found


def private_problems(plan: Plan) -> Iterator[Problem]:
    """Yield subjects and openings that would tell somebody who sees a locked screen what the message is about."""
    words = plan.kit.rows.private_words
    for index, audience in enumerate(plan.audiences):
        seen = {"subject": audience.subject, "opening": audience.opening.strip()[:SEEN_LOCKED]}
        for key, text in seen.items():
            found = giveaways(text, words)
            if found:
                where = plan.kit.where("audiences", index, key)
                what = f"a locked screen would show `{', '.join(found)}`"
                yield Problem(where=where, what=what, mend="Say it without: what it is about stands further down")
        if len(audience.subject) > LONGEST_SUBJECT:
            where = plan.kit.where("audiences", index, "subject")
            what = f"the subject has {len(audience.subject)} characters, above {LONGEST_SUBJECT}"
            yield Problem(where=where, what=what, mend="Shorten it")


def hard_words(text: str, name: str, where: str) -> Iterator[Problem]:
    """Yield what makes a text hard to read: its grade, and a long sentence."""
    count, sentence = longest(text)
    if grade(text) > MAX_GRADE:
        what = f"{name} reads at grade {grade(text):.1f}, above {MAX_GRADE:.0f}"
        yield Problem(where=where, what=what, mend="Use shorter words and sentences")
    if count > MAX_WORDS:
        what = f"{name} has a sentence of {count} words: {sentence[:60]}…"
        yield Problem(where=where, what=what, mend="Make two of it")


def page_problems(plan: Plan) -> Iterator[Problem]:
    """Yield what is hard to read in the own words of the page for clinicians."""
    page = plan.kit.rows.page
    texts = (page.lead, page.covers, page.conflicts, page.linking, page.error_nobody, *page.sending)
    yield from hard_words("\n".join(texts), "the page for clinicians", plan.kit.where("page"))


def letter_problems(letter: Letter, where: str) -> Iterator[Problem]:
    """Yield what is wrong with one message: too long for a link, too hard to read, a word that fits on no line."""
    name = f"{letter.topic}, {letter.audience}"
    excess = len(mailto(letter)) - LONGEST_MAILTO
    if excess > 0:
        what = f"the mailto link of {name} is {excess} characters too long (of {LONGEST_MAILTO})"
        yield Problem(where=where, what=what, mend="Shorten the opening, or choose shorter facts")
    text = flowing(letter).replace(letter.link, "")
    yield from hard_words(text, f"the message {name}", where)
    for word in text.split():
        if len(word) > COLUMNS - 2:
            what = f"the message {name} has a word that fits on no line: {word[:40]}…"
            yield Problem(where=where, what=what, mend="Take it out: the short link alone stands in a message")


def kit_problems(plan: Plan, shorts: Sequence[Short]) -> list[Problem]:
    """Return everything that keeps the kit from being made; `shorts` are the short paths of the site."""
    places = {row.id: plan.kit.where("topics", index) for index, row in enumerate(plan.kit.rows.topics)}
    found = [*link_problems(plan, shorts), *topic_problems(plan), *private_problems(plan), *page_problems(plan)]
    for letter in letters(plan):
        found += letter_problems(letter, places[letter.topic])
    return found
