"""Directions: found by PCA, made from two faces, kept, shared, and read with suspicion."""

from __future__ import annotations

import json
import pickle
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_gan import MemoryInputs, TinyGenerator, ask, tiny_info, tiny_model

from studio.core.errors import UserError
from studio.core.events import Output, Preview
from studio.core.family import ModelInfo
from studio.families.gan.components import principal_components
from studio.families.gan.direction import without
from studio.families.gan.direction_files import read_direction, write_builtin
from studio.families.gan.directions import BUILTIN_FILE, Direction, DirectionLibrary, between
from studio.families.gan.family import GanFamily
from studio.families.gan.params import DirectionsParams, LayerGroup


def direction(name: str = "Smile", model_id: str = "tiny", seed: int = 0) -> Direction:
    step = np.random.default_rng(seed).standard_normal(16).astype(np.float32)
    made = Direction.from_step(name, step, model_id, "two faces")
    return replace(made, layers=LayerGroup.COARSE, low="serious", high="smiling", author="Ada", licence="CC0")


@pytest.fixture
def library(tmp_path: Path) -> DirectionLibrary:
    return DirectionLibrary(tmp_path / "directions")


@pytest.fixture
def info(tmp_path: Path) -> ModelInfo:
    folder = tmp_path / "models" / "tiny"
    folder.mkdir(parents=True)
    return tiny_info(folder)


def same(one: Direction, other: Direction) -> bool:
    words = ("name", "spread", "model_id", "layers", "low", "high", "source", "author", "licence")
    return one.sha256 == other.sha256 and all(getattr(one, word) == getattr(other, word) for word in words)


# What a direction is ------------------------------------------------------------


def test_the_way_from_one_face_to_another_leads_there_at_amount_one() -> None:
    start, end = np.random.default_rng(1).standard_normal((2, 6, 16)).astype(np.float32)
    way = between("Ada to Bob", start, end, "tiny")
    assert np.allclose(start.mean(0) + way.step, end.mean(0), atol=1e-5)
    assert np.isclose(np.linalg.norm(way.vector), 1)


def test_there_is_no_way_from_a_face_to_itself() -> None:
    face = np.ones(16, np.float32)
    with pytest.raises(UserError, match="the same"):
        between("Nowhere", face, face, "tiny")


def test_a_smile_without_its_turn_no_longer_turns() -> None:
    smile, turn, age = np.random.default_rng(2).standard_normal((3, 16))
    left = without(smile, (turn, age))
    assert abs(left @ turn) < 1e-9
    assert abs(left @ age) < 1e-9
    assert left @ smile > 0


def test_components_of_a_known_cloud_are_found_with_their_spreads_and_signs() -> None:
    random = np.random.default_rng(3)
    cloud = (random.standard_normal((20_000, 8)) * [5, 3, 2, 1, 0.5, 0.2, 0.1, 0.0] + 4).astype(np.float32)
    found = principal_components(cloud, 4)
    assert np.allclose(found.spreads, [5, 3, 2, 1], rtol=0.05)
    assert np.allclose(np.abs(found.axes), np.eye(8)[:4], atol=0.05)
    assert (found.axes.diagonal() > 0).all(), (
        "the strongest entry is positive: signs are the same on every machine"
    )
    assert np.allclose(found.whiten(cloud).std(0), 1, atol=0.05)
    assert len(principal_components(cloud, 8).axes) == 7, "an axis without spread is none"


def test_the_task_shows_what_the_directions_do_and_hands_them_over() -> None:
    model = tiny_model(TinyGenerator(preview_sizes=(8, 16)))
    params = DirectionsParams(samples=1200, components=3)
    events = list(GanFamily().run(model, ask("directions", params), MemoryInputs()))
    [output] = [event for event in events if isinstance(event, Output)]
    assert output.picture.shape == (3 * 32, 5 * 32, 3), "a row a component, five amounts"
    assert [attachment.role for attachment in output.attachments] == ["direction"] * 3
    assert [event.picture.shape[0] for event in events if isinstance(event, Preview)] == [32, 64, 96]
    steps = np.stack([attachment.array for attachment in output.attachments])
    lengths = np.linalg.norm(steps, axis=1)
    assert (np.diff(lengths) <= 0).all(), "by falling spread"
    cosines = (steps / lengths[:, None]) @ (steps / lengths[:, None]).T
    assert np.allclose(cosines, np.eye(3), atol=1e-4)


# The library --------------------------------------------------------------------


def test_what_is_saved_is_there_again_tomorrow(library: DirectionLibrary, info: ModelInfo) -> None:
    kept = library.save(direction())
    [found] = DirectionLibrary(library.folder).of_model(info)
    assert same(found, kept)
    assert not found.builtin
    assert library.of_model(tiny_info(info.folder, "other")) == ()


