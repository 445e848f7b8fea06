"""The recipe of the named directions: what is labelled and measured is what the directions change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from tiny_gan import TinyGenerator, tiny_model

from studio.families.gan.direction_files import read_builtin
from studio.families.gan.params import LayerGroup
from studio.training import face_labels
from studio.training.face_directions import (
    ATTRIBUTES,
    borrowed_directions,
    draw_sheet,
    gradient,
    labelled,
    measured,
    named_directions,
    principal_directions,
    turning,
    write_model_directions,
)


def random_faces(count: int, axes: int = 6) -> np.ndarray:
    return np.random.default_rng(0).standard_normal((count, axes))


def test_the_gradient_of_a_known_attribute_is_found_through_noise() -> None:
    faces = random_faces(2000)
    truth = np.array([3, -1, 0, 0, 2, 0]) / np.sqrt(14)
    target = 5 + faces @ truth + np.random.default_rng(1).standard_normal(2000)
    assert gradient(target, faces) @ truth > 0.99


def test_the_turn_is_what_is_unlike_its_mirror_image() -> None:
    """Pictures in which one axis brightens everything strongly and another moves a bright nose sideways."""
    faces = random_faces(500)
    columns = np.arange(64)
    nose = np.exp(-((columns[None] - 32 - 4 * faces[:, [2]]) ** 2) / 50)
    grey = 90 + 20 * faces[:, 0, None] + 100 * nose
    pictures = np.clip(np.broadcast_to(grey[:, None, :, None], (500, 64, 64, 3)), 0, 255).astype(np.uint8)
    found = turning(pictures, np.pad(faces, ((0, 0), (0, 4))))
    assert found.shape == (10,)
    assert found[2] > 0.97, "and its positive end is the right"


def test_light_from_the_left_is_positive_and_even_light_is_nothing() -> None:
    even = np.full((64, 64, 3), 128, np.uint8)
    left = even.copy()
    left[:, :32] = 200
    found = measured(np.stack([even, left, left[:, ::-1]]))
    assert found["light"][0] == pytest.approx(0)
    assert found["light"][1] == pytest.approx(-found["light"][2])
    assert found["light"][1] > 0.2


def test_every_named_direction_has_a_target_and_leaves_known_ones_alone() -> None:
    keys = {"turn", *labelled(), *measured(np.zeros((2, 64, 64, 3), np.uint8))}
    for attribute in ATTRIBUTES:
        assert attribute.key in keys
        assert set(attribute.apart) <= keys - {attribute.key}
    assert len({attribute.name for attribute in ATTRIBUTES}) == len(ATTRIBUTES)


def test_labels_do_not_contradict_each_other() -> None:
    for one, other in (
        (face_labels.SMILING, face_labels.SERIOUS),
        (face_labels.CHILD, face_labels.OLD),
        (face_labels.MASCULINE, face_labels.FEMININE),
        (face_labels.LOOKING_UP, face_labels.LOOKING_DOWN),
    ):
        assert not set(one) & set(other)
        assert max(one + other) < face_labels.LABELLED


def test_a_model_nobody_looked_at_gets_numbered_changes(tmp_path) -> None:
    model = tiny_model()
    made = principal_directions(model, "tiny", count=3)
    assert [direction.name for direction in made] == ["Change 1", "Change 2", "Change 3"]
    write_model_directions(model, made, tmp_path)
    kept = read_builtin(tmp_path / "directions.safetensors")
    assert [one.sha256 for one in kept] == [one.sha256 for one in made]
    assert all(one.builtin for one in kept)
    assert (tmp_path / "directions.png").stat().st_size < 400_000


def test_a_pupil_borrows_the_directions_of_its_teacher(tmp_path) -> None:
    model = tiny_model()
    write_model_directions(model, principal_directions(model, "teacher", count=2), tmp_path)
    lent = borrowed_directions(tmp_path, "pupil")
    assert [(one.model_id, one.source) for one in lent] == [
        ("pupil", "GANSpace PCA component 1, of teacher"),
        ("pupil", "GANSpace PCA component 2, of teacher"),
    ]


def test_named_directions_are_apart_and_the_same_each_time() -> None:
    class Wide(TinyGenerator):
        """As many dimensions as the recipe looks at."""

        def __init__(self) -> None:
            super().__init__()
            import torch

            random = torch.Generator().manual_seed(1)
            self.latent_dim = 192
            self.turn = torch.randn(192, 192, generator=random) / 192**0.5
            self.blobs = torch.randn(6, 192, 3, 32, 32, generator=random) * 0.02
            self.mean_w = torch.zeros(192)

    pictures = np.random.default_rng(0).integers(0, 256, (400, 64, 64, 3), dtype=np.uint8)
    model = tiny_model(Wide())
    once, twice = (named_directions(model, "tiny", pictures) for _ in range(2))
    assert [one.sha256 for one in once] == [one.sha256 for one in twice]
    by_name = {direction.name: direction for direction in once}
    assert by_name["Hair colour"].layers is LayerGroup.MIDDLE
    assert (by_name["Smile"].low, by_name["Smile"].high) == ("serious", "smiling")
    assert draw_sheet(model, [replace(once[0], name="One")]).height == 60


def test_the_shipped_directions_of_the_face_model_are_those_of_the_recipe() -> None:
    from studio.engine.places import Places

    kept = read_builtin(Places.default().bundled_models / "faces-1024" / "directions.safetensors")
    assert [one.name for one in kept] == [attribute.name for attribute in ATTRIBUTES]
    assert {one.model_id for one in kept} == {"faces-1024"}
    assert all(one.vector.shape == (512,) for one in kept)
    vectors = np.stack([one.vector for one in kept])
    cosines = np.abs(vectors @ vectors.T - np.eye(len(kept)))
    assert cosines.max() < 0.75, "no slider is another in disguise"
