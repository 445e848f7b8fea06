"""Which network a GGUF file holds, or why it is none of ours. Reads nothing but its header. No torch.

The names of entries and tensors are llama.cpp's (github.com/ggml-org/ggml, docs/gguf.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain

from gguf.constants import GGMLQuantizationType as Kind

from studio.core.errors import UserError
from studio.families.transformer.gguf_header import Header, damaged
from studio.families.transformer.sizes import MAX_CONTEXT, MAX_HEADS, MAX_LAYERS, MAX_VOCABULARY, MAX_WIDTH

KINDS = (
    Kind.F32,
    Kind.F16,
    Kind.BF16,
    Kind.Q8_0,
    Kind.Q4_0,
    Kind.Q4_1,
    Kind.Q5_0,
    Kind.Q5_1,
    Kind.Q2_K,
    Kind.Q3_K,
    Kind.Q4_K,
    Kind.Q5_K,
    Kind.Q6_K,
)
"""Ways of writing numbers that are read."""
BETTER = "Look for the file of this model that is named Q4_K_M or Q8_0."
OTHER_MODEL = "Choose a model of the form Llama, Qwen 2 or GPT-2."
_FREQUENCIES = "rope_freqs.weight"
_SCALES = ("attention.scale", "embedding_scale", "residual_scale", "logit_scale")

Shape = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A tensor of the network.

    Attributes:
        name: in the file.
        shape: what it has to have.
        heads: of rows that llama.cpp keeps in an order of its own, how many heads they belong to; else 0.
    """

    name: str
    shape: Shape
    heads: int = 0


@dataclass(frozen=True, slots=True)
class GgufForm:
    """The network of a file.

    Attributes:
        settings: what `network.Config` takes, but for `rotary_factors`.
        parts: all its tensors, by our name.
        frequencies: the tensor with what the rotary frequencies are divided by; None when they are not.
        slower: what all of them are divided by.
    """

    settings: Mapping[str, int | float | bool | str]
    parts: Mapping[str, Part] = field(repr=False)
    frequencies: str | None = None
    slower: float = 1.0


def form_of(header: Header) -> GgufForm:
    """The network of a file.

    Raises:
        UserError: it holds no model, one of another form, only a part of one, numbers in a way that is not
            read, or it is damaged.
    """
    name = header.path.name
    _look_at_whole(header)
    form = _FORMS.get(header.architecture)
    if form is None:
        known = ", ".join(_FORMS)
        raise UserError(
            f"“{name}” holds a model of the form “{header.architecture[:40] or 'unknown'}”, which Quartet "
            f"does not read from GGUF files; it reads {known}.",
            OTHER_MODEL,
        )
    found = form(header)
    _look_at_parts(header, found)
    return found


def _look_at_whole(header: Header) -> None:
    """That it is a whole model in numbers that are read."""
    name = header.path.name
    parts = header.entries.get("split.count", 0)
    if isinstance(parts, int) and parts > 1:
        raise UserError(
            f"“{name}” is one of {parts} parts of a model.",
            "Join the parts with “llama-gguf-split --merge” of llama.cpp, and open the file that it makes.",
        )
    kind = header.text("general.type")
    if kind not in {"", "model"}:
        raise UserError(f"“{name}” holds no model, but something for one (“{kind[:40]}”).", "Open the model.")
    if not header.tensors:
        raise UserError(
            f"“{name}” holds only the list of tokens of a model, and not the model: it cannot write.",
            "Get the file with the weights; it has hundreds of megabytes.",
        )
    unread = sorted({place.kind.name for place in header.tensors.values() if place.kind not in KINDS})
    if unread:
        raise UserError(f"“{name}” is quantised as {', '.join(unread)}, which Quartet does not read.", BETTER)


def _look_at_parts(header: Header, form: GgufForm) -> None:
    """That it has all tensors in their shapes, and no others: these would mean another network."""
    for part in form.parts.values():
        place = header.tensors.get(part.name)
        if place is None:
            raise damaged(header.path, f"it lacks “{part.name}”")
        if place.shape != part.shape:
            raise damaged(header.path, f"“{part.name}” has the shape {place.shape} instead of {part.shape}")
    known = {part.name for part in form.parts.values()} | {_FREQUENCIES, "output.weight"}
    other = next((one for one in header.tensors if one not in known), None)
    if other is not None:
        raise UserError(
            f"“{header.path.name}” calls itself “{header.architecture}”, but has a part “{other[:60]}” that "
            "this form has not: its text would be wrong.",
            OTHER_MODEL,
        )


