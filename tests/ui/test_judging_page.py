"""The page that tells how a model was judged: of figures, of two models, of work and of failures."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from small_faces import put_small_faces
from tab_room import tab_context

from studio.app import Studio, open_studio
from studio.core.errors import UserError
from studio.engine.places import Places
from studio.training.evaluation.against import beside
from studio.training.evaluation.judgement import Judgement, Stage
from studio.training.evaluation.judgement_writer import JudgementWriter
from studio.training.evaluation.onlooker import SheetName, in_rows, unheard
from studio.training.evaluation.reading import Figure
from studio.training.judging_process import Question
from studio.training.judging_subject import JudgingSubject, rivals, subject_of_model, subject_of_run
from studio.training.runs import Learns, Run, Runs, RunSpec
from studio.ui.context import UiContext
from studio.ui.settings import Appearance
from studio.ui.training.judging import sentences, work
from studio.ui.training.judging.meanings import meaning_of
from studio.ui.training.judging.report_view import ReportView, read_judged
from studio.ui.training.judging.share_bars import ShareBars
from studio.ui.training.judging.sheet_tiles import SheetTiles
from studio.ui.training.judging.whiskers import Whiskers, scale_of
from studio.ui.training.judging_page import JudgingPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform has no window manager


def sure(mean: float, half: float) -> dict[str, float]:
    return {"mean": mean, "low": mean - half, "high": mean + half}


def generator_report(sha256: str, precision: float = 0.5, copies: float = 0.04) -> dict[str, Any]:
    """As `quartet evaluate` tells of a generator."""

    def both(mean: float, half: float, real: float | None) -> dict[str, Any]:
        return {"drawn": sure(mean, half), "real": real}

    return {
        "model": "tiny",
        "sha256": sha256,
        "drawn": {"about": "3 sets of 24 pictures, 8 px, truncation 1", "sets": 3, "count": 24},
        "features": "colours",
        "real": {"about": "40 pictures of “shapes”", "count": 20},
        "figures": {"fid": both(60, 5, 20), "precision": both(precision, 0.05, 0.9)},
        "copying": {
            "learned": 36,
            "away": both(0.1, 0.02, 0.11),
            "nearer_than_real": both(copies, 0.02, 0.05),
            "nearest": [{"seed": 5, "learned": "star-3.png", "away": 0.02}],
        },
        "diversity": {"vendi": both(4, 1, 9)},
        "balance": {
            "tone": {
                "shares": {"1 of 5": both(0.2, 0.1, 0.3), "2 of 5": both(0.8, 0.1, 0.7)},
                "apart": both(0.1, 0.05, 0.08),
            },
            "colour": {"shares": {"grey": both(1, 0, 1)}, "apart": both(0, 0, 0)},
        },
        "missing": ["FID and KID were left out."],
    }


def writer_report() -> dict[str, Any]:
    return {
        "model": "words",
        "sha256": "0" * 64,
        "passages": 4,
        "foreseen": {"perplexity_interval": sure(40, 2), "bits": sure(1.9, 0.1)},
        "continued": {
            "bleu_interval": sure(3, 1),
            "bleu_by_chance": 1.5,
            "distinct": {"1": {"written": sure(0.3, 0.02), "real": sure(0.5, 0.02)}},
            "copied": {"written": 0.01, "real": 0.002},
            "samples": [{"opening": "Once upon a time", "written": "there was", "real": "a fox"}],
            "stretches": ["it was the best of times it was the worst"],
        },
        "missing": [],
    }


def keep(judgement: Judgement, report: Mapping[str, Any], pairs: bool = True) -> None:
    """As the process keeps it."""
    pictures = [np.full((8, 8, 3), 9 * place, np.uint8) for place in range(12)]
    both = "models" in report
    with JudgementWriter(judgement.folder, unheard) as writer:
        for onlooker in writer.onlookers(both=both):
            onlooker.show(SheetName.DRAWN, in_rows(pictures))
            onlooker.show(SheetName.REAL, in_rows(pictures))
            if pairs:
                onlooker.show(SheetName.COPIES, [pictures[:1], pictures[1:2]])
        writer.finish(report)


def make_run(places: Places, name: str, seed: int = 0) -> Run:
    """A run that made a tiny generator."""
    run = Runs(places.runs).create(RunSpec(name, Learns.GAN, "own-gan", size=8, seed=seed))
    shutil.move(put_small_faces(run.folder, "made", seed=seed), run.folder / "model")
    return run


@pytest.fixture
def studio(qapp: QApplication) -> Iterator[Studio]:
    """In the folders that a process of its own would find as well."""
    with open_studio(Places.default()) as studio:
        yield studio


@pytest.fixture
def context(studio: Studio) -> Iterator[UiContext]:
    context = tab_context(studio)
    context.theme.apply(Appearance.DARK)
    yield context
    context.background.close()


@pytest.fixture
def page(context: UiContext, qtbot: QtBot) -> Iterator[JudgingPage]:
    page = JudgingPage(context)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    yield page
    page.work.close()


def shown(page: JudgingPage, run: Run, bot: QtBot) -> JudgingPage:
    page.show_run(run)
    bot.waitUntil(lambda: page._look.subject is not None and page._look.subject.run == run)
    return page


def words_of(page: JudgingPage) -> str:
    return spaced(page.report)


def spaced(widget: QWidget) -> str:
    """All its words, spaces that never break as usual ones."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel)).replace("\N{NO-BREAK SPACE}", " ")


