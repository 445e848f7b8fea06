"""The roads of a painting: which turns off which, and where. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from studio.families.diffusion.params import PaintParams, Turn
from studio.ui.tabs.diffusion.document import Painted


@dataclass(frozen=True, slots=True)
class Road:
    """A node of the tree: one way from noise to picture.

    Attributes:
        parent: the road it leaves; None for the first one.
        step: where it leaves it; 0 for the first one.
        turn: what it is painted by from there on.
    """

    painted: Painted
    parent: Painted | None
    step: int
    turn: Turn


def same_tree(one: Painted, other: Painted) -> bool:
    """Whether both began alike. What the words are read by may differ: it may have to, for newer words."""
    return _key(one.root) == _key(other.root)


def parent_of(painted: Painted) -> Painted | None:
    """The road that a branch leaves; None for one that turns nowhere."""
    turns = painted.params.turns
    return replace(painted, params=replace(painted.params, turns=turns[:-1])) if turns else None


def tree(known: Iterable[Painted], shown: Painted) -> tuple[Road, ...]:
    """All branches that began like `shown`, a road before those that leave it; roads that lie between and
    were never painted themselves are among them.

    Args:
        known: paintings of this session.
    """
    found: dict[Painted, Painted] = {}
    for painted in (*known, shown):
        if same_tree(painted, shown):
            for one in _line(painted):
                found.setdefault(_key(one), one)
            found[_key(painted)] = painted
    return tuple(_road(one, found) for one in _depth_first(found))


def turn_of(params: PaintParams, step: int) -> Turn:
    """What the form asks for, from a step on."""
    return Turn(
        step, params.prompt, params.negative, params.style, params.guidance, params.sampler, params.eta
    )


def changed_names(painted: Painted, params: PaintParams, step: int) -> tuple[str, ...]:
    """Which of the settings that a branch may change are others in the form than in the painting there."""
    now = painted.params.at(step)
    names = ("prompt", "negative", "style", "guidance", "sampler", "eta")
    return tuple(name for name in names if getattr(now, name) != getattr(params, name))


def _key(painted: Painted) -> Painted:
    return replace(painted, params=replace(painted.params, reading=PaintParams().reading))


def _line(painted: Painted) -> list[Painted]:
    """The painting and all roads it descends from, the first one first."""
    line = [painted]
    while (parent := parent_of(line[0])) is not None:
        line.insert(0, parent)
    return line


def _depth_first(found: Mapping[Painted, Painted]) -> list[Painted]:
    """A road, then what leaves it, the earliest turn first."""
    children: dict[Painted | None, list[Painted]] = {}
    for key in sorted(found, key=lambda one: [turn.step for turn in one.params.turns]):
        children.setdefault(parent_of(key), []).append(key)
    ordered: list[Painted] = []

    def walk(parent: Painted | None) -> None:
        for child in children.get(parent, ()):
            ordered.append(found[child])
            walk(child)

    walk(None)
    return ordered


def _road(painted: Painted, found: Mapping[Painted, Painted]) -> Road:
    turns = painted.params.turns
    step = turns[-1].step if turns else 0
    parent = parent_of(_key(painted))
    return Road(painted, found[parent] if parent is not None else None, step, painted.params.at(step))
