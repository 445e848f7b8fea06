"""How the sticker model reads: by heart, word by word, or with the reader; and what it keeps away from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_gan import MemoryInputs
from tiny_stickers import ask, embedding_of, tiny_known_words, tiny_model

from studio.core.errors import UserError
from studio.core.events import Denoised, Output
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.params import PAINT, PaintParams, Reading
from studio.families.diffusion.sticker_painter import StickerPainter
from studio.families.diffusion.sticker_reading import STRAY, read_prompt, with_variety

KNOWN = tiny_known_words()
FEW = PaintParams(steps=3)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def painted(params: PaintParams, model: DiffusionModel | None = None, seed: int = 7) -> bytes:
    events = DiffusionFamily().run(model or tiny_model(), ask(PAINT, params, seed=seed), MemoryInputs())
    return next(event.picture.tobytes() for event in events if isinstance(event, Output))


def no_reader() -> object:
    raise AssertionError("the reader was asked")


def test_a_known_name_is_read_as_the_name_however_it_is_written() -> None:
    said = read_prompt("A red Apple!", Reading.KNOWN_WORDS, KNOWN, no_reader)  # type: ignore[arg-type]
    assert said is not None
    assert (said.sentence == embedding_of("red apple")).all()
    assert said.labels == ("red", "apple")
    assert (said.words == np.stack([embedding_of("red"), embedding_of("apple")])).all()


def test_known_words_in_a_new_order_are_read_one_by_one() -> None:
    said = read_prompt("blue apple", Reading.KNOWN_WORDS, KNOWN, no_reader)  # type: ignore[arg-type]
    assert said is not None
    wanted = embedding_of("blue") + embedding_of("apple")
    assert said.sentence == pytest.approx(wanted / np.linalg.norm(wanted), abs=1e-6)


def test_words_that_are_not_known_are_named_with_what_to_do() -> None:
    with pytest.raises(UserError) as one:
        painted(replace(FEW, prompt="purple apple"))
    assert "“purple” is a word" in one.value.what
    assert "minilm" in one.value.remedy
    with pytest.raises(UserError, match="“purple”, “whale” are words"):
        painted(replace(FEW, prompt="red apple", negative="a purple, purple whale"))


def test_the_reader_reads_any_words_and_is_not_asked_for_known_names() -> None:
    model = tiny_model()
    assert isinstance(model.painter, StickerPainter)
    by_heart = painted(replace(FEW, prompt="red apple"))
    assert painted(replace(FEW, prompt="red apple", reading=Reading.READER), model) == by_heart
    reader = model.painter._companions.reader  # type: ignore[attr-defined]
    assert reader.asked == []
    free = painted(replace(FEW, prompt="a purple apple", reading=Reading.READER), model)
    assert reader.asked == [("purple apple", "purple")], "known words come from the table"
    assert free != by_heart


def test_without_the_reader_free_words_are_told_to_need_it() -> None:
    with pytest.raises(UserError, match="minilm"):
        painted(replace(FEW, prompt="purple whale", reading=Reading.READER), tiny_model(reader=False))


def test_a_long_prompt_is_looked_at_by_its_first_eight_words() -> None:
    long = "red green blue yellow apple fox bird heart face banana"
    events = DiffusionFamily().run(
        tiny_model(), ask(PAINT, replace(FEW, prompt=long, steps=1)), MemoryInputs()
    )
    step = next(event for event in events if isinstance(event, Denoised))
    assert [one.word for one in step.attention] == long.split()[:8]


def test_no_words_paint_whatever_comes() -> None:
    whatever = painted(FEW)
    assert whatever == painted(replace(FEW, prompt=" !? ", guidance=9.0))
    assert whatever != painted(replace(FEW, prompt="red apple"))


def test_words_to_keep_away_from_matter_as_far_as_guidance_does() -> None:
    apple = replace(FEW, prompt="red apple")
    assert painted(apple) != painted(replace(apple, negative="fox"))
    plain = replace(apple, guidance=1.0)
    assert painted(plain) == painted(replace(plain, negative="fox"))


def test_the_style_matters() -> None:
    apple = replace(FEW, prompt="red apple")
    assert len({painted(replace(apple, style=style)) for style in ("any", "fluent", "noto")}) == 3


def test_variety_moves_the_meaning_a_little_and_differently_for_every_seed() -> None:
    sentence = embedding_of("red apple")
    assert with_variety(sentence, 0.0, 5) is sentence
    for variety in (0.1, 1.0):
        moved = [with_variety(sentence, variety, seed) for seed in range(20)]
        for one in moved:
            assert np.linalg.norm(one) == pytest.approx(1, abs=1e-5)
            assert np.linalg.norm(one - sentence) <= 1.05 * STRAY * variety
        assert len({one.tobytes() for one in moved}) == 20
    assert (with_variety(sentence, 1.0, 3) == with_variety(sentence, 1.0, 3)).all()
