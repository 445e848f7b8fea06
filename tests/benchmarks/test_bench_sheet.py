"""How soon a sheet of sixteen faces is there: printed, never asserted."""

from __future__ import annotations

import json
import time

import pytest

from studio.app import open_studio
from studio.core.events import Output, Preview
from studio.core.request import Request
from studio.engine.notices import ItemSaved, JobStep, Notice
from studio.engine.places import Places
from studio.families.gan.params import FACES, FAMILY, FacesParams


def test_a_sheet_of_sixteen_faces(real_places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    previews: list[float] = []
    drawn: list[float] = []
    kept: list[float] = []
    with open_studio(real_places) as studio:
        info = studio.best_model(FAMILY)
        studio.make(Request.make(FAMILY, FACES.name, info.ref, 1, FacesParams(count=1)))
        started = time.perf_counter()

        def hear(notice: Notice) -> None:
            now = round(time.perf_counter() - started, 3)
            match notice:
                case JobStep(_, Preview()):
                    previews.append(now)
                case JobStep(_, Output()):
                    drawn.append(now)
                case ItemSaved():
                    kept.append(now)
                case _:
                    pass

        sheet = Request.make(FAMILY, FACES.name, info.ref, 50, FacesParams(count=16))
        assert len(studio.make(sheet, listen=hear)) == 16
    figures = {
        "model": info.id,
        "first_preview_s": previews[0] if previews else None,
        "all_previews_s": previews[-1] if previews else None,
        "first_drawn_s": drawn[0],
        "all_kept_s": kept[-1],
    }
    with capsys.disabled():
        print(f"\n[sheet-of-sixteen] {json.dumps(figures)}")
