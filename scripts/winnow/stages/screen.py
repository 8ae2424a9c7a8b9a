"""Sentences in, first verdicts out: spam, promotion, boilerplate and self-reference go, everything else stays.

The order is from the outside in: the frame of the page (by place and shape), then whole sentences (by phrase), then
runs inside a sentence that is otherwise good.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from winnow.core.ids import content_id
from winnow.core.records import Action, BlockKind, Judged, Kind, Sentence, Span
from winnow.core.rulebook import PhraseRule, Rulebook
from winnow.core.text import Folded, content_stems, fold, squeeze, words
from winnow.rules import boilerplate, clauses, place, shapes, spam

STRUCTURE = {BlockKind.TITLE: Kind.TITLE, BlockKind.HEADING: Kind.HEADING, BlockKind.QUESTION: Kind.QUESTION}
SENTENCE_RULES = ("spam", "promotion", "boilerplate", "meta")
LINE_WORDS = 14
"""Words up to which a block can be a line of the frame, such as `Leave a Reply` or a date."""
TAIL_WORDS = 25
"""Words up to which a block after `Similar posts` belongs to the list of posts."""
COMMENT_HALF = 0.4
"""Share of the article after which `Comments` means that only comments follow."""
LEFT_OVER_WORDS = 3
"""Words that must be left of a sentence after a spam run was cut, or it goes whole."""
LEFT_OVER_SHARE = 0.4
"""Share of the words that must be left likewise."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided of one sentence before the others were asked."""

    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Screen:
    """What the rules need to know of a whole article."""

    book: Rulebook
    vocabulary: frozenset[str]
    """Stems of content words that stand in two sentences or more: what the article is about."""


def verdict(sentence: Sentence, kind: Kind, reason: str, *, clean: str = "", cuts: tuple[str, ...] = ()) -> Judged:
    """Return a verdict on a whole sentence."""
    structure = kind in {Kind.TITLE, Kind.HEADING, Kind.QUESTION}
    kept = Action.STRUCTURE if structure else Action.TRIM if cuts else Action.PUBLISH
    return Judged(
        id=content_id(sentence.text),
        sentence=sentence,
        span=sentence.span,
        text=sentence.text,
        kind=kind,
        action=kept if clean else Action.DROP,
        reason=reason,
        clean=clean,
        cuts=cuts,
    )


def vocabulary(sentences: Sequence[Sentence]) -> frozenset[str]:
    """Return the stems that two or more sentences of an article share."""
    counts = Counter(stem for sentence in sentences for stem in content_stems(sentence.text))
    return frozenset(stem for stem, count in counts.items() if count > 1)


def rule_hit(text: str, rules: Sequence[PhraseRule], *, line: bool) -> PhraseRule | None:
    """Return the first rule that speaks of the whole text."""
    for rule in rules:
        if rule.row.line and not line:
            continue
        if rule.row.question and not text.rstrip("\"') ").endswith("?"):
            continue
        if rule.find(text):
            return rule
    return None


def frame_verdict(sentence: Sentence, text: str, screen: Screen) -> Verdict | None:
    """Return the verdict on a line that is part of the page and not of the article, by shape."""
    whole = len(sentence.block.heading) >= 0 and sentence.index == 0
    if sentence.block.note:
        return Verdict(Kind.BOILERPLATE, sentence.block.note)
    if boilerplate.is_breadcrumb(text) and whole:
        return Verdict(Kind.BOILERPLATE, "breadcrumb")
    if boilerplate.is_menu(text):
        return Verdict(Kind.BOILERPLATE, "menu")
    if boilerplate.is_contact(text):
        return Verdict(Kind.PROMO, "contact-details")
    if not text.endswith((".", "!")) and shapes.PHONE.search(text) and "|" in text:
        return Verdict(Kind.PROMO, "contact-details")
    if boilerplate.is_keyword_list(text):
        return Verdict(Kind.BOILERPLATE, "keyword-list")
    return None


