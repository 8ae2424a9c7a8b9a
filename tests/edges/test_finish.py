"""The built site is finished in its folder: once, completely, or with the page named."""

from __future__ import annotations

import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from winnow.core.problems import ContentError
from winnow.edges.cards import draw_card
from winnow.edges.finish import finish_site
from winnow.edges.project import ROOT, Places
from winnow.edges.site_record import read_subject, site_record

SETTINGS = """\
site_name: A guide
site_url: https://example.org/guide
theme: {name: material, language: en}
markdown_extensions:
  - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji ''}
"""
HTML = """\
<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta name="description" content="All of tea."><title>Tea</title></head><body><p>Tea</p></body></html>
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Return where settings and a site of two pages lie."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS)
    (tmp_path / "site/tea").mkdir(parents=True)
    for path in ("index.html", "tea/index.html"):
        address = f"https://example.org/guide/{path.removesuffix('index.html')}"
        head = f'<link rel="canonical" href="{address}"></head>'
        (tmp_path / "site" / path).write_text(HTML.replace("</head>", head))
    return Places(settings=tmp_path / "mkdocs.yml", site=tmp_path / "site", editorial=tmp_path / "editorial")


def test_the_second_time_nothing_is_written(places: Places) -> None:
    """Finishing is idempotent: it may run again over a site that it finished."""
    assert finish_site(places) > 0
    assert finish_site(places) == 0


def test_a_page_that_lacks_an_effect_fails_by_name(places: Places) -> None:
    """A page without a head can have no policy, and the build says which."""
    (places.site / "tea/index.html").write_text("<p>Tea</p>")
    with pytest.raises(ContentError) as caught:
        finish_site(places)
    assert {problem.where for problem in caught.value.problems} == {"tea/index.html"}


def test_a_folder_without_pages_is_no_site(tmp_path: Path, places: Places) -> None:
    """Nothing to finish means that nothing was built."""
    (tmp_path / "empty").mkdir()
    with pytest.raises(ContentError, match="holds no page"):
        finish_site(replace(places, site=tmp_path / "empty"))


def test_settings_with_names_of_python_are_read(places: Places) -> None:
    """Material's own settings use such names; they are passed over, and the address gets its slash."""
    site = site_record(places.settings, places.editorial, ())
    assert (site.name, site.address, site.language) == ("A guide", "https://example.org/guide/", "en")


def test_what_lies_beside_the_pages_is_written(places: Places) -> None:
    """Plain texts, pictures for previews, the map of the site, and the files for robots."""
    finish_site(places)
    files = {path.relative_to(places.site).as_posix() for path in places.site.rglob("*") if path.is_file()}
    assert files == {
        *("index.html", "index.txt", "tea/index.html", "tea/index.txt"),
        *("assets/cards/home.png", "assets/cards/tea.png"),
        *("print.css", "tea/print.css"),
        *("sitemap.xml", "sitemap.xml.gz", "robots.txt", "llms.txt"),
    }


def test_the_same_pages_give_the_same_bytes(places: Places) -> None:
    """Neither clock nor chance goes into a picture or a compressed file."""
    finish_site(places)
    names = ("assets/cards/tea.png", "sitemap.xml.gz")
    before = [(places.site / name).read_bytes() for name in names]
    draw_card.cache_clear()
    for name in names:
        (places.site / name).unlink()
    finish_site(places)
    assert [(places.site / name).read_bytes() for name in names] == before


def test_a_card_has_the_size_that_previews_ask_for() -> None:
    """1200 by 630 pixels, as the tags on the page say."""
    with Image.open(io.BytesIO(draw_card("A title of some length " * 9, "A guide"))) as card:
        assert card.size == (1200, 630)


def test_a_legal_status_needs_the_fact_that_says_it() -> None:
    """The guide's own fact says Schedule III; nothing is taken on trust."""
    subject = read_subject(Places().editorial)
    assert subject is not None
    assert subject.legal_status == "Schedule III"


def test_a_legal_status_that_no_fact_says_fails(tmp_path: Path) -> None:
    """The build stops, and says which key of which file."""
    shutil.copytree(ROOT / "editorial", tmp_path / "editorial")
    file = tmp_path / "editorial/search.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("legal_status: Schedule III", "legal_status: Schedule V"))
    with pytest.raises(ContentError, match=r"search\.yml, legal_status: no fact that it names says “Schedule V”"):
        read_subject(tmp_path / "editorial")
