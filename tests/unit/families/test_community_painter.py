"""Stable Diffusions that people own, from their files to a picture: same sums as diffusers' own pipelines."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from tiny_pipelines import save_folder, save_single

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.engine.devices import cpu_device
from studio.engine.licences import UNKNOWN_LICENCE
from studio.engine.models import ModelLibrary
from studio.families.diffusion.community import painter as painter_module
from studio.families.diffusion.community.memory_plan import Canvas, MemoryPlan, Numbers, Offload, plan_memory
from studio.families.diffusion.community.networks import counts_of, skeletons
from studio.families.diffusion.community.painter import CommunityPainter, load_community
from studio.families.diffusion.community.settings import read_settings
from studio.families.diffusion.level import CLEAN
from studio.families.diffusion.painter import Painter, Words
from studio.families.diffusion.params import Reading
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.samplers.choosing import step_of
from studio.families.diffusion.samplers.state import SamplerState
from studio.families.diffusion.spacing import Spacing, make_plan

KINDS = ("sd1", "sd2", "xl")


@pytest.fixture(scope="module", autouse=True)
def _no_network() -> Iterator[None]:
    """Nothing here may ask anybody for anything."""
    patch = pytest.MonkeyPatch()

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    patch.setattr(socket.socket, "connect", refuse)
    yield
    patch.undo()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder and a single file of each kind."""
    root = tmp_path_factory.mktemp("pipelines")
    for kind in KINDS:
        save_folder(root / kind, kind)
        save_single(root / f"{kind}-single.safetensors", kind, {"modelspec.prediction_type": "epsilon"})
    return root


@pytest.fixture(scope="module")
def library(shelf: Path) -> ModelLibrary:
    """All of them added."""
    made = ModelLibrary(shelf / "bundled", shelf / "models")
    for kind in KINDS:
        made.add(shelf / kind)
        made.add(shelf / f"{kind}-single.safetensors")
    return made


def nowhere(_: str) -> Path:
    raise UserError("There is no such LoRA file.")


def opened(info: ModelInfo, device: Device | None = None) -> CommunityPainter:
    return load_community(info, device or cpu_device(), nowhere)


def words(prompt: str, negative: str = "") -> Words:
    return Words(prompt, negative, "any", Reading.KNOWN_WORDS, 0, 0.0)


def noise(side: int = 16) -> torch.Tensor:
    return torch.randn(1, 4, side, side, generator=torch.Generator().manual_seed(5))


def paint(
    painter: Painter, prompt: str, negative: str, steps: int = 4, guidance: float = 5.0
) -> torch.Tensor:
    """Latents after DDIM's steps, spaced as Stable Diffusion was published with."""
    plan = make_plan(painter.schedule, steps, Spacing.LEADING, offset=painter.spacing_offset)
    read = painter.read(words(prompt, negative), ())

    def predict(x: torch.Tensor, level: Any) -> tuple[torch.Tensor, torch.Tensor]:
        seen = painter.see(x, level, read, guidance, attention=False)
        return seen.x0, seen.eps

    state = SamplerState(noise())
    step = step_of(Sampler.DDIM)
    for _ in range(steps):
        state, _taken = step(state, predict, plan, lambda _: noise())
    assert plan.levels[-1] == CLEAN
    return state.x


