"""The transformer in two of its forms, whole in one file, to be read with the papers beside it.

GPT-2 (Radford et al. 2019): learned positions, LayerNorm, one matrix for queries, keys and values, GELU.
Llama (arXiv 2302.13971): RMSNorm (1910.07467), rotary positions (2104.09864), grouped-query attention
(2305.13245), SwiGLU (2002.05202, equation 6); Qwen2 is the same with biases on queries, keys and values.

Both are a stack of pre-norm blocks, x = x + attention(norm(x)); x = x + mlp(norm(x)), and a head that turns
the last norm's output into a logit for every token of the vocabulary (arXiv 1706.03762; tied: 1608.05859).

Shapes: b texts at once, n new tokens of each, t tokens that can be seen (those in the cache and the new).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import torch
from torch import Tensor, nn
from torch.nn import functional


class Form(StrEnum):
    """Which of the two."""

    LLAMA = "llama"
    GPT2 = "gpt2"


@dataclass(frozen=True)
class Config:
    """The numbers of a network.

    Attributes:
        vocabulary: how many tokens there are.
        width: numbers that stand for a token on its way through the layers.
        hidden: width inside the MLP.
        layers: blocks.
        heads: queries of a layer.
        kv_heads: keys and values of a layer; a group of heads / kv_heads queries shares one (equal: no
            groups; GPT-2 has none).
        head_dims: numbers of one query.
        context: tokens it was trained to see at once.
        epsilon: added to the variance in the norms.
        rotary_base: of the rotary angles; Llama form only.
        tied: whether the head is the table of embeddings.
        qkv_bias: whether queries, keys and values have biases (Qwen2); Llama form only.
        rotary_factors: what the frequencies of the rotary angles are divided by, head_dims / 2 numbers
            (Llama 3.1, or position interpolation, arXiv 2306.15595); empty: by nothing.
    """

    form: Form
    vocabulary: int
    width: int
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    head_dims: int
    context: int
    epsilon: float = 1e-5
    rotary_base: float = 10_000.0
    tied: bool = True
    qkv_bias: bool = False
    rotary_factors: tuple[float, ...] = ()


class KVCache:
    """Keys and values of the tokens that were read, so that each is computed once.

    Memory is taken for as many tokens as there are, and twice as many when they no longer fit.

    Args:
        batch: texts at once.
        context: most tokens of each.
    """

    _FIRST = 1024
    """Tokens that there is room for at the beginning."""

    def __init__(
        self,
        config: Config,
        batch: int = 1,
        context: int | None = None,
        device: torch.device | str = "cpu",
        dtype: torch.dtype = torch.float32,
    ) -> None:
        self.context = context or config.context
        self.length = 0
        room = min(self._FIRST, self.context)
        shape = (config.layers, 2, batch, config.kv_heads, room, config.head_dims)
        self._both = torch.empty(shape, device=device, dtype=dtype)

    def make_room(self, new: int) -> None:
        """See to it that so many more tokens can be written.

        Raises:
            ValueError: they do not fit into the context.
        """
        end, room = self.length + new, self._both.shape[4]
        if end > self.context:
            raise ValueError(f"{end} tokens do not fit into the context.")
        if end > room:
            while room < end:
                room = min(2 * room, self.context)
            old = self._both[..., : self.length, :]
            self._both = self._both.new_empty((*self._both.shape[:4], room, self._both.shape[5]))
            self._both[..., : self.length, :] = old

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Put the new ones (b, kv_heads, n, head_dims) behind the others of a layer; gives all (…, t, …)."""
        end = self.length + keys.shape[2]
        kept_keys, kept_values = self._both[layer, ..., :end, :].unbind()
        kept_keys[..., self.length :, :] = keys
        kept_values[..., self.length :, :] = values
        return kept_keys, kept_values

    def next_token(self) -> tuple[Sequence[Tensor], Sequence[Tensor], Sequence[Tensor]]:
        """Of each layer, for one more token of the first text: where its key and value belong (2, kv_heads,
        head_dims), and views of all keys (kv_heads, head_dims, t) and values (kv_heads, t, head_dims), its
        own the last.
        """
        one, end = self._both[:, :, 0], self.length + 1
        keys, values = one[:, :, :, :end].unbind(1)
        return one[:, :, :, self.length].unbind(), keys.mT.unbind(), values.unbind()

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        self.length = min(length, self.length)


