"""A language model that `transformers` computes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor

from studio.core.device import Device
from studio.core.family import ModelInfo
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.community.causal_network import (
    CausalNetwork,
    build_network,
    keeps_all,
    rewound,
)
from studio.families.transformer.community.inside import look_inside
from studio.families.transformer.community.model_file import read_community
from studio.families.transformer.vocabulary import TokenizerVocabulary
from studio.families.transformer.writer import ChatTemplate, Inside, Vocabulary


class CommunityWriter:
    """What `writer.Writer` asks for."""

    def __init__(self, network: CausalNetwork, vocabulary: Vocabulary, template: ChatTemplate | None) -> None:
        self._network, self._vocabulary, self._template = network, vocabulary, template

    @property
    def nbytes(self) -> int:
        """Memory its weights take."""
        return self._network.nbytes

    @property
    def context(self) -> int:
        """Most tokens it can see at once."""
        return self._network.context

    @property
    def vocabulary(self) -> Vocabulary:
        """Its tokens."""
        return self._vocabulary

    @property
    def template(self) -> ChatTemplate | None:
        """How it is asked; None when it can only continue."""
        return self._template

    def reading(self) -> CommunityReading:
        """A new one, which has read nothing."""
        return CommunityReading(self._network)

    def look(self, ids: Sequence[int]) -> Inside:
        """What goes on at the last of `ids`; takes as long as reading them all."""
        return look_inside(self._network, ids)


class CommunityReading:
    """What `writer.Reading` asks for. What it has read it reads once more where a network cannot forget."""

    def __init__(self, network: CausalNetwork) -> None:
        self._network = network
        self._ids: list[int] = []
        self._cache = network.cache()
        self._cached = 0

    @property
    def length(self) -> int:
        """Tokens read so far."""
        return len(self._ids)

    def read(self, ids: Sequence[int]) -> Tensor:
        """Read on; gives the logits of what may follow the last of them: (vocabulary,) float32 on the CPU.

        Raises:
            ValueError: they do not fit into the context, or there are none.
        """
        if not ids:
            raise ValueError("There is nothing to read.")
        all_ids = [*self._ids, *ids]
        if len(all_ids) > self._network.context:
            raise ValueError(f"{len(all_ids)} tokens do not fit into the context.")
        answer: Any = None
        try:
            for some in self._portions(all_ids[self._cached :]):
                answer = self._network.run(some, self._cache)
        except BaseException:
            self._begin_again()  # some layers may have read them, and others not
            raise
        self._ids = all_ids
        self._cached = len(all_ids) if self._cache is not None else 0
        return answer.logits[0, -1].float().cpu()

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        dropped = len(self._ids) - length
        if dropped <= 0:
            return
        self._ids = self._ids[:length]
        if self._cached > length:
            if length > 0 and rewound(self._cache, self._cached - length):
                self._cached = length
            else:
                self._begin_again()

    def _portions(self, ids: list[int]) -> list[list[int]]:
        """A sum of all tokens (Mamba) takes up several at the beginning, and later one at a time."""
        if self._cached and not keeps_all(self._cache):
            return [[one] for one in ids]
        return [ids]

    def _begin_again(self) -> None:
        self._cache = self._network.cache()
        self._cached = 0


def open_community(info: ModelInfo, device: Device) -> CommunityWriter:
    """The model, ready to write.

    Raises:
        OSError, SafetensorError: it cannot be read.
        ValueError: it holds no language model, or a damaged one.
        UserError: its list of tokens cannot be used, or it does not go into the memory.
    """
    texts, tensors = read_community(info.weights_path)
    vocabulary = TokenizerVocabulary(texts.tokenizer, texts.marks)
    template = None if texts.template is None else JinjaChatTemplate(texts.template, texts.marks)
    return CommunityWriter(build_network(texts.config, tensors, device), vocabulary, template)
