"""The whole way: from the five articles to the pages and the ledger, every character of them accounted for."""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from building import article, rules
from winnow.checks.links import broken_links
from winnow.core.nearness import near_duplicate_rows
from winnow.core.problems import ContentError
from winnow.core.records import Action, Judged, Source, SourceKind
from winnow.core.rulebook import Rulebook
from winnow.edges.project import ROOT, Places
from winnow.edges.publish import OWNED, OWNED_FILES, nav_lines
from winnow.edges.rules import read_pages
from winnow.edges.sources import read_sources
from winnow.pipeline import (
    Pile,
    build_guide,
    candidates_of,
    claim_sentences,
    clean_article,
    opened,
    packed,
    passages_of,
    strip_article,
    unsealed,
)
from winnow.pipeline.account import ledger_of_pile
from winnow.pipeline.pile import by_article, claimed_in_order
from winnow.stages.dedupe_documents import copies_among
from winnow.stages.dedupe_passages import copied_passages
from winnow.stages.ledger import Repeats, ledger_of

Run = Callable[..., subprocess.CompletedProcess[str]]
Entry = dict[str, object]


def owned(docs: Path) -> dict[str, bytes]:
    """Return the pages that belong to the program."""
    paths = [path for name in OWNED for path in (docs / name).rglob("*") if path.is_file()]
    paths += [docs / name for name in OWNED_FILES]
    return {path.relative_to(docs).as_posix(): path.read_bytes() for path in paths}


def uncovered(text: str, spans: list[tuple[int, int]]) -> str:
    """Return the non-blank characters of a text that are not in exactly one span."""
    count = [0] * len(text)
    for start, end in spans:
        for place in range(start, end):
            count[place] += 1
    return "".join(char for char, n in zip(text, count, strict=True) if n != 1 and not char.isspace())


