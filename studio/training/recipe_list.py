"""The recipes a run can follow, as values: what each learns, and from what. No torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.training.runs import Learns

TEACHER: Final = "mobile-stylegan"
"""The architecture whose faces the bundled recipes redraw."""
AUTOENCODER: Final = "pictures-vae"
"""In whose latents stickers are painted."""


@dataclass(frozen=True, slots=True)
class RecipeEntry:
    """One recipe.

    Attributes:
        id: stable; stands in `RunSpec.recipe`.
        learns: for which family.
        title, help: for people.
        own_data: learns from a folder or collection; otherwise it brings its own data.
        sizes: of pictures in pixels or of context in tokens, smallest first; the first is the usual one.
        architecture: of the model that comes of it.
        begins_with: architectures of the models that it can begin with; none: it begins from nothing.
        needs_base: whether it makes no sense without a model to begin with.
        keeps_size: whether its size is that of the model it begins with.
        gives_lora: what comes of it is a LoRA file for its base, not a model.
    """

    id: str
    learns: Learns
    title: str
    help: str
    own_data: bool
    sizes: tuple[int, ...]
    architecture: str
    begins_with: tuple[str, ...] = ()
    needs_base: bool = False
    keeps_size: bool = False
    gives_lora: bool = False

    def fits(self, base: ModelInfo) -> bool:
        """Whether it can begin with this model."""
        return base.architecture in self.begins_with

    def sizes_with(self, base: ModelInfo | None) -> tuple[int, ...]:
        """The sizes to choose from when it begins with that model, the usual one first."""
        if base is None or not base.resolution:
            return self.sizes
        own = base.resolution
        return (own,) if self.keeps_size else (own, *(size for size in self.sizes if size != own))


RECIPES: Final[tuple[RecipeEntry, ...]] = (
    RecipeEntry(
        "faces-gan",
        Learns.GAN,
        "Faces, 64 pixels",
        "The bundled face generator once more: pictures that the fetched face pack draws.",
        own_data=False,
        sizes=(64,),
        architecture="stylegan2",
    ),
    RecipeEntry(
        "faces-vae",
        Learns.VAE,
        "Faces to bend",
        "The bundled autoencoder of faces once more: pictures that the fetched face pack draws.",
        own_data=False,
        sizes=(128,),
        architecture="faces-vae",
    ),
    RecipeEntry(
        "pictures-vae",
        Learns.VAE,
        "Pictures, any size",
        "The bundled autoencoder of pictures once more: free stickers and clip art, and drawn faces.",
        own_data=False,
        sizes=(64,),
        architecture="pictures-vae",
    ),
    RecipeEntry(
        "stickers",
        Learns.DIFFUSION,
        "Stickers from words",
        "The bundled painter once more: free emoji and clip art, which are fetched.",
        own_data=False,
        sizes=(128,),
        architecture="stickers",
    ),
    RecipeEntry(
        "prose",
        Learns.TRANSFORMER,
        "Prose",
        "The bundled language model once more: books in the public domain, which are fetched.",
        own_data=False,
        sizes=(256,),
        architecture="llama",
    ),
    RecipeEntry(
        "own-vae",
        Learns.VAE,
        "Your pictures, rebuilt",
        "An autoencoder of a folder of pictures: rebuilds, bends and blends them at any size.",
        own_data=True,
        sizes=(64, 128, 256),
        architecture="pictures-vae",
        begins_with=("pictures-vae",),
    ),
    RecipeEntry(
        "textbook-vae",
        Learns.VAE,
        "The textbook autoencoder",
        "Two layers each way, for small grey pictures such as digits: learned in minutes, good to learn by.",
        own_data=True,
        sizes=(28, 32, 64),
        architecture="mlp-vae",
    ),
    RecipeEntry(
        "own-faces",
        Learns.VAE,
        "Your faces, to bend",
        "The sliders for faces, taught further by a folder of faces: portraits, or drawn ones in one style.",
        own_data=True,
        sizes=(128,),
        architecture="faces-vae",
        begins_with=("faces-vae",),
        needs_base=True,
        keeps_size=True,
    ),
    RecipeEntry(
        "own-gan",
        Learns.GAN,
        "Your pictures, new ones",
        "A generator of pictures like those of a folder: best when all show one kind of thing.",
        own_data=True,
        sizes=(64, 32, 128),
        architecture="stylegan2",
        begins_with=("stylegan2",),
        keeps_size=True,
    ),
    RecipeEntry(
        "own-diffusion",
        Learns.DIFFUSION,
        "Your pictures, painted",
        "A small painter of pictures like those of a folder; its folders' names become words to paint by.",
        own_data=True,
        sizes=(64, 32, 128),
        architecture="small-painter",
        begins_with=("small-painter",),
        keeps_size=True,
    ),
    RecipeEntry(
        "own-stickers",
        Learns.DIFFUSION,
        "Your stickers, from words",
        "The painter of stickers, taught further by pictures named for what they show.",
        own_data=True,
        sizes=(128,),
        architecture="stickers",
        begins_with=("stickers",),
        needs_base=True,
        keeps_size=True,
    ),
    RecipeEntry(
        "own-text",
        Learns.TRANSFORMER,
        "Your texts, written on",
        "A small language model of a folder of texts, with a vocabulary of their own.",
        own_data=True,
        sizes=(256, 512, 1024),
        architecture="llama",
        begins_with=("llama",),
    ),
    RecipeEntry(
        "lora",
        Learns.DIFFUSION,
        "A LoRA for Stable Diffusion",
        "A small file that bends a Stable Diffusion of yours towards your pictures, which stays as it is.",
        own_data=True,
        sizes=(512, 256, 768, 1024),
        architecture="stable-diffusion",
        begins_with=("stable-diffusion", "stable-diffusion-xl"),
        needs_base=True,
        gives_lora=True,
    ),
)


def recipe(name: str) -> RecipeEntry:
    """The recipe of that name.

    Raises:
        UserError: there is none; it names those there are.
    """
    for entry in RECIPES:
        if entry.id == name:
            return entry
    known = ", ".join(entry.id for entry in RECIPES)
    raise UserError(f"There is no recipe “{name}”.", f"Choose one of {known}.")


def recipes_for(learns: Learns) -> tuple[RecipeEntry, ...]:
    """Those of one family, in the order in which they are offered."""
    return tuple(entry for entry in RECIPES if entry.learns is learns)
