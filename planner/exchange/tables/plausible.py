"""How usual a sign is in each encoding: what decides where bytes can be read in several.

Each function gets the text and the place of one sign that is not ASCII, and answers about 1 for a sign that
lists are full of, 0 for a rare one and less for one that stands where no language puts it. The levels are those
of the standards: GB 2312, Big5 and JIS X 0208 sort their characters into frequent and rare ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

_MARKS_OF_ASIA = "　、。「」『』（），．：；·・ー－—–“”‘’！？／～〜％＆＋①②③④⑤"


@lru_cache(maxsize=32768)
def _bytes_of(sign: str, codec: str) -> bytes:
    try:
        return sign.encode(codec)
    except UnicodeEncodeError:
        return b""


def _beside_letters(text: str, place: int) -> bool:
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(c.isascii() and c.isalpha() for c in around)


def _chinese(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    if sign < "ɐ":
        return 0.8 if _beside_letters(text, place) else 0.0
    if "Ͱ" <= sign <= "ӿ" or "ぁ" <= sign <= "ヿ":
        return 0.4
    code = _bytes_of(sign, "gb18030")
    if len(code) != 2 or code[1] < 0xA1:
        return 0.1 if len(code) == 4 else -0.4
    if 0xB0 <= code[0] <= 0xD7:
        return 1.0
    return 0.3 if 0xD8 <= code[0] <= 0xF7 else 0.0


def _traditional(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    code = _bytes_of(sign, "cp950")
    if len(code) != 2:
        return 0.0
    if 0xA4 <= code[0] <= 0xC6:
        return 1.02
    return 0.15 if 0xC9 <= code[0] <= 0xF9 else 0.0


def _japanese(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.8
    if "ぁ" <= sign <= "ヿ":
        return 1.1
    if "｡" <= sign <= "ﾟ":
        return -0.5
    code = _bytes_of(sign, "cp932")
    if len(code) != 2:
        return 0.0 if sign.isalnum() else -0.3
    return 0.95 if (0x88, 0x9F) <= (code[0], code[1]) <= (0x98, 0x72) else 0.1


def _korean(text: str, place: int) -> float:
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 0.6
    code = _bytes_of(sign, "cp949")
    if "가" <= sign <= "힣":
        # KS X 1001 holds the syllables that are in use; the others are an extension.
        return 1.06 if len(code) == 2 and code[0] >= 0xB0 and code[1] >= 0xA1 else -0.3
    return 0.1 if "一" <= sign <= "鿿" else 0.0


def _arabic(text: str, place: int) -> float:
    sign = text[place]
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if "ء" <= sign <= "ي" or sign in "پچژگکھہےٹڈڑ":
        near = [c for c in (before, after) if c.isalpha()]
        # Letters of ours beside it: an accented letter misread.
        return -0.5 if any(c.isascii() for c in near) else 1.05 if near else 0.4
    if "ً" <= sign <= "ْ":
        return 0.5
    return 0.6 if sign in "،؛؟ـ’‘“”–—«»\u200c\u200d\u200e\u200f" else 0.0


def _wide(text: str, place: int) -> float:
    """In UTF-16 read the wrong way round, signs of all scripts stand beside one another."""
    sign = text[place]
    if sign in _MARKS_OF_ASIA:
        return 1.0
    if "一" <= sign <= "鿿":
        return max(_chinese(text, place), _traditional(text, place) - 0.02, _japanese(text, place))
    if "ぁ" <= sign <= "ヿ" or "가" <= sign <= "힣" or "Ͱ" <= sign <= "ӿ" or "؀" <= sign <= "ۿ":
        return 0.9
    if "\u0530" <= sign <= "\u05ff" or "\u0900" <= sign <= "\u0eff" or "\u1000" <= sign <= "\u137f":
        return 0.8
    return 0.9 if sign < "ƀ" or "\u2010" <= sign <= "\u203a" else -0.3


def _thai(text: str, place: int) -> float:
    """Marks over and under stand on consonants; bytes of another language put them anywhere."""
    sign, before = text[place], text[place - 1 : place]
    if _beside_letters(text, place):
        return -0.5
    if sign in _THAI_MARKS:
        return 1.05 if "ก" <= before <= "ฮ" or before in _THAI_MARKS else -0.5
    if sign in "เแโใไ":
        return 1.05 if "ก" <= text[place + 1 : place + 2] <= "ฮ" else -0.5
    return 1.05 if "ก" <= sign <= "๛" else -0.3


_THAI_MARKS = "ัิีึืฺุู็่้๊๋์ํ๎"
_COMMON = (
    "王李张刘陈杨赵黄周吴徐孙马胡朱郭何林高罗市长局处主任副国外交部省委书记中大连上海北京公司总经理董事翻译代表团姓名职务单位"
    "政府人民办公室司科员秘会议员院学校教授际合作商务事业集有限备注电话女男号序的区厅",
    "王李張劉陳楊趙黃周吳徐孫馬胡朱郭何林高羅市長局處主任副國外交部省委書記中大連上海北京公司總經理董事翻譯代表團姓名職務單位"
    "政府人民辦公室司科員秘會議院學校教授際合作商事業集有限備註電話女男號序的區廳立法台灣香港",
    "様氏名役職所属省庁課部長大臣官室補佐外務局次事務社代表取締締田山本中村小川藤佐高木井原松野子郎一二三美恵太健使館領東京都県市"
    "議員学教授株式会社連絡先備考番号電話通訳秘書",
)
_COMMON_OF = {name: frozenset(signs) for name, signs in zip(("gb18030", "big5", "japanese"), _COMMON, strict=True)}


def common_share(signs: Sequence[str], encoding: str) -> float:
    """How many of some signs are those that lists in the language of the encoding are full of, from 0 to 1."""
    known = _COMMON_OF.get("japanese" if encoding in ("shift-jis", "euc-jp", "iso-2022-jp") else encoding)
    return sum(sign in known for sign in signs) / len(signs) if known and signs else 0.0


def _any(_text: str, _place: int) -> float:
    return 1.0


PLAUSIBLE: Mapping[str, Callable[[str, int], float]] = {
    "utf-8": _any,
    "utf-16-le": _wide,
    "utf-16-be": _wide,
    "gb18030": _chinese,
    "big5": _traditional,
    "shift-jis": _japanese,
    "euc-jp": _japanese,
    "euc-kr": _korean,
    "cp1256": _arabic,
    "iso8859-6": _arabic,
    "cp874": _thai,
}
"""By encoding; for those of one byte a sign and letters with cases see `alphabets`."""
