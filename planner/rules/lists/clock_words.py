"""Words for times of day in programmes of many languages, as plain words that `typed_time` reads."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re

from planner.rules.folding import fold
from planner.rules.typed_words import PARTS

_PARTS = {
    "morning": "ochtend|'s ochtends|ochtends|voormiddag|förmiddag|formiddag|på morgonen|morgon|aamu|aamulla|aamupäivä|rano|przed południem"
    "|ráno|dopoledne|reggel|délelőtt|dimineața|dimineata|ujutro|prijepodne|sabah|sabahleyin|öğleden önce|pagi|buổi sáng|sáng|πρωί|το πρωί"
    "|เช้า|ช่วงเช้า|ภาคเช้า|בוקר|בבוקר|לפני הצהריים|вранці|ранок|صبح|صبحگاه|सुबह|प्रातः|아침|오전 중|下晝前|上晝",
    "noon": "południe|w południe|poledne|v poledne|dél|délben|amiază|podne|öğle|öğlen|siang|trưa|buổi trưa|μεσημέρι|το μεσημέρι|เที่ยง|เที่ยงวัน"
    "|צהריים|בצהריים|полдень|в полдень|опівдні|ظهرا|ظهر|ظهیر|दोपहर|점심|정오|昼|お昼|中晝|keskipäivä|middagstid|tussen de middag",
    "afternoon": "middag|namiddag|'s middags|eftermiddag|på eftermiddagen|ettermiddag|iltapäivä|po południu|popołudnie|odpoledne|délután"
    "|după-amiaza|după amiaza|poslijepodne|popodne|öğleden sonra|sore|buổi chiều|chiều|απόγευμα|το απόγευμα|บ่าย|ช่วงบ่าย|ภาคบ่าย"
    '|אחר הצהריים|אחה"צ|אחהצ|вдень|після обіду|после обеда|بعدازظهر|بعد از ظهر|عصرا|عصر|बाद दोपहर|下晝',
    "evening": "avond|'s avonds|kväll|på kvällen|aften|kveld|ilta|illalla|wieczór|wieczorem|večer|este|seara|navečer|akşam|akşamleyin|malam"
    "|buổi tối|tối|βράδυ|το βράδυ|เย็น|ค่ำ|ช่วงเย็น|ภาคค่ำ|ערב|בערב|вечір|ввечері|увечері|غروب|शाम|밤|夜晚",
    "night": "nuit|dans la nuit|nachts|in der nacht|madrugada|de madrugada|notte|di notte|ночь|ночью|вночі|noc|w nocy|v noci|éjjel|noapte|noaptea"
    "|gece|đêm|ban đêm|νύχτα|กลางคืน|לילה|בלילה|ليلا|ليل|شب|रात|nacht|'s nachts|natt|nat|yö|深夜|夜中|심야",
}
_PART_OF = {fold(word): part for part, words in _PARTS.items() for word in words.split("|")}
_UNKNOWN = (
    "tbc|tba|tbd|s/n|n/a|à confirmer|heure à confirmer|à préciser|à déterminer|a confirmar|por confirmar|por determinar|por definir|hora por confirmar|a definir"
    "|noch offen|offen|wird noch bekannt gegeben|wird noch bekanntgegeben|steht noch nicht fest|n.n.|n. n.|da confermare|da definire"
    "|a confermare|уточняется|время уточняется|будет уточнено|по согласованию|буде уточнено|未定|調整中|追って連絡|時間未定|미정|추후 확정|추후 결정"
    "|يحدد لاحقا|تحدد لاحقا|قيد التأكيد|للتأكيد|לאישור|טרם נקבע|ייקבע|ยังไม่กำหนด|รอยืนยัน|chưa xác định|belirlenecek|teyit edilecek"
    "|do potwierdzenia|bude upřesněno|pontosítás alatt|de confirmat|θα ανακοινωθεί|προς επιβεβαίωση|nader te bepalen|n.t.b.|ntb"
    "|att bekräftas|bekræftes|bekreftes|vahvistetaan|akan dikonfirmasi"
)
_UNKNOWN_WORDS = frozenset(fold(word) for word in _UNKNOWN.split("|"))
_ABOUT = re.compile(
    r"^(?:c\.|c(?=\s?\d)|gegen|vers(?: les)?|aux environs de|hacia las?|sobre las?|alrededor de las?|около|примерно(?: в)?|ориентировочно|verso le|circa le"
    r"|intorno alle|por volta das?|cerca d[ae]s?|حوالي(?: الساعة)?|ok(?:oło)?\.?|około|kl\. ca\.?|rond|omstreeks|約|概ね|약|대략|ประมาณ|khoảng"
    r"|sekitar|περίπου|yaklaşık|בערך|בסביבות|kb\.|noin|asi|cca\.?)\s*(?=\d|kl|ore|alle|um|lúc|saat|jam|pukul|上|下|午|오)",
    re.IGNORECASE,
)
_ABOUT_AFTER = re.compile(r"(?<=[\d時时点點시分분半])\s*(?:頃|ごろ|ころ|경|쯤|sıralarında|körül)$")


_ALL_DAY = (
    "all day|whole day|full day|allday|全天|终日|終日|整天|하루종일|종일|ganztägig|ganztags|den ganzen tag|toute la journée|journée"
    "|journée entière|todo el día|día completo|jornada completa|o dia todo|dia inteiro|tutto il giorno|intera giornata|весь день|целый день"
    "|увесь день|طوال اليوم|كامل اليوم|cały dzień|celý den|egész nap|hele dagen|heldags|hela dagen|de hele dag|koko päivän|tüm gün|cả ngày|ทั้งวัน"
)
_ALL_DAY_WORDS = frozenset(map(fold, _ALL_DAY.split("|")))
_BESIDE: tuple[tuple[str, str], ...] = (
    (r"(?<=[\d点分半m])\s*[~～〜]+\s*$|(?<=\d)\s*[-–—]+\s*(?:late|open end|open)\s*$", ""),
    (r"(?<!\d)(\d{1,2})\s*h\s+(\d{2})(?!\d)", r"\1h\2"),
    (
        r"(?<=[\dhm])\s*(?:précises?|sharp|pünktlich|en punto|em ponto|in punto|ровно|onwards?|et suivantes|en adelante|aufwärts|准时|准)\s*$",
        "",
    ),
    (r"\s*[(（]\s*\d{1,3}\s*(?:min\w*|mn|分钟?|分|hours?|hrs?|h|小时)\.?\s*[)）]\s*$", ""),
    (r"(?<=[\d点分半])\s*(?:开始|開始|起)[,，;；\s]+(?=\D{0,4}\d)", "-"),
    (r"(?<=[\d点分半])\s*(?:开始|開始|結束|结束|시작|起)\s*$", ""),
    (
        r"^(?:between|entre(?: las)?|zwischen|между|tra le)\s+(?=\d)(.+?)\s+(?:and|et|y(?: las)?|und|и|e le)\s+(?=\d)",
        r"\1-",
    ),
    (r"(?<=\d)\s*(?:uhr|hrs?|horas?|heures?)\s+(?=bis|to|a|à|au|-|–)", " "),
    (r"(?<=\d)(\s*[-–—]\s*)(?:noon|midday|midi|mittags?|mediod[ií]a|meio-dia|正午)$", r"\g<1>12:00"),
    (r"(?<=\d)(\s*[-–—]\s*)(?:midnight|minuit|mitternacht|medianoche)$", r"\g<1>24:00"),
)
"""What stands beside a clock time and says nothing more, or says it in another way."""


def without_words_beside(text: str) -> str:
    """A clock time without such words; the text where nothing stands beside it."""
    for pattern, instead in _BESIDE:
        text = re.sub(pattern, instead, text, flags=re.IGNORECASE)
    return text


def part_of_day(text: str) -> str | None:
    """The word with which a text begins, where that is a part of the day: of "Matinée libre" and "下午自由活动"."""
    first = text.split()[0].strip(",;:，；：") if text.split() else ""
    for length in (len(first), 3, 2):
        word = first[:length]
        if fold(word) in _PART_OF or word.lower() in PARTS or fold(word) in _WESTERN:
            return word
    return None


_WESTERN = frozenset(
    map(
        fold,
        [
            "matin",
            "matinée",
            "après-midi",
            "soirée",
            "soir",
            "mañana",
            "tarde",
            "noche",
            "manhã",
            "noite",
            "vormittag",
            "nachmittag",
            "abend",
            "mattina",
            "pomeriggio",
            "sera",
            "утро",
            "вечер",
        ],
    )
)


def plain_words(text: str) -> str:
    """The text with its part of the day, "to be confirmed" or "about" in English words; else as it is."""
    folded = fold(text)
    if folded in _PART_OF:
        # "noon" is a clock time to whoever reads it, and these words are not that exact.
        return "中午" if _PART_OF[folded] == "noon" else _PART_OF[folded]
    if folded in _ALL_DAY_WORDS:
        return "all day"
    if folded in _UNKNOWN_WORDS:
        return "tbc"
    shorter = _ABOUT_AFTER.sub("", _ABOUT.sub("", text))
    return f"~{shorter}" if shorter != text else text
