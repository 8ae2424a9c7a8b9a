"""What is done to the site after MkDocs has built it: read its pages, run the passes, write what they changed.

The pages stay what plain MkDocs makes of `docs/` and `overrides/`; the passes only add. So another builder that reads
the same settings makes the same site, and this can follow it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from winnow.core.problems import ContentError, Problem
from winnow.edges.publish import write_whole
from winnow.edges.settings import read_settings
from winnow.finish.passes import finished, page_problems
from winnow.finish.record import Page, Site


class SettingsLoader(yaml.SafeLoader):
    """Reads the settings of the site, and passes over what only Python can make of them (`!!python/name:…`)."""


def nothing(_loader: yaml.SafeLoader, _suffix: str, _node: yaml.Node) -> None:
    """Return nothing for a value that is a Python name or an environment variable."""


SettingsLoader.add_multi_constructor("", nothing)


def site_record(settings: Path) -> Site:
    """Return what the settings say of the site.

    Raises ContentError where they cannot be read or hold no settings.
    """
    try:
        values: Any = yaml.load(read_settings(settings), Loader=SettingsLoader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise ContentError(Problem(where=settings.name, what=str(error), mend="Mend the YAML")) from error
    if not isinstance(values, dict):
        raise ContentError(Problem(where=settings.name, what="holds no settings", mend="Add `site_name:`"))
    address = str(values.get("site_url") or "")
    theme = values.get("theme")
    language = theme.get("language", "en") if isinstance(theme, dict) else "en"
    return Site(
        name=str(values.get("site_name") or ""),
        address=address if not address or address.endswith("/") else f"{address}/",
        description=str(values.get("site_description") or ""),
        language=str(language),
    )


def read_site(folder: Path) -> tuple[Page, ...]:
    """Return the HTML pages of a built site, by path.

    Raises ContentError where there are none.
    """
    pages = tuple(
        Page(path=path.relative_to(folder).as_posix(), html=path.read_bytes().decode("utf-8"))
        for path in sorted(folder.rglob("*.html"))
    )
    if not pages:
        raise ContentError(Problem(where=str(folder), what="holds no page", mend="Run `python scripts build`"))
    return pages


def finish_site(folder: Path, settings: Path) -> int:
    """Finish the site in a folder; return how many files were written, none where all was done before.

    Raises ContentError with every page that lacks an effect.
    """
    site = site_record(settings)
    pages = [finished(page, site) for page in read_site(folder)]
    problems = [problem for page in pages for problem in page_problems(page, site)]
    if problems:
        raise ContentError(*problems)
    return sum(write_whole(folder / page.path, page.html.encode()) for page in pages)
