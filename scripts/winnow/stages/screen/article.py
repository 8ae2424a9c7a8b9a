"""What the rules need to know of a whole article before they look at one sentence of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import compress, groupby

from winnow.core.ids import content_id
from winnow.core.marks import without_marks
from winnow.core.records import Action, BlockKind, Judged, Kind, Sentence, Span
from winnow.core.rulebook import Rulebook
from winnow.core.text import Folded, fold, squeeze, stem, words
from winnow.rules import voice
from winnow.rules.disguise import BROKEN, broken_words
from winnow.rules.features import Setting, voices_of
from winnow.rules.quotation import quoted
from winnow.rules.reading import read
from winnow.rules.tagging.places import Piece
from winnow.rules.tagging.tagger import tagger_of
from winnow.rules.tagging.words import UNHEARD, Heard
from winnow.rules.tells import DRESSED, Looked, Tell, hard_tells, look, soft_tells
from winnow.rules.weigh import is_prose, weigh

STRUCTURE = {BlockKind.TITLE: Kind.TITLE, BlockKind.HEADING: Kind.HEADING, BlockKind.QUESTION: Kind.QUESTION}
KEPT = frozenset({Action.PUBLISH, Action.TRIM})
"""What becomes of a sentence whose words stay, whole or in part."""
FURNITURE = frozenset({Kind.SPAM, Kind.PROMO, Kind.BOILERPLATE})
"""What is none of the article's own."""
GENERIC = frozenset(
    stem(word)
    for word in """one two three four five six seven eight nine ten first second day days week weeks month months
    year years hour hours minute minutes time
    times people get take make use need help good better best new old long short high low full part way lot number
    thing work start find keep look know want
    give come go see say call home today half usual often common easy simple free offer team service online
    website""".split()
)
"""Stems that every text shares with every other, so that sharing them says nothing."""
BROKEN_SHARE = 0.25
"""Share of the sentences up to which invisible marks inside words are no habit of the author."""
BROKEN_MARKS = 2
"""Such marks of a sentence from which they are no slip."""
WARY_SENTENCES = 2
"""Calm sentences with a seller's words from which an article is taken to be about them."""
SHARED_STEMS = 2
"""Words that a sentence with a trade's words must share with the rest to count as the article's own."""

PROSE_WORDS = 8
"""Words of a sentence that is prose and no label."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence folded, with the signs of spam in it, before it is known what the article is about."""

    sentence: Sentence
    folded: Folded
    text: str
    """Folded, on one line."""
    tells: tuple[Tell, ...]
    """Places in the folded text."""

    @property
    def is_structure(self) -> bool:
        """Whether it is a title, heading or question."""
        return self.sentence.block.kind in STRUCTURE


@dataclass(frozen=True, slots=True)
class Screen:
    """What the rules need to know of a whole article."""

    book: Rulebook
    vocabulary: frozenset[str]
    """Stems of content words that stand in two of its own sentences or more: what the article is about."""
    said: frozenset[str]
    """Stems of all content words of its sentences without any sign of spam, its title left out."""
    said_twice: frozenset[str]
    """Those among them that stand in two such sentences."""
    wary: bool
    """Whether it speaks calmly, more than once, of what sellers sell: an article that warns of fake pills."""
    title: frozenset[str]
    """Stems of its title."""
    places: Mapping[Span, Setting] = field(default_factory=dict)
    """Where each sentence stands, by its place."""
    heard: Mapping[Span, Heard] = field(default_factory=dict)
    """What a network says of each sentence, by its place."""
    odds: Mapping[Span, float] = field(default_factory=dict)
    """The logarithm of the odds that each sentence was pasted in, by its place."""
    final: Mapping[Span, float] = field(default_factory=dict)
    """The same once what stands around each is weighed, too."""
    listed: frozenset[Span] = frozenset()
    """The places of the sentences that the lines around them show to be its own."""
    proofs: int = 0
    """Places where something was surely pasted in, so that runs inside sentences may have been."""
    sold: bool = False
    """Whether any of that is a seller's, and not the frame of the page alone."""

    def look(self, seen: Seen) -> Looked:
        """Return a sentence with the signs that hold in this article."""
        said = self.said if seen.tells or seen.is_structure else self.said_twice
        return look(seen.folded.text, list(seen.tells), self.book, self.vocabulary, said)

    def look_at(self, sentence: Sentence, text: str) -> Looked:
        """Return what a sentence of this article would be with another text in its place: a part of it, or its rest."""
        return self.look(see(replace(sentence, text=text), self.book))

    def hear(self, seen: Seen) -> Heard:
        """Return what a network says of a sentence."""
        return self.heard.get(seen.sentence.span, UNHEARD)

    def settled(self, kept: Sequence[Seen]) -> Screen:
        """Return what is known once the sentences that stay are known: only they say what is said."""
        plain = [read(item.text).content for item in kept]
        said: frozenset[str] = frozenset().union(*plain)
        return replace(self, said=said, said_twice=repeated(plain), vocabulary=self.vocabulary & said)


