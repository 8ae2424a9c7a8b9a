r"""The small language in which the rules write their words, and its translation into regular expressions.

    word*     the word with any ending      (a|b c)    one of these      (a)?       may be absent
    ~         a gap of up to six words      ~3         of up to three    <number>   digits or a number word
    <name>    a word list                   <Capital>  a word with a capital first letter
    ^ $       start and end of the text     : % ©      that mark

Every repetition is bounded and the parts of a gap cannot match the same character in two ways, so matching takes
time linear in the text whatever the text (checked by a fuzz test).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

GAP_WORDS = 6
"""Words that a bare `~` may pass over: a clause, seldom more."""

SEPARATOR = r"[\W_]{1,4}"
GAP = r"(?:[\W_]{{1,6}}[^\W_]{{1,40}}){{0,{words}}}?"
NUMBER = (
    r"(?:\d[\d.,]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|a few|a dozen)"
)
CAPITAL = r"(?-i:[A-Z][\w.'\-]{1,30})"
BUILT_IN = {"Capital": CAPITAL, "number": NUMBER}
MARKS = {":": r"\s{0,3}:", "%": r"\s{0,2}%", "©": r"\W{0,3}©"}
TOKEN = re.compile(r"\s*(?:([()|?^$:%©])|~(\d*)|<([\w-]+)>|([^\s()|?^$:%©~<>]+))")

Lists = Mapping[str, Sequence[str]]


class PhraseError(ValueError):
    """A phrase that cannot be read; says which and why."""


class PhraseReader:
    """Reads one phrase from left to right; made anew for each phrase."""

    def __init__(self, phrase: str, lists: Lists, inside: tuple[str, ...] = ()) -> None:
        """Split the phrase into tokens; `inside` names the lists that are being read, to catch a circle."""
        self.phrase, self.lists, self.inside = phrase, lists, inside
        self.tokens = [match.groups() for match in TOKEN.finditer(phrase.strip())]
        if "".join(TOKEN.sub("", phrase).split()):
            message = f"cannot read {phrase!r}"
            raise PhraseError(message)
        self.place = 0

    def peek(self) -> str | None:
        """Return the mark that comes next, None where a word, a gap or the end does."""
        return self.tokens[self.place][0] if self.place < len(self.tokens) else None

    def alternatives(self) -> str:
        """Read sequences separated by bars."""
        found = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            found.append(self.sequence())
        return found[0] if len(found) == 1 else "(?:" + "|".join(found) + ")"

    def sequence(self) -> str:
        """Read the elements up to a bar, a closing bracket or the end, with separators between them."""
        pattern, started, gap = "", False, ""
        while self.place < len(self.tokens) and self.peek() not in {")", "|"}:
            element, glued, optional, is_gap = self.element()
            if is_gap:
                gap = element
                continue
            joint = "" if glued or not started else gap + SEPARATOR
            if glued:
                pattern += gap + element if started else element
                started = started or element[0] != "^"
            elif optional:
                pattern += f"(?:{joint}{element})?" if started else f"(?:{element}{SEPARATOR})?"
            else:
                pattern, started = pattern + joint + element, True
            gap = ""
        return pattern + gap

    def element(self) -> tuple[str, bool, bool, bool]:
        """Read one element: its pattern, whether it needs no separator, may be absent, is a gap."""
        mark, gap, name, word = self.tokens[self.place]
        self.place += 1
        if gap is not None:
            return GAP.format(words=int(gap or GAP_WORDS)), False, False, True
        if mark in MARKS:
            return MARKS[mark], True, False, False
        if mark in {"^", "$"}:
            return (r"^\W{0,8}" if mark == "^" else r"\W{0,8}$"), True, False, False
        pattern = self.group(mark, name, word)
        optional = self.peek() == "?"
        self.place += optional
        return pattern, False, optional, False

    def group(self, mark: str | None, name: str | None, word: str | None) -> str:
        """Read a bracket, a list or a word."""
        if name in BUILT_IN:
            return BUILT_IN[name]
        if name is not None:
            return self.word_list(name)
        if word is not None:
            return re.escape(word.rstrip("*")) + (r"\w{0,20}" if word.endswith("*") else "")
        if mark != "(":
            message = f"unexpected {mark!r} in {self.phrase!r}"
            raise PhraseError(message)
        inner = self.alternatives()
        if self.peek() != ")":
            message = f"a bracket is not closed in {self.phrase!r}"
            raise PhraseError(message)
        self.place += 1
        return f"(?:{inner})"

    def word_list(self, name: str) -> str:
        """Return one of the phrases of a named list."""
        if name not in self.lists or name in self.inside:
            message = f"no word list <{name}> for {self.phrase!r}"
            raise PhraseError(message)
        inside = (*self.inside, name)
        return "(?:" + "|".join(PhraseReader(p, self.lists, inside).alternatives() for p in self.lists[name]) + ")"


def phrase_pattern(phrase: str, lists: Lists) -> str:
    """Return the regular expression of one phrase.

    Raises PhraseError where the phrase cannot be read.
    """
    reader = PhraseReader(phrase, lists)
    pattern = reader.alternatives()
    if reader.place < len(reader.tokens):
        message = f"a bracket too many in {phrase!r}"
        raise PhraseError(message)
    return rf"(?<!\w){pattern}(?!\w)"


def compile_phrases(phrases: Sequence[str], lists: Lists, *, whole: bool = False) -> re.Pattern[str]:
    """Return one pattern that finds any of the phrases, without regard to case.

    Where `whole`, the phrase must be all there is in the text but for marks at its ends.
    """
    joined = "|".join(phrase_pattern(phrase, lists) for phrase in phrases)
    return re.compile(rf"^[\W_]{{0,12}}(?:{joined})[\W_]{{0,12}}$" if whole else joined, re.IGNORECASE)
