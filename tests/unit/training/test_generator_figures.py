"""The long form of judging generators: the bundled faces, the published Inception network.

`pytest -m slow tests/unit/training/test_generator_figures.py` (fetches 81 MB; a few minutes).
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image

from studio.engine.devices import cpu_device
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.families.gan.family import GanFamily
from studio.training.data import TRUNCATION
from studio.training.evaluation.drawing import FaceDrawing
from studio.training.evaluation.generator_evaluating import GeneratorBench, evaluate_generator
from studio.training.evaluation.real_pictures import pictures_of_folder

COUNT = 48


def nothing(*told: object) -> None:
    """A report that nobody reads."""


@pytest.mark.slow
@pytest.mark.timeout(1_800)
def test_a_generator_held_against_its_own_pictures_is_as_good_as_they_are(tmp_path: Path) -> None:
    """“Real” pictures are drawn by the same model from other seeds: no figure may find it worse or better
    than they are.
    """
    places = Places.default()
    model = GanFamily().load(ModelLibrary(places.bundled_models, places.models).get("faces-64"), cpu_device())
    cancel = threading.Event()
    drawing = FaceDrawing(model, TRUNCATION)
    for seed, picture in enumerate(drawing.draw(range(2 * COUNT), nothing, cancel)):
        Image.fromarray(picture).save(tmp_path / f"{seed}.png")
    real = pictures_of_folder(tmp_path, drawing.side, COUNT, nothing, cancel)
    bench = GeneratorBench(places.cache / "evaluation", real, count=COUNT, sets=2)
    told = evaluate_generator(drawing, bench)
    assert told["missing"] == []
    figures = told["figures"]
    assert figures["fid"]["drawn"]["mean"] == pytest.approx(figures["fid"]["real"], rel=0.25)
    assert abs(figures["kid"]["drawn"]["mean"]) < 0.02
    for name in ("precision", "recall", "coverage"):
        assert figures[name]["drawn"]["mean"] == pytest.approx(figures[name]["real"], abs=0.25)
