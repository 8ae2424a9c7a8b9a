"""Runs that were pasted into the middle of a sentence, found so that the sentence closes again without them.

Observed: the run is a chain of names, words of access and of a trade, with no function word in it; it stands where
the grammar has no room for it (`within a year or so dolmun gamezo login unless people go on`), sometimes in brackets
or between commas. Words of a trade alone never make a run, since honest articles are written about gambling.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import STOP_WORDS, words
from winnow.rules.lexicon import ends_like_medicine, is_common, is_stranger
from winnow.rules.reading import read
from winnow.rules.spam import SPAM_SCORE
from winnow.rules.tells import SELL, TOKEN, Looked, Tell, odd_words
from winnow.rules.voice import is_calm

NAME_WEIGHT = 1.0
"""A name that is no word, right beside a word of access or of a trade."""
NAME_LIMIT = 2
"""Names that count, and that are taken, on each side of a run."""
BRACKET_SCORE = 1.5
"""What a bracket needs: it stands outside the grammar anyway."""

TIGHT = re.compile(r"^[\s/&+•·\-]{1,4}$")
BRIDGE = re.compile(
    r"^[\s,;|/&+•·-]{0,6}(?:(?:and|or|the|for|at|via|on|by|with|new|your|in|of|to|a|\d{1,4}|"
    r"[A-Z][\w'-]{1,20})[\s,;|/&+•·-]{1,4}){0,3}$"
)
LEFT_PULL = re.compile(
    r"(?:\b(?:visit|try|at|via|on|through|with|using|use|see|check|check out|click|click here|join|play|bet|"
    r"download|from|by|get|stake|buy|order|"
    r"the|best|top|online|official|your|our|new|more at|more on)\s{1,2}){1,4}$",
    re.IGNORECASE,
)
RIGHT_PULL = re.compile(
    r"^(?:\s{1,2}(?:login|log in|sign in|sign up|app|apk|id|online|now|today|here|free|vip|club|chips?|gems?|"
    r"support|on telegram|on insta(?:gram)?|on whatsapp|bonus|codes?|offers?|official|download|register|"
    r"registration|signup|"
    r"link|site|website|games?|exchange|book|bookie|results?|tips|odds|live|scores?|prediction|bets?|betting|"
    r"casino|slots?|number|india|uk|usa|\d{1,4})\b){1,4}[,;]?",
    re.IGNORECASE,
)
LEADERS = frozenset(
    "a an the this that these those his her its our their my your no any each every some another in on at by for "
    "with from of to into via through about "
    "after before over under between using use their's called named and or".split()
)
"""Words after which a name has its place in the sentence, as in `with the Sleepio app download`."""
JOINING = frozenset({"and", "or"})
"""Those among them behind which a clause may begin as well, so that an address there is none of its words."""
FOREIGN_WORDS, FOREIGN_ODD = 4, 3
"""Words in a row that are no English ones, and how many of them must be long: an honest phrase of Latin has fewer."""
WORD_RUN = re.compile(r"[^\W\d_][^\W\d_'-]{0,30}(?:\s[^\W\d_][^\W\d_'-]{0,30}){3,60}")
LEAD_LENGTH = 40
"""Characters in which the word before a place is looked for."""
BUYER = frozenset(
    "best cheap cheapest top affordable price prices cost costs clinic clinics doctor doctors reviews review near "
    "buy online specialist specialists hospital surgeon".split()
)
BUYER_HINT = guarded(r"\b(?:best|cheap|cheapest|top|affordable|prices?|costs?|reviews?|near me|buy)\b", re.IGNORECASE)
BUYER_WORDS = 3
"""Words of a buyer that a chain needs: an honest `best hospital price` has no more."""
CHAIN_WORDS = 6
"""Words in a row without a function word; no clean article of the corpus has more than five with BUYER words."""
PHRASE_LEAD = 2
"""Words of a search phrase before or behind the word that gives it away: `gum disease price`."""
CHAIN = guarded(
    r"(?<![\w'-])(?:(?!(?:a|an|the|and|or|but|of|to|is|are|was|were|be|been|has|have|had|with|that|this|which|who|"
    r"by|from|as|at|on|it|its|they|you|we|if|than|not|"
    r"do|does|can|may|will|should|because|when|while|in|for|after|before|between|their|your|"
    r"our)\b)[\w'-]{1,30}\s){5,30}[\w'-]{1,30}",
    re.IGNORECASE,
)
NET_TAIL = re.compile(
    r"(?:\s(?:account|mobile|verification|agent|wallet|link|links|welcome|mirror|members?|club|deals?|coupons?|"
    r"official|portal|login|app|apk|id|vip|bonus|codes?|offers?|download|area|"
    r"registration|signup|site|website|games?|exchange|results?|tips|odds|scores?|bets?|slots?|pro|plus|"
    r"online|sign[ -]?(?:in|up)|log[ -]?in|support|problems?|help ?desk|latest version|version|customer care)\b){1,5}",
    re.IGNORECASE,
)
NET_HOT = re.compile(
    r"\b(?:account|mobile|verification|agent|wallet|welcome|mirror|club|deals?|coupons?|official|portal|login|app|"
    r"apk|vip|bonus|codes?|download|registration|"
    r"signup|odds|bets?|slots?|members?|sign[ -]?(?:in|up)|log[ -]?in|version|customer care)\b",
    re.IGNORECASE,
)
"""Words of the net that make a chain with a made-up name; the others (`results`, `offers`) may be verbs."""
HOT = re.compile(
    r"\b(?:login|apk|vip|bonus|odds|mirror|signup|bets?|slots?|agent|registration|coupons?|official|mobile app|"
    r"sign[ -]?(?:in|up)|log[ -]?in|latest version|customer care)\b",
    re.IGNORECASE,
)
"""Those that do so with a name that has a capital, too: apps for patients have one as well."""
VERBS = frozenset(
    "use uses used using visit try see called named website site app apps platform portal program programme tool "
    "device service company maker".split()
)
"""Words that lead up to a name without an article, besides LEADERS."""
MESSENGER = re.compile(
    r"(?P<cut>\s(?:(?:dm|message|text|add|contact|chat|join|follow|whatsapp|call|msg|ping)\s(?:(?:us|me|our|"
    r"team|now|on|at|via|with)\s){0,3})?(?:(?:telegram|whatsapp|insta|instagram|signal|wechat|line|kik|viber)\s?:?\s"
    r"(?:@[\w.]{3,30}|\+\d[\d\s-]{6,17}\d)|@[\w.]{3,30}\s(?:on|at|via)\s(?:telegram|whatsapp|insta|instagram|tg|kik)|"
    r"(?:dm|message|add|ping)\s@[\w.]{3,30}|(?:wa\.me|t\.me)/[\w+/-]{3,40}(?:\s(?-i:[A-Z]\w*[A-Z]\w*|support|vip|now)){0,2}))"
    r"(?=[\s.,;]|$)",
    re.IGNORECASE,
)
"""A bare handle or number of a messenger, with the words that lead to it."""
MESSENGER_HINT = guarded(r"@\w|\b(?:telegram|whatsapp|viber|wechat)\b", re.IGNORECASE)
MESSENGER_LINK = re.compile(r"(?:wa|t)\.me", re.IGNORECASE)
"""What a text has that has such a handle or number in it."""
HELP = re.compile(
    r"\b(?:helplines?|hotlines?|lifelines?|samaritans|crisis|emergenc\w{1,4}|nhs|charit\w{1,3}|suicide)\b",
    re.IGNORECASE,
)
"""Who may be written to in such a way by an honest article."""
SCRIPT = re.compile("[\u0400-\u052f\u0590-\u06ff\u0900-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that English has no word in."""
SCRIPT_RUN = re.compile(
    rf"(?<!\S)(?=\S{{0,30}}{SCRIPT.pattern})\S{{1,60}}(?:\s(?:\S{{1,6}}\s)?(?=\S{{0,30}}{SCRIPT.pattern})[^\s.,;:]{{1,60}}){{0,12}}"
)
"""Words with such letters, and short ones between them: folding has made some words Latin."""
SCRIPT_LETTERS = 3
"""Letters of another script that make a run; fewer are symbols."""
BRACKETS = guarded(r"\s{0,2}[(\[{]([^()\[\]{}]{4,120})[)\]}]")
CLOSERS = {"(": ")", "[": "]", "{": "}"}


