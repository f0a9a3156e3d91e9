"""What kind of item a title speaks of, in several languages. The first kind whose word is in it counts."""

from __future__ import annotations

import re

from planner.models.item import ITEM_KINDS, STATUSES

# ruff: noqa: E501 -- the words of one kind stand on one line
_WORDS: tuple[tuple[str, str], ...] = (
    (
        "signing",
        r"\bsign(?:ing|ature)|签约|簽約|签署|簽署|签字|調印|署名式|التوقيع|توقيع|\bsignature\b|firma de|unterzeichn|подписани|서명|체결",
    ),
    (
        "press",
        r"\bpress\b|media (?:brief|point|event)|记者会|記者會|记者招待会|新闻发布|新聞發布|記者会見|مؤتمر صحفي|conférence de presse|rueda de prensa|pressekonferenz|пресс-конф|기자회견",
    ),
    (
        "meal",
        r"\b(?:breakfast|lunch(?:eon)?|dinner|banquet|supper|brunch|tea break|coffee break)\b|早餐|午餐|晚餐|午宴|晚宴|宴会|宴請|宴请|早饭|午饭|晚饭|用餐|工作餐|朝食|昼食|夕食|晩餐|会食|إفطار|غداء|عشاء|مأدبة|déjeuner|dîner|petit-déjeuner|desayuno|almuerzo|cena\b|mittagessen|abendessen|frühstück|обед|ужин|завтрак|조찬|오찬|만찬|식사",
    ),
    (
        "flight",
        r"\bflights?\b|\bfly\b|\bflies\b|take-?off|航班|飞往|飛往|飞抵|乘机|搭机|搭機|フライト|空路|الرحلة الجوية|رحلة جوية|\bvol\b|vuelo|\bflug\b|перел[её]т|рейс|항공편|\b[A-Z]{2}\s?\d{3,4}\b",
    ),
    ("train", r"\b(?:train|rail)\b|高铁|高鐵|火车|火車|列车|列車|新幹線|قطار|\btgv\b|\btren\b|\bzug\b|поезд|기차|열차"),
    (
        "boat",
        r"\b(?:boat|ferry|cruise|ship)\b|乘船|游船|遊船|轮渡|フェリー|قارب|bateau|barco|schiff|катер|паром|유람선",
    ),
    ("hotel", r"\bcheck-?(?:in|out)\b|入住|退房|チェックイン|تسجيل الدخول|overnight|下榻|宿泊"),
    (
        "transfer",
        r"\b(?:transfer|depart|departure|leave|drive|travel|proceed|arriv(?:al|e|es)|motorcade|move) |\btransfer\b|\bdeparture\b|\barrival\b|\barrive\b|前往|出发|出發|乘车|乘車|转场|接机|送机|接站|抵达|抵達|启程|啟程|離開|离开|移動|出発|到着|المغادرة|الوصول|الانتقال|départ|arrivée|transfert|salida|llegada|traslado|abfahrt|ankunft|отъезд|прибытие|переезд|이동|출발|도착",
    ),
    (
        "reception",
        r"\breception\b|\bcocktail|招待会|招待會|酒会|酒會|冷餐会|レセプション|歓迎会|حفل استقبال|réception|recepción|empfang|приём|прием\b|리셉션|환영회",
    ),
    (
        "ceremony",
        r"\b(?:ceremony|wreath|inauguration|opening|closing|unveiling|welcome ceremony|guard of honou?r|commemorat)|仪式|儀式|典礼|典禮|开幕|開幕|闭幕|揭牌|献花|欢迎式|式典|مراسم|حفل|cérémonie|ceremonia|zeremonie|feier|церемони|возложени|기념식|환영식|헌화",
    ),
    (
        "presentation",
        r"\b(?:presentation|pitch|keynote|lecture|speech)\b|推介|演讲|演講|宣讲|讲座|講演|発表|عرض تقديمي|محاضرة|présentation|presentación|vortrag|презентац|발표|강연",
    ),
    (
        "conference",
        r"\b(?:conference|forum|summit|seminar|symposium|workshop|plenary|roundtable|round table|panel)\b|会议论坛|论坛|論壇|峰会|峰會|研讨会|研討會|座谈会|座談會|大会|大會|年会|フォーラム|会議|サミット|セミナー|مؤتمر|منتدى|قمة|ندوة|conférence|sommet|séminaire|foro|cumbre|konferenz|конференц|форум|саммит|семинар|포럼|회의|세미나|간담회",
    ),
    (
        "briefing",
        r"\bbriefing|\bdebrief|吹风会|情况介绍|行前说明|说明会|通报会|ブリーフィング|إحاطة|инструктаж|брифинг|브리핑",
    ),
    (
        "visit",
        r"\b(?:visit|tour|site visit|excursion|sightseeing|museum)\b|参观|參觀|考察|访问|訪問|走访|视察|視察|游览|遊覽|見学|زيارة|جولة|visite|visita|besuch|besichtigung|rundgang|посещени|экскурси|осмотр|방문|견학|시찰",
    ),
    (
        "meeting",
        r"\b(?:meeting|meet|meets|talks|call on|courtesy call|bilateral|audience|discussion|consultation|exchange of views|tête-à-tête)|会见|會見|会谈|會談|会晤|會晤|拜会|拜會|洽谈|洽談|交流|座谈|座談|面談|会談|表敬|面会|打ち合わせ|اجتماع|لقاء|مباحثات|réunion|entretien|rencontre|reunión|encuentro|entrevista|treffen|gespräch|sitzung|встреча|переговор|беседа|회담|면담|예방|미팅",
    ),
    (
        "free",
        r"\b(?:free time|at leisure|free|rest|leisure|personal time)\b|自由活动|自由活動|休息|自由時間|休憩|وقت حر|استراحة|temps libre|repos|tiempo libre|descanso|freizeit|zur freien verfügung|свободное время|отдых|자유시간|휴식",
    ),
    ("meal", r"\bmeal\b|餐|宴"),
)
_PATTERNS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _WORDS)
_STATUS = (
    ("cancelled", re.compile(r"cancel|annul|取消|中止|キャンセル|ملغ|abgesagt|отмен|취소", re.IGNORECASE)),
    (
        "tentative",
        re.compile(
            r"tentativ|tbc|tbd|to be confirmed|provisional|not confirmed|unconfirmed|pending|待定|待确认|待確認|暂定|暫定|未定|仮|مبدئي|غير مؤكد|à confirmer|por confirmar|vorläufig|предварительно|잠정|미정",
            re.IGNORECASE,
        ),
    ),
    ("confirmed", re.compile(r"confirm|确认|確認|已定|確定|مؤكد|bestätigt|подтвержд|확정", re.IGNORECASE)),
)


def kind_of(*texts: str | None) -> str:
    """The kind that these texts speak of, the first text first; "other" where none does."""
    for text in texts:
        plain = (text or "").strip()
        if plain.casefold() in ITEM_KINDS:
            return plain.casefold()
        for kind, pattern in _PATTERNS:
            if plain and pattern.search(plain):
                return kind
    return "other"


def status_of(text: str | None) -> str | None:
    """Tentative, confirmed or cancelled, where a text says so."""
    plain = (text or "").strip()
    if plain.casefold() in STATUSES:
        return plain.casefold()
    return next((status for status, pattern in _STATUS if plain and pattern.search(plain)), None)
