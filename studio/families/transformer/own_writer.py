"""A language model that our own network computes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from torch import Tensor

from studio.core.device import Device
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.model_file import ModelTexts, read_model
from studio.families.transformer.network import Config, KVCache, Thinking, Transformer
from studio.families.transformer.quantised import quantised_in
from studio.families.transformer.vocabulary import vocabulary_of
from studio.families.transformer.writer import ChatTemplate, Inside, Vocabulary


class OwnWriter:
    """What `writer.Writer` asks for.

    Args:
        tensors: of a model file, some in few bits perhaps.

    Raises:
        ValueError: they do not fit the network.
    """

    def __init__(
        self,
        texts: ModelTexts,
        tensors: Mapping[str, Tensor],
        vocabulary: Vocabulary,
        template: ChatTemplate | None,
        device: Device,
    ) -> None:
        self._vocabulary, self._template = vocabulary, template
        self._network = network_of(texts.config, tensors, torch.device(device.torch_name))

    @property
    def nbytes(self) -> int:
        """Memory its weights take."""
        return sum(one.nbytes for one in self._network.parameters())

    @property
    def context(self) -> int:
        """Most tokens it can see at once."""
        return self._network.config.context

    @property
    def vocabulary(self) -> Vocabulary:
        """Its tokens."""
        return self._vocabulary

    @property
    def template(self) -> ChatTemplate | None:
        """How it is asked; None when it can only continue."""
        return self._template

    def reading(self) -> OwnReading:
        """A new one, which has read nothing."""
        return OwnReading(self._network)

    @torch.inference_mode()
    def look(self, ids: Sequence[int]) -> Inside:
        """What goes on at the last of `ids`; takes as long as reading them all."""
        thinking = Thinking.begin()
        self._network(self._ids(ids), thinking=thinking, last=True)
        attention = torch.stack([weights[0, :, -1] for weights in thinking.attention])
        states = torch.stack([state[0, -1] for state in thinking.states])
        return Inside(attention.float().cpu(), self._network.logits(states).float().cpu())

    def _ids(self, ids: Sequence[int]) -> Tensor:
        return torch.tensor([ids], device=self._network.embedding.weight.device)


class OwnReading:
    """What `writer.Reading` asks for."""

    def __init__(self, network: Transformer) -> None:
        weight = network.embedding.weight
        self._network = network
        self._cache = KVCache(network.config, device=weight.device, dtype=weight.dtype)

    @property
    def length(self) -> int:
        """Tokens read so far."""
        return self._cache.length

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> Tensor:
        """Read on; gives the logits of what may follow the last of them: (vocabulary,) float32 on the CPU.

        Raises:
            ValueError: they do not fit into the context, or there are none.
        """
        if not ids:
            raise ValueError("There is nothing to read.")
        tokens = torch.tensor([ids], device=self._network.embedding.weight.device)
        return self._network(tokens, self._cache, last=True)[0, -1].float().cpu()

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        self._cache.rewind(length)


def network_of(config: Config, tensors: Mapping[str, Tensor], device: torch.device) -> Transformer:
    """The network with weights that were mapped from a file; none is copied that need not be.

    Raises:
        ValueError: a tensor is missing or has another shape.
    """
    weights = {name: tensor for name, tensor in tensors.items() if tensor.is_floating_point()}
    for name, matrix in quantised_in(tensors).items():
        weights[f"{name}.weight"] = matrix.dequantise()
    with torch.device("meta"):
        network = Transformer(config)
    ours = {name: weights[name].float() for name in network.state_dict() if name in weights}
    try:
        network.load_state_dict(ours, assign=True)
    except RuntimeError as error:
        raise ValueError(str(error)) from error
    return network.to(device).eval().requires_grad_(False)


def open_writer(path: Path, device: Device) -> OwnWriter:
    """The model of a file, ready to write.

    Raises:
        OSError, SafetensorError: it cannot be read.
        ValueError: it holds no language model, or a damaged one.
        UserError: its list of tokens cannot be used.
    """
    texts, tensors = read_model(path)
    template = JinjaChatTemplate(texts.template, texts.marks) if texts.template is not None else None
    return OwnWriter(texts, tensors, vocabulary_of(texts), template, device)
