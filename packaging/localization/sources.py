"""The texts of the program that are translated, found in its source.

lupdate sees `self.tr("...")` alone; many modules say `_tr("...")`, which gives the context once, and the
labels of parameters are plain words in the families. So the source is read as Python reads it; what models
say of themselves is read from their own files.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from localization.errors import ERRORS, find_errors
from localization.fragments import FRAGMENTS, find_fragments
from localization.model_texts import find_model_texts

PARAMS = "Params"
"""The context of what a parameter is called and does."""

_CONTROLS = frozenset({"Slider", "Count", "Seed", "Choice", "Toggle", "Text", "Option", "Control"})
_SHOWN_KEYWORDS = frozenset({"label", "help", "unit"})
_MARKS = ("tr(", "translate(", "TRANSLATE_NOOP(", "count_text(")
_UNIT_AT = {"Slider": 5, "Count": 4}

_TABLES = {
    "gallery/search/keys.py": ("Search", ("HELP", "TRAITS")),
    "families/diffusion/sticker_styles.py": (PARAMS, ("STYLE_LABELS",)),
}
"""Words of modules that may not know Qt: the window looks the values of these constants up by the context."""
_WORDS_OF_CALLS = {
    "gallery/search/completing.py": ("Search", "Candidate", (1,)),
    "training/recipe_list.py": ("Recipes", "RecipeEntry", (2, 3)),
    **{
        f"families/{module}.py": ("Progress", called, (at,))
        for module, called, at in (
            ("gan/faces", "Progress", 2),
            ("gan/find_directions", "Progress", 2),
            ("gan/walk", "Progress", 2),
            ("gan/projection", "Progress", 2),
            ("enlarging/enlarge", "Progress", 2),
            ("transformer/looking", "Progress", 2),
            ("transformer/prompt_writing", "Progress", 2),
            ("transformer/writing", "_progress", 0),
            ("diffusion/telling", "now", 0),
            ("diffusion/paint", "now", 0),
            ("diffusion/grid", "now", 0),
            ("diffusion/trajectory", "now", 0),
            ("vae/blend", "finished", 0),
            ("vae/rebuild", "finished", 0),
            ("vae/sample", "finished", 0),
        )
    },
    **{
        f"training/evaluation/{module}.py": ("Progress", called, (at,))
        for module, called, at in (
            ("evaluating", "report", 0),
            ("prose_evaluating", "report", 0),
            ("face_bench", "_stage", 1),
            ("generator_evaluating", "told", 0),
            ("sticker_evaluating", "told", 0),
        )
    },
}
"""The same, of the arguments (by place) of what is called so in a module."""


@dataclass(frozen=True, order=True)
class Source:
    """A text, and the context it is looked up by: a class, or the name its module gives."""

    context: str
    text: str


@dataclass
class _Module:
    tree: ast.Module
    constants: dict[str, ast.expr] = field(default_factory=dict[str, ast.expr])
    context: str = ""
    """What the module's own `_tr` looks up by."""


def find_sources(studio: Path) -> list[Source]:
    """Every text once, in the order of contexts and texts."""
    found: set[Source] = set()
    for path in sorted(studio.rglob("*.py")):
        if path.relative_to(studio).parts[0] == "cli":
            continue  # the command line is English
        text, name = path.read_text(encoding="utf-8"), path.relative_to(studio).as_posix()
        has_controls = "studio.core.params import" in text
        is_shown = has_controls or any(word in text for word in _MARKS)
        if not is_shown and name not in _TABLES and name not in _WORDS_OF_CALLS:
            continue
        module = _read(ast.parse(text))
        found.update(_of_other(name, module))
        if is_shown:
            found.update(_shown(module, module.tree, ""))
        if has_controls:
            found.update(_controls(module))
    found.update(Source(ERRORS, text) for text in find_errors(studio))
    found.update(Source(FRAGMENTS, text) for text in find_fragments(studio))
    found.update(Source(*text) for text in find_model_texts(studio.parent / "models"))
    return sorted(source for source in found if any(map(str.isalpha, source.text)))


