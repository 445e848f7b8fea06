"""A language model so small that it can be asked for everything: random weights, a vocabulary of its own."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

import torch
from safetensors.torch import save_file

from studio.core.device import Device, DeviceKind
from studio.core.request import ModelRef, Request
from studio.engine.manifest import Manifest, Weights
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
    """Random weights, in such proportions that it neither repeats itself nor finds everything alike."""
    torch.manual_seed(seed)
    network = Transformer(texts.config)
    with torch.no_grad():
        for name, weight in network.named_parameters():
            if weight.ndim == 2:
                weight.mul_(0.5 if name.startswith("embedding") else 3.0)
    return network.state_dict()


def tiny_writer(context: int = 96, template: bool = True, form: Form = Form.LLAMA) -> OwnWriter:
    """The model, loaded."""
    texts = tiny_texts(context, template, form)
    chat = JinjaChatTemplate(texts.template) if texts.template is not None else None
    return OwnWriter(texts, tiny_state(texts), vocabulary_of(texts), chat, Device(DeviceKind.CPU, "CPU"))


def put_tiny_language(models: Path) -> str:
    """The model as an installed one, in a folder of models; gives its id."""
    folder = models / REF.id
    folder.mkdir(parents=True)
    texts = tiny_texts()
    save_file(tiny_state(texts) | texts.tensors(), folder / "weights.safetensors")
    content = (folder / "weights.safetensors").read_bytes()
    manifest = Manifest(
        id=REF.id,
        name="Tiny language",
        family=FAMILY,
        architecture="llama",
        licence="MIT",
        summary="For tests.",
        resolution=0,
        weights=Weights(sha256=hashlib.sha256(content).hexdigest(), size=len(content)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml(), encoding="utf-8")
    (folder / "CARD.md").write_text("# Tiny", encoding="utf-8")
    return REF.id


def ask(params: WriteParams | PromptParams, task: str = "", seed: int = 7) -> Request:
    """A request to it."""
    name = task or (PROMPTS.name if isinstance(params, PromptParams) else WRITE.name)
    return Request.make(FAMILY, name, REF, seed, params)
