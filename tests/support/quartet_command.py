"""`quartet` as people and scripts call it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest

from studio.cli import main


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The result, for programs."""
        return json.loads(self.out)


class Quartet:
    """Runs commands in this process, in a home of the test's own."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> Result:
        self._capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        out, err = self._capsys.readouterr()
        return Result(int(ended.value.code or 0), out, err)
