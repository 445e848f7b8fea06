"""What the Diffusion tab shows, as one frozen value: undo, redo and tests are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.families.diffusion.params import GridAxis, GridParams, PaintParams, TrajectoryParams

FIRST_PARAMS = PaintParams(style="flat")
"""One style makes clearer pictures than all of them at once."""


class View(StrEnum):
    """What the canvas shows of a painting."""

    PICTURE = "picture"
    """The finished picture; its steps until it is finished."""
    STEPS = "steps"
    """x_t, x_0 and noise of one step."""
    BATCH = "batch"
    """All pictures that were painted together."""
    SHEET = "sheet"
    """The grid over two settings."""
    MASK = "mask"
    """The picture underneath, and where something new is painted into it."""


@dataclass(frozen=True, slots=True)
class Painted:
    """Everything one painting depends on: the name under which pictures and steps are kept.

    Attributes:
        params: of one picture (count 1); a grid's are `GridParams`.
        picture, mask: what is painted over, by the hashes of the input store.
    """

    model: ModelRef
    seed: int
    params: PaintParams
    picture: str | None = None
    mask: str | None = None

    @property
    def root(self) -> Painted:
        """The same without its turns: where its tree of branches begins."""
        return replace(self, params=replace(self.params, turns=()))


def settled(painted: Painted) -> Painted:
    """The same painting said in one way: what does not matter for it takes its default."""
    params = replace(painted.params, count=1)
    if painted.picture is None:
        params = replace(params, strength=FIRST_PARAMS.strength)
    return replace(painted, params=params, mask=painted.mask if painted.picture is not None else None)


def param_values(params: PaintParams) -> dict[str, Any]:
    """The values of a painting by their names, without what films and grids have more."""
    return {field.name: getattr(params, field.name) for field in fields(PaintParams)}


def plain_params(params: PaintParams) -> PaintParams:
    """Those of a painting, out of those of a film or a grid."""
    return PaintParams(**param_values(params))


@dataclass(frozen=True)
class DiffusionDocument:
    """The whole state of the tab that an undo brings back.

    Attributes:
        model: the weights in use; None while there are none.
        seed: of the next picture.
        params: the form.
        picture, mask: what is painted over next, by hash; None for nothing.
        batch: the pictures that are looked at: those of one job, or one branch.
        place: which of them.
        sheet: the last grid over two settings.
        across, across_values, down, down_values: the next one.
        film: how a film of the steps should be; its words are those of the picture it films.
        step: which step the playhead stands at; None: at the newest, and at the end the finished picture.
    """

    model: ModelRef | None = None
    seed: int = 0
    params: PaintParams = FIRST_PARAMS
    picture: str | None = None
    mask: str | None = None
    batch: tuple[Painted, ...] = ()
    place: int = 0
    sheet: Painted | None = None
    across: GridAxis = GridAxis.GUIDANCE
    across_values: tuple[str, ...] = ("1", "2", "4")
    down: GridAxis = GridAxis.SEED
    down_values: tuple[str, ...] = ("0", "1", "2")
    film: TrajectoryParams = TrajectoryParams()
    view: View = View.PICTURE
    step: int | None = None

    @property
    def shown(self) -> Painted | None:
        """The painting that is looked at."""
        return self.batch[self.place] if self.place < len(self.batch) else None

    @property
    def looked_at(self) -> Painted | None:
        """What fills the canvas: the sheet of a grid, or the painting."""
        return self.sheet if self.view is View.SHEET and self.sheet is not None else self.shown

    @property
    def grid(self) -> GridParams:
        """The next grid over two settings."""
        return GridParams(
            **param_values(replace(self.params, count=1, turns=())),
            across=self.across,
            across_values=self.across_values,
            down=self.down,
            down_values=self.down_values,
        )

    def same_content(self, other: DiffusionDocument) -> bool:
        """Whether the two differ only in what is looked at: that alone makes no step of undo."""
        return self._unlooked() == other._unlooked()

    def _unlooked(self) -> DiffusionDocument:
        return replace(self, view=View.PICTURE, step=None, place=0)


def batch_of(document: DiffusionDocument) -> tuple[Painted, ...]:
    """What the form would paint now; nothing without a model."""
    if document.model is None:
        return ()
    return tuple(
        settled(
            Painted(
                document.model,
                (document.seed + place) % SEED_LIMIT,
                document.params,
                document.picture,
                document.mask,
            )
        )
        for place in range(document.params.count)
    )
