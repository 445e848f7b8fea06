"""Pictures of faces to learn from: read from a folder, or redrawn by an installed face generator.

A face dataset is `faces-*.zip` (or `faces-*/`) of `NNNNNN.jpg`, where the name is the seed, beside an
optional `w.npy` (count, latent_dim) of the truncated latents by seed and `mean_w.npy`. Pictures of one's own
have no latents: then training starts without the head start that they give.
"""

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from PIL import Image, UnidentifiedImageError
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from studio.core.errors import UserError
from studio.families.gan.generator import Generator

TRUNCATION = 0.8
"""What the dataset was drawn with: w' = mean + 0.8 (w - mean)."""
MAPPED_SEEDS = 20_000
"""From how many seeds the distribution of w is taken when a generator is at hand."""
LARGEST_SIDE = 4096
LARGEST_FILE = 64 << 20
REMEDY = "Take it out or replace it, then start again."
PICTURE_NAMES = {".jpg", ".jpeg", ".png", ".webp"}


class DataError(UserError):
    """The data cannot be learned from; says which file and why."""


@dataclass(frozen=True)
class FaceData:
    """Pictures, and what is known of the latents they were drawn from."""

    pictures: np.ndarray
    """uint8 (n, size, size, 3) RGB."""
    latents: np.ndarray | None = None
    """float32 (n, latent_dim): the truncated w' of each picture."""
    mapped: np.ndarray | None = None
    """float32 (m, latent_dim): w, not truncated, of the seeds 0 ... m - 1, for the mapping network."""
    mean_w: np.ndarray | None = None
    """float32 (latent_dim,)."""

    @property
    def digest(self) -> str:
        """sha256 of the pictures: which data a model was trained on."""
        return hashlib.sha256(np.ascontiguousarray(self.pictures).tobytes()).hexdigest()


def noise(seeds: Sequence[int], latent_dim: int) -> np.ndarray:
    """z by seed: float32 (n, latent_dim), standard normal; the same numbers for one seed everywhere."""
    rows = [np.random.default_rng(seed).standard_normal(latent_dim, dtype=np.float32) for seed in seeds]
    return np.stack(rows) if rows else np.empty((0, latent_dim), np.float32)


@torch.inference_mode()
def draw_latents(generator: Generator, seeds: Sequence[int], batch: int = 256) -> np.ndarray:
    """w by seed, not truncated: float32 (n, latent_dim)."""
    device = generator.mean_w.device
    rows = [
        generator.mapping(torch.from_numpy(noise(seeds[at : at + batch], generator.latent_dim)).to(device))
        for at in range(0, len(seeds), batch)
    ]
    return torch.cat(rows).float().cpu().numpy()


@torch.inference_mode()
def draw_faces(
    generator: Generator,
    seeds: Sequence[int],
    size: int,
    truncation: float = TRUNCATION,
    through: int | None = None,
) -> Iterator[np.ndarray]:
    """The picture of each seed, uint8 (size, size, 3): drawn in full, then made smaller by Lanczos.

    With `through`, one of the generator's preview sizes, it is drawn in that size instead, which takes less
    time. The dataset's own files went through JPEG as well, so they differ from these by its small losses.
    """
    mean = generator.mean_w.float()
    for seed in seeds:
        w = torch.from_numpy(draw_latents(generator, [seed])).to(mean.device)
        styles = (mean + truncation * (w - mean))[:, None].repeat(1, generator.style_count, 1)
        picture = generator.synthesis(styles, through)[0].float().clamp(-1, 1)
        pixels = ((picture + 1) * 127.5).round().byte().permute(1, 2, 0).cpu().numpy()
        yield _fit(Image.fromarray(pixels), size)


def redraw(generator: Generator, count: int, size: int) -> FaceData:
    """The dataset drawn again from seeds 0 ... count - 1 of an installed generator."""
    w = draw_latents(generator, range(max(count, MAPPED_SEEDS)))
    mean = generator.mean_w.float().cpu().numpy()
    return FaceData(
        pictures=np.stack(list(draw_faces(generator, range(count), size))),
        latents=mean + TRUNCATION * (w[:count] - mean),
        mapped=w,
        mean_w=mean,
    )


def read_faces(path: Path, size: int) -> FaceData:
    """Read a dataset folder, a zip or a folder of pictures; each picture is cropped to a square of `size` px.

    Raises DataError for a file that is no picture, an empty dataset, or latents that do not fit.
    """
    source = _pictures_in(path)
    beside = path if path.is_dir() else path.parent
    pairs = list(_read_pictures(source, size))
    if not pairs:
        raise DataError(f"There are no pictures in {path}.", "Choose a folder or a zip of pictures.")
    names = [name for name, _ in pairs]
    latents, mean = _read_latents(beside, names)
    mapped = None if latents is None or mean is None else mean + (latents - mean) / TRUNCATION
    in_order = names == [f"{seed:06d}" for seed in range(len(names))]
    pictures = np.stack([picture for _, picture in pairs])
    return FaceData(pictures, latents, mapped if in_order else None, mean)


