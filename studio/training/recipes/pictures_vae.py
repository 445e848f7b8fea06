"""pictures-vae: the bundled autoencoder of pictures of any size, with transparency.

1. Stickers (`training.stickers`: emoji of three styles, public-domain clipart) and faces drawn by the face
   generator, which stand for photographs. Concepts of the held-out stickers are never learned from.
2. The network starts as probabilistic PCA of their patches (`families.vae.pictures_network`).
3. It learns the ELBO and what goes with it (`training.elbo`) on windows of both, since it is convolutional.
   The noise is small: what people look at here are edges.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from studio.families.gan.generator import Generator
from studio.families.vae.linear_start import linear_start
from studio.families.vae.pictures_network import DIMS, FACTOR, PicturesVae
from studio.training.elbo import ElboRecipe, ElboTask, vary
from studio.training.face_drawings import FaceDrawings, drawings_folder
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.perceptual import PerceptualDistance, open_perceptual
from studio.training.recipes.pictures_vae_export import MODEL_ID, export
from studio.training.stickers.data import StickerData, open_stickers

SIDE = 128
"""Edge of the pictures that windows are cut from."""
PATIENCE = 8
"""Judgements without improvement after which training ends."""
HELD_OUT_FACES = 64
JUDGED_STICKERS = 192
START_WINDOWS = 2_000


@dataclass(frozen=True)
class PicturesVaeRecipe:
    """All numbers of the recipe."""

    elbo: ElboRecipe = field(
        default_factory=lambda: ElboRecipe(
            batch=16,
            total_images=80_000,
            schedule=Schedule(rate=1.5e-3),
            noise=0.06,
            kl_warm_up_images=2_000,
            pyramid_weight=4.0,
        )
    )
    window: int = 64
    """Edge of what is learned from at a time, a multiple of FACTOR."""
    stickers_share: float = 0.6
    """Of a batch; the rest are faces."""
    face_count: int = 4_352
    tone: float = 0.25
    """Brightness, contrast and colour of faces vary by about so much."""


class PictureBatches:
    """Random windows of stickers and faces.

    Args:
        stickers: uint8 (n, SIDE, SIDE, 4), straight alpha.
        faces: uint8 (m, SIDE, SIDE, 3); may be none.
    """

    def __init__(self, stickers: np.ndarray, faces: np.ndarray, recipe: PicturesVaeRecipe) -> None:
        self._stickers, self._faces, self._recipe = stickers, faces, recipe

    def draw(self, count: int, random: torch.Generator) -> Tensor:
        """(count, 4, window, window) in the network's range."""
        drawn = round(count * self._recipe.stickers_share) if len(self._faces) else count
        stickers = [self._sticker(random) for _ in range(drawn)]
        faces = [self._face(random) for _ in range(count - drawn)]
        made = [premultiplied(torch.from_numpy(np.stack(stickers)))] if stickers else []
        if faces:
            made.append(opaque(vary(rgb(torch.from_numpy(np.stack(faces))), self._recipe.tone, random)))
        flipped = torch.cat(made)
        turned = torch.rand((len(flipped), 1, 1, 1), generator=random) < 0.5
        flipped = torch.where(turned, flipped.flip(3), flipped)
        return flipped.contiguous(memory_format=torch.channels_last)

    def _sticker(self, random: torch.Generator) -> np.ndarray:
        """A window; of two places the one where there is more to see."""
        picture = self._stickers[_below(len(self._stickers), random)]
        one, other = (self._cut(picture, random) for _ in range(2))
        return one if _edges(one) >= _edges(other) else other

    def _face(self, random: torch.Generator) -> np.ndarray:
        return self._cut(self._faces[_below(len(self._faces), random)], random)

    def _cut(self, picture: np.ndarray, random: torch.Generator) -> np.ndarray:
        side = self._recipe.window
        top, left = (_below(SIDE - side + 1, random) for _ in range(2))
        return picture[top : top + side, left : left + side]


