"""What the head of a column of a register likely means, by the words in it, where it is none that we know whole.

"Hva er gjort med gaven", "赠送单位/赠送人", "Кому вручен (ФИО, должность)": every office calls its columns otherwise.
"""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re

from planner.rules.folding import words_of

_GIFT = (
    r"\bgifts?\b|\bpresents?\b|\bhospitality\b|\bbenefits?\b|\bcadeaux?\b|\bdons?\b|\bgeschenke?s?\b|\bregalos?\b|\bobsequios?\b|\bpresentes?\b|\bdon[io]\b"
    r"|\bgaven?\b|\bgaver\b|\bgav[ao]n?\b|\bgavor\b|\bdar(?:u|ek|ku)?\b|\bprezent\w*|\bupominek\b|\bajandek\w*|подар\w*|\bdarunek\b|礼品|禮品|礼物|禮物|饋贈|馈赠|贈与|贈品|贈答|선물|هديه|الهدايا|\bqua(?: tang)?\b|hediye\w*|\blahja\w*|\bgeschenk"
)
_OF_GIFT = r"name|details?|nature|type|description|designation|beschreibung|bezeichnung|art|omschrijving|beskrivelse|beskrivning|descripcion|descricao|descrizione|opis\w*|popis\w*|наименован\w*|описан\w*|名称|名稱|内容|內容|說明|说明|品目|cinsi|ten|nazwa|nature"
_PATTERNS: tuple[tuple[str, str], ...] = (
    (
        "number",
        r"(?:\b(?:no|nr|number|ref|reference|id|sl|sr)\b.*\b(?:gifts?|register|entry)\b)|登记号|編號|编号|照片|图片|写真|\bphotos?\b|\bpictures?\b|\bimage\b",
    ),
    (
        "quantity",
        r"^(?:数量|數量|件数|個数|수량|quantity|qty|anzahl|cantidad|quantite|ilosc|pocet|количество|antall|antal|aantal|so luong|adet)\b|^number of (?:gifts|items)",
    ),
    (
        "recipient_title",
        r"^(?:(?:recipient|officer|official)s? )?(?:title|designation|position|post|office held)(?: of (?:the )?(?:recipient|officer|official))?$|^(?:职务|職務|职位|官職|직위|cargo|fonction|funktion|должность|stillinghaver|stanowisko|unvani)$",
    ),
    ("giver_title", r"(?:giver|donor|offeror)s? (?:title|position|office)"),
    (
        "date",
        r"\bdates?\b|\bdatum\b|\bdato\b|\bdatuma?\b|\bfecha\b|\bdata (?:de|di|do|da|otrzymania|przyjecia|recebimento|ricevimento|de recebimento)\b|\bdata\b|\bjour\b|日期|年月日|月日|일자|날짜|\bдата\b|تاريخ|\btarihi?\b|\bngay\b|\bpaiva\w*|\bkuupaev\b|\bwhen\b",
    ),
    (
        "value",
        r"\bvalue\w*|\bworth\b|\bprice\b|\bcost\b|\w*wert\b|\bvaleurs?\b|\bvalor\b|\bvalore\b|\bverdi\b|\bvarde\b|\bvaerdi\b|\bwaarde\b|\bwartosc\b|\bhodnota\b|\berteke?\b|\barvo\b|\bmontant\b|\bimporte\b|стоимост\w*|\bцена\b|оценк\w*|价值|價值|估价|估價|估值|价格|價格|金额|金額|価額|価格|가액|가격|평가|قيمه|القيمه|\bdeger\w*|\bgia tri\b|\bnilai\b|vartist\w*|вартість",
    ),
    (
        "disposition",
        r"\boutcomes?\b|\bdispos\w*|\bwhereabouts\b|\blocation\b|\bretain\w*|\brelinquish\w*|\bsurrender\w*|\baction\b|\bhandling\b|\bdecision\b|\bkept\b|\bstored\b|\bstorage\b|\bconservation\b|\baufbewahr\w*|\bwhat happened\b|\bverbleib\w*|\bverwendung\b|\bdestin\w*|\bdevenir\b|\baffectation\b|\bgjort med\b|\bhantering\b|\bhandtering\b|\bbestemming\b|\bumisteni\b|\bzagospodarowan\w*|\bprzechowyw\w*|\bmegorzes\w*|место|хранен\w*|решение|处理|處理|处置|處置|去向|存放|保管|取扱|처리|보관|التصرف|مكان الحفظ|\bxu ly\b|\bakibet\w*|\bsijoitus\w*",
    ),
    (
        "justification",
        r"\bcircumstances?\b|\boccasions?\b|\bevents?\b|\breasons?\b|\bjustif\w*|\banlass\b|\bmotivo\b|\bocasion\b|\bocasiao\b|\bcirconstances?\b|\banledning\b|\btilfalle\b|\baanleiding\b|\bokolicznosc\w*|\bprilezitost\b|\bповод\b|\bоснован\w*|事由|理由|场合|場合|사유|المناسبه|\bdip\b|\bvesile\w*",
    ),
    (
        "giver",
        r"^(?:name of )?(?:external )?organi[sz]ation$|\bgivers?\b|\bdonors?\b|\bdonated\b|\boffer\w*|\bpresented by\b|\breceived from\b|\baccepted from\b|\bfrom whom\b|\bprovided by\b|\bdonneurs?\b|\bdonateurs?\b|\bprovenance\b|\bofferte?s? par\b|\bschenk\w*nde\w?\b|\bschenkers?\b|\bgeber\b|\bzuwende\w*|\bdonantes?\b|\bprocedencia\b|\botorgante\b|\boferentes?\b|\bdoador\b|\bgivare\b|\bgiver\b|\bdarce\b|\bdarczynca\b|\bofiarodawca\b|\badomanyozo\b|дарител\w*|от кого|вручивш\w*|赠送|贈送|赠礼|送礼|送禮|饋贈者|馈赠者|贈与者|贈呈者|来自|증정|제공자|기증자|المهدي(?! اليه)|مقدم|\bnguoi tang\b|\bhediyeyi veren\b|\bveren\b|\blahjoittaja\b|\bcountry\b",
    ),
    (
        "recipient",
        r"\brecipients?\b|\breceived by\b|\baccepted by\b|\bto whom\b|\bgiven to\b|\boffice holders?\b|\bofficers?\b|\bofficials?\b|\bmembers?\b|\bbewindspersoon\b|\bautoridade?\b|\bcouncillors?\b|\bdeput[ey]\w*\b|\bbeneficiaires?\b|\bdestinataires?\b|\bempfanger\w*|\bbeschenkte\w*|\breceptor\b|\bdestinatario\b|\bbeneficiario\b|\bmottaker\w*|\bmottagare\b|\bmodtager\b|\bontvanger\b|\bobdarovan\w*|\bosoba przyjmujaca\b|\bprzyjmujac\w*|\bobdarowan\w*|получател\w*|\bкому\b|受赠|受贈|受礼人|受禮人|收礼|收禮|受領者|接受人|接受者|수령자|수상자|المهدي اليه|المستلم|\bnguoi nhan\b|\bhediyeyi alan\b|\balan\b|\bsaaja\b|\bnombre\b|\bnom\b|\bname\b",
    ),
    ("description", rf"(?:{_GIFT})|^(?:{_OF_GIFT}|details?|item|items|popis|opis)$"),
)
_ALL = tuple((member, re.compile(pattern)) for member, pattern in _PATTERNS)
_LONGEST = 70
_FIRST_GIVER = re.compile(
    r"\bgift\b.*\b(?:received|accepted) from\b|(?:hospitality|gift) .*\boffered\b|organi[sz]ation .*offered"
)


def likely_meaning(head: str) -> str | None:
    """The member that the words of a head tell; None where they tell none."""
    if len(head) > _LONGEST:
        head = head.partition("(")[0]
    if len(head) > _LONGEST:
        return None
    text = " ".join(words_of(head))
    if _FIRST_GIVER.search(text):
        return "giver"
    found = next((member for member, pattern in _ALL if pattern.search(text)), None)
    return None if found == "number" else found