def theirs(folder: Path, kind: str, prompt: str, negative: str) -> tuple[torch.Tensor, np.ndarray]:
    """Latents and picture of diffusers' own pipeline."""
    from diffusers import (
        AutoencoderKL,
        DDIMScheduler,
        StableDiffusionPipeline,
        StableDiffusionXLPipeline,
        UNet2DConditionModel,
    )
    from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

    parts: dict[str, Any] = {
        "unet": UNet2DConditionModel.from_pretrained(folder / "unet", local_files_only=True),
        "vae": AutoencoderKL.from_pretrained(folder / "vae", local_files_only=True),
        "text_encoder": CLIPTextModel.from_pretrained(folder / "text_encoder", local_files_only=True),
        "tokenizer": CLIPTokenizer.from_pretrained(folder / "tokenizer", local_files_only=True),
        "scheduler": DDIMScheduler.from_pretrained(
            folder / "scheduler", local_files_only=True, clip_sample=False
        ),
    }
    if kind == "xl":
        second = folder / "text_encoder_2"
        parts["text_encoder_2"] = CLIPTextModelWithProjection.from_pretrained(second, local_files_only=True)
        parts["tokenizer_2"] = CLIPTokenizer.from_pretrained(folder / "tokenizer_2", local_files_only=True)
        pipeline: Any = StableDiffusionXLPipeline(**parts, add_watermarker=False)
    else:
        more = {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
        pipeline = StableDiffusionPipeline(**parts, **more)
    pipeline.set_progress_bar_config(disable=True)
    kept: list[torch.Tensor] = []

    def keep(_p: Any, _i: int, _t: Any, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
        kept.append(tensors["latents"])
        return tensors

    made = pipeline(
        prompt=prompt,
        negative_prompt=negative or None,
        height=64,
        width=64,
        num_inference_steps=4,
        guidance_scale=5.0,
        latents=noise(),
        output_type="np",
        callback_on_step_end=keep,
    )
    return kept[-1], made.images[0]


@pytest.mark.parametrize(
    ("kind", "negative"), [("sd1", "blue apple"), ("sd2", ""), ("xl", ""), ("xl", "blue apple")]
)
def test_the_same_picture_as_diffusers_own_pipeline(
    library: ModelLibrary, shelf: Path, kind: str, negative: str
) -> None:
    # No “!”: transformers takes one for the filling of Stable Diffusion 2 and XL, OpenCLIP does not.
    prompt = "a red fox, very detailed"
    latents, picture = theirs(shelf / kind, kind, prompt, negative)
    for name in (kind, f"{kind}-single"):
        painter = opened(library.get(name))
        mine = paint(painter, prompt, negative)
        assert float((mine - latents).abs().max()) < 1e-3 * float(latents.abs().max())
        drawn = painter.decode(mine).astype(np.float64) / 255
        assert drawn.shape == (64, 64, 3)
        assert np.abs(drawn - picture).max() < 2 / 255


def test_a_seed_gives_the_same_bytes_whatever_was_painted_before(library: ModelLibrary) -> None:
    painter = opened(library.get("xl"))
    first = painter.decode(paint(painter, "fox", ""))
    paint(painter, "another thing altogether", "fox", guidance=1.0)
    assert np.array_equal(first, painter.decode(paint(painter, "fox", "")))
    assert np.array_equal(
        first, opened(library.get("xl")).decode(paint(opened(library.get("xl")), "fox", ""))
    )


def test_looking_at_attention_changes_nothing_and_gives_a_map_a_word(library: ModelLibrary) -> None:
    painter = opened(library.get("sd1"))
    read = painter.read(words("a steampunkery fox", "blue"), ())
    level = painter.schedule.level(400.0)
    plain = painter.see(noise(), level, read, 5.0, attention=False)
    looked = painter.see(noise(), level, read, 5.0, attention=True)
    assert torch.equal(plain.eps, looked.eps)
    assert plain.attention == ()
    assert [one.word for one in looked.attention] == ["a", "steampunkery", "fox"]
    assert all(one.weights.shape == (16, 16) and one.weights.dtype == np.float32 for one in looked.attention)
    assert max(float(one.weights.max()) for one in looked.attention) == pytest.approx(1)


def test_a_long_prompt_is_read_to_its_end(library: ModelLibrary) -> None:
    painter = opened(library.get("sd1"))
    long = "fox " * 90
    short, other = painter.read(words(long), ()), painter.read(words(f"{long} apple"), ())
    assert short.wanted.words.shape == short.avoided.words.shape == (1, 2 * 77, 64)
    assert not torch.equal(short.wanted.words, other.wanted.words)


def test_pictures_go_in_and_come_out_and_previews_are_like_them(library: ModelLibrary) -> None:
    painter = opened(library.get("sd1"))
    picture = np.zeros((80, 96, 4), np.uint8)
    picture[..., 0], picture[:, :40, 3] = 255, 255
    shape = painter.latent_shape(96, 80)
    assert shape == (4, 20, 24)
    latents = painter.encode(picture, shape)
    assert latents.shape == (1, *shape)
    assert latents.dtype == torch.float32
    assert painter.decode(latents).shape == (80, 96, 3)
    preview = painter.preview(latents)
    assert preview.shape == (20, 24, 3)
    # What was transparent is white, and the rest is red: even a random autoencoder tells the two apart.
    assert np.abs(preview[:, :8].mean((0, 1)) - preview[:, -8:].mean((0, 1))).max() > 3


@pytest.mark.parametrize("size", [(66, 64), (16, 64), (4096, 64)])
def test_sizes_that_cannot_be_painted_are_told(library: ModelLibrary, size: tuple[int, int]) -> None:
    painter = opened(library.get("sd1"))
    assert painter.latent_shape(0, 0) == (4, 16, 16)
    with pytest.raises(UserError, match="pixels a side, in steps of 4"):
        painter.latent_shape(*size)


def test_v_prediction_zero_terminal_snr_and_turbo_are_read_off(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "bundled", tmp_path / "models")
    scheduler = {
        "prediction_type": "v_prediction",
        "rescale_betas_zero_snr": True,
        "timestep_spacing": "trailing",
    }
    save_folder(tmp_path / "my-xl-turbo", "xl", scheduler=scheduler)
    info = library.add(tmp_path / "my-xl-turbo")
    settings = read_settings(info.weights_path)
    assert settings.schedule.prediction == "v"
    assert float(settings.schedule.schedule().alpha(999)) < 1e-3
    assert (settings.defaults.steps, settings.defaults.guidance) == (4, 1.0)
    assert settings.defaults.spacing is Spacing.TRAILING
    assert "one to four steps without guidance" in info.summary
    painter = opened(info)
    read = painter.read(words("fox"), ())
    seen = painter.see(noise(), painter.schedule.level(999.0), read, 1.0, attention=False)
    assert bool(seen.x0.isfinite().all())


def test_what_a_network_predicts_is_tried_when_nothing_tells(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "bundled", tmp_path / "models")
    save_single(tmp_path / "dream.safetensors", "sd2")
    # An untrained network gives no noise back: it does not predict noise.
    assert read_settings(library.add(tmp_path / "dream.safetensors").weights_path).schedule.prediction == "v"


def test_half_precision_paints_almost_the_same(
    library: ModelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    single = paint(opened(library.get("sd1")), "fox", "")
    info = library.get("sd1")
    with monkeypatch.context() as patch:
        # So little memory is free that single precision does not fit.
        patch.setattr("studio.families.diffusion.community.painter.free_bytes", lambda _: half_need(info))
        painter = opened(info)
    assert painter._placement.plan.numbers is Numbers.BFLOAT16
    half = paint(painter, "fox", "")
    assert 0 < float((half - single).abs().mean()) < 0.05 * float(single.abs().mean())


def half_need(info: ModelInfo) -> int:
    """Bytes that single precision does not fit into, and half does."""

    settings = read_settings(info.weights_path)
    counts = counts_of(skeletons(settings))
    canvas = Canvas.of(settings, settings.defaults.side, settings.defaults.side)
    return plan_memory(DeviceKind.CPU, 1 << 50, counts, canvas, upcast=False).peak - 1


def test_too_little_memory_is_told_before_anything_is_loaded(
    library: ModelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.families.diffusion.community.painter.free_bytes", lambda _: 1 << 10)
    with pytest.raises(UserError, match="GB of memory"):
        opened(library.get("sd1"))


def test_a_licence_is_shown_and_a_note_when_none_is_told(library: ModelLibrary) -> None:
    info = library.get("xl-single")
    assert info.licence == UNKNOWN_LICENCE
    assert "Open RAIL++-M" in info.licence_note
    assert library.verify("xl-single").sound


@pytest.mark.parametrize("offload", [Offload.PARTS, Offload.LAYERS])
def test_parts_and_layers_that_come_and_go_paint_the_same_picture(
    library: ModelLibrary, monkeypatch: pytest.MonkeyPatch, offload: Offload
) -> None:
    info = library.get("xl")
    here = opened(info)
    with monkeypatch.context() as patch:
        patch.setattr(painter_module, "plan_memory", _planned(offload))
        painter = opened(info)
    mine = paint(painter, "a red fox", "blue")
    assert torch.allclose(mine, paint(here, "a red fox", "blue"), atol=1e-3)
    read = painter.read(words("red fox"), ())
    looked = painter.see(noise(), painter.schedule.level(500.0), read, 5.0, attention=True)
    assert [one.word for one in looked.attention] == ["red", "fox"]
    assert painter.decode(painter.encode(painter.decode(mine), (4, 16, 16))).shape == (64, 64, 3)


def _planned(offload: Offload) -> Any:
    """The plan of a card with little memory, carried out on the CPU."""

    def plan(*arguments: Any, **named: Any) -> MemoryPlan:
        made = plan_memory(*arguments, **named)
        return replace(made, offload=offload, sliced=True, tiled=True, one_by_one=False)

    return plan
