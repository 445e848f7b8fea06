"""The family of language models: loads them, and hands each task to the module that does it."""

from __future__ import annotations

from collections.abc import Iterator
from weakref import WeakKeyDictionary

from safetensors import SafetensorError

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.transformer.community.configuration import ARCHITECTURES
from studio.families.transformer.looking import look
from studio.families.transformer.network import Form
from studio.families.transformer.params import FAMILY, LOOK, PROMPTS, TASKS, WRITE
from studio.families.transformer.prompt_writing import write_prompts
from studio.families.transformer.readings import Readings
from studio.families.transformer.writer import Writer
from studio.families.transformer.writing import write

OURS = frozenset(Form)
"""Architectures that our own network computes."""


class TransformerFamily(Family[Writer]):
    """Models that write."""

    def __init__(self) -> None:
        self._readings: WeakKeyDictionary[Writer, Readings] = WeakKeyDictionary()

    @property
    def name(self) -> str:
        """“transformer”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Write, look inside, prompts for stickers."""
        return TASKS

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> Writer:
        """The model, ready to write.

        Raises:
            UserError: the files are missing, damaged, or of a form that is not known.
        """
        try:
            return _opened(info, device)
        except FileNotFoundError:
            raise UserError(f"A file of {info.name} is missing.", "Fetch the model again.") from None
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}", "Fetch the model again.") from error

    def run(self, model: Writer, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Do what is asked.

        Raises:
            UserError: the request cannot be done.
        """
        readings = self._readings.setdefault(model, Readings())
        match request.task:
            case WRITE.name:
                yield from write(model, request, readings)
            case LOOK.name:
                yield from look(model, request)
            case PROMPTS.name:
                yield from write_prompts(model, request, readings)
            case _:
                raise UserError(
                    f"A language model cannot do “{request.task}”.",
                    "This may have been made by a newer Quartet.",
                )


def _opened(info: ModelInfo, device: Device) -> Writer:
    if info.architecture in OURS:
        from studio.families.transformer.own_writer import open_writer

        return open_writer(info.weights_path, device)
    if info.architecture in ARCHITECTURES:
        from studio.families.transformer.community.writer import open_community

        return open_community(info, device)
    raise UserError(
        f"{info.name} is of a form “{info.architecture}” that this Quartet does not know.",
        "Update Quartet, or choose another model.",
    )
