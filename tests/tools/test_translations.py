"""The two catalogues: what is missing, stale, fuzzy or not compiled is named, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import qt_catalogue, sentence_catalogue

SENTENCES = """
from planner.messages import message, plural_message
a = message("{name} is full", name=1)
b = plural_message("{count} visit", "{count} visits", count=2)
"""
WINDOW = """
class Page(QWidget):
    def title(self) -> str:
        self.not_for_babel = message("This is the window's")
        return self.tr("Programme")
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "planner"
    (folder / "ui").mkdir(parents=True)
    (folder / "places.py").write_text(SENTENCES, encoding="utf-8")
    (folder / "ui" / "page.py").write_text(WINDOW, encoding="utf-8")
    return folder


def translate(catalogue: Path, *pairs: tuple[str, str]) -> None:
    text = catalogue.read_text(encoding="utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, f"{old!r} in {text}"
        text = text.replace(old, new)
    catalogue.write_text(text, encoding="utf-8")


def translated(source: Path, target: Path) -> Path:
    """A whole catalogue of sentences, compiled."""
    sentence_catalogue.update(source, target)
    po = target / "zh_Hans" / "LC_MESSAGES" / "planner.po"
    translate(
        po,
        ('is full"\nmsgstr ""', 'is full"\nmsgstr "{name}已满"'),
        ('msgstr[0] ""', 'msgstr[0] "{count}次"'),
    )
    sentence_catalogue.update(source, target)
    return po


def test_a_sentence_that_is_in_no_catalogue_is_missing(source: Path, tmp_path: Path) -> None:
    assert sentence_catalogue.faults(source, tmp_path / "t") == [
        "planner.po lacks '{count} visit'",
        "planner.po lacks '{name} is full'",
    ]


def test_new_sentences_come_in_untranslated(source: Path, tmp_path: Path) -> None:
    sentence_catalogue.update(source, tmp_path / "t")
    assert sentence_catalogue.faults(source, tmp_path / "t") == [
        "planner.po: '{count} visit' is not translated",
        "planner.po: '{name} is full' is not translated",
    ]


def test_a_whole_catalogue_has_no_fault_and_the_same_bytes_at_each_run(source: Path, tmp_path: Path) -> None:
    po = translated(source, tmp_path / "t")
    before = (po.read_bytes(), po.with_suffix(".mo").read_bytes())
    sentence_catalogue.update(source, tmp_path / "t")
    assert sentence_catalogue.faults(source, tmp_path / "t") == []
    assert (po.read_bytes(), po.with_suffix(".mo").read_bytes()) == before


def test_a_sentence_that_is_gone_a_fuzzy_one_and_a_lost_place_are_named(source: Path, tmp_path: Path) -> None:
    po = translated(source, tmp_path / "t")
    (source / "places.py").write_text(SENTENCES.replace("is full", "is shut"), encoding="utf-8")
    translate(po, ('#: planner/places.py\n#, python-brace-format\nmsgid "{count}', '#, fuzzy\nmsgid "{count}'))
    assert sentence_catalogue.faults(source, tmp_path / "t") == [
        "planner.po lacks '{name} is shut'",
        "planner.po still holds '{name} is full'",
        "planner.po: '{count} visit' is fuzzy",
    ]
    sentence_catalogue.update(source, tmp_path / "t")
    translate(po, ('is shut"\nmsgstr ""', 'is shut"\nmsgstr "已关闭"'), ("#, fuzzy, python", "#, python"))
    assert sentence_catalogue.faults(source, tmp_path / "t") == [
        "planner.po: '{name} is shut' has other {places} in its translation",
        "planner.mo is not what planner.po says",
    ]


def test_the_window_is_judged_by_its_own_catalogue(source: Path, tmp_path: Path) -> None:
    ui, target = source / "ui", tmp_path / "t"
    texts = target / qt_catalogue.TEXTS
    assert qt_catalogue.faults(ui, target) == ["planner_zh_Hans.ts is missing"]
    qt_catalogue.update(ui, target)
    unfinished = ["planner_zh_Hans.ts: ('Page', 'Programme', '') is not translated"]
    assert qt_catalogue.faults(ui, target) == unfinished
    translate(texts, ('<translation type="unfinished"></translation>', "<translation>日程</translation>"))
    assert qt_catalogue.faults(ui, target) == ["planner_zh_Hans.qm is not what planner_zh_Hans.ts says"]
    qt_catalogue.update(ui, target)
    assert qt_catalogue.faults(ui, target) == []
    (ui / "page.py").write_text(WINDOW.replace("Programme", "People"), encoding="utf-8")
    assert qt_catalogue.faults(ui, target) == [
        "planner_zh_Hans.ts lacks ('Page', 'People', '')",
        "planner_zh_Hans.ts still holds ('Page', 'Programme', '')",
    ]
