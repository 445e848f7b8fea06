"""MiniLM: sentences to 384 numbers, near each other when they mean alike (arXiv 1908.10084, 2002.10957).

The network is BERT as `transformers` builds it; tokens by `tokenizers`. A sentence is the mean of what the
last layer says of its tokens, brought to length 1.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

DIMS = 384
"""Numbers of an embedding."""
LONGEST = 128
"""Tokens of a sentence; what follows is not read."""
BATCH = 64


class SentenceEncoder:
    """Reads sentences.

    Args:
        config: the model's config.json.
        state: its tensors.
        tokenizer: its tokenizer.json.

    Raises:
        ValueError: they do not fit together.
    """

    def __init__(
        self, config: str, state: Mapping[str, Tensor], tokenizer: str, device: torch.device | str = "cpu"
    ) -> None:
        from transformers import BertConfig, BertModel

        try:
            network = BertModel(BertConfig(**json.loads(config)))
            known = network.state_dict().keys()
            network.load_state_dict({name: value for name, value in state.items() if name in known})
            self._tokenizer = Tokenizer.from_str(tokenizer)
        except Exception as error:  # tokenizers raises plain Exception, transformers a dozen kinds
            raise ValueError(f"MiniLM does not fit: {error}") from error
        self._tokenizer.enable_truncation(LONGEST)
        self._tokenizer.enable_padding()
        self._device = torch.device(device)
        self._network = cast(Any, network).eval().requires_grad_(False).to(self._device)

    @property
    def nbytes(self) -> int:
        """Memory of its weights."""
        return sum(weight.nbytes for weight in cast(nn.Module, self._network).parameters())

    @torch.no_grad()
    def encode(self, sentences: Sequence[str]) -> Tensor:
        """(n, DIMS) float32 on the CPU, each of length 1."""
        parts = [self._encode(sentences[first : first + BATCH]) for first in range(0, len(sentences), BATCH)]
        return torch.cat(parts) if parts else torch.empty(0, DIMS)

    def _encode(self, sentences: Sequence[str]) -> Tensor:
        read = self._tokenizer.encode_batch(list(sentences))
        ids = torch.tensor([one.ids for one in read], device=self._device)
        mask = torch.tensor([one.attention_mask for one in read], device=self._device)
        told = self._network(input_ids=ids, attention_mask=mask).last_hidden_state
        counted = mask[..., None].float()
        mean = (told * counted).sum(1) / counted.sum(1).clamp(min=1)
        return nn.functional.normalize(mean, dim=-1).float().cpu()