def clusters(looked: Looked) -> list[list[Tell]]:
    """Return the signs that stand together, with nothing but commas and names between them."""
    groups: list[list[Tell]] = []
    for tell in looked.tells:
        if groups and BRIDGE.match(looked.text[groups[-1][-1].end : tell.start]):
            groups[-1].append(tell)
        else:
            groups.append([tell])
    return groups


def names_before(looked: Looked, start: int, taken: int = 0) -> list[re.Match[str]]:
    """Return the made-up names right before a place, the nearest first; `taken` says how many stand there already."""
    found: list[re.Match[str]] = []
    edge = start
    for token in reversed(list(TOKEN.finditer(looked.text[:start].lower()))[-NAME_LIMIT:]):
        word = token.group()
        if not TIGHT.match(looked.text[token.end() : edge]) or not is_stranger(word, looked.said):
            break
        if (found or taken) and ends_like_medicine(word):
            break
        found.append(token)
        edge = token.start()
    return found


def names_after(looked: Looked, end: int) -> list[re.Match[str]]:
    """Return the made-up names right behind a place."""
    found: list[re.Match[str]] = []
    edge = end
    for token in TOKEN.finditer(looked.text.lower(), end):
        tight = TIGHT.match(looked.text[edge : token.start()])
        if not tight or len(found) == NAME_LIMIT or not is_stranger(token.group(), looked.said):
            break
        found.append(token)
        edge = token.end()
    return found


