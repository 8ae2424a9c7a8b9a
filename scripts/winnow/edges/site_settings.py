"""What `mkdocs.yml` takes from elsewhere: the menu from the pages, address and crisis line from `site.yml`."""

from __future__ import annotations

from collections.abc import Sequence

from winnow.core.editorial import Site, crisis_markup, emergency_markup
from winnow.core.problems import ContentError, Problem
from winnow.edges.editorial import read_site
from winnow.edges.project import ROOT, Places
from winnow.edges.publish import with_nav
from winnow.edges.settings import read_settings

ADDRESS = "# address: generated from editorial/site.yml"
CRISIS = "# crisis line: generated from editorial/site.yml and countries.yml"


def between(settings: str, marker: str, lines: Sequence[str], name: str) -> str:
    """Return the settings with some lines between the two lines of a marker, indented as the marker is.

    Raises ContentError where one of the two is missing.
    """
    start, end = settings.find(f"{marker} (start)"), settings.find(f"{marker} (end)")
    if start < 0 or end < start:
        mend = f"Put the lines `{marker} (start)` and `{marker} (end)` where it is to stand"
        raise ContentError(Problem(where=name, what="two markers are missing", mend=mend))
    indent = " " * (start - settings.rfind("\n", 0, start) - 1)
    body = "".join(f"{indent}{line}\n" for line in lines)
    return f"{settings[:start]}{marker} (start)\n{body}{indent}{settings[end:]}"


def crisis_lines(site: Site) -> list[str]:
    """Return the first line of every page as YAML, with the numbers of the readers' country."""
    return [
        "crisis_line: >-",
        f"  In an emergency, call {emergency_markup(site)} now.",
        f"  In a mental health crisis, {crisis_markup(site.country.crisis)}.",
        "  This site cannot help in an emergency.",
    ]


def with_site(settings: str, site: Site, name: str) -> str:
    """Return the settings with the address of the site and the crisis line of its country.

    Raises ContentError where a marker is missing.
    """
    settings = between(settings, ADDRESS, [f"site_url: {site.address}"], name)
    return between(settings, CRISIS, crisis_lines(site), name)


def settings_text(places: Places, nav: Sequence[tuple[str, str]]) -> str:
    """Return what `mkdocs.yml` should hold.

    Raises ContentError where a marker is missing, or `site.yml` is wrong.
    """
    name = places.settings.name
    settings = with_nav(read_settings(places.settings), nav, name)
    site = read_site(ROOT / "editorial")
    return with_site(settings, site, name) if site else settings
