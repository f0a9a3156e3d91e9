"""Days as programmes write them: in figures, in words of many languages, with or without the year."""

# ruff: noqa: E501 -- the names of one month stand together

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.rules.folding import fold

_MONTHS = (
    "january ιανουαριου ιανουαριος stycznia styczeń ocak leden ledna januari ianuarie januára január január siječnja siječanj tammikuuta tammikuu січня січень มกราคม ม.ค. ינואר ژانویه जनवरी jan janvier janv enero ene januar jan января январь янв يناير كانونالثاني gennaio janeiro",
    "february φεβρουαριου φεβρουαριος lutego luty şubat únor února februari februarie február februára veljače veljača helmikuuta helmikuu лютого лютий กุมภาพันธ์ ก.พ. פברואר فوریه फरवरी feb février fevrier fév fev febrero februar febr февраля февраль фев فبراير شباط febbraio fevereiro",
    "march μαρτιου μαρτιος marca marzec mart březen března maart martie március marec ožujka ožujak maaliskuuta maaliskuu березня березень มีนาคม มี.ค. מרץ מארס maret مارس मार्च mar mars marzo märz maerz mrz марта март мар مارس آذار março",
    "april απριλιου απριλιος kwietnia kwiecień nisan duben dubna aprilie április apríla apríl travnja travanj huhtikuuta huhtikuu квітня квітень เมษายน เม.ย. אפריל آوریل अप्रैल apr avril avr abril abr апреля апрель апр أبريل ابريل نيسان aprile",
    "may μαιου μαιος maja mayıs květen května mei május mája svibnja svibanj toukokuuta toukokuu травня травень พฤษภาคม พ.ค. מאי مه मई mai maj mayo мая май مايو أيار maggio maio",
    "june ιουνιου ιουνιος czerwca czerwiec haziran červen června iunie június júna jún lipnja lipanj kesäkuuta kesäkuu червня червень มิถุนายน มิ.ย. יוני ژوئن जून jun juin junio juni июня июнь июн يونيو حزيران giugno junho",
    "july ιουλιου ιουλιος lipca lipiec temmuz červenec července iulie július júla júl srpnja srpanj heinäkuuta heinäkuu липня липень กรกฎาคม ก.ค. יולי luglio ژوئیه जुलाई jul juillet juil julio juli июля июль июл يوليو تموز luglio julho",
    "august αυγουστου αυγουστος sierpnia sierpień ağustos srpen srpna augustus augusti augusztus augusta kolovoza kolovoz elokuuta elokuu серпня серпень สิงหาคม ส.ค. אוגוסט agustus اوت अगस्त aug août aout agosto ago августа август авг أغسطس اغسطس آب",
    "september σεπτεμβριου σεπτεμβριος września wrzesień eylül září septembrie szeptember septembra rujna rujan syyskuuta syyskuu вересня вересень กันยายน ก.ย. ספטמבר سپتامبر सितंबर sept sep septembre septiembre set сентября сентябрь сен سبتمبر أيلول settembre setembro",
    "october οκτωβριου οκτωβριος października październik ekim říjen října octombrie október októbra listopada lokakuuta lokakuu жовтня жовтень ตุลาคม ต.ค. אוקטובר oktober اکتبر अक्टूबर oct octobre octubre oktober okt октября октябрь окт أكتوبر اكتوبر ottobre outubro",
    "november νοεμβριου νοεμβριος kasım listopad listopadu noiembrie novembra studenoga studeni marraskuuta marraskuu листопада листопад พฤศจิกายน พ.ย. נובמבר nopember نوامبر नवंबर nov novembre noviembre ноября ноябрь ноя نوفمبر novembro",
    "december δεκεμβριου δεκεμβριος grudnia grudzień aralık prosinec prosince decembrie decembra prosinca joulukuuta joulukuu грудня грудень ธันวาคม ธ.ค. דצמבר desember دسامبر दिसंबर dec décembre diciembre dic dezember dez декабря декабрь дек ديسمبر dicembre dezembro",
)
MONTH_OF = {fold(word): n for n, words in enumerate(_MONTHS, 1) for word in words.split()}
"""The number of a month by its folded name in many languages."""
_ISO = re.compile(r"(?P<y>\d{4})\s*[-/.年년]\s*(?P<m>\d{1,2})\s*[-/.月월]\s*(?P<d>\d{1,2})(?:\s*[日号號일])?(?!\d)")
_ASIAN = re.compile(r"(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号號일]?")
_FIGURES = re.compile(r"(?<!\d)(?P<a>\d{1,2})\s*[./-]\s*(?P<b>\d{1,2})(?:\s*[./-]\s*(?P<y>\d{4}|\d{2}))?(?![\d:])")
_DAY_MONTH = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s*(?:of |de |d['’])?\s*(?P<w>[^\W\d_](?:[^\W\d_]|[\u0e31-\u0e4e\u0900-\u097f]|\.(?=\w))+)\.?"
    r"(?:\s*(?:de |,)?\s*(?P<y>\d{4}|(?<=\s)\d{2}(?![\d:.])))?"
)
_MONTH_DAY = re.compile(r"(?P<w>[^\W\d_]{3,})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:\s*,?\s*(?P<y>\d{4}))?")
_VIETNAMESE = re.compile(r"(?P<d>\d{1,2})\s*tháng\s*(?P<m>\d{1,2})(?:\s*,?\s*(?:năm\s*)?(?P<y>\d{4}))?", re.IGNORECASE)
_TICKET = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?P<by>[-/.]?)(?P<w>[^\W\d_]{3,10})\.?(?:(?P=by)(?P<y>\d{4}|\d{2}))?(?![\d:])", re.IGNORECASE
)
_NTH = re.compile(
    r"(?:day|jour|tag|día|dia|день|اليوم)\s*(?P<n>\d{1,2})|第\s*(?P<c>\d{1,2}|[一二三四五六七八九十])\s*[天日]", re.I
)
_WEEKDAY_AND_DAY = re.compile(r"(?P<w>[^\W\d]+)[\s.,]*(?P<d>\d{1,2})(?:st|nd|rd|th|er|日|号|\.)?")
_WEEKDAYS = (
    "monday mon lundi lun montag mo lunes lunedì segunda segunda-feira понедельник пн 星期一 周一 週一 月曜日 月曜 月 월요일 الاثنين الإثنين יום_שני pazartesi poniedziałek maandag måndag senin δευτερα วันจันทร์ понеділок",
    "tuesday tue tues mardi mar dienstag di martes martedì terça terça-feira вторник вт 星期二 周二 週二 火曜日 火曜 火 화요일 الثلاثاء יום_שלישי salı wtorek dinsdag tisdag selasa τριτη วันอังคาร вівторок",
    "wednesday wed mercredi mer mittwoch mi miércoles mercoledì quarta quarta-feira среда ср 星期三 周三 週三 水曜日 水曜 水 수요일 الأربعاء الاربعاء יום_רביעי çarşamba środa woensdag onsdag rabu τεταρτη วันพุธ середа",
    "thursday thu thur thurs jeudi jeu donnerstag do jueves giovedì quinta quinta-feira четверг чт 星期四 周四 週四 木曜日 木曜 木 목요일 الخميس יום_חמישי perşembe czwartek donderdag torsdag kamis πεμπτη วันพฤหัสบดี четвер",
    "friday fri vendredi ven freitag fr viernes venerdì sexta sexta-feira пятница пт 星期五 周五 週五 金曜日 金曜 金 금요일 الجمعة יום_שישי cuma piątek vrijdag fredag jumat παρασκευη วันศุกร์ пятниця",
    "saturday sat samedi sam samstag sa sonnabend sábado sabato суббота сб 星期六 周六 週六 土曜日 土曜 土 토요일 السبت יום_שבת שבת cumartesi sobota zaterdag lördag lørdag sabtu σαββατο วันเสาร์ субота",
    "sunday sun dimanche dim sonntag so domingo domenica воскресенье вс 星期日 星期天 周日 週日 日曜日 日曜 일요일 الأحد الاحد יום_ראשון pazar niedziela zondag söndag søndag minggu κυριακη วันอาทิตย์ неділя",
)
_WEEKDAY_OF = {fold(word.replace("_", " ")): n for n, words in enumerate(_WEEKDAYS) for word in words.split()}
_BUDDHIST = (2400, 2700)
"""Years of Thailand's calendar, 543 ahead of ours, in which a programme can be."""
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
_SERIALS = (36_526, 73_050)
"""Days as a spreadsheet counts them, of the years 2000 to 2099."""
_SERIALS_OF_LIVES = (10_000, 73_050)
_NEAR_DAYS = 25
_DAY_NOUGHT = date(1899, 12, 30)
_SPELT = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹๐๑๒๓๔๕๖๗๘๙०१२३४५६७८९", "0123456789" * 4)


