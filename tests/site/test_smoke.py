"""The look at a published site, on the site that the project builds, served as GitHub Pages serves it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pages_host import pages_host
from winnow.edges.web import look_at

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.timeout(600)

PREFIX = "/some-repo/"


@pytest.fixture
def published(site_dir: Path, tmp_path: Path) -> Iterator[Callable[[dict[str, str | None]], str]]:
    """Return a function that publishes the site with some files changed or gone, and gives its address."""
    with ExitStack() as hosts:

        def publish(changes: dict[str, str | None]) -> str:
            folder = tmp_path / f"site-{len(list(tmp_path.iterdir()))}"
            shutil.copytree(site_dir, folder)
            for name, text in changes.items():
                if text is None:
                    (folder / name).unlink()
                else:
                    (folder / name).write_text(text, encoding="utf-8")
            return hosts.enter_context(pages_host(folder, PREFIX))

        yield publish


def test_a_published_site_passes(published: Callable[[dict[str, str | None]], str], winnow: Run) -> None:
    """The command ends with 0 and says what it saw."""
    done = winnow("smoke", published({}), "--patience", 0)
    assert done.returncode == 0, done.stderr
    assert "is there, with" in done.stderr


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"index.html": "<title>Welcome</title>"}, "has the title “Welcome”"),
        ({"k/visit/index.html": None}, "k/visit/: answers 404 in place of 200"),
        ({"k/visit/index.html": "<p>Nothing"}, "k/visit/: leads nowhere"),
        ({"guide/what-to-expect/index.html": None}, "guide/what-to-expect/, which answers 404"),
        ({"404.html": "<title>Not here</title>"}, "no-such-page-smoke-test/: has the title “Not here”"),
    ],
)
def test_a_site_that_is_not_whole_is_named(
    published: Callable[[dict[str, str | None]], str], winnow: Run, changes: dict[str, str | None], message: str
) -> None:
    """A page that is lost, another site at the address, a host without the page for what is not there."""
    done = winnow("smoke", published(changes), "--patience", 0)
    assert done.returncode == 1
    assert message in done.stderr


def test_nobody_at_the_address_is_told(winnow: Run) -> None:
    """Where no host answers, the message names the setting that may be wrong."""
    done = winnow("smoke", "http://127.0.0.1:1/", "--patience", 0)
    assert done.returncode == 1
    assert "nobody answers" in done.stderr
    assert "editorial/site.yml" in done.stderr


def test_a_site_of_another_name_is_found_out(published: Callable[[dict[str, str | None]], str]) -> None:
    """The title tells whether it is this site that stands there."""
    assert "without “Another guide”" in str(look_at(published({}), "Another guide", ())[0])
