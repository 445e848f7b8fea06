"""prose: the bundled model that continues texts, learned from novels and verse in the public domain.

A vocabulary of byte pairs is made from the books (`training.prose`); then the network learns to name the next
token (Radford et al. 2019), every window of the books once before any comes again. Hidden matrices learn by
Muon, embeddings and norms by AdamW. In the end the windows are longer, so that the model has seen positions
up to its whole context.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from studio.families.transformer.network import Config, Form, Transformer
from studio.training.execution import Execution, Found
from studio.training.learner import Learner, Schedule
from studio.training.loop import CHECKPOINT, LoopSettings, TrainingProgress, chance, run
from studio.training.prose.data import END, ProseData, open_prose
from studio.training.prose.sources import LICENCES
from studio.training.prose.writing import write_on
from studio.training.recipes.prose_export import MODEL_ID, export
from studio.training.run_extras import Extras, Written

JUDGED_BATCH = 16
OPENINGS, OPENING, WRITTEN = 3, 16, 80
"""Texts to be seen, the tokens that each is given, and those that are written."""


@dataclass(frozen=True)
class ProseRecipe:
    """All numbers of the recipe. Lengths are counted in tokens."""

    seed: int = 1
    width: int = 256
    hidden: int = 688
    layers: int = 6
    heads: int = 4
    context: int = 512
    window: int = 256
    """Tokens of a text that is learned from ..."""
    long_share: float = 0.2
    """... but for the last part of the run, in which they are as long as the context."""
    tokens_per_step: int = 4_096
    total_tokens: int = 6_000_000
    schedule: Schedule = field(
        default_factory=lambda: Schedule(
            rate=4e-3,
            final_share=0.02,
            warm_up_steps=60,
            hold_steps=300,
            weight_decay=2e-2,
            half_life=400_000.0,
        )
    )

    @property
    def total_steps(self) -> int:
        """Steps of the whole run."""
        return self.total_tokens // self.tokens_per_step

    def window_at(self, step: int) -> int:
        """Tokens of a window at step number `step`."""
        return self.context if step >= self.total_steps * (1 - self.long_share) else self.window

    def config(self, vocabulary: int) -> Config:
        """The network."""
        return Config(
            form=Form.LLAMA,
            vocabulary=vocabulary,
            width=self.width,
            hidden=self.hidden,
            layers=self.layers,
            heads=self.heads,
            kv_heads=self.heads,
            head_dims=self.width // self.heads,
            context=self.context,
        )


class ProseTask:
    """Next tokens; what `studio.training.loop` runs.

    Args:
        start: the network to begin with, which knows the vocabulary of `data`; None: a new one.
        execution: how a batch is computed; its rows are windows.
    """

    def __init__(
        self,
        data: ProseData,
        recipe: ProseRecipe,
        device: torch.device | str = "cpu",
        details: Mapping[str, str] | None = None,
        start: Transformer | None = None,
        execution: Execution | None = None,
    ) -> None:
        torch.manual_seed(recipe.seed)
        self.name = MODEL_ID
        self.recipe = recipe
        self.device = torch.device(device)
        self.images_per_step = recipe.tokens_per_step
        self.total_steps = recipe.total_steps
        self.details: Mapping[str, str] = {"recipe": json.dumps(asdict(recipe)), **(details or {})}
        self.tokens = torch.from_numpy(data.learned)
        self.judged = judged_windows(data, recipe.window)
        self.tokenizer = data.tokenizer
        self.characters_per_token = _characters_per_token(data)
        network = start or _new_network(recipe, data.tokenizer.get_vocab_size())
        self.learner: Learner[Transformer] = Learner(
            network, recipe.schedule, recipe.tokens_per_step, self.device, _hidden, execution
        )

    def step(self, index: int) -> dict[str, float]:
        """One step down."""
        return self.learner.learn(lambda rows: self._loss_of(index, rows), index, self.total_steps)

    def _loss_of(self, index: int, rows: slice) -> Found:
        loss = next_token_loss(self.learner.network, self._windows(index)[rows].to(self.device))
        return loss, {"loss": loss}

    def _windows(self, index: int) -> Tensor:
        """(n, window + 1): the windows lie side by side, somewhere else in every round, in a new order."""
        window = self.recipe.window_at(index)
        many = self.recipe.tokens_per_step // window
        count = max(1, (len(self.tokens) - window - 1) // window)
        places = torch.arange(index * many, (index + 1) * many)
        rows: list[Tensor] = []
        for place in places.tolist():
            random = chance(self.recipe.seed, place // count)
            begin = int(torch.randint(0, window, (), generator=random))
            order = torch.randperm(count, generator=random)
            at = min(int(order[place % count]) * window + begin, max(0, len(self.tokens) - window - 1))
            rows.append(self.tokens[at : at + window + 1])
        return torch.stack(rows)

    def tensors(self) -> dict[str, Tensor]:
        """All that training changes."""
        return self.learner.tensors()

    def restore(self, tensors: Mapping[str, Tensor]) -> None:
        """Take over what `tensors` gave."""
        self.learner.restore(tensors)

    @torch.no_grad()
    def judge(self) -> dict[str, float] | None:
        """Loss of the averaged network on passages it never saw (nats a token), and as bits a character."""
        if self.judged is None:
            return None
        parts = self.judged.split(JUDGED_BATCH)
        losses = [next_token_loss(self.learner.average, part.to(self.device)).item() for part in parts]
        loss = float(np.average(losses, weights=[len(part) for part in parts]))
        return {"loss": loss, "bits": loss / math.log(2) / self.characters_per_token}

    def samples(self) -> None:
        """Nothing to see: it writes."""
        return

    def extras(self) -> Extras:
        """How it goes on from a few openings of held-out passages."""
        openings = self._openings()
        room = self.recipe.context - openings.shape[1]
        written = write_on(self.learner.average, openings.to(self.device), min(WRITTEN, room))
        texts = [
            Written(self.tokenizer.decode(given.tolist()), self.tokenizer.decode(more.tolist()))
            for given, more in zip(openings, written.cpu(), strict=True)
        ]
        return Extras(texts=tuple(texts))

    def _openings(self) -> Tensor:
        """(n, tokens): how passages begin; how what it learns from does where nothing is held out."""
        rows = self.tokens[None] if self.judged is None else self.judged
        begin = rows[:, 0] == self.tokenizer.token_to_id(END)
        rows = rows[begin] if begin.any() else rows
        chosen = torch.linspace(0, len(rows) - 1, min(OPENINGS, len(rows))).long()
        return rows[chosen, : min(OPENING, self.recipe.window)]


def next_token_loss(network: Transformer, windows: Tensor) -> Tensor:
    """Mean nats of each token but the first, given those before it, in windows (n, length)."""
    logits = network(windows[:, :-1])
    return functional.cross_entropy(logits.flatten(0, 1), windows[:, 1:].flatten())


def judged_windows(data: ProseData, window: int) -> Tensor | None:
    """The held-out passages in windows (n, window + 1), the first after the mark of a beginning; or None."""
    rows = [row for text in data.held_out for row in _rows(data, text, window)]
    return torch.stack(rows) if rows else None


def _rows(data: ProseData, text: str, window: int) -> list[Tensor]:
    ids = torch.tensor(data.tokenizer.encode(END + text).ids)
    starts = range(0, len(ids) - window, window)
    return [ids[at : at + window + 1] for at in starts]


def _characters_per_token(data: ProseData) -> float:
    tokens = sum(len(data.tokenizer.encode(text).ids) for text in data.held_out)
    return sum(map(len, data.held_out)) / max(1, tokens)


def _new_network(recipe: ProseRecipe, vocabulary: int) -> Transformer:
    network = Transformer(recipe.config(vocabulary))
    network.apply(_begin)
    for block in network.blocks:  # what is added to the stream, layer by layer, begins small (GPT-2, 2.3)
        for last in (block.attention.out, block.mlp.down):  # type: ignore[union-attr]
            nn.init.normal_(last.weight, std=0.02 / (2 * recipe.layers) ** 0.5)  # type: ignore[union-attr]
    return network


def _begin(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)


def _hidden(name: str) -> bool:
    return name.startswith("blocks.") and "norm" not in name


def train(
    out: Path,
    *,
    data: Path | None = None,
    minutes: float | None = None,
    resume: bool = False,
    report: Callable[[TrainingProgress], None] = lambda progress: None,
    should_stop: Callable[[], bool] = lambda: False,
    recipe: ProseRecipe | None = None,
    device: torch.device | str = "cpu",
    cache: Path | None = None,
) -> TrainingProgress:
    """Train in the folder `out`; see the top of this file.

    Args:
        data: a folder of texts of one's own instead of the registries' books.
        minutes: of training, in this run.
        cache: where fetched archives are kept; by default in `out`.

    Writes checkpoint.safetensors and curve.csv there, and the model in the folder `prose`.

    Raises:
        UserError: the books cannot be fetched or read.
        TrainingError: training diverges or the checkpoint is broken.
    """
    recipe = recipe or ProseRecipe()
    out.mkdir(parents=True, exist_ok=True)
    library = open_prose(cache or out / "cache", data)
    details = {
        "works": json.dumps(library.works),
        "licences": json.dumps(LICENCES if data is None else {"your own texts": "yours"}),
        "data_sha256": library.digest,
    }
    task = ProseTask(library, recipe, device, details)
    settings = LoopSettings(minutes=minutes, judge_every=50, log_every=10)
    end = run(task, out, settings, report, resume=resume, should_stop=should_stop)
    export(out / CHECKPOINT, out / MODEL_ID, recipe.config(library.tokenizer.get_vocab_size()), library)
    return end
