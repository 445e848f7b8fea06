"""What a GGUF file is, for people who choose one: told by its header alone. No torch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import psutil
from gguf.constants import GGMLQuantizationType as Kind

from studio.core.errors import UserError
from studio.families.transformer.gguf_form import form_of
from studio.families.transformer.gguf_header import Header, TensorPlace, read_header
from studio.families.transformer.gguf_pretokens import word_cut

_AS_THEY_ARE = frozenset({Kind.F32, Kind.F16, Kind.BF16})
_IN_4_BITS = frozenset({Kind.Q4_0, Kind.Q4_1, Kind.Q4_K})


@dataclass(frozen=True, slots=True)
class GgufDescription:
    """A GGUF file in words and numbers.

    Attributes:
        architecture: as llama.cpp calls it (“llama”).
        name: of the model, as the file calls it; the file's own name when it does not say.
        parameters: how many numbers it has.
        quantisation: how most of them are written (“Q4_K”).
        context: tokens it sees at once; 0 when it does not say.
        licence: as the file calls it (“apache-2.0”); empty when it does not say.
        chat: whether it has an instruct template.
        file_bytes: size of the file.
        memory_bytes: what it takes when it is opened.
        refusal: why it cannot be opened, and what to do, in sentences; empty when it can.
    """

    architecture: str
    name: str
    parameters: int
    quantisation: str
    context: int
    licence: str
    chat: bool
    file_bytes: int
    memory_bytes: int
    refusal: str


def describe_gguf(path: Path) -> GgufDescription:
    """What a GGUF file is; takes some tenths of a second.

    Raises:
        UserError: it is no GGUF file, damaged or not complete.
    """
    header = read_header(path)
    context = header.entries.get(f"{header.architecture}.context_length")
    places = header.tensors.values()
    return GgufDescription(
        architecture=header.architecture,
        name=_name(header),
        parameters=sum(place.numbers for place in places),
        quantisation=_quantisation(header),
        context=context if isinstance(context, int) else 0,
        licence=header.text("general.license.name") or header.text("general.license"),
        chat=bool(header.text("tokenizer.chat_template")),
        file_bytes=header.file_bytes,
        memory_bytes=memory_of(header),
        refusal=_refusal(header),
    )


def memory_of(header: Header) -> int:
    """Bytes that its tensors take when they are read, see `gguf_tensors`."""
    return sum(_kept_bytes(place) for place in header.tensors.values())


def look_at_memory(header: Header, most: int) -> None:
    """That it goes into so many bytes.

    Raises:
        UserError: it does not.
    """
    needed = memory_of(header)
    if needed > most:
        raise UserError(
            f"“{header.path.name}” takes {needed / 1e9:.1f} GB of memory; there are {most / 1e9:.1f} GB.",
            "Close other programs, or choose a smaller model.",
        )


def _kept_bytes(place: TensorPlace) -> int:
    if place.kind in _AS_THEY_ARE:
        return place.size
    if len(place.shape) == 1:
        return place.numbers * 4
    return place.numbers * (10 if place.kind in _IN_4_BITS else 17) // 16


def _name(header: Header) -> str:
    told = header.text("general.name") or header.text("general.basename")
    return " ".join(told.split())[:100] or header.path.stem


def _quantisation(header: Header) -> str:
    numbers: Counter[str] = Counter()
    for place in header.tensors.values():
        numbers[place.kind.name] += place.numbers
    return numbers.most_common(1)[0][0] if numbers else ""


def _refusal(header: Header) -> str:
    try:
        form_of(header)
        word_cut(header)
        look_at_memory(header, psutil.virtual_memory().total)
    except UserError as error:
        return str(error)
    return ""
