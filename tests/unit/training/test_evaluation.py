"""Judging autoencoders: figures with known answers, the linear rival, and reports on tiny models."""

from __future__ import annotations

import math
import threading
from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_vae import tiny_model, tiny_space

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.families.vae.latent_space import LatentForm
from studio.training.evaluation.comparing import HIGHEST_PSNR, Comparison, psnr_rgba
from studio.training.evaluation.faces_held_out import resized
from studio.training.evaluation.fitting import fitted
from studio.training.evaluation.interval import interval
from studio.training.evaluation.judging import judge
from studio.training.evaluation.linear import fit, pictures_of, rows_of
from studio.training.evaluation.picture_set import PictureSet
from studio.training.perceptual import PerceptualDistance

GLOBAL, SPATIAL = LatentForm.GLOBAL, LatentForm.SPATIAL


def _noise(height: int, width: int, channels: int, seed: int = 0) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels), np.uint8)


def test_an_interval_holds_its_mean_and_narrows_with_more_pictures() -> None:
    values = np.random.default_rng(1).normal(30, 2, 400)
    few, many = interval(values[:25].tolist()), interval(values.tolist())
    assert few.low < few.mean < few.high
    assert many.high - many.low < (few.high - few.low) / 2
    # The half width of a mean of n is about 1.96 s / sqrt(n).
    assert (many.high - many.low) / 2 == pytest.approx(1.96 * values.std() / 20, rel=0.1)
    assert interval([4.0]).as_json() == {"mean": 4.0, "low": 4.0, "high": 4.0}
    with pytest.raises(ValueError, match="nothing"):
        interval([])


def test_psnr_over_premultiplied_colour_and_alpha() -> None:
    first = np.zeros((4, 4, 4), np.uint8)
    first[..., 0], first[..., 3] = 200, 255
    other = first.copy()
    other[..., 0] = 190  # 10 apart in one channel of four
    assert psnr_rgba(first, other) == pytest.approx(10 * math.log10(255**2 / (100 / 4)))
    half = first.copy()
    half[..., 3] = 51  # red times alpha falls from 200 to 40, alpha from 255 to 51
    assert psnr_rgba(first, half) == pytest.approx(10 * math.log10(255**2 / ((160**2 + 204**2) / 4)))
    unseen = np.zeros_like(first)
    colourful = unseen.copy()
    colourful[..., :3] = 255  # under an alpha of 0
    assert psnr_rgba(unseen, colourful) == HIGHEST_PSNR
    assert psnr_rgba(first[..., :3], first) == HIGHEST_PSNR


def test_a_comparison_knows_which_figures_make_sense() -> None:
    judges = [PerceptualDistance("alex")]
    opaque, clear = _noise(40, 40, 3), _noise(40, 40, 4)
    assert set(Comparison(opaque, judges).figures(opaque)) == {"psnr", "ssim", "st_lpips_alex"}
    same = Comparison(clear, judges).figures(clear)
    assert same == {"psnr": 100.0, "ssim": pytest.approx(1), "psnr_rgba": 100.0, "st_lpips_alex": 0.0}
    small = _noise(20, 40, 3)
    assert set(Comparison(small, judges).figures(small)) == {"psnr", "ssim"}


def test_rows_are_pictures_or_their_patches_and_go_back() -> None:
    pixels = torch.randn(2, 4, 16, 24)
    space = tiny_space(SPATIAL)
    rows = rows_of(space, pixels)
    assert rows.shape == (2 * 2 * 3, 4 * 64)
    torch.testing.assert_close(rows[4].view(4, 8, 8), pixels[0, :, 8:16, 8:16])
    torch.testing.assert_close(pictures_of(space, rows, pixels.shape), pixels)


