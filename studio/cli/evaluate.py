"""`quartet evaluate`: how well a model does on what it has never learned from."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from studio.cli import evaluate_faces, evaluate_stickers, evaluate_text, evaluate_vae
from studio.cli.evaluate_subject import Subject, find
from studio.cli.evaluate_table import table_of
from studio.cli.evaluate_terms import (
    WANTED_PAINTER,
    Asked,
    face_painter,
    kept_report,
    learned_own,
    own_data,
    terms_of,
)
from studio.cli.failures import guarded
from studio.cli.output import AsJson, print_json, print_table, say, staged
from studio.core.errors import UserError
from studio.families.transformer.params import FAMILY as TRANSFORMER
from studio.families.vae.params import FAMILY as VAE
from studio.training.evaluation.comparable import SMALL_PAINTER, comparable, draws
from studio.training.evaluation.judgement import FIRST, SECOND, Judgement

if TYPE_CHECKING:
    from studio.core.family import ModelInfo
    from studio.training.evaluation.face_bench import Wanted
    from studio.training.evaluation.onlooker import Onlooker
    from studio.training.own.tasks.squares import Squares
    from studio.training.runs import Run


@guarded
def evaluate(
    model: Annotated[
        str,
        typer.Argument(
            metavar="MODEL",
            help="A face generator, an autoencoder, a painter of stickers or a language model: its id, or the"
            " folder of a run or of the model that it made.",
        ),
    ],
    data: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Pictures of one's own: judged as well, for generators taken as the real ones. For language"
            " models texts, instead of books.",
        ),
    ] = None,
    count: Annotated[
        int | None,
        typer.Option(
            min=2,
            max=10_000,
            help="How many pictures of each set, prompts or passages; as many as usual if left out.",
        ),
    ] = None,
    sets: Annotated[
        int | None,
        typer.Option(
            min=2,
            max=10,
            help="How many sets of pictures are made, each from its own seeds, so that figures have intervals"
            " over seeds: 3 of faces, 1 of stickers if left out.",
        ),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="Where fetched and drawn pictures are kept; a training's cache serves."
        ),
    ] = None,
    against: Annotated[
        str | None,
        typer.Option(
            metavar="MODEL2",
            help="Another model of the same family, judged by the same; told is how far it differs.",
        ),
    ] = None,
    keep: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR",
            help="Where report and sheets of pictures are kept; in the folder of a run if left out.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """How well a model does on what it never learned from.

    Face generators: Fréchet and kernel distance (FID and KID where Inception can be had), precision, recall,
    density, coverage, diversity, copies, balance. Autoencoders: PSNR, SSIM, KL and perceptual distance,
    beside PCA of the same latent size. Painters of stickers: whether a judge names what was painted, Fréchet
    distance, precision, recall, copies. Language models: perplexity, bits a character, BLEU of continuations,
    copies. Faces are drawn by the installed face generator; books, stickers, photographs and the networks of
    the judges are fetched from their registries once.

    A run is judged by what was kept from its training; its figures are kept in its folder (figures.json), and
    with sheets of what it makes, and of what it may have copied, in the folder judging in it.
    """
    from studio.engine.models import ModelLibrary
    from studio.engine.places import Places
    from studio.engine.priority import step_back

    step_back()
    places = Places.default()
    library = ModelLibrary(places.bundled_models, places.models)
    asked = Asked(library, data, count, sets, cache or places.cache / "evaluation", places)
    subject = find(library, model, places)
    other = None if against is None else find(library, against, places)
    if keep is None and subject.run is not None:
        keep = subject.judged(places, other).folder
    told = _watched(subject, other, asked, keep)
    for sentence in told["missing"]:
        say(sentence)
    if as_json:
        print_json(told)
    else:
        print_table(*table_of(told), "Nothing.")


def _watched(subject: Subject, other: Subject | None, asked: Asked, keep: Path | None) -> dict[str, Any]:
    """The report, with a bar in the terminal, and kept in a folder if there is one."""
    from studio.training.evaluation.judgement_writer import JudgementWriter
    from studio.training.evaluation.onlooker import Onlooker

    cancel = threading.Event()
    with staged() as report:
        try:
            if keep is None:
                onlooker = Onlooker(report, cancel=cancel)
                if other is None:
                    return _judged(subject, asked, subject.run, onlooker)
                return _beside(subject, other, asked, (onlooker, onlooker))
            writer = JudgementWriter(keep, report, cancel)
            with writer:
                onlookers = writer.onlookers(both=other is not None)
                if other is None:
                    told = _judged(subject, asked, subject.run, onlookers[0])
                    writer.finish(told, terms_of(subject, asked, subject.run))
                else:
                    told = _beside(subject, other, asked, onlookers, writer.take)
                    writer.finish(told)
                return told
        finally:
            cancel.set()  # whatever still downloads ends with us


def _beside(
    first: Subject,
    second: Subject,
    asked: Asked,
    onlookers: tuple[Onlooker, Onlooker],
    take: Callable[[str, Judgement], None] = lambda side, kept: None,
) -> dict[str, Any]:
    """Two models, both by what the first one's run was kept from, or by what is asked.

    Whoever was judged on the same terms before is not judged again; unless other features are at hand by now.

    Args:
        take: shows of one side what was kept.
    """
    from studio.training.evaluation.against import beside

    if not comparable(first.info, second.info):
        raise UserError(
            f"“{first.info.id}” and “{second.info.id}” make different things and cannot be compared.",
            "Choose two models of one family.",
        )
    both = tuple(zip((FIRST, SECOND), (first, second), onlookers, strict=True))
    kept = {side: kept_report(subject, asked, first.run) for side, subject, _ in both}
    reports = {
        side: kept[side] or _judged(subject, asked, first.run, onlooker) for side, subject, onlooker in both
    }
    try:
        told = beside(reports[FIRST], reports[SECOND])
    except UserError:
        for side, subject, onlooker in both:
            if kept.pop(side):
                reports[side] = _judged(subject, asked, first.run, onlooker)
        return beside(reports[FIRST], reports[SECOND])
    for side, subject, _ in both:
        if kept[side]:
            say(f"“{subject.info.name}” was judged by the same before: its figures are those of then.")
            take(side, subject.judged(asked.places))
    return told


def _judged(subject: Subject, asked: Asked, judged_by: Run | None, onlooker: Onlooker) -> dict[str, Any]:
    """The report of one model, which is also kept in its run if that is what judges.

    Args:
        judged_by: the run whose data judge; None: what its family is usually judged by.
    """
    from studio.training.evaluation.run_data import squares_of, works_of

    info, own = subject.info, own_data(asked, judged_by)
    if info.family == TRANSFORMER:
        works = works_of(own).works if own else None
        told = evaluate_text.judged(info, asked.data, works, asked.count, asked.cache, onlooker)
    elif draws(info):
        wanted = _wanted(info, asked, squares_of(own) if own else None, subject.run)
        told = evaluate_faces.judged(info, wanted, asked.cache, onlooker)
    elif info.family == VAE:
        squares = squares_of(own) if own else None
        painter = face_painter(asked.library)
        told = evaluate_vae.judged(
            info, painter, WANTED_PAINTER, asked.data, squares, asked.count, asked.cache, onlooker
        )
    else:
        told = evaluate_stickers.judged(asked.library, info, asked.count, asked.sets, asked.cache, onlooker)
    if judged_by is subject.run:
        subject.keep(told)
    return told


def _wanted(info: ModelInfo, asked: Asked, squares: Squares | None, run: Run | None) -> Wanted:
    from studio.training.evaluation.face_bench import Wanted
    from studio.training.evaluation.generator_evaluating import COUNT, SETS

    paints = info.architecture == SMALL_PAINTER
    prompts = ("",)
    if paints and squares is not None:
        from studio.training.evaluation.painter_drawing import prompts_of

        prompts = prompts_of(info, squares.labels)
    own = squares is not None or paints or learned_own(run)
    return Wanted(
        face_painter(asked.library),
        WANTED_PAINTER,
        data=asked.data,
        any_pictures=own,
        squares=squares,
        prompts=prompts,
        count=asked.count or COUNT,
        sets=asked.sets or SETS,
    )
