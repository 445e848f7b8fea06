"""The prompt library: versions that follow each other, found again, brought back, and carried in a file."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from studio.core.errors import UserError
from studio.gallery import prompts
from studio.gallery.gallery import Gallery
from studio.gallery.layout import Layout
from studio.gallery.prompts import PromptContent, PromptLibrary
from studio.gallery.rebuilding import rebuild

FOX = PromptContent("plain", "A red fox crosses the snow.")
VERSE = PromptContent("chat", "Tell me of the sea.", "Answer in verse.", {"temperature": 0.7, "stop": "\n"})


@pytest.fixture
def library(gallery: Gallery) -> PromptLibrary:
    return PromptLibrary(gallery.database)


def test_a_prompt_is_saved_with_its_form_instructions_and_settings(library: PromptLibrary) -> None:
    saved = library.add(VERSE, "Sea")
    (listed,) = library.list()
    assert listed == saved
    assert listed.newest.content == VERSE
    assert listed.newest.number == 1
    assert listed.newest.previous is None


def test_without_a_name_it_is_called_by_its_first_words(library: PromptLibrary) -> None:
    assert library.add(FOX).name == "A red fox crosses the snow."
    long = library.add(
        PromptContent("plain", "Once upon\na time there was a very small mouse who lived alone")
    )
    assert long.name == "Once upon a time there was a very small mouse …"


def test_every_change_is_a_version_linked_to_the_one_before(library: PromptLibrary) -> None:
    first = library.add(FOX)
    second = library.save(first.id, PromptContent("plain", "A blue fox crosses the snow."))
    assert library.save(first.id, second.newest.content) == second  # nothing changed: no version
    newest, oldest = library.versions(first.id)
    assert (newest.number, oldest.number) == (2, 1)
    assert newest.previous == oldest.id
    assert oldest.content == FOX


def test_an_old_version_comes_back_as_the_newest(library: PromptLibrary) -> None:
    first = library.add(FOX)
    library.save(first.id, PromptContent("plain", "A blue fox."))
    back = library.restore(first.newest.id)
    assert back.newest.content == FOX
    assert [version.number for version in library.versions(first.id)] == [3, 2, 1]


def test_prompts_are_found_by_name_and_by_what_they_say_now(library: PromptLibrary) -> None:
    fox = library.add(FOX, "Winter")
    library.add(VERSE)
    assert [one.id for one in library.list("cros sno")] == [fox.id]
    assert [one.id for one in library.list("wint")] == [fox.id]
    assert [one.name for one in library.list("verse")] == ["Tell me of the sea."]
    library.save(fox.id, PromptContent("plain", "A bear sleeps."))
    assert library.list("crosses") == ()
    assert len(library.list('"*')) == 2  # nothing that could be looked for


def test_what_was_changed_last_stands_first(library: PromptLibrary) -> None:
    fox, verse = library.add(FOX), library.add(VERSE)
    assert [one.id for one in library.list()] == [verse.id, fox.id]
    library.save(fox.id, PromptContent("plain", "A bear."))
    assert [one.id for one in library.list()] == [fox.id, verse.id]


def test_a_name_and_a_removal_can_be_taken_back_and_done_again(library: PromptLibrary) -> None:
    fox, verse = library.add(FOX, "Fox"), library.add(VERSE)
    renamed = library.rename(fox.id, " Reynard \n the fox ")
    assert library.list("reynard")[0].name == "Reynard the fox"
    library.revert(renamed)
    assert library.list("reynard") == ()
    removed = library.remove([fox.id, verse.id])
    assert library.list() == ()
    again = library.revert(removed)
    assert len(library.list()) == 2
    library.revert(again)
    assert library.list() == ()


def test_the_removed_are_forgotten_after_a_month(
    library: PromptLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    fox, verse = library.add(FOX), library.add(VERSE)
    removed = library.remove([fox.id])
    library.forget_removed()
    library.revert(removed)
    assert len(library.list()) == 2
    library.remove([fox.id])
    monkeypatch.setattr(prompts, "KEPT_AFTER_REMOVAL", timedelta(days=-1))
    library.forget_removed()
    assert library.versions(fox.id) == ()
    assert [one.id for one in library.list()] == [verse.id]


@pytest.mark.parametrize("name", ["", " \n", "x" * 1000])
def test_a_name_that_is_none_is_refused(library: PromptLibrary, name: str) -> None:
    fox = library.add(FOX)
    with pytest.raises(UserError, match="name"):
        library.rename(fox.id, name)


def test_nothing_and_too_much_are_not_saved(library: PromptLibrary) -> None:
    with pytest.raises(UserError, match="empty"):
        library.add(PromptContent("plain", " \n"))
    with pytest.raises(UserError, match="letters"):
        library.add(PromptContent("plain", "x" * (prompts.LONGEST_WORDS + 1)))
    assert library.list() == ()


def test_what_is_gone_is_told(library: PromptLibrary) -> None:
    for act in (
        lambda: library.save(99, FOX),
        lambda: library.restore(99),
        lambda: library.rename(99, "Fox"),
        lambda: library.remove([99]),
    ):
        with pytest.raises(UserError, match="not in the library any more"):
            act()


def test_what_no_database_takes_is_left_out(library: PromptLibrary) -> None:
    saved = library.add(PromptContent("plain", "a\ud800b\0c\r\nd", "é🦊"))
    assert saved.newest.content.words == "a?bc\r\nd"
    assert library.list("é🦊")[0].newest.content.system == "é🦊"


def test_a_file_carries_prompts_with_all_versions_to_another_gallery(
    library: PromptLibrary, tmp_path: Path
) -> None:
    fox, verse = library.add(FOX, "Fox"), library.add(VERSE)
    library.save(fox.id, PromptContent("plain", "A blue fox."))
    written = library.to_json([fox.id, verse.id, 99])
    with Gallery.open(tmp_path / "other") as other:
        there = PromptLibrary(other.database)
        assert [one.name for one in there.from_json(written)] == ["Fox", "Tell me of the sea."]
        versions = there.versions(there.list("fox")[0].id)
        assert [version.content.words for version in versions] == ["A blue fox.", FOX.words]
        assert versions[0].previous == versions[1].id
        assert there.from_json(written) == ()  # all of it is there already


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "[]",
        "{}",
        '{"quartet_prompts":1,"prompts":[{"name":"a","versions":[]}]}',
        '{"quartet_prompts":1,"prompts":[{"name":"a","versions":[{"form":"plain"}]}]}',
        '{"quartet_prompts":1,"prompts":[{"name":"a","versions":[[]]}]}',
        '{"quartet_prompts":1,"prompts":[{"name":"a","versions":[{"form":"plain","prompt":"x","settings":[]}]}]}',
        '{"quartet_prompts":1,"prompts":[{"name":"a","versions":[{"form":"plain","prompt":"x",'
        '"settings":{"a":NaN}}]}]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_file_adds_nothing(library: PromptLibrary, damage: str) -> None:
    with pytest.raises(UserError, match="no prompts of Quartet"):
        library.from_json(damage)
    assert library.list() == ()


def test_a_newer_file_is_told(library: PromptLibrary) -> None:
    with pytest.raises(UserError, match="newer Quartet"):
        library.from_json(json.dumps({"quartet_prompts": 2, "prompts": []}))


def test_prompts_are_read_out_of_a_damaged_database(home: Path) -> None:
    with Gallery.open(home) as gallery:
        library = PromptLibrary(gallery.database)
        fox = library.add(FOX, "Fox")
        second = library.save(fox.id, PromptContent("plain", "A blue fox."))
        third = library.save(fox.id, PromptContent("plain", "A bear."))
        library.add(VERSE)
        with gallery.database.write() as connection:  # what damage leaves behind
            connection.execute("UPDATE prompt_versions SET previous = NULL WHERE id = ?", (third.newest.id,))
            connection.execute("DELETE FROM prompt_versions WHERE id = ?", (second.newest.id,))
    layout = Layout(home)
    damaged = home / "damaged.sqlite"
    layout.database.rename(damaged)
    rebuild(layout, damaged)
    with Gallery.open(home) as gallery:
        library = PromptLibrary(gallery.database)
        assert [one.name for one in library.list()] == ["Tell me of the sea.", "Fox"]
        assert [version.content.words for version in library.versions(fox.id)] == ["A bear.", FOX.words]
        assert [one.id for one in library.list("bear")] == [fox.id]
