"""The menu of the site, and the links from the overview of the conditions to their pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from winnow.core.markdown import escape_attribute


def entry(*parts: str) -> str:
    """Return the label of an entry with the groups that it stands in; a slash of a title is no end of a group."""
    return "/".join(escape_attribute(part).strip('"').replace("/", "&#47;") for part in parts if part)


def menu(
    pages: Sequence[tuple[str, str]], about: Sequence[tuple[str, str]], groups: Mapping[str, str], about_title: str
) -> tuple[tuple[str, str], ...]:
    """Return label and path of every page in order; pages in the folder of an `index.md` stand below it.

    `groups` names the group of each page that has one, by path; `about` are the pages on the guide itself.
    """
    folders = {path.removesuffix("index.md"): (title, path) for title, path in pages if path.endswith("/index.md")}
    entries = [(entry("Home"), "index.md")]
    for title, path in pages:
        folder = next((folder for folder in folders if path.startswith(folder) and path != f"{folder}index.md"), "")
        above, overview = folders.get(folder, ("", path))
        entries.append((entry(groups.get(overview, ""), above, title), path))
    entries += [(entry(about_title, title), path) for title, path in about]
    return tuple(entries)


def overview_links(path: str, pages: Sequence[tuple[str, str]], lead: str) -> list[str]:
    """Return the lines that lead from an overview page to the pages below it; none for any other page."""
    if not path.endswith("/index.md"):
        return []
    folder = path.removesuffix("index.md")
    below = [(title, other) for title, other in pages if other.startswith(folder) and other != path]
    return [lead, "", *(f"- [{title}]({other.removeprefix(folder)})" for title, other in below)]
