"""Training that begins with a model: which fits, what is kept of it, whose the result is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from training_room import Place, goes_on_exactly

from studio.core.errors import UserError
from studio.engine.models import ModelLibrary
from studio.families.diffusion.known_words import read_known_words
from studio.families.transformer.model_file import ModelTexts, read_model
from studio.families.transformer.network import Transformer
from studio.families.transformer.quantised import quantise
from studio.families.vae.latent_space import read_latent_space
from studio.training.own.tasks import stickers
from studio.training.own.tasks.exporting import licence_from
from studio.training.own.tasks.text_base import open_text_base
from studio.training.prose.data import train_tokenizer
from studio.training.recipe_list import RECIPES, recipe
from studio.training.recipes import faces_vae_export
from studio.training.recipes import stickers as sticker_recipe
from studio.training.recipes.prose import ProseRecipe
from studio.training.starting import Hooks, train

MODELS = Path(__file__).parents[3] / "models"


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    random = np.random.default_rng(4)
    words = ["we", "walked", "by", "the", "grey", "sea", "and", "saw", "small", "birds", "sing", "in", "rain"]
    for name in ("hills", "sea"):
        lines = [f"On day {number} {' '.join(random.choice(words, 14))}." for number in range(40)]
        (folder / f"{name}.txt").write_text("\n\n".join(lines))
    return folder


def test_every_recipe_names_what_it_begins_with() -> None:
    info: Any = SimpleNamespace(architecture="stylegan2", resolution=64)
    assert [entry.id for entry in RECIPES if entry.fits(info)] == ["own-gan"]
    assert recipe("own-gan").sizes_with(info) == (64,)
    assert recipe("own-gan").sizes_with(None) == (64, 32, 128)
    assert recipe("own-text").sizes_with(SimpleNamespace(resolution=0)) == (256, 512, 1024)  # type: ignore[arg-type]
    assert not [entry.id for entry in RECIPES if entry.needs_base and not entry.begins_with]


def test_a_language_model_is_taught_further_with_its_own_vocabulary(place: Place, texts: Path) -> None:
    first = place.run("own-text", texts, 64, width=32, layers=1, heads=2, batch=128, tokens=128 * 2)
    place.train(first)
    base = place.taken_in(first)
    further = replace(first.spec, base=base.id, settings={"batch": 128, "tokens": 128 * 3, "layers": 3})
    run = goes_on_exactly(place, further)
    begun, ended = (read_model(one.folder / "model" / "weights.safetensors") for one in (first, run))
    assert begun[0] == ended[0]
    assert begun[1].keys() == ended[1].keys()
    assert not torch.equal(begun[1]["embedding.weight"], ended[1]["embedding.weight"])
    wide = place.runs.create(replace(further, size=512))
    assert "at most 64" in train(wide, place.workplace, Hooks()).failure


def test_weights_in_few_bits_are_taught_at_full_size(tmp_path: Path) -> None:
    tokenizer = train_tokenizer(["The grey sea and the small birds."], 300)
    config = ProseRecipe(width=32, hidden=64, layers=1, heads=2, context=64).config(
        tokenizer.get_vocab_size()
    )
    network = Transformer(config)
    tensors = network.state_dict()
    kept = quantise(tensors.pop("blocks.0.mlp.down.weight"), 8)
    told = ModelTexts(config, tokenizer.to_str())
    save_file(tensors | kept.tensors("blocks.0.mlp.down") | told.tensors(), tmp_path / "few.safetensors")
    info: Any = SimpleNamespace(name="Few", weights_path=tmp_path / "few.safetensors")
    base = open_text_base(info)
    assert base.texts == told
    whole = cast("Any", base.network.blocks[0]).mlp.down.weight
    assert torch.equal(whole, kept.dequantise())
    assert all(weight.requires_grad for weight in base.network.parameters())
    strange = ModelTexts(config, tokenizer.to_str().replace("<|endoftext|>", "<|stop|>"))
    save_file(network.state_dict() | strange.tensors(), tmp_path / "few.safetensors")
    with pytest.raises(UserError, match="no mark for the end"):
        open_text_base(info)


def test_the_terms_of_what_it_began_with_stay() -> None:
    face: Any = SimpleNamespace(name="Faces", licence="non-commercial", licence_note="Not for sale.")
    licence, note = licence_from(face)
    assert licence == "yours, and non-commercial"
    assert "Not for sale." in note
    again: Any = SimpleNamespace(name="Mine", licence=licence, licence_note=note)
    assert licence_from(again) == (licence, note)


def test_faces_are_taught_further_and_their_sliders_keep_their_names(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces_vae_export, "BASES", 1)
    monkeypatch.setattr(faces_vae_export, "SEEN", 0.0)
    monkeypatch.setattr(faces_vae_export, "principal_steps", lambda *told: [])  # takes half a minute
    random = np.random.default_rng(2)
    folder = tmp_path / "faces"
    folder.mkdir()
    for number in range(9):
        Image.fromarray(random.integers(0, 256, (9, 9, 3), np.uint8)).resize((128, 128)).save(
            folder / f"{number}.png"
        )
    bundled = ModelLibrary(MODELS, tmp_path / "none").get("faces-vae")
    place.workplace.library.add(bundled.folder)
    spec = place.spec("own-faces", folder, 128, batch=2, pictures=8, near_copies=False)
    run = goes_on_exactly(place, replace(spec, base="faces-vae"))
    assert run.model_folder is not None
    before, after = (
        {one.name for one in read_latent_space(each).axes if one.named}
        for each in (bundled.folder, run.model_folder)
    )
    assert before
    assert before == after
    info = place.workplace.library.add(run.model_folder)
    assert info.licence == f"yours, and {bundled.licence}"
    assert "begins with a model" in train(place.runs.create(spec), place.workplace, Hooks()).failure


def test_the_painter_of_stickers_is_taught_further_and_knows_new_names(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def embed(readers: Any, sentences: list[str]) -> torch.Tensor:
        rows = [torch.randn(384, generator=torch.Generator().manual_seed(len(text))) for text in sentences]
        return torch.nn.functional.normalize(torch.stack(rows), dim=1)

    monkeypatch.setattr(stickers.Readers, "embed", embed)
    monkeypatch.setattr(sticker_recipe, "SHOWN", 2)
    monkeypatch.setattr(sticker_recipe, "SHOWN_STEPS", 1)
    folder = tmp_path / "drawings"
    folder.mkdir()
    for number in range(9):
        picture = Image.new("RGBA", (128, 128), (0, 0, 0, 0))
        picture.paste((250, 20 * number, 60, 255), (20, 20, 90, 60 + 5 * number))
        picture.save(folder / f"zorbling {'abcdefghi'[number] * 3}.png")
    bundled = ModelLibrary(MODELS, tmp_path / "none")
    for one in ("pictures-vae", "stickers"):
        place.workplace.library.add(bundled.get(one).folder)
    spec = place.spec("own-stickers", folder, 128, batch=2, pictures=8, near_copies=False)
    run = goes_on_exactly(place, replace(spec, base="stickers"))
    assert run.model_folder is not None
    known = read_known_words(run.model_folder)
    before = read_known_words(bundled.get("stickers").folder)
    assert known is not None
    assert before is not None
    assert {"zorbling aaa", *before.phrases} <= set(known.phrases)
    info = place.workplace.library.add(run.model_folder)
    assert info.companions == bundled.get("stickers").companions
    assert len(info.licence_note) <= 600
    assert info.licence == f"yours, and {bundled.get('stickers').licence}"
