"""A web page gives its article and nothing that its readers could not see."""

from __future__ import annotations

import pytest

from winnow.rules.web_page import extract_article

PARAGRAPH = (
    "Transcranial magnetic stimulation uses magnetic pulses to stimulate nerve cells in the brain. "
    "It does not need an anesthetic, and people stay awake while the coil is held against the head."
)


def page(inside: str, *, style: str = "", title: str = "How it works") -> str:
    """Return a web page in the manner of a blog, with something inside its article."""
    return (
        f"<html><head><title>{title}</title><style>{style}</style></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>{title}</h1><p>{PARAGRAPH}</p>{inside}"
        f"<h2>Side effects</h2><p>{PARAGRAPH}</p></article></body></html>"
    )


def test_headings_paragraphs_and_items_become_lines() -> None:
    """Each heading, paragraph and list item stands on a line of its own, headings with number signs."""
    text = extract_article(page("<ul><li>Wear earplugs in the room.</li><li>Tell staff about metal.</li></ul>"))
    assert text.startswith("# How it works\n\nTranscranial")
    assert "\n\n## Side effects\n\n" in text
    assert "- Wear earplugs in the room." in text


@pytest.mark.parametrize(
    "hidden",
    [
        '<p style="display:none">casino words</p>',
        '<p style="visibility: hidden">casino words</p>',
        '<div style="position:absolute; left:-9999px">casino words</div>',
        '<p style="color:#fff">casino words</p>',
        '<p style="color: white; background-color: #FFFFFF">casino words</p>',
        '<p style="font-size:0">casino words</p>',
        '<p style="text-indent:-5000px">casino words</p>',
        '<p style="opacity:0">casino words</p>',
        "<p hidden>casino words</p>",
        '<p class="veiled">casino words</p>',
        '<p id="under">casino words</p>',
        "<!-- casino words -->",
        "<noscript>casino words</noscript>",
        "<script>var a = 'casino words'</script>",
        '<img src="a.png" alt="casino words" title="casino words">',
        '<p class="sr-only">casino words</p>',
    ],
)
def test_what_no_reader_sees_never_surfaces(hidden: str) -> None:
    """Hidden, off-screen, white-on-white, commented and stuffed words stay out."""
    style = ".veiled { display: none } #under, .other { visibility: hidden }"
    assert "casino" not in extract_article(page(hidden, style=style))


def test_white_words_on_a_dark_ground_stay() -> None:
    """White letters on a dark ground are seen, so they stay."""
    box = f'<p style="color:#fff; background:#123456">Warning: {PARAGRAPH}</p>'
    assert "Warning" in extract_article(page(box))


def test_a_page_without_an_article_gives_no_text() -> None:
    """Where nothing is to be read the text is empty."""
    assert not extract_article("<html><body></body></html>").strip()
    assert not extract_article("   ").strip()
