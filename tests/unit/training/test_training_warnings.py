"""What a curve warns of, and what it does not."""

from __future__ import annotations

import numpy as np
import pytest

from studio.training.run_folder import RunCurve
from studio.training.run_warnings import FEWEST_ROWS, Sign, warnings_of

ROWS = 60
RISE = np.linspace(0, 1, ROWS)


def noise(seed: int = 0, size: float = 0.05) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, size, ROWS)


def curve(**columns: np.ndarray) -> RunCurve:
    return RunCurve({"step": np.arange(ROWS, dtype=np.float64), **columns})


HEALTHY = {
    "autoencoder": {"loss": 1 / (1 + 5 * RISE) + noise(1), "kl": 40 + 20 * RISE},
    "gan": {"real_score": 0.6 + noise(2, 0.3), "drawn_score": -0.5 + noise(3, 0.3), "generator": 1 + noise()},
    "writer": {"loss": 5 - 2 * RISE + noise(4), "held_out_loss": 5 - 1.5 * RISE},
}


@pytest.mark.parametrize("kind", HEALTHY)
def test_a_run_that_fares_well_warns_of_nothing(kind: str) -> None:
    assert warnings_of(curve(**HEALTHY[kind])) == ()


@pytest.mark.parametrize(
    ("sign", "columns"),
    [
        (Sign.RISING, {"loss": np.where(RISE < 0.85, 1 - 0.8 * RISE, 3.0)}),
        (Sign.DISCRIMINATOR_WINS, {"real_score": 1 + 9 * RISE, "drawn_score": -1 - 9 * RISE}),
        (Sign.GENERATOR_WINS, {"real_score": np.zeros(ROWS), "drawn_score": np.zeros(ROWS)}),
        (Sign.LATENT_UNUSED, {"loss": 1 - 0.1 * RISE, "kl": 30 * np.exp(-9 * RISE)}),
        (
            Sign.OVERFITTING,
            {"loss": 3 - 2 * RISE, "held_out_loss": np.where(RISE < 0.5, 3 - RISE, 2 + RISE)},
        ),
    ],
)
def test_a_run_that_goes_wrong_says_how(sign: Sign, columns: dict[str, np.ndarray]) -> None:
    (warning,) = warnings_of(curve(**columns))
    assert warning.sign is sign
    assert warning.what.endswith(".")
    assert warning.remedy.endswith(".")


def test_one_bad_row_and_a_short_curve_are_no_sign() -> None:
    loss = 1 - 0.8 * RISE
    loss[-3] = 1.2
    assert warnings_of(curve(loss=loss)) == ()
    short = RunCurve({"step": np.arange(FEWEST_ROWS - 1.0), "kl": np.zeros(FEWEST_ROWS - 1)})
    assert warnings_of(short) == ()
    assert warnings_of(curve(loss=np.full(ROWS, np.nan))) == ()