def see(sentence: Sentence, book: Rulebook) -> Seen:
    """Return a sentence folded, with the signs of spam in it."""
    return Seen(sentence, *signs_in(sentence.text, sentence.markdown, book))


@lru_cache(maxsize=1 << 15)
def signs_in(words_: str, markdown: bool, book: Rulebook) -> tuple[Folded, str, tuple[Tell, ...]]:  # noqa: FBT001
    """Return the words of a sentence folded, the same on one line, and the signs of spam in them."""
    folded = without_marks(fold(words_)) if markdown else fold(words_)
    return folded, squeeze(folded.text), (*hard_tells(folded, words_), *soft_tells(folded.text, book))


def with_broken_words(seen: Sequence[Seen]) -> list[Seen]:
    """Add the signs of words with invisible marks inside, where few sentences of an article have them.

    An author who sets soft hyphens sets them in every long word of his text.
    """
    broken = {n: broken_words(item.sentence.text, item.folded) for n, item in enumerate(seen)}
    marked = {n: spans for n, spans in broken.items() if spans}
    if not marked or len(marked) > BROKEN_SHARE * len(seen):
        return list(seen)
    return [broken_up(item, marked[n]) if n in marked else item for n, item in enumerate(seen)]


def broken_up(seen: Seen, spans: Sequence[Span]) -> Seen:
    """Return a sentence with a sign for each word that has invisible marks inside, if more than one has."""
    if len(BROKEN.findall(seen.sentence.text)) < BROKEN_MARKS:
        return seen
    known = {(tell.start, tell.end) for tell in seen.tells}
    new = (Tell(span.start, span.end, DRESSED, "dressed") for span in spans if (span.start, span.end) not in known)
    return replace(seen, tells=(*seen.tells, *new))


def repeated(texts: Iterable[frozenset[str]]) -> frozenset[str]:
    """Return the stems that two or more texts share."""
    once: set[str] = set()
    twice: set[str] = set()
    for stems in texts:
        twice |= once & stems
        once |= stems
    return frozenset(twice)


def own_stems(seen: Seen) -> frozenset[str]:
    """Return the stems of a sentence, without its odd words where a seller's words stand beside them."""
    reading = read(seen.text)
    return reading.content - reading.odd_stems if seen.tells else reading.content


def vocabulary(seen: Sequence[Seen]) -> frozenset[str]:
    """Return the stems of what an article is about, so that its own words are never taken for a seller's.

    First from the sentences without any sign of spam; then from those that have soft signs but share words with the
    former and speak calmly, since an article about gambling is full of betting words.
    """
    clean = [own_stems(item) for item in seen if not item.tells]
    base = repeated(clean)
    honest = [
        own_stems(item)
        for item in seen
        if item.tells and not any(tell.hard for tell in item.tells) and is_honest(item, base)
    ]
    return (base | repeated([*clean, *honest])) - GENERIC


def is_honest(seen: Seen, base: frozenset[str]) -> bool:
    """Return whether a sentence with soft signs belongs to the article all the same."""
    shared = len(read(seen.text).content & base)
    sentence = seen.text.endswith((".", "?")) or seen.is_structure
    calm = voice.is_calm(seen.text)
    return sentence and shared + calm >= SHARED_STEMS - seen.is_structure


def read_article(sentences: Sequence[Sentence], book: Rulebook) -> tuple[Screen, list[Seen]]:
    """Return what the rules need to know of an article, and its sentences folded."""
    seen = with_broken_words([see(sentence, book) for sentence in sentences])
    title = next((item for item in seen if item.sentence.block.kind is BlockKind.TITLE), None)
    own = vocabulary(seen)
    plain = [read(item.text).content for item in seen if not item.tells and item is not title]
    calm = sum(bool(item.tells) and not any(t.hard for t in item.tells) and voice.is_calm(item.text) for item in seen)
    known = Screen(
        book=book,
        vocabulary=own,
        said=frozenset().union(*plain),
        said_twice=repeated(plain),
        title=read(title.text).content & own if title else frozenset(),
        wary=calm >= WARY_SENTENCES,
    )
    places = dict(zip((item.sentence.span for item in seen), settings(seen, known), strict=True))
    odds = {
        item.sentence.span: weigh(
            known.look(item), places[item.sentence.span], book, prose=is_prose(item.text, structure=item.is_structure)
        )
        for item in seen
    }
    heard = tagger_of(book).heard(pieces_of(seen), known.vocabulary, known.title)
    found = dict(zip((item.sentence.span for item in seen), heard, strict=True))
    return replace(known, places=places, odds=odds, heard=found), seen


