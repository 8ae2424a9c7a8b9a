"""Short paths and moved pages as plain HTML files, and old headings as empty anchors: no script, no plugin."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from winnow.core.links import Links, heading_of, page_of, web_path
from winnow.core.outline import outline
from winnow.core.records import OutputFile

PREVIEW_TITLE = "Patient information"
"""Title of a page that leads on: phones show it on a locked screen, so it names no illness and no treatment."""
PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{preview}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
</head>
<body>
<main>
<h1>{preview}</h1>
<p>If the page does not open by itself, please follow this link: <a href="{target}">{title}</a></p>
</main>
</body>
</html>
"""
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
HEADING_START = re.compile(r"^\s*#{1,6}[ \t]+")


def html_path(address: str) -> str:
    """Return the file under docs that answers to a short path or to the address of a page that has moved."""
    return f"{web_path(address)}index.html"


def plain(title: str) -> str:
    """Return a title without the marks that keep Markdown from reading it as markup."""
    return html.unescape(ESCAPE.sub(r"\1", title))


def leading_on(address: str, target: str, title: str) -> OutputFile:
    """Return the page that leads from an address to another; where it leads is told relative to it."""
    place = html_path(address)
    path, mark, heading = web_path(target).partition("#")
    link = posixpath.relpath(path or ".", posixpath.dirname(place)) + "/" + mark + heading
    words = {"target": html.escape(link), "title": html.escape(plain(title)), "preview": PREVIEW_TITLE}
    return OutputFile(path=place, text=PAGE.format(**words))


def with_short(text: str, short: str) -> str:
    """Return a page with its short path in its front matter, where templates and text twins find it."""
    head, rule, body = text.partition("\n---\n")
    return f"{head}\nshort: {short}{rule}{body}" if short and rule else text


def with_anchor(text: str, heading: str, old: str) -> str:
    """Return a page with an empty anchor for an old id at the start of a heading."""
    lines = text.split("\n")
    for found in outline(text):
        if found.id == heading:
            place = found.line - 1
            start = HEADING_START.match(lines[place])
            at = start.end() if start else 0
            lines[place] = f'{lines[place][:at]}<span id="{old}"></span>{lines[place][at:]}'
    return "\n".join(lines)


def moved_line(page: str, old: str, target: str, title: str) -> str:
    """Return the line at the end of a page that says where a part of it went, reached by the id that it had."""
    to, mark, heading = target.partition("#")
    link = posixpath.relpath(to, posixpath.dirname(page) or ".") if to != page else ""
    link = f"{link}{mark}{heading}" or "#top"
    return f'<span id="{old}"></span>A part of this page has moved: [{title}]({link}).'


def with_old_ids(file: OutputFile, links: Links, titles: dict[str, str]) -> str:
    """Return a page on which every heading id that it once had still leads to something."""
    text, moved = file.text, []
    ids = {heading.id for heading in outline(file.text)}
    for pointer in links.redirects:
        if page_of(pointer.source) != file.path or not heading_of(pointer.source):
            continue
        old, end = heading_of(pointer.source), links.end(pointer.source)
        if old in ids or end not in titles:
            continue
        if page_of(end) == file.path and heading_of(end):
            text = with_anchor(text, heading_of(end), old)
        else:
            moved.append(moved_line(file.path, old, end, titles[end]))
    return text.rstrip("\n") + "\n" + "".join(f"\n{line}\n" for line in moved) if moved else text


def titles_of(files: Sequence[OutputFile]) -> dict[str, str]:
    """Return the title of every page and of every heading, by address."""
    found: dict[str, str] = {}
    for file in files:
        headings = outline(file.text)
        found |= {f"{file.path}#{heading.id}": heading.title for heading in headings if heading.id}
        if headings:
            found[file.path] = headings[0].title
    return found


def pages_leading_on(links: Links, titles: dict[str, str]) -> Iterator[OutputFile]:
    """Yield a file for each short path and each page that has moved; what leads nowhere the checks will name."""
    for pointer in (*links.short, *links.redirects):
        end = links.end(pointer.source)
        free = not heading_of(pointer.source) and pointer.source not in titles
        if free and end in titles:
            yield leading_on(pointer.source, end, titles[page_of(end)])


def addressed(files: Sequence[OutputFile], links: Links, by_hand: Sequence[OutputFile] = ()) -> tuple[OutputFile, ...]:
    """Return the pages with their short paths and old ids, and behind them the files that lead on to them.

    Short paths may lead to pages written by hand too; those are not changed.
    """
    titles = titles_of([*files, *by_hand])
    pages = (replace(file, text=with_old_ids(file, links, titles)) for file in files)
    shown = (replace(file, text=with_short(file.text, links.short_of(file.path))) for file in pages)
    return (*shown, *pages_leading_on(links, titles))
