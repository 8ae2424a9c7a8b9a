"""Every line of `links.yml` leads to a page and a heading that are there, and takes no address that a page has."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence

from winnow.core.links import Links, Pointer, heading_of, page_of, web_path
from winnow.core.outline import bare_ids, outline
from winnow.core.problems import Problem
from winnow.core.records import OutputFile

LONGEST = 40
"""Characters of a short path behind the host, folders of the site among them: with a host of 30 it fits on a line of
72 columns, so that no mail program has to break it."""


SHORTEN = "Shorten the name between the last two slashes, or the folder of `address:` in editorial/site.yml"


def headings_of(files: Sequence[OutputFile]) -> dict[str, frozenset[str]]:
    """Return the ids of the headings of each page."""
    pages = (file for file in files if file.path.endswith(".md"))
    return {file.path: frozenset(heading.id for heading in outline(file.text) if heading.id) for file in pages}


def ids_of(files: Sequence[OutputFile]) -> dict[str, frozenset[str]]:
    """Return every id of each page that a link can lead to, those of old headings among them."""
    texts = {file.path: file.text for file in files}
    return {page: found | frozenset(bare_ids(texts[page])) for page, found in headings_of(files).items()}


def nearest(name: str, known: Sequence[str]) -> str:
    """Return a mend that names what was probably meant."""
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    return f"Did you mean `{near[0]}`?" if near else "Correct it, or take the line out"


def lost_target(pointer: Pointer, links: Links, ids: Mapping[str, frozenset[str]]) -> Problem | None:
    """Return the problem of a line that leads nowhere."""
    end = links.end(pointer.target)
    page, heading = page_of(end), heading_of(end)
    if page not in ids:
        what = f"`{pointer.source}` leads to `{end}`, which is not there"
        return Problem(where=pointer.where, what=what, mend=nearest(end, [*ids, *(p.source for p in links.short)]))
    if heading and heading not in ids[page]:
        what = f"`{pointer.source}` leads to `{end}`, but the page has no heading `{heading}`"
        return Problem(where=pointer.where, what=what, mend=nearest(heading, sorted(ids[page])))
    return None


def clash(pointer: Pointer, own: Mapping[str, frozenset[str]]) -> Problem | None:
    """Return the problem of a line that takes an address which a page or heading still has."""
    page, heading = page_of(pointer.source), heading_of(pointer.source)
    if page in own and not heading:
        what, mend = f"`{page}` is a page, so it cannot lead elsewhere", "Remove the page, or take the line out"
        return Problem(where=pointer.where, what=what, mend=mend)
    if heading and heading in own.get(page, ()):
        mend = "Take the line out, or rename the heading"
        return Problem(where=pointer.where, what=f"`{pointer.source}` is a heading that is still there", mend=mend)
    taken = {web_path(other): other for other in own}.get(web_path(page), page)
    if taken != page:
        what = f"`{pointer.source}` is the address of the page `{taken}`"
        return Problem(where=pointer.where, what=what, mend="Choose another one")
    return None


def address_problems(files: Sequence[OutputFile], links: Links, prefix: str) -> Iterator[Problem]:
    """Yield what is wrong between the lines of `links.yml` and the pages.

    `prefix` is the path of the site behind its host, with `/` at both ends.
    """
    ids, own = ids_of(files), headings_of(files)
    for pointer in (*links.short, *links.redirects):
        found = (lost_target(pointer, links, ids), clash(pointer, own))
        yield from (problem for problem in found if problem)
    for pointer in links.short:
        path = prefix + pointer.source.lstrip("/")
        if len(path) > LONGEST:
            what = f"`{path}` has {len(path)} characters behind the host, {LONGEST} at most keep it whole in an email"
            yield Problem(where=pointer.where, what=what, mend=SHORTEN)
