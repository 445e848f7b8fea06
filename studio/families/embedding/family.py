"""The family of readers. It makes nothing by itself: others load its models as companions, or search with
them.
"""

from __future__ import annotations

from collections.abc import Iterator

from safetensors import SafetensorError
from safetensors.torch import load_file

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.embedding.minilm import SentenceEncoder
from studio.families.embedding.minilm_files import encoder_of
from studio.families.embedding.params import FAMILY, MINILM


class EmbeddingFamily(Family[SentenceEncoder]):
    """Models that turn sentences into numbers."""

    @property
    def name(self) -> str:
        """“embedding”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """None."""
        return ()

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> SentenceEncoder:
        """The encoder, in single precision.

        Raises:
            UserError: the file is missing, damaged, or of another architecture.
        """
        if info.architecture != MINILM:
            raise UserError(
                f"{info.name} reads words in a way “{info.architecture}” that this Quartet does not know.",
                "Update Quartet, or choose another model.",
            )
        try:
            return encoder_of(load_file(info.weights_path), device.torch_name)
        except FileNotFoundError:
            raise UserError(f"The weights of {info.name} are missing.", "Fetch the model again.") from None
        except (OSError, ValueError, SafetensorError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}", "Fetch the model again.") from error

    def run(self, model: SentenceEncoder, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Nothing can be asked of it.

        Raises:
            UserError: always.
        """
        raise UserError(
            f"A model that reads words cannot do “{request.task}”.",
            "This may have been made by a newer Quartet.",
        )