@pytest.fixture(scope="module")
def made(winnow: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the pages and the ledger of a fresh run over the committed articles."""
    folder = tmp_path_factory.mktemp("made")
    done = winnow("clean", "--docs", folder / "docs", "--ledger", folder / "ledger.jsonl")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def ledger(made: Path) -> list[Entry]:
    """Return the ledger of that run."""
    return [json.loads(line) for line in (made / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]


def test_the_pages_are_the_committed_ones_byte_for_byte(made: Path) -> None:
    """What a reviewer read is what the articles and decisions give; `python scripts clean` brings docs up to date."""
    fresh, committed = owned(made / "docs"), owned(ROOT / "docs")
    assert sorted(fresh) == sorted(committed)
    assert [path for path in sorted(fresh) if fresh[path] != committed[path]] == []


def test_check_agrees(winnow: Run) -> None:
    """The command that guards the committed pages has nothing to say."""
    done = winnow("check")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_ledger_holds_every_character_once(ledger: list[Entry]) -> None:
    """Nothing vanishes silently: each non-blank character of each article is in exactly one span."""
    for source in read_sources(Places().sources):
        text = source.data.decode("utf-8-sig")
        spans = [(entry["start"], entry["end"]) for entry in ledger if entry["source"] == source.name]
        assert uncovered(text, spans) == "", source.name  # type: ignore[arg-type]


def test_each_entry_of_the_ledger_points_at_its_words(ledger: list[Entry]) -> None:
    """Offsets and line lead to exactly the text that the entry quotes."""
    texts = {source.name: source.data.decode("utf-8-sig") for source in read_sources(Places().sources)}
    for entry in ledger:
        text, start, end = texts[str(entry["source"])], int(str(entry["start"])), int(str(entry["end"]))
        assert text[start:end] == entry["text"]
        assert entry["line"] == text.count("\n", 0, start) + 1


def test_the_ledger_stands_in_source_order(ledger: list[Entry]) -> None:
    """It reads like the articles: by name, then by place."""
    keys = [(str(entry["source"]), int(str(entry["start"]))) for entry in ledger]
    assert keys == sorted(keys)


def test_each_entry_has_the_keys_and_words_of_the_contract(ledger: list[Entry]) -> None:
    """Outside checks rely on them."""
    keys = "source start end line text clean kind action reason claim topic page".split()
    for entry in ledger:
        assert list(entry) == keys
        assert entry["kind"] in set("title heading question informative hype meta spam promo boilerplate".split())
        assert entry["action"] in set("publish trim reword hold structure drop".split())
        assert entry["reason"]
        assert bool(entry["claim"]) <= (entry["action"] in {"publish", "trim", "reword"})


def test_a_page_of_the_ledger_is_a_page(made: Path, ledger: list[Entry]) -> None:
    """Where the ledger says that a page shows a sentence, there is that page."""
    assert {entry["page"] for entry in ledger if entry["page"]} <= set(owned(made / "docs"))


PIECES = st.sampled_from(
    (
        "Understanding Plasma Exchange",
        "What to Expect:",
        "1. How long does it last?",
        "The effects can last from several days to weeks. Dr. Smith agrees, e.g. in 40 minutes.",
        "play at lucky777. com login, bet365 app: ",
        "Call (555) 010-9999 or visit https://clinic.example/ today!",
        "\u201cUncovering a potent solution, this article delves into hope.\u201d",
        "- nausea\n- dizziness",
        "Similar Posts",
        "Comments",
        "It is a game-changer; it can be given at home.",
        "Ketamine infusion\u00a0therapy in Maryland is not limited to depression.",
        "c\u0430\u200bsino \U0001f600 \ufb01ve%20stars",
        "# Heading\n\n> quoted *text* <b>bold</b> | a | b |",
        "\x0c\u2028\u3000\u200b",
        "Q: Is it safe? A: It depends.",
        "a",
        ".",
        "\ufeff",
    )
)
TEXTS = st.lists(
    st.tuples(
        st.one_of(PIECES, st.text(max_size=30)), st.sampled_from((" ", "\n", "\n\n", "\r\n", "\r", "\n\n\n\n", ""))
    ),
    max_size=14,
).map(lambda pieces: "".join(part for piece in pieces for part in piece))


def judged_or_refused(text: str, name: str = "article.txt") -> tuple[str, tuple[Judged, ...]]:
    """Return a decoded text and its verdicts; none where the text is refused."""
    try:
        found = clean_article(article(text, name), rules())
    except ContentError:
        return "", ()
    return found.document.text, found.judged


@given(TEXTS)
def test_any_text_is_accounted_for(text: str) -> None:
    """Whatever the text, each non-blank character is in exactly one span, and the spans stand in order."""
    decoded, judged = judged_or_refused(text)
    spans = [(item.span.start, item.span.end) for item in judged]
    assert spans == sorted(spans)
    assert uncovered(decoded, spans) == ""


@given(TEXTS)
def test_any_span_points_at_its_words(text: str) -> None:
    """The words of a verdict are the words at its place, on its line, and have no blank at their ends."""
    decoded, judged = judged_or_refused(text)
    for item in judged:
        assert decoded[item.span.start : item.span.end] == item.text
        assert item.text == item.text.strip()
        assert item.text


@given(TEXTS)
def test_only_what_may_be_shown_has_words(text: str) -> None:
    """What is dropped, held or withheld leaves no words behind that a page could show."""
    _, judged = judged_or_refused(text)
    for item in judged:
        assert bool(item.clean) == (item.action in {Action.PUBLISH, Action.TRIM, Action.STRUCTURE}), item


@given(TEXTS)
def test_any_text_can_be_stripped_twice_alike(text: str) -> None:
    """The same article gives the same Markdown, in this run and the next."""
    try:
        once = strip_article(article(text), rules())
    except ContentError:
        return
    assert once.endswith("\n")
    assert strip_article(article(text), rules()) == once


def test_an_article_changes_nothing_in_another(book: Rulebook) -> None:
    """An article is cleaned by itself: what was read before leaves no trace."""
    source = read_sources(Places().sources)[2]
    alone = clean_article(source, book)
    for other in read_sources(Places().sources):
        clean_article(Source(name="x.txt", data=other.data[::-1][:50] + other.data), book)
    assert clean_article(source, book) == alone


@settings(max_examples=40)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_any_pile_makes_pages_whose_links_lead_somewhere(texts: list[str]) -> None:
    """Whatever the articles, the guide can be built: pages with safe paths, a menu that is YAML, links that lead on."""
    cleaned = []
    for number, text in enumerate(texts):
        with contextlib.suppress(ContentError):
            cleaned.append(clean_article(article(text, f"<b>{number}](x) {{{{ y }}}}.txt"), rules()))
    assume(cleaned)
    pile = Pile(tuple(cleaned), (), rules(), read_pages(Places().data))
    build = build_guide(pile, None).build
    assert broken_links(build.files) == []
    assert {PurePosixPath(file.path).suffix for file in build.files} == {".md", ".json"}
    assert not any(".." in file.path for file in build.files)
    assert set(yaml.safe_load("\n".join(nav_lines(build.nav)))) == {"nav"}


def test_the_ledger_from_parcels_is_that_of_every_verdict() -> None:
    """Lines put together from what articles were packed with are those of all records; copies of both kinds count."""
    first, *others = read_sources(Places().sources)
    sources = [*others, first, replace(first, name="z.txt"), article(first.data.decode()[:2000], "half.txt")]
    parcels = tuple(opened(unsealed(packed(clean_article(source, rules())), source)) for source in sources)
    pile = Pile(parcels, copies_among(candidates_of(parcels)), rules(), read_pages(Places().data))
    assert "z.txt" in {copy.source for copy in pile.duplicates}
    passages, words = passages_of(parcels)
    copied = copied_passages(passages, near_duplicate_rows(words))
    assert copied
    claims = claimed_in_order(pile.kept, rules())
    shown = {each.judged.id: "guide/page.md" for each in claims[::2]}
    repeats = Repeats({copy.source: copy.canonical for copy in pile.duplicates}, copied)
    by_place = claim_sentences(pile.kept, rules())
    from_records = ledger_of(pile.judged, by_place, shown, pile.copies, repeats)
    assert ledger_of_pile(pile, by_article(claims, pile.kept), shown, copied) == from_records


MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            "<p>|</p>|<h1>|</h1>|<li>|<div>|</div>|<script>x</script>|<article>|<!--|-->|&nbsp;|&lt;b&gt;|<table><tr><td>|"
            "Ketamine is given through a vein. It helps some.|Side effects|<html><body>|<?xml|]]>|# H\n|- a\n|> q\n|"
            "```\n|[x](y)|![i](j)|1. q?\n|---\n|title: x\n|\x00".split("|")
        ),
        st.text(max_size=10),
    ),
    max_size=25,
).map("".join)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(MARKUP, st.sampled_from([SourceKind.HTML, SourceKind.MARKDOWN]))
def test_any_markup_is_accounted_for(text: str, kind: SourceKind) -> None:
    """A web page or a Markdown file, however broken, is refused or every character of its text is in one span."""
    try:
        found = clean_article(Source(name="a", data=text.encode(), kind=kind), rules())
    except ContentError:
        return
    assert uncovered(found.document.text, [(item.span.start, item.span.end) for item in found.judged]) == ""
