"""Reading and drawing faces: in order, of one size, and broken files are named."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from studio.families.gan.stylegan2 import StyleGAN2Config, StyleGAN2Generator
from studio.training.data import (
    TRUNCATION,
    DataError,
    draw_faces,
    draw_latents,
    noise,
    open_faces,
    read_faces,
    redraw,
)


def _jpeg(shade: int, size: tuple[int, int] = (32, 32)) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", size, (shade, shade, shade)).save(content, "JPEG")
    return content.getvalue()


def _zip(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(folder / "faces-32.zip", "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return folder


def _dataset(folder: Path, count: int = 4) -> Path:
    _zip(folder, {f"{seed:06d}.jpg": _jpeg(40 * seed) for seed in range(count)})
    latents = np.arange(count * 8, dtype=np.float16).reshape(count, 8)
    np.save(folder / "w.npy", latents)
    np.save(folder / "mean_w.npy", np.ones((1, 8), np.float32))
    return folder


def _generator() -> StyleGAN2Generator:
    torch.manual_seed(0)
    config = StyleGAN2Config(
        resolution=16,
        latent_dim=8,
        mapping_layers=1,
        generator_channels=(4, 4, 4),
        discriminator_channels=(4, 4, 4),
    )
    return StyleGAN2Generator(config).eval().requires_grad_(False)


def test_a_dataset_with_latents(tmp_path: Path) -> None:
    data = read_faces(_dataset(tmp_path), 16)
    assert data.pictures.shape == (4, 16, 16, 3)
    assert [int(shade) for shade in data.pictures[:, 8, 8, 0]] == [0, 40, 80, 120]
    assert data.latents is not None
    assert data.mapped is not None
    np.testing.assert_allclose(1 + TRUNCATION * (data.mapped - 1), data.latents, rtol=1e-6)


def test_a_folder_of_ones_own_pictures_is_cropped_square(tmp_path: Path) -> None:
    wide = Image.new("RGB", (96, 32), (255, 0, 0))
    wide.paste((0, 255, 0), (32, 0, 64, 32))
    wide.save(tmp_path / "holiday.png")
    data = read_faces(tmp_path, 16)
    assert data.latents is None
    assert data.pictures[0, 8, 8].tolist() == [0, 255, 0]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("000001.jpg", _jpeg(90)[:-200]),
        ("000001.jpg", b""),
        ("000001.png", b"only text"),
        ("000001.jpg", _jpeg(90, (4, 4))),
        ("000001.jpg", _jpeg(90, (5000, 32))),
    ],
    ids=["cut off", "empty", "text", "tiny", "huge"],
)
def test_a_broken_picture_is_named(tmp_path: Path, name: str, content: bytes) -> None:
    with pytest.raises(DataError, match="000001"):
        read_faces(_zip(tmp_path, {"000000.jpg": _jpeg(1), name: content}), 16)


def test_nothing_to_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no pictures"):
        read_faces(tmp_path, 16)
    with pytest.raises(DataError, match="neither a folder nor a zip"):
        read_faces(tmp_path / "none", 16)
    with pytest.raises(DataError, match="nothing to learn from"):
        open_faces(tmp_path, None, None, 16, 4)
    (tmp_path / "faces-1.zip").write_bytes(b"PK\x03\x04 but no more")
    with pytest.raises(DataError, match="not a whole zip"):
        read_faces(tmp_path, 16)


def test_latents_of_other_pictures_are_refused(tmp_path: Path) -> None:
    _dataset(tmp_path)
    np.save(tmp_path / "w.npy", np.zeros((2, 8), np.float16))
    with pytest.raises(DataError, match="do not belong"):
        read_faces(tmp_path, 16)


def test_a_pickled_array_is_never_opened(tmp_path: Path) -> None:
    _dataset(tmp_path)
    np.save(tmp_path / "w.npy", np.array([{"any": "object"}], dtype=object), allow_pickle=True)
    with pytest.raises(DataError, match="do not belong"):
        read_faces(tmp_path, 16)


def test_noise_is_the_datasets_recipe() -> None:
    expected = np.random.default_rng(7).standard_normal((1, 512), dtype=np.float32)
    np.testing.assert_array_equal(noise([7], 512), expected)


def test_faces_are_drawn_by_seed_truncated_and_made_small() -> None:
    generator = _generator()
    generator.mean_w.copy_(torch.linspace(-1, 1, 8))
    (drawn,) = draw_faces(generator, [5], size=8)
    w = generator.mapping(torch.from_numpy(noise([5], 8)))[0]
    w = generator.mean_w + 0.8 * (w - generator.mean_w)
    picture = generator.synthesis(w.expand(1, generator.style_count, 8))[0].clamp(-1, 1)
    full = ((picture + 1) * 127.5).round().byte().permute(1, 2, 0).numpy()
    expected = np.asarray(Image.fromarray(full).resize((8, 8), Image.Resampling.LANCZOS))
    np.testing.assert_array_equal(drawn, expected)


def test_redrawing_gives_pictures_and_their_latents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.training.data.MAPPED_SEEDS", 10)
    generator = _generator()
    data = redraw(generator, count=3, size=8)
    assert data.pictures.shape == (3, 8, 8, 3)
    assert data.mapped is not None
    assert data.latents is not None
    np.testing.assert_allclose(data.mapped, draw_latents(generator, range(10)))
    np.testing.assert_allclose(data.latents, 0.8 * data.mapped[:3], atol=1e-6)


def test_the_cache_is_used_and_a_broken_one_made_again(tmp_path: Path) -> None:
    source, cache = _dataset(tmp_path / "data"), tmp_path / "cache"
    first = open_faces(cache, source, None, 16, 4)
    (file,) = cache.iterdir()
    written = file.stat().st_mtime_ns
    again = open_faces(cache, source, None, 16, 4)
    assert file.stat().st_mtime_ns == written
    assert again.digest == first.digest
    file.write_bytes(b"cut off")
    assert open_faces(cache, source, None, 16, 4).digest == first.digest
