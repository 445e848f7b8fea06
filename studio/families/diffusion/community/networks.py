"""The networks of a model, built from its settings and its weights file; nothing is looked up anywhere.

They come from diffusers and transformers, which take seconds to import and so are imported when a network is
built. In our weights file names are theirs behind `unet.`, `vae.`, `text.` and `text_2.`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor, nn

from studio.core.errors import UserError
from studio.families.diffusion.community.clip_words import WordList
from studio.families.diffusion.community.memory_plan import Counts, MemoryPlan
from studio.families.diffusion.community.settings import PainterSettings, TextSettings, readers_of
from studio.families.diffusion.community.text_layout import PREFIX

VOCABULARY, MERGES = "words.vocabulary", "words.merges"
"""The list of words, as bytes."""
PREVIEW = "preview"
"""(3, channels + 1): see `preview`."""


@dataclass(frozen=True)
class Networks:
    """The networks of a model, on the CPU at first.

    Attributes:
        text: the readers by name, `text` and maybe `text_2`.
    """

    unet: nn.Module
    vae: nn.Module
    text: Mapping[str, nn.Module]

    def parts(self) -> dict[str, nn.Module]:
        """All by their names in the weights."""
        return {"unet": self.unet, "vae": self.vae, **self.text}


def skeletons(settings: PainterSettings) -> Networks:
    """The networks without memory for their weights.

    Raises:
        ValueError: the settings make no network.
    """
    from diffusers.models.autoencoders.autoencoder_kl import AutoencoderKL
    from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel

    with torch.device("meta"):
        unet: Any = UNet2DConditionModel(**settings.unet.arguments())
        vae: Any = AutoencoderKL(**settings.vae.arguments())
        text = {name: _reader(reader) for name, reader in readers_of(settings)}
    return Networks(unet, vae, text)


def _reader(settings: TextSettings) -> nn.Module:
    from transformers.models.clip.configuration_clip import CLIPTextConfig
    from transformers.models.clip.modeling_clip import CLIPTextModel, CLIPTextModelWithProjection

    config = CLIPTextConfig(
        vocab_size=settings.vocabulary,
        hidden_size=settings.hidden_size,
        intermediate_size=settings.intermediate_size,
        projection_dim=settings.projection or settings.hidden_size,
        num_hidden_layers=settings.layers,
        num_attention_heads=settings.heads,
        max_position_embeddings=settings.positions,
        hidden_act=settings.activation,
        layer_norm_eps=settings.eps,
        bos_token_id=0,  # which tokens these are is the business of `tokens`
        eos_token_id=settings.vocabulary - 1,
        pad_token_id=settings.pad,
    )
    kind = CLIPTextModelWithProjection if settings.projection else CLIPTextModel
    return cast("nn.Module", kind(config))


def check_fit(settings: PainterSettings, shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Whether tensors of these shapes are the networks of these settings, all of them and nothing else.

    Raises:
        ValueError: one is missing, of another shape, or too many.
    """
    wanted = {name: tuple(tensor.shape) for name, tensor in _wanted(skeletons(settings))}
    for name, shape in wanted.items():
        if name not in shapes:
            raise ValueError(f"its layer “{name}” is missing")
        if shapes[name] != shape:
            raise ValueError(f"its layer “{name}” has the shape {_by(shapes[name])} instead of {_by(shape)}")
    more = shapes.keys() - wanted.keys() - {VOCABULARY, MERGES, PREVIEW}
    if more:
        raise ValueError(f"it has a layer more, “{min(more)[:60]}”")


def counts_of(networks: Networks) -> Counts:
    """How many numbers there are in each part."""
    numbers = {name: sum(one.numel() for one in part.parameters()) for name, part in networks.parts().items()}
    return Counts(sum(numbers[name] for name in networks.text), numbers["unet"], numbers["vae"])


class WeightsFile:
    """A weights file that was made on import, open.

    Raises (all of its methods):
        UserError: it is damaged.
    """

    def __init__(self, path: Path, name: str) -> None:
        self._path = path
        self._name = name

    def load(self, settings: PainterSettings, plan: MemoryPlan) -> Networks:
        """The networks with their weights, on the CPU, with nothing to train in them."""
        networks = skeletons(settings)
        with self._open() as file:
            present = {name: tuple(file.get_slice(name).get_shape()) for name in file.keys()}  # noqa: SIM118
            check_fit(settings, present)
            for part, module in networks.parts().items():
                numbers = plan.vae_numbers if part == "vae" else plan.numbers
                _fill(module, part, file, getattr(torch, numbers))
        return networks

    def tensors(self, names: list[str]) -> Iterator[tuple[str, Tensor]]:
        """Some of its tensors, as they are stored."""
        with self._open() as file:
            for name in names:
                yield name, file.get_tensor(name)

    def words(self) -> WordList:
        """The list of words."""
        both = dict(self.tensors([VOCABULARY, MERGES]))
        return WordList(bytes(both[VOCABULARY].numpy()), bytes(both[MERGES].numpy()))

    def preview(self) -> Tensor:
        """The map for previews, float32 (3, channels + 1)."""
        return dict(self.tensors([PREVIEW]))[PREVIEW].float()

    @contextmanager
    def _open(self) -> Iterator[Any]:
        try:
            with safe_open(self._path, framework="pt", device="cpu") as file:
                yield file
        except (SafetensorError, ValueError) as error:
            raise UserError(
                f"The weights of “{self._name}” do not make a model: {error}.",
                "Remove it and add it again.",
            ) from None
        except OSError:
            raise UserError(f"A file of “{self._name}” is missing.", "Add the model again.") from None


def part_state(part: str, module: nn.Module) -> dict[str, tuple[str, Tensor]]:
    """A network's tensors by the names they have in our weights file, with their own names."""
    return {f"{part}.{name.removeprefix(PREFIX)}": (name, one) for name, one in module.state_dict().items()}


def fill_in(module: nn.Module, part: str, tensors: Mapping[str, Tensor]) -> nn.Module:
    """A skeleton becomes a network with these tensors, named as in our weights file."""
    state = {own: tensors[name] for name, (own, _) in part_state(part, module).items()}
    module.load_state_dict(state, strict=True, assign=True)
    for holder in module.modules():
        for name, buffer in list(holder.named_buffers(recurse=False)):
            if buffer.is_meta:  # of CLIP: the numbers of the positions, which no file holds any more
                holder.register_buffer(name, torch.arange(buffer.shape[-1])[None], persistent=False)
    return module.eval().requires_grad_(False)


def _fill(module: nn.Module, part: str, file: Any, dtype: torch.dtype) -> None:
    fill_in(module, part, {name: file.get_tensor(name).to(dtype) for name in part_state(part, module)})


def _wanted(networks: Networks) -> Iterator[tuple[str, Tensor]]:
    for part, module in networks.parts().items():
        for name, (_, tensor) in part_state(part, module).items():
            yield name, tensor


def _by(shape: tuple[int, ...]) -> str:
    return " x ".join(map(str, shape)) or "one number"
