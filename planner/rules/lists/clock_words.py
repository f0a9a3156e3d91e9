"""Words for times of day in programmes of many languages, as plain words that `typed_time` reads."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re

from planner.rules.folding import fold

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
    "à confirmer|heure à confirmer|à préciser|à déterminer|a confirmar|por confirmar|por determinar|por definir|hora por confirmar|a definir"
    "|noch offen|offen|wird noch bekannt gegeben|wird noch bekanntgegeben|steht noch nicht fest|n.n.|n. n.|da confermare|da definire"
    "|a confermare|уточняется|время уточняется|будет уточнено|по согласованию|буде уточнено|未定|調整中|追って連絡|時間未定|미정|추후 확정|추후 결정"
    "|يحدد لاحقا|تحدد لاحقا|قيد التأكيد|للتأكيد|לאישור|טרם נקבע|ייקבע|ยังไม่กำหนด|รอยืนยัน|chưa xác định|belirlenecek|teyit edilecek"
    "|do potwierdzenia|bude upřesněno|pontosítás alatt|de confirmat|θα ανακοινωθεί|προς επιβεβαίωση|nader te bepalen|n.t.b.|ntb"
    "|att bekräftas|bekræftes|bekreftes|vahvistetaan|akan dikonfirmasi"
)
_UNKNOWN_WORDS = frozenset(fold(word) for word in _UNKNOWN.split("|"))
_ABOUT = re.compile(
    r"^(?:gegen|vers(?: les)?|aux environs de|hacia las?|sobre las?|alrededor de las?|около|примерно(?: в)?|ориентировочно|verso le|circa le"
    r"|intorno alle|por volta das?|cerca d[ae]s?|حوالي(?: الساعة)?|ok(?:oło)?\.?|około|kl\. ca\.?|rond|omstreeks|約|概ね|약|대략|ประมาณ|khoảng"
    r"|sekitar|περίπου|yaklaşık|בערך|בסביבות|kb\.|noin|asi|cca\.?)\s*(?=\d|kl|ore|alle|um|lúc|saat|jam|pukul|上|下|午|오)",
    re.IGNORECASE,
)
_ABOUT_AFTER = re.compile(r"(?<=[\d時时点點시分분])\s*(?:頃|ごろ|ころ|경|쯤|sıralarında|körül)$")


def plain_words(text: str) -> str:
    """The text with its part of the day, "to be confirmed" or "about" in English words; else as it is."""
    folded = fold(text)
    if folded in _PART_OF:
        # "noon" is a clock time to whoever reads it, and these words are not that exact.
        return "中午" if _PART_OF[folded] == "noon" else _PART_OF[folded]
    if folded in _UNKNOWN_WORDS:
        return "tbc"
    shorter = _ABOUT_AFTER.sub("", _ABOUT.sub("", text))
    return f"~{shorter}" if shorter != text else text
