"""What each verb prints, to the byte, and how a visit is named."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from planner.cli.speaking import one_line
from planner.paths import config_folder
from planner.usecases.export import paper_languages
from tests.cli.conftest import Answer, Call, Write
from tests.systems import reason_of
from tests.worlds import VISIT_ID, city, document, item, moment, person, place, stop

ADVICE = "Close programs that show it, check the folder and the room on the disk, then try again."
DATES = {"from": "2026-05-01", "to": "2026-05-09"}


def journey(**members: Any) -> dict[str, Any]:
    """A flight over the date line, a talk with a step, and an item whose day is not known."""
    return document(
        city("apia", "Pacific/Apia", name="Apia", name_native="阿皮亚"),
        city("la", "America/Los_Angeles", name="Los Angeles"),
        place("field", name="Field", city="apia"),
        person("li", name="Li Na", phone="+86 1"),
        item("later", title="To be arranged"),
        item("dinner", moment("2026-05-03", day_part="evening"), city="la"),
        item("talks", moment("2026-05-03 20:30", precision="approximate"), "22:00", city="la", who=["li"]),
        item("photo", moment("2026-05-03 21:45"), city="la", parent="talks"),
        item(
            "flight",
            "2026-05-04 02:30",
            "2026-05-03 18:00 America/Los_Angeles",
            city="apia",
            to_city="la",
            venue="field",
            kind="flight",
        ),
        **{"title_native": "行程", "languages": ["en", "zh-Hans"], **members},
    )


SHOWN = """\
Visit

2026-05-04 Monday  Apia, Los Angeles
  02:30 Pacific/Apia – 2026-05-03 18:00 America/Los_Angeles  Flight  Field  Apia → Los Angeles

2026-05-03 Sunday  Los Angeles  (again, after the date line)
  evening  Dinner
  20:30 (about)–22:00 America/Los_Angeles  Talks  (Li Na)
    21:45 America/Los_Angeles  Photo

Day to be confirmed
  --:--  To be arranged
