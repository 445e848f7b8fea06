"""StyleGAN2 at 64 pixels, in one file to be read beside the paper (Karras et al., arXiv 1912.04958).

    z -> pixel norm -> fully connected layers -> w                                   the mapping network
    constant 4x4 -> [styled up-convolution, styled convolution, skip to RGB] x 4     the synthesis network
    RGB -> [residual block, half the size] x 4 -> minibatch deviation -> one score   the discriminator

Three things differ from the paper's full-size network: there are fewer channels, the noise of the inference
pass is a constant kept with the weights (the same style gives the same bytes), and a modulated convolution
scales its input and output instead of its weights, which is the same sum and fast on a CPU.
"""

import json
import math
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import torch
from safetensors import safe_open
from torch import Tensor, nn
from torch.nn import functional

LEAK = 0.2
GAIN = math.sqrt(2.0)
GENERATOR_PREFIX = "generator."
DISCRIMINATOR_PREFIX = "discriminator."


@dataclass(frozen=True)
class StyleGAN2Config:
    """The architecture in numbers; kept as JSON in the weights file's metadata."""

    resolution: int = 64
    latent_dim: int = 512
    mapping_layers: int = 4
    generator_channels: tuple[int, ...] = (160, 160, 128, 64, 32)
    """Channels at 4, 8, 16 ... pixels: one number a resolution."""
    discriminator_channels: tuple[int, ...] = (160, 160, 96, 64, 32)
    """Likewise, in the same order (the discriminator walks it backwards)."""

    def __post_init__(self) -> None:
        levels = int(math.log2(self.resolution)) - 1
        if self.resolution != 2 ** (levels + 1) or levels < 2:
            raise ValueError(f"The resolution must be a power of two of at least 8, not {self.resolution}.")
        if len(self.generator_channels) != levels or len(self.discriminator_channels) != levels:
            raise ValueError(f"{self.resolution} px has {levels} levels: name channels for each.")

    @property
    def style_count(self) -> int:
        """One style at 4 px, two at every later resolution and one for the last RGB layer."""
        return 2 * len(self.generator_channels)

    def to_json(self) -> str:
        """The configuration as JSON text."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "StyleGAN2Config":
        """Read what `to_json` wrote; raises an error when the numbers make no network."""
        values: dict[str, Any] = json.loads(text)
        return cls(
            resolution=int(values["resolution"]),
            latent_dim=int(values["latent_dim"]),
            mapping_layers=int(values["mapping_layers"]),
            generator_channels=tuple(int(channels) for channels in values["generator_channels"]),
            discriminator_channels=tuple(int(channels) for channels in values["discriminator_channels"]),
        )


DEVIATION_GROUP = 4
"""Pictures that the discriminator compares with each other."""


def leaky(x: Tensor) -> Tensor:
    """Leaky ReLU, scaled by sqrt 2 so that the variance stays one."""
    return functional.leaky_relu(x, LEAK) * GAIN


def pixel_norm(z: Tensor) -> Tensor:
    """Each row of z (n, d) divided by its root mean square (Karras et al., arXiv 1710.10196, section 4.2)."""
    return z * torch.rsqrt(z.square().mean(dim=1, keepdim=True) + 1e-8)


class EqualLinear(nn.Module):
    """A fully connected layer whose weights are scaled while running (equalised learning rate)."""

    def __init__(self, inputs: int, outputs: int, bias: float = 0.0, rate: float = 1.0) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) / rate)
        self.bias = nn.Parameter(torch.full((outputs,), bias / rate))
        self.scale = rate / math.sqrt(inputs)
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs) -> (n, outputs)."""
        return functional.linear(x, self.weight * self.scale, self.bias * self.rate)


