"""A language model that our own network computes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from studio.core.device import Device, DeviceKind, Precision
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.decoding_step import DecodingStep
from studio.families.transformer.model_file import ModelTexts, read_model
from studio.families.transformer.network import Config, Form, KVCache, Thinking, Transformer
from studio.families.transformer.quantised import (
    WEIGHT,
    Halves,
    Kept,
    KeptEmbedding,
    KeptLinear,
    quantised_in,
)
from studio.families.transformer.table import Dense, Table, Workspace, tables_are_quick
from studio.families.transformer.vocabulary import vocabulary_of
from studio.families.transformer.writer import ChatTemplate, Inside, Vocabulary

SMALL = 32_000_000
"""Weights of a network up to which nothing is rounded: reading them all takes little time anyway."""
_FEW_TABLES, _FEW_DENSE = 16, 4
"""Tokens that are quicker read one by one."""


class OwnWriter:
    """What `writer.Writer` asks for.

    On the CPU there are two ways to read. Many tokens at once go through `network.Transformer` in float32,
    with weights exactly as they are in the file. Single ones, as they are written, through `DecodingStep`.

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
        self._network = network_of(texts.config, tensors, device)
        self._step = step_of(self._network) if device.kind is DeviceKind.CPU else None

    @property
    def nbytes(self) -> int:
        """Memory its weights take; those that are mapped from the disk, too."""
        layers = [one for one in self._network.modules() if isinstance(one, (KeptLinear, KeptEmbedding))]
        kept = sum(one.matrix.nbytes for one in layers)
        step = self._step.nbytes if self._step is not None else 0
        return sum(one.nbytes for one in self._network.parameters()) + kept + step

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
        return OwnReading(self._network, self._step)

    @torch.inference_mode()
    def look(self, ids: Sequence[int]) -> Inside:
        """What goes on at the last of `ids`; takes as long as reading them all."""
        thinking = Thinking.begin()
        self._network(self._ids(ids), thinking=thinking, last=True)
        attention = torch.stack([weights[0, :, -1] for weights in thinking.attention])
        states = torch.stack([state[0, -1] for state in thinking.states])
        return Inside(attention.float().cpu(), self._network.logits(states).float().cpu())

    def _ids(self, ids: Sequence[int]) -> Tensor:
        return torch.tensor([ids], device=_place(self._network).device)


class OwnReading:
    """What `writer.Reading` asks for."""

    def __init__(self, network: Transformer, step: DecodingStep | None) -> None:
        self._network, self._step = network, step
        place = _place(network)
        self._device = place.device
        self._cache = KVCache(network.config, device=place.device, dtype=place.dtype)

    @property
    def length(self) -> int:
        """Tokens read so far."""
        return self._cache.length

    @torch.inference_mode()
    def read(self, ids: Sequence[int]) -> Tensor:
        """Read on; gives the logits of what may follow the last of them: (vocabulary,) float32 on the CPU.

        The same tokens in the same portions give the same numbers, to the last bit.

        Raises:
            ValueError: they do not fit into the context, or there are none.
        """
        if not ids:
            raise ValueError("There is nothing to read.")
        self._cache.make_room(len(ids))
        tokens = torch.tensor([ids], device=self._device)
        if self._step is None or len(ids) > self._step.few:
            return self._network(tokens, self._cache, last=True)[0, -1].float().cpu()
        embedded = self._network.embedding(tokens)[0]
        for one in embedded[:-1]:
            self._step(one, self._cache, logits=False)
        return self._step(embedded[-1], self._cache)

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        self._cache.rewind(length)


def network_of(config: Config, tensors: Mapping[str, Tensor], device: Device) -> Transformer:
    """The network with the weights of a file. What a big one keeps in few bits stays so on the CPU, where it
    is read token by token through tables.

    Raises:
        ValueError: a tensor is missing or has another shape.
    """
    kept: dict[str, Kept] = dict(quantised_in(tensors))
    halves = {torch.float16, torch.bfloat16}
    for name, tensor in tensors.items():
        if tensor.dtype in halves and tensor.ndim == 2 and name.endswith(WEIGHT):
            kept[name.removesuffix(WEIGHT)] = Halves(tensor)
    weights = {name: one for name, one in tensors.items() if one.is_floating_point()}
    with torch.device("meta"), _Unfilled():
        network = Transformer(config)
    if device.kind is not DeviceKind.CPU or not _wants_tables(config):
        weights |= {name + WEIGHT: matrix.dequantise() for name, matrix in kept.items()}
    else:
        _keep(network, kept)
    dtype = torch.float16 if device.precision is Precision.FLOAT16 else torch.float32
    ours = {
        name: weights[name].to(device.torch_name, dtype) for name in network.state_dict() if name in weights
    }
    try:
        network.load_state_dict(ours, assign=True)
    except RuntimeError as error:
        raise ValueError(str(error)) from error
    return network.eval().requires_grad_(False)


class _Unfilled(TorchFunctionMode):
    """Layers are not filled with chance: without memory, torch would load its compiler for that alone."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        """All as usual but that."""
        given = kwargs or {}
        if func in {nn.init.normal_, nn.init.uniform_, nn.init.kaiming_uniform_}:
            return args[0] if args else given["tensor"]
        return func(*args, **given)


def step_of(network: Transformer) -> DecodingStep | None:
    """The quick way for single tokens on the CPU; None where there is no quicker one than the network."""
    config, workspace = network.config, Workspace()
    with torch.no_grad():
        if _wants_tables(config):
            return DecodingStep(config, _weights_of(network), lambda one: Table(one, workspace), _FEW_TABLES)
        if config.form is Form.LLAMA and not _is_big(config):
            return DecodingStep(config, _weights_of(network), lambda one: Dense(one, workspace), _FEW_DENSE)
    return None


def _is_big(config: Config) -> bool:
    with torch.device("meta"), _Unfilled():
        return sum(one.numel() for one in Transformer(config).parameters()) > SMALL


def _wants_tables(config: Config) -> bool:
    """Whether single tokens go through tables in 8 bits, so that the network itself may stay in few."""
    return config.form is Form.LLAMA and tables_are_quick() and _is_big(config)


def _keep(network: Transformer, kept: Mapping[str, Kept]) -> None:
    """Put matrices in few bits where linear layers and the table of embeddings are."""
    for name, layer in list(network.named_modules()):
        matrix = kept.get(name)
        if matrix is None or not isinstance(layer, (nn.Linear, nn.Embedding)):
            continue
        if matrix.shape != tuple(layer.weight.shape):
            raise ValueError(f"“{name}” has the shape {matrix.shape}, not {tuple(layer.weight.shape)}.")
        parent, _, own = name.rpartition(".")
        if isinstance(layer, nn.Linear):
            setattr(network.get_submodule(parent), own, KeptLinear(matrix, layer.bias is not None))
        else:
            setattr(network.get_submodule(parent), own, KeptEmbedding(matrix))


def _place(network: Transformer) -> Tensor:
    """One of its weights: on the device, and of the type, that is reckoned with."""
    return next(network.norm.parameters())


def _weights_of(network: Transformer) -> Callable[[str], Tensor]:
    def weight(name: str) -> Tensor:
        layer, _, part = name.rpartition(".")
        return getattr(network.get_submodule(layer), part).detach().float()

    return weight


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