def _llama(header: Header) -> GgufForm:
    """Llama, and what has its form: Mistral, SmolLM, TinyLlama, Yi … (q and k in pairs of neighbours)."""
    return _rotary(header, paired=True)


def _qwen2(header: Header) -> GgufForm:
    """Qwen 2 and 2.5."""
    return _rotary(header, paired=False)


def _rotary(header: Header, paired: bool) -> GgufForm:
    settings = _sizes(header)
    heads, kv_heads = int(settings["heads"]), int(settings["kv_heads"])
    head_dims, width, hidden = (int(settings[name]) for name in ("head_dims", "width", "hidden"))
    _look_at_form(header, head_dims)
    bias = any(f"blk.0.attn_{one}.bias" in header.tensors for one in "qkv")

    def block(layer: int) -> Iterator[tuple[str, Part]]:
        ours, theirs = f"blocks.{layer}", f"blk.{layer}"
        rows = {"q": heads, "k": kv_heads, "v": kv_heads}
        for one, count in rows.items():
            turned = count if paired and one != "v" else 0
            size = count * head_dims
            yield f"{ours}.attention.{one}.weight", Part(f"{theirs}.attn_{one}.weight", (size, width), turned)
            if bias:
                yield f"{ours}.attention.{one}.bias", Part(f"{theirs}.attn_{one}.bias", (size,), turned)
        yield f"{ours}.attention.out.weight", Part(f"{theirs}.attn_output.weight", (width, heads * head_dims))
        yield f"{ours}.attention_norm.weight", Part(f"{theirs}.attn_norm.weight", (width,))
        yield f"{ours}.mlp_norm.weight", Part(f"{theirs}.ffn_norm.weight", (width,))
        yield f"{ours}.mlp.gate.weight", Part(f"{theirs}.ffn_gate.weight", (hidden, width))
        yield f"{ours}.mlp.up.weight", Part(f"{theirs}.ffn_up.weight", (hidden, width))
        yield f"{ours}.mlp.down.weight", Part(f"{theirs}.ffn_down.weight", (width, hidden))

    ends = {"norm.weight": Part("output_norm.weight", (width,))}
    return GgufForm(
        settings
        | {
            "form": "llama",
            "epsilon": header.number("attention.layer_norm_rms_epsilon"),
            "rotary_base": header.number("rope.freq_base", 10_000.0),
            "qkv_bias": bias,
        },
        _all_parts(header, settings, block, ends),
        _FREQUENCIES if _frequencies(header, head_dims) else None,
        _slower(header),
    )


def _gpt2(header: Header) -> GgufForm:
    """GPT-2. llama.cpp keeps its matrices as torch's Linear has them, (out, in)."""
    settings = _sizes(header)
    width, hidden, context = (int(settings[name]) for name in ("width", "hidden", "context"))
    shapes: dict[str, tuple[str, Shape]] = {
        "attention_norm": ("attn_norm", (width,)),
        "attention.qkv": ("attn_qkv", (3 * width, width)),
        "attention.out": ("attn_output", (width, width)),
        "mlp_norm": ("ffn_norm", (width,)),
        "mlp.up": ("ffn_up", (hidden, width)),
        "mlp.down": ("ffn_down", (width, hidden)),
    }

    def block(layer: int) -> Iterator[tuple[str, Part]]:
        for ours, (theirs, shape) in shapes.items():
            yield f"blocks.{layer}.{ours}.weight", Part(f"blk.{layer}.{theirs}.weight", shape)
            yield f"blocks.{layer}.{ours}.bias", Part(f"blk.{layer}.{theirs}.bias", shape[:1])

    ends = {
        "positions.weight": Part("position_embd.weight", (context, width)),
        "norm.weight": Part("output_norm.weight", (width,)),
        "norm.bias": Part("output_norm.bias", (width,)),
    }
    epsilon = header.number("attention.layer_norm_epsilon", 1e-5)
    return GgufForm(
        settings | {"form": "gpt2", "epsilon": epsilon}, _all_parts(header, settings, block, ends)
    )


