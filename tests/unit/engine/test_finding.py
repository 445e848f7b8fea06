"""The studio finds by words at once, by meaning and looks when a quiet moment has made them findable."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from scripted_family import ScriptedFamily, ScriptParams, draw
from synthetic_gallery import drawn_picture
from tiny_documents import idea_vectors
from tiny_reader import put_reader, write_reader

from studio.app import Studio, open_studio
from studio.core.request import ModelRef, Request
from studio.engine.families import FamilyRegistry
from studio.engine.indexing import IndexState
from studio.engine.places import Places
from studio.gallery.query import Answer, Order, Query
from studio.gallery.record import NewItem
from studio.gallery.search.sayings import Sayings


class IdeaEncoder:
    """Knows a few ideas; remembers what it read."""

    nbytes = 1

    def __init__(self) -> None:
        self.read: list[tuple[str, ...]] = []
        self.gate = threading.Event()
        self.gate.set()

    def encode(self, sentences: Sequence[str]) -> Any:
        self.gate.wait(10)
        self.read.append(tuple(sentences))
        vectors = idea_vectors(sentences)
        return type("Tensor", (), {"numpy": lambda _: vectors})()


class IdeaFamily:
    """A family “embedding” that needs no torch."""

    name = "embedding"
    tasks = ()

    def __init__(self, encoder: IdeaEncoder) -> None:
        self._encoder = encoder

    def load(self, *_: object) -> IdeaEncoder:
        return self._encoder


@pytest.fixture
def encoder() -> IdeaEncoder:
    return IdeaEncoder()


Open = Callable[[], Studio]


@pytest.fixture
def open_it(places: Places, scripted: ScriptedFamily, scripted_model: ModelRef, encoder: IdeaEncoder) -> Open:
    """Opens the studio, whose encoder is not installed yet."""

    def opened() -> Studio:
        registry = FamilyRegistry({"gan": lambda: scripted, "embedding": lambda: IdeaFamily(encoder)})
        studio = open_studio(places, registry)
        studio.engine.start()
        return studio

    return opened


@pytest.fixture
def studio(open_it: Open) -> Iterator[Studio]:
    with open_it() as opened:
        yield opened


@pytest.fixture
def install(places: Places, tmp_path: Path) -> Callable[[Studio], None]:
    """Puts a reader of sentences into the user's models."""

    def put(studio: Studio) -> None:
        put_reader(places.models, write_reader(tmp_path / "reader"))
        studio.models.refresh()
        studio.finder.index.wake()

    return put


def until(happens: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def keep(studio: Studio, prompt: str, number: int = 0) -> int:
    request = Request("diffusion", "paint", ModelRef("stickers", "ab" * 32), number, {"prompt": prompt})
    return studio.gallery.save_picture(drawn_picture(number), NewItem("Sticker", request)).id


def found(studio: Studio, text: str, **more: object) -> tuple[int, ...]:
    return studio.finder.ids(Query(text=text, order=Order.FITTING, **more))  # type: ignore[arg-type]


def is_done(studio: Studio) -> bool:
    state = studio.finder.index.state
    return state.done and not state.problem


def test_words_find_without_any_pack_and_without_the_index(studio: Studio) -> None:
    whale = keep(studio, "a whale")
    assert found(studio, "whale") == (whale,)
    assert found(studio, "leviathan") == ()
    assert not studio.finder.reads_meaning
    # nobody is waited for, however long the words alone take
    assert studio.finder.answer(Query(text="whale", order=Order.FITTING), patience=0) == Answer((whale,))


def test_the_index_makes_looks_and_then_meaning_findable(
    studio: Studio, install: Callable[[Studio], None], encoder: IdeaEncoder
) -> None:
    whale, lamp, again = keep(studio, "a whale", 1), keep(studio, "a lamp", 2), keep(studio, "a whale", 1)
    told: list[IndexState] = []
    leave = studio.finder.index.subscribe(told.append)
    studio.finder.index.start()
    until(lambda: found(studio, "", like=whale) == (whale, again))
    (group,) = studio.finder.near_duplicates()
    assert set(group.ids) == {whale, again}
    install(studio)
    until(lambda: found(studio, "leviathan") == (again, whale))
    assert found(studio, "lantern") == (lamp,)
    until(lambda: is_done(studio))
    leave()
    assert told[0].unread == 3
    assert sum(len(few) for few in encoder.read if "a whale" in few) == 2, "a prompt is read once"
    new = keep(studio, "a fish", 5)
    until(lambda: new in found(studio, "leviathan"))


def test_a_question_is_read_once_and_answered_by_words_when_it_takes_too_long(
    studio: Studio, install: Callable[[Studio], None], encoder: IdeaEncoder
) -> None:
    whale = keep(studio, "a whale")
    install(studio)
    found(studio, "whale")
    found(studio, "whale -tag:x")
    assert encoder.read == [("whale",)]
    encoder.gate.clear()
    assert studio.finder.answer(Query(text="a", order=Order.FITTING), patience=0.05) == Answer(
        (whale,), hasty=True
    )
    encoder.gate.set()


def test_it_goes_on_after_a_restart(
    open_it: Open, install: Callable[[Studio], None], encoder: IdeaEncoder
) -> None:
    with open_it() as studio:
        install(studio)
        whale = keep(studio, "a whale")
        encoder.gate.clear()
        studio.finder.index.start()
        until(lambda: studio.finder.index.state.without_meaning == 1)
        closing = threading.Timer(0.2, encoder.gate.set)
        closing.start()
    closing.join()
    with open_it() as studio:
        studio.finder.index.start()
        until(lambda: found(studio, "leviathan") == (whale,))


def test_it_rests_while_something_is_made(
    studio: Studio, scripted: ScriptedFamily, scripted_model: ModelRef
) -> None:
    keep(studio, "a whale")
    scripted.gate = threading.Semaphore(0)
    job = studio.engine.submit(Request.make("gan", "faces", scripted_model, 1, ScriptParams()))
    assert scripted.reached.acquire(timeout=60)
    studio.finder.index.start()
    time.sleep(0.3)
    assert Sayings(studio.gallery.database).count_unread() == 1
    scripted.gate.release()
    until(lambda: all(one.id != job.id or one.state.value == "done" for one in studio.engine.jobs()))
    until(lambda: is_done(studio))


def test_a_file_that_is_gone_stops_nothing(studio: Studio) -> None:
    gone = studio.gallery.save_picture(draw(1), NewItem("gone"))
    other = keep(studio, "a whale", 3)
    studio.gallery.path(gone).unlink()
    for thumbnail in studio.gallery.folder.glob(".thumbnails/*/*.webp"):
        thumbnail.unlink()
    studio.finder.index.start()
    until(lambda: is_done(studio))
    assert found(studio, "", like=other) == (other,)


def test_read_only_galleries_are_searched_but_not_indexed(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(studio.gallery, "read_only", True)
    studio.finder.index.start()
    assert studio.finder.index._thread is None
    assert studio.finder.vocabulary().tags == ()
