"""Judging generators: figures with known answers, copies that are found, faces that are told apart."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from tiny_gan import tiny_info, tiny_model

from studio.core.errors import CancelledError, UserError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.engine.devices import cpu_device
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.small_network import METADATA, SmallConfig, SmallNetwork
from studio.gallery.files import sha256_of
from studio.training import face_labels
from studio.training.evaluation import feature_space
from studio.training.evaluation.diversity import mean_distance, vendi_score
from studio.training.evaluation.drawing import FIRST_SEED, FaceDrawing
from studio.training.evaluation.face_attributes import FaceAttributes
from studio.training.evaluation.feature_space import pixel_features
from studio.training.evaluation.generator_evaluating import GeneratorBench, evaluate_generator
from studio.training.evaluation.interval import over_sets, share_over_sets
from studio.training.evaluation.painter_drawing import PainterDrawing, prompts_of
from studio.training.evaluation.picture_balance import COLOURS, apart, colours, tones
from studio.training.evaluation.real_pictures import RealPictures, pictures_of_folder
from studio.training.own.splitting import is_held_out

SIDE = 32


def nothing(*told: object) -> None:
    """A report that nobody reads."""


@pytest.fixture(autouse=True)
def _offline(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(cache: Path, cancel: object = None) -> object:
        raise UserError("There is no network.")

    monkeypatch.setattr(feature_space, "open_inception", refuse)


def blob(seed: int) -> Picture:
    """A soft light somewhere on some colour."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:SIDE, :SIDE] / SIDE
    place = random.uniform(0.2, 0.8, 2)
    light = np.exp(-((y - place[0]) ** 2 + (x - place[1]) ** 2) / 0.03)[..., None]
    return (255 * (random.uniform(0, 0.5, 3) + 0.5 * light * random.uniform(0, 1, 3))).astype(np.uint8)


def real_blobs(count: int = 60) -> RealPictures:
    """Blobs of seeds from 0."""
    pictures = [blob(seed) for seed in range(3 * count)]
    names = tuple(f"blob {seed}" for seed in range(2 * count, 3 * count))
    return RealPictures(
        "blobs", pictures[:count], pictures[count : 2 * count], pictures[2 * count :], names, pictures[:count]
    )


@dataclass(frozen=True)
class Drawn:
    """Draws whatever a function gives for a seed."""

    picture: Callable[[int], Picture]
    info: ModelInfo = field(default_factory=tiny_info)
    side: int = SIDE
    manner: str = "as it is"

    def draw(self, seeds: range, report: object, cancel: threading.Event) -> list[Picture]:
        return [self.picture(seed) for seed in seeds]


def told_of(picture: Callable[[int], Picture], tmp_path: Path) -> dict[str, Any]:
    bench = GeneratorBench(tmp_path, real_blobs(), count=60, sets=3)
    return evaluate_generator(Drawn(picture), bench)


# Figures ----------------------------------------------------------


def test_a_generator_as_good_as_the_real_one_has_the_figures_of_real_pictures(tmp_path: Path) -> None:
    told = told_of(blob, tmp_path)
    figures = told["figures"]
    assert set(figures) == {"frechet", "kernel", "precision", "recall", "density", "coverage"}
    assert "FID and KID were left out" in told["missing"][0]
    for name in ("precision", "recall", "coverage"):
        assert figures[name]["drawn"]["mean"] == pytest.approx(figures[name]["real"], abs=0.15)
    real = figures["frechet"]["real"]
    assert figures["frechet"]["drawn"]["low"] < 1.2 * real
    assert told["copying"]["nearer_than_real"]["drawn"]["mean"] < 0.15


def test_one_picture_again_and_again_covers_nothing(tmp_path: Path) -> None:
    told = told_of(lambda seed: blob(seed % 2), tmp_path)
    assert told["figures"]["recall"]["drawn"]["mean"] < 0.05
    assert told["figures"]["coverage"]["drawn"]["mean"] < 0.2
    assert told["diversity"]["vendi"]["drawn"]["mean"] <= 2.0
    assert told["diversity"]["vendi"]["real"] > told["diversity"]["vendi"]["drawn"]["high"]
    assert told["balance"]["tone"]["apart"]["drawn"]["mean"] > told["balance"]["tone"]["apart"]["real"]


def test_a_generator_that_copies_is_found_out_with_what_it_copies(tmp_path: Path) -> None:
    told = told_of(lambda seed: blob(120 + seed % 60), tmp_path)
    copying = told["copying"]
    assert copying["nearer_than_real"]["drawn"]["mean"] == 1
    nearest = copying["nearest"][0]
    assert nearest == {"seed": FIRST_SEED, "learned": f"blob {120 + FIRST_SEED % 60}", "away": 0}


def test_without_real_pictures_diversity_and_balance_are_told_alone(tmp_path: Path) -> None:
    bench = GeneratorBench(tmp_path, None, count=8, sets=2, missing=["Nothing real."])
    told = evaluate_generator(FaceDrawing(tiny_model(), 0.8), bench)
    assert "figures" not in told
    assert "copying" not in told
    assert told["missing"][0] == "Nothing real."
    assert told["diversity"]["mean_distance"]["real"] is None
    assert told["drawn"]["about"] == "2 sets of 8 pictures, 32 px, truncation 0.8"
    shares = told["balance"]["colour"]["shares"]
    assert sum(one["drawn"]["mean"] for one in shares.values()) == pytest.approx(1, abs=1e-3)


def test_drawing_can_be_broken_off() -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(CancelledError):
        FaceDrawing(tiny_model(), 0.8).draw(range(4), nothing, cancel)


