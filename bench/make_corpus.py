# ruff: noqa: INP001, S311, T201 (a script, whose chance is seeded, and which prints)
"""Write a large pile of articles made from the real ones, seeded, with the truth about every duplicate.

    python bench/make_corpus.py N OUT.jsonl [SEED] [ARTICLES]    one JSON object a line
    python bench/make_corpus.py N OUT/ [SEED] [ARTICLES]         one .txt file an article, and OUT/truth.jsonl

Every paragraph carries the id of its group. A group is a base paragraph and its copies: one of the real paragraphs,
or three to five real sentences on another topic with a third of their words changed. Copies are exact, light (3 % of
the words changed), medium (10 %), heavy (25 %) or shuffled (3 %, and the sentences in another order). An article has
6 to 12 paragraphs, about half of them copies; one in twenty is a near-copy of an earlier article, 15 % have a betting
prefix before their title and 30 % a footer. Keys: id, text, paras (group, level, line), off (lines before the first
of `paras`), dup_of, pre, post. The same seed gives the same bytes; changing the order of the draws below does not.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ARTICLES = Path(__file__).resolve().parent.parent / "sources"
SEED = 7
POOL = 60
"""Base paragraphs that there must be before copies are drawn from them at the higher rate."""
REMEMBERED = 5000
"""Articles, the first ones, that may be copied."""

SYNONYMS = {
    "treatment": ["therapy", "care", "intervention"],
    "patients": ["people", "individuals", "clients"],
    "depression": ["depressive illness", "low mood"],
    "rapid": ["fast", "quick", "swift"],
    "relief": ["respite", "easing"],
    "symptoms": ["signs", "complaints"],
    "promising": ["encouraging", "hopeful"],
    "significant": ["notable", "marked"],
    "effects": ["outcomes", "results"],
    "traditional": ["conventional", "standard"],
    "may": ["might", "can"],
    "offering": ["giving", "providing"],
    "research": ["evidence", "studies"],
    "potential": ["possible", "likely"],
    "severe": ["serious", "acute"],
    "options": ["choices"],
    "however": ["but", "yet"],
    "additionally": ["also", "moreover"],
    "during": ["throughout"],
    "many": ["numerous", "most"],
    "help": ["assist", "aid"],
    "understanding": ["knowledge", "grasp"],
    "disorder": ["condition", "illness"],
    "infusion": ["drip", "IV"],
    "works": ["acts", "operates"],
    "mood": ["affect"],
    "important": ["vital", "key"],
    "brain": ["mind"],
    "weeks": ["months"],
    "common": ["frequent", "usual"],
}
TOPIC_WORDS = (
    "ketamine Ketamine depression depressive bipolar Bipolar therapy Therapy infusion Infusion brain glutamate NMDA "
    "anesthetic"
).split()
TOPICS = [
    dict(zip(TOPIC_WORDS, words.split(), strict=True))
    for words in (
        "solar Solar outages electrical hybrid Hybrid panels Panels rooftop Rooftop grid inverter PWM battery",
        "yoga Yoga stress stressful chronic Chronic practice Practice breathing Breathing body cortisol vagal stretch",
        "keto Keto obesity metabolic insulin Insulin diet Diet fasting Fasting liver glucose BHB supplement",
        (
            "espresso Espresso bitterness acidic roasted Roasted brewing Brewing extraction Extraction palate caffeine "
            "TDS drink"
        ),
        (
            "invisalign Invisalign crowding dental crossbite Crossbite aligners Aligners whitening Whitening jaw "
            "enamel TMJ retainer"
        ),
        "roofing Roofing leakage structural asphalt Asphalt repair Repair shingle Shingle attic flashing ASTM sealant",
    )
]
STRAY_WORDS = (
    "harbor lantern meadow copper violet orchard timber canyon falcon marble cobalt ember saddle willow glacier "
    "pepper anchor beacon cedar dune engine fabric garden hollow island jungle kettle ladder magnet needle oyster "
    "pillar quarry ribbon silver tunnel uranium valley window yellow zephyr basket candle dragon elbow feather ginger "
    "hammer ivory jacket"
).split()
FILLERS = ("really", "also", "often", "indeed", "still")
PREFIXES = [
    "99exch.com login, laser247. com, yolo247 login: ",
    "cricbet99 login, sky exchange, reddy book: ",
    "lotus365 vip, fairplay login, betbhai9: ",
    "tigerexch247, golden exchange, 11xplay login: ",
]
FOOTERS = [
    "Similar Posts",
    "Comments\n\nPopular posts from this blog\n\n{t}",
    "{n} Montgomery Ave Suite {s}, Bethesda, MD 20814, United States\n({p}) 828–{n}\n\nhttps://clinic{s}.example/",
    "Share this:\nTwitter\nFacebook\nLike Loading...",
    "Leave a Reply\nYour email address will not be published.",
]
LEVELS = (
    ("exact", 0.0, False),
    ("light", 0.03, False),
    ("medium", 0.10, False),
    ("heavy", 0.25, False),
    ("shuffled", 0.03, True),
)
LEVEL_WEIGHTS = (2, 3, 2, 1, 1)

SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
NO_HEADING = re.compile(r"\d|Similar|Comments|Popular|http")


class Line(NamedTuple):
    """A line of an article; a heading has neither group nor level."""

    group: str | None
    level: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Seeds:
    """What piles are made from."""

    paragraphs: list[str]
    headings: list[str]
    sentences: list[str]


def read_seeds(articles: Path) -> Seeds:
    """Return the paragraphs, headings and longer sentences of the real articles."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(articles.glob("*.txt"))]
    lines = [line.strip() for text in texts for line in text.splitlines()]
    paragraphs = [line for line in lines if len(line) >= 150]  # noqa: PLR2004 (shorter ones are headings and items)
    headings = [line for line in lines if 12 < len(line) < 90 and not NO_HEADING.search(line)]  # noqa: PLR2004
    parts = [part for paragraph in paragraphs for part in SENTENCE_END.split(paragraph)]
    return Seeds(paragraphs, headings, [part for part in parts if len(part) > 50])  # noqa: PLR2004


