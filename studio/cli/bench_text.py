"""`quartet bench text`: tokens a second, beside transformers and llama.cpp with the same weights."""

from __future__ import annotations

import contextlib
import importlib.util
import inspect
import multiprocessing
import os
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Protocol

import typer

from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say
from studio.cli.turns import RoundsOption
from studio.core.errors import UserError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from studio.core.family import ModelInfo
    from studio.engine.models import ModelLibrary
    from studio.families.transformer.model_file import ModelTexts
    from studio.families.transformer.writer import Writer

OURS, THEIRS, LLAMA_CPP = "Quartet", "transformers, float32", "llama.cpp"
PREFERRED = "smollm2"
PROMPT = (
    "Once upon a time there was an old lighthouse keeper who lived by the sea with a grey cat and telescope."
    " Every evening, when the light was lit, the two of them sat at the window and counted the ships."
)
PROMPT_TOKENS, WRITTEN = 128, 64

GgufOption = Annotated[
    Path | None,
    typer.Option(
        "--gguf", metavar="FILE", help="The same weights as a GGUF file, to be measured by llama.cpp in turn."
    ),
]


@dataclass(frozen=True)
class Pace:
    """One round: tokens a second of reading the prompt and of writing on."""

    reading: float
    writing: float


class Program(Protocol):
    """Something that writes: one round each call."""

    def __call__(self) -> Pace:
        """Read the prompt anew and write on, the most probable token each time."""
        ...


