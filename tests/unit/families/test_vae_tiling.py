"""Large pictures in tiles: the same as at once, in bounded memory, without a seam."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_vae import FACTOR, TinySpatial, tiny_model
from torch.nn import functional

from studio.core.events import Picture
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.pictures_network import PicturesVae
from studio.families.vae.tiling import FADE_PIXELS, MARGIN_PIXELS, WINDOW_PIXELS, Piecewise, Tiling, in_tiles

SMALL = Tiling(window=12, margin=2, fade=3)


def whole(work: Piecewise) -> tuple[torch.Tensor, int]:
    """What it makes, and how often it gave way."""
    times = 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value, times
        times += 1


def picture(height: int, width: int, channels: int = 4) -> torch.Tensor:
    return torch.rand(1, channels, height, width, generator=torch.Generator().manual_seed(0)) * 2 - 1


@pytest.mark.parametrize(("rows", "columns"), [(12, 40), (40, 12), (33, 29), (13, 13), (5, 90)])
def test_tiled_is_the_same_as_at_once_where_the_network_sees_no_further_than_the_margin(
    rows: int, columns: int
) -> None:
    network = TinySpatial()
    pixels = picture(rows * FACTOR, columns * FACTOR)
    with torch.no_grad():
        encoded, times = whole(in_tiles(pixels, SMALL, (FACTOR, 1), lambda p: network.encode(p).mean))
        assert times == len(SMALL.tiles(rows, columns)) > 1
        latents = network.encode(pixels).mean
        assert torch.allclose(encoded, latents, atol=1e-5)
        decoded, _ = whole(in_tiles(latents, SMALL, (1, FACTOR), network.decode))
        assert torch.allclose(decoded, network.decode(latents), atol=1e-5)


def test_without_a_margin_the_tiles_would_show() -> None:
    """That the test above can fail: the tiny network does see beyond a tile."""
    network = TinySpatial()
    latents = picture(33, 29)
    with torch.no_grad():
        decoded, _ = whole(in_tiles(latents, Tiling(12, 0, 1), (1, FACTOR), network.decode))
        assert float((decoded - network.decode(latents)).abs().max()) > 0.05


def test_a_network_that_sees_everything_leaves_no_seam() -> None:
    """Each tile is made lighter by its own mean, as attention and normalisation over a whole tile do: the
    difference between tiles is spread over the fade instead of standing as an edge."""

    def change(tile: torch.Tensor) -> torch.Tensor:
        return functional.interpolate(tile, scale_factor=FACTOR) + tile.mean()

    ramp = torch.linspace(-1, 1, 40).expand(1, 1, 12, 40).contiguous()
    made, _ = whole(in_tiles(ramp, SMALL, (1, FACTOR), change))
    added = (made - functional.interpolate(ramp, scale_factor=FACTOR))[0, 0, 40]
    total = float(added.max() - added.min())
    assert total > 0.3
    assert float(added.diff().abs().max()) < total / (SMALL.fade * FACTOR)


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(1, 6), st.integers(0, 5), st.integers(1, 5), st.integers(1, 20))
def test_spans_cover_every_place_with_some_weight(
    length: int, scale: int, margin: int, fade: int, more: int
) -> None:
    tiling = Tiling(2 * (margin + fade) + more, margin, fade)
    weights = torch.zeros(length * scale)
    spans = tiling.spans(length)
    for span in spans:
        assert 0 <= span.start < span.stop <= length
        assert span.stop - span.start <= tiling.window
        weights[span.start * scale : span.stop * scale] += tiling.weight(span, scale)
    assert float(weights.min()) > 0
    assert len({span.stop - span.start for span in spans}) == 1, "tiles of one size only"


@pytest.mark.parametrize("factor", [1, 4, 8, 16, 32, 64])
def test_the_usual_tiling_fits_every_factor(factor: int) -> None:
    tiling = Tiling.of(factor)
    assert tiling.window * factor == pytest.approx(WINDOW_PIXELS, rel=0.1)
    assert tiling.margin * factor == pytest.approx(MARGIN_PIXELS, rel=0.1)
    assert tiling.fade * factor == pytest.approx(FADE_PIXELS, rel=0.1)
    assert tiling.window > 2 * (tiling.margin + tiling.fade)


def test_memory_stays_bounded_however_large_the_picture() -> None:
    network = TinySpatial()
    model = tiny_model(LatentForm.SPATIAL, network)
    large: Picture = np.random.default_rng(0).integers(0, 256, (2048, 1000, 4), dtype=np.uint8)
    pieces = 0
    encoding = model.encode(large)
    while True:
        try:
            next(encoding)
            pieces += 1
        except StopIteration as end:
            encoded = end.value
            break
    assert pieces == model.pieces(1000, 2048) > 4
    assert encoded.mean.shape == (4, 256, 125)
    assert network.largest <= WINDOW_PIXELS**2


def test_our_own_network_sees_hardly_further_than_the_margin() -> None:
    """With weights as bad as any, the usual tiling changes nothing that eight bits could show."""
    torch.manual_seed(0)
    network = PicturesVae().eval().requires_grad_(False)
    for weights in network.parameters():
        if weights.dim() > 1 and not weights.any():  # those that begin silent would hide what is seen
            torch.nn.init.kaiming_normal_(weights)
    tiling = Tiling(window=40, margin=Tiling.of(FACTOR).margin, fade=4)
    pixels = functional.interpolate(picture(8, 32), scale_factor=16, mode="bicubic").clamp(-1, 1)
    latents = network.encode(pixels).mean
    drawn = network.decode(latents)
    encoded, pieces = whole(in_tiles(pixels, tiling, (FACTOR, 1), lambda p: network.encode(p).mean))
    decoded, _ = whole(in_tiles(latents, tiling, (1, FACTOR), network.decode))
    assert pieces > 1
    assert float((encoded - latents).abs().max() / latents.std()) < 1e-3
    assert float((decoded - drawn).abs().max() / drawn.std()) < 1 / 255
