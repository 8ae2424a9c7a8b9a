"""Ask web hosts: for the smoke test of a published site, and whether references are still there. Nothing else does."""

from __future__ import annotations

import http.client
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, urldefrag, urljoin

from winnow.checks.online import NOT_FOUND, gone, page_problems, short_problems, target_of, unsure
from winnow.core.answers import NO_ANSWER, Answer
from winnow.core.checked import parse_yaml
from winnow.core.editorial import Editorial, ReferenceRow
from winnow.core.problems import ContentError, Problem
from winnow.edges.settings import read_settings

Ask = Callable[[str], Answer]

SECONDS = 30
"""How long a host may take to answer."""
LONGEST = 500_000
"""Bytes of an answer that are read: the longest page of a guide has a tenth of that."""
AGENT = "Mozilla/5.0 (compatible; winnow; checks that references are still there)"
"""Some publishers turn away a program that does not name itself at all."""
NOWHERE = "no-such-page-smoke-test/"
"""A path that no page has."""
REFERENCES = "references.yml"


def ask(address: str) -> Answer:
    """Return what a web host answers, redirects followed; only http and https are asked."""
    if not address.startswith(("http://", "https://")):
        return Answer(address=address, status=NO_ANSWER, why="no web address")
    try:
        request = urllib.request.Request(urldefrag(address)[0], headers={"User-Agent": AGENT})  # noqa: S310 (see above)
        with urllib.request.urlopen(request, timeout=SECONDS) as got:  # noqa: S310
            return Answer(address=address, status=got.status, body=got.read(LONGEST).decode("utf-8", "replace"))
    except urllib.error.HTTPError as error:
        return Answer(address=address, status=error.code, body=error.read(LONGEST).decode("utf-8", "replace"))
    except urllib.error.URLError as error:
        nameless = isinstance(error.reason, socket.gaierror) and error.reason.errno == socket.EAI_NONAME
        return Answer(address=address, status=NO_ANSWER, why=str(error.reason), nameless=nameless)
    except (OSError, http.client.HTTPException, ValueError) as error:
        return Answer(address=address, status=NO_ANSWER, why=str(error) or type(error).__name__)


def look_at(address: str, name: str, shorts: tuple[str, ...], ask: Ask = ask) -> list[Problem]:
    """Return what is wrong with a published site: first page, short paths, the page for what is not there."""
    problems = [*page_problems(ask(address), name)]
    if problems:
        return problems
    for short in shorts:
        answer = ask(urljoin(address, short.lstrip("/")))
        target = target_of(answer)
        problems += short_problems(answer, ask(target) if target else None)
    return [*problems, *page_problems(ask(urljoin(address, NOWHERE)), "Page not found", NOT_FOUND)]


def smoke(address: str, name: str, shorts: tuple[str, ...], *, patience: float, pause: float = 10) -> None:
    """Look at a published site until all is well or patience (in seconds) ends; a host needs a while to show it.

    Raises ContentError with what is wrong then.
    """
    end = time.monotonic() + patience
    while problems := look_at(address, name, shorts):
        if time.monotonic() + pause > end:
            raise ContentError(*problems)
        time.sleep(pause)


def address_of(row: ReferenceRow) -> str:
    """Return where to ask for a reference: the registry of DOIs, or its own address; empty where it has neither.

    The registry (https://www.doi.org/the-identifier/resources/factsheets/doi-resolution-documentation) says whether a
    DOI exists without asking the publisher, whose gates turn programs away.
    """
    return f"https://doi.org/api/handles/{quote(row.doi, safe='/')}" if row.doi else row.url


def external_problems(folder: Path, editorial: Editorial, ask: Ask = ask) -> tuple[list[Problem], list[str]]:
    """Return the references that are gone, and a line for each of which nobody can tell.

    Raises ContentError where no host answers at all, which says nothing about the references.
    """
    lines = parse_yaml(read_settings(folder / REFERENCES), REFERENCES)[1]
    rows = [(name, address) for name, row in editorial.references.items() if (address := address_of(row))]
    answers = [
        (f"{folder.name}/{REFERENCES}, line {lines['references', name]}, {name}", ask(address))
        for name, address in rows
    ]
    if answers and not any(answer.status for _, answer in answers):
        what = f"none of {len(answers)} references answers ({answers[0][1].why})"
        raise ContentError(Problem(where="network", what=what, mend="Connect to the network, and ask again"))
    return [*gone(answers)], [*unsure(answers)]