def names_inside(looked: Looked, group: list[Tell]) -> int:
    """Return the number of made-up names between the signs of a group."""
    between = " ".join(looked.text[a.end : b.start] for a, b in itertools.pairwise(group))
    return sum(is_stranger(word, looked.said) for word in words(between))


def run_of(looked: Looked, group: list[Tell]) -> Span | None:
    """Return the range of a pasted run around some signs, None where they do not amount to one."""
    hard = any(tell.hard for tell in group)
    while group and not hard and group[0].kind == "sell" and len(group) > 1:
        group = group[1:]
    named = [tell for tell in group if tell.kind != "sell"]
    if not named:
        return None
    start, end = group[0].start, group[-1].end
    dressed = group[0].kind in {"dressed", "spaced"}
    before = [] if dressed else names_before(looked, start, int(hard))
    after = [] if group[-1].kind in {"dressed", "spaced"} else names_after(looked, end)
    names = min(NAME_LIMIT, len(before) + len(after) + names_inside(looked, group))
    start = before[-1].start() if before else start
    end = after[-1].end() if after else end
    if sum(tell.weight for tell in group) + NAME_WEIGHT * names < SPAM_SCORE:
        return None
    sold = sum(tell.kind == "sell" for tell in group) > 1 and not is_calm(looked.text)
    if not hard and not ((names or sold) and breaks_grammar(looked, start, group)):
        return None
    return widen(looked.text, start, end)


def breaks_grammar(looked: Looked, start: int, group: list[Tell]) -> bool:
    """Return whether a run has no place in its sentence: nothing leads up to it, and it does not begin the sentence."""
    lead = words(looked.text[:start])
    if not lead:
        return False
    return lead[-1] not in LEADERS or sum(tell.kind == "trade" for tell in group) > 1


def word_before(text: str, place: int) -> str:
    """Return the word that stands before a place in a text, in lower case; empty where none does."""
    return "".join(words(text[max(0, place - LEAD_LENGTH) : place])[-1:])


