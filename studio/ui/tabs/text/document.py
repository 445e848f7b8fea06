"""What the Text tab shows, as one frozen value: undo, redo and tests are made from it. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.core.request import ModelRef
from studio.core.text_tree import TextTree
from studio.families.transformer.params import Form, WriteParams


@dataclass(frozen=True)
class TextDocument:
    """The whole state of the tab that an undo brings back.

    Attributes:
        model: the weights in use; None while there are none.
        seed: of the next words.
        params: the form. Its prompt and hidden fields stay empty: they are made from the tree.
        tree: the text, with all roads that were not taken. In a chat what a person typed are the messages.
    """

    model: ModelRef | None = None
    seed: int = 0
    params: WriteParams = WriteParams()
    tree: TextTree = field(default_factory=TextTree)

    @property
    def text(self) -> str:
        """The words on the page."""
        return self.tree.text()

    @property
    def is_chat(self) -> bool:
        """Whether the page is a conversation."""
        return self.params.form is Form.CHAT

    def same_content(self, other: TextDocument) -> bool:
        """Whether undo has nothing to bring back."""
        return self == other
