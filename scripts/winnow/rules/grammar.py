"""The part of speech of a word, as coarse as closed lists and endings tell it: enough to see where a sentence breaks.

Function words are a closed class and are listed whole; the commonest verbs are listed by their base form, with the
endings told by rule; the rest goes by its ending. No word is here because a seller says it.
"""

from __future__ import annotations

from functools import lru_cache

CLOSED = {
    "article": "a an the",
    "owner": "his her its their your my our whose",
    "which": "this that these those some any each every no all both another such either neither many few several most "
    "much more less fewer enough",
    "in": "in on at by for with from of into through about after before over under between using during without "
    "within against among around behind below above beside beyond across along near off onto per since than until "
    "till towards toward upon via despite except like unlike",
    "to": "to",
    "as": "as",
    "and": "and or but nor yet plus",
    "if": "if when while because although though unless whether where whereas once whenever so",
    "who": "who whom which what how why",
    "he": "i you he she it we they there one somebody someone anybody anyone nobody everyone everybody nothing "
    "something anything everything others half people",
    "him": "him them us me himself herself itself themselves yourself myself ourselves mine yours hers theirs ours",
    "be": "is are was were am isn't aren't wasn't weren't",
    "been": "be been being",
    "have": "has have had having hasn't haven't hadn't",
    "do": "does do did doesn't don't didn't done doing",
    "can": "can could may might will would shall should must cannot can't couldn't won't wouldn't shouldn't mustn't "
    "needn't",
    "not": "not never n't",
    "often": "often usually sometimes also only even still just then now always rarely mostly again already almost "
    "too very well back away up down out here there soon later ever far quite rather perhaps maybe however therefore "
    "instead together twice daily weekly alone apart nearly seldom once about roughly at least not first next",
    "title": "dr mr mrs ms miss prof professor sister nurse named called mister madam",
    "number": "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty "
    "seventy eighty ninety hundred thousand million dozen third quarter",
}
"""Function words by class."""
DO = """get take make give keep let go come know think find see look feel need want seem become begin start stop
buy sell send bring put hold tell ask say speak talk eat drink sleep avoid wear carry learn choose lose win earn spend
pay grow heal happen occur appear remain stay contain include involve require allow help prevent protect reduce improve
increase decrease develop receive provide follow describe suggest recommend prescribe inject swallow remove replace
repair insert apply join meet enjoy discover explore compare hire borrow lend invest visit read write hear listen
understand believe decide agree expect hope wait arrive leave return enter reach raise rise fall lower lie sit stand
walk run breathe chew cut hurt bleed swell fade settle disappear depend tend suffer recover respond react cause affect
lead prove show mean differ vary divide join bind press squeeze stretch lift push pull shake wash dry clean rinse brush
freeze melt boil cook grill mix pour fill empty open close shut lock unlock press choose pick grab claim redeem play
download install register subscribe click place enrol attend treat diagnose confirm examine inspect check detect
measure monitor record offer explain discuss consider contact call inform advise warn remind encourage persuade
forget remember notice ignore worry fear trust save waste share split steal cheat gamble bet stake bleed block
narrow widen relax ease relieve soothe calm numb kill destroy damage harm attack invade infect catch pass spread
travel move turn bend twist rotate rest lean kneel climb swim drive ride cycle fly land belong exist survive live die
bury marry divorce raise feed teach train practise practice try fail manage cope finish complete continue repeat
delay postpone cancel skip miss avoid quit resume restart switch change adjust adapt limit restrict double halve
cover wrap tie fasten attach connect separate join support strengthen weaken tighten loosen thin thicken soften harden
work act serve operate function last cost weigh deserve own owe possess lack earn gain beat defeat order deliver ship
post mail print sign fill answer reply solve count add subtract multiply trade swap exchange deposit withdraw transfer
refund rent lease insure borrow repay fund finance search browse chat date flirt kiss hug dance sing laugh smile cry
shout whisper build create design produce publish release launch test study research review report love hate prefer
use set boost unlock watch stream spin score shop book upgrade refer rank predict hack generate host bid""".split()
"""Base forms of verbs; the common ones, whatever they are used for."""
NOUNS_TOO = frozenset(
    """need start stop let look help cut hurt rest walk run lift push pull stretch press cause lead show mean lower
    share split block bet stake attack damage harm fear trust offer call contact check measure monitor record treat
    place play download claim travel move turn bend twist ride cycle land train practice practise try change limit
    cover wrap tie support work act function cost lack gain beat order post mail print sign fill answer reply count
    trade swap exchange deposit transfer refund rent lease fund finance search chat date kiss hug dance laugh smile cry
    whisper build design release launch test study research review report love hate use set boost watch stream spin
    score shop book upgrade rank hack host bid drink sleep talk say look feel find wait rise fall stand return visit
    hope win pay drive climb swim feed delay quit switch double bleed swell fade finish repeat spread pass catch calm
    cook freeze mix pick grab wash clean dry brush open close lock narrow numb kill worry live empty thin bind own land
    function operate study insert ship place hire double""".split()
)
"""Those among them that are nouns or adjectives as well."""
PAST = frozenset(
    """took taken made gave given kept went gone came knew known thought found saw seen felt became begun began bought
    sold sent brought put held told said spoke spoken ate eaten drank drunk slept wore worn lost won spent paid grew
    grown met read wrote written heard understood left fell fallen lay lain sat stood ran bled swollen rose risen led
    shown meant shook froze frozen stole stolen caught drove driven rode flew flown died fed taught built hurt hit let
    cut set shut split spread cost quit broke broken chose chosen forgot forgotten bent bound lent tore torn""".split()
)
"""Past forms without an ending."""
QUALITIES = frozenset(
    """good better best bad worse worst new old young older younger big bigger large larger small smaller great long
    longer short shorter high higher low lower early earlier late later full empty free easy hard hot cold warm cool
    wet strong stronger weak weaker safe sure real true false right wrong same different other own first second third
    last next main whole single daily severe mild acute chronic common rare normal usual likely unlikely able unable
    clear clean deep wide thick thin soft hard dark light heavy quick quickly slow fast cheap cheaper cheapest dear
    rich poor sick ill well healthy pregnant elderly male female adult sore stiff tender swollen numb tired dizzy weak
    red blue green white black yellow top extra instant online live local private public simple special certain
    available possible necessary important serious dangerous harmless useful helpful painful""".split()
)
TIMES = frozenset(
    """day days week weeks month months year years hour hours minute minutes second seconds morning afternoon evening
    night today tonight tomorrow yesterday weekend weekends time times""".split()
)
CLASS_OF = {word: name for name, listed in reversed(CLOSED.items()) for word in listed.split()}
BASE = frozenset(DO)
ENDINGS = (
    ("ly", "ly"),
    ("ing", "ing"),
    ("ed", "ed"),
    ("ness", "noun"),
    ("ment", "noun"),
    ("tion", "noun"),
    ("sion", "noun"),
    ("ity", "noun"),
    ("ism", "noun"),
    ("ance", "noun"),
    ("ence", "noun"),
    ("ive", "quality"),
    ("ous", "quality"),
    ("ful", "quality"),
    ("less", "quality"),
    ("able", "quality"),
    ("ible", "quality"),
    ("ical", "quality"),
    ("ic", "quality"),
    ("al", "quality"),
    ("est", "quality"),
)
"""Endings of words that stand in no list, with their class."""