def test_a_small_painter_is_asked_for_what_its_run_learned(tmp_path: Path) -> None:
    torch.manual_seed(0)
    config = SmallConfig(32, 8, ("red disc", "bar"))
    network = SmallNetwork(config)
    save_file(network.state_dict(), tmp_path / "weights.safetensors", {METADATA: config.to_json()})
    info = replace(tiny_info(tmp_path), family="diffusion", architecture="small-painter")
    assert prompts_of(info, ("Red disc!", "bar", "cat", "bar")) == ("red disc", "bar", "", "bar")
    assert prompts_of(info, ()) == ("",)
    family = DiffusionFamily()
    model = family.load(info, cpu_device())
    drawing = PainterDrawing(family, model, info, ("red disc", "bar", ""))
    assert (drawing.side, drawing.manner) == (32, "usual settings, 2 names")
    first, second = drawing.draw(range(2), nothing, threading.Event())
    assert first.shape == (32, 32, 3)
    assert (first != second).any()
    assert (drawing.draw(range(1), nothing, threading.Event())[0] == first).all()
    (tmp_path / "weights.safetensors").write_bytes(b"")
    with pytest.raises(UserError, match="cannot be read"):
        prompts_of(info, ())


def test_diversity_has_its_known_ends() -> None:
    assert vendi_score(np.eye(7)) == pytest.approx(7)
    assert vendi_score(np.ones((5, 3))) == pytest.approx(1)
    # Two kinds, one of them three times: exp of the entropy of 3/4 and 1/4.
    two = np.array([[1.0, 0], [1, 0], [1, 0], [0, 1]])
    assert vendi_score(two) == pytest.approx(np.exp(-0.75 * np.log(0.75) - 0.25 * np.log(0.25)))
    assert mean_distance([[1e6, 0.0], [1e6, 3.0], [1e6 + 4, 0.0]]) == pytest.approx(4)
    with pytest.raises(ValueError, match="two or more"):
        mean_distance([[1.0]])


def test_the_interval_of_sets_is_students() -> None:
    # statistics text books: mean 3, s 1, n 5, t 2.776: half of it is 2.776 * 1.5811 / 2.2361
    found = over_sets([1, 2, 3, 4, 5])
    assert (found.mean, found.low) == (3, pytest.approx(3 - 2.776 * 2.5**0.5 / 5**0.5))
    assert (share_over_sets([0.0, 0.9]).low, share_over_sets([0.1, 1.0]).high) == (0, 1)
    for values in ([1.0], [1.0] * 11):
        with pytest.raises(ValueError, match="sets tell"):
            over_sets(values)


# Balance ----------------------------------------------------------


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ((90, 90, 95), "grey"),
        ((200, 20, 30), "red"),
        ((200, 20, 60), "red"),
        ((210, 200, 10), "yellow"),
        ((20, 180, 30), "green"),
        ((20, 180, 170), "cyan"),
        ((20, 30, 180), "blue"),
        ((180, 20, 170), "magenta"),
    ],
)
def test_colours_have_their_names(colour: tuple[int, int, int], name: str) -> None:
    picture = np.full((8, 8, 3), colour, np.uint8)
    assert colours([picture])[list(COLOURS).index(name)] == 1


def test_tones_go_from_black_to_white() -> None:
    greys = [np.full((8, 8, 3), level, np.uint8) for level in (0, 255, 255, 130)]
    assert tones(greys).tolist() == [0.25, 0, 0, 0, 0.25, 0, 0, 0.5]
    assert apart(tones(greys[:1]), tones(greys[1:3])) == 1


def test_faces_are_told_apart_and_the_shares_corrected() -> None:
    """Glasses are a dark bar here and beards are as likely with any picture: only the first can be told."""
    random = np.random.default_rng(0)

    def face(glasses: bool) -> Picture:
        picture = random.integers(90, 160, (SIDE, SIDE, 3)).astype(np.uint8)
        picture[8:14] = picture[8:14] // (3 if glasses else 1)
        return picture

    judge = FaceAttributes([face(seed in face_labels.GLASSES) for seed in range(face_labels.LABELLED)])
    assert judge.names == ("glasses",)
    assert "glasses 100%" in judge.about
    shares = judge.shares([face(number % 4 == 0) for number in range(100)])
    assert shares == pytest.approx([0.25], abs=0.03)


# Real pictures ----------------------------------------------------


def test_a_folder_is_split_as_training_splits_it(tmp_path: Path) -> None:
    for number in range(80):
        Image.fromarray(blob(number)).save(tmp_path / f"{number}.png")
    (tmp_path / "empty.png").touch()
    real = pictures_of_folder(tmp_path, 16, 100, nothing, threading.Event())
    assert len(real.reference) == len(real.beside)
    assert len(real.learned) == len(real.names)
    assert real.reference[0].shape == (16, 16, 3)
    assert not any(is_held_out(sha256_of(tmp_path / name)) for name in real.names)
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        pictures_of_folder(tmp_path, 16, 100, nothing, stop)


def test_too_few_pictures_are_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="too few to judge by"):
        pictures_of_folder(tmp_path, 16, 100, nothing, threading.Event())


def test_pixels_are_a_space_without_a_network() -> None:
    rows = pixel_features([np.full((64, 48, 4), 255, np.uint8), np.zeros((64, 48, 4), np.uint8)])
    assert rows.shape == (2, 768)
    assert rows[0].min() == 1
    assert rows[1] == pytest.approx(128 / 255)
