"""What can be asked of a language model. No torch here: forms and command line are made from this.

Words as in the field: a *token* is drawn from the model's *probabilities*, after *temperature*, *top-k*,
*top-p* (arXiv 1904.09751), *min-p* (arXiv 2407.01082) and a *repetition penalty* (arXiv 1909.05858) have
shaped them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.core.family import Task
from studio.core.params import Choice, Count, Option, Params, Slider, Text, hidden, param
from studio.core.request import Request
from studio.core.text_tree import Author

FAMILY = "transformer"
LONGEST_PROMPT = 200_000
"""Characters. What does not fit into the model's context is left out from the front, and the user is told."""
ALTERNATIVES = 10
"""Tokens that are told for every place."""


class Form(StrEnum):
    """How the prompt is put to the model."""

    PLAIN = "plain"
    """The text goes on where the prompt ends."""
    CHAT = "chat"
    """The prompt is a message, and the model answers (instruct template)."""


@dataclass(frozen=True)
class Message:
    """One earlier turn of a chat."""

    author: Author
    text: str


@dataclass(frozen=True)
class Passage:
    """A piece of the user's documents that is put into the prompt.

    Attributes:
        source: of which document, and where in it (“letters.pdf, page 3”).
        text: word for word.
    """

    source: str
    text: str


@dataclass(frozen=True)
class WriteParams(Params):
    """Go on writing."""

    prompt: str = param(
        "",
        Text("Prompt", "The text goes on from here.", max_length=LONGEST_PROMPT, multiline=True),
    )
    form: Form = param(
        Form.PLAIN,
        Choice(
            "Form",
            "Whether the model goes on with the text, or answers it.",
            (Option(Form.PLAIN.value, "Continue"), Option(Form.CHAT.value, "Chat")),
        ),
    )
    system: str = param(
        "",
        Text(
            "Instructions",
            "What the model keeps to in a chat: “Answer in verse.”",
            max_length=10_000,
            multiline=True,
            advanced=True,
        ),
    )
    max_tokens: int = param(
        120, Count("Length", "Stops after so many tokens; four make about three words.", 1, 8192, "tokens")
    )
    count: int = param(1, Count("Continuations", "How many different ones, each with its own seed.", 1, 8))
    temperature: float = param(
        0.8,
        Slider(
            "Temperature",
            "How daring the words are: 0 always takes the most probable, above 1 it rambles.",
            0.0,
            2.0,
            0.05,
            formula="p ∝ exp(logit / T)",
        ),
    )
    top_k: int = param(
        0,
        Count(
            "Top-k",
            "Only the k most probable tokens can be drawn; 0 is all.",
            0,
            1000,
            advanced=True,
            formula="arXiv 1805.04833, section 5.4",
        ),
    )
    top_p: float = param(
        0.95,
        Slider(
            "Top-p",
            "Only the most probable tokens that together have this probability can be drawn; 1 is all.",
            0.05,
            1.0,
            0.01,
            formula="the smallest set with Σ p ≥ top-p (nucleus sampling, arXiv 1904.09751, equation 2)",
        ),
    )
    min_p: float = param(
        0.0,
        Slider(
            "Min-p",
            "Tokens less probable than this share of the best cannot be drawn; 0 is all.",
            0.0,
            1.0,
            0.01,
            advanced=True,
            formula="p ≥ min-p · max p (arXiv 2407.01082)",
        ),
    )
    repetition_penalty: float = param(
        1.1,
        Slider(
            "Repetition penalty",
            "How much words that are there already are avoided; 1 is not at all.",
            1.0,
            2.0,
            0.01,
            formula="logit / r if positive, logit · r if negative (CTRL, arXiv 1909.05858, section 4.1)",
        ),
    )
    stop: str = param(
        "",
        Text(
            "Stop at",
            "Words that end the text when they are written, one a line; they are left out.",
            max_length=1000,
            multiline=True,
            advanced=True,
        ),
    )
    begun: tuple[int, ...] = hidden(())
    """Tokens that stand after the prompt already: the road that was taken so far."""
    messages: tuple[Message, ...] = hidden(())
    """Earlier turns of a chat, the first one first."""
    passages: tuple[Passage, ...] = hidden(())
    """Pieces of the user's documents; they stand before the prompt."""


@dataclass(frozen=True)
class LookParams(WriteParams):
    """See how the last token of a text came about: the text of `WriteParams`; `begun` ends with the token."""


@dataclass(frozen=True)
class PromptParams(Params):
    """Turn an idea into prompts for stickers."""

    idea: str = param("", Text("Idea", "What it is about: “a rainy day”.", max_length=2000, multiline=True))
    count: int = param(6, Count("Prompts", "How many.", 1, 24))
    temperature: float = param(
        0.9, Slider("Temperature", "How daring they are.", 0.0, 2.0, 0.05, formula="p ∝ exp(logit / T)")
    )


def _other_words(request: Request, seed: int) -> Request | None:
    """Other words; at temperature 0 the most probable ones are taken, whatever the seed."""
    return request.with_seed(seed) if request.params.get("temperature") else None


WRITE = Task("write", "Write", WriteParams, "Text", called_by="prompt", varying=_other_words)
LOOK = Task("look", "Look inside", LookParams, "Look inside", seeded=False)
PROMPTS = Task(
    "prompts", "Write sticker prompts", PromptParams, "Prompts", called_by="idea", varying=_other_words
)
TASKS = (WRITE, LOOK, PROMPTS)
