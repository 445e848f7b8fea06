"""Pictures of another size: nothing squeezed, nothing bleeding out of what is transparent."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.resizing import covering, within


def test_small_enough_is_left_alone() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    assert within(picture, 30) is picture


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((100, 50), (20, 10)), ((50, 100), (10, 20)), ((3000, 1), (20, 1)), ((21, 21), (20, 20))],
)
def test_the_longer_side_decides(size: tuple[int, int], wanted: tuple[int, int]) -> None:
    assert within(np.zeros((*size, 3), np.uint8), 20).shape == (*wanted, 3)


def test_hidden_colours_do_not_bleed() -> None:
    sticker = np.zeros((64, 64, 4), np.uint8)
    sticker[..., 1] = 255  # green everywhere, but it cannot be seen
    sticker[16:48, 16:48] = (255, 0, 0, 255)
    small = within(sticker, 20)
    seen = small[small[..., 3] > 8]
    assert seen[:, 1].max() < 16


def test_covering_keeps_the_middle_and_squeezes_nothing() -> None:
    picture = np.zeros((60, 100, 3), np.uint8)
    picture[20:40, 40:60] = 255  # a square in the middle
    made = covering(picture, 30, 30)
    assert made.shape == (30, 30, 3)
    rows, columns = (np.flatnonzero(made[..., 0].max(axis) > 127) for axis in (1, 0))
    assert len(rows) == len(columns) == 10
    assert (rows[0], columns[0]) == (10, 10)
    assert covering(picture, 100, 60) is picture
