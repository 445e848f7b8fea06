"""Makes a model of ours from a language model that was recognised: one file of weights and texts, a manifest.

A transformers folder is copied tensor by tensor, so that one larger than the memory comes in as well; a GGUF
file is read whole, in the few bits that it has.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from studio.core.errors import UserError
from studio.engine.autoencoder_import import id_from
from studio.engine.incoming import Watch
from studio.engine.licences import UNKNOWN_LICENCE, licence_of
from studio.engine.manifest import MANIFEST, WEIGHTS, Manifest, Weights
from studio.engine.pieces import pieces_and_more
from studio.engine.tensor_writing import write_tensors
from studio.engine.text_found import FoundWriter
from studio.families.transformer.community.configuration import ARCHITECTURES, WANTED
from studio.families.transformer.params import FAMILY

if TYPE_CHECKING:
    from studio.families.transformer.community.model_file import CommunityTexts
    from studio.families.transformer.gguf_description import GgufDescription

_FORMAT = {"format": "pt"}
_TEXT_BYTES = 16 << 20
"""What lists of tokens take at most, nearly always."""
_WHOLE = 1000
_GGUF = b"GGUF"
_OURS = "computed by Quartet's own network"
_THEIRS = "computed by the transformers library"


@dataclass(frozen=True, slots=True)
class ConvertedWriter:
    """An `Incoming` model, made from a folder of transformers."""

    found: FoundWriter

    @property
    def id(self) -> str:
        """From the name of the folder."""
        return id_from(self.found.title)

    @property
    def nbytes(self) -> int:
        """What its weights take, and its texts."""
        return self.found.nbytes + _TEXT_BYTES

    def fill(self, folder: Path, watch: Watch) -> None:
        """Convert it. One that transformers computes is tried, so what comes in can be opened.

        Raises:
            UserError: its layers do not fit together, or hold something else than numbers.
            OSError: a file cannot be read or written.
            CancelledError: it was stopped.
        """
        found = self.found
        watch.tell(0, self.nbytes)
        _check_fit(found)
        entries, tensors = pieces_and_more(found.pieces, found.texts.tensors(), WANTED)
        weights = write_tensors(folder / WEIGHTS, entries, tensors, _FORMAT, watch)
        _try(found, folder / WEIGHTS, watch)
        (folder / MANIFEST).write_text(_manifest_of(self.id, found, weights).to_toml(), encoding="utf-8")


@dataclass(frozen=True, slots=True)
class ConvertedGguf:
    """An `Incoming` model, made from a GGUF file that can be read."""

    path: Path
    description: GgufDescription

    @property
    def id(self) -> str:
        """From the name of the file, which tells how it is quantised."""
        return id_from(self.path.stem)

    @property
    def nbytes(self) -> int:
        """What its weights take, and its texts."""
        return self.description.memory_bytes + _TEXT_BYTES

    def fill(self, folder: Path, watch: Watch) -> None:
        """Convert it.

        Raises:
            UserError: it is damaged, or too large for the memory that is free.
            OSError: a file cannot be written.
            CancelledError: it was stopped.
        """
        from studio.families.transformer.gguf_reading import read_gguf

        halves = 2 * _WHOLE  # the first half is reading it
        watch.tell(0, halves)
        texts, tensors = read_gguf(self.path, lambda share: watch.tell(round(share * _WHOLE), halves))
        entries, written = pieces_and_more({}, tensors | texts.tensors(), WANTED)
        second = replace(watch, report=_second_half(watch, halves))
        weights = write_tensors(folder / WEIGHTS, entries, written, _FORMAT, second)
        (folder / MANIFEST).write_text(self._manifest(texts.config.form.value, weights).to_toml(), "utf-8")

    def _manifest(self, architecture: str, weights: Weights) -> Manifest:
        told = self.description
        licence = told.licence or licence_of({}, (self.path.parent,))
        numbers = _numbers_text(told.parameters)
        chat = _can(told.chat)
        return Manifest(
            id=self.id,
            name=f"{told.name[:80]} ({told.quantisation})",
            family=FAMILY,
            architecture=architecture,
            licence=licence[:200],
            licence_note=_note(licence),
            summary=(
                f"A language model of the form {told.architecture}: {numbers}, most of them as"
                f" {told.quantisation}; sees {told.context:,} tokens at once. {chat} From “{self.path.name}”,"
                f" {_OURS}."
            )[:600],
            weights=weights,
        )


def read_gguf_file(path: Path) -> ConvertedGguf | None:
    """The model in a GGUF file, whatever its name says; None when it is no GGUF file.

    Raises:
        UserError: it is one that cannot be opened, and why.
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        if file.read(len(_GGUF)) != _GGUF:
            return None
    from studio.families.transformer.gguf_description import describe_gguf

    description = describe_gguf(path)
    if description.refusal:
        raise UserError(description.refusal)
    return ConvertedGguf(path, description)


def _second_half(watch: Watch, halves: int) -> Callable[[int, int], None]:
    def tell(done: int, total: int) -> None:
        watch.tell(_WHOLE + _WHOLE * done // max(1, total), halves)

    return tell


def _check_fit(found: FoundWriter) -> None:
    """That a network of transformers is as large as its weights; one of ours was compared before."""
    if found.architecture not in ARCHITECTURES:
        return
    from studio.families.transformer.community.causal_network import check_fit

    shapes = {name: piece.entry.shape for name, piece in found.pieces.items()}
    try:
        check_fit(_community(found).config, shapes)
    except ValueError as error:
        raise _does_not_fit(found, error) from None


def _try(found: FoundWriter, weights: Path, watch: Watch) -> None:
    """Open what transformers computes, and let it say one word."""
    if found.architecture not in ARCHITECTURES:
        return
    from studio.families.transformer.community.trying import try_community

    watch.tell(found.nbytes, found.nbytes)
    try:
        try_community(weights)
    except ValueError as error:
        raise _does_not_fit(found, error) from None


def _does_not_fit(found: FoundWriter, error: ValueError) -> UserError:
    return UserError(
        f"“{found.origin.name}” is a language model that does not fit together: {str(error)[:300]}.", WANTED
    )


def _manifest_of(model_id: str, found: FoundWriter, weights: Weights) -> Manifest:
    licence = licence_of(found.metadata, (found.origin,))
    numbers = _numbers_text(sum(piece.entry.count for piece in found.pieces.values()))
    chat = _can(found.texts.template is not None)
    by = _THEIRS if found.architecture in ARCHITECTURES else _OURS
    return Manifest(
        id=model_id,
        name=found.title[:100],
        family=FAMILY,
        architecture=found.architecture,
        licence=licence,
        licence_note=_note(licence),
        summary=(
            f"A language model of the kind {found.kind}: {numbers}; sees {found.context:,} tokens at once."
            f" {chat} From “{found.origin.name}”, {by}."
        )[:600],
        weights=weights,
    )


def _note(licence: str) -> str:
    return "Its files do not tell under which terms it may be used." if licence == UNKNOWN_LICENCE else ""


def _can(chat: bool) -> str:
    return "It can chat." if chat else "It continues texts; it has no template for a chat."


def _numbers_text(count: int) -> str:
    for unit, word in ((10**9, "billion"), (10**6, "million")):
        if count >= unit:
            return f"{count / unit:.3g} {word} numbers"
    return f"{count:,} numbers"


def _community(found: FoundWriter) -> CommunityTexts:
    from studio.families.transformer.community.model_file import CommunityTexts

    assert isinstance(found.texts, CommunityTexts)
    return found.texts
