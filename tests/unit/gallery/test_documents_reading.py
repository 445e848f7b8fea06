"""Somebody adds files of all kinds: what they say is read, and what cannot be read is a sentence."""

from __future__ import annotations

import os
import threading
import zlib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from tiny_documents import assembled, put_pdf

from studio.core.errors import CancelledError, UserError
from studio.gallery.documents import pdf_reading
from studio.gallery.documents.kinds import DocumentKind, documents_in, kind_of
from studio.gallery.documents.paragraphs import Paragraph
from studio.gallery.documents.passages import (
    LONGEST,
    OVERLAP,
    WINDOW,
    count_words,
    pieces_of,
    set_apart,
    windows_of,
)
from studio.gallery.documents.reading import Reading, checked_kind, read_document

NEVER = threading.Event()


def read(path: Path) -> Reading:
    return read_document(path, checked_kind(path), NEVER)


def put(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def said(reading: Reading) -> list[str]:
    return [one.text for one in reading.paragraphs]


# Texts


def test_a_text_is_read_paragraph_by_paragraph(tmp_path):
    path = put(tmp_path / "a.txt", "One.\nStill one.\r\n\r\nTwo.\n \n\nThree.")
    assert said(read(path)) == ["One.\nStill one.", "Two.", "Three."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_at_the_beginning_tell_the_encoding(tmp_path, encoding):
    reading = read(put(tmp_path / "a.txt", "Die Füchsin schläft.".encode(encoding)))
    assert said(reading) == ["Die Füchsin schläft."]
    assert not reading.remark


def test_an_old_file_is_read_and_it_is_said_how(tmp_path):
    reading = read(put(tmp_path / "old.txt", "Das Café am Fluß".encode("latin-1")))
    assert said(reading) == ["Das Café am Fluß"]
    assert "Latin-1" in reading.remark


def test_broken_utf8_is_still_read(tmp_path):
    reading = read(put(tmp_path / "a.md", b"whole words \xff\xfe and more \xc3( words"))
    assert "whole words" in said(reading)[0]
    assert reading.remark


def test_headings_of_markdown_are_known(tmp_path):
    path = put(
        tmp_path / "a.md",
        "Before.\n\n# The lamp #\nBlue.\n\n```\n# no heading\n```\n\nThe boats\n---------\n\nEleven.\n",
    )
    assert read(path).paragraphs == (
        Paragraph("Before."),
        Paragraph("Blue.", "The lamp"),
        Paragraph("```\n# no heading\n```", "The lamp"),
        Paragraph("Eleven.", "The boats"),
    )


# What cannot be read


def test_nothing_in_it(tmp_path):
    with pytest.raises(UserError, match="empty"):
        read(put(tmp_path / "a.txt", b""))
    with pytest.raises(UserError, match="no words"):
        read(put(tmp_path / "b.txt", " \n ... \n"))


def test_a_program_that_is_called_a_text(tmp_path):
    with pytest.raises(UserError, match="not a text"):
        read(put(tmp_path / "a.txt", b"\x7fELF\x02\x01\x01\x00\x00\x00\xfe\xff" * 40))


def test_far_too_large_is_told_by_its_size_alone(tmp_path):
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(1 << 30)  # sparse
    with pytest.raises(UserError, match="larger than 32 MB"):
        checked_kind(path)


def test_other_files_folders_and_nothing(tmp_path):
    with pytest.raises(UserError, match="neither text, Markdown nor PDF"):
        checked_kind(put(tmp_path / "a.docx", b"PK"))
    with pytest.raises(UserError, match="no file"):
        checked_kind(tmp_path / "gone.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(UserError, match="is not a file"):
        checked_kind(tmp_path / "folder.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(UserError, match="is not a file"):
        checked_kind(tmp_path / "pipe.txt")


# PDF


def test_pages_of_a_pdf_are_known(tmp_path):
    reading = read(put_pdf(tmp_path / "a.pdf", ["The whale is white.", "", "Nobody saw it."], compress=True))
    assert reading.pages == 3
    assert reading.paragraphs == (
        Paragraph("The whale is white.", page=1),
        Paragraph("Nobody saw it.", page=3),
    )


def test_a_scan_has_no_text(tmp_path):
    with pytest.raises(UserError, match="pictures, as a scanner makes them"):
        read(put_pdf(tmp_path / "scan.pdf", ["", ""]))


def test_a_pdf_with_a_password(tmp_path):
    writer = PdfWriter(clone_from=PdfReader(put_pdf(tmp_path / "a.pdf", ["Secret."])))
    writer.encrypt("open sesame", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(UserError, match="locked with a password"):
        read(tmp_path / "locked.pdf")


@pytest.mark.parametrize(
    "content", [b"%PDF-1.7 nonsense", b"<html>", b"\0" * 5000], ids=["cut", "web", "zeros"]
)
def test_a_damaged_pdf(tmp_path, content):
    with pytest.raises(UserError, match="damaged, or no PDF"):
        read(put(tmp_path / "a.pdf", content))


def test_a_pdf_that_unpacks_to_gigabytes(tmp_path):
    bomb = zlib.compress(zlib.compress(b"0" * (90 << 20), 6), 9)
    stream = b"<< /Filter [/FlateDecode /FlateDecode] /Length " + str(len(bomb)).encode() + b" >>\nstream\n"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream + bomb + b"\nendstream"]
    path = put(tmp_path / "bomb.pdf", assembled(objects))
    assert path.stat().st_size < 100_000
    with pytest.raises(UserError, match=r"pictures|unpacks|damaged"):
        read(path)


def test_a_pdf_whose_pages_go_round_in_circles(tmp_path):
    pages = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"
    with pytest.raises(UserError):
        read(put(tmp_path / "loop.pdf", assembled([b"<< /Type /Catalog /Pages 2 0 R >>", pages])))


def test_reading_a_pdf_ends_when_it_is_no_longer_wanted(tmp_path):
    path = put_pdf(tmp_path / "a.pdf", ["Words."])
    stop = threading.Event()
    stop.set()
    with pytest.raises(CancelledError):
        read_document(path, DocumentKind.PDF, stop)


def test_reading_a_pdf_ends_when_a_page_never_comes(tmp_path):
    path = tmp_path / "endless.pdf"
    os.mkfifo(path)  # nobody writes to it, so whoever opens it waits, on the fastest machine too
    with pytest.raises(UserError, match="takes too long"):
        pdf_reading.read_pdf(path, NEVER, patience=0.2)


# Folders


def test_a_folder_is_walked_once_whatever_it_links_to(tmp_path):
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    for name in ("z.md", "a/y.PDF", "a/b/x.txt", "a/picture.png", ".hidden/w.txt", "a/.v.txt"):
        put(tmp_path / name, "words")
    (deep / "up").symlink_to(tmp_path, target_is_directory=True)
    (deep / "again.txt").symlink_to(deep / "x.txt")
    found = documents_in(tmp_path)
    assert found.all
    assert [path.name for path in found.files] == ["z.md", "y.PDF", "x.txt"]
    assert kind_of(Path("y.PDF")) is DocumentKind.PDF


def test_more_files_than_are_taken(tmp_path, monkeypatch):
    monkeypatch.setattr("studio.gallery.documents.kinds.MOST_FILES", 2)
    for name in "abc":
        put(tmp_path / f"{name}.txt", "words")
    found = documents_in(tmp_path)
    assert [path.name for path in found.files] == ["a.txt", "b.txt"]
    assert not found.all


# Passages


def story(paragraphs: int, sentences: int = 5) -> list[Paragraph]:
    """Paragraphs of different sentences of eight words."""
    return [
        Paragraph(" ".join(f"In part {p} sentence {s} tells of foxes." for s in range(sentences)))
        for p in range(paragraphs)
    ]


def test_passages_are_about_a_hundred_and_fifty_words_and_overlap():
    pieces = list(pieces_of(story(30)))
    lengths = [count_words(piece.text) for piece in pieces]
    assert all(100 <= length <= LONGEST for length in lengths[:-1])
    for before, after in pairwise(pieces):
        first = after.text.split(". ")[0]
        assert first in before.text, "what is told across the border is told twice"


def test_every_word_is_in_some_passage():
    paragraphs = story(17, 7)
    together = " ".join(piece.text for piece in pieces_of(paragraphs))
    for paragraph in paragraphs:
        for sentence in paragraph.text.split(". "):
            assert sentence.rstrip(".") in together


def test_a_passage_stays_under_its_heading_and_knows_its_page():
    pieces = list(
        pieces_of(
            [Paragraph("The lamp is blue.", "Lamp"), Paragraph("Eleven.", "Boats"), Paragraph("So.", "Boats")]
        )
    )
    assert [(piece.text, piece.heading) for piece in pieces] == [
        ("The lamp is blue.", "Lamp"),
        ("Eleven.\n\nSo.", "Boats"),
    ]
    pages = list(pieces_of([Paragraph("It goes on", page=3), Paragraph("here.", page=4)]))
    assert [(piece.text, piece.page) for piece in pages] == [("It goes on here.", 3)]


def test_one_paragraph_of_a_hundred_thousand_words():
    words = " ".join(f"w{number}" for number in range(100_000))
    pieces = list(pieces_of([Paragraph(words)]))
    assert max(count_words(piece.text) for piece in pieces) <= LONGEST
    assert {word for piece in pieces for word in piece.text.split()} == set(words.split())


def test_a_word_without_end_is_cut():
    pieces = list(pieces_of([Paragraph("A" * 100_000)]))
    assert len(pieces) > 5
    assert sum(len(piece.text) for piece in pieces) >= 100_000


def test_scripts_without_blanks_have_words_too():
    text = "狐狸在月光下唱歌。" * 60
    pieces = list(pieces_of([Paragraph(text)]))
    assert len(pieces) > 2
    assert set_apart("狐狸 sings") == "狐 狸 sings"


@given(st.lists(st.text(max_size=400), max_size=8))
def test_whatever_is_written_passages_come_of_it(texts):
    paragraphs = [Paragraph(text) for text in texts]
    pieces = list(pieces_of(paragraphs))
    for piece in pieces:
        assert piece.text.strip()
        assert count_words(piece.text) <= LONGEST + OVERLAP
        assert all(count_words(part) <= WINDOW for part in windows_of(piece.text))
    together = "".join("".join(piece.text.split()) for piece in pieces)
    for text in texts:
        for word in text.split():
            assert word in together or not count_words(word)