def open_faces(
    cache: Path, source: Path | None, teacher: Generator | None, size: int, count: int
) -> FaceData:
    """The dataset, from `cache` when it was prepared before, else read from `source` or drawn by `teacher`.

    The cache is one safetensors file a source and size. With both, the pictures are read and the teacher adds
    the latents of more seeds. Raises DataError when there is neither.
    """
    if source is None and teacher is None:
        raise DataError(
            "There is nothing to learn from: no pictures were named and no face generator is installed.",
            "Name a folder of pictures with --data, or fetch the faces pack with “quartet models get”.",
        )
    file = cache / f"faces-{_key(source, teacher, size, count)}.safetensors"
    cached = _read_cache(file)
    if cached is not None:
        return cached
    if source is not None:
        data = read_faces(source, size)
        if teacher is not None and data.latents is not None:
            w = draw_latents(teacher, range(MAPPED_SEEDS))
            data = FaceData(data.pictures, data.latents, w, data.mean_w)
    else:
        data = redraw(cast(Generator, teacher), count, size)
    _write_cache(file, data)
    return data


def _pictures_in(path: Path) -> Path:
    if path.suffix.lower() == ".zip" and path.is_file():
        return path
    if not path.is_dir():
        raise DataError(f"{path} is neither a folder nor a zip.", "Choose a folder or a zip of pictures.")
    packed = sorted(path.glob("faces-*.zip"))
    return packed[0] if packed else path


def _read_pictures(source: Path, size: int) -> Iterator[tuple[str, np.ndarray]]:
    if source.is_dir():
        for file in sorted(source.iterdir()):
            if file.suffix.lower() in PICTURE_NAMES:
                yield file.stem, _decode(file.name, file.read_bytes(), size)
        return
    try:
        with zipfile.ZipFile(source) as archive:
            for name in sorted(archive.namelist()):
                if Path(name).suffix.lower() in PICTURE_NAMES:
                    if archive.getinfo(name).file_size > LARGEST_FILE:
                        raise DataError(f"{name} is larger than {LARGEST_FILE >> 20} MB.", REMEDY)
                    yield Path(name).stem, _decode(name, archive.read(name), size)
    except (zipfile.BadZipFile, zlib.error) as problem:
        raise DataError(f"{source.name} is not a whole zip file.", "Fetch or pack it again.") from problem


def _decode(name: str, content: bytes, size: int) -> np.ndarray:
    try:
        with Image.open(io.BytesIO(content)) as picture:
            if max(picture.size) > LARGEST_SIDE or min(picture.size) < 16:
                found = f"{picture.width}x{picture.height}"
                raise DataError(f"{name} is {found} px, and 16 to {LARGEST_SIDE} a side can be used.", REMEDY)
            return _fit(picture.convert("RGB"), size)
    except (
        UnidentifiedImageError,
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombError,
    ) as problem:
        raise DataError(f"{name} is broken or no picture.", REMEDY) from problem


def _fit(picture: Image.Image, size: int) -> np.ndarray:
    side = min(picture.size)
    left, top = (picture.width - side) // 2, (picture.height - side) // 2
    square = picture.crop((left, top, left + side, top + side))
    return np.asarray(square.resize((size, size), Image.Resampling.LANCZOS))


def _read_latents(folder: Path, names: list[str]) -> tuple[np.ndarray | None, np.ndarray | None]:
    table, mean = folder / "w.npy", folder / "mean_w.npy"
    if not (table.is_file() and mean.is_file()):
        return None, None
    try:
        w = np.load(table, allow_pickle=False).astype(np.float32)
        centre = np.load(mean, allow_pickle=False).astype(np.float32).reshape(-1)
        return w[[int(name) for name in names]], centre
    except (ValueError, IndexError, OSError) as problem:
        raise DataError(
            f"The latents in {table} do not belong to these pictures.", "Take w.npy away, or replace it."
        ) from problem


def _key(source: Path | None, teacher: Generator | None, size: int, count: int) -> str:
    parts: list[object] = [size]
    if source is not None:
        files = [source] if source.is_file() else sorted(source.glob("*"))
        parts += [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    else:
        parts.append(count)
    if teacher is not None:
        parts.append(hashlib.sha256(teacher.mean_w.float().cpu().numpy().tobytes()).hexdigest())
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def _read_cache(file: Path) -> FaceData | None:
    if not file.is_file():
        return None
    try:
        return FaceData(**cast(dict[str, Any], load_file(file)))
    except (SafetensorError, OSError, TypeError):
        return None  # A half-written or foreign file is made again.


def _write_cache(file: Path, data: FaceData) -> None:
    arrays = {name: np.ascontiguousarray(value) for name, value in vars(data).items() if value is not None}
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    save_file(arrays, part)
    part.replace(file)
