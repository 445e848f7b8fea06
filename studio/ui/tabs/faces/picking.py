"""Picking faces: document in, document out."""

from __future__ import annotations

from dataclasses import replace

from studio.ui.tabs.faces.document import FacesDocument, TileId, View


def pick(document: FacesDocument, tile_id: TileId) -> FacesDocument:
    """Pick this one alone (a click)."""
    return replace(document, selection=(tile_id,), current=tile_id, anchor=tile_id)


def pick_also(document: FacesDocument, tile_id: TileId) -> FacesDocument:
    """Add it to what is picked, or take it out again (Ctrl+click)."""
    if tile_id in document.selection:
        rest = tuple(one for one in document.selection if one != tile_id)
        return replace(document, selection=rest, current=tile_id, anchor=tile_id)
    return replace(document, selection=(*document.selection, tile_id), current=tile_id, anchor=tile_id)


def pick_through(document: FacesDocument, tile_id: TileId) -> FacesDocument:
    """Pick everything from the anchor to this one, the anchor first (Shift+click)."""
    start, end = document.index(document.anchor), document.index(tile_id)
    if start < 0 or end < 0:
        return pick(document, tile_id)
    step = 1 if end >= start else -1
    ids = tuple(document.tiles[i].id for i in range(start, end + step, step))
    return replace(document, selection=ids, current=tile_id)


def pick_all(document: FacesDocument) -> FacesDocument:
    """Pick every face, in the order of the sheet."""
    ids = tuple(tile.id for tile in document.tiles)
    return replace(document, selection=ids, current=document.current or next(iter(ids), None))


def pick_none(document: FacesDocument) -> FacesDocument:
    """Pick nothing; the keyboard stays where it is."""
    return replace(document, selection=())


def step(document: FacesDocument, by: int, extend: bool = False) -> FacesDocument:
    """Move the keyboard by so many places on the sheet (arrow keys), with Shift a range."""
    if not document.tiles:
        return document
    at = document.index(document.current)
    first = 0 if by > 0 else len(document.tiles) - 1
    target = first if at < 0 else at + by
    if not 0 <= target < len(document.tiles):
        return document
    tile_id = document.tiles[target].id
    return pick_through(document, tile_id) if extend else pick(document, tile_id)


def step_row(document: FacesDocument, rows: int, columns: int, extend: bool = False) -> FacesDocument:
    """The same by rows: past the end of a short last row it lands on the last face."""
    at = document.index(document.current)
    last = len(document.tiles) - 1
    if at >= 0 and rows > 0 and at + columns > last and at // columns < last // columns:
        return step(document, last - at, extend)
    return step(document, rows * columns, extend)


def look(document: FacesDocument, view: View) -> FacesDocument:
    """Change the view; the loupe shows the current face, or the first when there is none."""
    if view is View.LOUPE and document.current_tile is None:
        if not document.tiles:
            return document
        document = pick(document, document.tiles[0].id)
    return replace(document, view=view)


def kept_within(document: FacesDocument) -> FacesDocument:
    """Selection, keyboard and anchor without the tiles that are gone."""
    ids = {tile.id for tile in document.tiles}
    current = document.current if document.current in ids else None
    return replace(
        document,
        selection=tuple(one for one in document.selection if one in ids),
        current=current,
        anchor=document.anchor if document.anchor in ids else current,
        view=document.view if current is not None else View.GRID,
    )
