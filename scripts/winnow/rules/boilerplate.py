"""The frame of a web page, as far as shape tells it: breadcrumbs, tag clouds, keyword lists, lines of contact."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from winnow.core.anchors import guarded
from winnow.core.records import Span
from winnow.core.text import STOP_WORDS, content_stems, words

CRUMB = re.compile(r"\s{0,3}(?:>{1,2}|»|›|→|▸|▹|▶|(?<=\w\s)«(?=\s\w)|/|\\|::)\s{0,3}")
STEPPED = guarded(r"[>»›→▸▹▶«/\\:]")
"""The marks of such a path."""
CRUMB_START = guarded(r"^\W{0,4}(?:home|blog|main|start|you are here|index|health|articles|news)\b", re.IGNORECASE)
LIST_MARK = re.compile(r"\s{0,3}[,;|•·#]\s{0,3}|\s{2,}|\s-\s|\s/\s")
ITEM_MARKS = ",;|•·#-/"
"""The marks between items; without two of them, or two blanks in a row, a line has no three items, and with so few
that one item must be longer than MAX_ITEM_WORDS it is no list of search phrases."""
WIDE = re.compile(r"\s\s")
ARROW = re.compile(r"[>»›→▸▹▶]|(?<=\w\s)«(?=\s\w)|::")
BACK = guarded(
    r"^(?:[←«<]{1,2}\s{0,2}|\W{0,2}(?:go )?)back to (?:all|the|top|blog|home|articles|overview|list|previous|"
    r"search|index|main|news)\b.{0,40}$|^[←«‹]\s.{1,60}$",
    re.IGNORECASE,
)
TRAIL = guarded(r"^\W{0,3}(?:home|start|main page|you are here|you're in)\b", re.IGNORECASE)
BARE_TRAIL = guarded(
    r"^home\s(?:blog|news|articles|library|conditions|treatments|services|about|health|resources|topics)\s[^.]{2,100}$",
    re.IGNORECASE,
)
GLUED_TRAIL = guarded(r"^Home(?:[A-Z][a-z&' ]{1,30}){2,8}$")
"""A path or a menu whose steps lost what parted them: `HomeLifestyleWellness`."""
STEP_MARK = re.compile(r"\s?[|•·:]\s?|\s-\s")
"""A path from `Home` whose steps other marks divide, or none."""
TRAIL_STEPS = 3
"""Steps of such a path."""
STEP_WORDS, PATH_STEPS, LAST_STEP_WORDS = 4, 4, 12
"""Words in a step of a path, steps that a path without arrows needs, words in a title that ends a path from `Home`."""
COUNTED = guarded(r"^(?:[A-Za-z][\w' -]{1,30}\(\d{1,4}\)[\s,|·•]{0,3}){2,40}$")
"""A cloud of tags with numbers: `anxiety (12) mood (7)`."""
HASHTAGS = guarded(r"^\W{0,2}(?:#\w{2,40}[\s,]{0,3}){2,40}$")
MENU = guarded(
    r"^\s{0,3}(?:(?:home|about|about us|services|blog|contact|contact us|shop|faq|faqs|login|cart|menu|search|news|"
    r"gallery|testimonials|reviews|"
    r"our team|locations|pricing|careers|privacy policy|terms|sitemap|account|my account)\b[\s|•·/,>-]{0,6}){3,20}$",
    re.IGNORECASE,
)
MENU_WORDS = frozenset(
    "home about us our services service blog contact shop faq faqs login log in cart menu search news gallery "
    "testimonials reviews team locations pricing prices careers privacy policy terms sitemap account my treatments "
    "treatment conditions patients patient resources media events press shop store products offers insurance forms "
    "portal providers doctors library articles videos podcast subscribe book now online appointments appointment "
    "get started learn more skip to content toggle navigation close open back top and the meet for new fees contact "
    "topics categories authors advertise newsletter sign up join donate help support topics wellness".split()
)
"""Words that the menus of sites are made of."""
MENU_LEAST = 5
"""Words from which a line of such words alone is a menu."""
NEAR_ME = re.compile(
    r"\b(?:near me|near you|in my area|cost|price|prices|best|cheap|affordable|clinic|doctor|reviews|online|"
    r"for sale|specialist)\b",
    re.IGNORECASE,
)
INTERFACE = guarded(
    r"^\W{0,4}(?:(?:ok|okay|got it|read more|learn more|find out more|accept|accept all|decline|reject all|i agree|"
    r"agree|dismiss|close|settings|continue|allow|"
    r"allow all|deny|manage preferences|more info|more information|subscribe|sign up|submit|search|next|previous|"
    r"show more|load more|view all|see all|"
    r"email|email address|e-mail|e-mail address|your email|your email address|name|your name|website|yes please|"
    r"sign me up|go|send|skip|back to top|print|reply|get directions|leave us a review|view map|"
    r"directions)[\s|/·•,.!>»\[\]()*:↓-]{0,8}){1,8}$",
    re.IGNORECASE,
)
STARS = guarded(r"^\W{0,3}(?:[★⭐☆✩✭🌟]\s?){3,6}")
SIGNED = guarded(
    r"^\W{0,2}\"[^\"]{10,300}\"\s{0,2}[-,~]\s{0,2}[A-Z][\w'-]{1,20}\.?(?:\s[A-Z][\w'-]{0,20}\.?){0,2}(?:,\s.{2,40})?$"
)
SMALL = (
    r"(?:of|for|the|a|an|and|to|in|on|with|your|you|is|are|that|or|by|at|from|do|does|not|vs|our|my|it|its|be|can|will)"
)
TEASER = guarded(
    r"^\W{0,3}(?i:read also|also read|see also|read more|read next|related|related post|related article|must read|"
    r"more|you may also like|you might also like|next|don't miss|recommended|check out|also see):\s{1,3}"
    rf"(?:(?:[A-Z0-9][^\s.?!]{{0,25}}|{SMALL})\s){{2,16}}?(?=[A-Z][a-z]{{0,15}},?\s(?:[a-z][^\s.?!]{{0,20}}\s){{3}})"
)
"""A marker, then words with capitals, then a capital with three small words behind it: there the sentence begins."""
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
FULL_DATE = guarded(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\.?\s{MONTH}\.?,?\s\d{{4}}\b|\b{MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|"
    rf"th)?,?\s\d{{4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}\b|"
    r"\b(?:updated|published|posted|edited)\s.{0,20}\bago\b|\b\d{1,2}\s?-?min(?:ute)?s?\s(?:read|reading)\b",
    re.IGNORECASE,
)
WRITTEN_BY = guarded(
    r"^\W{0,3}(?i:by|words|text|story|author|written by|posted by|"
    r"reporting by)\s{0,2}:?\s(?:Dr\.?\s)?[A-Z][\w'-]{1,20}\s(?:[A-Z]\.?\s)?[A-Z][\w'-]{1,20}(?:\b.{0,60})$"
)
CREDIT = guarded(
    r"^\W{0,3}(?:words|text|photos?|images?|illustrations?|pictures?|story|video|credits?|photography|"
    r"source)\s{0,2}:\s{0,2}[A-Za-z]",
    re.IGNORECASE,
)
BYLINE_WORDS = 16
"""Words that a line about the making of the page may have."""
NETWORKS = frozenset(
    "facebook twitter x linkedin pinterest whatsapp instagram reddit tumblr telegram youtube tiktok email e-mail "
    "mail print messenger vk flipboard pocket "
    "threads bluesky mastodon snapchat line viber skype digg xing sms".split()
)
SHARE_VERBS = frozenset("share shares tweet tweets pin save follow like likes copy click".split())
SHARE_REST = frozenset(
    "on via this it to with us the post article page story link url opens in new window and or more friends your "
    "our by a by-email facebook-share now here "
    "loading be first bookmark spread word love sharing is caring".split()
)
SHARE_WORDS = 40
"""Words that a row of buttons may have: the longest seen has 32, each button saying `opens in new window`."""
KEYWORD_ITEMS = 3
"""Items from which a run of short phrases can be a keyword list."""
KEYWORD_SHARE = 0.5
"""Share of the items that repeat one word: a person who lists things does not repeat the word that they share."""
SELLER_SHARE = 0.6
"""Share of the items with a word that only people who search for a seller use."""
MAX_ITEM_WORDS = 6


def is_trail(text: str) -> bool:
    """Return whether a line is a path from `Home` whose steps bars, dots or dashes divide, or nothing does."""
    if BARE_TRAIL.match(text) or GLUED_TRAIL.match(text):
        return True
    if not TRAIL.match(text):
        return False
    steps = [step for step in STEP_MARK.split(text) if step.strip()]
    short = all(len(step.split()) <= LAST_STEP_WORDS for step in steps)
    return len(steps) >= TRAIL_STEPS and short and not text.endswith(".")


OTHER_SHARE = 0.5
"""Share of the letters of a text from which another script than the Latin one wrote it."""
STYLED = frozenset("LATIN FULLWIDTH MATHEMATICAL GREEK CIRCLED SQUARED NEGATIVE SCRIPT MODIFIER".split())
"""How the names of letters begin that are Latin ones, dressed up, or of science."""


def is_other_script(text: str) -> bool:
    """Return whether a text as it came, not folded, is written in another script: Thai, Chinese, Cyrillic."""
    if text.isascii():
        return False
    letters = [char for char in text if char.isalpha()]
    other = sum(char > "\x7f" and unicodedata.name(char, "").split(" ")[0] not in STYLED for char in letters)
    return other > OTHER_SHARE * len(letters)


@lru_cache(maxsize=1 << 13)
def is_breadcrumb(text: str) -> bool:
    """Return whether a line is a path through a site, such as `Home > Blog > Pain`."""
    if BACK.match(text) or is_trail(text):
        return True
    parts = [part for part in CRUMB.split(text) if part.strip()] if STEPPED.able(text) else []
    if len(parts) < 2 or text.endswith(("?", "!")):  # noqa: PLR2004 (a path has two steps)
        return False
    if CRUMB_START.match(text) and all(len(part.split()) <= LAST_STEP_WORDS for part in parts):
        return True
    arrows = len(ARROW.findall(text))
    stepped = all(len(part.split()) <= STEP_WORDS and (arrows > 1 or part.strip()[:1].isupper()) for part in parts[:-1])
    ending = len(parts[-1].split()) <= (LAST_STEP_WORDS if arrows else STEP_WORDS)
    short = len(parts) == PATH_STEPS - 1 and " / " in text and all(len(part.split()) < PATH_STEPS - 1 for part in parts)
    if stepped and short:
        return True
    return stepped and ending and (arrows > 0 or len(parts) >= PATH_STEPS) and not text.endswith(".")


def is_menu(text: str) -> bool:
    """Return whether a line is a menu or a row of hash tags."""
    found = words(text)
    named = (
        not text.endswith((".", "?", "!")) and len(found) >= MENU_LEAST and all(word in MENU_WORDS for word in found)
    )
    return named or bool(MENU.match(text) or HASHTAGS.match(text) or COUNTED.match(text))


@lru_cache(maxsize=1 << 13)
def is_keyword_list(text: str) -> bool:
    """Return whether a line lists search phrases: short items, no sentence, most of them sharing one word."""
    marks = sum(map(text.count, ITEM_MARKS))
    few, long = marks < KEYWORD_ITEMS - 1, text.count(" ") - marks >= MAX_ITEM_WORDS * (marks + 1)
    if (few or long) and not WIDE.search(text):
        return False
    items = [item.strip() for item in LIST_MARK.split(text.rstrip(".")) if item.strip()]
    if len(items) < KEYWORD_ITEMS or any(len(item.split()) > MAX_ITEM_WORDS for item in items):
        return False
    all_words = words(text)
    if sum(word in STOP_WORDS - {"near", "me", "in", "for", "best"} for word in all_words) > len(all_words) * 0.2:
        return False
    if len(items) >= KEYWORD_ITEMS and sum(bool(NEAR_ME.search(item)) for item in items) >= SELLER_SHARE * len(items):
        return True
    stems = [content_stems(item) for item in items]
    common = max((sum(stem in item for item in stems) for stem in frozenset().union(*stems)), default=0)
    seller = len(NEAR_ME.findall(text))
    return common >= KEYWORD_SHARE * len(items) and common > 1 and (seller > 0 or common >= KEYWORD_ITEMS)


def is_share_bar(text: str) -> bool:
    """Return whether a line is a row of buttons for sharing: names of networks and verbs of sharing, nothing else."""
    found = words(text)
    if len(found) > SHARE_WORDS or (NETWORKS.isdisjoint(found) and SHARE_VERBS.isdisjoint(found)):
        return False
    named = sum(word in NETWORKS for word in found)
    shared = any(word in SHARE_VERBS for word in found)
    return named + shared > 1 and all(
        word in NETWORKS or word in SHARE_VERBS or word in SHARE_REST or word.isdigit() for word in found
    )


def is_byline(text: str) -> bool:
    """Return whether a line that is no sentence says who made the page, or when."""
    if text.endswith((".", "?", "!")) or len(text.split()) > BYLINE_WORDS:
        return False
    return bool(FULL_DATE.search(text) or WRITTEN_BY.match(text) or CREDIT.match(text))


def is_testimonial(text: str) -> bool:
    """Return whether a line is a customer's praise: a row of stars, or a quotation signed with a name."""
    return bool(STARS.match(text) or SIGNED.match(text))


@lru_cache(maxsize=1 << 13)
def glued_teaser(text: str) -> Span | None:
    """Return the range of a `Read also: Ten Foods for Joy` that runs on into a sentence, None where none does."""
    match = TEASER.match(text)
    return Span(start=match.start(), end=match.end()) if match else None


def is_interface(text: str) -> bool:
    """Return whether a short text is made of the words of buttons alone, such as `OK Read more`."""
    return bool(INTERFACE.match(text))