def base_of(word: str) -> str:
    """Return the base form of a verb that ends in `s`, the word itself where it is none."""
    for ending, instead in (("ies", "y"), ("es", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and word[: -len(ending)] + instead in BASE:
            return word[: -len(ending)] + instead
    return word


def open_class(word: str) -> str:
    """Return the class of a word that no list has, by its ending."""
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        base = base_of(word)
        return "nouns" if base == word else "does-or-nouns" if base in NOUNS_TOO else "does"
    return next((name for ending, name in ENDINGS if word.endswith(ending) and len(word) > len(ending) + 2), "noun")


LISTED = {
    **dict.fromkeys(QUALITIES, "quality"),
    **dict.fromkeys(PAST, "past"),
    **dict.fromkeys(DO, "do"),
    **dict.fromkeys(NOUNS_TOO, "do-or-noun"),
    **dict.fromkeys(TIMES, "time"),
    **CLASS_OF,
}
"""Every listed word with its class; a word of two lists has that of the later one."""


@lru_cache(maxsize=1 << 15)
def class_of(word: str) -> str:
    """Return the class of a word in lower case: a closed class, or how an open one looks."""
    if word[0].isdigit():
        return "figure" if word.rstrip("%").replace(".", "").isdigit() else "code"
    return LISTED.get(word) or open_class(word)
