"""A collection of the gallery is learned from, and who made its pictures is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from poisoned_folder import photograph
from training_room import Place
from typer.testing import CliRunner

from studio.cli.application import application
from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.core.request import ModelRef, Request
from studio.engine.manifest import CARD
from studio.engine.places import Places
from studio.families.diffusion.params import PaintParams
from studio.gallery.gallery import Gallery
from studio.gallery.privacy.keys import Cost
from studio.gallery.privacy.protecting import begin_sealing
from studio.gallery.record import NewItem
from studio.training.own import pictures, words
from studio.training.own.collection import collected, collection_named, laid_out_collection
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Reason
from studio.training.own.finding import Found
from studio.training.own.laid_out import read_note
from studio.training.own.origin import Hand
from studio.training.own.report import DataReport
from studio.training.runs import DataSource, RunSpec

MODEL = ModelRef("painter-x", "0" * 64)
TINY = {"pictures": 64, "batch": 16, "hidden": 16, "latents": 4, "near_copies": True}


def info(folder: Path) -> ModelInfo:
    return ModelInfo(
        id=MODEL.id,
        name="Painter X",
        family="diffusion",
        architecture="stickers",
        licence="OpenRAIL",
        licence_note="Not for harm.",
        summary="",
        folder=folder,
        weights="weights.safetensors",
        sha256=MODEL.sha256,
        size_bytes=1,
        resolution=64,
        bundled=False,
    )


@pytest.fixture
def home() -> Path:
    """Where the studio of this test has its gallery."""
    return Places.default().gallery


@pytest.fixture
def gallery(home: Path, tmp_path: Path) -> Iterator[Gallery]:
    """Foxes: nine painted, one photographed, a text, and one that is in the trash."""
    request = Request.make("diffusion", "paint", MODEL, 7, PaintParams(prompt="a red fox"))
    with Gallery.open(home) as gallery:
        made = [
            gallery.save_picture(np.array(photograph(seed)), NewItem("A fox", replace(request, seed=seed)))
            for seed in range(9)
        ]
        photograph(20).save(tmp_path / "wood.jpg", quality=95)
        photo = gallery.import_file(tmp_path / "wood.jpg")
        text = gallery.save_text("Once upon a time. " * 300, None, NewItem("A tale"))
        ids = [item.id for item in (*made, photo, text)]
        gallery.tag(ids[:4], ["red"])
        gallery.make_collection("Foxes", ids)
        gallery.trash(ids[8:9])
        yield gallery


def test_files_tags_authors_and_words_come_along(gallery: Gallery, tmp_path: Path) -> None:
    held = collected(gallery, collection_named(gallery, "foxes").id, False, [info(tmp_path)])
    files = [one for one in held.files if isinstance(one, Found)]
    assert len(files) == 9
    assert sum(one.path.startswith("red/") for one in files) == 4
    assert len({one.path for one in files}) == 9
    assert held.captions["red/A fox.png"] == "a red fox"
    assert {author.hand for author in held.authors.values()} == {Hand.MODEL, Hand.PERSON}
    dropped = [one for one in held.files if not isinstance(one, Found)]
    assert [one.reason for one in dropped] == [Reason.OTHER_KIND]
    dataset = Dataset.gathered(held.name, pictures.look_through(held.files), held.authors)
    assert dict(dataset.balance.classes) == {"": 5, "red": 4}
    card = dataset.card()
    assert "8 AI-made by Painter X; licence OpenRAIL. Not for harm." in card
    assert "1 brought in" in card


def test_it_is_laid_out_as_a_folder_that_says_what_it_is(gallery: Gallery, tmp_path: Path) -> None:
    held = collected(gallery, collection_named(gallery, "Foxes").id, False, [])
    held.lay_out(tmp_path / "run" / "collection")
    folder = tmp_path / "run" / "collection"
    assert (folder / "red" / "A fox.txt").read_text() == "a red fox"
    dataset = Dataset.of(folder, pictures.look_through(folder))
    assert dataset.name == "Foxes"
    assert len(dataset.pictures) == 9
    assert not dataset.dropped  # the captions are no wrong files
    looked = Dataset.gathered(held.name, pictures.look_through(held.files), held.authors)
    assert dataset.digest == looked.digest
    assert DataReport.from_json(dataset.to_json()) == dataset.report
    assert "its licence is not known any more" in dataset.card()
    assert read_note(tmp_path) is None


def test_texts_are_taken_when_words_are_learned(gallery: Gallery) -> None:
    held = collected(gallery, collection_named(gallery, "Foxes").id, True, [])
    dataset = Dataset.gathered(held.name, words.look_through(held.files), held.authors)
    assert [text.path for text in dataset.texts] == ["A tale.txt"]
    assert dataset.reasons == {Reason.OTHER_KIND: 9}


def test_a_run_learns_from_it_and_its_card_tells_whose_it_is(gallery: Gallery, tmp_path: Path) -> None:
    place = Place(tmp_path)
    number = collection_named(gallery, "Foxes").id
    spec = place.spec("textbook-vae", tmp_path, 28, **TINY)
    run = place.runs.create(replace(spec, data=DataSource(collection=number)))
    place.workplace = replace(place.workplace, gallery=Places.default().gallery)
    gallery.remove_collection(number)
    with pytest.raises(AssertionError, match="no longer in the gallery"):
        place.train(run)
    gallery.make_collection("Foxes again", gallery.ids())
    number = collection_named(gallery, "Foxes again").id
    run = place.runs.create(replace(spec, data=DataSource(collection=number)))
    place.train(run)
    assert run.data["name"] == "Foxes again"
    assert run.model_folder is not None
    card = (run.model_folder / CARD).read_text()
    assert "8 AI-made by painter-x" in card
    assert "1 brought in from outside" in card


def test_the_commands_take_a_collection(gallery: Gallery) -> None:
    run = CliRunner().invoke(application(), ["data", "check", "--collection", "FOXES"])
    assert run.exit_code == 0, run.output
    assert "9 pictures to learn from" in run.output
    for words_ in (["--collection", "Owls"], [], ["--collection", "Foxes", "."]):
        assert CliRunner().invoke(application(), ["data", "check", *words_]).exit_code == 2
    given = ["train", "own", "--family", "vae", "--collection", "Owls"]
    assert CliRunner().invoke(application(), given).exit_code == 2


def test_nothing_is_learned_from_a_gallery_with_a_passphrase(tmp_path: Path) -> None:
    home = tmp_path / "sealed"
    Gallery.open(home).close()
    begin_sealing(home, "open sesame, please", Cost(iterations=1, lanes=1, memory_kib=64))
    with pytest.raises(UserError, match="passphrase"):
        laid_out_collection(home, 1, False, [], tmp_path / "out")
    with Gallery.open(home, "open sesame, please") as gallery, pytest.raises(UserError, match="passphrase"):
        collected(gallery, 1, False, [])


def test_a_run_needs_a_gallery_for_a_collection(tmp_path: Path) -> None:
    place = Place(tmp_path)
    spec: RunSpec = place.spec("textbook-vae", tmp_path, 28, **TINY)
    run = place.runs.create(replace(spec, data=DataSource(collection=1)))
    with pytest.raises(AssertionError, match="no gallery"):
        place.train(run)
