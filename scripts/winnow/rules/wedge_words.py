"""The words by which a wedged run is told: those of a seller, and those that show where a sentence goes on."""

from __future__ import annotations

TRADE = frozenset(
    """casino casinos slot slots bet bets betting bettors poker roulette jackpot jackpots blackjack
    baccarat bingo lottery lotto odds wager wagers rummy patti bookmaker bookmakers sportsbook
    spins football cricket horse racing vip bonus bonuses crypto bitcoin altcoin altcoins coins
    forex futures staking leverage tokens usdt ethereum blockchain nft airdrop loan loans payday
    mortgage mortgages lenders cash credit essay essays dissertation dissertations coursework
    homework assignments singles girls ladies moms milfs sexy dating escort escorts webcam brides
    viagra cialis kamagra tramadol xanax valium ambien modafinil oxycodone adderall coupon coupons
    promo voucher vouchers apk vpn mp3 iptv card backlinks followers seo flights movies perfume
    replica handbags presale broker brokers passports robux sex cams weed lawyers lawyer attorney
    sports binance referral iphone escort jobs nike rolex youtube instagram telegram tiktok
    wholesale generator hack hacks""".split()
)
"""Words of a trade that sells by pasting in."""
PRAISE = frozenset(
    """free cheap cheapest cheaper best top online now today tonight instant instantly real money win
    winning wins earn exclusive unlimited trusted guaranteed fast live hot lonely mature single
    chat game games cash app apps download play sale deals deal discount discounts shipping
    delivery overnight order orders off shop store price prices predictions prediction tips match
    matches draw wheel lucky signals trading trade bot passive income investment profit quotes
    quote insurance car approval bad personal writer writers papers term custom professional cheap
    generic prescription pharmacy meds pills site sites website codes code deposit registration
    signup hotel songs month summer easily near invite link club streaming watch followers thesis
    reviews luxury rent gold rich female injury writing service services essay help views watches
    shoes prizes prize sports video views likes home channel me us girls guide tool offer offers""".split()
)
"""Words that sell when several stand together."""
ORDERS = frozenset(
    """get claim buy grab play download order join trade try win bet stake meet chat watch earn apply
    hire rent visit shop book borrow invest swap compare find double place spin redeem unlock
    discover enjoy register deposit stream refinance flirt date enter install make sell sign work
    call become learn""".split()
)
"""Verbs by which a seller's phrase begins, without an ending."""
ALSO_NOUNS = frozenset(
    "claim play download order trade try win bet stake chat watch hire rent visit "
    "shop book swap find double place spin "
    "deposit stream date make work call sign".split()
)
"""Those among them that are nouns or adjectives as well, so that an object must follow."""
OBJECTS = frozenset(
    """a an the your our my free cheap cheapest best new hot online on for with big real now crypto
    bitcoin lonely mature custom instant coins slots movies live today tonight singles girls
    casino poker football daily exclusive at money up from real sexy luxury""".split()
)
"""Words that follow such a verb when it is one."""
OPENERS = frozenset(
    """best top cheap cheapest free online instant live hot generic casino bitcoin crypto payday bad
    automated real lucky football betting sexy lonely mature no fast exclusive female luxury
    wholesale trusted trusted win buy personal discount""".split()
)
"""Words by which a seller's phrase without a verb begins."""
INSIDE = frozenset(
    "a an the your our my and or for on in to with of at no who want wants from by "
    "this next first all ten big day week "
    "new per 24 hours".split()
)
"""Words without a trade that may stand inside a run."""
FINITE = frozenset(
    """is are was were has have had can may might should must will would could does do did cannot needs
    need takes take lasts last helps help goes go heals heal feels feel gets grows grow shows show
    means mean comes come starts start begins begin ends end makes make gives give works work
    becomes become remains remain stays stay seems seem leads lead causes cause reduces reduce
    lowers lower raises raise improves improve shrinks shrink falls rises rise returns carries
    carry keeps keep contains contain lies lie hurts hurt swells bends rests spreads spread fades
    fade passes disappears disappear responds respond recover recovers relieves relieve eases ease
    affects affect increases increase depends depend occurs occur happens happen appears appear
    develops develop tends tend arrive arrives suffer suffers notice notices report reports live
    lives die dies sleep sleeps stop stops followed found showed led gave took became""".split()
) - {"live"}
"""Verbs that a subject waits for."""
GOES_ON = FINITE | frozenset(
    """and or but because after before in on at by for from with within without to of when while until
    unless if than as since through over under between during so which who that against into is up
    every once twice each then beside below above about usually often two three four five six
    seven eight nine ten""".split()
)
"""Words with which a sentence goes on behind a run."""
SUBORDINATE = frozenset("who whom whose that which where when while if because although though to whether how".split())
SUBJECTS = frozenset("you we they i people who that which to and or not n't can may should must will".split())
"""Words behind which, or one word later, a verb without an ending may stand."""
LEADS_ON = frozenset(
    """a an the this that these those his her its our their my your no any each every some another in on
    at by for with from of to into via through about after before over under between using and or
    not as than such than very more most be been being is are was were""".split()
)
"""Words that wait for another one."""
MODALS = frozenset("can may might will could should must would to not".split())
FOLLOWS = frozenset(
    """a an the by in on at after when to up out off for from with without over within between about as
    it its your his her their into each more most less slowly quickly open still away down back
    only""".split()
)
"""Words behind a verb that ends in `s`, by which it is told from a plural."""
MAY_ORDER = frozenset(
    """to can could may might will would shall should must do does did don't not never always also then
    please and or but you we they i who that which let help helps make makes made people just
    simply so often sometimes usually still cannot can't won't even only now""".split()
)
"""Words behind which a verb without an ending may stand."""
PLURALS = frozenset(
    """people women men children adults patients teenagers police staff team family half most many""".split()
)
ARTICLES = frozenset(
    """a an the this that his her its their your each every two three four five six seven eight nine ten
    twelve""".split()
)
PASSIVE = frozenset("is are was were be been".split())
BEGINS = frozenset("the a an it they this these you".split())
"""Words that begin a main clause, behind a run that stands at the end of a subordinate one."""
NOUNS = frozenset(
    """night day week weeks months month hours minutes years year food water blood surgery pain treatment
    therapy rest sleep exercise out down up off back away again well skin bone knee back leg foot
    hand arm eye joint hospital bed morning evening life movement pressure""".split()
)
"""Nouns that need no article."""
FOREIGN = frozenset(
    """situs gacor judi togel bola bandar agen daftar terpercaya resmi maxwin pulsa bahis bahisi bonusu
    siteleri siteler sitesi veren deneme giriş giris güvenilir guvenilir canlı apuestas apuesta
    apostas aposta casas deportivas cassino cassinos ligne fiable paris sportifs ohne schufa
    kredit kredite sofortkredit préstamos prestamos préstamo prestamo rapidos rápidos empréstimo
    emprestimo baratos barato comprar kaufen acheter achat pas cher rezeptfrei rezept receta
    ordonnance günstig günstige wetten sportwetten spielautomaten echtgeld spielen kasyno zakłady
    bukmacher bukmacherskie gratuit gratuits gratis jogo jogos juegos tragamonedas tragaperras
    ruleta scommesse sportive migliori prestiti senza ricetta comprare acquistare gokken goedkope
    lening medicijnen melhores melhor mejores mejor meilleur meilleurs beste goedkoop nyerő
    kaszinó cazino pariuri казино онлайн ставки бонус кредит займ займы купить дешево знакомства
    слоты игровые автоматы بدون escorte crédito credito rápido nómina nomina jouer gagner seriös
    deutschland inmediatos rencontre citas chicas frauen treffen viagra cialis casino poker bonus
    slot slots online""".split()
) - frozenset("casino poker bonus slot slots online viagra cialis beste paris bola casas".split())
"""Words of other languages that sell bets, loans, pills and company."""
SHARED = frozenset(
    """site sites casino poker bonus slot slots online viagra cialis beste paris bola casas en ligne pas
    sin""".split()
)
"""Words that stand in such phrases and in English ones."""
FOREIGN_LINKS = frozenset(
    """de en sin la el le les los las du des mit und ohne para com di yang e y da do mi ve per con na w z
    in von senza con""".split()
) - {"do", "in"}