class EqualConv(nn.Module):
    """A convolution with equalised learning rate, `gain` times as large, then leaky ReLU if it has a bias.

    It keeps the size when `stride` is 1. The gain sits on the weights, where it costs nothing: leaky ReLU
    lets a positive factor pass.
    """

    def __init__(
        self, inputs: int, outputs: int, kernel: int, stride: int = 1, bias: bool = True, gain: float = GAIN
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs, kernel, kernel))
        self.bias = nn.Parameter(torch.zeros(outputs)) if bias else None
        self.scale = gain / math.sqrt(inputs * kernel * kernel)
        self.gain = gain
        self.stride = stride
        self.padding = kernel // 2 if stride == 1 else 0

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, w) -> (n, outputs, h', w')."""
        weight = self.weight * self.scale
        if self.bias is None:
            return functional.conv2d(x, weight, None, self.stride, self.padding)
        x = functional.conv2d(x, weight, self.bias * self.gain, self.stride, self.padding)
        return functional.leaky_relu(x, LEAK)


class Blur(nn.Module):
    """The [1, 3, 3, 1] low-pass filter that goes with every change of size (1912.04958, appendix B)."""

    kernel: Tensor

    def __init__(self, padding: int, gain: float = 1.0, stride: int = 1) -> None:
        super().__init__()
        self.stride = stride
        taps = torch.tensor([1.0, 3.0, 3.0, 1.0])
        kernel = taps[:, None] * taps[None, :]
        self.register_buffer("kernel", gain * kernel / kernel.sum(), persistent=False)
        self.padding = padding

    def forward(self, x: Tensor) -> Tensor:
        """(n, c, h, w) -> (n, c, h + 2 padding - 3, w + 2 padding - 3), each divided by the stride."""
        kernel = self.kernel.expand(x.shape[1], 1, 4, 4)
        return functional.conv2d(x, kernel, None, self.stride, self.padding, groups=x.shape[1])


class ModulatedConv(nn.Module):
    """A convolution whose weights the style scales: equations 1 to 3 of arXiv 1912.04958.

    The paper modulates the weights, w'[o,i,k] = s[i] w[o,i,k], and divides each output map by the L2 norm of
    its weights, w''[o,i,k] = w'[o,i,k] / sqrt(sum over i,k of w'[o,i,k]^2 + eps). A convolution is linear:
    to scale input map i by s[i] and output map o by that norm's inverse gives the same picture, and all
    pictures of the batch share one weight.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: int,
        latent_dim: int,
        demodulate: bool = True,
        upsample: bool = False,
    ) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs, kernel, kernel))
        self.scale = 1 / math.sqrt(inputs * kernel * kernel)
        self.style = EqualLinear(latent_dim, inputs, bias=1.0)
        self.demodulate = demodulate
        self.padding = kernel // 2
        # A transposed convolution spreads one pixel over four: the blur's gain of 4 keeps the brightness.
        self.blur = Blur(padding=1, gain=4.0) if upsample else None

    def forward(self, x: Tensor, w: Tensor) -> Tensor:
        """x (n, inputs, h, h), w (n, latent_dim) -> (n, outputs, h, h), twice h when it upsamples."""
        x, norm = self.halves(x, w)
        return x if norm is None else x * norm

    def halves(self, x: Tensor, w: Tensor) -> tuple[Tensor, Tensor | None]:
        """The two factors of `forward`: the modulated maps, and what demodulates them (n, outputs, 1, 1)."""
        style = self.style(w)
        weight = self.weight * self.scale
        x = x * style[:, :, None, None]
        if self.blur is None:
            x = functional.conv2d(x, weight, padding=self.padding)
        else:
            x = self.blur(functional.conv_transpose2d(x, weight.transpose(0, 1), stride=2))
        if not self.demodulate:
            return x, None
        norm = torch.rsqrt(style.square() @ weight.square().sum(dim=(2, 3)).t() + 1e-8)
        return x, norm[:, :, None, None]


class StyledConv(nn.Module):
    """Modulated convolution, noise, bias and leaky ReLU: one box of figure 2c."""

    noise: Tensor

    def __init__(self, inputs: int, outputs: int, size: int, latent_dim: int, upsample: bool = False) -> None:
        super().__init__()
        self.conv = ModulatedConv(inputs, outputs, 3, latent_dim, upsample=upsample)
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.noise_strength = nn.Parameter(torch.zeros(()))
        self.register_buffer("noise", torch.randn(1, 1, size, size))

    def forward(self, x: Tensor, w: Tensor, random: torch.Generator | None) -> Tensor:
        """x (n, inputs, h, h) and w (n, latent_dim) -> (n, outputs, size, size); `random` draws new noise."""
        x, norm = self.conv.halves(x, w)
        noise = self.noise
        if random is not None:  # One noise for the whole batch: it changes at every step anyhow.
            noise = torch.randn(noise.shape, generator=random).to(x.device, x.dtype)
        offset = (noise * self.noise_strength + self.bias[:, None, None]) * GAIN
        # leaky(x norm + noise + bias) in one pass over the maps.
        return functional.leaky_relu(torch.addcmul(offset, x, cast(Tensor, norm) * GAIN), LEAK)


class ToRGB(nn.Module):
    """A 1x1 modulated convolution without demodulation, added to the picture so far (figure 7b)."""

    def __init__(self, inputs: int, latent_dim: int) -> None:
        super().__init__()
        self.conv = ModulatedConv(inputs, 3, 1, latent_dim, demodulate=False)
        self.bias = nn.Parameter(torch.zeros(3))

    def forward(self, x: Tensor, w: Tensor, picture: Tensor | None) -> Tensor:
        """Features (n, inputs, h, h) -> RGB (n, 3, h, h), on top of the half-size `picture` brought to h."""
        rgb = self.conv(x, w) + self.bias[:, None, None]
        if picture is None:
            return rgb
        # Bilinear upsampling by two is the [1, 3, 3, 1] filter.
        return rgb + functional.interpolate(picture, scale_factor=2, mode="bilinear", align_corners=False)


