"""The part that somebody has in a visit, and the side they are on, in the words of lists."""

# ruff: noqa: E501 -- the words of one meaning stand on one line
from __future__ import annotations

from collections.abc import Mapping

from planner.models.kinds import PERSON_ROLES, SIDES
from planner.rules.folding import fold

_ROLES: Mapping[str, str] = {
    "head": "head of delegation|delegation head|head|leader|chief|hod|delegation leader|团长|團長|代表团团长|代表團團長|団長|chef de délégation|chef de la délégation|رئيس الوفد|jefe de delegación|delegationsleiter|leiter der delegation|глава делегации|단장|대표단장",
    "deputy": "deputy head|deputy head of delegation|deputy|deputy leader|副团长|副團長|副団長|chef adjoint|chef de délégation adjoint|نائب رئيس الوفد|subjefe|stellvertretender leiter|заместитель главы|부단장",
    "member": "member|delegate|member of delegation|delegation member|团员|團員|成员|成員|代表|団員|membre|membre de la délégation|délégué|déléguée|عضو|عضو الوفد|miembro|delegado|mitglied|член делегации|делегат|단원|대표",
    "spouse": "spouse|wife|husband|partner|esposa|esposo|épouse de|gattin|gatte|gemahlin|ehefrau|ehemann|partnerin|cônjuge|marido|consorte|moglie|marito|妻子|丈夫|爱人|حرمه|قرينته|زوجته|زوجها|배우자|배우자님|부인|супругой|супругом|配偶|夫人|配偶者|conjoint|conjointe|épouse|époux|الزوجة|الزوج|قرينة|cónyuge|ehepartner|супруга|супруг|배우자",
    "interpreter": "interpreter|translator|翻译|翻譯|译员|通訳|interprète|مترجم|المترجم|intérprete|dolmetscher|dolmetscherin|переводчик|통역|통역사",
    "escort": "escort|liaison|liaison officer|accompanying|联络员|聯絡員|陪同|随行|accompagnateur|مرافق|acompañante|begleitung|сопровождающий|수행",
    "security": "security|bodyguard|protection|警卫|警衛|安保|保安|警護|sécurité|الأمن|حماية|seguridad|sicherheit|охрана|безопасность|경호",
    "press": "press|media|journalist|reporter|photographer|记者|記者|媒体|媒體|新闻|報道|presse|journaliste|الصحافة|إعلام|صحفي|prensa|periodista|journalist/in|пресса|журналист|기자|언론",
    "staff": "staff|support staff|support|secretary|assistant|工作人员|工作人員|秘书|秘書|随员|隨員|事務局|personnel|secrétariat|الموظفون|سكرتارية|personal|mitarbeiter|сотрудник|직원|실무진",
    "driver": "driver|chauffeur|司机|司機|驾驶员|運転手|السائق|سائق|conductor|fahrer|водитель|기사|운전기사",
    "host": "host|counterpart|主人|接待方|ホスト|hôte|المضيف|anfitrión|gastgeber|хозяин|принимающая сторона|주최측",
    "other": "other|其他|其它|その他|autre|أخرى|otro|sonstige|другое|기타",
}
_SIDES: Mapping[str, str] = {
    "delegation": "delegation|delegation side|visiting side|guest side|访问团方|代表团方|来访团|宾方|delegate|guest|guests|visitor|visitors|visiting|us|our side|我方|代表团|代表團|来访方|客方|délégation|الوفد",
    "host": "host|hosts|host side|counterpart|counterparts|local|对方|對方|主方|东道主|接待方|ホスト|hôte|المضيف",
    "other": "other|others|third party|其他|第三方|autre",
}


def _words(listed: Mapping[str, str], members: tuple[str, ...]) -> dict[str, str]:
    return {fold(word): member for member in members for word in (*listed[member].split("|"), member)}


_ROLE_WORDS = _words(_ROLES, PERSON_ROLES)
_SIDE_WORDS = _words(_SIDES, SIDES)


def role_of(text: str) -> str | None:
    """The role that a text says; None where it is none of those there are."""
    return _ROLE_WORDS.get(fold(text))


def side_of(text: str) -> str | None:
    """The side that a text says."""
    return _SIDE_WORDS.get(fold(text))
