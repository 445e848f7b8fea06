"""What the user does to the sheet, as values: no window needed to know that it is right."""

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.errors import UserError
from studio.core.item import Item, ItemKind
from studio.core.request import InputRef, ModelRef, Request
from studio.families.gan.params import (
    Face,
    FacesParams,
    LayerGroup,
    MorphParams,
    Move,
    PortraitParams,
    ProjectParams,
)
from studio.ui.tabs.faces import editing, picking
from studio.ui.tabs.faces.document import Between, FacesDocument, Portrait, View, amount_of
from studio.ui.tabs.faces.opening import opened
from studio.ui.tabs.faces.requests import FULL, inputs_of, sheet_requests, subjects_of, walk_request
from studio.ui.tabs.picture_strip import letter, strip_positions
from studio.ui.widgets.grid_layout import GAP, fill

MODEL = ModelRef("faces-64", "a" * 64)
OTHER = ModelRef("faces-1024", "b" * 64)
SMILE, AGE = "1" * 64, "2" * 64


def sheet(count: int = 16, seed: int = 7) -> FacesDocument:
    return editing.lay_sheet(FacesDocument(model=MODEL, seed=seed, sheet=FacesParams(count=count)))


def seeds(document: FacesDocument) -> list[int]:
    return [tile.face.seed for tile in document.tiles]


def ids(document: FacesDocument, *places: int) -> tuple[int, ...]:
    return tuple(document.tiles[place].id for place in places)


def test_a_sheet_holds_consecutive_seeds_and_turns_like_a_page():
    document = sheet(4)
    assert seeds(document) == [7, 8, 9, 10]
    assert seeds(editing.next_seeds(document)) == [11, 12, 13, 14]
    one = editing.random_seeds(document, random.Random(1))
    two = editing.random_seeds(document, random.Random(1))
    assert seeds(one) == seeds(two) != seeds(document)


def test_locked_faces_stay_in_their_places_when_the_page_turns():
    document = sheet(4)
    document = editing.lock_tiles(document, ids(document, 1), True)
    assert seeds(editing.next_seeds(document)) == [11, 8, 12, 13]
    assert seeds(editing.set_sheet(document, FacesParams(count=1))) == [8]


def test_locked_faces_outlive_a_smaller_sheet():
    document = sheet(4)
    document = editing.lock_tiles(document, ids(document, 0, 2, 3), True)
    fewer = editing.lay_sheet(replace(document, sheet=FacesParams(count=2)))
    assert {7, 9, 10} <= set(seeds(fewer))


def test_another_count_keeps_the_faces_and_their_edits():
    document = sheet(3)
    document = editing.push(document, ids(document, 0), SMILE, 1.5, LayerGroup.ALL)
    more = editing.set_sheet(document, FacesParams(count=5))
    assert seeds(more) == [7, 8, 9, 10, 11]
    assert amount_of(more.tiles[0].face, SMILE) == 1.5
    assert seeds(editing.set_sheet(more, FacesParams(count=2))) == [7, 8]


def test_picking_names_faces_in_the_order_they_were_picked():
    document = sheet(6)
    document = picking.pick(document, document.tiles[4].id)
    document = picking.pick_also(document, document.tiles[1].id)
    assert [tile.face.seed for tile in document.selected] == [11, 8]
    document = picking.pick_through(document, document.tiles[3].id)
    assert [tile.face.seed for tile in document.selected] == [8, 9, 10]
    document = picking.pick_also(document, document.tiles[2].id)
    assert [tile.face.seed for tile in document.selected] == [8, 10]
    assert picking.pick_none(document).selection == ()
    assert [letter(i) for i in (0, 1, 25, 26, 27, 52)] == ["A", "B", "Z", "AA", "AB", "BA"]


def test_arrows_walk_the_sheet_and_stop_at_its_ends():
    document = picking.step(sheet(7), 1)
    assert document.index(document.current) == 0
    assert picking.step(document, -1) == document
    document = picking.step_row(document, 1, 3)
    document = picking.step(document, 2)
    assert document.index(document.current) == 5
    assert (low := picking.step_row(document, 1, 3)).index(low.current) == 6, "a short last row is reached"
    ranged = picking.step(document, -2, extend=True)
    assert [tile.face.seed for tile in ranged.selected] == [12, 11, 10]


