"""Cells of clock times as programmes in many languages write them, put into words that `typed_time` reads."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from planner.rules.lists.clock_words import plain_words, without_words_beside
from planner.rules.typed_time import read_time

_CLOCK_AFTER_DAY = re.compile(r"\d{4}-\d\d?-\d\d?[\sT]+(?P<clock>\d{1,2}:\d{2})(?::\d{2}(?:\.0+)?)?")
_VOWELS = re.compile("[\u064b-\u0652\u0670]")
_MINUTES_AFTER_DASH = re.compile(r"(?<![\d:.-])(\d{1,2})-(00|2[5-9]|[345]\d)(?![\d:.])")
_FRACTION = re.compile(r"0?[.,]\d{1,17}")
_INSTEAD: tuple[tuple[str, str], ...] = (
    (r"^(?:12\s+)?(?:noon|midday|midi|mittags?|mediod[ií]a|meio[- ]dia|mezzogiorno|正午)$", "12:00"),
    (r"^(?:minuit|mitternacht|medianoche|meia[- ]noite|mezzanotte)$", "24:00"),
    (r"^(?:ab|um|gegen|von|à partir de|a partir d[ae]s?|dès|vers|depuis|desde las?|a las?|de las?|das?|às|dalle|alle"
     r"|ore|kl\.?|с|в|saat|jam|pukul|lúc|الساعة|من الساعة|من)\s+(?=\S*\d)", ""),
    (r"^de\s+(?=\d)", ""),
    (r"^(?:dans |en |le |la |de |da |à |por |pela |am |in |di )?(?:la |a )?"
     r"(?:matin(?:ée)?|mañana|manhã|mattin[ao]|mattinata|vormittags?|morgens?|утром|утро|صباحا|صباحاً|الصباح|午前中?|오전|朝)$",
     "morning"),
    (r"^(?:dans |en |le |la |l[’']|por |pela |à |am |in |di |nel )?(?:la |a |l[’'])?"
     r"(?:après[- ]midi|tarde|pomeriggio|nachmittags?|днём|днем|день|بعد الظهر|午後|오후)$", "afternoon"),
    (r"^(?:dans |en |le |la |por |pela |à |am |in |di )?(?:la |a )?"
     r"(?:soir(?:ée)?|noche|noite|sera|serata|abends?|вечером|вечер|مساء|مساءً|المساء|夜|夕方|저녁)$", "evening"),
    (r"(?<=\d)\s*(?:WIB|WITA|WIT|น\.|นาฬิกา|sa|год\.?|h\.)(?=\s|$|-)", ""), (r"(?<=\d{4})l\b", ""),
    (r"(?<=\d)\s*([ap])\.\s*m\.?(?!\w)", r" \1m"), (r"(?<=\d)\s*(?:π\.?\s?μ\.?|sáng)(?!\w)", " am"),
    (r"(?<=\d)\s*(?:μ\.?\s?μ\.?|chiều|tối)(?!\w)", " pm"), (r"(?<=\d)\s*giờ\s*", "h"),
    (r"^(?:בשעה|klo|(?:o )?godz\.?|ώρα|στις|เวลา|о|год\.?|ora|v|od|fra|från(?: kl\.?)?|van|vanaf|mulai|từ)\s+(?=\d)",
     ""),
    (r"(?<=\d)\s+(?:do|til|till|tot|έως|ως|μέχρι|sampai|s\.d\.|đến|ถึง|עד|arası)\s+(?=\d)", "-"),
    (r"(?<=\d)\s*\+\s*(?=[1-3]$)", " +"), (r"(?<=\d{4})\s*/\s*(?=\d{4}$)", "-"),
    (r"(?<=[\dhH.])\s+(?:à|au|a|às|as|bis|hasta|alle|до|по|إلى|الى|حتى)\s+(?:las?\s+)?(?=\d)", "-"),
    (r"(?<=\d)\s*(?:uhr|horas?|hrs|hs|heures?|ч\.?|시간)(?=\s|$|-)", ""),
    (r"午前|오전", "上午"), (r"午後|오후", "下午"), (r"[時點시]", "点"), (r"분", "分"),
    (r"(?P<from>\S.*?)\s*(?:から|부터)$", r"\g<from>"),
    (r"(?<=[\d点分])\s*(?:から|부터)\s*(?=\S)", "-"), (r"(?<=[\d点分])\s*(?:まで|까지)", ""),
    (r"(?<=\d)\s*(?:صباحا|صباحًا|صباحاً|ص)(?!\w)", " am"),
    (r"(?<=\d)\s*(?:مساء|مساءً|مساءا|ظهرا|ظهراً|ظهرًا|عصرا|عصراً|م)(?!\w)", " pm"),
    (r"(?<=\d)\s*/\s*(?=\d{1,2}\s*[:.h])", "-"),
    (r"(?<=\d)\s*[-–—~]+\s*$", ""),
)  # fmt: skip
_DAY_AND_CLOCK = re.compile(
    r"(?P<day>.*?)[\s,，;；]*(?P<clock>(?:[上下]午|晚上|午[前後]|오[전후]|from |um |at |à |ab )?\s*\d{1,2}\s*"
    r"(?:[:：h]\s*\d{2}(?!\d)|[時时点點시h]).*)",
    re.IGNORECASE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def clock_text(text: str) -> str:
    """The text of a cell in plain words: figures of any script, "ab 19 Uhr", "9h à 10h30", "午前10時", "٢:٣٠ م".

    A workbook may hold the part of the day that has gone by: 0.375 is 09:00.
    """
    plain = _VOWELS.sub("", "".join(_figure(sign) for sign in text.strip())).replace("〜", "~")
    match = _CLOCK_AFTER_DAY.fullmatch(plain)
    if match:
        return match["clock"]
    if _FRACTION.fullmatch(plain):
        minutes = round(float(plain.replace(",", ".")) * 24 * 60)
        return f"{minutes // 60:02}:{minutes % 60:02}"
    # Russian programmes part hours and minutes with a dash, which no range of hours looks like.
    plain = _MINUTES_AFTER_DASH.sub(r"\1:\2", plain_words(without_words_beside(plain)))
    if read_time(plain) and plain.casefold() not in ("noon", "midday", "正午"):
        return plain
    for pattern, instead in _INSTEAD:
        plain = re.sub(pattern, instead, plain, flags=re.IGNORECASE).strip()
    return plain


def day_and_clock(text: str) -> tuple[str, str | None]:
    """A cell that holds a day and a clock time, or one of the two, in its parts: "5月12日(火) 10:00～11:00"."""
    match = _DAY_AND_CLOCK.fullmatch(text.strip())
    if match is None or not read_time(clock_text(match["clock"])):
        return text, None
    return match["day"].strip(), match["clock"].strip()


def _figure(sign: str) -> str:
    number = unicodedata.digit(sign, None) if not sign.isascii() else None
    return sign if number is None or unicodedata.category(sign) != "Nd" else str(number)
