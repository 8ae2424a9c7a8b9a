"""Names of places, for telling `Shockwave therapy Leeds` from `the implant Nexplanon`.

States and large cities are listed; the rest is known by its shape (`Coral Springs`, `Brightville`, `Port Anson`).
"""

from __future__ import annotations

import re
from functools import lru_cache

STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|"
    "Illinois|Indiana|Iowa|"
    "Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|"
    "Nebraska|Nevada|"
    "New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|"
    "Rhode Island|"
    "South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|"
    "Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|New South Wales|Queensland|Victoria|"
    "Kent|Essex|Surrey|Sussex|Yorkshire|Lancashire|Cheshire|Hampshire|Devon|Cornwall|Dorset|Norfolk|Suffolk|"
    "Berkshire|Hertfordshire"
)
CODES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NYC|NC|ND|OH|"
    "OK|OR|PA|RI|SC|SD|"
    "TN|TX|UT|VT|VA|WA|WV|WI|WY|UK|USA|UAE|ON|BC|NSW|QLD|VIC"
)
CODES_ALONE = (
    "AZ|CA|CT|DC|FL|GA|IL|KS|KY|LA|MA|MD|MI|MN|MO|NC|NE|NH|NJ|NV|NY|NYC|OH|OK|PA|RI|SC|TN|TX|UT|VA|WA|WI|WV|WY|NSW"
)
"""Codes that mean little else right behind the name of a treatment; `MS`, `OR`, `ID`, `ME` mean other things."""
CITIES = frozenset(
    """Albany Albuquerque Amsterdam Anaheim Ankara Antalya Arlington Athens Atlanta Auckland Austin Bakersfield
    Baltimore     Bangalore Bangkok Barcelona Bath Belfast Berlin Birmingham Boise Bolton Boston Boulder
    Bournemouth Bradford Brighton     Brisbane Bristol Brooklyn Brussels Budapest Buffalo Burnaby Calgary
    Cambridge Canberra Cancun Cardiff Charleston     Charlotte Chelsea Chennai Chester Chicago Cincinnati
    Cleveland Columbus Copenhagen Coventry Dallas Darwin Dayton Delhi     Denver Derby Detroit Dubai Dublin
    Dundee Durham Edinburgh Edmonton Exeter Fresno Galway Geneva Glasgow Gloucester     Greenville Gurgaon
    Halifax Hamburg Hamilton Harley Henderson Honolulu Houston Huntsville Hyderabad Indianapolis Irvine
    Islamabad Istanbul Jacksonville Jaipur Johannesburg Karachi Knoxville Kolkata Lahore Leeds Leicester
    Lexington Lincoln     Lisbon Liverpool London Louisville Luton Madison Madrid Maidstone Manchester Manhattan
    Manila Melbourne Memphis Mesa     Miami Milan Milwaukee Minneapolis Mississauga Mobile Montreal Mumbai
    Munich Naples Naperville Nashville Newark     Newcastle Noida Northampton Norwich Nottingham Oakland Omaha
    Orlando Ottawa Oxford Paris Pasadena Perth Philadelphia     Phoenix Pittsburgh Plano Plymouth Portland
    Portsmouth Prague Preston Pune Queens Raleigh Reading Reno Richmond     Riverside Rochester Rome Sacramento
    Salford Salisbury Savannah Scottsdale Seattle Sheffield Singapore Southampton     Spokane Springfield
    Stockholm Stockport Stockton Sunderland Surrey Swansea Swindon Sydney Syracuse Tacoma Tampa     Tijuana
    Toledo Toronto Tucson Tulsa Vancouver Vegas Vienna Wakefield Warrington Warsaw Wellington Wichita Windsor
    Winnipeg Wolverhampton Worcester York Zurich""".split()
)
SHAPE = re.compile(
    r"^(?:(?:Fort|Port|San|Santa|Saint|St\.?|Mount|Mt\.?|Lake|El|Los|Las|New|North|South|East|West|Northern|"
    r"Southern|Eastern|Western|Greater|Central|"
    r"Upper|Lower|Great|Grand|Palm|Old|Cape|Downtown|Inner|Royal)\s[A-Z][a-z]{2,15}|"
    r"[A-Z][a-z]{2,15}\s(?:Beach|Springs?|City|Falls|Hills?|Park|Valley|Bay|County|Heights|Rapids|Grove|Creek|Oaks|"
    r"Point|Island|Keys|Lakes?|Ridge|Harbou?r|"
    r"Village|Town|Wells|Rouge|Rock|Mesa|Vista|Cove|Shores?|Gardens|Metro|Area)|"
    r"[A-Z][a-z]{1,12}(?:ville|burgh?|bury|chester|cester|shire|mouth|polis|borough|minster|stead|ington|ampton|"
    r"field|brook|ford|port|dale|ham|wick|pool|worth|land|ton|wood))$"
)


IN_STATE = re.compile(rf"\s(?:{STATES})$")
STATE_NAME = re.compile(rf"(?:{STATES})$")


@lru_cache(maxsize=8192)
def is_place(name: str) -> bool:
    """Return whether a capitalised name is that of a place, as far as a list of cities and its shape tell."""
    plain = " ".join(name.strip(" ,.").split())
    if not plain:
        return False
    return (
        plain in CITIES
        or plain.split()[-1] in CITIES
        or bool(IN_STATE.search(plain))
        or bool(SHAPE.match(plain))
        or bool(STATE_NAME.match(plain))
    )
