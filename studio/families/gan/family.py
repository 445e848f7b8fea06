"""The family of face generators: loads the networks, and hands each task to the module that does it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import torch
from torch import nn

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.gan.faces import draw_faces, draw_portrait
from studio.families.gan.find_directions import find_directions
from studio.families.gan.generator import Generator
from studio.families.gan.mobile_stylegan import load_mobile_stylegan, style_groups
from studio.families.gan.model import FaceModel
from studio.families.gan.morph import draw_morph
from studio.families.gan.params import (
    DIRECTIONS,
    FACES,
    FAMILY,
    MORPH,
    PORTRAIT,
    PROJECT,
    TASKS,
    WALK,
    LayerGroup,
)
from studio.families.gan.projection import project
from studio.families.gan.stylegan2 import load_stylegan2
from studio.families.gan.walk import draw_walk

PREVIEW_FILE = "preview.safetensors"
"""In a model's folder: the linear heads that draw small pictures early."""

Groups = dict[str, tuple[int, ...]]


class GanFamily(Family[FaceModel]):
    """Style-based generators of faces."""

    @property
    def name(self) -> str:
        """“gan”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Faces, portrait, morph, walk, projection, directions."""
        return TASKS

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> FaceModel:
        """The network of `info.architecture`, “mobile-stylegan” or “stylegan2”, in single precision.

        Raises:
            UserError: the files are missing, damaged or of another architecture.
        """
        torch_device = torch.device(device.torch_name)
        try:
            generator, groups = _load(info, torch_device)
        except FileNotFoundError:
            raise UserError(f"A file of {info.name} is missing.", "Fetch the model again.") from None
        except (OSError, ValueError, KeyError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}", "Fetch the model again.") from error
        return face_model(info, generator, groups, torch_device)

    def run(self, model: FaceModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Make what is asked for; see the modules of the tasks."""
        match request.task:
            case FACES.name:
                return draw_faces(model, request)
            case PORTRAIT.name:
                return draw_portrait(model, request, inputs)
            case MORPH.name:
                return draw_morph(model, request, inputs)
            case WALK.name:
                return draw_walk(model, request, inputs)
            case PROJECT.name:
                return project(model, request, inputs)
            case DIRECTIONS.name:
                return find_directions(model, request)
            case other:
                raise UserError(f"Faces cannot do “{other}”.", "This may have been made by a newer Quartet.")


def face_model(info: ModelInfo, generator: Generator, groups: Groups, device: torch.device) -> FaceModel:
    """Wrap a generator that lies on `device`; `groups` names the styles that are coarse, middle and fine."""
    network = cast("nn.Module", generator)
    nbytes = sum(t.nbytes for t in (*network.parameters(), *network.buffers()))
    return FaceModel(
        info, generator, device, {LayerGroup(name): places for name, places in groups.items()}, nbytes
    )


def _load(info: ModelInfo, device: torch.device) -> tuple[Generator, Groups]:
    match info.architecture:
        case "mobile-stylegan":
            preview = info.folder / PREVIEW_FILE
            mobile = load_mobile_stylegan(info.weights_path, _if_there(preview), device)
            return mobile, style_groups(mobile)
        case "stylegan2":
            small = load_stylegan2(info.weights_path, device)
            return small, small.style_groups()
        case other:
            raise UserError(
                f"{info.name} is a network of the kind “{other}”, which this Quartet does not know.",
                "Update Quartet, or choose another model.",
            )


def _if_there(path: Path) -> Path | None:
    return path if path.is_file() else None
