"""Whether a published site is there and whole: first page, short paths, the page for what is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from urllib.parse import urljoin

from winnow.core.answers import Answer
from winnow.core.problems import Problem

OK, NOT_FOUND = 200, 404
TITLE = re.compile(r"<title>([^<]{0,300})</title>")
REFRESH = re.compile(r'<meta http-equiv="refresh" content="0; url=([^"]{1,300})">')
POLICY = 'http-equiv="Content-Security-Policy"'
CRISIS = 'class="crisis-line"'
MEND = "Look at the last run of the workflow Pages, and at Settings, Pages"


def title_of(answer: Answer) -> str:
    """Return the title of a page, empty where it has none."""
    found = TITLE.search(answer.body)
    return unescape(found[1]).strip() if found else ""


def absent(answer: Answer, status: int) -> Problem | None:
    """Return the problem of an answer with another status than the right one."""
    if answer.status == status:
        return None
    if not answer.status:
        mend = "Wait until it is published, or correct `address:` in editorial/site.yml"
        return Problem(where=answer.address, what=f"nobody answers ({answer.why})", mend=mend)
    return Problem(where=answer.address, what=f"answers {answer.status} in place of {status}", mend=MEND)


def page_problems(answer: Answer, title: str, status: int = OK) -> Iterator[Problem]:
    """Yield what is wrong with a page: its status, its title, its policy, its crisis line."""
    missing = absent(answer, status)
    if missing:
        yield missing
        return
    if title not in title_of(answer):
        what = f"has the title “{title_of(answer)}”, without “{title}”"
        yield Problem(where=answer.address, what=what, mend="Another site stands at this address, or an older build")
    mend = "Publish what `make site` built: other builds lack it"
    for mark, name in ((POLICY, "Content-Security-Policy"), (CRISIS, "crisis line")):
        if mark not in answer.body:
            yield Problem(where=answer.address, what=f"has no {name}", mend=mend)


def target_of(answer: Answer) -> str:
    """Return the address that a short path leads to, empty where it leads nowhere."""
    found = REFRESH.search(answer.body)
    return urljoin(answer.address, unescape(found[1])) if found else ""


def short_problems(answer: Answer, end: Answer | None) -> Iterator[Problem]:
    """Yield what is wrong with a short path, or with the page that it leads to; `end` is the answer from there."""
    missing = absent(answer, OK)
    if missing:
        yield missing
    elif end is None:
        yield Problem(where=answer.address, what="leads nowhere", mend="Publish what `make site` built")
    elif absent(end, OK):
        what = f"leads to {end.address}, which answers {end.status}"
        yield Problem(where=answer.address, what=what, mend=MEND)
    elif (heading := end.address.partition("#")[2]) and f'id="{heading}"' not in end.body:
        what = f"leads to {end.address}, which has no such place"
        yield Problem(where=answer.address, what=what, mend="Publish what `make site` built")


GONE = frozenset({404, 410})
"""Statuses that say that a page is not there. Others (403, 429, 5xx) come from gates and outages too."""


def gone(answers: Sequence[tuple[str, Answer]]) -> Iterator[Problem]:
    """Yield the references that are gone; each answer comes with the place of its reference."""
    for where, answer in answers:
        if answer.status in GONE or answer.nameless:
            said = f"answers {answer.status}" if answer.status else "is at a host that has no address any more"
            mend = "Find where it is now, or another source for the facts that rest on it"
            yield Problem(where=where, what=f"{answer.address} {said}", mend=mend)


def unsure(answers: Sequence[tuple[str, Answer]]) -> Iterator[str]:
    """Yield a line for each reference of which nobody can tell whether it is gone."""
    for where, answer in answers:
        if answer.status != OK and answer.status not in GONE and not answer.nameless:
            yield f"{where}: cannot tell: {answer.address} answers {answer.status or answer.why}"
