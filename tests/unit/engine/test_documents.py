"""The studio reads documents in the background; passages are found at once by words, later by meaning."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from scripted_family import ScriptedFamily
from tiny_documents import idea_vectors
from tiny_reader import put_reader, write_reader

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.core.request import ModelRef
from studio.engine.documents import FEWEST_WORDS, MOST_WORDS, before_prompt, question_of
from studio.engine.families import FamilyRegistry
from studio.engine.grounding import passages_from
from studio.engine.places import Places
from studio.gallery.documents.passages import count_words
from studio.gallery.documents.search import Match


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


@pytest.fixture
def encoder() -> IdeaEncoder:
    return IdeaEncoder()


class IdeaFamily:
    """A family “embedding” that needs no torch."""

    name = "embedding"
    tasks = ()

    def __init__(self, encoder: IdeaEncoder) -> None:
        self._encoder = encoder

    def load(self, *_: object) -> IdeaEncoder:
        return self._encoder


@pytest.fixture
def studio(
    places: Places, scripted: ScriptedFamily, scripted_model: ModelRef, encoder: IdeaEncoder
) -> Iterator[Studio]:
    """A studio whose encoder is not installed yet."""
    registry = FamilyRegistry({"gan": lambda: scripted, "embedding": lambda: IdeaFamily(encoder)})
    with open_studio(places, registry) as opened:
        opened.engine.start()
        yield opened


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    (folder / "whale.txt").write_text("The leviathan swims under the ice.")
    (folder / "lamp.md").write_text("# The harbour\n\nA lantern burns there.")
    return folder


def until(happens: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def read_all(studio: Studio) -> bool:
    documents = studio.documents.documents()
    return bool(documents) and all(one.passages or one.problem for one in documents)


def install(studio: Studio, places: Places, tmp_path: Path) -> None:
    put_reader(places.models, write_reader(tmp_path / "reader"))
    studio.models.refresh()


def test_documents_are_found_by_words_without_any_pack(studio, shelf):
    told = []
    leave = studio.documents.subscribe(told.append)
    studio.documents.add([shelf])
    until(lambda: read_all(studio))
    leave()
    assert any(state.busy for state in told)
    assert not studio.documents.reads_meaning
    found = studio.documents.find("Who lit the lantern?")[0]
    assert (found.source, found.matches) == ("lamp.md, “The harbour”", {Match.WORDS})
    (passage,) = before_prompt([found])
    assert (passage.source, passage.text) == ("lamp.md, “The harbour”", "A lantern burns there.")


def test_the_pack_comes_later_and_they_are_found_by_meaning(studio, shelf, places, tmp_path, encoder):
    studio.documents.add([shelf])
    until(lambda: read_all(studio))
    assert studio.documents.find("big fish") == ()
    install(studio, places, tmp_path)
    studio.documents.refresh()
    until(lambda: all(one.vectors == one.passages for one in studio.documents.documents()))
    found = studio.documents.find("big fish")
    assert [one.path.name for one in found] == ["whale.txt"]
    assert found[0].matches == {Match.MEANING}
    assert any("The harbour\nA lantern burns there." in each for each in encoder.read)


def test_a_question_does_not_wait_for_what_is_read_for_later(studio, shelf, places, tmp_path, encoder):
    install(studio, places, tmp_path)
    patient = studio.engine.read_sentences("minilm", ["whale"], patient=True)
    asked = studio.engine.read_sentences("minilm", ["lamp"])
    asked.result(10)
    patient.result(10)
    assert encoder.read == [("lamp",), ("whale",)]


def test_a_question_is_answered_by_words_when_its_meaning_takes_too_long(
    studio, shelf, places, tmp_path, encoder
):
    studio.documents.add([shelf])
    until(lambda: read_all(studio))
    install(studio, places, tmp_path)
    encoder.gate.clear()
    try:
        found = studio.documents.find("the lantern", patience=0.05)
    finally:
        encoder.gate.set()
    assert found[0].matches == {Match.WORDS}


def test_a_model_that_reads_no_sentences_is_a_sentence(studio, scripted_model):
    asked = studio.engine.read_sentences(scripted_model.id, ["words"])
    with pytest.raises(UserError, match="does not turn sentences"):
        asked.result(10)


def test_closing_leaves_nobody_waiting(places, scripted, scripted_model):
    with open_studio(places, scripted.registry) as opened:
        opened.engine.start()
        opened.engine.close()
        assert opened.engine.read_sentences("minilm", ["words"]).cancelled()


def test_taken_off_and_brought_back(studio, shelf):
    (place,) = studio.documents.add([shelf])
    until(lambda: read_all(studio))
    studio.documents.remove([place.id])
    assert studio.documents.find("lantern") == ()
    studio.documents.restore([place.id])
    assert len(studio.documents.find("lantern")) == 1


def test_stopped_in_the_middle_it_goes_on_when_asked(studio, shelf, monkeypatch):
    begun, go = threading.Event(), threading.Event()
    real = studio.documents._tell

    def tell(state, **more):
        real(state, **more)
        if state.busy and not begun.is_set():
            begun.set()
            go.wait(10)

    monkeypatch.setattr(studio.documents, "_tell", tell)
    studio.documents.add([shelf])
    assert begun.wait(10)
    studio.documents.stop()
    go.set()
    until(lambda: not studio.documents.state.busy)
    assert not read_all(studio)
    studio.documents.refresh()
    until(lambda: read_all(studio))


def test_what_is_not_there_is_a_sentence_and_what_came_before_it_stays(studio, shelf, tmp_path):
    with pytest.raises(UserError, match="no file"):
        studio.documents.add([shelf, tmp_path / "gone.txt"])
    until(lambda: read_all(studio))


def test_the_end_of_a_text_is_what_is_looked_for():
    long = " ".join(f"word{number}" for number in range(200))
    assert question_of("") == ""
    assert question_of(f"Far above.\n\n{long}") == " ".join(long.split()[-MOST_WORDS:])
    short = question_of("One two three.\n\nFour five.\n\nSix?")
    assert short == "One two three.\nFour five.\nSix?"
    enough = " ".join(["so"] * FEWEST_WORDS)
    assert question_of(f"Left out.\n{enough}") == enough
    assert count_words(question_of("狐" * 5000)) <= MOST_WORDS


# The command line


def test_a_folder_for_one_prompt_leaves_nothing_behind(studio, shelf, tmp_path, places, encoder):
    (shelf / "bad.pdf").write_bytes(b"%PDF no")
    passages, problems = passages_from(studio.engine, shelf, "Who lit that lantern?")
    assert [one.source for one in passages] == ["lamp.md, “The harbour”"]
    assert "bad.pdf" in problems[0]
    assert studio.documents.places() == ()
    install(studio, places, tmp_path)
    passages, _ = passages_from(studio.engine, shelf, "a big fish and a lamp")
    assert {one.source for one in passages} == {"whale.txt", "lamp.md, “The harbour”"}
    with pytest.raises(UserError, match="Nothing in"):
        passages_from(studio.engine, tmp_path / "reader", "words")


# The real reader


@pytest.mark.pack
def test_minilm_finds_what_is_said_in_other_words(places: Places, tmp_path: Path, minilm_pack: Path) -> None:
    put_reader(places.models, minilm_pack)
    for name, text in (
        ("sea.txt", "The captain drowned when his ship went down in the storm."),
        ("bread.txt", "Knead the dough for ten minutes and let it rise overnight."),
        ("stars.txt", "Through the telescope they saw the rings of Saturn."),
    ):
        (tmp_path / name).write_text(text)
    with open_studio(places) as studio:
        studio.engine.start()
        studio.documents.add([tmp_path / name for name in ("sea.txt", "bread.txt", "stars.txt")])
        until(lambda: read_all(studio) and all(one.vectors for one in studio.documents.documents()), 60)
        best = studio.documents.find("How do I bake a loaf?")[0]
    assert best.path.name == "bread.txt"
    assert best.matches == {Match.MEANING}
