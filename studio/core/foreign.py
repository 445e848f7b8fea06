"""What another program wrote into a picture about how it was made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Self, cast

from studio.core.json_value import JsonValue, canonical


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ForeignSettings:
    """The settings of a picture from elsewhere, as far as they have a meaning here.

    Shown, searched and compared; they are no Request, since no model here would give the same picture.

    Attributes:
        tool: the program (“ComfyUI”, “InvokeAI” ...).
        prompt, negative: the words; empty when there were none.
        model: its name in that program.
        seed, steps, guidance, sampler: None or empty when unknown.
        size: (width, height) in pixels that was asked for.
        fields: everything else, by that program's own names.
    """

    tool: str
    prompt: str = ""
    negative: str = ""
    model: str = ""
    seed: int | None = None
    steps: int | None = None
    guidance: float | None = None
    sampler: str = ""
    size: tuple[int, int] | None = None
    fields: Mapping[str, str] = field(default_factory=_nothing)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))

    def to_json(self) -> str:
        """Canonical JSON.

        Raises:
            ValueError: a number is not finite.
        """
        told: dict[str, JsonValue] = {
            "tool": self.tool,
            "prompt": self.prompt,
            "negative": self.negative,
            "model": self.model,
            "seed": self.seed,
            "steps": self.steps,
            "guidance": self.guidance,
            "sampler": self.sampler,
            "size": self.size,
            "fields": cast("Mapping[str, JsonValue]", self.fields),
        }
        return canonical({key: value for key, value in told.items() if value or value == 0})

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ValueError: it did not write this.
        """
        try:
            told: dict[str, Any] = json.loads(text)
            seed, steps, guidance, size = (told.get(name) for name in ("seed", "steps", "guidance", "size"))
            said: dict[str, Any] = told.get("fields", {})
            return cls(
                tool=str(told["tool"]),
                **{name: str(told.get(name, "")) for name in ("prompt", "negative", "model", "sampler")},
                seed=None if seed is None else int(seed),
                steps=None if steps is None else int(steps),
                guidance=None if guidance is None else float(guidance),
                size=None if size is None else (int(size[0]), int(size[1])),
                fields={key: str(value) for key, value in said.items()},
            )
        except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
            raise ValueError("no settings of another program") from error
