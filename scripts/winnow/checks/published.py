"""What was published once stays: every address of `links.lock` still leads to a page, or the build says what to add."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from winnow.checks.addresses import headings_of, ids_of
from winnow.core.links import NAME, Links, heading_of, page_of
from winnow.core.problems import Problem
from winnow.core.records import OutputFile

LOCK = "editorial/links.lock"
HEADER = (
    "# Every address that this site has published: pages, their headings behind #, short paths. Written by",
    "# `python scripts clean`, which adds lines and never takes one out. `python scripts check` fails when one",
    "# leads nowhere, and says what to add to editorial/links.yml. Take a line out by hand only where its address",
    "# was never online.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Now:
    """The addresses that the site has now."""

    links: Links
    headings: Mapping[str, frozenset[str]]
    """The heading ids of each page."""
    reachable: Mapping[str, frozenset[str]]
    """Every id of each page that a link can lead to, those of old headings among them."""


def addresses_now(files: Sequence[OutputFile], links: Links) -> Now:
    """Return the addresses of pages and short paths as they are now."""
    return Now(links=links, headings=headings_of(files), reachable=ids_of(files))


def published_now(now: Now) -> tuple[str, ...]:
    """Return every address that the site publishes, sorted."""
    shorts = {pointer.source for pointer in now.links.short}
    ids = {f"{page}#{name}" for page, names in now.headings.items() for name in names}
    return tuple(sorted({*shorts, *now.headings, *ids}))


def parse_lock(text: str) -> tuple[str, ...]:
    """Return the addresses of a lock; lines that begin with `# ` are comments."""
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def lock_text(addresses: Collection[str]) -> str:
    """Return the lock of some addresses, sorted, each once."""
    return "\n".join([*HEADER, *sorted(set(addresses))]) + "\n"


def leads_on(address: str, now: Now) -> bool:
    """Return whether an address still leads to a page; a heading may lead to its page where that one moved."""
    end = now.links.end(address)
    page, heading = page_of(end), heading_of(end)
    if page not in now.headings:
        return False
    return not heading or heading in now.reachable[page]


def likeness(lost: str, other: str) -> float:
    """Return how much two addresses look alike, from 0 to 1."""
    return difflib.SequenceMatcher(None, lost, other, autojunk=False).ratio()


def best(lost: str, fresh: Collection[str], old: Collection[str]) -> str:
    """Return the address that is most like a lost one: of the fresh ones if there are any, else of the others."""
    return max(sorted(fresh or old), key=lambda other: likeness(lost, other), default="")


def new_page(lost: str, known: Collection[str], now: Now) -> str:
    """Return the page that a lost one has probably become: a new one with its headings, or of a like name."""
    fresh = [page for page in now.headings if page not in known]
    ids = {heading_of(address) for address in known if page_of(address) == lost and heading_of(address)}

    def weight(page: str) -> float:
        """Return how likely a page is the one: shared headings, and a name that looks alike."""
        shared = len(ids & now.headings[page]) / len(ids | now.headings[page] or {""})
        return shared + likeness(posixpath.basename(lost), posixpath.basename(page))

    return max(sorted(fresh or now.headings), key=weight, default="index.md")


def successor(lost: str, known: Collection[str], now: Now) -> str:
    """Return where a lost address should probably lead."""
    page, heading = page_of(lost), heading_of(lost)
    if lost.startswith("/"):
        shorts = [pointer.source for pointer in now.links.short]
        return best(lost, [short for short in shorts if short not in known], shorts) or "index.md"
    if not heading:
        return new_page(page, known, now)
    fresh = [name for name in now.headings[page] if f"{page}#{name}" not in known]
    elsewhere = [other for other in sorted(now.headings) if heading in now.headings[other]]
    if elsewhere:
        return f"{elsewhere[0]}#{heading}"
    return f"{page}#{best(heading, fresh, ())}" if fresh else page


def lost_addresses(lock: Sequence[str], now: Now) -> Iterator[Problem]:
    """Yield the addresses of the lock that lead nowhere; a lost page stands for all its headings.

    A line of `links.yml` that leads nowhere is for `address_problems` to name.
    """
    known = set(lock)
    lost = [address for address in lock if address not in now.links.leads and not leads_on(address, now)]
    pages = {address for address in lost if not heading_of(address)}
    for address in lost:
        if heading_of(address) and (page_of(address) in pages or page_of(address) not in now.headings):
            continue
        kind = "heading" if heading_of(address) else "short path" if address.startswith("/") else "page"
        line = f"`{address}: {successor(address, known, now)}`"
        mend = f"Add to {NAME}, under `redirects:`, the line {line}, or the place where it is now"
        yield Problem(where=f"{LOCK}, `{address}`", what=f"this {kind} was published and is gone", mend=mend)


def unlocked(lock: Sequence[str], now: Now) -> Iterator[Problem]:
    """Yield a problem where the lock lacks addresses that the site has."""
    fresh = [address for address in published_now(now) if address not in set(lock)]
    if fresh:
        what = f"lacks {len(fresh)} addresses that the site has, such as `{fresh[0]}`"
        yield Problem(where=LOCK, what=what, mend="Run `python scripts clean`, and commit what it changes")