@pytest.mark.parametrize("exact", [True, False])
def test_principal_components_are_those_of_a_full_decomposition(
    exact: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not exact:
        monkeypatch.setattr("studio.training.evaluation.linear.EXACT_UP_TO", 10)
    random = torch.Generator().manual_seed(0)
    scales = 0.9 ** torch.arange(256)
    rows = torch.randn(3000, 256, generator=random) * scales + 5
    rows = rows @ torch.linalg.qr(torch.randn(256, 256, generator=random)).Q
    space = tiny_space(SPATIAL)
    code = fit(space, lambda: iter(rows.split(700)))
    assert code.components == space.dims == 4
    centred = rows - rows.mean(dim=0)
    torch.testing.assert_close(code.mean, rows.mean(dim=0), atol=1e-4, rtol=0)
    best = torch.linalg.svd(centred, full_matrices=False).S[:4].square().sum()
    assert (centred @ code.basis).square().sum() > 0.999 * best
    torch.testing.assert_close(code.basis.T @ code.basis, torch.eye(4), atol=1e-4, rtol=0)


def test_the_rival_rebuilds_what_lies_in_its_components_and_is_kept(tmp_path: Path) -> None:
    space = tiny_space(SPATIAL)
    flat = [np.full((16, 16, 3), shade, np.uint8) for shade in range(0, 256, 15)]
    rival = fitted(space, flat, "flat", tmp_path)
    odd = np.full((13, 21, 3), 77, np.uint8)  # not a multiple of the patch
    rebuilt = rival.rebuild(odd)
    assert rebuilt.shape == odd.shape
    assert np.abs(rebuilt.astype(int) - odd).max() <= 1
    (kept,) = tmp_path.glob("pca-*.safetensors")
    written = kept.stat().st_mtime_ns
    again = fitted(space, flat, "flat", tmp_path)
    assert kept.stat().st_mtime_ns == written
    np.testing.assert_array_equal(again.rebuild(odd), rebuilt)
    kept.write_bytes(b"cut off")
    np.testing.assert_array_equal(fitted(space, flat, "flat", tmp_path).rebuild(odd), rebuilt)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_model_is_judged_picture_by_picture_beside_its_rival(tmp_path: Path) -> None:
    model = tiny_model(SPATIAL)
    pictures = [_noise(40, 48, 4, seed=1), np.full((40, 40, 3), 90, np.uint8), _noise(32, 32, 4, seed=2)]
    rival = fitted(model.space, [np.full((16, 16, 4), 128, np.uint8), pictures[0][:32, :32]], "x", tmp_path)
    told: list[tuple[int, int]] = []
    found = judge(
        model,
        PictureSet("stickers", "made up", pictures, ("noise", "flat", "noise")),
        rival,
        [],
        report=lambda done, total: told.append((done, total)),
    )
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert (found["count"], found["about"]) == (3, "made up")
    assert found["pca"]["components"] == 4
    assert found["by"]["noise"]["count"] == 2
    # The tiny model keeps the means of patches: what is flat comes back (but for its border), noise does not.
    assert found["by"]["flat"]["psnr"]["mean"] > 20
    assert found["by"]["noise"]["psnr"]["mean"] < 15
    assert "psnr_rgba" not in found["by"]["flat"]
    difference = found["psnr"]["mean"] - found["pca"]["psnr"]["mean"]
    assert found["ahead"]["psnr"]["mean"] == pytest.approx(difference, abs=2e-3)
    assert found["kl"]["low"] <= found["kl"]["mean"] <= found["kl"]["high"]


def test_kl_is_that_of_the_whole_latent() -> None:
    model = tiny_model(GLOBAL)
    grey = np.full((32, 32, 3), 128, np.uint8)
    found = judge(model, PictureSet("faces", "grey", [grey]), None, [])
    mean, log_variance = 2 * (128 / 127.5 - 1), -2.0
    expected = 48 * 0.5 * (mean**2 + math.exp(log_variance) - 1 - log_variance)
    assert found["kl"]["mean"] == pytest.approx(expected, rel=1e-4)
    assert "pca" not in found


def test_judging_can_be_cancelled() -> None:
    cancel = threading.Event()
    pictures = PictureSet("faces", "grey", [np.full((32, 32, 3), 128, np.uint8)] * 3)
    with pytest.raises(CancelledError):
        judge(tiny_model(GLOBAL), pictures, None, [], lambda done, total: cancel.set(), cancel)


def test_faces_are_made_as_large_as_the_model_takes_them() -> None:
    faces = PictureSet("faces", "", [_noise(128, 128, 3)])
    assert [one.shape for one in resized(faces, 32).pictures] == [(32, 32, 3)]
    assert resized(faces, 128) is faces
