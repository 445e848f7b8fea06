"""Changing faces and the sheet they lie on: document in, document out. Every function is one step of undo."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from studio.core.params import SEED_LIMIT
from studio.core.request import ModelRef
from studio.families.gan.params import Face, FacesParams, LayerGroup, Move
from studio.ui.tabs.faces.document import FacesDocument, Tile, TileId
from studio.ui.tabs.faces.picking import kept_within

VARIATION = 1.0
"""Standard deviation of the pushes that make variations, in standard deviations of the direction."""

VARIATION_PUSHES = 4
"""Along how many directions each variation differs."""

ZERO = 1e-6

_Change = Callable[[Tile], Tile]


def use_model(document: FacesDocument, model: ModelRef) -> FacesDocument:
    """Draw the sheet with other weights. Edits and found faces belong to the old weights and go."""
    if document.model == model:
        return document
    plain = tuple(
        replace(tile, face=Face(seed=tile.face.seed)) for tile in document.tiles if not tile.face.latent
    )
    return kept_within(replace(document, model=model, tiles=plain, layers=()))


def lay_sheet(document: FacesDocument) -> FacesDocument:
    """Fill the sheet from its seed upwards. Locked faces stay where they are."""
    count, seed, next_id = document.sheet.count, document.seed, document.next_id
    locked = {i: tile for i, tile in enumerate(document.tiles) if tile.locked}
    tiles: list[Tile] = []
    waiting = [tile for i, tile in locked.items() if i >= count]
    while len(tiles) < count or waiting:
        place = len(tiles)
        if place in locked and place < count:
            tiles.append(locked[place])
        elif place >= count - len(waiting) and waiting:
            tiles.append(waiting.pop(0))
        else:
            tiles.append(Tile(next_id, Face(seed=seed % SEED_LIMIT)))
            seed, next_id = seed + 1, next_id + 1
    return kept_within(replace(document, tiles=tuple(tiles), next_id=next_id))


def set_seed(document: FacesDocument, seed: int) -> FacesDocument:
    """Start the sheet at this seed."""
    return document if seed == document.seed else lay_sheet(replace(document, seed=seed % SEED_LIMIT))


def next_seeds(document: FacesDocument) -> FacesDocument:
    """Turn the page: the seeds after these."""
    return set_seed(document, document.seed + document.sheet.count)


def random_seeds(document: FacesDocument, source: random.Random) -> FacesDocument:
    """Open the book anywhere: short seeds, for they are read out and typed."""
    return set_seed(document, source.randrange(1_000_000))


def set_sheet(document: FacesDocument, sheet: FacesParams) -> FacesDocument:
    """Count and truncation of the sheet. Another count adds or takes away at the end, edits stay."""
    if sheet.count == document.sheet.count:
        return replace(document, sheet=sheet)
    return _resized(replace(document, sheet=sheet))


def _resized(document: FacesDocument) -> FacesDocument:
    count, tiles, next_id = document.sheet.count, list(document.tiles), document.next_id
    free = [tile for tile in reversed(tiles) if not tile.locked]
    gone = {tile.id for tile in free[: max(len(tiles) - count, 0)]}
    tiles = [tile for tile in tiles if tile.id not in gone]
    used = {tile.face.seed for tile in tiles if tile.face.latent is None}
    seed = document.seed
    while len(tiles) < count:
        if seed % SEED_LIMIT not in used:
            tiles.append(Tile(next_id, Face(seed=seed % SEED_LIMIT)))
            next_id += 1
        seed += 1
    return kept_within(replace(document, tiles=tuple(tiles), next_id=next_id))


def lock_seed(document: FacesDocument, locked: bool) -> FacesDocument:
    """Whether making again stays on these seeds."""
    return replace(document, seed_locked=locked)


def lock_tiles(document: FacesDocument, ids: Collection[TileId], locked: bool) -> FacesDocument:
    """Whether these faces stay when the others make room for new seeds."""
    return _each(document, ids, lambda tile: replace(tile, locked=locked))


def remove(document: FacesDocument, ids: Collection[TileId]) -> FacesDocument:
    """Take faces off the sheet; the keyboard goes to the neighbour."""
    at = document.index(document.current)
    tiles = tuple(tile for tile in document.tiles if tile.id not in ids)
    left = replace(document, tiles=tiles)
    if document.current in ids and tiles:
        before = sum(tile.id not in ids for tile in document.tiles[:at])
        neighbour = tiles[min(before, len(tiles) - 1)].id
        left = replace(left, current=neighbour, anchor=neighbour, selection=(neighbour,))
    return kept_within(left)


def add_face(document: FacesDocument, face: Face) -> FacesDocument:
    """Put a face (found in a picture, kept from a morph) at the end of the sheet and pick it."""
    tile = Tile(document.next_id, face)
    return replace(
        document,
        tiles=(*document.tiles, tile),
        next_id=tile.id + 1,
        selection=(tile.id,),
        current=tile.id,
        anchor=tile.id,
    )


def push(
    document: FacesDocument, ids: Collection[TileId], direction: str, amount: float, layers: LayerGroup
) -> FacesDocument:
    """Push faces along a direction to `amount` standard deviations from where they started."""
    return _each(
        document, ids, lambda tile: replace(tile, face=_pushed(tile.face, direction, amount, layers))
    )


def _pushed(face: Face, direction: str, amount: float, layers: LayerGroup) -> Face:
    move = Move(direction, amount, layers)
    places = [i for i, old in enumerate(face.moves) if old.direction == direction]
    others = tuple(old for old in face.moves if old.direction != direction)
    if abs(amount) < ZERO:
        return replace(face, moves=others)
    at = places[0] if places else len(others)
    return replace(face, moves=(*others[:at], move, *others[at:]))


def set_layers(document: FacesDocument, direction: str, layers: LayerGroup) -> FacesDocument:
    """Let a direction push only some styles: of the picked faces now, and of others from now on."""
    chosen = tuple((key, value) for key, value in document.layers if key != direction)
    document = replace(document, layers=(*chosen, (direction, layers)))

    def changed(tile: Tile) -> Tile:
        moves = tuple(
            replace(move, layers=layers) if move.direction == direction else move for move in tile.face.moves
        )
        return replace(tile, face=replace(tile.face, moves=moves))

    return _each(document, document.selection, changed)


def unpushed(document: FacesDocument, ids: Collection[TileId]) -> FacesDocument:
    """Take every push off these faces."""
    return _each(document, ids, lambda tile: replace(tile, face=replace(tile.face, moves=())))


def vary(
    document: FacesDocument,
    tile_id: TileId,
    directions: Sequence[tuple[str, LayerGroup]],
    source: random.Random,
) -> FacesDocument:
    """Fill the sheet with relatives of one face: the same start, pushed a little along chance directions."""
    parent = document.tile(tile_id)
    if parent is None or not directions:
        return document
    kept = tuple(tile for tile in document.tiles if tile.locked and tile.id != tile_id)
    room = max(document.sheet.count - 1 - len(kept), 0)
    relatives = tuple(
        Tile(document.next_id + i, _relative(parent.face, directions, source)) for i in range(room)
    )
    return kept_within(
        replace(
            document,
            tiles=(parent, *kept, *relatives),
            next_id=document.next_id + room,
            selection=(tile_id,),
            current=tile_id,
            anchor=tile_id,
        )
    )


def _relative(face: Face, directions: Sequence[tuple[str, LayerGroup]], source: random.Random) -> Face:
    chosen = source.sample(list(directions), min(VARIATION_PUSHES, len(directions)))
    for direction, layers in chosen:
        before = sum(move.amount for move in face.moves if move.direction == direction)
        amount = max(-3.0, min(3.0, round(before + source.gauss(0.0, VARIATION), 2)))
        face = _pushed(face, direction, amount, layers)
    return face


def _each(document: FacesDocument, ids: Collection[TileId], change: _Change) -> FacesDocument:
    return replace(document, tiles=tuple(change(tile) if tile.id in ids else tile for tile in document.tiles))
