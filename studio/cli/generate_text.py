"""`quartet generate text` and `generate prompts`: words go in, words come out as they are written."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli.failures import guarded
from studio.cli.grounding import GroundOption, grounded
from studio.cli.kept_text import is_file_for_words, keep_begun, write_words
from studio.cli.making import ModelOption, SeedOption, checked_seed
from studio.cli.options import with_params
from studio.cli.output import AsJson, print_json, progress_bar, say, say_repairs
from studio.cli.passphrase import open_studio
from studio.core.errors import UserError
from studio.core.events import Measured, Progress, Remark, Token
from studio.core.family import ModelInfo
from studio.core.params import Params
from studio.core.request import Request
from studio.families.transformer.params import FAMILY, PROMPTS, WRITE, Form, PromptParams, WriteParams

if TYPE_CHECKING:
    from studio.app import Studio
    from studio.core.item import Item
    from studio.engine.notices import Notice

LEFT_OUT = ("prompt", "idea")
"""They are arguments."""
STDIN = "-"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""A model may write what would command the terminal; the gallery leaves it out as well."""
LONGEST_INPUT = 4 << 20
"""Bytes of a prompt that is piped in."""

PromptArgument = Annotated[
    str, typer.Argument(metavar="PROMPT", help="The text goes on from here; “-” reads it from a pipe.")
]
FileOrFolder = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="FILE|DIR",
        help="A .txt or .md file for the words, or a folder for copies; the gallery keeps its own.",
    ),
]
ChatOption = Annotated[bool, typer.Option("--chat", help="The prompt is a message; the same as --form chat.")]
IdeaArgument = Annotated[str, typer.Argument(metavar="IDEA", help="What it is about: “a rainy day”.")]


def add_to(group: typer.Typer) -> None:
    """Add the commands to `quartet generate`."""
    group.command("text")(guarded(with_params((WriteParams,), _text, LEFT_OUT)))
    group.command("prompts")(guarded(with_params((PromptParams,), _prompts, LEFT_OUT)))


def _text(
    params: Params,
    prompt: PromptArgument,
    seed: SeedOption = None,
    model: ModelOption = None,
    chat: ChatOption = False,
    ground: GroundOption = None,
    out: FileOrFolder = None,
    as_json: AsJson = False,
) -> None:
    """Go on with a text, or answer it (--chat); it is printed as it is written, and kept.

    Ctrl+C stops it and keeps what was written.
    """
    assert isinstance(params, WriteParams)
    asked = replace(params, prompt=_given(prompt), form=Form.CHAT if chat else params.form)
    shown = "" if asked.form is Form.CHAT else asked.prompt
    start = checked_seed(seed)
    _write(
        model,
        out,
        as_json,
        lambda info: Request.make(FAMILY, WRITE.name, info.ref, start, asked),
        shown,
        ground=ground,
    )


def _prompts(
    params: Params,
    idea: IdeaArgument,
    seed: SeedOption = None,
    model: ModelOption = None,
    out: FileOrFolder = None,
    as_json: AsJson = False,
) -> None:
    """Turn an idea into prompts for stickers, one a line."""
    assert isinstance(params, PromptParams)
    asked = replace(params, idea=_given(idea))
    start = checked_seed(seed)
    _write(
        model,
        out,
        as_json,
        lambda info: Request.make(FAMILY, PROMPTS.name, info.ref, start, asked),
        streams=False,
    )


def _given(words: str) -> str:
    """The words of an argument, or of a pipe.

    Raises:
        UserError: the pipe brings far too much.
    """
    if words != STDIN:
        # Bytes of an argument that are no text came as halves of characters.
        return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    content = sys.stdin.buffer.read(LONGEST_INPUT + 1)
    if len(content) > LONGEST_INPUT:
        raise UserError("What came through the pipe is far too long for a prompt.", "Give its end alone.")
    return content.decode("utf-8", "replace").removeprefix("\ufeff")


