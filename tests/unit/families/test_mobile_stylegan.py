"""The face generator: the IR is read right and safely, and the network draws what OpenVINO draws."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from studio.families.gan import mobile_stylegan as network_file
from studio.families.gan.generator import Generator
from studio.families.gan.mobile_stylegan import (
    MobileStyleGAN,
    haar,
    inverse_haar,
    load_mobile_stylegan,
    mobile_stylegan,
    style_groups,
)
from studio.families.gan.openvino_ir import read_ir
from studio.families.gan.preview_heads import Samples, fit_head, fit_previews
from studio.families.gan.random_face import convert_random_face, latent

IR = """<?xml version="1.0"?><net name="tiny" version="{version}"><layers>
<layer id="0" name="x" type="Parameter"><data element_type="f32" shape="1, 2"/></layer>
<layer id="1" name="weight" type="Const"><data element_type="f32" offset="4" shape="3, 2" size="{size}"/>
</layer>
<layer id="2" name="y" type="MatMul"/>
</layers><edges><edge from-layer="1" from-port="0" to-layer="2" to-port="1"/>
<edge from-layer="{source}" from-port="0" to-layer="2" to-port="0"/></edges></net>"""


def tiny_ir(folder: Path, version: str = "10", size: str = "24", source: str = "0", tail: int = 0) -> Path:
    file = folder / "tiny.xml"
    file.write_text(IR.format(version=version, size=size, source=source))
    weights = np.arange(7, dtype=np.float32).tobytes()
    file.with_suffix(".bin").write_bytes(weights[: len(weights) - tail])
    return file


def tiny_network(sides: int = 7, channels: int = 16) -> MobileStyleGAN:
    """A random network whose picture has 8 << (sides - 1) pixels a side; scales near 1 keep it in range."""
    torch.manual_seed(0)
    network = MobileStyleGAN((channels,) * sides, latent_dim=8, mapping_depth=2)
    for name, tensor in network.state_dict().items():
        if name.endswith("affine.bias"):
            tensor.fill_(1.0)
        elif name.endswith("noise"):
            tensor.normal_(std=0.1)
    return network.eval()


def random_styles(network: MobileStyleGAN, count: int = 1) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randn(count, network.style_count, network.latent_dim, generator=generator)


class TestReadIr:
    def test_names_values_and_neighbours(self, tmp_path: Path) -> None:
        graph = read_ir(tiny_ir(tmp_path))
        product = graph.layer("y")
        assert graph.constant("weight").tolist() == [[1, 2], [3, 4], [5, 6]]
        assert [source.name for source in graph.sources(product)] == ["x", "weight"]
        assert graph.reader(graph.layer("x"), "MatMul") is product
        assert graph.constant_input(product) is graph.constant("weight")

    @pytest.mark.parametrize(
        ("change", "sentence"),
        [
            ({"version": "7"}, "version 10 or 11"),
            ({"size": "20"}, "cut short"),
            ({"size": "-24"}, "damaged"),
            ({"tail": 4}, "cut short"),
            ({"source": "9"}, "not there"),
        ],
    )
    def test_damage_gives_a_sentence(self, tmp_path: Path, change: dict, sentence: str) -> None:
        with pytest.raises(ValueError, match=sentence):
            read_ir(tiny_ir(tmp_path, **change))

    @pytest.mark.parametrize(
        "text", ["", "<net", "\x80\x04pickle", '<!DOCTYPE a [<!ENTITY b "c">]><net/>', "<a/>"]
    )
    def test_what_is_no_ir(self, tmp_path: Path, text: str) -> None:
        file = tiny_ir(tmp_path)
        file.write_text(text)
        with pytest.raises(ValueError, match=r"damaged|document type|not an OpenVINO"):
            read_ir(file)

    def test_missing_and_oversized_files(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(ValueError, match="cannot be read"):
            read_ir(tmp_path / "none.xml")
        monkeypatch.setattr("studio.families.gan.openvino_ir.MAX_BIN_BYTES", 8)
        with pytest.raises(ValueError, match="larger than"):
            read_ir(tiny_ir(tmp_path))

    def test_absent_tensor(self, tmp_path: Path) -> None:
        with pytest.raises(ValueError, match="no tensor named 'bias'"):
            read_ir(tiny_ir(tmp_path)).constant("bias")


class TestHaar:
    def test_bands_of_one_square(self) -> None:
        bands = torch.tensor([8.0, 4.0, 2.0, 1.0]).view(1, 4, 1, 1)
        assert inverse_haar(bands)[0, 0].tolist() == [[7.5, 2.5], [4.5, 1.5]]

    def test_is_inverted_and_keeps_energy(self) -> None:
        bands = torch.randn(2, 12, 5, 3)
        pixels = inverse_haar(bands)
        assert pixels.shape == (2, 3, 10, 6)
        torch.testing.assert_close(haar(pixels), bands)
        torch.testing.assert_close(pixels.square().sum(), bands.square().sum())

    def test_gradient(self) -> None:
        bands = torch.randn(1, 8, 2, 3, dtype=torch.float64, requires_grad=True)
        assert torch.autograd.gradcheck(inverse_haar, bands)


class TestNetwork:
    def test_shapes_and_styles(self) -> None:
        network: Generator = tiny_network(sides=4)
        assert (network.resolution, network.latent_dim, network.style_count) == (64, 8, 11)
        assert network.mapping(torch.randn(3, 8)).shape == (3, 8)
        assert network.synthesis(random_styles(tiny_network(4), 3)).shape == (3, 3, 64, 64)

    def test_every_style_is_in_one_group(self) -> None:
        network = tiny_network(sides=8)
        groups = style_groups(network)
        assert sorted(i for group in groups.values() for i in group) == list(range(network.style_count))
        assert groups["coarse"] == tuple(range(7))
        assert groups["middle"] == tuple(range(7, 13))

    def test_strips_change_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        network = tiny_network(sides=8)
        styles = random_styles(network)
        monkeypatch.setattr(network_file, "STRIP_ROWS", 10_000)
        whole = network.synthesis(styles)
        monkeypatch.setattr(network_file, "STRIP_ROWS", 24)
        torch.testing.assert_close(network.synthesis(styles), whole, atol=1e-4, rtol=1e-4)

    def test_same_styles_same_bytes(self) -> None:
        network = tiny_network(sides=7)
        styles = random_styles(network)
        with torch.inference_mode():
            first = network.synthesis(styles)
            assert all(torch.equal(first, network.synthesis(styles)) for _ in range(3))

    def test_a_batch_is_its_pictures(self) -> None:
        network = tiny_network(sides=4)
        styles = random_styles(network, 2)
        torch.testing.assert_close(network.synthesis(styles)[1:], network.synthesis(styles[1:]))

    def test_gradient_reaches_every_style(self) -> None:
        network = tiny_network(sides=7)
        styles = random_styles(network).requires_grad_()
        network.synthesis(styles).square().mean().backward()
        assert styles.grad is not None
        assert (styles.grad.abs().sum(2) > 0).all()

    def test_gradient_is_right(self) -> None:
        network = tiny_network(sides=2, channels=4).double()
        styles = random_styles(network).double().requires_grad_()
        assert torch.autograd.gradcheck(network.synthesis, styles)

    @pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
    def test_half_precision(self, dtype: torch.dtype) -> None:
        network = tiny_network(sides=4).to(dtype)
        picture = network.synthesis(random_styles(network).to(dtype))
        assert picture.dtype == dtype
        assert picture.isfinite().all()

    def test_unknown_preview(self) -> None:
        network = tiny_network(sides=4)
        with pytest.raises(ValueError, match="no preview of 48 pixels"):
            network.synthesis(random_styles(network), 48)


class TestPreviews:
    @pytest.fixture
    def network(self) -> MobileStyleGAN:
        network = tiny_network(sides=4)
        network.add_previews(fit_previews(network, sizes=(16, 32), seeds=range(24), places=64, steps=50))
        return network

    def test_sizes(self, network: MobileStyleGAN) -> None:
        assert network.preview_sizes == (16, 32)
        for size in network.preview_sizes:
            assert network.synthesis(random_styles(network, 2), size).shape == (2, 3, size, size)

    def test_gradient(self, network: MobileStyleGAN) -> None:
        styles = random_styles(network).requires_grad_()
        network.synthesis(styles, 32).square().mean().backward()
        assert styles.grad is not None
        assert (styles.grad.abs().sum(2) > 0).all()

    def test_fit_is_repeatable(self, network: MobileStyleGAN) -> None:
        again = fit_previews(network, sizes=(16,), seeds=range(24), places=64, steps=50)
        assert all(torch.equal(network.state_dict()[f"previews.{k}"].half(), v) for k, v in again.items())

    def test_heads_of_another_network(self, network: MobileStyleGAN) -> None:
        heads = network.previews.items()
        state = {f"{size}.{name}": t for size, head in heads for name, t in head.state_dict().items()}
        with pytest.raises(ValueError, match="another network"):
            MobileStyleGAN((16,), latent_dim=8).add_previews(state)

    def test_recovers_a_modulated_head(self) -> None:
        """Where the picture is exactly a modulated head of the features, the fit finds it."""
        torch.manual_seed(0)
        features, styles = torch.randn(64, 200, 6), torch.randn(64, 4)
        scale = 1 + 0.3 * styles @ torch.randn(4, 6)
        pixels = (features * scale[:, None]) @ torch.randn(6, 3) + 0.5
        head = fit_head(Samples(features, pixels, styles), steps=800)
        drawn = torch.stack(
            [
                head(x.T[None, :, :, None], head.modulate(style))[0, :, :, 0].T
                for x, style in zip(features, styles, strict=True)
            ]
        )
        assert (drawn - pixels).square().mean() < 0.05 * pixels.var()


class TestFiles:
    def test_round_trip(self, tmp_path: Path) -> None:
        network = tiny_network(sides=4)
        save_file(network.state_dict(), tmp_path / "weights.safetensors")
        loaded = load_mobile_stylegan(tmp_path / "weights.safetensors", None, "cpu")
        styles = random_styles(network)
        assert torch.equal(loaded.synthesis(styles), network.synthesis(styles))

    @pytest.mark.parametrize("content", [b"", b"\x80\x04pickle", b"x" * 100])
    def test_no_safetensors(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "weights.safetensors").write_bytes(content)
        with pytest.raises(ValueError, match="cannot be read"):
            load_mobile_stylegan(tmp_path / "weights.safetensors", None, "cpu")

    def test_another_network(self) -> None:
        state = tiny_network(sides=4).state_dict()
        with pytest.raises(ValueError, match="not a MobileStyleGAN"):
            mobile_stylegan({name: tensor for name, tensor in state.items() if "affine" not in name})


@pytest.mark.pack
class TestAgainstOpenVino:
    @pytest.fixture
    def network(self, face_pack: Path) -> MobileStyleGAN:
        return mobile_stylegan(convert_random_face(face_pack))

    def compiled(self, face_pack: Path, name: str) -> object:
        openvino = pytest.importorskip("openvino")
        # Left alone, OpenVINO computes in bfloat16 on processors that have it, up to 50/255 away from itself.
        exact = {"INFERENCE_PRECISION_HINT": "f32"}
        return openvino.Core().compile_model(face_pack / f"{name}.xml", "CPU", exact)

    def test_mapping(self, face_pack: Path, network: MobileStyleGAN) -> None:
        mapping = self.compiled(face_pack, "MappingNetwork")
        for seed in range(3):
            ours, theirs = network.mapping(latent(seed)).numpy(), mapping(latent(seed).numpy())[0]
            np.testing.assert_allclose(ours, theirs, atol=1e-4)

    def test_pixels(self, face_pack: Path, network: MobileStyleGAN) -> None:
        """At most 1/255 apart on pictures in [-1, 1], also without truncation."""
        synthesis = self.compiled(face_pack, "SynthesisNetwork")
        for seed, truncation in ((0, 1.0), (1, 0.7), (2, 0.5), (3, 1.0)):
            w = torch.lerp(network.mean_w, network.mapping(latent(seed)), truncation)
            with torch.inference_mode():
                ours = network.synthesis(w[:, None].expand(-1, network.style_count, -1))
            assert np.abs(ours.numpy() - synthesis(w.numpy())[0]).max() <= 2 / 255

    def test_mean_is_the_one_of_the_shared_pictures(self, network: MobileStyleGAN) -> None:
        assert network.mean_w.shape == (512,)
        assert 0.05 < network.mean_w.std() < 1
