"""A language model as one safetensors file: its tensors, and beside them the bytes of a few texts.

So one SHA-256 stands for everything that decides what is written, the list of its tokens too. Tensors are
named as in `network`; the texts are uint8 (length,): config.json holds a `Config`, tokenizer.json is of the
`tokenizers` library; marks.json, where there is one, holds `Marks`; chat_template.jinja, where there is one,
is the instruct template.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from safetensors import safe_open
from torch import Tensor

from studio.families.transformer.network import Config, Form

CONFIG = "config.json"
TOKENIZER = "tokenizer.json"
TEMPLATE = "chat_template.jinja"
MARKS = "marks.json"
TEXTS = (CONFIG, TOKENIZER, TEMPLATE, MARKS)


@dataclass(frozen=True)
class Marks:
    """Tokens that mark where a text begins and where it ends.

    Attributes:
        begin: stands before every text; None for models that want none.
        ends: after these nothing more comes.
        bos, eos: what an instruct template means by `bos_token` and `eos_token`.
    """

    begin: int | None = None
    ends: tuple[int, ...] = ()
    bos: str = ""
    eos: str = ""


@dataclass(frozen=True)
class ModelTexts:
    """What a model file says besides its numbers.

    Attributes:
        config: of the network.
        tokenizer: tokenizer.json.
        template: the instruct template in Jinja; None for models that only continue.
        marks: None where the names of the tokens tell it, see `vocabulary.marks_of`.
    """

    config: Config
    tokenizer: str
    template: str | None = None
    marks: Marks | None = None

    def tensors(self) -> dict[str, Tensor]:
        """The texts as they stand in the file."""
        texts = {CONFIG: json.dumps(_told(self.config), sort_keys=True), TOKENIZER: self.tokenizer}
        if self.template is not None:
            texts[TEMPLATE] = self.template
        if self.marks is not None:
            texts[MARKS] = marks_text(self.marks)
        return {name: text_tensor(text) for name, text in texts.items()}


def texts_of(tensors: Mapping[str, Tensor]) -> ModelTexts:
    """What `ModelTexts.tensors` wrote.

    Raises:
        ValueError: one is missing or damaged.
    """
    values = json.loads(text_in(tensors, CONFIG))
    try:
        exact = {"form": Form(values["form"]), "rotary_factors": tuple(values.get("rotary_factors", ()))}
        config = Config(**(values | exact))
    except (TypeError, KeyError) as error:
        raise ValueError(f"“{CONFIG}” in the weights file is damaged: {error}") from error
    template = text_in(tensors, TEMPLATE) if TEMPLATE in tensors else None
    marks = marks_in(text_in(tensors, MARKS)) if MARKS in tensors else None
    return ModelTexts(config, text_in(tensors, TOKENIZER), template, marks)


def read_model(path: Path) -> tuple[ModelTexts, dict[str, Tensor]]:
    """Texts and tensors of a file; the tensors are mapped from the disk, not copied.

    Raises:
        OSError, SafetensorError: it cannot be read.
        ValueError: it holds no language model.
    """
    tensors = mapped_tensors(path)
    texts = texts_of(tensors)
    return texts, {name: tensor for name, tensor in tensors.items() if name not in TEXTS}


def mapped_tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a file, mapped from the disk.

    Raises:
        OSError, SafetensorError: it cannot be read.
    """
    with cast(Any, safe_open(path, framework="pt")) as file:
        return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118


def _told(config: Config) -> dict[str, Any]:
    """Without what is as usual: what networks get some day must not change the bytes of old models."""
    usual = {one.name: one.default for one in fields(config)}
    return {name: value for name, value in asdict(config).items() if value != usual[name]}


def marks_text(marks: Marks) -> str:
    """What `marks_in` reads."""
    return json.dumps(asdict(marks), sort_keys=True)


def marks_in(text: str) -> Marks:
    """The marks of marks.json.

    Raises:
        ValueError: it is damaged.
    """
    try:
        values = json.loads(text)
        marks = Marks(**(values | {"ends": tuple(values["ends"])}))
    except (TypeError, KeyError) as error:
        raise ValueError(f"“{MARKS}” in the weights file is damaged: {error}") from error
    ids = (*marks.ends, *(() if marks.begin is None else (marks.begin,)))
    if not all(type(one) is int for one in ids) or not isinstance(marks.bos + marks.eos, str):
        raise ValueError(f"“{MARKS}” in the weights file is damaged.")
    return marks


def text_tensor(text: str) -> Tensor:
    """A text as it stands in a file."""
    return torch.from_numpy(np.frombuffer(text.encode(), np.uint8).copy())


def text_in(tensors: Mapping[str, Tensor], name: str) -> str:
    """One of the texts of a file.

    Raises:
        ValueError: it is missing or damaged.
    """
    value = tensors.get(name)
    if value is None or value.dtype != torch.uint8 or value.ndim != 1:
        raise ValueError(f"The weights file lacks “{name}”.")
    try:
        return value.numpy().tobytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise ValueError(f"“{name}” in the weights file is damaged: {error}") from error
