"""A batch in pieces, in half precision and by several processes teaches what it teaches in one."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from tiny_trainings import KINDS, Kind, calm_adam, curve, farthest, is_same, learned, put_data, weights
from torch import nn
from training_room import Place, after_steps

from studio.core.errors import UserError
from studio.training.execution import Descent, Execution, Mixed
from studio.training.learner import Learner, Schedule
from studio.training.runs import Learns, Run, RunEnd, RunSpec, RunState, put_run
from studio.training.starting import Hooks, help_to_train, train
from studio.training.team import Team

NEAR = 1e-5
SUPPORT = Path(__file__).parents[2] / "support"
BY_NAME = {kind.recipe: kind for kind in KINDS}
QUICK = {"textbook-vae", "own-gan"}
SHORT = [
    pytest.param(kind, id=kind.recipe, marks=[] if kind.recipe in QUICK else [pytest.mark.slow])
    for kind in KINDS
]
"""All of them with pytest -m "slow or not slow"."""


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put_data(tmp_path_factory.mktemp("data"))


def test_every_row_is_in_one_part() -> None:
    class Third(Team):
        rank, size = 2, 3

    rows = list(range(24))
    parts = Execution(pieces=2, team=Third()).parts()
    assert [rows[part] for part in parts] == [[2, 8, 14, 20], [5, 11, 17, 23]]
    assert [rows[part] for part in Execution().parts()] == [rows]


def test_a_batch_that_cannot_be_divided_is_told() -> None:
    Execution(pieces=4).check(16, least=4)
    with pytest.raises(UserError, match="multiple of 16"):
        Execution(pieces=4).check(24, least=4)
    Execution().check(7, least=4)


def test_pieces_add_up_to_the_gradient_of_the_batch() -> None:
    """In double precision, for many steps."""
    batch = torch.randn(12, 5, dtype=torch.float64, generator=torch.Generator().manual_seed(1))

    def trained(pieces: int) -> tuple[nn.Linear, list[dict[str, float]]]:
        torch.manual_seed(2)
        network = nn.Linear(5, 3).double()
        optimiser = torch.optim.SGD(network.parameters(), lr=0.1)
        descent = Descent(
            list(network.parameters()), [optimiser], torch.device("cpu"), Execution(pieces=pieces), 1.0
        )

        def loss_of(rows: slice) -> tuple[torch.Tensor, dict[str, torch.Tensor]]:
            loss = network(batch[rows]).square().mean()
            return loss, {"loss": loss}

        return network, [descent.step(loss_of) for _ in range(50)]

    whole, told = trained(1)
    for pieces in (2, 3, 12):
        network, also_told = trained(pieces)
        assert (network.weight - whole.weight).abs().max() < 1e-12
        assert also_told[-1]["loss"] == pytest.approx(told[-1]["loss"])
        assert also_told[0]["gradient"] == pytest.approx(told[0]["gradient"])


@pytest.mark.parametrize("kind", SHORT)
def test_two_pieces_teach_what_one_batch_does(kind: Kind, data: Path, tmp_path: Path) -> None:
    place = Place(tmp_path)
    with calm_adam():
        whole, halves = (learned(place, kind.spec(data, 3, pieces=pieces)) for pieces in (1, 2))
    assert farthest(whole, halves) < NEAR
    start, seeded = weights(whole), weights(halves)
    assert any(not torch.equal(start[name], seeded[name]) for name in start)  # it was computed otherwise


def test_pieces_that_would_change_the_game_are_refused(data: Path, tmp_path: Path) -> None:
    place = Place(tmp_path)
    run = place.runs.create(BY_NAME["own-gan"].spec(data, 1, pieces=8))
    end = train(run, place.workplace, Hooks())
    assert end.state is RunState.FAILED
    assert "multiple of 32" in end.failure
    wrong = place.runs.create(BY_NAME["textbook-vae"].spec(data, 1, mixed="half"))
    assert "bfloat16" in train(wrong, place.workplace, Hooks()).failure


@pytest.mark.parametrize("kind", SHORT)
def test_every_task_learns_in_bfloat16(kind: Kind, data: Path, tmp_path: Path) -> None:
    """On the processor, where it is slow: the same path as on a card."""
    place = Place(tmp_path)
    full = learned(place, kind.spec(data, 2, mixed="off"))
    half = learned(place, kind.spec(data, 2, mixed="bfloat16"))
    assert {tensor.dtype for tensor in weights(half).values()} == {
        tensor.dtype for tensor in weights(full).values()
    }
    assert 0 < farthest(full, half) < 0.1


def test_where_no_card_is_automatic_precision_is_full(data: Path, tmp_path: Path) -> None:
    place, kind = Place(tmp_path), BY_NAME["textbook-vae"]
    usual, off = learned(place, kind.spec(data, 4)), learned(place, kind.spec(data, 4, mixed="off"))
    assert is_same(usual, off)


def test_float16_scales_its_losses_leaves_out_what_bursts_and_goes_on_exactly() -> None:
    def learner() -> Learner[nn.Linear]:
        torch.manual_seed(4)
        return Learner(
            nn.Linear(4, 4),
            Schedule(warm_up_steps=1),
            8,
            torch.device("cpu"),
            execution=Execution(Mixed.FLOAT16),
        )

    batch = torch.randn(8, 4, generator=torch.Generator().manual_seed(5))

    def step(one: Learner[nn.Linear], index: int, size: float) -> dict[str, float]:
        return one.learn(lambda rows: ((one.network(batch[rows]) * size).square().mean(), {}), index, 10)

    first = learner()
    before = first.network.weight.detach().clone()
    figures = step(first, 0, 1e4)  # 65,536 times a loss of 1e8: the gradient bursts
    assert "gradient" not in figures
    assert torch.equal(before, first.network.weight)
    assert first.tensors()["descent.scale"].tolist() == [2.0**15, 0.0]
    assert step(first, 1, 1.0)["gradient"] > 0
    again = learner()
    again.restore({name: tensor.clone() for name, tensor in first.tensors().items()})
    assert step(first, 2, 1.0) == step(again, 2, 1.0)
    assert torch.equal(first.network.weight, again.network.weight)


def test_float16_goes_on_exactly(data: Path, tmp_path: Path) -> None:
    place, spec = Place(tmp_path), BY_NAME["textbook-vae"].spec(data, 4, mixed="float16")
    whole, cut = learned(place, spec), place.runs.create(spec)
    assert train(cut, place.workplace, after_steps(2)).state is RunState.PAUSED
    place.train(cut)
    assert is_same(whole, cut)


def _as_two(steps: int, *folders: Path) -> None:
    """Trains runs in two processes that torchrun joins."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    launcher = ["torch.distributed.run", "--nproc_per_node", "2", "--master_port", str(port)]
    program = [str(SUPPORT / "team_program.py"), str(steps), *map(str, folders)]
    root = SUPPORT.parents[1]
    paths = os.pathsep.join((str(SUPPORT), str(root)))
    done = subprocess.run(
        [sys.executable, "-m", *launcher, *program],
        cwd=root,
        env=os.environ | {"PYTHONPATH": paths, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


def _two_teach_what_one_does(kinds: list[Kind], steps: int, data: Path, folder: Path) -> None:
    place = Place(folder)
    specs = {kind.recipe: kind.spec(data, steps) for kind in kinds}
    with calm_adam():
        alone = {name: learned(place, spec) for name, spec in specs.items()}
    together = {name: put_run(folder / f"whole-{name}", spec) for name, spec in specs.items()}
    cut = {name: put_run(folder / f"cut-{name}", spec) for name, spec in specs.items()}
    _as_two(0, *(run.folder for run in together.values()))
    _as_two(2, *(run.folder for run in cut.values()))
    for name in specs:
        assert together[name].state is RunState.FINISHED
        assert together[name].model_folder is not None
        assert farthest(alone[name], together[name]) < NEAR, name
        assert is_same(together[name], cut[name]), name
        assert curve(together[name]) == curve(cut[name])


class Threads(Team):
    """Two threads that stand for two processes."""

    size = 2

    def __init__(self, rank: int, meeting: threading.Barrier, table: list[Any]) -> None:
        self.rank, self._meeting, self._table = rank, meeting, table
        self._begun: bool | None = None

    def _shown(self, mine: Any) -> list[Any]:
        self._table[self.rank] = mine
        self._meeting.wait(60)
        both = list(self._table)
        self._meeting.wait(60)
        return both

    def begin(self) -> bool:
        if self._begun is None:
            self._begun = self.agree(True)
        return self._begun

    def give_up(self) -> None:
        if self.leads and self._begun is None:
            self._begun = self.agree(False)

    def agree(self, wish: bool) -> bool:
        return self._shown(wish)[0]

    def means(self, figures: Mapping[str, float]) -> dict[str, float]:
        one, other = self._shown(dict(figures))
        return {name: (one[name] + other[name]) / 2 for name in figures}

    def average(self, tensors: Sequence[torch.Tensor]) -> None:
        for mine, one, other in zip(tensors, *self._shown([each.clone() for each in tensors]), strict=True):
            mine.copy_((one + other) / 2)

    def copy(self, tensors: Sequence[torch.Tensor]) -> None:
        for mine, first in zip(
            tensors, self._shown([each.detach().clone() for each in tensors])[0], strict=True
        ):
            mine.detach().copy_(first)


def _trained_by_two(place: Place, run: Run) -> RunEnd:
    meeting, table = threading.Barrier(2), [None, None]
    first, second = (replace(place.workplace, team=Threads(rank, meeting, table)) for rank in range(2))
    with ThreadPoolExecutor(1) as other:
        helping = other.submit(help_to_train, run, second)
        end = train(run, first, Hooks())
        helping.result(60)
    return end


@pytest.mark.parametrize("name", ["textbook-vae", "own-gan"])
def test_two_share_each_batch_and_the_first_alone_writes(name: str, data: Path, tmp_path: Path) -> None:
    place, spec = Place(tmp_path), BY_NAME[name].spec(data, 3)
    with calm_adam():
        alone, together = learned(place, spec), place.runs.create(spec)
        assert _trained_by_two(place, together).state is RunState.FINISHED
    assert farthest(alone, together) < NEAR
    assert not is_same(alone, together)  # it was computed otherwise
    assert together.model_folder is not None


def test_who_waits_is_told_when_the_first_gives_up(tmp_path: Path) -> None:
    place = Place(tmp_path)
    (tmp_path / "pictures").mkdir()
    run = place.runs.create(BY_NAME["own-gan"].spec(tmp_path, 3))
    end = _trained_by_two(place, run)
    assert end.state is RunState.FAILED
    assert "to learn from" in end.failure


def test_recipes_of_one_process_refuse_a_team(tmp_path: Path) -> None:
    place = Place(tmp_path)
    run = place.runs.create(RunSpec("Mine", Learns.TRANSFORMER, "prose"))
    with pytest.raises(UserError, match="one process only"):
        _trained_by_two(place, run)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_two_processes_teach_every_task_what_one_does(data: Path, tmp_path: Path) -> None:
    """pytest -m slow tests/unit/training/test_execution.py; real processes, a minute or two."""
    pytest.importorskip("accelerate")
    _two_teach_what_one_does(list(KINDS), 10, data, tmp_path)
