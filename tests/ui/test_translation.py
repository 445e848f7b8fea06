"""The window in other languages: what is translated is shown, what is not stays English."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from frame_room import frame_room
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from studio.engine.places import Places
from studio.families.gan.params import FacesParams
from studio.ui.control_words import param_words
from studio.ui.forms import ParamForm
from studio.ui.settings import Language, UiSettings
from studio.ui.theme import Theme
from studio.ui.translation import LANGUAGES, install, offered, spoken

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from localization.catalogue import complaints, read, write  # noqa: E402
from localization.sources import Source, find_sources  # noqa: E402

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

TITLES = {"de": ("Gesichter", "Bilder"), "ja": ("顔", "画像")}


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    return find_sources(ROOT / "studio")


@pytest.fixture
def parent() -> Iterator[QObject]:
    """Takes the translators with it, so that the next test is English again."""
    made = QObject()
    yield made
    shiboken6.delete(made)


def _compiled(folder: Path, language: str, words: dict[Source, str]) -> None:
    ts = folder / f"quartet_{language}.ts"
    write(ts, language, words, words)
    release = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([release, "-silent", ts, "-qm", ts.with_suffix(".qm")], check=True)


@pytest.mark.parametrize("language", ["de", "ja"])
def test_a_window_opens_in_another_language(
    language: str, qtbot: QtBot, tmp_path: Path, parent: QObject, places: Places
):
    faces, pictures = TITLES[language]
    label = FacesParams.controls()["truncation"].label
    words = {
        Source("Tabs", "Faces"): faces,
        Source("Tabs", "Pictures"): pictures,
        Source("Params", label): "»p«",
        Source("ParamForm", "Never shown"): "",
    }
    _compiled(tmp_path, language, words)
    assert install(Language(language), tmp_path, parent)
    form = ParamForm(FacesParams(), Theme(places.resources))
    qtbot.addWidget(form)
    assert form.fields["truncation"].control.label == "»p«"
    with frame_room(qtbot, tmp_path / "home") as room:
        tabs = room.window.top.tabs
        assert [tabs.tabText(at) for at in range(3)] == [faces, pictures, "Diffusion"]


def test_what_is_not_translated_stays_english(tmp_path: Path, parent: QObject, qapp: object):
    _compiled(tmp_path, "de", {Source("Params", "Never translated"): ""})
    install(Language.GERMAN, tmp_path, parent)
    assert param_words("Never translated") == "Never translated"
    assert param_words("") == ""


def test_without_words_nothing_is_installed(tmp_path: Path, parent: QObject, qapp: object):
    assert install(Language.FRENCH, tmp_path, parent) == []
    assert offered(tmp_path) == {Language.SYSTEM, Language.ENGLISH}


def test_the_language_is_the_systems_until_another_is_chosen(tmp_path: Path, qapp: object):
    settings = UiSettings(tmp_path / "window.ini")
    assert spoken(settings.language, QLocale("de_AT")) is Language.GERMAN
    assert spoken(settings.language, QLocale("zh_CN")) is Language.CHINESE
    assert spoken(settings.language, QLocale("zh_TW")) is Language.ENGLISH
    assert spoken(settings.language, QLocale("sv_SE")) is Language.ENGLISH
    settings.language = Language.JAPANESE
    assert spoken(settings.language, QLocale("de_AT")) is Language.JAPANESE
    settings.set_text("window/language", "klingon")
    assert settings.language is Language.SYSTEM


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_every_text_of_the_program(language: str, sources: list[Source]):
    if language is Language.ENGLISH:
        return
    words = read(ROOT / "resources" / "translations" / f"quartet_{language}.ts")
    wrong = complaints(sources, words)
    assert not wrong, "packaging/translations update, then translate, then compile:\n" + "\n".join(wrong[:20])


def test_the_window_reads_what_the_translators_wrote():
    """The .qm files are those of the .ts files, in every language."""
    told = subprocess.run(
        [sys.executable, ROOT / "packaging" / "translations", "check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    assert told.stdout.count(": 0 complaints") == 5


def test_a_translation_with_another_placeholder_is_told():
    source = Source("Text", "%1 words of {name}")
    assert complaints([source], {source: "{name}: %1 Wörter"}) == []
    (complaint,) = complaints([source], {source: "%1 Wörter"})
    assert "other placeholders" in complaint


def test_what_models_say_of_themselves_is_found_where_it_stands(sources: list[Source]):
    assert {
        Source("Directions", "Smile"),  # a slider of faces
        Source("Directions", "chin up"),  # an end of one
        Source("Directions", "magenta"),  # of the space of pictures
        Source("Models", "Free for any use; it is part of Quartet."),
        Source("Models", "non-commercial: FFHQ/StyleGAN2 lineage"),
    } <= set(sources)
    texts = {source.text for source in sources}
    assert not texts & {"Apache-2.0", "Latent 1"}, "signs and numbers are the same everywhere"
