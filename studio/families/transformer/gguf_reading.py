"""A GGUF file in the form of our own model files. `gguf_description` tells beforehand what it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
from torch import Tensor

from studio.core.errors import UserError
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.gguf_description import look_at_memory
from studio.families.transformer.gguf_form import GgufForm, Part, form_of
from studio.families.transformer.gguf_header import GET_AGAIN, Header, damaged, read_header
from studio.families.transformer.gguf_tensors import tensors_of
from studio.families.transformer.gguf_tokenizer import tokenizer_of
from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Config, Form
from studio.families.transformer.vocabulary import vocabulary_of

_HEAD, _TABLE = "head.weight", "embedding.weight"
_COMPARED = 1 << 20


def read_gguf(
    path: Path, report: Callable[[float], None] = lambda share: None
) -> tuple[ModelTexts, dict[str, Tensor]]:
    """What `model_file.read_model` gives of a model file of ours.

    Args:
        report: is told how much is done, from 0 to 1; what it raises ends the reading.

    Raises:
        UserError: the file cannot be read, is damaged, or holds what Quartet does not know, see `form_of`; or
            it is too large for the memory.
    """
    header = read_header(path)
    form = form_of(header)
    look_at_memory(header, psutil.virtual_memory().available)
    try:
        form = _tied(header, form)
        return _texts(header, form), _tensors(header, form, report)
    except OSError as error:
        raise UserError(f"“{path.name}” cannot be read: {error.strerror or error}.", GET_AGAIN) from error
    except MemoryError as error:
        raise UserError(f"“{path.name}” does not go into the memory.", "Close other programs.") from error


def _texts(header: Header, form: GgufForm) -> ModelTexts:
    tokenizer, marks = tokenizer_of(header)
    template = header.text("tokenizer.chat_template") or None
    if template is not None:
        try:
            JinjaChatTemplate(template, marks)
        except UserError:  # the model can still continue texts
            template = None
    texts = ModelTexts(_config(header, form), tokenizer, template, marks)
    vocabulary_of(texts)
    return texts


def _config(header: Header, form: GgufForm) -> Config:
    settings: dict[str, Any] = dict(form.settings)
    settings["form"] = Form(settings["form"])
    return Config(**settings, rotary_factors=_rotary_factors(header, form))


def _rotary_factors(header: Header, form: GgufForm) -> tuple[float, ...]:
    half = int(form.settings["head_dims"]) // 2
    if form.frequencies is None:
        return (form.slower,) * half if form.slower != 1 else ()
    place = header.tensors[form.frequencies]
    factors = tensors_of(header.path, place, Part(place.name, place.shape), place.name)[place.name].tolist()
    if not all(factor > 0 for factor in factors):
        raise damaged(header.path, f"“{place.name}” holds what is no factor")
    return tuple(factor * form.slower for factor in factors)


def _tensors(header: Header, form: GgufForm, report: Callable[[float], None]) -> dict[str, Tensor]:
    tensors: dict[str, Tensor] = {}
    total = sum(header.tensors[part.name].size for part in form.parts.values())
    done = 0
    for name, part in form.parts.items():
        place = header.tensors[part.name]
        tensors |= tensors_of(header.path, place, part, name)
        done += place.size
        report(done / total)
    return tensors


def _tied(header: Header, form: GgufForm) -> GgufForm:
    """A head that is the table of tokens once more (older files of GPT-2 have it so) is left out."""
    if _HEAD not in form.parts or not _alike(header, form.parts[_HEAD].name, form.parts[_TABLE].name):
        return form
    parts = {name: part for name, part in form.parts.items() if name != _HEAD}
    return replace(form, settings=dict(form.settings) | {"tied": True}, parts=parts)


def _alike(header: Header, one: str, other: str) -> bool:
    first, second = header.tensors[one], header.tensors[other]
    if (first.kind, first.size) != (second.kind, second.size):
        return False
    with header.path.open("rb") as file:
        for at in range(0, first.size, _COMPARED):
            size = min(_COMPARED, first.size - at)
            file.seek(first.offset + at)
            begin = file.read(size)
            file.seek(second.offset + at)
            if begin != file.read(size):
                return False
    return True
