"""PSNR, SSIM and the map of differences, against definitions written out the slow way."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.events import Picture
from studio.imaging.similarity import STRONG, difference_map, psnr, ssim


def noise(height: int, width: int, channels: int = 3, seed: int = 0) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels), dtype=np.uint8)


def scene(height: int = 40, width: int = 52) -> Picture:
    """Soft shapes and an edge, as in photographs."""
    y, x = np.mgrid[0:height, 0:width]
    planes = [128 + 90 * np.sin(x / (5 + i) + y / 9) + 30 * (x > 20 + i) for i in range(3)]
    return np.clip(np.stack(planes, 2), 0, 255).astype(np.uint8)


def slow_ssim(first: Picture, second: Picture) -> float:
    """Equation 13 of Wang et al. 2004 at every place where the window fits, one place after the other."""
    x, y = (p[..., :3].astype(float) @ (0.299, 0.587, 0.114) for p in (first, second))
    row, column = np.mgrid[-5:6, -5:6]
    window = np.exp(-(row**2 + column**2) / (2 * 1.5**2))
    window /= window.sum()
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    values = []
    for top in range(x.shape[0] - 10):
        for left in range(x.shape[1] - 10):
            a, b = x[top : top + 11, left : left + 11], y[top : top + 11, left : left + 11]
            mean_a, mean_b = (window * a).sum(), (window * b).sum()
            var_a = (window * (a - mean_a) ** 2).sum()
            var_b = (window * (b - mean_b) ** 2).sum()
            both = (window * (a - mean_a) * (b - mean_b)).sum()
            values.append(
                (2 * mean_a * mean_b + c1)
                * (2 * both + c2)
                / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))
            )
    return float(np.mean(values))


def test_psnr_is_what_the_definition_says() -> None:
    grey = np.full((5, 9, 3), 100, np.uint8)
    assert psnr(grey, grey + 5) == pytest.approx(20 * math.log10(255 / 5))
    one_channel = grey.copy()
    one_channel[..., 1] += 5
    assert psnr(grey, one_channel) == pytest.approx(20 * math.log10(255 / 5) + 10 * math.log10(3))
    assert psnr(grey, grey) == math.inf
    black, white = np.zeros((3, 3, 3), np.uint8), np.full((3, 3, 3), 255, np.uint8)
    assert psnr(black, white) == 0


def test_dark_and_light_do_not_wrap_round() -> None:
    assert psnr(np.full((4, 4, 3), 250, np.uint8), np.full((4, 4, 3), 4, np.uint8)) < 1


def test_ssim_is_the_published_form() -> None:
    first = scene()
    for second in (
        np.clip(first.astype(int) + 20, 0, 255).astype(np.uint8),
        (first // 2 + noise(*first.shape[:2]) // 2).astype(np.uint8),
        np.ascontiguousarray(first[::-1]),
        noise(*first.shape[:2], seed=3),
    ):
        assert ssim(first, second) == pytest.approx(slow_ssim(first, second), abs=1e-9)


def test_ssim_forgives_light_and_punishes_blur_as_the_paper_shows() -> None:
    first = noise(64, 64)
    lighter = np.clip(first.astype(int) + 15, 0, 255).astype(np.uint8)
    blurred = np.repeat(np.repeat(first.reshape(32, 2, 32, 2, 3).mean((1, 3)), 2, 0), 2, 1).astype(np.uint8)
    assert ssim(first, first) == pytest.approx(1)
    assert ssim(first, lighter) > 0.9 > ssim(first, blurred)


@pytest.mark.parametrize("size", [(1, 1), (1, 30), (10, 11), (11, 11), (3, 200)])
def test_tiny_pictures_have_figures_too(size: tuple[int, int]) -> None:
    first = noise(*size)
    assert ssim(first, first) == pytest.approx(1)
    assert -1 <= ssim(first, noise(*size, seed=1)) < 1
    assert psnr(first, noise(*size, seed=1)) < 20


def test_what_cannot_be_seen_does_not_count() -> None:
    sticker = noise(20, 20, 4)
    sticker[:, :10, 3], sticker[:, 10:, 3] = 0, 255
    recoloured = sticker.copy()
    recoloured[:, :10, :3] = 7
    assert psnr(sticker, recoloured) == math.inf
    assert ssim(sticker, recoloured) == pytest.approx(1)
    assert np.array_equal(difference_map(sticker, recoloured), difference_map(sticker, sticker))


@pytest.mark.parametrize("ground", [0, 128, 255])
def test_lost_transparency_counts_whatever_colour_it_was(ground: int) -> None:
    clear = np.full((20, 20, 4), ground, np.uint8)
    clear[..., 3] = 0
    solid = np.full((20, 20, 3), ground, np.uint8)
    assert psnr(clear, solid) < 10


def test_opaque_is_opaque_with_and_without_a_channel_for_it() -> None:
    first, second = noise(16, 16), noise(16, 16, seed=1)
    with_alpha = np.dstack([first, np.full((16, 16), 255, np.uint8)])
    assert psnr(with_alpha, second) == psnr(first, second)
    assert ssim(with_alpha, second) == ssim(first, second)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_both_ways_round_it_is_the_same(height: int, width: int, seed: int) -> None:
    first, second = noise(height, width, 4, seed), noise(height, width, 3, seed + 1)
    assert psnr(first, second) == pytest.approx(psnr(second, first))
    assert ssim(first, second) == pytest.approx(ssim(second, first))


def test_the_map_is_quiet_where_pictures_agree_and_lights_up_where_they_do_not() -> None:
    first = scene()
    second = first.copy()
    second[10:20, 10:20, 0] ^= 128
    seen = difference_map(first, second)
    assert seen.shape == first.shape
    assert seen.dtype == np.uint8
    quiet = np.ones(first.shape[:2], bool)
    quiet[10:20, 10:20] = False
    assert seen[quiet].max() < 64
    assert (seen[quiet].max(1) == seen[quiet].min(1)).all(), "nothing but grey"
    assert seen[~quiet].max(1).min() > 200


def test_the_map_grows_with_the_difference() -> None:
    first = np.full((1, 80, 3), 100, np.uint8)
    second = first + np.arange(80, dtype=np.uint8)[None, :, None]
    brightness = difference_map(first, second)[0].astype(int).sum(1)
    assert (np.diff(brightness[8 : int(STRONG)]) >= 0).all()
    assert brightness[int(STRONG)] > 2 * brightness[4]


def test_pictures_of_different_size_are_not_compared() -> None:
    for compare in (psnr, ssim, difference_map):
        with pytest.raises(ValueError, match="different size"):
            compare(noise(4, 4), noise(4, 5))