@dataclass(frozen=True, slots=True)
class DayReader:
    """Reads the days of one programme.

    `first` is the first day of the visit where that is known, by which a day without a year, and "Day 2", are
    read. `month_first` tells that 5/4 is the fourth of May here.
    """

    first: date | None = None
    month_first: bool = False

    def read(self, text: str) -> date | None:
        """The day that a text begins with, or holds; None where it holds none."""
        plain = unicodedata.normalize("NFKC", text).translate(_DIGITS).strip()
        if not plain:
            return None
        serial = _SERIAL.fullmatch(plain)
        if serial:
            return _DAY_NOUGHT + timedelta(int(serial[1])) if int(serial[1]) in range(*_SERIALS) else None
        known = _ISO.search(plain) or _ASIAN.search(plain) or _VIETNAMESE.search(plain)
        if known:
            groups = known.groupdict()
            return self._day(groups.get("y"), int(groups["m"]), int(groups["d"]))
        match = _FIGURES.search(plain)
        if match is None:
            return self._in_words(plain)
        one, two = int(match["a"]), int(match["b"])
        month_first, day_first = self._day(match["y"], one, two), self._day(match["y"], two, one)
        if month_first is None or day_first is None:
            return month_first or day_first
        if self.first is not None and not self.month_first:
            # Where only one of the two readings lies near the visit, it is the one.
            near = [abs((day - self.first).days) <= _NEAR_DAYS for day in (month_first, day_first)]
            return month_first if near == [True, False] else day_first
        return month_first if self.month_first else day_first

    def weekday(self, text: str, *, after: date | None) -> date | None:
        """The next day of the week that a text is, alone or with its number ("Tue 14"), from `after` or the first day on.

        None where it is no such name.
        """
        start = after or self.first
        named = _WEEKDAY_AND_DAY.fullmatch(text.strip(" :.,()（）"))
        weekday = _WEEKDAY_OF.get(fold(named["w"])) if named else None
        if named and weekday is not None and start is not None:
            days = (start + timedelta(n) for n in range(60))
            return next((day for day in days if day.day == int(named["d"]) and day.weekday() == weekday), None)
        number = _WEEKDAY_OF.get(fold(text.strip(" :.,()（）")))
        if number is None or start is None:
            return None
        return start + timedelta((number - start.weekday()) % 7)

    def _in_words(self, plain: str) -> date | None:
        for pattern in (_TICKET, _DAY_MONTH, _MONTH_DAY):
            for match in pattern.finditer(plain):
                month = MONTH_OF.get(fold(match["w"]))
                if month is not None:
                    return self._day(match["y"], month, int(match["d"]))
        nth = _NTH.search(plain)
        if nth and self.first is not None:
            number = nth["n"] or nth["c"]
            return self.first + timedelta(days=(_SPELT.get(number) or int(number)) - 1)
        return None

    def _day(self, year: str | None, month: int, day: int) -> date | None:
        if year is not None:
            number = int(year) + (2000 if len(year) == 2 else 0)
            return _date(number - (543 if number in range(*_BUDDHIST) else 0), month, day)
        if self.first is None:
            return None
        found = _date(self.first.year, month, day)
        # A visit over New Year goes on in the next one.
        if found is not None and (self.first - found).days > 180:
            return _date(self.first.year + 1, month, day)
        return found