def pieces_of(seen: Sequence[Seen]) -> list[Piece]:
    """Return the sentences of an article as the tagger sees them."""
    return [
        Piece(
            text=item.folded.text,
            hard=tuple(Span(start=tell.start, end=tell.end) for tell in item.tells if tell.hard),
            soft=tuple(Span(start=tell.start, end=tell.end) for tell in item.tells if not tell.hard),
            block=item.sentence.block.order,
            kind=str(item.sentence.block.kind),
        )
        for item in seen
    ]


def settings(seen: Sequence[Seen], known: Screen) -> list[Setting]:
    """Return where each sentence stands and what the rest of the article says; time linear in the article."""
    own = [
        frozenset[str]() if any(tell.hard for tell in item.tells) else read(item.text).content - GENERIC
        for item in seen
    ]
    said: frozenset[str] = frozenset().union(*own)
    again = repeated(own)
    sizes = Counter(item.sentence.block.order for item in seen)
    last = max(sizes, default=0)
    long = [item for item in seen if is_long_prose(item)]
    core = [item for item in long if len(read(item.text).content & known.vocabulary) >= SHARED_STEMS] or long
    prose = [item.sentence.block.order for item in core]
    begun, ended = min(prose, default=last), max(prose, default=0)
    shares = voice_shares(seen)
    inside = quotations(seen)
    return [
        Setting(
            said=said,
            repeated=again,
            counted=stems,
            title=known.title,
            place=item.sentence.block.order / max(1, last),
            first=item.sentence.block.order < begun,
            last=item.sentence.block.order == last,
            alone=sizes[item.sentence.block.order] == 1,
            opens=item.sentence.index == 0,
            prose_after=item.sentence.block.order < ended,
            voices=shares[item.sentence.block.order],
            quoted=item.sentence.span in inside,
        )
        for item, stems in zip(seen, own, strict=True)
    ]


def quotations(seen: Sequence[Seen]) -> frozenset[Span]:
    """Return the places of the sentences that stand inside a quotation of several."""
    found: list[Span] = []
    for _, block in groupby(seen, key=lambda item: item.sentence.block.order):
        spans, texts = zip(*((item.sentence.span, item.sentence.text) for item in block), strict=True)
        found += compress(spans, quoted(texts)) if len(spans) > 1 else ()
    return frozenset(found)


def voice_shares(seen: Sequence[Seen]) -> dict[int, dict[str, float]]:
    """Return for each block the share of the sentences of the other blocks that speak in each person."""
    totals: dict[str, int] = {}
    blocks: dict[int, Counter[str]] = {}
    sizes: Counter[int] = Counter()
    for item in seen:
        order = item.sentence.block.order
        inside = blocks.setdefault(order, Counter())
        for name in () if item.is_structure else voices_of(item.text):
            inside[name] += 1
            totals[name] = totals.get(name, 0) + 1
        sizes[order] += not item.is_structure
    whole = sum(sizes.values())
    return {
        order: {name: (count - inside[name]) / max(1, whole - sizes[order]) for name, count in totals.items()}
        for order, inside in blocks.items()
    }


def is_long_prose(item: Seen) -> bool:
    """Return whether a sentence is one of the article's body by its shape."""
    return not item.is_structure and item.text.endswith(".") and len(words(item.text)) >= PROSE_WORDS


def verdict(
    sentence: Sentence,
    kind: Kind,
    reason: str,
    *,
    clean: str = "",
    cuts: tuple[str, ...] = (),
    holes: tuple[Span, ...] = (),
) -> Judged:
    """Return a verdict on a whole sentence; `holes` says where the `cuts` stood in it, folded."""
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
        holes=holes,
    )


def dropped(item: Judged, kind: Kind, reason: str) -> Judged:
    """Return a verdict turned into a drop."""
    return replace(item, kind=kind, action=Action.DROP, reason=reason, clean="", cuts=(), holes=())
