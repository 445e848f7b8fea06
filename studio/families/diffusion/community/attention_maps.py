"""Where a network looks at each word: the weights of its cross-attention (DAAM, arXiv 2210.04885).

They are calculated beside what the network does, never in its stead: a picture is the same with and without.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn

from studio.core.events import AttentionMap

MOST_PLACES = 32 * 32
"""Finer layers are passed over: their maps cost much and show little more."""


class AttentionLook:
    """Collects maps while the network is asked.

    Args:
        rows, columns: of the latents.
    """

    def __init__(self, rows: int, columns: int) -> None:
        self._sizes = _sizes(rows, columns)
        self._seen: list[Tensor] = []

    @contextmanager
    def on(self, network: nn.Module) -> Iterator[None]:
        """Look at every cross-attention of the network meanwhile."""
        layers = [one for name, one in network.named_modules() if name.endswith(".attn2")]
        hooks = [one.register_forward_pre_hook(self._look, with_kwargs=True) for one in layers]
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()

    def maps(self, places: Sequence[tuple[str, tuple[int, ...]]]) -> tuple[AttentionMap, ...]:
        """A map for each word; 1 is where any of them is looked at most."""
        if not self._seen or not places:
            return ()
        rows, columns = max((tuple(one.shape[-2:]) for one in self._seen), key=lambda size: size[0] * size[1])
        all_maps = torch.stack(
            [
                nn.functional.interpolate(one[None], (rows, columns), mode="bilinear", align_corners=False)[0]
                for one in self._seen
            ]
        ).mean(0)
        words = [
            (word, all_maps[[at for at in tokens if at < len(all_maps)]].sum(0)) for word, tokens in places
        ]
        largest = max((float(one.max()) for _, one in words), default=0.0) or 1.0
        return tuple(AttentionMap(word, (one / largest).clamp(0, 1).cpu().numpy()) for word, one in words)

    def _look(self, layer: Any, arguments: tuple[Any, ...], named: dict[str, Any]) -> None:
        hidden: Tensor = arguments[0] if arguments else named["hidden_states"]
        told: Tensor | None = named.get("encoder_hidden_states")
        size = self._sizes.get(hidden.shape[1])
        if told is None or size is None:
            return
        # The last of a batch is asked with words, see `painter`.
        query = layer.head_to_batch_dim(layer.to_q(hidden[-1:])).float()
        key = layer.head_to_batch_dim(layer.to_k(told[-1:])).float()
        weights = (query @ key.transpose(-1, -2) * layer.scale).softmax(-1)
        self._seen.append(weights.mean(0).T.unflatten(1, size))


def _sizes(rows: int, columns: int) -> dict[int, tuple[int, int]]:
    """(rows, columns) of the levels that are looked at, by their places."""
    sizes: dict[int, tuple[int, int]] = {}
    while rows * columns > 1:
        if rows * columns <= MOST_PLACES:
            sizes.setdefault(rows * columns, (rows, columns))
        rows, columns = -(-rows // 2), -(-columns // 2)
    return sizes
