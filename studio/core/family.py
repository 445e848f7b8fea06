"""What a family of models is: it declares tasks, loads weights, and runs requests as a stream of events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from typing import Protocol, TypeVar, runtime_checkable

from studio.core.device import Device
from studio.core.events import Event, Latent, Picture
from studio.core.params import Params
from studio.core.request import ModelRef, Request

LONGEST_NAME = 60
"""Characters of a prompt that become the name of what was made of it."""


@dataclass(frozen=True, slots=True)
class Task:
    """One kind of thing a family makes, and the declaration of its parameters.

    Attributes:
        label: what one does (“Draw faces”).
        noun: what comes of it (“Face”); with the seed behind it, it is the name of a new gallery item.
        seeded: whether the request's seed makes a difference, and so is worth telling.
        called_by: the text parameter whose first words, where there are any, are its name instead of `noun`.
        varying: the same request from another seed, where more than the request's own seed must change; it
            gives None for a request that comes out the same from every seed. Without it `seeded` decides.
    """

    name: str
    label: str
    params: type[Params]
    noun: str
    seeded: bool = True
    called_by: str = ""
    varying: Callable[[Request, int], Request | None] | None = None

    def varied(self, request: Request, seed: int) -> Request | None:
        """The same request from another seed; None where a seed changes nothing."""
        if self.varying is not None:
            return self.varying(request, seed)
        return request.with_seed(seed) if self.seeded else None

    def title(self, request: Request) -> str:
        """The name of a new gallery item."""
        said = request.params.get(self.called_by, "")
        words = " ".join(said.split()) if isinstance(said, str) else ""
        noun = shorten(words[:1].upper() + words[1:], LONGEST_NAME, placeholder=" …") or self.noun
        return f"{noun} {request.seed}" if self.seeded else noun


@dataclass(frozen=True, slots=True)
class Companion:
    """Another model that a model works with: the autoencoder of its latents, the reader of its prompts.

    Attributes:
        role: what it is to the model (“autoencoder”, “reader”).
        model: which weights.
        needed: whether nothing can be made without it.
    """

    role: str
    model: ModelRef
    needed: bool = True


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as people see it: what it is, whose it is, what it may be used for.

    Attributes:
        id: short and stable (“faces-1024”); also the name of its folder.
        family: which family opens it.
        architecture: which of the family's networks it is (“mobile-stylegan”).
        licence: the name of the licence, as it must be shown beside the model.
        licence_note: what it means for the user, in a sentence.
        folder: where its files are.
        weights: name of the weights file inside `folder`.
        sha256: of the weights file.
        bundled: whether it came with the program (and so cannot be removed).
        companions: the models it works with.
    """

    id: str
    name: str
    family: str
    architecture: str
    licence: str
    licence_note: str
    summary: str
    folder: Path
    weights: str
    sha256: str
    size_bytes: int
    resolution: int
    bundled: bool
    companions: tuple[Companion, ...] = ()

    @property
    def ref(self) -> ModelRef:
        """What a request names it by."""
        return ModelRef(self.id, self.sha256)

    @property
    def weights_path(self) -> Path:
        """The weights file."""
        return self.folder / self.weights


class Inputs(Protocol):
    """What went into a request, found by content hash."""

    def picture(self, sha256: str) -> Picture:
        """The picture with that hash.

        Raises:
            UserError: it is gone or damaged.
        """
        ...

    def latent(self, sha256: str) -> Latent:
        """The array with that hash.

        Raises:
            UserError: it is gone or damaged.
        """
        ...


@runtime_checkable
class LoadedModel(Protocol):
    """Weights on a device. What else it can do is known to its family alone."""

    @property
    def nbytes(self) -> int:
        """Memory its weights take, in bytes; the cache decides by it what to let go."""
        ...


class Companions(Protocol):
    """The companions of a model that is loaded, by role. They are loaded when they are asked for."""

    def has(self, role: str) -> bool:
        """Whether the model has such a companion, and it is installed with those very weights."""
        ...

    def load(self, role: str) -> LoadedModel:
        """The companion, on the device of the model.

        Raises:
            UserError: it is not installed, or has other weights, or cannot be loaded.
        """
        ...

    def addition(self, sha256: str) -> Path:
        """Where one of the user's small files that change a model (LoRA) is.

        Raises:
            UserError: there is none with that hash.
        """
        ...


class NoCompanions:
    """What a model without companions is given."""

    def has(self, role: str) -> bool:
        """None."""
        return False

    def load(self, role: str) -> LoadedModel:
        """Always raises: a family asked for what its manifest does not name."""
        raise LookupError(f"there is no companion “{role}”")

    def addition(self, sha256: str) -> Path:
        """Always raises, as `load`."""
        raise LookupError(f"there is no addition “{sha256}”")


ALONE = NoCompanions()

M = TypeVar("M", bound=LoadedModel)


class Family(Protocol[M]):
    """A family of models.

    `run` is a generator: the engine asks for the next event, and between two events it may cancel the
    job, or serve a live request. So a family yields at least once a step, and holds nothing outside.
    """

    @property
    def name(self) -> str:
        """“gan”, “vae”, “diffusion” or “transformer”."""
        ...

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Everything it can be asked for."""
        ...

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> M:
        """Weights from disk to device.

        Args:
            companions: the models it works with; they may be asked for now or while it runs.

        Raises:
            UserError: the files are missing, damaged or of a form this family does not know.
        """
        ...

    def run(self, model: M, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Make what is asked for, telling about it on the way.

        Raises:
            UserError: the request cannot be done, in a sentence.
        """
        ...
