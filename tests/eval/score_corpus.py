"""Score cleaned articles against the labelled corpus, or check the corpus itself.

Usage::

    python scripts strip FILES --out OUTDIR
    python tests/eval/score_corpus.py CORPUS.jsonl OUTDIR [--json] [--misses]
    python tests/eval/score_corpus.py CORPUS.jsonl --validate

``OUTDIR`` holds ``ID.md`` for every record. The figures:

* **spam recall**: share of the ``gone`` strings that are absent from the output. They are looked
  for leniently (case, look-alike letters, zero-width characters, percent-encoding, dashes and
  spacing folded), so spam that was merely tidied up still counts as present.
* **kept verbatim**: share of the ``keep`` sentences that are present. Only white space, dashes,
  quotation marks, zero-width characters and Markdown backslash escapes are folded.
* **headings, titles**: the same for headings and titles, case folded.
* **residue lines**: output lines that hold nothing the record knows of.
* **leftovers**: stray text beside known text on one line, such as a dangling ``login, app:``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

HELD_BACK: Final = "held_back"
EXIT_OK: Final = 0
EXIT_CONTENT: Final = 1
EXIT_USAGE: Final = 2
MIN_SQUEEZED: Final = 6

_DASHES: Final = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_SINGLE: Final = re.compile("[\u2018\u2019\u201a\u201b\u2032\u00b4`]")
_DOUBLE: Final = re.compile("[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_PERCENT: Final = re.compile(r"%[0-9A-Fa-f]{2}")
_SPACED: Final = re.compile(r"(?:\b\w[ ._-]+){3,}\w\b")
_SPLIT_NAME: Final = re.compile(r"\w\s*(?:\s\.|\.\s|\(?\bdot\b\)?)\s*\w")
_MARKER: Final = re.compile(r"^(?:[#>]+|[-*+\u2022]|[Qq]?\d{1,2}[.)])(?:\s+|$)")
_LOOKALIKE: Final = str.maketrans(
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0458\u0455"
    "\u0501\u03b1\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u0261\u0131\u04cf",
    "abekmhopctyxijsdaeikvoptuxgil",
)


# --- Text ---------------------------------------------------------------------------------------


def fold(text: str) -> str:
    """Fold what may change in a sentence that is still called verbatim."""
    text = "".join(c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c) != "Cf")
    text = _ESCAPE.sub(r"\1", text)
    text = _DASHES.sub("-", text)
    text = _DOUBLE.sub('"', _SINGLE.sub("'", text))
    return " ".join(text.split())


def fold_loosely(text: str) -> str:
    """Fold every disguise that a reader's eye would undo, except odd spacing."""
    if _PERCENT.search(text):
        text = unquote(text)
    folded = fold(unicodedata.normalize("NFKC", text)).casefold()
    return folded.translate(_LOOKALIKE)


def squeeze(text: str) -> str:
    """Return only the letters and digits, so that odd spacing cannot hide a word."""
    return "".join(c for c in fold_loosely(text) if c.isalnum())


def is_disguised_by_spacing(text: str) -> bool:
    """Tell whether spaces or a spelled-out dot split the words of this spam string."""
    return bool(_SPACED.search(text) or _SPLIT_NAME.search(text))


