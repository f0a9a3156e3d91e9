"""The words by which a register marks an amount as an estimate: "ca 300 SEK", "约300元", "£140 (est.)"."""

# ruff: noqa: E501 -- the words of one language stand together
from __future__ import annotations

import re

_WORDS = (
    r"c\.?a\.?|c\.|c(?=[\s£$€\d])|circa|appro[xk]\.?|approximately|about|around|roughly|some|est\.?|estimated?(?: (?:value|at|to be))?|valued at"
    r"|env\.?|environ|à peu près|approximativement|estimé(?:e)? à|valeur estimée"
    r"|etwa|rund|ungefähr|geschätzt(?: auf)?|zirka|schätzungsweise"
    r"|aprox\.?|aproximadamente|alrededor de|cerca de|unos|unas|por volta de|estimado en|estimado em|estimativa(?: de)?"
    r"|circa|all'incirca|stimato|omkring|omtrent|cirka|ungefär|ongeveer|geschat(?: op)?|noin|ok\.?|około|cca\.?|kb\.?|около|примерно|ориентировочно"
    r"|прибл\.?|yaklaşık|sekitar|khoảng|حوالي|تقريبا|تقريبًا|نحو"
)
_SIGNS = r"[~≈＠～]|约合?|約|大约|大約|估计?约?|估計?約?|估值|推定|概算|약"
_BEFORE = re.compile(rf"(?:(?:{_WORDS})(?![^\W\d_])[\s:：]*|(?:{_SIGNS})\s*)(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_AFTER = re.compile(
    rf"(?P<rest>.*\S)\s*(?:[(（\[]\s*(?:{_WORDS}|{_SIGNS}|估|estimate|estimation|estimación|schätzung|оценка)\s*[)）\]]"
    rf"|(?<=[\s\d])(?:{_WORDS}|estimate)|左右|上下|前後|程度|内外|정도|가량|쯤)\s*\.?",
    re.IGNORECASE | re.DOTALL,
)


def without_estimate(text: str) -> str | None:
    """The amount that the words call an estimate; None where nothing calls it so."""
    for pattern in (_BEFORE, _AFTER):
        match = pattern.fullmatch(text)
        if match is not None:
            rest = match["rest"].strip()
            return without_estimate(rest) or rest
    return None
