"""A run before it is begun: what fits together, what is missing, and what can be set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studio.core.family import ModelInfo
from studio.training.drafting import (
    Part,
    Surroundings,
    advice,
    again,
    bases_for,
    complaints,
    draft,
    fresh_name,
    with_base,
    with_family,
    with_recipe,
)
from studio.training.own.dataset import Dataset
from studio.training.own.dropping import Dropped, Reason
from studio.training.own.pictures import Kept
from studio.training.own.tasks import gan as own_gan
from studio.training.own.tasks import text as own_text
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.vae import OwnVaeRecipe
from studio.training.own.words import KeptText
from studio.training.recipe_list import RECIPES, recipe, recipes_for
from studio.training.recipe_settings import (
    SETTINGS,
    OwnGanSettings,
    OwnTextSettings,
    OwnVaeSettings,
    settings_of,
)
from studio.training.runs import DataSource, Learns

FOLDER = DataSource(folder="/foxes")


def model(name: str, architecture: str, family: str = "gan", resolution: int = 32) -> ModelInfo:
    return ModelInfo(
        name, name, family, architecture, "CC0", "", "", Path("/m"), "w", "0" * 64, 1, resolution, False
    )


def pictures(count: int) -> Dataset:
    kept = tuple(Kept(f"{at}.png", f"{at:064x}", 64, 64, 0.5) for at in range(count))
    return Dataset("foxes", kept, (), ())


GAN = model("fox-gan", "stylegan2")


def test_a_draft_of_every_family_wants_a_name_and_data_and_nothing_else() -> None:
    for learns in Learns:
        assert set(complaints(draft(learns), Surroundings())) == {Part.NAME, Part.DATA}
        whole = replace(draft(learns, FOLDER), name="Foxes")
        assert complaints(whole, Surroundings()) == {}


def test_another_family_keeps_the_pictures_but_takes_no_texts_for_pictures() -> None:
    first = draft(Learns.VAE, FOLDER)
    gan = with_family(first, Learns.GAN, ())
    assert (gan.learns, gan.recipe, gan.data) == (Learns.GAN, "own-gan", FOLDER)
    text = with_family(gan, Learns.TRANSFORMER, ())
    assert text.data == DataSource()
    assert text.size == recipe("own-text").sizes[0]


def test_the_recipes_of_quartet_need_no_data() -> None:
    for entry in (one for one in RECIPES if not one.own_data):
        found = with_recipe(draft(entry.learns, FOLDER), entry, ())
        assert found.data == DataSource()
        assert found.settings == {}
        assert Part.DATA not in complaints(found, Surroundings())


def test_only_models_of_its_kind_are_offered_to_begin_with_and_bring_their_size() -> None:
    entry = recipe("own-gan")
    assert bases_for(entry, (GAN, model("other", "mobile-stylegan"))) == (GAN,)
    begun = with_base(draft(Learns.GAN, FOLDER), GAN.id, (GAN,))
    assert (begun.base, begun.size) == ("fox-gan", 32)
    back = with_recipe(begun, recipe("own-diffusion"), (GAN,))
    assert back.base is None
    assert back.size in recipe("own-diffusion").sizes


def test_a_model_that_went_away_is_told() -> None:
    begun = replace(draft(Learns.GAN, FOLDER), name="Foxes", base="fox-gan")
    assert "not installed" in complaints(begun, Surroundings())[Part.BASE]
    strange = Surroundings(models=(model("fox-gan", "mobile-stylegan"),))
    assert "another kind" in complaints(begun, strange)[Part.BASE]


def test_too_few_pictures_stop_it_and_few_are_told() -> None:
    spec = replace(draft(Learns.GAN, FOLDER), name="Foxes")
    assert "too few" in complaints(spec, Surroundings(dataset=pictures(3)))[Part.DATA]
    one = Surroundings(dataset=replace(pictures(1), dropped=(Dropped("a.png", Reason.EMPTY, ""),)))
    assert complaints(spec, one)[Part.DATA] == (
        "1 picture to learn from is too few: 8 are needed. 1 file is left out: the reason stands beside."
    )
    some = Surroundings(dataset=pictures(40))
    assert complaints(spec, some) == {}
    assert "by heart" in advice(spec, some)
    assert advice(spec, Surroundings(dataset=pictures(600))) == ""


def test_too_few_letters_stop_it_and_few_are_told() -> None:
    spec = replace(draft(Learns.TRANSFORMER, FOLDER), name="Tales")

    def of(letters: int) -> Surroundings:
        return Surroundings(dataset=Dataset("tales", (), (KeptText("a.txt", "0" * 64, letters, 0),), ()))

    assert "too few" in complaints(spec, of(900))[Part.DATA]
    assert "repeat" in advice(spec, of(9_000))
    assert advice(spec, of(900_000)) == ""


def test_a_name_is_given_once() -> None:
    spec = replace(draft(Learns.GAN, FOLDER), name="Foxes")
    assert "already" in complaints(spec, Surroundings(names=frozenset({"Foxes"})))[Part.NAME]
    assert again(spec, {"Foxes"}).name == "Foxes 2"
    assert fresh_name("Foxes 2", {"Foxes", "Foxes 2"}) == "Foxes 3"
    assert fresh_name("Owls", {"Foxes"}) == "Owls"


@pytest.mark.parametrize("name", list(SETTINGS))
def test_the_settings_of_a_form_come_back_from_a_run(name: str) -> None:
    kind = settings_of(name)
    assert kind().changed() == {}
    other = replace(kind(), rate=0.75, batch=64)  # pyright: ignore[reportCallIssue]
    assert other.changed() == {"rate": 0.00075, "batch": 64}
    assert kind.taken(other.changed()) == other
    assert kind.taken({"made up": 3, "batch": 64}) == replace(kind(), batch=64)  # pyright: ignore[reportCallIssue]


def test_there_are_settings_for_every_recipe_of_ones_own_data() -> None:
    assert set(SETTINGS) <= {entry.id for entry in RECIPES if entry.own_data}
    assert settings_of("faces-gan")().controls() == {}
    assert all(recipes_for(learns) for learns in Learns)


def test_what_the_form_calls_usual_is_usual(tmp_path: Path) -> None:
    """Said twice, in the form and in the tasks, since a form must not wait for torch."""

    def order(settings: dict[str, object] | None = None, size: int = 64) -> Order:
        return Order("x", tmp_path, tmp_path, size, settings=settings or {})  # pyright: ignore[reportArgumentType]

    def all_of(kind: type) -> dict[str, object]:
        values = kind().to_values()
        return values | {"rate": values["rate"] / 1000}

    assert OwnVaeRecipe.of(order(all_of(OwnVaeSettings))) == OwnVaeRecipe.of(order())
    assert own_gan.recipe_of(order(all_of(OwnGanSettings))) == own_gan.recipe_of(order())
    assert own_text.recipe_of(order(all_of(OwnTextSettings), 256)) == own_text.recipe_of(order(size=256))