def _of_other(path: str, module: _Module) -> Iterator[Source]:
    """The words of a module that the window translates for it."""
    if path in _TABLES:
        context, names = _TABLES[path]
        for node in (node for name in names for node in ast.walk(module.constants[name])):
            if isinstance(node, ast.Dict):
                yield from (Source(context, said) for one in node.values for said in _literals(one, {}))
    if path in _WORDS_OF_CALLS:
        context, called, places = _WORDS_OF_CALLS[path]
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and name_of(node) == called:
                for argument in (node.args[at] for at in places if at < len(node.args)):
                    yield from (Source(context, said) for said in _literals(argument, {}))


def _read(tree: ast.Module) -> _Module:
    module = _Module(tree)
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            module.constants[node.targets[0].id] = node.value
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            module.constants[node.target.id] = node.value
        elif isinstance(node, ast.FunctionDef) and node.name == "_tr":
            module.context = next(_contexts(node), "")
    return module


def _contexts(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and name_of(node) == "translate":
            yield from _literals(node.args[0], {})


def _shown(module: _Module, node: ast.AST, owner: str) -> Iterator[Source]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield from _of_call(module, child, owner)
        yield from _shown(module, child, inside)


def _of_call(module: _Module, call: ast.Call, owner: str) -> Iterator[Source]:
    name = name_of(call)
    if not call.args:
        return
    if name in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) == 2:
        contexts = list(_literals(call.args[0], module.constants))
        texts = _literals(call.args[1], module.constants)
        yield from (Source(context, text) for context in contexts for text in texts)
    elif name == "tr" and isinstance(call.func, ast.Attribute):
        yield from (Source(owner, text) for text in _literals(call.args[0], module.constants))
    elif name == "count_text":
        yield from _counted(call)
    elif name == "beside_pca":
        yield from (Source("Judging", text) for each in call.args for text in _literals(each, {}))
    elif name in {"_tr", "_said"} and (module.context or owner):
        context = owner if isinstance(call.func, ast.Attribute) else module.context
        yield from (Source(context, text) for text in _literals(call.args[0], module.constants))


def _counted(call: ast.Call) -> Iterator[Source]:
    """“1 picture” and “%1 pictures”, as studio/ui/wording.py looks them up."""
    for one in (said for argument in call.args[1:2] for said in _literals(argument, {})):
        many = next((said for argument in call.args[2:3] for said in _literals(argument, {})), f"{one}s")
        yield from (Source("Counts", f"1 {one}"), Source("Counts", f"%1 {many}"))


def _controls(module: _Module) -> Iterator[Source]:
    for node in ast.walk(module.tree):
        name = name_of(node) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name == "Task":
            yield from (Source(PARAMS, text) for one in node.args[1:2] for text in _literals(one, {}))
        if not isinstance(node, ast.Call) or name not in _CONTROLS:
            continue
        shown = node.args[1:2] if name == "Option" else node.args[:2]
        at = _UNIT_AT.get(name)
        shown += node.args[at : at + 1] if at else []
        shown += [word.value for word in node.keywords if word.arg in _SHOWN_KEYWORDS]
        for argument in shown:
            yield from (Source(PARAMS, text) for text in _literals(argument, module.constants))


def _literals(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    """What an expression may be: a text, one of two, or any value of a table of the module."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, constants)
            yield from _literals(orelse, constants)
        case ast.Name(id=name) if name in constants:
            yield from _literals(constants[name], {})
        case ast.Subscript(value=ast.Name(id=name)) if isinstance(constants.get(name), ast.Dict):
            for value in constants[name].values:  # type: ignore[attr-defined]
                yield from _literals(value, {})
        case _:
            pass


def name_of(call: ast.Call) -> str:
    """What is called, without whom it belongs to; empty when it has no name."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