def subject(run: Run) -> JudgingSubject:
    found = subject_of_run(run)
    assert found is not None
    return found


# What is said -----------------------------------------------------


def test_before_there_is_a_model_nothing_can_be_judged(
    page: JudgingPage, studio: Studio, qtbot: QtBot
) -> None:
    run = Runs(studio.places.runs).create(RunSpec("fresh", Learns.GAN, "own-gan"))
    page.show_run(run)
    qtbot.waitUntil(page.nothing.isVisible)
    assert not page.judge.isVisible()
    page.show_run(None)
    assert page.nothing.isVisible()


def test_a_run_that_was_never_judged_offers_it(page: JudgingPage, studio: Studio, qtbot: QtBot) -> None:
    shown(page, make_run(studio.places, "mine"), qtbot)
    assert page.unjudged.isVisible()
    assert "nothing is sent" in page.unjudged.text
    assert page.unjudged.button is not None
    assert page.unjudged.button.text() == "Judge it"


def test_figures_are_told_in_sentences_beside_pictures(
    page: JudgingPage, studio: Studio, qtbot: QtBot
) -> None:
    run = make_run(studio.places, "mine")
    keep(subject(run).judgement(studio.places), generator_report(subject(run).info.sha256))
    shown(page, run, qtbot)
    words = words_of(page)
    assert "3 times as far from real ones" in words
    assert "50 % of the drawn pictures lie where real ones are; of other real ones 90 % do." in words
    assert "It does not copy: 4 %" in words
    assert "FID and KID were left out." in words
    assert page.state.text().startswith("Judged on")
    tiles = page.report.findChildren(SheetTiles)
    assert len(tiles) == 3
    assert "star-3.png" in tiles[-1].accessibleDescription()
    light = page.report.findChildren(ShareBars)[0]
    assert "darkest: 20\N{NO-BREAK SPACE}% (real: 30\N{NO-BREAK SPACE}%)" in light.toolTip()


def test_a_model_that_learned_on_is_to_be_judged_again(
    page: JudgingPage, studio: Studio, qtbot: QtBot
) -> None:
    run = make_run(studio.places, "mine")
    keep(subject(run).judgement(studio.places), generator_report("0" * 64))
    shown(page, run, qtbot)
    assert "learned on since" in page.state.text()


def test_figures_of_the_command_line_are_shown_without_sheets(
    page: JudgingPage, studio: Studio, qtbot: QtBot
) -> None:
    run = make_run(studio.places, "mine")
    told = generator_report(subject(run).info.sha256)
    (run.folder / "figures.json").write_text(json.dumps(told), encoding="utf-8")
    shown(page, run, qtbot)
    assert page.report.isVisible()
    assert not page.report.findChildren(SheetTiles)


