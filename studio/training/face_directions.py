"""Recipe for the named directions of a face model: `python -m studio.training.face_directions MODEL`.

1. Map seeds 0 to 9,999 and take the principal components of the w (GANSpace, arXiv 2004.02546, section 2.2).
   In whitened coordinates the faces are a unit ball, so the direction in which an attribute grows fastest is
   also the one in which it grows at the least cost in likelihood.
2. An attribute is either a label that a person gave to the first faces (`face_labels`), or a number measured
   in drawn pictures (brightness of the background, say). Ridge regression from whitened coordinates gives its
   gradient: the normal of InterFaceGAN's boundary (arXiv 1907.10786, section 3.1), for real numbers as well.
3. The part along other attributes is projected out (InterFaceGAN, section 3.2): smiling must not turn the
head. 4. The step of amount 1 is one standard deviation of the faces, back in W.

Models without labels get their first principal components, named by number; a model that learned from the w
of another borrows the directions of that one.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from studio.core.events import Latent, Picture
from studio.engine.devices import cpu_device
from studio.engine.models import ModelLibrary
from studio.engine.places import Places
from studio.families.gan.components import Components, Reals, principal_components
from studio.families.gan.direction import Direction, without
from studio.families.gan.direction_files import read_builtin, write_builtin
from studio.families.gan.directions import BUILTIN_FILE
from studio.families.gan.family import GanFamily
from studio.families.gan.find_directions import contact_sheet
from studio.families.gan.model import FaceModel
from studio.families.gan.params import LayerGroup
from studio.families.gan.styles import seed_styles
from studio.training import face_labels as labels
from studio.training.data import TRUNCATION, draw_latents, read_faces

MAPPED = 10_000
DRAWN = 2_000
"""Faces whose pictures are measured."""
LABEL_AXES = 40
"""Few labels determine few coordinates: 40 gave the best correlation on labels left out, of 40, 80, 160,
300.
"""
PICTURE_AXES = 160
TURN_AXES = 6
RIDGE = 100.0
MEASURED_SIDE = 64
UNNAMED = 8
"""How many components a model without labels gets."""

SHEET_SEEDS = (0, 12, 15)
SHEET_AMOUNTS = (-2.5, 0.0, 2.5)
SHEET_SIDE = 60
SHEET_MARGIN = 96


@dataclass(frozen=True)
class Attribute:
    """One named direction: what it is called, and what it must leave alone.

    Attributes:
        key: which of the fitted gradients it is.
        apart: keys of the gradients that are projected out.
    """

    key: str
    name: str
    low: str
    high: str
    apart: tuple[str, ...] = ()
    layers: LayerGroup = LayerGroup.ALL
    source: str = "labels of 320 faces"


PICTURES = "measured in thousands of pictures"

ATTRIBUTES = (
    Attribute("turn", "Turn", "to the left", "to the right", source=PICTURES),
    Attribute("tilt", "Tilt", "chin down", "chin up", ("turn", "smile", "gender", "age", "light",
    "background")), Attribute("smile", "Smile", "serious", "smiling",
              ("turn", "gender", "age", "glasses", "brightness", "light", "background")),
    Attribute("age", "Age", "younger", "older", ("turn", "gender", "smile", "glasses", "fringe",
    "background")), Attribute("gender", "Gender", "masculine", "feminine",
              ("turn", "age", "smile", "glasses", "background", "brightness")),
    Attribute("glasses", "Glasses", "without", "with",
              ("turn", "age", "gender", "smile", "fringe", "background")),
    Attribute("beard", "Beard", "shaven", "bearded",
              ("turn", "age", "glasses", "smile", "gender", "background")),
    Attribute("long", "Hair length", "short", "long",
              ("turn", "gender", "age", "glasses", "smile", "brightness", "background")),
    Attribute("fringe", "Fringe", "free forehead", "fringe",
              ("turn", "gender", "smile", "age", "glasses", "brightness")),
    Attribute("curls", "Curls", "straight", "curly",
              ("turn", "gender", "age", "smile", "glasses", "background", "beard", "brightness")),
    Attribute("hair", "Hair colour", "dark", "light",
              ("turn", "gender", "smile", "age", "background", "brightness", "warmth", "glasses"),
              LayerGroup.MIDDLE),
    Attribute("hat", "Hat", "bare head", "hat", ("turn", "gender", "age", "smile", "glasses", "background")),
    Attribute("light", "Light", "from the right", "from the left",
              ("turn", "background", "gender", "age", "smile"), source=PICTURES),
    Attribute("warmth", "Warmth", "cool", "warm",
              ("turn", "background", "gender", "smile", "age", "brightness"), LayerGroup.FINE, PICTURES),
    Attribute("background", "Background", "dark", "bright",
              ("turn", "light", "brightness", "warmth", "smile", "gender"), source=PICTURES),
)  # fmt: skip


def labelled() -> dict[str, Reals]:
    """Targets (LABELLED,) by key: 1 and -1 for opposite labels, 0 where the label is missing."""
    shorter = set(labels.FEMININE) - set(labels.LONG_HAIR)
    return {
        "smile": _target({1: labels.SMILING, -1: labels.SERIOUS}),
        "age": _target({1.5: labels.OLD, -0.7: labels.TEENAGER, -1.5: labels.CHILD}),
        "gender": _target({1: labels.FEMININE, -1: labels.MASCULINE}),
        "glasses": _target({1: labels.GLASSES}),
        "beard": _target({1: labels.BEARD}),
        # Among women only, or hair would be gender once more.
        "long": _target({1: labels.LONG_HAIR, -1: shorter}),
        "fringe": _target({1: labels.FRINGE}),
        "curls": _target({1: labels.CURLS}),
        "hair": _target({1: labels.LIGHT_HAIR}),
        "hat": _target({1: labels.HAT}),
        "tilt": _target({1: labels.LOOKING_UP, -1: labels.LOOKING_DOWN}),
    }


def measured(pictures: Picture) -> dict[str, Reals]:
    """Targets (n,) by key from pictures (n, 64, 64, 3); faces of this lineage all lie at the same place."""
    colour = pictures.astype(np.float64) / 255
    grey = colour.mean(3)
    skin = colour[:, 26:48, 22:42].mean((1, 2))
    beside = np.concatenate([grey[:, 2:26, 1:9], grey[:, 2:26, 55:63]], axis=2)
    return {
        "light": grey[:, 24:50, 18:32].mean((1, 2)) - grey[:, 24:50, 32:46].mean((1, 2)),
        "background": beside.mean((1, 2)),
        "warmth": skin[:, 0] - skin[:, 2] - skin.mean(1) / 2,
        "brightness": skin.mean(1),
    }


def gradient(target: Reals, whitened: Reals) -> Reals:
    """Unit gradient (axes,) of the ridge regression from whitened coordinates (n, axes) to target (n,)."""
    gram = whitened.T @ whitened + RIDGE * np.eye(whitened.shape[1])
    found = np.linalg.solve(gram, whitened.T @ (target - target.mean()))
    return found / np.linalg.norm(found)


def turning(pictures: Picture, whitened: Reals) -> Reals:
    """Unit gradient (axes,) of the turn of the head: what is most unlike its own mirror image.

    One of the first principal components turns heads, but their spreads are so close that a few samples more
    or less mix it with gender. So: the linear response of the pictures (n, h, w, 3) to the first whitened
    coordinates, its part that is odd under mirroring, and of that the first singular vector. (Over all axes
    this would be light from the side.) Its sign is such that the left of the picture
    becomes darker: the nose goes to the right.
    """
    grey = pictures.mean(3)
    first = whitened[:, :TURN_AXES]
    flat = (grey - grey.mean(0)).reshape(len(grey), -1)
    response = np.linalg.lstsq(first, flat, rcond=None)[0].reshape(-1, *grey.shape[1:])
    odd = (response - response[:, :, ::-1]) / 2
    axes, _, changes = np.linalg.svd(odd.reshape(len(odd), -1), full_matrices=False)
    left = changes[0].reshape(grey.shape[1:])[:, : grey.shape[2] // 2]
    return np.pad(axes[:, 0] * -np.sign(left.sum()), (0, whitened.shape[1] - TURN_AXES))


def named_directions(
    model: FaceModel, model_id: str, pictures: Picture | None = None
) -> tuple[Direction, ...]:
    """The directions of `ATTRIBUTES` for faces-1024, or a model that shares its W.

    `pictures` (n, 64, 64, 3) are those of seeds 0 to n - 1 if they are at hand; else DRAWN are drawn.
    """
    pictures = draw_seeds(model, range(DRAWN)) if pictures is None else pictures
    cloud = principal_components(draw_latents(model.generator, range(MAPPED)), PICTURE_AXES)
    whitened = cloud.whiten(draw_latents(model.generator, range(len(pictures))))
    fitted = {"turn": turning(pictures, whitened)}
    for key, target in labelled().items():
        few = gradient(target, whitened[: labels.LABELLED, :LABEL_AXES])
        fitted[key] = np.pad(few, (0, PICTURE_AXES - LABEL_AXES))
    for key, target in measured(pictures).items():
        fitted[key] = gradient(target, whitened)
    return tuple(_direction(attribute, fitted, cloud, model_id) for attribute in ATTRIBUTES)


def principal_directions(model: FaceModel, model_id: str, count: int = UNNAMED) -> tuple[Direction, ...]:
    """The first components of a model nobody has looked at yet."""
    steps = principal_components(draw_latents(model.generator, range(MAPPED)), count).steps()
    return tuple(
        Direction.from_step(f"Change {i}", step, model_id, f"GANSpace PCA component {i}")
        for i, step in enumerate(steps, 1)
    )


def borrowed_directions(folder: Path, model_id: str) -> tuple[Direction, ...]:
    """The directions of the model in `folder`, for one that was taught to draw from the same W.

    The bundled faces-64 learned from pictures of faces-1024 and their w, so both mean the same by a push.
    """
    return tuple(
        replace(lent, model_id=model_id, source=f"{lent.source}, of {lent.model_id}")
        for lent in read_builtin(folder / BUILTIN_FILE)
    )


def draw_seeds(model: FaceModel, seeds: Iterable[int]) -> Picture:
    """Pictures (n, 64, 64, 3) of seeds, at the truncation that was labelled."""
    return np.stack([
        _shrunk(model.draw(seed_styles(model, seed, TRUNCATION), _size(model)), MEASURED_SIDE) for seed in
        seeds ])  # fmt: skip


def draw_sheet(model: FaceModel, directions: Sequence[Direction]) -> Image.Image:
    """A row a direction: its name, and each of SHEET_SEEDS at each of SHEET_AMOUNTS."""
    starts = [seed_styles(model, seed, 0.7) for seed in SHEET_SEEDS]
    cells = [
        _shrunk(model.draw(_pushed(model, start, direction, amount), _size(model)), SHEET_SIDE)
        for direction in directions
        for start in starts
        for amount in SHEET_AMOUNTS
    ]
    pictures = Image.fromarray(contact_sheet(cells, len(starts) * len(SHEET_AMOUNTS)))
    sheet = Image.new("RGB", (SHEET_MARGIN + pictures.width, pictures.height), "white")
    sheet.paste(pictures, (SHEET_MARGIN, 0))
    pen = ImageDraw.Draw(sheet)
    for row, direction in enumerate(directions):
        words = f"{direction.name}\n{direction.low}\n... {direction.high}"
        pen.multiline_text((4, row * SHEET_SIDE + 8), words, fill="black", font_size=11)
    return sheet


def write_model_directions(model: FaceModel, directions: tuple[Direction, ...], folder: Path) -> None:
    """`directions.safetensors` and the sheet `directions.png` into a model's folder."""
    write_builtin(directions, folder / BUILTIN_FILE)
    sheet = draw_sheet(model, directions).quantize(256, dither=Image.Dither.NONE)
    sheet.save(folder / "directions.png", optimize=True)