def named_runs(looked: Looked) -> list[Span]:
    """Return the made-up names with words of the net right behind them where the grammar has no room for them."""
    text = looked.text
    found = []
    for token, stemmed in odd_words(text):
        word = token.group()
        if stemmed in looked.said or ends_like_medicine(word):
            continue
        pulled = NET_TAIL.match(text, token.end())
        if not pulled or not (NET_HOT if text[token.start()].islower() else HOT).search(pulled.group()):
            continue
        lead = word_before(text, token.start())
        if lead and lead not in LEADERS and lead not in VERBS:
            first = names_before(looked, token.start(), 1)
            start = first[-1].start() if first else token.start()
            found.append(span_with_blank(text, Span(start=start, end=pulled.end())))
    return found


def may_be_foreign(text: str) -> bool:
    """Return whether so many words in a row are no common English ones that a run of another language may stand there.

    Most sentences have no such row, and asking costs a tenth of looking for the runs themselves.
    """
    return not text.isascii() or "%" in text or "x" * FOREIGN_WORDS in read(text).strange


def foreign_runs(looked: Looked) -> list[Span]:
    """Return the runs of words of another language: no common English word, no comma, no name of a medicine in them."""
    if not may_be_foreign(looked.text):
        return []
    found = []
    for match in WORD_RUN.finditer(looked.text):
        run: list[re.Match[str]] = []
        for token in [*TOKEN.finditer(match.group().lower()), None]:
            word = token.group() if token else ""
            if token and word not in STOP_WORDS and not is_common(word) and word.isalpha():
                run.append(token)
                continue
            odd = [part.group() for part in run if is_stranger(part.group(), looked.said)]
            medical = sum(ends_like_medicine(part) for part in odd)
            if len(run) >= FOREIGN_WORDS and len(odd) >= FOREIGN_ODD and medical * 2 < len(odd):
                span = Span(start=match.start() + run[0].start(), end=match.start() + run[-1].end())
                if sum(part[:1].isupper() for part in looked.text[span.start : span.end].split()) <= 1:
                    found.append(span_with_blank(looked.text, span))
            run = []
    return found


def lone_addresses(looked: Looked) -> list[Span]:
    """Return the web addresses that stand where the grammar has no room for them, with no word leading to them."""
    found = []
    for tell in looked.tells:
        lead = words(looked.text[: tell.start])
        follows = re.match(r"\s[a-z]", looked.text[tell.end :])
        tight = looked.text[tell.start - 1 : tell.start] == " " and looked.text[: tell.start].rstrip()[-1:].isalnum()
        tail = NET_TAIL.match(looked.text, tell.end)
        led = bool(lead) and lead[-1] in LEADERS - (JOINING if tail else frozenset()) | VERBS
        if tell.kind == "address" and lead and tight and follows and not led:
            found.append(span_with_blank(looked.text, Span(start=tell.start, end=tail.end() if tail else tell.end)))
    return found


def widen(text: str, start: int, end: int) -> Span:
    """Return the range with the words that lead to it or trail behind it, and the brackets or dashes around it."""
    left = LEFT_PULL.search(text[:start])
    start = left.start() if left else start
    right = RIGHT_PULL.match(text[end:])
    end = end + right.end() if right else end
    before, after = text[:start].rstrip(), text[end:].lstrip()
    opener = before[-1:]
    paired = (opener in CLOSERS and after[:1] == CLOSERS[opener]) or (opener == "-" and after[:1] == "-")
    if opener and paired:
        start, end = len(before) - 1, len(text) - len(after) + 1
    elif before.endswith((",", ";", ":")) and after[:1] in {",", ";", ".", "!", ""}:
        start = len(before) - 1
    return Span(start=start, end=end)


