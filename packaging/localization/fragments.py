"""Words that are filled into the sentences of errors: what a file is, why it cannot be opened.

They are put together far from the sentence, so it is told here where they stand. The window translates a part
of a sentence by this context (studio/ui/error_words.py), but never what stands in quotes: that is a name.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from localization.errors import constants_of, texts_of

FRAGMENTS = "Fragments"

_NAMED: Mapping[str, tuple[str, ...]] = {
    "engine/download.py": ("kept",),
    "engine/sniffing.py": ("TORCH_CHECKPOINT", "_BY_FIRST_BYTES", "_BY_TENSOR_NAME"),
    "families/diffusion/community/lora_file.py": ("_OTHERS",),
    "families/vae/tiny_layout.py": ("Part",),
    "families/vae/choosing.py": ("more",),
    "gallery/search/values.py": ("hint",),
    "gallery/shelves.py": ("_NOUNS",),
    "training/own/enough.py": ("told",),
}
"""Names and enumerations of a module: each value, or what stands last in each row."""
_RETURNED: Mapping[str, tuple[str, ...]] = {
    "engine/sniffing.py": ("describe", "_describe_zip", "describe_names"),
    "engine/adoption.py": ("_inside",),
    "engine/autoencoder_folders.py": ("_other",),
    "engine/autoencoders.py": ("_stranger", "_lack"),
    "families/diffusion/community/lora_mixing.py": ("_stranger",),
    "gallery/search/values.py": ("_listed",),
}
"""Functions of a module whose answers they are."""
_GIVEN: Mapping[str, Mapping[str, int]] = {
    "engine/autoencoders.py": {"_made": 3},
    "families/transformer/gguf_form.py": {"_unlike": 1, "damaged": 1},
    "families/transformer/gguf_header.py": {"_damaged": 0, "damaged": 1, "_count": 1},
    **{
        f"families/transformer/gguf_{name}.py": {"damaged": 1} for name in ("reading", "tensors", "tokenizer")
    },
    "gallery/opening.py": {"_refuse_others": 1},
    "gallery/search/values.py": {"one_of": 3, "_between": 2},
}
"""Functions that a module gives one, and at which place."""
_REASONS = frozenset(
    {
        *(f"engine/{name}.py" for name in ("diffusion_files", "diffusion_folders", "diffusion_found")),
        *(f"engine/{name}.py" for name in ("shards", "text_folders")),
        *(
            f"families/diffusion/community/{name}.py"
            for name in (
                *("clip_words", "lora_file", "lora_mixing", "networks", "reading", "settings"),
                *("text_layout", "unet_layout"),
            )
        ),
        *(f"families/transformer/community/{name}.py" for name in ("configuration", "trying")),
        *(f"families/vae/{name}.py" for name in ("community", "kl_layout", "mlp_layout", "tiny_layout")),
    }
)
"""Modules whose `ValueError` says why something that was brought cannot be used."""

_PART = re.compile(r"\{[^{}]*\}")
_OF_SYSTEM = (
    "Permission denied",
    "Operation not permitted",
    "No such file or directory",
    "No space left on device",
    "Read-only file system",
    "File exists",
    "Is a directory",
    "Not a directory",
    "Directory not empty",
    "File name too long",
    "Too many open files",
    "Input/output error",
    "Disk quota exceeded",
    "Device or resource busy",
)
"""What Linux says of files, and mostly macOS too; Windows says it in the language of the system."""


def find_fragments(studio: Path) -> list[str]:
    """Each of them once."""
    found = set(_OF_SYSTEM)
    for name in {*_NAMED, *_RETURNED, *_GIVEN, *_REASONS}:
        tree = ast.parse((studio / name).read_text(encoding="utf-8"))
        constants = dict(constants_of(tree))
        found |= {text for node in _expressions(name, tree) for text in texts_of(node, constants)}
    return sorted(text for text in found if any(map(str.isalpha, _PART.sub("", text))))


def _expressions(name: str, tree: ast.Module) -> Iterator[ast.expr]:
    yield from _named(tree, _NAMED.get(name, ()))
    yield from _returned(tree, _RETURNED.get(name, ()))
    for called, at in _GIVEN.get(name, {}).items():
        for call in _calls(tree, called):
            yield from call.args[at : at + 1]
    if name in _REASONS:
        for call in _calls(tree, "ValueError"):
            yield from call.args[:1]


def _named(tree: ast.Module, names: tuple[str, ...]) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name, body=body) if name in names:
                yield from (line.value for line in body if isinstance(line, ast.Assign))
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in names:
                yield from _values(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=value) if value and name in names:
                yield from _values(value)
            case _:
                pass


def _values(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.Dict(values=values):
            yield from values
        case ast.Tuple(elts=rows):
            yield from (row.elts[-1] for row in rows if isinstance(row, ast.Tuple))
        case _:
            yield node


def _returned(tree: ast.Module, names: tuple[str, ...]) -> Iterator[ast.expr]:
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name in names:
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield node.value


def _calls(tree: ast.Module, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=called) | ast.Attribute(attr=called)) if called == name:
                yield node
            case _:
                pass
