"""Names in scripts with a face of their own print as typed and can be copied out."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.documents.pdf.typesetting.fonts import Voice
from planner.documents.pdf.typesetting.own_faces import own_face
from planner.documents.pdf.typesetting.runs import runs
from planner.documents.pdf.typesetting.signs import is_printable
from tests.documents.pdf.papers import paper
from tests.outside import judge_paper
from tests.worlds import item, person

VOICES: tuple[Voice, ...] = ("text", "bold", "serif")
NAMES = {
    "Hebrew": "יעל כהן דָּוִד בֶּן־גּוּרְיוֹן",
    "Armenian": "Արմեն Սարգսյան և",
    "Georgian": "ნინო ბერიძე ᲓᲐᲕᲘᲗ",
    "Ethiopic": "አበበ ብቂላ፡ አዲስ",
    "Thai": "สมชาย ที่นี่ ผู้ใหญ่ ปี่ ฟ้า น้ำ ป่ำ กิตติ์ ฐุ",
    "Lao": "ບົວສອນ ທີ່ນີ້ ນ້ຳ ຝີ",
    "Devanagari": "नरेन्द्र कृष्णमूर्ति ट्रैक्टर पढ़ना",
    "Bengali": "শেখ হাসিনা রহমান চৌধুরী",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Gujarati": "મેઘાબેન ક્ષત્રિય",
    "Oriya": "ଦ୍ରୌପଦୀ ମୁର୍ମୁ",
    "Tamil": "லட்சுமி கொள்கை",
    "Telugu": "చంద్రబాబు క్షేత్రం",
    "Kannada": "ಸಿದ್ದರಾಮಯ್ಯ ಕರ್ನಾಟಕ",
    "Malayalam": "പിണറായി അവന്\u200d ക്ഷേത്രം",
    "Sinhala": "රනිල් වික්\u200dරමසිංහ",
    "Myanmar": "အောင်ဆန်းစုကြည် မြန်မာ",
    "Khmer": "ហ៊ុន ម៉ាណែត កម្ពុជា",
}


@pytest.mark.parametrize("voice", VOICES)
def test_a_script_is_drawn_by_its_own_face_in_every_voice(voice: Voice):
    weight = "Regular" if voice == "text" else "Bold"
    found = {script: runs(name[:4], voice)[0][0] for script, name in NAMES.items()}
    assert found == {script: f"NotoSans{script}-{weight}" for script in NAMES}


def test_scripts_that_are_not_known_here_are_not_drawn_in_pieces():
    names = ("བོད", "އިބްރާހީމް", "ᠮᠣᠩᠭᠣᠯ")
    assert [name for name in names if is_printable(name) or own_face(name[0], "text")] == []


def test_programs_from_outside_copy_them_out(tmp_path: Path):
    file = tmp_path / "programme.pdf"
    people = [person(key, name=key, native_name=name) for key, name in NAMES.items()]
    items = [item(f"i{n}", f"2026-05-04 09:{n:02d}", title=name) for n, name in enumerate(NAMES.values())]
    file.write_bytes(paper(*people, *items))
    assert judge_paper(file, expect=list(NAMES.values())).faults == ()
