"""The words that stand over columns of lists of people, in the languages in which such lists come."""

# ruff: noqa: E501 -- the words of one meaning stand on one line
from __future__ import annotations

from collections.abc import Mapping

from planner.rules.lists.keys import folded

PEOPLE_HEADS: Mapping[str, str] = {
    "number": "no|no.|nr|nr.|n°|nº|#|s/n|sn|serial no|number|num|item|lfd nr|номер|№|序号|序號|编号|編號|番号|连番|連番|numéro|ordre|الرقم|رقم|م|ت|번호|순번|연번|número|núm",
    "honorific": "honorific|honorifics|title (mr/ms)|salutation|prefix|mr/ms|mr/mrs|mr/mrs/ms|mr./ms.|form of address|civilité|civilite|titre de civilité|tratamiento|trato|anrede|обращение|称谓|稱謂|称呼|敬称|敬稱|اللقب|호칭|경칭",
    "courtesy_title": "courtesy title|academic title|style|titre de courtoisie|职称|職稱|学位|學位|الدرجة العلمية|akademischer titel|título académico|직함 존칭",
    "name": "name|full name|fullname|name in full|participant|participants|participant name|delegate|delegates|name of delegate|delegate name|delegate's name|member|members|name (english)|english name|name in english|name en|name (en)|latin name|name (latin)|romanised name|romanized name|name (as in passport)|name as in passport|passport name|person|attendee|attendee name|visitor|guest|guest name|nom complet|nom et prénom|nom et prénoms|noms et prénoms|nom & prénom|prénom et nom|prénom nom|nom prénom|participants nom|姓名|名字|名称|英文姓名|英文名|姓名(英文)|外文姓名|姓名拼音|拼音|人员|人員|代表姓名|氏名|お名前|英語氏名|氏名(英語)|ローマ字氏名|ローマ字|الاسم|الإسم|اسم|الاسم الكامل|الاسم بالكامل|الاسم الثلاثي|الاسم بالانجليزية|الاسم بالإنجليزية|vollständiger name|name vorname|name, vorname|nombre completo|nombre y apellido|nombre y apellidos|nombres y apellidos|фио|ф.и.о.|полное имя|имя и фамилия|이름|성명|성함|영문성명|영문이름",
    "native_name": "native name|native_name|name (native)|name in native script|name (native script)|local name|name in local language|chinese name|name (chinese)|name in chinese|name cn|name zh|name (zh)|arabic name|name in arabic|name (arabic)|japanese name|name in japanese|name (japanese)|korean name|name (original)|name in own language|original name|nom d'origine|nom en langue d'origine|nom (arabe)|nom arabe|nom en chinois|中文姓名|中文名|中文名字|姓名(中文)|本地姓名|本国文字姓名|原名|漢字氏名|氏名(漢字)|現地語名|الاسم بالعربية|الاسم بالعربي|الاسم العربي|한글성명|한글이름|한자",
    "given_name": "given name|given names|givenname|first name|first names|firstname|forename|forenames|christian name|prénom|prénoms|prenom|prenoms|名|الاسم الأول|الاسم الاول|vorname|vornamen|nombre|nombres|nombre de pila|имя|имя и отчество",
    "middle_name": "middle name|middle names|patronymic|second name|deuxième prénom|отчество|اسم الأب|segundo nombre",
    "family_name": "family name|familyname|surname|last name|lastname|surnames|family name (caps)|nom|nom de famille|姓|姓氏|名字(姓)|اسم العائلة|العائلة|nachname|familienname|apellido|apellidos|фамилия|성",
    "position": "position|title|job title|jobtitle|function|functions|designation|post|official title|position title|position/title|title/position|title and organisation|position (english)|position in english|position en|rank and position|occupation|fonction|fonctions|poste|titre|qualité|titre/fonction|fonction/titre|职务|職務|职位|職位|头衔|頭銜|职务/职称|英文职务|职务(英文)|岗位|役職|役職名|肩書|肩書き|官職|المنصب|الوظيفة|المسمى الوظيفي|الصفة|funktion|amt|amtsbezeichnung|stellung|cargo|puesto|función|должность|직위|직책|직함",
    "position_native": "native position|position (native)|position (chinese)|position in chinese|title (chinese)|title in chinese|position cn|position zh|native title|title (native)|title (arabic)|position (arabic)|position in arabic|中文职务|中文職務|职务(中文)|المنصب بالعربية|役職(日本語)|fonction (langue d'origine)",
    "organization": "organization|organisation|organisation name|organization name|org|institution|institutions|employer|company|company name|agency|ministry|department|ministry/agency|ministry/organisation|ministry/organization|affiliation|authority|entity|office|body|organization (english)|organisation en|organisme|institution/organisme|ministère|société|entreprise|employeur|structure|administration|单位|單位|工作单位|工作單位|机构|機構|组织|組織|部门|部門|公司|英文单位|单位(英文)|所属|所属機関|所属先|機関名|会社|会社名|勤務先|組織名|الجهة|المؤسسة|الوزارة|الجهة التابع لها|جهة العمل|المنظمة|الهيئة|الشركة|firma|behörde|institution/firma|ministerium|organización|organizacion|institución|entidad|empresa|ministerio|организация|учреждение|место работы|ведомство|компания|소속|기관|기관명|회사|소속기관",
    "organization_native": "native organization|native organisation|organization (chinese)|organisation (chinese)|organisation in chinese|organization in chinese|organisation (native)|organization (native)|organisation (arabic)|organization (arabic)|organisation cn|organisation zh|中文单位|中文單位|单位(中文)|الجهة بالعربية",
    "country": "country|country/territory|country or territory|state|party|party_or_country|party or country|country/organisation|delegation|delegation of|represents|representing|pays|état|délégation|国家|國家|国家/地区|國家/地區|国别|國別|代表团|代表團|国名|国|البلد|الدولة|الوفد|land|staat|país|pais|страна|государство|делегация|국가|나라|국명",
    "nationality": "nationality|citizenship|nationalité|国籍|國籍|الجنسية|staatsangehörigkeit|nationalität|nacionalidad|гражданство|국적",
    "role": "role|role in delegation|role in the delegation|function in delegation|capacity|category|status|rôle|rôle dans la délégation|catégorie|角色|团内职务|團內職務|代表团职务|代表團職務|身份|類別|类别|役割|団内役職|区分|الدور|الفئة|rolle|rol|función en la delegación|роль|категория|역할|구분",
    "side": "side|host/guest|party side|côté|我方/对方|方",
    "precedence": "precedence|order of precedence|protocol order|protocol rank|rank|ranking|precedence no|ordre de préséance|préséance|rang|rang protocolaire|礼宾次序|禮賓次序|排名|排序|位次|名次|席次|序列|席順|الأسبقية|ترتيب البروتوكول|الترتيب|rangfolge|precedencia|orden de precedencia|протокольный порядок|ранг|의전서열|서열",
    "diet": "diet|dietary|dietary requirements|dietary requirement|dietary needs|dietary restrictions|food|meal|meal preference|allergies|food allergies|dietary/allergies|régime|régime alimentaire|régimes|allergies alimentaires|饮食|飲食|饮食禁忌|飲食禁忌|饮食要求|忌口|餐食要求|餐饮要求|食事|食事制限|アレルギー|النظام الغذائي|الحمية|الطعام|متطلبات غذائية|ernährung|verpflegung|dieta|régimen alimenticio|питание|диета|식단|식사",
    "mobility": "mobility|accessibility|access needs|special needs|mobility needs|reduced mobility|mobilité|besoins particuliers|accessibilité|行动|行动不便|行動|特殊需求|特殊需要|無障礙|配慮事項|الاحتياجات الخاصة|التنقل|mobilität|movilidad|accesibilidad|особые потребности|이동",
    "email": "email|e-mail|email address|e-mail address|mail|courriel|adresse e-mail|adresse électronique|mél|邮箱|郵箱|电子邮箱|电子邮件|電子郵件|電郵|邮件|メール|メールアドレス|eメール|البريد الإلكتروني|البريد الالكتروني|الايميل|e-mail-adresse|correo|correo electrónico|электронная почта|эл. почта|почта|이메일|전자우편",
    "phone": "phone|phones|telephone|tel|tel.|telephone number|phone number|phone numbers|mobile|mobile phone|mobile number|cell|cell phone|cellphone|contact number|contact no|office phone|work phone|téléphone|portable|tél|tél.|mobile (gsm)|gsm|电话|電話|手机|手機|手机号|手机号码|联系电话|聯絡電話|联系方式|電話番号|携帯|携帯電話|الهاتف|رقم الهاتف|الجوال|رقم الجوال|الهاتف المحمول|telefon|handy|mobiltelefon|teléfono|telefono|móvil|celular|телефон|мобильный|전화|전화번호|휴대폰|휴대전화|연락처",
    "languages": "languages|language|languages spoken|spoken languages|working language|langue|langues|langues parlées|语言|語言|语种|工作语言|言語|使用言語|اللغة|اللغات|sprache|sprachen|idioma|idiomas|язык|языки|언어",
    "passport": "passport|passport no|passport no.|passport number|passport nº|n° passeport|n° de passeport|numéro de passeport|passeport|护照|护照号|护照号码|護照|護照號碼|パスポート|パスポート番号|旅券番号|旅券|جواز السفر|رقم جواز السفر|رقم الجواز|reisepass|reisepassnummer|pasaporte|número de pasaporte|паспорт|номер паспорта|여권번호|여권",
    "passport_expires": "passport expiry|passport expires|passport expiry date|passport valid until|expiry date|date of expiry|expiration du passeport|date d'expiration|护照有效期|护照到期|有效期至|護照有效期|旅券有効期限|有効期限|تاريخ انتهاء الجواز|gültig bis|vencimiento|срок действия|여권만료일",
    "visa": "visa|visa no|visa number|visa status|n° de visa|签证|簽證|签证号|ビザ|査証|التأشيرة|visum|visado|виза|비자",
    "birth_date": "birth date|date of birth|dob|birthday|birthdate|born|date de naissance|né(e) le|né le|出生日期|出生年月|出生年月日|生日|生年月日|誕生日|تاريخ الميلاد|تاريخ الولادة|geburtsdatum|fecha de nacimiento|дата рождения|생년월일",
    "room": "room|room no|room number|hotel room|chambre|n° de chambre|房间|房間|房号|房號|房间号|部屋|部屋番号|客室|الغرفة|رقم الغرفة|zimmer|zimmernummer|habitación|комната|номер комнаты|객실|방",
    "headcount": "headcount|head count|number of people|no. of people|number of persons|pax|how many|persons|nombre de personnes|effectif|人数|人數|人員数|عدد الأشخاص|العدد|anzahl|número de personas|количество|количество человек|인원|인원수",
    "wish": "wish|wishes|preference|preferences|preferred group|interest|souhait|souhaits|意愿|志愿|偏好|希望|الرغبة|wunsch|preferencia|пожелание|희망",
    "notes": "note|notes|remark|remarks|comment|comments|observation|observations|remarque|remarques|commentaires|备注|備註|备考|说明|附注|備考|注|摘要|ملاحظات|ملاحظة|bemerkung|bemerkungen|anmerkung|anmerkungen|observaciones|notas|примечание|примечания|비고|메모",
}
"""Heads by what they mean, parted by |. What a list of people may hold; `number` is only its running number."""

_TWO_WAYS = {"nom": "family_name", "nombre": "given_name", "title": "position", "titre": "position"}


def words_of_heads(heads: Mapping[str, str]) -> dict[str, str]:
    """What each folded head means; the first meaning of a head counts."""
    known: dict[str, str] = {}
    for member, words in heads.items():
        for word in words.split("|"):
            known.setdefault(folded(word) or word, member)
    return known


PEOPLE_WORDS: Mapping[str, str] = words_of_heads(PEOPLE_HEADS) | _TWO_WAYS
PEOPLE_MEMBERS: tuple[str, ...] = tuple(PEOPLE_HEADS)
