"""Judging painters of stickers: distances with known answers, a judge that learns, prompts new to it."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import torch

from studio.core.errors import CancelledError
from studio.core.events import Picture
from studio.training.evaluation import sticker_judge
from studio.training.evaluation.copying import Learned, Neighbours, share_of_copies
from studio.training.evaluation.distribution import frechet_distance, precision_recall
from studio.training.evaluation.inception import FEATURES, Inception, Layer, load_weights
from studio.training.evaluation.judge_augment import has_a_side, varied
from studio.training.evaluation.sticker_concepts import STYLES, concepts_of
from studio.training.evaluation.sticker_evaluating import over_seeds
from studio.training.evaluation.sticker_features import kept_features, on_grey, small_pixels
from studio.training.evaluation.sticker_judge import JudgeRecipe, open_judge
from studio.training.evaluation.sticker_prompts import FIRST_SEED, unseen_by_the_judge
from studio.training.stickers.data import StickerData

COLOURS = ("amber", "azure", "black", "green", "lilac", "olive", "peach", "white", "umber")
SHORT = JudgeRecipe(batch=16, steps=60, rate=3e-3)


def sticker(shade: int, style: int) -> Picture:
    """A disc or a square of a colour, larger or smaller by its style."""
    random = np.random.default_rng(shade)
    picture = np.zeros((128, 128, 4), np.uint8)
    y, x = np.mgrid[-64:64, -64:64] / (40 + 6 * style)
    inside = (x**2 + y**2 < 1) if shade % 2 else (np.maximum(abs(x), abs(y)) < 0.9)
    picture[inside] = [*random.integers(0, 256, 3), 255]
    return picture


def drawn(held_out: tuple[str, ...] = ()) -> StickerData:
    """Nine things in three styles, and one that only one style has."""
    names = tuple(f"{colour} thing" for colour in COLOURS for _ in STYLES)
    pictures = np.stack([sticker(shade, style) for shade in range(len(COLOURS)) for style in range(3)])
    return StickerData(
        pictures=np.concatenate((pictures, pictures[:1])),
        names=(*names, "lonely"),
        styles=(*(STYLES * len(COLOURS)), "fluent"),
        ids=tuple(str(number) for number in range(len(names) + 1)),
        keywords=((),) * (len(names) + 1),
        held_out=np.array([name in held_out for name in (*names, "lonely")]),
        digest="d" * 64,
        dropped={},
    )


# Distances of sets ------------------------------------------------


def test_frechet_is_that_of_two_gaussians() -> None:
    random = np.random.default_rng(0)
    a = random.normal(0, 1, (400, 3)) * (1, 2, 3)
    b = random.normal(0, 1, (500, 3)) * (2, 2, 1) + (5, 0, 0)
    # |m|^2 = 25, and (s - t)^2 for each axis: 1 + 0 + 4.
    assert frechet_distance(a, b) == pytest.approx(30, rel=0.05)
    assert frechet_distance(a, a) == pytest.approx(0, abs=1e-8)


def test_frechet_is_the_formula_with_a_matrix_root() -> None:
    random = np.random.default_rng(1)
    a, b = random.normal(0, 1, (50, 6)), random.normal(0.3, 2, (40, 6)) @ random.normal(0, 1, (6, 6))
    first, second = np.cov(a.T), np.cov(b.T)
    root = np.sqrt(np.linalg.eigvals(first @ second).astype(complex)).real.sum()
    expected = np.square(a.mean(0) - b.mean(0)).sum() + np.trace(first) + np.trace(second) - 2 * root
    assert frechet_distance(a, b) == pytest.approx(expected)
    with pytest.raises(ValueError, match="two pictures"):
        frechet_distance(a[:1], b)


def test_precision_and_recall_tell_narrow_from_wrong() -> None:
    random = np.random.default_rng(2)
    real = random.normal(0, 1, (300, 4))
    same = precision_recall(real, random.normal(0, 1, (300, 4)))
    assert min(same.precision, same.recall) > 0.8
    narrow = precision_recall(real, random.normal(0, 0.05, (300, 4)))
    assert narrow.precision > 0.9
    assert narrow.recall < 0.1
    wrong = precision_recall(real, random.normal(50, 1, (300, 4)))
    assert (wrong.precision, wrong.recall) == (0, 0)


def test_figures_over_seeds_have_intervals() -> None:
    random = np.random.default_rng(4)
    real = random.normal(0, 1, (80, 4))
    paintings = [random.normal(0, 1, (30, 4)).astype(np.float32) for _ in range(3)]
    told = over_seeds(real.astype(np.float32), paintings)
    assert set(told["over_seeds"]) >= {"distance", "kernel", "density", "coverage", "vendi"}
    assert told["over_seeds"]["coverage"]["low"] < told["over_seeds"]["coverage"]["high"]
    # Two points of a normal distribution of 4 dimensions lie 2 Γ(5/2) / Γ(2) = 2.66 apart on average.
    assert told["same_prompt"]["mean"] == pytest.approx(2.66, abs=0.25)


# Features ---------------------------------------------------------


def test_what_is_transparent_is_grey_and_small_pixels_keep_it_apart() -> None:
    picture = np.zeros((128, 128, 4), np.uint8)
    picture[:, 64:] = (255, 0, 0, 255)
    seen = on_grey(picture)
    assert seen[0, 0].tolist() == [128, 128, 128]
    assert seen[0, 100].tolist() == [255, 0, 0]
    small = small_pixels(picture).reshape(32, 32, 4)
    np.testing.assert_allclose(small[0, 0], 0)
    np.testing.assert_allclose(small[0, 31], [1, 0, 0, 1], atol=1e-6)


def test_features_are_made_once(tmp_path: Path) -> None:
    made: list[int] = []

    def make() -> np.ndarray:
        made.append(1)
        return np.arange(6, dtype=np.float32).reshape(2, 3)

    first = kept_features(tmp_path, "these", make)
    again = kept_features(tmp_path, "these", make)
    kept_features(tmp_path, "others", make)
    np.testing.assert_array_equal(first, again)
    assert len(made) == 2


def test_inception_takes_its_weights_in_order_and_folds_the_normalisation() -> None:
    network = Inception()
    layers = [layer for layer in network.modules() if isinstance(layer, Layer)]
    assert len(layers) == 94
    random = np.random.default_rng(3)

    def tensors() -> list[np.ndarray]:
        kept: list[np.ndarray] = []
        for layer in layers:
            inner = layer.convolution
            fan = inner.weight[0].numel()
            kept.append(random.normal(0, fan**-0.5, tuple(inner.weight.shape)))
            kept += [random.normal(0, 0.1, inner.out_channels), random.normal(0, 0.1, inner.out_channels)]
            kept.append(random.uniform(0.5, 1.5, inner.out_channels))
        return [one.astype("<f4") for one in kept]

    given = tensors()
    load_weights(network, iter([one.tobytes() for one in given]))
    weight, beta, mean, variance = (torch.from_numpy(one) for one in given[:4])
    x = torch.randn(1, 3, 9, 9, generator=torch.Generator().manual_seed(0))
    plain = torch.nn.functional.conv2d(x, weight, stride=2)
    expected = torch.nn.functional.batch_norm(plain, mean, variance, None, beta, eps=1e-3).relu()
    torch.testing.assert_close(layers[0](x), expected, atol=1e-5, rtol=1e-4)
    features = network(torch.full((1, 3, 128, 128), 90.0))
    assert features.shape == (1, FEATURES)
    assert bool((features >= 0).all())
    with pytest.raises(ValueError, match="another shape"):
        load_weights(network, iter([bytes(8)] * 400))


# The judge --------------------------------------------------------


def test_one_style_of_every_third_concept_is_left_out() -> None:
    data = drawn()
    concepts = concepts_of(data)
    assert concepts.names == tuple(sorted(f"{colour} thing" for colour in COLOURS))
    away = {(data.names[row], data.styles[row]) for row in concepts.rows[concepts.left_out]}
    assert away == {
        ("amber thing", "fluent"),
        ("green thing", "flat"),
        ("peach thing", "noto"),
    }
    assert "lonely" not in concepts.names


def test_prompts_are_known_to_the_painter_and_new_to_the_judge() -> None:
    data = drawn(held_out=("green thing",))
    concepts = concepts_of(data)
    prompts = unseen_by_the_judge(data, concepts, 10)
    assert [(one.words, one.style) for one in prompts] == [("amber thing", "fluent"), ("peach thing", "noto")]
    assert [one.seed for one in prompts] == [FIRST_SEED, FIRST_SEED + 1]
    assert [concepts.names[one.named] for one in prompts] == ["amber thing", "peach thing"]
    assert [data.names[one.row] for one in prompts] == ["amber thing", "peach thing"]
    assert len(unseen_by_the_judge(data, concepts, 1)) == 1
    assert unseen_by_the_judge(data, concepts, 10, lambda words: False) == []


def test_the_judge_names_drawings_that_it_never_saw_and_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = drawn()
    concepts = concepts_of(data)
    told: list[tuple[int, int]] = []
    judge = open_judge(tmp_path, data, concepts, SHORT, lambda *now: told.append(now))
    assert told[-1] == (60, 60)
    unseen = np.flatnonzero(concepts.left_out)
    pictures = [data.pictures[concepts.rows[at]] for at in unseen]
    right = [int(concepts.classes[at]) for at in unseen]
    places = judge.places(pictures, right)
    assert (places == 0).sum() >= 2, "of three, where chance names one in nine"
    grey = judge.places([np.zeros((128, 128, 4), np.uint8)] * 9, list(range(9)))
    assert sorted(grey.tolist()) == list(range(9)), "each name has a place of its own"
    monkeypatch.setattr(sticker_judge, "train_judge", None)
    again = open_judge(tmp_path, data, concepts, SHORT)
    np.testing.assert_array_equal(again.places(pictures, right), places)


def test_training_the_judge_can_be_cancelled(tmp_path: Path) -> None:
    cancel = threading.Event()
    data = drawn()
    with pytest.raises(CancelledError):
        open_judge(tmp_path, data, concepts_of(data), SHORT, lambda done, total: cancel.set(), cancel)
    assert not list(tmp_path.iterdir())


def test_what_the_judge_is_shown_varies_but_stays_a_picture() -> None:
    random = torch.Generator().manual_seed(0)
    pictures = torch.zeros(6, 3, 64, 64)
    pictures[:, :, 20:40, 10:30] = 0.8
    never = torch.zeros(6, dtype=torch.bool)
    shown = varied(pictures.clone(), never, random)
    assert shown.shape == pictures.shape
    assert float(shown.abs().max()) <= 1
    assert not torch.equal(shown[0], shown[1])
    # The square lies left of the middle; what may not be mirrored stays there.
    left, right = shown[..., :32].abs().sum((1, 2, 3)), shown[..., 32:].abs().sum((1, 2, 3))
    assert bool((left > right).all())
    sides = [bool(a > b) for a, b in _halves(varied(pictures.clone(), ~never, random))]
    assert len(set(sides)) == 2


def _halves(shown: torch.Tensor) -> list[tuple[float, float]]:
    away = (shown - shown[:, :, :1, :1]).abs()
    return [(float(one[..., :32].sum()), float(one[..., 32:].sum())) for one in away]


@pytest.mark.parametrize(
    ("name", "sided"),
    [
        ("left arrow", True),
        ("red apple", False),
        ("flag: Chad", True),
        ("keycap: 3", True),
        ("leftover", False),
    ],
)
def test_letters_and_arrows_are_not_mirrored(name: str, sided: bool) -> None:
    assert has_a_side(name) is sided


# Copies -----------------------------------------------------------


def test_a_copy_is_found_with_what_it_copies() -> None:
    data = drawn()
    learned = Learned(data.pictures, np.arange(0, 27, 3))
    found = learned.nearest([sticker(4, 0), sticker(4, 1)])
    assert found.rows.tolist() == [12, 12]
    assert found.away[0] == pytest.approx(0, abs=1e-4)
    assert found.away[1] > 0.01


def test_copies_are_nearer_than_nearly_all_real_ones() -> None:
    real = Neighbours(np.zeros(100, int), np.linspace(0.1, 0.3, 100))
    assert share_of_copies(real, real) == pytest.approx(0.05)
    near = Neighbours(np.zeros(4, int), np.array([0.01, 0.02, 0.2, 0.3]))
    assert share_of_copies(near, real) == 0.5
