"""What the Faces tab shows, as one frozen value: undo, redo and tests are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from studio.core.request import ModelRef
from studio.families.gan.params import Face, FacesParams, LayerGroup, MorphParams, ProjectParams, WalkParams

FOUND_TRUNCATION = 1.0
"""What a face found in a picture counts as: truncation does not touch it."""

TileId = int


class View(StrEnum):
    """How the faces are looked at."""

    GRID = "grid"
    LOUPE = "loupe"
    MORPH = "morph"


@dataclass(frozen=True, slots=True)
class Tile:
    """One face on the sheet. A locked one stays when the others make room for new seeds."""

    id: TileId
    face: Face
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Portrait:
    """Everything one picture of a face depends on, but its size: the name under which pictures are kept."""

    model: ModelRef
    face: Face
    truncation: float


@dataclass(frozen=True, slots=True)
class Between:
    """Everything one picture of a morph depends on, but its size.

    Attributes:
        faces: two or more; position 0 is the first, 1 the last.
        shares: how much pose, features and colour follow, each in [0, 1].
    """

    model: ModelRef
    faces: tuple[Face, ...]
    truncation: float
    shares: tuple[float, float, float]
    position: float


Subject = Portrait | Between


@dataclass(frozen=True)
class FacesDocument:
    """The whole state of the tab that an undo brings back.

    Attributes:
        model: the weights in use; None while there are none.
        seed: where the sheet starts.
        sheet: count and truncation of the sheet.
        seed_locked: whether making again stays on these seeds.
        tiles: the faces, in the order of the sheet.
        selection: ids in the order they were picked: A, B, C ...
        current: the one with the keyboard, shown large in the loupe.
        anchor: where a range with Shift begins.
        morph: the settings of the strip; its faces are the selection.
        position: where the handle on the strip stands, in [0, 1].
        walk: the settings of the film; its faces are the selection, or all when fewer than two are picked.
        find: the settings for finding a face in a picture.
        layers: which styles a direction pushes, where that differs from its own declaration.
    """

    model: ModelRef | None = None
    seed: int = 0
    sheet: FacesParams = FacesParams()
    seed_locked: bool = False
    tiles: tuple[Tile, ...] = ()
    selection: tuple[TileId, ...] = ()
    current: TileId | None = None
    anchor: TileId | None = None
    view: View = View.GRID
    morph: MorphParams = MorphParams()
    position: float = 0.5
    walk: WalkParams = WalkParams()
    find: ProjectParams = ProjectParams()
    layers: tuple[tuple[str, LayerGroup], ...] = ()
    next_id: TileId = 1

    @property
    def truncation(self) -> float:
        """ψ of every drawn face on the sheet."""
        return self.sheet.truncation

    @property
    def selected(self) -> tuple[Tile, ...]:
        """The picked tiles in the order they were picked."""
        by_id = {tile.id: tile for tile in self.tiles}
        return tuple(by_id[tile_id] for tile_id in self.selection)

    @property
    def current_tile(self) -> Tile | None:
        """The tile with the keyboard."""
        return self.tile(self.current)

    def tile(self, tile_id: TileId | None) -> Tile | None:
        """The tile of that id, None when it is gone."""
        return next((tile for tile in self.tiles if tile.id == tile_id), None)

    def index(self, tile_id: TileId | None) -> int:
        """Place of the tile on the sheet, -1 when it is not there."""
        return next((i for i, tile in enumerate(self.tiles) if tile.id == tile_id), -1)

    def portrait(self, tile: Tile) -> Portrait | None:
        """What the tile's picture depends on; None without a model."""
        return portrait_of(self.model, tile.face, self.truncation) if self.model else None

    def between(self, position: float) -> Between | None:
        """What a picture of the morph depends on; None while fewer than two faces are picked."""
        if self.model is None or len(self.selection) < 2:
            return None
        shares = (self.morph.coarse, self.morph.middle, self.morph.fine)
        faces = tuple(tile.face for tile in self.selected)
        return Between(self.model, faces, self.truncation, shares, position)

    def layers_of(self, direction: str, declared: LayerGroup) -> LayerGroup:
        """Which styles that direction pushes from now on."""
        return dict(self.layers).get(direction, declared)

    def same_content(self, other: FacesDocument) -> bool:
        """Whether the two differ only in what is looked at: that alone makes no step of undo."""
        return self._unlooked() == other._unlooked()

    def _unlooked(self) -> FacesDocument:
        return replace(self, selection=(), current=None, anchor=None, view=View.GRID, next_id=0)


def portrait_of(model: ModelRef, face: Face, truncation: float) -> Portrait:
    """The name of a face's picture; truncation is left out where it changes nothing."""
    return Portrait(model, face, FOUND_TRUNCATION if face.latent else truncation)


def amount_of(face: Face, direction: str) -> float:
    """How far the face is pushed along the direction, in standard deviations."""
    return sum(move.amount for move in face.moves if move.direction == direction)
