"""The report shows every character of every article, what became of it, and never runs what an article holds."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import article, cleaned, judged
from winnow.core.duplicates import DuplicateDocument
from winnow.core.records import Action, Document, Kind, LedgerEntry, Near, OutputFile, QueueItem
from winnow.core.rulebook import Rulebook
from winnow.edges.project import ROOT
from winnow.pipeline import clean_article
from winnow.stages.ledger import ledger_of
from winnow.stages.report import Dress, Reported, report
from winnow.stages.report.align import MOST_CELLS, pieces
from winnow.stages.report.differ import hunks
from winnow.stages.report.markup import plain, share
from winnow.stages.report.outcomes import LABELS, MEANINGS, Outcome, outcome_of
from winnow.stages.report.reading import articles_of

FOLDER = files("winnow.stages.report")
STYLE = (FOLDER / "report.css").read_text(encoding="utf-8")
SCRIPT = (FOLDER / "report.js").read_text(encoding="utf-8")
DRESS = Dress(style=STYLE, script=SCRIPT)
VOID = {"meta", "link", "br", "input", "rect", "path"}
READABLE = 4.5
"""Contrast that the guidelines ask of text."""
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</details></section></main></body>",
    "<style>body{display:none}</style>",
    "&lt;b&gt; &amp; &#60;",
    "' onmouseover='alert(1)",
    "]]> --> <!-- {{ x }}",
)


class Seen(HTMLParser):
    """What a browser would make of the page: its elements, and the text of each article."""

    def __init__(self, page: str) -> None:
        """Read the page."""
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.struck: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        found = dict(attrs)
        self.tags.append((tag, found))
        if tag not in VOID:
            self.open.append((tag, found.get("class") or ""))
        if found.get("class") == "text":
            self.texts.append("")
        if tag == "del":
            self.struck.append("")

    def handle_endtag(self, tag: str) -> None:
        """Close an element, which must be the last one that was opened."""
        if tag not in VOID:
            assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        """Note text that stands in an article, the labels of the report left out."""
        names = [tag for tag, _ in self.open]
        if "a" in names or "code" in {name for _, name in self.open}:
            return
        if any(name == "text" for _, name in self.open):
            self.texts[-1] += data
        if "del" in names:
            self.struck[-1] += data


def entry(text: str, clean: str | None = None, **changes: object) -> LedgerEntry:
    """Return an entry of the ledger: a sentence that is shown, unless told otherwise."""
    base = LedgerEntry(
        source="article.txt",
        start=0,
        end=len(text),
        line=1,
        text=text,
        clean=clean,
        kind="informative",
        action="trim" if clean else "publish",
        reason="informative",
        claim=(),
        topic="none",
        page=None,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def reported(*entries: LedgerEntry, **more: object) -> Reported:
    """Return a run over articles that have one sentence each, or as told."""
    sources = list(dict.fromkeys(each.source for each in entries))
    documents = tuple(
        Document(source=name, text=next(each.text for each in entries if each.source == name), encoding="utf-8")
        for name in sources
    )
    base = Reported(documents=documents, ledger=entries, whys={}, wordings={})
    return replace(base, **more)  # type: ignore[arg-type]


def page_of(*entries: LedgerEntry, **more: object) -> str:
    """Return the page of such a run."""
    return report(reported(*entries, **more), DRESS)


def body(page: str) -> str:
    """Return the page without its style and script."""
    return page.partition("<body>")[2].partition("<script>")[0]


def part(page: str, name: str) -> str:
    """Return one section of the page."""
    return page.partition(f'<section id="{name}">')[2].partition("</section>")[0]


def of_article(text: str, book: Rulebook, name: str = "article.txt") -> Reported:
    """Return a run over one article, by the stages themselves."""
    found = cleaned(text, book, name)
    ledger = ledger_of(found.judged, {}, {}, ())
    return Reported(documents=(found.document,), ledger=ledger, whys={}, wordings={})


def bare(text: str) -> str:
    """Return the text without blanks."""
    return "".join(text.split())


@pytest.mark.parametrize(
    ("text", "clean", "cuts"),
    [
        ("It helps.", "It helps.", []),
        ("Play now! It helps many people.", "It helps many people.", ["Play now!"]),
        ("It helps many people, offering hope.", "It helps many people.", [", offering hope"]),
        ("It has a truly remarkable effect.", "It has a effect.", ["truly remarkable"]),
        ("The new drug, in Ohio, works well in Ohio.", "The drug works well.", ["new", ", in Ohio,", "in Ohio"]),
        ("While it holds promise, it’s early.", "It’s early.", ["While it holds promise,"]),
        (
            "Although tests are few, they go on, giving hope.",
            "Tests are few.",
            ["Although", ", they go on, giving hope"],
        ),
        ("“It helps.", "It helps.", ["“"]),
        ("It\u00a0helps \n many.", "It helps many.", []),
        ("It he\u200blps.", "It helps.", []),
        ("It helps.", "", ["It helps."]),
        ("It works, it works, it works.", "It works.", [", it works, it works"]),
    ],
)
def test_the_words_that_were_cut(text: str, clean: str, cuts: list[str]) -> None:
    """What is missing of a sentence is found wherever it stood, in two places too, whatever became of capitals."""
    found = pieces(text, clean)
    assert "".join(piece.text for piece in found) == text
    assert [piece.text for piece in found if not piece.kept] == cuts


@given(st.text(alphabet="ab ,.’\u200b\nÄ", max_size=40), st.text(alphabet="ab ,.’Ä", max_size=30))
def test_pieces_are_the_sentence(text: str, clean: str) -> None:
    """The pieces are the sentence, character for character, whatever is said to be left of it."""
    assert "".join(piece.text for piece in pieces(text, clean)) == text


@given(st.lists(st.sampled_from(["one", "two", "three", "Four", ","]), min_size=1, max_size=14), st.data())
def test_kept_pieces_are_what_was_left(words: list[str], data: st.DataObject) -> None:
    """Where words were taken out of a sentence, the kept pieces are the words that were left."""
    keep = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    left = [word for word, stays in zip(words, keep, strict=True) if stays]
    kept = " ".join(piece.text for piece in pieces(" ".join(words), " ".join(left)) if piece.kept)
    assert kept.split() == left


def test_the_fewest_cuts_are_taken() -> None:
    """Words that stand more than once are matched so that phrases are cut, and not word by word."""
    found = pieces("The a b c d the a x c e ends.", "The the a x c ends.")
    assert [piece.text for piece in found if not piece.kept] == ["a b c d", "e"]


def test_a_monstrous_sentence_is_aligned_at_once() -> None:
    """A sentence too long for the careful way still gives the words that are missing."""
    text = "start " + "x y " * MOST_CELLS + "end"
    assert bare("".join(piece.text for piece in pieces(text, "Z start end Z") if piece.kept)) == "startend"


@pytest.mark.parametrize(
    ("action", "kind", "reason", "outcome"),
    [
        (Action.PUBLISH, Kind.INFORMATIVE, "informative", Outcome.SHOWN),
        (Action.TRIM, Kind.INFORMATIVE, "hype-strong", Outcome.SHOWN),
        (Action.STRUCTURE, Kind.HEADING, "heading", Outcome.STRUCTURE),
        (Action.REWORD, Kind.INFORMATIVE, "decided", Outcome.COUNTED),
        (Action.HOLD, Kind.INFORMATIVE, "not-addictive", Outcome.HELD),
        (Action.HOLD, Kind.INFORMATIVE, "awaits-review", Outcome.WAITING),
        (Action.DROP, Kind.HYPE, "hype-strong", Outcome.PRAISE),
        (Action.DROP, Kind.META, "self-reference", Outcome.SELF),
        (Action.DROP, Kind.SPAM, "spam-prefix", Outcome.SPAM),
        (Action.DROP, Kind.PROMO, "contact-details", Outcome.PROMOTION),
        (Action.DROP, Kind.BOILERPLATE, "comments", Outcome.BOILERPLATE),
        (Action.DROP, Kind.TITLE, "duplicate-title", Outcome.BOILERPLATE),
        (Action.DROP, Kind.INFORMATIVE, "duplicate-document", Outcome.COPY),
        (Action.DROP, Kind.INFORMATIVE, "other-language", Outcome.OTHER),
    ],
)
def test_outcome_of_an_entry(action: Action, kind: Kind, reason: str, outcome: Outcome) -> None:
    """Each kind of entry has the outcome that the legend explains."""
    assert outcome_of(entry("x", action=action, kind=kind, reason=reason)) is outcome


def test_every_outcome_is_told_apart() -> None:
    """Each outcome has a name, a meaning, a colour in light and dark, a pattern and a button of its own."""
    for outcome in Outcome:
        assert LABELS[outcome]
        assert MEANINGS[outcome]
        assert STYLE.count(f"--c-{outcome}:") == 2
        assert f'.f-{outcome} {{\n  fill: url("#p-{outcome}");' in STYLE
        assert f"#v-{outcome}:checked) .article:not(.has-{outcome})" in STYLE


@pytest.mark.parametrize("path", sorted((ROOT / "sources").glob("*.txt")), ids=lambda path: path.name[:3])
def test_an_article_is_shown_exactly_as_it_came(path: object, book: Rulebook) -> None:
    """Every character of an article but blanks stands on the page, in order, once."""
    name = getattr(path, "name", "")
    text = (ROOT / "sources" / name).read_text(encoding="utf-8")
    seen = Seen(report(of_article(text, book, name), DRESS))
    assert [bare(each) for each in seen.texts] == [bare(text)]


def test_cuts_are_struck_through(book: Rulebook) -> None:
    """Spam goes struck through as a whole; of a trimmed sentence only the words that were cut."""
    text = (
        "Ketamine can be incredibly useful for pain.\n\nPlay now at lucky777.example for big wins and a welcome bonus!"
    )
    seen = Seen(report(of_article(text, book), DRESS))
    assert "incredibly" in [each.strip() for each in seen.struck]
    assert any(each.startswith("Play now at lucky777.example") for each in seen.struck)
    assert not any("useful" in each for each in seen.struck)


def test_held_back_sentences_carry_their_reason() -> None:
    """A sentence that is held back stands there with the rule, and with why in the list below."""
    held = entry("It is not addictive.", action="hold", reason="not-addictive")
    page = page_of(held, whys={"not-addictive": "It can be misused."})
    assert "<b>Held back</b> not-addictive</a>" in page
    assert "(not-addictive: It can be misused.)" in page


def test_kept_sentences_carry_claims_and_page() -> None:
    """Claims and page of a kept sentence are told when it is pointed at, and in the list."""
    page = page_of(entry("It works fast.", claim=("rapid-onset",), page="guide/benefits.md"))
    assert 'data-tag="Shown · claim rapid-onset · guide/benefits.md"' in page
    assert "claim <code>rapid-onset</code> · on <code>guide/benefits.md</code>" in page


def test_what_no_entry_covers_is_marked() -> None:
    """Words that the ledger says nothing of would be a fault, and the page says so."""
    document = Document(source="article.txt", text="It works. Lost words.", encoding="utf-8")
    page = page_of(entry("It works."), documents=(document,))
    assert re.search(r'<strong class="lost"[^>]*>Lost words\.</strong>', page)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_shows_as_its_characters(text: str, book: Rulebook) -> None:
    """Markup in articles, names, titles, claims, reasons and the queue shows as characters and makes no element."""
    honest = Seen(whole_page("harmless", book))
    seen = Seen(whole_page(text, book))
    assert not seen.open
    assert bare(text) in bare("".join(seen.texts))
    assert {tag for tag, _ in seen.tags} == {tag for tag, _ in honest.tags}
    assert not [name for _, found in seen.tags for name in found if name.startswith("on")]


def whole_page(text: str, book: Rulebook) -> str:
    """Return a page that has a text wherever a text can stand."""
    words = f"Sentence {text} ends here with some more words in it."
    found = clean_article(article(words, f"{text}.txt"), book).document
    told = entry(words, source=found.source, reason=text, claim=(text,), page=text, action="hold")
    other = replace(told, source="other", action="publish", clean="Sentence ends here.", kind="heading")
    copied = DuplicateDocument(source="other", canonical=found.source, similarity=0.9)
    item = replace(judged(words, source=found.source), id=text)
    near = Near(claim=text, similarity=0.5, words=text)
    return page_of(
        told,
        other,
        documents=(found, replace(found, source="other", text=words, known=replace(found.known, title=text, url=text))),
        duplicates=(copied,),
        queue=(QueueItem(judged=item, why="alert", detail=text, nearest=(near,)),),
        whys={text: text},
        wordings={text: text},
        files=(OutputFile(path=text, text=text),),
    )


@pytest.mark.parametrize("char", ["\u202e", "\u200b", "\x00", "\x1b", "\u2066", "\ufeff", "\ud800", "\x85"])
def test_hidden_characters_show_by_their_code(char: str) -> None:
    """A character that hides, turns the direction or breaks a file shows as its number."""
    page = page_of(entry(f"It{char} works."))
    assert char not in body(page)
    assert f'<span class="code">U+{ord(char):04X}</span>' in page
    assert page.encode()


def test_emoji_and_accents_stay_as_they_are() -> None:
    """Joiners and variation marks are part of what people write, and are no disguise to be shown."""
    text = "👩‍⚕️ Zoë’s naïve café — ½"
    assert plain(text) == text


def test_the_page_needs_nothing_else() -> None:
    """No element and no style fetches anything: all links lead into the page."""
    page = page_of(entry("See https://clinic.example/ for more."))
    for tag, found in Seen(page).tags:
        assert not {"src", "srcset", "action", "style"} & found.keys()
        if "href" in found:
            assert str(found["href"]).startswith("data:," if tag == "link" else "#")
    assert not re.search(r"@import|url\((?!\"#)", STYLE)


def test_links_lead_somewhere() -> None:
    """Every link of the page leads to an id that is there once."""
    said = entry("It works fast.", claim=("fast",))
    other = replace(said, source="other.txt")
    copied = DuplicateDocument(source="other.txt", canonical="article.txt", similarity=1.0)
    item = QueueItem(judged=judged("It works fast."), why="new", detail="new", nearest=())
    tags = Seen(page_of(said, other, duplicates=(copied,), queue=(item,))).tags
    ids = [found["id"] for _, found in tags if "id" in found]
    assert len(ids) == len(set(ids))
    assert {str(found["href"])[1:] for tag, found in tags if tag == "a"} <= set(ids)


def test_only_its_own_style_and_script_may_run() -> None:
    """The policy of the page names its style and script by their digests and allows nothing else."""
    page = page_of(entry("It works."))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    for name, text in (("style-src", STYLE), ("script-src", SCRIPT)):
        digest = b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{name} 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]


def test_the_pile_in_numbers() -> None:
    """The bar and the legend of the pile count the characters of each outcome, trimmed words apart."""
    kept = entry("It works, giving hope.", "It works.", reason="hype-strong")
    spam = entry("Buy pills", source="other.txt", kind="spam", action="drop", reason="spam-run")
    sizes = [found.sizes for found in articles_of(reported(kept, spam))]
    assert sizes == [{Outcome.SHOWN: 9, Outcome.TRIMMED: 13}, {Outcome.SPAM: 9}]
    overview = part(page_of(kept, spam), "overview")
    assert 'aria-label="Shown 29%, Trimmed 42%, Spam 29%"' in overview
    assert "The pile holds 31 characters: <b>29%</b> may stand on a page" in overview


@pytest.mark.parametrize(
    ("size", "whole", "words"),
    [(0, 9, "0%"), (1, 1000, "<1%"), (999, 1000, ">99%"), (9, 9, "100%"), (1, 3, "33%"), (0, 0, "0%")],
)
def test_shares_in_words(size: int, whole: int, words: str) -> None:
    """A share is never rounded to nothing or to all."""
    assert share(size, whole) == words


def test_rules_stand_by_how_often_they_fired() -> None:
    """The rule that fired most is on top, with its reason; what is kept as it came fires none."""
    entries = [entry("A b c.", source=f"{n}.txt", kind="hype", action="drop", reason="praise-b") for n in range(2)]
    entries += [entry("A b c.", source="3.txt", kind="spam", action="drop", reason="spam-a"), entry("It works.")]
    rules = part(page_of(*entries, whys={"praise-b": "It says nothing."}), "rules")
    assert rules.index("praise-b") < rules.index("spam-a")
    assert "It says nothing." in rules
    assert "informative" not in rules


def test_alerts_stand_on_top_of_the_queue() -> None:
    """Alerts come first, then what changed, then what is new; without decisions there is no queue."""
    items = [
        QueueItem(judged=judged(f"{why} one."), why=why, detail="-", nearest=()) for why in ("new", "changed", "alert")
    ]
    waiting = part(page_of(entry("It works."), queue=tuple(items)), "waiting")
    assert waiting.index("alert one.") < waiting.index("changed one.") < waiting.index("new one.")
    assert "3 sentences wait, 1 alert on top" in waiting
    assert 'id="waiting"' not in page_of(entry("It works."))
    assert "Nothing waits for a decision." in page_of(entry("It works."), queue=())


def test_copies_stand_side_by_side() -> None:
    """An article that was set aside stands beside the kept one, with the differing words marked on both sides."""
    one = entry("It works within hours for some people.", source="a.txt")
    other = entry("It works within days for some people.", source="b.txt", action="drop", reason="duplicate-document")
    copied = DuplicateDocument(source="b.txt", canonical="a.txt", similarity=0.875)
    copies = part(page_of(one, other, duplicates=(copied,)), "copies")
    assert "<del>days</del> for" in copies
    assert "<ins>hours</ins> for" in copies
    assert "88% of it stands in article 1" in copies


def test_equal_texts_have_no_differences() -> None:
    """Texts with the same words differ nowhere, and all of their words are counted as the same."""
    assert hunks("one two\nthree", "one  two three") == ((), 3)


def test_long_stretches_in_common_are_left_out() -> None:
    """Between two differences that lie far apart only the number of equal words is told."""
    words = [f"w{n}" for n in range(100)]
    found, rest = hunks(" ".join(words), " ".join(["new", *words[1:90], "new", *words[91:]]))
    assert [hunk.skipped for hunk in found] == [0, 65]
    assert rest == 0


def test_sentences_of_a_claim_stand_together() -> None:
    """A claim of two articles shows their sentences, that of the page first; a claim of one article is not there."""
    first = entry("It acts fast.", source="a.txt", claim=("fast", "lonely"), page="guide/p.md")
    second = entry("It works within hours.", source="b.txt", claim=("fast",), page="guide/p.md")
    shown = OutputFile(path="guide/p.md", text="# P\n\nIt works within hours.[^1]\n")
    claims = part(page_of(first, second, files=(shown,)), "claims")
    assert claims.index('card o-shown leads"><p class="sentence">It works within hours.') < claims.index(
        "It acts fast."
    )
    assert "2 sentences in 2 articles · <code>fast</code> · words of article 2" in claims
    assert "lonely" not in claims


def test_the_wording_of_people_leads() -> None:
    """Where people worded a claim, their words lead."""
    said = [entry("It acts fast.", source=f"{n}.txt", claim=("fast",)) for n in range(2)]
    claims = part(page_of(*said, wordings={"fast": "It can act within hours."}), "claims")
    assert "<summary>It can act within hours.<small>" in claims
    assert "words of the guide" in claims


@pytest.mark.parametrize(("count", "is_open"), [(20, True), (21, False)])
def test_many_articles_are_closed(count: int, is_open: bool) -> None:  # noqa: FBT001
    """Up to twenty articles stand open; of more, the reader opens the ones to read."""
    page = page_of(*(entry("It works.", source=f"{n}.txt") for n in range(count)))
    found = re.findall(r'<details class="article[^"]*" id="a\d+"( open)?>', page)
    assert len(found) == count
    assert all(bool(each) is is_open for each in found)


def test_an_empty_pile_has_a_page() -> None:
    """A report on nothing is a page all the same."""
    seen = Seen(page_of())
    assert not seen.open


def test_same_run_same_bytes(book: Rulebook) -> None:
    """Two reports on the same run are the same."""
    text = "A heading\n\nKetamine is given through a vein. It is incredibly good for pain relief."
    assert report(of_article(text, book), DRESS) == report(of_article(text, book), DRESS)


def luminance(colour: str) -> float:
    """Return how bright a colour is, as the guidelines reckon it."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_can_be_read(scheme: int) -> None:
    """Text of each outcome reaches the contrast that the guidelines ask for on every ground."""
    block = re.findall(r":root \{(.*?)\n *\}", STYLE, re.DOTALL)[scheme]
    colours = dict(re.findall(r"--([\w-]+): (#\w{6});", block))
    texts = [name for name in colours if name.startswith(("c-", "ink", "teal", "rust"))]
    assert len(texts) >= len(Outcome) + 5
    for text in texts:
        for ground in ("paper", "paper-raised"):
            assert contrast(colours[text], colours[ground]) >= READABLE, f"{text} on {ground}"
    assert contrast(colours["ink"], colours["mark"]) >= READABLE
