"""Recognises autoencoders by the names and shapes of their tensors; no tensor is read here.

Known are AutoencoderKL in diffusers' and in CompVis's names, alone or inside a whole checkpoint; TAESD, in
one file or in two; and the textbook MLP. What looks like one of these and is not is refused by name.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

from studio.core.errors import UserError
from studio.engine.sniffing import BYTES_OF, TensorEntry, describe_names
from studio.engine.tensor_files import CHECKPOINT_SUFFIXES, TensorFile, open_tensor_file
from studio.families.vae import kl_layout, known_units, tiny_layout
from studio.families.vae.community_settings import METADATA, KlSettings, Layout, TinySettings, read_settings
from studio.families.vae.mlp_layout import is_mlp, mlp_layout

Config: TypeAlias = Mapping[str, Any]
"""A diffusers `config.json`."""

Sources: TypeAlias = Mapping[str, tuple[TensorFile, str]]
"""Tensors by a name of their own: the file that each is in, and its name there."""

MAX_BYTES = 4 << 30
READABLE = frozenset({"F64", "F32", "F16", "BF16", "F8_E4M3", "F8_E5M2"})
WANTED = (
    "Wanted is an AutoencoderKL or AutoencoderTiny (a diffusers folder or a .safetensors file), a Stable"
    " Diffusion checkpoint with its VAE, a TAESD pair, or an MLP of fc1, fc21, fc22, fc3 and fc4."
)

_PREFIXES = ("", "first_stage_model.", "vae.", "module.")
_NOT_THE_NETWORK = ("loss.", "model_ema.", "logvar")
_QUANTISED = (
    ".scale_weight",
    ".weight_scale",
    ".scale_input",
    ".absmax",
    ".quant_map",
    ".qweight",
    ".qzeros",
)
_CHECKPOINTS = (
    ("conditioner.embedders.", "sdxl"),
    ("cond_stage_model.", "sd1"),
    ("model.diffusion_model.joint_blocks.", "sd3"),
    ("model.diffusion_model.double_blocks.", "flux"),
)
"""Names in a whole checkpoint that tell which model it is."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """An autoencoder that can be taken in.

    Attributes:
        title: what its file or folder is called.
        sources: for each name that the layout knows, the file and the tensor's name in it.
        guesses: units that its latents may have, when nothing tells which; None when they are known.
    """

    title: str
    layout: Layout
    sources: Sources
    origin: Path
    metadata: Mapping[str, str]
    guesses: tuple[known_units.Units, ...] | None = None

    @property
    def nbytes(self) -> int:
        """Of its tensors as they are stored."""
        entries = (file.tensors[name] for file, name in self.sources.values())
        return sum(_nbytes(entry) for entry in entries)


def recognise(file: TensorFile, title: str, config: Config | None = None) -> Recognised | None:
    """The autoencoder in a file, or in it and the one beside it; None when there is none.

    `config` is what diffusers wrote beside it.

    Raises:
        UserError: it is an autoencoder that cannot be opened here, and why.
        OSError: the file beside it cannot be read.
    """
    _refuse_strangers(file)
    for prefix in _PREFIXES:
        sources = {
            name.removeprefix(prefix): (file, name) for name in file.tensors if name.startswith(prefix)
        }
        found = _in_names(file, title, sources, config, alone=prefix == "")
        if found is not None:
            return found
    return None


def _in_names(
    file: TensorFile, title: str, sources: Sources, config: Config | None, *, alone: bool
) -> Recognised | None:
    shapes = _shapes(sources)
    if kl_layout.is_kl(shapes):
        _refuse_extras(file, sources, alone)
        return _checked(_kl(file, title, sources, config))
    if tiny_layout.is_tiny(shapes):
        return _checked(_tiny(file, title, sources, config))
    if is_mlp(shapes):
        return _checked(_made(file, title, sources, "the textbook VAE", lambda: mlp_layout(shapes)))
    return None


def _kl(file: TensorFile, title: str, sources: Sources, config: Config | None) -> Recognised:
    def layout() -> Layout:
        made = kl_layout.kl_layout(_shapes(sources))
        if config is None or not isinstance(made.settings, KlSettings):
            return made
        return replace(made, settings=kl_layout.configured(made.settings, config))

    found = _made(file, title, sources, "an AutoencoderKL", layout)
    settings = found.layout.settings
    told = METADATA in file.metadata or (config is not None and config.get("scaling_factor") is not None)
    if told or not isinstance(settings, KlSettings):
        return found
    units = known_units.by_words(settings, _words(file, title))
    if units is None:
        return replace(found, guesses=known_units.by_channels(settings))
    scaled = settings.model_copy(update={"scale": (units.scale,), "shift": (units.shift,)})
    return replace(found, layout=replace(found.layout, settings=scaled))


def _tiny(file: TensorFile, title: str, sources: Sources, config: Config | None) -> Recognised:
    halves = _halves(sources, file.path.stem)
    if len(halves) == 1:
        ((part, half),) = halves.items()
        other = tiny_layout.Part.DECODER if part is tiny_layout.Part.ENCODER else tiny_layout.Part.ENCODER
        beside = _open_beside(file.path, part, other)
        fitting = _halves({name: (beside, name) for name in beside.tensors}, beside.path.stem)
        if other not in fitting:
            raise UserError(
                f"“{beside.path.name}” is not the {other} that belongs to “{file.path.name}”.", WANTED
            )
        halves = {part: half, other: fitting[other]}
        title = _without(title, part)
    joined = {name: source for half in halves.values() for name, source in half.items()}

    def layout() -> Layout:
        made = tiny_layout.tiny_layout(_shapes(joined))
        if config is None or not isinstance(made.settings, TinySettings):
            return made
        return replace(made, settings=tiny_layout.configured(made.settings, config))

    return _made(file, title, joined, "a TAESD", layout)


def _halves(sources: Sources, stem: str) -> dict[tiny_layout.Part, Sources]:
    """Encoder and decoder of a TAESD, or the one that is there, with names that say which."""
    try:
        part = tiny_layout.part_of(_shapes(sources), stem)
    except IndexError:
        return {}
    if part is not None:
        return {part: {f"{part}.{name}": source for name, source in sources.items()}}
    return {
        half: found
        for half in tiny_layout.Part
        if (found := {name: one for name, one in sources.items() if half.value in name.split(".")[0]})
    }


def _open_beside(path: Path, part: tiny_layout.Part, other: tiny_layout.Part) -> TensorFile:
    """The other half of a TAESD, whose file is named alike."""
    head, _, tail = path.stem.rpartition(part)
    stem = f"{head}{other}{tail}" if part in path.stem else ""
    suffixes = (path.suffix, ".safetensors", *sorted(CHECKPOINT_SUFFIXES))
    for name in dict.fromkeys(f"{stem}{suffix}" for suffix in suffixes if stem):
        if (path.parent / name).is_file():
            return open_tensor_file(path.parent / name, WANTED)
    raise UserError(
        f"“{path.name}” holds the {part} of a TAESD only, which {_lack(part)}.",
        f"Put its {other} beside it, as “{stem or f'taesd_{other}'}{path.suffix}”.",
    )


def _lack(part: tiny_layout.Part) -> str:
    if part is tiny_layout.Part.DECODER:
        return "draws pictures but cannot look at them"
    return "cannot draw pictures"


def _without(title: str, part: tiny_layout.Part) -> str:
    head, _, tail = title.rpartition(part)
    return f"{head.rstrip('_- .')}{tail}".strip("_- .") or "taesd"


def _made(
    file: TensorFile, title: str, sources: Sources, what: str, layout: Callable[[], Layout]
) -> Recognised:
    try:
        made = layout()
        if METADATA in file.metadata:
            made = _as_we_wrote_it(made, file.metadata[METADATA])
    except ValueError as error:
        raise UserError(f"“{file.path.name}” is {what} that cannot be opened: {error}.", WANTED) from None
    used = {name: sources[name] for name in made.names.values()}
    return Recognised(title, made, used, file.path, file.metadata)


def _as_we_wrote_it(layout: Layout, text: str) -> Layout:
    """With the settings that an earlier import left in the file; that they fit is looked at later."""
    settings = read_settings(text)
    return replace(layout, settings=settings) if type(settings) is type(layout.settings) else layout


def _checked(found: Recognised) -> Recognised:
    """Refuse weights that are no plain numbers, or that are far too many.

    Raises:
        UserError: so they are.
    """
    name = found.origin.name
    for file, tensor in found.sources.values():
        dtype = file.tensors[tensor].dtype
        if dtype not in READABLE:
            raise UserError(f"“{name}” holds an autoencoder with quantised weights ({dtype[:20]}).", WANTED)
    if found.nbytes > MAX_BYTES:
        raise UserError(f"“{name}” holds an autoencoder of more than {MAX_BYTES >> 30} GB.", WANTED)
    return found


def _refuse_strangers(file: TensorFile) -> None:
    what = _stranger(file)
    if what is not None:
        raise UserError(f"“{file.path.name}” holds {what}, which cannot be added.", WANTED)


def _stranger(file: TensorFile) -> str | None:
    """What a file is that is easily taken for an autoencoder of ours."""
    names = tuple(file.tensors)
    if any(name.startswith("lora_") or ".lora_" in name for name in names):
        return describe_names(("lora_",))
    if any("quantize.embed" in name or "codebook" in name for name in names):
        return "a VQ model, whose latents are entries of a codebook"
    if any(len(entry.shape) == 5 for entry in file.tensors.values()):
        return "a model of video (its convolutions have three dimensions), such as Wan's or Cosmos's"
    halves = any(name.startswith(f"{prefix}decoder.") for prefix in _PREFIXES for name in names)
    if halves and any(name.endswith("bn.running_mean") for name in names):
        return "the autoencoder of Flux 2, whose latents are normalised patch by patch"
    if halves and any(name.endswith(_QUANTISED) for name in names):
        return "an autoencoder with quantised weights"
    return None


def _refuse_extras(file: TensorFile, sources: Sources, alone: bool) -> None:
    """An autoencoder with further layers would be rebuilt wrongly without them."""
    known = ("encoder.", "decoder.", "quant_conv.", "post_quant_conv.", *_NOT_THE_NETWORK)
    more = [name for name in sources if not name.startswith(known)]
    if more and not (alone and any(name.startswith(_PREFIXES[1:]) for name in more)):
        raise UserError(
            f"“{file.path.name}” holds an autoencoder with layers of another kind, “{more[0][:60]}”.", WANTED
        )


def _words(file: TensorFile, title: str) -> str:
    """What is said about a file, by which its model may be known."""
    told = [file.metadata.get(key, "") for key in ("modelspec.architecture", "modelspec.title")]
    inside = [word for start, word in _CHECKPOINTS if any(name.startswith(start) for name in file.tensors)]
    # What lies beside it in a checkpoint is surer than any name.
    return " ".join(inside) or " ".join(word for word in told if word) or title


def _shapes(sources: Sources) -> dict[str, tuple[int, ...]]:
    return {key: file.tensors[name].shape for key, (file, name) in sources.items()}


def _nbytes(entry: TensorEntry) -> int:
    count = 1
    for side in entry.shape:
        count *= side
    return count * BYTES_OF.get(entry.dtype, 1)
