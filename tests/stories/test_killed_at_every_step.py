"""Killed before each file that is written, renamed or deleted and before each commit, one after the other:
what lies in a gallery is as it was before or as it is afterwards, down to counters, inputs and thumbnails.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from dying import KILLED, deaths
from killed_lives import face

from studio.core.events import AnimationFormat, AttachedJson, Attachment
from studio.core.text_tree import TextTree
from studio.gallery.database import Access, connect
from studio.gallery.gallery import Gallery
from studio.gallery.query import Query
from studio.gallery.record import NewItem
from studio.gallery.reserve import BYTES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")

_OWN = {".sessions/door.lock", ".reserve", "gallery.sqlite"}
_PASSING = ("sqlite_stat", "_fts")
"""What SQLite keeps for itself: it may differ."""


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (16, 16, 3), dtype=np.uint8)


def latent(seed: int) -> tuple[Attachment, ...]:
    return (Attachment("latent", noise(seed)[:2].astype(np.float32)),)


@dataclass(frozen=True)
class Whole:
    """All that is in a gallery.

    Attributes:
        items: what is told of each, by its name; files and inputs by their content.
        tables: the rows of all others, in words.
        files: besides the database; of items their kind.
    """

    items: Mapping[str, tuple[object, ...]]
    tables: dict[str, list[str]]
    files: list[str]


def whole(home: Path) -> Whole:
    """Everything, after it was opened without a word and found in order."""
    with Gallery.open(home) as gallery:
        assert not gallery.messages
        report = gallery.verify()
        assert report.ok, report.to_json()
        ids = (*gallery.ids(), *gallery.ids(Query(trashed=True)))
        found = gallery.items(ids)
        names = {item.id: item.name for item in found}
        items = {
            item.name: (
                item.kind,
                item.rating,
                item.note,
                item.tags,
                item.trashed is None,
                item.request,
                [names[parent] for parent in item.parents],
                [gallery.inputs.data(ref) for ref in item.attachments],
                gallery.picture(item).tobytes(),
                [shelf.name for shelf in gallery.collections_of(item.id)],
            )
            for item in found
        }
        shown = {item.sha256 for item in found}
        paths = {item.path: f"{item.kind} {item.name}" for item in found}
    files = [path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()]
    thumbnails = [Path(file).stem for file in files if file.startswith(".thumbnails/")]
    assert set(thumbnails) <= shown, "no thumbnail outlives what it shows"
    others = [paths.get(file, file) for file in files if not file.startswith((".thumbnails/", ".backups/"))]
    return Whole(items, _tables(home), sorted({*others} - _OWN))


def _tables(home: Path) -> dict[str, list[str]]:
    """The rows of all tables but that of the items, and without numbers that only count."""
    with closing(connect(home / "gallery.sqlite", Access.READ)) as connection:
        names = [
            str(row[0])
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if row[0] not in {"items", "sqlite_sequence"} and not any(one in row[0] for one in _PASSING)
        ]
        return {
            name: sorted(str(tuple(row)) for row in connection.execute(f"SELECT * FROM {name}"))
            for name in names
        }


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two pictures, one of them from the other and in the trash, with all that people do to them."""
    home = tmp_path_factory.mktemp("original") / "gallery"
    with Gallery.open(home) as gallery:
        first = gallery.save_picture(noise(1), NewItem("first", face(1), attachments=latent(1), job_id=1))
        second = gallery.save_picture(noise(2), NewItem("second", face(2), parents=(first.id,)))
        gallery.rate((first.id,), 4)
        gallery.note((second.id,), "of the first")
        gallery.tag((first.id, second.id), ("hero",))
        gallery.make_collection("Show", (first.id,))
        gallery.save_search("Best", "stars:4")
        gallery.trash((second.id,))
        gallery.drafts.write("text.json", "begun")
        gallery.inputs.put_picture(noise(3))
    return home


@pytest.fixture
def homes(original: Path, tmp_path: Path) -> Callable[[], Path]:
    """Gives a copy of it, another one each time."""
    copies = count()

    def copy() -> Path:
        home = tmp_path / f"gallery {next(copies)}"
        shutil.copytree(original, home)
        return home

    return copy


def outcomes(homes: Callable[[], Path], work: Callable[[Path], object]) -> Iterator[Whole]:
    return (whole(home) for home in deaths(homes, work))


def picture(home: Path) -> None:
    with Gallery.open(home) as gallery:
        gallery.save_picture(noise(9), NewItem("new", face(9), parents=(1,), attachments=latent(9), job_id=2))


def text(home: Path) -> None:
    tree = AttachedJson("tree", TextTree().typed("A fox.", None).to_json())
    with Gallery.open(home) as gallery:
        gallery.save_text("A fox.", None, NewItem("new", face(9), parents=(1,), attached_json=(tree,)))


