"""Read and write what permanent addresses rest on: the lock, the pages written by hand, the address of the site."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from winnow.checks.addresses import address_problems
from winnow.checks.headings import heading_problems
from winnow.checks.published import addresses_now, lock_text, lost_addresses, parse_lock, published_now, unlocked
from winnow.core.editorial import Editorial
from winnow.core.links import Links
from winnow.core.problems import Problem
from winnow.core.records import OutputFile
from winnow.edges.project import Places
from winnow.edges.publish import by_hand, write_whole
from winnow.edges.settings import read_settings
from winnow.edges.site_record import site_address

LOCK_NAME = "links.lock"


def site_prefix(editorial: Editorial, settings: Path) -> str:
    """Return the path of the site behind its host, with `/` at both ends.

    Raises ContentError where the settings of the site cannot be read.
    """
    address = editorial.site.address if editorial.site else site_address(settings)
    path = urlsplit(address).path.strip("/")
    return f"/{path}/" if path else "/"


def read_lock(places: Places) -> tuple[str, ...]:
    """Return every address that was published, none where there is no lock yet."""
    path = places.editorial / LOCK_NAME if places.editorial else None
    return parse_lock(read_settings(path)) if path and path.is_file() else ()


def keeps_lock(places: Places) -> bool:
    """Return whether a run publishes: with the decisions of people, into the pages of the project."""
    return places.editorial is not None and places.own_docs


def write_lock(files: Sequence[OutputFile], links: Links, places: Places) -> int:
    """Add the addresses that are new to the lock; return how many there were."""
    if not keeps_lock(places) or not places.editorial:
        return 0
    before = read_lock(places)
    now = published_now(addresses_now([*files, *by_hand(places.docs)], links))
    write_whole(places.editorial / LOCK_NAME, lock_text([*before, *now]).encode())
    return len(set(now) - set(before))


def link_problems(files: Sequence[OutputFile], editorial: Editorial, places: Places) -> list[Problem]:
    """Return what is wrong with headings, short paths and redirects, and which published addresses lead nowhere."""
    pages = [*files, *by_hand(places.docs)] if places.own_docs else [*files]
    found = [
        *heading_problems(pages, editorial.blocks),
        *address_problems(pages, editorial.links, site_prefix(editorial, places.settings)),
    ]
    if keeps_lock(places):
        found += lost_addresses(read_lock(places), addresses_now(pages, editorial.links))
    return found


def lock_problems(files: Sequence[OutputFile], links: Links, places: Places) -> list[Problem]:
    """Return whether the lock lacks an address that the site has."""
    if not keeps_lock(places):
        return []
    now = addresses_now([*files, *by_hand(places.docs)], links)
    return [*unlocked(read_lock(places), now)]