class PicturesVaeTask(ElboTask):
    """The network, the pictures, and a sheet to look at.

    Args:
        stickers: to learn from and to be judged by.
        faces: uint8 (m, SIDE, SIDE, 3), to learn from; the last HELD_OUT_FACES are judged by.
    """

    def __init__(
        self,
        stickers: StickerData,
        faces: np.ndarray,
        recipe: PicturesVaeRecipe,
        distance: PerceptualDistance | None = None,
        device: torch.device | str = "cpu",
    ) -> None:
        torch.manual_seed(recipe.elbo.seed)
        held_out = np.flatnonzero(stickers.held_out)
        judged = held_out[:: max(1, len(held_out) // JUDGED_STICKERS)][:JUDGED_STICKERS]
        shown = [premultiplied(torch.from_numpy(np.ascontiguousarray(stickers.pictures[judged])))]
        if len(faces):
            shown.append(opaque(rgb(torch.from_numpy(faces[-HELD_OUT_FACES:]))))
        learned = np.ascontiguousarray(stickers.pictures[~stickers.held_out])
        details = {
            "recipe": json.dumps(asdict(recipe)),
            "stickers": json.dumps(stickers.counts),
            "licences": json.dumps(stickers.licences),
            "data_sha256": stickers.digest,
            "faces": str(max(0, len(faces) - HELD_OUT_FACES)),
            "perceptual": distance.name if distance is not None else "none",
        }
        super().__init__(
            MODEL_ID,
            PicturesVae(),
            PictureBatches(learned, faces[:-HELD_OUT_FACES], recipe),
            torch.cat(shown),
            recipe.elbo,
            distance,
            device,
            details,
        )

    def start(self) -> None:
        """Set the linear maps; for a run that does not go on from a checkpoint."""
        windows = self.batches.draw(START_WINDOWS, chance(self.recipe.seed, 1 << 40))
        patches = functional.pixel_unshuffle(windows, FACTOR)
        rows = patches.permute(0, 2, 3, 1).flatten(0, 2).contiguous()
        start = linear_start(rows, DIMS, self.recipe.seed)
        for network in (self.learner.network, self.learner.average):
            network.start_from(start)

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Held-out stickers and faces over what becomes of them, on grey: rows of twelve."""
        many = len(self.held_out)
        chosen = [round(i * (many - 1) / 23) for i in range(24)] if many >= 24 else list(range(many))
        shown = self.held_out[chosen].to(self.device)
        rebuilt = self.learner.average.decode(self.learner.average.encode(shown).mean)
        # On mid grey a zero-centred premultiplied colour is the picture itself.
        pictures = torch.stack((shown, rebuilt), 1)[:, :, :3].clamp(-1, 1).add(1).mul(127.5).round().byte()
        columns = pictures.permute(0, 1, 3, 4, 2).flatten(1, 2).cpu().numpy()
        half = -(-len(columns) // 2)
        rows = [
            np.concatenate(list(part), 1) for part in (columns[:half], columns[half:]) if len(part) == half
        ]
        return np.concatenate(rows, 0)


def rgb(pictures: Tensor) -> Tensor:
    """uint8 (n, h, w, 3) -> (n, 3, h, w) in [-1, 1]."""
    return pictures.permute(0, 3, 1, 2).float().div(127.5).sub(1)


def opaque(pictures: Tensor) -> Tensor:
    """RGB (n, 3, h, w) in [-1, 1] with an alpha of 1."""
    return torch.cat((pictures, torch.ones_like(pictures[:, :1])), 1)


def premultiplied(pictures: Tensor) -> Tensor:
    """uint8 RGBA (n, h, w, 4), straight -> (n, 4, h, w) in the network's range (`vae.autoencoder`)."""
    scaled = rgb(pictures)
    alpha = (scaled[:, 3:] + 1) / 2
    return torch.cat((scaled[:, :3] * alpha, scaled[:, 3:]), 1)


def _below(count: int, random: torch.Generator) -> int:
    return int(torch.randint(count, (), generator=random))


def _edges(window: np.ndarray) -> float:
    """How much there is to see: the spread of alpha and colour, premultiplied."""
    alpha = window[..., 3:].astype(np.float32)
    return float((window[..., :3] * alpha / 255).std() + alpha.std())


def train(
    out: Path,
    *,
    teacher: Generator | None = None,
    data: Path | None = None,
    stickers: Path | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: PicturesVaeRecipe | None = None,
    device: torch.device | str = "cpu",
) -> TrainingProgress:
    """Train in the folder `out`; see the top of this file.

    Args:
        teacher: the face generator that draws what is missing of the faces; without it and without drawn
            faces, stickers alone are learned from.
        data: pictures of one's own instead of the registries' stickers (`stickers.own_pictures`).
        stickers: where the stickers are cached; by default in `out`.
        minutes: of training, in this run; preparing is not counted.
        prepare: is told how many faces are there, of how many.

    Writes checkpoint.safetensors, curve.csv and samples/ there, and the model in the folder `pictures-vae`.

    Raises:
        UserError: the stickers cannot be fetched or read.
        TrainingError: training diverges or the checkpoint is broken.
    """
    recipe = recipe or PicturesVaeRecipe()
    out.mkdir(parents=True, exist_ok=True)
    drawn = open_stickers(stickers or out / "cache", SIDE, data)
    faces = _open_faces(out, teacher, recipe.face_count, prepare, should_stop)
    distance = open_perceptual(out / "cache", "alex") if recipe.elbo.perceptual_weight else None
    task = PicturesVaeTask(drawn, faces, recipe, distance, device)
    if not (resume and (out / CHECKPOINT).exists()):
        task.start()
    settings = LoopSettings(minutes=minutes, patience=PATIENCE)
    end = run(task, out, settings, report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, out / MODEL_ID, task.held_out)
    return end


def _open_faces(
    out: Path,
    teacher: Generator | None,
    count: int,
    prepare: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> np.ndarray:
    if teacher is None:
        return np.empty((0, SIDE, SIDE, 3), np.uint8)
    folder = drawings_folder(out / "cache", teacher, SIDE)
    return FaceDrawings(folder, SIDE).open(teacher, range(count), prepare, should_stop)
