"""What the loop of writing asks of a language model, whoever computes it: our network or `transformers`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from torch import Tensor

from studio.core.family import LoadedModel


class Vocabulary(Protocol):
    """Text to tokens and back."""

    @property
    def size(self) -> int:
        """How many tokens there are."""
        ...

    @property
    def begin(self) -> int | None:
        """The token that every text begins with; None for models that have none."""
        ...

    @property
    def ends(self) -> frozenset[int]:
        """Tokens after which nothing more comes; never shown."""
        ...

    def encode(self, text: str, *, special: bool = False) -> list[int]:
        """The tokens of a text, without any that mark its beginning or end.

        Args:
            special: whether the names of special tokens (“<|im_start|>”) in it mean those tokens; otherwise
                they are plain characters, so that what people paste cannot pass for the template.
        """
        ...

    def piece(self, token: int) -> bytes:
        """The bytes of one token as it stands inside a text; b"" for special ones."""
        ...


@runtime_checkable
class ChatTemplate(Protocol):
    """The instruct template of a model."""

    def render(self, turns: Sequence[tuple[str, str]]) -> str:
        """The text that makes the model answer.

        Args:
            turns: (“system” | “user” | “assistant”, words), the first one first.

        Raises:
            UserError: the template does not take them.
        """
        ...


class Reading(Protocol):
    """One text that a model reads; its keys and values are remembered."""

    @property
    def length(self) -> int:
        """Tokens read so far."""
        ...

    def read(self, ids: Sequence[int]) -> Tensor:
        """Read on; gives the logits of what may follow the last of them: (vocabulary,) float32 on the CPU.

        Raises:
            ValueError: they do not fit into the context.
        """
        ...

    def rewind(self, length: int) -> None:
        """Forget all but the first `length` tokens."""
        ...


@dataclass(frozen=True, eq=False)
class Inside:
    """What went on at the last of the tokens that were looked at.

    Attributes:
        attention: float32 (layers, heads, n): where it looked, rows sum to 1.
        lens: float32 (layers, vocabulary): logits of each layer's state; the last row is the model's answer.
        remark: what cannot be shown of this model, in sentences; then `attention` has no layers, or `lens`
            has the answer alone.
    """

    attention: Tensor
    lens: Tensor
    remark: str = ""


class Writer(LoadedModel, Protocol):
    """A language model that is loaded."""

    @property
    def context(self) -> int:
        """Most tokens it can see at once."""
        ...

    @property
    def vocabulary(self) -> Vocabulary:
        """Its tokens."""
        ...

    @property
    def template(self) -> ChatTemplate | None:
        """How it is asked; None when it can only continue."""
        ...

    def reading(self) -> Reading:
        """A new one, which has read nothing. It may take memory for the whole context."""
        ...

    def look(self, ids: Sequence[int]) -> Inside:
        """What goes on at the last of `ids`; takes as long as reading them all."""
        ...