def film(home: Path) -> None:
    with Gallery.open(home) as gallery:
        new = NewItem("new", face(9), parents=(1,), job_id=2)
        writer = gallery.begin_animation(new, AnimationFormat.WEBP, 24, (16, 16))
        for seed in range(3):
            writer.add(noise(seed))
        writer.finish(noise(0), new)


def kept_latent(home: Path) -> None:
    with Gallery.open(home) as gallery:
        gallery.keep_latent(gallery.item(1))


@pytest.mark.parametrize("save", [picture, text, film, kept_latent])
def test_what_is_being_kept_is_there_with_all_that_belongs_to_it_or_not_at_all(
    original: Path, homes: Callable[[], Path], save: Callable[[Path], None]
) -> None:
    before, found = whole(original), list(outcomes(homes, save))
    after = found[-1]
    assert len(after.items) == len(before.items) + 1
    kept = [one for one in found if one.items == after.items]
    assert all(one.tables == after.tables for one in kept), "counters as well"
    assert all(one.files == after.files for one in kept)
    missed = [one for one in found if one.items != after.items]
    assert len(missed) > 2
    assert all((one.items, one.tables) == (before.items, before.tables) for one in missed)
    # An input may be there before what needs it.
    assert all({*before.files} <= {*one.files} <= {*after.files} for one in missed)


def test_what_is_thrown_away_is_gone_with_all_that_showed_it_or_there(
    original: Path, homes: Callable[[], Path]
) -> None:
    def empty(home: Path) -> None:
        with Gallery.open(home) as gallery:
            gallery.empty_trash(send=Path.unlink)

    before, found = whole(original), list(outcomes(homes, empty))
    after = found[-1]
    assert "second" not in after.items
    assert before in found
    assert all(one in (before, after) for one in found)


def go_on(home: Path) -> None:
    with Gallery.open(home) as gallery:
        gallery.drafts.write("text.json", "gone on")
        gallery.inputs.put_picture(noise(4))
        gallery.upkeep.back_up()


def test_drafts_inputs_and_copies_are_whole(original: Path, homes: Callable[[], Path]) -> None:
    before = whole(original)
    drafts: list[str | None] = []
    for home in deaths(homes, go_on):
        found = whole(home)
        assert (found.items, found.tables) == (before.items, before.tables)
        with Gallery.open(home) as gallery:
            drafts.append(gallery.drafts.read("text.json"))
        for path in (home / "inputs").rglob("*.png"):
            with Gallery.open(home) as gallery:
                gallery.inputs.picture(path.stem)
        for copy in (home / ".backups").glob("*.sqlite"):
            with closing(connect(copy, Access.READ)) as connection:
                assert connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
    assert drafts == ["begun"] * drafts.count("begun") + ["gone on"] * drafts.count("gone on")
    assert {*drafts} == {"begun", "gone on"}


def test_a_new_gallery_is_whole_the_second_time_at_the_latest(tmp_path: Path) -> None:
    copies = count()
    for home in deaths(lambda: tmp_path / f"new {next(copies)}", lambda home: Gallery.open(home).close()):
        assert not whole(home).items
        assert (home / ".reserve").stat().st_size == BYTES, "half a reserve helps nobody on a full disk"


@pytest.fixture
def half_gone(original: Path, tmp_path: Path) -> Path:
    """The last deeds stand in the log of a database that has lost its second half."""
    home = tmp_path / "half gone"
    shutil.copytree(original, home)

    def rate_and_die() -> None:
        gallery = Gallery.open(home)
        gallery.rate((2,), 5)
        os._exit(KILLED)

    child = multiprocessing.get_context("fork").Process(target=rate_and_die)
    child.start()
    child.join()
    assert (home / "gallery.sqlite-wal").stat().st_size
    database = (home / "gallery.sqlite").read_bytes()
    (home / "gallery.sqlite").write_bytes(database[: len(database) // 2])
    return home


def test_a_damaged_database_is_made_again_with_the_last_deeds(half_gone: Path, tmp_path: Path) -> None:
    """They are read out of its log, which must go before the new one comes: a kill in between took the rest
    for whole.
    """
    copies = count()

    def copy() -> Path:
        return Path(shutil.copytree(half_gone, tmp_path / f"copy {next(copies)}"))

    ratings: list[int] = []
    found: list[Whole] = []
    for home in deaths(copy, lambda home: Gallery.open(home).close()):
        with Gallery.open(home) as gallery:
            ratings.append(gallery.item(2).rating)
        found.append(whole(home))
    assert ratings == [5] * len(ratings)
    assert all((one.items, one.tables) == (found[-1].items, found[-1].tables) for one in found)
