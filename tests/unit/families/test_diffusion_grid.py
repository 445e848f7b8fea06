"""Grids and films: cells are pictures like any other, labels say what differs, a film holds its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
import torch
from tiny_gan import MemoryInputs
from tiny_stickers import EDGE, ask, tiny_model

from studio.core.errors import UserError
from studio.core.events import Denoised, Event, Frame, Output, Preview
from studio.core.request import Request
from studio.families.diffusion.family import DiffusionFamily
from studio.families.diffusion.grid_cells import cell_params, cell_request, cell_seed, grid_size, label
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.params import (
    GRID,
    PAINT,
    PICTURE,
    TRAJECTORY,
    GridAxis,
    GridParams,
    PaintParams,
    Side,
    TrajectoryParams,
)
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.sheet import Edge, draw_sheet

APPLE = GridParams(prompt="red apple", steps=3)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def run(
    request: Request, model: DiffusionModel | None = None, store: MemoryInputs | None = None
) -> list[Event]:
    return list(DiffusionFamily().run(model or tiny_model(), request, store or MemoryInputs()))


def axes(**values: tuple[GridAxis, str]) -> GridParams:
    """across=(axis, "1, 2"), down=..."""
    edges = {name: axis for name, (axis, _) in values.items()}
    texts = {f"{name}_values": tuple(text.split(",")) for name, (_, text) in values.items()}
    return replace(APPLE, **edges, **texts)


@pytest.mark.parametrize(
    "params",
    [
        axes(across=(GridAxis.GUIDANCE, "1, 4.5"), down=(GridAxis.SAMPLER, "ddim,heun")),
        axes(across=(GridAxis.SEED, "0,1"), down=(GridAxis.PROMPT, "blue bird,red fox")),
        axes(across=(GridAxis.STEPS, "2,4"), down=(GridAxis.SPACING, "karras,leading")),
        axes(down=(GridAxis.STYLE, "noto,flat")),
        axes(across=(GridAxis.STRENGTH, "0.5,1")),
        APPLE,
    ],
    ids=["guidance x sampler", "seed x prompt", "steps x spacing", "style", "strength", "one cell"],
)
def test_a_cell_is_the_picture_that_painting_it_alone_gives(params: GridParams) -> None:
    store = MemoryInputs()
    gradient = np.tile(np.linspace(0, 255, EDGE).astype(np.uint8)[None, :, None], (EDGE, 1, 3))
    picture = store.put(gradient, PICTURE)
    request = ask(GRID, params, *((picture,) if params.across is GridAxis.STRENGTH else ()))
    events = run(request, store=store)
    cells = [event for event in events if isinstance(event, Preview)]
    rows, columns = grid_size(params)
    assert [cell.index for cell in cells] == list(range(rows * columns))
    for cell in cells:
        alone = cell_request(request, *divmod(cell.index, columns))
        assert alone.task == PAINT.name
        made = next(event for event in run(alone, store=store) if isinstance(event, Output))
        assert made.picture.tobytes() == cell.picture.tobytes()
    assert len({cell.picture.tobytes() for cell in cells}) == len(cells)
    sheet = [event for event in events if isinstance(event, Output)]
    assert len(sheet) == 1
    assert sheet[0].picture.shape[0] >= rows * EDGE
    assert sheet[0].picture.shape[1] >= columns * EDGE


def test_a_value_of_an_axis_holds_after_a_branch_as_well() -> None:
    turn = replace(APPLE.at(0), step=2, guidance=9.0)
    params = replace(APPLE.turned(turn), across=GridAxis.SAMPLER, across_values=("ddim", "heun"))
    assert isinstance(params, GridParams)
    cell = cell_params(params, 0, 1)
    assert type(cell) is PaintParams
    assert {cell.at(step).sampler for step in range(3)} == {Sampler.HEUN}
    assert cell.at(2).guidance == 9.0


@pytest.mark.parametrize(
    ("params", "says"),
    [
        (axes(across=(GridAxis.GUIDANCE, "4,strong")), "“strong” is no value for “Guidance”"),
        (axes(across=(GridAxis.SAMPLER, "magic")), "“magic” is no value for “Sampler”.*ddim"),
        (axes(across=(GridAxis.GUIDANCE, "99")), "between 1 and 20"),
        (axes(across=(GridAxis.GUIDANCE, "nan")), "between 1 and 20"),
        (axes(across=(GridAxis.STYLE, "baroque")), "baroque"),
        (axes(across=(GridAxis.STEPS, "0")), "between 1"),
        (axes(across=(GridAxis.SEED, "1"), down=(GridAxis.SEED, "2")), "same setting"),
        (replace(APPLE, across=GridAxis.SEED), "no values"),
        (
            axes(across=(GridAxis.SEED, ",".join("123456789")), down=(GridAxis.STEPS, ",".join("12345678"))),
            "8 by 9 has 72 pictures",
        ),
    ],
)
def test_values_that_do_not_fit_are_told_before_anything_is_painted(params: GridParams, says: str) -> None:
    events: list[Event] = []
    with pytest.raises(UserError) as told:
        events.extend(DiffusionFamily().run(tiny_model(), ask(GRID, params), MemoryInputs()))
    assert not events
    assert np.all([word in str(told.value) for word in says.split(".*")])


def test_seeds_are_added_and_labelled_as_they_are() -> None:
    params = axes(across=(GridAxis.SEED, "0,5,-8"))
    assert [cell_seed(params, 7, 0, column) for column in range(3)] == [7, 12, 2**32 - 1]
    assert label(GridAxis.SEED, "5", 7) == "12"
    assert label(GridAxis.SAMPLER, " dpmpp-2m", 7) == "DPM++ 2M"
    assert label(GridAxis.GUIDANCE, "4.0", 7) == "4"


def test_a_sheet_holds_every_picture_where_it_belongs_and_long_labels_find_room() -> None:
    colours = [(200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0)]
    pictures = [np.full((64, 64, 3), colour, np.uint8) for colour in colours]
    across = Edge("Prompt", ("a very long prompt that goes on and on and never ends", "狐"))
    sheet = draw_sheet(pictures, 2, across, Edge("Steps", ("4", "20")))
    found = {colour: np.argwhere((sheet == colour).all(2)).mean(0) for colour in map(tuple, colours)}
    left, right = found[200, 0, 0], found[0, 200, 0]
    assert left[0] == right[0]
    assert left[1] < right[1]
    assert found[0, 0, 200][0] > left[0]
    assert all((sheet == colour).all(2).sum() == 64 * 64 for colour in colours)


def test_labels_of_two_scripts_are_written_without_boxes() -> None:
    """A letter that a font lacks is drawn as the same box whatever it is."""
    pictures = [np.full((64, 64, 3), 200, np.uint8)]
    written = {
        text: draw_sheet(pictures, 1, None, Edge("Prompt", (text,))).tobytes()
        for text in ("狐 ab", "狐 cd", "狸 ab", "ab 狐")
    }
    assert len(set(written.values())) == 4


# Films ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("side", "wide"), [(Side.BOTH, 512), (Side.SEEN, 256), (Side.NOISY, 256)])
def test_a_film_has_a_frame_for_each_step_and_holds_the_last_one(side: Side, wide: int) -> None:
    params = TrajectoryParams(prompt="red apple", steps=4, side=side, frames_per_second=6)
    events = run(ask(TRAJECTORY, params))
    frames = [event.picture for event in events if isinstance(event, Frame)]
    assert len(frames) == 4 + 6
    assert {frame.shape for frame in frames} == {(256, wide, 3)}
    assert len({frame.tobytes() for frame in frames[:5]}) == 5
    assert len({frame.tobytes() for frame in frames[4:]}) == 1
    poster = next(event.picture for event in events if isinstance(event, Output))
    plain = PaintParams(prompt="red apple", steps=4)
    made = next(event for event in run(ask(PAINT, plain)) if isinstance(event, Output))
    assert poster.tobytes() == made.picture.tobytes()


def test_filming_what_was_just_painted_asks_the_network_nothing() -> None:
    model = tiny_model()
    run(ask(PAINT, PaintParams(prompt="red apple", steps=4)), model)
    asked = model.painter._network.asked  # type: ignore[attr-defined]
    events = run(ask(TRAJECTORY, TrajectoryParams(prompt="red apple", steps=4)), model)
    assert model.painter._network.asked == asked  # type: ignore[attr-defined]
    assert len([event for event in events if isinstance(event, Denoised)]) == 4
