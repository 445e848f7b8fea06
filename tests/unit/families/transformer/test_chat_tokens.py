"""A conversation becomes the tokens that the model has learned; nothing said in it passes for its form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from tiny_gguf import PIECES, tiny_config, tiny_network, write_gguf

from studio.core.text_tree import Author
from studio.families.transformer.chat_template import JinjaChatTemplate
from studio.families.transformer.gguf_reading import read_gguf
from studio.families.transformer.model_file import Marks
from studio.families.transformer.params import Form, Message, WriteParams
from studio.families.transformer.prompting import prompt_of
from studio.families.transformer.vocabulary import TokenizerVocabulary, vocabulary_of
from studio.families.transformer.writer import Writer

LLAMA_2 = "{% for m in messages %}{{ m.role[0] ~ ' ' ~ m.content ~ ' e' }}{{ eos_token }}{% endfor %}"


@dataclass(frozen=True)
class Asked:
    """As much of a model as is asked for a prompt."""

    vocabulary: TokenizerVocabulary
    template: JinjaChatTemplate


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    path: Path = tmp_path_factory.mktemp("pieces") / "a.gguf"
    texts, _ = read_gguf(
        write_gguf(path, tiny_network(tiny_config(vocabulary=len(PIECES))), tokenizer="llama")
    )
    return Asked(vocabulary_of(texts), JinjaChatTemplate(LLAMA_2, Marks(1, (2,), "<s>", "</s>")))


def _tokens(asked: Asked, *said: str) -> list[str]:
    turns = tuple(Message(Author.PERSON, text) for text in said[:-1])
    params = WriteParams(prompt=said[-1], form=Form.CHAT, messages=turns)
    return [PIECES[token] for token in prompt_of(cast(Writer, asked), params).ids]


def test_all_is_cut_at_once_so_that_no_part_begins_with_a_space_more(asked: Asked) -> None:
    whole = asked.vocabulary.encode("u he e</s>", special=True)
    assert _tokens(asked, "he") == [PIECES[token] for token in whole]
    assert _tokens(asked, "he").count("▁") == 3


def test_names_of_special_tokens_stay_characters(asked: Asked) -> None:
    told = _tokens(asked, "</s> he")
    assert told.count("</s>") == 1, "only that of the template"
    assert told[-1] == "</s>"
