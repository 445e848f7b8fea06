"""A network of transformers as one safetensors file: its tensors by their own names, and beside them the
bytes of its texts, as in `transformer.model_file`; transformers_config.json holds its configuration.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from studio.families.transformer.model_file import (
    MARKS,
    TEMPLATE,
    TOKENIZER,
    Marks,
    mapped_tensors,
    marks_in,
    marks_text,
    text_in,
    text_tensor,
)

CONFIG = "transformers_config.json"
TEXTS = (CONFIG, TOKENIZER, TEMPLATE, MARKS)


@dataclass(frozen=True)
class CommunityTexts:
    """What a file says besides its numbers.

    Attributes:
        config: what `configuration.checked_config` left of config.json.
        tokenizer: tokenizer.json.
        template: the instruct template; None for models that only continue.
    """

    config: Mapping[str, Any]
    tokenizer: str
    template: str | None
    marks: Marks

    def tensors(self) -> dict[str, Tensor]:
        """The texts as they stand in the file."""
        texts = {
            CONFIG: json.dumps(self.config, sort_keys=True),
            TOKENIZER: self.tokenizer,
            MARKS: marks_text(self.marks),
        }
        if self.template is not None:
            texts[TEMPLATE] = self.template
        return {name: text_tensor(text) for name, text in texts.items()}


def read_community(path: Path) -> tuple[CommunityTexts, dict[str, Tensor]]:
    """Texts and tensors of a file; the tensors are mapped from the disk, not copied.

    Raises:
        OSError, SafetensorError: it cannot be read.
        ValueError: it holds something else.
    """
    tensors = mapped_tensors(path)
    texts = CommunityTexts(
        json.loads(text_in(tensors, CONFIG)),
        text_in(tensors, TOKENIZER),
        text_in(tensors, TEMPLATE) if TEMPLATE in tensors else None,
        marks_in(text_in(tensors, MARKS)),
    )
    return texts, {name: tensor for name, tensor in tensors.items() if name not in TEXTS}
