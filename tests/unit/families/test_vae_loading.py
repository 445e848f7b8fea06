"""From a model's folder to a network: whole or refused in a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tiny_vae import TinyVaeFamily, put_tiny_vae, tiny_info, tiny_space

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import LatentForm, write_latent_space

CPU = Device(DeviceKind.CPU, "CPU")


@pytest.mark.parametrize("form", list(LatentForm))
def test_an_installed_model_is_loaded_with_its_sliders(tmp_path: Path, form: LatentForm) -> None:
    model = TinyVaeFamily().load(put_tiny_vae(tmp_path, form), CPU)
    assert model.spatial is (form is LatentForm.SPATIAL)
    assert [axis.key for axis in model.space.axes] == ["light", "z1"]
    assert model.nbytes == 4


def test_what_is_missing_damaged_or_of_another_model_is_a_sentence(tmp_path: Path) -> None:
    info = put_tiny_vae(tmp_path, LatentForm.GLOBAL)
    weights = info.weights_path.read_bytes()
    info.weights_path.write_bytes(weights[:-2])
    with pytest.raises(UserError, match="cannot be loaded"):
        TinyVaeFamily().load(info, CPU)
    info.weights_path.unlink()
    with pytest.raises(UserError, match="is missing"):
        TinyVaeFamily().load(info, CPU)
    info.weights_path.write_bytes(weights)
    write_latent_space(tiny_space(LatentForm.SPATIAL), info.folder)
    with pytest.raises(UserError, match="belong to another network"):
        TinyVaeFamily().load(info, CPU)
    (info.folder / "latent.safetensors").unlink()
    with pytest.raises(UserError, match="cannot be read"):
        TinyVaeFamily().load(info, CPU)


def test_an_architecture_of_a_newer_quartet_is_a_sentence(tmp_path: Path) -> None:
    put_tiny_vae(tmp_path, LatentForm.GLOBAL)
    info = replace(tiny_info(LatentForm.GLOBAL, tmp_path / "tiny-global"), architecture="vq-vae")
    with pytest.raises(UserError, match="“vq-vae”"):
        VaeFamily().load(info, CPU)