def test_renaming_and_deleting_can_be_undone(library: DirectionLibrary, info: ModelInfo) -> None:
    kept = library.save(direction("Smile"))
    renamed = library.rename(kept, "  Big   grin ")
    assert [one.name for one in library.of_model(info)] == ["Big grin"]
    library.rename(renamed, kept.name)
    library.delete(kept)
    assert library.of_model(info) == ()
    library.save(kept)
    assert same(library.of_model(info)[0], kept)


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_a_name_must_be_a_name(library: DirectionLibrary, name: str) -> None:
    with pytest.raises(UserError, match="1 to 80"):
        library.save(direction(name))


def test_the_models_own_come_first_and_stay(library: DirectionLibrary, info: ModelInfo) -> None:
    own = (direction("Turn", seed=1), direction("Age", seed=2))
    write_builtin(own, info.folder / BUILTIN_FILE)
    library.save(direction("A first letter", seed=3))
    found = library.of_model(info)
    assert [(one.name, one.builtin) for one in found] == [
        ("Turn", True),
        ("Age", True),
        ("A first letter", False),
    ]
    assert all(same(one, other) for one, other in zip(found[:2], own, strict=True))
    with pytest.raises(UserError, match="came with the model"):
        library.delete(found[0])
    with pytest.raises(UserError, match="came with the model"):
        library.rename(found[0], "Mine")
    copy = library.save(replace(found[0], name="Mine"))
    assert not copy.builtin


def test_sending_the_file_is_sharing(library: DirectionLibrary, info: ModelInfo, tmp_path: Path) -> None:
    sent = library.export(library.save(direction()), tmp_path / "smile")
    assert sent.name == "smile.safetensors"
    friend = DirectionLibrary(tmp_path / "friend")
    assert same(friend.import_file(sent, info), direction())
    assert len(friend.of_model(info)) == 1
    friend.import_file(sent, info)
    assert len(friend.of_model(info)) == 1, "the same direction is kept once"


def test_a_direction_of_another_model_is_not_taken(
    library: DirectionLibrary, info: ModelInfo, tmp_path: Path
) -> None:
    sent = library.export(direction(model_id="faces-1024"), tmp_path / "smile")
    with pytest.raises(UserError, match="faces-1024"):
        library.import_file(sent, info)


def test_a_direction_of_another_length_is_not_taken(
    library: DirectionLibrary, info: ModelInfo, tmp_path: Path
) -> None:
    write_builtin((Direction.from_step("Turn", np.ones(32, np.float32), "tiny"),), info.folder / BUILTIN_FILE)
    sent = library.export(direction(), tmp_path / "smile")
    with pytest.raises(UserError, match="does not fit"):
        library.import_file(sent, info)


def test_one_damaged_file_hides_no_other(library: DirectionLibrary, info: ModelInfo) -> None:
    library.save(direction())
    bad = library.folder / "bad.safetensors"
    bad.write_bytes(b"nonsense")
    (info.folder / BUILTIN_FILE).write_bytes(b"nonsense")
    assert len(library.of_model(info)) == 1
    assert library.damaged() == (bad,)


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "directions").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="could not be saved"):
        DirectionLibrary(tmp_path / "directions").save(direction())


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    library: DirectionLibrary, info: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = library.save(direction())

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(UserError, match="No space left"):
        library.rename(kept, "Grin")
    assert [one.name for one in library.of_model(info)] == ["Smile"]
    assert len(list(library.folder.iterdir())) == 1


# Files of strangers -------------------------------------------------------------

WORDS = {"name": "Smile", "low": "a", "high": "b", "layers": "all", "model": "tiny", "spread": 1.0}
UNIT = np.eye(16, dtype=np.float32)[0]


def written(path: Path, tensors: dict[str, np.ndarray], words: dict, version: object = 1) -> Path:
    metadata = {"quartet-direction": json.dumps({"version": version, **words})}
    path.write_bytes(safetensors.numpy.save(tensors, metadata))
    return path


BAD_FILES = {
    "a pickle": pickle.dumps(np.ones(16)),
    "nothing": b"",
    "eight bytes": b"\x08\0\0\0\0\0\0\0",
    "a header without end": struct.pack("<Q", 2**62) + b"{}" * 10,
    "a huge header": struct.pack("<Q", 2**19) + b" " * 2**19,
    "nested JSON": struct.pack("<Q", 200_000) + b"[" * 200_000,
    "a list for a header": struct.pack("<Q", 2) + b"[]",
    "metadata that are no text": struct.pack("<Q", 21) + b'{"__metadata__":[1]} ' + b"\0" * 8,
    "text": b"This is a letter, not a direction." * 20,
}