def has_phrase(haystack: str, phrase: str) -> bool:
    """Find a folded phrase between word boundaries in folded text."""
    return bool(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", haystack))


# --- Records ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Record:
    """One labelled article."""

    id: str  # also the stem of its output file
    text: str  # the article as scraped
    clean: bool  # an honest article: nothing may be removed
    title: str | None  # the real title
    headings: tuple[str, ...]
    keep: tuple[str, ...]  # informative sentences, as they must read afterwards
    spliced: frozenset[str]  # those of `keep` that spam interrupts in `text`
    gone: tuple[str, ...]  # strings that must not be in the output
    gone_family: dict[str, str]  # which family each of them belongs to
    neutral: tuple[str, ...]  # hype and self-reference: may stay or go
    families: tuple[str, ...]
    positions: tuple[str, ...]
    disguises: tuple[str, ...]

    def family_of(self, spam: str) -> str:
        """Name the family of one spam string."""
        return self.gone_family.get(spam) or (self.families[0] if self.families else "unlabelled")

    def known(self) -> Iterator[str]:
        """Yield every piece of text that the output may contain."""
        if self.title:
            yield self.title
        yield from self.headings
        yield from self.keep
        yield from self.neutral


def parse_record(raw: dict[str, Any]) -> Record:
    """Build a record from one JSON object of the corpus."""
    return Record(
        id=str(raw["id"]),
        text=str(raw["text"]),
        clean=bool(raw["clean"]),
        title=raw.get("title"),
        headings=tuple(raw.get("headings", ())),
        keep=tuple(raw["keep"]),
        spliced=frozenset(raw.get("spliced", ())),
        gone=tuple(raw["gone"]),
        gone_family=dict(raw.get("gone_family", {})),
        neutral=tuple(raw.get("neutral", ())),
        families=tuple(raw.get("families", ())),
        positions=tuple(raw.get("positions", ())),
        disguises=tuple(raw.get("disguises", ())),
    )


def load(path: Path) -> tuple[Record, ...]:
    """Read a corpus: one JSON object a line."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return tuple(parse_record(json.loads(line)) for line in lines if line.strip())


# --- Validation ---------------------------------------------------------------------------------


def validate_record(record: Record) -> Iterator[str]:
    """Yield what is wrong with one record."""
    yield from validate_kept(record)
    yield from validate_spam(record)
    if bool(record.gone) == record.clean:
        yield "a record lists strings that must go if, and only if, it is not clean"
    if not record.keep:
        yield "nothing to keep"


def validate_kept(record: Record) -> Iterator[str]:
    """Yield what must stay, yet is not in the text."""
    text, loose = fold(record.text), fold_loosely(record.text)
    for sentence in record.keep:
        if sentence not in record.spliced and fold(sentence) not in text:
            yield f"keep is not in the text: {sentence!r}"
    for sentence in record.spliced - set(record.keep):
        yield f"spliced is not in keep: {sentence!r}"
    for heading in (record.title or "", *record.headings):
        if fold_loosely(heading) not in loose:
            yield f"title or heading is not in the text: {heading!r}"


def validate_spam(record: Record) -> Iterator[str]:
    """Yield what must go, yet is not in the text or is also in what must stay."""
    loose, known = fold_loosely(record.text), "\n".join(record.known())
    for spam in record.gone:
        if fold_loosely(spam) not in loose:
            yield f"gone is not in the text: {spam!r}"
        if is_present(spam, known):
            yield f"gone is part of what must stay: {spam!r}"


def validate(records: Sequence[Record]) -> list[str]:
    """Return every fault of a corpus, each named by its record."""
    faults = [f"{record.id}: {fault}" for record in records for fault in validate_record(record)]
    repeated = [name for name, n in Counter(record.id for record in records).items() if n > 1]
    return faults + [f"{name}: id used more than once" for name in repeated]


def counts(records: Sequence[Record]) -> dict[str, dict[str, int]]:
    """Count records by family, position and disguise."""
    return {
        "records": {
            "all": len(records),
            "clean": sum(record.clean for record in records),
            "spam": sum(not record.clean for record in records),
        },
        "families": tally(family for record in records for family in record.families),
        "positions": tally(position for record in records for position in record.positions),
        "disguises": tally(disguise for record in records for disguise in record.disguises),
    }


def tally(names: Iterable[str]) -> dict[str, int]:
    """Count names, in alphabetical order."""
    return dict(sorted(Counter(names).items()))


# --- Scoring ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Share:
    """A share: how many of how many."""

    hits: int = 0
    total: int = 0

    def add(self, *, hit: bool) -> None:
        """Count one more case."""
        self.hits += hit
        self.total += 1

    @property
    def value(self) -> float:
        """The share as a number, 1 where there was nothing to count."""
        return self.hits / self.total if self.total else 1.0


@dataclass(slots=True)
class Section:
    """The figures of one kind of record."""

    records: int = 0
    missing_outputs: int = 0
    spam: Share = field(default_factory=Share)
    keep: Share = field(default_factory=Share)
    headings: Share = field(default_factory=Share)
    titles: Share = field(default_factory=Share)
    residue_lines: int = 0
    leftovers: int = 0


@dataclass(slots=True)
class Report:
    """All figures, and what was missed in each record."""

    spam: Section = field(default_factory=Section)
    clean: Section = field(default_factory=Section)
    families: dict[str, Share] = field(default_factory=dict)
    misses: list[tuple[str, str, str]] = field(default_factory=list)


def is_present(spam: str, output: str) -> bool:
    """Tell whether a spam string is still there, in whatever spelling."""
    if has_phrase(fold_loosely(output), fold_loosely(spam)):
        return True
    squeezed = squeeze(spam)
    if not is_disguised_by_spacing(spam) or len(squeezed) < MIN_SQUEEZED:
        return False
    return squeezed in squeeze(output)


ROW = re.compile(r"^\|.+\|$")
"""A row of a table, whose bars stand between known cells and belong to them."""


def strip_markers(line: str) -> str:
    """Remove Markdown markers, list bullets and numbers from the start of a line."""
    line = line.strip()
    while found := _MARKER.match(line):
        line = line[found.end() :].removeprefix("**")
    return line


def uncovered(output: str, known: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each output line that holds unknown text, with what is unknown in it."""
    lines = [fold_loosely(strip_markers(line)).strip("*_ ") for line in output.splitlines()]
    stream = " ".join(lines)
    covered = bytearray(len(stream))
    for piece in sorted({fold_loosely(piece) for piece in known}, key=len, reverse=True):
        for match in re.finditer(re.escape(piece), stream):
            covered[match.start() : match.end()] = b"\1" * len(piece)
    start = 0
    for line in lines:
        span = zip(line, covered[start : start + len(line)], strict=True)
        rest = " ".join("".join(" " if mark else char for char, mark in span).split()).strip("*_ ")
        cells = ROW.match(line) and rest != line and not rest.strip("| ")
        if rest not in {"", ":"} and not cells:
            yield line, rest
        start += len(line) + 1


def find_strays(record: Record, output: str) -> Iterator[tuple[str, str]]:
    """Yield ``residue`` and ``leftover`` findings of one output."""
    known = list(record.known())
    allowed = [f" {fold_loosely(piece)} " for piece in known]
    for line, rest in uncovered(output, known):
        if re.search(r"\w", rest) and any(f" {rest} " in piece for piece in allowed):
            continue  # part of a sentence that was trimmed: counted under `keep`
        yield ("residue" if rest == line else "leftover"), rest


def score_record(record: Record, output: str, report: Report) -> None:
    """Add one article to the report."""
    section = report.clean if record.clean else report.spam
    section.records += 1
    verbatim, loose = fold(output), fold_loosely(output)

    def note(share: Share, kind: str, text: str, *, hit: bool) -> None:
        share.add(hit=hit)
        if not hit:
            report.misses.append((record.id, kind, text))

    for spam in record.gone:
        family = record.family_of(spam)
        absent = not is_present(spam, output)
        note(section.spam, f"spam:{family}", spam, hit=absent)
        report.families.setdefault(family, Share()).add(hit=absent)
    for sentence in record.keep:
        note(section.keep, "keep", sentence, hit=fold(sentence) in verbatim)
    for heading in record.headings:
        note(section.headings, "heading", heading, hit=fold_loosely(heading) in loose)
    if record.title:
        note(section.titles, "title", record.title, hit=fold_loosely(record.title) in loose)
    for kind, rest in find_strays(record, output):
        section.residue_lines += kind == "residue"
        section.leftovers += kind == "leftover"
        report.misses.append((record.id, kind, rest))


def score(records: Iterable[Record], outputs: Path) -> Report:
    """Score a directory of cleaned articles."""
    report = Report()
    for record in records:
        path = outputs / f"{record.id}.md"
        if not path.is_file():
            (report.clean if record.clean else report.spam).missing_outputs += 1
            report.misses.append((record.id, "missing", path.name))
        output = path.read_text(encoding="utf-8") if path.is_file() else ""
        score_record(record, output, report)
    return report


# --- Output -------------------------------------------------------------------------------------


def section_figures(section: Section) -> dict[str, float | int]:
    """Turn a section into plain figures."""
    return {
        "records": section.records,
        "missing_outputs": section.missing_outputs,
        "spam_strings": section.spam.total,
        "spam_recall": round(section.spam.value, 4),
        "keep_sentences": section.keep.total,
        "kept_verbatim": round(section.keep.value, 4),
        "headings": section.headings.total,
        "headings_kept": round(section.headings.value, 4),
        "titles": section.titles.total,
        "titles_kept": round(section.titles.value, 4),
        "residue_lines": section.residue_lines,
        "leftovers": section.leftovers,
    }


def figures(report: Report) -> dict[str, Any]:
    """Turn a report into plain figures, without any text of the corpus."""
    return {
        "spam": section_figures(report.spam),
        "clean": section_figures(report.clean),
        "families": {
            name: {"strings": share.total, "recall": round(share.value, 4)}
            for name, share in sorted(report.families.items())
        },
    }


def format_figures(report: Report) -> str:
    """Lay the figures out as a table."""
    numbers = figures(report)
    spam, clean = numbers["spam"], numbers["clean"]
    rows = [f"{'':<20}{'spam':>10}{'clean':>10}"]
    rows += [f"{name:<20}{spam[name]:>10}{clean[name]:>10}" for name in spam]
    rows += ["", f"{'family':<20}{'strings':>10}{'recall':>10}"]
    rows += [f"{name:<20}{share['strings']:>10}{share['recall']:>10}" for name, share in numbers["families"].items()]
    return "\n".join(rows)


def format_misses(report: Report) -> str:
    """List every miss: record, kind and words."""
    return "\n".join(f"{name}  {kind:<22} {text!r}" for name, kind, text in report.misses)


def say(text: str) -> None:
    """Print a result."""
    sys.stdout.write(text + "\n")


# --- Command line -------------------------------------------------------------------------------


def run_validate(records: Sequence[Record], *, as_json: bool, quiet: bool) -> int:
    """Check a corpus and print its counts; faults of a held-back corpus are only counted."""
    faults = validate(records)
    found = counts(records)
    if as_json:
        say(json.dumps({**found, "faults": len(faults)}, indent=2))
    else:
        for group, numbers in found.items():
            say(f"{group}: " + ", ".join(f"{name} {n}" for name, n in numbers.items()))
        say(f"faults: {len(faults)}")
    if faults and not quiet:
        sys.stderr.write("\n".join(faults) + "\n")
    return EXIT_CONTENT if faults else EXIT_OK


def run_score(records: Sequence[Record], outputs: Path, *, as_json: bool, misses: bool) -> int:
    """Score a directory and print the figures."""
    report = score(records, outputs)
    if as_json:
        listed = {"misses": report.misses} if misses else {}
        say(json.dumps({**figures(report), **listed}, indent=2, ensure_ascii=False))
        return EXIT_OK
    say(format_figures(report))
    if misses and report.misses:
        say("\n" + format_misses(report))
    return EXIT_OK


def build_parser() -> argparse.ArgumentParser:
    """Declare the command line."""
    summary, _, details = (__doc__ or "").partition("\n")
    parser = argparse.ArgumentParser(
        description=summary,
        epilog=details,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("corpus", type=Path, help="the corpus, JSON Lines")
    parser.add_argument("outputs", type=Path, nargs="?", help="directory with ID.md per record")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--misses", action="store_true", help="list every miss (not held-back)")
    parser.add_argument("--validate", action="store_true", help="check the corpus itself")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the scorer and return its exit code."""
    parser = build_parser()
    args = parser.parse_args(argv)
    held_back = args.corpus.resolve().name.startswith(HELD_BACK)
    if args.misses and held_back:
        parser.error("the held-back corpus is scored by figures only: --misses is refused")
    if not args.corpus.is_file():
        parser.error(f"no such corpus: {args.corpus}")
    records = load(args.corpus)
    if args.validate:
        return run_validate(records, as_json=args.json, quiet=held_back)
    if args.outputs is None or not args.outputs.is_dir():
        parser.error("OUTDIR is needed: the directory that holds ID.md for every record")
    return run_score(records, args.outputs, as_json=args.json, misses=args.misses)


if __name__ == "__main__":
    raise SystemExit(main())