class MappingNetwork(nn.Module):
    """z -> w: pixel norm and fully connected layers that learn at a hundredth of the rate (1812.04948).

    Other than in the paper one layer without leaky ReLU follows: it turns and stretches w freely.
    """

    def __init__(self, latent_dim: int, layers: int, rate: float = 0.01) -> None:
        super().__init__()
        self.layers = nn.ModuleList(EqualLinear(latent_dim, latent_dim, rate=rate) for _ in range(layers))
        self.last = EqualLinear(latent_dim, latent_dim, rate=rate)

    def forward(self, z: Tensor) -> Tensor:
        """(n, latent_dim) -> (n, latent_dim)."""
        w = pixel_norm(z)
        for layer in self.layers:
            w = leaky(layer(w))
        return self.last(w)


class SynthesisNetwork(nn.Module):
    """Styles -> picture, with a skip connection to RGB at every resolution (figure 7b)."""

    def __init__(self, config: StyleGAN2Config) -> None:
        super().__init__()
        channels, latent = config.generator_channels, config.latent_dim
        self.constant = nn.Parameter(torch.randn(1, channels[0], 4, 4))
        self.first = StyledConv(channels[0], channels[0], 4, latent)
        self.first_rgb = ToRGB(channels[0], latent)
        self.up = nn.ModuleList()
        self.conv = nn.ModuleList()
        self.rgb = nn.ModuleList()
        for level in range(1, len(channels)):
            inputs, outputs, size = channels[level - 1], channels[level], 4 * 2**level
            self.up.append(StyledConv(inputs, outputs, size, latent, upsample=True))
            self.conv.append(StyledConv(outputs, outputs, size, latent))
            self.rgb.append(ToRGB(outputs, latent))

    def forward(self, styles: Tensor, random: torch.Generator | None = None) -> Tensor:
        """Styles (n, style_count, latent_dim) -> RGB (n, 3, resolution, resolution), about [-1, 1]."""
        x = self.constant.expand(len(styles), -1, -1, -1)
        x = self.first(x, styles[:, 0], random)
        picture: Tensor = self.first_rgb(x, styles[:, 1], None)
        for level, (up, conv, rgb) in enumerate(zip(self.up, self.conv, self.rgb, strict=True)):
            index = 1 + 2 * level
            x = up(x, styles[:, index], random)
            x = conv(x, styles[:, index + 1], random)
            picture = rgb(x, styles[:, index + 2], picture)
        return picture


class StyleGAN2Generator(nn.Module):
    """The whole generator; it keeps the promises of `studio.families.gan.generator.Generator`."""

    mean_w: Tensor

    def __init__(self, config: StyleGAN2Config) -> None:
        super().__init__()
        self.config = config
        self.latent_dim = config.latent_dim
        self.style_count = config.style_count
        self.resolution = config.resolution
        self.preview_sizes: tuple[int, ...] = ()
        self.mapping_network = MappingNetwork(config.latent_dim, config.mapping_layers)
        self.synthesis_network = SynthesisNetwork(config)
        self.register_buffer("mean_w", torch.zeros(config.latent_dim))

    def mapping(self, z: Tensor) -> Tensor:
        """Normal noise z (n, latent_dim) -> w (n, latent_dim), not truncated."""
        return self.mapping_network(z)

    def synthesis(self, styles: Tensor, size: int | None = None) -> Tensor:
        """Styles (n, style_count, latent_dim) -> RGB (n, 3, resolution, resolution), about [-1, 1].

        Raises ValueError for a `size` other than the full one: this network is small and has no previews.
        """
        if size not in (None, self.resolution):
            raise ValueError(f"This generator draws {self.resolution} px only, not {size}.")
        return self.synthesis_network(styles)

    def draw_noisy(self, styles: Tensor, random: torch.Generator) -> Tensor:
        """As `synthesis`, with new noise from `random` in every layer: what training uses."""
        return self.synthesis_network(styles, random)

    def style_groups(self) -> dict[str, tuple[int, ...]]:
        """Which styles set the pose and shape, the features, the colours (1812.04948, figure 3).

        Coarse: 4 and 8 px, middle: 16 and 32 px, fine: all later ones.
        """
        count = self.style_count
        coarse, middle = min(4, count), min(8, count)
        return {
            "coarse": tuple(range(coarse)),
            "middle": tuple(range(coarse, middle)),
            "fine": tuple(range(middle, count)),
        }


