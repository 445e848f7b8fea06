"""Framing a face: the square in a picture is moved, sized and turned, and its pixels are what was meant."""

from __future__ import annotations

import math

import numpy as np
import pytest

from studio.core.errors import InvalidParameterError
from studio.core.events import Picture
from studio.core.framing import LARGEST, SMALLEST, Framing, framing
from studio.core.request import ModelRef, Request
from studio.families.gan.params import ProjectParams
from studio.imaging.cropping import cut


def dot(width: int, height: int, x: float, y: float, radius: float = 6) -> Picture:
    """A white dot on black, its centre at (x, y)."""
    across, down = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    inside = (across - x) ** 2 + (down - y) ** 2 < radius**2
    return np.repeat((inside * 255).astype(np.uint8)[..., None], 3, 2)


def centre(picture: Picture) -> tuple[float, float]:
    """Where the light is, as fractions."""
    light = picture[..., 0].astype(float)
    places = (np.arange(len(light)) + 0.5) / len(light)
    return float(light.sum(0) @ places / light.sum()), float(light.sum(1) @ places / light.sum())


def test_untouched_it_is_the_square_in_the_middle() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (64, 100, 3), dtype=np.uint8)
    assert np.array_equal(cut(picture, Framing(), 64), picture[:, 18:82])


def test_moved_it_shows_another_place() -> None:
    picture = dot(200, 100, 150, 50)
    assert centre(cut(picture, Framing(x=0.75), 50)) == pytest.approx((0.5, 0.5), abs=0.01)
    assert centre(cut(picture, Framing(x=0.7), 50)) == pytest.approx((0.6, 0.5), abs=0.01)


def test_smaller_it_shows_the_same_larger() -> None:
    picture = dot(200, 200, 110, 90)
    whole, near = (cut(picture, Framing(size=size), 100) for size in (1.0, 0.5))
    assert centre(whole) == pytest.approx((0.55, 0.45), abs=0.01)
    assert centre(near) == pytest.approx((0.6, 0.4), abs=0.01)
    assert near.astype(float).sum() == pytest.approx(4 * whole.astype(float).sum(), rel=0.05)


@pytest.mark.parametrize("degrees", [30.0, 90.0, -45.0, 180.0])
def test_turned_the_picture_goes_round_clockwise(degrees: float) -> None:
    picture = dot(200, 200, 150, 100)
    angle = math.radians(degrees)
    expected = (0.5 + 0.25 * math.cos(angle), 0.5 + 0.25 * math.sin(angle))
    assert centre(cut(picture, Framing(rotation=degrees), 100)) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("rotation", [0.0, 20.0])
def test_fine_patterns_are_averaged_when_they_shrink(rotation: float) -> None:
    board = np.indices((1200, 1200)).sum(0) % 2 * 255
    picture = np.repeat(board.astype(np.uint8)[..., None], 3, 2)
    small = cut(picture, Framing(size=0.8, rotation=rotation), 64)
    assert np.abs(small.astype(float) - 127.5).max() < 12


def test_beyond_the_border_the_picture_is_mirrored() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (40, 40, 3), dtype=np.uint8)
    shown = cut(picture, Framing(size=2.0), 80)
    assert np.array_equal(shown[20:60, 20:60], picture)
    assert np.array_equal(shown[:20, 20:60], picture[:20][::-1])


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 50, 4), (16, 16, 3)])
def test_the_smallest_pictures_can_be_framed_anyhow(shape: tuple[int, int, int]) -> None:
    picture = np.full(shape, 200, np.uint8)
    for where in (Framing(0, 1, LARGEST, 33), Framing(1, 0, SMALLEST, -120), Framing()):
        assert cut(picture, where, 16).shape == (16, 16, 3)


def test_what_is_transparent_lies_on_grey() -> None:
    assert (cut(np.zeros((20, 20, 4), np.uint8), Framing(), 20) == 128).all()


def test_a_request_remembers_the_framing_and_old_ones_mean_the_middle() -> None:
    params = ProjectParams(framing=Framing(0.4, 0.3, 0.25, -7.5))
    assert ProjectParams.from_values(params.to_values()) == params
    request = Request.make("gan", "project", ModelRef("painted", "0" * 64), 0, params)
    assert request.params_as(ProjectParams) == params
    assert ProjectParams.from_values({"steps": 40}).framing == Framing()


@pytest.mark.parametrize("wrong", [{"size": 0.0}, {"x": -0.1}, {"y": float("nan")}, {"rotation": 181.0}])
def test_an_impossible_framing_is_refused_in_words(wrong: dict[str, float]) -> None:
    with pytest.raises(InvalidParameterError, match="framing"):
        ProjectParams.from_values({"framing": wrong})


def test_a_hand_that_goes_too_far_is_held() -> None:
    assert framing(-3, 2, 100, 190) == Framing(0, 1, LARGEST, -170)
    assert framing(0.5, 0.5, 0.0001, -45) == Framing(size=SMALLEST, rotation=-45)
