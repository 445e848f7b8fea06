"""An error raised far from the window is said in the window's language, with its names and numbers."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from studio.core.errors import UnknownModelError, UserError
from studio.engine.adoption import read_source
from studio.gallery.complaints import of_disk
from studio.gallery.pictures import read_picture
from studio.ui.error_words import SentenceTranslator, Template, remedy, said, said_again, what
from studio.ui.settings import Language
from studio.ui.translation import install

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from localization.errors import find_errors  # noqa: E402
from localization.fragments import find_fragments  # noqa: E402
from localization.templates import templates_text  # noqa: E402

GERMAN = {
    "The model “{model_id}” is not installed.": "Das Modell „{model_id}“ ist nicht installiert.",
    "“{name}” has {count} pictures to learn from{told}.": "Zum Lernen hat „{name}“ {count} Bilder{told}.",
    "{name} {what}.": "{name}: {what}.",
    "Choose another.": "Wählen Sie ein anderes.",
    "There is no gallery here.": "Hier ist keine Galerie.",
    "“{path}” is {describe}.": "„{path}“ ist {describe}.",
}
GERMAN_PARTS = {
    "a picture": "ein Bild",
    "an archive ({kind})": "ein Archiv ({kind})",
}


class German(QTranslator):
    """A translation made in memory."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return {"Errors": GERMAN, "Fragments": GERMAN_PARTS}.get(context, {}).get(text)


@pytest.fixture
def german(qapp: QCoreApplication, tmp_path: Path) -> Iterator[None]:
    owner, words = QObject(), German()
    templates = tmp_path / "errors.json"
    told = {"Errors": GERMAN, "Fragments": GERMAN_PARTS}
    texts = {context: [text for text in words if "{" in text] for context, words in told.items()}
    templates.write_text(json.dumps(texts), encoding="utf-8")
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
    assert kept == templates_text(ROOT / "studio"), "packaging/translations update"


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


@pytest.mark.usefixtures("german")
def test_words_that_are_filled_in_are_translated_but_no_names() -> None:
    assert what(UserError("“a picture” is a picture.")) == "„a picture“ ist ein Bild."
    assert what(UserError("“x” is an archive (a picture).")) == "„x“ ist ein Archiv (ein Bild)."
    assert what(UserError("“x” is a thing.")) == "„x“ ist a thing."


