"""What is known of a model's latent space: its shape, its sliders, its map. No torch: the window reads this.

It lies beside the weights as `latent.safetensors`: the axes' steps as one array, the map's arrays, and the
words as JSON in the metadata.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, cast

import numpy as np
import safetensors.numpy
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from safetensors import SafetensorError

from studio.core.errors import UserError
from studio.core.events import Latent

FILE = "latent.safetensors"
VERSION = 1
_METADATA = "latent_space"
_LARGEST_FILE = 64 << 20

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Words = Annotated[str, StringConstraints(max_length=80)]


class LatentForm(StrEnum):
    """Whether one latent stands for the whole picture, or one for each patch of it."""

    GLOBAL = "global"
    SPATIAL = "spatial"


@dataclass(frozen=True, slots=True, eq=False)
class Axis:
    """A way in which pictures change: one slider.

    Attributes:
        key: short and stable; requests name it by this.
        name: what the slider is called (“Smile”, “Latent 12”).
        low, high: what its ends show, in a word; may be empty.
        step: what amount 1 adds to the latent, float32 (dims,); to every place of a spatial one.
        change: how much amount 1 changes the picture: mean absolute difference of pixels, of 255.
        named: whether the name means something that people see.
    """

    key: str
    name: str
    low: str
    high: str
    step: Latent
    change: float
    named: bool


@dataclass(frozen=True, slots=True, eq=False)
class LatentMap:
    """Two directions on which many pictures are spread out: PCA of the training set's posterior means.

    Attributes:
        mean: float32 (dims,), the middle of the map.
        basis: float32 (2, dims), orthonormal: right and up.
        spread: float32 (2,), standard deviation of the means along both.
        points: float32 (n, 2), where pictures of the training set lie, in standard deviations.
    """

    mean: Latent
    basis: Latent
    spread: Latent
    points: Latent

    def place(self, latent: Latent) -> tuple[float, float]:
        """Where a latent (dims,) lies on the map, in standard deviations."""
        x, y = (self.basis @ (latent - self.mean)) / self.spread
        return float(x), float(y)


@dataclass(frozen=True, slots=True, eq=False)
class LatentSpace:
    """All of it.

    Attributes:
        form, dims, factor: as `autoencoder.Autoencoder` says.
        picture_channels: 1 grey, 3 RGB, 4 RGBA.
        prior: whether drawing from N(0, 1) gives pictures; without, samples and temperature make no sense.
        framed: whether the model knows faces in one framing (`core.framing`), so that pictures are cut to it.
        axes: those with meaning first, then by how much they change the picture, most first.
        map: for a global latent that was trained here.
    """

    form: LatentForm
    dims: int
    factor: int
    picture_channels: int
    prior: bool
    framed: bool
    axes: tuple[Axis, ...]
    map: LatentMap | None = None

    def axis(self, key: str) -> Axis:
        """The axis of that key.

        Raises:
            UserError: this model has none.
        """
        for axis in self.axes:
            if axis.key == key:
                return axis
        raise UserError(
            f"This model has no slider “{key}”.", f"It has {', '.join(axis.key for axis in self.axes)}."
        )

    def offset(self, pulls: Iterable[tuple[str, float]]) -> Latent:
        """What (key, amount) pairs add to a latent, summed: float32 (dims,).

        Raises:
            UserError: a key names no axis of this model.
        """
        total = np.zeros(self.dims, np.float64)
        for key, amount in sorted(pulls):
            total += amount * self.axis(key).step.astype(np.float64)
        return total.astype(np.float32)


class _AxisWords(BaseModel):
    model_config = ConfigDict(frozen=True)

    key: Key
    name: Words
    low: Words = ""
    high: Words = ""
    change: float = Field(ge=0, allow_inf_nan=False)
    named: bool = False


class _SpaceWords(BaseModel):
    model_config = ConfigDict(frozen=True)

    version: int = Field(ge=1, le=VERSION)
    form: LatentForm
    dims: int = Field(ge=1, le=4096)
    factor: int = Field(ge=1, le=4096)
    picture_channels: int = Field(ge=1, le=4)
    prior: bool
    framed: bool
    axes: tuple[_AxisWords, ...] = Field(max_length=4096)


def read_latent_space(folder: Path) -> LatentSpace:
    """The latent space of the model in `folder`.

    Raises:
        UserError: the file is missing, damaged or of a newer Quartet.
    """
    path = folder / FILE
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise _damaged(path)
        data = path.read_bytes()
        arrays = safetensors.numpy.load(data)
        words = _SpaceWords.model_validate_json(_metadata(data))
        return _space(words, arrays)
    except OSError as error:
        raise UserError(
            f"“{path}” cannot be read: {error.strerror or error}.", "Fetch or add the model again."
        ) from None
    except (SafetensorError, ValidationError, ValueError, KeyError, TypeError, RecursionError):
        raise _damaged(path) from None


def write_latent_space(space: LatentSpace, folder: Path) -> None:
    """Write `latent.safetensors` into a model's folder; the same space gives the same bytes.

    Raises:
        OSError: it cannot be written.
    """
    arrays = {"axes": np.stack([axis.step for axis in space.axes]).astype(np.float32)}
    if space.map is not None:
        arrays |= {
            "map_mean": space.map.mean,
            "map_basis": space.map.basis,
            "map_spread": space.map.spread,
            "map_points": space.map.points.astype(np.float16),
        }
    words = _SpaceWords(
        version=VERSION,
        form=space.form,
        dims=space.dims,
        factor=space.factor,
        picture_channels=space.picture_channels,
        prior=space.prior,
        framed=space.framed,
        axes=tuple(
            _AxisWords(
                key=axis.key,
                name=axis.name,
                low=axis.low,
                high=axis.high,
                change=round(axis.change, 4),
                named=axis.named,
            )
            for axis in space.axes
        ),
    )
    data = safetensors.numpy.save(arrays, {_METADATA: words.model_dump_json()})
    part = folder / f".{FILE}.part"
    part.write_bytes(data)
    part.replace(folder / FILE)


def _space(words: _SpaceWords, arrays: Mapping[str, Latent]) -> LatentSpace:
    steps = _array(arrays, "axes", (len(words.axes), words.dims))
    axes = tuple(
        Axis(one.key, one.name, one.low, one.high, step, one.change, one.named)
        for one, step in zip(words.axes, steps, strict=True)
    )
    return LatentSpace(
        form=words.form,
        dims=words.dims,
        factor=words.factor,
        picture_channels=words.picture_channels,
        prior=words.prior,
        framed=words.framed,
        axes=axes,
        map=_map(words, arrays) if "map_mean" in arrays else None,
    )


def _map(words: _SpaceWords, arrays: Mapping[str, Latent]) -> LatentMap:
    spread = _array(arrays, "map_spread", (2,))
    if not (spread > 0).all():
        raise ValueError("a map without extent")
    points = arrays["map_points"]
    return LatentMap(
        mean=_array(arrays, "map_mean", (words.dims,)),
        basis=_array(arrays, "map_basis", (2, words.dims)),
        spread=spread,
        points=_array(arrays, "map_points", (len(points), 2)),
    )


def _array(arrays: Mapping[str, Latent], name: str, shape: tuple[int, ...]) -> Latent:
    array = arrays[name].astype(np.float32)
    if array.shape != shape or not np.isfinite(array).all():
        raise ValueError(f"{name} does not fit")
    return array


def _metadata(data: bytes) -> str:
    """The words in the header of a safetensors file that has been read already, so it is whole."""
    length = int.from_bytes(data[:8], "little")
    header = cast("dict[str, Any]", json.loads(data[8 : 8 + length]))
    return str(header["__metadata__"][_METADATA])


def _damaged(path: Path) -> UserError:
    return UserError(
        f"“{path}” is damaged, or was made by a newer Quartet.", "Fetch or add the model again, or update."
    )
