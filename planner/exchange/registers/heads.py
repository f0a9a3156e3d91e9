"""What the heads of a register mean, in the words of published registers and of office lists."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from planner.exchange.registers.likely_heads import likely_meaning
from planner.exchange.registers.row import PLAIN_HEADS
from planner.rules.folding import fold

Layout = Literal["plain", "uk", "us", "list"]

UK_HEADS = (
    "Minister",
    "Date",
    "Gift",
    "Given or received",
    "Who gift was given to or received from",
    "Value (£)",
    "Outcome (received gifts only)",
)
_WORDS: dict[str, str] = {
    "source": "source url|source|url|来源|來源",
    "date": "date|date of gift|date received|date given|date gift received|日期|时间|時間|收受日期|接收日期|受赠日期|受贈日期|年月日|日付|受領日|날짜|일자"
    "|수령일|신고일|التاريخ|تاريخ الهدية|jour|date du cadeau|date de réception|datum|datum des empfangs|fecha|fecha de recepción|data"
    "|data recebimento|data di ricevimento|дата|дата получения|dato|mottagningsdatum|päivämäärä|tarih|tanggal",
    "giver": "giver|donor|from|given by|received from|赠送人|赠送方|赠礼人|送礼人|贈送者|贈送人|贈送方|贈與者|送禮人|贈与者|贈呈者|증정자|제공자|기증자"
    "|المهدي|مقدم الهدية|الجهة المهدية|donateur|offert par|de la part de|geber|schenker|überreicht von|schenkende person|donante|obsequiante"
    "|ofertante|oferecido por|doador|donatore|даритель|от кого|givare|giver navn|schenker naam|gever|lahjoittaja",
    "giver_title": "giver title|donor title|赠送人职务|贈送者職銜",
    "recipient": "recipient|to|given to|received by|受赠人|受赠方|接受人|收礼人|受礼人|受贈人|受贈者|接受者|收禮人|受領者|수령자|수상자"
    "|المستلم|المهدى إليه|متلقي الهدية|bénéficiaire|destinataire|reçu par|empfänger|beschenkter|destinatario|receptor|beneficiario"
    "|recebedor|destinatário|ricevente|получатель|кому|mottagare|modtager|mottaker|ontvanger|vastaanottaja",
    "recipient_title": "recipient title|受赠人职务|接受人职务|受贈者職銜",
    "description": "description|gift|item|gift description|description of gift|礼品|礼品名称|名称|物品|禮物|禮品|禮品名稱|贈品|贈品名稱|名稱|品名"
    "|贈答品|선물|선물명|품명|الهدية|وصف الهدية|نوع الهدية|cadeau|cadeaux|description du cadeau|nature du cadeau|geschenk|geschenke|bezeichnung"
    "|beschreibung|gegenstand|regalo|obsequio|descripción|presente|descrição|dono|regali|descrizione|подарок|наименование подарка"
    "|описание|gåva|gåvor|gave|beskrivning|beskrivelse|geschenk omschrijving|omschrijving|lahja|hediye|hadiah",
    "description_native": "description native|gift native|中文名称|礼品中文名称",
    "value": "est value|value|estimated value|amount|price|market value|assessed value|current market value|unit value|价值|金额|估价|参考价值|價值|金額"
    "|估計價值|估值|價額|価額|価格|時価|가액|가격|평가액|القيمة|القيمة التقديرية|valeur|valeur estimée|montant|wert|geschätzter wert|schätzwert"
    "|valor|valor estimado|valore|valore stimato|стоимость|оценочная стоимость|värde|uppskattat värde|værdi|verdi|waarde"
    "|geschatte waarde|arvo|değer|nilai",
    "currency": "currency|币种|货币|幣種|貨幣|devise|währung|moneda|valuta|валюта|العملة|통화|通貨",
    "disposition": "disposition|outcome|current disposition|location|whereabouts|处理结果|处理|处置|去向|处理情况|處理|處理方法|處理情形|處置|処置|取扱"
    "|처리|처리결과|보관|التصرف|الإجراء|destination|suite donnée|lieu de conservation|verbleib|verwendung|destino|disposición|destinazione"
    "|место хранения|решение|hantering",
    "justification": "circumstances|circumstances justifying acceptance|justification|reason|理由|事由|场合|場合|circonstances|anlass"
    "|motivo|ocasión|occasione|повод|المناسبة|사유|event|occasion",
    "direction": "given or received|direction|received or given|accepted or declined|accepted declined|accept decline|received or declined|收送|方向|赠送或接受",
    "category": "category|kind|type|类别|种类|類別|種類|catégorie|kategorie|categoría|категория|النوع",
    "quantity": "quantity|number|count|qty|number of gifts|数量|件数|數量|個数|수량|العدد|quantité|anzahl|cantidad|quantidade|количество",
    "minister": "minister|name of minister|special adviser|permanent secretary|commissioner|commissaire|kommissar"
    "|member of the commission",
    "other_side": "who gift was given to or received from|who gift was received from or given to"
    "|name of person or organisation|received from or given to",
    "us_recipient": "name and title of person accepting",
    "us_gift": "gift date of acceptance",
    "us_giver": "identity of foreign donor",
    "us_circumstances": "circumstances justifying",
}
_BY_WORD = {fold(word): member for member, words in _WORDS.items() for word in words.split("|")}
_BEGINNINGS = {
    fold(words.split("|")[0]): member
    for member, words in _WORDS.items()
    if member.startswith("us_") or member in ("other_side", "disposition", "direction")
}


def meaning(head: str) -> str | None:
    """What a column holds, by its head; None where we do not know it."""
    bare = fold(re.sub(r"\(.*?\)|（.*?）", "", head))
    if bare in _BY_WORD:
        return _BY_WORD[bare]
    begun = next((member for start, member in _BEGINNINGS.items() if bare.startswith(start)), None)
    if begun is not None or len(head) > _LONGEST_HEAD:
        return begun
    words = " ".join(re.findall(r"[a-z]+", re.sub(r"\(.*?\)", "", head).casefold()))
    return next((member for pattern, member in _LIKE if pattern.fullmatch(words)), None)


_LONGEST_HEAD = 60
_LIKE = tuple(
    (re.compile(pattern), member)
    for pattern, member in (
        (r"dates?( of)?( the)?( gifts?)?( (was|were))?( given| received| offered| or| and)*( dd mm yy(yy)?)?", "date"),
        (r"(gift )?(receipt|acceptance|offer|deposit|declaration|reporting) date"
         r"|date (of|on which) (the )?(receipt|acceptance|offer|deposit|presentation)( of( the)? gifts?)?"
         r"|date (offered|accepted|presented|declared)|when( received)?", "date"),
        (r"(name of |the )?(minister|official|special adviser|permanent secretary|senior official|officer|holder|public office holder|agency head|member|employee)s?"
         r"( name| names)?( and title)?|name of (the )?(minister|official|officer)", "minister"),
        (r"(details|nature|name|type|description) of (the )?(gifts?|item|benefit)|gifts? (given|received|details|name)( or received)?|gifts"
         r"|gifts? and benefits?|(gift|benefit) or (gift|benefit|hospitality)|item received|what was (given|received|offered)",
         "description"),
        (r"(from|by) (whom|who)( received)?|(gift )?(received|accepted) from( whom)?|from whom gift( was)? received"
         r"|(name of )?(the )?(donor|giver|offeror|presenter)s?( name| organi[sz]ation)?|(offered|presented|donated|gifted) by"
         r"|(name of )?(person|organi[sz]ation) (offering|making|giving)( the)?( gift| offer)?", "giver"),
        (r"to (whom|who)( given)?|(gift )?(given|presented|offered) to( whom)?|(name of )?(the )?recipients?( name)?"
         r"|(accepted|received) by( whom)?", "recipient"),
        (r"(who|whom)( the)? gift .*|(person|organisation|individual)s? .*(from|to)( whom)?.*", "other_side"),
        (r"(estimated |approximate |approx |est |over |gift |market |assessed |nominal |declared |total )*"
         r"(value|worth)( of (the )?gift| over| in [a-z]{2,8}| rs| aud| nzd| sgd| cad| hkd| usd| eur| gbp)*", "value"),
        (r"outcome.*|(what happened|action taken|retained|disposal|status of gift|location of|mode of disposal|action|how (was|the)).*"
         r"|(current )?(whereabouts|location|holder)|disposal( action| method)?|decision", "disposition"),
    )
)  # fmt: skip
"""Heads that vary from office to office, in words without signs."""


def is_second_head(cells: Sequence[str], layout: Layout) -> bool:
    """True for the heads of another part of the file: gifts received below gifts given, each with heads of its own."""
    if layout not in ("uk", "list") or any(map(_is_cell, cells)):
        return False
    known = meanings(cells)
    filled = sum(1 for cell in cells if cell.strip())
    return len(known) >= max(3, filled - 1) and layout_of(cells) is not None


def meanings(cells: Sequence[str]) -> dict[int, str]:
    """The member of each column whose head we know; the first of two that mean the same."""
    found: dict[int, str] = {}
    for place, cell in enumerate(cells):
        member = meaning(cell) if cell.strip() else None
        if member is not None and member not in found.values():
            found[place] = member
    return found


def all_meanings(cells: Sequence[str]) -> dict[int, str]:
    """The same, with what the words of the other heads likely mean where no head says it plainly."""
    found = meanings(cells)
    for place, cell in enumerate(cells):
        member = likely_meaning(cell) if place not in found and cell.strip() else None
        taken = set(found.values())
        if member is None or member in taken or taken & _INSTEAD.get(member, frozenset()):
            continue
        found[place] = member
    if "description" not in found.values():
        # French registers call the gift so, English ones the office of whoever has it.
        found |= {
            place: "description"
            for place, cell in enumerate(cells)
            if fold(cell) == "designation" and "É" in cell.upper()
        }
    return dict(sorted(found.items()))


_INSTEAD = {"giver": frozenset({"other_side"}), "recipient": frozenset({"minister", "other_side"})}
"""Where a column is of the official, or of whoever is on the other side, no other column is guessed to be."""


def layout_of(cells: Sequence[str]) -> Layout | None:
    """The layout whose heads these cells are; None where they are no heads of a register of gifts."""
    known = set(meanings(cells).values())
    if not _is_plain(known):
        likely = all_meanings(cells)
        filled = [cell for cell in cells if cell.strip()]
        # Words in a line of gifts are words of heads too, but not in most of its cells.
        if len(likely) >= 3 and 2 * len(likely) >= len(filled) and not any(map(_is_cell, filled)):
            known = set(likely.values())
    if tuple(cell.strip() for cell in cells[: len(PLAIN_HEADS)]) == PLAIN_HEADS:
        return "plain"
    if "us_gift" in known:
        return "us"
    if {"minister", "description"} <= known and known & {"other_side", "direction", "giver", "recipient"}:
        return "uk"
    if "description" in known and known & {"date", "giver", "recipient", "value"}:
        return "list"
    return None


def _is_plain(known: set[str]) -> bool:
    """True where plain heads tell enough of a register."""
    return "us_gift" in known or bool("description" in known and known & {"date", "giver", "recipient", "value"})


def _is_cell(text: str) -> bool:
    """True for what stands under heads and not among them: a day, an amount, a long text."""
    return (
        len(text.partition("(")[0]) > _LONGEST_HEAD * 2 or re.fullmatch(r"[\W\d]*\d[\W\d]*", text.strip()) is not None
    )
