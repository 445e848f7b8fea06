"""A network of `transformers`, with what differs from one to the next made alike.

Nothing is fetched and no program of a model is run: the network is built from a configuration that was
checked, its weights are given to it, and how attention is computed is said here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from inspect import signature
from math import prod
from typing import Any

import psutil
import torch
from torch import Tensor

from studio.core.device import Device, DeviceKind, Precision
from studio.core.errors import UserError
from studio.families.transformer.community.configuration import (
    context_of,
    network_class,
    network_config,
    vocabulary_of,
)

_QUICK, _TELLING = "sdpa", "eager"
"""How attention is computed: as fast as can be, or so that it tells where it looked."""
_CACHE_NAMES = ("cache", "past_key_values")
_ROOM_FOR_FLOAT32 = 0.6
"""Share of the free memory that weights may take in float32; beyond it they stay in 16 bits."""
_SLACK = 1 << 20


class CausalNetwork:
    """What computes logits, on its device.

    Args:
        model: a `PreTrainedModel` with a head.
    """

    def __init__(self, model: Any, device: torch.device) -> None:
        self.model: Any = model.to(device).eval().requires_grad_(False)
        self.device = device
        self.context = context_of(model.config)
        self.vocabulary = vocabulary_of(model.config)
        accepted = signature(model.forward).parameters
        self._cache_name = next((name for name in _CACHE_NAMES if name in accepted), None)
        self._keeps = "logits_to_keep" in accepted

    @property
    def nbytes(self) -> int:
        """Memory its weights take."""
        return sum(one.nbytes for one in self.model.parameters())

    def cache(self) -> Any:
        """A new one, empty; None for networks that have none, which read the whole text for each token.

        Layers that see only a window forget what lies before it and could not go back; they keep all.
        """
        if self._cache_name is None:
            return None
        from transformers.cache_utils import DynamicCache, DynamicLayer, DynamicSlidingWindowLayer

        cache = DynamicCache(config=self.model.config)
        cache.layers = [
            DynamicLayer() if type(layer) is DynamicSlidingWindowLayer else layer for layer in cache.layers
        ]
        return cache

    def run(self, ids: Sequence[int], cache: Any, *, all_logits: bool = False, **asked: Any) -> Any:
        """What the network says of tokens that stand behind those in the cache; `logits` is (1, n, tokens).

        Args:
            all_logits: not of the last token alone.

        Raises:
            ValueError: a token is none of its own.
        """
        if not all(0 <= one < self.vocabulary for one in ids):
            raise ValueError("There is a token that the network does not know.")
        if self._cache_name is not None:
            asked[self._cache_name] = cache
            asked["use_cache"] = cache is not None
        if self._keeps and not all_logits:
            asked["logits_to_keep"] = 1
        with torch.inference_mode(), _silence():
            return self.model(torch.tensor([list(ids)], device=self.device), **asked)

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Attention tells where it looks meanwhile, which is slower."""
        usual = self.model.config._attn_implementation
        self._attend(_TELLING)
        try:
            yield
        finally:
            self._attend(usual)

    def _attend(self, way: str) -> None:
        with _silence():  # of networks that know one way only
            self.model.set_attn_implementation(way)


def keeps_all(cache: Any) -> bool:
    """Whether a cache remembers each token, rather than a sum of all."""
    from transformers.cache_utils import DynamicLayer

    return cache is not None and all(type(layer) is DynamicLayer for layer in cache.layers)


def rewound(cache: Any, dropped: int) -> bool:
    """Forget the last tokens; whether that went."""
    keeps = keeps_all(cache)
    if keeps:
        cache.crop(-dropped)
    return keeps


def build_network(config: Mapping[str, Any], tensors: Mapping[str, Tensor], device: Device) -> CausalNetwork:
    """The network with weights mapped from a file; none is copied that need not be.

    Args:
        config: see `configuration.checked_config`.

    Raises:
        ValueError: the weights are not those of the configuration.
        UserError: they do not go into the memory.
    """
    built = network_config(config)
    dtype = dtype_for(tensors, device)
    model, told = _loaded(built, tensors, dtype)
    odd = (one if isinstance(one, str) else str(one[0]) for one in told["mismatched_keys"])
    lacking = sorted({*told["missing_keys"], *odd})
    if lacking:
        raise ValueError(f"its weights lack “{lacking[0][:100]}”, or have it in another shape")
    return CausalNetwork(model, torch.device(device.torch_name))


