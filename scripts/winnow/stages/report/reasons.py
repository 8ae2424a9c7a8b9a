"""A reason of the ledger in, why it does what it does out, for the reasons that no rule file explains."""

from __future__ import annotations

NO_RULES = frozenset({"informative", "title", "heading", "question"})
"""Reasons of what is kept as it came: no rule fired."""

WHYS = {
    "awaits-review": "Nobody has decided on it yet, so it is not published.",
    "contact-details": "An address, a telephone number or a web address of a seller.",
    "contact-name": "The name that stands above a seller's address.",
    "decided": "Somebody decided which claim it supports; its own words are not shown.",
    "dropped-sentence": "Somebody dropped this sentence for itself; the reason stands in editorial/sentences.yml.",
    "duplicate-document": "Its article repeats another one, which is kept in its stead.",
    "duplicate-title": "It repeats the title.",
    "fragment": "Too few words are left to say anything.",
    "geo-phrase": "A place name put in for search engines.",
    "heading-without-text": "Nothing is left below the heading.",
    "held-sentence": "Somebody held this sentence back for itself; the reason stands in editorial/sentences.yml.",
    "keyword-list": "A list of search words, no sentence.",
    "separator": "A line that only separates.",
    "share-bar": "Buttons for sharing, cut loose from their links.",
    "spam-prefix": "Advertising glued to the front of a title or heading.",
    "spam-run": "Hardly anything but a seller's words.",
    "spam-sentence": "A sentence that sells something which the article is not about.",
    "dressed-up": "A sentence whose letters are dressed up so that no list finds its words.",
    "spam-suffix": "Advertising glued to the end of a title or heading.",
    "spliced-spam": "Advertising spliced into a sentence of the article.",
}


def why_of(reason: str) -> str:
    """Return why a reason of the program itself does what it does."""
    if reason.startswith("held-") and reason not in WHYS:
        return "Somebody decided to hold this claim back; the reason stands in editorial/claims.yml."
    return WHYS.get(reason, "A check of the program.")
