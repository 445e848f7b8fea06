"""The studio in a notebook."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from small_faces import put_small_faces
from tiny_vae import put_tiny_vae, tiny_registry

from studio.api import UserError, faces, open_studio, rebuild
from studio.engine.places import Places
from studio.families.vae.latent_space import LatentForm
from studio.gallery.pictures import read_picture


def test_faces_without_naming_a_model(places: Places) -> None:
    put_small_faces(places.models, "aaa")
    put_small_faces(places.models, "bbb")
    with open_studio(replace(places, bundled_models=places.models)) as studio:
        (first, second) = faces(studio, seed=2**32 - 1, count=2)
        assert [item.request.seed for item in (first, second) if item.request] == [2**32 - 1, 0]
        assert first.request
        assert first.request.model.id == "aaa"
        studio.settings.default_model["gan"] = "bbb"
        (chosen,) = faces(studio, seed=1)
        assert chosen.request
        assert chosen.request.model.id == "bbb"


def test_no_model_at_all_is_a_sentence(places: Places) -> None:
    places.models.mkdir(parents=True)
    with open_studio(places) as studio:
        studio.models.bundled = places.models
        studio.models.refresh()
        with pytest.raises(UserError, match="No model is installed"):
            faces(studio, seed=1)


def test_a_picture_is_rebuilt_and_moved_by_a_slider(places: Places, tmp_path: Path) -> None:
    for form in LatentForm:
        put_tiny_vae(places.models, form)
    grey = tmp_path / "grey.png"
    Image.new("RGB", (70, 61), (90, 90, 90)).save(grey)
    with open_studio(replace(places, bundled_models=places.models), tiny_registry()) as studio:
        item = rebuild(studio, grey, {"Light": 2.0})
        assert (item.width, item.height) == (70, 61), "a model for any size is taken"
        lighter = read_picture(studio.gallery.path(item))
        assert np.abs(lighter[16:-16, 16:-16] - (90 + 2 * 0.25 * 127.5)).max() <= 1
        (parent,) = studio.gallery.parents(item.id)
        assert not studio.gallery.item(parent).synthetic
        assert rebuild(studio, str(grey), model_id="tiny-global").width == 32
        for wrong in ({"smile": 1.0}, {"light": 9.0}):
            with pytest.raises(UserError):
                rebuild(studio, grey, wrong)
        assert len(studio.gallery.ids()) == 3