@dataclass
class Thinking:
    """What went on inside, for those who want to see it; filled by `Transformer.forward`.

    Attributes:
        states: of each layer, what stands for each token after it: `layers` tensors (b, n, width).
        attention: of each layer, how much each token looked at each: (b, heads, n, t), rows sum to 1.
    """

    states: list[Tensor]
    attention: list[Tensor]

    @classmethod
    def begin(cls) -> Thinking:
        """Empty."""
        return cls([], [])


class RMSNorm(nn.Module):
    """x / rms(x) · weight (arXiv 1910.07467, equation 4)."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        """(…, width) to the same shape."""
        return functional.rms_norm(x, self.weight.shape, self.weight, self.epsilon)


def rotary_angles(config: Config, positions: Tensor) -> tuple[Tensor, Tensor]:
    """Cosines and sines for each of the positions (n,): (n, head_dims) each (arXiv 2104.09864, equation 15).

    Position p turns the pair (i, i + head_dims / 2) by p · base^(-2 i / head_dims).
    """
    half = torch.arange(0, config.head_dims, 2, device=positions.device).float() / config.head_dims
    turns = config.rotary_base**-half
    if config.rotary_factors:
        turns = turns / torch.tensor(config.rotary_factors, device=positions.device)
    angle = torch.outer(positions.float(), turns)
    angle = torch.cat((angle, angle), -1)
    return angle.cos(), angle.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn (b, heads, n, head_dims) by the angles (n, head_dims) of its positions (equation 34)."""
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat((-second, first), -1) * sin


def attend(query: Tensor, keys: Tensor, values: Tensor, thinking: Thinking | None = None) -> Tensor:
    """Attention in which no token sees a later one: softmax(q kᵀ / √d) v (arXiv 1706.03762, equation 1).

    Args:
        query: (b, heads, n, d), of the last n of the t tokens.
        keys, values: (b, kv_heads, t, d).
        thinking: is told the weights; computing them apart is slower.
    """
    new, seen = query.shape[2], keys.shape[2]
    grouped = query.shape[1] != keys.shape[1]
    if thinking is None and new in {1, seen}:
        return functional.scaled_dot_product_attention(
            query, keys, values, is_causal=new > 1, enable_gqa=grouped
        )
    visible = torch.ones(new, seen, dtype=torch.bool, device=query.device).tril(seen - new)
    if thinking is None:
        return functional.scaled_dot_product_attention(
            query, keys, values, attn_mask=visible, enable_gqa=grouped
        )
    shared = query.shape[1] // keys.shape[1]
    keys, values = keys.repeat_interleave(shared, 1), values.repeat_interleave(shared, 1)
    scores = query @ keys.mT / math.sqrt(query.shape[3])
    weights = scores.masked_fill(~visible, -math.inf).softmax(-1, dtype=torch.float32)
    thinking.attention.append(weights)
    return weights.to(values.dtype) @ values


class LlamaAttention(nn.Module):
    """Each group of queries shares a key and a value; positions are turns of queries and keys."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        queries, keys = config.heads * config.head_dims, config.kv_heads * config.head_dims
        self.head_dims = config.head_dims
        self.q = nn.Linear(config.width, queries, bias=config.qkv_bias)
        self.k = nn.Linear(config.width, keys, bias=config.qkv_bias)
        self.v = nn.Linear(config.width, keys, bias=config.qkv_bias)
        self.out = nn.Linear(queries, config.width, bias=False)

    def forward(
        self,
        x: Tensor,
        layer: int,
        angles: tuple[Tensor, Tensor] | None,
        cache: KVCache | None,
        thinking: Thinking | None,
    ) -> Tensor:
        """(b, n, width) to the same shape; `angles` are those of the n positions."""
        assert angles is not None
        query, keys, values = (
            part.unflatten(2, (-1, self.head_dims)).transpose(1, 2)
            for part in (self.q(x), self.k(x), self.v(x))
        )
        query, keys = rotate(query, *angles), rotate(keys, *angles)
        if cache is not None:
            keys, values = cache.write(layer, keys, values)
        return self.out(attend(query, keys, values, thinking).transpose(1, 2).flatten(2))


class Gpt2Attention(nn.Module):
    """One matrix for queries, keys and values."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.head_dims = config.head_dims
        self.qkv = nn.Linear(config.width, 3 * config.width)
        self.out = nn.Linear(config.width, config.width)

    def forward(
        self,
        x: Tensor,
        layer: int,
        angles: tuple[Tensor, Tensor] | None,
        cache: KVCache | None,
        thinking: Thinking | None,
    ) -> Tensor:
        """(b, n, width) to the same shape."""
        query, keys, values = (
            part.unflatten(2, (-1, self.head_dims)).transpose(1, 2) for part in self.qkv(x).chunk(3, -1)
        )
        if cache is not None:
            keys, values = cache.write(layer, keys, values)
        return self.out(attend(query, keys, values, thinking).transpose(1, 2).flatten(2))