def test_a_push_is_absolute_and_zero_takes_it_away():
    document = sheet(2)
    both = ids(document, 0, 1)
    document = editing.push(document, both, SMILE, 2.0, LayerGroup.MIDDLE)
    document = editing.push(document, both[:1], AGE, -1.0, LayerGroup.ALL)
    document = editing.push(document, both[:1], SMILE, 1.0, LayerGroup.MIDDLE)
    assert document.tiles[0].face.moves == (
        Move(SMILE, 1.0, LayerGroup.MIDDLE),
        Move(AGE, -1.0, LayerGroup.ALL),
    )
    assert document.tiles[1].face.moves == (Move(SMILE, 2.0, LayerGroup.MIDDLE),)
    document = editing.push(document, both[:1], SMILE, 0.0, LayerGroup.MIDDLE)
    assert document.tiles[0].face.moves == (Move(AGE, -1.0, LayerGroup.ALL),)
    assert editing.unpushed(document, both).tiles[0].face == Face(seed=7)


def test_layers_change_what_was_pushed_and_what_will_be():
    document = picking.pick(sheet(2), 1)
    document = editing.push(document, (1, 2), SMILE, 1.0, LayerGroup.ALL)
    document = editing.set_layers(document, SMILE, LayerGroup.FINE)
    assert document.tiles[0].face.moves[0].layers is LayerGroup.FINE
    assert document.tiles[1].face.moves[0].layers is LayerGroup.ALL, "not picked, not touched"
    assert document.layers_of(SMILE, LayerGroup.ALL) is LayerGroup.FINE
    assert document.layers_of(AGE, LayerGroup.COARSE) is LayerGroup.COARSE


def test_variations_are_relatives_and_the_same_ones_for_the_same_chance():
    document = sheet(6)
    document = editing.lock_tiles(document, ids(document, 5), True)
    directions = [(SMILE, LayerGroup.ALL), (AGE, LayerGroup.MIDDLE)]
    varied = editing.vary(document, document.tiles[2].id, directions, random.Random(5))
    assert varied == editing.vary(document, document.tiles[2].id, directions, random.Random(5))
    assert len(varied.tiles) == 6
    assert varied.tiles[0].face == Face(seed=9)
    assert varied.tiles[1].face == Face(seed=12), "the locked one stayed"
    relatives = varied.tiles[2:]
    assert all(tile.face.seed == 9 and tile.face.moves for tile in relatives)
    assert len({tile.face for tile in relatives}) == len(relatives)


def test_removing_moves_the_keyboard_to_the_neighbour():
    document = picking.pick(sheet(3), 2)
    document = editing.remove(document, document.selection)
    assert seeds(document) == [7, 9]
    assert document.current_tile is not None
    assert document.current_tile.face.seed == 9
    empty = editing.remove(picking.look(document, View.LOUPE), ids(document, 0, 1))
    assert (empty.tiles, empty.selection, empty.view) == ((), (), View.GRID)


def test_another_model_draws_the_same_seeds_without_the_old_ones_edits():
    document = editing.push(sheet(2), (1,), SMILE, 1.0, LayerGroup.ALL)
    document = editing.add_face(document, Face(latent="c" * 64))
    document = editing.use_model(document, OTHER)
    assert [tile.face for tile in document.tiles] == [Face(seed=7), Face(seed=8)]
    assert document.selection == ()


def test_looking_around_is_no_change_worth_an_undo():
    document = sheet(3)
    assert document.same_content(picking.look(picking.pick(document, 2), View.LOUPE))
    assert not document.same_content(editing.push(document, (1,), SMILE, 1.0, LayerGroup.ALL))
    assert not document.same_content(replace(document, morph=MorphParams(steps=9)))


def test_make_draws_runs_together_and_edited_faces_alone():
    document = editing.push(sheet(5), (3,), SMILE, 1.0, LayerGroup.ALL)
    requests = sheet_requests(document, document.tiles)
    assert [(r.task, r.seed, r.params.get("count")) for r in requests] == [
        ("faces", 7, 2),
        ("portrait", 9, None),
        ("faces", 10, 2),
    ]
    assert requests[1].inputs == (InputRef("direction", SMILE, "application/x-npy"),)
    drawn = [subject for request in requests for subject in subjects_of(request)]
    assert drawn == [document.portrait(tile) for tile in document.tiles]