def check_fit(config: Mapping[str, Any], shapes: Mapping[str, tuple[int, ...]]) -> None:
    """That a network of this configuration is about as large as its weights, before memory is taken for it.

    Raises:
        ValueError: it is not.
    """
    built = network_config(config)
    try:
        with torch.device("meta"), _silence():
            model = network_class(built)(built)
    except Exception as error:  # whatever a network stumbles over when its numbers do not go together
        raise ValueError(f"its configuration does not go together: {str(error)[:200]}") from error
    wanted = sum(one.numel() for one in model.parameters())
    given = sum(prod(shape) for shape in shapes.values())
    if wanted > given * 1.25 + _SLACK:
        raise ValueError(f"its network has {wanted:,} numbers, but its files hold {given:,}")


def dtype_for(tensors: Mapping[str, Tensor], device: Device) -> torch.dtype:
    """The type to compute in: on a processor float32 where the memory allows, for 16 bits tell probabilities
    coarsely; elsewhere the 16 bits of the file.

    Raises:
        UserError: not even in 16 bits do they go into the memory.
    """
    numbers: dict[torch.dtype, int] = {}
    for one in tensors.values():
        if one.is_floating_point():
            numbers[one.dtype] = numbers.get(one.dtype, 0) + one.numel()
    stored = max(numbers, key=lambda dtype: numbers[dtype], default=torch.float32)
    count = sum(numbers.values())
    if device.kind is not DeviceKind.CPU:
        if stored is torch.float32 and device.precision is Precision.FLOAT32:
            return stored
        return torch.bfloat16 if stored is torch.bfloat16 else torch.float16
    memory = psutil.virtual_memory()
    if count * 4 <= memory.available * _ROOM_FOR_FLOAT32:
        return torch.float32
    look_at_memory(count * 2, memory.total)
    return torch.bfloat16


def look_at_memory(needed: int, most: int) -> None:
    """That so many bytes go into the memory.

    Raises:
        UserError: they do not.
    """
    if needed > most:
        raise UserError(
            f"This model takes {needed / 1e9:.1f} GB of memory; there are {most / 1e9:.1f} GB.",
            "Choose a smaller one, or its GGUF file in 4 bits.",
        )


def _loaded(config: Any, tensors: Mapping[str, Tensor], dtype: torch.dtype) -> tuple[Any, Mapping[str, Any]]:
    """The model, and what transformers says of the names of its tensors."""
    made = network_class(config)
    config.name_or_path = ""
    asked: dict[str, Any] = {"config": config, "dtype": dtype, "output_loading_info": True}
    for attention in (_QUICK, _TELLING):
        try:
            with _silence():
                return made.from_pretrained(
                    None,
                    state_dict=dict(tensors),
                    attn_implementation=attention,
                    local_files_only=True,
                    use_safetensors=True,
                    ignore_mismatched_sizes=True,  # they are told, and refused by name
                    **asked,
                )
        except ValueError as error:
            if attention == _QUICK and "attention" in str(error).lower():
                continue  # few networks have but one way
            raise
        except (RuntimeError, TypeError, KeyError, AttributeError, IndexError, ZeroDivisionError) as error:
            raise ValueError(f"its parts do not fit together: {str(error)[:200]}") from error
    raise AssertionError("one of both has returned or raised")


@contextmanager
def _silence() -> Iterator[None]:
    """No bars and no advice on the terminal: what matters is said by us."""
    from transformers.utils import logging

    told: Any = logging
    verbosity, bars = told.get_verbosity(), told.is_progress_bar_enabled()
    told.set_verbosity_error()
    told.disable_progress_bar()
    try:
        yield
    finally:
        told.set_verbosity(verbosity)
        if bars:
            told.enable_progress_bar()
