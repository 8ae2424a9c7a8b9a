"""The shapes that tell a seller's, a page's or an author's sentence from an article's own; `features` counts them.

None decides anything: a patient is ordered about (`Call your doctor`) as a customer is (`Call reception today`), so
each shape is one number among many. Every repetition is bounded.
"""

from __future__ import annotations

import re

from winnow.core.anchors import guarded

CAPITAL = re.compile(r"(?<![\w'.-])[A-Z][A-Za-z]{1,25}(?:-[A-Za-z]{2,20})?\b(?!'(?:ve|ll|re|d|m|t)\b)")
CAMEL = guarded(r"\b[A-Z]?[a-z]{2,15}[A-Z][a-z]{1,15}[A-Za-z]{0,12}\b", hint=r"[a-z][A-Z]")
OFFICIAL = guarded(
    r"\b(?:University|Hospitals?|Infirmary|Institutes?|College|School|Society|Association|Foundation|Trust|Council|"
    r"NHS|FDA|NICE|WHO|MHRA|EMA|CDC|Medicare|Medicaid|Department|Ministry|Agency|Administration|Academy|Registry|"
    r"Cochrane|Lancet|Journal|Helpline|Samaritans|Lifeline|Royal|National|Organi[sz]ation|European|American|British|"
    r"Australian|Canadian|US|UK|EU|Professor|Prof)\b"
)
SELL_ORDER = guarded(
    r"^\W{0,4}(?:please |just |simply |now |so |then )?(?:back|bet|book|boost|browse|buy|check out|chat|choose|"
    r"claim|click|come|compare|connect|"
    r"discover|dm|don't (?:wait|miss|spend|let|settle|delay)|double|download|earn|enjoy|experience|explore|"
    r"fill in|find|follow|get|give|go|grab|"
    r"head|hire|hit|hurry|imagine|invest|join|let|like|log|make|meet|message|never (?:miss|feel|worry)|order|"
    r"pick|place|play|pop|pin|"
    r"promote|publish|read|reclaim|refer|register|request|reserve|ring|roll|save|say|schedule|see|send|share|"
    r"shop|sign|skip|speak|"
    r"spin|spread|start|step|stop by|submit|subscribe|support|swap|swipe|take (?:a|our|the first|advantage|"
    r"control|back)|tap|tell us|text|top up|trade|transform|"
    r"treat yourself|trust|try|tweet|unlock|upgrade|use|visit|watch|win|write)\b",
    re.IGNORECASE,
)
"""How an order to a customer begins."""
CARE_ORDER = guarded(
    r"^\W{0,4}(?:please |always |never |do not |don't |try to |then |next, |and )?(?:add|allow|apply|ask|avoid|"
    r"be|bend|breathe|bring|brush|"
    r"call|carry|change|check|clean|close|contact|continue|count|cover|cut|dial|do|drink|drive|eat|elevate|"
    r"empty|exercise|expect|fast|"
    r"finish|give|go|hand|hold|keep|know|learn|leave|lie|lift|limit|look|lower|massage|measure|mention|mix|"
    r"move|note|open|pat|phone|place|plan|press|"
    r"put|raise|remember|remove|repeat|report|rest|return|rinse|rub|see|seek|shower|sit|sleep|slide|squeeze|"
    r"stand|start|stay|stop|store|"
    r"stretch|swallow|swim|take|talk|tell|tighten|treat|turn|use|wait|walk|warm|wash|watch|wear|weigh|wipe|write)\b",
    re.IGNORECASE,
)
"""How advice to a patient begins."""
MEDICAL_CALL = guarded(
    r"\b(?:your (?:\w{2,15} )?(?:doctor|gp|nurse|midwife|pharmacist|surgeon|clinic|team|therapist|dentist|"
    r"insurer|hospital|ward|specialist)|"
    r"(?:the|a|an) (?:\w{2,15} )?(?:unit|ward|department|ambulance|hospital|gp|doctor|nurse|emergency|"
    r"pharmacist)|at once|straight away|immediately|"
    r"999|911|112|988|111|emergency|if you (?:have|feel|get|notice|are|weigh|cannot|hear|take|see))\b",
    re.IGNORECASE,
)
ASKED = guarded(
    r"^\W{0,4}(?:what|how|why|when|who|where|which|can|could|do|does|did|is|are|will|would|should|has|have|may|"
    r"might|was|were)\b",
    re.IGNORECASE,
)
MY = guarded(r"\b(?:I|I'm|I've|I'd|I'll|my|My|me|mine|myself)\b")
WE = guarded(r"\b(?:we|our|ours|(?-i:us)|we're|we've|we'll|we'd)\b", re.IGNORECASE)
YOU = guarded(r"\b(?:you|your|yours|you're|you'll|you've|yourself)\b", re.IGNORECASE)
HE = guarded(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE)
MONEY = guarded(r"[$€£₹]\s?\d|\b(?:dollars|euros|pounds|rupees|usd|quid)\b", re.IGNORECASE)
OFF = guarded(
    r"\d\s?%\s?(?:off|discount|bonus|cashback|finance|apr)|\b(?:half|full)[- ]price|\bfree of charge for new|"
    r"\bno (?:fees?|hidden|obligation|strings|credit|deposit|wagering|paperwork|questions|script|commitment)\b|"
    r"\b\d{1,4}x\b|\bt&cs?\b",
    re.IGNORECASE,
)
UNIT = guarded(
    r"\d\s?(?:mg|mcg|ml|mm|cm|kg|g|%|mmHg|minutes?|hours?|days?|weeks?|months?|years?|sessions?|people|"
    r"patients|adults|in \d)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:in|out of|"
    r"of) (?:\d{1,6}|ten|every|a hundred)\b",
    re.IGNORECASE,
)
ACTS = re.compile(
    r"^(?:'s\b|(?:\s[A-Z]\w{1,15}){0,2}\s(?:now |also |will |can |has |have |is |are |really )?(?:[a-z]{2,12}s|"
    r"let|give|put|lend|help|offer|match|get|pay|ship|deliver|put|on|plus|app|login|for)\b)"
)
LED = re.compile(
    r"\b(?:with|at|by|from|on|via|to|of|how|choose|try|visit|meet|join|call|use|let|behind|trust|the|our|your|"
    r"at the|and|in)\s$",
    re.IGNORECASE,
)
PERSON = guarded(
    r"\b(?:Dr\.?|Mr|Mrs|Ms|Prof\.?|Professor|Nurse)\s[A-Z][a-z]|"
    r"\b[A-Z][a-z]{1,15}\s(?:[A-Z]\.\s)?[A-Z][a-z]{2,15},?\s(?:MD|PhD|RN|MSc|DO|MBBS|FRCS|is|was|has|writes|"
    r"lives|works|qualified|trained|joined|graduated|says|said)\b"
)
CREDENTIAL = guarded(r"\b(?:MD|PhD|RN|MSc|MPH|DO|MBBS|FRCS|BSc|NP|LCSW|PsyD|DDS|FRCP|MRCP)\b")
SYMBOL = re.compile(r"[|·•»›→←▸►★☆✓✔☎📞✉©®™#@~^{}<>_=*]|[\U0001F300-\U0001FAFF]")
TIME = guarded(r"\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b", re.IGNORECASE)
YEAR = guarded(r"\b(?:19|20)\d\d\b")
IDIOM = guarded(
    r"\b(?:you deserve|your (?:best|new|dream|comeback|journey|story)|peace of mind|mind at rest|no (?:rush|"
    r"jargon|fluff|pressure|nonsense|fuss|catch|surprises)|"
    r"for (?:life|good|less)|in (?:seconds|no time|good hands|a few clicks|one place|a flash)|whatever your|"
    r"wherever you|whenever you|any time|at the touch|"
    r"one (?:call|click|phone call|message|tap) away|a (?:call|click|message|tap) away|only a|just a|"
    r"since \d{4}|for over \d|more than \d[\d,.]* (?:happy|satisfied|students|customers|clients|patients|"
    r"families|readers)|"
    r"thousands of|millions of|join (?:the|over|more|\d)|look no further|why (?:wait|settle|pay)|say (?:hello|"
    r"goodbye)|"
    r"ready (?:to|for|when)|fed up|sick of|tired of|short (?:of|on)|stuck (?:on|in|with)|drowning|looking for|"
    r"searching for|in search of|thinking (?:of|about)|"
    r"love to (?:hear|help|meet)|happy to|glad to|gladly|proud to|here to help|here for you|by your side|"
    r"hand in hand|from start to finish|"
    r"right now|today|tonight|this (?:week|weekend|month|summer|winter)|before (?:midnight|it's gone|they go|"
    r"your first)|while (?:stocks|places|you can)|going fast|fills? (?:up )?(?:fast|quickly)|goe?s? quickly|"
    r"brought to you|in partnership|on behalf of|swear by|highly recommend|our friends at|the folks|folks)\b",
    re.IGNORECASE,
)
