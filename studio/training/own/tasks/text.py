"""own-text: a small language model of one's own texts.

The network and the loss of `recipes.prose` with a vocabulary of these texts, whose size follows theirs. It
ends early when what is held out is no longer told better: a small folder is soon known by heart.

It can begin with an installed language model of the Llama form, whose vocabulary and size it then keeps: a
few pages are enough to bend a model that knows the language already.
"""

from __future__ import annotations

from math import gcd

from studio.core.errors import UserError
from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Config, Transformer
from studio.training.best import kept_step, kept_weights
from studio.training.execution import Execution
from studio.training.learner import Schedule
from studio.training.loop import CHECKPOINT, TrainingProgress, open_checkpoint
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.text_base import open_text_base
from studio.training.own.tasks.works import Works, open_works
from studio.training.prose.data import ProseData, prose_of
from studio.training.recipes.prose import ProseRecipe, ProseTask

NAME = "own-text"
ARCHITECTURE = "llama"
PATIENCE = 8
"""Judgements without improvement after which training ends."""
LETTERS_A_WORD = 150
"""Letters of text for each entry of the vocabulary: rarer pieces would be seen too seldom to be learned."""
RATE, FINER_RATE = 4e-3, 1e-3
"""From nothing, and with a model that knows the language already."""
SMALLEST_VOCABULARY, LARGEST_VOCABULARY = 384, 4096


class OwnTextTask(ProseTask):
    """The task of prose under a name of its own, so that checkpoints are not mistaken for each other."""

    def __init__(
        self,
        data: ProseData,
        recipe: ProseRecipe,
        device: str,
        details: dict[str, str],
        start: Transformer | None = None,
        execution: Execution | None = None,
    ) -> None:
        super().__init__(data, recipe, device, details, start, execution)
        self.name = NAME


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-text` there.

    Raises:
        UserError: there are too few words, a setting makes no sense, or the model to begin with cannot be
            read or sees less at once than is asked for.
        CancelledError: it was stopped while the texts were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    base = open_text_base(order.base) if order.base else None
    works = open_works(order.folder, order.out, prepare=order.prepare, should_stop=order.should_stop)
    recipe = recipe_of(order, base.texts.config if base else None)
    data = prose_of(works.works, base.tokenizer if base else vocabulary_for(works))
    details = {
        "data": works.name,
        "data_sha256": works.digest,
        "learned": f"{len(data.learned):,} tokens",
        "held_out": f"{len(data.held_out):,} passages",
    }
    texts = base.texts if base else None
    rows = gcd(*(recipe.tokens_per_step // window for window in (recipe.window, recipe.context)))
    execution = order.execution(rows)
    task = OwnTextTask(data, recipe, order.device, details, base.network if base else None, execution)
    end = order.learn(task, judge_every=50, patience=PATIENCE)
    _export(order, texts or _texts_of(recipe, data))
    return end


def recipe_of(order: Order, base: Config | None = None) -> ProseRecipe:
    """The numbers that an order asks for; the rest are those of prose.

    Args:
        base: of the network it begins with, whose measures it keeps.

    Raises:
        UserError: a setting makes no sense, or the base sees less at once.
    """
    if base is not None and order.size > base.context:
        raise UserError(
            f"The model to begin with sees {base.context} tokens at once, not {order.size}.",
            f"Choose a size of at most {base.context}.",
        )
    heads = order.count("heads", 4, 1, 16)
    width = order.count("width", 192, 32, 1024) // (2 * heads) * 2 * heads
    batch = order.count("batch", 4_096, 64, 1 << 20)
    total = order.count("tokens", 4_000_000, batch, 10_000_000_000)
    steps = total // batch
    return ProseRecipe(
        seed=order.seed,
        width=base.width if base else width,
        hidden=base.hidden if base else width * 8 // 3,
        layers=base.layers if base else order.count("layers", 4, 1, 24),
        heads=base.heads if base else heads,
        context=order.size,
        window=order.size // 2,
        tokens_per_step=max(batch, order.size),
        total_tokens=max(batch, order.size) * steps,
        schedule=Schedule(
            rate=order.number("rate", RATE if base is None else FINER_RATE, 1e-6, 0.1),
            warm_up_steps=min(60, max(1, steps // 10)),
            hold_steps=min(300, steps // 4),
            weight_decay=2e-2,
            half_life=100_000.0,
        ),
    )


def vocabulary_for(works: Works) -> int:
    """How many entries the vocabulary of these texts has at most."""
    letters = sum(len(piece) for work in works.works for piece in work.paragraphs)
    return min(LARGEST_VOCABULARY, max(SMALLEST_VOCABULARY, letters // LETTERS_A_WORD))


def _texts_of(recipe: ProseRecipe, data: ProseData) -> ModelTexts:
    return ModelTexts(recipe.config(data.tokenizer.get_vocab_size()), data.tokenizer.to_str())


def _export(order: Order, texts: ModelTexts) -> None:
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    network = Transformer(texts.config)
    network.load_state_dict(kept_weights(tensors, metadata))
    whose = f"that of “{order.base.name}”, with which it began" if order.base else "its own"
    what = (
        "A decoder-only transformer (arXiv 1706.03762, 2302.13971) that writes on from what it is "
        f"given. Its vocabulary of {texts.config.vocabulary:,} pieces of words (arXiv 1508.07909) is {whose}."
    )
    write_model(
        without_card(order.out / NAME),
        order.out,
        own_words(NAME, order.name, "transformer", ARCHITECTURE, 0, order.base),
        own_card(what, metadata, metadata["recipe"], "tokens", order.base),
        network.state_dict() | texts.tensors(),
        {NAME: metadata["recipe"]},
        step=kept_step(metadata),
    )
