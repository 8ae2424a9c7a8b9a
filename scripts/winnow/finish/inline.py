"""What the policy of a page would block, said with its place before a browser drops it without a word to the reader."""

from __future__ import annotations

from winnow.core.problems import Problem
from winnow.finish.markup import Tag, opening
from winnow.finish.record import Page, Pass, Site

LINKS = ("href", "src", "action", "formaction")


def blocked(tag: Tag) -> str:
    """Return what of a tag the policy would block, in words; empty where nothing is."""
    if tag.name == "style":
        return "has a style element"
    if tag.get("style") is not None:
        return f"the element {tag.name} has a style attribute"
    handler = next((name for name, _ in tag.attributes if name.startswith("on")), None)
    if handler:
        return f"the element {tag.name} has an event handler ({handler})"
    scripted = any((tag.get(name) or "").strip().lower().startswith("javascript:") for name in LINKS)
    return f"the element {tag.name} has a script for an address" if scripted else ""


def inline_problems(page: Page, _site: Site) -> list[Problem]:
    """Return each style or script that stands in a tag, and a page that tells other sites where a reader came from."""
    mend = "Move it to a file under docs/assets: the page allows no inline styles and handlers"
    problems = [
        Problem(where=page.at(tag.start), what=what, mend=mend) for tag in opening(page.html) if (what := blocked(tag))
    ]
    metas = [tag for tag in opening(page.html, "meta") if (tag.get("name") or "").lower() == "referrer"]
    if [tag.get("content") for tag in metas] != ["no-referrer"]:
        what = "does not keep its address from the sites that it links to"
        mend = 'Put <meta name="referrer" content="no-referrer"> into the template, once'
        problems.append(Problem(where=page.path, what=what, mend=mend))
    return problems


def unchanged(page: Page, _site: Site) -> Page:
    """Return the page as it is: this pass only looks."""
    return page


INLINE = Pass(name="inline styles and handlers", apply=unchanged, problems=inline_problems)
