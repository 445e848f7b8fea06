"""The list of LoRA files: files are added, weighed and taken off; those for other models are refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tab_room import tab_context
from tiny_loras import save_kohya
from tiny_pipelines import save_folder

from studio.app import Studio, open_studio
from studio.core.family import ModelInfo
from studio.engine.places import Places
from studio.families.diffusion.params import Lora
from studio.ui.context import UiContext
from studio.ui.tabs.diffusion.lora_list import USUAL, LoraList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folders of a studio with a small Stable Diffusion in it."""
    root = tmp_path_factory.mktemp("lora-list")
    with open_studio(Places.under(root / "studio")) as studio:
        studio.models.add(save_folder(root / "dream"))
    return root / "studio"


@pytest.fixture
def studio(home: Path) -> Iterator[Studio]:
    with open_studio(Places.under(home)) as opened:
        for file in opened.models.loras.all():
            opened.models.loras.remove(file.sha256)
        yield opened


@pytest.fixture
def context(studio: Studio) -> Iterator[UiContext]:
    made = tab_context(studio)
    yield made
    made.background.close()


@pytest.fixture
def model(studio: Studio) -> ModelInfo:
    return studio.models.get("dream")


@pytest.fixture
def shown(qtbot: QtBot, context: UiContext, model: ModelInfo) -> LoraList:
    widget = LoraList(context)
    qtbot.addWidget(widget)
    widget.resize(300, 400)
    widget.set_model(model)
    qtbot.waitUntil(lambda: widget._context_length == 64)
    return widget


@pytest.fixture
def told(shown: LoraList) -> list[tuple[tuple[Lora, ...], bool]]:
    heard: list[tuple[tuple[Lora, ...], bool]] = []
    shown.changed.connect(lambda loras, final: heard.append((loras, final)))
    return heard


Told = list[tuple[tuple[Lora, ...], bool]]


def test_it_is_there_for_models_of_the_community_alone(shown: LoraList, model: ModelInfo) -> None:
    assert shown.isVisible()
    shown.set_model(replace(model, architecture="stickers"))
    assert not shown.isVisible()
    shown.set_model(None)
    assert not shown.isVisible()


def test_a_file_is_added_weighed_and_taken_off(
    qtbot: QtBot, shown: LoraList, told: Told, tmp_path: Path
) -> None:
    shown.add(save_kohya(tmp_path / "ink.safetensors"))
    assert shown.busy
    assert shown.add_button.text() == "Stop"
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    assert not shown.busy
    assert [(one.name, one.weight) for one in told[-1][0]] == [("ink", USUAL)]

    shown.rows[0].box.setValue(-0.5)
    assert (told[-1][0][0].weight, told[-1][1]) == (-0.5, True)
    shown.rows[0].slider.setValue(120)
    assert told[-1][0][0].weight == 1.2

    shown.rows[0].button.click()
    assert told[-1] == ((), True)
    assert shown.rows == ()


def test_the_menu_offers_what_fits_and_is_not_there_yet(
    qtbot: QtBot, shown: LoraList, told: Told, studio: Studio, tmp_path: Path
) -> None:
    shelf = studio.models.loras
    shelf.add(save_kohya(tmp_path / "ink.safetensors"))
    shelf.add(save_kohya(tmp_path / "for xl.safetensors", context=2048))
    menu = shown.offer(shelf.all())
    assert [action.text() for action in menu.actions()] == ["ink", "", "From a file …"]
    menu.actions()[0].trigger()
    assert told[-1][0][0].name == "ink"
    assert [action.text() for action in shown.offer(shelf.all()).actions()][-1:] == ["From a file …"]


def test_a_file_for_another_kind_is_kept_but_not_put_in(
    qtbot: QtBot, shown: LoraList, told: Told, tmp_path: Path
) -> None:
    shown.add(save_kohya(tmp_path / "for xl.safetensors", context=2048))
    qtbot.waitUntil(lambda: bool(shown.problem.text()))
    assert "“for xl” was made for Stable Diffusion XL" in shown.problem.text()
    assert told == []


def test_what_is_no_lora_is_told_by_what_it_is(
    qtbot: QtBot, shown: LoraList, told: Told, tmp_path: Path
) -> None:
    (tmp_path / "words.safetensors").write_text("just some words")
    shown.add(tmp_path / "words.safetensors")
    qtbot.waitUntil(lambda: not shown.busy)
    assert "plain text" in shown.problem.text()
    assert shown.problem.isVisible()
    assert told == []


def test_it_shows_what_a_document_says_without_answering(shown: LoraList, told: Told) -> None:
    shown.set_loras((Lora("a" * 64, "ink", 0.4), Lora("b" * 64, "wash", 1.0)))
    assert [row.name for row in shown.rows] == ["ink", "wash"]
    assert [round(row.box.value(), 1) for row in shown.rows] == [0.4, 1.0]
    shown.set_loras((Lora("a" * 64, "ink", 0.9), Lora("b" * 64, "wash", 1.0)))
    assert round(shown.rows[0].box.value(), 1) == 0.9
    assert told == []
