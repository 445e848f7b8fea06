"""`quartet bench gallery` measures what is there, and changes nothing of it."""

from __future__ import annotations

from quartet_command import Quartet
from synthetic_gallery import fill, say_and_see

from studio.engine.places import Places
from studio.gallery.gallery import Gallery


def test_everything_is_measured_and_nothing_changes(quartet: Quartet) -> None:
    with Gallery.open(Places.default().gallery) as gallery:
        fill(gallery, 60)
        say_and_see(gallery)
        before = gallery.ids()
    told = quartet("bench", "gallery", "--rounds", 1, "--json").json
    assert told["items"] == 60
    assert told["sayings"] == told["meanings"] > 10
    assert {"names, newest first", "words and meaning", "more like this", "keep one row"} <= told[
        "times"
    ].keys()
    assert all(one["median_ms"] > 0 for one in told["times"].values())
    assert "Median" in quartet("bench", "gallery", "--rounds", 1).out
    with Gallery.open(Places.default().gallery) as gallery:
        assert gallery.ids() == before
