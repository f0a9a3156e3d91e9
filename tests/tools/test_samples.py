"""The committed samples are what the planner writes now."""

from __future__ import annotations

from tools.samples import FOLDER, make_samples


def test_the_committed_samples_are_fresh(tmp_path) -> None:
    made = {path.name: path for path in make_samples(tmp_path)}
    kept = {path.name: path for path in FOLDER.iterdir()}
    assert sorted(made) == sorted(kept)
    # The streams of a PDF are packed by the zlib of the machine, so only calendars are compared byte by byte.
    stale = [name for name in made if name.endswith(".ics") and made[name].read_bytes() != kept[name].read_bytes()]
    assert stale == []
