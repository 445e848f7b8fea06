"""Pictures grow, tile by tile, without seams, fringes or halos; what cannot be enlarged is a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file, save_file
from tiny_enlargers import ask, classic_model, put_tiny_enlarger, tiny_model, tiny_network, whole
from tiny_gan import MemoryInputs

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.events import Output, Picture, Progress
from studio.core.request import Request
from studio.engine.enlargers import CLASSIC, best_enlarger
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.families.enlarging import tiles as tiling
from studio.families.enlarging.classic import KERNELS, lanczos_phases
from studio.families.enlarging.compact import CompactNet, compact_of
from studio.families.enlarging.family import EnlargingFamily
from studio.families.enlarging.model import EnlargingModel
from studio.families.enlarging.params import EnlargeParams, Factor, Subject
from studio.families.enlarging.tiles import spans
from studio.imaging.similarity import psnr

CPU = Device(DeviceKind.CPU, "CPU")


def enlarged(model: EnlargingModel, picture: Picture, params: EnlargeParams | None = None) -> Picture:
    inputs = MemoryInputs()
    request = ask(params or EnlargeParams(), inputs.put(picture, "picture"))
    [output] = [event for event in EnlargingFamily().run(model, request, inputs) if isinstance(event, Output)]
    return output.picture


def soft(height: int, width: int) -> Picture:
    y, x = np.mgrid[0:height, 0:width] / 9
    return np.stack([128 + 100 * np.sin(x + y * (i + 1) + i) for i in range(3)], 2).astype(np.uint8)


def disc(edge: int, colour: tuple[int, int, int], hidden: tuple[int, int, int]) -> Picture:
    """A disc with a soft rim; other colours hide under what is transparent."""
    y, x = np.mgrid[0:edge, 0:edge] - (edge - 1) / 2
    alpha = np.clip(edge / 3 - np.hypot(x, y) + 0.5, 0, 1)
    colours = np.where((alpha > 0)[..., None], colour, hidden)
    return np.dstack([colours, alpha * 255]).astype(np.uint8)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (7, 3), (33, 20)])
@pytest.mark.parametrize("factor", list(Factor))
def test_any_size_grows_by_the_factor(size: tuple[int, int], factor: Factor) -> None:
    for model in (classic_model(), tiny_model()):
        for channels in (3, 4):
            picture = np.random.default_rng(3).integers(0, 256, (*size, channels), dtype=np.uint8)
            made = enlarged(model, picture, EnlargeParams(factor))
            assert made.shape == (size[0] * factor.times, size[1] * factor.times, channels)


def test_what_is_opaque_has_no_alpha_afterwards() -> None:
    picture = np.dstack([soft(8, 8), np.full((8, 8), 255, np.uint8)])
    assert enlarged(classic_model(), picture).shape == (32, 32, 3)


def test_the_filter_beats_lanczos_and_rings_nowhere() -> None:
    original = np.zeros((96, 96, 3), np.uint8)
    y, x = np.mgrid[0:96, 0:96]
    original[np.hypot(x - 48, y - 40) < 30] = (230, 60, 40)
    original[(x > 30) & (y > 70)] = (240, 240, 250)
    small = np.array(Image.fromarray(original).resize((24, 24), Image.Resampling.BOX))
    plain = np.array(Image.fromarray(small).resize((96, 96), Image.Resampling.LANCZOS))
    made = enlarged(classic_model(), small)
    assert psnr(original, made) > psnr(original, plain) + 0.3
    assert made.min() >= small.min()
    assert made.max() <= small.max()


def test_a_flat_colour_stays_what_it_was() -> None:
    picture = np.full((9, 14, 3), (17, 130, 250), np.uint8)
    assert np.array_equal(enlarged(classic_model(), picture), np.full((36, 56, 3), (17, 130, 250), np.uint8))


@pytest.mark.parametrize("hidden", [(0, 0, 0), (255, 255, 255), (0, 255, 0)])
def test_the_rim_of_a_sticker_takes_no_colour_from_what_is_invisible(hidden: tuple[int, int, int]) -> None:
    made = enlarged(classic_model(), disc(24, (200, 80, 40), hidden)).astype(int)
    seen = made[made[..., 3] > 0]
    assert np.abs(seen[:, :3] - (200, 80, 40)).max() <= 3
    assert made[48, 48, 3] == 255
    assert made[0, 0, 3] == 0


def test_no_seam_shows_between_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = soft(70, 90)
    for model in (classic_model(), tiny_model()):
        at_once = enlarged(model, picture).astype(int)
        with monkeypatch.context() as patched:
            patched.setattr(tiling.spans, "__defaults__", (48,))
            apart = enlarged(model, picture).astype(int)
        assert np.abs(at_once - apart).max() <= 1


@pytest.mark.parametrize("length", [1, 191, 192, 193, 400, 5000])
@pytest.mark.parametrize("margin", [0, 12, 19])
def test_tiles_keep_every_pixel_once_and_are_never_large(length: int, margin: int) -> None:
    found = spans(length, margin)
    kept = [pixel for span in found for pixel in range(span.first, span.last)]
    assert kept == list(range(length))
    for span in found:
        assert span.stop - span.start <= tiling.WINDOW + 1
        assert 0 <= span.start <= span.first
        assert span.last <= span.stop <= length
        assert span.start == 0 or span.first - span.start == margin


def test_it_gives_way_in_the_middle_of_a_tile() -> None:
    inputs = MemoryInputs()
    request = ask(EnlargeParams(), inputs.put(soft(8, 8), "picture"))
    events = list(EnlargingFamily().run(tiny_model(), request, inputs))
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1].done == steps[-1].total == tiny_network().pieces
    assert len(steps) > steps[-1].total


def test_drawings_and_photographs_go_to_their_own_network() -> None:
    model = tiny_model()
    opaque = soft(6, 6)
    asked = {subject: enlarged(model, opaque, EnlargeParams(subject=subject)) for subject in Subject}
    assert np.array_equal(asked[Subject.AUTO], asked[Subject.PHOTOGRAPH])
    assert not np.array_equal(asked[Subject.DRAWING], asked[Subject.PHOTOGRAPH])
    sticker = disc(8, (9, 90, 200), (0, 0, 0))
    drawn = enlarged(model, sticker, EnlargeParams(subject=Subject.DRAWING))
    assert np.array_equal(enlarged(model, sticker), drawn)


def test_what_cannot_be_enlarged_is_a_sentence() -> None:
    inputs, family = MemoryInputs(), EnlargingFamily()
    with pytest.raises(UserError, match="nothing to enlarge"):
        list(family.run(tiny_model(), ask(EnlargeParams()), inputs))
    wide = inputs.put(np.zeros((1000, 7000, 3), np.uint8), "picture")
    with pytest.raises(UserError, match="28,000 x 4,000") as refused:
        list(family.run(tiny_model(), ask(EnlargeParams(), wide), inputs))
    assert "2 times" in str(refused.value.remedy)
    with pytest.raises(UserError, match="sing"):
        family.run(tiny_model(), Request("enlarging", "sing", tiny_model().info.ref, 0, {}), inputs)
    broken = tiny_network()
    broken.last.bias.fill_(torch.nan)
    with pytest.raises(UserError, match="invalid numbers"):
        enlarged(tiny_model(broken), soft(4, 4))


def test_a_compact_network_is_known_by_its_shapes() -> None:
    network = CompactNet(3, 8)
    again = compact_of(network.state_dict())
    pixels = torch.rand(1, 3, 5, 6)
    made = [whole(one.enlarge(pixels)) for one in (network, again)]
    assert torch.equal(*made)
    assert made[0].shape == (1, 3, 20, 24)


def test_the_bundled_filter_holds_the_kernel_that_it_says() -> None:
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    info = library.get(CLASSIC)
    assert library.verify(CLASSIC).sound
    assert torch.allclose(load_file(info.weights_path)[KERNELS], lanczos_phases(), atol=1e-7)
    picture = soft(12, 15)
    loaded = EnlargingFamily().load(info, CPU)
    assert np.abs(enlarged(loaded, picture).astype(int) - enlarged(classic_model(), picture)).max() <= 1


def test_a_network_is_taken_before_the_filter_unless_the_user_likes_that_better(tmp_path: Path) -> None:
    places = Places.default()
    assert best_enlarger(ModelLibrary(places.bundled_models, tmp_path / "none")).id == CLASSIC
    put_tiny_enlarger(tmp_path / "models")
    library = ModelLibrary(places.bundled_models, tmp_path / "models")
    assert best_enlarger(library).id == "tiny-enlarger"
    assert best_enlarger(library, CLASSIC).id == CLASSIC
    with pytest.raises(UserError, match="models get real-esrgan"):
        best_enlarger(ModelLibrary(tmp_path / "a", tmp_path / "b"))


def test_damaged_weights_are_a_sentence(tmp_path: Path) -> None:
    info = put_tiny_enlarger(tmp_path)
    assert EnlargingFamily().load(info, CPU).nbytes > 0
    with pytest.raises(UserError, match="does not know"):
        EnlargingFamily().load(replace(info, architecture="magic"), CPU)
    state = load_file(info.weights_path)
    del state["drawing.body.weight"]
    save_file(state, info.weights_path)
    with pytest.raises(UserError, match="cannot be loaded"):
        EnlargingFamily().load(info, CPU)
    save_file({"phases": torch.zeros(3, 3)}, info.weights_path)
    for architecture in ("enlarge-classic", "real-esrgan"):
        with pytest.raises(UserError, match="cannot be loaded"):
            EnlargingFamily().load(replace(info, architecture=architecture), CPU)
    info.weights_path.unlink()
    with pytest.raises(UserError, match="missing"):
        EnlargingFamily().load(info, CPU)