class SwiGLU(nn.Module):
    """(silu(gate x) · up x) down (arXiv 2002.05202, equation 6)."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.gate = nn.Linear(config.width, config.hidden, bias=False)
        self.up = nn.Linear(config.width, config.hidden, bias=False)
        self.down = nn.Linear(config.hidden, config.width, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(b, n, width) to the same shape."""
        return self.down(functional.silu(self.gate(x)) * self.up(x))


class Gelu(nn.Module):
    """Two layers with GELU in its tanh form (arXiv 1606.08415, section 2), as GPT-2 has it."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.up = nn.Linear(config.width, config.hidden)
        self.down = nn.Linear(config.hidden, config.width)

    def forward(self, x: Tensor) -> Tensor:
        """(b, n, width) to the same shape."""
        return self.down(functional.gelu(self.up(x), approximate="tanh"))


class Block(nn.Module):
    """A layer: look at other tokens, then think for oneself; both are added to what was there."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        llama = config.form is Form.LLAMA
        self.attention_norm = _norm(config)
        self.attention = LlamaAttention(config) if llama else Gpt2Attention(config)
        self.mlp_norm = _norm(config)
        self.mlp = SwiGLU(config) if llama else Gelu(config)

    def forward(
        self,
        x: Tensor,
        layer: int,
        angles: tuple[Tensor, Tensor] | None,
        cache: KVCache | None,
        thinking: Thinking | None,
    ) -> Tensor:
        """(b, n, width) to the same shape."""
        x = x + self.attention(self.attention_norm(x), layer, angles, cache, thinking)
        return x + self.mlp(self.mlp_norm(x))


class Transformer(nn.Module):
    """Tokens to logits."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocabulary, config.width)
        if config.form is Form.GPT2:
            self.positions = nn.Embedding(config.context, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = _norm(config)
        if not config.tied:
            self.head = nn.Linear(config.width, config.vocabulary, bias=False)

    def forward(
        self,
        ids: Tensor,
        cache: KVCache | None = None,
        thinking: Thinking | None = None,
        last: bool = False,
    ) -> Tensor:
        """Logits of the token that follows each.

        Args:
            ids: (b, n) int64, which stand behind those in the cache.
            cache: of the tokens before; takes up the new ones. None: these are the whole text.
            thinking: is filled.
            last: only those of the last token, which is all that writing needs.

        Returns:
            (b, n, vocabulary), or (b, 1, vocabulary) with `last`.

        Raises:
            ValueError: there are more tokens than the context holds.
        """
        begin = 0 if cache is None else cache.length
        end = begin + ids.shape[1]
        if cache is not None:
            cache.make_room(ids.shape[1])
        elif end > self.config.context:
            raise ValueError(f"{end} tokens do not fit into the context.")
        x = self.embedding(ids)
        angles = None
        if self.config.form is Form.GPT2:
            x = x + self.positions.weight[begin:end]
        else:
            cos, sin = rotary_angles(self.config, torch.arange(begin, end, device=ids.device))
            angles = cos.to(x.dtype), sin.to(x.dtype)
        for layer, block in enumerate(self.blocks):
            x = block(x, layer, angles, cache, thinking)
            if thinking is not None:
                thinking.states.append(x)
        if cache is not None:
            cache.length = end
        return self.logits(x[:, -1:] if last else x)

    def logits(self, states: Tensor) -> Tensor:
        """What the head says of states (…, width) of any layer: (…, vocabulary). Of the last layer these are
        the network's answer; of an earlier one they are the logit lens (nostalgebraist 2020).
        """
        normed = self.norm(states)
        return functional.linear(normed, self.embedding.weight if self.config.tied else self.head.weight)


def _norm(config: Config) -> nn.Module:
    if config.form is Form.LLAMA:
        return RMSNorm(config.width, config.epsilon)
    return nn.LayerNorm(config.width, eps=config.epsilon)
