"""The instruct template of a model: a small program in Jinja that comes with the model, from anywhere.

So it runs in a sandbox (`jinja_sandbox`), with the names that Hugging Face's `apply_chat_template` gives it,
for which templates are written.
"""

from __future__ import annotations

from collections.abc import Sequence

import jinja2

from studio.core.errors import UserError
from studio.families.transformer.jinja_sandbox import Sandbox
from studio.families.transformer.model_file import Marks

MAX_TEMPLATE_CHARACTERS = 200_000
MAX_RESULT_CHARACTERS = 4_000_000
"""Besides what is said in the conversation, which may come twice."""
_REMEDY = "Choose the form “Continue”, which needs no template."


class JinjaChatTemplate:
    """What `writer.ChatTemplate` asks for. Not for two threads at once.

    Args:
        source: chat_template.jinja.
        marks: what `bos_token` and `eos_token` are.

    Raises:
        UserError: it is no template.
    """

    def __init__(self, source: str, marks: Marks | None = None) -> None:
        if len(source) > MAX_TEMPLATE_CHARACTERS:
            raise UserError("The model's chat template is far too long.", _REMEDY)
        marks = marks or Marks()
        self._environment = Sandbox()
        self._given = {"bos_token": marks.bos, "eos_token": marks.eos, "tools": None, "documents": None}
        try:
            self._template = self._environment.from_string(source)
        except (jinja2.TemplateError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
            raise UserError(f"The model's chat template is damaged: {_said(error)}.", _REMEDY) from error

    def render(self, turns: Sequence[tuple[str, str]]) -> str:
        """The text that makes the model answer.

        Args:
            turns: (“system” | “user” | “assistant”, words), the first one first.

        Raises:
            UserError: the template does not take them.
        """
        messages = [{"role": role, "content": words} for role, words in turns]
        self._environment.begin(MAX_RESULT_CHARACTERS + 2 * sum(len(words) for _, words in turns))
        try:
            return self._written(messages)
        except Exception as error:
            raise UserError(
                f"The model's chat template does not take this conversation: {_said(error)}.", _REMEDY
            ) from error

    def _written(self, messages: list[dict[str, str]]) -> str:
        text: list[str] = []
        parts = self._template.generate(messages=messages, add_generation_prompt=True, **self._given)
        for part in parts:
            self._environment.grow(len(part))
            text.append(part)
        return "".join(text)


def _said(error: BaseException) -> str:
    words = " ".join(str(error).split()).rstrip(".") or type(error).__name__
    return words[:200]
