"""Both recipes in short: from nothing to a model folder that the studio opens, with sliders and a card."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from tiny_gan import GROUPS, LATENT_DIM, TinyGenerator

from studio.core.device import Device, DeviceKind
from studio.engine.models import ModelLibrary
from studio.families.gan.direction import Direction
from studio.families.gan.params import LayerGroup
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import LatentForm, read_latent_space
from studio.training import face_drawings
from studio.training.data import DataError
from studio.training.elbo import ElboRecipe
from studio.training.guide import Guide
from studio.training.latent_axes import MAP_X, MAP_Y
from studio.training.recipes import faces_vae, faces_vae_export, pictures_vae, pictures_vae_export

pytestmark = pytest.mark.timeout(600)
CPU = Device(DeviceKind.CPU, "CPU")
SHORT = ElboRecipe(batch=4, total_images=8)


@pytest.fixture(autouse=True)
def _small_and_quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(face_drawings, "PART", 8)
    monkeypatch.setattr(faces_vae, "HELD_OUT_FROM", 16)
    monkeypatch.setattr(faces_vae, "HELD_OUT", 8)
    monkeypatch.setattr(faces_vae_export, "SLOPES", 1)
    monkeypatch.setattr(faces_vae_export, "BASES", 2)
    monkeypatch.setattr(faces_vae_export, "UNNAMED", 3)
    monkeypatch.setattr(faces_vae_export, "SEEN", 0.0)
    monkeypatch.setattr(faces_vae_export, "PUSHED_SEEDS", range(2))
    monkeypatch.setattr(pictures_vae, "START_WINDOWS", 40)
    monkeypatch.setattr(pictures_vae, "HELD_OUT_FACES", 8)
    monkeypatch.setattr(pictures_vae_export, "BASES", 2)
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def guide() -> Guide:
    steps = np.random.default_rng(3).standard_normal((2, LATENT_DIM)).astype(np.float32)
    directions = [
        Direction.from_step("Smile", steps[0], "tiny"),
        replace(Direction.from_step("Light hair", steps[1], "tiny"), layers=LayerGroup.FINE),
    ]
    return Guide(TinyGenerator(), {LayerGroup(name): places for name, places in GROUPS.items()}, directions)


def test_faces_become_a_model_with_named_sliders_and_a_map(tmp_path: Path, guide: Guide) -> None:
    recipe = faces_vae.FacesVaeRecipe(elbo=SHORT, count=16, start_faces=16)
    told: list[tuple[int, int]] = []
    end = faces_vae.train(tmp_path, guide=guide, recipe=recipe, prepare=lambda *now: told.append(now))
    assert end.step == 2
    assert told[-1] == (16, 16)
    info = ModelLibrary(tmp_path / "none", tmp_path).get("faces-vae")
    assert "non-commercial" in info.licence
    assert hashlib.sha256(info.weights_path.read_bytes()).hexdigest() == info.sha256
    assert "16 faces" in (info.folder / "CARD.md").read_text()
    space = read_latent_space(info.folder)
    assert (space.form, space.prior, space.framed) == (LatentForm.GLOBAL, True, True)
    named = [axis for axis in space.axes if axis.named]
    assert {axis.key for axis in named} == {"smile", "light-hair"}
    assert [axis.change for axis in named] == sorted((axis.change for axis in named), reverse=True)
    assert all(axis.change > 0 for axis in named)
    assert {axis.key for axis in space.axes[-2:]} == {MAP_X, MAP_Y}
    assert space.map is not None
    assert len(space.map.points) == 16
    assert VaeFamily().load(info, CPU).info.id == "faces-vae"


@pytest.mark.parametrize(("held_out", "lines"), [(1, 18), (3, 7), (6, 4), (30, 4)])
def test_however_few_faces_judge_there_is_a_sheet_to_look_at(held_out: int, lines: int) -> None:
    faces = np.random.default_rng(0).integers(0, 256, (held_out, 128, 128, 3), np.uint8)
    task = faces_vae.FacesVaeTask(faces, faces, None, faces_vae.FacesVaeRecipe(elbo=SHORT))
    assert task.samples().shape == (lines * 128, min(held_out, 8) * 128, 3)


def test_faces_cannot_be_learned_without_a_generator_or_drawings(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="not installed"):
        faces_vae.train(tmp_path / "run")
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="Faces are missing"):
        faces_vae.train(tmp_path / "run", data=tmp_path / "empty")


def test_pictures_of_ones_own_become_a_model(tmp_path: Path, guide: Guide) -> None:
    own = tmp_path / "own"
    own.mkdir()
    random = np.random.default_rng(5)
    for name in ("apple", "boat", "cat", "drum", "egg", "fan", "goat", "hat", "inn", "jar", "kite", "lamp"):
        picture = np.zeros((128, 128, 4), np.uint8)
        top, left = random.integers(0, 60, 2)
        picture[top : top + 60, left : left + 60] = [*random.integers(0, 256, 3), 255]
        picture[top + 20 : top + 30, left + 10 : left + 50, :3] = random.integers(0, 256, 3)
        Image.fromarray(picture).save(own / f"{name}.png")
    recipe = pictures_vae.PicturesVaeRecipe(elbo=SHORT, face_count=16)
    out = tmp_path / "run"
    end = pictures_vae.train(out, teacher=guide.generator, data=own, recipe=recipe)
    assert end.step == 2
    info = ModelLibrary(tmp_path / "none", out).get("pictures-vae")
    space = read_latent_space(info.folder)
    assert (space.form, space.prior, space.framed, space.map) == (LatentForm.SPATIAL, False, False, None)
    assert [axis.name for axis in space.axes if axis.named] != []
    assert {axis.name for axis in space.axes if axis.named} == {"Light", "Warmth", "Tint"}
    assert VaeFamily().load(info, CPU).info.id == "pictures-vae"
    again = pictures_vae.train(out, teacher=guide.generator, data=own, recipe=recipe, resume=True)
    assert again.step == 2, "nothing is left to do"
