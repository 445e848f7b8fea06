"""ComfyUI: the graph of nodes that made the picture, `{"3": {"class_type": "KSampler", "inputs": {...}}}`.

An input is a value, or `["4", 0]`: output 0 of node 4. There is no list of settings, so the graph is walked
from what begins with noise: its conditionings lead to the words, its model to the file, its latent to the
size. Nodes of extensions are understood as far as they name their inputs as the nodes of ComfyUI do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from studio.core.foreign import ForeignSettings
from studio.gallery.foreign import values

NAME = "ComfyUI"

_MOST_NODES = 20_000
_MOST_STEPS = 2_000
_MOST_TEXTS = 50
_MOST_SAMPLERS = 50

_SEEDS = ("seed", "noise_seed")
_TEXTS = (
    *("text", "text_g", "text_l", "t5xxl", "clip_l", "clip_g"),
    *("prompt", "populated_text", "string", "value"),
)
_MODELS = ("ckpt_name", "unet_name", "model_name", "model_path", "diffusion_name", "gguf_name")
_NO_WORDS = frozenset({"clip", "vae", "model", "image", "images", "pixels", "latent", "mask", "control_net"})
"""Inputs that lead away from the words."""

Inputs: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Link:
    """Output `slot` of a node."""

    node: str
    slot: int


def read(graph: Mapping[str, Any]) -> ForeignSettings | None:
    """The settings in a graph; None when it holds no nodes."""
    nodes = _nodes(graph)
    if not nodes:
        return None
    start = _first_sampler(nodes)
    if start is None:
        return ForeignSettings(NAME, fields={"nodes": str(len(nodes))})
    sampling = _Sampling(nodes, nodes[start])
    return ForeignSettings(
        tool=NAME,
        prompt=sampling.said("positive"),
        negative=sampling.said("negative"),
        model=sampling.model(),
        seed=values.whole(sampling.value("noise", _SEEDS)),
        steps=values.whole(sampling.value("sigmas", ("steps",))),
        guidance=sampling.guidance(),
        sampler=values.words(sampling.value("sampler", ("sampler_name",))),
        size=sampling.size(),
        fields=values.fields(sampling.fields()),
    )


def _nodes(graph: Mapping[str, Any]) -> dict[str, Inputs]:
    """The inputs of every node, by its name."""
    nodes: dict[str, Inputs] = {}
    for name, told in list(graph.items())[:_MOST_NODES]:
        node = values.mapping(told)
        if node is not None and isinstance(node.get("class_type"), str):
            nodes[name] = values.mapping(node.get("inputs")) or {}
    return nodes


def _first_sampler(nodes: Mapping[str, Inputs]) -> str | None:
    """The node that begins with noise: of several in a row (base and refiner, a second pass at twice the
    size) the one that comes first.
    """
    samplers = [name for name, inputs in nodes.items() if _samples(inputs)][:_MOST_SAMPLERS]
    for name in samplers:
        before = _Walk(nodes, name).through(_latents(nodes[name]))
        if not any(other in samplers for other in before):
            return name
    return min(samplers, default=None)


def _samples(inputs: Inputs) -> bool:
    guided = "positive" in inputs or "guider" in inputs
    noise = any(seed in inputs for seed in _SEEDS) or "noise" in inputs
    return guided and noise


def _latents(inputs: Inputs) -> list[_Link]:
    links = (_link(inputs.get(name)) for name in ("latent_image", "latent", "samples", "optional_latent"))
    return [link for link in links if link is not None]


def _link(value: object) -> _Link | None:
    match values.sequence(value):
        case [str() | int() as node, int() as slot]:
            return _Link(str(node), slot)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes from node to node against the arrows, each once."""

    nodes: Mapping[str, Inputs]
    start: str

    def through(self, links: list[_Link]) -> Iterator[str]:
        """Every node that leads to these links, nearest first."""
        seen = {self.start}
        waiting = deque(links)
        for _ in range(_MOST_STEPS):
            if not waiting:
                return
            link = waiting.popleft()
            if link.node in seen or link.node not in self.nodes:
                continue
            seen.add(link.node)
            yield link.node
            waiting.extend(
                found for value in self.nodes[link.node].values() if (found := _link(value)) is not None
            )


