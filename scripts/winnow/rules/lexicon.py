"""What words a reader knows, so that a made-up name stands out.

Observed: the names that link sellers paste in (`quentaro vip sign up`) are no words, and the article has them nowhere
else. The names of medicines and diseases are no common words either, but the article says them again, or they end as
such names do. So being unknown is never a reason by itself: it counts only beside words of access or of a trade.
"""

from __future__ import annotations

import re
from functools import lru_cache

from winnow.core.text import STOP_WORDS, stem
from winnow.rules.common_words import COMMON

MEDICAL = re.compile(
    r"(?:[a-z]{2}(?:ine|ide|one|ate|ol|ium|an|pril|sartan|afil|xaban|grel|fenac|profen|setron|mab|nib|cillin|mycin|azole|statin|tide|gliptin|parin|pam|"
    r"lam)|"
    r"[st]ion|itis|o[ms]a|[aeo]sis|a?emia|tomy|plasty|scopy|graphy|gram|logy|logist|therap(?:y|ist)|pathy|algia|uria|"
    r"pn[oe]ea|oid|al|ic|ous|ary|ive|ity|ism|ist|ia|us|um|is|ea|ema|ysm|ics?|ase|yl|ing|ed|ly|ness|ment|able|ible|"
    r"ful|less|ology)s?$"
)
"""Endings of the names of medicines (the stems that the WHO lays down), of diseases, and of English words."""
SHORTEST_NAME = 4
"""Letters from which a word can be a made-up name; shorter ones are mostly abbreviations."""


MODERN = frozenset(
    stem(word)
    for word in """app apps blocker
    blockers website websites online internet email emails smartphone smartphones smartwatch
    podcast podcasts video videos webcam laptop
    covid pandemic lockdown vaccine vaccines vaping vape influencer influencers selfie blog blogs vlog tweet
    hashtag google facebook twitter instagram
    tiktok youtube whatsapp zoom skype wifi bluetooth spreadsheet download downloads login logins paywall
    healthcare telehealth telemedicine caregiver
    caregivers mindfulness wellbeing lifestyle lifestyles gluten probiotic probiotics yogurt smoothie smoothies nhs fda
    who""".split()
)
"""Words younger than the lists."""


PROPER = frozenset(
    stem(word)
    for word in """january february march april may june july august september october november december england
    english britain british scotland
    scottish wales welsh ireland irish europe european europeans america american americans africa african asia
    asian australia australian zealand
    canada canadian mexico mexican brazil brazilian argentina chile peru colombia germany german france french
    spain spanish italy italian portugal
    portuguese netherlands dutch belgium belgian switzerland swiss austria austrian denmark danish sweden swedish
    norway norwegian finland finnish
    iceland poland polish greece greek turkey turkish russia russian ukraine israel iran iraq egypt egyptian kenya
    nigeria ethiopia uganda ghana india
    indian pakistan bangladesh nepal lanka china chinese japan japanese korea korean taiwan thailand thai vietnam
    vietnamese malaysia indonesia
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    philippines singapore hong kong saudi arabia emirates muslim christian jewish hindu latin""".split()
)
"""Names of days, months, countries and peoples, which carry facts."""


ILLNESSES = frozenset(
    stem(word)
    for word in """sciatica chlamydia statin statins gout eczema rosacea shingles tinnitus asthma migraine migraines
    epilepsy vertigo anaemia anemia malaria measles mumps rubella tetanus rabies typhoid cholera dengue bilharzia
    gonorrhoea gonorrhea syphilis herpes thrush cystitis bunion bunions chilblains croup colic eclampsia preeclampsia
    fibroids polyps piles haemorrhoids hemorrhoids glaucoma cataract cataracts conjunctivitis keratoconus floaters
    lupus scleroderma sarcoidosis sepsis cellulitis impetigo scabies ringworm psoriasis vitiligo alopecia melasma acne
    dementia parkinson's alzheimer's tourette's stroke angina heartburn reflux gastritis crohn's coeliac celiac
    diverticulitis hernia hernias jaundice hepatitis cirrhosis gallstones pancreatitis diabetes hypothyroidism
    thyroid goitre goiter osteoporosis arthritis bursitis tendinitis plantar fasciitis whiplash scoliosis stenosis
    insomnia apnoea apnea narcolepsy anxiety depression psychosis schizophrenia bulimia anorexia autism adhd ocd ptsd
    metformin insulin warfarin heparin aspirin ibuprofen paracetamol acetaminophen naproxen codeine morphine fentanyl
    tramadol opioids antibiotics antihistamines steroids antidepressants beta-blockers biologics vaccines probiotics
    methotrexate prednisolone colchicine allopurinol lithium clozapine sertraline fluoxetine ketamine botox ozempic
    hysteroscopy colonoscopy vasectomy ivf dialysis chemotherapy radiotherapy phototherapy tattoos moles warts corns
    verrucas nits lice worms ticks bedbugs endometriosis menopause miscarriage postpartum""".split()
)
"""Illnesses and medicines that lists of common words leave out and that their endings do not give away."""


@lru_cache(maxsize=65536)
def is_common(word: str) -> bool:
    """Return whether a word, in lower case, is a common English one."""
    return (
        word in STOP_WORDS
        or stem(word) in COMMON
        or word in COMMON
        or stem(word) in MODERN
        or stem(word) in PROPER
        or stem(word) in ILLNESSES
    )


@lru_cache(maxsize=65536)
def is_odd(word: str) -> bool:
    """Return whether a word, in lower case, is long enough for a name and not a common English one."""
    return len(word) >= SHORTEST_NAME and any(char.isalpha() for char in word) and not is_known_compound(word)


def is_known_compound(word: str) -> bool:
    """Return whether all parts of a word with hyphens or an apostrophe are common."""
    return all(is_common(part) or part.isdigit() for part in re.split(r"['\-]", word) if len(part) > 1)


def ends_like_medicine(word: str) -> bool:
    """Return whether a word ends as the names of medicines and diseases do."""
    return bool(MEDICAL.search(word))


def is_stranger(word: str, vocabulary: frozenset[str]) -> bool:
    """Return whether a word is neither common nor one of the article's own; `vocabulary` holds stems."""
    return is_odd(word) and stem(word) not in vocabulary
