"""Stories of a new run: the form says what is missing, offers what fits, and starts what makes sense."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from workshop_room import WorkshopRoom, put_pictures, workshop_room

from studio.engine.places import Places
from studio.training.example_shapes import draw_shapes
from studio.training.runs import DataSource, Learns, RunSpec, RunState
from studio.ui.tabs.workshop.draft_form import DraftForm
from studio.ui.tabs.workshop.new_run_page import NewRunPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


@pytest.fixture
def room(qtbot: QtBot, places: Places) -> Iterator[WorkshopRoom]:
    with workshop_room(qtbot, places) as room:
        room.tab.new_run()
        yield room


@pytest.fixture
def page(room: WorkshopRoom) -> NewRunPage:
    return room.canvas.new


@pytest.fixture
def form(page: NewRunPage) -> DraftForm:
    return page.form


def choose(box: object, value: object) -> None:
    box.setCurrentIndex(box.findData(value))  # type: ignore[attr-defined]


def note(form: DraftForm, row: str) -> str:
    """What stands under a field."""
    said = form.rows[row].note
    return said.text() if said.isVisibleTo(form) else ""


def test_what_is_missing_is_said_beside_its_field(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    assert not page.start.isEnabled()
    assert "Choose a folder" in note(form, "data")
    assert "name" in note(form, "name")
    page.take_data(DataSource(folder=str(put_pictures(room.studio.places.data / "discs", 4))))
    assert form.name.text() == "Discs"
    assert note(form, "name") == ""
    room.until(lambda: "too few" in note(form, "data"))
    assert not page.start.isEnabled()


def test_enough_pictures_can_be_started_and_few_are_told(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    page.take_data(DataSource(folder=str(put_pictures(room.studio.places.data / "discs", 24))))
    room.until(lambda: "24 pictures are few" in note(form, "data"))
    assert page.start.isEnabled()


def test_each_family_offers_its_recipes_and_keeps_the_pictures(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    folder = DataSource(folder=str(put_pictures(room.studio.places.data / "discs", 8)))
    page.take_data(folder)
    form.family.buttons[Learns.GAN].click()
    assert (page.spec.recipe, page.spec.data) == ("own-gan", folder)
    titles = [form.recipe.itemText(at) for at in range(form.recipe.count())]
    assert "Your pictures, new ones" in titles
    assert "Faces, 64 pixels" in titles
    form.family.buttons[Learns.TRANSFORMER].click()
    assert page.spec.data == DataSource()
    assert form.size_box.itemText(0) == "256 tokens"
    room.context.undo.undo()
    assert (page.spec.recipe, page.spec.data) == ("own-gan", folder)
    assert form.family.buttons[Learns.GAN].isChecked()


def test_only_fitting_models_are_offered_to_begin_with(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    room.until(lambda: page._around.models)
    assert [form.base.itemText(at) for at in range(form.base.count())] == ["Nothing"]
    form.family.buttons[Learns.GAN].click()
    assert [form.base.itemText(at) for at in range(form.base.count())] == ["Nothing", "Small faces"]
    choose(form.base, "faces-8")
    assert (page.spec.base, page.spec.size) == ("faces-8", 8)
    assert not form.size_box.isEnabled()
    choose(form.base, None)
    assert page.spec.size in {64, 32, 128}


def test_a_recipe_of_quartet_needs_no_data(page: NewRunPage, form: DraftForm) -> None:
    form.family.buttons[Learns.TRANSFORMER].click()
    choose(form.recipe, "prose")
    assert not form.rows["data"].isVisibleTo(form)
    assert note(form, "data") == ""
    form.name.setText("Books")
    form.name.textEdited.emit("Books")
    assert page.start.isEnabled()


def test_settings_that_differ_stand_in_the_draft_and_undo_takes_them_back(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    form.more.set_open(True)
    assert form.settings is not None
    form.settings.fields["batch"].box.setValue(64)  # type: ignore[attr-defined]
    assert page.spec.settings == {"batch": 64}
    form.settings.fields["rate"].box.setValue(3.0)  # type: ignore[attr-defined]
    assert page.spec.settings == {"batch": 64, "rate": 0.003}
    room.context.undo.undo()
    assert page.spec.settings == {"batch": 64}
    assert form.settings.fields["rate"].value() == 1.5
    choose(form.minutes, None)
    assert page.spec.minutes is None


def test_collections_of_the_gallery_can_be_learned_from(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    collection, _ = room.studio.gallery.make_collection("Sea pieces")
    page.refresh()
    room.until(lambda: form.data.box.count() == 2)
    assert form.data.box.itemText(1) == "Collection “Sea pieces” · 0 items"
    form.data.box.setCurrentIndex(1)
    assert page.spec.data == DataSource(collection=collection.id)
    assert page.spec.name == "Sea pieces"
    form.family.buttons[Learns.TRANSFORMER].click()
    assert form.data.box.count() == 1


def test_a_typed_name_stays_when_other_data_are_chosen(
    room: WorkshopRoom, page: NewRunPage, form: DraftForm
) -> None:
    form.name.setText("Mine")
    form.name.textEdited.emit("Mine")
    page.take_data(DataSource(folder=str(put_pictures(room.studio.places.data / "discs", 8))))
    assert form.name.text() == "Mine"


def test_a_name_that_is_taken_is_told(room: WorkshopRoom, page: NewRunPage, form: DraftForm) -> None:
    room.put("Foxes")
    room.tab.new_run()
    form.name.setText("Foxes")
    form.name.textEdited.emit("Foxes")
    assert "already" in note(form, "name")


def test_shapes_are_learned_from_end_to_end(room: WorkshopRoom, page: NewRunPage, tmp_path: Path) -> None:
    """A real program trains and is ended on the way; its model is wanted in its tab."""
    folder = draw_shapes(tmp_path / "shapes", 24)
    settings = {"batch": 16, "hidden": 16, "latents": 4, "pictures": 2_000_000}
    source = DataSource(folder=str(folder))
    page.begin_anew(
        RunSpec("Shapes", Learns.VAE, "textbook-vae", source, size=28, minutes=0.5, settings=settings)
    )
    room.until(lambda: page._around.dataset is not None)
    room.tab.make()
    room.until(lambda: room.canvas.one.run is not None)
    head, look = room.canvas.one.head, lambda: room.list.rows.looks[0]
    room.until(lambda: look().seconds > 0, 180)
    assert head.pause.isVisible()
    head.stop.click()
    assert head.state.text().startswith("Ending")
    room.until(lambda: look().state is RunState.FINISHED, 180)
    room.until(lambda: room.studio.models.of_family("vae"), 30)
    head.open.click()
    room.until(lambda: room.wanted)
    assert room.wanted[0].name == "Shapes"
    assert page.spec.name == ""  # the form is fresh again


def test_the_example_is_one_click(room: WorkshopRoom, monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[RunSpec] = []

    def start(spec: RunSpec) -> object:
        began.append(spec)
        return room.studio.workshop.runs.create(spec)

    monkeypatch.setattr(room.studio.workshop, "start", start)
    monkeypatch.setattr("studio.ui.tabs.workshop.tab.draw_shapes", lambda folder: folder)
    room.canvas.example.click()
    room.until(lambda: room.canvas.one.run is not None)
    assert began[0].recipe == "textbook-vae"
    assert room.names == ["Shapes"]
