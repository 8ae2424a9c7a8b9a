"""Sentences that are about something else: selling, the web page, its author, money, company.

Observed: whatever the names, what is pasted into an article shares hardly a word with it and draws its own words from
a few worlds that no treatment belongs to. Each such word counts; so do a made-up name, `our`, `you`, a price and an
exclamation mark; each word shared with the article counts against it.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded
from winnow.core.text import stem, words
from winnow.rules.lifelines import is_needed
from winnow.rules.reading import read
from winnow.rules.spam import brands, outsiders
from winnow.rules.tells import Looked
from winnow.rules.voice import is_calm, is_order, warns


def stems(text: str) -> frozenset[str]:
    """Return the stems of a list of words."""
    return frozenset(stem(word) for word in text.split())


WORLDS = {
    "web": stems(
        """blog blogs blogger bloggers post posts site sites website websites link links page pages article
        articles email emails mail inbox newsletter digest
        subscribe subscribers readers reader comment comments reply login account accounts app download click
        cookies browser privacy sponsored
        advertise advert editor publish published rankings traffic visitors google seo agency linkedin
        instagram facebook twitter magazine magazines
        stories tweets moderation captcha logged sign join members mailbox widget profile follow followers
        channel podcast partnership created collaborative compensated independently commission insta telegram
        movie hd vpn wifi"""
    ),
    "trade": stems(
        """buy sell selling sale prices dollars bucks discount offer offers deal deals order shop store
        shipping customers clients brand trusted
        guaranteed money cash pay cheap cheapest save loan loans lender lenders credit interest bank invest
        coin coins crypto win winning play player
        players bet bets betting game games casino bonus spins prize prizes jackpot gift voucher coupon code
        wallet profit fee worth free refund gummies cbd ships drugstore worldwide visa btc debt debts bills
        qualify apr consolidate payment payments financing emi packages
        handbags watches replica gems chips deposit payout odds toss attorneys lawyer lawyers compensation
        settlement mortgage insurance quote eth sol token tokens
        zero fees wallet inflation hedge refer iphone transparency premium membership"""
    ),
    "company": stems(
        """girls ladies singles single lonely meet chat hotel companion companions flirt tonight
        discreet stunning gorgeous models model
        escort dating soulmate love romance browse"""
    ),
    "papers": stems(
        "essay essays paper papers grades deadline thesis exam exams writers assignment homework coursework "
        "dissertation tutor tutors"
    ),
    "author": stems(
        """writer author blogger gardener travels lives living loves partner husband wife dog dogs cat cats
        hens coffee laptop sea passionate book novel
        kitchen garden hiking diaries nomad columnist journalist poet speaker laughs weekends wine beach
        cooking baking yoga"""
    ),
    "clinic": stems(
        """clinic team appointment consultation welcome staff locals voted award reception slots visit visits
        call ring schedule booking journey
        experts specialists care guide thousands trust smile county rated booked chat"""
    ),
}
ALL_WORLDS = frozenset().union(*WORLDS.values())
OPEN_WORLDS = ALL_WORLDS - WORLDS["clinic"]
"""The worlds that count without a name or an `our`: every article sends its reader to a clinic."""
CARE = stems(
    """doctor doctors nurse nurses patient patients therapist therapists surgeon surgeons hospital treatment
    symptom symptoms medicine medicines drug drugs dose doses
    pain illness disease disorder child children parents family skin blood brain heart tissue infection therapy
    pharmacist physiotherapist psychiatrist ward
    department portal diary tablet tablets injection pregnancy baby teenager school mental health body consent
    advice charity charities support"""
)
"""Words of an article about a treatment, whatever the treatment."""
CARED = 1.0
"""What each of them weighs against it."""
NAME, OURS, YOURS, PRICE, LOUD = 1.0, 1.0, 0.5, 0.5, 0.5
"""Weights beside 1 for each foreign word: a made-up name, the speaker's `our`, `you`, a price or percentage, `!`."""
ALIEN_SCORE = 2.5
"""What a sentence needs that shares no word with the article: two foreign words and a name, say. The honest ones of the
development corpus stay below 2.1."""
SHARED = 1.5
"""What each shared word weighs against it."""
POLITE = 1.0
"""What a sentence needs more that only says `you`: articles speak to their readers, too."""
WARNED = 2.0
"""What a warning weighs against it."""
HOUSE, PITCH = 1.5, 1.0
"""Weights of `our` or `we` where they mean a house, and of a pitch."""
HOUSES = guarded(
    r"\b(?:at|with|from|by|in|to|of|ask|let|visit|call|meet|join|see|try)\sour\b|^\W{0,3}our\b|\bwe(?:'re|'ll|'ve|"
    r"\s(?:are|also|now|will|offer|have|give|take|make|bring|believe|"
    r"put|work|help|treat|care|tailor|promise|accept|welcome|invite|love|share|send|publish|sell|ship|deliver|"
    r"build|guarantee))\b|\b(?:contact|call|ask|choose|trust|with|to|visit|"
    r"join|follow|about)\s(?-i:us)\b",
    re.IGNORECASE,
)
EVERYBODY = guarded(
    r"\b(?:our|we)\s(?:(?:all|own|daily|modern|inner)\s)?(?:bod\w{1,3}|brains?|cells?|immune|skin|bones?|hearts?|"
    r"guts?|eyes?|ears?|lives|life|minds?|sleep|moods?|"
    r"genes?|blood|know|think|see|need|age|eat|sleep|breathe|feel|do not|don't|cannot|can't|understand|"
    r"understanding|knowledge|asked|found|studied|looked|followed|"
    r"compared|measured|recruited|trial|study|patients|data|results|analysis|have learned|are born)\b|"
    r"\bmost of us\b|\bmany of us\b|\b(?:tells|lets|helps|allows|keeps|makes) us\b",
    re.IGNORECASE,
)
"""Where `we` means everybody, or those who did a study."""
PITCHES = guarded(
    r"\b(?:discover|experience|transform|reclaim|regain|say (?:goodbye|hello)|see why|treat yourself|imagine|"
    r"tired of|ready (?:to|for)|you deserve|you've been|because you|"
    r"trust your|pain-free (?:life|living)|your (?:best|new|dream) (?:life|self|smile|body|skin)|"
    r"get your life back|change your life|feel like yourself|look no further|"
    r"world-class|state-of-the-art|cutting-edge|award-winning|top-rated|five-star|trusted by|second to none|"
    r"peace of mind|hassle-free|affordable|unbeatable|exclusive|"
    r"in good hands|best in (?:the )?\w+|voted|number one|same[- ]day|no waiting|walk[- ]ins?|limited (?:slots|"
    r"spaces|places|spots|time)|spaces? left|don't (?:wait|delay|miss))\b",
    re.IGNORECASE,
)
FIRST = guarded(r"\b(?:our|we|(?-i:us)|we're|we'll|my|me)\b", re.IGNORECASE)
SECOND = guarded(r"\b(?:you|your|yours)\b", re.IGNORECASE)
MONEY = guarded(r"[$€£₹%]|\b(?:dollars|euros|pounds|rupees|usd)\b", re.IGNORECASE)


