"""Column types give back what was put in, and only personal fields are private."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql, sqlite

from planner.models import Base
from planner.models.columns import ClockTime, Day, Flag, Instant, JsonText, Private, PrivateJson
from planner.models.same import same_value
from planner.paths import resource

LIST_OF_TABLE = {
    "organization": "organization",
    "person": "person",
    "item": "item",
    "gift": "gift",
    "place": "place",
    "stop": "stop",
    "party_group": "group",
    "vehicle": "vehicle",
    "outcome": "outcome",
}
"""The definition in the schema of the visit file that each table with described members follows."""
AS_PHONE = {"phone", "phones", "email", "diet", "room", "wish", "gone_since"}
"""Internal, yet read every day by whoever makes a list: they are not private."""
DIRECTORY = {"directory_person": "person", "directory_organization": "organization"}
"""Tables that no visit file holds, and the one whose columns theirs are."""
LITE: Any = sqlite.dialect()
POSTGRES: Any = postgresql.dialect()  # type: ignore[no-untyped-call]  # because SQLAlchemy has no type

NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def called_internal() -> set[tuple[str, str]]:
    """What the schema of the visit file says stays in the office."""
    definitions = json.loads(resource("format", "visit.schema.json").read_text(encoding="utf-8"))["$defs"]
    found = {
        (table, member)
        for table, name in LIST_OF_TABLE.items()
        for member, described in definitions[name]["properties"].items()
        if any(words in described.get("description", "") for words in ("Internal", "Never leaves the office"))
    }
    copies = {(table, name) for table, model in DIRECTORY.items() for owner, name in found if owner == model}
    return found | {(table, name) for table, name in copies if name in Base.metadata.tables[table].c}


def columns_where(wanted: Any) -> set[tuple[str, str]]:
    return {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if wanted(column)
    }


def test_internal_columns_are_those_that_the_schema_calls_so_and_the_rooms_of_lodgings() -> None:
    assert columns_where(lambda column: column.info.get("internal")) == called_internal() | {
        ("lodging", "room"),
        ("visit", "gift_budgets"),
    }


def test_private_columns_are_the_internal_ones_but_phone_email_diet_and_room() -> None:
    wanted = {(table, name) for table, name in called_internal() if name not in AS_PHONE}
    assert columns_where(lambda column: isinstance(column.type, Private | PrivateJson) and column.info) == wanted


def there_and_back(kind: Any, value: Any, dialect: Any = LITE) -> Any:
    return kind().process_result_value(kind().process_bind_param(value, dialect), dialect)


@given(value=st.dates())
def test_days_come_back(value: date) -> None:
    assert there_and_back(Day, value) == value


@given(value=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)))
def test_clock_times_come_back(value: time) -> None:
    assert there_and_back(ClockTime, value) == value


@given(
    value=st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2200, 12, 31)),
    offset=st.integers(-14 * 60, 14 * 60),
)
def test_instants_come_back_as_utc_and_sort_as_text(value: datetime, offset: int) -> None:
    instant = value.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    assert there_and_back(Instant, instant) == instant
    assert there_and_back(Instant, instant).tzinfo == UTC
    later = instant + timedelta(seconds=1)
    assert Instant().process_bind_param(instant, LITE) < Instant().process_bind_param(later, LITE)


@pytest.mark.parametrize("kind", [Day, ClockTime, Instant, Flag, JsonText, Private, PrivateJson])
def test_nothing_comes_back_as_nothing(kind: Any) -> None:
    assert there_and_back(kind, None) is None


def test_an_instant_is_a_timestamp_of_postgresql() -> None:
    at = datetime(2026, 5, 4, 9, tzinfo=UTC)
    assert Instant().compile(dialect=POSTGRES) == "TIMESTAMP WITH TIME ZONE"
    assert there_and_back(Instant, at, POSTGRES) == at


@given(value=JSON.filter(lambda value: value is not None))
def test_json_comes_back_the_same(value: Any) -> None:
    assert same_value(there_and_back(JsonText, value), value)
    assert same_value(there_and_back(PrivateJson, value), value)


@pytest.mark.parametrize("length", [4092, 4093, 4094, 4095, 40_000])
def test_a_packed_text_comes_back_whole_where_it_is_just_short_or_just_long(length: int) -> None:
    text = "".join(chr(33 + number * number % 89) for number in range(length))
    assert there_and_back(PrivateJson, text) == text


@given(one=JSON, other=JSON)
def test_values_are_the_same_where_their_json_is_but_for_the_order_of_members(one: Any, other: Any) -> None:
    def written(value: Any) -> str:
        return json.dumps(_plain_numbers(value), sort_keys=True)

    assert same_value(one, other) == (written(one) == written(other))


def _plain_numbers(value: Any) -> Any:
    """The value with 3.0 and -0.0 as the whole numbers they are."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _plain_numbers(part) for name, part in value.items()}
    return [_plain_numbers(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"of": True}, {"of": 1}, False),
        ([0], [False], False),
        (True, 1, False),
        (1, 1.0, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": None}, {}, False),
        ("1", 1, False),
        (None, None, True),
    ],
)
def test_true_is_not_one_and_the_order_of_members_says_nothing(one: Any, other: Any, same: bool) -> None:
    assert same_value(one, other) is same


@pytest.mark.parametrize("value", ["E1234567", "素食", "a\nb"])
def test_a_private_text_comes_back(value: str) -> None:
    assert there_and_back(Private, value) == value
