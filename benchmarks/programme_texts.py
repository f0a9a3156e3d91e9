"""The texts of a programme as plain values, for a peer that sets them itself."""

from __future__ import annotations

from typing import Any

from planner.documents.content.types import Content, Day, Entry
from planner.documents.pdf import calendar_words as dates
from planner.documents.pdf.parts.day_zones import zone_texts
from planner.documents.pdf.speech import Speech


def texts_of(content: Content, languages: tuple[str, ...]) -> dict[str, Any]:
    """Cover, delegation, cards and days, each text in every language."""
    speech = Speech(languages)
    return {
        "title": speech.words(content.title),
        "kicker": "Official visit programme 正式访问日程",
        "as_of": ["Draft, not issued · as of 1 March 2026, 20:00 (UTC+08:00)", "草稿，未发布 · 截至2026年3月1日 20:00"],
        "delegation": "Delegation 代表团名单",
        "glance": "At a glance 日程概览",
        "people_heads": ["No. 序号", "Name 姓名", "Position 职务", "Role 角色"],
        "heads": ["Time 时间", "Item 事项", "Venue 地点", "Participants 参加人员", "Notes 备注"],
        "people": [[person.name or "", person.native_name or ""] for person in content.delegation],
        "cards": [_card(day, speech) for day in content.days],
        "days": [_day(day, content, speech) for day in content.days],
    }


def _card(day: Day, speech: Speech) -> dict[str, Any]:
    return {
        "date": dates.day_and_weekday(day.date, speech.languages[0]),
        "lines": [f"{_clock(entry)} {speech.first(entry.title)}" for entry in day.entries[:5]],
    }


def _day(day: Day, content: Content, speech: Speech) -> dict[str, Any]:
    return {
        "titles": [f"{dates.day_number(day.number or 0, language)} · Tokyo" for language in speech.languages],
        "right": [" · ".join(speech.full_date(day.date)), *zone_texts(day, content.home_zone, speech)],
        "rows": [_row(entry, speech) for entry in day.entries],
    }


def _row(entry: Entry, speech: Speech) -> dict[str, Any]:
    venue = entry.venue
    assert venue is not None
    attends = [name for one in entry.attends for name in speech.words(one.name)]
    return {
        "time": [_clock(entry), f"– {entry.end.clock:%H:%M}" if entry.end and entry.end.clock else ""],
        "item": speech.words(entry.title),
        "venue": [*speech.words(venue.name), *speech.words(venue.address)],
        "attends": attends or ["Whole delegation", "代表团全体成员"],
        "notes": speech.words(entry.notes),
    }


def _clock(entry: Entry) -> str:
    return f"{entry.start.clock:%H:%M}" if entry.start.clock else ""
