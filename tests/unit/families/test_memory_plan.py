"""A model is fitted into the memory that is free: Stable Diffusion 1.5 and XL in 4, 8 and 24 GB."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.device import DeviceKind
from studio.core.errors import UserError
from studio.families.diffusion.community.memory_plan import (
    RESERVE_BYTES,
    Canvas,
    Counts,
    MemoryPlan,
    Numbers,
    Offload,
    plan_memory,
)

SD15 = Counts(text=123_060_480, unet=859_520_964, vae=83_653_863)
XL = Counts(text=817_724_160, unet=2_567_463_684, vae=83_653_863)
SD15_512 = Canvas(places=64 * 64, channels=320, attended=64 * 64, heads=8, factor=8, vae_channels=128)
XL_1024 = Canvas(places=128 * 128, channels=320, attended=64 * 64, heads=10, factor=8, vae_channels=128)
GB = 1 << 30


def sd15(free: float, kind: DeviceKind = DeviceKind.CUDA, canvas: Canvas = SD15_512) -> MemoryPlan:
    return plan_memory(kind, int(free * GB), SD15, canvas, upcast=False)


def xl(free: float, kind: DeviceKind = DeviceKind.CUDA, canvas: Canvas = XL_1024) -> MemoryPlan:
    return plan_memory(kind, int(free * GB), XL, canvas, upcast=True)


def test_eight_gigabytes_hold_all_of_stable_diffusion_1_in_half_precision() -> None:
    plan = sd15(8)
    assert (plan.numbers, plan.vae_numbers, plan.offload) == (Numbers.FLOAT16, Numbers.FLOAT16, Offload.NONE)
    assert (plan.one_by_one, plan.sliced, plan.tiled) == (False, False, False)
    assert plan.peak < 4 * GB


def test_eight_gigabytes_hold_xl_part_by_part_with_its_autoencoder_in_single_precision() -> None:
    plan = xl(8)
    assert (plan.offload, plan.vae_numbers) == (Offload.PARTS, Numbers.FLOAT32)
    assert plan.peak + RESERVE_BYTES <= 8 * GB
    # A desktop takes some of it: then the picture is drawn in pieces as well.
    assert xl(7).tiled


def test_a_large_card_holds_everything_and_a_small_one_layer_by_layer() -> None:
    assert xl(24).offload is Offload.NONE
    assert xl(4).offload is Offload.LAYERS
    assert sd15(1.5).offload is not Offload.NONE


def test_without_a_fused_kernel_attention_goes_head_by_head_where_it_would_not_fit() -> None:
    large = Canvas(places=128 * 128, channels=320, attended=128 * 128, heads=8, factor=8, vae_channels=128)
    assert sd15(6, DeviceKind.MPS, large).sliced
    assert not sd15(6, DeviceKind.CUDA, large).sliced
    assert not sd15(8, DeviceKind.MPS).sliced


def test_the_cpu_takes_single_precision_or_half_of_it_or_says_what_is_missing() -> None:
    assert sd15(16, DeviceKind.CPU).numbers is Numbers.FLOAT32
    assert xl(10, DeviceKind.CPU).numbers is Numbers.BFLOAT16
    with pytest.raises(UserError, match="needs about 9 GB of memory, and 4 GB are free"):
        xl(4, DeviceKind.CPU)


@given(free=st.floats(0, 100), more=st.floats(0, 20), kind=st.sampled_from([DeviceKind.CUDA, DeviceKind.MPS]))
def test_more_memory_never_makes_it_slower(free: float, more: float, kind: DeviceKind) -> None:
    order = tuple(Offload)
    less, larger = xl(free, kind), xl(free + more, kind)
    assert order.index(larger.offload) <= order.index(less.offload)
    if order.index(larger.offload) == order.index(less.offload):
        assert (larger.one_by_one, larger.sliced, larger.tiled) <= (less.one_by_one, less.sliced, less.tiled)
    fits = less.peak + RESERVE_BYTES <= free * GB
    assert fits or less == xl(0, kind)