def test_two_models_are_told_apart_where_that_is_sure(
    page: JudgingPage, studio: Studio, qtbot: QtBot
) -> None:
    first, second = (make_run(studio.places, name, seed) for seed, name in enumerate(("one", "two")))
    places, marks = studio.places, [subject(run) for run in (first, second)]
    reports = [generator_report(marks[0].info.sha256), generator_report(marks[1].info.sha256, 0.8, 0.05)]
    keep(marks[0].judgement(places, marks[1]), beside(*reports))
    shown(page, first, qtbot)
    assert page.unjudged.isVisible(), "alone it was not judged"
    page.against.setCurrentIndex(page.against.findText("two"))
    page.against.activated.emit(page.against.currentIndex())
    qtbot.waitUntil(lambda: page._look.judged is not None)
    words = words_of(page)
    assert "Surely better: two." in words, "more precision"
    assert "cannot be told apart" in words, "the same distance"
    assert "● one" in words
    assert "◆ two" in words
    assert page.judge.text() == "Judge both again"
    page.against.setCurrentIndex(0)
    page.against.activated.emit(0)
    qtbot.waitUntil(lambda: page._look.against is None)
    assert page.unjudged.isVisible()


def test_a_language_model_shows_what_it_wrote_and_copied(
    context: UiContext, qtbot: QtBot, tmp_path: Path
) -> None:
    view = ReportView(context.theme)
    qtbot.addWidget(view)
    view.show_judged(read_judged(Judgement(tmp_path), writer_report(), ["words"]))
    words = spaced(view)
    for piece in ("guess among 40", "there was", "Really: a fox", "(10 words)", "It repeats itself: 30 %"):
        assert piece in words


@pytest.mark.parametrize("name", ["fid", "precision", "psnr", "st_lpips_vgg", "perplexity", "copied", "top1"])
def test_every_figure_has_its_formula(name: str) -> None:
    assert meaning_of(name).control.formula
    assert meaning_of(name).help


def test_a_figure_that_nobody_knows_keeps_its_name() -> None:
    assert meaning_of("sharpness").title == "Sharpness"


def test_sentences_follow_the_figures() -> None:
    assert "It copies: 60\N{NO-BREAK SPACE}%" in sentences.copies(Figure("", "", 0.6, 0.5, 0.7, 0.05))
    assert "as near to real ones" in sentences.times(Figure("", "", 1.0, beside=1.0))
    assert "crowd" in sentences.density(Figure("", "", 2.0, beside=1.0))
    assert "outside" in sentences.density(Figure("", "", 0.2, beside=1.0))
    better = sentences.beside_pca("More exact.", "Less exact.")
    assert better(Figure("", "", 30, 29, 31, 25)) == "More exact."
    assert better(Figure("", "", 30, 29, 31, 35)) == "Less exact."
    assert better(Figure("", "", 30, 29, 31, 30.5)).startswith("As good as PCA")
    assert sentences.percent(0.004) == "0.4\N{NO-BREAK SPACE}%"


def test_scales_hold_everything_and_are_round() -> None:
    assert scale_of([Figure("", "", 0.3, 0.2, 0.4, 0.1)], share=True) == (0.0, 0.5)
    low, high = scale_of([Figure("", "", 30, 29, 31, 25)], share=False)
    assert 20 <= low <= 25
    assert 31 <= high <= 35
    assert scale_of([Figure("", "", 60, 55, 65, 20)], share=False)[0] == 0
    low, high = scale_of([Figure("", "", float("nan"))], share=False)
    assert low < high


def test_whiskers_say_what_they_show(context: UiContext, qtbot: QtBot) -> None:
    figure = Figure("", "psnr", 30.0, 29.0, 31.0, 25.0)
    whiskers = Whiskers(context.theme, meaning_of("psnr"), [figure], "PCA")
    qtbot.addWidget(whiskers)
    assert whiskers.toolTip() == "30 dB, surely from 29 dB to 31 dB\nPCA: 25 dB"


# Whom it can be compared with -------------------------------------


def test_rivals_are_of_the_same_kind_and_each_network_comes_once(studio: Studio) -> None:
    first, second = (make_run(studio.places, name, seed) for seed, name in enumerate(("one", "two")))
    found = rivals(subject(first), studio.models, studio.places)
    assert found[0].run == second
    assert {one.info.family for one in found} <= {"gan", "diffusion"}
    assert subject(first).mark not in {one.mark for one in found}
    info = studio.models.add(second.folder / "model")
    assert [one.name for one in rivals(subject(first), studio.models, studio.places)].count(info.name) <= 1
    assert subject_of_model(studio.models.get("faces-64"), studio.places).run is None


# At work ----------------------------------------------------------