def _direction(
    attribute: Attribute, fitted: Mapping[str, Reals], cloud: Components, model_id: str
) -> Direction:
    left = without(fitted[attribute.key], tuple(fitted[other] for other in attribute.apart))
    step = cloud.leave(left / np.linalg.norm(left)).astype(np.float32)
    made = Direction.from_step(attribute.name, step, model_id, attribute.source)
    return replace(made, layers=attribute.layers, low=attribute.low, high=attribute.high)


def _target(values: Mapping[float, Iterable[int]]) -> Reals:
    target = np.zeros(labels.LABELLED)
    for value, seeds in values.items():
        target[list(seeds)] = value
    return target


def _pushed(model: FaceModel, styles: Latent, direction: Direction, amount: float) -> Latent:
    pushed = styles.copy()
    pushed[model.group(direction.layers)] += np.float32(amount) * direction.step
    return pushed


def _size(model: FaceModel) -> int:
    return next((size for size in model.generator.preview_sizes if size >= 128), 0)


def _shrunk(picture: Picture, side: int) -> Picture:
    return np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.BOX))


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the directions of an installed model."""
    parser = argparse.ArgumentParser(prog="python -m studio.training.face_directions")
    parser.add_argument("model", help="id of an installed face model")
    parser.add_argument("--named", action="store_true", help="use the labels of faces-1024")
    parser.add_argument("--borrow", help="id of a model with directions that has taught this one its W")
    parser.add_argument("--only", help="keep these names alone (A,B,...): those whose effect can be seen")
    parser.add_argument("--pictures", type=Path, help="its faces by seed, when they were drawn before")
    parser.add_argument("--out", type=Path, help="folder to write into; the model's own by default")
    chosen = parser.parse_args(arguments)
    places = Places.default()
    info = ModelLibrary(places.bundled_models, places.models).get(chosen.model)
    model = GanFamily().load(info, cpu_device())
    if chosen.borrow:
        found = borrowed_directions(places.bundled_models / chosen.borrow, info.id)
    elif chosen.named:
        pictures = read_faces(chosen.pictures, MEASURED_SIDE).pictures if chosen.pictures else None
        found = named_directions(model, info.id, pictures)
    else:
        found = principal_directions(model, info.id)
    if chosen.only:
        found = tuple(one for one in found if one.name in chosen.only.split(","))
    write_model_directions(model, found, chosen.out or info.folder)


if __name__ == "__main__":
    main()