def phrase_verdict(sentence: Sentence, text: str, screen: Screen) -> Verdict | None:
    """Return the verdict of the first phrase rule that condemns the sentence."""
    line = len(words(text)) <= LINE_WORDS
    for name in SENTENCE_RULES:
        if name == "meta" and sentence.block.kind in STRUCTURE:
            continue
        rule = rule_hit(text, screen.book.rules[name], line=line)
        if rule:
            return Verdict(rule.kind, rule.row.id)
    short = not text.endswith((".", "?")) and len(words(text)) <= LINE_WORDS * 2
    if short and spam.is_spam_run(text, screen.book, screen.vocabulary):
        if not (sentence.block.kind in STRUCTURE and spam.glued_spam(text, screen.book, screen.vocabulary)):
            return Verdict(Kind.SPAM, "spam-run")
    return None


def cut_runs(sentence: Sentence, folded: Folded, screen: Screen) -> Judged:
    """Return the verdict on a sentence that is good but for runs inside it."""
    runs = spam.spliced_spam(folded.text, screen.book)
    places = [] if sentence.block.kind in STRUCTURE else place.geo_spans(folded.text)
    rest = clauses.without(folded.text, tuple(runs))
    left = len(words(rest))
    if runs and (left < LEFT_OVER_WORDS or left < LEFT_OVER_SHARE * len(words(folded.text))):
        return verdict(sentence, Kind.SPAM, "spam-run")
    cuts = tuple(folded.span(span.start, span.end) for span in (*runs, *places))
    taken = tuple(squeeze(sentence.text[cut.start : cut.end]) for cut in sorted(cuts, key=lambda cut: cut.start))
    clean = clauses.tidy(clauses.without(sentence.text, cuts)) if cuts else clauses.unquote(squeeze(sentence.text))
    kind = STRUCTURE.get(sentence.block.kind, Kind.INFORMATIVE)
    reason = "spliced-spam" if runs else "geo-phrase" if places else str(kind)
    return verdict(sentence, kind, reason, clean=clean, cuts=taken)


def split_glued(sentence: Sentence, folded: Folded, screen: Screen) -> tuple[Judged, ...]:
    """Return a title or heading as two spans where a spam run is glued to it, else nothing."""
    found = spam.glued_spam(folded.text, screen.book, screen.vocabulary)
    if not found:
        return ()
    run = folded.span(found[0].start, found[0].end)
    keep = Span(start=run.end, end=len(sentence.text)) if run.start == 0 else Span(start=0, end=run.start)
    offset = sentence.span.start
    pieces = []
    for span, is_spam in sorted(((run, True), (keep, False)), key=lambda pair: pair[0].start):
        text = sentence.text[span.start : span.end]
        body = text.strip()
        first = offset + span.start + (text.index(body) if body else 0)
        heading = Kind.INFORMATIVE if body.endswith((".", "!")) else Kind.HEADING
        kind = Kind.SPAM if is_spam else STRUCTURE.get(sentence.block.kind, heading)
        clean = "" if is_spam else clauses.tidy(body)
        base = verdict(sentence, kind, "spam-prefix" if is_spam else str(kind), clean=clean)
        pieces.append(replace(base, id=content_id(body), span=Span(start=first, end=first + len(body)), text=body))
    return tuple(pieces)


def screen_sentence(sentence: Sentence, screen: Screen) -> tuple[Judged, ...]:
    """Return the verdict on one sentence, as two where a spam run is glued to a title."""
    folded = fold(sentence.text)
    text = squeeze(folded.text)
    found = frame_verdict(sentence, text, screen)
    if found is None and (sentence.block.kind in STRUCTURE or not text.endswith((".", "!"))):
        pieces = split_glued(sentence, folded, screen)
        if pieces:
            return pieces
    found = found or phrase_verdict(sentence, text, screen)
    if found:
        return (verdict(sentence, found.kind, found.reason),)
    return (cut_runs(sentence, folded, screen),)


def is_tail_mark(judged: Judged, book: Rulebook) -> PhraseRule | None:
    """Return the rule by which a line opens a list that runs to the end, such as `Similar posts`."""
    if judged.sentence.index:
        return None
    text = squeeze(fold(judged.text).text)
    for rule in book.rules["boilerplate"]:
        if rule.row.tail and rule.find(text):
            return rule
    return None


