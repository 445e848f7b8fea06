"""The sticker recipe: captions, other colours, Muon, the network's guess, and a run that can be cut."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from studio.families.diffusion.prompt_words import plain, words_of
from studio.families.diffusion.sticker_network import (
    CHANNELS,
    EMBEDDING,
    SIDE,
    SKETCHED,
    WATCHED,
    WORDS,
    Condition,
    Reading,
    StickerNetwork,
    from_patches,
    to_patches,
)
from studio.families.vae.pictures_network import PicturesVae
from studio.training.loop import LoopSettings, run
from studio.training.muon import LIKE_ADAM, Muon, orthogonal
from studio.training.recipes.stickers import StickersRecipe, StickersTask
from studio.training.sticker_latents import StickerLatents, open_latents
from studio.training.stickers.captions import KEYWORDS, NO_WORD, SHARES, bag, said_of, write_captions
from studio.training.stickers.data import StickerData
from studio.training.stickers.recolouring import HUES, main_hue, recoloured

SMALL = StickersRecipe(batch=2, total_images=8, reader_batch=4, reader_steps=2)


def embed(sentences: Sequence[str]) -> Tensor:
    """What stands for MiniLM: of length 1, the same for the same text."""
    rows = [np.random.default_rng(list(text.encode())).standard_normal(EMBEDDING) for text in sentences]
    return torch.nn.functional.normalize(torch.tensor(np.stack(rows), dtype=torch.float32), dim=1)


def disc(colour: tuple[int, int, int]) -> np.ndarray:
    """A filled circle on nothing, 128 pixels."""
    y, x = np.mgrid[-64:64, -64:64]
    pixels = np.zeros((128, 128, 4), np.uint8)
    pixels[x**2 + y**2 < 2000] = (*colour, 255)
    return pixels


def drawn() -> StickerData:
    names = ("ball", "red apple", "grey stone", "flag: Chad", "sun")
    colours = ((200, 20, 20), (190, 30, 20), (90, 90, 90), (20, 40, 200), (250, 210, 20))
    return StickerData(
        pictures=np.stack([disc(colour) for colour in colours]),
        names=names,
        styles=("fluent", "flat", "noto", "fluent", "noto"),
        ids=names,
        keywords=(("toy", "ball game"), ("fruit",), (), (), ("sky",)),
        held_out=np.array([False, False, False, False, True]),
        digest="0" * 64,
        dropped={},
    )


# Words ------------------------------------------------------------


@pytest.mark.parametrize(
    ("prompt", "read"),
    [
        ("A red Apple!", "red apple"),
        ("cup_of tea", "cup tea"),
        ("  THE   ", "the"),
        ("", ""),
        ("Crème brûlée, please", "crème brûlée please"),
    ],
)
def test_a_prompt_is_read_without_marks_and_silent_words(prompt: str, read: str) -> None:
    assert plain(prompt) == read
    assert list(words_of(prompt)) == read.split()


def test_what_is_said_of_a_sticker() -> None:
    plainly = said_of("A Ball", ("toy", "ball game", "12", "toy"), "red", recoloured=False)
    assert (plainly.name, plainly.coloured, plainly.keywords) == ("ball", "red ball", ("toy",))
    told_already = said_of("red apple", (), "red", recoloured=False)
    assert told_already.coloured is None
    copy = said_of("ball", ("toy",), "blue", recoloured=True)
    assert (copy.name, copy.coloured, copy.keywords) == ("blue ball", None, ())


def test_captions_are_drawn_as_often_as_they_should_and_mean_what_they_say() -> None:
    captions = write_captions(
        [said_of("ball", ("toy",), "red", recoloured=False), said_of("sun", (), None, recoloured=False)],
        embed,
    )
    assert captions.phrases == ("ball", "red ball", "sun")
    assert captions.keywords.shape == (2, KEYWORDS)
    assert captions.words_in[1].tolist()[:3] == [captions.vocabulary.index(w) for w in ("red", "ball")] + [
        NO_WORD
    ]
    random = torch.Generator().manual_seed(0)
    sentence, words = captions.draw(torch.zeros(4000, dtype=torch.int64), random)
    torch.testing.assert_close(sentence.norm(dim=1), torch.ones(4000), atol=1e-4, rtol=0)
    toy = embed(["toy"])[0]
    alone = ((words[:, 0] - toy).abs().max(1).values < 1e-6).float().mean()
    assert float(alone) == pytest.approx(SHARES["keyword"], abs=0.03)
    red = embed(["red"])[0]
    coloured = ((words[:, 0] - red).abs().max(1).values < 1e-6).float().mean()
    assert float(coloured) == pytest.approx(SHARES["coloured"], abs=0.03)
    # Without a keyword the name is read instead.
    _, of_sun = captions.draw(torch.ones(50, dtype=torch.int64), random)
    assert bool((of_sun[:, 0] == captions.words[captions.vocabulary.index("sun")]).all())
    assert not bool(of_sun[:, 1:].any())
    together = bag(words[:3])
    torch.testing.assert_close(together.norm(dim=1), torch.ones(3))


# Colours ----------------------------------------------------------


@pytest.mark.parametrize(
    ("colour", "name"),
    [((210, 20, 25), "red"), ((30, 70, 220), "blue"), ((20, 170, 40), "green"), ((250, 220, 20), "yellow")],
)
def test_the_main_colour_has_its_name(colour: tuple[int, int, int], name: str) -> None:
    hue = main_hue(disc(colour))
    assert hue is not None
    assert hue.name == name


def test_grey_things_have_no_colour() -> None:
    assert main_hue(disc((90, 90, 92))) is None
    assert main_hue(np.zeros((128, 128, 4), np.uint8)) is None


@pytest.mark.parametrize("colour", ["green", "blue", "purple", "pink"])
def test_another_colour_is_seen_as_that_colour_and_the_rest_stays(colour: str) -> None:
    red = disc((200, 20, 20))
    red[60:68, 60:68, :3] = 255  # a white spot
    hue = main_hue(red)
    assert hue is not None
    turned = recoloured(red, hue, colour)
    after = main_hue(turned)
    assert after is not None
    assert after.name == colour
    np.testing.assert_array_equal(turned[..., 3], red[..., 3])
    np.testing.assert_array_equal(turned[60:68, 60:68], red[60:68, 60:68])


# Muon -------------------------------------------------------------


@pytest.mark.parametrize("shape", [(16, 16), (8, 40), (40, 8)])
def test_orthogonal_brings_all_singular_values_near_one(shape: tuple[int, int]) -> None:
    matrix = torch.randn(shape, generator=torch.Generator().manual_seed(0))
    values = torch.linalg.svdvals(orthogonal(matrix))
    assert float(values.min()) > 0.3
    assert float(values.max()) < 1.3
    # It turns nothing: u and v of the matrix stay.
    u, _, v = torch.linalg.svd(matrix, full_matrices=False)
    inner = u.T @ orthogonal(matrix) @ v.T
    torch.testing.assert_close(inner, torch.diag(inner.diagonal()), atol=1e-4, rtol=0)


def test_one_step_of_muon_is_the_sum_by_hand_and_its_memory_survives() -> None:
    random = torch.Generator().manual_seed(1)
    start, gradients = torch.randn(6, 4, generator=random), torch.randn(2, 6, 4, generator=random)

    def learn(weight: torch.nn.Parameter, muon: Muon, steps: range) -> None:
        for step in steps:
            weight.grad = gradients[step].clone()
            muon.step()

    weight = torch.nn.Parameter(start.clone())
    muon = Muon([weight], lr=0.1, weight_decay=0.5, momentum=0.9)
    learn(weight, muon, range(1))
    mean = 0.1 * gradients[0]
    ahead = 0.1 * gradients[0] + 0.9 * mean
    expected = start * (1 - 0.1 * 0.5) - 0.1 * LIKE_ADAM * 6**0.5 * orthogonal(ahead)
    torch.testing.assert_close(weight.data, expected)

    again = torch.nn.Parameter(weight.data.clone())
    other = Muon([again], lr=0.1, weight_decay=0.5, momentum=0.9)
    other.load_state_dict(copy.deepcopy(muon.state_dict()))
    learn(weight, muon, range(1, 2))
    learn(again, other, range(1, 2))
    torch.testing.assert_close(again.data, weight.data, rtol=0, atol=0)


# The network ------------------------------------------------------


def _condition(count: int, told: bool = True) -> Condition:
    sentence = embed([f"thing {number}" for number in range(count)])
    words = torch.zeros(count, WORDS, EMBEDDING)
    words[:, 0] = embed(["thing"])
    return Condition(sentence, words, torch.ones(count, dtype=torch.int64), torch.full((count,), told))


def _awake(network: StickerNetwork) -> StickerNetwork:
    """Layers that begin silent say something, as after training."""
    torch.manual_seed(2)
    with torch.no_grad():
        for weight in network.parameters():
            if not bool(weight.any()):
                weight.copy_(0.05 * torch.randn(weight.shape))
    return network.eval().requires_grad_(False)


def test_patches_go_back() -> None:
    latents = torch.randn(2, CHANNELS, SIDE, SIDE)
    torch.testing.assert_close(from_patches(to_patches(latents)), latents)


def test_the_guess_is_the_posterior_of_gaussian_latents() -> None:
    spread = torch.linspace(0.5, 1.5, CHANNELS)
    network = StickerNetwork(spread)
    random = torch.Generator().manual_seed(3)
    sketch = torch.randn(1, CHANNELS, SIDE, SIDE, generator=random)
    tau = SKETCHED * spread.view(1, -1, 1, 1)
    alpha, sigma = torch.tensor([0.8]), torch.tensor([0.6])
    noisy = torch.randn(1, CHANNELS, SIDE, SIDE, generator=random)
    reading = Reading(torch.ones(1, 4), sketch, torch.zeros(1), torch.zeros(1))
    guess, scale = network.guess(noisy, alpha, sigma, reading)
    # Precision-weighted mean of N(sketch, tau²) and noisy / alpha with spread sigma / alpha.
    weight, seen = tau**-2, (0.8 / 0.6) ** 2
    x0 = (weight * sketch + seen * noisy / 0.8) / (weight + seen)
    eps = (noisy - 0.8 * x0) / 0.6
    torch.testing.assert_close(guess, 0.8 * eps - 0.6 * x0, atol=1e-5, rtol=1e-4)
    # v = (alpha noisy - x0) / sigma: its spread is that of x0 over sigma.
    left = (weight + seen) ** -0.5
    torch.testing.assert_close(scale, left / 0.6, atol=1e-5, rtol=1e-4)


def test_the_untold_hear_nothing_of_the_words() -> None:
    network = _awake(StickerNetwork())
    some, others = _condition(2, told=False), _condition(2, told=False)
    others = Condition(-others.sentence, others.words * 3, others.style + 1, others.told)
    first, second = network.read(some), network.read(others)
    assert not bool(first.features.any())
    assert not bool(first.sketch.any())
    noisy = torch.randn(2, CHANNELS, SIDE, SIDE, generator=torch.Generator().manual_seed(4))
    shares = torch.full((2,), 0.8), torch.full((2,), 0.6)
    torch.testing.assert_close(network(noisy, *shares, first), network(noisy, *shares, second))
    told = network.read(_condition(2))
    assert not torch.allclose(network(noisy, *shares, told), network(noisy, *shares, first))


def test_attention_is_shared_out_among_patches_and_words() -> None:
    network = _awake(StickerNetwork())
    reading = network.read(_condition(1))
    noisy = torch.randn(1, CHANNELS, SIDE, SIDE, generator=torch.Generator().manual_seed(5))
    maps: list[Tensor] = []
    shares = torch.tensor([0.8]), torch.tensor([0.6])
    plainly = network(noisy, *shares, reading)
    watched = network(noisy, *shares, reading, maps)
    torch.testing.assert_close(plainly, watched, atol=1e-4, rtol=1e-4)
    assert len(maps) == len(WATCHED)
    for one in maps:
        assert one.shape[1:] == ((SIDE // 2) ** 2, WORDS + 1)
        assert float(one.min()) >= 0
        assert float(one.sum(2).max()) <= 1 + 1e-5
        assert not bool(one[:, :, 1:WORDS].any()), "places of words that are not there"


# Latents and the run ----------------------------------------------


@pytest.fixture(scope="module")
def latents(tmp_path_factory: pytest.TempPathFactory) -> StickerLatents:
    torch.manual_seed(0)
    return open_latents(tmp_path_factory.mktemp("cache"), drawn(), PicturesVae().eval(), "sha", embed)


def test_stickers_are_encoded_once_with_copies_in_other_colours(
    latents: StickerLatents, tmp_path: Path
) -> None:
    torch.manual_seed(0)
    network, told = PicturesVae().eval(), []
    first = open_latents(tmp_path, drawn(), network, "sha", embed, lambda *now: told.append(now))
    assert told
    asked: list[str] = []
    again = open_latents(tmp_path, drawn(), network, "sha", lambda texts: asked.extend(texts) or embed(texts))
    assert asked == []
    torch.testing.assert_close(again.latents, first.latents, rtol=0, atol=0)
    torch.testing.assert_close(again.captions.sentences, first.captions.sentences)
    assert again.captions.phrases == first.captions.phrases
    assert again.originals == 5
    # “red apple” names its colour, the stone has none, a flag's are its own: ball and sun have copies.
    assert again.drawn_as.tolist() == [0, 1, 2, 3, 4, 0, 0, 4, 4]
    assert again.held_out.tolist() == [False, False, False, False, True, False, False, True, True]
    copies = [again.captions.phrases[place] for place in again.captions.name[5:].tolist()]
    assert all(name.split()[0] in HUES and name.split()[1] in ("ball", "sun") for name in copies)


class Unseen(StickersTask):
    """Draws no sheets: a sheet takes longer than the run."""

    def samples(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None


def test_a_run_that_was_cut_gives_the_same_bytes(latents: StickerLatents, tmp_path: Path) -> None:
    torch.set_num_threads(1)

    def task() -> Unseen:
        torch.manual_seed(0)
        return Unseen(latents, PicturesVae().eval(), SMALL)

    settings = LoopSettings(log_every=2, judge_every=3)
    whole = task()
    assert run(whole, tmp_path / "whole", settings, lambda progress: None).step == SMALL.total_steps == 6
    cut = iter([False, False, False, True])
    stopped = run(task(), tmp_path / "cut", settings, lambda p: None, should_stop=lambda: next(cut))
    assert stopped.step == 3
    resumed = task()
    assert run(resumed, tmp_path / "cut", settings, lambda p: None, resume=True).step == 6
    for name, tensor in whole.tensors().items():
        torch.testing.assert_close(resumed.tensors()[name], tensor, rtol=0, atol=0, msg=name)
    header = (tmp_path / "whole" / "curve.csv").read_text().splitlines()[0]
    assert {"sketch", "loss", "held_out_loss"} <= set(header.split(","))


def test_a_sheet_shows_emoji_or_what_else_was_learned(latents: StickerLatents) -> None:
    """Drawings that are no emoji have a sheet too."""
    emoji = StickersTask(latents, PicturesVae().eval(), SMALL)._shown()
    assert emoji.tolist() == [True, True, True, True, *[False] * 5]
    others = replace(latents, style=torch.full_like(latents.style, 9))
    assert StickersTask(others, PicturesVae().eval(), SMALL)._shown().tolist() == emoji.tolist()
