"""The small marks on a thumbnail that tell what it is and where it comes from."""

from __future__ import annotations

from studio.core.item import Item, ItemKind

_KINDS = {
    ItemKind.ANIMATION: "film",
    ItemKind.LATENT: "shapes",
    ItemKind.DIRECTION: "arrow-right",
    ItemKind.TRAJECTORY: "footprints",
}


def badges_of(item: Item) -> tuple[str, ...]:
    """Names of icons: of the kind, where it is not plain to see, and of what was brought in."""
    kind = _KINDS.get(item.kind)
    return ((kind,) if kind is not None else ()) + (() if item.synthetic else ("upload",))
