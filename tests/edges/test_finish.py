"""The built site is finished in its folder: once, completely, or with the page named."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.problems import ContentError
from winnow.edges.finish import finish_site, site_record

SETTINGS = """\
site_name: A guide
site_url: https://example.org/guide
theme: {name: material, language: en}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
"""
HTML = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<title>Tea</title></head><body><p>Tea</p></body></html>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with settings and a site of two pages."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "site/tea").mkdir(parents=True)
    for path in ("index.html", "tea/index.html"):
        (tmp_path / "site" / path).write_text(HTML)
    return tmp_path


def test_the_second_time_nothing_is_written(folder: Path) -> None:
    """Finishing is idempotent: it may run again over a site that it finished."""
    assert finish_site(folder / "site", folder / "mkdocs.yml") > 0
    assert finish_site(folder / "site", folder / "mkdocs.yml") == 0


def test_a_page_that_lacks_an_effect_fails_by_name(folder: Path) -> None:
    """A page without a head can have no policy, and the build says which."""
    (folder / "site/tea/index.html").write_text("<p>Tea</p>")
    with pytest.raises(ContentError) as caught:
        finish_site(folder / "site", folder / "mkdocs.yml")
    assert {problem.where for problem in caught.value.problems} == {"tea/index.html"}


def test_a_folder_without_pages_is_no_site(tmp_path: Path, folder: Path) -> None:
    """Nothing to finish means that nothing was built."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(ContentError, match="holds no page"):
        finish_site(tmp_path / "empty", folder / "mkdocs.yml")


def test_settings_with_names_of_python_are_read(folder: Path) -> None:
    """Material's own settings use such names; they are passed over, and the address gets its slash."""
    site = site_record(folder / "mkdocs.yml")
    assert (site.name, site.address, site.language) == ("A guide", "https://example.org/guide/", "en")
