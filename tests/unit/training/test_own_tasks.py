"""Training on one's own folder: it is prepared, learned from, gone on with exactly, and gives a model that
the library takes in and its family draws with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file
from tiny_gan import MemoryInputs
from tiny_trainings import KINDS, learned, put_data, weights
from training_room import Place, drawn, goes_on_exactly

from studio.core.errors import UserError
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.params import PAINT, PaintParams
from studio.families.gan.family import GanFamily
from studio.families.gan.params import FACES, FacesParams
from studio.families.transformer.family import TransformerFamily
from studio.families.transformer.params import WRITE, WriteParams
from studio.families.vae.family import VaeFamily
from studio.families.vae.latent_space import read_latent_space
from studio.families.vae.params import REBUILD, SAMPLE, Code, RebuildParams, SampleParams
from studio.training import elbo
from studio.training.learner import under
from studio.training.own.tasks import diffusion, squares, textbook, vae
from studio.training.own.tasks.order import Order
from studio.training.recipe_list import recipe
from studio.training.recipes import pictures_vae_export, prose
from studio.training.runs import RunState
from studio.training.starting import Hooks, train

STOPPED = {
    "own-vae": elbo.ElboTask,
    "textbook-vae": textbook.TextbookTask,
    "own-text": prose.ProseTask,
}
"""What ends when it gets no better. own-faces is one as own-vae is."""


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Discs and bars, each in a folder of its own, and one file that is no picture."""
    folder = tmp_path_factory.mktemp("shapes")
    random = np.random.default_rng(3)
    rows, columns = np.mgrid[0:80, 0:96]
    for kind in ("discs", "bars"):
        (folder / kind).mkdir()
        for number in range(12):
            row, column, edge = random.integers((20, 20, 8), (60, 76, 20))
            far = (
                np.hypot(rows - row, columns - column)
                if kind == "discs"
                else abs(columns - column + (rows - row) * (number - 6) / 6)
            )
            picture = np.empty((80, 96, 3), np.uint8)
            picture[:] = random.integers(0, 256, 3)
            picture[far < edge] = random.integers(0, 256, 3)
            Image.fromarray(picture).save(folder / kind / f"{number}.png")
    (folder / "broken.png").write_bytes(b"\x89PNG no picture")
    return folder


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def test_a_folder_becomes_an_autoencoder(place: Place, pictures: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(vae, "START_WINDOWS", 40)
    monkeypatch.setattr(vae, "JUDGED", 2)
    monkeypatch.setattr(pictures_vae_export, "BASES", 1)
    run = goes_on_exactly(place, place.spec("own-vae", pictures, 64, batch=4, pictures=20))
    assert run.data["kept"] == 24
    assert run.data["reasons"] == {"damaged": 1}
    assert "shapes" in (run.folder / "model" / "CARD.md").read_text()
    info = place.taken_in(run)
    assert info.architecture == recipe("own-vae").architecture
    inputs = MemoryInputs()
    shown = inputs.put(np.full((48, 40, 3), 90, np.uint8), "picture")
    rebuilt = drawn(
        VaeFamily(), info, REBUILD.name, RebuildParams(Code(picture=shown.sha256)), inputs, (shown,)
    )
    assert rebuilt.picture.shape[:2] == (48, 40)


def test_a_folder_becomes_a_textbook_autoencoder_that_draws(place: Place, pictures: Path) -> None:
    run = goes_on_exactly(
        place, place.spec("textbook-vae", pictures, 28, batch=8, pictures=48, hidden=16, latents=4)
    )
    info = place.taken_in(run)
    assert info.architecture == recipe("textbook-vae").architecture
    new = drawn(VaeFamily(), info, SAMPLE.name, SampleParams(count=1))
    assert new.picture.shape[:2] == (28, 28)
    assert read_latent_space(info.folder).map is not None
    again = place.runs.create(replace(run.spec, base=info.id))
    assert "begins with no other" in train(again, place.workplace, Hooks()).failure


def test_a_folder_becomes_a_generator(place: Place, pictures: Path) -> None:
    run = goes_on_exactly(place, place.spec("own-gan", pictures, 32, batch=4, pictures=24, channels=0.1))
    info = place.taken_in(run)
    assert info.architecture == recipe("own-gan").architecture
    face = drawn(GanFamily(), info, FACES.name, FacesParams(count=1))
    assert face.picture.shape == (32, 32, 3)
    further = replace(run.spec, base=info.id, created=run.spec.created)
    place.train(place.runs.create(further))
    other = place.runs.create(replace(further, size=64))
    assert "32 pixels" in train(other, place.workplace, Hooks()).failure


def test_a_folder_becomes_a_painter(place: Place, pictures: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(diffusion, "SHOWN", 2)
    run = goes_on_exactly(place, place.spec("own-diffusion", pictures, 32, batch=4, pictures=24, width=8))
    info = place.taken_in(run)
    assert info.architecture == recipe("own-diffusion").architecture
    painted = [
        drawn(DiffusionFamily(), info, PAINT.name, PaintParams(prompt=prompt, steps=3)).picture
        for prompt in ("", "bars", "many discs")
    ]
    assert [picture.shape for picture in painted] == [(32, 32, 3)] * 3
    with pytest.raises(UserError, match="“bars”, “discs”"):
        drawn(DiffusionFamily(), info, PAINT.name, PaintParams(prompt="horses"))
    place.train(place.runs.create(replace(run.spec, base=info.id)))
    other = place.runs.create(replace(run.spec, base=info.id, size=64))
    assert "32 pixels" in train(other, place.workplace, Hooks()).failure


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("cat-012.png", "cat"),
        ("DSC_0001.jpg", "dsc"),
        ("01.png", ""),
        ("a/Red Foxes/x.png", "red foxes"),
        ("7/3.png", "7"),
    ],
)
def test_names_become_labels(path: str, label: str) -> None:
    assert squares.label_of(path) == label


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    random = np.random.default_rng(4)
    words = ["we", "walked", "by", "the", "grey", "sea", "and", "saw", "small", "birds", "sing", "in", "rain"]
    for name in ("hills", "sea"):
        lines = [f"On day {number} {' '.join(random.choice(words, 14))}." for number in range(40)]
        (folder / f"{name}.txt").write_text("\n\n".join(lines))
    (folder / "empty.txt").touch()
    return folder


