"""What a gallery leaves outside it."""

import sys
from itertools import count
from pathlib import Path

import pytest
from dying import deaths

from studio.engine.places import Places
from studio.engine.traces import clear_traces

DRAFT = "once upon a time " * 20


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_draft_of_an_older_version_survives_a_kill_on_its_way_into_the_gallery(tmp_path: Path) -> None:
    copies = count()

    def prepare() -> Path:
        folder = tmp_path / str(next(copies))
        places = Places.under(folder)
        places.gallery.mkdir(parents=True)
        (places.data / "text.json").write_text(DRAFT)
        return folder

    for folder in deaths(prepare, lambda folder: clear_traces(Places.under(folder))):
        places = Places.under(folder)
        clear_traces(places)
        assert (places.gallery / ".drafts" / "text.json").read_text() == DRAFT
        assert not (places.data / "text.json").exists()