def numbered_days(texts: Sequence[str], first: date | None) -> Callable[[int], str | None] | None:
    """How the numbers of a column of days are read: from 1 as days of the visit, else as days of the month near its
    first. None where there are other texts."""
    told = [text.strip() for text in texts if text.strip()]
    if not told or first is None or not all(text.isdigit() and 1 <= int(text) <= 31 for text in told):
        return None
    if "1" in told and first.day != 1:
        return lambda number: f"Day {number}"

    def near(number: int) -> str | None:
        days = (first + timedelta(n) for n in range(-3, 40))
        return next((day.isoformat() for day in days if day.day == number), None)

    return near


def day_counted(text: str) -> str:
    """YYYY-MM-DD for a day of 1910 to 2099 as a spreadsheet counts them; any other text as it is."""
    serial = _SERIAL.fullmatch(text.strip())
    number = int(serial[1]) if serial else 0
    return (_DAY_NOUGHT + timedelta(number)).isoformat() if number in range(*_SERIALS_OF_LIVES) else text


def writes_month_first(texts: Sequence[str]) -> bool:
    """True where the figures of a column can only be month/day: some day is above 12, and no month is."""
    pairs = [(int(m["a"]), int(m["b"])) for text in texts if (m := _FIGURES.search(text)) and not _ISO.search(text)]
    return any(b > 12 for _, b in pairs) and not any(a > 12 for a, _ in pairs)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2200 else None
    except ValueError:
        return None
