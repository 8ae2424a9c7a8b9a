"""Read what the passes over the built site may know: the settings, what the guide is about, its glossary."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field

from winnow.core.checked import Checked, check
from winnow.core.problems import ContentError, Problem
from winnow.edges.editorial import has_decisions, read_editorial
from winnow.edges.settings import read_settings
from winnow.finish.reading import full_references
from winnow.finish.record import Page, Site, Subject
from winnow.finish.terms import glossary_of

SEARCH = "search.yml"


class SettingsLoader(yaml.SafeLoader):
    """Reads the settings of the site, and passes over what only Python can make of them (`!!python/name:…`)."""


def nothing(_loader: yaml.SafeLoader, _suffix: str, _node: yaml.Node) -> None:
    """Return nothing for a value that is a Python name or an environment variable."""


SettingsLoader.add_multi_constructor("", nothing)


class SearchRow(Checked):
    """What `editorial/search.yml` holds."""

    subject: str
    legal_status: str = ""
    legal_status_where: str = ""
    legal_status_facts: list[str] = Field(default_factory=list)
    conditions: dict[str, str] = Field(default_factory=dict)


class PreviewRow(Checked):
    """What `extra.previews` in `mkdocs.yml` holds."""

    titles: dict[str, str] = Field(default_factory=dict)
    unlisted: list[str] = Field(default_factory=list)


def read_subject(editorial: Path | None) -> Subject | None:
    """Return what the guide is about; None where nobody has said.

    Raises ContentError where the file is wrong, or no fact backs the legal status that it gives.
    """
    if editorial is None or not has_decisions(editorial) or not (editorial / SEARCH).is_file():
        return None
    row = check(SearchRow, read_settings(editorial / SEARCH), SEARCH)
    facts = read_editorial(editorial).facts
    backed = [facts[name].sentence for name in row.legal_status_facts if name in facts]
    if row.legal_status and not any(row.legal_status in sentence for sentence in backed):
        what, mend = f"no fact that it names says “{row.legal_status}”", "Name the fact that says so, or leave it out"
        raise ContentError(Problem(where=f"{SEARCH}, legal_status", what=what, mend=mend))
    conditions = tuple((path.removesuffix(".md") + "/", name) for path, name in row.conditions.items())
    return Subject(
        name=row.subject,
        legal_status=row.legal_status,
        legal_status_where=row.legal_status_where,
        conditions=conditions,
    )


def settings_of(path: Path) -> dict[str, Any]:
    """Return the settings of the site.

    Raises ContentError where they cannot be read or hold nothing.
    """
    try:
        values = yaml.load(read_settings(path), Loader=SettingsLoader)  # noqa: S506 - a safe loader
    except yaml.YAMLError as error:
        raise ContentError(Problem(where=path.name, what=str(error), mend="Mend the YAML")) from error
    if not isinstance(values, dict):
        raise ContentError(Problem(where=path.name, what="holds no settings", mend="Add `site_name:`"))
    return values


def part(values: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a part of the settings that has keys of its own; empty where there is none."""
    found = values.get(name)
    return found if isinstance(found, dict) else {}


def site_address(settings: Path) -> str:
    """Return where the site is published, with a slash at the end; empty where the settings do not say.

    Raises ContentError where the settings cannot be read.
    """
    address = str(settings_of(settings).get("site_url") or "")
    return address if not address or address.endswith("/") else f"{address}/"


def site_record(settings: Path, editorial: Path | None, pages: Sequence[Page]) -> Site:
    """Return what the settings, the decisions and the built pages say of the site.

    Raises ContentError where something of it is wrong.
    """
    values = settings_of(settings)
    extra = part(values, "extra")
    previews = check(PreviewRow, yaml.safe_dump(extra.get("previews") or {}), f"{settings.name}, extra.previews")
    return Site(
        name=str(values.get("site_name") or ""),
        address=site_address(settings),
        description=str(values.get("site_description") or ""),
        language=str(part(values, "theme").get("language") or "en"),
        glossary={place: meaning for page in pages for place, meaning in glossary_of(page).items()},
        references={place: words for page in pages for place, words in full_references(page).items()},
        subject=read_subject(editorial),
        preview_titles=tuple(previews.titles.items()),
        unlisted=tuple(previews.unlisted),
    )
