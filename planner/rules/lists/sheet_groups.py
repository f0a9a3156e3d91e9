"""The group that the name of a sheet tells: "Coach 1", "Business delegation", "Group B", "第二组"."""

# ruff: noqa: E501 -- the words of one kind stand together
from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"[\s_.-]*(?:(?:no\.?|nr\.?|n°|#)?\s*\d{1,2}|(?<=[\s_.-])(?:[A-Z]|I{1,3}|IV|VI{0,3}))(?![^\W_])"
_TRADES = (
    r"business|trade|economic|commercial|cultural|academic|scientific|parliamentary|youth|military|technical|investment|industry"
    r"|student|sports?|advance|media|ministerial|official|civil society"
)
_KINDS = (
    (
        "coach",
        rf"\b(?:coach|bus|minibus|mini-bus|shuttle|van|car|autobus|autocar|autocarro|ônibus|voiture|véhicule|vehículo|reisebus|wagen|автобус|otobüs)\s*{_NUMBER}"
        r"|(?:大巴|中巴|客车|客車|巴士|班车|车辆|車輛|乘车|バス|버스|차량)\s*[A-Z\d一二三四五六七八九十]{1,2}\s*号?|[\d一二三四五六七八九十]{1,2}\s*[号號]\s*(?:车|車|大巴|巴士|客车)|\d\s*호차|الحافلة\s*\d",
    ),
    ("table", rf"\b(?:table|tisch|mesa|tavolo)\s*{_NUMBER}|第?[\d一二三四五六七八九十]{{1,2}}\s*号?桌"),
    (
        "programme",
        r"\b(?:spouses?|partners?|ladies|accompanying persons?)(?:['’]s?)?\s+(?:programme|program|group|party)\b|(?:夫人|配偶|家属)(?:团|團|组|組|活动)",
    ),
    (
        "press",
        r"\b(?:press|media)\s+(?:pool|party|corps|group|team)\b|(?:记者|記者|媒体|媒體|新闻|新聞)(?:团|團|组|組)|기자단",
    ),
    (
        "party",
        rf"\b(?:group|team|party|gruppe|groupe|grupo|gruppo|группа|grup|nhóm)\s*{_NUMBER}"
        r"|第?[一二三四五六七八九十\d]{1,3}\s*(?:组|組|小组|小組|조|班|分团|分團)|[A-Z甲乙丙丁]\s*(?:组|組|조|グループ)|グループ\s*[A-Z\d]|المجموعة\s*\S+"
        rf"|\b(?:{_TRADES})\s+(?:delegation|mission|group|party|team|community|leaders|representatives)\b"
        r"|\bdélégation (?:économique|commerciale|d['’]affaires|culturelle|parlementaire)|\b(?:wirtschafts|handels|presse|kultur)delegation\b"
        r"|\bdelegaci[oó]n (?:empresarial|comercial|cultural|económica|parlamentaria)|\bdelegação (?:empresarial|comercial)|деловая (?:делегация|миссия)"
        r"|(?:企业家|企業家|企业|经贸|經貿|商务|商務|工商|文化|教育|青年|学生|學生|科技|议会|議會|先遣|艺术|藝術|友好)(?:界)?(?:代表)?(?:团|團|组|組)|経済(?:使節)?団|경제사절단|الوفد (?:الاقتصادي|التجاري)",
    ),
)
_ALL = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _KINDS)
_BEFORE = re.compile(r"^\W*\d{1,3}[\W_]+(?=\w)")
_LIST = re.compile(
    r"\b(?:list(?:e|a)?(?: of)?|names?|sheet|members?)\b|名单|名單|名簿|成员|成員|人员|人員", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class GroupNamed:
    """A group as a sheet names it; `kind` is one of the kinds of groups."""

    name: str
    kind: str


def group_of(sheet: str) -> GroupNamed | None:
    """The group of those on a sheet; None where its name tells none."""
    plain = sheet.strip()
    for text in (plain, _BEFORE.sub("", plain)):
        for kind, words in _ALL:
            if words.search(text):
                bare = " ".join(_LIST.sub(" ", text).split()).strip(" -–—:：_")
                return GroupNamed(bare or text, kind)
    return None
