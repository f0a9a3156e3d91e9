"""How registers write currencies: codes, signs and words, and the heads of columns that name one."""

from __future__ import annotations

import re

from planner.rules.folding import words_of

_CODES = """
AED AFN AMD ANG AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD
IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR
MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK
SGD SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF
XPF YER ZAR ZMW
"""
CODES = frozenset(_CODES.split())
"""The codes of ISO 4217 that are in use, and a few that went lately."""
_WORDS = {
    "GBP": "£ 英镑 英鎊 ポンド",
    "EUR": "€ euro euros Euro Euros EURO евро 欧元 歐元 ユーロ 유로",
    "USD": "US$ USD$ $US 美元 美金 米ドル 달러 미화 미국달러",
    "CAD": "C$ CA$ CAD$ CAN$ CDN$ 加元",
    "AUD": "A$ AU$ AUD$ $AUD 澳元",
    "NZD": "NZ$ NZD$",
    "SGD": "S$ SG$ SGD$ 新元",
    "HKD": "HK$ HKD$ 港元 港币 港幣",
    "TWD": "NT$ NTD NTD$ 新台币 新台幣 新臺幣 台币 臺幣 台幣",
    "CNY": "RMB RMB¥ CN¥ CNY¥ 人民币 人民幣 人民币元 人民幣元",
    "JPY": "JP¥ 円 日元 日圓 엔 yen Yen",
    "KRW": "₩ 원 韩元 韓元",
    "INR": "₹",
    "BRL": "R$",
    "MXN": "MX$ MEX$",
    "RUB": "₽ руб руб. рублей рубля",
    "TRY": "₺ TL",
    "ILS": "₪ NIS",
    "THB": "฿ บาท",
    "VND": "₫ đồng VNĐ",
    "PHP": "₱",
    "UAH": "₴ грн",
    "KZT": "₸",
    "NGN": "₦",
    "MYR": "RM",
    "IDR": "Rp Rp.",
    "PLN": "zł złotych PLN",
    "CZK": "Kč",
    "HUF": "Ft forint",
    "CHF": "SFr. SFr sFr. Fr. Fr",
}
SIGNS = {word: code for code, words in _WORDS.items() for word in words.split()}
"""What means one currency only."""
_DOLLARS_AND_PESOS = "USD CAD AUD NZD SGD HKD TWD MXN BBD BSD BMD BZD FJD GYD JMD LRD NAD SBD SRD TTD XCD"
SHARED = {
    "$": frozenset(_DOLLARS_AND_PESOS.split()),
    "¥": frozenset({"CNY", "JPY"}),
    "元": frozenset({"CNY", "TWD", "HKD", "MOP"}),
    "kr": frozenset({"SEK", "NOK", "DKK", "ISK"}),
    "Rs": frozenset({"INR", "PKR", "LKR", "NPR", "MUR", "SCR"}),
    "درهم": frozenset({"AED", "MAD"}),
    "ريال": frozenset({"SAR", "QAR", "OMR", "YER", "IRR"}),
    "دينار": frozenset({"KWD", "BHD", "JOD", "IQD", "TND", "DZD", "LYD"}),
}
"""What several countries write: only beside a row or a head that names one of these does it say which."""
_SAME = {"￥": "¥", "圓": "元", "圆": "元", "kr.": "kr", ":-": "kr", "Rs.": "Rs", "Kr": "kr", "Kr.": "kr"}
THOUSANDTHS = frozenset({"KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"})
"""Currencies whose amounts have three decimals."""

_ALL = sorted({*SIGNS, *SHARED, *_SAME}, key=len, reverse=True)
SIGN = "|".join([*(re.escape(word) for word in _ALL), "[A-Z]{3}"])
"""The pattern of a sign or a code."""
_IN_HEAD = re.compile(
    "|".join(
        rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])" if word.lower() != word.upper() else re.escape(word)
        for word in _ALL
        if SIGNS.get(word) and not word.isascii()
    )
)
_DOLLARS = re.compile(r"(?<![A-Za-z])(?:[A-Z]{1,3}\$|\$[A-Z]{2,3}|[A-Z]{3}(?![A-Za-z]))")


_SMALL = frozenset(
    (
        "usd",
        "eur",
        "gbp",
        "chf",
        "jpy",
        "cny",
        "aud",
        "cad",
        "nzd",
        "sgd",
        "hkd",
        "sek",
        "nok",
        "dkk",
        "krw",
        "inr",
        "brl",
    )
)
"""Codes that a head may have in small letters: no words of a language."""


def currency_of(sign: str, known: str | None) -> str | None:
    """The currency that a sign beside an amount means, where `known` is that of the row or the head; None where the
    two contradict each other, or where the sign alone could be that of several countries."""
    sign = _SAME.get(sign, sign)
    if not sign:
        return known
    if sign in SHARED:
        return known if known in SHARED[sign] else None
    own = SIGNS.get(sign, sign if sign in CODES else None)
    return own if known in (None, "", own) else None


def currency_in(head: str) -> str | None:
    """The currency that the head of a column names, as in `Value (£)`."""
    named = _IN_HEAD.search(head)
    if named:
        return SIGNS[named[0]]
    if re.search("[元圆]", head) and re.search("[价额币]", head):
        return "CNY"  # so written on the mainland alone
    found = [SIGNS.get(word, word) for word in _DOLLARS.findall(head)]
    found += [word.upper() for word in words_of(head) if word in _SMALL]
    return next((code for code in found if code in CODES and code not in ("ALL", "TOP", "TRY")), None)
