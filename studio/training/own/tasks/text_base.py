"""A language model to begin with: its network in full precision, with its own vocabulary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import torch
from safetensors import SafetensorError
from tokenizers import Tokenizer

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.transformer.model_file import ModelTexts, read_model
from studio.families.transformer.network import Transformer
from studio.families.transformer.quantised import WEIGHT, quantised_in
from studio.training.prose.data import END

MOST_WEIGHTS: Final = 1_000_000_000
"""Beyond, training wants more memory than a computer of this kind has: 16 bytes a weight."""


@dataclass(frozen=True, eq=False)
class TextBase:
    """What a training begins with.

    Attributes:
        texts: configuration, vocabulary and template; they stay as they are.
        network: its weights in single precision.
        tokenizer: its vocabulary, opened.
    """

    texts: ModelTexts
    network: Transformer
    tokenizer: Tokenizer


def open_text_base(info: ModelInfo) -> TextBase:
    """The language model `info`. What it keeps in few bits is brought to full size.

    Raises:
        UserError: it cannot be read, is too large, or its vocabulary has no mark for the end of a text.
    """
    try:
        texts, tensors = read_model(info.weights_path)
        with torch.device("meta"):
            network = Transformer(texts.config)
        if sum(weight.numel() for weight in network.parameters()) > MOST_WEIGHTS:
            raise UserError(
                f"{info.name} has too many weights to be trained whole.", "Begin with a smaller model."
            )
        tensors |= {name + WEIGHT: one.dequantise() for name, one in quantised_in(tensors).items()}
        wanted = {name: tensors[name].float().clone() for name in network.state_dict()}
        network.load_state_dict(wanted, assign=True)
        tokenizer = Tokenizer.from_str(texts.tokenizer)
    except (OSError, SafetensorError, ValueError, KeyError, RuntimeError) as error:
        raise UserError(f"{info.name} cannot be read: {error}", "Begin with another.") from error
    if tokenizer.token_to_id(END) is None:
        raise UserError(
            f"{info.name} has no mark for the end of a text in its vocabulary ({END}).",
            "Begin with another, or with none.",
        )
    return TextBase(texts, network.requires_grad_(True), tokenizer)
