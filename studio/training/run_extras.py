"""What a task shows beside curve and sheet: a line of JSON for each step that was looked at. No torch.

The curve has one number a row; here are those that only mean something together: how the discriminator scores
real and drawn pictures, what each dimension of a latent says, how the loss depends on the noise, what is
written by now. Read while the loop writes, from another process.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from studio.core.errors import UserError
from studio.gallery.files import write_whole

EXTRAS: Final = "extras.jsonl"
LARGEST: Final = 64 << 20
MOST_NUMBERS: Final = 4096
MOST_LETTERS: Final = 20_000

Numbers = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A text by the model: what it was given, and how it went on."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class Extras:
    """What was seen after a step; what a family has nothing to say of is empty.

    Attributes:
        step: after how many steps.
        real_scores, drawn_scores: of a GAN's discriminator for some pictures, before the sigmoid: above 0
            it takes one for real.
        kl: of a VAE, in nats a picture, for each dimension (channel) of the latent, in the latent's order.
        noise_losses: of a diffusion model, mean square error of v in equal parts of all noise levels, from
            hardly any noise to nothing else.
        texts: of a transformer.
    """

    step: int = 0
    real_scores: Numbers = ()
    drawn_scores: Numbers = ()
    kl: Numbers = ()
    noise_losses: Numbers = ()
    texts: tuple[Written, ...] = ()


def is_looked_at(step: int) -> bool:
    """Whether samples are drawn after so many steps: 0, 5, 10, 20, 50, 100, 150 ... 1,000, 1,500 ... 10,000,
    15,000 and so on. All runs are seen at the same steps, so that they can be compared.
    """
    if step < 100:
        return step in {0, 5, 10, 20, 50}
    return step % (10 ** (len(str(step)) - 1) // 2) == 0


def append_extras(path: Path, extras: Extras) -> None:
    """Add a line.

    Raises:
        OSError: it cannot be written.
    """
    told: dict[str, Any] = {"step": extras.step} | {
        name: [_rounded(value) for value in cast("Numbers", getattr(extras, name))] for name in _NUMBERS
    }
    told["texts"] = [[one.prompt, one.text] for one in extras.texts]
    line = json.dumps({name: value for name, value in told.items() if value != []})
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def cut_extras(path: Path, step: int) -> None:
    """Drop the lines after `step`: they belong to steps that will be taken again.

    Raises:
        OSError: it cannot be written.
    """
    if not path.exists():
        return
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n")
    kept = [line for line in lines if (one := _parsed(line)) is not None and one.step <= step]
    write_whole(path, "".join(line + "\n" for line in kept).encode(), path.parent)


def read_extras(folder: Path) -> tuple[Extras, ...]:
    """Those of a run, by step; the last of a step counts. Lines that are damaged are left out.

    Raises:
        UserError: the file cannot be read, or is far too large.
    """
    path = folder / EXTRAS
    try:
        if path.stat().st_size > LARGEST:
            raise UserError(f"“{path}” is too large.", "Choose the folder of a run.")
        text = path.read_bytes().decode("utf-8", "replace")
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise UserError(
            f"“{path}” cannot be read: {error.strerror or error}.", "It is tried again."
        ) from None
    found = {one.step: one for line in text.split("\n") if (one := _parsed(line)) is not None}
    return tuple(found[step] for step in sorted(found))


_NUMBERS: Final = ("real_scores", "drawn_scores", "kl", "noise_losses")


def _rounded(value: float) -> float:
    return float(f"{value:.4g}")


def _parsed(line: str) -> Extras | None:
    """What stands in a line; None when it is none of ours or not whole."""
    try:
        told: dict[str, Any] = json.loads(line)
        texts = tuple(Written(str(a)[:MOST_LETTERS], str(b)[:MOST_LETTERS]) for a, b in told.get("texts", ()))
        return Extras(
            step=int(told["step"]),
            texts=texts,
            **{name: _numbers(told.get(name, ())) for name in _NUMBERS},
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        return None


def _numbers(told: Iterable[Any]) -> Numbers:
    values = tuple(float(value) for value in told)
    if len(values) > MOST_NUMBERS or not all(map(math.isfinite, values)):
        raise ValueError
    return values
