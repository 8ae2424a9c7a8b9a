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
        '<p style="font-size:0px">casino words</p>',
        '<p style="font-size: 1px;">casino words</p>',
        '<p style="font-size:.01em">casino words</p>',
        '<p style="color:#fefefe">casino words</p>',
        '<p style="color: rgb(254, 254, 254)">casino words</p>',
        '<p style="color:hsl(0, 0%, 100%)">casino words</p>',
        '<p style="color:#123456;background-color:#123456">casino words</p>',
        '<p style="color:transparent">casino words</p>',
        '<p style="opacity: .0">casino words</p>',
        '<div style="position:fixed;left:-999em">casino words</div>',
        '<div style="transform: translateX(-9999px)">casino words</div>',
        '<div style="position:absolute;clip:rect(1px,1px,1px,1px)">casino words</div>',
        '<div style="clip-path: polygon(0 0, 0 0, 0 0)">casino words</div>',
        '<div style="max-height:0;overflow:hidden">casino words</div>',
        '<div style="overflow:hidden;height:1px">casino words</div>',
        '<p aria-hidden="true">casino words</p>',
        "<template><p>casino words</p></template>",
        "<dialog><p>casino words</p></dialog>",
        "<svg><title>casino words</title><text>casino words</text></svg>",
        "<object>casino words</object>",
        "<canvas>casino words</canvas>",
        "<!--[if gte mso 9]><xml>casino words</xml><![endif]-->",
        '<a href="/x" title="casino words">.</a>',
        '<span data-text="casino words" aria-label="casino words"></span>',
    ],
)
def test_what_no_reader_sees_never_surfaces(hidden: str) -> None:
    """Hidden, off-screen, white-on-white, commented and stuffed words stay out."""
    style = ".veiled { display: none } #under, .other { visibility: hidden }"
    assert "casino" not in extract_article(page(hidden, style=style))


@pytest.mark.parametrize(
    "style",
    [
        "font-size:0.9em",
        "font-size: 10px",
        "opacity:0.8",
        "opacity: 1",
        "color:#f00",
        "color:#fa0",
        "color:#f5a623",
        "margin-left:-15px",
        "height:100px",
        "max-width:100%",
        "display:block",
        "background:#fff",
    ],
)
def test_common_styles_hide_nothing(style: str) -> None:
    """Smaller letters, red letters, shifted boxes and white ground are seen."""
    assert "Wear earplugs" in extract_article(
        page(f'<p style="{style}">Wear earplugs in the room, since it is loud.</p>')
    )


def test_a_page_that_fades_in_is_read() -> None:
    """What holds most of the words is the page, however its style hides it until a script runs."""
    shown = page("<p>Wear earplugs in the room, since the coil is loud.</p>").replace(
        "<body>", '<body><div id="root" style="opacity:0" aria-hidden="true">'
    )
    assert "Wear earplugs" in extract_article(shown)


def test_two_line_breaks_divide_paragraphs() -> None:
    """Blogs that know no paragraphs are read as if they did; a single break starts a line."""
    text = extract_article(
        page("<div>Wear earplugs.<br><br>\n<b>At home</b><br />Rest <i>well</i>.<br/><br/>Eat.</div>")
    )
    assert "\n\nWear earplugs.\n\nAt home\nRest well.\n\nEat.\n\n" in text


def test_a_block_between_line_breaks_stays_in_its_place() -> None:
    """Lists and tables among text that only breaks divide keep their order."""
    text = extract_article(
        page("<div>One dose.<br><br>Two doses.<ul><li>An item.</li></ul>Three doses.<br><br>End.</div>")
    )
    assert [text.index(words) for words in ("One", "Two", "- An", "Three", "End.")] == sorted(
        text.index(words) for words in ("One", "Two", "- An", "Three", "End.")
    )


def test_a_caption_is_part_of_the_article() -> None:
    """What stands under a picture is kept, and the picture's hidden words are not."""
    caption = "<figcaption>A coil over the head.</figcaption>"
    figure = f'<figure class="wp-caption"><img src="a.png" alt="casino">{caption}</figure>'
    assert "\n\nA coil over the head.\n\n" in extract_article(page(figure))


def test_rows_and_numbered_items_keep_their_shape() -> None:
    """Cells stand between bars, so that a dose stays beside its medicine; items of an ordered list have numbers."""
    table = "<table><tr><th>Coil</th><th>Depth</th></tr><tr><td>H1</td><td>4 cm</td></tr></table>"
    text = extract_article(page(f"{table}<ol><li>Sit down in the chair.</li><li>Wear the earplugs.</li></ol>"))
    assert "\n\n| Coil | Depth |\n\n| H1 | 4 cm |\n\n" in text
    assert "\n\n1. Sit down in the chair.\n\n2. Wear the earplugs.\n\n" in text


@pytest.mark.parametrize(
    ("window", "headings"),
    [
        ("My Blog: How it works", '<h1>My Blog</h1><h3 class="post-title entry-title">How it works</h3>'),
        ("How it works « My Blog", "<h1><a>My Blog</a></h1><h2>How it works</h2>"),
        ("My Blog", "<h1>How it works</h1><h2>Side effects</h2>"),
        ("How it works", "<p>No heading</p>"),
    ],
)
def test_the_title_is_the_one_of_the_article(window: str, headings: str) -> None:
    """Blogs put their own name into the largest heading; the theme or the window's title tells which is the post's."""
    body = f"<body>{headings}<div><p>{PARAGRAPH}</p><p>{PARAGRAPH}</p></div></body>"
    text = extract_article(f"<html><head><title>{window}</title></head>{body}</html>")
    assert text.startswith("# How it works\n")
    assert text.count("How it works") == 1


def test_white_words_on_a_dark_ground_stay() -> None:
    """White letters on a dark ground are seen, so they stay."""
    box = f'<p style="color:#fff; background:#123456">Warning: {PARAGRAPH}</p>'
    assert "Warning" in extract_article(page(box))


def test_a_page_without_an_article_gives_no_text() -> None:
    """Where nothing is to be read the text is empty."""
    assert not extract_article("<html><body></body></html>").strip()
    assert not extract_article("   ").strip()
