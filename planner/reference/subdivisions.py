"""Parts of countries by the codes of ISO 3166-2, under the English names that GeoNames gives them.

Only those whose holidays differ and which the library of holidays knows under their own name alone.
"""

from __future__ import annotations

from typing import Final

ENGLISH: Final[dict[str, dict[str, str]]] = {
    "AR": {"Buenos Aires F.D.": "C"},
    "AT": {
        "Carinthia": "2",
        "Lower Austria": "3",
        "Upper Austria": "4",
        "Styria": "6",
        "Tyrol": "7",
        "Vienna": "9",
    },
    "BA": {"Federation of B&H": "BIH", "Srpska": "SRP", "Brčko": "BRC"},
    "BR": {"Federal District": "DF"},
    "CH": {"Basel-City": "BS", "Geneva": "GE", "Grisons": "GR", "Lucerne": "LU", "Saint Gallen": "SG"},
    "DE": {
        "Bavaria": "BY",
        "City state Bremen": "HB",
        "Hesse": "HE",
        "Lower Saxony": "NI",
        "North Rhine-Westphalia": "NW",
        "Rhineland-Palatinate": "RP",
        "Saxony": "SN",
        "Saxony-Anhalt": "ST",
        "State of Berlin": "BE",
        "Thuringia": "TH",
    },
    "ES": {
        "Andalusia": "AN",
        "Balearic Islands": "IB",
        "Basque Country": "PV",
        "Canary Islands": "CN",
        "Castille and León": "CL",
        "Castille-La Mancha": "CM",
        "Catalonia": "CT",
        "Navarre": "NC",
        "Valencia": "VC",
    },
    "IN": {"Andaman and Nicobar": "AN"},
    "MY": {"Kuala Lumpur": "14", "Labuan": "15", "Penang": "07", "Putrajaya": "16"},
    "PT": {"Azores": "20", "Lisbon": "11", "Madeira": "30"},
}
ENDINGS: Final = ("department", "region", "district", "province")
"""Folded words after the own name of a part, which calendars leave out."""
