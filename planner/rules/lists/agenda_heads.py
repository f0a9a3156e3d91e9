"""The words that stand over columns of programmes, in the languages in which such tables come."""

# ruff: noqa: E501 -- the words of one meaning stand on one line
from __future__ import annotations

from collections.abc import Mapping

from planner.rules.lists.heads import words_of_heads

AGENDA_HEADS: Mapping[str, str] = {
    "number": "no|no.|nr|n°|#|item no|序号|序號|番号|الرقم|번호",
    "date": "date|day|date and time|date & time|date/time|day and time|datetime|when|date et heure|datum und uhrzeit|fecha y hora|data e hora|data e ora|data|дата и время|日時|日时|日期时间|日期時間|日期及时间|日期和时间|时间日期|التاريخ والوقت|일시|day/date|date/day|day and date|dates|start date|jour|日期|日付|月日|年月日|日|التاريخ|اليوم|datum|tag|fecha|día|дата|день|날짜|일자|תאריך|יום|ημερομηνία|ημέρα|วันที่|วัน|ngày|tarih|gün|data|dzień|tanggal|hari|giorno|dia|datum|dag|den|dátum|nap|ziua|dato|päivä|päivämäärä|день|تاریخ|روز|दिनांक|तिथि|datum a den|dagen",
    "time": "time|times|hour|hours|time (local)|local time|schedule|timing|time slot|heure|heures|horaire|horaires|时间|時間|时刻|時刻|الوقت|الساعة|التوقيت|zeit|uhrzeit|hora|horario|время|시간|שעה|שעות|זמן|ώρα|เวลา|thời gian|giờ|saat|godzina|godz.|czas|waktu|jam|ora|orario|horário|tijd|čas|idő|időpont|tid|klo|aika|час|время (местное)|ساعت|زمان|समय|klockan|kl.",
    "end_date": "end date|date to|to date|end day|finish date|date until|date de fin|datum bis|bis datum|enddatum|fecha de fin|fecha final|data de fim|data fine|结束日期|結束日期|终止日期|終了日|تاريخ الانتهاء|дата окончания|종료일|bitiş tarihi|data zakończenia",
    "from": "dtstart|start date/time|start datetime|start date and time|begin date/time|开始日期时间|dep|dep.|etd|std|departs|dep time|departure time|heure de départ|abflug|salida|起飞|起飞时间|出发时间|from|start|start time|begin|begins|starts|departure|de|début|heure de début|开始|开始时间|開始|開始時間|開始時刻|من|بداية|von|beginn|desde|inicio|hora de inicio|начало|시작|시작시간|משעה|από|từ|başlangıç|od|mulai|dalle|das|van|od kdy|kezdés|alkaa|від|از|inizio|início|rozpoczęcie|začátek|début de l'activité|anfang|start at",
    "to": "dtend|end date/time|end datetime|end date and time|结束日期时间|arr|arr.|eta|sta|arrives|arr time|arrival time|heure d'arrivée|ankunft|llegada|到达时间|抵达时间|降落|to|end|end time|until|ends|finish|à|fin|heure de fin|结束|结束时间|結束|結束時間|終了|終了時刻|إلى|نهاية|bis|ende|hasta|hora de fin|окончание|конец|종료|종료시간|עד|έως|đến|bitiş|do|selesai|alle|até|tot|konec|befejezés|päättyy|до|تا|fine|término|zakończenie",
    "duration": "duration|length|minutes|durée|时长|時長|所要時間|المدة|dauer|duración|длительность|소요시간",
    "title": "summary|activity|activities|title|event|item|agenda item|programme|program|subject|description|meeting|session|what|activité|activités|évènement|événement|objet|intitulé|programme (english)|activity (english)|活动|活動|活动内容|活動內容|内容|內容|事项|事項|日程|日程安排|安排|议程|議程|行程|行事|行程内容|予定|用務|النشاط|الفعالية|البرنامج|الحدث|الموضوع|veranstaltung|programmpunkt|aktivität|actividad|evento|programa|мероприятие|программа|событие|일정|내용|행사|활동|פעילות|אירוע|תוכנית|נושא|δραστηριότητα|εκδήλωση|πρόγραμμα|กิจกรรม|รายการ|กำหนดการ|nội dung|hoạt động|chương trình|etkinlik|faaliyet|program|wydarzenie|punkt programu|kegiatan|acara|attività|evento|programma|atividade|activiteit|programmaonderdeel|událost|bod programu|program|esemény|programpont|activitate|eveniment|aktivitet|hændelse|programpunkt|ohjelma|tapahtuma|захід|подія|програма|برنامه|رویداد|कार्यक्रम|गतिविधि|aktivita|događaj",
    "title_native": "activity (chinese)|activity in chinese|title (chinese)|programme (chinese)|native title|title (native)|activity (arabic)|activity (local)|中文|中文内容|活动(中文)|中文活动|النشاط بالعربية|日本語",
    "place": "place|venue|location|where|site|lieu|endroit|adresse|地点|地點|场所|場所|会场|會場|会場|المكان|الموقع|ort|veranstaltungsort|lugar|sede|место|место проведения|장소|מקום|מיקום|τόπος|τοποθεσία|χώρος|สถานที่|địa điểm|yer|mekan|mekân|miejsce|lokalizacja|tempat|lokasi|luogo|sede dell'evento|local|plaats|locatie|místo|helyszín|hely|loc|locație|plats|sted|paikka|місце|місце проведення|مکان|محل|स्थान|miesto|mjesto",
    "place_native": "venue (chinese)|place (chinese)|location (chinese)|地点(中文)|中文地点|المكان بالعربية",
    "city": "city|town|stop|ville|城市|都市|المدينة|stadt|ciudad|город|도시|עיר|πόλη|เมือง|thành phố|şehir|miasto|kota|città|cidade|stad|město|város|oraș|kaupunki|місто|شهر|शहर",
    "people": "people|participants|attendees|attendance|who|with|present|participation|personnes|présents|participants/attendees|参加人员|參加人員|参加人|出席人员|出席|出席者|人员|参会人员|参加者|الحضور|المشاركون|teilnehmer|participantes|asistentes|участники|참석자|참가자|משתתפים|συμμετέχοντες|ผู้เข้าร่วม|thành phần|thành phần tham dự|katılımcılar|uczestnicy|peserta|partecipanti|deelnemers|účastníci|résztvevők|participanți|deltagare|deltagere|osallistujat|учасники|شرکت‌کنندگان",
    "host": "host|hosted by|counterpart|organiser|organizer|hôte|organisateur|主办|主办方|主持|主持人|接待单位|接待單位|主催|المضيف|الجهة المضيفة|gastgeber|anfitrión|организатор|принимающая сторона|주최|מארח|οικοδεσπότης|เจ้าภาพ|chủ trì|ev sahibi|gospodarz|tuan rumah|anfitrião|gastheer|hostitel|házigazda|gazdă|värd|vært|isäntä|господар|میزبان",
    "contact": "contact|contact person|point of contact|poc|personne de contact|联系人|聯絡人|負責人|负责人|担当者|連絡先|المسؤول|ansprechpartner|contacto|контактное лицо|담당자",
    "kind": "kind|type|category|type of event|nature|catégorie|类型|類型|类别|種別|種類|النوع|art|tipo|тип|вид|종류|구분",
    "status": "status|state|confirmed|statut|状态|狀態|状況|الحالة|stand|estado|статус|상태",
    "dress": "dress|dress code|attire|tenue|着装|著裝|着装要求|服装|اللباس|kleidung|vestimenta|код одежды|форма одежды|복장",
    "notes": "notes|note|remarks|remark|comments|comment|details|remarque|remarques|observations|备注|備註|说明|備考|注意事项|ملاحظات|bemerkungen|bemerkung|hinweise|observaciones|notas|примечания|примечание|비고|메모|הערות|παρατηρήσεις|หมายเหตุ|ghi chú|notlar|açıklama|uwagi|catatan|keterangan|note|osservazioni|observações|opmerkingen|poznámky|megjegyzés|observații|anteckningar|bemærkninger|merknader|huomautuksia|примітки|توضیحات|टिप्पणी",
    "number_of_journey": "flight|flight no|flight number|train|train no|transport no|vol|n° de vol|航班|航班号|车次|便名|رقم الرحلة|flug|flugnummer|vuelo|рейс|편명",
}
"""Heads by what they mean, parted by |."""

AGENDA_WORDS: Mapping[str, str] = words_of_heads(AGENDA_HEADS)
AGENDA_MEMBERS: tuple[str, ...] = tuple(AGENDA_HEADS)
