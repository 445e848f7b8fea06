"""own-text: a small language model of one's own texts.

The network and the loss of `recipes.prose` with a vocabulary of these texts, whose size follows theirs. It
ends early when what is held out is no longer told better: a small folder is soon known by heart.
"""

from __future__ import annotations

from studio.families.transformer.model_file import ModelTexts
from studio.families.transformer.network import Transformer
from studio.training.learner import Schedule, under
from studio.training.loop import CHECKPOINT, TrainingProgress, open_checkpoint
from studio.training.model_folder import write_model
from studio.training.own.tasks.exporting import own_card, own_words, without_card
from studio.training.own.tasks.order import Order
from studio.training.own.tasks.works import Works, open_works
from studio.training.prose.data import ProseData, prose_of
from studio.training.recipes.prose import ProseRecipe, ProseTask

NAME = "own-text"
ARCHITECTURE = "llama"
PATIENCE = 8
"""Judgements without improvement after which training ends."""
LETTERS_A_WORD = 150
"""Letters of text for each entry of the vocabulary: rarer pieces would be seen too seldom to be learned."""
SMALLEST_VOCABULARY, LARGEST_VOCABULARY = 384, 4096


class OwnTextTask(ProseTask):
    """The task of prose under a name of its own, so that checkpoints are not mistaken for each other."""

    def __init__(self, data: ProseData, recipe: ProseRecipe, device: str, details: dict[str, str]) -> None:
        super().__init__(data, recipe, device, details)
        self.name = NAME


def train(order: Order) -> TrainingProgress:
    """Train in `order.out`; the model lies in the folder `own-text` there.

    Raises:
        UserError: there are too few words, a setting makes no sense, or it was to begin with a model.
        CancelledError: it was stopped while the texts were prepared.
        TrainingError: training diverges, or the checkpoint is broken.
    """
    order.refuse_base("It makes a vocabulary of its own from your texts.")
    works = open_works(order.folder, order.out, prepare=order.prepare, should_stop=order.should_stop)
    recipe = recipe_of(order)
    data = prose_of(works.works, vocabulary_for(works))
    details = {
        "data": works.name,
        "data_sha256": works.digest,
        "learned": f"{len(data.learned):,} tokens",
        "held_out": f"{len(data.held_out):,} passages",
    }
    end = order.learn(OwnTextTask(data, recipe, order.device, details), judge_every=50, patience=PATIENCE)
    _export(order, recipe, data)
    return end


def recipe_of(order: Order) -> ProseRecipe:
    """The numbers that an order asks for; the rest are those of prose."""
    heads = order.count("heads", 4, 1, 16)
    width = order.count("width", 192, 32, 1024) // (2 * heads) * 2 * heads
    batch = order.count("batch", 4_096, 64, 1 << 20)
    total = order.count("tokens", 4_000_000, batch, 10_000_000_000)
    steps = total // batch
    return ProseRecipe(
        seed=order.seed,
        width=width,
        hidden=width * 8 // 3,
        layers=order.count("layers", 4, 1, 24),
        heads=heads,
        context=order.size,
        window=order.size // 2,
        tokens_per_step=max(batch, order.size),
        total_tokens=max(batch, order.size) * steps,
        schedule=Schedule(
            rate=order.number("rate", 4e-3, 1e-6, 0.1),
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


def _export(order: Order, recipe: ProseRecipe, data: ProseData) -> None:
    tensors, metadata = open_checkpoint(order.out / CHECKPOINT, NAME)
    config = recipe.config(data.tokenizer.get_vocab_size())
    network = Transformer(config)
    network.load_state_dict(under(tensors, "average"))
    what = (
        "A decoder-only transformer (arXiv 1706.03762, 2302.13971) that writes on from what it is "
        f"given, with a vocabulary of {config.vocabulary:,} pieces of words (arXiv 1508.07909) of its own."
    )
    write_model(
        without_card(order.out / NAME),
        order.out,
        own_words(NAME, order.name, "transformer", ARCHITECTURE, 0),
        own_card(what, metadata, metadata["recipe"], "tokens"),
        network.state_dict() | ModelTexts(config, data.tokenizer.to_str()).tensors(),
        {NAME: metadata["recipe"]},
    )