@dataclass(frozen=True, slots=True)
class _Sampling:
    """The node that samples, and what leads to it."""

    nodes: Mapping[str, Inputs]
    inputs: Inputs

    def value(self, through: str, names: tuple[str, ...]) -> object:
        """An input of the sampler, or of the node behind its input `through`, by the first name that is
        there.
        """
        for inputs in (self.inputs, self._behind(through)):
            for name in names:
                if name in inputs:
                    return self._resolved(inputs[name])
        return None

    def said(self, side: str) -> str:
        """The words of a conditioning, “positive” or “negative”, each once, one a line."""
        guider = self._behind("guider")
        link = _link(self.inputs.get(side)) or _link(guider.get(side))
        if link is None and side == "positive":
            link = _link(guider.get("conditioning"))
        return "" if link is None else "\n".join(dict.fromkeys(self._words(link, side)))

    def guidance(self) -> float | None:
        """Of the sampler or its guider; where they have none, of a node that puts it into the words."""
        found = values.number(self.value("guider", ("cfg",)))
        link = _link(self._behind("guider").get("conditioning"))
        if found is not None or link is None:
            return found
        behind = (self.nodes[name].get("guidance") for name in _Walk(self.nodes, "").through([link]))
        return next((number for value in behind if (number := values.number(value)) is not None), None)

    def model(self) -> str:
        """The file of the weights."""
        for name in self._model_nodes():
            for key in _MODELS:
                said = values.words(self._resolved(self.nodes[name].get(key)))
                if said:
                    return said
        return ""

    def size(self) -> tuple[int, int] | None:
        """What the empty latent was made with."""
        for name in _Walk(self.nodes, "").through(_latents(self.inputs)):
            inputs = self.nodes[name]
            found = values.size(self._resolved(inputs.get("width")), self._resolved(inputs.get("height")))
            if found is not None:
                return found
        return None

    def fields(self) -> Iterator[tuple[str, object]]:
        """What else is worth knowing."""
        yield "scheduler", self.value("sigmas", ("scheduler",))
        yield "denoise", self.value("sigmas", ("denoise",))
        loras = [
            values.words(self.nodes[name]["lora_name"])
            for name in self._model_nodes()
            if "lora_name" in self.nodes[name]
        ]
        yield "loras", ", ".join(lora for lora in loras if lora)
        yield "nodes", len(self.nodes)

    def _model_nodes(self) -> Iterator[str]:
        links = [
            link
            for inputs in (self.inputs, self._behind("guider"), self._behind("sigmas"))
            if (link := _link(inputs.get("model"))) is not None
        ]
        return _Walk(self.nodes, "").through(links)

    def _behind(self, name: str) -> Inputs:
        link = _link(self.inputs.get(name))
        return {} if link is None else self.nodes.get(link.node, {})

    def _resolved(self, value: object) -> object:
        """A value; behind a link to a node that only holds one, that one."""
        for _ in range(20):
            link = _link(value)
            if link is None:
                return value
            inputs = self.nodes.get(link.node, {})
            names = (*_SEEDS, "value", "int", "float", "number", "string", "text", "width", "height")
            value = next((inputs[name] for name in names if name in inputs), None)
        return None

    def _words(self, link: _Link, side: str) -> Iterator[str]:
        """The texts that lead to a conditioning, nearest first."""
        seen: set[str] = set()
        waiting = deque((link,))
        found = 0
        for _ in range(_MOST_STEPS):
            if not waiting or found >= _MOST_TEXTS:
                return
            link = waiting.popleft()
            if link.node in seen or link.node not in self.nodes:
                continue
            seen.add(link.node)
            inputs = self.nodes[link.node]
            for text in _texts(inputs):
                found += 1
                yield text
            waiting.extend(_towards_words(inputs, link.slot, side))


def _texts(inputs: Inputs) -> Iterator[str]:
    for name in _TEXTS:
        if isinstance(inputs.get(name), str):
            said = values.words(inputs[name])
            if said:
                yield said


def _towards_words(inputs: Inputs, slot: int, side: str) -> list[_Link]:
    """Where the words come from. A node with both conditionings (a control net) hands each on by its slot:
    0 is what is wanted, 1 what is not.
    """
    if "positive" in inputs and "negative" in inputs:
        kept = _link(inputs["negative" if slot == 1 else "positive"])
        return [] if kept is None else [kept]
    return [
        found
        for name, value in inputs.items()
        if name not in _NO_WORDS and not (name in {"positive", "negative"} and name != side)
        if (found := _link(value)) is not None
    ]
