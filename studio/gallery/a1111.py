"""The “parameters” text that picture programs of the Stable Diffusion world read.

Its grammar, as the readers take it: the last line is `Key: value, Key: value`, at least three of them, where
a value with a comma, a colon or a line break is a JSON string; the lines before it are the prompt, and from a
line that begins with “Negative prompt:” on, the negative prompt.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from studio.core.json_value import JsonValue
from studio.core.request import Request

_PAIR = re.compile(r'\b(\w[\w \-/]{0,80}):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)')
_FEWEST_PAIRS = 3
_SHOWN_DIGITS = 10
_NEGATIVE = "Negative prompt:"
_LONGEST_READ = 1_000_000
_LONGEST_LINE = 100_000


@dataclass(frozen=True, slots=True)
class ParametersText:
    """What such a text says."""

    prompt: str
    negative: str
    fields: Mapping[str, str]


def write_parameters(request: Request, size: tuple[int, int], model_name: str, version: str) -> str:
    """The text for a request; `size` is (width, height) in pixels."""
    params = request.plain_params()
    prompt = params.get("prompt")
    said = [str(prompt)] if isinstance(prompt, str) and prompt else []
    said.append(", ".join([request.task, *(f"{name} {value}" for name, value in _simple(params))]))
    steps = params.get("steps")
    fields = {
        "Steps": str(steps if isinstance(steps, int) else 1),
        "Sampler": request.family,
        "Seed": str(request.seed),
        "Size": f"{size[0]}x{size[1]}",
        "Model hash": request.model.sha256[:_SHOWN_DIGITS],
        "Model": request.model.id,
        "Model name": model_name,
        "Version": f"Quartet {version}",
    }
    last = ", ".join(f"{key}: {_quoted(value)}" for key, value in fields.items() if value)
    return "\n".join([*(_one_paragraph(line) for line in said), last])


def read_parameters(text: str) -> ParametersText | None:
    """What the text says; None when it does not follow the grammar."""
    *lines, last = text[:_LONGEST_READ].strip().split("\n")
    pairs = _PAIR.findall(last[:_LONGEST_LINE])
    if len(pairs) < _FEWEST_PAIRS:
        return None
    prompt, _, negative = "\n".join(lines).partition(_NEGATIVE)
    return ParametersText(
        prompt.strip(), negative.strip(), {key.strip(): _unquoted(value.strip()) for key, value in pairs}
    )


def _simple(params: Mapping[str, JsonValue]) -> list[tuple[str, str]]:
    """The parameters that fit into a line: neither nested, nor long, nor the prompt."""
    return [
        (name, f"{value:g}" if isinstance(value, float) else str(value))
        for name, value in params.items()
        if isinstance(value, str | int | float)
        and not isinstance(value, bool)
        and name not in {"prompt", "steps"}
        if len(str(value)) <= 80
    ]


def _one_paragraph(text: str) -> str:
    return text.replace("\n", " ") if text.lstrip().startswith(_NEGATIVE) else text


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if set(value) & set(',\n:"') else value


def _unquoted(value: str) -> str:
    if not (len(value) > 1 and value[0] == value[-1] == '"'):
        return value
    try:
        plain = json.loads(value)
    except ValueError:
        return value
    return plain if isinstance(plain, str) else value