def test_a_folder_becomes_a_language_model(place: Place, texts: Path) -> None:
    small = {"width": 32, "layers": 1, "heads": 2, "batch": 128, "tokens": 128 * 6}
    run = goes_on_exactly(place, place.spec("own-text", texts, 64, **small))
    assert run.data["reasons"] == {"empty": 1}
    info = place.taken_in(run)
    assert info.architecture == recipe("own-text").architecture
    written = drawn(TransformerFamily(), info, WRITE.name, WriteParams(prompt="On day", max_tokens=8))
    assert written.text.startswith("On day")


@pytest.mark.parametrize("name", STOPPED)
def test_what_was_learned_by_heart_gives_way_to_what_did_best(
    place: Place, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = next(one for one in KINDS if one.recipe == name)
    losses = iter((3.0, 2.0, 2.5, 2.7))
    monkeypatch.setattr(STOPPED[name], "judge", lambda task: {"loss": next(losses)})
    learn = Order.learn
    monkeypatch.setattr(
        Order, "learn", lambda order, task, judge_every, patience: learn(order, task, 1, patience)
    )
    monkeypatch.setattr(pictures_vae_export, "BASES", 1)
    run = learned(place, kind.spec(put_data(tmp_path / "data"), 4))
    assert run.model_folder is not None
    made, checkpoint = load_file(run.model_folder / "weights.safetensors"), weights(run)
    parts = {
        part: {name: one.half() for name, one in under(checkpoint, part).items()}
        for part in ("best", "average")
    }
    same = {
        part: all(torch.equal(one, made[name]) for name, one in tensors.items() if name in made)
        for part, tensors in parts.items()
    }
    assert parts["best"].keys() & made.keys()
    assert same == {"best": True, "average": False}
    assert "after step 2 of 4" in (run.model_folder / "CARD.md").read_text()


@pytest.mark.parametrize("name", ["own-vae", "own-gan", "own-diffusion", "textbook-vae", "own-text"])
def test_too_little_is_said_before_anything_is_learned(place: Place, name: str, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    run = place.run(name, tmp_path / "bare", 64)
    end = train(run, place.workplace, Hooks())
    assert end.state is RunState.FAILED
    assert "to learn from" in end.failure


def test_settings_that_make_no_sense_are_named(place: Place, pictures: Path) -> None:
    for settings in ({"batch": "many"}, {"batch": 0}, {"mirror": 1}):
        run = place.run("own-vae", pictures, 64, **settings)
        assert next(iter(settings)) in train(run, place.workplace, Hooks()).failure


def test_what_was_prepared_stays(pictures: Path, tmp_path: Path) -> None:
    first = squares.open_squares(pictures, tmp_path, 32)
    again = squares.open_squares(tmp_path / "gone", tmp_path, 32)
    assert np.array_equal(first.pictures, again.pictures)
    assert (first.labels, first.digest) == (again.labels, again.digest)
    assert set(first.labels) == {"discs", "bars"}
    assert 0 < first.held_out.sum() < len(first.pictures)
    assert len(first.learned) + len(first.judged) == 24
