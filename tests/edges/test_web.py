"""Asking web hosts: what they answer, what is followed, and how a host that does not answer is told from a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from deciding import editorial
from pages_host import pages_host
from winnow.core.answers import Answer
from winnow.core.problems import ContentError
from winnow.edges.project import Places
from winnow.edges.web import ask, external_problems

FOLDER = Places().editorial or Path()


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address of a site with one page."""
    folder = tmp_path_factory.mktemp("host")
    (folder / "page").mkdir()
    (folder / "page" / "index.html").write_text("<title>A page</title>", encoding="utf-8")
    (folder / "404.html").write_text("<title>Not found</title>", encoding="utf-8")
    with pages_host(folder, "/repo/") as address:
        yield address


def test_an_answer_has_its_status_and_text(host: str) -> None:
    """The address stays as it was asked for, with its fragment."""
    assert ask(f"{host}page/#x") == Answer(address=f"{host}page/#x", status=200, body="<title>A page</title>")


def test_a_redirect_is_followed(host: str) -> None:
    """A host puts the last slash back; a publisher moves a page."""
    assert ask(f"{host}page").body == "<title>A page</title>"


def test_what_is_not_there_is_an_answer_too(host: str) -> None:
    """The page that the host sends with 404 is read as well."""
    assert ask(f"{host}none/") == Answer(address=f"{host}none/", status=404, body="<title>Not found</title>")


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/", "file:///etc/passwd", "ftp://example.org/", "http://["])
def test_no_answer_is_told(address: str) -> None:
    """A closed port, and what is no web address: status 0 with a reason, never an exception, never a file."""
    found = ask(address)
    assert found.status == 0
    assert found.why
    assert found.body == ""


def test_each_reference_is_asked_for_once() -> None:
    """A DOI at its registry, any other reference at its own address; those without either are not asked for."""
    asked: list[str] = []

    def answer(address: str) -> Answer:
        asked.append(address)
        return Answer(address=address, status=200)

    assert external_problems(FOLDER, editorial(), answer) == ([], [])
    rows = editorial().references.values()
    assert len(asked) == len([row for row in rows if row.doi or row.url])
    assert all(address.startswith("https://") for address in asked)
    assert len([address for address in asked if address.startswith("https://doi.org/api/handles/10.")]) == len(
        [row for row in rows if row.doi]
    )


def test_one_that_is_gone_is_named_with_its_line() -> None:
    """The line in references.yml at which it stands."""
    name, row = next((name, row) for name, row in editorial().references.items() if row.doi)
    one = replace(editorial(), references={name: row})
    ((problem,), unsure) = external_problems(FOLDER, one, lambda address: Answer(address=address, status=404))
    line = (FOLDER / "references.yml").read_text(encoding="utf-8").split("\n").index(f"  {name}:") + 1
    assert problem.where == f"editorial/references.yml, line {line}, {name}"
    assert unsure == []


def test_without_a_network_no_reference_is_called_gone() -> None:
    """Where nobody answers at all, the network is at fault."""
    with pytest.raises(ContentError, match="network: none of"):
        external_problems(FOLDER, editorial(), lambda a: Answer(address=a, status=0, why="no host", nameless=True))
