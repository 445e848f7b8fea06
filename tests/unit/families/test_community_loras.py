"""LoRA files go into a model and come out of it without a trace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_loras import factors, save_kohya, save_one_layer
from tiny_pipelines import save_folder, tiny_unet

from studio.core.errors import UserError
from studio.engine.devices import cpu_device
from studio.engine.models import ModelLibrary
from studio.families.diffusion.community.painter import CommunityPainter, load_community
from studio.families.diffusion.painter import Words
from studio.families.diffusion.params import Lora, Reading


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("loras")
    for kind in ("sd1", "xl"):
        save_folder(root / kind, kind)
        ModelLibrary(root / "bundled", root / "models").add(root / kind)
    return root


@pytest.fixture
def library(home: Path) -> ModelLibrary:
    return ModelLibrary(home / "bundled", home / "models")


def opened(library: ModelLibrary, model: str = "sd1") -> CommunityPainter:
    return load_community(library.get(model), cpu_device(), lambda sha256: library.loras.find(sha256).path)


def asked(painter: CommunityPainter, *loras: Lora) -> torch.Tensor:
    read = painter.read(Words("red fox", "", "any", Reading.KNOWN_WORDS, 0, 0.0), loras)
    noise = torch.randn(1, 4, 16, 16, generator=torch.Generator().manual_seed(5))
    return painter.see(noise, painter.schedule.level(500.0), read, 3.0, attention=False).eps


def test_weight_none_is_none_and_what_was_mixed_in_before_leaves_no_trace(
    library: ModelLibrary, tmp_path: Path
) -> None:
    painter = opened(library)
    before = library.get("sd1").weights_path.read_bytes()
    one = library.loras.add(save_kohya(tmp_path / "ink.safetensors"))
    two = library.loras.add(save_kohya(tmp_path / "wash.safetensors", alpha=0.5))
    plain = asked(painter)
    strong, weak = asked(painter, one.chosen(1.0)), asked(painter, one.chosen(0.3))
    both = asked(painter, one.chosen(1.0), two.chosen(-0.5))
    assert len({float(x.sum()) for x in (plain, strong, weak, both)}) == 4
    assert torch.equal(asked(painter, one.chosen(0.0)), plain)
    assert torch.equal(asked(painter, one.chosen(1.0)), strong)
    assert torch.equal(asked(painter), plain)
    assert torch.equal(asked(opened(library), one.chosen(1.0), two.chosen(-0.5)), both)
    assert library.get("sd1").weights_path.read_bytes() == before


def test_a_run_keeps_its_own_files_when_another_is_read_between_its_steps(
    library: ModelLibrary, tmp_path: Path
) -> None:
    painter = opened(library)
    lora = library.loras.add(save_kohya(tmp_path / "between.safetensors", alpha=2.0)).chosen()
    words = Words("fox", "", "any", Reading.KNOWN_WORDS, 0, 0.0)
    with_it, without = painter.read(words, (lora,)), painter.read(words, ())
    noise = torch.randn(1, 4, 16, 16, generator=torch.Generator().manual_seed(5))
    level = painter.schedule.level(500.0)
    first = painter.see(noise, level, with_it, 1.0, attention=False).eps
    assert not torch.equal(painter.see(noise, level, without, 1.0, attention=False).eps, first)
    assert torch.equal(painter.see(noise, level, with_it, 1.0, attention=False).eps, first)


@pytest.mark.parametrize("style", ["kohya", "compvis", "peft", "diffusers", "old"])
@pytest.mark.parametrize("model", ["sd1", "xl"])
def test_every_way_of_naming_reaches_the_same_layer(
    library: ModelLibrary, tmp_path: Path, style: str, model: str
) -> None:
    at, channels = (1, 128) if model == "xl" else (0, 32)
    file = save_one_layer(tmp_path / f"{style}-{model}.safetensors", style, at=at, channels=channels)
    painter = opened(library, model)
    asked(painter, library.loras.add(file).chosen(0.7))
    down, up = factors(channels, 128 if model == "xl" else 64)
    name = f"down_blocks.{at}.attentions.0.transformer_blocks.0.attn2.to_k.weight"
    mixed = painter._mixer._networks.unet.state_dict()[name]
    wanted = tiny_unet(model).state_dict()[name] + 0.7 * up @ down
    assert torch.allclose(mixed, wanted, atol=1e-5)


def test_a_file_for_another_kind_of_model_is_refused_and_nothing_has_changed(
    library: ModelLibrary, tmp_path: Path
) -> None:
    painter = opened(library)
    plain = asked(painter)
    fitting = library.loras.add(save_kohya(tmp_path / "good.safetensors", alpha=3.0)).chosen()
    stranger = library.loras.add(save_kohya(tmp_path / "xl.safetensors", context=2048)).chosen()
    elsewhere = library.loras.add(save_kohya(tmp_path / "deep.safetensors", level=7)).chosen()
    for other in (stranger, elsewhere):
        with pytest.raises(UserError, match="made for another kind of model"):
            asked(painter, fitting, other)
        assert torch.equal(asked(painter), plain)
    with pytest.raises(UserError, match="not there"):
        asked(painter, replace(fitting, sha256="0" * 64))
