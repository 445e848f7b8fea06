"""What of a run's pictures its judges look at."""

from __future__ import annotations

import numpy as np
import pytest

from studio.training.evaluation.run_data import evenly


@pytest.mark.parametrize("most", [1, 10, 37, 99])
def test_every_folder_is_looked_at_when_there_are_more_pictures_than_asked_for(most: int) -> None:
    """Pictures lie folder by folder: ten of each kind."""
    kinds = np.repeat(np.arange(10), 10)
    chosen = evenly(kinds, most)
    assert len(chosen) == most
    assert np.ptp(np.bincount(chosen, minlength=10)) <= 1


def test_few_pictures_are_all_looked_at() -> None:
    assert evenly(np.arange(5), 5).tolist() == [0, 1, 2, 3, 4]
    assert evenly(np.arange(3), 300).tolist() == [0, 1, 2]
    assert evenly(np.arange(0), 3).size == 0
