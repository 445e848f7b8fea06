"""The studio in a notebook."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_faces import put_small_faces

from studio.api import UserError, faces, open_studio
from studio.engine.places import Places


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
