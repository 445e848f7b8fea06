"""A light that falls where a map says."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.spotlight import BRIGHTEST, DARKEST, spotlight


@pytest.mark.parametrize("strength", [1.0, 0.01])
def test_it_is_bright_where_the_map_is_strong_however_faint_the_map(strength: float) -> None:
    weights = np.zeros((16, 16), np.float32)
    weights[2:6, 10:14] = strength
    light = spotlight(weights, 128, 64, (100, 200, 50))
    assert light.shape == (64, 128, 4)
    assert tuple(light[16, 96, :3]) == (100, 200, 50)
    assert light[16, 96, 3] == pytest.approx(255 * BRIGHTEST, abs=1)
    assert tuple(light[50, 20]) == (0, 0, 0, round(255 * DARKEST))


def test_a_map_that_is_the_same_everywhere_lights_nothing_more_than_the_rest() -> None:
    light = spotlight(np.full((4, 4), 0.3, np.float32), 8, 8, (9, 9, 9))
    assert np.unique(light.reshape(-1, 4), axis=0).shape[0] == 1
