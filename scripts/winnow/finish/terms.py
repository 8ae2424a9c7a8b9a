"""A word of the glossary explains itself where it is first used: a button that opens a note beside it.

In the Markdown it is a link to the glossary, which works without this. The button and its note use the popover of HTML:
it opens by mouse, touch and keyboard, closes with Escape, and needs no script.
"""

from __future__ import annotations

import html as entities
from collections import Counter

from winnow.core.problems import Problem
from winnow.finish.markup import Edit, Tag, content_of, edited, opening
from winnow.finish.reading import tree_of, within, words_of
from winnow.finish.record import Page, Pass, Site

RELATED = " Related words:"
"""What follows in the glossary is for looking words up, and is no part of the meaning."""


def glossary_of(page: Page) -> dict[str, str]:
    """Return the meaning of each word that a page explains, by where in the site it stands: `guide/glossary/#drip`."""
    found = {}
    for term in tree_of(page.html).cssselect("dl > dt[id]"):
        meaning = next((after for after in term.itersiblings() if after.tag == "dd"), None)
        if meaning is not None:
            found[f"{page.folder}#{term.get('id')}"] = words_of(meaning).split(RELATED)[0].strip()
    return found


def term_links(html: str) -> list[Tag]:
    """Return the links of a page that mark a word of the glossary."""
    return [tag for tag in opening(html, "a") if "term" in (tag.get("class") or "").split()]


def with_notes(page: Page, site: Site) -> Page:
    """Return the page with a button and a note in place of each link to a word that the glossary explains."""
    edits = []
    used: Counter[str] = Counter(
        (tag.get("popovertarget") or "").rpartition("-")[0] for tag in opening(page.html, "button")
    )
    for tag in term_links(page.html):
        target = within(page, tag.get("href") or "")
        meaning = site.glossary.get(target)
        if not meaning:
            continue
        name = f"def-{target.rpartition('#')[2]}"
        used[name] += 1
        start, end = content_of(page.html, tag)
        text = (
            f'<button type="button" class="term" popovertarget="{name}-{used[name]}">{page.html[start:end]}</button>'
            f'<span popover id="{name}-{used[name]}" class="term-note" role="note" data-pagefind-ignore>'
            f"{entities.escape(meaning, quote=False)}</span>"
        )
        edits.append(Edit(start=tag.start, end=end + len("</a>"), text=text))
    return Page(path=page.path, html=edited(page.html, edits))


def unexplained(page: Page, _site: Site) -> list[Problem]:
    """Return a problem for each word that is marked and not explained, and for each button without its note."""
    mend = "Correct the link, or add the word to editorial/glossary.yml"
    problems = [
        Problem(
            where=page.at(tag.start),
            what=f"a marked word leads to no word of the glossary: {tag.get('href')}",
            mend=mend,
        )
        for tag in term_links(page.html)
    ]
    notes = [tag.get("id") for tag in opening(page.html) if tag.get("popover") is not None]
    for tag in opening(page.html, "button"):
        target = tag.get("popovertarget")
        if target is not None and notes.count(target) != 1:
            what = f"the note that a button opens is there {notes.count(target)} times: {target}"
            where = page.at(tag.start)
            problems.append(Problem(where=where, what=what, mend="Mend finish/terms.py"))
    return problems


TERMS = Pass(name="words of the glossary", apply=with_notes, problems=unexplained)
