"""Random visit files that are valid by the meaning of the schema, odd in every way it allows."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

ZONES = (
    "Asia/Shanghai",
    "America/Los_Angeles",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Europe/London",
    "UTC",
    "America/St_Johns",
)
KINDS = ("meeting", "flight", "hotel", "free", "other")
FIRST = date(1900, 1, 1)

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=12)
maybe_text = st.none() | st.just("") | texts
scalars = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
anything = st.recursive(
    scalars | texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=6
)
unknown = st.dictionaries(texts.map(lambda name: f"x-{name}"), anything, max_size=2)
days = st.integers(0, 109_000).map(lambda number: FIRST + timedelta(days=number))
clocks = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda clock: f"{clock[0]:02}:{clock[1]:02}")
whole_numbers = st.none() | st.integers(-(2**53), 2**53) | st.integers(0, 500).map(float)


@st.composite
def moments(draw: st.DrawFn, *, on: date | None = None) -> dict[str, Any]:
    """Any moment, on a given day or on any or none."""
    day = on or draw(st.none() | days)
    clock = draw(st.none() | clocks)
    found = {
        "date": day and day.isoformat(),
        "time": clock,
        "zone": draw(st.sampled_from((None, "", *ZONES))),
        "precision": draw(st.sampled_from((None, "exact", "approximate", "to_be_confirmed", "hidden"))),
        "day_part": None
        if clock
        else draw(st.sampled_from((None, "morning", "noon", "afternoon", "evening", "night"))),
        "until_date": (day + timedelta(days=draw(st.integers(0, 3)))).isoformat()
        if day and draw(st.booleans())
        else None,
        "until_time": draw(clocks) if clock and draw(st.booleans()) else None,
        **draw(unknown),
    }
    return found | draw(st.sampled_from(({}, {}, {"fold": 0}, {"fold": 1})))


@st.composite
def visit_files(draw: st.DrawFn) -> dict[str, Any]:
    """A whole visit file."""
    keys = draw(st.lists(texts, min_size=12, max_size=18, unique=True))
    places, people, groups, vehicles, items = keys[:3], keys[3:6], keys[6:8], keys[8:9], keys[9:]

    def maybe(choices: list[str]) -> str | None:
        return draw(st.sampled_from((None, "", *choices)))

    def some(choices: list[str]) -> list[str]:
        return draw(st.lists(st.sampled_from(choices), max_size=4)) if choices else []

    def item(number: int) -> dict[str, Any]:
        start = draw(moments())
        day = date.fromisoformat(start["date"]) + timedelta(days=3) if start["date"] else None
        return {
            "key": items[number],
            "kind": draw(st.sampled_from(KINDS)),
            "title": draw(texts),
            "title_native": draw(maybe_text),
            "status": draw(st.sampled_from((None, "tentative", "confirmed", "cancelled"))),
            "start": start,
            "end": draw(st.none() | moments(on=day)) if day else None,
            "actual": draw(st.none() | st.fixed_dictionaries({"start": st.none() | moments()})),
            "duration_minutes": draw(st.sampled_from((None, [], [30, 45], [1.0]))),
            "city": maybe(places[:1]),
            "venue": maybe(places),
            "to_city": maybe(places[:1]),
            "track": maybe(groups),
            "parent": maybe(items[:number]),
            "alternative_to": maybe(items[:number]),
            "internal_notes": draw(maybe_text),
            "participants": [{"who": who, **draw(unknown)} for who in some([*people, *groups])],
            "translations": draw(
                st.none() | st.dictionaries(texts, st.dictionaries(texts, texts, max_size=2), max_size=2)
            ),
            **draw(unknown),
        }

    def money() -> dict[str, Any] | None:
        amount = draw(st.none() | st.floats(0, 1e9) | st.integers(0, 10**9) | texts)
        return ({"amount": amount} if amount is not None else {}) | {"currency": draw(maybe_text), **draw(unknown)}

    document = {
        "format": "delegation-visit/1",
        "id": str(draw(st.uuids())).upper() if draw(st.booleans()) else str(draw(st.uuids())),
        "title": draw(texts),
        "languages": draw(st.sampled_from(([], ["en"], ["zh", "en"], ["ar", "zh-Hant"], [""]))),
        "direction": draw(st.sampled_from(("outbound", "inbound"))),
        "purpose": draw(maybe_text),
        "home_zone": draw(st.sampled_from(ZONES)),
        "stops": [{"city": city, "arrive": draw(st.none() | moments())} for city in some(places[:1])],
        "places": [
            {
                "key": key,
                "kind": "venue" if number else "city",
                "name": draw(maybe_text),
                "within": maybe(places[:number]),
                "timezone": draw(st.sampled_from((None, *ZONES))),
                "latitude": draw(st.none() | st.floats(-90, 90) | st.integers(-90, 90)),
                "capacity": draw(whole_numbers),
                **draw(unknown),
            }
            for number, key in enumerate(places)
        ],
        "people": [
            {
                "key": key,
                "side": draw(st.sampled_from(("delegation", "host", "other"))),
                "name": draw(maybe_text),
                "phones": draw(st.lists(texts, max_size=2)),
                "precedence": draw(whole_numbers),
                "lodging": [{"hotel": maybe(places), "room": draw(maybe_text), **draw(unknown)} for _ in some(["one"])],
            }
            for key in people
        ],
        "groups": [{"key": key, "name": draw(texts), "members": some(people), **draw(unknown)} for key in groups],
        "vehicles": [{"key": key, "name": draw(texts), "group": maybe(groups)} for key in vehicles],
        "items": [item(number) for number in range(len(items))],
        "gifts": [{"key": f"gift {keys}", "description": draw(texts), "cost": money(), "recipients": some(people)}],
        "outcomes": [
            {"summary": draw(texts), "parties": some([*people, *groups]), **draw(unknown)} for _ in some(["one"])
        ],
        "contacts": draw(st.lists(st.fixed_dictionaries({"role": maybe_text, "phone": maybe_text}), max_size=2)),
        **draw(unknown),
    }
    return json.loads(json.dumps(document))  # type: ignore[no-any-return]  # JSON is anything