def changed(word: str, rng: random.Random) -> list[str]:
    """Return what stands in place of a word: a synonym, a stray word, nothing, or the word and a filler."""
    key = word.lower().strip(".,;")
    draw = rng.random()
    if key in SYNONYMS:
        return [word.lower().replace(key, rng.choice(SYNONYMS[key]))]
    if draw < 0.4:  # noqa: PLR2004
        return [rng.choice(STRAY_WORDS)]
    return [] if draw < 0.7 else [word, rng.choice(FILLERS)]  # noqa: PLR2004


def perturbed(text: str, rate: float, rng: random.Random) -> str:
    """Return the text with that share of its words changed."""
    words: list[str] = []
    for word in text.split(" "):
        words += changed(word, rng) if rng.random() < rate else [word]
    return " ".join(words)


class Pile:
    """Draws one article after the other; what was drawn decides what can be copied later."""

    def __init__(self, seeds: Seeds, seed: int) -> None:
        """Start with the real paragraphs as the first groups."""
        self.seeds = seeds
        self.rng = random.Random(seed)
        self.base = [(f"s{place}", text) for place, text in enumerate(seeds.paragraphs)]
        self.fresh = 0
        self.articles: list[tuple[str, list[Line]]] = []

    def copy(self, group: str, text: str) -> Line:
        """Return a copy of a base paragraph at a level that is drawn."""
        level, rate, shuffle = self.rng.choices(LEVELS, LEVEL_WEIGHTS)[0]
        if rate:
            text = perturbed(text, rate, self.rng)
        if shuffle:
            parts = SENTENCE_END.split(text)
            self.rng.shuffle(parts)
            text = " ".join(parts)
        return Line(group, level, text)

    def invent(self) -> Line:
        """Return a paragraph of real sentences on another topic, a third of its words changed."""
        text = " ".join(self.rng.sample(self.seeds.sentences, self.rng.randint(3, 5)))
        for word, other in self.rng.choice(TOPICS).items():
            text = text.replace(word, other)
        line = Line(f"f{self.fresh}", "base", perturbed(text, 0.35, self.rng))
        self.fresh += 1
        if self.rng.random() < 0.25:  # noqa: PLR2004
            self.base.append((f"f{self.fresh - 1}", line.text))
        return line

    def paragraph(self) -> Line:
        """Return a copy of an earlier paragraph or a new one."""
        if self.rng.random() < 0.35 and len(self.base) > POOL:  # noqa: PLR2004
            return self.copy(*self.base[int(len(self.base) * self.rng.random())])
        if self.rng.random() < 0.15:  # noqa: PLR2004
            return self.copy(*self.rng.choice(self.base))
        return self.invent()

    def lines(self) -> tuple[str | None, list[Line]]:
        """Return the lines of the next article, and the article that it copies, if any."""
        if self.articles and self.rng.random() < 0.05:  # noqa: PLR2004
            name, lines = self.rng.choice(self.articles)
            return name, [
                line._replace(text=perturbed(line.text, 0.02, self.rng)) if line.group else line for line in lines
            ]
        drawn = [Line(None, None, self.rng.choice(self.seeds.headings))]
        for _ in range(self.rng.randint(6, 12)):
            if self.rng.random() < 0.25:  # noqa: PLR2004
                drawn.append(Line(None, None, self.rng.choice(self.seeds.headings)))
            drawn.append(self.paragraph())
        return None, drawn

    def footer(self) -> str:
        """Return a footer."""
        return self.rng.choice(FOOTERS).format(
            t=self.rng.choice(self.seeds.headings),
            n=self.rng.randint(1000, 9999),
            s=self.rng.randint(100, 999),
            p=self.rng.randint(200, 900),
        )

    def article(self, name: str) -> dict[str, object]:
        """Return the next article with the truth about it."""
        dup_of, lines = self.lines()
        if len(self.articles) < REMEMBERED:
            self.articles.append((name, lines))
        draw = self.rng.random()
        before = [self.rng.choice(PREFIXES) + lines[0].text] if draw < 0.15 else []  # noqa: PLR2004
        after = [self.footer()] if self.rng.random() < 0.30 else []  # noqa: PLR2004
        return {
            "id": name,
            "text": "\n\n".join([*before, *(line.text for line in lines), *after]),
            "paras": [[line.group, line.level, place] for place, line in enumerate(lines) if line.group],
            "off": len(before),
            "dup_of": dup_of,
            "pre": bool(before),
            "post": bool(after),
        }


def make_articles(count: int, seed: int = SEED, articles: Path = ARTICLES) -> Iterator[dict[str, object]]:
    """Yield the articles of a pile."""
    pile = Pile(read_seeds(articles), seed)
    for place in range(count):
        yield pile.article(f"a{place}")


def main(arguments: Sequence[str]) -> int:
    """Write a pile as the command line asks for."""
    if len(arguments) < 2:  # noqa: PLR2004
        print(__doc__, file=sys.stderr)
        return 2
    seed = int(arguments[2]) if len(arguments) > 2 else SEED  # noqa: PLR2004
    articles = Path(arguments[3]) if len(arguments) > 3 else ARTICLES  # noqa: PLR2004
    folder = Path(arguments[1]) if arguments[1].endswith("/") else None
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl" if folder else Path(arguments[1])).open("w", encoding="utf-8") as out:
        for place, row in enumerate(make_articles(int(arguments[0]), seed, articles)):
            if folder:
                (folder / f"a{place:07d}.txt").write_text(str(row.pop("text")), encoding="utf-8")
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
