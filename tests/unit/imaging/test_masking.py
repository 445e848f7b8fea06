"""Masks over pictures: what is black stays byte for byte, edges are soft inwards, thin strokes count."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.masking import coarse, mask_weights, patched


def square(height: int, width: int, rows: slice, columns: slice) -> np.ndarray:
    mask = np.zeros((height, width, 3), np.uint8)
    mask[rows, columns] = 255
    return mask


def noise(height: int, width: int, channels: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels), dtype=np.uint8)


def test_white_is_new_black_stays_and_what_is_transparent_was_not_painted() -> None:
    mask = np.zeros((10, 20, 4), np.uint8)
    mask[..., :3] = 255
    mask[:, 10:, 3] = 255
    weights = mask_weights(mask, 20, 10)
    assert weights.shape == (10, 20)
    assert (weights[:, :10] == 0).all()
    assert (weights[:, 10:] == 1).all()


def test_a_mask_of_another_shape_is_cut_as_its_picture_is() -> None:
    weights = mask_weights(square(100, 300, slice(0, 100), slice(100, 200)), 50, 50)
    assert weights.shape == (50, 50)
    assert weights.min() > 0.9, "the middle third is all that is left"


def test_a_thin_stroke_counts_in_the_coarse_mask_and_its_neighbours_a_little() -> None:
    weights = mask_weights(square(64, 64, slice(33, 34), slice(0, 64)), 64, 64)
    places = coarse(weights, 8, 8)
    assert (places[4] == 1).all()
    assert places[3] == pytest.approx(1 / 3)
    assert places[5] == pytest.approx(1 / 3)
    assert (places[[0, 1, 2, 6, 7]] == 0).all()


@pytest.mark.parametrize(("below", "above"), [(3, 3), (4, 4), (3, 4), (4, 3)])
def test_outside_of_the_mask_every_byte_stays_and_deep_inside_all_is_new(below: int, above: int) -> None:
    original, painted = noise(256, 256, below, 1), noise(256, 256, above, 2)
    weights = mask_weights(square(256, 256, slice(60, 200), slice(80, 180)), 256, 256)
    made = patched(original, painted, weights)
    assert made.shape == (256, 256, max(below, above))
    assert (made[weights == 0][:, :below] == original[weights == 0]).all()
    deep = made[80:180, 100:160, :3]
    assert np.abs(deep.astype(int) - painted[80:180, 100:160, :3]).max() <= 1
    if below == 3 < above:
        assert (made[..., 3][weights == 0] == 255).all()


def test_edges_are_mixed_from_both_and_a_stroke_of_one_pixel_is_seen() -> None:
    original, painted = np.zeros((256, 256, 3), np.uint8), np.full((256, 256, 3), 250, np.uint8)
    weights = mask_weights(square(256, 256, slice(100, 200), slice(0, 256)), 256, 256)
    column = patched(original, painted, weights)[:, 128, 0].astype(int)
    assert list(column[98:106]) == [0, 0, 50, 100, 150, 200, 250, 250]
    line = mask_weights(square(256, 256, slice(100, 101), slice(0, 256)), 256, 256)
    assert (patched(original, painted, line)[100, :, 0] == 50).all()


def test_colours_that_cannot_be_seen_do_not_shine_through_soft_edges() -> None:
    original = np.zeros((128, 128, 4), np.uint8)  # black and transparent
    painted = np.full((128, 128, 4), 255, np.uint8)
    weights = mask_weights(square(128, 128, slice(30, 90), slice(30, 90)), 128, 128)
    made = patched(original, painted, weights)
    seen = made[..., 3] > 0
    assert (made[seen][:, :3] == 255).all()
    assert 0 < made[30, 60, 3] < 255
