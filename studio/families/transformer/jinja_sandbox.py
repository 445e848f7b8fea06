"""Jinja for programs from anywhere: they reach nothing but what they are given, and have limits.

Jinja's own sandbox keeps them from the rest of Python, but not from taking all time and memory. Here time is
looked at in every round of a loop and every call; texts that are put together are counted; and what could
make a text of any length at a stroke (“x” * 10**12) is refused. Real templates come nowhere near.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import wraps
from typing import Any, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension, loopcontrols
from jinja2.filters import FILTERS as BUILT_IN
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace

SECONDS = 10.0
"""Real templates take some thousandths."""
MAX_NUMBER = 1_000_000
MAX_WORK = 100_000_000
"""Characters of all that a call is given, multiplied: what `replace` and `join` can make of it at most."""
DAY = datetime(2024, 7, 26)
"""What a template is told when it asks for the date: always the same, for the same request must give the same
text. It is the day that Llama 3 takes when it is told none."""
MONTHS = ("July", "Jul")
WEEKDAYS = ("Friday", "Fri")
_WIDE = re.compile(r"\d{5}|\{[^{}]*\{|%[^%a-zA-Z]*\*")
"""Five digits in a row, or a width that is told apart."""


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja with the names that chat templates know. Not for two renderings at once."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        super().__init__(trim_blocks=True, lstrip_blocks=True, extensions=[_Generation, loopcontrols])
        self.globals = {
            "range": self.globals["range"],
            "dict": _new_dict,
            "namespace": _Namespace,
            "raise_exception": _refuse,
            "strftime_now": _day,
        }
        self.filters = {name: self._limited(one) for name, one in self.filters.items()} | {"tojson": _tojson}
        self.begin(0)

    def begin(self, room: int) -> None:
        """Count anew; `room` is how many characters may be put together."""
        self._room = room
        self._until = time.monotonic() + SECONDS

    def grow(self, characters: int) -> None:
        """So many more were put together.

        Raises:
            SecurityError: too many, or it takes too long.
        """
        self._room -= characters
        if self._room < 0:
            raise SecurityError("it makes too long a text")
        if time.monotonic() > self._until:
            raise SecurityError("it does not come to an end")

    def joined(self, *parts: Any) -> str:
        """What “~” does. Without parts it stands at the head of loops, to look at the time."""
        texts = [str(part) for part in parts]
        self.grow(sum(map(len, texts)))
        return "".join(texts)

    def call(__self, __context: Any, __obj: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: N805 - as Jinja's
        """As Jinja does it, within limits."""
        if getattr(__obj, "__func__", None) is not Sandbox.joined:
            __self._look_at([getattr(__obj, "__self__", None), *args, *kwargs.values()])
        return super().call(__context, __obj, *args, **kwargs)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """As Jinja does it, within limits."""
        if operator in {"*", "**"}:
            self._look_at([left, right])
        if operator == "*" and min(_length(left), _length(right)) == 0:
            self.grow(max(_length(left), _length(right)) * (left if isinstance(left, int) else int(right)))
        if operator == "**" and abs(right) > 64:
            raise SecurityError("it calculates with too large numbers")
        if operator == "%" and isinstance(left, str):
            _look_at_format(left)
        self.grow(_length(left) + _length(right))
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """As Jinja does it, within limits."""
        wrapped = super().wrap_str_format(value)
        if wrapped is not None:
            _look_at_format(value.__self__)
        return wrapped

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        _watch(template)
        template.set_environment(self)
        return template

    def _limited(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """A filter that looks at what it is given before, and at what it made after."""

        @wraps(function)  # carries over what Jinja passes to it as well
        def limited(*args: Any, **kwargs: Any) -> Any:
            self._look_at([*args, *kwargs.values()])
            if function is BUILT_IN["format"]:
                _look_at_format(str(args[0]))
            result = function(*args, **kwargs)
            self.grow(_length(result))
            return result

        return limited

    def _look_at(self, given: Iterable[Any]) -> None:
        work = 1
        for one in given:
            if isinstance(one, int) and abs(one) > MAX_NUMBER:
                raise SecurityError("it calculates with too large numbers")
            work *= max(1, _length(one))
        if work > MAX_WORK:
            raise SecurityError("it makes too long a text")
        self.grow(0)


class _Generation(Extension):
    """`{% generation %}` marks what the assistant says, for those who train; here it does nothing."""

    tags = {"generation"}  # noqa: RUF012 - Jinja's own form

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """What stands between the marks."""
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Namespace(Namespace):
    """Without names that lead into Python."""

    def __init__(*args: Any, **kwargs: Any) -> None:
        for name in dict(*args[1:], **kwargs):
            _check_name(name)
        Namespace.__init__(*args, **kwargs)

    def __setitem__(self, name: str, value: Any) -> None:
        _check_name(name)
        super().__setitem__(name, value)


def _watch(template: nodes.Template) -> None:
    """Have `Sandbox.joined` called at the head of every loop and macro, and in the place of every “~”."""
    for node in list(template.find_all((nodes.For, nodes.Macro, nodes.CallBlock))):
        node.body.insert(0, nodes.ExprStmt(_joined([], node.lineno), lineno=node.lineno))
        if isinstance(node, nodes.For) and node.test is not None:
            unseen = nodes.Not(_joined([], node.lineno), lineno=node.lineno)
            node.test = nodes.And(unseen, node.test, lineno=node.lineno)
    for node in [template, *template.find_all(nodes.Node)]:
        for field, value in node.iter_fields():
            if isinstance(value, nodes.Concat):
                setattr(node, field, _joined(value.nodes, value.lineno))
            elif isinstance(value, list):
                value[:] = [
                    _joined(one.nodes, one.lineno) if isinstance(one, nodes.Concat) else one for one in value
                ]


def _joined(parts: list[nodes.Expr], line: int) -> nodes.Call:
    return nodes.Call(nodes.EnvironmentAttribute("joined", lineno=line), parts, [], None, None, lineno=line)


def _look_at_format(text: str) -> None:
    if _WIDE.search(text):
        raise SecurityError("it makes too long a text")


def _length(value: object) -> int:
    return len(value) if isinstance(value, str | list | tuple | dict | range) else 0


def _check_name(name: object) -> None:
    if str(name).startswith("_"):
        raise SecurityError("it looks for what it is not given")


def _new_dict(*args: Any, **kwargs: Any) -> dict[Any, Any]:
    return dict(*args, **kwargs)


def _refuse(message: object) -> NoReturn:
    raise jinja2.TemplateError(str(message))


def _day(form: str) -> str:
    """In English whatever the language of the machine is: it is part of what the model reads."""
    names = {"%B": MONTHS[0], "%b": MONTHS[1], "%A": WEEKDAYS[0], "%a": WEEKDAYS[1]}
    for sign, name in names.items():
        form = form.replace(sign, name)
    return DAY.strftime(form)


def _tojson(
    value: Any,
    ensure_ascii: bool = False,
    indent: int | None = None,
    separators: tuple[str, str] | None = None,
    sort_keys: bool = False,
) -> str:
    """Without the escapes for web pages that Jinja's own one writes."""
    return json.dumps(
        value, ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
    )
