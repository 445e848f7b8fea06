"""`quartet generate text` and `generate prompts`: words come out as they are written, and stay."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from quartet_command import Quartet
from tiny_language import put_tiny_language

from studio import api
from studio.app import open_studio
from studio.cli import generate_text
from studio.core.events import Token
from studio.engine import waiting
from studio.engine.places import Places
from studio.families.transformer.params import WriteParams

TEXT = ("generate", "text", "--model", "tiny-language", "--seed", 5)
PROMPT = "the old whale"


@pytest.fixture(autouse=True)
def model(home: Places) -> str:
    return put_tiny_language(home.models)


def test_words_are_printed_and_kept_and_the_same_seed_gives_them_again(quartet: Quartet) -> None:
    told = quartet(*TEXT, PROMPT, "--max-tokens", 8)
    assert told.out.startswith(PROMPT)
    assert "Tiny language" in told.err
    (again,) = quartet(*TEXT, PROMPT, "--max-tokens", 8, "--json").json
    assert again["text"] == told.out.removesuffix("\n")
    assert PROMPT + "".join(token["text"] for token in again["tokens"]) == again["text"]
    assert again["seed"] == 5
    assert again["tokens_per_second"] > 0
    assert Path(again["path"]).read_text(encoding="utf-8").startswith(again["text"])


def test_several_texts_and_an_answer_in_a_file_of_words(quartet: Quartet, tmp_path: Path) -> None:
    out = tmp_path / "notes" / "whale.md"
    asked = (*TEXT, "Who?", "--chat", "--system", "Sing.", "--max-tokens", 5, "--count", 2, "--out", out)
    told = quartet(*asked, "--json").json
    assert [one["seed"] for one in told] == [5, 6]
    assert all(one["text"].startswith("**You:** Who?\n\n**Answer:**") for one in told)
    words = out.read_text(encoding="utf-8")
    assert words == "\n\n".join(one["text"].rstrip("\n") for one in told) + "\n"
    assert {one["path"] for one in told} == {str(out)}


def test_bytes_that_are_no_text_are_no_trouble(quartet: Quartet) -> None:
    (told,) = quartet(*TEXT, "a\udcff", "--max-tokens", 2, "--json").json
    assert told["text"].startswith("a�")


def test_an_idea_becomes_prompts(quartet: Quartet) -> None:
    (told,) = quartet(
        "generate", "prompts", "a rainy day", "--model", "tiny-language", "--count", 2, "--json"
    ).json
    assert len(told["text"].splitlines()) <= 2


def test_ctrl_c_keeps_what_was_written_so_that_it_can_be_written_again(
    quartet: Quartet, monkeypatch: pytest.MonkeyPatch
) -> None:
    some, interrupted = threading.Event(), threading.Event()
    heard, wait = generate_text._Listener._token, waiting._Watch.wait

    def count(self: Any, token: Token) -> None:
        heard(self, token)
        if len(self.tokens) == 6:
            some.set()
            assert interrupted.wait(60)
            time.sleep(0.3)  # until the job is told to stop: so small a model would be through before

    def pressed(self: Any, job: int) -> Any:
        if not some.is_set():
            assert some.wait(60)
            interrupted.set()
            raise KeyboardInterrupt
        return wait(self, job)

    monkeypatch.setattr(generate_text._Listener, "_token", count)
    monkeypatch.setattr(waiting._Watch, "wait", pressed)
    told = quartet(*TEXT, PROMPT, "--max-tokens", 3000, "--temperature", 0, "--repetition-penalty", 1)
    assert told.code == 130
    assert "What was written is kept" in told.err
    with open_studio() as studio:
        (item,) = studio.gallery.items(studio.gallery.ids())
        text = studio.gallery.text(item)
        assert item.request is not None
        (again,) = studio.make(item.request)
        assert studio.gallery.text(again) == text
    assert told.out.startswith(text)


def test_a_notebook_writes(home: Places) -> None:
    heard: list[Token] = []
    with api.open_studio() as studio:
        asked = {"seed": 5, "max_tokens": 6, "model_id": "tiny-language"}
        text = api.write(studio, PROMPT, listen=heard.append, **asked)
        assert text == PROMPT + "".join(token.text for token in heard)
        cold = api.write(studio, PROMPT, settings=WriteParams(temperature=0.0), **asked)
        assert cold.startswith(PROMPT)
