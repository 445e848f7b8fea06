"""Matrices in few bits: what goes in comes out, nearly or exactly."""

from __future__ import annotations

import pytest
import torch

from studio.families.transformer.quantised import (
    Halves,
    KeptEmbedding,
    KeptLinear,
    Quantised,
    pack_nibbles,
    quantise,
    quantised_in,
    unpack_nibbles,
)


@pytest.fixture
def weight() -> torch.Tensor:
    """Random, with a row of zeros and one of a single value."""
    weight = torch.randn(24, 96, generator=torch.Generator().manual_seed(0))
    weight[3], weight[4] = 0, 0.25
    return weight


@pytest.mark.parametrize("bits", [8, 4])
def test_no_weight_is_further_off_than_half_a_scale(weight: torch.Tensor, bits: int) -> None:
    few = quantise(weight, bits)
    error = (few.dequantise() - weight).abs().unflatten(1, (-1, 32)).amax(-1)
    # float16 rounds the scale, 15 or 127 times over, and the minimum.
    assert (error <= few.scale.float() * 0.5 + 2e-3 * weight.abs().max()).all()
    assert few.shape == (24, 96)
    assert few.nbytes == 24 * (96 * bits // 8 + 3 * (2 if bits == 8 else 4))


@pytest.mark.parametrize("bits", [8, 4])
def test_what_is_in_few_bits_already_loses_nothing_more(weight: torch.Tensor, bits: int) -> None:
    once = quantise(weight, bits)
    twice = quantise(once.dequantise(), bits)
    assert torch.allclose(twice.dequantise(), once.dequantise(), atol=1e-3)


def test_zeros_stay_zeros(weight: torch.Tensor) -> None:
    assert quantise(weight, 8).dequantise()[3].abs().max() == 0
    assert quantise(weight, 4).dequantise()[3].abs().max() == 0


def test_two_numbers_share_a_byte_the_even_column_below() -> None:
    numbers = torch.tensor([[1, 2, 15, 0]], dtype=torch.uint8)
    packed = pack_nibbles(numbers)
    assert packed.tolist() == [[0x21, 0x0F]]
    assert torch.equal(unpack_nibbles(packed), numbers)


@pytest.mark.parametrize("bits", [8, 4])
def test_a_model_file_gives_them_back(weight: torch.Tensor, bits: int) -> None:
    few = quantise(weight, bits)
    tensors = few.tensors("blocks.0.mlp.up") | {"norm.weight": torch.ones(4)}
    [(name, back)] = quantised_in(tensors).items()
    assert name == "blocks.0.mlp.up"
    assert torch.equal(back.dequantise(), few.dequantise())


def test_damaged_ones_are_named(weight: torch.Tensor) -> None:
    tensors = quantise(weight, 4).tensors("blocks.0.mlp.up")
    tensors["blocks.0.mlp.up.scale"] = tensors["blocks.0.mlp.up.scale"][:, 1:]
    with pytest.raises(ValueError, match=r"blocks\.0\.mlp\.up"):
        quantised_in(tensors)


def test_columns_that_make_no_groups_are_refused() -> None:
    with pytest.raises(ValueError, match="33 columns"):
        quantise(torch.zeros(2, 33), 8)


def test_rows_are_taken_without_a_change(weight: torch.Tensor) -> None:
    few = quantise(weight, 4)
    order = torch.tensor([5, 0, 23])
    assert torch.equal(few.rows(order).dequantise(), few.dequantise()[order])


@pytest.mark.parametrize("bits", [16, 8, 4])
def test_layers_reckon_with_what_is_kept(weight: torch.Tensor, bits: int) -> None:
    kept: Quantised | Halves = Halves(weight.half()) if bits == 16 else quantise(weight, bits)
    x, ids = torch.randn(2, 3, 96), torch.tensor([[1, 4], [23, 1]])
    layer, table = KeptLinear(kept, bias=True), KeptEmbedding(kept)
    assert layer.bias is not None
    with torch.no_grad():
        layer.bias += 1
    assert torch.allclose(layer(x), x @ kept.dequantise().T + 1, atol=1e-5)
    assert torch.equal(table(ids), kept.dequantise()[ids])
