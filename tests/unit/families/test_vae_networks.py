"""Our two autoencoders begin as PCA, keep the promises of the protocol, and read no other files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch.nn import functional

from studio.families.vae.faces_network import COARSE, SIDE, FacesVae, load_faces_vae
from studio.families.vae.faces_network import DIMS as FACE_DIMS
from studio.families.vae.latent_space import LatentForm
from studio.families.vae.linear_start import linear_start
from studio.families.vae.pictures_network import CHANNELS, DIMS, FACTOR, PATCH, PicturesVae, load_pictures_vae


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@torch.inference_mode()
def test_a_new_faces_network_rebuilds_what_pca_rebuilds() -> None:
    patterns = torch.randn(8, 3, 4, 4, generator=torch.Generator().manual_seed(3))
    amounts = 0.2 * torch.randn(300, 8, generator=torch.Generator().manual_seed(4))
    faces = functional.interpolate(
        torch.einsum("nd,dchw->nchw", amounts, patterns), size=(SIDE, SIDE), mode="bilinear"
    )
    network = FacesVae()
    start = linear_start(functional.avg_pool2d(faces, SIDE // COARSE).flatten(1), FACE_DIMS, 0)
    network.start_from(start)
    posterior = network.encode(faces[:4])
    assert posterior.mean.shape == (4, FACE_DIMS)
    assert posterior.log_variance is not None
    assert posterior.log_variance.shape == (4, FACE_DIMS)
    rebuilt = network.decode(posterior.mean)
    assert rebuilt.shape == (4, 3, SIDE, SIDE)
    # Eight patterns fit into 256 numbers: what is lost is the way to half the size and back.
    assert (rebuilt - faces[:4]).square().mean() < 0.02 * faces.square().mean()


@torch.inference_mode()
def test_a_new_pictures_network_rebuilds_patches_as_pca_does() -> None:
    random = torch.Generator().manual_seed(5)
    waves = torch.randn(DIMS // 2, PATCH, generator=random)
    patches = 0.1 * torch.randn(900, DIMS // 2, generator=random) @ waves
    network = PicturesVae()
    network.start_from(linear_start(patches.clone(), DIMS, 0))
    picture = functional.pixel_shuffle(patches[:12].T.reshape(1, PATCH, 3, 4), FACTOR)
    posterior = network.encode(picture)
    assert posterior.mean.shape == (1, DIMS, 3, 4)
    rebuilt = network.decode(posterior.mean)
    assert rebuilt.shape == (1, CHANNELS, 3 * FACTOR, 4 * FACTOR)
    assert (rebuilt - picture).square().mean() < 1e-3 * picture.square().mean()


def test_what_they_say_of_themselves_is_what_they_do() -> None:
    faces, pictures = FacesVae(), PicturesVae()
    assert (faces.form, faces.factor, faces.picture_channels) == (LatentForm.GLOBAL, SIDE, 3)
    assert (pictures.form, pictures.factor, pictures.picture_channels) == (
        LatentForm.SPATIAL,
        FACTOR,
        CHANNELS,
    )
    assert 64 <= faces.dims <= 256
    assert pictures.dims >= 8


def test_half_precision_weights_are_read_as_single(tmp_path: Path) -> None:
    file = tmp_path / "weights.safetensors"
    network = PicturesVae()
    save_file({name: value.half().contiguous() for name, value in network.state_dict().items()}, file)
    read = load_pictures_vae(file)
    assert all(value.dtype == torch.float32 for value in read.state_dict().values())
    assert not any(value.requires_grad for value in read.parameters())


@pytest.mark.parametrize("load", [load_faces_vae, load_pictures_vae])
def test_another_network_is_refused(tmp_path: Path, load) -> None:
    file = tmp_path / "weights.safetensors"
    save_file({"something.else": torch.zeros(3)}, file)
    with pytest.raises(ValueError, match=r"weights\.safetensors"):
        load(file)
    file.write_bytes(b"not a safetensors file at all")
    with pytest.raises(ValueError, match=r"weights\.safetensors"):
        load(file)
