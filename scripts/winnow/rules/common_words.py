"""Stems of common English words, for telling a made-up name from a word.

Made from SCOWL 2020.12.07 (Debian package `scowl`), the lists `english`, `american` and `british` words up to size 35,
each word reduced by `core.text.stem`. SCOWL is Copyright 2000-2011 by Kevin Atkinson: permission to use, copy, modify,
distribute and sell these word lists for any purpose is granted without fee, provided that this notice appears in all
copies. It is provided as is, without express or implied warranty.
"""

from __future__ import annotations

WORDS = """
aardvark aback abacu abacus abandon abat abbe abbey abbot abbrevi abbreviat abdic abdicat abdomen abdomin abduct aberr
abet abett abhor abhorr abhorrenc abhorrent abid abilit abject ablaz able abler ablest ably abnorm abnormal abnormalit
aboard abod abolish abolit abomin abominabl aborigin abort abound aboveboard abras abrasiv abreast abridg abroad
abrupt abrupter abruptest absces abscess abscond absenc absent absente absolut absolute absolutest absolv absorb
absorbent absorpt abstain abstent abstinenc abstract abstrus absurd absurder absurdest absurdit abundanc abundant abus
abuser abys abysm abyss academ academic academical acced acceler accelerat accelerator accent accentuat accept
acceptab acceptabilit acceptabl acceptanc acces access accessibilit accessibl accessor accident accidental acclaim
acclimat acclimatis acclimatiz accolad accommod accommodat accompan accompani accompanist accompany accomplic
accomplish accord accordanc accost account accountabilit accountabl accountanc accountant accredit accru accumul
accumulat accurac accurat accurate accus accuser accustom ace aced aces ache ached achiev achievabl achieve aching
acid acidit acing acknowledg acknowledge acne acorn acoustic acquaint acquaintanc acquiesc acquiescenc acquir acquisit
acquit acquitt acquittal acre acreag acrid acrider acridest acrimon acrimoniou acrobat acrobatic acronym acros acrylic
act acted acting action activ activat active activist activit actor actres actress acts actu actual actualit actuar
acumen acupunctur acut acute acuter acutest adag adamant adapt adaptabl adapter adaptor add added addendum addict
adding addit addition additional additiv addres address addresse adds adept adequat adequate adher adherenc adherent
adhes adhesiv adjacent adject adjectiv adjoin adjourn adjunct adjust adjustabl administer administr administrat
administrator admir admirab admirabl admiral admirer admiss admissibl admit admitt admittanc admonish admonit ado adob
adolescenc adolescent adopt ador adorabl adorn adrift adroit ads adul adult adulter adulterat adulthood advanc advance
advantag advantageou advent adventur adventurer adventurou adverb adverbi adverbial advers adversar adverse adverser
adversest adversit advert advertis advertise advertiser advic advis advisabl adviser advisor advocat aeon aeri aerial
aerodynamic aeroplan aerosol aerospac aesthetic aesthetical afar affab affabl affair affect affectionat affectionate
affidavit affili affiliat affinit affirm affirmat affirmativ affix afflict affluenc affluent afford affordabl affront
afield aflam afloat afoot aforemention aforesaid afraid afresh aftereffect afterlif afterliv aftermath afternoon
afterthought afterward age aged ageing agenc agenda agent ages aggrav aggravat aggregat aggress aggressive aggressor
aghast agil agilit aging agit agitat agitator aglow agnostic agnosticism ago agon agonis agoniz agre agree agreeab
agreeabl agricultur aground ahead ahoy aid aide aided aiding aids ail ailed ailing ailment ails aim aimed aiming
aimles aimless aims air airborn aircraft aired airfield airier airiest airing airlin airliner airmail airplan airport
airs airstrip airtight airy aisl ajar akin alarm alarmist alas albeit albino album alcohol alcoholic alcoholism alcov
ale alert ales alga algebra algebraic algorithm alia alias alibi alien alienat alight align alik alimon aliv alkal
alkali alkalin alla allay alle alleg allegianc allegor allegoric allerg allergic alleviat alley alli allianc alligator
allo alloc allocat allot allott allow allowabl allowanc alloy allud allur allus ally almanac almight almond almost
alms aloft alon along alongsid aloof aloud alpha alphabet alphabetic alphabetical alphanumeric alread altar alter
alterabl altern alternat alternate alternativ alternative alternator although altitud alto altogether altruism
altruistic aluminium aluminum alway amalgam amalgamat amas amass amateur amateurish amaz amaze ambassador amber
ambianc ambidextrou ambienc ambient ambiguit ambiguou ambiguous ambit ambitiou ambitious ambivalenc ambivalent ambl
ambulanc ambush amen amenabl amend amenit amethyst amiab amiabl amicab amicabl amid amidst amis ammonia ammunit
amnesia amnest amnesti amnesty amoeba amok among amongst amor amorou amorphou amount amp amper ampersand amphetamin
amphibian amphibiou amphitheater amphitheatr ampl ampler amplest amplif amplifi amplific amplifier amplify amplitud
amps amput amputat amulet amus amuse anachronism anaemia anaemic anaesthesia anaesthetic anagram anal analgesic analog
analogou analogu analys analyser analysi analyst analytic analyz analyzer anarch anarchic anarchism anarchist anathema
anatom anatomic ancestor ancestr anchor anchorag anchov ancient ancienter ancientest android anecdot anemia anemic
anesthesia anesthetic anew angel angelic anger angl angler angr angri angrier angriest angst anguish angular anim
animal animat animosit ankl annal annex annihil annihilat anniversar anno annot annotat announc announce announcer
annoy annoyanc annu annual annuit annul annull anoint anoma anomal anomalou anon anonymit anonymou anonymous anorak
another answer answerabl ant antagonis antagonism antagonist antagonistic antagoniz anteater antelop antenna anthem
anthill antholog anthrax anthropolog anthropologic anthropologist antibiotic antibod antic anticip anticipat
anticlimax antidot antifreez antipath antiqu antiquat antiquit antiseptic antisoci antithes antithesi antler antonym
ants anus anvil anxiet anxiou anxious anybod anyhow anyon anyplac anyth anywa anywher aorta apart apartheid apath
apathetic ape aped apertur apes apex aphorism apiec aping aplomb apocryph apolog apologetic apologetical apologis
apologiz apostl apostroph appal appall apparatu apparatus apparel apparell apparent apparit appe appeal appear
appearanc appeas appease append appendag appendic appendiciti appendix appetis appetiser appetit appetiz appetizer
appl applaud applaus appli applianc applic applicabilit applicabl applicant applicator apply appoint appointe apposit
apprais appraisal appreci appreciabl appreciat apprehend apprehens apprentic apprenticeship approach approachabl
appropri appropriat appropriate approv approval approxim approximat approximate apricot apron apt apter aptest aptitud
aptl aquamarin aquarium aquatic aqueduct arabl arbiter arbitr arbitrar arbitrari arbitrat arbitrator arbor arbour arc
arcad arcan arced arch archaeolog archaeologic archaeologist archaic archbishop archer archest archetyp archipelago
architect architectur archiv archwa archway arcing arcs ardent ardor ardour arduou arduous area arena ares argu arguab
arguabl argumentat aria arid aris arisen aristocrac aristocrat aristocratic arithmetic ark arks arm arma armadillo
armchair armed armi arming armistic armor armour armpit arms army aroma aromatic aros around arous arra arraign arrang
arrange array arrear arrest arriv arrival arroganc arrogant arrow arse arsen arsenal arsenic arson art artefact arter
arteri artful arthriti arthritic artichok articl articul articulat articulate artifact artific artifici artificial
artiller artisan artist artistic artistical artistr arts artwork asbesto ascend ascens ascent ascertain ascetic ascrib
asexu ash asham ashcan ashe ashed ashen ashing ashor ashtra ashtray asid ask askanc asked askew asking asks asleep
asparagu aspect aspen aspers asphalt asphyxi asphyxiat aspir aspirant aspirin ass assail assailant assassin assassinat
assault assaulter asse assemb assembl assembler assent assert asses assess assessor asset assign assimil assimilat
assist assistanc assistant associ associat assort assum assumpt assur assuranc assured asterisk asteroid asthma
astonish astound astra astrid astringent astrolog astrologic astronaut astronom astronomer astronomic astut astute
astuter astutest asylum asymmetr asynchronou asynchronous ate atheism atheist atheistic athlet athletic atla atlas
atmospher atmospheric atom atomic aton atone atrociou atrocious atrocit attach attack attacker attain attempt attend
attendanc attendant attent attentive attest attic attir attitud attorne attorney attract attractive attribut
attributabl auburn auct auction auctioneer audaciou audacit audib audibl audienc audio audit audition auditor
auditorium augment august auguster augustest aunt aura aural auspiciou auster austerer austerest austerit authentic
authentical authenticat authenticit author authoris authorit authoritarian authoritat authoritative authoriz
authorship auto autobiograph autobiographic autocrac autocrat autocratic autograph autom automat automatic automatical
automobil automot autonom autonomou autops autopsi autopsy autumn auxiliar avail availabilit availabl avalanch avaric
avariciou aveng avenu averag avers avert aviat aviator avid avocado avoid avoidabl avoidanc avow avowal await awak
awaken awar award aware away awe awed awes awesom awful awfuller awfullest awhil awing awkward awkwarder awkwardest
awning awok awoken awry axe axed axes axing axiom axiomatic axis axle aye ayes azalea azur babbl babe babi babier
babiest baboon baby babyish bachelor back backbon backer backfir backgammon background backhand backlash backlog
backlogg backpack backsid backslash backspac backstag backtrack backward backwood bacon bacteri bacteria bacterium bad
badder baddest bade badg badger badl badminton badnes baffl bag bagel bagg baggag baggier baggiest bags bail bait bake
baked baker baking balanc balcon bald balder baldest bale baled baling balk ball ballad ballast ballerina ballet
ballistic balloon ballot ballroom balm balmier balmiest balone bamboo bamboozl ban banal banana band bandag bandanna
bandi bandier bandiest bandit bandstand bandwagon bandwidth bandy bang bani banish banister banjo bank banker banknot
bankrupt bankruptc bann banner banquet bans banter baptis baptism baptiz bar barb barbarian barbaric barbarou barbecu
barber barbiturat bard bare bareback bared barefoot barer barest barg bargain bargainer baring bariton bark barle
barman barn barnacl barnyard barometer baron baroqu barr barrag barrel barrell barren barrener barrenest barrett
barricad barrier barrister bars bartender barter base baseball based baselin baser basest bash bashful basi basic
basical basil basin basing bask basket basketball bass bassoon bast bastard bat batch bath bathroom bathtub baton bats
batsman batt battal batter battl battlefield battleship baud baulk bawd bawdier bawdiest bawl bay bayed baying bayonet
bayou bays bazaar beach beacon bead beadier beadiest beagl beak beaker beam bean bear bearabl beard bearer beast beat
beaten beater beaut beautician beautif beautifi beautiful beautify beaver becam beckon becom bed bedbug bedcloth bedd
bedder bedlam bedridden bedrock bedroom beds bedsid bedspread bedtim bee beech beef beefier beefiest beeh beehiv
beeper beer bees beeswax beet beetl beev befall befallen befell befit befitt beforehand befriend beg began begg beggar
begin beginn beginner begrudg begs beguil begun behalf behalv behav behavior behaviour behead beheld behind behold
beholder beig being belabor belabour belat belch belfr beli belief believ believabl believer belittl bell bellbo
bellboy bellhop belli belligerent bellow belly belong belov beloved belt bely bemoan bemus bench bend bender beneath
benedict benefactor benefici beneficiar benefit benevolenc benevolent benight benign bent bequeath bequest bereav
bereave bereft beret berr berri berry berserk berth beseech beset besett besid besieg besought best besti bestialit
bestow bet beta betcha betra betray betrayal betroth betrothal bets bett better bettor beverag bewar bewilder bewitch
beyond bias bib bibl biblic bibliograph bibliographic bibs bicentenni bicentennial bicker bicycl bid bidd bidden bide
biding bids bienni biennial bifocal big bigam bigamist bigamou bigger biggest bigot bigotr bike biked biking bikini
bilater bile bilingu bilingual bill billboard billfold billiard billow bin binar bind binder bingo binn binomi bins
biochemic biochemistr biodegradabl biograph biographer biographic biolog biologic biological biologist bipartisan
biped biplan birch bird birdcag birth birthda birthday birthmark birthplac biscuit bisect bisexu bisexual bishop bison
bit bitch bite biting bitmap bits bitten bitter bitterer bitterest bittersweet bizarr blab blabb black blackberr
blackberry blackbird blackboard blacken blacker blackest blackhead blackjack blacklist blackmail blackmailer blackout
blacksmith blacktop blacktopp blad bladder blam blameles blamer blanch blancmang bland blander blandest blank blanker
blankest blanket blar blasphem blasphemou blast blaster blatant blaz blazer bleach bleak bleaker bleakest blear
blearier bleariest bleat bled bleed blemish blend bles bless blew blight blimp blind blinder blindest blindfold blink
blinker blip blis blissful blister blith blithe blither blithest blitz blizzard blob blobb bloc block blockad blockag
blockbuster blockhead blog blogg blogger blond blonder blondest blood bloodhound bloodi bloodier bloodiest bloodsh
bloodshot bloodstream bloodthirst bloodthirstier bloodthirstiest bloody bloom blossom blot blotch blott blotter blous
blow blown blowout blowtorch blubber bludgeon blue bluebell blueberr bluebird blued bluegras blueprint bluer bluest
bluff bluffer bluffest bluing blunder blunt blunter bluntest blur blurb blurr blurt blush bluster boa boar board
boarder boardwalk boas boast boastful boat bob bobb bobbin bobcat bobs bobsl bobsled bobsledd bode boded bodi bodic
boding body bodyguard bodywork bog bogg boggl bogs bogu boil boiler boisterou bold bolder boldest bologna bolster bolt
bomb bombard bomber bond bondag bone boned bonfir bonier boniest boning bonnet bonu bonus bony boo boob booed booing
book bookcas bookend bookkeep bookkeeper booklet bookmark bookshelf bookshop bookstor bookworm boom boomerang boon
boor boorish boos boost booster boot boote booth bootleg bootlegg bootstrap booz bop border borderlin bore bored
boredom boring born borough borrow bosom boss bossier bossiest botan botanic botanist botch bother bothersom bottl
bottleneck bottom bottomles bough bought boulder boulevard bounc bound boundar boundles bount bountiful bouquet
bourbon bourgeoi bourgeoisi bout boutiqu bovin bow bowed bowel bowing bowl bowlegg bowler bows box boxcar boxe boxed
boxer boxing boy boycott boyfriend boyhood boyish boys bra brac bracelet bracket brackish brag bragg braggart braid
brain brainier brainiest brainles brainstorm brainwash brais brak bran branch brand brandi brandish brandy bras brash
brasher brashest brass brassier brassiest brat brav bravado brave braver bravest bravo brawl brawn brawnier brawniest
bray brazen brazier breach bread breadth breadwinner break breakabl breakdown breakfast breakneck breakpoint
breakthrough breakwater breast breath breather breathles breathtak bred breed breeder breez breezier breeziest
brethren brevit brew brewer brib briber brick bricklayer brid bridal bridegroom bridesmaid bridg bridl brief briefcas
briefer briefest brigad bright brighten brighter brightest brillianc brilliant brim brimm brimston brin bring brinier
briniest brink brisk brisker briskest bristl britch brittl brittler brittlest broach broad broadcast broaden broader
broadest broadsid brocad broccoli brochur broil broiler brok broken broker bronchiti bronco bronz brooch brood brook
broom broth brother brotherhood brought brow browbeat browbeaten brown browner brownest browni brows bruis brunch
brunett brunt brush brusqu brusquer brusquest brut brutal brutalit brutish bubb bubbl bubblier bubbliest buck bucket
buckl bud budd budg budget buds buff buffalo buffer buffet buffoon bug bugg bugger buggier buggiest bugl bugler bugs
build builder built bulb bulbou bulg bulk bulkier bulkiest bull bulldog bulldogg bulldoz bulldozer bullet bulletin
bullfight bullfighter bullfrog bulli bully bum bumblebe bumm bummer bummest bump bumper bumpier bumpiest bums bun
bunch bundl bung bungalow bungl bungler bunion bunk bunker bunn buns buoy buoyanc buoyant burbl burden burdensom
bureau bureaucrac bureaucrat bureaucratic burger burgl burglar buri burial burl burlap burlier burliest burn burner
burnish burnt burp burr burro burrow bursar burst bury bus buse bused bush bushel bushell bushier bushiest busi busier
busiest business businessman businessmen businesswoman businesswomen busing bust bustl busy busybod butcher butler
buts butt butter buttercup butterf butterfl butterfli butterfly buttermilk butterscotch buttock button buttonhol
buttres buttress buxom buy buyer buying buys buzz buzzard buzzer bye byes bygon bypas bypass bystander byte bywa byway
cab cabaret cabb cabbag cabin cabinet cabl caboos cabs cacao cach cackl cacti cactu cad cadd caddi caddy cadenc cadet
cafeteria caffein cage caged cagier cagiest caging cajol cake caked caking calamit calcium calcul calculat calculator
calculi calculu calendar calf caliber calibr calibrat calico calk call callabl caller calligraph callou callous callow
callu callus calm calmer calmest calor calori calv cam camaraderi came camel cameo camera camouflag camp campaign
campaigner camper campu campus canal canar cancel cancell cancer cand candi candid candidac candidat candl candlestick
candor candour candy cane caned canin caning canister canker cann canner cannib cannibal cannibalism cannier canniest
cannon cannot cano canoe canon canonic canop canopi canopy cans cant cantaloup cantankerou canteen canter canva canvas
canvass canvasser canyon cap capab capabilit capabl capacit capacitanc capacitor cape caped caper capillar capit
capital capitalis capitalism capitalist capitaliz capitulat capp capric capriciou capricious caps capsiz capsul capt
captain caption captiv captivat captivit captor captur car caramel carat caravan carbohydrat carbon carburetor
carburettor carcas carcass carcinogenic card cardboard cardiac cardigan cardin cardinal care cared career carefre
careful carefuller carefullest careles careless cares caress caretaker cargo caribou caricatur caring carn carnag
carniv carnival carnivor carnivorou carol caroll carous carp carpenter carpentr carpet carr carri carriag carriagewa
carrier carrot carry cars cart cartel cartilag cartograph cartographer carton cartoon cartoonist cartridg cartwheel
carv cascad case cased cash cashew cashier cashmer casing casino cask casket casserol cassett cast castawa castaway
caster castigat castl castoff castrat casu casual casualt cat cataclysm cataclysmic catalog catalogu catapult cataract
catastroph catastrophic catcall catch catchier catchiest catechism categor categoric categorical categoris categoriz
cater caterer caterpillar catfish cathedr cathedral catholic catnap catnapp catnip cats cattl catwalk caucu caucus
caught cauliflower caulk caus causalit causewa causeway caustic caut caution cautiou cautious cavalier cavalr cave
caveat caved cavern caviar caving cavit cavort caw cawed cawing caws ceas ceasefir ceaseles ceaseless cedar cede ceded
ceding ceil celebr celebrat celebrit celer celesti celibac celibat cell cellar cellist cello cellophan cellular
cellulos cement cemeter censor censorship censu censur census cent centenni centennial center centerpiec centimeter
centimetr centiped centr central centralis centraliz centrepiec centrifug centur ceramic cere cereal cerebr ceremon
ceremoni ceremonial ceremoniou certain certaint certif certifi certificat certify cervic cess chaf chaff chagrin chain
chainsaw chair chairman chairmen chairperson chalet chalic chalk chalkier chalkiest challeng challenger chamber
chameleon champ champagn champion championship chanc chancellor chandelier chang changeabl changeover channel channell
chant chao chaotic chap chapel chaperon chaplain chapp chapter char character characteris characteristic
characteristical characteriz charco charcoal charg chargeabl charger chariot charisma charismatic charit charitab
charitabl charlatan charm charr chart charter chas chasm chassi chast chasten chaster chastest chastis chastise
chastit chat chatt chatter chatterbox chattier chattiest chauffeur chauvinist cheap cheapen cheaper cheapest cheat
check checker checkout checkpoint checkup cheek cheep cheer cheerful cheerfuller cheerfullest cheerier cheeriest chees
cheesecloth cheetah chef chemic chemical chemist chemistr chequ chequer cherish cherr cherub cherubim ches chest
chestnut chew chewier chewiest chi chic chicer chicest chick chicken chid chief chiefer chiefest chieftain chil child
childbirth childhood childish childlik children chili chill chiller chillest chilli chillier chilliest chim chimne
chimney chimp chimpanze chin china chink chinn chintz chip chipmunk chipp chipper chiropractor chirp chisel chisell
chivalr chivalrou chlorin chloroform chlorophyll chocolat choic choicer choicest choir chok cholera cholesterol choos
choosier choosiest chop chopp chopper choppier choppiest chor choral chord choreograph choreographer chortl choru
chorus chos chosen chow chowder christen chrom chromium chromosom chronic chronical chronicl chronolog chronologic
chronological chrysanthemum chubb chubbier chubbiest chuck chuckl chug chugg chum chumm chummier chummiest chunk
chunkier chunkiest church churn chut cider cigar cigarett cinch cinder cinema cinnamon cipher circa circl circu
circuit circuitou circuitr circul circular circulat circulator circumcis circumferenc circumflex circumstanc
circumstanti circumvent circus cistern citat cite cited citi citing citizen citizenship citric citru citrus city civic
civil civilian civilis civilit civiliz clack clad claim clairvoyanc clairvoyant clam clamber clamm clammier clammiest
clamor clamour clamp clan clandestin clang clank clap clapp clapper claptrap claret clarif clarifi clarific clarify
clarinet clarit clas clash clasp class classic classif classifi classific classify classmat classroom clatter claus
claustrophobia claw clay clean cleaner cleanest cleanli cleanlier cleanliest cleans cleanser clear clearanc clearer
clearest cleat cleav cleavag cleaver clef cleft clemenc clench clerg clergyman clergymen cleric clerk clever cleverer
cleverest click client cliff clim climactic climat climax climb climber clinch cling clinic clinical clink clip
clipboard clipp cliqu clitori cloak clock clockwis clockwork clod clog clogg cloister clon clos close closer closest
closet closur clot cloth clothespin clott cloud cloudburst cloudier cloudiest clout clov cloven clover clown club
clubb clubhous cluck clue clued clueles cluing clump clums clumsi clumsier clumsiest clung cluster clutch clutter
coach coagul coagulat coal coalesc coalit coars coarse coarsen coarser coarsest coast coaster coastlin coat coax cob
cobalt cobbl cobbler cobra cobs cobweb cocain cock cockey cockier cockiest cockpit cockroach cocktail cocoa coconut
cocoon cod codd code coded coding cods coefficient coerc coexist coexistenc coffe coffer coffin cog cogenc cogent
cognac cognit cogs coherenc coherent coil coin coinag coincid coincidenc coincident coincidental coke coked coking
colander cold colder coldest colic coll collabor collaborat collaborator collag collaps collapsibl collar collarbon
collat collater colleagu collect collectiv collective collector colleg collegiat colli collid collis colloqui
colloquialism collus colon colonel coloni colonial colonis coloniz color colored colorful colorles coloss colour
coloured colourful colourles colt column coma comb combat combatant combin combust combustibl come comeback comed
comedian comelier comeliest comestibl comet comfort comfortab comfortabl comic coming comma command commandant
commandeer commander commando commemor commemorat commenc commence commend commendabl comment commentar commentator
commerc commerci commercial commercialis commercialism commercializ commiser commiserat commiss commission
commissioner commit committ committe commodit commodor common commoner commonest commonplac commonwealth commot commun
communic communicabl communicat communicator communiqu communism communist communit commut commutat commuter comp
compact compacter compactest compan companionship compar comparabl comparat comparativ comparative comparison compart
compas compass compassionat compatibilit compatibl compatriot compel compell compens compensat compet competenc
competent competit competitor compil compiler compl complacenc complacent complain complaint comple complement
complementar complet complete completer completest complex complexion complexit compli complianc compliant complic
complicat compliment complimentar comply component compos composer composit compost composur compound comprehend
comprehens comprehensibl comprehensiv comprehensive compres compress compris compromis compuls compulsor compunct
comput computation computer computeris computeriz comrad comradeship con concaten concatenat concav conce conceal
conced conceit conceiv conceivab conceivabl concentr concentrat concentric concept conceptu conceptual concern concert
concerto concess concili conciliat concis concise conciser concisest conclud conclus conclusive concoct concord
concordanc concours concret concur concurr concurrenc concurrent concuss condemn condens condescend condi condit
condition conditional condolenc condom condominium condon condor conduc conduct conductor cone confect confeder
confederac confederat confer conferenc conferr conferrer confes confess confetti confid confidant confidenc confident
confidenti confidential confidentialit configur configurabl confin confine confirm confisc confiscat conflict conform
conformit confound confront confus conge congeal congeni congest conglomerat congratul congratulat congreg congregat
congres congress congressman congressmen congresswoman congresswomen congruent conic conifer coniferou conjectur
conjug conjugat conjunct conjur conn connect connectivit connector connoisseur connot conquer conqueror conquest cons
conscienc conscientiou consciou conscious consciousness consecrat consecut consensu consensus consent consequenc
consequent consequenti conserv conservat conservatism conservativ conservator consider considerab considerabl
considerat consign consist consistenc consistent consol consolid consolidat consonant consort consortium conspicuou
conspicuous conspir conspirac conspirator constanc constant constell constern constip constituenc constituent
constitut constitution constitutional constrain constraint constrict constru construct consul consular consulat
consult consultanc consultant consum consumabl consumer consumerism consummat consumpt contact contag contagiou
contain container contamin contaminat contempl contemplat contemplativ contemporar contempt contemptibl contemptuou
contend contender content contentiou contest contestant context contextu contiguou continent continental contingenc
contingent continu continual continuit continuou continuous continuum contort contour contr contraband contracept
contraceptiv contract contractor contractu contradict contradictor contrapt contrar contrast contraven contravent
contribut contributor contrit contriv control controll controllabl controller controvers controversi convalesc
convalescenc convalescent conve convect conven convenienc convenient convent convention conventional converg
convergenc convers conversant conversation converse convert converter convertibl convex convey conveyanc convict
convinc convo convolut convoy convuls coo cooed cooing cook cookbook cooker cooki cool cooler coolest coop cooper
cooperat cooperativ coordin coordinat coordinator coos cop cope coped copi copier coping copiou copious copp copper
copperhead cops copul copulat copy copyright coral cord cordi cordial cordles cordon corduro core cored coring cork
corkscrew corn cornea corner cornet cornflak cornier corniest cornme cornstarch corollar coron coronar coroner corp
corpor corporal corporat corps corpu corpulent corpuscl corr corral corrall correct correcter correctest corrector
correl correlat correspond correspondenc correspondent corridor corrobor corroborat corrod corros corrosiv corrupt
corrupter corruptest corruptibl corsag corset cortex cosi cosier cosiest cosmetic cosmic cosmo cosmolog cosmonaut
cosmopolitan cosmos cost costlier costliest costum cosy cot cots cottag cotton cottontail cottonwood couch cougar
cough council councillor councilor counsel counsell counsellor counselor count countabl countdown countenanc counter
counteract counterattack counterbalanc counterclockwis counterexampl counterfeit counterpart countersign countes
countess countles countr countryman countrymen countrysid coup coupl coupon courag courageou courageous courier cours
courser court courteou courteous courtes courthous courtroom courtship courtyard cousin cove covenant cover coverag
covert covet covetou cow coward cowardic cowbo cowboy cowed cower cowgirl cowhid cowing cows cox coy coyer coyest
coyot cozi cozier coziest cozy crab crabb crabbier crabbiest crack cracker crackl crackpot cradl craft crafti craftier
craftiest craftsman craftsmen crag cragg craggier craggiest cram cramm cramp cran cranberr cranium crank crankier
crankiest crap cras crash crasser crassest crat crater crav crawl crayfish crayon craz crazi crazier craziest creak
creakier creakiest cream creamier creamiest creas creat creativ creative creativit creator creatur credenc credenti
credential credibilit credibl credit creditabl creditor credulou creed creek creep creepier creepiest crem cremat crep
crept crescendo crescent crest crestfallen cretin cretinou crevass crevic crew crib cribb cricket crie cried crim
crimin criminal crimson cring crinkl crippl cris crisi crisp crisper crispest crisscros crisscross criter criteria
critic critical criticis criticism criticiz critiqu croak crochet crock crocker crocodil crocu crocus croft cron crook
crookeder crookedest croon crop cropp croquet cros cross crossbow crosser crossest crossroad crosswalk crossword
crotch crouch crow crowbar crowd crown cruci crucial crucif crucifi crucifix crucify crud crude cruder crudest crudit
cruel crueler cruelest crueller cruellest cruelt cruis cruiser crumb crumbl crumblier crumbliest crumm crummier
crummiest crumpl crunch crusad crusader crush crust crustacean crustier crustiest crutch crux cry crybab crying crypt
cryptic cryst crystal crystallis crystalliz cub cube cubed cubic cubicl cubing cubs cuckoo cucumber cudd cuddl cue
cued cues cuff cuing cuisin culinar cull culmin culminat culpabl culprit cult cultiv cultivat cultur cultural
cumbersom cumm cums cumulat cunn cunninger cunningest cup cupboard cupful cupp cups cur curabl curator curb curd curdl
cure cured curfew curing curio curiosit curiou curious curl curr currant currenc current curri curricula curriculum
curry curs cursor curt curtail curtain curter curtest curts curtsi curtsy curv curvatur cush cushion custard custod
custodian custom customar customer customis customiz cut cutback cute cuter cutest cuticl cutler cutlet cuts cutt
cutter cutthroat cyanid cybernetic cycl cyclic cyclist cyclon cylinder cylindric cymb cymbal cynic cynicism cypres
cypress cyst czar dab dabb dabbl dabs dachshund dad dadd dads daemon daffodil daft dagger dail daint dainti daintier
daintiest dair dais dall dalli dally dam damag dame damm damn damnedest damp dampen damper dampest dams damsel danc
dancer dand dandel dandier dandiest dandruff danger dangerou dangerous dangl dank danker dankest dapper dapperer
dapperest dare dared daredevil daring dark darken darker darkest darl darn dart dash dashboard dastard data databas
date dated dating datum daub daughter daunt dauntles dawdl dawn day daybreak daydream daylight days daytim daze dazed
dazing dazzl deacon dead deaden deader deadest deadlier deadliest deadlin deadlock deaf deafer deafest deal dealer
dealt dean dear dearer dearest dearth death deathb deathbed deav debas debase debat debatabl debaucher debilit
debilitat debit debonair debri debrief debt debtor debug debugg debugger debunk debut deca decad decadenc decadent
decanter decapitat decay dece deceas deceit deceitful deceiv decenc decent decentralis decentraliz decept decibel
decid deciduou decim decimal decimat decipher decis decisive deck declar declens declin deco decod decoder decompos
decomposit decor decorat decorator decorou decorum decoy decr decre decreas decree decrepit decri decry dedic dedicat
deduc deduct deed deem deep deepen deeper deepest deer defac defam defamator default defeat defeatist defecat defect
defectiv defenc defenceles defend defendant defender defens defenseles defensibl defer deferenc deferenti deferr defi
defianc defiant deficienc deficient deficit defil defin definabl definit definite defl deflat deflect deform deformit
defraud defrost deft defter deftest defunct defy degenerat degrad degre dehydrat deif deifi deify deign deit deject
dela delay delectabl deleg delegat delet deleteriou deli deliber deliberat deliberate delicac delicat delicate
delicatessen deliciou delicious delight delightful delimit delimiter delinquenc delinquent deliriou delirious delirium
deliver deliveranc delta delud delug delus delux delv demagogu demand demean demeanor demeanour dement dementia
demerit demis democrac democrat democratic democratical demolish demolit demon demonstr demonstrab demonstrat
demonstrativ demonstrator demoralis demoraliz demot demount demur demure demurer demurest den deni denial denigrat
denim denomin denominator denot denounc dens dense denser densest densit dent dentist dentistr denunci deny deodorant
deodoris deodoriz depart department departur depend dependabl dependant dependenc dependent depict deplet deplor
deplorabl deport depos deposit depot depr deprav depravit deprecat depreci depreciat depres depress depriv depth deput
derail derang derelict derid deris deriv derivat derivativ derogator derrick descend descendant descendent descent
describ describabl descript descriptor desecr desecrat desegreg desert deserter deserv design designat designer desir
desirabilit desirabl desirou desist desk desktop desol desolat despair desper desperat desperate despicabl despis
despit despondent despot despotic dessert destabilis destabiliz destin destitut destro destroy destroyer destruct
detach detachabl detail detain detect detectabl detectiv detector detent deter detergent deterior deteriorat determin
determinabl determinism deterministic deterr deterrent detest dethron deton detonat detonator detour detract detri
detriment devalu devast devastat develop developer devi deviant deviat devic devil devill deviou devis devoid devolut
devolv devot devote devour devout devouter devoutest dew dexterit dexterou diabet diabetic diabolic diagnos diagnosi
diagnostic diagon diagonal diagram diagramm dial dialect diall dialog dialogu diameter diametrical diamond diaper
diaphragm diar diarrhea diarrhoea diatrib dice diced dicing dict dictat dictator dictatori dictatorship dictionar die
died dies diesel diet dietar differ differenc different differenti differentiat difficult diffus dig digest digestibl
digg digit digital digitis digitiz dignif dignifi dignify dignit dignitar digres digress digs dike diked diking
dilapidat dilat dilemma diligenc diligent dill dilut dim dime dimens dimension dimer diminish diminut diminutiv diml
dimm dimmer dimmest dimpl dims din dine dined diner ding dingh dingier dingiest dining dinn dinner dinosaur dins
dioces dioxid dip diphtheria diphthong diploma diplomac diplomat diplomata diplomatic diplomatical dipp dips dire
direct directer directest directiv director direr direst dirg dirt dirti dirtier dirtiest dirty disabilit disabl
disadvantag disadvantageou disagre disagree disagreeab disagreeabl disallow disambiguat disappear disappearanc
disappoint disapprov disarm disarma disarra disarray disaster disastrou disavow disband disbelief disbeliev disburs
disburse disc discard discern discernibl discharg discipl disciplin disciplinar disciplinarian disclaim disclaimer
disclos disclosur disco discolor discolour discomfort disconcert disconnect disconsolat disconsolate discontent
discontinu discontinuit discord discordant discount discourag discourage discours discourteou discourtes discover
discredit discreet discreeter discreetest discrepanc discret discretionar discrimin discriminat discriminator discu
discus discuss disdain disdainful diseas disembark disenchant disengag disentangl disfavor disfavour disfigur disgrac
disgraceful disgruntl disguis disgust dish dishearten dishonest dishonor dishonorabl dishonour dishonourabl dishwasher
disillus disillusion disincent disinfect disinfectant disingenuou disinherit disintegr disintegrat disinterest
disjoint disk dislik disloc dislocat dislodg disloy disloyalt dism disma dismal dismantl dismay dismember dismis
dismiss dismissal dismount disobe disobedienc disobedient disobey disorder disown disparag disparat disparit
dispassionat dispassionate dispatch dispel dispell dispens dispensar dispenser dispers displa displac displace display
displeas displeasur dispos disposabl disposal disposit disposses dispossess disproportionat disprov disput disqualif
disqualifi disqualify disquiet disregard disrepair disreput disreputabl disrespect disrespectful disrupt dissatisf
dissatisfact dissatisfi dissatisfy dissect dissemin disseminat dissens dissent dissenter dissert disservic dissident
dissimilar dissimilarit dissip dissipat dissoci dissociat dissolut dissolv dissonanc dissuad distanc distant distast
distasteful distend distil distill distiller distinct distincter distinctest distinctive distinguish distinguishabl
distort distorter distract distraught distres distress distribut distributor district distrust distrustful disturb
disturbanc disus ditch dither ditt ditto dive dived diver diverg divergenc divergent divers diversif diversifi
diversify diversit divert divest divid dividend divin diviner divinest diving divinit divis divisibl divisor divorc
divulg dizz dizzi dizzier dizziest dizzy docil dock doctor doctorat doctrin docu document documentar dodg dodo doe
doer dog dogg doggerel doghous dogma dogmatic dogs dogwood doil doldrum dole doled doleful doling doll dollar dolphin
domain dome domed domestic domesticat domesticit domicil domin dominanc dominant dominat doming domino don donat done
donke donkey donor dons doodl doom door doorman doormen doorstep doorwa doorway dope doped dopier dopiest doping
dormant dormitor dors dos dose dosed dosing dot dote doted doting dots dott doub doubl doubt doubtful doubtles dough
doughnut dour dourer dourest dous dove dowd dowdier dowdiest down downcast downfall downgrad downheart downhill
downier downiest downpour downright downstair downstream downtown downward dowr doze dozed dozen dozing drab drabber
drabbest draconian draft draftier draftiest draftsman draftsmen drag dragg dragon dragonf dragonfl drain drainag drama
dramatic dramatical dramatis dramatist dramatiz drank drap draper drastic drastical draught draughtier draughtiest
draughtsman draughtsmen draw drawback drawbridg drawer drawl drawn dread dreadful dream dreamer dreamier dreamiest
dreamt drear drearier dreariest dredg dreg drench dres dress dresser dressier dressiest dressmaker drew dribbl drie
dried drier driest drift driftwood dril drill drink drinkabl drinker drip dripp driv drivel drivell driven driver
drivewa driveway drizzl droll droller drollest dron drool droop drop dropout dropp dros drought drov drown drows
drowsi drowsier drowsiest drudg drudger drug drugg druggist drugstor drum drumm drummer drumstick drunk drunkard
drunken drunker drunkest dry dryer drying dryl drynes drys dual dualism dub dubb dubiou dubious dubs duches duchess
duck duckl duct dud dude duded duding duds due duel duell dues duet duff dug dugout duke dull duller dullest duly dumb
dumbbell dumber dumbest dumbfound dumm dump dumpier dumpiest dumpl dumpster dunc dune dung dungeon dunk dunno duo dupe
duped duping duplex duplic duplicat duplicit durabilit durabl durat dures dusk duskier duskiest dust dustbin dustier
dustiest dustmen dustpan duti dutiful duty duvet dwarf dwell dweller dwelt dwindl dye dyed dyeing dyes dying dyked
dyking dynamic dynamical dynamit dynamo dynast dysenter dyslexia eager eagerer eagerest eagl ear earach eardrum earl
earlier earliest earmark earn earner earnest earr ears earshot earth earthier earthiest earthlier earthliest earthquak
earthworm ease eased easel easi easier easiest easing east easter easterl eastern eastward easy easygo eat eaten eater
eating eats eave eavesdrop eavesdropp ebb ebbed ebbing ebbs ebon eccentric eccentricit ecclesiastic echo eclectic
eclips ecolog ecologic ecological ecologist econom economic economical economis economist economiz ecosystem ecstas
ecstatic ecumenic eczema eddi eddy edge edged edger edgewis edgier edgiest edging edgy edibl edict edific edit editor
editori editorial editorship educ educat education educator eel eels eeri eerier eeriest effect effective effectu
effeminat effervescent efficienc efficient effig effort effortles effortless effus effusive egalitarian egg egged
egging eggplant eggs ego egocentric egoism egos egotism egotist eigenvalu eight eighteen eighteenth eighth eightieth
either ejacul ejaculat eject eke eked ekes eking elabor elaborat elaborate elaps elastic elasticit elat elbow elder
eldest elect electiv elector electorat electric electrical electrician electricit electrif electrifi electrify
electrocut electrod electrolysi electromagnetic electron electronic electronical electrostatic eleg eleganc elegant
element elementar elephant elev elevat elevator eleven eleventh elf elicit eligibilit eligibl elimin eliminat elit
elitism elitist elk elks ellips ellipsi elliptic elm elms elongat elop elope eloquenc eloquent else elsewher elucidat
elud elus elve email emanat emancip emancipat embalm embank embargo embark embarras embarrass embass embed embedd
embellish ember embezzl embezzle embitter emblem embod embodi embody embos emboss embrac embroider embryo embryonic
emerald emerg emergenc emergent emigr emigrant emigrat eminenc eminent emir emiss emissar emit emitt emot emotion
emotional empath emperor emphas emphasi emphasis emphasiz emphatic emphatical emphysema empir empiric emplo employ
employe employer emporium empower empres empress empt empti emptier emptiest empty emul emulat emulator emuls enabl
enact enamel enamell encapsulat encas enchant encircl enclos enclosur encod encompas encompass encor encounter
encourag encourage encroach encrypt encumber encumbranc encyclopaedia encyclopedia end endanger endear endeavor
endeavour ended endemic ending endiv endles endless endors endorse endow ends endur enduranc endway enem enema energ
energetic energetical enforc enforce engag engage engender engin engineer engrav engraver engros engross engulf enhanc
enhance enigma enigmatic enjo enjoy enjoyabl enlarg enlarge enlighten enlist enliven enmit enormit enormou enormous
enough enquir enrag enrich enrol enroll ensembl enshrin ensign enslav ensu ensur entail entangl entangle enter
enterpris entertain entertainer enthr enthral enthrall enthusiasm enthusiast enthusiastic enthusiastical entic entice
entir entire entiret entit entitl entomolog entomologist entr entrail entranc entrant entrap entrapp entreat entrench
entrop entrust entwin enumer enumerat enunci enunciat envelop envi enviabl enviou envious environ environment
environmental envisag envo envoy envy enzym eon eons epaulet epaulett ephemer epic epidemic epidermi epidermis epileps
epileptic epilogu episod epitaph epithet epitom epoch epsilon equal equalis equalit equaliz equall equanimit equat
equator equatori equestrian equilater equilateral equilibrium equin equinox equip equipp equit equitabl equivalenc
equivalent equivoc era eradicat eras eraser erasur erect ergo ergonomic erod eros erotic err errand errant erratic
erratical erred erring erroneou erroneous error errs erstwhil erudit erupt escal escalat escalator escap escapad
escapism escort esophagi esophagu esoteric especi especial espionag essa essay essenc essenti essential establish
estat esteem estim estimat estrange etch etern eternal eternit ether ethere ethic ethical ethnic etho etiquett
etymolog etymologic eulog eulogis eulogiz euphemism eureka euthanasia evacu evacuat evad evalu evaluat evangelic
evangelical evangelism evangelist evangelistic evapor evaporat evas eve even evener evenest event eventful eventu
eventual eventualit ever evergreen everlast evermor everybod everyda everyon everyth everywher eves evict evidenc
evident evil eviler evilest eviller evillest evocat evok evolut evolutionar evolv ewe ewes exacerbat exact exacter
exactest exagger exaggerat exalt exam examin examiner exampl exasper exasperat excav excavat exce exceed excel excell
excellenc excellent except exception exceptional excerpt exces excess excessive exchang excis excit excitabl excite
exclaim exclam exclud exclus exclusiv exclusive excommunic excommunicat excre excret excruciat excurs excus excusabl
execut executabl executioner executiv executor exemplar exemplif exemplifi exemplify exempt exercis exert exhal
exhaust exhibit exhilar exhilarat exhort exhum exil exist existenc existent existenti existential exit exodu exodus
exoner exonerat exorbitant exotic expand expandabl expans expatriat expect expectanc expectant expedienc expedient
expedit expel expell expend expendabl expenditur expens experi experienc experiment experimental expert expertis expir
explain explan explanator explet expletiv explicabl explicit explod exploit explor explorer explos explosiv exponent
exponenti exponential export exporter expos exposit exposur expound expres express expressive expresswa expressway
expuls exquisit extant extemporaneou extend extens extensive extent exterior extermin exterminat extern external
extinct extinguish extinguisher extol extoll extort extortionat extra extract extracurricular extradit extraneou
extraordinar extraordinari extrapol extrapolat extraterrestri extraterrestrial extravaganc extravagant extrem extreme
extremer extremest extremist extremit extricat extrovert exuberanc exuberant exud exult exultant eye eyeball eyebrow
eyed eyeing eyelash eyelid eyes eyesight eyesor eyewit eyewitness fabl fabric fabricat fabulou facad face faced
faceles facet facetiou faci facial facil facilit facilitat facing facsimil facsimile fact factor factori factoris
factoriz factu factual facult fad fade faded fading fads faec faggot fagot fail failur faint fainter faintest fair
fairer fairest faith faithful faithles fake faked faking falcon fall fallac fallaciou fallen fallibl fallout fals
false falsehood falser falsest falsetto falsif falsifi falsific falsify falsit falter fame famed fami famil familiar
familiaris familiarit familiariz famin famou fan fanatic fanc fanci fancier fanciest fanciful fancy fanfar fang fann
fans fantas fantasi fantastic fantastical fantasy far farawa farc fare fared farewell faring farm farmer farmland
farther farthest fascin fascinat fascism fascist fash fashion fashionab fashionabl fast fasten fastener faster fastest
fastidiou fat fatal fatalistic fatalit fate fated fateful father fatherhood fatherland fathom fatigu fating fats fatt
fatten fatter fattest fattier fattiest fatuou faucet fault faultier faultiest faultles fauna favor favorab favorabl
favorit favoritism favour favourab favourabl favourit favouritism fawn faze fazed fazing fear fearful fearles fearless
fearsom feasibilit feasibl feast feat feather featherier featheriest featur fece fed feder federal federalism
federalist feds fee feebl feebler feeblest feed feedback feeder feel feeler fees feet feign feint felin fell feller
fellest fellow fellowship felon felt femal feminin femininit feminism feminist fen fenc fend fender ferment fern
ferociou ferocious ferocit ferr ferret ferri ferry fertil fertilis fertiliser fertilit fertiliz fertilizer fervent
fervor fervour fest fester festiv festival festivit festoon fetch feted fetid feting fetish fetter fetu fetus feud
feudalism fever feverish fewer fewest fez fezz fiasco fib fibb fibber fiber fiberglas fibr fibreglas fibs fich fickl
fickler ficklest fict fiction fictitiou fidd fiddl fiddler fidelit fidget field fiend fiendish fier fierc fierce
fiercer fiercest fierier fieriest fiesta fift fifteen fifteenth fifth fiftieth fig fight fighter figment figs figur
figurat figurative figurehead fila filch file filed filet filing fill filler fillet film filmier filmiest filter filth
filthier filthiest fin final finalis finalist finalit finaliz financ financi financial financier finch find fine fined
finer finess finest finger fingernail fingerprint fingertip finick finickier finickiest fining finish finit fins fir
fire firearm firecracker fired firef firefighter firefl fireman firemen fireplac fireproof firesid firewood firework
firing firm firmer firmest firmwar firs first firsthand fisc fiscal fish fisher fisherman fishermen fishier fishiest
fiss fissur fist fit fitful fitnes fits fitt fitter fittest five fiver fix fixabl fixat fixe fixed fixing fixtur fizz
fizzl flabb flabbier flabbiest flag flagg flagpol flagrant flagship flagston flail flair flak flakier flakiest flam
flamboyanc flamboyant flamingo flammabl flank flannel flannell flap flapjack flapp flar flash flashback flasher
flashest flashier flashiest flashlight flask flat flatt flatten flatter flatterer flattest flaunt flautist flavor
flavour flaw flawles flawless flea fleck fled fledg fledgl flee fleec fleecier fleeciest fleet fleeter fleetest flesh
fleshier fleshiest flew flex flexib flexibilit flexibl flick flicker flie flied flier fliest flight flightier
flightiest flightles flims flimsi flimsier flimsiest flinch fling flint flip flipp flippant flipper flippest flirt
flirtatiou flit flitt float flock flog flogg flood flooder floodlight floor flop flopp floppier floppiest flor flora
florid florist flos floss flotilla flounc flounder flour flourish flout flow flower flowerier floweriest flown flu
fluctu fluctuat flue fluenc fluent fluff fluffier fluffiest fluid fluk flung flunk fluorescent flurr flurri flurry
flush flusher flushest fluster flut flutist flutter flux fly flyer flying flyover foal foam foamier foamiest focal
focu focus fodder foe foes fog foge fogey fogg foggier foggiest foghorn fogi fogs fogy foibl foil foist fold folder
foliag folk folklor folks folksier folksiest foll follow follower foment fond fonder fondest fondl font food foodstuff
fool foolhard foolhardier foolhardiest foolish foolproof foot footag football foothill foothold footlight footnot
footpath footprint footstep footstool footwear footwork fora forag foray forbad forbear forbearanc forbid forbidd
forbidden forbor forborn forc forceful forcep forcib forcibl ford fore forearm forebod forecast forefather forefinger
forefront forego foregon foreground forehead foreign foreigner foreleg foreman foremen foremost forensic forepla
forerunner foresaw forese foresee foreseeabl foreseen foreshadow foresight foreskin forest forestall forestr foretast
foretell forethought foretold forever forewarn forewent foreword forfeit forg forgav forger forget forgetful forgett
forgiv forgive forgiven forgo forgon forgot forgotten fork forlorn form formal formalis formalit formaliz format
formatt former formidabl formles formul formula formulat fornic forsak forsaken forsook forswear forswor forsworn fort
forth forthcom forthright forthwith fortieth fortif fortifi fortific fortify fortitud fortnight fortres fortress
fortuitou fortun fortunat fortunate forum forward forwarder forwardest forwent fossil fossilis fossiliz foster fought
foul fouler foulest found founder foundl foundr fount fountain four fourteen fourteenth fourth fowl fox foxe foxed
foxier foxiest foxing foxy foyer fraca fracas fract fraction fractur frag fragil fragilit fragment fragmentar fragranc
fragrant frail frailer frailest frailt fram framework franc franchis frank franker frankest frankfurter frantic
frantical fratern fraternis fraternit fraterniz fraud fraudulent fraught fray freak freckl free freed freedom freehand
freelanc freer freest freewa freeway freez freezer freight freighter french frenz frenzi frequenc frequent frequenter
frequentest fresh freshen fresher freshest freshman freshmen freshwater fret fretful frett friar frict frie fried
friend friendl friendli friendlier friendliest friendship friez frigat fright frighten frightful frigid frigidit fril
frill frillier frilliest fring frisk friskier friskiest fritter frivolit frivolou frizz frizzier frizziest fro frock
frog frolic frolick frond front frontag frontier frost frostbit frostbitten frostier frostiest froth frothier
frothiest frown froz frozen frug frugal frugalit fruit fruitful fruitier fruitiest fruitles fruitless frustr frustrat
fry frying fudg fuel fuell fugit fugitiv fulcrum fulfil fulfill full fuller fullest fumbl fume fumed fumig fumigat
fuming fun funct function functional functionalit fund fundament fundamental fundamentalism fundamentalist funer
funeral fungi fungicid fungu funn funnel funnell funner funnest funni funnier funniest fur furi furiou furious furl
furlong furlough furnac furnish furnitur furor furr furrier furriest furrow furs furt further furthermor furthest
furtive fury fuse fused fuselag fusing fusion fuss fussier fussiest futil futilit futur futuristic fuzz fuzzier
fuzziest gab gabb gabl gabs gadget gag gagg gags gaiet gail gain gainful gait gal gala galactic galax gale gall
gallant gallantr galle galler galley gallivant gallon gallop gallow galor gals galvanis galvaniz gambit gambl gambler
game gamed gamer gamest gaming gamma gamut gander gang gangl gangplank gangren gangster gangwa gangway gap gape gaped
gaping gaps garag garb garbag garbl garden gardener gardenia gargl gargoyl garish garland garlic garment garnet
garnish garret garrison garrulou garter gas gase gaseou gash gasket gasolin gasp gass gastric gate gated gatewa
gateway gather gating gaud gaudier gaudiest gaug gaunt gaunter gauntest gauntlet gauz gave gavel gawk gawkier gawkiest
gay gayer gayest gays gaze gazed gazell gazett gazing gear gee geed geeing gees gel gelatin geld gem gems gender gene
genealog genealogic gener genera general generalis generalit generaliz generat generator generic generosit generou
generous genes genesi genetic genetical geneticist geni genial genii genit genital geniu genius genocid genr gent
gentil gentilit gentl gentle gentleman gentlemen gentler gentlest gentr genu genuin genuine geograph geographic
geographical geolog geologic geologist geometr geometric geranium gerbil germ germicid germin germinat gest gesticulat
gestur get getawa getaway gets gett geyser ghast ghastlier ghastliest ghetto ghost ghostlier ghostliest ghoul giant
gibber gibberish gibe gibed gibing gidd giddi giddier giddiest gift gig gigantic gigg giggl gigs gild gill gilt gimm
gimmick gin ginger gingerbread gingham ginn gins giraff girder girdl girl girlfriend girlhood girlish girth gist give
given giving gizzard glaci glacier glad gladden gladder gladdest gladiator glamoris glamoriz glamorou glamour glanc
gland glandular glar glas glass glassier glassiest glasswar glaz gleam glean glee glen glib glibber glibbest glid
glider glimmer glimps glint glisten glitter gloat glob global globul globular gloom gloomier gloomiest glor glori
glorif glorifi glorific glorify gloriou glorious glory glos gloss glossar glossier glossiest glov glow glower glucos
glue glued gluing glum glummer glummest glut glutt glutton glycerin gnarl gnash gnat gnaw gnom gnu gnus goad goal
goali goalkeeper goat goate gob gobb gobbl goblet goblin gobs god godchild godchildren goddes goddess godfather godl
godles godlier godliest godlik godmother godparent gods godsend goes goggl going gold golden goldener goldenest
goldfish goldsmith golf golfer gondola gone goner gong gonna goo good goodby goodnight goodwill gooe goof goofier
goofiest gooier gooiest goon goos gopher gore gored gorg gorgeou gorier goriest gorilla goring gory gosh gosl gospel
gossamer gossip got gotten goug goulash gourd gourmet gout gover govern governess government governor gown grab grabb
grabber grac graceful graceles graciou gracious grad grader gradient gradu gradual graduat graffiti graffito graft
grain gram grammar grammatic grammatical gramophon grand grandchild grandchildren granddaughter grander grandest
grandeur grandfather grandios grandmother grandparent grandson grandstand granit grann granola grant granul granular
grap grapefruit grapevin graph graphic graphical graphit grappl gras grasp grass grasshopper grassier grassiest grat
grateful grater gratif gratifi gratific gratify gratitud gratuit gratuitou gratuitous grav grave gravel gravell graven
graver gravest graveston graveyard gravit gravitat gravitation gray grayer grayest graz greas greasier greasiest great
greater greatest greed greedi greedier greediest green greenback greener greenest greenhorn greenhous greet gregariou
gremlin grenad grew grey greyer greyest greyhound grid griddl gridiron grief griev grievanc grievou grill grim grimac
grimier grimiest grimmer grimmest grin grind grinder grindston grinn grip gripp gris grislier grisliest gristl grit
gritt grittier grittiest grizz grizzl grizzlier grizzliest groan grocer grogg groggier groggiest groin groom groov
groovier grooviest grop gros gross grosser grossest grotesqu grotto grouch grouchier grouchiest ground groundles
groundwork group grouper grous grov grovel grovell grow grower growl grown growth groyn grub grubb grubbier grubbiest
grudg gruel gruell gruesom gruesomer gruesomest gruff gruffer gruffest grumbl grump grumpier grumpiest grunt guarante
guarantee guarantor guard guardian gubernatori guerrilla gues guess guessabl guesswork guest guffaw guid guidanc
guidebook guidelin guil guild guillotin guilt guilti guiltier guiltiest guiltles guinea guis guitar guitarist gulch
gulf gull gullet gullibl gulp gum gumdrop gumm gummier gummiest gumpt gums gun gunfir gunman gunmen gunn gunner
gunpowder guns gunshot gupp gurgl guru gush gusher gust gustier gustiest gut guts gutt gutter guy guyed guying guys
guzzl gybe gybed gybing gym gymnasium gymnast gymnastic gyms gynaecolog gynaecologist gynecolog gynecologist gyrat
gyroscop habit habitabl habitat habitu habitual hack hacker hackne hackney hacksaw haddock haemoglobin haemophilia
haemorrhag hag haggard haggl hags hail hailston hair haircut hairdo hairdresser hairier hairiest hairlin hale haled
haler halest half halfwa halibut haling hall hallelujah hallmark hallucin hallwa hallway halo halon halt halter halv
ham hamburger hamlet hamm hammer hammock hamper hams hamster hamstr hamstring hamstrung hand handbag handbook handcuff
handed handful handicap handicapp handicraft handier handiest handiwork handkerchief handl handlebar handler handmad
handout handrail handshak handsom handsomer handsomest handwrit hang hangar hanger hangout hangover hanker haphazard
haples happ happen happi happier happiest harangu haras harass harbor harbour hard hardback harden harder hardest
hardier hardiest hardliner hardship hardwar hardwood hare harebrain hared harem haring hark harlot harm harmful
harmles harmless harmon harmonic harmonica harmoniou harmonis harmoniz harnes harness harp harpist harpoon harpsichord
harr harri harrow harry harsh harsher harshest hart harvest harvester hash hassl hast hasten hasti hastier hastiest
hat hatch hatchet hate hated hateful hating hatr hatred hats hatt haught haughti haughtier haughtiest haul haunt have
haven havoc hawk hay hayed haying hays haystack haywir hazard hazardou haze hazed hazel hazier haziest hazing hazy
head headach header headfirst headier headiest headland headlight headlin headlong headmaster headphon headquarter
headrest headroom headston headstrong headwa heal healer health healthcar healthful healthier healthiest heap hear
heard hears hearsa heart heartach heartbeat heartbreak heartbroken heartburn hearten heartfelt hearth hearti heartier
heartiest heartles heat heater heath heathen heather heav heaven heavenlier heavenliest heavi heavier heaviest
heavyweight heckl heckler hectic hedg hedgehog heed heedles heel heft heftier heftiest heifer height heighten heinou
heir heirloom held helicopter heliport helium hell hellish hello helm helmet help helper helpful helples helpless hem
hemispher hemlock hemm hemoglobin hemophilia hemorrhag hemp hems hen henc henceforth henchman henchmen hens hepatiti
herald herb herbivorou herd hereabout hereafter hereb heredit hereditar herein heres heretic herewith heritag
hermaphrodit hermit hernia hero heroic heroin heroism heron herp herr herself hes hesit hesitanc hesitant hesitat
heterogeneou heterosexu heterosexual heterosexualit heuristic hew hewed hewing hews hexadecim hexagon hey heyda heyday
hiatu hiatus hibern hibernat hiccup hick hickor hid hidden hide hideawa hideaway hided hideou hideous hiding hierarch
hierarchic hieroglyphic high highbrow higher highest highland highlight highwa highway hijack hike hiked hiker hiking
hilariou hilarit hill hillbil hillbill hillier hilliest hillsid hilt hims himself hind hinder hindranc hindsight hing
hint hinterland hip hipp hipper hippest hippi hippopotamu hippopotamus hips hire hired hiring hiss histogram histor
historian historic historical hit hitch hitchhik hitchhiker hither hitherto hits hitt hive hived hiving hoard hoarder
hoars hoarse hoarser hoarsest hoax hobb hobbit hobbl hobbyhors hobgoblin hobnob hobnobb hobo hock hocke hodgepodg hoe
hoed hoeing hoes hog hogg hogs hoist hold holder holdup hole holed holi holida holiday holier holiest holing holl
holler hollow hollower hollowest holocaust holster holy homag home homed homeland homeles homelier homeliest homemad
homesick homespun homestead homeward homework homey homicid homier homiest homing homogeneou homogenis homogeniz
homonym homophobic homosexu homosexual homosexualit hone honed honest honester honestest honey honeycomb honeymoon
honeysuckl honing honk honor honorabl honorar honour honourabl hood hoodlum hoodwink hoof hook hoop hoora hoot hooter
hoov hop hope hoped hopeful hopeles hopeless hoping hopp hopper hops hopscotch hord horizon horizont horizontal hormon
horn hornet hornier horniest horoscop horrendou horrendous horrib horribl horrid horrif horrifi horrific horrify
horror hors horseback horseman horsepla horsepower horseradish horsesho horseshoe horticultur hose hosed hosier hosing
hospit hospitabl hospital hospitalis hospitalit hospitaliz host hostag hostel hostes hostess hostil hostilit hot hotb
hotbed hotel hothead hotl hotter hottest hound hour hourglas hourglass hous houseboat household housekeeper housewarm
housewif housewiv housework hove hovel hover however howl hows hub hubbub hubs huddl hue hued hues huff huffier
huffiest hug huge huger hugest hugg hugs huh hulk hull hullabaloo hum human humane humaner humanest humanis humanism
humanist humanit humanitarian humaniz humb humbl humbler humblest humbug humdrum humid humidif humidifi humidify
humidit humili humiliat humilit humm hummingbird humor humorist humorou humorous humour hump hums hunch hunchback
hundr hundred hundredth hung hunger hungr hungri hungrier hungriest hunk hunt hunter hurdl hurl hurr hurrah hurri
hurrican hurry hurt hurtful hurtl husband hush husk huski huskier huskiest hustl hustler hut hutch huts hyacinth
hybrid hydrant hydraulic hydroelectric hydrogen hydroplan hyena hygien hygienic hymn hymnal hyperbol hypertens hyphen
hyphenat hypnosi hypnotic hypnotis hypnotism hypnotist hypnotiz hypochondria hypochondriac hypocris hypocrit
hypocritic hypotenus hypothes hypothesi hypothesis hypothesiz hypothetic hysteria hysteric hysterical ice iceberg
icebreaker iced ices icicl icier iciest icing icon icy idea ideal idealis idealist idealistic idealiz identic
identical identif identifi identifiabl identific identifier identify identit ideolog ideologic ideological idioc idiom
idiomatic idiosyncras idiosyncratic idiot idiotic idle idled idler idlest idling idly idol idolis idoliz idyllic ifs
igloo ignit ignor ignoranc ignorant iguana ilk ill illeg illegal illegib illegibl illegitimat illicit illiterac
illiterat illnes illness illogic ills illumin illuminat illus illusor illustr illustrat illustrator illustriou imag
imager imagin imaginabl imaginar imaginat imbalanc imbecil imit imitat imitator immaculat immaculate immateri immatur
immaturit immeasurab immeasurabl immediat immediate immens immense immensit immers immigr immigrant immigrat imminent
immobil immobilis immobiliz immor immoralit immort immortal immortalit immovabl immun immunis immunit immuniz imp
impact impair impal impart imparti impartial impartialit impass impassabl impassion impatienc impatient impeach
impeccabl imped impedanc impedi impel impell impend impenetrabl imperat imperativ imperceptib imperceptibl imperfect
imperi imperial imperialism imperialist imperil imperill imperson impersonal impersonat impertinenc impertinent
imperviou impetu impetuou impetuous impetus imping impish impl implacabl implant implausibl imple implement
implementabl implementer impli implic implicat implicit implor imply impolit import importanc important impos imposit
impossib impossibilit impossibl impostor impotenc impotent impound impoverish impractic imprecis impregnabl impregnat
impres impress impressionabl impressive imprint imprison improbab improbabilit improbabl impromptu improper impropriet
improv improve improvis imps impudenc impudent impuls impulsive impunit impur impurer impurest impurit inabilit
inaccessibl inaccurac inaccurat inact inactivit inadequac inadequat inadequate inadmissibl inadvertent inadvisabl
inalienabl inan inaner inanest inanimat inapplicabl inappropriat inarticulat inasmuch inaudibl inaugur inaugural
inaugurat inauspiciou inborn inbr inbre inbreed inbuilt incalculabl incandescenc incandescent incant incapabl
incapacit incapacitat incarcer incarcerat incarn incarnat incendiar incens incent incentiv incept incessant incest
incestuou inch incidenc incident incidental incinerat incinerator incis incisor incit incite inclin includ inclus
incognito incoherenc incoherent incom incomparabl incompatib incompatibilit incompatibl incompetenc incompetent
incomplet incomprehensibl inconceivabl inconclus incongruit incongruou inconsequenti inconsiderabl inconsiderat
inconsistenc inconsistent inconsolabl inconspicuou inconvenienc inconvenient incorpor incorporat incorrect incorrigibl
incre increas incredib incredibl incredulit incredulou increment incriminat incub incubat incubator incumbent incur
incurabl incurr inde indebt indecenc indecent indecis indefensibl indefinabl indefinit indefinite indelib indelibl
indelicat indent independenc independent indescribabl indestructibl indeterminat index indic indicat indicativ
indicator indict indifferenc indifferent indigenou indigest indigestibl indign indignant indignit indigo indirect
indiscreet indiscret indiscriminat indiscriminate indispensabl indispos indisputabl indistinct indistinguishabl
individu individual individualism individualist individualit indivisibl indoctrin indoctrinat indolenc indolent
indomitabl indoor induc induce induct indulg indulgenc indulgent industr industri industrialis industrialist
industrializ industriou inedibl ineffect ineffectu inefficienc inefficient inelegant ineligibl inept ineptitud
inequalit inert inerti inertia inescapabl inevitab inevitabl inexact inexcusabl inexhaustibl inexorab inexorabl
inexpens inexperienc inexplicab inexplicabl inextricab infallibl infam infamou infanc infant infantil infantr infatu
infeasibl infect infectiou infelicit infer inferenc inferior inferiorit inferno inferr infertil infest infidel
infidelit infield infiltr infiltrat infinit infinite infinitesim infinitesimal infinitiv infirm infirmar infirmit
infix infl inflam inflamm inflammabl inflammator inflat inflatabl inflationar inflect inflex inflexibl inflict
influenc influenti influenza influx info inform informal informalit informant informat information informer infract
infrar infrastructur infrequent infring infringe infuriat infus ingeniou ingenious ingenuit ingest ingrain ingratiat
ingratitud ingredient inhabit inhabitant inhal inhaler inherent inherit inheritanc inhibit inhospitabl inhuman
inhumanit initi initial initialis initializ initiall initiat initiativ initiator inject injunct injur injuriou
injustic ink inked inkier inkiest inking inkl inks inky inla inlaid inland inlay inlet inmat inn innard innat inner
innermost inning innkeeper innocenc innocent innocuou innov innovat inns innuendo innumerabl inocul inoculat inoffens
inoperat inopportun inordinat input inputt inquest inquir inquisit ins insan insane insaner insanest insanit insatiabl
inscrib inscript inscrutabl insect insecticid insecur insecurit insensit insensitivit inseparabl insert insid insider
insidiou insight insignia insignificanc insignificant insincer insincere insincerit insinu insinuat insipid insist
insistenc insistent insofar insolenc insolent insolubl insolvenc insolvent insomnia inspect inspector inspir
instabilit instal install instanc instant instantaneou instantaneous instead instep instig instigat instil instill
instinct institut institution institutionalis institutionaliz instru instruct instructor instrument instrumental
insubordin insubordinat insubstanti insufferabl insufficient insul insular insulat insulator insulin insult insur
insuranc insurer insurgent insurmountabl insurrect intact intak intangibl integer integr integral integrat integrit
intellect intellectu intellectual intelligenc intelligent intelligib intelligibl intend intens intense intenser
intensest intensif intensifi intensify intensit intensiv intent intention intentional inter interact interactive
interced intercept interchang interchangeabl intercom interconnect intercontinent intercours interdependenc
interdependent interest interfac interfer interferenc interim interior interject interlock interloper interlud
intermarr intermarri intermarriag intermarry intermediar intermediat interminab interminabl intermingl intermiss
intermittent intern internal internation international internet interpla interplanetar interpol interpos interpret
interpreter interr interraci interrog interrogat interrogator interrupt intersect interspers interstat interstellar
intertwin interv interval interven intervent interview interviewer interweav interwov interwoven intestin intim
intimac intimat intimate intimid intimidat intolerab intolerabl intoleranc intolerant inton intoxic intoxicat
intractabl intramur intransit intransitiv intravenou intravenous intrepid intricac intricat intrigu intrinsic
intrinsical introduc introduct introductor introspect introvert intrud intruder intrus intuit intuitive inund inundat
invad invader invalid invalidat invaluabl invariab invariabl invariant invas invect invent inventor inventori
inventory invers inverse invert invertebrat invest investig investigat investigator investor inveterat invigorat
invincibl invisib invisibilit invisibl invit invoc invoic invok involuntar involuntari involv involve invulnerabl
inward iodin ion ions iota irascibl irat ire iridescenc iridescent iris irk irked irking irks iron ironic ironical
irradiat irration irrational irreconcilabl irrefutabl irregular irregularit irrelevanc irrelevant irreparabl
irreplaceabl irrepressibl irreproachabl irresistibl irrespect irresponsibilit irresponsibl irretrievab irretrievabl
irreverenc irreverent irreversibl irrevocab irrevocabl irrig irrigat irrit irritab irritabilit irritabl irritant
irritat island islander isle isol isolat issu isthmu isthmus italic italicis italiciz itch itchier itchiest item
itemis itemiz iter iterat itinerant itinerar ivie ivor ivy jab jabb jabber jabs jack jackal jackas jackass jackdaw
jacket jackknif jackkniv jackpot jade jaded jading jagg jaggeder jaggedest jaguar jail jailer jalop jam jamb jambore
jamm jams jangl janitor jar jargon jarr jars jaundic jaunt jaunti jauntier jauntiest javelin jaw jawbon jawed jawing
jaws jay jays jaywalk jaywalker jazz jealou jealous jean jeer jell jelli jelly jellyfish jeopard jeopardis jeopardiz
jerk jerkier jerkiest jerse jersey jest jester jet jets jett jettison jewel jeweler jewell jeweller jewelr jibe jibed
jibing jiff jig jigg jiggl jigs jigsaw jilt jingl jinx jitter jitterier jitteriest job jobb jobs jocke jockey jocular
jog jogg jogger jogs join joint joke joked joker joking joll jolli jollier jolliest jolly jolt jostl jot jots jott
journ journal journalism journalist journe journey jovi jovial joy joyed joyful joyfuller joyfullest joying joyou
joyous joys joystick jubil jubilant jubile judg judge judici judicial judiciar judiciou judicious judo jug jugg
juggernaut juggl juggler jugs jugular juic juicier juiciest jumbl jumbo jump jumper jumpier jumpiest junct junctur
jungl junior juniper junk junket junki junta juri jurisdict juror jury just juster justest justic justif justifi
justifiab justifiabl justific justify jut jute juts jutt juvenil juxtapos juxtaposit kaleidoscop kangaroo karat kayak
keel keen keener keenest keep keeper keepsak keg kegs kelp ken kennel kennell kept kerb kerchief kernel kerosen
ketchup kettl key keyboard keyed keyhol keying keynot keys keyston keystrok keyword khaki kick kickback kickoff kid
kidd kidnap kidnapp kidnapper kidne kidney kids kill killer kiln kilo kilobyt kilogram kilometer kilometr kilowatt
kilt kimono kin kind kinda kinder kindergarten kindest kindl kindlier kindliest kindness kindr kinfolk king kingdom
kingfisher kink kinkier kinkiest kinship kiosk kipper kiss kit kitchen kitchenett kite kited kiting kits kitt kitten
kiwi knack knacker knapsack knead knee kneecap kneecapp kneed kneel knelt knew knicker knif knight knighthood knit
knitt kniv knob knock knocker knockout knoll knot knott knottier knottiest know knowledg knowledgeabl known knuckl
koala kosher kowtow kudo lab label labell labor laborator laborer laboriou laborious labour labourer labs labyrinth
lace laced lacer lacerat lacier laciest lacing lack lackluster lacklustr lacquer lacross lacy lad ladder lade laded
laden ladi lading ladl lads lady ladybug ladylik lag lager lagg laggard lagoon lags laid lain lair lake lamb lambda
lame lamed lament lamentabl lamer lamest laming lamp lampoon lanc land lander landlad landlock landlord landmark
landowner landscap landslid lane languag languid languish languor languorou lank lankier lankiest lantern lap lapel
lapp laps larcen lard larg large larger largest lark larva laryng laryngiti larynx lasciviou laser lash lass last
latch late latent later lateral latest latex lath lather latitud latrin latter lattic laud laudabl laugh laughabl
laughingstock laughter launch launcher launder laundr laureat laurel lava lavator lavender lavish lavisher lavishest
law lawful lawles lawmaker lawn laws lawsuit lawyer lax laxat laxativ laxer laxest laxit lay layer laying layman
laymen layout lays lazi lazier laziest lazy leach lead leaden leader leadership leaf leafier leafiest leaflet leagu
leak leakag lean leaner leanest leap leapfrog leapfrogg leapt learn learnt leas leash least leather leav lectern
lectur lecturer led ledg ledger lee leech leek leer leerier leeriest leewa left lefter leftest leftmost leg legac
legal legalis legalistic legalit legaliz legend legendar legg legib legibilit legibl legion legisl legislat legislator
legislatur legitimac legitimat legitimate legs legum leisur leisure lemm lemon lemonad lend length lengthen lengthier
lengthiest lengthwis lenienc lenient lens lent lentil leopard leotard leper lepros lesbian lesion less lessen lesser
lesson lest let letdown leth letharg lethargic lets lett letter letterhead lettuc letup leukaemia leukemia leve level
levell lever leverag levi levit levy lewd lewder lewdest lexic lexicon liabilit liabl liaison liar libel libell
libellou libelou liber liberal liberalis liberalism liberaliz liberat libert libertarian librar librarian libretto
lice licenc licens lichen lick licoric lid lids lie lied lies lieu lieutenant life lifeboat lifeform lifeguard lifeles
lifelik lifelin lifelong lifespan lifestyl lifetim lift liga ligatur light lighten lighter lightest lighthous lightn
lightning lightweight likabl like likeabl liked likelier likeliest likelihood liken likeness liker likest likewis
liking lilac lili lilt lily limb limber limbo lime limed limelight limerick limeston liming limit limitles limousin
limp limper limpest linchpin line lineag linear lined linefe linen liner linger lingeri lingo linguist linguistic lini
lining link linkag linker linoleum lint lion liones lioness lip lips lipstick liquef liquefi liquefy liqueur liquid
liquidat liquor liquoric lisp list listen listener listles lit litan liter literac literal literar literat literatur
lith lither lithest lithium litig litr litter litterbug littl littler littlest liturg liturgic livabl live liveabl
lived liveli livelier liveliest livelihood liven liver livest livestock livid living lizard llama load loadabl loader
loaf loafer loam loan loath loathsom loav lob lobb lobbi lobby lobbyist lobe lobotom lobs lobster local localis
localit localiz locat lock locker locket locksmith locomot locomotiv locust lodg lodger loft lofti loftier loftiest
log logarithm logarithmic logg logger logic logical logician logo logs loin loincloth loiter loiterer loll lollipop
lone loneli lonelier loneliest lonesom long longer longest longevit longhand longish longitud longitudin longshoreman
longshoremen look lookout loom loon looni loonier looniest loop loophol loos loose loosen looser loosest loot lop lope
loped loping lopp lops lopsid lord lore lorr lose loser losing loss lost lot lotion lots lotter lotu lotus loud louder
loudest loudspeaker loung lous lousier lousiest lovabl love loved lovel loveli lovelier loveliest lover loving low
lowdown lowed lower lowest lowing lowl lowlier lowliest lows loyal loyaler loyalest loyalt lozeng lubric lubricant
lubricat lucid luck lucki luckier luckiest lucrat ludicrou ludicrous lug lugg luggag lugs lukewarm lull lullab lumber
lumberjack luminar luminou lump lumpier lumpiest lunac lunar lunatic lunch luncheon lunchtim lung lupin lurch lure
lured lurid luring lurk lusciou lush lusher lushest lust luster lustier lustiest lustr lustrou lute luxur luxuriant
luxuriat luxuriou lye lying lymph lymphatic lynch lyre lyric macabr macaroni mace maced machet machin machiner
machinist macho macing mackerel macroscopic mad madam madcap madden madder maddest madhous madl madman madmen madnes
mads maelstrom magazin magenta maggot magic magical magician magistrat magnanimit magnanimou magnanimous magnat
magnesium magnet magnetic magnetis magnetism magnetiz magnif magnifi magnificenc magnificent magnify magnitud magnolia
magnum magp magpi mahogan maid maiden mail mailbox mailman mailmen maim main mainfram mainland mainlin mainsta
mainstay mainstream maintain maintainabilit maintainabl maintainer maintenanc maiz majest majestic majestical major
majorit maker makeshift makeup making malad maladjust malaria male malevolenc malevolent malform malfunct malic
maliciou malicious malign malignanc malignant mall mallard malleabl mallet malnutrit malpractic malt maltreat mama
mamm mamma mammal mammalian mammoth man manacl manag manage manageabl manager manageri mandat mandator mandibl
mandolin mane maneuver mang manger mangier mangiest mangl mango mangrov manhandl manhol manhood mania maniac manic
manicur manicurist manifest manifesto manifold manipul manipulat mankind manl manli manlier manliest mann mannequin
manner mannerism mannish manoeuvr manor manpower mans manslaughter mantel mantelpiec mantl manu manual manufactur
manufacturer manur manuscript map mapl mapp mapper maps mar marathon marbl march marcher mare margarin margin marginal
maria marigold marijuana marin marina marinat mariner marionett marit maritim mark marker market marketabl marketplac
marksman marksmen marmalad maroon marque marr marri marriag marrow marry mars marsh marshal marshall marshier
marshiest marshmallow marsupi marsupial mart marti martin martyr martyrdom marvel marvell marvellou marvelou mas
mascara mascot masculin mash mask masochist mason masonr masquerad mass massacr massag massive mast master masterful
mastermind masterpiec masticat masturb mat matador match matchbook matchles matchmaker mate mated materi material
materialis materialism materialist materialistic materializ matern maternit math mathematic mathematical mathematician
mating matriarch matric matricul matriculat matrimon matrimoni matrix matron mats matt matter mattres mattress matur
maturer maturest maturit maudlin maul mausoleum mauv maverick maxim maxima maximis maximiz maximum mayb mayhem
mayonnais mayor maze meadow meager meagr meal mealier mealiest mean meander meaner meanest meaningful meaningles meant
meantim meanwhil meas measl measlier measliest measur measurabl measure meat mechanic mechanical mechanis mechanism
mechaniz medal medall meddl meddler meddlesom medi media median mediat mediator medic medical medicat medicin mediev
mediocr mediocrit medit meditat medium medle medley meek meeker meekest meet megabyt megalomaniac megaphon megaton
melancho mellow mellower mellowest melod melodic melodiou melodrama melodramatic melon melt member membership membran
memento memo memoir memor memorab memorabl memorandum memori memorial memoris memoriz men menac menager menageri mend
meni menial menopaus menstru menstruat ment mental mentalit menthol mention mentor menu meow merc mercantil mercenar
merchandis merchant merciful merciles merciless mercur mere merest merg merger meridian meringu merit mermaid merr
merri merrier merriest mes mesdam mesh mess messag messenger messier messiest met metabolic metabolism metal metallic
metallurg metamorphos metamorphosi metaphor metaphoric metaphorical metaphysic mete meted meteor meteoric meteorit
meteorolog meteorologist meter method methodic methodolog meticulou meting metr metric metro metropoli metropolis
metropolitan mettl mew mewed mewing mews mezzanin miaow mice microb microbiolog microcod microcomputer microfich
microfilm micrometer micrometr microorganism microphon microprocessor microscop microscopic microsecond microwav midda
middl middleman middlemen midget midnight midriff midst midstream midsummer midwa midway midwif midwiv mien might
mightier mightiest migr migrain migrant migrat migrator mike miked miking mild milder mildest mildew mile mileag
mileston militanc militant militar militari militat militia milk milker milkier milkiest milkman milkmen mill miller
milligram millimeter millimetr milliner millionair millionth millisecond mime mimed mimic mimick mimicr miming minc
mincemeat mind mindboggl minded mindful mindles mindless mine mined minefield miner mineral mingl miniatur minibu
minibus minicomputer minim minimal minimalism minimalist minimis minimiz minimum mining minion minister ministeri
ministr mink minnow minor minorit minstrel mint minu minuet minus minuscul minut minuter minutest miracl miraculou
miraculous mirag mire mired miring mirror mirth misadventur misapprehens misappropri misappropriat misbehav
misbehavior misbehaviour miscarr miscarri miscarriag miscarry miscellan miscellaneou mischief mischievou misconcept
misconduct misconstru misde misdeed misdemeanor misdemeanour misdirect miser miserab miserabl misfit misfitt misfortun
misgiv misguid mishap misinform misinterpret misjudg misl misla mislaid mislay mislead mismanage mismatch misnomer
misplac misprint misquot misread misrepresent miss misshapen missil missionar missiv misspell mist mistak mistaken
mistier mistiest mistleto mistook mistres mistress mistrust mistyp misunderstand misunderstood misus mite mitigat mitt
mitten mix mixe mixed mixer mixing mixtur mnemonic moan moat mob mobb mobil mobilis mobilit mobiliz mobs moccasin mock
mocker mockingbird mod modal mode model modell moder moderat moderate moderator modern modernis modernit moderniz
modest modicum modif modifi modific modifier modify modul modular modulat mohair moist moisten moister moistest
moistur molar molass mold moldier moldiest mole molecul molecular molest mollif mollifi mollify mollusc mollusk molt
molten mom moment momentar momentari momentou momentum moms monarch monaster monastic mone monetar monetarism mongoos
mongrel moni monitor monk monke monkey monochrom monogam monogamou monogram monogramm monolithic monologu monopo
monopol monopolis monopoliz monorail monosyllabl monoton monotonical monotonou monsoon monster monstrosit monstrou
month monthl monu monument moo mood moodi moodier moodiest mooed mooing moon moonbeam moonlight moor moos moot mop
mope moped moping mopp mops moral moralist moralit moras morass moratorium morbid moreover morgu morn moron moronic
moros morphin morpholog morsel mort mortal mortalit mortar mortgag mortif mortifi mortific mortify mortuar mosaic
mosqu mosquito moss mossier mossiest most motel moth mothball mother motherhood motif motion motionles motiv motivat
motle motley motlier motliest motor motorbik motorcad motorcycl motoris motorist motoriz motorwa motorway motto mould
mouldier mouldiest moult mound mount mountain mountaineer mountainou mourn mourner mournful mous mousier mousiest
mouss moustach mouth mouthful mouthpiec movabl move moved mover movi moving mow mowed mower mowing mows muck mucou
mucu mud mudd muddi muddier muddiest muddl muddy muff muffin muffl muffler mug mugg mugger muggi muggier muggiest mugs
mulch mule mull multi multination multinational multip multipl multipli multiplic multiplicat multiplicit multiply
multiprocess multitask multitud mum mumbl mumm mummif mummifi mummify mump mums munch mundan municip municipal
municipalit mural murder murderer murderou murk murkier murkiest murmur muscl muscular muse mused museum mush mushier
mushiest mushroom music musical musician musing musk musket muss mussel must mustach mustang mustard muster mustier
mustiest mutant mutat mute muted muter mutest mutil mutilat mutin muting mutini mutinou mutiny mutt mutter mutton mutu
mutual muzzl myopic myriad myself myster mysteriou mysterious mystic mysticism mystif mystifi mystify myth mythic
mytholog mythologic nab nabb nabs nag nagg nags nail naiv naive naiver naivest naivet naked name named nameles namesak
naming nap napalm nape napkin napp naps narcotic narr narrat narrativ narrator narrow narrower narrowest nasal nast
nasti nastier nastiest nation national nationalis nationalism nationalist nationalistic nationalit nationaliz
nationwid nativ nativit natt nattier nattiest natur natural naturalis naturalist naturaliz naught naughti naughtier
naughtiest nausea nauseat nauseou nautic naval navel navi navig navigabl navigat navigator navy nay nays near nearb
nearer nearest nearsight nearsighted neat neater neatest nebula nebulou necessar necessari necessit necessitat neck
neckerchief necklac necklin neckt neckti necrophilia nectar nectarin need needier neediest needl needles needless
needlework negat negativ negative neglect neglectful neglige negligenc negligent negligibl negoti negotiabl negotiat
negotiator neigh neighbor neighborhood neighborli neighbour neighbourhood neighbourli neither neon neophyt nephew
nepotism nerv nervou nervous nest nestl net nether nets nett nettl network neur neurolog neurologist neuron neuros
neurosi neurotic neuter neutr neutral neutralis neutralit neutraliz neutron never nevertheles new newb newbi newborn
newcomer newer newest newfangl newl news newsagent newscast newscaster newsier newsiest newsletter newspaper newsprint
newsstand newt newton next nibbl nice nicer nicest nicet nich nick nickel nicknam nicotin niec nift niftier niftiest
nigh night nightclub nightclubb nightfall nightgown nightingal nightmar nightmarish nighttim nil nimb nimbl nimbler
nimblest nincompoop nine ninet nineteen nineteenth ninetieth ninn ninth nip nipp nippier nippiest nippl nips nit
nitrat nitrogen nits nitwit nobilit nobl nobleman noblemen nobler noblest noblewoman noblewomen nobod nocturn nod nodd
node nods noes nois noiseles noiseless noisi noisier noisiest nomad nomadic nomenclatur nomin nominal nominat
nominativ nomine non nonchalanc nonchalant noncommitt nonconformist nondescript none nonentit nonetheles nonfict
nonflammabl nonpartisan nonprofit nonresident nonsens nonsensic nonstandard nonstop nontrivi nonviolenc noodl nook
noon noos norm normal normalit north northeast northeaster northeastern norther northerl northern northward northwest
northwestern nose noseble nosebleed nosed nosier nosiest nosing nostalgia nostalgic nostril nosy notab notabl notat
notch note notebook noted noteworth noth nothing notic noticeab noticeabl noticeboard notif notifi notific notify
noting notion notoriet notoriou notorious notwithstand nougat nought noun nourish nova novel novelist novelt novic
nowaday nowher noxiou nozzl nuanc nuclear nuclei nucleu nude nuder nudest nudg nudit nugget nuisanc null nullif
nullifi nullify numb number numbest numer numeral numerat numerator numeric numerical numerou nun nuns nupti nuptial
nurs nursemaid nurser nurtur nut nutcracker nutmeg nutri nutrient nutrit nutrition nutritiou nuts nutshell nutt
nuttier nuttiest nuzzl nylon nymph oaf oafs oak oaks oar oared oaring oars oase oasi oath oatme obedienc obedient
obelisk obes obesit obey obfusc obituar object objectionabl objectiv objective objectivit objector oblig obligat
obligator obliqu obliter obliterat obliv obliviou oblong obnoxiou oboe obscen obscener obscenest obscenit obscur
obscurer obscurest obscurit observ observabl observanc observant observator observer obses obsess obsolescenc
obsolescent obsolet obstacl obstetric obstetrician obstinac obstinat obstruct obtain obtainabl obtrus obtus obtuser
obtusest obviou obvious occas occasion occasional occup occupanc occupant occupation occupi occupy occur occurr
occurrenc ocean oceanic oceanograph octagon octal octav octopu octopus ocular odd odder oddest oddit oddl odds ode
odes odiou odometer odor odour oesophagi oesophagu offbeat offed offenc offend offender offens offensiv offensive
offer offhand offic officer offici official officiat officiou offing offload offs offset offsett offshoot offshor
offspr offstag often oftener oftenest ogle ogled ogling ogre ohm ohms ohs oil oiled oilier oiliest oiling oils oily
oint okay oked oking okra oks old olden older oldest olfactor oliv omega omelet omelett omen ominou ominous omiss omit
omitt omnibu omnipotenc omnipotent omnipresent omniscient oncom onerou ones oneself ongo onion onlooker onomatopoeia
onrush onset onslaught onto onus onward oodl ooze oozed oozing opal opaqu opaquer opaquest open opener openest oper
opera operand operat operatic operation operativ operator ophthalmolog ophthalmologist opin opinionat opium opossum
opponent opportun opportunist opportunit oppos opposit oppres oppress oppressor opt opted optic optician optim optima
optimis optimism optimist optimistic optimiz optimum opting option optional optometrist opts opulent opus oracl oral
orang orangutan orat orator orbit orbital orchard orchestr orchestra orchestrat orchid ordain orde ordeal order orderl
ordin ordinanc ordinar ordinari ore ores organ organic organis organisation organiser organism organist organiz
organization organizer orgasm orgi orgy orient orientat orific origin original originalit originat originator orna
ornament ornat ornate ornitholog ornithologist orphan orphanag orthodontist orthodox orthogon orthogonalit orthograph
orthopaedic orthopedic oscill oscillat oscilloscop osmosi ostensib ostensibl ostent ostentatiou ostracis ostraciz
ostrich other otherwis otter ouch ought ounc ours ourselv oust ouster outbound outbreak outburst outcast outclas
outclass outcom outcr outdat outdid outdistanc outdo outdon outdoor outed outer outermost outfield outfit outfitt
outgo outgrew outgrow outgrown outgrowth outhous outing outl outla outlaid outlandish outlast outlaw outlay outlet
outlin outliv outlook outly outmod outnumber outpatient outpost output outputt outrag outrageou outrageous outran
outright outrun outrunn outs outset outshin outshon outsid outsider outskirt outsmart outspoken outst outstand
outstrip outstripp outward outweigh outwit outwitt ova oval ovar ovat oven over overall overat overbear overblown
overboard overbor overborn overburden overcam overcast overcharg overcoat overcom overcrowd overdid overdo overdon
overdos overdraft overdraw overdrawn overdrew overdu overeat overeaten overestimat overflow overgrew overgrow
overgrown overhand overhang overhaul overhead overhear overheard overheat overhung overkill overl overla overlaid
overlain overland overlap overlapp overlay overli overload overlong overlook overly overnight overpas overpass
overpopul overpower overpric overprint overran overrat overreact overrid overridden overrod overrul overrun overrunn
oversampl oversaw overse oversea oversee overseen overseer overshadow overshoot overshot oversight oversimplific
oversleep overslept overstat overstep overstepp overt overtak overtaken overthrew overthrow overthrown overtim overton
overtook overtur overturn overus overview overweight overwhelm overwork overwrit overwritten overwrought ovum owe owed
owes owing owl owls owned owner ownership owning owns oxen oxid oxidis oxidiz oxygen oyster ozon pace paced pacemaker
pacif pacifi pacific pacifier pacifism pacifist pacify pacing pack packag packer packet pact pad padd paddl paddock
padlock pads paediatric paediatrician pagan page pageant pageantr paged pager pagin paging pagoda paid pail pain
painful painfuller painfullest painles painless painstak paint painter pair pajama pal palac palaeontolog
palaeontologist palat palatabl palati pale paled paleontolog paleontologist paler palest palett paling pall pallbearer
pallid pallor palm palomino palpab palpabl pals paltr paltrier paltriest pamper pamphlet pan panacea pancak pancrea
pancreas pancreatic panda pandemonium pander pane panel panell pang panhandl panhandler panic panick pann panorama
panoramic pans pant panther panti pantomim pantr pap papa papac papal papaya paper paperback paperweight paperwork
paprika papyri papyru par parabl parachut parad paradigm paradis paradox paradoxic paradoxical paraffin paragon
paragraph parakeet parallel paralys paralysi paralytic paralyz parameter paramount paranoia paranoid paraphernalia
paraphras paraplegic parasit parasitic parasol paratrooper parcel parcell parch pardon pardonabl pare pared parent
parentag parenthes parenthesi parenthetic parenthood paring parish parishioner parit park parka parkwa parkway parlia
parliamentar parlor parlour parochi parod parodi parody parol parr parrot pars parsec parser parsle parsnip parson
parsonag part partak partaken parti partial partialit particip participant participat participl particl particular
partisan partit partition partner partnership partook partridg party pas pass passabl passag passagewa passageway
passbook passenger passer passionat passionate passiv passive passport password past pasta pastel pasteuris pasteuriz
pastich pastier pastiest pastim pastor pastoral pastr pastur pat patch patchwork pate patent patern paternalism
paternit path pathetic pathetical patho patholog pathologic pathologist pathwa pathway patienc patient patienter
patientest patio patriarch patrimon patriot patriotic patriotism patrol patroll patron patronag patronis patroniz pats
patt patter pattern paucit paunch paunchier paunchiest pauper paus pave paved pavil paving paw pawed pawing pawn
pawnbroker paws pay payabl payed payer paying payload payment payoff payroll pays pea peac peaceabl peaceful
peacemaker peach peacock peak peal peanut pear pearl peas peasant peat pebbl pecan peck peculiar peculiarit pedagog
pedal pedall pedant pedantic pedantr peddl peddler pedest pedestal pedestrian pediatric pediatrician pedigre pedlar
peek peel peep peer peerles peev peevish peg pegg pegs pelican pellet pelt pelvi pelvic pelvis pen penal penalis
penaliz penalt penanc penc penchant pencil pencill pend pendant pendulum penetr penetrat penguin peni penicillin
peninsula penis penitenc penitent penitentiar penknif penkniv penmanship penn pennant penniles pens pension pensioner
pensive pentagon penthous penultimat peon peopl pep pepp pepper peppermint peps perce perceiv percent percentag
percept perceptibl perch perchanc percol percolat percolator percuss peremptor perenni perennial perfect perfecter
perfectest perfectionist perfor perforat perform performanc performer perfum perfunctor perfunctori perhap peril
perill perilou perilous perimeter period periodic periodical peripher peripheral periscop perish perishabl perjur perk
perkier perkiest permanenc permanent permeat permiss permissibl permit permitt permut perniciou peroxid perpendicular
perpetrat perpetrator perpetu perpetual perpetuat perplex perplexit persecut persecutor persever perseveranc persist
persistenc persistent person persona personabl personal personalis personalit personaliz personif personifi personific
personify personnel perspect perspectiv perspir persuad persuas persuasive pert pertain perter pertest pertinent
perturb perus perusal pervad pervas pervers pervert pesk peskier peskiest pessimism pessimist pessimistic pest pester
pesticid pestilenc pet petal peter petit petition petrif petrifi petrify petrol petroleum pets pett petti petticoat
pettier pettiest petulant petunia pew pews pewter phantom pharmac pharmaceutic pharmaceutical pharmacist phas pheasant
phenomen phenomena phenomenal phenomenon philanthrop philanthropic philanthropist philosoph philosopher philosophic
philosophis philosophiz phlegm phlegmatic phobia phoenix phon phone phonetic phoney phoni phonic phonier phoniest
phonograph phony phosphor phosphorescenc phosphorescent phosphoru photo photocop photocopi photocopier photocopy
photogenic photograph photographer photographic photon photosynthesi phototypesetter phras phraseolog physic physical
physician physicist physiolog physiologic physiqu pianist piano piccolo pick pickax picket pickier pickiest pickl
pickpocket pickup picnic picnick pictori pictorial pictur picturesqu piddl pie piec pieceme piecework pier pierc pies
piet pig pigeon pigeonhol pigg piggish piggyback pighead pigment pigpen pigs pigtail pike piked piking pile piled
pilfer pilgrim pilgrimag piling pill pillag pillar pillow pillowcas pilot pimp pimpl pimplier pimpliest pin pinch
pincush pine pineappl pined pining pinion pink pinker pinkest pinn pinnacl pinpoint pins pint pioneer piou pipe piped
pipelin piping piqu pirac piranha pirat pirouett pis pistachio pistol piston pit pitch pitcher pitchfork piteou
piteous pitfall pith pithier pithiest piti pitiful pitiles pits pitt pittanc pity pivot pixi pizza plac placard placat
place placenta placid plagiaris plagiarism plagiarist plagiariz plagu plaic plaid plain plainer plainest plaint
plaintiff plan planar planet planetar planetarium plank plankton plann planner plant plantain planter plaqu plasma
plaster plastic plat plateau platform platinum platitud platoon platter plausib plausibilit plausibl play playabl
playback player playful playground playhous playmat playpen playth playwright plaza plea plead pleas pleasant
pleasanter pleasantest pleasantr pleasur pleasurabl pleat pledg plent plentiful plethora pliabl pliant plie plied
plier plight plod plodd plop plopp plot plott plotter plough plow ploy pluck plug plugg plum plumag plumb plumber
plummet plump plumper plumpest plunder plung plunger plur plural pluralit plus plush plusher plushest plutonium ply
plying plywood pneumatic pneumonia poach poacher pocket pocketbook pockmark pod podd podium pods poem poet poetic
poetr poignanc poignant poinsettia point pointer pointles pointless pois poison poisonou poke poked poker pokier
pokiest poking poky polar polaris polarit polariz pole poled polemic polic policeman policemen policewoman policewomen
poling polio polish polit polite politer politest politic political politician polka poll pollen pollin pollinat
pollster pollut pollutant polo polygam polygamou polygon polynomi polynomial polyp polytechnic pomegranat pomp pompou
poncho pond ponder ponderou poni pontoon pony poodl pool poop poor poorer poorest pop popcorn pope poplar popp pops
popul populac popular popularis popularit populariz populat populou porcelain porch porcupin pore pored poring pork
pornograph pornographic porou porpois porridg port portabilit portabl portal portend portent porter portfolio porthol
portico portion portlier portliest portra portrait portray portrayal pose posed posi posing posit position positiv
positive positivism posses possess possessiv possessor possib possibilit possibl possum post postag postbox postcard
postcod poster posterior posterit postgraduat posthumou posthumous postman postmark postmaster postmen postpon
postpone postscript postulat postur posy pot potassium potato potenc potent potenti potential pothol potion pots pott
potter pouch poultr pounc pound pour pout povert powder power powerful powerhous powerles powwow practic practicabl
practical practicalit practis practitioner pragmatic pragmatism prair prairi prais praiseworth pram pranc prank prattl
prawn pray prayer preach preacher preambl precariou precarious precaut precautionar preced precedenc precedent
precinct preciou precipic precipit precipitat precipitou precis precise preciser precisest preclud precociou preconce
preconceiv preconcept precursor predator predecessor predefin predestin predica predicat predict predictab predictabl
predictor predisposit predominanc predominant predominat preeminenc preeminent preempt preen prefab prefabb prefac
prefect prefer preferab preferabl preferenc preferenti preferr prefix pregnanc pregnant prehistoric prejudic prejudici
preliminar prelud prematur premature premedit premier premis premium premonit prenat preoccup preoccupi preoccupy
prepa prepaid prepar preparator prepay preponderanc preposit preposition preposterou prerequisit prerogat prerogativ
pres prescrib prescript presenc present presentabl presenter preserv preservat preservativ presid presidenc president
presidenti press pressur prestig prestigiou presto presum presumab presumpt presumptuou presuppos pretenc pretend
pretender pretens pretentiou pretentious pretext prett pretti prettier prettiest pretty pretzel prevail prevalenc
prevalent prevent preventabl preventiv preview previewer previou previous prey pric priceles prick prickl pricklier
prickliest prid prie pried priest priestes priestess priesthood prim primar primari primat primer primev primit
primitiv primmer primmest primp primros princ princes princess princip principal principalit principl print printabl
printer printout prior priorit pris prism prison prisoner priv privac privat private privater privatest privatis
privatiz privier priviest privileg priz pro prob probab probabilistic probabilit probabl problem problematic proce
procedur proceed proces process procession processional processor proclaim proclam procrastin procrastinat procur
procure prod prodd prodig prodigal prodigiou produc producer product productivit profan profanit profes profess
profession professional professor proffer proficienc proficient profil profit profitabl profiteer profound profounder
profoundest profundit profus profuse progen prognos prognosi program programm programmabl programmer progres progress
progressiv progressive prohibit prohibitive project projectil projector proletarian proletariat prolifer proliferat
prolific prologu prolong prom promenad prominenc prominent promis promiscuit promiscuou promontor promot prompt
prompter promptest promulgat pron prong pronoun pronounc pronounce pronunci proof proofread prop propag propaganda
propagat propel propell propeller propensit proper properer properest propert prophec prophes prophesi prophesy
prophet prophetic proponent proport proportion proportional proportionalit proportionat propos proposal proposit
proposition propp propriet proprietar proprietor propuls pros prosecut prosecutor prospect prospector prospectu
prospectus prosper prosperit prosperou prostitut prostrat protagonist protect protector protein protest protestant
protocol proton prototyp protract protractor protrud protrus proud prouder proudest prov provab provabl proven
provenanc proverb proverbi provid providenc provider provinc provinci provincial provis provision provisional proviso
provoc provocat provok prow prowes prowl prowler prox proximit prud prudenc prudent prudish prun pry prying psalm
pseudo pseudonym psych psychedelic psychiatr psychiatric psychiatrist psychic psychoanalysi psychoanalyst psycholog
psychologic psychological psychologist psychopath psychos psychosi psychotherap psychotic pub pubert public publicis
publicit publiciz publish publisher puck pucker pudd puddl pudg pudgier pudgiest pueblo puff puffer puffier puffiest
pugnaciou puke puked puking pull pulle pulley pullover pulmonar pulp pulpit puls pulsat pulveris pulveriz puma pumic
pummel pummell pump pumpernickel pumpkin pun punch punchlin punctu punctualit punctuat punctur pundit pungent punier
puniest punish punishabl punit punk punker punkest punn puns punt punter puny pup pupil pupp puppet pups purchas
purchaser pure puree purer purest purg purgator purif purifi purific purify purit puritanic purpl purpler purplest
purport purpos purposeful purr purs pursu pursuit purveyor pus push pusher pushier pushiest pushover puss pussier
pussiest put putat putrid puts putt putter putti putty puzzl pyjama pyramid pyre python qua quack quadrangl quadrant
quadratic quadrilater quadrilateral quadrup quadruped quadrupl quadruplet quagmir quail quaint quainter quaintest quak
qualif qualifi qualific qualifier qualify qualit qualitat qualm quandar quantif quantifier quantit quantitat quantum
quarantin quark quarr quarrel quarrell quarrelsom quarri quarry quart quarter quarterback quarterl quartet quartz
quash quaver quay queas queasier queasiest queen queenlier queenliest queer queerer queerest quell quench quer queri
query quest question questionabl questionnair queu quibbl quich quick quicken quicker quickest quicksand quiet quieter
quietest quill quilt quinin quintessenc quintet quintuplet quip quipp quirk quit quitt quitter quiver quiz quizz
quizzic quorum quot quota quotient rabbi rabbit rabbl rabi rabid raccoon race raced racer racetrack raci racial racier
raciest racing racism racist rack racket racketeer racy radar radi radial radianc radiant radiat radiator radic
radical radii radio radioact radioactivit radish radiu radium raffl raft rafter rag ragamuffin rage raged ragg
raggeder raggedest raging rags ragtim raid raider rail railroad railwa railway rain rainbow raincoat raindrop rainfall
rainier rainiest rainstorm rainwater rais raisin rake raked raking rall ralli rally ram rambl rambler ramific ramm
ramp rampag rampant ramrod ramrodd rams ramshackl ran ranch rancher rancid rancor rancorou rancour random rang ranger
rank ranker rankest rankl ransack ransom rant rap rape raped rapid rapider rapidest rapidit raping rapist rapp rapport
raps rapt raptur rapturou rare rared rarer rarest raring rarit rasc rascal rash rasher rashest rasp raspberr raster
rat rate rated rather ratif ratifi ratific ratify rating ratio ration rational rationalis rationalit rationaliz rats
ratt rattl rattler rattlesnak raucou raucous ravag rave raved ravel ravell raven ravenou ravenous ravin raving ravish
raw rawer rawest ray rayon rays raze razed razing razor reach react reactionar reactor read readabilit readabl reader
readership readi readier readiest readjust ready real realer realest realis realism realist realistic realistical
realit realiz reallocat realm realt ream reap reaper reappear rear rearrang rearrange reason reasonab reasonabl
reassur reassuranc rebat rebel rebell rebelliou rebind rebirth reborn rebound rebuff rebuild rebuilt rebuk rebut
rebutt rebuttal recalcitrant recall recant recap recapp recaptur rece reced receipt receiv receiver recent recenter
recentest recept receptacl receptionist reces recess recharg rechargeabl recip recipient reciproc reciprocal
reciprocat recit recital reckles reckless reckon reclaim reclam reclin reclus recognis recognisabl recognit recogniz
recognizabl recoil recollect recommend recompens recompil reconcil reconcili recondit recondition reconfigur
reconnaissanc reconnect reconsider reconstruct record recorder recount recoup recours recover recoverabl recre recreat
recreation recruit rect rectangl rectangular rectif rectifi rectify rector rectum recuper recuperat recur recurr
recurrenc recurrent recurs recursive recycl red redden redder reddest redeem redeemabl redefin redefinit redempt
redesign redhead redid redirect rediscover redistribut redo redon redraft redraw redres redress reds reduc reduct
redundanc redundant reed reef reek reel reelect refer refere referee referenc referendum referr refill refin refine
refiner reflect reflector reflex reflexiv reform reformat reformatt reformer refract refrain refresh refriger
refrigerat refrigerator refuel refuell refug refuge refund refurbish refus refusal refut regain regal regalia regard
regardles regatta regener regenerat regent regi regim regimen regiment region register registr registrar regres
regress regret regretful regrett regrettab regrettabl regul regular regularit regulat regurgitat rehabilit rehabilitat
rehash rehears rehearsal reign reimburs reimburse rein reincarn reincarnat reindeer reinforc reinforce reinstat
reinstate reiter reiterat reject rejoic rejoin rejoinder rejuven rejuvenat rela relaid relaps relat relation
relationship relativ relative relativistic relativit relax relay releas releasabl relegat relent relentles relentless
relevanc relevant reli reliab reliabilit reliabl relianc reliant relic relief reliev relig religiou religious
relinquish relish reliv reload reloc relocat relocatabl reluctanc reluctant rely remad remain remainder remak remark
remarkab remarkabl remed remedi remedy remember remembranc remind reminder reminisc reminiscenc reminiscent remis
remiss remit remitt remittanc remnant remodel remodell remors remorseful remorseles remot remote remoter remotest
remov removabl removal remuner remunerat renaissanc renam rend render rendezvou rendezvous rendit reneg renegad renew
renewabl renewal renounc renov renovat renown rent rental renunci reopen reorganis reorganiz repa repaid repair repar
repatriat repay repe repeal repeat repeatabl repel repell repellent repent repentanc repentant repercuss repertoir
repetit repetitiou rephras repl repla replac replace replenish replet repli replic replica replicat reply report
reporter repos repositor reprehensibl repres represent representat representativ repress repriev reprimand reprint
repris reprisal reproach reproduc reproduct reprogram reprogramm reprov reptil republic republican repudi repudiat
repugnanc repugnant repuls reput reputabl request requiem requir require requisit requisition reread rerout resal
reschedul rescind rescu rescuer research researcher resembl resemblanc resent resentful reserv reservoir reset resett
reshuffl resid residenc resident residenti residu residual resign resilienc resilient resin resist resistanc resistant
resistor resolut resolute resolv resolver resonanc resonant resort resound resourc resourceful respect respectab
respectabilit respectabl respectful respective respir respirator respit resplendent respond respons responsib
responsibilit responsibl rest restart restaurant restful restfuller restfullest restitut restles restless restor
restrain restraint restrict restructur resubmit resubmitt result resultant resum resumpt resurfac resurgenc resurrect
resuscit resuscitat retail retailer retain retainer retali retaliat retard retch retent rethink reticenc reticent
retina retir retire retort retr retrac retract retreat retribut retriev retrieval retriever retroact retrograd
retrospect retrospectiv retrospective return returnabl retyp reun reunit reus rev revamp reve reveal revel reveler
revell reveller revelr reveng revengeful revenu rever reverber reverberat reverenc reverent reveri revers reversal
reversibl revert review reviewer revil revis revisit reviv revival revok revolt revolut revolutionar revolutionis
revolutioniz revolv revolver revs revu revuls revv reward rewind rework rewrit rewritten rewrot rhapsod rhetoric
rheumatism rhino rhinocero rhinoceros rhododendron rhubarb rhym rhythm rhythmic rib ribb ribbon ribs rice riced rich
richer richest ricing ricket ricketier ricketiest rickshaw ricochet rid ridd riddanc ridden riddl ride rider ridg
ridicul ridiculou ridiculous riding rids rife rifer rifest rifl rift rig rigg right righteou righteous righter
rightest rightful rightmost rigid rigidit rigor rigorou rigorous rigour rigs rile riled riling rim rimm rims rind ring
ringleader ringlet ringworm rink rins riot rioter riotou rip ripe ripen riper ripest ripost ripp rippl rips rise risen
riser rising risk riskier riskiest rite ritu ritual rival rivall rivalr river rivet roach road roadblock roadsid roam
roar roast rob robb robber robe robed robin robing robot robs robust robuster robustest rock rocker rocket rockier
rockiest rod rode rodent rodeo rods roe roes rogu roguish role roll roller roman romanc romantic romantical romp roof
rook rooki room roomier roomiest roommat roost rooster root rooter rope roped roping rosar rose rosemar rosier rosiest
roster rostrum rosy rot rotar rotat rote rotisser rotisseri rotor rots rott rotten rottener rottenest rotund rotunda
roug rough roughag roughen rougher roughest roughhous roulett round roundabout rounder roundest rous rout route router
routin routine row rowboat rowd rowdi rowdier rowdiest rowed rowing rows royal royalt rub rubb rubber rubbish rubbl
rubi rubier rubiest rubric rubs ruby rucksack rucku ruckus rudd rudder ruddier ruddiest rude ruder rudest rudimentar
rue rued rueful rues ruff ruffian ruffl rug rugb rugg ruggeder ruggedest rugs ruin ruing ruinou rule ruled ruler
ruling rum rumbl ruminat rumm rummag rummer rummest rumor rumour rump rumpl rums run runawa runaway rundown rune rung
runn runner runnier runniest runs runt runwa runway ruptur rural ruse rush rust rustic rustier rustiest rustl rustler
rut ruthles ruthless ruts rutt rye sabbatic saber sabotag saboteur sabr sac sack sacr sacra sacrific sacrifici
sacrileg sacrilegiou sacs sad sadden sadder saddest saddl sade sadism sadist sadistic sadl sadnes safari safe
safeguard safekeep safer safest safet saffron sag saga sage sagebrush sager sagest sagg sags said sail sailboat sailor
saint saintlier saintliest sake saki salabl salad salami salar sale saleabl salesman salesmen salespeopl salesperson
saleswoman saleswomen salient saliva salivat sall sallow sallower sallowest salmon salon saloon salt salter saltest
saltier saltiest salut salv salvag same sampl sampler sanatorium sanct sanctif sanctifi sanctify sanctimoniou sanction
sanctit sanctuar sand sandal sandbag sandbagg sandier sandiest sandman sandmen sandpaper sandston sandstorm sandwich
sane saner sanest sang sanit sanitar sanitarium sank sanserif sap sapl sapp sapphir saps sarcasm sarcastic sarcastical
sardin sari sash sass sassier sassiest sat satanic satchel satellit satin satir satiric satiris satirist satiriz
satisf satisfact satisfactor satisfactori satisfi satisfy satur saturat sauc saucepan saucer saucier sauciest
sauerkraut sauna saunter sausag savag savage savager savagest save saved saver saving savior saviour savor savorier
savoriest savour savourier savouriest savv savvi savvier savviest savvy saw sawdust sawed sawing saws saxophon say
saying says scab scabb scaffold scal scalar scald scalier scaliest scallop scalp scalpel scamper scan scand scandal
scandalis scandaliz scandalou scann scanner scant scanter scantest scantier scantiest scapegoat scar scarc scarce
scarcer scarcest scarcit scarecrow scarf scarier scariest scarlet scarr scarv scath scatter scatterbrain scavenger
scen scenario scener scenic scent scepter sceptic scepticism sceptr schedul scheduler schem schemer schizophrenia
schizophrenic scholar scholarship scholastic school schoolbo schoolboy schoolchild schoolchildren schoolteacher
schooner scienc scientific scientifical scientist scissor scoff scold scoop scoot scooter scop scor scorch scorer
scorn scornful scorp scotch scoundrel scour scourg scout scowl scrabbl scram scrambl scramm scrap scrapbook scrapp
scratch scratchier scratchiest scrawl scrawn scrawnier scrawniest scream screech screen screw screwdriver screwier
screwiest scrib scribbl script scriptur scriptwriter scroll scroung scrub scrubb scruff scruffier scruffiest scrupl
scrupulou scrupulous scrutin scrutinis scrutiniz scuff scuffl sculptor sculptur scum scumm scurr scurri scurrilou
scurry scuttl scyth sea seafar seafood seal seam seaman seamen seamstres seamstress seaport sear search searchlight
seas seashell seashor seasick seasid season seasonabl seat seawe seced secess seclud seclus second secondar secondari
secrec secret secretar secretari sect section sector secular secur secure securer securest securit sedan sedat sedater
sedatest sedativ sedentar sedi sedimentar seduc seduct see seed seedier seediest seedl seeing seek seem seen seep
seepag seer sees seesaw seeth segment segreg segregat seiz seizur seldom select selective selector self selfish sell
seller selv semantic semantical semblanc semen semester semicircl semicolon semiconductor semifin semifinal seminar
senat senator send sender senil senilit senior seniorit sens sensation sensationalism senseles sensib sensibilit
sensibl sensit sensitiv sensitivit sensor sensu sensualit sensuou sent sentenc senti sentienc sentient sentiment
sentimentalit sentr separ separat separate separator sepulcher sepulchr sequel sequenc sequencer sequenti sequential
sequin seren serenad serener serenest serenit sergeant seri serial seriou serious sermon serpent serum serv servant
server servic serviceabl serviceman servicemen serviett servil servitud sess set setback sets sett settabl setter
settl settle settler seven sevent seventeen seventeenth seventh sever severanc severe severer severest severit sew
sewag sewed sewer sewing sewn sews sex sexe sexed sexing sexism sexist sexu sexual sexualit sexy shabb shabbi shabbier
shabbiest shack shackl shad shadier shadiest shadow shadowier shadowiest shaft shagg shaggier shaggiest shak shaken
shakier shakiest shall shallow shallower shallowest sham shambl shameful shameles shamm shampoo shamrock shant shap
shape shapelier shapeliest shar shareholder shark sharp sharpen sharpener sharper sharpest shatter shav shaven shaver
shawl sheaf shear sheath sheav shed shedd sheen sheep sheepish sheer sheerer sheerest sheet sheikh shelf shell sheller
shellfish shelter shelv shepherd sherbet sheriff sherr shes shie shied shield shift shiftier shiftiest shiftles
shimmer shin shingl shinier shiniest shinn ship shipp shipshap shipwreck shir shirk shirt shiver shoal shock shod
shodd shoddier shoddiest shoe shoelac shoestr shon shoo shook shoot shop shopkeeper shoplifter shopp shopper shor
short shortag shortcom shorten shorter shortest shortfall shorthand shortlist shot shotgun shotgunn shoulder shout
shov shovel shovell show showcas showdown shower showier showiest showman showmen shown shrank shrapnel shred shredd
shrew shrewd shrewder shrewdest shriek shrill shriller shrillest shrimp shrin shrink shrinkag shrivel shrivell shroud
shrub shrubber shrug shrugg shrunk shrunken shuck shudder shuffl shun shunn shunt shut shutdown shutt shutter shuttl
shy shyer shyest shying shynes sibl sic sick sicken sicker sickest sickl sicklier sickliest sickness sics side sided
sidelin sidelong sideshow sidestep sidestepp sidetrack sidewalk sideway siding sidl sieg sierra siesta siev sift sigh
sight sightles sigma sign signal signall signatur signer signif signifi significanc significant signify signpost
silenc silent silenter silentest silhouett silicon silk silken sill silli sillier silliest silo silt silver
silversmith silverwar simil similar similarit simmer simp simpl simpler simplest simplex simplicit simplif simplifi
simplific simplify simplistic simul simulat simulator simultaneou simultaneous sin sincer sincere sincerer sincerest
sincerit sine sinew sinful sing singe singer singl singular singularit sinister sink sinn sinner sins sinu sinus sip
siphon sipp sips sir sire sired siren siring sirloin sirs siss sissier sissiest sister sisterhood sit site sited
siting sits sitt sitter situ situat six sixe sixpenc sixt sixteen sixteenth sixth sixtieth sizabl size sizeabl sized
sizer sizing sizzl skat skateboard skater skein skeleton skeptic skepticism sketch sketchier sketchiest skew skewer
ski skid skidd skie skied skiing skilful skill skillet skillful skim skimm skimp skimpier skimpiest skin skinflint
skinn skinnier skinniest skip skipp skipper skirmish skirt skis skit skittish skulk skull skunk sky skying skylight
skylin skyrocket skyscraper slab slabb slack slacken slacker slackest slag slain slak slam slamm slander slang slant
slap slapp slapstick slash slat slaughter slav slaver slavish slay sleaz sleazier sleaziest sled sledd sledgehammer
sleek sleeker sleekest sleep sleeper sleepier sleepiest sleeples sleet sleev sleeveles sleigh slender slenderer
slenderest slept slew slic slick slicker slickest slid slier sliest slight slighter slightest slim slimier slimiest
slimm slimmer slimmest sling slingshot slink slip slipp slipper slipperier slipperiest slipshod slit slither slitt
slitter sliver slob slobber slog slogan slogg slop slopp sloppier sloppiest slosh slot sloth slothful slott slouch
sloven slovenlier slovenliest slow slower slowest sludg slug slugg sluggish sluic slum slumber slumm slummer slump
slung slunk slur slurr slush slut sly slyer slyest slyl slynes smack small smaller smallest smallish smallpox smart
smarter smartest smash smatter smear smel smell smellier smelliest smelt smidgen smil smirk smit smith smithereen
smitten smock smog smok smoker smokestack smokier smokiest smolder smooth smoother smoothest smot smother smoulder
smudg smug smugger smuggest smuggl smuggler smut snack snag snagg snail snak snap snapp snappier snappiest snapshot
snar snarl snatch sneak sneaker sneakier sneakiest sneer sneez snicker snid snider snidest sniff sniffl snip sniper
snipp snippet snitch snob snobber snobbish snooker snoop snoot snootier snootiest snooz snor snorkel snorkell snort
snot snout snow snowball snowdrift snowfall snowflak snowier snowiest snowplough snowplow snowstorm snub snubb snuff
snuffer snug snugg snugger snuggest snuggl soak soap soapier soapiest soar sob sobb sober soberer soberest sobriet
sobs soccer soci sociabl social socialis socialism socialist socializ societ sociolog sociologic sociologist sock
socket sod soda sodd sodden sodium sodom sods sofa soft softball soften softer softest softwar sogg soggier soggiest
soil sojourn solac solar sold solder soldier sole soled solemn solemner solemnest solemnit solicit solicitor solicitou
solid solidarit solider solidest solidif solidifi solidify solidit soling solitair solitar solitud solo soloist solubl
solut solv solvent somber sombr somebod someda somehow someon someplac somersault someth sometim somewhat somewher son
sonata song sonic sonnet sonorou sons soon sooner soonest soot sooth sootier sootiest sop sophistic sophisticat
sophistr sophomor sopp soprano sops sorcer sorcerer sorceres sorceress sordid sore sorer sorest sororit sorr sorrier
sorriest sorrow sorrowful sort sorta sought soul sound sounder soundest soundproof soundtrack soup sour sourc sourer
sourest south southeast southeastern souther southerl southern southerner southpaw southward southwest southwestern
souvenir sovereign sovereignt sow sowed sowing sown sows spa spac spacecraft spaceship spaci spaciou spad spaghetti
span spangl spaniel spank spann spanner spar sparer sparest spark sparkl sparkler sparr sparrow spars sparse sparser
sparsest spas spasm spasmodic spat spati spatt spatter spatula spawn spay speak speaker spear spearhead spearmint spec
speci special specialis specialist specialit specializ specialt specif specifi specific specifical specifier specify
specimen speciou speck spectacl spectacular spectator specter spectr spectra spectrum specul speculat speculator sped
speech speechles speed speedboat speedier speediest speedometer spell spellbind spellbound speller spelt spend
spendthrift spent sperm spew spher spheric sphinx spic spicier spiciest spider spie spied spigot spik spill spilt spin
spinach spinal spind spindlier spindliest spineles spinn spinster spir spiral spirall spirit spiritu spiritual spit
spiteful spitefuller spitefullest spitt spittl splash splat splatter spleen splendid splendider splendidest splendor
splendour splic splint splinter split splitt splurg spoil spoilt spok spoken spokesman spokesmen spokespeopl
spokesperson spokeswoman spokeswomen spong spongier spongiest sponsor sponsorship spontaneit spontaneou spontaneous
spoof spook spookier spookiest spool spoon spoonful spor sporadic sporran sport sportsmanship spot spotles spotlight
spott spottier spottiest spous spout spra sprain sprang sprawl spray spre spread spreadsheet spree sprier spriest
sprig spring springboard springier springiest springtim sprinkl sprinkler sprint sprinter sprout spruc sprucer
sprucest sprung spry spud spun spunk spur spuriou spurn spurr spurt sputter spy spying squabbl squad squadron squalid
squalider squalidest squall squalor squander squar square squarer squarest squash squat squatt squatter squattest
squawk sque squeak squeakier squeakiest squeal squeamish squeez squelch squid squint squinter squintest squir squirm
squirrel squirrell squirt stab stabb stabilis stabilit stabiliz stabl stabler stablest stack stadium staff stag
stagecoach stagger stagn stagnant stagnat staid staider staidest stain stair staircas stairwa stairway stak stal
stalemat staler stalest stalk stall stalwart stamina stammer stamp stamped stanc stanch stancher stanchest stand
standard standardis standardiz standb standby standoff standpoint standstill stank stanza stapl stapler star starboard
starch starchier starchiest stardom starfish stark starker starkest starlight starr starrier starriest start starter
startl starv stat state statelier stateliest stater statesman statesmanship statesmen static station stationar
stationer statistic statistical statistician statu statur status statut statutor staunch stauncher staunchest stav
stay stead steadfast steadi steadier steadiest steady steak steal stealth stealthi stealthier stealthiest steam
steamier steamiest steamroller steel steep steeper steepest steepl steer stellar stem stemm stench stencil stencill
stenograph stenographer step stepladder stepp stereo stereotyp steril sterilis steriliz sterl stern sterner sternest
stethoscop stew steward stewardes stewardess stick sticker stickier stickiest stickler stiff stiffen stiffer stiffest
stifl stigma stigmata still stillborn stiller stillest stilt stimul stimulant stimulat stimuli stimulu sting stinger
stingi stingier stingiest stink stint stipul stipulat stir stirr stirrup stitch stock stockad stockbroker stockholder
stockier stockiest stockpil stockyard stodg stodgier stodgiest stoic stok stol stolen stolid stolider stolidest
stomach stomp ston stonier stoniest stood stool stoop stop stopgap stopover stopp stoppag stopper stopwatch stor
storag store storehous storekeeper storeroom storey stork storm stormier stormiest stout stouter stoutest stov stow
stowawa stowaway stra straddl straggl straggler straight straighten straighter straightest straightforward strain
strainer strait straitjacket strand strang strange stranger strangest strangl strangul strap strapp strata stratagem
strateg strategic stratif stratifi stratify stratospher stratum straw strawberr stray streak stream streamer streamlin
street streetcar strength strengthen strenuou strenuous stres stress stressful stretch stretcher strew strewn stricken
strict stricter strictest strid stridden strif strik striker string stringent stringier stringiest strip stripp
stripper striv striven strod strok stroll stroller strong stronger strongest stronghold strov struck structur
structuralist struggl strum strumm strung strut strutt stub stubb stubbier stubbiest stubbl stubborn stubborner
stubbornest stuck stud studd student studentship studi studio studiou study stuff stuffier stuffiest stumbl stump stun
stung stunk stunn stunt stupef stupefi stupefy stupendou stupid stupider stupidest stupidit stupor sturd sturdier
sturdiest stutter styl stylish stylistic stylu suav suaver suavest sub subb subcommitte subconsciou subconscious
subdivid subdivis subdu subgroup subject subjugat subjunct sublet sublett sublim sublimer sublimest submarin submerg
submers submiss submit submitt subnorm subordinat subprogram subroutin subs subscrib subscriber subscript subsect
subsequent subservient subset subsid subsidiar subsidis subsidiz subsist subsistenc substanc substandard substanti
substantial substantiat substitut subsystem subt subterfug subterranean subtl subtler subtlest subtlet subtract suburb
suburban subvers subversiv subvert subwa subway succe succeed succes success successful successive successor succinct
succincter succinctest succor succour succulent succumb suck sucker suckl suct suction sudden suds sue sued sues
suffer sufferer suffic sufficient suffix suffoc suffocat suffrag sugar sugarier sugariest suggest suggester suicid
suing suit suitab suitabilit suitabl suitcas suitor sulfur sulk sulkier sulkiest sullen sullener sullenest sulphur
sultan sultr sultrier sultriest sum summ summar summari summaris summariz summer summit summon summons sumptuou sums
sun sunbath sunburn sunda sundi sundial sundown sundr sunflower sung sunglass sunk sunken sunlight sunlit sunn sunnier
sunniest sunris suns sunscreen sunset sunshin suntan suntann sunup sup super superb superber superbest supercomputer
superfici superficial superfluou superhuman superimpos superintendent superior superiorit superlat superlativ
supermarket supernatur supernatural superscript supersed supersonic superstar superstit superstitiou superstructur
supervis supervisor supp supper suppl supplant supple supplement supplementar suppler supplest suppli supplier supply
support supporter suppos supposit suppres suppress suprem supremac supreme surcharg sure surer surest surf surfac
surfboard surg surgeon surger surgic surl surlier surliest surmis surmount surnam surpas surpass surplu surplus
surpluss surpris surre surrender surreptitiou surround surv surve surveillanc survey surveyor surviv survival survivor
susceptibl suspect suspend suspender suspens suspic suspiciou suspicious sustain sustainabl sustenanc swab swabb
swagger swaggerer swallow swam swamp swampier swampiest swan swap swapp swarm swarth swarthier swarthiest swat swath
swatt sway swear sweat sweater sweep sweeper sweepstak sweet sweeten sweeter sweetest sweetheart swell sweller
swellest swept swerv swift swifter swiftest swig swigg swill swim swimm swin swindl swindler swing swip swirl swish
swisher swishest switch switchabl switchboard switcher swivel swivell swollen swoon swoop swor sword swordfish sworn
swum swung syllabl syllabu syllabus symbol symbolic symbolis symbolism symboliz symmetr symmetric sympath sympathetic
sympathetical sympathis sympathiz symphon symphonic symptom symptomatic synagogu synaps synchronis synchroniz
synchronou syndicat syndrom synonym synonymou synops synopsi syntactic syntactical syntax synthes synthesi synthesis
synthesiz synthesizer synthetic syphili syring syrup system systematic systematical tab tabb tabernacl tabl tablecloth
tablespoon tablespoonful tablet tabloid taboo tabs tabul tabulat tacit taciturn tack tackier tackiest tackl taco tact
tactful tactic tactles tactless tadpol tag tagg tags tail tailgat taillight tailor tailspin taint take taken takeoff
takeover taker taking talc tale talent talisman talk talkat talker tall taller tallest talli tallow tally talon
tambourin tame tamed tamer tamest taming tamper tan tandem tang tangent tangenti tangerin tangibl tangl tango tank
tankard tanker tann tanner tannest tans tantalis tantaliz tantamount tantrum tap tape taped taper tapestr taping tapp
taps tar tarantula tard tardi tardier tardiest target tariff tarnish tarpaulin tarr tarri tarrier tarriest tarry tars
tart tartan tartar tarter tartest task tassel tassell tast tasteful tasteles tastier tastiest tatt tattl tattoo taught
taunt taut tauter tautest tautolog tavern tawdr tawdrier tawdriest tawn tawnier tawniest tax taxabl taxat taxe taxed
taxi taxicab taxing taxpayer tea teach teacher teacup teak team teammat teamster teamwork teapot tear teardrop tearful
teas teaspoon teat technic technical technicalit technician techniqu technolog technologic technological tediou
tedious tedium tee teed teeing teem teen teenag teenager tees teeter teeth teetot teetotaler teetotaller telecommunic
telegram telegraph telepath telepathic telephon telescop teletyp televis tell teller telltal temper tempera
temperament temperanc temperat temperatur tempest tempestuou templ templat tempo tempor temporar temporari tempt ten
tenabl tenaciou tenacit tenanc tenant tend tendenc tender tenderer tenderest tenderis tenderiz tendon tendril tene
tenet tenni tenor tens tenser tensest tensor tent tentacl tentat tentative tenth tenuou tenur tepe tepid term termin
terminal terminat terminator termini terminolog terminu termit terrac terrain terrestri terrestrial terrib terribl
terrier terrif terrifi terrific terrify territor territori territorial terror terroris terrorism terrorist terroriz
ters terse terser tersest test testa testabl tester testi testicl testif testifi testify testimon testimoni
testimonial tetanu tether text textbook textil textu textual textur thank thankful thankles thatch thatcher thaw
theater theatr theatric thee theft their theist them themselv thenc theolog theologian theologic theor theorem
theoretic theoretical theoris theorist theoriz therap therapeutic therapist thereabout thereafter thereb therefor
therein thereof thereon thereupon therm thermal thermodynamic thermometer thermostat thes thesauri thesauru thesaurus
thesi theta thick thicken thicker thickest thicket thickness thief thiev thigh thimbl thin thing think thinker thinn
thinner thinnest third thirst thirstier thirstiest thirt thirteen thirteenth thirtieth thistl thong thorn thornier
thorniest thorough thoroughbr thoroughbred thorougher thoroughest thoroughfar thou though thought thoughtful
thoughtles thoughtless thousand thousandth thrash thre thread threadbar threat threaten thresh thresher threshold
threw thric thrift thriftier thriftiest thrill thriller thriv throat throb throbb thron throng throttl throughout
throughput throw throwawa throwback thrown thrust thud thudd thug thumb thumbtack thump thunder thunderbolt thunderou
thunderstorm thunderstruck thwart thy thym thyroid tiara tick ticket tickl ticklish tidal tidbit tide tided tidi
tidier tidiest tiding tidy tie tied tier ties tiff tiger tight tighten tighter tightest tightrop tightwad tild tile
tiled tiling till tilt timber time timed timekeeper timeles timelier timeliest timer timescal timetabl timezon timid
timider timidest timidit timing tin tinder ting tinge tingl tinier tiniest tinker tinkl tinn tinnier tinniest tins
tinsel tinsell tint tiny tip tipp tips tipsier tipsiest tipto tiptoe tirad tire tired tireder tiredest tireles tiresom
tiring tissu tit titbit titillat titl tits titter toad toadstool toast toaster tobacco toboggan toda toddl toddler toe
toed toeing toenail toes toffe toga together toggl toil toilet token told tolerab tolerabl toleranc tolerant tolerat
toll tomahawk tomato tomb tombo tomboy tombston tomcat tome tomorrow ton tonal tone toned tong tongu tonic tonight
toning tonn tonnag tons tonsil tonsilliti took tool toolkit toot tooth toothach toothbrush toothpast toothpick top
topaz topic topograph topolog topp toppl tops torch tore torment tormentor torn tornado torpedo torqu torrent torrenti
torrid torso tortilla tortois tortuou tortur toss tot total totalit totalitarian totalitarianism totall tote toted
totem toting tots tott totter toucan touch touchdown touchier touchiest tough toughen tougher toughest toupe tour
tourist tourna tourniquet tousl tout tow toward towed towel towell tower towing town townspeopl tows toxic toxin toy
toyed toying toys trac track tract tractor trad trademark trader tradit tradition traditional traditionalist traffic
traffick traged tragic tragical trail trailer train traine trainer trait traitor traitorou tramp trampl trampolin
tranc tranquil tranquiler tranquilest tranquilit tranquiliz tranquilizer tranquillis tranquilliser tranquillit
transact transatlantic transcend transcontinent transcrib transcript transfer transferabl transferr transform
transformer transfus transgres transgress transient transistor transit transition transitiv transitor transl translat
translator transliter translucent transmiss transmit transmitt transmitter transparenc transparent transpir transplant
transport transportabl transpos transvers trap trapdoor trapez trapezoid trapp trapper trash trashcan trashier
trashiest trauma traumatic traumatis traumatiz travel traveler travell traveller travers travest travesti travesty
trawl trawler tray treacher treacherou treacl tread treadmill treason treasur treasurer treat treatis trebl tree treed
trek trekk trelli trellis trembl tremendou tremendous tremor trench trend trendier trendiest trepid trespas trespass
trespasser trestl trial triall triangl triangular trib tribul tribun tribunal tribut tributar trick tricker trickier
trickiest trickl trickster tricycl trie tried trifl trigger trigonometr trill trilog trim trimester trimm trimmer
trimmest trinit trinket trio trip tripl triplet triplicat tripo tripod tripp trit triter tritest triumph triumphant
trivi trivia trivial trivialit trod trodden troll trolle trolley trombon troop trooper troph tropic trot trott troubl
troublemaker troublesom trough trounc troup trouser trout trowel trowell truanc truant truc truck trudg true trued
truer truest truffl truing truism trul trump trumpet trunc truncat trunk trust truste trustful trustier trustiest
trustworth trustworthier trustworthiest truth truthful try trying tryout tsar tub tuba tube tubed tuberculosi tubing
tubs tubular tuck tuft tug tugg tugs tuit tulip tumbl tumbler tumm tumor tumour tumult tumultuou tuna tundra tune
tuned tuneful tuner tunic tuning tunnel tunnell turban turbin turbulenc turbulent tureen turf turgid turke turkey
turmoil turn turnaround turner turnip turnout turnover turnpik turnstil turntabl turpentin turquois turret turtl
turtleneck tusk tussl tutor tutori tutorial tuxedo twang tweak twee tweed tweet tweezer twelfth twelv twent twentieth
twic twiddl twig twigg twilight twin twing twinkl twinn twirl twist twister twitch twitter two twos tycoon tying type
typed typefac typescript typeset typesett typesetter typewriter typhoid typhoon typhu typic typical typif typifi
typify typing typist typographic tyrann tyrannic tyrannis tyranniz tyrant tyre ubiquitou udder ugh ugli uglier ugliest
ugly ulcer ulterior ultimat ultimate ultimatum ultra ultrasonic ultraviolet umbrella umpir umpteen unabl unaccept
unacceptab unacceptabl unaccountab unaccountabl unadulterat unaffect unalter unambiguou unambiguous unanimit unanimou
unanimous unanswer unanswerabl unarm unassign unassum unattach unattainabl unattend unattract unauthoris unauthoriz
unavailabl unavoidabl unawar unbalanc unbearab unbearabl unbeatabl unbecom unbelievab unbelievabl unbeliever unbias
unblock unborn unbreakabl unbroken unburden uncann uncannier uncanniest unceas uncertain uncertaint unchalleng unchang
uncharitabl unchristian uncl unclean uncleaner uncleanest unclear uncomfortab uncomfortabl uncommon uncommoner
uncommonest uncompromis unconcern uncondition unconditional unconfirm unconnect unconsciou unconscious unconstitution
uncontroll uncontrollabl uncontroversi unconvention unconvinc uncountabl uncouth uncover uncultur uncut undamag
undaunt undecid undecidabl undecided undefin undemocratic undeniab undeniabl underbrush undercover undercurrent
undercut undercutt underdog underestimat underflow underfoot undergar undergo undergon undergraduat underground
undergrowth underhand underl underla underlain underlay underli underlin underly undermin underneath undernourish
underpant underpas underpass underprivileg underrat underscor undershirt undersid understand understandab
understandabl understat understate understood understud understudi understudy undertak undertaken undertaker underton
undertook undertow underwater underwear underweight underwent underworld underwrit underwritten underwrot undeserv
undesirabl undetect undevelop undid undisturb undo undocument undon undoubt undres undress undu undy unearth uneas
uneasi uneasier uneasiest uneconomic uneducat unemploy unemployabl unenlighten unequ unequal unequall unequivoc unerr
unethic uneven uneventful unexpect unexplain unfail unfair unfairer unfairest unfaithful unfamiliar unfasten
unfavorabl unfavourabl unfeasibl unfeel unfill unfinish unfit unfitt unfold unforeseen unforgettabl unforgivabl
unfortunat unfortunate unfound unfriend unfriendlier unfriendliest unfunn unfurl ungain ungainlier ungainliest ungod
ungodlier ungodliest ungrammatic ungrateful unhapp unhappi unhappier unhappiest unhealth unhealthier unhealthiest
unheard unhelpful unhook unicorn unicycl unidentifi unif unifi unific uniform uniformit unify unilater unilateral
unimaginat unimportant unimpress uninform uninformat uninhibit uninitiat uninspir unintelligent unintelligibl unintend
unintention unintentional uninterest union unionis unioniz uniqu unique uniquer uniquest unison unit univers universal
universit unjust unjustifi unjustifiabl unkempt unkind unkinder unkindest unkindlier unkindliest unknown unlabel
unlabell unlawful unleash unles unlik unlike unlikelier unlikeliest unlimit unload unlock unluck unluckier unluckiest
unman unmann unmark unmarri unmask unmistakab unmistakabl unmitigat unmodifi unmov unnam unnatur unnecessar
unnecessari unnerv unnotic unobtainabl unoccupi unoffici unorigin unorthodox unpack unpaid unparallel unpick
unpleasant unpopular unpopularit unprecedent unpredictabl unprepar unprincipl unprintabl unprivileg unprotect unproven
unprovok unpublish unqualifi unquestionab unquestionabl unravel unravell unre unread unreadabl unrealistic unreasonab
unreasonabl unrecognis unrecogniz unrelat unrelent unreliabilit unreliabl unremarkabl unrepeatabl unrepresentat
unreserv unresolv unrest unrestrict unrival unrivall unru unruffl unrulier unruliest unsa unsaf unsafer unsafest
unsaid unsanitar unsatisfactor unsatisfi unsavor unsavour unsay unscath unschedul unscientific unscrew unscrupulou
unseasonabl unseat unseem unseemlier unseemliest unseen unset unsettl unsight unsightlier unsightliest unsign unskill
unsolicit unsolv unsophisticat unsound unsounder unsoundest unspeakabl unspecifi unstabl unstructur unstuck
unsubstantiat unsuccessful unsuit unsuitabl unsung unsupport unsupportabl unsur unsuspect untangl untenabl unthinkabl
unti untid untidier untidiest untir unto untold untouch untrain untru untruer untruest untrustworth unty unus unusabl
unusu unusual unveil unwant unwar unwarrant unwash unwelcom unwell unwield unwieldier unwieldiest unwill unwilling
unwind unwis unwiser unwisest unwitt unworkabl unworth unwound unwrap unwrapp unwritten upbeat upbring updat upend
upgrad upheav upheaval upheld uphill uphold upholster upholsterer upkeep uplift upload upped upper uppermost upping
upright upris uproar uproot ups upset upsett upshot upsid upstair upstand upstart upstream uptak uptight uptown upturn
upward uranium urban urbaner urbanest urchin urge urged urgenc urgent urging urin urinat urn urns usabl usag use used
useful useles useless user uses usher using usual usurp utensil uteri uteru utilis utilit utilitarian utilitarianism
utiliz utmost utter utteranc vacanc vacant vacat vacation vaccin vaccinat vacillat vacuou vacuum vagabond vagar vagin
vagina vagrant vagu vague vaguer vaguest vain vainer vainest valentin valet valiant valid validat validit valis valle
valley valor valour valu valuabl valueles valv vampir van vand vandal vandalis vandalism vandaliz vane vanguard
vanilla vanish vanit vann vanquish vans vapor vaporis vaporiz vapour vari variabl varianc variant variet variou
various varnish varsit vary vase vast vaster vastest vat vats vatt vault veal vector veer veget vegetabl vegetarian
vegetarianism vehe vehement vehicl veil vein velocit velour velvet vend vendor veneer vener venerabl venerat vengeanc
vengeful venison venom venomou vent ventil ventilat ventilator ventricl ventriloquist ventur venu veracit veranda verb
verbal verbatim verbiag verbos verbosit verdict verg verier veriest verif verifi verific verify veritabl vermin
vernacular vers versatil versatilit versu vertebra vertebrat vertic vertical vertigo verv vessel vest vestibul vestig
vet veteran veterinar veterinarian veto vets vett vex vexat vexe vexed vexing via viabilit viabl viaduct vial vibr
vibrant vibrat vicar vicariou vicarious vice viced vicing vicinit viciou vicious victim victimis victimiz victor
victoriou video videotap vie vied vies view viewer viewpoint vigil vigilanc vigilant vigor vigorou vigorous vigour
vile viler vilest vilif vilifi vilify villa villag villager villain villainou vindicat vindict vine vinegar vineyard
vintag vinyl viol viola violat violenc violent violet violin viper viral virgin virginit viril virilit virtu virtual
virtuoso virtuou virtuous viru virulent virus visa vise vised visib visibilit visibl vising vision visionar visit
visitor visor vista visu visual visualis visualiz vital vitalit vitamin vitriolic vivaciou vivacious vivacit vivid
vivider vividest vivisect vocabular vocal vocalist vocat vocation vociferou vociferous vodka vogu voic void volatil
volcanic volcano volit volle volley volleyball volt voltag volum voluminou voluntar voluntari volunteer voluptuou
vomit voodoo voraciou vortex vote voted voter voting vouch voucher vow vowed vowel vowing vows voyag voyager vulgar
vulgarer vulgarest vulgarit vulnerabilit vulnerabl vultur vying wad wadd waddl wade waded wading wads wafer waffl waft
wag wage waged wager wagg waging wagon wags waif wail waist waistlin wait waiter waitres waitress waiv waiver wake
waked waken waking walk walker walkout wall wallet wallop wallow wallpaper walnut walru walrus waltz wan wand wander
wanderer wane waned waning wanna wanner wannest want wanton war warbl ward warden wardrob warehous warfar warhead
warier wariest warlik warm warmer warmest warmth warn warp warpath warr warrant warranti warranty warren warrior wars
wart wartim wary wash washabl washcloth washer washout washroom wasp wast wastag wastebasket wasteful wasteland watch
watchdog watchful watchman watchmen watchword water watercolor watercolour waterfall waterfront waterier wateriest
waterlogg watermark watermelon waterproof watersh watershed watertight waterwa waterway waterwork watt wave waved
waveform wavelength waver wavier waviest waving wavy wax waxe waxed waxier waxiest waxing waxy way wayla waylaid
waylay ways waysid wayward weak weaken weaker weakest weakl weakness wealth wealthier wealthiest wean weapon weaponr
wear weari wearier weariest wearisom weary weasel weasell weather weav weaver web webb webs wed wedd wedder wedg
wedlock weds wee weed weedier weediest weeing week weekda weekday weekend weekl weep weer wees weest weigh weight
weightier weightiest weird weirder weirdest weirdo welcom weld welder welfar well wellington welt welter went wept
werewolf werewolv west wester westerl western westward wet wets wett wetter wettest whack whal whaler wharf wharv what
whatever whatsoever wheat wheedl wheel wheelbarrow wheelchair wheez when whenc whenever wher wherea whereabout whereb
wherein whereupon wherever wherewith whet whether whett whew whichever whiff whil whilst whim whimper whimsic whin
whinn whinni whinny whip whipp whir whirl whirlpool whirlwind whirr whisk whiske whisker whiskey whisky whisper whistl
whit white whiten whiter whitest whitewash whittl whiz whizz whoa whoever whol wholeheart wholesal wholesaler wholesom
whoop whopper whor whys wick wicked wickeder wickedest wicker wicket wide widen wider widespread widest widow widower
width wield wife wig wigg wiggl wigs wigwam wild wildcat wildcatt wilder wilderness wildest wildfir wildlif wilful
wilier wiliest will willful willing willow willpower wilt wily win winc winch wind windfall windier windiest windmill
window windowpan windpip windscreen windshield wine wined wing winger wining wink winn winner wins winsom winsomer
winsomest winter wintertim wintr wintrier wintriest wipe wiped wiper wiping wire wired wirier wiriest wiring wiry
wisdom wise wisecrack wiser wisest wish wishbon wishful wisp wispier wispiest wist wistful wit witch witchcraft
withdraw withdrawal withdrawn withdrew wither withheld withhold withstand withstood witles witnes witness wits witt
witticism wittier wittiest wive wiz wizard wizen wobb wobbl wobblier wobbliest woe woes wok woke woken woks wolf wolv
woman womanhood womankind womb wombat women won wonder wonderful wonderland wondrou wont woo wood woodchuck wooden
woodener woodenest woodier woodiest woodland woodpecker woodsman woodsmen woodwind woodwork wooed woof wooing wool
woolen wooll woollen woollier woolliest woos word wordier wordiest wore work workabl workbench workbook worker
workforc workload workman workmanship workmen workout workplac workshop workst world worldlier worldliest worldwid
worm wormhol worn worr worri worrisom worry wors worsen worship worshiper worshipp worshipper worst worth worthier
worthiest worthles worthwhil wot would wound wounder wove woven wow wowed wowing wows wrangl wrangler wrap wrapp
wrapper wrath wreak wreath wreck wreckag wrecker wren wrench wrest wrestl wrestler wretch wretcheder wretchedest
wriggl wright wring wringer wrinkl wrist wristwatch writ writabl writer writh written wrong wrongdo wrongdoer wronger
wrongest wrot wrought wrung wry wryer wryest xenophobia xylophon yacht yak yakk yaks yam yams yank yap yapp yaps yard
yardstick yarn yawn year yearl yearn yeast yell yellow yellower yellowest yelp yen yens yes yese yess yesterda
yesterday yeti yew yews yield yodel yodell yoga yogurt yoke yoked yokel yoking yolk yonder young younger youngest
youngster your yourself yourselv yous youth youthful yowl yuck zani zanier zaniest zany zeal zealou zebra zenith zero
zest zeta zigzag zigzagg zill zinc zinck zip zipp zipper zips zodiac zomb zombi zone zoned zoning zoo zoolog zoologic
zoologist zoom zoos zucchini
"""

COMMON = frozenset(WORDS.split())
"""About 19,000 stems; the 3 % of running words of the development corpus that it lacks are nearly all medical."""
