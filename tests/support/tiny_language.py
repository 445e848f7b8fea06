"""A language model so small that it can be asked for everything: random weights, a vocabulary of its own."""

from __future__ import annotations

from functools import cache

import torch

from studio.core.device import Device, DeviceKind
from studio.core.request import ModelRef, Request
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Config, Form, Transformer
from studio.families.transformer.own_writer import OwnWriter
from studio.families.transformer.params import FAMILY, PROMPTS, WRITE, PromptParams, WriteParams
from studio.families.transformer.vocabulary import vocabulary_of
from studio.training.prose.data import train_tokenizer

TEMPLATE = (
    "{% for m in messages %}<|{{ m['role'] }}|>\n{{ m['content'] | trim }}\n{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>\n{% endif %}"
)
REF = ModelRef("tiny-language", "0" * 64)
_WORDS = "the old whale sang to the grey ship and the ship sang back, said the captain to the sea. "


@cache
def tiny_tokenizer() -> str:
    """tokenizer.json of 320 byte pairs."""
    return train_tokenizer([_WORDS * 20], 320).to_str()


def tiny_texts(context: int = 96, template: bool = True, form: Form = Form.LLAMA) -> ModelTexts:
    """Config, vocabulary and template."""
    heads = 4
    config = Config(
        form=form,
        vocabulary=320,
        width=32,
        hidden=64,
        layers=3,
        heads=heads,
        kv_heads=2 if form is Form.LLAMA else heads,
        head_dims=8,
        context=context,
    )
    return ModelTexts(config, tiny_tokenizer(), TEMPLATE if template else None)


def tiny_state(texts: ModelTexts, seed: int = 0) -> dict[str, torch.Tensor]:
    """Random weights, loud enough that its probabilities differ."""
    torch.manual_seed(seed)
    network = Transformer(texts.config)
    with torch.no_grad():
        network.embedding.weight.mul_(1.5)
    return network.state_dict()


def tiny_writer(context: int = 96, template: bool = True, form: Form = Form.LLAMA) -> OwnWriter:
    """The model, loaded."""
    texts = tiny_texts(context, template, form)
    chat = JinjaChatTemplate(texts.template) if texts.template is not None else None
    return OwnWriter(texts, tiny_state(texts), vocabulary_of(texts), chat, Device(DeviceKind.CPU, "CPU"))


def ask(params: WriteParams | PromptParams, task: str = "", seed: int = 7) -> Request:
    """A request to it."""
    name = task or (PROMPTS.name if isinstance(params, PromptParams) else WRITE.name)
    return Request.make(FAMILY, name, REF, seed, params)
