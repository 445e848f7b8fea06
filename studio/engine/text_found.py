"""A language model that was recognised in somebody's folder: what it is, and where each tensor comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from studio.engine.pieces import Pieces, nbytes_of_pieces

if TYPE_CHECKING:
    from studio.families.transformer.community.model_file import CommunityTexts
    from studio.families.transformer.model_file import ModelTexts

    Texts: TypeAlias = ModelTexts | CommunityTexts


@dataclass(frozen=True, slots=True)
class FoundWriter:
    """A model that can be taken in.

    Attributes:
        title: what its folder is called.
        kind: the name of its network, as people know it (“Llama”).
        architecture: what computes it: a form of our own network, or “transformers”.
        texts: its configuration, its list of tokens, its instruct template.
        pieces: by the names that they will have in our weights file.
        context: tokens that it sees at once.
    """

    title: str
    kind: str
    architecture: str
    texts: Texts
    pieces: Pieces
    context: int
    origin: Path
    metadata: Mapping[str, str]

    @property
    def nbytes(self) -> int:
        """Of its tensors as they will be stored."""
        return nbytes_of_pieces(self.pieces)
