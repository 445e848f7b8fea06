"""A brush on a mask: round, seamless, and no further than it reaches."""

from __future__ import annotations

import numpy as np
import pytest

from studio.imaging.brushing import NOWHERE, Area, Dab, brush


def empty(edge: int = 100) -> np.ndarray:
    return np.zeros((edge, edge), np.uint8)


def test_a_dab_is_a_disc_of_its_radius() -> None:
    mask = empty()
    brush(mask, Dab(50, 40, 20), Dab(50, 40, 20), 1.0)
    assert mask.sum() / 255 == pytest.approx(np.pi * 20**2, rel=0.01)
    rows, columns = np.nonzero(mask)
    assert (rows.mean() + 0.5, columns.mean() + 0.5) == pytest.approx((40, 50))


def test_a_line_is_as_long_as_its_way_and_round_at_both_ends() -> None:
    mask = empty()
    brush(mask, Dab(30, 50, 10), Dab(70, 50, 10), 1.0)
    assert mask.sum() / 255 == pytest.approx(np.pi * 10**2 + 40 * 20, rel=0.01)


def test_a_stroke_in_pieces_is_the_stroke_in_one() -> None:
    whole, pieces = empty(), empty()
    brush(whole, Dab(10, 10, 9), Dab(90, 60, 9), 0.3)
    for step in range(8):
        start, end = (Dab(10 + 80 * part, 10 + 50 * part, 9) for part in (step / 8, (step + 1) / 8))
        brush(pieces, start, end, 0.3)
    assert np.abs(whole.astype(int) - pieces).max() <= 1


def test_a_soft_brush_fades_and_a_hard_one_does_not() -> None:
    soft, hard = empty(), empty()
    brush(soft, Dab(50, 50, 30), Dab(50, 50, 30), 0.2)
    brush(hard, Dab(50, 50, 30), Dab(50, 50, 30), 1.0)
    along = soft[50, 50:90].astype(int)
    assert along[0] == 255
    assert along[-1] == 0
    assert (np.diff(along) <= 0).all()
    assert np.unique(along).size > 15
    assert np.unique(hard[50, 50:90]).size <= 3


def test_erasing_takes_away_what_painting_gives() -> None:
    mask = empty()
    brush(mask, Dab(20, 50, 8), Dab(80, 50, 8), 1.0)
    brush(mask, Dab(20, 50, 8), Dab(80, 50, 8), 1.0, erase=True)
    assert mask.max() <= 128  # half-covered pixels of the rim keep half
    assert (mask > 0).sum() < 200


def test_only_the_area_it_tells_of_changes_and_the_border_is_no_obstacle() -> None:
    mask = np.full((60, 80), 7, np.uint8)
    before = mask.copy()
    area = brush(mask, Dab(-5, 30, 12), Dab(20, 70, 12), 0.5)
    outside = np.ones_like(mask, bool)
    outside[area.rows, area.columns] = False
    assert (mask == before)[outside].all()
    assert (mask != before).any()
    assert brush(mask, Dab(-50, -50, 9), Dab(-40, -50, 9), 1.0).empty


def test_areas_unite_and_nowhere_adds_nothing() -> None:
    one = Area(2, 3, 5, 6)
    assert NOWHERE.united(one) == one.united(NOWHERE) == one
    assert one.united(Area(0, 4, 3, 9)) == Area(0, 3, 5, 9)