class ResidualBlock(nn.Module):
    """Two convolutions, the second at half size, beside a 1x1 shortcut (figure 7c, the discriminator's)."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.conv = EqualConv(inputs, inputs, 3)
        self.blur = Blur(padding=2)
        # The sum of two branches is divided by sqrt 2: each branch brings its share of that along.
        self.down = EqualConv(inputs, outputs, 3, stride=2, gain=1.0)
        self.skip_blur = Blur(padding=1, stride=2)
        self.skip = EqualConv(inputs, outputs, 1, bias=False, gain=1 / GAIN)

    def forward(self, x: Tensor) -> Tensor:
        """(n, inputs, h, h) -> (n, outputs, h / 2, h / 2)."""
        return self.down(self.blur(self.conv(x))) + self.skip(self.skip_blur(x))


def group_size(count: int, most: int = DEVIATION_GROUP) -> int:
    """How many of `count` pictures stand in one group of `minibatch_deviation`: a divisor of it."""
    return next(size for size in range(min(most, count), 0, -1) if count % size == 0)


def minibatch_deviation(x: Tensor, group: int = DEVIATION_GROUP) -> Tensor:
    """x (n, c, h, w) -> (n, c + 1, h, w): one map more, the mean standard deviation over a group.

    It lets the discriminator see that a generator draws one picture only (arXiv 1710.10196, section 3). A
    group has `group_size` pictures.
    """
    count = group_size(len(x), group)
    grouped = x.reshape(count, -1, *x.shape[1:])
    deviation = (grouped.var(dim=0, unbiased=False) + 1e-8).sqrt().mean(dim=(1, 2, 3), keepdim=True)
    return torch.cat([x, deviation.repeat(count, 1, *x.shape[2:])], dim=1)


class StyleGAN2Discriminator(nn.Module):
    """RGB (n, 3, resolution, resolution) -> one score each, above zero where it takes it for real."""

    def __init__(self, config: StyleGAN2Config) -> None:
        super().__init__()
        self.config = config
        channels = config.discriminator_channels[::-1]
        self.from_rgb = EqualConv(3, channels[0], 1)
        self.blocks = nn.ModuleList(ResidualBlock(inputs, outputs) for inputs, outputs in pairwise(channels))
        self.last = EqualConv(channels[-1] + 1, channels[-1], 3)
        self.dense = EqualLinear(channels[-1] * 16, channels[-1])
        self.score = EqualLinear(channels[-1], 1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (n, 3, h, h) -> scores (n,)."""
        return self.judge(pictures)[0]

    def judge(self, pictures: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Scores (n,) and the features after each block, large to small: [(n, c, h / 2, h / 2), ...]."""
        features = self.features(pictures)
        x = self.last(minibatch_deviation(features[-1]))
        x = leaky(self.dense(x.flatten(1)))
        return self.score(x).squeeze(1), features

    def features(self, pictures: Tensor) -> list[Tensor]:
        """What each block sees in the pictures, as in `judge`."""
        x = self.from_rgb(pictures)
        features: list[Tensor] = []
        for block in self.blocks:
            x = block(x)
            features.append(x)
        return features


def load_stylegan2(weights: Path, device: torch.device | str = "cpu") -> StyleGAN2Generator:
    """The generator that `quartet train faces-gan` exported as safetensors, in float32, ready to draw.

    Raises ValueError when the file does not hold such a generator, OSError when it cannot be read.
    """
    config, tensors = _read(weights, GENERATOR_PREFIX)
    generator = StyleGAN2Generator(config)
    _fill(generator, tensors, weights)
    return generator.to(device)


def load_discriminator(weights: Path, device: torch.device | str = "cpu") -> StyleGAN2Discriminator:
    """The discriminator out of the same file; raises as `load_stylegan2` does."""
    config, tensors = _read(weights, DISCRIMINATOR_PREFIX)
    discriminator = StyleGAN2Discriminator(config)
    _fill(discriminator, tensors, weights)
    return discriminator.to(device)


def _read(weights: Path, prefix: str) -> tuple[StyleGAN2Config, dict[str, Tensor]]:
    if not weights.is_file():
        raise FileNotFoundError(f"There is no weights file at {weights}.")
    try:
        with cast(Any, safe_open(weights, framework="pt")) as file:
            config = StyleGAN2Config.from_json((file.metadata() or {})["stylegan2"])
            names = [name for name in file.keys() if name.startswith(prefix)]  # noqa: SIM118
            return config, {name.removeprefix(prefix): file.get_tensor(name).float() for name in names}
    except OSError:
        raise
    except Exception as problem:
        raise ValueError(f"{weights.name} does not hold a StyleGAN2 of this studio.") from problem


def _fill(network: nn.Module, tensors: dict[str, Tensor], weights: Path) -> None:
    try:
        network.load_state_dict(tensors)
    except RuntimeError as problem:
        raise ValueError(f"The weights in {weights.name} do not fit the network they describe.") from problem
    network.eval().requires_grad_(False)