def alien_score(looked: Looked) -> float:
    """Return how far a sentence is from its article, by the worlds that its words come from."""
    text = looked.text
    own = read(text).content
    named, ours = bool(brands(looked)), bool(FIRST.search(text))
    yours, priced, loud = bool(SECOND.search(text)), bool(MONEY.search(text)), "!" in text or is_order(text)
    pitch = pitch_score(text)
    if not (named or ours or yours or loud or pitch):
        return 0.0
    foreign = len(own & (ALL_WORLDS if named or ours else OPEN_WORLDS) - looked.vocabulary)
    score = foreign + NAME * named + OURS * ours + YOURS * yours + PRICE * priced + LOUD * loud
    score -= SHARED * len(own & looked.vocabulary) + CARED * len(own & CARE - looked.vocabulary)
    score += pitch - POLITE * (not (named or ours or loud or pitch))
    return score - WARNED * (warns(text) + is_calm(text)) if foreign or pitch else 0.0


def pitch_score(text: str) -> float:
    """Return how much a sentence speaks as a house to its guests: `our` and `we` that own or offer, and a pitch."""
    return HOUSE * bool(HOUSES.search(text) and not EVERYBODY.search(text)) + PITCH * bool(PITCHES.search(text))


def is_foreign(looked: Looked) -> bool:
    """Return whether a short piece has a foreign word and a made-up name or a sign beside it, or two foreign words."""
    foreign = len(read(looked.text).content & ALL_WORLDS)
    return foreign > 1 or bool(foreign and (outsiders(looked) or looked.tells))


def is_alien(looked: Looked) -> bool:
    """Return whether a sentence is about something else than its article."""
    return not is_needed(looked.text) and len(words(looked.text)) > 2 and alien_score(looked) >= ALIEN_SCORE  # noqa: PLR2004
