"""What a pass works on: one page of the built site, and what it may know of the site around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from winnow.core.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One HTML file of the built site."""

    path: str
    """Where it lies in the site's folder, with forward slashes, such as `guide/faq/index.html`."""
    html: str
    """The whole file."""

    @property
    def folder(self) -> str:
        """The address of the page within the site, such as `guide/faq/`; a file that is no index keeps its name."""
        return self.path.removesuffix("index.html")

    @property
    def is_error(self) -> bool:
        """Whether the page is the one for addresses that do not exist."""
        return self.path == "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What the passes know of the site that a page stands in."""

    name: str
    """The name of the site, as readers see it."""
    address: str
    """Where it is published, with a slash at the end; empty where nobody has said."""
    description: str = ""
    """What it is, in a sentence."""
    language: str = "en"
    """Language of the pages (BCP 47)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One thing that is done to every page. Doing it twice changes nothing."""

    name: str
    """What it is called where it fails."""
    apply: Callable[[Page, Site], Page]
    """Return the page with the effect; the same page where it has it already or needs none."""
    problems: Callable[[Page, Site], list[Problem]]
    """Return what keeps a finished page from having the effect, with its place; nothing where it has it."""
