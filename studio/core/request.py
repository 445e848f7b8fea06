"""The Request: everything that matters for a result, in one frozen value.

Replay, queue, gallery metadata, undo and tests are all made from it. It round-trips JSON.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Self, TypeVar, cast

from studio.core.errors import UserError
from studio.core.json_value import JsonValue, canonical, freeze, thaw
from studio.core.params import Params

REQUEST_VERSION = 1

P = TypeVar("P", bound=Params)


@dataclass(frozen=True, slots=True)
class ModelRef:
    """Which weights: the model's id and the SHA-256 of its weights file."""

    id: str
    sha256: str


@dataclass(frozen=True, slots=True, order=True)
class InputRef:
    """A picture or latent that went in, by the SHA-256 of its stored bytes.

    Attributes:
        role: what it was used for (“picture”, “latent”, “direction”, “mask”).
        sha256: 64 hexadecimal digits; the input store finds the bytes by it.
        media_type: “image/png”, “application/x-npy” ...
    """

    role: str
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Request:
    """One thing to make.

    Attributes:
        family: which family runs it (“gan”, “vae”, “diffusion”, “transformer”).
        task: which of the family's tasks (“faces”, “morph”, “project” ...).
        model: the weights.
        seed: start of every random number; the same request gives the same bytes on the same device.
        params: every other parameter as frozen JSON; `params_as` reads them with their type.
        inputs: what went in, by content.
    """

    family: str
    task: str
    model: ModelRef
    seed: int
    params: Mapping[str, JsonValue]
    inputs: tuple[InputRef, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "params", freeze(self.params))

    @classmethod
    def make(
        cls,
        family: str,
        task: str,
        model: ModelRef,
        seed: int,
        params: Params,
        inputs: tuple[InputRef, ...] = (),
    ) -> Self:
        """A request from typed parameters, checked against their controls."""
        params.validate()
        return cls(family, task, model, seed, params.to_values(), inputs)

    def params_as(self, kind: type[P]) -> P:
        """The parameters with their type.

        Raises:
            InvalidParameterError: they are not parameters of that kind.
        """
        return kind.from_values(self.params)

    def with_params(self, params: Params) -> Request:
        """The same request with other parameters."""
        params.validate()
        return replace(self, params=params.to_values())

    def with_seed(self, seed: int) -> Request:
        """The same request from another seed."""
        return replace(self, seed=seed)

    def to_json(self) -> str:
        """Canonical JSON: equal requests give equal text."""
        return canonical(
            {
                "version": REQUEST_VERSION,
                "family": self.family,
                "task": self.task,
                "model": {"id": self.model.id, "sha256": self.model.sha256},
                "seed": self.seed,
                "params": self.params,
                "inputs": [
                    {"role": ref.role, "sha256": ref.sha256, "media_type": ref.media_type}
                    for ref in self.inputs
                ],
            }
        )

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            UserError: the text is no request, or one of a newer Quartet.
        """
        try:
            data: dict[str, Any] = json.loads(text, parse_constant=_refuse_constant)
            version = int(data["version"])
            if version > REQUEST_VERSION:
                raise UserError(
                    "This was made by a newer Quartet, whose settings this one cannot read.",
                    "Update Quartet, or use the picture without its settings.",
                )
            return cls(
                family=str(data["family"]),
                task=str(data["task"]),
                model=ModelRef(str(data["model"]["id"]), str(data["model"]["sha256"])),
                seed=int(data["seed"]),
                params=cast("Mapping[str, JsonValue]", dict(data["params"])),
                inputs=tuple(
                    InputRef(str(ref["role"]), str(ref["sha256"]), str(ref["media_type"]))
                    for ref in data["inputs"]
                ),
            )
        except (KeyError, TypeError, ValueError, OverflowError, RecursionError):
            raise UserError("The settings in this file are damaged and cannot be read.") from None

    def digest(self) -> str:
        """SHA-256 of the canonical JSON: the name of this exact request."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()

    def stack_key(self) -> str:
        """The same for all that differ by the seed alone: variants of one idea.

        A parameter (an edited face, a point in a latent space) that repeats the request's seed does not
        count either.
        """
        params = {name: _unseeded(value, self.seed) for name, value in self.params.items()}
        return replace(self, seed=0, params=params).digest()

    def plain_params(self) -> dict[str, JsonValue]:
        """The parameters as ordinary dicts and lists."""
        return cast("dict[str, JsonValue]", thaw(self.params))


def _unseeded(value: JsonValue, seed: int) -> JsonValue:
    if isinstance(value, Mapping) and value.get("seed") == seed:
        return {**value, "seed": 0}
    return value


def _refuse_constant(name: str) -> None:
    """NaN and infinity are no JSON; a request that held them could not be written again."""
    raise ValueError(name)
