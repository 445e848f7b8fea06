"""A Stable Diffusion of the community as a `Painter`: its networks, our samplers."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any, cast

import numpy as np
import psutil
import torch
from torch import Tensor

from studio.core.device import Device, DeviceKind
from studio.core.errors import UserError
from studio.core.events import Picture
from studio.core.family import ModelInfo
from studio.families.diffusion.community.attention_maps import AttentionLook
from studio.families.diffusion.community.lora_mixing import FindLora, LoraMixer
from studio.families.diffusion.community.memory_plan import Canvas, plan_memory
from studio.families.diffusion.community.networks import Networks, WeightsFile, counts_of, skeletons
from studio.families.diffusion.community.placement import Placement
from studio.families.diffusion.community.preview import linear_preview
from studio.families.diffusion.community.reading import Conditioning, Reader, ReadWords
from studio.families.diffusion.community.settings import PainterSettings, read_settings
from studio.families.diffusion.community.tokens import ClipTokens
from studio.families.diffusion.guidance import guided
from studio.families.diffusion.level import Level
from studio.families.diffusion.painter import Seen, Words
from studio.families.diffusion.params import LARGEST_EDGE, Lora
from studio.families.diffusion.schedule import x0_and_eps
from studio.families.diffusion.spacing import Spacing
from studio.imaging.resizing import covering

SMALLEST_PLACES = 8


def load_community(info: ModelInfo, device: Device, find_lora: FindLora) -> CommunityPainter:
    """The painter of a model that was added, on a device.

    Args:
        find_lora: where the LoRA file with a SHA-256 is.

    Raises:
        UserError: its files are missing or damaged, or there is too little memory.
    """
    try:
        settings = read_settings(info.weights_path)
        blank = skeletons(settings)
    except (OSError, ValueError) as error:
        raise UserError(f"“{info.name}” cannot be opened: {error}.", "Remove it and add it again.") from None
    side = settings.defaults.side
    plan = plan_memory(
        device.kind,
        free_bytes(device),
        counts_of(blank),
        Canvas.of(settings, side, side),
        upcast=settings.vae.upcast,
    )
    weights = WeightsFile(info.weights_path, info.name)
    networks = weights.load(settings, plan)
    torch_device = torch.device(device.torch_name)
    try:
        tokens = ClipTokens(weights.words())
        reader = Reader(settings, networks.text, tokens)
    except ValueError as error:
        raise UserError(f"“{info.name}” cannot be opened: {error}.", "Remove it and add it again.") from None
    mixer = LoraMixer(networks, weights, settings, find_lora)
    placement = Placement(networks, plan, torch_device)
    return CommunityPainter(
        info.name, settings, networks, placement, reader, mixer, weights.preview(), torch_device
    )


def free_bytes(device: Device) -> int:
    """Memory that is free on a device; on the CPU and on Apple's chips the computer's own."""
    if device.kind is DeviceKind.CUDA:
        free, _ = torch.cuda.mem_get_info(device.index)
        return int(free)
    return int(psutil.virtual_memory().available)


class CommunityPainter:
    """See `diffusion.painter.Painter`. Made by `load_community`."""

    def __init__(
        self,
        name: str,
        settings: PainterSettings,
        networks: Networks,
        placement: Placement,
        reader: Reader,
        mixer: LoraMixer,
        preview: Tensor,
        device: torch.device,
    ) -> None:
        self.name = name
        self.settings = settings
        self.schedule = settings.schedule.schedule()
        self.spacing_offset = settings.schedule.offset
        self.spacings: Sequence[Spacing] = tuple(Spacing)
        self.device = device
        self.nbytes = sum(one.nbytes for part in networks.parts().values() for one in part.parameters())
        self._placement = placement
        self._reader = reader
        self._mixer = mixer
        self._preview = preview
        self._vae = cast("Any", networks.vae)
        if placement.plan.sliced:
            cast("Any", networks.unet).set_attention_slice("max")
        if placement.plan.tiled:
            self._vae.enable_tiling()

    def latent_shape(self, width: int, height: int) -> tuple[int, int, int]:
        """As `Painter.latent_shape`: any size in whole places, from 64 pixels up.

        Raises:
            UserError: too small, too large, or no whole number of places.
        """
        factor, side = self.settings.vae.factor, self.settings.defaults.side
        width, height = width or side, height or side
        smallest = SMALLEST_PLACES * factor
        if any(edge % factor or not smallest <= edge <= LARGEST_EDGE for edge in (width, height)):
            raise UserError(
                f"“{self.name}” paints pictures of {smallest} to {LARGEST_EDGE} pixels a side, in steps of"
                f" {factor}; {width} x {height} is none of these.",
                f"It paints best at {side} x {side}.",
            )
        return self.settings.vae.latent_channels, height // factor, width // factor

    def read(self, words: Words, loras: tuple[Lora, ...]) -> ReadWords:
        """As `Painter.read`; style and variety mean nothing here.

        Raises:
            UserError: a LoRA file is missing, damaged, or belongs to another kind of model.
        """
        self._mixer.mix(loras)
        with self._placement.text():
            return self._reader.read(words.prompt, words.negative, loras)

    def see(self, x_t: Tensor, level: Level, read: Any, guidance: float, attention: bool) -> Seen:
        """As `Painter.see`."""
        words: ReadWords = read
        self._mixer.mix(words.loras)
        look = AttentionLook(*x_t.shape[-2:]) if attention else None
        with torch.inference_mode():
            answer = self._ask(x_t, level, words, guidance, look)
        x0, eps = x0_and_eps(self.settings.schedule.prediction, answer, x_t, level.alpha, level.sigma)
        return Seen(x0, eps, look.maps(words.places) if look else ())

    def encode(self, picture: Picture, shape: tuple[int, int, int]) -> Tensor:
        """As `Painter.encode`: the mean of the posterior; what is transparent becomes white."""
        factor = self.settings.vae.factor
        fitted = _on_white(covering(picture, shape[2] * factor, shape[1] * factor))
        pixels = torch.from_numpy(fitted).movedim(-1, 0)[None].to(self.device) / 127.5 - 1
        with torch.inference_mode(), self._placement.vae():
            mean = self._vae.encode(pixels.to(self._vae.dtype)).latent_dist.mean
        return (mean.float() - self.settings.vae.shift) * self.settings.vae.scale

    def decode(self, latents: Tensor) -> Picture:
        """As `Painter.decode`.

        Raises:
            UserError: nothing but invalid numbers come out.
        """
        stored = latents / self.settings.vae.scale + self.settings.vae.shift
        with torch.inference_mode(), self._placement.vae():
            drawn = self._vae.decode(stored.to(self._vae.dtype)).sample[0].float()
        if not bool(drawn.isfinite().all()):
            raise UserError(
                f"“{self.name}” drew nothing but invalid numbers.",
                "Try less guidance or more steps; if it happens every time, its file is damaged.",
            )
        pixels = drawn.clamp(-1, 1).add(1).mul(127.5).round().to(torch.uint8)
        return np.ascontiguousarray(pixels.movedim(0, -1).cpu().numpy())

    def preview(self, latents: Tensor) -> Picture:
        """As `Painter.preview`: a pixel a place."""
        return linear_preview(latents, self._preview)

    def _ask(
        self, x_t: Tensor, level: Level, words: ReadWords, guidance: float, look: AttentionLook | None
    ) -> Tensor:
        """The network's answer, guidance applied, in single precision."""
        wanted = words.wanted.to(self.device)
        if guidance == 1:
            return self._answer(x_t, level, (wanted,), look)
        avoided = words.avoided.to(self.device)
        if self._placement.plan.one_by_one:
            without = self._answer(x_t, level, (avoided,), None)
            return guided(self._answer(x_t, level, (wanted,), look), without, guidance)
        without, told = self._answer(x_t, level, (avoided, wanted), look).chunk(2)
        return guided(told, without, guidance)

    def _answer(
        self, x_t: Tensor, level: Level, told: tuple[Conditioning, ...], look: AttentionLook | None
    ) -> Tensor:
        """The network asked about x_t with each text, (texts, C, h, w); `look` sees the last of them."""
        unet = cast("Any", self._placement.unet())
        numbers = getattr(torch, self._placement.plan.numbers)
        words = torch.cat([one.words for one in told]).to(numbers)
        more = self._told_of_size(x_t, told, numbers)
        with look.on(unet) if look else nullcontext():
            answer = unet(
                x_t.to(numbers).expand(len(told), -1, -1, -1),
                torch.tensor(level.timestep, device=self.device),
                encoder_hidden_states=words,
                added_cond_kwargs=more,
            )
        return answer.sample.float()

    def _told_of_size(
        self, x_t: Tensor, told: tuple[Conditioning, ...], numbers: torch.dtype
    ) -> dict[str, Tensor] | None:
        """What XL is told beside the words (arXiv 2307.01952, section 2.2): the text as a whole, and that the
        picture was as large as it is now and is not cut."""
        whole = [one.whole for one in told if one.whole is not None]
        if not self.settings.unet.added or not whole:
            return None
        height, width = (edge * self.settings.vae.factor for edge in x_t.shape[-2:])
        sizes = torch.tensor([[height, width, 0, 0, height, width]] * len(told), device=self.device)
        return {"text_embeds": torch.cat(whole).to(numbers), "time_ids": sizes.to(numbers)}


def _on_white(picture: Picture) -> Picture:
    if picture.shape[2] == 3:
        return picture
    alpha = picture[..., 3:].astype(np.float32) / 255
    blended = picture[..., :3] * alpha + 255 * (1 - alpha)
    return blended.round().astype(np.uint8)
