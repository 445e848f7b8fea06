"""An error raised far from the window is said in the window's language, with its names and numbers."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from studio.core.errors import UnknownModelError, UserError
from studio.gallery.complaints import of_disk
from studio.gallery.pictures import read_picture
from studio.ui.error_words import SentenceTranslator, Template, remedy, said, said_again, what
from studio.ui.settings import Language
from studio.ui.translation import install

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from localization.errors import find_errors, templates_text  # noqa: E402

GERMAN = {
    "The model “{model_id}” is not installed.": "Das Modell „{model_id}“ ist nicht installiert.",
    "“{name}” has {count} pictures to learn from{told}.": "Zum Lernen hat „{name}“ {count} Bilder{told}.",
    "{name} {what}.": "{name}: {what}.",
    "Choose another.": "Wählen Sie ein anderes.",
    "There is no gallery here.": "Hier ist keine Galerie.",
}


class German(QTranslator):
    """A translation made in memory."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(text) if context == "Errors" else None


@pytest.fixture
def german(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    owner, words = QObject(), German()
    templates = tmp_path / "errors.json"
    templates.write_text(json.dumps([text for text in GERMAN if "{" in text]), encoding="utf-8")
    asked_last = SentenceTranslator(words, templates, owner)
    for each in (asked_last, words):
        qapp.installTranslator(each)
    yield
    for each in (asked_last, words):
        qapp.removeTranslator(each)


@pytest.mark.usefixtures("german")
def test_a_sentence_with_names_is_found_again() -> None:
    assert what(UnknownModelError("faces & co")) == "Das Modell „faces & co“ ist nicht installiert."
    many = UserError("“My cats” has 3 pictures to learn from, 2 of them alike.")
    assert what(many) == "Zum Lernen hat „My cats“ 3 Bilder, 2 of them alike."
    assert said(UserError("There is no gallery here.")) == "Hier ist keine Galerie."


@pytest.mark.usefixtures("german")
def test_what_nobody_translated_stays_english() -> None:
    error = UserError("The model is of clay.", "Burn it.")
    assert said(error) == "The model is of clay. Burn it."
    assert remedy(UserError("The model is of clay.")) == ""
    assert QCoreApplication.translate("Elsewhere", "The model “x” is not installed.").startswith("The model")


def test_of_two_sentences_the_one_that_says_more_is_meant() -> None:
    short, long = Template.of("{name} {what}."), Template.of("“{name}” is no file.")
    assert long.parts_of("“a b” is no file.") == ("a b",)
    assert short.parts_of("“a b” is no file.") == ("“a", "b” is no file")
    assert long.weight > short.weight
    assert Template.of("a{x}a").parts_of("a") is None


def test_the_sentences_of_the_source_are_those_of_the_file() -> None:
    texts = find_errors(ROOT / "studio")
    assert "The model “{model_id}” is not installed." in texts
    assert len(texts) > 700
    kept = (ROOT / "resources" / "translations" / "errors.json").read_text(encoding="utf-8")
    assert kept == templates_text(texts), "packaging/translations update"


@pytest.mark.usefixtures("german")
def test_a_message_of_two_sentences_is_said_again() -> None:

    text = "The model “a. b” is not installed. Choose another."
    assert said_again(text) == "Das Modell „a. b“ ist nicht installiert. Wählen Sie ein anderes."
    assert said_again("There is no gallery here.") == "Hier ist keine Galerie."
    assert said_again("Something else. Nothing.") == "Something else. Nothing."


@pytest.mark.usefixtures("german")
def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    within = UserError("“My cats” has 3 pictures to learn from: There is no gallery here.")
    assert what(within) == "Zum Lernen hat „My cats“ 3 Bilder: There is no gallery here."
    reason = UserError("The model “There is no gallery here.” is not installed.")
    assert what(reason) == "Das Modell „Hier ist keine Galerie.“ ist nicht installiert."


def test_what_could_not_be_done_is_translated_within_what_failed(
    qapp: QCoreApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """With the German that comes along."""
    owner = QObject()
    installed = install(Language.GERMAN, ROOT / "resources" / "translations", owner)
    request.addfinalizer(lambda: [qapp.removeTranslator(each) for each in installed])
    full = of_disk(OSError(errno.ENOSPC, "full"), "The gallery could not be written")
    assert said(full).startswith("Die Galerie konnte nicht geschrieben werden")
    assert "disk" not in said(full)
    (tmp_path / "letter.png").write_bytes(b"Dear Sir or Madam, " * 30)
    with pytest.raises(UserError) as refused:
        read_picture(tmp_path / "letter.png")
    assert "ist Text und kein Bild" in said(refused.value)
