"""Reads an OpenVINO intermediate representation (IR, versions 10 and 11) into a graph of named tensors.

The IR is an XML file (layers, edges) and a .bin file that the constant layers point into by offset and size,
see https://docs.openvino.ai/2024/documentation/openvino-ir-format.html. OpenVINO is not needed.
"""

import math
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

MAX_XML_BYTES = 16 << 20
MAX_BIN_BYTES = 512 << 20
MAX_LAYERS = 20_000
SUPPORTED_VERSIONS = ("10", "11")
NUMPY_TYPES = {"f32": "<f4", "f16": "<f2", "i64": "<i8", "i32": "<i4", "i8": "|i1", "u8": "|u1"}


@dataclass(frozen=True)
class Layer:
    """One node. `inputs` are the ids of the layers it reads, in port order; `value` is set on constants."""

    id: str
    kind: str
    name: str
    inputs: tuple[str, ...] = ()
    value: np.ndarray | None = field(default=None, compare=False)


class Graph:
    """The layers of an IR in the file's order, which is topological."""

    def __init__(self, layers: list[Layer]) -> None:
        self.layers = layers
        self._by_id = {layer.id: layer for layer in layers}
        self._by_name = {layer.name: layer for layer in layers}
        self._readers: dict[str, list[Layer]] = {}
        for layer in layers:
            for source in layer.inputs:
                self._readers.setdefault(source, []).append(layer)

    def of_kind(self, *kinds: str) -> list[Layer]:
        return [layer for layer in self.layers if layer.kind in kinds]

    def sources(self, layer: Layer) -> list[Layer]:
        """The layers that `layer` reads, in port order."""
        return [self._by_id[source] for source in layer.inputs]

    def constant(self, name: str) -> np.ndarray:
        """The value of the constant called `name`. Raises ValueError when there is none."""
        layer = self._by_name.get(name)
        if layer is None or layer.value is None:
            raise ValueError(
                f"The network file has no tensor named {name!r}: it is not the network expected."
            )
        return layer.value

    def constant_input(self, layer: Layer) -> np.ndarray:
        """The one constant that `layer` reads (a weight, a bias, a gain)."""
        values = [source.value for source in self.sources(layer) if source.value is not None]
        if len(values) != 1:
            raise ValueError(f"The network layer {layer.name!r} was expected to read exactly one constant.")
        return values[0]

    def reader(self, layer: Layer, kind: str) -> Layer:
        """The one layer of `kind` that reads `layer`."""
        readers = [reader for reader in self._readers.get(layer.id, []) if reader.kind == kind]
        if len(readers) != 1:
            raise ValueError(f"The network layer {layer.name!r} was expected to feed exactly one {kind}.")
        return readers[0]

    def layer(self, name: str) -> Layer:
        if name not in self._by_name:
            raise ValueError(f"The network file has no layer named {name!r}: it is not the network expected.")
        return self._by_name[name]


def read_ir(xml_file: Path) -> Graph:
    """Read `xml_file` and the .bin of the same name beside it.

    Raises ValueError with a sentence for the user when either is missing, too large, damaged or not an IR.
    """
    root = _parse_xml(_read_limited(xml_file, MAX_XML_BYTES))
    if root.tag != "net" or root.get("version") not in SUPPORTED_VERSIONS:
        raise ValueError(f"{xml_file.name} is not an OpenVINO network of version 10 or 11.")
    nodes = root.findall("./layers/layer")
    if not 0 < len(nodes) <= MAX_LAYERS:
        raise ValueError(
            f"{xml_file.name} lists {len(nodes)} layers; between 1 and {MAX_LAYERS} are expected."
        )
    weights = _read_limited(xml_file.with_suffix(".bin"), MAX_BIN_BYTES)
    inputs = _inputs_by_layer(root, {node.get("id", "") for node in nodes})
    return Graph([_layer(node, inputs, weights) for node in nodes])


def _read_limited(file: Path, limit: int) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(limit + 1)
    except OSError as error:
        raise ValueError(f"{file.name} cannot be read: {error.strerror}.") from error
    if len(content) > limit:
        raise ValueError(f"{file.name} is larger than the {limit >> 20} MB that are allowed.")
    return content


def _parse_xml(content: bytes) -> ET.Element:
    # An IR has no document type; refusing one shuts out entity expansion ("billion laughs").
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\x00" in content:
        raise ValueError("The network description holds a document type; an OpenVINO network has none.")
    try:
        return ET.fromstring(content)  # noqa: S314  entities are refused above
    except ET.ParseError as error:
        raise ValueError(f"The network description is damaged: {error}.") from error


def _inputs_by_layer(root: ET.Element, known: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[tuple[int, str]]] = {}
    for edge in root.findall("./edges/edge"):
        source, target = edge.get("from-layer", ""), edge.get("to-layer", "")
        if source not in known or target not in known:
            raise ValueError("The network description is damaged: an edge joins a layer that is not there.")
        found.setdefault(target, []).append((_whole(edge.get("to-port")), source))
    return {target: tuple(source for _, source in sorted(edges)) for target, edges in found.items()}


def _layer(node: ET.Element, inputs: dict[str, tuple[str, ...]], weights: bytes) -> Layer:
    layer_id, kind, name = node.get("id", ""), node.get("type", ""), node.get("name", "")
    value = _constant(name, node.find("data"), weights) if kind == "Const" else None
    return Layer(layer_id, kind, name, inputs.get(layer_id, ()), value)


def _constant(name: str, data: ET.Element | None, weights: bytes) -> np.ndarray:
    if data is None or data.get("element_type") not in NUMPY_TYPES:
        raise ValueError(f"The tensor {name!r} has a number format that is not known.")
    dtype = np.dtype(NUMPY_TYPES[data.get("element_type", "")])
    shape = tuple(_whole(part) for part in data.get("shape", "").split(",") if part.strip())
    offset, size = _whole(data.get("offset")), _whole(data.get("size"))
    count = math.prod(shape)
    if count * dtype.itemsize != size or offset + size > len(weights):
        raise ValueError(f"The tensor {name!r} does not lie inside the weights file: the file is cut short.")
    return np.frombuffer(weights, dtype, count=count, offset=offset).reshape(shape)


def _whole(text: str | None) -> int:
    """A whole number >= 0 from an attribute."""
    if text is None or not text.strip().isdecimal():
        raise ValueError(f"The network description is damaged: {text!r} stands where a number should.")
    return int(text)