@pytest.mark.parametrize("what", BAD_FILES)
def test_a_file_that_only_calls_itself_a_direction_is_refused(tmp_path: Path, what: str) -> None:
    path = tmp_path / "gift.safetensors"
    path.write_bytes(BAD_FILES[what])
    with pytest.raises(UserError, match=r"gift\.safetensors"):
        read_direction(path)


BAD_CONTENT = {
    "two vectors": ({"direction": UNIT, "other": UNIT}, {}),
    "another name": ({"weights": UNIT}, {}),
    "a matrix": ({"direction": np.eye(16, dtype=np.float32)}, {}),
    "double precision": ({"direction": UNIT.astype(np.float64)}, {}),
    "NaN": ({"direction": UNIT * np.nan}, {}),
    "infinity": ({"direction": np.full(16, np.inf, np.float32)}, {}),
    "no length": ({"direction": np.zeros(16, np.float32)}, {}),
    "too short": ({"direction": np.ones(2, np.float32)}, {}),
    "too long": ({"direction": np.ones(10_000, np.float32)}, {}),
    "a spread of NaN": ({"direction": UNIT}, {"spread": float("nan")}),
    "a negative spread": ({"direction": UNIT}, {"spread": -1}),
    "a spread of words": ({"direction": UNIT}, {"spread": "wide"}),
    "unknown layers": ({"direction": UNIT}, {"layers": "some"}),
    "no name": ({"direction": UNIT}, {"name": " \n"}),
    "a version of letters": ({"direction": UNIT}, {"version": "one"}),
    "an endless spread": ({"direction": UNIT}, {"spread": 1e400}),
    "a list for a spread": ({"direction": UNIT}, {"spread": [1]}),
}


@pytest.mark.parametrize("what", BAD_CONTENT)
def test_a_direction_that_is_none_is_refused(tmp_path: Path, what: str) -> None:
    tensors, metadata = BAD_CONTENT[what]
    path = written(tmp_path / "gift.safetensors", tensors, WORDS | metadata)
    with pytest.raises(UserError, match=r"gift\.safetensors"):
        read_direction(path)


def test_a_file_of_a_newer_quartet_says_so(tmp_path: Path) -> None:
    path = written(tmp_path / "gift.safetensors", {"direction": UNIT}, WORDS, version=2)
    with pytest.raises(UserError, match="newer Quartet"):
        read_direction(path)


def test_a_file_cut_off_anywhere_is_refused(library: DirectionLibrary, tmp_path: Path) -> None:
    whole = library.export(direction(), tmp_path / "smile").read_bytes()
    for end in range(0, len(whole), 7):
        path = tmp_path / "cut.safetensors"
        path.write_bytes(whole[:end])
        with pytest.raises(UserError):
            read_direction(path)


@given(at=st.integers(0, 400), byte=st.integers(0, 255))
@settings(max_examples=150, deadline=None)
def test_no_changed_byte_makes_anything_worse_than_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, at: int, byte: int
) -> None:
    path = tmp_path_factory.mktemp("gift") / "gift.safetensors"
    written(path, {"direction": UNIT}, WORDS)
    data = bytearray(path.read_bytes())
    data[at % len(data)] = byte
    path.write_bytes(data)
    try:
        read = read_direction(path)
    except UserError:
        return
    assert np.isclose(np.linalg.norm(read.vector), 1, atol=1e-3)
    assert read.name.isprintable()


def test_control_characters_and_endless_words_do_not_reach_the_window(tmp_path: Path) -> None:
    words = WORDS | {"name": "Smi\x1b[31mle\n" + "x" * 500, "high": "\u202eleft"}
    read = read_direction(written(tmp_path / "gift.safetensors", {"direction": UNIT}, words))
    assert read.name.isprintable()
    assert len(read.name) <= 80
    assert read.high.isprintable()


def test_directions_need_no_torch() -> None:
    import subprocess
    import sys

    code = "import sys; import studio.families.gan.directions; assert 'torch' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_safetensors_of_something_else_are_refused(tmp_path: Path) -> None:
    for metadata in (None, {"format": "pt"}, {"quartet-direction": "[]"}, {"quartet-direction": "{"}):
        path = tmp_path / "gift.safetensors"
        path.write_bytes(safetensors.numpy.save({"direction": UNIT}, metadata))
        with pytest.raises(UserError, match=r"gift\.safetensors"):
            read_direction(path)


def test_the_same_directions_give_the_same_bytes(tmp_path: Path) -> None:
    own = (direction("Turn", seed=1), direction("Age", seed=2))
    for name in ("one", "two"):
        write_builtin(own, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