_FORMS: Mapping[str, Callable[[Header], GgufForm]] = {"llama": _llama, "qwen2": _qwen2, "gpt2": _gpt2}


def _sizes(header: Header) -> dict[str, int | float | bool | str]:
    width = header.whole("embedding_length", MAX_WIDTH, least=1)
    heads = header.whole("attention.head_count", MAX_HEADS, least=1)
    kv_heads = header.whole("attention.head_count_kv", heads, heads, least=1)
    head_dims = header.whole("attention.key_length", MAX_WIDTH, width // heads, least=2)
    if (
        heads % kv_heads
        or head_dims % 2
        or header.whole("attention.value_length", MAX_WIDTH, head_dims) != head_dims
    ):
        raise damaged(header.path, f"{heads} heads, {kv_heads} of keys, do not go into a width of {width}")
    table = header.tensors.get("token_embd.weight")
    if table is None or len(table.shape) != 2 or table.shape[0] > MAX_VOCABULARY:
        raise damaged(header.path, "it lacks the table of its tokens")
    context = header.whole("context_length", MAX_CONTEXT, least=1)
    return {
        "vocabulary": table.shape[0],
        "width": width,
        "hidden": header.whole("feed_forward_length", MAX_WIDTH * 8, least=1),
        "layers": header.whole("block_count", MAX_LAYERS, least=1),
        "heads": heads,
        "kv_heads": kv_heads,
        "head_dims": head_dims,
        "context": min(context, header.whole("attention.sliding_window", MAX_CONTEXT, 0) or context),
        "tied": "output.weight" not in header.tensors,
    }


def _all_parts(
    header: Header,
    settings: Mapping[str, int | float | bool | str],
    block: Callable[[int], Iterator[tuple[str, Part]]],
    ends: Mapping[str, Part],
) -> dict[str, Part]:
    table = (int(settings["vocabulary"]), int(settings["width"]))
    parts = {"embedding.weight": Part("token_embd.weight", table), **ends}
    if not settings["tied"]:
        parts["head.weight"] = Part("output.weight", table)
    layers = int(settings["layers"])
    if f"blk.{layers - 1}.attn_norm.weight" not in header.tensors:
        raise damaged(header.path, f"it has not all of its {layers} layers")
    return parts | dict(chain.from_iterable(block(layer) for layer in range(layers)))


def _look_at_form(header: Header, head_dims: int) -> None:
    """That it is the plain form, and none of those that only look like it."""
    if header.whole("expert_count", MAX_WIDTH, 0):
        raise _unlike(header, "is a mixture of experts")
    if header.whole("rope.dimension_count", MAX_WIDTH, head_dims) != head_dims:
        raise _unlike(header, "turns only a part of its queries")
    if not header.flag(f"{header.architecture}.attention.causal", True):
        raise _unlike(header, "was made to compare texts, not to write them")
    scaled = next((name for name in _SCALES if header.number(name, 1.0) != 1.0), None)
    if scaled is not None:
        raise _unlike(header, f"scales its numbers on the way (“{scaled}”)")


def _frequencies(header: Header, head_dims: int) -> bool:
    place = header.tensors.get(_FREQUENCIES)
    if place is not None and place.shape != (head_dims // 2,):
        raise damaged(header.path, f"“{_FREQUENCIES}” has the shape {place.shape}")
    return place is not None


def _slower(header: Header) -> float:
    """Position interpolation (arXiv 2306.15595) divides all positions by a number."""
    kind = header.text(f"{header.architecture}.rope.scaling.type")
    if kind not in {"", "none", "linear"}:
        raise _unlike(header, f"stretches its positions in a way that is not known here (“{kind[:40]}”)")
    if kind == "none":
        return 1.0
    return header.number("rope.scaling.factor" if kind else "rope.scale_linear", 1.0)


def _unlike(header: Header, what: str) -> UserError:
    return UserError(
        f"The model in “{header.path.name}” {what}; Quartet does not know that form.", OTHER_MODEL
    )
