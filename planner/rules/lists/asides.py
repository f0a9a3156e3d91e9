"""Rows of a list that are no person: footnotes, totals in words, headings of its parts."""

from __future__ import annotations

import re
from collections.abc import Mapping

_ASIDE = re.compile(
    r"[*†‡•]\s*\S.*|(?:sub-?|grand )?totals?\b.*\d.*"
    r"|(?:notes?|remarks?|sources?|n\.?b\.?|as (?:of|at)|updated?|last updated)\s*[:：.]?\s.*"
    r"|(?:合计|合計|总计|總計|共计|共計|小计|小計|共)\s*[:：]?\s*\d+.*|(?:备注|備註|说明|說明|注|截至)\s*[:：].*|.*[:：]"
    r"|(?:(?:members? of )?(?:the )?(?:official |business |ministerial |technical )?(?:delegation|party|suite)"
    r"|press|media|security|spouses?|support staff|staff|interpreters?|observers?|accompanying \w+|advance team)"
    r"(?: (?:members?|pool|corps|party|programme|team))?"
    r"|(?:正式|官方|经贸|企业)?代表团(?:成员)?|随行(?:人员|记者)|工作人员|媒体记者|新闻记者|安保人员",
    re.IGNORECASE | re.DOTALL,
)


def is_aside(listed: Mapping[str, str]) -> bool:
    """True for one text in a wide table that says no name: a footnote, a total in words, the heading of a part.

    Cells that were joined say the same text several times.
    """
    told = {text.strip() for text in listed.values() if text.strip()}
    return len(listed) > 2 and len(told) == 1 and _ASIDE.fullmatch(told.pop()) is not None
