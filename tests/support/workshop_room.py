"""The Workshop on no screen: the real tab, and runs whose folders look as if somebody trained there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot
from small_faces import put_small_faces
from tab_room import tab_context

from studio.app import Studio, open_studio
from studio.core.family import ModelInfo
from studio.engine.places import Places
from studio.training.run_folder import CHECKPOINT, CURVE, SAMPLES
from studio.training.run_progress import ProgressFile
from studio.training.runs import (
    DATA,
    LOG,
    DataSource,
    Learns,
    Run,
    RunEnd,
    RunSpec,
    RunState,
    write_end,
)
from studio.ui.context import UiContext
from studio.ui.tabs.workshop.canvas import Canvas
from studio.ui.tabs.workshop.run_list import RunList
from studio.ui.tabs.workshop.tab import WorkshopTab

MADE = datetime(2026, 11, 1, 12, tzinfo=UTC)


def put_run(
    studio: Studio,
    name: str,
    state: RunState = RunState.PAUSED,
    *,
    learns: Learns = Learns.VAE,
    recipe: str = "own-vae",
    failure: str = "",
    steps: int = 600,
    minutes_later: int = 0,
) -> Run:
    """A run that went so far and ended so."""
    made = MADE + timedelta(minutes=minutes_later)
    spec = RunSpec(name, learns, recipe, DataSource(folder="/pictures"), minutes=30.0, created=made)
    run = studio.workshop.runs.create(spec)
    if state is RunState.NEW:
        return run
    random = np.random.default_rng(len(name))
    rows = ["step,images,seconds,loss,kl,rate,gradient"]
    for step in range(20, steps + 1, 20):
        loss = 40 + 300 / (1 + step / 60) + random.normal(0, 3)
        rows.append(f"{step},{step * 16},{step * 0.4},{loss},{12 + step / 90},0.001,{2 + random.random()}")
    (run.folder / CURVE).write_text("\n".join(rows) + "\n")
    progress = ProgressFile(run)
    progress.learning(steps, 2_000, steps * 0.4, at_once=True)
    (run.folder / SAMPLES).mkdir()
    for step in range(200, steps + 1, 200):
        picture = random.integers(0, 256, (64, 160, 3), dtype=np.uint8)
        Image.fromarray(picture).save(run.folder / SAMPLES / f"{step:07d}.png")
    (run.folder / CHECKPOINT).write_bytes(b"\0" * 64)
    (run.folder / DATA).write_text(json.dumps({"name": "pictures", "sha256": "ab" * 32, "kept": 240}))
    (run.folder / LOG).write_text("Preparing 240\nLearning\n")
    write_end(run, RunEnd(state, failure))
    return run


@dataclass
class WorkshopRoom:
    """A tab on the screen, and what is behind it."""

    tab: WorkshopTab
    context: UiContext
    studio: Studio
    bot: QtBot
    wanted: list[ModelInfo]
    """Models that somebody wanted to use."""

    @property
    def canvas(self) -> Canvas:
        return self.tab.canvas()

    @property
    def list(self) -> RunList:
        return self.tab.left_panel().runs

    @property
    def names(self) -> list[str]:
        """The runs in the list."""
        return [look.run.spec.name for look in self.list.rows.looks]

    def until(self, happens: Callable[[], object], seconds: float = 30) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=round(1000 * seconds))

    def put(self, name: str, state: RunState = RunState.PAUSED, **more: object) -> Run:
        """A run, in the list and marked by nobody."""
        run = put_run(self.studio, name, state, **more)  # pyright: ignore[reportArgumentType]
        self.context.run_watch.look_now()
        self.until(lambda: name in self.names)
        return run

    def drop(self, *paths: Path) -> None:
        """Drop files onto the tab."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        assert self.tab.accepts(mime)
        self.tab.handle_drop(mime)


def put_pictures(folder: Path, count: int = 24, side: int = 64) -> Path:
    """Discs of all colours."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(5)
    rows, columns = np.mgrid[0:side, 0:side]
    for number in range(count):
        row, column, edge = random.integers(side // 4, side - side // 4, 3)
        picture = np.empty((side, side, 3), np.uint8)
        picture[:] = random.integers(0, 256, 3)
        picture[np.hypot(rows - row, columns - column) < edge / 2] = random.integers(0, 256, 3)
        Image.fromarray(picture).save(folder / f"disc-{number:03d}.png")
    return folder


@contextmanager
def workshop_room(bot: QtBot, places: Places) -> Iterator[WorkshopRoom]:
    """A shown tab with one small GAN installed; closed afterwards, with whatever still trains."""
    put_small_faces(places.models)
    places = replace(places, bundled_models=places.data / "no models")
    with open_studio(places) as studio:
        context = tab_context(studio)
        context.background.failed.connect(context.messages.error)
        tab = WorkshopTab(context)
        tab.lay_out()
        bot.addWidget(tab)
        tab.resize(1280, 800)
        tab.show()
        bot.waitExposed(tab)
        wanted: list[ModelInfo] = []
        tab.model_wanted.connect(wanted.append)
        tab.activate()
        try:
            yield WorkshopRoom(tab, context, studio, bot, wanted)
        finally:
            context.run_watch.close()
            context.bridge.close()
            assert context.background.close()