@pytest.fixture
def spoken(qapp: QCoreApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The words that come along; the language is the parameter."""
    owner = QObject()
    installed = install(request.param, ROOT / "resources" / "translations", owner)
    yield
    for each in installed:
        qapp.removeTranslator(each)


@pytest.mark.parametrize(
    ("spoken", "picture", "text"),
    [
        (Language.GERMAN, "ist ein PNG-Bild", "ist einfacher Text"),
        (Language.FRENCH, "c’est une image PNG", "c’est du texte brut"),
        (Language.SPANISH, "es una imagen PNG", "es texto sin formato"),
        (Language.JAPANESE, "PNG 画像", "プレーンテキスト"),
        (Language.CHINESE, "是PNG 图片", "是纯文本"),
    ],
    indirect=["spoken"],
)
@pytest.mark.usefixtures("spoken")
def test_what_a_file_is_instead_of_a_model_is_said(tmp_path: Path, picture: str, text: str) -> None:
    (tmp_path / "plain text").write_text("Dear Sir or Madam, " * 30, encoding="utf-8")
    (tmp_path / "fox.safetensors").write_bytes(b"\x89PNG" + bytes(60))
    for name, words in (("plain text", text), ("fox.safetensors", picture)):
        with pytest.raises(UserError) as refused:
            read_source(tmp_path / name)
        assert words in what(refused.value)
        assert name in what(refused.value)


@pytest.mark.parametrize("spoken", [Language.GERMAN], indirect=True)
@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("“a.pdf” cannot be read: Permission denied.", "„a.pdf“ lässt sich nicht lesen: Zugriff verweigert."),
        (
            "“b.safetensors” holds a LoRA, an addition to another model, which cannot be added (yet).",
            "„b.safetensors“ enthält eine LoRA, eine Ergänzung zu einem anderen Modell;",
        ),
        (
            "“c.pt” holds (a PyTorch checkpoint, a Python pickle of which only tensors were read) "
            "a language model, which cannot be added (yet).",
            "nur Tensoren gelesen wurden) ein Sprachmodell;",
        ),
        ("The LoRA file “d” is no LoRA.", "Die LoRA-Datei „d“: es ist keine LoRA."),
        (
            "The LoRA file “e” is a LoHa, which is not supported.",
            "„e“: es ist eine LoHa; das wird nicht unterstützt.",
        ),
        (
            "“f” is a Stable Diffusion that cannot be opened: its layer “conv” has the shape 1 x 2 instead "
            "of 3 x 4.",
            "seine Schicht „conv“ hat die Form 1 x 2 statt 3 x 4.",
        ),
        (
            "The GGUF file “g” is damaged: its “llama.block_count” is missing.",
            "ist beschädigt: „llama.block_count“ fehlt.",
        ),
        ("“>>7” is not understood. A seed is a whole number, such as seed:7.", "ganze Zahl, etwa seed:7."),
        ("Steps must lie between 1 and 100, not 0.", "Schritte muss zwischen 1 und 100 liegen, nicht bei 0."),
        ("This saved search is no longer there.", "Dies ist nicht mehr da (gespeicherte Suche)."),
        ("“pink” is no colour of a label. There are red, green and blue.", "Es gibt red, green und blue."),
        (
            "Check the network connection, then try again. 3 of 9 MB are kept; the next try goes on from "
            "there.",
            "noch einmal. 3 von 9 MB sind gesichert;",
        ),
    ],
)
def test_what_is_filled_into_a_sentence_fits_it(english: str, german: str) -> None:
    assert german in what(UserError(english))


@pytest.mark.parametrize("spoken", [Language.GERMAN], indirect=True)
@pytest.mark.usefixtures("spoken")
def test_numbers_in_errors_are_written_as_in_the_language_but_no_versions(
    request: pytest.FixtureRequest,
) -> None:
    before = QLocale()
    request.addfinalizer(lambda: QLocale.setDefault(before))
    QLocale.setDefault(QLocale("de"))
    assert "3,4 GB" in what(UserError("About 3.4 GB of memory (12 GB are free)."))
    assert "12.000 Zeichen" in what(UserError("A search may have 12,000 letters, this one has 9."))
    came = "What came for torch 2.1 is not what it should be (wrong SHA-256), so it was thrown away."
    assert "torch 2.1" in what(UserError(came))
    assert "„2.1“" in what(UserError("There is no file at “2.1”."))


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other words")
def test_what_the_system_says_of_files_is_known() -> None:
    met = (errno.EACCES, errno.EPERM, errno.ENOENT, errno.ENOSPC, errno.EROFS, errno.EEXIST, errno.EISDIR)
    assert {os.strerror(number) for number in met} <= set(find_fragments(ROOT / "studio"))


@pytest.mark.parametrize("spoken", [Language.GERMAN], indirect=True)
@pytest.mark.usefixtures("spoken")
def test_what_could_not_be_done_is_translated_within_what_failed(tmp_path: Path) -> None:
    broken = of_disk(OSError(errno.EIO, "Input/output error"), "The gallery could not be written")
    assert "nicht geschrieben werden: Fehler beim Lesen oder Schreiben" in said(broken)
    full = of_disk(OSError(errno.ENOSPC, "full"), "The gallery could not be written")
    assert said(full).startswith("Die Galerie konnte nicht geschrieben werden")
    assert "disk" not in said(full)
    (tmp_path / "letter.png").write_bytes(b"Dear Sir or Madam, " * 30)
    with pytest.raises(UserError) as refused:
        read_picture(tmp_path / "letter.png")
    assert "ist Text und kein Bild" in said(refused.value)
