"""The rows of a programme that is read again after a change."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from planner.documents.content.freeze import freeze
from planner.documents.content.types import OFFICE, Content
from planner.models.moment import Moment
from planner.ui.parts.dates import zone_city
from planner.ui.parts.found import Found
from planner.ui.programme.beginning import start_for_new
from planner.ui.programme.row_types import ItemRow, Shown
from planner.ui.programme.rows import ProgrammeRows
from planner.ui.theme.look import look
from tests.worlds import city, gift, group, item, person, stop, visit

pytestmark = pytest.mark.usefixtures("qapp")
LOOK = look(theme="light", language="en", dark_desktop=False)


def _read(*, talks: str = "Talks", press: str = "Press", lunch: tuple[str, ...] = (), more: Any = ()) -> Content:
    things = (
        city("brussels", "Europe/Brussels", name="Brussels"), city("ghent", "Europe/Brussels", name="Ghent"),
        person("li", role="head"), group("press", name=press, side="delegation"),
        item("talks", "2026-05-04 09:00", "10:00", title=talks, who=["press"], city="brussels"),
        item("lunch", "2026-05-04 12:00", "13:00", title="Lunch", who=list(lunch), city="ghent"),
        item("toast", {"time": "12:30"}, title="Toast", who=["li"], parent="lunch"),
        *more,
    )  # fmt: skip
    return freeze(visit(*things, home_zone="Asia/Shanghai"), audience=OFFICE, as_of=datetime(2026, 5, 4, tzinfo=UTC))


def test_after_a_change_the_rows_say_what_rows_made_anew_would_and_the_others_stay() -> None:
    kept, shown = ProgrammeRows(LOOK), Shown()
    before = {row.key: row for row in kept.rows(_read(), shown)}
    for content, other in (
        (_read(talks="Long talks"), {"Long talks"}),
        (_read(press="Journalists"), {"Talks"}),
        (_read(lunch=("li",)), {"Lunch", "Toast"}),
        (_read(), set()),
    ):
        kept.rows(_read(), shown)
        again = kept.rows(content, shown)
        assert again == ProgrammeRows(LOOK).rows(content, shown)
        assert {row.title for row in again if isinstance(row, ItemRow) and row != before[row.key]} == other
    home = Shown(home=True)
    assert kept.rows(_read(), home) == ProgrammeRows(LOOK).rows(_read(), home)


def test_rows_follow_a_gift_that_is_planned_at_an_item() -> None:
    kept = ProgrammeRows(LOOK)
    kept.rows(_read(), Shown())
    rows = kept.rows(_read(more=(gift("vase", item="talks"),)), Shown())
    assert [row.title for row in rows if isinstance(row, ItemRow) and row.has_gift] == ["Talks"]


def test_a_date_that_is_lived_again_after_the_date_line_has_a_band_and_a_line_of_its_own() -> None:
    things = (
        city("apia", "Pacific/Apia", name="Apia"), city("pago", "Pacific/Pago_Pago", name="Pago Pago"),
        item("lunch", "2026-03-13 12:00", city="apia"), item("reception", "2026-03-13 17:00", city="pago"),
        item("flight", "2026-03-14 14:30", "2026-03-13 15:05 Pacific/Pago_Pago", city="apia", to_city="pago"),
    )  # fmt: skip
    content = freeze(visit(*things), audience=OFFICE, as_of=datetime(2026, 3, 1, tzinfo=UTC))
    made = ProgrammeRows(LOOK)
    assert [row.title if isinstance(row, ItemRow) else row.words for row in made.rows(content, Shown())] == [
        "Friday 13 March 2026 · Apia", "Lunch",
        "Saturday 14 March 2026 · Apia to Pago Pago", "Flight",
        "Again Friday 13 March 2026, after the date line · Pago Pago", "Reception",
    ]  # fmt: skip
    assert [row.day for row in made.day_rows(content, Found())] == ["Fri 13 Mar", "Sat 14 Mar", "Fri 13 Mar again"]
    nothing_chosen: Any = SimpleNamespace(chosen=None)
    starts = [start_for_new(nothing_chosen, key, content) for key in ("2026-03-13", "2026-03-13/1")]
    assert starts == [Moment(date=date(2026, 3, 13), zone=zone) for zone in (None, "Pacific/Pago_Pago")]


def test_a_zone_is_named_after_a_stop_where_no_item_says_its_city() -> None:
    cities = (city("tallinn", "Europe/Tallinn", name="Tallinn"), city("solna", "Europe/Stockholm", name="Solna"))
    stops = (
        stop("tallinn", arrive={"date": "2026-05-03"}, depart={"date": "2026-05-04", "time": "12:00"}),
        stop("solna", arrive={"date": "2026-05-04", "time": "12:30"}, depart={"date": "2026-05-04"}),
    )
    things = (*cities, *stops, item("call", "2026-05-04 09:00"), item("talks", "2026-05-04 15:00"))
    content = freeze(visit(*things), audience=OFFICE, as_of=datetime(2026, 5, 4, tzinfo=UTC))
    band = next(row for row in ProgrammeRows(LOOK).rows(content, Shown()) if not isinstance(row, ItemRow))
    assert "from Solna UTC+2" in str(band)
    assert ProgrammeRows(LOOK).city_of_zone(content, "Europe/Tallinn") == "Tallinn"


def test_a_zone_that_no_place_keeps_is_named_after_its_city_in_the_language_of_the_reader() -> None:
    chinese = look(theme="light", language="zh-Hans", dark_desktop=False)
    zones = ("Europe/Stockholm", "Asia/Shanghai", "Etc/UTC")
    assert [zone_city(zone, chinese) for zone in zones] == ["斯德哥尔摩", "北京", "UTC"]
    assert [zone_city(zone, LOOK) for zone in zones] == ["Stockholm", "Beijing", "UTC"]
