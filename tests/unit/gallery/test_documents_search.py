"""Documents are kept in the gallery and found again, by their words, by their meaning, or by both."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tiny_documents import idea_vectors, put_pdf

from studio.gallery.documents.nearness import BySize, InMemory, SqliteVec, takes_extensions
from studio.gallery.documents.ranking import K, fused
from studio.gallery.documents.refreshing import files_to_read, read_into
from studio.gallery.documents.search import FoundPassage, Match, PassageSearch, Question
from studio.gallery.documents.store import DocumentStore, Place
from studio.gallery.documents.wording import expression_for, words_of
from studio.gallery.gallery import Gallery

NEVER = threading.Event()
ENCODER = "ab" * 32


@pytest.fixture
def store(gallery: Gallery) -> DocumentStore:
    return DocumentStore(gallery.database)


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    folder = tmp_path / "shelf"
    folder.mkdir()
    (folder / "whale.txt").write_text("The leviathan swims under the ice.\n\nNobody hunts it.")
    (folder / "lamp.md").write_text("# The harbour\n\nA lantern burns there, and nobody knows why.")
    (folder / "boats.txt").write_text("Eleven vessels came back. The café was closed.")
    return folder


def bring(store: DocumentStore, path: Path) -> tuple[Place, list[str]]:
    """Choose a place and read what must be read; gives the names of what was."""
    place = store.add_place(path, folder=path.is_dir())
    files = files_to_read(store, place)
    for file in files:
        read_into(store, place, file, NEVER)
    return place, [file.name for file in files]


def embed(store: DocumentStore) -> None:
    for one in store.without_vectors(ENCODER, 1000):
        store.put_vectors(ENCODER, {one.id: idea_vectors([one.text])})


def ask(
    store: DocumentStore, words: str, *, meaning: bool = False, count: int = 5
) -> tuple[FoundPassage, ...]:
    vector = idea_vectors([words])[0] if meaning else None
    return PassageSearch(store.database, InMemory()).find(Question(words, vector, ENCODER), count)


def names(found: tuple[FoundPassage, ...]) -> list[str]:
    return [one.path.name for one in found]


# Keeping


def test_only_what_changed_is_read_again_and_what_is_gone_goes(store, shelf):
    _, read = bring(store, shelf)
    assert read == ["boats.txt", "lamp.md", "whale.txt"]
    assert bring(store, shelf)[1] == []
    (shelf / "whale.txt").write_text("It was a narwhal all the time, with a long horn.")
    (shelf / "lamp.md").unlink()
    place, read = bring(store, shelf)
    assert read == ["whale.txt"]
    assert [one.path.name for one in store.documents(place.id)] == ["boats.txt", "whale.txt"]
    assert names(ask(store, "leviathan lantern")) == []
    assert names(ask(store, "narwhal")) == ["whale.txt"]


def test_a_touched_file_keeps_its_passages_and_vectors(store, shelf):
    bring(store, shelf)
    embed(store)
    os.utime(shelf / "whale.txt", ns=(1, 1))
    assert bring(store, shelf)[1] == ["whale.txt"], "its time is another, so its bytes are looked at"
    assert store.count_without_vectors(ENCODER) == 0


def test_the_same_bytes_twice_are_found_once(store, shelf):
    shutil.copy(shelf / "whale.txt", shelf / "copy of the whale.txt")
    bring(store, shelf)
    assert names(ask(store, "leviathan")) == ["copy of the whale.txt"]


def test_what_was_taken_off_is_not_found_comes_back_whole_and_is_forgotten_later(store, shelf):
    place, _ = bring(store, shelf)
    embed(store)
    store.set_removed([place.id], True)
    assert ask(store, "leviathan", meaning=True) == ()
    assert store.places() == ()
    store.set_removed([place.id], False)
    assert names(ask(store, "leviathan", count=1)) == ["whale.txt"]
    assert store.count_without_vectors(ENCODER) == 0
    store.set_removed([place.id], True)
    store.purge(datetime.now(UTC) - timedelta(hours=1))
    store.set_removed([place.id], False)
    assert len(store.documents()) == 3, "what was taken off a moment ago can still come back"
    store.set_removed([place.id], True)
    store.purge(datetime.now(UTC) + timedelta(seconds=1))
    with store.database.read() as connection:
        for table in ("document_places", "documents", "document_contents", "passages", "passage_vectors"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0
        assert not connection.execute(
            "SELECT * FROM passages_fts WHERE passages_fts MATCH 'leviathan'"
        ).fetchall()


def test_files_that_cannot_be_read_say_why_and_are_not_read_again(store, shelf):
    (shelf / "bad.pdf").write_bytes(b"%PDF-1.4 oh no")
    (shelf / "empty.txt").write_bytes(b"")
    place, _ = bring(store, shelf)
    problems = {one.path.name: one.problem for one in store.documents(place.id) if one.problem}
    assert set(problems) == {"bad.pdf", "empty.txt"}
    assert "damaged" in problems["bad.pdf"]
    assert bring(store, shelf)[1] == []
    put_pdf(shelf / "bad.pdf", ["All is well again."])
    assert bring(store, shelf)[1] == ["bad.pdf"]
    assert ask(store, "again")[0].source == "bad.pdf, page 1"


def test_a_disk_that_is_not_plugged_in_keeps_what_is_known(store, shelf):
    place, _ = bring(store, shelf)
    shelf.rename(shelf.with_name("elsewhere"))
    assert files_to_read(store, place) == ()
    assert "not there now" in store.places()[0].remark
    assert names(ask(store, "leviathan")) == ["whale.txt"]


def test_a_folder_without_documents_says_so(store, tmp_path):
    (tmp_path / "none").mkdir()
    bring(store, tmp_path / "none")
    assert "no text, Markdown or PDF" in store.places()[0].remark


def test_a_damaged_database_keeps_the_users_choice(home, gallery, shelf):
    bring(DocumentStore(gallery.database), shelf)
    gallery.close()
    data = bytearray((home / "gallery.sqlite").read_bytes())
    with closing(sqlite3.connect(home / "gallery.sqlite")) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'items'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    data[(page - 1) * size : page * size] = b"\xee" * size
    (home / "gallery.sqlite").write_bytes(data)
    (home / ".sessions" / "dead.lock").touch()  # as after a crash, so that the pages are checked
    with Gallery.open(home) as mended:
        assert mended.messages
        store = DocumentStore(mended.database)
        assert [place.path for place in store.places()] == [shelf]
        assert bring(store, shelf)[1] == ["boats.txt", "lamp.md", "whale.txt"]


# Finding


def test_by_words_by_meaning_and_by_both(store, shelf):
    bring(store, shelf)
    embed(store)
    by_words = ask(store, "Where does the lantern burn?")
    assert (by_words[0].source, by_words[0].matches) == ("lamp.md, “The harbour”", {Match.WORDS})
    by_meaning = ask(store, "fish", meaning=True, count=1)
    assert (names(by_meaning), by_meaning[0].matches) == (["whale.txt"], {Match.MEANING})
    both = ask(store, "an old lantern", meaning=True)
    assert (names(both)[0], both[0].matches) == ("lamp.md", set(Match))
    assert both[0].cosine > 0.9
    assert ask(store, "") == ()
    assert ask(store, "zzz") == ()


def test_accents_and_headings_are_found(store, shelf):
    bring(store, shelf)
    assert names(ask(store, "CAFE")) == ["boats.txt"]
    assert names(ask(store, "harbour")) == ["lamp.md"]


def test_scripts_without_blanks_are_found(store, shelf):
    (shelf / "fox.txt").write_text("狐狸在月光下唱歌。没有人听见。", "utf-8")
    bring(store, shelf)
    assert names(ask(store, "谁听见狐狸")) == ["fox.txt"]


def test_words_that_stand_everywhere_tell_nothing(store, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text(f"The story of number {number} and the sea.")
    bring(store, folder)
    with store.database.read() as connection:
        assert expression_for(connection, "the story of number 17") == '"17"'
        assert expression_for(connection, "the story") == '"story" OR "the"', "nothing else was said"


@given(text=st.text(max_size=200))
def test_whatever_is_asked_is_no_syntax(text):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"
        )
        for word in words_of(text):
            connection.execute("SELECT * FROM t WHERE t MATCH ?", (f'"{word}"',)).fetchall()


@pytest.mark.parametrize(
    "text", ['"', "a AND", "NEAR(x y)", "words: *", "-x ^y", "col:(", "NOT", "'; DROP TABLE"]
)
def test_syntax_is_words(store, shelf, text):
    bring(store, shelf)
    ask(store, text)


def test_ranks_are_merged():
    merged = fused([1, 2, 3], [3, 4])
    assert [one for one, _ in merged] == [3, 1, 2, 4]
    assert merged[0][1] == pytest.approx(1 / (K + 3) + 1 / (K + 1))
    assert fused([], []) == []


# Nearness, both ways


def test_numpy_follows_what_is_kept(store, shelf):
    bring(store, shelf)
    nearness = InMemory()
    vector = idea_vectors(["whale"])[0]

    def nearest() -> list[int]:
        with store.database.read() as connection:
            return [one.passage for one in nearness.nearest(connection, ENCODER, vector, 2)]

    assert nearest() == []
    embed(store)
    assert len(nearest()) == 2
    first = nearest()[0]
    store.put_vectors(ENCODER, {first: -idea_vectors(["whale"])})
    assert nearest()[0] != first, "vectors that were replaced are seen"
    with store.database.read() as connection:
        assert nearness.nearest(connection, "cd" * 32, vector, 2) == [], "another encoder has none"


def test_of_several_parts_the_nearest_counts(store, shelf):
    bring(store, shelf)
    embed(store)
    one = store.documents()[0]
    with store.database.read() as connection:
        passage = connection.execute("SELECT id FROM passages WHERE content = ?", (one.content,)).fetchone()[
            0
        ]
    store.put_vectors(ENCODER, {passage: idea_vectors(["boat", "whale whale whale"])})
    found = ask(store, "whale", meaning=True)
    assert found[0].id == passage
    assert len({each.id for each in found}) == len(found)


def same_both_ways(path: Path) -> None:
    """sqlite-vec and numpy give the same; also run by another Python (see below)."""
    random = np.random.default_rng(5)
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        for _ in range(5):
            vector = random.normal(size=4).astype(np.float32)
            vector /= np.linalg.norm(vector)
            theirs, ours = (way.nearest(connection, ENCODER, vector, 10) for way in (SqliteVec(), InMemory()))
            assert BySize(0).nearest(connection, ENCODER, vector, 10) == theirs
            assert [one.passage for one in theirs] == [one.passage for one in ours]
            np.testing.assert_allclose(
                [one.cosine for one in theirs], [one.cosine for one in ours], atol=1e-5
            )


def test_sqlite_vec_and_numpy_agree(home, gallery, store, shelf):
    bring(store, shelf)
    for one in store.without_vectors(ENCODER, 100):
        parts = np.random.default_rng(one.id).normal(size=(2, 4)).astype(np.float32)
        store.put_vectors(ENCODER, {one.id: parts / np.linalg.norm(parts, axis=1, keepdims=True)})
    gallery.close()
    if takes_extensions():
        same_both_ways(home / "gallery.sqlite")
        return
    other = python_with_extensions()
    if other is None:
        pytest.skip("no Python here has an SQLite that takes extensions")
    code = "import test_documents_search as t, pathlib, sys; t.same_both_ways(pathlib.Path(sys.argv[1]))"
    # our packages, without the other interpreter's own library
    paths = [*(path for path in sys.path if not path.startswith(sys.base_prefix)), str(Path(__file__).parent)]
    done = subprocess.run(
        [other, "-c", code, str(home / "gallery.sqlite")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def python_with_extensions() -> str | None:
    """Another interpreter of this version, whose SQLite takes extensions."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for folder in ("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"):
        path = shutil.which(name, path=folder)
        code = "import sqlite3; sqlite3.connect(':memory:').enable_load_extension(True)"
        if path and subprocess.run([path, "-c", code], capture_output=True, check=False).returncode == 0:
            return path
    return None
