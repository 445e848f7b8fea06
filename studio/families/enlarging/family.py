"""The family of enlargers: loads filters and networks, and runs the one task there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar, cast

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.enlarging.classic import classic_of
from studio.families.enlarging.enlarge import enlarge
from studio.families.enlarging.enlarger import Enlarger
from studio.families.enlarging.model import EnlargingModel
from studio.families.enlarging.params import ENLARGE, FAMILY, TASKS, Subject
from studio.families.enlarging.rrdb import rrdb_of

E = TypeVar("E", bound=Enlarger)


class EnlargingFamily(Family[EnlargingModel]):
    """Makes pictures larger."""

    @property
    def name(self) -> str:
        """“enlarging”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Enlarge."""
        return TASKS

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> EnlargingModel:
        """The enlargers of `info.architecture`, in single precision on every device.

        Raises:
            UserError: the file is missing, damaged, or of another architecture.
        """
        try:
            state = load_file(info.weights_path)
            enlargers = _enlargers(info, state)
        except FileNotFoundError:
            raise UserError(f"The weights of {info.name} are missing.", "Fetch the model again.") from None
        except (OSError, ValueError, SafetensorError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}.", "Fetch the model again.") from error
        return enlarging_model(info, enlargers, torch.device(device.torch_name))

    def run(self, model: EnlargingModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Enlarge; see the module of that name."""
        if request.task != ENLARGE.name:
            raise UserError(
                f"Enlargers cannot do “{request.task}”.", "This may have been made by a newer Quartet."
            )
        return enlarge(model, request, inputs)


def enlarging_model(
    info: ModelInfo, enlargers: Mapping[Subject, Enlarger], device: torch.device
) -> EnlargingModel:
    """Wrap enlargers, which are moved to `device`."""
    different = {id(one): cast("nn.Module", one) for one in enlargers.values()}.values()
    for module in different:
        module.eval().requires_grad_(False).to(device)
    nbytes = sum(t.nbytes for one in different for t in (*one.parameters(), *one.buffers()))
    return EnlargingModel(info, dict(enlargers), device, nbytes)


def _enlargers(info: ModelInfo, state: dict[str, Tensor]) -> dict[Subject, Enlarger]:
    match info.architecture:
        case "enlarge-classic":
            classic = classic_of(state)
            return {Subject.PHOTOGRAPH: classic, Subject.DRAWING: classic}
        case "real-esrgan":
            return {
                Subject.PHOTOGRAPH: _part(state, Subject.PHOTOGRAPH, rrdb_of),
                Subject.DRAWING: _part(state, Subject.DRAWING, rrdb_of),
            }
        case other:
            raise UserError(
                f"{info.name} is a network of the kind “{other}”, which this Quartet does not know.",
                "Update Quartet, or choose another model.",
            )


def _part(state: dict[str, Tensor], subject: Subject, make: Callable[[dict[str, Tensor]], E]) -> E:
    begin = f"{subject}."
    return make({name.removeprefix(begin): value for name, value in state.items() if name.startswith(begin)})
