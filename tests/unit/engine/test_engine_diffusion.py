"""Painting led by the engine: a step at a time, left within a step, tried again when memory is full."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image
from tiny_stickers import (
    LATENTS,
    TinyStickerFamily,
    put_tiny_stickers,
    tiny_sticker_registry,
)

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.events import Denoised, Output
from studio.core.family import ModelInfo
from studio.core.item import Item
from studio.core.job import Job, JobState
from studio.core.request import ModelRef, Request
from studio.engine.notices import Crashed, JobChanged, JobStep, LiveEnded, Notice, Warned
from studio.engine.places import Places
from studio.families.diffusion.level import Level
from studio.families.diffusion.painter import Seen
from studio.families.diffusion.params import FAMILY, PAINT, PaintParams, Reading
from studio.families.diffusion.sticker_painter import StickerPainter, StickerWords

APPLE = PaintParams(prompt="red apple", steps=5)


class Hearing:
    """All that the engine tells, and waiting for it."""

    def __init__(self, studio: Studio) -> None:
        self.heard: list[Notice] = []
        self._news = threading.Condition()
        studio.engine.subscribe(self._hear)

    def _hear(self, notice: Notice) -> None:
        with self._news:
            self.heard.append(notice)
            self._news.notify_all()

    def until(self, happens: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(happens, timeout=60), self.heard

    @property
    def steps(self) -> list[Denoised]:
        events = [notice.event for notice in self.heard if isinstance(notice, JobStep)]
        return [event for event in events if isinstance(event, Denoised)]

    @property
    def outputs(self) -> list[Output]:
        events = [notice.event for notice in self.heard if isinstance(notice, JobStep)]
        return [event for event in events if isinstance(event, Output)]

    def ended(self, job: Job, state: JobState) -> Callable[[], bool]:
        def happens() -> bool:
            changes = [n.job for n in self.heard if isinstance(n, JobChanged) and n.job.id == job.id]
            return bool(changes) and changes[-1].state is state

        return happens


@pytest.fixture
def places(places: Places) -> Places:
    return replace(places, bundled_models=places.data / "none")


@pytest.fixture
def model(places: Places) -> ModelInfo:
    return put_tiny_stickers(places.models)


@pytest.fixture
def studio(places: Places, model: ModelInfo) -> Iterator[Studio]:
    with open_studio(places, tiny_sticker_registry()) as studio:
        yield studio


def ask(model: ModelInfo | ModelRef, params: PaintParams = APPLE, seed: int = 3) -> Request:
    ref = model.ref if isinstance(model, ModelInfo) else model
    return Request.make(FAMILY, PAINT.name, ref, seed, params)


def pixels(studio: Studio, item: Item) -> np.ndarray:
    with Image.open(studio.gallery.path(item)) as file:
        return np.array(file)


def test_pictures_are_painted_kept_and_made_again_alone(studio: Studio, model: ModelInfo) -> None:
    items = studio.make(ask(model, replace(APPLE, count=2)))
    assert [item.name for item in items] == ["Red apple 3", "Red apple 4"]
    request = items[1].request
    assert request is not None
    assert request.seed == 4
    again = studio.make(request)
    first, second = (pixels(studio, item) for item in (items[1], again[0]))
    assert first.tobytes() == second.tobytes()
    assert first.shape == (128, 128, 4)


def test_while_it_rests_a_step_is_one_step(studio: Studio, model: ModelInfo) -> None:
    hearing = Hearing(studio)
    studio.engine.pause()
    studio.engine.start()
    job = studio.engine.submit(ask(model))
    for number in range(1, 4):
        studio.engine.step()
        hearing.until(lambda wanted=number: len(hearing.steps) >= wanted)
        # A live request is served between two steps: when it has been, the job has stood still meanwhile.
        stamp = studio.engine.live("look", ask(model, replace(APPLE, steps=1, prompt="blue bird")))
        hearing.until(lambda s=stamp: LiveEnded("look", s) in hearing.heard)
        assert [step.step for step in hearing.steps] == list(range(number))
    studio.engine.resume()
    hearing.until(hearing.ended(job, JobState.DONE))
    assert [step.step for step in hearing.steps] == list(range(5))
    assert len(hearing.outputs) == 1


def test_a_job_is_left_within_a_step(
    studio: Studio, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    hearing = Hearing(studio)
    asked = 0
    see = StickerPainter.see
    job_id: list[int] = []

    def watched(
        self: StickerPainter,
        x_t: torch.Tensor,
        level: Level,
        read: StickerWords,
        guidance: float,
        attention: bool,
    ) -> Seen:
        nonlocal asked
        asked += 1
        if asked == 3:
            studio.engine.cancel(job_id[0])
        return see(self, x_t, level, read, guidance, attention)

    monkeypatch.setattr(StickerPainter, "see", watched)
    job = studio.engine.submit(ask(model, replace(APPLE, steps=50)))
    job_id.append(job.id)
    studio.engine.start()
    hearing.until(hearing.ended(job, JobState.CANCELLED))
    assert asked == 3
    assert not hearing.outputs


@pytest.mark.parametrize("times", [1, 2], ids=["once", "always"])
def test_full_memory_is_freed_and_the_picture_tried_again_or_given_up_with_a_sentence(
    studio: Studio, model: ModelInfo, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    hearing = Hearing(studio)
    see = StickerPainter.see
    left = times
    loaded: list[str] = []
    load = TinyStickerFamily.painter

    def counted(self, info, device, companions):
        loaded.append(info.id)
        return load(self, info, device, companions)

    def full(self, x_t, level, read, guidance, attention):
        nonlocal left
        if left and level.alpha > 0.5:
            left -= 1
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20 MiB")
        return see(self, x_t, level, read, guidance, attention)

    monkeypatch.setattr(TinyStickerFamily, "painter", counted)
    monkeypatch.setattr(StickerPainter, "see", full)
    if times == 1:
        items = studio.make(ask(model))
        made = pixels(studio, items[0])
        again = pixels(studio, studio.make(ask(model))[0])
        assert made.tobytes() == again.tobytes()
    else:
        with pytest.raises(UserError, match="not enough memory"):
            studio.make(ask(model))
    assert loaded == [model.id, model.id]
    assert any(isinstance(notice, Warned) for notice in hearing.heard)
    assert not any(isinstance(notice, Crashed) for notice in hearing.heard)


def test_a_bug_fails_its_job_and_no_other(
    studio: Studio, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    hearing = Hearing(studio)
    see = StickerPainter.see

    def broken(self, x_t, level, read, guidance, attention):
        if guidance == 13:
            raise ZeroDivisionError
        return see(self, x_t, level, read, guidance, attention)

    monkeypatch.setattr(StickerPainter, "see", broken)
    studio.engine.start()
    bad = studio.engine.submit(ask(model, replace(APPLE, guidance=13.0)))
    good = studio.engine.submit(ask(model))
    hearing.until(hearing.ended(bad, JobState.FAILED))
    hearing.until(hearing.ended(good, JobState.DONE))
    assert any(isinstance(notice, Crashed) for notice in hearing.heard)


def test_words_that_nobody_reads_fail_the_job_with_what_to_do(places: Places) -> None:
    model = put_tiny_stickers(places.models, reader=False)
    with open_studio(places, tiny_sticker_registry()) as studio:
        for reading in Reading:
            with pytest.raises(UserError, match="minilm"):
                studio.make(ask(model, replace(APPLE, prompt="purple whale", reading=reading)))
        assert studio.make(ask(model))


def test_without_its_autoencoder_nothing_is_painted_and_the_sentence_names_it(places: Places) -> None:
    model = put_tiny_stickers(places.models)
    with open_studio(places, tiny_sticker_registry()) as studio:
        studio.models.remove(LATENTS)
        with pytest.raises(UserError, match=LATENTS):
            studio.make(ask(model))


@pytest.mark.parametrize("gone", ["words.safetensors", "weights.safetensors"])
def test_a_model_with_a_missing_or_damaged_file_is_told(places: Places, gone: str) -> None:
    model = put_tiny_stickers(places.models)
    (model.folder / gone).write_bytes(np.random.default_rng(1).bytes(300))
    with (
        open_studio(places, tiny_sticker_registry()) as studio,
        pytest.raises(UserError, match=r"damaged|not"),
    ):
        studio.make(ask(model))