def _write(
    model: str | None,
    out: Path | None,
    as_json: bool,
    ask: Callable[[ModelInfo], Request],
    before: str = "",
    between: str = "\n\n",
    ground: Path | None = None,
    *,
    streams: bool = True,
) -> None:
    """Write, print and keep it; several texts one after the other.

    Args:
        ground: documents whose fitting passages are put before the prompt.
        before: stands before each text when it is printed.
        between: stands between two texts.
        streams: whether words are printed as they come; prompts are not, for some lines are thrown away.
    """
    from studio.gallery.exporting import make_ready

    with open_studio() as studio:
        info = studio.models.get(model) if model else studio.best_model(FAMILY)
        words_only = out is not None and is_file_for_words(out)
        if out:
            # before anything is made that could not be put there
            make_ready(out.parent if words_only else out)
        say_repairs(studio.gallery)
        request = ask(info) if ground is None else grounded(studio, ask(info), ground)
        listener = _Listener(before, between, prints=streams and not as_json)
        try:
            with listener:
                items = studio.make(request, listen=listener.hear)
        except KeyboardInterrupt:
            _keep_begun(studio, info, request, listener, out if words_only else None)
            raise
        paths = _copied(studio, items, out) if out else []
        told = [
            _told(studio, item, info, listener, index, paths[index] if paths else None)
            for index, item in enumerate(items)
        ]
    if as_json:
        print_json(told)
    else:
        if not streams:
            typer.echo("\n".join(one["text"] for one in told))
        say(f"Written with {info.name} ({info.licence}). Kept as {', '.join(one['path'] for one in told)}.")


def _copied(studio: Studio, items: Sequence[Item], out: Path) -> Sequence[Path]:
    """Where the copies are: for each item, or all in one file of words."""
    if not is_file_for_words(out):
        return studio.gallery.export([item.id for item in items], out)
    write_words([studio.gallery.text(item) for item in items], out)
    return [out] * len(items)


def _keep_begun(
    studio: Studio, info: ModelInfo, request: Request, listener: _Listener, words: Path | None
) -> None:
    """What was written before Ctrl+C stays."""
    item = keep_begun(studio, info, request, listener.begun)
    if item is None:
        return
    if words is not None:
        write_words([studio.gallery.text(item)], words)
    say(f"Stopped. What was written is kept as {words or studio.gallery.place(item)}.")


def _told(
    studio: Studio, item: Item, info: ModelInfo, listener: _Listener, index: int, copy: Path | None
) -> dict[str, Any]:
    return {
        "path": str((copy or studio.gallery.place(item)).resolve()),
        "item": item.id,
        "seed": item.request.seed if item.request else None,
        "model": info.id,
        "sha256": item.sha256,
        "text": studio.gallery.text(item),
        "passages": _passages(item.request),
        "tokens": [
            {"text": token.text, "probability": round(token.probability, 5)}
            for token in listener.tokens
            if token.index == index
        ],
        "tokens_per_second": listener.speeds.get(index),
        "seconds": round(item.seconds, 3),
        "device": item.device,
    }


def _passages(request: Request | None) -> list[dict[str, str]]:
    if request is None or request.task != WRITE.name:
        return []
    return [asdict(one) for one in request.params_as(WriteParams).passages]


@dataclass
class _Listener:
    """Prints the words as the engine's threads tell them; until the first one, a bar shows the reading."""

    before: str
    between: str
    prints: bool
    tokens: list[Token] = field(default_factory=list[Token])
    speeds: dict[int, float] = field(default_factory=dict[int, float])
    whole: set[int] = field(default_factory=set[int])

    def __enter__(self) -> _Listener:
        self._bar = progress_bar()
        self._bar.start()
        self._task = self._bar.add_task("Loading the model", total=None)
        return self

    def __exit__(self, *exception: object) -> None:
        self._bar.stop()
        if self.prints and self.tokens:
            typer.echo()

    @property
    def begun(self) -> list[Token]:
        """The tokens of the text that is not whole yet."""
        return [] if self.tokens and self.tokens[-1].index in self.whole else self.tokens

    def hear(self, notice: Notice) -> None:
        """What the engine told."""
        from studio.engine.notices import ItemSaved, JobStep, Warned

        match notice:
            case JobStep(_, Token() as token):
                self._token(token)
            case JobStep(_, Progress(_, _, note)):
                self._bar.update(self._task, description=note or "Writing")
            case JobStep(_, Measured(index, "speed", value)):
                self.speeds[index] = round(value, 2)
            case ItemSaved(_, index, _):
                self.whole.add(index)
            case JobStep(_, Remark(text)) | Warned(text):
                say(text)
            case _:
                pass

    def _token(self, token: Token) -> None:
        first = not self.tokens or self.tokens[-1].index != token.index
        if self.prints:
            if not self.tokens:
                self._bar.stop()
                typer.echo(self.before, nl=False)
            elif first:
                typer.echo(self.between + self.before, nl=False)
            typer.echo(_CONTROL.sub("", token.text), nl=False)
            sys.stdout.flush()
        self.tokens.append(token)
