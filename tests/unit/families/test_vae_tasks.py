"""Rebuild, sample and blend: the right picture goes in, the right latent comes out, sliders pull."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_gan import MemoryInputs
from tiny_vae import (
    LOG_VARIANCE,
    SIDE,
    Broken,
    NotVariational,
    TinyGlobal,
    TinySpatial,
    ask,
    tiny_model,
)

from studio.core.errors import InvalidParameterError, UserError
from studio.core.events import AnimationFormat, Event, Frame, Measured, Output, Picture, Progress
from studio.core.framing import Framing
from studio.core.params import SEED_LIMIT
from studio.families.vae.blend import lerp, slerp
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.memo import Encoded, Memo
from studio.families.vae.model import VaeModel, kl_from_prior
from studio.families.vae.params import (
    LARGEST_EDGE,
    BlendParams,
    BlendPath,
    Code,
    Pull,
    RebuildParams,
    SampleParams,
)
from studio.imaging.cropping import cut
from studio.imaging.similarity import psnr, ssim

GLOBAL, SPATIAL = LatentForm.GLOBAL, LatentForm.SPATIAL


@pytest.fixture
def inputs() -> MemoryInputs:
    return MemoryInputs()


def soft(height: int, width: int, channels: int = 3) -> Picture:
    """A picture that patches of 8 x 8 can tell."""
    y, x = np.mgrid[0:height, 0:width] / 40
    planes = [128 + 100 * np.sin(x + y * (i + 1) + i) for i in range(channels)]
    return np.stack(planes, 2).astype(np.uint8)


def run(model: VaeModel, task: str, params, inputs: MemoryInputs, seed: int = 7) -> list[Event]:
    return list(VaeFamily().run(model, ask(model.space.form, task, params, seed=seed), inputs))


def output(events: list[Event]) -> Output:
    [found] = [event for event in events if isinstance(event, Output)]
    return found


def figures(events: list[Event]) -> dict[str, tuple[float, str]]:
    return {event.name: (event.value, event.unit) for event in events if isinstance(event, Measured)}


# Rebuild ----------------------------------------------------------


def test_a_face_is_cut_to_its_framing_and_comes_back_in_blocks(inputs: MemoryInputs) -> None:
    photograph = soft(90, 160)
    framing = Framing(x=0.4, size=0.5, rotation=10)
    code = Code(inputs.put(photograph, "picture").sha256, framing)
    events = run(tiny_model(GLOBAL), "rebuild", RebuildParams(code), inputs)
    seen = cut(photograph, framing, SIDE)
    wanted = seen.reshape(4, 8, 4, 8, 3).mean((1, 3)).repeat(8, 0).repeat(8, 1)
    assert np.abs(output(events).picture - wanted).max() <= 1
    told = figures(events)
    assert told["psnr"] == (psnr(seen, output(events).picture), "dB")
    assert told["ssim"] == (ssim(seen, output(events).picture), "")
    assert told["kl"][1] == "nats"


def test_figures_come_before_the_picture(inputs: MemoryInputs) -> None:
    code = Code(inputs.put(soft(40, 40), "picture").sha256)
    kinds = [type(e) for e in run(tiny_model(SPATIAL), "rebuild", RebuildParams(code), inputs)]
    assert kinds.index(Measured) < kinds.index(Output)
    assert kinds.count(Measured) == 3


def test_kl_is_that_of_the_paper(inputs: MemoryInputs) -> None:
    """Against the divergence of two normal distributions, integrated numerically."""
    mean, log_variance = 0.8, -1.3
    z = np.linspace(-12, 12, 200_001)
    q = np.exp(-((z - mean) ** 2) / (2 * np.exp(log_variance))) / np.sqrt(2 * np.pi * np.exp(log_variance))
    log_ratio = -((z - mean) ** 2) / (2 * np.exp(log_variance)) - log_variance / 2 + z**2 / 2
    integral = float(np.sum(q * log_ratio) * (z[1] - z[0]))
    one = torch.tensor([mean] * 5), torch.tensor([log_variance] * 5)
    assert kl_from_prior(*one) == pytest.approx(5 * integral, rel=1e-5)
    assert kl_from_prior(torch.zeros(9), torch.zeros(9)) == 0

    grey = np.full((SIDE, SIDE, 3), 128, np.uint8)
    events = run(
        tiny_model(GLOBAL), "rebuild", RebuildParams(Code(inputs.put(grey, "picture").sha256)), inputs
    )
    mean_there = 2 * (128 / 127.5 - 1)
    each = -0.5 * (1 + LOG_VARIANCE - mean_there**2 - math.exp(LOG_VARIANCE))
    assert figures(events)["kl"][0] == pytest.approx(48 * each, rel=1e-4)


def test_without_a_posterior_there_is_no_kl(inputs: MemoryInputs) -> None:
    code = Code(inputs.put(soft(40, 40), "picture").sha256)
    events = run(tiny_model(SPATIAL, NotVariational()), "rebuild", RebuildParams(code), inputs)
    assert set(figures(events)) == {"psnr", "ssim"}


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (7, 9), (8, 8), (33, 65), (200, 3)])
@pytest.mark.parametrize("channels", [3, 4])
def test_pictures_of_any_size_come_back_in_their_own(
    inputs: MemoryInputs, size: tuple[int, int], channels: int
) -> None:
    picture = soft(*size, channels)
    code = Code(inputs.put(picture, "picture").sha256)
    events = run(tiny_model(SPATIAL), "rebuild", RebuildParams(code), inputs)
    assert output(events).picture.shape == (*size, channels)
    for form in (SPATIAL, GLOBAL):
        assert math.isfinite(
            figures(run(tiny_model(form), "rebuild", RebuildParams(code), inputs))["ssim"][0]
        )


def test_a_soft_picture_is_rebuilt_well(inputs: MemoryInputs) -> None:
    code = Code(inputs.put(soft(203, 301), "picture").sha256)
    assert figures(run(tiny_model(SPATIAL), "rebuild", RebuildParams(code), inputs))["psnr"][0] > 24


def test_padding_leaves_no_mark_at_the_border(inputs: MemoryInputs) -> None:
    """One colour stays one colour inside, also where the picture ends in the middle of a patch."""
    flat = np.full((43, 61, 3), 200, np.uint8)
    made = output(
        run(
            tiny_model(SPATIAL),
            "rebuild",
            RebuildParams(Code(inputs.put(flat, "picture").sha256)),
            inputs,
        )
    ).picture
    assert np.abs(made[16:-16, 16:-16].astype(int) - 200).max() <= 1


def test_a_sticker_keeps_its_transparency_and_a_photograph_its_solidity(inputs: MemoryInputs) -> None:
    sticker = soft(96, 96, 4)
    sticker[..., 3] = 0
    sticker[48:80, 48:80, 3] = 255
    model = tiny_model(SPATIAL)
    made = output(
        run(model, "rebuild", RebuildParams(Code(inputs.put(sticker, "picture").sha256)), inputs)
    ).picture
    assert made[64, 64, 3] > 240
    assert made[24, 24, 3] < 10
    solid = np.dstack([soft(64, 64), np.full((64, 64), 255, np.uint8)])
    made = output(
        run(model, "rebuild", RebuildParams(Code(inputs.put(solid, "picture").sha256)), inputs)
    ).picture
    assert made.shape == (64, 64, 3)


def test_pictures_that_are_too_large_are_made_smaller_first(inputs: MemoryInputs) -> None:
    code = Code(inputs.put(soft(300, 3 * LARGEST_EDGE // 2), "picture").sha256)
    events = run(tiny_model(SPATIAL), "rebuild", RebuildParams(code), inputs)
    assert output(events).picture.shape == (200, LARGEST_EDGE, 3)
    steps = [event for event in events if isinstance(event, Progress)]
    assert steps[-1].done == steps[-1].total > 4, "a large picture is told about piece by piece"


def test_live_pictures_are_small_and_leave_no_latent(inputs: MemoryInputs) -> None:
    code = Code(inputs.put(soft(200, 100), "picture").sha256)
    live = output(run(tiny_model(SPATIAL), "rebuild", RebuildParams(code, size=64), inputs))
    assert live.picture.shape == (64, 32, 3)
    assert live.attachments == ()


def test_a_slider_moves_the_picture_and_costs_a_decode_only(inputs: MemoryInputs) -> None:
    network = TinyGlobal()
    model = tiny_model(GLOBAL, network)
    code = Code(inputs.put(soft(60, 60), "picture").sha256)
    before = output(run(model, "rebuild", RebuildParams(code), inputs)).picture.astype(int)
    for amount in (1.0, 2.0, -1.0):
        pulled = replace(code, pulls=(Pull("light", amount),))
        after = output(run(model, "rebuild", RebuildParams(pulled), inputs)).picture.astype(int)
        inside = (before > 60) & (before < 190)
        assert np.abs((after - before)[inside] - amount * 0.25 / 2 * 127.5).max() <= 1
    assert network.encoded == 1
    other = replace(code, framing=Framing(size=0.5))
    run(model, "rebuild", RebuildParams(other), inputs)
    assert network.encoded == 2, "another framing is another picture"


def test_the_same_picture_is_encoded_again_in_another_size_only(inputs: MemoryInputs) -> None:
    network = TinySpatial()
    model = tiny_model(SPATIAL, network)
    code = Code(inputs.put(soft(90, 90), "picture").sha256)
    for size, times in ((0, 1), (32, 2), (0, 2), (32, 2)):
        run(model, "rebuild", RebuildParams(code, size=size), inputs)
        assert network.encoded == times


def test_the_order_of_sliders_does_not_matter(inputs: MemoryInputs) -> None:
    sha256 = inputs.put(soft(60, 60), "picture").sha256
    pulls = (Pull("light", 1.3), Pull("z1", -0.7), Pull("light", 0.1))
    made = [
        output(run(tiny_model(SPATIAL), "rebuild", RebuildParams(Code(sha256, pulls=p)), inputs)).picture
        for p in (pulls, pulls[::-1])
    ]
    assert np.array_equal(*made)


@pytest.mark.parametrize("form", [GLOBAL, SPATIAL])
def test_the_latent_that_comes_out_may_go_in_again(inputs: MemoryInputs, form: LatentForm) -> None:
    model = tiny_model(form)
    picture = soft(64, 48, 4)
    code = Code(inputs.put(picture, "picture").sha256, pulls=(Pull("light", 1.0),))
    first = output(run(model, "rebuild", RebuildParams(code), inputs))
    [attachment] = first.attachments
    assert attachment.role == "latent"
    events = run(
        model, "rebuild", RebuildParams(Code(latent=inputs.put(attachment.array, "latent").sha256)), inputs
    )
    assert np.array_equal(output(events).picture, first.picture)
    assert figures(events) == {}, "there is no picture to compare it with"


@pytest.mark.parametrize(
    ("latent", "said"),
    [
        (np.zeros(48, np.float32), "another model"),
        (np.zeros((3, 4, 4), np.float32), "another model"),
        (np.zeros((4, 0, 4), np.float32), "another model"),
        (np.zeros((4, 4, 4, 1), np.float32), "another model"),
        (np.full((4, 2, 2), np.nan, np.float32), "not valid"),
        (np.full((4, 2, 2), np.inf, np.float32), "not valid"),
        (np.zeros((4, 2, 300), np.float32), "2048 pixels"),
    ],
)
def test_a_latent_that_does_not_fit_is_refused_in_a_sentence(
    inputs: MemoryInputs, latent: np.ndarray, said: str
) -> None:
    code = Code(latent=inputs.put(latent, "latent").sha256)
    with pytest.raises(UserError, match=said):
        run(tiny_model(SPATIAL), "rebuild", RebuildParams(code), inputs)


def test_numbers_that_the_network_cannot_bear_are_a_sentence(inputs: MemoryInputs) -> None:
    huge = np.full((4, 2, 2), 3e38, np.float32)
    code = Code(latent=inputs.put(huge, "latent").sha256, pulls=(Pull("light", 4.0),))
    with pytest.raises(UserError, match="invalid numbers"):
        run(tiny_model(SPATIAL, _Overflowing()), "rebuild", RebuildParams(code), inputs)
    with pytest.raises(UserError, match="invalid numbers"):
        run(tiny_model(GLOBAL, Broken()), "sample", SampleParams(count=1), inputs)


class _Overflowing(TinySpatial):
    def decode(self, latents: torch.Tensor) -> torch.Tensor:
        return super().decode(latents * 1e10)


@pytest.mark.parametrize("amount", [4.01, -5.0, float("nan"), float("inf")])
def test_a_slider_pulled_beyond_its_end_is_refused(inputs: MemoryInputs, amount: float) -> None:
    code = Code(inputs.put(soft(60, 60), "picture").sha256, pulls=(Pull("light", amount),))
    request = ask(SPATIAL, "rebuild", RebuildParams())
    asked = replace(request, params=RebuildParams(code).to_values())
    with pytest.raises(InvalidParameterError, match="from -4 to 4"):
        list(VaeFamily().run(tiny_model(SPATIAL), asked, inputs))


def test_an_unknown_slider_is_refused_before_anything_is_encoded(inputs: MemoryInputs) -> None:
    network = TinySpatial()
    code = Code(inputs.put(soft(60, 60), "picture").sha256, pulls=(Pull("smile", 1.0),))
    with pytest.raises(UserError, match="smile"):
        run(tiny_model(SPATIAL, network), "rebuild", RebuildParams(code), inputs)
    assert network.encoded == 0


# Sample -----------------------------------------------------------


@pytest.mark.parametrize("form", [GLOBAL, SPATIAL])
def test_a_sample_is_what_numpy_draws_from_its_seed(inputs: MemoryInputs, form: LatentForm) -> None:
    model = tiny_model(form)
    shape = (48,) if form is GLOBAL else (4, 32, 32)
    z = 0.5 * np.random.default_rng(7).standard_normal(shape, dtype=np.float32)
    made = output(run(model, "sample", SampleParams(count=1, temperature=0.5), inputs))
    assert np.array_equal(made.attachments[0].array, z)


def test_each_sample_can_be_rebuilt_alone_with_the_same_bytes(inputs: MemoryInputs) -> None:
    model = tiny_model(GLOBAL)
    params = SampleParams(count=3, temperature=1.1, pulls=(Pull("light", -1.0),))
    samples = [e for e in run(model, "sample", params, inputs, SEED_LIMIT - 1) if isinstance(e, Output)]
    assert [sample.request.seed for sample in samples if sample.request] == [SEED_LIMIT - 1, 0, 1]
    for sample in samples:
        assert sample.request is not None
        assert sample.request.task == "rebuild"
        [alone] = [e for e in VaeFamily().run(model, sample.request, inputs) if isinstance(e, Output)]
        assert np.array_equal(alone.picture, sample.picture)
    assert len({sample.picture.tobytes() for sample in samples}) == 3


def test_at_temperature_nothing_there_is_one_picture_only(inputs: MemoryInputs) -> None:
    events = run(tiny_model(GLOBAL), "sample", SampleParams(count=2, temperature=0.0), inputs)
    first, second = [event.picture for event in events if isinstance(event, Output)]
    assert np.array_equal(first, second)


def test_a_model_without_a_prior_draws_nothing_out_of_nothing(inputs: MemoryInputs) -> None:
    model = tiny_model(SPATIAL, prior=False)
    for task, params in (("sample", SampleParams()), ("rebuild", RebuildParams()), ("blend", BlendParams())):
        with pytest.raises(UserError, match="out of nothing"):
            run(model, task, params, inputs)
    code = Code(inputs.put(soft(20, 20), "picture").sha256)
    assert output(run(model, "rebuild", RebuildParams(code), inputs)).picture.shape == (20, 20, 3)


# Blend ------------------------------------------------------------


def film(events: list[Event]) -> list[Picture]:
    return [event.picture for event in events if isinstance(event, Frame)]


def test_a_film_leads_from_one_picture_to_the_other_and_back(inputs: MemoryInputs) -> None:
    model = tiny_model(SPATIAL)
    start, end = (Code(inputs.put(picture, "picture").sha256) for picture in (soft(40, 56), soft(56, 40)))
    params = BlendParams(6, frames_per_second=30, format=AnimationFormat.WEBP, start=start, end=end)
    events = run(model, "blend", params, inputs)
    frames = film(events)
    assert len(frames) == 10, "six there, four back: the ends are shown once"
    assert {(e.frames_per_second, e.format) for e in events if isinstance(e, Frame)} == {(30.0, "webp")}
    assert {frame.shape for frame in frames} == {(40, 56, 3)}, "all as large as the first"
    for back, there in zip(frames[6:], frames[4:0:-1], strict=True):
        assert np.array_equal(back, there)
    assert np.array_equal(frames[0], output(run(model, "rebuild", RebuildParams(start), inputs)).picture)
    assert np.array_equal(output(events).picture, frames[0])
    assert len(film(run(model, "blend", replace(params, there_and_back=False), inputs))) == 6


def test_pictures_shown_twice_are_drawn_once(inputs: MemoryInputs) -> None:
    network = _Counting()
    codes = [Code(inputs.put(soft(40, 40 + i), "picture").sha256) for i in (0, 1)]
    run(tiny_model(SPATIAL, network), "blend", BlendParams(8, start=codes[0], end=codes[1]), inputs)
    assert network.decoded == 8


class _Counting(TinySpatial):
    decoded = 0

    def decode(self, latents: torch.Tensor) -> torch.Tensor:
        self.decoded += 1
        return super().decode(latents)


def test_any_place_on_the_way_can_be_made_alone(inputs: MemoryInputs) -> None:
    model = tiny_model(GLOBAL)
    start, end = (Code(inputs.put(soft(40, width), "picture").sha256) for width in (40, 90))
    way = BlendParams(5, start=start, end=end, there_and_back=False, path=BlendPath.LINEAR)
    frames = film(run(model, "blend", way, inputs))
    for index, frame in enumerate(frames):
        alone = output(run(model, "blend", replace(way, position=index / 4), inputs))
        assert np.array_equal(alone.picture, frame)
        assert alone.attachments[0].role == "latent"
    for outside in (-0.1, 1.1):
        with pytest.raises(UserError, match="between 0 and 1"):
            run(model, "blend", replace(way, position=outside), inputs)


def test_films_of_stickers_lie_on_grey(inputs: MemoryInputs) -> None:
    clear = np.zeros((24, 24, 4), np.uint8)
    code = Code(inputs.put(clear, "picture").sha256)
    frames = film(run(tiny_model(SPATIAL), "blend", BlendParams(2, start=code, end=code), inputs))
    assert {frame.shape for frame in frames} == {(24, 24, 3)}
    assert np.abs(frames[0].astype(int) - 128).max() <= 1


def test_a_latent_that_is_not_as_large_as_the_first_picture_is_refused(inputs: MemoryInputs) -> None:
    start = Code(inputs.put(soft(40, 41), "picture").sha256)
    fits, other = (
        Code(latent=inputs.put(np.zeros((4, *shape), np.float32), "latent").sha256)
        for shape in ((5, 6), (5, 7))
    )
    model = tiny_model(SPATIAL)
    assert film(run(model, "blend", BlendParams(2, start=start, end=fits), inputs))[0].shape == (40, 41, 3)
    with pytest.raises(UserError, match="different size"):
        run(model, "blend", BlendParams(2, start=start, end=other), inputs)


vectors = st.integers(0, 2**32 - 1).map(
    lambda seed: np.random.default_rng(seed).standard_normal((2, 3, 5), dtype=np.float32)
)


@settings(max_examples=80, deadline=None)
@given(vectors, vectors, st.floats(0, 1))
def test_a_spherical_way_keeps_the_length_of_its_ends(a: np.ndarray, b: np.ndarray, t: float) -> None:
    a, b = (x / np.linalg.norm(x) for x in (a, b))
    assert np.linalg.norm(slerp(a, b, t)) == pytest.approx(1, abs=1e-4)
    assert np.array_equal(slerp(a, b, 0.0), a)
    assert np.array_equal(slerp(a, b, 1.0), b)
    assert np.array_equal(lerp(a, b, 1.0), b)
    assert np.allclose(slerp(a, b, t), slerp(b, a, 1 - t), atol=1e-5)


def test_the_way_is_straight_where_there_is_no_angle() -> None:
    a = np.ones(4, np.float32)
    for b in (a * 3, -a, np.zeros(4, np.float32)):
        assert np.allclose(slerp(a, b, 0.25), lerp(a, b, 0.25))
    right_angle = slerp(np.float32([1, 0]), np.float32([0, 1]), 0.5)
    assert right_angle == pytest.approx([math.sqrt(0.5)] * 2)


# What it remembers ------------------------------------------------


def test_the_memo_lets_go_of_what_was_used_longest_ago() -> None:
    def one() -> Encoded:
        return Encoded(np.zeros((10, 10, 3), np.uint8), np.zeros(25, np.float32), None)

    memo = Memo(limit_bytes=2 * one().nbytes)
    memo.put("a", one())
    memo.put("b", one())
    assert memo.get("a") is not None
    memo.put("c", one())
    assert memo.get("b") is None
    assert memo.get("a") is not None
    small = Memo(limit_bytes=1)
    small.put("large", one())
    assert small.get("large") is not None, "the picture that is being worked on stays"