def bracket_runs(looked: Looked) -> list[Span]:
    """Return the brackets that hold a seller's words; one word in brackets explains the one before it."""
    found = []
    for match in BRACKETS.finditer(looked.text):
        inside = looked.inside(match.start(1), match.end(1))
        sold = (
            any(tell.hard for tell in inside)
            or sum(tell.kind == "sell" for tell in inside) > 1
            or any(tell.kind in {"trade", "access"} for tell in inside)
        )
        names = sum(is_stranger(word, looked.said) for word in words(match[1]))
        gloss = len(words(match[1])) == 1 and not any(tell.hard for tell in inside)
        own = gloss or (any(word in STOP_WORDS for word in words(match[1])) and names == 0)
        score = sum(tell.weight for tell in inside) + SELL * min(NAME_LIMIT, names)
        if sold and not own and score >= BRACKET_SCORE:
            found.append(Span(start=match.start(), end=match.end()))
    return found


def keyword_runs(looked: Looked) -> list[Span]:
    """Return the chains of search phrases: many words with no function word, several of them a buyer's."""
    found = []
    for match in CHAIN.finditer(looked.text):
        pieces = list(TOKEN.finditer(match.group().lower()))
        pieces = pieces[:-1] if pieces[-1].group() in STOP_WORDS else pieces
        bought = [n for n, piece in enumerate(pieces) if piece.group() in BUYER]
        if len(pieces) < CHAIN_WORDS or len(bought) < BUYER_WORDS:
            continue
        counts = Counter(piece.group() for piece in pieces)
        again = [n for n, piece in enumerate(pieces) if counts[piece.group()] > 1]
        first = max(0, min([bought[0] - PHRASE_LEAD, *again]))
        last = max([*bought, *again])
        last = len(pieces) - 1 if last + PHRASE_LEAD >= len(pieces) - 1 else last
        found.append(Span(start=match.start() + pieces[first].start(), end=match.start() + pieces[last].end()))
    return [span_with_blank(looked.text, span) for span in found]


def span_with_blank(text: str, span: Span) -> Span:
    """Return the range with the blank before it."""
    return Span(start=span.start - (span.start > 0 and text[span.start - 1] == " "), end=span.end)


def script_runs(looked: Looked) -> list[Span]:
    """Return the runs of words in letters that English has not; one in brackets or quotation marks explains a word."""
    if looked.text.isascii():
        return []
    found = []
    for match in SCRIPT_RUN.finditer(looked.text):
        quoted = looked.text[: match.start()].rstrip()[-1:] in {"(", "[", '"', "'"}
        if len(SCRIPT.findall(match.group())) >= SCRIPT_LETTERS and not quoted:
            found.append(span_with_blank(looked.text, Span(start=match.start(), end=match.end())))
    return found


def may_hold_handle(text: str) -> bool:
    """Return whether a text names a messenger, an account or the address of one."""
    linked = ".me" in text.lower() and MESSENGER_LINK.search(text)
    return bool(linked or MESSENGER_HINT.search(text))


def handle_runs(looked: Looked) -> list[Span]:
    """Return the bare handles and numbers of messengers, with the words that lead to them; a help line has one, too."""
    if not may_hold_handle(looked.text) or HELP.search(looked.text):
        return []
    return [Span(start=m.start("cut"), end=m.end("cut")) for m in MESSENGER.finditer(looked.text) if m.start()]


def spliced_spam(looked: Looked) -> list[Span]:
    """Return the runs that were pasted into a sentence, in order, those that overlap as one."""
    found = keyword_runs(looked) if BUYER_HINT.search(looked.text) else []
    found += named_runs(looked) + foreign_runs(looked) + handle_runs(looked) + script_runs(looked)
    if looked.tells:
        found += bracket_runs(looked) + lone_addresses(looked)
        found += [run for group in clusters(looked) if (run := run_of(looked, group))]
    kept: list[Span] = []
    for run in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or run.start > kept[-1].end:
            kept.append(run)
        else:
            kept[-1] = Span(start=kept[-1].start, end=max(kept[-1].end, run.end))
    return kept
