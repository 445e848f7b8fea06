"""lora: a small file that bends a Stable Diffusion towards one's own pictures (arXiv 2106.09685).

The model itself stays as it is; pairs of small factors beside its layers of attention learn to predict the
noise of one's own pictures (arXiv 2006.11239, 2112.10752), whose latents and captions it reads once. One
picture in ten is shown without its caption, so that guidance has both sides (arXiv 2207.12598).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any, Final, cast

import numpy as np
import torch
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.core.family import ModelInfo
from studio.families.diffusion.community.memory_plan import MemoryPlan, Numbers, Offload
from studio.families.diffusion.community.networks import Networks, WeightsFile
from studio.families.diffusion.community.settings import PainterSettings, read_settings
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.level import Level
from studio.families.diffusion.samplers.ddim import ddim
from studio.families.diffusion.samplers.state import SamplerState
from studio.families.diffusion.schedule import target, x0_and_eps
from studio.families.diffusion.spacing import make_plan
from studio.training.learner import Learner, Schedule
from studio.training.loop import TrainingProgress, chance
from studio.training.own.captions import caption_of
from studio.training.own.tasks.lora_adapters import Adapters, add_adapters
from studio.training.own.tasks.lora_data import ENCODED, Encoders, LoraData, encode, read_data, write_data
from studio.training.own.tasks.lora_export import NAME, export
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.squares import squares_of
from studio.training.run_extras import Extras

UNTOLD: Final = 0.1
"""Of the pictures, how many are shown without their caption."""
JUDGED: Final = 16
"""Pairs of a picture and a timestep that judge; a few pictures are seen at several timesteps."""
JUDGE_EVERY: Final = 100
SHOWN, SHOWN_STEPS, GUIDANCE = 4, 12, 5.0
LARGE: Final = 200_000_000
"""Weights of a network from which on memory is short: it remembers less while it learns, and draws less."""
NOISE_PARTS, LOOKED_THROUGH = 10, 2
"""Equal parts of all timesteps whose loss is shown, and the pictures that are looked at in each."""


@dataclass(frozen=True)
class LoraRecipe:
    """All numbers of the recipe. Lengths are counted in pictures seen."""

    base: str
    size: int
    rank: int
    seed: int
    batch: int
    total_images: int
    schedule: Schedule
    mirror: bool
    words: str
    """Stand before every caption: by these the LoRA is called later."""


class LoraTask:
    """One step of learning; what `studio.training.loop` runs.

    Args:
        data: latents and words.
        networks: the model on its device; the readers are not asked any more.
    """

    name = NAME

    def __init__(
        self,
        data: LoraData,
        settings: PainterSettings,
        networks: Networks,
        recipe: LoraRecipe,
        device: torch.device,
    ) -> None:
        self.recipe, self.data, self.settings, self.device = recipe, data, settings, device
        self.images_per_step = recipe.batch
        self.total_steps = recipe.total_images // recipe.batch
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **data.details}
        self._vae, self._unet = networks.vae, networks.unet
        self._numbers = next(networks.unet.parameters()).dtype
        self._levels = settings.schedule.schedule()
        self._large = sum(one.numel() for one in networks.unet.parameters()) > LARGE
        if self._large:
            cast("Any", networks.unet).enable_gradient_checkpointing()
        self.adapters = add_adapters(networks.unet, recipe.rank, recipe.seed)
        self.learner: Learner[Adapters] = Learner(self.adapters, recipe.schedule, recipe.batch, device)
        self._learned = torch.nonzero(~data.held_out)[:, 0]
        self._judged = torch.nonzero(data.held_out)[:, 0]
        self._before = torch.zeros(())

    def begin(self) -> None:
        """Ask the model as it is, for a run that begins: what is learned is measured against it."""
        self._before = torch.tensor(self._held_out_loss())

    def step(self, index: int) -> dict[str, float]:
        """One batch at random timesteps."""
        random = chance(self.recipe.seed, index)
        many = self.recipe.batch
        chosen = self._learned[torch.randint(len(self._learned), (many,), generator=random)]
        x0 = self._latents(chosen, random)
        said = torch.where(torch.rand(many, generator=random) < UNTOLD, 0, self.data.said[chosen])
        times = torch.randint(self._levels.timesteps, (many,), generator=random)
        loss = self._loss(x0, said, times, random)
        return {"loss": loss.item()} | self.learner.descend(loss, index, self.total_steps)

    def _latents(self, chosen: Tensor, random: torch.Generator) -> Tensor:
        """Drawn from the posteriors of these pictures, either way round."""
        way = torch.randint(self.data.means.shape[1], (len(chosen),), generator=random)
        mean, spread = self.data.means[chosen, way].float(), self.data.spreads[chosen, way].float()
        return mean + spread * torch.randn(mean.shape, generator=random)

    def _loss(self, x0: Tensor, said: Tensor, times: Tensor, random: torch.Generator) -> Tensor:
        """Mean square error of what the network predicts at these timesteps."""
        eps = torch.randn(x0.shape, generator=random).to(self.device)
        x0 = x0.to(self.device)
        shares = (self._levels.alpha(times.numpy()), self._levels.sigma(times.numpy()))
        alpha, sigma = (torch.from_numpy(one).float().view(-1, 1, 1, 1).to(self.device) for one in shares)
        answer = self._ask(alpha * x0 + sigma * eps, times.to(self.device), said)
        wanted = target(self.settings.schedule.prediction, x0, eps, alpha, sigma)
        return (answer - wanted).square().mean()

    def _ask(self, x: Tensor, times: Tensor, said: Tensor) -> Tensor:
        """The network's answer in single precision, told these rows of words."""
        numbers = self._numbers
        more: dict[str, Tensor] | None = None
        if self.data.whole is not None:
            side = self.recipe.size
            sizes = torch.tensor([[side, side, 0, 0, side, side]] * len(x), device=self.device)
            whole = self.data.whole[said].to(self.device, numbers)
            more = {"text_embeds": whole, "time_ids": sizes.to(numbers)}
        words = self.data.words[said].to(self.device, numbers)
        unet = cast("Any", self._unet)
        answer = unet(x.to(numbers), times, encoder_hidden_states=words, added_cond_kwargs=more)
        return answer.sample.float()

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes, and how the model judged before it."""
        return self.learner.tensors() | {"before": self._before}

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self._before = tensors["before"]
        self.learner.restore(tensors)

    def judge(self) -> dict[str, float]:
        """The loss on pictures it never saw, with the averaged factors; and what it was without any."""
        with self.adapters.holding(self.learner.average):
            return {"loss": self._held_out_loss(), "without": self._before.item()}

    @torch.no_grad()
    def _held_out_loss(self) -> float:
        times = torch.linspace(0, self._levels.timesteps - 1, JUDGED).long()
        rows = self._judged.repeat(-(-JUDGED // len(self._judged)))[:JUDGED]
        losses = [
            self._loss(
                self.data.means[row, 0][None].float(),
                self.data.said[row][None],
                time[None],
                chance(0, number),
            )
            for number, (row, time) in enumerate(zip(rows, times, strict=True))
        ]
        return torch.stack(losses).mean().item()

    @torch.no_grad()
    def extras(self) -> Extras:
        """The loss in each part of the timesteps, on pictures it never saw."""
        if self._large and self.device.type == "cpu":
            return Extras()
        rows = self._judged[:LOOKED_THROUGH]
        x0, said, many = self.data.means[rows, 0].float(), self.data.said[rows], len(rows)
        within = (torch.arange(many) + 0.5) / many
        with self.adapters.holding(self.learner.average):
            losses = [
                self._loss(
                    x0,
                    said,
                    ((part + within) * self._levels.timesteps / NOISE_PARTS).long(),
                    chance(0, part),
                ).item()
                for part in range(NOISE_PARTS)
            ]
        return Extras(noise_losses=tuple(losses))

    @torch.no_grad()
    def samples(self) -> np.ndarray:
        """From the same noise and words: above as the model paints, below as it paints with the LoRA."""
        shown = 1 if self._large and self.device.type == "cpu" else SHOWN
        said = torch.arange(shown) % max(1, len(self.data.captions) - 1) + min(1, len(self.data.captions) - 1)
        with self.adapters.silent():
            before = self._paint(said)
        with self.adapters.holding(self.learner.average):
            after = self._paint(said)
        return np.concatenate([before, after])

    def _paint(self, said: Tensor) -> np.ndarray:
        """A row of pictures by DDIM, uint8 (h, n w, 3)."""
        noise = torch.randn((len(said), *self.data.means.shape[2:]), generator=chance(1, 0)).to(self.device)
        plan = make_plan(self._levels, SHOWN_STEPS)
        state = SamplerState(noise)
        for _ in range(plan.steps):
            state, _ = ddim(state, partial(self._predict, said=said), plan, lambda step: noise)
        vae = self.settings.vae
        stored = state.x / vae.scale + vae.shift
        drawn = torch.cat([cast("Any", self._vae).decode(one[None]).sample for one in stored])
        pixels = drawn.clamp(-1, 1).add(1).mul(127.5).round().byte().cpu()
        return pixels.permute(2, 0, 3, 1).flatten(1, 2).numpy()

    def _predict(self, x: Tensor, level: Level, *, said: Tensor) -> tuple[Tensor, Tensor]:
        times = torch.full((len(x),), level.timestep, device=self.device)
        told, untold = (self._ask(x, times, rows) for rows in (said, torch.zeros_like(said)))
        answer = guided(told, untold, GUIDANCE)
        return x0_and_eps(self.settings.schedule.prediction, answer, x, level.alpha, level.sigma)


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the LoRA lies in the folder `lora` there.

    Raises:
        UserError: there are too few pictures, a setting makes no sense, `peft` is missing, or the model to
            begin with cannot be read or does not paint pictures of that size.
        CancelledError: it was stopped while the pictures were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    base = order.base
    assert base is not None, "the recipe needs one"
    settings = _settings_of(base, order.size)
    recipe = recipe_of(order, base)
    device = torch.device(order.device)
    weights = WeightsFile(base.weights_path, base.name)
    networks = weights.load(settings, _plan(device, recipe.size))
    data = _data_of(order, recipe, Encoders(settings, networks, weights.words(), device))
    networks = Networks(_placed(networks.unet, device), _placed(networks.vae, device), {})
    task = LoraTask(data, settings, networks, recipe, device)
    if not order.goes_on:
        task.begin()
    end = order.learn(task, judge_every=JUDGE_EVERY)
    export(order, base, settings)
    return end


def recipe_of(order: Order, base: ModelInfo) -> LoraRecipe:
    """The numbers that an order asks for."""
    batch = order.count("batch", 1, 1, 64)
    total = order.count("pictures", 2_000, batch, 10_000_000)
    return LoraRecipe(
        base=base.id,
        size=order.size,
        rank=order.count("rank", 8, 1, 256),
        seed=order.seed,
        batch=batch,
        total_images=total,
        schedule=Schedule(
            rate=order.number("rate", 2e-4, 1e-6, 0.1),
            warm_up_steps=min(100, max(1, total // batch // 10)),
            weight_decay=1e-2,
            half_life=min(1_000.0, total / 10),
        ),
        mirror=order.flag("mirror", True),
        words=order.text("words"),
    )


def _settings_of(base: ModelInfo, size: int) -> PainterSettings:
    try:
        settings = read_settings(base.weights_path)
    except (OSError, ValueError) as error:
        raise UserError(f"“{base.name}” cannot be opened: {error}.", "Remove it and add it again.") from None
    step = settings.vae.factor << (len(settings.unet.block_out_channels) - 1)
    if size % step:
        raise UserError(
            f"“{base.name}” learns from pictures in steps of {step} pixels, not of {size}.",
            f"It is at its best with {settings.defaults.side}.",
        )
    return settings


def _plan(device: torch.device, size: int) -> MemoryPlan:
    """What is learned is in single precision; the model beside it in half where the device can."""
    half = device.type == "cuda" and torch.cuda.is_bf16_supported()
    return MemoryPlan(
        numbers=Numbers.BFLOAT16 if half else Numbers.FLOAT32,
        vae_numbers=Numbers.FLOAT32,
        offload=Offload.NONE,
        one_by_one=True,
        sliced=False,
        tiled=size > 1024,
        peak=0,
    )


def _data_of(order: Order, recipe: LoraRecipe, encoders: Encoders) -> LoraData:
    """What was read before for this run, or is read now."""
    assert order.base is not None
    path = order.out / ENCODED
    if read_data(path) is None:
        before = f"{recipe.words}, " if recipe.words else ""
        squares = squares_of(
            order,
            label=lambda name: (before + caption_of(order.folder, name)).strip(", "),
        )
        for part in (encoders.networks.vae, *encoders.networks.text.values()):
            _placed(part, encoders.device)
        made = encode(encoders, squares, order.base.sha256, recipe.mirror, order.prepare, order.should_stop)
        write_data(made, path)
    # also what was just made, so that it lies in memory as it does when the run goes on
    data = read_data(path)
    assert data is not None, "what was just written can be read"
    if data.details["base_sha256"] != order.base.sha256:
        raise UserError(
            f"“{order.base.name}” is not what it was when this began: its weights are others.",
            "Begin anew with it.",
        )
    return data


def _placed(network: nn.Module, device: torch.device) -> nn.Module:
    return network.to(device)
