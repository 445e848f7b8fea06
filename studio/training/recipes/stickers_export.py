"""From a checkpoint of stickers to a model folder: weights, units, known words, manifest, card, curve."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import torch

from studio.engine.manifest import CompanionEntry
from studio.families.diffusion.known_words import KnownWords, write_known_words
from studio.families.diffusion.sticker_network import StickerNetwork
from studio.training.learner import under
from studio.training.loop import open_checkpoint
from studio.training.model_folder import ModelWords, numbers_table, write_model
from studio.training.sticker_latents import StickerLatents
from studio.training.stickers.recolouring import HUES

MODEL_ID = "stickers"
AUTOENCODER = "pictures-vae"
LICENCE = "non-commercial: FFHQ/StyleGAN2 lineage"
_LATENTS_NOTE = (
    "it paints in the latents of pictures-vae, which also learned from faces drawn by the faces-1024 pack, "
    "whose network comes from NVIDIA's StyleGAN2 and the FFHQ photographs; those are for non-commercial use, "
    "so treat this and what you make with it that way."
)
LICENCE_NOTE = f"The stickers it learned from are free (MIT, Apache-2.0, public domain), but {_LATENTS_NOTE}"
OWN_NOTE = f"It learned from pictures of your own choice, whose terms hold as well, and {_LATENTS_NOTE}"
READER = CompanionEntry(
    role="reader",
    id="minilm",
    sha256="4879fea641daa589e6fe24ca9a66ccb642a09f84c858edd1f918719ff109e27e",
    needed=False,
)
"""The pack that embeds sentences as those of the training were; see `models/minilm/manifest.toml`."""
_WORD = re.compile(r"[a-z][a-z'-]+")


def export(
    checkpoint: Path,
    folder: Path,
    data: StickerLatents,
    names: Sequence[str],
    reader: CompanionEntry = READER,
) -> None:
    """Write the model into `folder`: averaged network in half precision, and the words it knows.

    Args:
        data: what it learned from; its captions make the table of known words.
        names: of the stickers, as they are written.
        reader: the text encoder for other words.

    Raises TrainingError when the checkpoint is none of stickers or has diverged.
    """
    tensors, metadata = open_checkpoint(checkpoint, MODEL_ID)
    network = StickerNetwork()
    network.load_state_dict(under(tensors, "average"))
    state = {f"network.{name}": value for name, value in network.state_dict().items()}
    state |= {f"units.{name}": value for name, value in under(tensors, "units").items()}
    companions = (CompanionEntry(role="autoencoder", id=AUTOENCODER, sha256=metadata["autoencoder"]),)
    words = known_words(data, names)
    write_model(
        folder,
        checkpoint.parent,
        _words(metadata),
        card(metadata, words),
        state,
        {MODEL_ID: metadata["recipe"]},
        (*companions, reader),
    )
    write_known_words(words, folder)


def known_words(data: StickerLatents, written: Sequence[str]) -> KnownWords:
    """The names and words of the emoji among the stickers; of all of them where none is an emoji.

    A held-out name is known as well: its embedding costs nothing, and its words may be of others.
    """
    captions = data.captions
    rows = torch.nonzero(data.named)[:, 0]
    names = sorted({captions.phrases[place] for place in captions.name[rows].tolist()})
    used = {place for name in names for place in _words_in(data, captions.phrases.index(name))}
    used |= {place for place in captions.keywords[rows].flatten().tolist() if place >= 0}
    used |= {captions.vocabulary.index(colour) for colour in HUES if colour in captions.vocabulary}
    words = sorted(
        captions.vocabulary[place] for place in used if _WORD.fullmatch(captions.vocabulary[place])
    )
    places = {text: place for place, text in enumerate(captions.phrases)}
    of_word = {text: place for place, text in enumerate(captions.vocabulary)}
    return KnownWords(
        phrases=tuple(names),
        vocabulary=tuple(words),
        sentences=captions.sentences[[places[name] for name in names]].numpy(),
        words=captions.words[[of_word[word] for word in words]].numpy(),
        names=tuple(sorted({str(written[row]).casefold() for row in rows.tolist()})),
    )


def _words_in(data: StickerLatents, phrase: int) -> list[int]:
    return [place for place in data.captions.words_in[phrase].tolist() if place >= 0]


def _is_of_ones_own(metadata: Mapping[str, str]) -> bool:
    return "own" in json.loads(metadata["stickers"])


def _words(metadata: Mapping[str, str]) -> ModelWords:
    """Of a model that learned from one's own pictures, it is not said that it comes with Quartet."""
    if not _is_of_ones_own(metadata):
        return _WORDS
    summary = "Paints stickers of 128 pixels with a transparent background from a few words."
    return replace(_WORDS, licence_note=OWN_NOTE, summary=summary)


_WORDS = ModelWords(
    id=MODEL_ID,
    name="Stickers from words",
    family="diffusion",
    architecture=MODEL_ID,
    licence=LICENCE,
    licence_note=LICENCE_NOTE,
    summary="Paints stickers of 128 pixels with a transparent background from a few words, in the style of "
    "emoji or clip art. Comes with Quartet.",
    resolution=128,
)


def card(metadata: Mapping[str, str], words: KnownWords) -> str:
    """The first text of CARD.md: what the checkpoint itself knows. Figures are added by hand."""
    counts, licences = json.loads(metadata["stickers"]), json.loads(metadata["licences"])
    stickers = ", ".join(f"{count:,} of {style} ({licences[style]})" for style, count in counts.items())
    return f"""# Stickers from words

A latent diffusion transformer (arXiv 2212.09748, 2112.10752) that paints in the latents of `{AUTOENCODER}`:
RGBA stickers of 128 pixels from a sentence's embedding (MiniLM, arXiv 1908.10084, 2002.10957) and a style.

**Licence:** {LICENCE}. {OWN_NOTE if _is_of_ones_own(metadata) else LICENCE_NOTE}

**Data:** {stickers}; near-duplicates removed, 5 % of all concepts held out; sha256
{metadata["data_sha256"]}. Copies of emoji in two other colours each were made of those with a main colour.

**Words:** {len(words.phrases):,} names and {len(words.vocabulary):,} words are known by heart; others are
read by the `minilm` pack.

**Training:** `quartet train stickers`, {int(metadata["images"]):,} pictures seen in \
{float(metadata["seconds"]) / 60:.0f} minutes.

{numbers_table(metadata["recipe"])}
"""
