"""Writing on during training: by chance, but the same chance every time."""

from __future__ import annotations

import torch
from torch import Tensor

from studio.families.transformer.network import KVCache, Transformer

TEMPERATURE = 0.8


@torch.no_grad()
def write_on(network: Transformer, given: Tensor, count: int, temperature: float = TEMPERATURE) -> Tensor:
    """Go on by `count` tokens.

    Args:
        network: writes.
        given: int64 (n, tokens), at least one token each.
        count: how many more; all must fit into the context.
        temperature: divides the logits before the softmax.

    Returns:
        int64 (n, count); the same for the same weights and tokens.
    """
    random = torch.Generator().manual_seed(0)
    cache = KVCache(network.config, len(given), device=given.device)
    written = [given]
    for _ in range(count):
        logits = network(written[-1], cache, last=True)[:, -1].float().cpu() / temperature
        drawn = torch.multinomial(logits.softmax(1), 1, generator=random)
        written.append(drawn.to(given.device))
    return torch.cat(written[1:], 1)
