"""What readers wrote below an article, as far as shape and manner tell."""

from __future__ import annotations

import re

from winnow.core.anchors import guarded

SAID = guarded(
    r"^\W{0,4}(?!(?:What|How|Why|When|Who|Where|"
    r"Which)\b)(?:@?[A-Z][\w.'-]{1,25}\s){0,2}@?[A-Z][\w.'-]{0,25},?\s{0,2}(?:\d{1,2},?\s{0,2})?"
    r"(?:says|said|wrote|writes|replied|commented|asks|asked|"
    r"on [A-Z]\w{2,9} \d{1,2},? \d{4}.{0,20})\s{0,2}(?::(?!\s?\").{0,400})?$"
)
STAMP = guarded(
    r"^\W{0,3}(?:(?:on|posted|at)\s)?(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|"
    r"dec)[a-z]{0,6}\.?\s\d{1,2}?,?\s?\d{0,4},?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\W{0,3}(?:reply)?\W{0,3}$|"
    r"^\W{0,3}\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\W{0,3}(?:reply|like)?\W{0,3}$",
    re.IGNORECASE,
)
SIGNED = guarded(
    r"^\W{0,4}[A-Za-z][\w.'-]{1,20}(?:[ _][A-Z0-9][\w.]{0,12})?(?:,\s\d{2})?(?:\s(?:from|"
    r"in)\s[A-Z]\w{2,15})?(?:\s(?:says|said|writes|wrote))?\s{0,2}[:–-]\s{1,2}(?P<said>.{4,400})$"
)
HANDLE = guarded(r"^\W{0,4}[A-Za-z]{2,20}(?:_\w{1,12}|\d{1,5})\s{0,2}(?::|-|wrote|says)")
CHATTY = re.compile(
    r"\b(?:thanks|thank you|thx|thank u|tysm|lol|omg|imo|imho|btw|pls|plz|u r|ur|gonna|wanna|kinda|sir|admin|bro|"
    r"hun|xx|xoxo|yay|wow|awesome|best thing ever|"
    r"changed my life|saved my life|life saver|god bless|dm me|my (?:mum|mom|nan|cousin|hubby|gp|doc)|"
    r"(?:anyone|anybody) (?:else|here|tried|knows?|had)|bookmarked|"
    r"great (?:post|article|read|info|blog|site)|nice (?:post|article|info|blog|read|one)|good (?:post|article|"
    r"info|read|stuff)|lovely (?:post|article|read)|"
    r"(?:very|so|really|super) (?:helpful|informative|useful|interesting)|love this|loved this|me too|same here|"
    r"first!|does it hurt|worked for me|"
    r"i had (?:this|mine|it)|i have (?:had|tried)|i'm so|i am so|cured (?:me|my|his|her))\b|[?!]{2,4}|"
    r"[\U0001F600-\U0001F64F\U0001F64F\u2764]",
    re.IGNORECASE,
)
THANKS = guarded(
    r"^\W{0,4}(?:many |big )?(?:thanks|thank you|thx)\b.{0,160}\b(?:shar\w{1,4}|post\w{0,3}|article|info\w{0,8}|"
    r"blog|helped|help|read|admin|sir|writing|this)\b",
    re.IGNORECASE,
)
PRAISE = guarded(
    r"^\W{0,4}(?:wow|great|nice|good|awesome|amazing|lovely|excellent|useful|helpful|interesting|brilliant|"
    r"fantastic)\W{1,3}(?:very |really |so )?(?:post|article|read|info\w{0,8}|blog|site|write-?up|piece|stuff|tips|"
    r"one)\b",
    re.IGNORECASE,
)
VOTES = guarded(
    r"^\W{0,4}(?:rating:?\s)?\d(?:[.,]\d)?(?:\s?/\s?\d{1,2})?\s?(?:stars?)?\s{0,2}\(?\d{0,6}\s?(?:votes?|ratings?|"
    r"reviews?)\)?\W{0,3}$",
    re.IGNORECASE,
)


def is_comment(text: str) -> bool:
    """Return whether a line is a reader's comment, or the name and date above one."""
    if STAMP.match(text) or VOTES.match(text) or THANKS.match(text) or PRAISE.match(text) or SAID.match(text):
        return True
    if HANDLE.match(text):
        return True
    signed = SIGNED.match(text)
    return bool(signed and CHATTY.search(signed["said"]))


def is_chatty(text: str) -> bool:
    """Return whether a text is written as readers write and not as articles are."""
    return bool(CHATTY.search(text))
