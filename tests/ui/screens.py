"""Opens the real window in every state and keeps pictures: `python tests/ui/screens.py FOLDER [--home HOME]`.

HOME is a studio folder that has a face model already (`QUARTET_HOME=HOME quartet models get faces-1024`) and,
for the Pictures tab, autoencoders; without one only the states before a model are shown. The Diffusion tab is
shown with the sticker model that comes with the program.
Run it under `xvfb-run -a -s "-screen 0 2560x1440x24"`.
"""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

CONFIGURATIONS = tuple(
    itertools.product(
        ("dark", "light"),
        (("1280x800", "1"), ("2560x1440", "2"), ("860x440", "1")),
        ("fresh", "model", "pictures", "diffusion", "text", "workshop", "gallery"),
    )
)


class Screens:
    """Drives one session of the window."""

    def __init__(self, home: Path, out: Path, appearance: str, size: str, prefix: str) -> None:
        from PySide6.QtWidgets import QApplication

        from studio.engine.places import Places
        from studio.ui.session import Session
        from studio.ui.settings import Appearance

        self.out, self.prefix = out, prefix
        self.session = Session(["quartet"], Places.under(home))
        self.app = QApplication.instance()
        self.window = self.session.window
        self.window.set_appearance(Appearance(appearance))
        self.window.settings.set_text("window/tab", "faces")
        self.window.top.tabs.setCurrentIndex(0)
        names = [entry.name for entry in self.window.entries]
        self.pictures_at, self.gallery_at = names.index("pictures"), names.index("gallery")
        self.diffusion_at, self.text_at = names.index("diffusion"), names.index("text")
        width, height = (int(part) for part in size.split("x"))
        scale = self.window.devicePixelRatioF()
        self.window.resize(round(width / scale), round(height / scale))
        self.window.show()
        self.wait(lambda: self.session.furniture is not None, 20)
        self.pause(1.2)

    def wait(self, ready: Callable[[], object], seconds: float) -> bool:
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        deadline = QDeadlineTimer(round(seconds * 1000))
        while not ready() and not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        return bool(ready())

    def pause(self, seconds: float) -> None:
        self.wait(lambda: False, seconds)

    def shoot(self, name: str, widget: object = None) -> None:
        self.pause(0.3)
        target = widget or self.window
        file = self.out / f"{self.prefix}-{name}.png"
        target.grab().save(str(file))
        print(file)

    def fresh(self) -> None:
        """Before there is a model."""
        from studio.core.errors import UserError
        from studio.engine.packs import FetchProgress, FetchStage

        furniture = self.session.furniture
        self.shoot("empty")
        offer = furniture.offer
        if offer is not None:
            fail = threading.Event()

            def fetch(pack_id, report, cancel):
                report(FetchProgress(pack_id, FetchStage.DOWNLOADING, 3_000_000, 37_600_000))
                fail.wait(0.6)
                report(FetchProgress(pack_id, FetchStage.DOWNLOADING, 21_400_000, 37_600_000))
                fail.wait(30)
                raise UserError("There is no network.", "Connect to the internet, then try again.")

            furniture.fetcher._shop.fetch = fetch
            offer.cards[0].button.click()
            self.pause(1.2)
            self.shoot("fetching")
            fail.set()
            self.pause(0.6)
            self.shoot("fetch-failed")
        self.window.show_tab(self.gallery_at)
        self.shoot("gallery-empty")
        self.session.messages.error(
            UserError("holiday.png is damaged or cut off, so it cannot be read.", "Fetch or copy it again.")
        )
        self.shoot("message")
        dialog = furniture.show_models()
        self.pause(0.6)
        self.shoot("models", dialog)
        dialog.close()

    def model(self) -> None:
        """With the face model."""
        from studio.core.request import Request
        from studio.families.gan.params import FacesParams

        studio, furniture = self.session.studio, self.session.furniture
        info = studio.models.of_family("gan")[0]
        self.wait(lambda: studio.engine.device is not None, 60)
        self.pause(6)
        self.shoot("faces")
        self.window.commands.make.trigger()
        self.pause(3)
        self.shoot("faces-drawing")
        for seed in (7, 40, 90):
            request = Request.make("gan", "faces", info.ref, seed, FacesParams(count=6))
            studio.engine.submit(request)
        self.pause(3)
        self.shoot("queue")
        engine = studio.engine
        self.wait(lambda: len(studio.gallery.ids()) >= 6, 120)
        for job in engine.jobs():
            engine.cancel(job.id)
        self.wait(lambda: not any(job.state.value in {"pending", "running"} for job in engine.jobs()), 60)
        self.pause(1)
        furniture.operations.rate(studio.gallery.ids()[1:4], 4)
        furniture.operations.rename(studio.gallery.ids()[2:3], "夏の微笑み 😀 a smile that is rather long")
        self.pause(0.5)
        furniture.right.recent.view.pick(studio.gallery.ids()[2])
        self.pause(1)
        self.shoot("done")
        self.window.show_tab(self.gallery_at)
        self.pause(1)
        furniture.tab(self.gallery_at).view.pick(studio.gallery.ids()[2])
        self.pause(1)
        self.shoot("gallery")
        overlay = self.window.show_keys()
        self.shoot("keys")
        overlay.close()
        dialog = furniture.show_models()
        self.pause(1)
        self.shoot("models", dialog)
        dialog.close()
        viewer = furniture.show_full_screen(studio.gallery.ids(), 2)
        self.pause(2)
        self.shoot("viewer", viewer)
        viewer.close()

    def pictures(self) -> None:
        """The Pictures tab, with every autoencoder there is."""
        studio = self.session.studio
        self.wait(lambda: studio.engine.device is not None, 60)
        self.window.show_tab(self.pictures_at)
        tab = self.session.furniture.tab(self.pictures_at)
        self.pause(2)
        for model in studio.models.of_family("vae"):
            box = tab.left_panel().models.box
            box.setCurrentIndex(box.findData(model.id))
            self.wait(lambda: tab.session.shelf.space is not None, 20)
            tab.session.look(dataclasses.replace(tab.session.document, code=None, held=None))
            self._pictures_of(tab, model.id)

    def _pictures_of(self, tab: object, name: str) -> None:
        from studio.ui.tabs.pictures.document import View

        session, under, canvas = tab.session, tab.under_canvas(), tab.canvas()

        def drawn() -> bool:
            found = session.picture(session.current())
            return not session.busy and session.resting and found is not None and found.full

        def settle() -> None:
            self.wait(drawn, 60)
            self.pause(0.4)

        under.set_open(False)
        self.pause(1)
        self.shoot(f"{name}-start")
        canvas.start.example.click()
        self.wait(lambda: session.document.code is not None, 30)
        settle()
        self.shoot(f"{name}-dropped")
        if session.shelf.framed:
            canvas.framing.view.zoom(1.6)
            canvas.framing.view.turn(8)
            settle()
            self.shoot(f"{name}-framing")
            canvas.framing.row.reset.click()
            canvas.framing.button.click()
            settle()
            self.shoot(f"{name}-wipe")
        for key, view in (("side", View.SIDE), ("difference", View.DIFFERENCE), ("pulled", View.WIPE)):
            tab.commands.look(view)
            if key == "pulled":
                tab._left.axes.rows[0].lock_toggled.emit(True)
                axes = [axis.key for axis in session.shelf.sliders[:3]]
                tab.commands.pull("x", dict(zip(axes, (1.6, -1.2, 0.8), strict=False)), True)
            settle()
            self.pause(1)
            self.shoot(f"{name}-{key}")
        tab.commands.keep()
        self.pause(2)
        self.shoot(f"{name}-kept")
        tab.commands.hold()
        tab.commands.surprise(tuple(axis.key for axis in session.shelf.sliders[:10]))
        settle()
        tab.commands.scrub(0.6, True)
        settle()
        self.wait(lambda: under.blend.strip.tile(0.5) is not None, 60)
        self.shoot(f"{name}-blend")
        under.show_page(under.film)
        under.film.fields["frames"].changed.emit(12, True)
        under.film.fields["format"].changed.emit("webp", True)
        self.shoot(f"{name}-film")
        under.film.work.make.click()
        self.wait(lambda: under.film.work.player.playing, 120)
        self.shoot(f"{name}-film-made")
        under.film.work.player.stop()
        under.show_page(under.map)
        settle()
        self.pause(1.5)
        self.shoot(f"{name}-map")
        if session.shelf.prior:
            tab.commands.draw_from_nothing()
            self.wait(lambda: session.picture(session.wishes.shown(session.document.samples[-1])), 60)
            self.shoot(f"{name}-samples")
            under.set_open(False)
            self.pause(0.5)
            self.shoot(f"{name}-samples-large")

    def diffusion(self) -> None:
        """The Diffusion tab with the sticker model, from the first words to a mask."""
        from studio.families.diffusion.params import GridAxis
        from studio.ui.tabs.diffusion.document import View

        studio = self.session.studio
        self.wait(lambda: studio.engine.device is not None, 60)
        self.window.show_tab(self.diffusion_at)
        if self.session.furniture.offer is not None:
            self.session.furniture.offer.not_now.click()
        tab = self.session.furniture.tab(self.diffusion_at)
        session, commands, under = tab.session, tab.commands, tab.under_canvas()
        self.wait(lambda: session.shelf.known is not None, 30)

        def finished() -> bool:
            shown = session.document.shown
            kept = session.keeping.item(shown) is not None and session.picture(shown) is not None
            return kept and not session.working

        def say(**values: object) -> None:
            commands.set_values("x", values)

        self.shoot("start")
        say(prompt="a red fox under a frobnicator")
        self.shoot("unknown-words")
        say(prompt="red apple", steps=20)
        studio.engine.pause()
        tab.make()
        for count in range(1, 10):
            self.wait(lambda: session.working, 10)
            tab.playhead.step()
            self.wait(lambda count=count: len(session.steps.of(session.document.shown)) >= count, 60)
        self.pause(0.7)
        self.shoot("resting")
        tab.playhead.play()
        self.wait(finished, 120)
        self.pause(1.2)
        self.shoot("finished")
        tab.playhead.go(11)
        tab.canvas().steps.words.choose(1)
        self.shoot("scrubbed")
        under.show_page(under.schedule)
        self.pause(0.8)
        self.shoot("schedule")
        say(prompt="green apple")
        tab.playhead.go(6)
        commands.branch()
        self.wait(finished, 120)
        tab.playhead.go(9)
        say(prompt="green apple", guidance=9.0)
        commands.branch()
        self.wait(finished, 120)
        under.show_page(under.branches)
        self.pause(1)
        self.shoot("branches")
        under.show_page(under.grid)
        say(prompt="fox", guidance=2.0, steps=8)
        styles, prompts = ("fluent", "flat", "noto"), ("red apple", "owl", "sunflower")
        commands.set_grid(GridAxis.STYLE, styles, GridAxis.PROMPT, prompts)
        commands.paint_grid()
        self.wait(lambda: len(session.steps.paintings) > 6, 60)
        self.shoot("grid-under-way")
        self.wait(lambda: not session.working, 240)
        self.pause(1.2)
        self.shoot("grid")
        say(count=6, guidance=4.0)
        tab.make()
        self.wait(finished, 240)
        self.pause(1.2)
        self.shoot("batch")
        under.show_page(under.film)
        commands.make_film()
        self.wait(lambda: under.film.work.player.playing, 60)
        self.pause(0.8)
        self.shoot("film")
        under.film.work.player.stop()
        commands.paint_over()
        self.wait(lambda: session.document.picture is not None, 20)
        commands.look(View.MASK)
        brush = tab.canvas().brush.painter
        self.wait(lambda: brush.painted_mask().size > 1, 20)
        under.set_open(False)
        self.pause(0.5)
        self._stroke(brush.canvas)
        self.wait(lambda: session.document.mask is not None, 10)
        self.shoot("mask")
        say(count=1, prompt="green leaf")
        tab.make()
        self.wait(finished, 120)
        under.show_page(under.steps)
        self.pause(1.2)
        self.shoot("inpainted")

    def _stroke(self, canvas: object) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        middle, left = canvas.rect().center(), Qt.MouseButton.LeftButton
        QTest.mousePress(canvas, left, pos=middle - QPoint(60, 60))
        for at in range(-50, 60, 10):
            QTest.mouseMove(canvas, middle + QPoint(at, at // 2 - 40))
        QTest.mouseRelease(canvas, left, pos=middle + QPoint(60, -20))

    def text(self) -> None:
        """The Text tab with the best language model there is, from the empty page to a chat."""
        studio = self.session.studio
        self.wait(lambda: studio.engine.device is not None, 60)
        self.window.show_tab(self.text_at)
        tab = self.session.furniture.tab(self.text_at)
        session, commands, canvas, under = tab.session, tab.commands, tab.canvas(), tab.under_canvas()
        self.wait(lambda: tab.memory.given, 20)

        def written() -> bool:
            return not session.writing

        self.shoot("start")
        canvas.page.put("Once upon a time there was a lighthouse keeper who")
        self.wait(lambda: session.document.text, 5)
        tab.make()
        self.wait(lambda: not session.reading, 60)
        self.pause(0.4)
        self.shoot("streaming")
        self.wait(written, 120)
        self.shoot("written")
        road = canvas.page.road
        surprising = min(road.tokens(60, road.end), key=lambda place: place.token.probability, default=None)
        if surprising is not None:
            canvas._open_card(surprising, keyboard=True)
            self.shoot("other-words")
            canvas._put_card_away()
        commands.regenerate()
        self.wait(written, 120)
        self.shoot("again")
        under.show_page(under.tree)
        self.pause(0.4)
        self.shoot("tree")
        canvas.page.put_caret(road.end - 12)
        for page, name in ((under.attention, "attention"), (under.layers, "layers")):
            under.show_page(page)
            self.wait(lambda: under.insights.insight is not None, 60)
            self.pause(0.3)
            self.shoot(name)
        commands.ask_for_prompts("a rainy day")
        self.wait(lambda: not under.prompts.working, 120)
        self.shoot("sticker-prompts")
        under.set_open(False)
        commands.new_page()
        canvas.page.put("The sea was calm that evening, and nobody spoke. " * 2000)
        self.wait(lambda: canvas.page.whole, 20)
        tab.make()
        self.wait(written, 240)
        self.shoot("long")
        commands.new_page()
        if session.can_chat:
            tab.left_panel().chat.click()
            self.shoot("chat-start")
            commands.say("Tell me a very short story about a fox and the moon.")
            self.wait(written, 240)
            commands.say("And what did the moon say?")
            self.wait(written, 240)
            self.shoot("chat")

    def gallery(self) -> None:
        """The Gallery tab with whatever lies in HOME: views, places, search, details, graph, comparison."""
        from studio.core.item import ItemKind
        from studio.gallery.query import Query
        from studio.ui.gallery.export.dialog import ExportDialog

        gallery, furniture = self.session.studio.gallery, self.session.furniture
        pictures = gallery.ids(Query(kind=ItemKind.PICTURE))
        self.window.show_tab(self.gallery_at)
        tab = furniture.tab(self.gallery_at)
        self.wait(lambda: tab.model.ids, 20)
        self.pause(2)
        self.shoot("grid")
        tab.view.pick(pictures[0])
        self.pause(1.5)
        self.shoot("one")
        tab.view.selectAll()
        self.pause(1.5)
        self.shoot("many")
        tab.view.clearSelection()
        for at, name in enumerate(("Grid", "List", "Time")):
            tab.filters.choose_view(at)
            tab._show_view(at)
            self.pause(1.5)
            self.shoot(f"view-{name.lower()}")
        tab.filters.choose_view(0)
        tab._show_view(0)
        for name, words in (
            ("found", "fox rating:>=1"),
            ("mistake", "rating:>=9 modle:faces"),
            ("none", "zebra"),
        ):
            tab.filters.search.setText(words)
            self.pause(1.5)
            self.shoot(name)
        tab.filters.clear()
        foxes = gallery.ids(Query(text="green fox kind:picture"))
        furniture.show_lineage(foxes[0] if foxes else pictures[0])
        self.pause(2)
        self.shoot("lineage")
        furniture._leave_lineage()
        window = furniture.show_comparison(pictures[:4])
        self.pause(3)
        self.shoot("compare", window)
        window.close()
        tab.look_in(Query())
        self.pause(0.5)
        dialog = ExportDialog(self.session.context, pictures[:9], self.window)
        dialog.show()
        self.pause(3)
        self.shoot("export", dialog)
        dialog.close()
        for name, dialog in (("origin", furniture.show_origin()), ("privacy", furniture.show_privacy())):
            self.pause(1)
            self.shoot(name, dialog)
            dialog.close()

    def workshop(self) -> None:
        """The Workshop: nothing yet, a new run with its data, the example from its start to its pages."""
        from studio.training.run_progress import Doing
        from studio.training.runs import DataSource, RunState

        at = [entry.name for entry in self.window.entries].index("workshop")
        self.window.show_tab(at)
        tab = self.session.furniture.tab(at)
        self.pause(1)
        self.shoot("empty")
        tab._canvas.example.click()
        looks = tab._left.runs.rows
        self.wait(lambda: looks.looks and looks.looks[0].doing is Doing.LEARNING, 180)
        self.wait(lambda: looks.looks[0].step > 20, 60)
        self.pause(4)
        self.shoot("learning")
        tab.new_run()
        self.pause(1)
        self.shoot("new")
        tab._canvas.new.take_data(DataSource(folder=str(looks.looks[0].run.data_folder)))
        self.wait(lambda: tab._canvas.new._around.dataset is not None, 60)
        self.wait(tab._canvas.new.estimate_line.text, 40)
        self.pause(1)
        self.shoot("new-data")
        self.wait(lambda: looks.looks[0].state is not RunState.RUNNING, 300)
        run = looks.looks[0].run
        tab._left.runs.mark([run.key])
        tab._picked((run,))
        for page, name in enumerate(("done", "data", "judging", "about")):
            tab._canvas.one.pages.setCurrentIndex(page)
            self.pause(2)
            self.shoot(name)

    def close(self) -> None:
        self.window.close()
        self.pause(0.2)


def speak(home: Path, language: str) -> None:
    """The window speaks it from its start."""
    from studio.engine.places import Places
    from studio.ui.settings import Language, UiSettings

    folder = Places.under(home).config
    folder.mkdir(parents=True, exist_ok=True)
    settings = UiSettings(folder / "window.ini")
    settings.language = Language(language)
    settings.sync()


def one(args: argparse.Namespace) -> None:
    speak(args.home, args.language)
    screens = Screens(args.home, args.out, args.appearance, args.size, args.prefix)
    try:
        getattr(screens, args.state)()
    finally:
        screens.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--home", type=Path)
    parser.add_argument("--only", default="", help="words that must occur in the prefix")
    parser.add_argument("--language", default="en", help="of the window: en, de, fr, es, ja, zh_CN")
    for hidden in ("appearance", "size", "state", "prefix"):
        parser.add_argument(f"--{hidden}")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    if args.state:
        one(args)
        return
    for appearance, (size, scale), state in CONFIGURATIONS:
        prefix = f"{state}-{appearance}-{size}"
        home = args.out / "homes" / prefix if state in {"fresh", "diffusion", "workshop"} else args.home
        if home is None or not all(word in prefix for word in args.only.split()):
            continue
        command = [sys.executable, __file__, str(args.out), "--home", str(home), "--state", state]
        command += ["--appearance", appearance, "--size", size, "--prefix", prefix]
        command += ["--language", args.language]
        subprocess.run(command, env=os.environ | {"QT_SCALE_FACTOR": scale}, check=False, timeout=1200)


if __name__ == "__main__":
    main()