class Pretended:
    """Stands for the process: judges when the test says."""

    made: Sequence[Pretended] = ()

    def __init__(self, question: Question, surroundings: object = None) -> None:
        self.question = question
        self.judgement = Judgement(question.keep)
        self.running, self.stopped = True, False
        self.failure: UserError | None = None
        self.stage: Stage | None = None
        type(self).made = (*type(self).made, self)

    def end(self, seconds: float = 2.0) -> None:
        self.running, self.stopped = False, True


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> type[Pretended]:
    class Fresh(Pretended):
        made: Sequence[Pretended] = ()

    monkeypatch.setattr(work, "JudgingProcess", Fresh)
    monkeypatch.setattr(work, "LOOK_EVERY_MS", 10)
    return Fresh


def begun(page: JudgingPage, run: Run, process: type[Pretended], bot: QtBot) -> Pretended:
    shown(page, run, bot)
    assert page.unjudged.button is not None
    before = len(process.made)
    page.unjudged.button.click()
    bot.waitUntil(lambda: len(process.made) > before and page.work._process is not None)
    return process.made[-1]


def test_it_is_told_how_far_it_is_and_shown_when_it_ends(
    page: JudgingPage, studio: Studio, qtbot: QtBot, pretended: type[Pretended]
) -> None:
    run = make_run(studio.places, "mine")
    process = begun(page, run, pretended, qtbot)
    assert page.bar.isVisible()
    process.judgement.folder.mkdir(parents=True)
    stage = json.dumps({"what": "Drawing", "done": 30, "total": 72})
    (process.judgement.folder / "stage.json").write_text(stage, encoding="utf-8")
    qtbot.waitUntil(lambda: page.stage.text() == "Drawing: 30 / 72")
    other = make_run(studio.places, "other", 1)
    shown(page, other, qtbot)
    assert not page.bar.isVisible()
    assert "“mine” is being judged" in page.state.text()
    assert page.unjudged.button is not None
    assert not page.unjudged.button.isEnabled()
    shown(page, run, qtbot)
    keep(process.judgement, generator_report(subject(run).info.sha256))
    process.running = False
    qtbot.waitUntil(page.report.isVisible)
    assert not page.bar.isVisible()


def test_it_can_be_stopped(
    page: JudgingPage, studio: Studio, qtbot: QtBot, pretended: type[Pretended]
) -> None:
    process = begun(page, make_run(studio.places, "mine"), pretended, qtbot)
    page.stop.click()
    qtbot.waitUntil(lambda: page.work.question is None)
    assert process.stopped
    assert page.unjudged.isVisible()
    assert not page.trouble.isVisible()


def test_a_failure_is_a_sentence_with_the_log_a_click_away(
    page: JudgingPage, studio: Studio, qtbot: QtBot, pretended: type[Pretended]
) -> None:
    process = begun(page, make_run(studio.places, "mine"), pretended, qtbot)
    process.failure = UserError("There are too few pictures.", "Add some.")
    process.running = False
    qtbot.waitUntil(page.trouble.isVisible)
    assert "too few pictures" in page.trouble.text()
    assert page.log.isVisible()


def test_nothing_is_judged_after_the_window_is_closed(
    page: JudgingPage, studio: Studio, qtbot: QtBot, pretended: type[Pretended]
) -> None:
    process = begun(page, make_run(studio.places, "mine"), pretended, qtbot)
    page.work.close()
    assert process.stopped


def test_it_is_read_away_from_the_window(
    page: JudgingPage, studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[threading.Thread] = []
    report = Judgement.report.fget
    assert report is not None

    def spy(self: Judgement) -> Mapping[str, Any]:
        seen.append(threading.current_thread())
        return report(self)

    monkeypatch.setattr(Judgement, "report", property(spy))
    shown(page, make_run(studio.places, "mine"), qtbot)
    assert seen
    assert threading.main_thread() not in seen


def test_both_appearances_are_drawn(
    page: JudgingPage, studio: Studio, qtbot: QtBot, context: UiContext
) -> None:
    run = make_run(studio.places, "mine")
    keep(subject(run).judgement(studio.places), generator_report(subject(run).info.sha256))
    shown(page, run, qtbot)
    dark = page.grab().toImage()
    context.theme.apply(Appearance.LIGHT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.grab().toImage() != dark
