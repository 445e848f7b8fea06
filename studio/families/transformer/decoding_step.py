"""One more token, as quick as the processor can: the Llama form of `network` for a single token, unrolled.

The sums are those of `network.Transformer.forward`. With one token every weight is used once, so time goes
into reading them from memory, and into calling torch (2 µs a call). Hence what differs:

- Weights are read in 8 bits (`table`). Matrices that take the same vector are one.
- What can be multiplied into the weights beforehand is: the gains of the norms, 1 / √d of the attention.
- Rows are brought to one size first, for then 8 bits lose least, and back again where it costs nothing: in
  the sum of the residual, or in the columns of the matrix that comes next.
- Values are turned like queries and keys, by nothing. So the three stay one vector, and one copy puts key
  and value into the cache. The queries of a group are the rows of one matrix before the keys that they share.
- Vectors are written where the next matrix takes them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor
from torch.nn import functional

from studio.families.transformer.network import Config, KVCache, rotary_angles


class Product(Protocol):
    """A matrix (out, in) that multiplies vectors."""

    @property
    def taken(self) -> Tensor:
        """(copies, in): every row is to be the vector; matrices of one shape share it."""
        ...

    @property
    def gives(self) -> tuple[int, int]:
        """Shape of the product, as it lies in memory."""
        ...

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        ...

    def __call__(self) -> Tensor:
        """The matrix times what was put into `taken`."""
        ...


Weights = Callable[[str], Tensor]
"""The float32 tensor of a name, as in `network`."""


class DecodingStep:
    """The network for one token after others, in float32 on the CPU. Not for two threads at once.

    Args:
        config: of the Llama form.
        weights: gives them; each is asked for once.
        product: makes what multiplies, of a float32 matrix.
        few: up to so many tokens are read quicker one by one.
    """

    def __init__(
        self, config: Config, weights: Weights, product: Callable[[Tensor], Product], few: int = 1
    ) -> None:
        self._config, self.few = config, few
        self._layers = [_Layer.of(config, weights, f"blocks.{i}.", product) for i in range(config.layers)]
        head, size = _even(weights("embedding.weight" if config.tied else "head.weight"))
        self._head = product(head * weights("norm.weight") * math.sqrt(config.width))
        self._head_size = size.view(self._head.gives)
        self._turns = _Turns(config, self._layers[0].qkv.gives)
        self._prepare(self._layers[0])

    def _prepare(self, layer: _Layer) -> None:
        """The vector on its way through the layers, and places for others, in the shapes they are used in."""
        config = self._config
        # Its last number stands for the epsilon of the norms: x · x + width · ε in one product.
        self._stream = torch.full((config.width + 1,), math.sqrt(config.width * config.epsilon))
        self._x = self._stream[:-1]
        self._x_for = {
            one.taken.shape[0]: self._x.expand(one.taken.shape[0], -1) for one in layer.after_norms
        }
        self._x_for[self._head.taken.shape[0]] = self._x.expand(self._head.taken.shape[0], -1)
        self._x_out, self._x_down = self._x.view(layer.out.gives), self._x.view(layer.down.gives)
        by_heads = (-1, config.kv_heads, config.heads // config.kv_heads, config.head_dims)
        self._looked = layer.out.taken.view(by_heads)

    @property
    def nbytes(self) -> int:
        """What its weights take in memory."""
        return self._head.nbytes + sum(layer.nbytes for layer in self._layers)

    def __call__(self, embedded: Tensor, cache: KVCache, *, logits: bool = True) -> Tensor:
        """Logits of what may follow a token: (vocabulary,).

        Args:
            embedded: the token's row of the embedding: (width,).
            cache: of one text; takes up the token.
            logits: whether they are wanted; it gives nothing of use otherwise.

        Raises:
            ValueError: the token does not fit into the context.
        """
        config, (cos, sin) = self._config, self._turns.at(cache.length)
        queries = (config.kv_heads, config.heads // config.kv_heads, config.head_dims)
        strides = (queries[1] * queries[2], queries[2], 1)
        new = (2, config.kv_heads, config.head_dims)
        new_strides = (config.kv_heads * config.head_dims, config.head_dims, 1)
        begin = config.heads * config.head_dims
        cache.make_room(1)
        self._x.copy_(embedded)
        for layer, slot, keys, values in zip(self._layers, *cache.next_token(), strict=True):
            self._norm_into(layer.qkv)
            qkv = layer.qkv()
            if layer.bias is not None:
                qkv += layer.bias
            turned = torch.addcmul(qkv * cos, qkv.take(self._turns.swapped), sin)
            slot.copy_(turned.as_strided(new, new_strides, begin))
            weights = torch.bmm(turned.as_strided(queries, strides), keys).softmax(-1)
            self._looked.copy_(torch.bmm(weights, values))
            self._x_out.addcmul_(layer.out(), layer.out_size)
            self._norm_into(layer.gate_up)
            gate, up = layer.gate_up().view(2, -1).unbind()
            layer.down.taken.copy_(functional.silu(gate, inplace=True).mul_(up))
            self._x_down.addcmul_(layer.down(), layer.down_size)
        cache.length += 1
        if not logits:
            return self._x
        self._norm_into(self._head)
        return self._head().mul_(self._head_size).view(-1)

    def _norm_into(self, product: Product) -> None:
        """RMSNorm without its gains, and without √width, which is in the weights."""
        size = torch.dot(self._stream, self._stream)
        torch.mul(self._x_for[product.taken.shape[0]], size.rsqrt_(), out=product.taken)


class _Turns:
    """The rotary angles, shaped as queries, keys and values lie in memory.

    Attributes:
        swapped: for each number the place of the other one of its pair.
    """

    def __init__(self, config: Config, shape: tuple[int, int]) -> None:
        half, turning = config.head_dims // 2, config.heads + config.kv_heads
        places = torch.arange((turning + config.kv_heads) * config.head_dims)
        self.swapped = places.view(-1, 2, half).flip(1).reshape(shape)
        self._config = config
        self._sign = torch.cat((-torch.ones(half), torch.ones(half)))
        self._whole = torch.zeros(2, turning + config.kv_heads, config.head_dims)
        self._whole[0, turning:] = 1
        self._turning = self._whole[:, :turning]
        self._cos, self._sin = self._whole.view(2, *shape)

    def at(self, position: int) -> tuple[Tensor, Tensor]:
        """Cosines and sines of a position; sines with the sign of their half."""
        cos, sin = rotary_angles(self._config, torch.tensor([position]))
        self._turning[0], self._turning[1] = cos, sin * self._sign
        return self._cos, self._sin


@dataclass(frozen=True, eq=False, slots=True)
class _Layer:
    """A layer with all that can be multiplied beforehand.

    Attributes:
        out_size, down_size: of the rows that were brought to one size.
    """

    qkv: Product
    bias: Tensor | None
    out: Product
    out_size: Tensor
    gate_up: Product
    down: Product
    down_size: Tensor

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return sum(one.nbytes for one in (self.qkv, self.out, self.gate_up, self.down))

    @property
    def after_norms(self) -> tuple[Product, Product]:
        """Those that take the vector itself."""
        return self.qkv, self.gate_up

    @classmethod
    def of(cls, config: Config, weights: Weights, name: str, product: Callable[[Tensor], Product]) -> _Layer:
        """The layer whose tensors' names begin with `name`."""
        gain = weights(f"{name}attention_norm.weight") * math.sqrt(config.width)
        q, k, v = (weights(f"{name}attention.{part}.weight") for part in "qkv")
        root = math.sqrt(config.head_dims)
        qkv = product(torch.cat((q / root, k, v)) * gain)
        bias = None
        if config.qkv_bias:
            of_q, of_k, of_v = (weights(f"{name}attention.{part}.bias") for part in "qkv")
            bias = torch.cat((of_q / root, of_k, of_v)).view(qkv.gives)
        even, out_size = _even(weights(f"{name}attention.out.weight"))
        out = product(even)
        gain = weights(f"{name}mlp_norm.weight") * math.sqrt(config.width)
        up, up_size = _even(weights(f"{name}mlp.up.weight"))
        gate_up = product(torch.cat((weights(f"{name}mlp.gate.weight"), up)) * gain)
        even, down_size = _even(weights(f"{name}mlp.down.weight") * up_size)
        down = product(even)
        return cls(qkv, bias, out, out_size.view(out.gives), gate_up, down, down_size.view(down.gives))


def _even(weight: Tensor) -> tuple[Tensor, Tensor]:
    """A matrix with rows of one size (root mean square 1), and the sizes (rows,) they had."""
    size = weight.square().mean(1).sqrt_()
    size = torch.where(size == 0, torch.ones_like(size), size)
    return weight / size[:, None], size
