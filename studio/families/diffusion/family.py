"""The family of diffusion models: loads them, and hands each task to the module that does it."""

from __future__ import annotations

from collections.abc import Iterator

import torch
from safetensors import SafetensorError

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.diffusion.grid import grid
from studio.families.diffusion.model import DiffusionModel
from studio.families.diffusion.paint import paint
from studio.families.diffusion.painter import Painter
from studio.families.diffusion.params import FAMILY, GRID, PAINT, TASKS, TRAJECTORY
from studio.families.diffusion.trajectory import trajectory


class DiffusionFamily(Family[DiffusionModel]):
    """Our stickers, small painters of one's own pictures, and Stable Diffusion."""

    @property
    def name(self) -> str:
        """“diffusion”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Paint, film the steps, compare settings."""
        return TASKS

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> DiffusionModel:
        """The painter of `info.architecture`.

        Raises:
            UserError: files or a needed companion are missing, damaged, of another model or architecture.
        """
        try:
            return DiffusionModel(info, self.painter(info, device, companions))
        except FileNotFoundError:
            raise UserError(f"A file of {info.name} is missing.", "Fetch the model again.") from None
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}", "Fetch the model again.") from error

    def painter(self, info: ModelInfo, device: Device, companions: Companions) -> Painter:
        """The network with all that it paints by.

        Raises:
            UserError: the architecture is none of ours, or something else is missing.
            OSError, ValueError, KeyError, SafetensorError: its file is missing or does not fit.
        """
        match info.architecture:
            case "stickers":
                from studio.families.diffusion.sticker_painter import load_sticker_painter

                return load_sticker_painter(info, torch.device(device.torch_name), companions)
            case "stable-diffusion" | "stable-diffusion-xl":
                from studio.families.diffusion.community.painter import load_community

                return load_community(info, device, companions.addition)
            case "small-painter":
                from studio.families.diffusion.small_painter import load_small_painter

                return load_small_painter(info, torch.device(device.torch_name))
            case other:
                raise UserError(
                    f"{info.name} is a network of the kind “{other}”, which this Quartet does not know.",
                    "Update Quartet, or choose another model.",
                )

    def run(self, model: DiffusionModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Make what is asked for; see the modules of the tasks."""
        match request.task:
            case PAINT.name:
                return paint(model, request, inputs)
            case TRAJECTORY.name:
                return trajectory(model, request, inputs)
            case GRID.name:
                return grid(model, request, inputs)
            case other:
                raise UserError(
                    f"Diffusion models cannot do “{other}”.", "This may have been made by a newer Quartet."
                )
