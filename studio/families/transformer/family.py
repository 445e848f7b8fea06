"""The family of language models."""

from __future__ import annotations

from collections.abc import Iterator

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.transformer.params import FAMILY, TASKS
from studio.families.transformer.writer import Writer


class TransformerFamily(Family[Writer]):
    """Models that write."""

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
        raise UserError(f"{info.name} cannot be opened yet.")

    def run(self, model: Writer, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Do what is asked.

        Raises:
            UserError: the request cannot be done.
        """
        raise UserError(f"A language model cannot do “{request.task}”.")
