"""Faces are drawn once, part by part; what was drawn stays; another generator draws anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from tiny_gan import TinyGenerator

from studio.training import face_drawings
from studio.training.data import draw_faces
from studio.training.face_drawings import FaceDrawings, drawings_folder

SIDE = 16


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(face_drawings, "PART", 4)


def test_face_n_is_seed_n(tmp_path: Path) -> None:
    generator = TinyGenerator()
    told: list[tuple[int, int]] = []
    drawn = FaceDrawings(tmp_path, SIDE).open(generator, range(10), lambda *now: told.append(now))
    assert drawn.shape == (10, SIDE, SIDE, 3)
    assert drawn.dtype == np.uint8
    wanted = list(draw_faces(generator, range(10), SIDE))
    assert all(np.array_equal(one, other) for one, other in zip(drawn, wanted, strict=True))
    assert told == [(4, 10), (8, 10), (10, 10)]


def test_what_was_drawn_is_read_and_not_drawn_again(tmp_path: Path) -> None:
    generator = TinyGenerator()
    drawings = FaceDrawings(tmp_path, SIDE)
    first = drawings.open(generator, range(8))
    asked = len(generator.asked)
    assert np.array_equal(drawings.open(generator, range(12))[:8], first)
    assert len(generator.asked) == asked + 4
    assert np.array_equal(drawings.open(None, range(4, 12)), drawings.open(None, range(12))[4:])


def test_a_break_keeps_what_is_complete(tmp_path: Path) -> None:
    drawings = FaceDrawings(tmp_path, SIDE)
    answers = iter([False, False, True])
    some = drawings.open(TinyGenerator(), range(20), should_stop=lambda: next(answers))
    assert len(some) == 8
    assert sorted(file.name for file in tmp_path.iterdir()) == ["0000000.npy", "0000004.npy"]


def test_without_a_generator_a_missing_part_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"0000000\.npy"):
        FaceDrawings(tmp_path, SIDE).open(None, range(4))
    with pytest.raises(ValueError, match="parts of 4"):
        FaceDrawings(tmp_path, SIDE).open(None, range(2, 4))


def test_another_generator_has_another_folder(tmp_path: Path) -> None:
    one, other = TinyGenerator(), TinyGenerator()
    other.mean_w += 1
    assert drawings_folder(tmp_path, one, SIDE) != drawings_folder(tmp_path, other, SIDE)
    assert drawings_folder(tmp_path, one, SIDE) == drawings_folder(tmp_path, TinyGenerator(), SIDE)