def test_truncation_leaves_found_faces_alone():
    document = editing.add_face(sheet(1), Face(latent="c" * 64))
    bold = editing.set_sheet(document, replace(document.sheet, count=2, truncation=1.2))
    assert document.portrait(document.tiles[0]) != bold.portrait(bold.tiles[0])
    assert document.portrait(document.tiles[1]) == bold.portrait(bold.tiles[1])


def test_a_film_passes_through_the_picked_or_through_all():
    document = sheet(4)
    assert len(walk_request(document).params_as(type(document.walk)).faces) == 4
    document = picking.pick_also(picking.pick(document, 3), 1)
    assert [face.seed for face in walk_request(document).params_as(type(document.walk)).faces] == [9, 7]


def test_inputs_are_listed_once_whatever_the_order():
    one = Face(latent="c" * 64, moves=(Move(SMILE, 1.0), Move(AGE, 2.0)))
    two = Face(seed=3, moves=(Move(AGE, -1.0),))
    assert inputs_of((one, two)) == inputs_of((two, one))
    assert [ref.role for ref in inputs_of((one, two))] == ["direction", "direction", "latent"]


def item(request: Request | None, attachments: tuple[InputRef, ...] = ()) -> Item:
    return Item(
        id=1,
        kind=ItemKind.PICTURE,
        path="a.png",
        sha256="0" * 64,
        width=64,
        height=64,
        size_bytes=1,
        name="a",
        synthetic=True,
        request=request,
        created=datetime.now(UTC),
        attachments=attachments,
    )


def test_kept_things_open_with_what_made_them():
    portrait = PortraitParams(truncation=1.1, face=Face(seed=99, moves=(Move(SMILE, 2.0),)))
    document = opened(sheet(2), item(Request.make("gan", "portrait", MODEL, 99, portrait)))
    assert document.view is View.LOUPE
    assert document.truncation == 1.1
    assert document.current_tile is not None
    assert document.current_tile.face == portrait.face

    page = opened(sheet(2), item(Request.make("gan", "faces", MODEL, 50, FacesParams(count=4))))
    assert seeds(page) == [50, 51, 52, 53]

    faces = (Face(seed=7), Face(seed=1000), Face(seed=8))
    morph = MorphParams(steps=9, fine=0.2, faces=faces, position=0.25)
    document = opened(sheet(2), item(Request.make("gan", "morph", MODEL, 7, morph)))
    assert tuple(tile.face for tile in document.selected) == faces
    assert (document.morph.steps, document.morph.fine, document.position) == (9, 0.2, 0.25)

    project = Request.make("gan", "project", MODEL, 0, ProjectParams(steps=40))
    found = opened(sheet(2), item(project, (InputRef("latent", "c" * 64, "application/x-npy"),)))
    assert found.current_tile is not None
    assert found.current_tile.face == Face(latent="c" * 64)
    with pytest.raises(UserError, match="face model"):
        opened(sheet(2), item(None))


def test_every_picture_of_a_strip_has_its_own_name():
    document = picking.pick_also(picking.pick(sheet(3), 1), 2)
    pictures = {document.between(position) for position in strip_positions(7)}
    assert len(pictures) == 7
    assert all(isinstance(one, Between) for one in pictures)
    assert sheet(1).between(0.5) is None
    assert FULL == 0
    assert isinstance(document.portrait(document.tiles[0]), Portrait)


@given(st.integers(1, 64), st.integers(120, 3000), st.integers(120, 2000))
def test_the_grid_fills_the_room_and_finds_its_cells_again(count: int, width: int, height: int):
    grid = fill(width, height, count)
    assert grid.edge > 0
    for index in range(count):
        x, y, edge = grid.cell(index)
        assert 0 <= x <= width - edge
        assert grid.at(x + edge / 2, y + edge / 2) == index
    assert grid.at(grid.left + grid.edge + GAP / 2, grid.top + 1) == -1


def test_sixteen_faces_are_four_by_four_in_a_square_and_wider_in_a_wide_room():
    assert fill(900, 900, 16).columns == 4
    wide = fill(1400, 700, 16)
    assert wide.columns > 4
    assert wide.edge > fill(700, 700, 16).edge
    assert fill(300, 200, 64).height > 200, "too many for the room: it scrolls"
