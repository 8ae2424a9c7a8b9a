"""Things known by their shape alone: web addresses, telephone numbers, postal addresses, hours, brand-like tokens.

All work on folded text. Every repetition is bounded, so that each takes time linear in the text.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.rules.lifelines import is_needed

SAFE_TLD = (
    r"(?:com|net|org|info|biz|xyz|bet|vip|club|site|online|app|casino|poker|win|top|live|pro|shop|store|"
    r"link|click|fun|games|game|asia|io|co|tv|cc|me|us|uk|in|au|ca|nz|ie|eu|ph|id|pk|bd|lk|th|vn|my|health|"
    r"clinic|care|dental|doctor|blog|website|space|loan|loans|dating|today|world|guru|example|gov|edu|int|"
    r"nhs|mil)"
)
SPACED_TLD = r"(?:com|net|org|xyz|biz|vip|info|bet|io|example)"

URL = guarded(r"\b(?:https?\s?:\s?/\s?/\s?|www\s?\.\s?)[^\s<>\"]{1,200}", re.IGNORECASE)
DOMAIN = guarded(
    rf"(?<![\w@.])[a-z0-9][a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{1,30}}){{0,2}}\.{SAFE_TLD}\b(?!\.[a-z])"
    rf"(?:/[^\s<>\"]{{0,200}})?",
    re.IGNORECASE,
    hint=rf"\.{SAFE_TLD}\b",
)
SPACED_DOMAIN = guarded(
    rf"(?<![\w@.])[a-z0-9][a-z0-9-]{{1,40}}(?:\s{{0,2}}\.\s{{1,2}}|\s{{1,2}}\.\s{{0,2}}|\s{{0,2}}[\[({{]\s?(?:dot|"
    rf"\.)\s?[\])}}]\s{{0,2}}|\s{{1,2}}dot\s{{1,2}}|%2e){SPACED_TLD}\b(?![.'-]?\w)",
    re.IGNORECASE,
)
LOW_DOMAIN = guarded(
    r"(?<![\w@.])(?:[\w-]{4,40}|\d{2,4})(?:\s\.\s?|\.\s)(?:co|in|app|live|club|online|site|win|vip|pro|top|me|us|"
    r"uk|games?|casino|link)\b(?=[\s,;:|)]|$)"
)
"""An address with a blank in it whose ending is a word: after a full stop a sentence would begin with a capital."""
SHORTENED = re.compile(r"\b(?:approx|vs|etc|dept|incl|resp|max|min|fig|figs|vol|e\.g|i\.e)\s?\.", re.IGNORECASE)
EMAIL = guarded(r"\b[\w.+-]{1,60}\s?(?:@|\[at\]|\(at\))\s?[\w-]{1,60}(?:\.[\w-]{1,20}){1,3}\b", re.IGNORECASE)
OFFICIAL = re.compile(
    r"(?:\.|^|/)(?:nhs\.uk|gov|gov\.\w{2}|edu|edu\.\w{2}|ac\.\w{2}|int|mil|cochrane(?:library)?\.(?:org|com)|"
    r"doi\.org|who\.int|nih\.gov|"
    r"988lifeline\.org|samaritans\.org|lifeline\.org\.au|nice\.org\.uk|clinicaltrials\.gov|findahelpline\.com|"
    r"mind\.org\.uk|pharmacyregulation\.org|travelhealthpro\.org\.uk|medicines\.org\.uk|hse\.ie|gamstop\.co\.uk|"
    r"gamcare\.org\.uk|begambleaware\.org|ncpgambling\.org|stepchange\.org|nationaldebtline\.org|"
    r"citizensadvice\.org\.uk|polioeradication\.org|redcross\.org|cancerresearchuk\.org|macmillan\.org\.uk|"
    r"bhf\.org\.uk|diabetes\.org\.uk|beyondblue\.org\.au|nabp\.pharmacy|"
    r"thehotline\.org|crisistextline\.org|childline\.org\.uk|befrienders\.org|thetrevorproject\.org|rainn\.org|"
    r"nami\.org|kidshelpphone\.ca|talksuicide\.ca|papyrus-uk\.org|pieta\.ie|"
    r"europa\.eu|canada\.ca|healthdirect\.gov\.au)\b|^(?:www\.)?[\w-]{2,60}\.(?:gov|edu|int)\b",
    re.IGNORECASE,
)

PHONE = guarded(
    r"(?<![\w.,/-])(?:\+?\d{1,3}[\s.\-]{0,2})?(?:\(\d{2,5}\)|\d{2,5})[\s.\-]{1,3}\d{3,4}[\s.\-]{1,3}\d{3,4}(?![\w-])"
    r"|(?<![\w.,/-])\(\d{2,5}\)\s{0,2}\d{3,4}[\s.\-]{0,2}\d{3,4}(?!\w)"
    r"|(?<![\w.,/-])\+?1?[\s.\-]?\d{3}[.\-]\d{3}[.\-]\d{4}(?!\w)"
    r"|(?<![\w.,/-])1[\s-]8\d\d[\s-][A-Z0-9]{3,4}[\s-]?[A-Z0-9]{3,4}(?!\w)"
    r"|(?<![\w.,/-])\+\d{9,14}(?!\w)"
)
LOCAL_PHONE = guarded(
    r"(?<![\w.,/-])(?:\(?0\d{2,5}\)?[\s.\-/]?\d{3,8}(?:[\s.\-]\d{2,5})?|555-\d{4}|1300\s\d{3}\s\d{3}|"
    r"13\s\d{2}\s\d{2})(?![\w-])"
)
"""Numbers with a trunk zero, or a local one; only asked where words of reaching stand beside them."""
TIME = guarded(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m|p\.m)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:until|till|to|from|at)\s\d{1,2}\b|"
    r"\b(?:noon|midday)\b",
    re.IGNORECASE,
)
STREET = guarded(
    r"\b\d{1,6}[a-z]?\s{1,3}(?:[nsew]\.?\s)?(?:[A-Z][\w.'-]{1,20}\s{1,3}){1,4}(?i:st|street|ave|avenue|rd|road|"
    r"blvd|boulevard|dr|drive|ln|lane|"
    r"hwy|highway|pkwy|parkway|ct|court|pl|place|way|sq|square|terrace|ter|close|crescent|circle|row|plaza|pike|"
    r"trail|walk|mews|parade|quay|gardens|grove|hill|yard|wharf|broadway|esplanade|promenade)\b\.?",
)
SUITE = guarded(r"\b(?:suite|ste|unit|floor|fl|room|rm|bldg|building)\.?\s{1,2}#?\d{1,5}\b", re.IGNORECASE)
ZIP = guarded(
    r"\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|"
    r"V[AT]|W[AIVY])\s{1,2}\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"
)
HOURS = guarded(
    r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?)\s?(?:-|to|until|till)\s?\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|"
    r"a\.m\.?|p\.m\.?)",
    re.IGNORECASE,
)
WEEKDAY = guarded(r"\b(?:mon|tues?|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?\b", re.IGNORECASE)

UNIT = (
    r"mg|mcg|ug|g|kg|ml|l|cl|dl|mm|cm|m|km|nm|hz|khz|mhz|ghz|kcal|cal|iu|mmol|mmhg|min|mins|minute|minutes|h|hr|"
    r"hrs|hour|hours|s|sec|secs|"
    r"second|seconds|ms|d|day|days|week|weeks|wk|month|months|year|years|yr|yrs|yo|st|nd|rd|th|am|pm|x|k|bn|lb|lbs|"
    r"oz|ft|kb|mb|gb|percent|per|fold|"
    r"bit|nhs|degrees|c|f|t|w|v|j|mj|w|rpm|bpm|ppm|mgkg|gy|d3|way|point|item|step|hourly|weekly|s|plus|year-old|"
    r"degree|dose|person|people|patient|patients"
)
BRAND_TOKEN = guarded(
    rf"(?<![\w.%-])(?!(?:\d{{1,9}}(?:{UNIT})\b))(?!(?:covid|omega|vitamin|sars|cyp|glp|phq|gad|hla|brca|pd|il|tnf|"
    rf"cox|ssri|mrna|h1n1|co|mp|type|phase|grade|stage|class|group|"
    rf"factor|level|week|day|month|year|table|figure|page|step|part|section|chapter|iphone|windows|web|ipv|utf|mp|"
    rf"hepatitis|protein|caspase|cd|apoe|ki|nrf|gluta|p)\d)"
    rf"(?:[a-z]{{4,20}}\d{{1,5}}[a-z]{{0,8}}|\d{{1,4}}[a-z]{{3,20}}\d{{0,4}})(?![\w])",
    re.IGNORECASE,
)
SPACED_LETTERS = guarded(
    r"(?<!\w)(?:[a-z0-9][ .\-_*|]{1,2}){4,30}[a-z0-9](?!\w)",
    re.IGNORECASE,
)
LEET = re.compile(
    r"(?<![\w.])(?=[a-z0-9@$!]{5,20}(?!\w))(?=[^\d]{0,19}\d)(?=[^a-z]{0,19}[a-z])"
    r"[a-z]{1,8}[0134578@$!]{1,2}[a-z]{1,8}[0134578@$!]{0,2}[a-z]{0,8}(?!\w)",
    re.IGNORECASE,
)


HOURS_WORDS = frozenset(
    "mon tue tues wed weds thu thur thurs fri sat sun mo tu we th fr sa su monday tuesday wednesday thursday "
    "friday saturday sunday mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays weekday weekdays weekend weekends daily am pm a p m to till "
    "until from and or by open opened closed close "
    "closes opens hours hour hrs days day week appointment appointments arrangement only noon midday midnight "
    "lunch break holidays holiday public bank on the "
    "reception clinic surgery office times opening lines phone through emergency emergencies also except every "
    "first month late evenings evening mornings "
    "morning afternoons afternoon service services 24h 24 7 all year round".split()
)
DAYS = frozenset(
    "mon tue tues wed weds thu thur thurs fri sat sun mo fr sa su monday tuesday wednesday thursday friday "
    "saturday sunday mondays tuesdays wednesdays "
    "thursdays fridays saturdays sundays weekday weekdays weekend weekends daily days holidays".split()
)
CLOCK = re.compile(r"^\d{1,2}(?:am|pm|h)?$|^\d{3,4}$")
PARTS = re.compile(r"[a-z]+|\d{1,4}(?:am|pm|h)?")
PLACE_PARTS = (
    STREET,
    SUITE,
    guarded(r"\bP\.?\s?O\.?\s?Box\s\d{1,6}", re.IGNORECASE),
    guarded(
        r"\b(?:level|floor|plot|sector|unit|block|bldg|building|room|shop|stall)\s[A-Z]?\d{1,4}\b|\b\d{1,2}(?:st|"
        r"nd|rd|th)\s(?:floor|level)\b",
        re.IGNORECASE,
    ),
    guarded(
        r"\b[A-Z][a-z]{2,15}\s(?:House|Tower|Towers|Plaza|Court|Building|Chambers|Arcade|Mall|Park|Mill|Works|"
        r"Wharf|Centre|Center)\b"
    ),
    guarded(
        r"\b(?:NSW|VIC|QLD|SA|TAS|ACT|NT|WA)\s\d{4}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|"
        r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}\b|\b[A-Z][a-z]{2,15}\s\d{5,6}\b"
    ),
    guarded(r"^\W{0,3}\d{1,5}[a-z]?\s(?:[NSEW]\.?\s)?[A-Z]"),
)
"""What postal addresses are made of."""
VERBLESS = guarded(
    r"\b(?:is|are|was|were|has|have|had|can|may|will|should|does|do|did|found|showed|takes|took|means)\b"
)


ROW = re.compile(r"^\|.{0,2000}\|$")
"""A row of a table in Markdown; a table flattened to text keeps its bars, too."""


def is_hours(text: str) -> bool:
    """Return whether a line holds nothing but days and times, such as `Weekdays 7.30-19.00, Sat by arrangement`."""
    found = PARTS.findall(text.lower())
    if DAYS.isdisjoint(found):
        return False
    timed = any(CLOCK.match(part) for part in found) or any(
        part in {"closed", "appointment", "arrangement", "open"} for part in found
    )
    return timed and all(part in HOURS_WORDS or CLOCK.match(part) for part in found)


def is_address(text: str) -> bool:
    """Return whether a line is a postal address: two parts of one, or a street, and no verb."""
    if text.endswith(("?", "!")) or VERBLESS.search(text):
        return False
    hits = sum(bool(pattern.search(text)) for pattern in PLACE_PARTS)
    return hits > 1 or bool(STREET.search(text) and not text.endswith("."))


def is_official(address: str) -> bool:
    """Return whether a web address belongs to a public body, so that it may be a reference."""
    return bool(OFFICIAL.search(address.replace(" ", "")))


def addresses(text: str) -> list[re.Match[str]]:
    """Return the web addresses in a folded text that do not belong to public bodies, in order, none twice."""
    found: list[re.Match[str]] = []
    for pattern in (URL, DOMAIN, SPACED_DOMAIN, LOW_DOMAIN):
        for match in pattern.finditer(text):
            if pattern is LOW_DOMAIN and SHORTENED.match(match.group()):
                continue
            inside = any(other.start() <= match.start() < other.end() for other in found)
            if not inside and not is_official(match.group()):
                found.append(match)
    return sorted(found, key=lambda match: match.start())


REACHED = guarded(rf"[\d@/]|\b(?:{'|'.join(sorted(DAYS))})\b", re.IGNORECASE)
"""What a line needs, beside a point inside, that says how or when to reach somebody."""


def is_plain(text: str) -> bool:
    """Return whether a text has no digit, no day, none of the marks of an address, and no point but at its end."""
    return text.find(".", 0, len(text) - 1) < 0 and text.isascii() and "_" not in text and not REACHED.search(text)


def is_contact_line(text: str) -> bool:
    """Return whether a short line is nothing but a way to reach somebody: address, telephone, e-mail, link, hours.

    The length guard keeps sentences that mention a number; the rest must be nearly empty once the contact is gone.
    """
    if is_plain(text):
        return False
    rest = text
    hits = 0
    if any(is_official(match.group()) for pattern in (URL, DOMAIN) for match in pattern.finditer(text)):
        return False
    for pattern in (URL, EMAIL, PHONE, STREET, SUITE, ZIP, HOURS, DOMAIN):
        rest, count = pattern.subn(" ", rest)
        hits += count
    if is_hours(text) or (is_address(text) and not is_needed(text)):
        return True
    letters = sum(map(str.isalpha, rest)) if hits else 0
    return (
        bool(hits)
        and not is_needed(text)
        and (letters <= 12 + 28 * (hits > 1) or bool(STREET.search(text) and ZIP.search(text)))
    )
