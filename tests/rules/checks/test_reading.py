"""What the checks know of a plan."""

from __future__ import annotations

from tests.rules.checks.looking import plan
from tests.worlds import city, item, person


def test_findings_name_things_in_each_language_that_they_have():
    read = plan(
        city("cai", "Africa/Cairo", name="القاهرة", name_native="开罗", translations={"en": {"name": "Cairo"}}),
        person("ali", name="Ali Hassan", native_name="علي حسن"),
        item("talks", "2026-05-04 09:00", title="لقاء", translations={"en": {"title": "Talks"}}),
        languages=["ar", "zh-Hans"],
    )
    (place,), (ali,), (talks,) = read.places.values(), read.people.values(), read.items.values()
    spoken = [
        (place.name.in_language(one), ali.name.in_language(one), talks.title.in_language(one)) for one in ("en", "zh")
    ]
    assert spoken == [("Cairo", "Ali Hassan", "Talks"), ("开罗", "Ali Hassan", "لقاء")]
