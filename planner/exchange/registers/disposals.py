"""What became of a gift, as registers say it in many languages; what could mean several things stays in its words."""

# ruff: noqa: E501 -- the words of one meaning stand together
from __future__ import annotations

import re

_WORDS = {
    "retained_on_payment": r"purchased\b|bought (?:by|back)\b|paid for by|retained (?:up)?on payment|paid (?:for )?and retained|rachetée?s?\b|achetée?s? par|comprad[oa]s? por"
    r"|adquirid[oa]s? por|(?:käuflich )?erworben\b|gekauft von|acquistat[oaie] da|kjøpt (?:av|ut)|köpt av|købt af|(?:作价|折价|付费|付款)(?:购买|購買|留用)|购买留用|выкуплен",
    "donated": r"donated\b|given to (?:a )?charity|(?:sent|passed|given) to (?:a )?charit|don(?:né|ée?)?s? à (?:une|des|l[ae']|un) \w*\s?(?:œuvre|oeuvre|association|fondation|musée|organisation)"
    r"|fait don|donad[oa]s?\b|doad[oa]s?\b|donat[oaie]\b|gespendet\b|gestiftet\b|an eine?n? .*(?:gespendet|gestiftet)|geschonken aan|skänkt|doneret|donert|gitt (?:bort|til) "
    r"|捐赠|捐贈|捐出|捐给|捐給|转赠|轉贈|寄贈|寄付|기증|기부|пожертвован|подарен музе|تم التبرع|bağışlan",
    "returned": r"returned\b|(?:r(?:estitu|envoy|etourn)ée?s?|rendue?s?) ?(?:à|au|$)|devuelt[oa]s?\b|devolvid[oa]s?\b|restituit[oaie]\b|zurück(?:gegeben|geschickt|gesandt|gereicht)\b"
    r"|(?:an den \w+ )?zurück(?:gegeben|geschickt)|teruggegeven|returner(?:t|et)\b|återlämna[dt]|returnera[dt]|退回|退还|退還|归还|歸還|返還|返却|반환|возвращ[её]н|تم إرجاع|iade edil",
    "declined": r"declined\b|refused\b|not accepted\b|refusée?s?\b|déclinée?s?\b|rechazad[oa]s?\b|declinad[oa]s?\b|recusad[oa]s?\b|rifiutat[oaie]\b|abgelehnt\b|nicht angenommen|geweigerd|avslått|avböjd"
    r"|afvist|拒收|拒绝|拒絕|谢绝|謝絕|婉拒|婉谢|未接受|辞退|거절|отказ|تم رفض|reddedil",
    "surrendered": r"surrendered\b|handed (?:in|over) to\b|(?:transferred|forwarded|delivered) to (?:the )?(?:gsa\b|general services administration|treasury|toshakhana)|deposited in (?:the )?(?:treasury|toshakhana)"
    r"|(?:remise?s?|transmise?s?|versée?s?|cédée?s?) (?:à l['’]état|au (?:service du )?protocole|aux domaines|au trésor)|entregad[oa]s? (?:a|al|à|ao) (?:estado|patrimonio|património|patrimônio|protocol|tesoro|la secretar)"
    r"|consegnat[oaie] (?:a|al|alla) |abgeliefert|abgegeben|an (?:das|die|den) (?:protokoll|staat|bund)\w* (?:übergeben|abgegeben)|levert inn|inlämna[dt]|afleveret"
    r"|上交|上缴|上繳|缴公|繳公|交公|登记上交|(?:移交|交)(?:机关|机關|国库|國庫|财政|財政|礼品|禮品)|국고 귀속|сдан\w* в|передан\w* (?:в|на) (?:гохран|казн|хранение|управление)|teslim edil",
    "archived": r"archived\b|(?:transferred|sent|accessioned|deposited|placed|retained) (?:to|in|by|with) (?:the )?(?:nara\b|national archives|(?:\w+ ){0,2}archives?\b)|archivée?s?\b|versée?s? aux archives"
    r"|archivad[oa]s?\b|arquivad[oa]s?\b|archiviat[oaie]\b|archiviert\b|gearchiveerd|arkiver(?:t|et|ad)|存档|存檔|归档|歸檔|入藏|典藏|문서보관|сдан\w* в архив|передан\w* в архив|تم حفظ|arşiv",
    "displayed": r"(?:(?:retained|held|kept|to be|is|now|currently|placed|put|official|public)\s+)*(?:(?:for|on|in)\s+)?(?:(?:official|public|permanent)\s+)?display(?:ed)?\b|exhibited\b|exposée?s?\b|en exposition"
    r"|expuest[oa]s?\b|en exhibición|expost[oa]s?\b|em exposição|espost[oaie]\b|in esposizione|ausgestellt\b|tentoongesteld|utstilt\b|utställd|udstillet|陈列|陳列|展示|展出|展陈|전시|выставлен|معروض|sergilen",
    "retained": r"(?:retained|kept) (?:by (?:the )?(?:recipient|minister|official|officer|office holder|individual)|personally)|conservée?s? par (?:le (?:bénéficiaire|ministre|destinataire)|l['’]intéressée?)"
    r"|conservad[oa]s? por el (?:destinatario|beneficiario|ministro)|(?:vom empfänger|vom minister) behalten|verbleibt? beim empfänger|(?:本人|个人|個人|自行)(?:留用|保留|留存)|自留|본인 보유|оставлен\w* у получател",
}  # fmt: skip
_ALL = tuple((disposal, re.compile(rf"(?:{words})", re.IGNORECASE)) for disposal, words in _WORDS.items())


def disposal_of(text: str) -> str | None:
    """The disposal that a text begins with; None for other words."""
    plain = text.strip()
    return next((disposal for disposal, words in _ALL if words.match(plain)), None)