def block_words(judged: Sequence[Judged]) -> Counter[int]:
    """Return the number of words of each block."""
    counts: Counter[int] = Counter()
    for item in judged:
        counts[item.sentence.block.order] += len(words(item.text))
    return counts


def drop_tails(judged: Sequence[Judged], book: Rulebook) -> list[Judged]:
    """Drop what stands under `Similar posts`, `Comments` and their like, up to where the article goes on."""
    sizes = block_words(judged)
    total = judged[-1].span.end if judged else 0
    tail: PhraseRule | None = None
    kept: list[Judged] = []
    for item in judged:
        mark = is_tail_mark(item, book)
        block = item.sentence.block
        if mark and item.action is not Action.STRUCTURE:
            tail = mark
        elif tail:
            only_comments = tail.row.id == "comments" and item.span.start > COMMENT_HALF * total
            substantial = sizes[block.order] > TAIL_WORDS and block.kind is BlockKind.PARAGRAPH
            if substantial and not only_comments:
                tail = None
        if tail and item.action is not Action.DROP:
            item = replace(item, kind=Kind.BOILERPLATE, action=Action.DROP, reason=tail.row.id, clean="", cuts=())  # noqa: PLW2901
        kept.append(item)
    return kept


def settle_structure(judged: Sequence[Judged]) -> list[Judged]:
    """Choose the title, drop its copies, and drop headings with no text of their own at the end of the article."""
    result = list(judged)
    title = next((item for item in result if item.kind is Kind.TITLE and item.action is Action.STRUCTURE), None)
    body = next((n for n, item in enumerate(result) if item.action in {Action.PUBLISH, Action.TRIM}), len(result))
    if title is None:
        first = next((n for n, item in enumerate(result[:body]) if item.action is Action.STRUCTURE), None)
        if first is not None and result[first].kind is Kind.HEADING and not has_sibling_above(result, first):
            result[first] = title = replace(result[first], kind=Kind.TITLE, reason="title")
    last_body = max((n for n, item in enumerate(result) if item.action in {Action.PUBLISH, Action.TRIM}), default=-1)
    for n, item in enumerate(result):
        if item.action is not Action.STRUCTURE or item is title:
            continue
        if title and squeeze(fold(item.clean).text).lower() == squeeze(fold(title.clean).text).lower():
            result[n] = replace(item, kind=Kind.TITLE, action=Action.DROP, reason="duplicate-title", clean="")
        elif n > last_body and last_body >= 0 and not raw_text_below(judged, n):
            result[n] = replace(item, kind=Kind.BOILERPLATE, action=Action.DROP, reason="heading-without-text", clean="")
    return result


def has_sibling_above(judged: Sequence[Judged], place_: int) -> bool:
    """Return whether a kept sentence stands above a heading, so that it cannot be the title."""
    return any(item.action in {Action.PUBLISH, Action.TRIM} for item in judged[:place_])


def raw_text_below(judged: Sequence[Judged], place_: int) -> bool:
    """Return whether sentences of the article itself, even dropped ones, stand below a heading and above the next."""
    for item in judged[place_ + 1 :]:
        if item.sentence.block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
            return False
        if item.kind in {Kind.INFORMATIVE, Kind.HYPE, Kind.META}:
            return True
    return False


def drop_contact_names(judged: Sequence[Judged]) -> list[Judged]:
    """Drop the name of a clinic that stands as a line of its own right above its address."""
    result = list(judged)
    for n in range(len(result) - 2, -1, -1):
        item, after = result[n], result[n + 1]
        is_line = item.action is Action.STRUCTURE and item.kind is Kind.HEADING
        if is_line and after.action is Action.DROP and after.reason in {"contact-details", "opening-hours", "contact-name"}:
            result[n] = replace(item, kind=Kind.PROMO, action=Action.DROP, reason="contact-name", clean="")
    return result


def screen(sentences: tuple[Sentence, ...], book: Rulebook) -> tuple[Judged, ...]:
    """Return a first verdict on every sentence of one article, in order; together they cover every sentence once."""
    known = Screen(book, vocabulary(sentences))
    judged = [piece for sentence in sentences for piece in screen_sentence(sentence, known)]
    judged = drop_tails(judged, book)
    judged = drop_contact_names(judged)
    return tuple(settle_structure(judged))
