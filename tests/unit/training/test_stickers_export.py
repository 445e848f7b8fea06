"""From what was learned to a folder that the studio opens: weights, units, companions, known words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import torch
from safetensors.torch import load_file

from studio.engine.manifest import read_manifest
from studio.engine.places import Places
from studio.families.diffusion.known_words import read_known_words
from studio.families.diffusion.sticker_network import CHANNELS, EMBEDDING, SIDE, StickerNetwork
from studio.training.loop import Standing, write_checkpoint
from studio.training.recipes.stickers_export import export
from studio.training.sticker_latents import StickerLatents
from studio.training.stickers.captions import said_of, write_captions

NAMES = ("Red apple", "money with wings", "lam_arn 01", "whale")
STYLES = (1, 2, 4, 3)
AUTOENCODER = "a" * 64


class Learned:
    """What a run would have learned: the loop writes it as it writes every task."""

    name = "stickers"
    images_per_step = 2
    total_steps = 3

    def __init__(self) -> None:
        torch.manual_seed(3)
        self.network = StickerNetwork(torch.linspace(2, 0.5, CHANNELS))
        self.details = {
            "recipe": json.dumps({"seed": 1}),
            "autoencoder": AUTOENCODER,
            "stickers": json.dumps({"fluent": 2}),
            "licences": json.dumps({"fluent": "MIT"}),
            "data_sha256": "b" * 64,
        }

    def tensors(self) -> dict[str, torch.Tensor]:
        state = {f"average.{name}": value for name, value in self.network.state_dict().items()}
        return state | {"units.mean": torch.zeros(CHANNELS), "units.scale": torch.ones(CHANNELS)}

    def step(self, index: int) -> dict[str, float]:
        return {}

    def restore(self, tensors: object) -> None: ...

    def samples(self) -> None: ...

    def judge(self) -> None: ...


def stickers() -> StickerLatents:
    """Three emoji, one of them held out, and a piece of clip art with a leftover name."""
    said = [said_of(name, ("fruit", "2"), "red", False) for name in NAMES]

    def embed(texts: object) -> torch.Tensor:
        many = len(list(texts))  # type: ignore[call-overload]
        random = torch.Generator().manual_seed(many)
        return torch.nn.functional.normalize(torch.randn(many, EMBEDDING, generator=random), dim=1)

    return StickerLatents(
        latents=torch.zeros(len(NAMES), CHANNELS, SIDE, SIDE).half(),
        style=torch.tensor(STYLES),
        held_out=torch.tensor([False, False, False, True]),
        drawn_as=torch.arange(len(NAMES)),
        originals=len(NAMES),
        captions=write_captions(said, embed),
    )


def test_a_run_becomes_a_model_that_names_its_companions(tmp_path: Path) -> None:
    learned = Learned()
    write_checkpoint(learned, tmp_path / "checkpoint.safetensors", Standing(3, 120.0))
    folder = tmp_path / "stickers"

    export(tmp_path / "checkpoint.safetensors", folder, stickers(), NAMES)

    info = read_manifest(folder).info(folder, bundled=True)
    assert (info.family, info.architecture, info.resolution) == ("diffusion", "stickers", 128)
    assert [(one.role, one.model.id, one.needed) for one in info.companions] == [
        ("autoencoder", "pictures-vae", True),
        ("reader", "minilm", False),
    ]
    pack = read_manifest(Places.default().bundled_models / "minilm")
    assert info.companions[1].model.sha256 == pack.weights.sha256, "the pack that can be had"
    assert info.companions[0].model.sha256 == AUTOENCODER
    weights = load_file(info.weights_path)
    assert {name.split(".")[0] for name in weights} == {"network", "units"}
    kept = weights["network.blocks.0.qkv.weight"]
    assert torch.equal(kept, learned.network.state_dict()["blocks.0.qkv.weight"].half())
    assert "6 pictures seen in 2 minutes" in (folder / "CARD.md").read_text(encoding="utf-8")


def test_names_of_clip_art_are_not_among_the_known_ones(tmp_path: Path) -> None:
    write_checkpoint(Learned(), tmp_path / "checkpoint.safetensors", Standing(3, 1.0))
    data = stickers()

    export(tmp_path / "checkpoint.safetensors", tmp_path / "stickers", data, NAMES)

    known = read_known_words(tmp_path / "stickers")
    assert known is not None
    assert known.phrases == ("money wings", "red apple", "whale")
    assert known.names == ("money with wings", "red apple", "whale")
    assert set(known.vocabulary) == {"apple", "fruit", "money", "red", "whale", "wings"}
    place = data.captions.phrases.index("red apple")
    told = known.sentence("a red apple")
    assert told is not None
    assert torch.allclose(torch.from_numpy(told), data.captions.sentences[place], atol=1e-3)


def test_of_drawings_of_ones_own_all_names_are_known_and_whose_they_are_is_said(tmp_path: Path) -> None:
    learned = Learned()
    learned.details |= {"stickers": json.dumps({"own": 4}), "licences": json.dumps({"own": "yours"})}
    write_checkpoint(learned, tmp_path / "checkpoint.safetensors", Standing(3, 1.0))
    data = replace(stickers(), style=torch.zeros(len(NAMES), dtype=torch.int64))
    folder = tmp_path / "stickers"

    export(tmp_path / "checkpoint.safetensors", folder, data, NAMES)

    known = read_known_words(folder)
    assert known is not None
    assert len(known.phrases) == len(NAMES)
    assert known.names == tuple(sorted(name.casefold() for name in NAMES))
    manifest, said = read_manifest(folder), (folder / "CARD.md").read_text(encoding="utf-8")
    assert "your own choice" in manifest.licence_note
    assert "your own choice" in said
    assert "Comes with Quartet" not in manifest.summary
    assert len(manifest.licence_note) <= 600
