"""The networks: shapes, and each short cut against the formula as it stands in the paper."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch.nn import functional

from studio.families.gan.stylegan2 import (
    ModulatedConv,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
    load_discriminator,
    load_stylegan2,
    minibatch_deviation,
)

TINY = StyleGAN2Config(
    resolution=16,
    latent_dim=8,
    mapping_layers=2,
    generator_channels=(8, 8, 4),
    discriminator_channels=(8, 8, 4),
)


def _styles(count: int = 2) -> torch.Tensor:
    return torch.randn(count, TINY.style_count, TINY.latent_dim, generator=torch.Generator().manual_seed(3))


def test_generator_draws_one_picture_a_row_of_styles() -> None:
    generator = StyleGAN2Generator(TINY)
    assert generator.style_count == 6
    assert generator.mapping(torch.randn(3, 8)).shape == (3, 8)
    assert generator.synthesis(_styles(3)).shape == (3, 3, 16, 16)


def test_same_styles_give_the_same_bytes_and_new_noise_does_not() -> None:
    generator = StyleGAN2Generator(TINY)
    for name, parameter in generator.named_parameters():
        if name.endswith("noise_strength"):
            parameter.data.fill_(0.5)
    first, again = generator.synthesis(_styles()), generator.synthesis(_styles())
    assert torch.equal(first, again)
    assert not torch.equal(first, generator.draw_noisy(_styles(), torch.Generator().manual_seed(1)))


def test_a_size_it_cannot_draw_is_refused() -> None:
    with pytest.raises(ValueError, match="16 px only"):
        StyleGAN2Generator(TINY).synthesis(_styles(), size=8)


def test_style_groups_cover_every_style_once() -> None:
    groups = StyleGAN2Generator(StyleGAN2Config(mapping_layers=1)).style_groups()
    assert list(groups) == ["coarse", "middle", "fine"]
    assert sorted(index for group in groups.values() for index in group) == list(range(10))


def test_styles_act_where_they_should() -> None:
    """A fine style leaves the picture at 4 px alone but for its colour; every style changes something."""
    generator = StyleGAN2Generator(TINY)
    plain = generator.synthesis(_styles(1))
    for index in range(TINY.style_count):
        styles = _styles(1)
        styles[:, index] += 1
        assert not torch.allclose(plain, generator.synthesis(styles)), f"style {index} does nothing"


@pytest.mark.parametrize("demodulate", [True, False])
@pytest.mark.parametrize("upsample", [True, False])
def test_modulated_convolution_is_the_papers_sum(demodulate: bool, upsample: bool) -> None:
    """Equations 1 and 3 of 1912.04958, one picture and one weight after the other."""
    torch.manual_seed(0)
    conv = ModulatedConv(3, 5, 3, latent_dim=4, demodulate=demodulate, upsample=upsample)
    x, w = torch.randn(2, 3, 8, 8), torch.randn(2, 4)
    expected = []
    for picture, latent in zip(x, w, strict=True):
        style = conv.style(latent[None])[0]
        weight = conv.weight * conv.scale * style[None, :, None, None]
        if demodulate:
            weight = weight / (weight.square().sum(dim=(1, 2, 3), keepdim=True) + 1e-8).sqrt()
        if conv.blur is None:
            expected.append(functional.conv2d(picture[None], weight, padding=1))
        else:
            spread = functional.conv_transpose2d(picture[None], weight.transpose(0, 1), stride=2)
            expected.append(conv.blur(spread))
    assert torch.allclose(conv(x, w), torch.cat(expected), atol=1e-5)


def test_upsampling_keeps_the_brightness() -> None:
    conv = ModulatedConv(1, 1, 3, latent_dim=2, demodulate=False, upsample=True)
    conv.weight.data.fill_(1.0)
    conv.style.weight.data.zero_()
    drawn = conv(torch.ones(1, 1, 8, 8), torch.zeros(1, 2))
    assert drawn.shape == (1, 1, 16, 16)
    inside = drawn[..., 4:-4, 4:-4] / (9 * conv.scale)
    assert torch.allclose(inside, torch.ones_like(inside), atol=1e-4)


def test_discriminator_gives_one_score_a_picture_for_any_batch() -> None:
    discriminator = StyleGAN2Discriminator(TINY)
    for count in (1, 3, 4, 6):
        assert discriminator(torch.randn(count, 3, 16, 16)).shape == (count,)
    assert [f.shape[1:] for f in discriminator.features(torch.randn(1, 3, 16, 16))] == [(8, 8, 8), (8, 4, 4)]


def test_minibatch_deviation_sees_a_collapsed_batch() -> None:
    alike = torch.randn(1, 2, 4, 4).repeat(4, 1, 1, 1)
    assert minibatch_deviation(alike)[:, -1].max() < 1e-3
    assert minibatch_deviation(torch.randn(4, 2, 4, 4))[:, -1].min() > 0.3


def test_weights_come_back_from_disk(tmp_path: Path) -> None:
    generator, discriminator = StyleGAN2Generator(TINY), StyleGAN2Discriminator(TINY)
    tensors = {f"generator.{name}": value.half() for name, value in generator.state_dict().items()}
    tensors |= {f"discriminator.{name}": value.half() for name, value in discriminator.state_dict().items()}
    file = tmp_path / "weights.safetensors"
    save_file(tensors, file, metadata={"stylegan2": TINY.to_json()})
    loaded = load_stylegan2(file, "cpu")
    assert loaded.config == TINY
    assert next(loaded.parameters()).dtype == torch.float32
    assert torch.allclose(loaded.synthesis(_styles()), generator.synthesis(_styles()), atol=0.05)
    assert load_discriminator(file)(torch.zeros(1, 3, 16, 16)).shape == (1,)


@pytest.mark.parametrize("content", [b"", b"\x80\x04K\x01.", b"not a weights file at all"])
def test_a_file_of_something_else_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "weights.safetensors"
    file.write_bytes(content)
    with pytest.raises(ValueError, match="does not hold a StyleGAN2"):
        load_stylegan2(file)


@pytest.mark.parametrize("config", ["{}", "[]", "no json", '{"resolution": 1000000}', TINY.to_json()])
def test_weights_that_fit_no_network_are_refused(tmp_path: Path, config: str) -> None:
    file = tmp_path / "weights.safetensors"
    save_file({"generator.mean_w": torch.zeros(8)}, file, metadata={"stylegan2": config})
    with pytest.raises(ValueError, match=r"weights\.safetensors"):
        load_stylegan2(file)


def test_missing_weights_are_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        load_stylegan2(tmp_path / "none.safetensors")


def test_channels_must_fit_the_resolution() -> None:
    with pytest.raises(ValueError, match="levels"):
        StyleGAN2Config(resolution=32)
    with pytest.raises(ValueError, match="power of two"):
        StyleGAN2Config(resolution=48)
