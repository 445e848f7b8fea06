"""From the words of a prompt to what the network reads: vectors of CLIP (arXiv 2103.00020, 2307.01952)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn

from studio.families.diffusion.community.settings import PainterSettings, TextSettings, readers_of
from studio.families.diffusion.community.tokens import ClipTokens, Prompt
from studio.families.diffusion.params import Lora


@dataclass(frozen=True, eq=False)
class Conditioning:
    """What the network is told of a text.

    Attributes:
        words: (1, tokens, context).
        whole: (1, projection), the text as a whole; XL alone.
    """

    words: Tensor
    whole: Tensor | None

    def to(self, device: torch.device) -> Conditioning:
        """The same, elsewhere."""
        return Conditioning(self.words.to(device), None if self.whole is None else self.whole.to(device))


@dataclass(frozen=True, eq=False)
class ReadWords:
    """A prompt and what is to be avoided, read by a model with these LoRA files in it.

    Attributes:
        places: for each word of the prompt, its places among the tokens that the network sees.
    """

    wanted: Conditioning
    avoided: Conditioning
    places: tuple[tuple[str, tuple[int, ...]], ...]
    loras: tuple[Lora, ...]


class Reader:
    """The text encoders of a model with their tokenizer.

    Raises:
        ValueError: the list of words and the encoders do not belong together.
    """

    def __init__(
        self, settings: PainterSettings, networks: Mapping[str, nn.Module], tokens: ClipTokens
    ) -> None:
        self._settings = settings
        self._readers = [(one, networks[name]) for name, one in readers_of(settings)]
        self._tokens = tokens
        if any(tokens.size > one.vocabulary for one, _ in self._readers):
            raise ValueError("its list of words has more than its readers know")

    def read(self, prompt: str, negative: str, loras: tuple[Lora, ...]) -> ReadWords:
        """Both texts, in as many rows of tokens as the longer one takes."""
        wanted, avoided = self._tokens.read(prompt), self._tokens.read(negative)
        room = self._settings.text.positions - 2
        rows = max(1, -(-len(wanted.tokens) // room), -(-len(avoided.tokens) // room))
        empty = self._settings.zero_empty and not negative.strip()
        told = self._encode(wanted, rows)
        away = _zeros_like(told) if empty else self._encode(avoided, rows)
        return ReadWords(told, away, _places(wanted, room), loras)

    def _encode(self, prompt: Prompt, rows: int) -> Conditioning:
        words: list[Tensor] = []
        whole: Tensor | None = None
        for settings, network in self._readers:
            ids = self._tokens.chunks(prompt.tokens, settings.positions, settings.pad, rows)
            hidden, whole = self._ask(settings, network, ids)
            words.append(hidden.flatten(0, 1)[None])
        return Conditioning(torch.cat(words, -1), whole)

    def _ask(
        self, settings: TextSettings, network: nn.Module, rows: Sequence[list[int]]
    ) -> tuple[Tensor, Tensor | None]:
        """(rows, positions, hidden_size) and, where there is one, the vector of the first row."""
        device = next(network.parameters()).device
        with torch.inference_mode():
            answer = cast("Any", network)(torch.tensor(rows, device=device), output_hidden_states=True)
        hidden = answer.hidden_states[-2] if settings.penultimate else answer.last_hidden_state
        whole = (
            self._at_end(settings, network, answer.last_hidden_state, rows) if settings.projection else None
        )
        return hidden, whole

    def _at_end(
        self, settings: TextSettings, network: nn.Module, last: Tensor, rows: Sequence[list[int]]
    ) -> Tensor:
        """What the first row says as a whole: its last layer at the token that ends it, projected."""
        end = rows[0].index(self._tokens.end, 1)
        with torch.inference_mode():
            return cast("Any", network).text_projection(last[:1, end])


def _zeros_like(told: Conditioning) -> Conditioning:
    whole = None if told.whole is None else torch.zeros_like(told.whole)
    return Conditioning(torch.zeros_like(told.words), whole)


def _places(prompt: Prompt, room: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Where the tokens of each word lie, with a beginning and an end around every row."""
    return tuple(
        (word.text, tuple(token // room * (room + 2) + token % room + 1 for token in word.tokens))
        for word in prompt.words
    )