@guarded
def text(
    model: Annotated[
        str | None, typer.Option(metavar="ID", help="SmolLM2 if it is installed, if left out.")
    ] = None,
    rounds: RoundsOption = 5,
    gguf: GgufOption = None,
    alone: Annotated[bool, typer.Option("--alone", help="Leave out what other programs take.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tokens a second: reading a prompt and writing on, by ours, transformers and llama.cpp in turn."""
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import let_workers_sleep

    let_workers_sleep()
    places = Places.default()
    info = _chosen(ModelLibrary(places.bundled_models, places.models), model)
    told = measure_text(info, rounds, gguf, alone=alone)
    if as_json:
        print_json(told)
        return
    say(f"{info.name}, {told['threads']} threads, medians of {rounds} rounds in turn.")
    rows = [
        (
            name,
            f"{one['writing']:.1f}",
            f"{one['reading']:.1f}",
            f"{one['load_seconds']:.2f} s",
            _times(ratio),
        )
        for (name, one), ratio in zip(told["programs"].items(), told["ratios"].values(), strict=True)
    ]
    headings = ("Program", "Tokens written a second", "Tokens read a second", "Loads in", "Quartet writes")
    print_table(headings, rows, "Nothing.")
    for sentence in told["left_out"]:
        say(sentence)


def measure_text(info: ModelInfo, rounds: int, gguf: Path | None, *, alone: bool = False) -> dict[str, Any]:
    """Medians of every program on the CPU, one round of each in turn.

    Raises:
        UserError: the model is not one that our own network computes.
    """
    import torch

    programs: dict[str, Program] = {}
    seconds: dict[str, float] = {}
    left_out: list[str] = []
    for name, make in _makers(info, gguf, alone=alone).items():
        began = time.perf_counter()
        try:
            programs[name] = make()
        except ImportError as error:
            left_out.append(f"{name} is left out: {error.name} is not installed.")
            continue
        except _CannotError as error:
            left_out.append(f"{name} is left out: {error}.")
            continue
        seconds[name] = time.perf_counter() - began
    paces = _in_turn(programs, rounds)
    ours = paces[OURS].writing
    return {
        "model": info.id,
        "threads": torch.get_num_threads(),
        "programs": {
            name: {
                "writing": round(pace.writing, 2),
                "reading": round(pace.reading, 2),
                "load_seconds": round(seconds[name], 3),
            }
            for name, pace in paces.items()
        },
        "ratios": {name: round(ours / pace.writing, 3) for name, pace in paces.items()},
        "left_out": left_out,
    }


class _CannotError(Exception):
    """A program cannot take part; why, as the rest of a sentence."""


def _chosen(library: ModelLibrary, model: str | None) -> ModelInfo:
    from studio.families.transformer.params import FAMILY

    models = library.of_family(FAMILY)
    preferred = next((one for one in models if one.id == PREFERRED), None)
    info = library.get(model) if model else preferred or next(iter(models), None)
    if info is None or info.family != FAMILY:
        raise UserError("There is no language model to measure.", "Name one of yours with --model.")
    return info


def _makers(info: ModelInfo, gguf: Path | None, *, alone: bool) -> Mapping[str, Callable[[], Program]]:
    ours: dict[str, Callable[[], Program]] = {OURS: lambda: _ours(info)}
    if alone:
        return ours
    return ours | {THEIRS: lambda: _transformers(info), LLAMA_CPP: lambda: _llama_cpp(gguf)}


def _in_turn(programs: Mapping[str, Program], rounds: int) -> dict[str, Pace]:
    """Medians; the first round is not counted."""
    taken: dict[str, list[Pace]] = {name: [] for name in programs}
    for turn in range(1 + rounds):
        for name, program in programs.items():
            pace = program()
            if turn:
                taken[name].append(pace)
    return {
        name: Pace(
            statistics.median(one.reading for one in paces), statistics.median(one.writing for one in paces)
        )
        for name, paces in taken.items()
    }


def _ours(info: ModelInfo) -> Program:
    from studio.core.device import Device, DeviceKind
    from studio.families.transformer.family import TransformerFamily

    model = TransformerFamily().load(info, Device(DeviceKind.CPU, "CPU"))
    prompt, written = _lengths(model)

    def round_() -> Pace:
        reading = model.reading()
        began = time.perf_counter()
        logits = reading.read(prompt)
        read = time.perf_counter()
        for _ in range(written):
            logits = reading.read([int(logits.argmax())])
        return _pace(len(prompt), written, began, read)

    return round_


def _transformers(info: ModelInfo) -> Program:
    """Their network with our weights, in float32; greedy, with its cache, without the rest of `generate`."""
    import torch
    from transformers import DynamicCache

    from studio.families.transformer.model_file import read_model
    from studio.families.transformer.quantised import SCALE, WEIGHT, quantised_in
    from studio.families.transformer.vocabulary import vocabulary_of

    texts, tensors = read_model(info.weights_path)
    few = quantised_in(tensors)
    weights = {name: one.float() for name, one in tensors.items() if one.is_floating_point()}
    weights = {name: one for name, one in weights.items() if not name.endswith(SCALE)}
    weights |= {name + WEIGHT: matrix.dequantise() for name, matrix in few.items()}
    network = _their_network(texts, weights)
    prompt, written = _cut(vocabulary_of(texts).encode(PROMPT), texts.config.context)
    # The name changed in transformers 5; the old one warns at every token.
    name = "cache" if "cache" in inspect.signature(network.forward).parameters else "past_key_values"

    @torch.inference_mode()
    def round_() -> Pace:
        began = time.perf_counter()
        cache = {name: DynamicCache()}
        told = network(input_ids=torch.tensor([prompt]), use_cache=True, logits_to_keep=1, **cache)
        read = time.perf_counter()
        for _ in range(written):
            told = network(input_ids=told.logits[:, -1:].argmax(-1), use_cache=True, **cache)
        return _pace(len(prompt), written, began, read)

    return round_


def _their_network(texts: ModelTexts, weights: Mapping[str, Any]) -> Any:
    from transformers import LlamaConfig, LlamaForCausalLM

    from studio.families.transformer.network import Form

    ours = texts.config
    if ours.form is not Form.LLAMA or ours.qkv_bias or ours.rotary_factors:
        raise _CannotError("only plain Llama forms are compared")
    config = LlamaConfig(
        vocab_size=ours.vocabulary,
        hidden_size=ours.width,
        intermediate_size=ours.hidden,
        num_hidden_layers=ours.layers,
        num_attention_heads=ours.heads,
        num_key_value_heads=ours.kv_heads,
        head_dim=ours.head_dims,
        max_position_embeddings=ours.context,
        rms_norm_eps=ours.epsilon,
        rope_parameters={"rope_type": "default", "rope_theta": ours.rotary_base},
        tie_word_embeddings=ours.tied,
    )
    network: Any = LlamaForCausalLM(config).eval()
    network.load_state_dict({_their_name(name): one for name, one in weights.items()}, strict=False)
    return network


_THEIR_PARTS = {
    "attention_norm": "input_layernorm",
    "attention.q": "self_attn.q_proj",
    "attention.k": "self_attn.k_proj",
    "attention.v": "self_attn.v_proj",
    "attention.out": "self_attn.o_proj",
    "mlp_norm": "post_attention_layernorm",
    "mlp.gate": "mlp.gate_proj",
    "mlp.up": "mlp.up_proj",
    "mlp.down": "mlp.down_proj",
}


def _their_name(name: str) -> str:
    """What transformers calls a tensor of ours."""
    if not name.startswith("blocks."):
        head, _, part = name.partition(".")
        return {"embedding": "model.embed_tokens", "norm": "model.norm", "head": "lm_head"}[head] + f".{part}"
    _, layer, rest = name.split(".", 2)
    part, _, kind = rest.rpartition(".")
    return f"model.layers.{layer}.{_THEIR_PARTS[part]}.{kind}"


def _llama_cpp(gguf: Path | None) -> Program:
    """Through the `xllamacpp` package, which brings llama.cpp ready made; as many threads as torch has. In a
    process of its own: there, workers wait as they like it, and ours are not in its way.
    """
    import torch

    if importlib.util.find_spec("xllamacpp") is None:
        raise ImportError(name="xllamacpp")
    if gguf is None:
        raise _CannotError("name the same weights as a GGUF file with --gguf")
    if not gguf.is_file():
        raise UserError(f"There is no file “{gguf}”.", "Name the GGUF file that the model was made from.")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    context.Process(
        target=_serve_llama_cpp, args=(theirs, str(gguf), torch.get_num_threads()), daemon=True
    ).start()
    theirs.close()

    def told() -> Pace:
        try:
            return Pace(*ours.recv())
        except EOFError:
            raise UserError(
                f"llama.cpp cannot open “{gguf}”.", "Name another file, or leave --gguf out."
            ) from None

    told()

    def round_() -> Pace:
        ours.send(WRITTEN)
        return told()

    return round_


def _serve_llama_cpp(pipe: Connection, gguf: str, threads: int) -> None:
    """A round each time a number of tokens comes through the pipe; a first answer says that it is ready."""
    for name in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT"):
        os.environ.pop(name, None)
    import xllamacpp  # pyright: ignore[reportMissingImports, reportMissingTypeStubs]

    params: Any = xllamacpp.CommonParams()
    params.model.path = gguf
    params.n_ctx, params.n_parallel, params.verbosity = 2 * (PROMPT_TOKENS + WRITTEN), 1, -1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    server: Any = xllamacpp.Server(params)
    pipe.send((0.0, 0.0))
    with contextlib.suppress(EOFError):
        while True:
            asked = {"prompt": PROMPT * 3, "n_predict": pipe.recv(), "temperature": 0}
            told: Any = server.handle_completions(asked | {"cache_prompt": False, "ignore_eos": True})
            pipe.send((told["timings"]["prompt_per_second"], told["timings"]["predicted_per_second"]))


def _lengths(model: Writer) -> tuple[list[int], int]:
    return _cut(model.vocabulary.encode(PROMPT), model.context)


def _cut(prompt: Sequence[int], context: int) -> tuple[list[int], int]:
    """The prompt, over and over until it is long enough, and how many tokens are written after it."""
    most = min(PROMPT_TOKENS, context // 2)
    repeated = list(prompt) * (1 + most // len(prompt))
    return repeated[:most], min(WRITTEN, context - most)


def _pace(read: int, written: int, began: float, between: float) -> Pace:
    return Pace(read / (between - began), written / (time.perf_counter() - between))


def _times(ratio: float) -> str:
    return f"{ratio:.2f} times as fast"
