"""What search engines are told in JSON-LD (schema.org): the kind of page, what it cites, and nothing that it lacks.

A page that nobody has reviewed says nothing of a review. No treatment is ever linked to an illness
(`possibleTreatment`): markup cannot carry the doubt. `aspect` is superseded by `mainContentOfPage` and not used.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from winnow.core.problems import Problem
from winnow.finish.markup import Tag, content_of, edited, head_end, in_head, insertion, removal
from winnow.finish.reading import (
    about_page,
    canonical_of,
    description_of,
    iso_date,
    minutes_to_read,
    references_of,
    title_of,
)
from winnow.finish.record import Page, Pass, Site

TYPE = "application/ld+json"
PATIENTS = "https://schema.org/Patient"
FORBIDDEN = ("possibleTreatment", "aspect")
REVIEW = ("reviewedBy", "lastReviewed")
DATES = {"datePublished": "Published", "dateModified": "Text last changed", "lastReviewed": "Last reviewed"}
"""Each date of the markup with what the page calls it where readers see it."""
NOBODY = "nobody"


def reviewer_of(page: Page) -> str:
    """Return who reviewed the page, as it shows; empty where nobody has."""
    shown = about_page(page).get("Reviewed by", NOBODY)
    return "" if shown.startswith(NOBODY) else shown.rstrip(".")


def subjects(page: Page, site: Site) -> list[dict[str, object]]:
    """Return what the page is about: the medicine, and its illness where it has one."""
    found: list[dict[str, object]] = []
    if site.subject:
        drug: dict[str, object] = {"@type": "Drug", "name": site.subject.name}
        drug["nonProprietaryName"] = site.subject.name.lower()
        if site.subject.legal_status:
            drug["legalStatus"] = {
                "@type": "DrugLegalStatus",
                "name": site.subject.legal_status,
                "applicableLocation": {"@type": "AdministrativeArea", "name": site.subject.legal_status_where},
            }
        found.append(drug)
        condition = dict(site.subject.conditions).get(page.folder)
        found += [{"@type": "MedicalCondition", "name": condition}] if condition else []
    return found


def cited(page: Page, site: Site) -> list[dict[str, object]]:
    """Return the published references of a page, in full where the site has them so."""
    works: list[dict[str, object]] = []
    for reference in references_of(page):
        name = site.references.get(reference.full) or reference.words
        work: dict[str, object] = {"@type": "CreativeWork", "name": name}
        works.append(work | {"url": reference.address} if reference.address else work)
    return works


def structured_data(page: Page, site: Site) -> dict[str, object]:
    """Return what is said of a page. What is not known, or not shown to readers, is left out."""
    shown, minutes, reviewer = about_page(page), minutes_to_read(page), reviewer_of(page)
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": title_of(page),
        "description": description_of(page),
        "url": canonical_of(page),
        "inLanguage": site.language,
        "audience": PATIENTS,
        "isPartOf": {"@type": "WebSite", "name": site.name} | ({"url": site.address} if site.address else {}),
        "timeRequired": f"PT{minutes}M" if minutes else "",
        "about": subjects(page, site),
        "citation": cited(page, site),
    }
    data |= {key: iso_date(shown.get(label, "")) for key, label in DATES.items() if key not in REVIEW or reviewer}
    data["reviewedBy"] = {"@type": "Person", "name": reviewer} if reviewer else ""
    return {key: value for key, value in data.items() if value}


def script_for(data: dict[str, object]) -> str:
    """Return the data as a script element, which no browser runs; no text in it can end the element."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=False).replace("<", "\\u003c")
    return f'<script type="{TYPE}">{text}</script>'


def data_scripts(html: str) -> list[Tag]:
    """Return the scripts of a page that hold such data."""
    return [tag for tag in in_head(html, "script") if (tag.get("type") or "").lower() == TYPE]


def is_guide(page: Page) -> bool:
    """Return whether the page is one of the guide, about which there is something to say."""
    return page.path.startswith("guide/") and page.path.endswith("/index.html")


def without_data(html: str) -> str:
    """Return a page without such data."""
    return edited(html, [removal(html, tag, whole=True) for tag in data_scripts(html)])


def with_data(page: Page, site: Site) -> Page:
    """Return the page with its data at the end of its head; a page outside the guide has none."""
    html = without_data(page.html)
    end = head_end(html)
    if end is None or not is_guide(page):
        return Page(path=page.path, html=html)
    text = script_for(structured_data(Page(path=page.path, html=html), site))
    return Page(path=page.path, html=edited(html, [insertion(end, text)]))


def keys_in(data: object) -> Iterator[str]:
    """Yield every key at any depth."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from keys_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from keys_in(value)


def data_problems(page: Page, site: Site) -> list[Problem]:
    """Return what is wrong with the data of a page: absent, not what the page shows, or more than is known."""
    if not is_guide(page):
        return []
    mend = "Mend finish/structured.py, or what changed the page after it"
    scripts = data_scripts(page.html)
    if len(scripts) != 1:
        return [Problem(where=page.path, what=f"has {len(scripts)} scripts of structured data, not one", mend=mend)]
    start, end = content_of(page.html, scripts[0])
    data, where = json.loads(page.html[start:end]), page.at(start)
    banned = FORBIDDEN if reviewer_of(page) else (*FORBIDDEN, *REVIEW)
    problems = [
        Problem(where=where, what=f"the structured data says {key}", mend=mend)
        for key in keys_in(data)
        if key in banned
    ]
    if data != structured_data(page, site):
        problems.append(Problem(where=where, what="the structured data is not what the page shows", mend=mend))
    return problems


STRUCTURED = Pass(name="structured data", apply=with_data, problems=data_problems)
