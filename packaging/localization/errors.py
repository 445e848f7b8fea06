"""What a `UserError` says, found in the source: it is written where it is raised, often as an f-string.

A part that is filled in becomes a `{name}` after its expression, so that the window can find the sentence
again in what it is told (studio.ui.error_words).
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

ERRORS = "Errors"
_ROOT = "UserError"
_DOING_AT = {"disk_errors": 0, "of_disk": 1}
"""Where the text stands that says what could not be done."""
_WORDS = 3
"""Where the texts stand: what happened and what to do, after the sign of a warning."""
_LIKE_ERRORS = ("TrainingWarning", "Dropped", "Puzzle")
"""What a training warns of, why a file is left out of data, and what in a search is not understood."""

_OF_DRAFTS = frozenset({"drafting.py", "sizing.py"})
"""Modules of studio/training that tell of a training before it begins, in sentences that they return."""


def find_errors(studio: Path) -> list[str]:
    """Every sentence of an error once."""
    trees = [
        ast.parse(text)
        for path in sorted(studio.rglob("*.py"))
        if any(word in (text := path.read_text(encoding="utf-8")) for word in ("Error", *_LIKE_ERRORS))
        and "cli" not in path.relative_to(studio).parts
    ]
    kinds = _kinds(trees)
    constants = {name: text for tree in trees for name, text in constants_of(tree)}
    found = {text for tree in trees for text in _said(tree, kinds, {**constants, **dict(constants_of(tree))})}
    found |= {text for name in _OF_DRAFTS for text in _sentences(studio / "training" / name)}
    return sorted(text for text in found if any(map(str.isalpha, text)))


def _sentences(path: Path) -> Iterator[str]:
    """All texts of a module that end as sentences do, but for what tells programmers."""
    if not path.is_file():
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = dict(constants_of(tree))
    told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in told | parts:
            yield from (text for text in texts_of(node, constants) if text.endswith("."))


def _kinds(trees: Iterable[ast.Module]) -> set[str]:
    """`UserError`, what is derived from it, and what speaks like one."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    kinds, before = {_ROOT, *_LIKE_ERRORS}, 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {name for name, of in bases.items() if of & kinds}
    return kinds


def constants_of(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Texts that a module has by a name."""
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        value = getattr(node, "value", None)
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield target.id, value.value


def _said(tree: ast.Module, kinds: set[str], constants: Mapping[str, str]) -> Iterator[str]:
    owners = {
        id(call): node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for call in ast.walk(node)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            for argument in _words_of(call, kinds, owners):
                yield from texts_of(argument, constants)


def _words_of(call: ast.Call, kinds: set[str], owners: Mapping[int, str]) -> list[ast.expr]:
    """The texts of what is raised, and what was being done when the disk failed."""
    if _is_error(call, kinds, owners):
        return call.args[:_WORDS] + [word.value for word in call.keywords if word.arg == "remedy"]
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return call.args[_DOING_AT[name] :][:1] if name in _DOING_AT else []


def _is_error(call: ast.Call, kinds: set[str], owners: Mapping[int, str]) -> bool:
    match call.func:
        case ast.Name(id=name):
            return name in kinds
        case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"))):
            return owners.get(id(call)) in kinds
        case _:
            return False


def texts_of(node: ast.expr, constants: Mapping[str, str]) -> Iterator[str]:
    """What an expression may say: a text, one of two, or one with `{name}` where something is filled in."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in constants:
            yield constants[name]
        case ast.IfExp(body=body, orelse=orelse):
            yield from texts_of(body, constants)
            yield from texts_of(orelse, constants)
        case ast.JoinedStr(values=values):
            yield _template(values, constants)
        case _:
            return


def _template(values: Iterable[ast.expr], constants: Mapping[str, str]) -> str:
    said, used = "", dict[str, int]()
    for value in values:
        match value:
            case ast.Constant(value=str(text)):
                said += text
            case ast.FormattedValue(value=ast.Name(id=name)) if name in constants:
                said += constants[name]
            case ast.FormattedValue(value=inside):
                name = _name(inside)
                used[name] = used.get(name, 0) + 1
                said += "{" + (name if used[name] == 1 else f"{name}{used[name]}") + "}"
            case _:
                pass
    return said


def _name(node: ast.expr) -> str:
    """A word for what is filled in, for whoever translates."""
    match node:
        case ast.Name(id=name):
            return name.strip("_").lower()
        case ast.Attribute(attr=name, value=ast.Name(id=owner)) if name in {"id", "name"}:
            return owner if owner != "self" else name
        case ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=function):
            return _name(function)
        case ast.BoolOp(values=[first, *_]) | ast.BinOp(left=first) | ast.Subscript(value=first):
            return _name(first)
        case _:
            return "part"