"""


def test_import_prints_id_title_and_items_also_for_an_update(call: Call, write: Write) -> None:
    first, second = (
        write(document(item("a"), item("b", parent="a"))),
        write(document(item("a"), title="T\tA\r\nB\u2028")),
    )
    assert (call("import", first, second), call("import", first)) == (
        Answer(0, f"{VISIT_ID}\tVisit\t2\n{VISIT_ID}\tT A B \t1\n", ""),
        Answer(0, f"{VISIT_ID}\tVisit\t2\n", ""),
    )


@pytest.mark.parametrize(
    ("value", "line"), [("a\tb", "a b"), ("a\r\nb\n", "a b "), ("\u2028\x85\v\f", "    "), (None, ""), (7, "7")]
)
def test_a_value_is_printed_on_one_line(value: object, line: str) -> None:
    assert one_line(value) == line


@pytest.mark.parametrize(
    ("value", "days"),
    [
        (document(item("a", "2026-05-03"), dates=DATES), "2026-05-01\t2026-05-09"),
        (document(item("a", "2026-05-03"), item("b", "2026-05-02", "2026-05-06")), "2026-05-02\t2026-05-06"),
        (document(item("a", "2026-05-03"), dates={"from": "2026-05-01"}), "2026-05-01\t2026-05-03"),
        (
            document(city("c"), stop("c", arrive={"date": "2026-05-03"}, depart={"date": "2026-05-04"})),
            "2026-05-03\t2026-05-04",
        ),
        (document(item("a", {"date": "2026-05-03", "until_date": "2026-05-05"})), "2026-05-03\t2026-05-05"),
        (
            document(city("c"), stop("c", depart={"date": "2026-05-03", "until_date": "2026-05-06"})),
            "2026-05-03\t2026-05-06",
        ),
        (document(item("a")), "\t"),
    ],
)
def test_visits_prints_the_days_that_dates_or_items_and_stops_tell(
    value: dict[str, Any], days: str, call: Call, write: Write
) -> None:
    call("import", write(value))
    assert call("visits") == Answer(0, f"{VISIT_ID}\tVisit\t{days}\t{len(value['items'])}\n", "")


def test_no_visits_print_nothing(call: Call) -> None:
    assert call("visits") == Answer(0, "", "")


def test_show_prints_by_day_in_the_order_of_instants_with_local_times_and_zones(call: Call, write: Write) -> None:
    call("import", write(journey()))
    assert call("show", "visit") == Answer(0, SHOWN, "")


def test_show_says_that_nothing_is_planned_in_an_empty_visit(call: Call, write: Write) -> None:
    call("import", write(document()))
    assert call("show", "visit") == Answer(0, "Visit\n", "Nothing is planned yet.\n")
    assert call("show", "visit", "--json").err == ""


def test_show_as_json_holds_the_same(call: Call, write: Write) -> None:
    call("import", write(journey()))
    answer = call("show", VISIT_ID, "--json")
    value = json.loads(answer.out)
    (flight,) = value["days"][0]["items"]
    days = [(day["date"], day.get("again")) for day in value["days"]]
    assert (answer.status, answer.err, value["title"], days, flight) == (
        0,
        "",
        {"en": "Visit", "zh-Hans": "行程"},
        [("2026-05-04", None), ("2026-05-03", True)],
        {
            "key": "flight",
            "kind": "flight",
            "title": "Flight",
            "start": {"date": "2026-05-04", "time": "02:30", "zone": "Pacific/Apia", "utc": "2026-05-03T13:30:00Z"},
            "end": {
                "date": "2026-05-03", "time": "18:00", "zone": "America/Los_Angeles", "utc": "2026-05-04T01:00:00Z",
            },
            "city": {"en": "Apia", "zh-Hans": "阿皮亚"},
            "venue": "Field",
        },
    )  # fmt: skip


def test_show_as_json_keeps_both_texts_where_no_language_is_named(call: Call, write: Write) -> None:
    call("import", write(document(title_native="访问")))
    assert json.loads(call("show", VISIT_ID, "--json").out)["title"] == {"und": "Visit", "x-native": "访问"}


def test_samples_fill_an_empty_database_only(call: Call) -> None:
    first, listed, second = call("samples"), call("visits"), call("samples")
    assert (first.status, first.out, len(listed.out.splitlines())) == (0, "", 3)
    assert second == Answer(
        1, "", "There are visits in this database, so no samples were added. Name a new file with --database.\n"
    )


def test_export_prints_each_path_and_one_visit_file_and_warns_of_internal_fields(
    call: Call, write: Write, tmp_path: Path
) -> None:
    call("import", write(journey()))
    answer = call("export", "visit", "--to", tmp_path / "out", "--format", "ics,visit")
    files = sorted((tmp_path / "out").iterdir())
    named = [file for file in files if file.name.endswith(".visit.json")]
    assert (answer.status, sorted(answer.out.splitlines()), len(named)) == (0, [str(file) for file in files], 1)
    assert answer.err == f"{named[0].name} holds internal fields. Keep it in the office.\n"
    assert json.loads(named[0].read_bytes())["people"][0]["phone"] == "+86 1"


def test_papers_of_several_sizes_lie_beside_one_another(call: Call, write: Write, tmp_path: Path) -> None:
    call("import", write(journey()))
    words = ("export", "visit", "--to", tmp_path / "out", "--format", "pdf,ics")
    names = [Path(line).name for size in ("a4", "a6") for line in call(*words, "--page", size).out.splitlines()]
    assert [name.rpartition(" ")[2] for name in names] == [
        "en+zh-Hans.pdf",
        "en+zh-Hans.ics",
        "A6.pdf",
        "en+zh-Hans.ics",
    ]
    assert len(set(names)) == 3


def test_export_without_internal_fields_says_so_in_the_file_and_nothing_on_stderr(
    call: Call, write: Write, tmp_path: Path
) -> None:
    call("import", write(journey()))
    answer = call("export", "visit", "--to", tmp_path / "out", "--format", "visit", "--without-internal")
    value = json.loads(Path(answer.out.rstrip("\n")).read_bytes())
    assert (answer.status, answer.err, value["internal"], value["people"]) == (
        0, "", "left out", [{"key": "li", "name": "Li Na", "side": "delegation"}],
    )  # fmt: skip


def test_visits_of_one_title_get_files_of_their_own_and_the_same_visit_the_same_file(
    call: Call, write: Write, tmp_path: Path
) -> None:
    ids = [f"00000000-0000-0000-0000-00000000000{number}" for number in (1, 2)]
    call("import", *(write(document(id=visit_id)) for visit_id in ids))
    for visit_id in (*ids, *ids):
        call("export", visit_id, "--to", tmp_path / "out", "--format", "visit")
    written = [json.loads(path.read_bytes())["id"] for path in (tmp_path / "out").iterdir()]
    assert sorted(written) == ids


def test_namesakes_get_calendars_of_their_own(call: Call, write: Write, tmp_path: Path) -> None:
    people = [person(key, name="Li Na") for key in ("a", "b", "c")]
    call("import", write(document(*people, item("talks", "2026-05-03 09:00", who=["a", "b", "c"]))))
    answer = call("export", "visit", "--to", tmp_path, "--format", "ics", "--audience", "personal")
    names = [Path(line).name.split(" ", 2)[2] for line in answer.out.splitlines()]
    assert (answer.status, names) == (0, ["Li Na 1 en.ics", "Li Na 2 en.ics", "Li Na 3 en.ics"])


@pytest.mark.parametrize(
    ("tags", "languages"),
    [
        (["en", "zh-Hans"], ("en", "zh-Hans")),
        (["zh", "en-GB"], ("zh-Hans", "en")),
        (["zh-CN"], ("zh-Hans",)),
        (["zh_CN"], ("zh-Hans",)),
        (["zh-Hans-SG"], ("zh-Hans",)),
        (["zh-Hant", "fr"], ("en",)),
        (["fr", "ar"], ("en",)),
        ([], ("en",)),
    ],
)
def test_papers_speak_those_languages_of_the_visit_that_they_know(tags: list[str], languages: tuple[str, ...]) -> None:
    assert paper_languages(tags) == languages


def test_a_target_that_cannot_be_written_is_named(call: Call, write: Write, tmp_path: Path) -> None:
    call("import", write(document()))
    (tmp_path / "file").touch()
    folder = tmp_path / "file" / "out"
    reason = reason_of((folder / "deeper").mkdir)
    answer = call("export", "visit", "--to", folder, "--format", "visit")
    assert (answer.status, answer.out, answer.err.startswith(str(folder / "Visit "))) == (1, "", True)
    assert answer.err.endswith(f" was not written ({reason}). {ADVICE}\n")


@pytest.mark.parametrize(
    "words",
    [
        ["fly"], ["import"], ["show"], ["visits", "--loud"], ["export", "x"],
        ["export", "x", "--to", "y", "--format", "docx"], ["export", "x", "--to", "y", "--language", "fr"], [],
    ],
)  # fmt: skip
def test_wrong_words_end_with_2_and_say_what_is_right(words: list[str], call: Call) -> None:
    answer = call(*words)
    assert (answer.status, answer.out, answer.err.startswith("usage: planner-cli")) == (2, "", True)


def test_an_unknown_format_is_named_with_those_there_are(call: Call) -> None:
    assert call("export", "x", "--to", "y", "--format", "pdf,docx").err.splitlines()[-1] == (
        "planner-cli export: error: argument --format: there is no format “docx”; there are pdf, ics, visit"
    )


@pytest.mark.parametrize("where", ["settings", "locale"])
def test_sentences_are_chinese_where_settings_or_locale_say_so(
    where: str, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    if where == "settings":
        config_folder().mkdir(parents=True)
        (config_folder() / "settings.json").write_text('{"language": "zh-Hans"}', encoding="utf-8")
    else:
        monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert call("show", "罗马").err == "没有名为“罗马”的访问。命令 visits 列出现有各次访问。\n"


def test_help_and_wrong_words_are_in_one_language(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    # What argparse says itself differs between Pythons; a word that is not translated any more is told here.
    own = {"-h", "planner-cli", "VISIT", "TITLE", "DAYS", "duplicate", "database", "title", "days", "PATH|URL", "URL"}
    wrong = [
        ("duplicate", "--help"), ("duplicate",), ("duplicate", "x", "y"), ("duplicate", "x", "--days", "y"),
        ("duplicate", "x", "--days"), ("export", "x", "--to", "y", "--language", "fr"), ("import",),
    ]  # fmt: skip
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    answers = [call(*words) for words in wrong]
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    english = call("duplicate", "--help")
    assert [answer.status for answer in answers] == [0, 2, 2, 2, 2, 2, 2]
    said = [(answer.out or answer.err.splitlines()[-1] + "\n") for answer in answers]
    assert said[1:] == [
        "planner-cli duplicate：错误：缺少必需的参数：VISIT\n",
        "planner-cli：错误：无法识别的参数：y\n",
        "planner-cli duplicate：错误：参数 --days：'y' 不是有效的 int 值\n",
        "planner-cli duplicate：错误：参数 --days：需要一个参数\n",
        said[5],
        "planner-cli import：错误：缺少必需的参数：FILE\n",
    ]
    assert said[5].startswith("planner-cli export：错误：参数 --language：无效的选择 'fr'（可选：")
    help_words = set(re.findall(r"[A-Za-z|-]+", said[0].replace("--", "")))
    assert help_words - own == {"help"}
    assert "show this help message and exit" in english.out
