"""What a pass works on: one page of the built site, and what it may know of the site around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from winnow.core.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One HTML file of the built site."""

    path: str
    """Where it lies in the site's folder, with forward slashes, such as `guide/faq/index.html`."""
    html: str
    """The whole file."""

    def at(self, place: int) -> str:
        """Return where an offset into the page stands, for a person to find: the path and the line, from 1."""
        line = self.html.count("\n", 0, place) + 1
        return f"{self.path}:{line}"

    @property
    def folder(self) -> str:
        """The address of the page within the site, such as `guide/faq/`; a file that is no index keeps its name."""
        return self.path.removesuffix("index.html")

    @property
    def name(self) -> str:
        """A name for files that belong to the page, such as `guide-faq`; the first page is `home`."""
        return self.path.removesuffix(".html").removesuffix("index").strip("/").replace("/", "-") or "home"

    @property
    def is_error(self) -> bool:
        """Whether the page is the one for addresses that do not exist."""
        return self.path == "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The medicine that the guide is about, for search engines."""

    name: str
    """Its name, as a title."""
    legal_status: str = ""
    """What the law makes of it, in words of a fact; empty where no fact says."""
    legal_status_where: str = ""
    """The country of that law."""
    conditions: tuple[tuple[str, str], ...] = ()
    """Illness that a page is about, by the address of the page within the site."""


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
    glossary: Mapping[str, str] = field(default_factory=dict)
    """Meaning of each word of the glossary, by where in the site it stands: `guide/glossary/#drip`."""
    references: Mapping[str, str] = field(default_factory=dict)
    """Words of each reference in full, by where in the site it stands: `about/references/#ref-zarate-2006`."""
    subject: Subject | None = None
    """What the guide is about; None where nobody has said."""
    preview_titles: tuple[tuple[str, str], ...] = ()
    """Start of an address within the site, and the title that previews show for pages there; the longest start wins."""
    unlisted: tuple[str, ...] = ()
    """Starts of addresses within the site that search engines are asked to pass over."""
    documents: frozenset[str] = frozenset()
    """Paths of the PDF files that lie beside the pages."""

    def lists(self, page: Page) -> bool:
        """Return whether search engines are to know of a page."""
        return not page.is_error and not any(map(page.folder.startswith, self.unlisted))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One thing that is done to every page. Doing it twice changes nothing."""

    name: str
    """What it is called where it fails."""
    apply: Callable[[Page, Site], Page]
    """Return the page with the effect; the same page where it has it already or needs none."""
    problems: Callable[[Page, Site], list[Problem]]
    """Return what keeps a finished page from having the effect, with its place; nothing where it has it."""
