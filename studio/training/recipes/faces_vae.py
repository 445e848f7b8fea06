"""faces-vae: the bundled 128 px autoencoder of faces.

1. 20,224 faces are drawn by the installed face generator, seed by seed (`training.face_drawings`), and
   mirrored at random; 256 more are held out.
2. The network starts as probabilistic PCA of them (`families.vae.faces_network`); these maps stay.
3. It learns the ELBO and what goes with it (`training.elbo`).
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
from studio.families.vae.faces_network import COARSE, DIMS, SIDE, FacesVae
from studio.families.vae.linear_start import linear_start
from studio.training.data import DataError
from studio.training.elbo import ElboRecipe, ElboTask, vary
from studio.training.face_drawings import FaceDrawings, drawings_folder
from studio.training.guide import Guide
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.perceptual import PerceptualDistance, open_perceptual
from studio.training.recipes.faces_vae_export import MODEL_ID, export

HELD_OUT_FROM = 20_224
"""The first seed that is never learned from."""
HELD_OUT = 256
JUDGE_EVERY = 250
PATIENCE = 8
"""Judgements without improvement after which training ends."""


@dataclass(frozen=True)
class FacesVaeRecipe:
    """All numbers of the recipe."""

    elbo: ElboRecipe = field(
        default_factory=lambda: ElboRecipe(
            total_images=38_400,
            schedule=Schedule(fan_in=256),
            kl_weight=2.0,
            kl_warm_up_images=2_000,
            perceptual_weight=1.0,
        )
    )
    count: int = HELD_OUT_FROM
    """Faces to learn from: the seeds 0 to this one."""
    start_faces: int = 8_000
    """From so many faces, and their mirror images, the linear start is computed."""
    tone: float = 0.12
    """Brightness, contrast and colour of what is learned from vary by about so much: photographs do."""


class FaceBatches:
    """Random faces, mirrored and varied.

    Args:
        faces: uint8 (n, SIDE, SIDE, 3).
    """

    def __init__(self, faces: Tensor, tone: float) -> None:
        self._faces, self._tone = faces, tone

    def draw(self, count: int, random: torch.Generator) -> Tensor:
        """(count, 3, SIDE, SIDE) in [-1, 1]."""
        chosen = torch.randint(len(self._faces), (count,), generator=random)
        return vary(to_network(self._faces[chosen]), self._tone, random)


class FacesVaeTask(ElboTask):
    """The network, the faces, and a sheet to look at.

    Args:
        faces: uint8 (n, SIDE, SIDE, 3), to learn from.
        held_out: the same, never learned from.
    """

    def __init__(
        self,
        faces: np.ndarray,
        held_out: np.ndarray,
        distance: PerceptualDistance | None,
        recipe: FacesVaeRecipe,
        device: torch.device | str = "cpu",
    ) -> None:
        torch.manual_seed(recipe.elbo.seed)
        network = FacesVae()
        # They are the best there are, and a step that suits filters would throw them far away.
        network.encoder.linear.requires_grad_(False)
        network.decoder.linear.requires_grad_(False)
        self._faces, self._start_faces = torch.from_numpy(faces), recipe.start_faces
        details = {
            "recipe": json.dumps(asdict(recipe)),
            "data_count": str(len(faces)),
            "perceptual": distance.name if distance is not None else "none",
        }
        super().__init__(
            MODEL_ID,
            network,
            FaceBatches(self._faces, recipe.tone),
            to_network(torch.from_numpy(held_out)),
            recipe.elbo,
            distance,
            device,
            details,
        )

    def start(self) -> None:
        """Set the linear maps; for a run that does not go on from a checkpoint."""
        start = linear_start(coarse_rows(self._faces[: self._start_faces]), DIMS, self.recipe.seed)
        for network in (self.learner.network, self.learner.average):
            network.start_from(start)

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """Eight held-out faces, or as many as there are, what becomes of them, and out of nothing at
        temperature 0.8 sixteen, or as many as fill lines of that length.
        """
        network = self.learner.average
        shown = self.held_out[:8].to(self.device)
        z = torch.randn(16, DIMS, generator=chance(0, 0))[: 16 // len(shown) * len(shown)].to(self.device)
        rebuilt, drawn = network.decode(network.encode(shown).mean), network.decode(0.8 * z)
        sheet = torch.cat((shown, rebuilt, drawn)).clamp(-1, 1).add(1).mul(127.5).round().byte().cpu()
        rows = sheet.permute(0, 2, 3, 1).unflatten(0, (-1, len(shown)))
        return rows.permute(0, 2, 1, 3, 4).flatten(0, 1).flatten(1, 2).numpy()


def to_network(pictures: Tensor) -> Tensor:
    """uint8 (n, h, w, 3) -> (n, 3, h, w) in [-1, 1]."""
    scaled = pictures.permute(0, 3, 1, 2).float().div(127.5).sub(1)
    return scaled.contiguous(memory_format=torch.channels_last)


def coarse_rows(faces: Tensor) -> Tensor:
    """Faces uint8 (n, SIDE, SIDE, 3) and their mirror images at COARSE px: (2n, COARSE_PIXELS)."""
    rows = [functional.avg_pool2d(to_network(piece), SIDE // COARSE) for piece in faces.split(512)]
    return torch.cat([*rows, *(row.flip(3) for row in rows)]).flatten(1)


def train(
    out: Path,
    *,
    guide: Guide | None = None,
    data: Path | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    prepare: Callable[[int, int], None] = lambda done, total: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: FacesVaeRecipe | None = None,
    device: torch.device | str = "cpu",
) -> TrainingProgress:
    """Train in the folder `out`; see the top of this file.

    Args:
        guide: the face generator that draws what is missing of the data, and lends names to the sliders.
        data: a folder with faces drawn before (`face_drawings`); by default one in `out`.
        minutes: of training, in this run; drawing is not counted.
        prepare: is told how many faces are there, of how many.

    Writes checkpoint.safetensors, curve.csv and samples/ there, and the model in the folder `faces-vae`.

    Raises:
        DataError: the faces are not there and nothing can draw them.
        TrainingError: training diverges or the checkpoint is broken.
    """
    recipe = recipe or FacesVaeRecipe()
    out.mkdir(parents=True, exist_ok=True)
    teacher = guide.generator if guide is not None else None
    drawings = FaceDrawings(_folder(out, data, teacher), SIDE)
    faces, held_out = _open_faces(drawings, teacher, recipe.count, prepare, should_stop)
    distance = open_perceptual(out / "cache", "alex") if recipe.elbo.perceptual_weight else None
    task = FacesVaeTask(faces, held_out, distance, recipe, device)
    if not (resume and (out / CHECKPOINT).exists()):
        task.start()
    settings = LoopSettings(minutes=minutes, judge_every=JUDGE_EVERY, patience=PATIENCE)
    end = run(task, out, settings, report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, out / MODEL_ID, faces, guide)
    return end


def _folder(out: Path, data: Path | None, teacher: Generator | None) -> Path:
    if data is not None:
        return data
    if teacher is None:
        raise DataError(
            "There is nothing to learn from: the face generator that draws the faces is not installed.",
            "Fetch it with “quartet models get faces-1024”, or name a folder of its drawings with --data.",
        )
    return drawings_folder(out / "cache", teacher, SIDE)


def _open_faces(
    drawings: FaceDrawings,
    teacher: Generator | None,
    count: int,
    prepare: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> tuple[np.ndarray, np.ndarray]:
    try:
        # The few held-out ones first: drawing may be broken off.
        held_out = drawings.open(teacher, range(HELD_OUT_FROM, HELD_OUT_FROM + HELD_OUT))
        faces = drawings.open(teacher, range(count), prepare, should_stop)
    except FileNotFoundError as missing:
        raise DataError(
            f"Faces are missing in {drawings.folder}: there is no {Path(str(missing)).name}.",
            "Fetch “faces-1024” so that they can be drawn, or name another folder.",
        ) from None
    if not len(faces):
        raise DataError("Drawing the faces was broken off before any were there.", "Start again.")
    return faces, held_out
