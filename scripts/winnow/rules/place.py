"""Place names woven into sentences for search engines: `ketamine infusion in Springfield is given by drip`.

Observed: the place stands right behind the name of a treatment and carries no fact. A place that does carry one has
the fact beside it: a trial, a law, a university, a health service, a number of people. Countries are left alone.
"""

from __future__ import annotations

import re

from winnow.core.records import Span

TREATMENT = (
    r"(?:treatments?|therap(?:y|ies)|infusions?|injections?|clinics?|surger(?:y|ies)|procedures?|implants?|replacements?|aligners?|braces|services?|"
    r"specialists?|transplants?|removal|care|providers?|doctors?|surgeons?|dentists?|counsell?ing|sessions?|lasers?|lasik|botox|fillers?|ivf|tms|ect|cbt|prp|emdr|"
    r"physiotherapy|acupuncture|hypnotherapy|ketamine|semaglutide|rehab|programs?|massage|shots?|tests?|exams?|lenses|aids?)"
)
STATE = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|"
    r"Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|"
    r"North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|"
    r"Washington|West Virginia|Wisconsin|Wyoming)"
)
COUNTRY = re.compile(
    r"\b(?:the\s+)?(?:United States|United Kingdom|US|USA|UK|U\.S\.|U\.K\.|England|Scotland|Wales|Ireland|Northern Ireland|Canada|Australia|New Zealand|Germany|France|"
    r"Spain|Italy|Netherlands|Belgium|Denmark|Sweden|Norway|Finland|Iceland|Switzerland|Austria|Poland|Portugal|Greece|Turkey|Israel|India|China|Japan|South Korea|"
    r"Korea|Taiwan|Singapore|Brazil|Mexico|Argentina|Chile|South Africa|Egypt|Nigeria|Kenya|Europe|Asia|Africa|America|North America|EU|World War|Parkinson|Alzheimer|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Medicare|Medicaid|Phase|Stage|Type|Crohn|MRI|CT|ICU|English|Latin)\b"
)
CODES = r"(?:A[KLZ]|C[AOT]|D[CE]|FL|GA|IL|KS|KY|LA|M[ADINOST]|N[CDEHJMVY]|OH|OK|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|NYC)"
NAME = r"[A-Z][\w'.-]{1,20}(?:\s[A-Z][\w'.-]{1,20}){0,2}(?:,\s(?:[A-Z]{2}|" + STATE + r"))?"
INSIDE = re.compile(rf"(?<=\w)(?P<cut>\s(?:in|near|around|across|throughout|outside|of)\s(?P<place>(?:downtown\s|central\s|greater\s|the\s)?{NAME}(?:\s(?:area|region|county|city))?))(?![\w-])")
BARE = re.compile(rf"(?i:\b{TREATMENT})(?P<cut>\s(?P<place>{CODES}))(?![\w-])")
NEAR_ME = re.compile(r"(?P<cut>\s(?:near me|near you|in your area|in my area|close to (?:me|you)|nearby you))\b", re.IGNORECASE)
SELLING = re.compile(r"\b(?:best|top|affordable|cheap|leading|trusted|premier|looking for|searching for|seeking)\b", re.IGNORECASE)
BEFORE = re.compile(rf"\b{TREATMENT}$", re.IGNORECASE)
FACT = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|research\w*|universit\w+|hospitals?|colleges?|institutes?|approved|licen[sc]ed|regulat\w*|law|laws|legal|illegal|guidelines?|nhs|medicaid|"
    r"register|registry|survey\w*|patients (?:at|from)|people in|born|founded|first (?:used|performed|done)|introduced|developed|invented|published|conference|outbreak|"
    r"insurers?|insurance|government|ministry|waiting|per cent|percent|one in|\d+ in|council|state health|department|prescri\w+ rules?|team at|researchers? (?:at|in)|"
    r"scientists|reported|\d{4}|average|rates?|adults in|children in)\b",
    re.IGNORECASE,
)


def geo_spans(text: str) -> list[Span]:
    """Return the places in a folded sentence that were woven in for search engines, each with its leading blank."""
    cuts = [Span(start=m.start("cut"), end=m.end("cut")) for m in NEAR_ME.finditer(text)]
    cuts += [Span(start=m.start("cut"), end=m.end("cut")) for m in BARE.finditer(text)]
    if FACT.search(text) and not SELLING.search(text):
        return cuts
    for match in INSIDE.finditer(text):
        known = bool(COUNTRY.search(match["place"]))
        if not known and BEFORE.search(text[: match.start()]):
            cuts.append(Span(start=match.start("cut"), end=match.end("cut")))
    return sorted(cuts, key=lambda span: span.start)
