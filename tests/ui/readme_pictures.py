"""Takes pictures of README.md anew: `python tests/ui/readme_pictures.py FOLDER --home HOME [--only GROUP]`.

HOME is a studio folder with the packs faces-1024 and smollm2 whose gallery holds at least seven faces, an
owl, a red fox and a text, made by `quartet generate`. Run it under `xvfb-run -a -s "-screen 0 2560x1440x24"`,
on a machine with nothing else to do: the window says how fast it is.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from screens import Screens

SIZE = "1280x800"
GROUPS = ("faces", "pictures", "text", "gallery")


class Pictures(Screens):
    """One visit for each tab; a name ends with the appearance."""

    def __init__(self, home: Path, out: Path) -> None:
        super().__init__(home, out, "dark", SIZE, "")
        self.wait(lambda: self.session.studio.engine.device is not None, 60)
        offer = self.session.furniture.offer
        if offer is not None:
            offer.not_now.click()

    def take(self, name: str, widget: Any = None) -> None:
        """`name` is the file's: its last word chooses dark or light."""
        from PIL import Image

        from studio.ui.settings import Appearance

        self.window.set_appearance(Appearance(name.rsplit("-", 1)[1]))
        self.pause(1.5)
        file = self.out / f"{name}.png"
        (widget or self.window).grab().save(str(file))
        with Image.open(file) as picture:
            picture.convert("RGB").save(file.with_suffix(".webp"), quality=88, method=6)
        file.unlink()
        print(file.with_suffix(".webp"))

    def tab(self, name: str) -> Any:
        at = [entry.name for entry in self.window.entries].index(name)
        self.window.show_tab(at)
        self.pause(1)
        return self.session.furniture.tab(at)

    def faces(self) -> None:
        """Sixteen faces; being drawn; a morph between three."""
        from studio.core.request import Request
        from studio.families.gan.params import FacesParams

        tab, engine = self.tab("faces"), self.session.studio.engine
        self.wait(lambda: not tab.session.busy and tab.session.resting, 120)
        self.pause(2)
        self.take("faces-dark")
        info = self.session.studio.models.of_family("gan")[0]
        for seed in (30, 40, 90):
            engine.submit(Request.make("gan", "faces", info.ref, seed, FacesParams(count=2 + seed // 30)))
        self.wait(lambda: any(job.state.value == "running" for job in engine.jobs()), 60)
        self.pause(4)
        self.take("drawing-light")
        for job in engine.jobs():
            engine.cancel(job.id)
        self.wait(lambda: not any(job.state.value in {"pending", "running"} for job in engine.jobs()), 60)
        self.window.commands.queue.setChecked(False)
        self._morph(tab)

    def _morph(self, tab: Any) -> None:
        from dataclasses import replace

        document = tab.session.document
        ids = tuple(tile.id for tile in document.tiles[1:4])
        tab.session.look(replace(document, selection=ids, current=ids[-1]))
        tab.under_canvas().show_page(tab.under_canvas().morph)
        tab.under_canvas().morph._handled(0.36, True)
        self.wait(lambda: not tab.session.busy and tab.session.resting, 120)
        self.pause(6)
        self.take("morph-light")

    def pictures(self) -> None:
        """A photograph bent by sliders, then the map and a blend."""
        from studio.ui.tabs.pictures.document import View

        tab = self.tab("pictures")
        session, under, canvas = tab.session, tab.under_canvas(), tab.canvas()

        def drawn() -> bool:
            found = session.picture(session.current())
            return not session.busy and session.resting and found is not None and found.full

        canvas.start.example.click()
        self.wait(lambda: session.document.code is not None, 30)
        self.wait(drawn, 60)
        canvas.framing.button.click()
        tab.commands.look(View.WIPE)
        axes = [axis.key for axis in session.shelf.sliders[:3]]
        tab.commands.pull("x", dict(zip(axes, (1.0, -1.2, 1.2), strict=False)), True)
        self.pause(1)
        self.wait(drawn, 60)
        self.take("pictures-dark")
        tab.commands.hold()
        tab.commands.surprise(tuple(axis.key for axis in session.shelf.sliders[:10]))
        self.wait(drawn, 60)
        tab.commands.scrub(0.5, True)
        under.show_page(under.map)
        self.pause(2)
        self.wait(drawn, 60)
        self.take("pictures-map-light")

    def text(self) -> None:
        """Other words, the tree, attention, a chat."""
        tab = self.tab("text")
        session, commands, canvas, under = tab.session, tab.commands, tab.canvas(), tab.under_canvas()
        self.wait(lambda: tab.memory.given, 20)

        def written() -> bool:
            return not session.writing

        commands.new_page()
        tab.left_panel().plain.click()
        commands.set_seed(0)
        self.pause(1)
        canvas.page.put("Once upon a time there was a lighthouse keeper who")
        self.wait(lambda: session.document.text, 5)
        tab.make()
        self.wait(lambda: session.writing, 60)
        self.wait(written, 240)
        road = canvas.page.road
        places = road.tokens(50, road.end)
        surprising = min(places, key=lambda place: place.token.probability, default=None)
        if surprising is not None:
            canvas._open_card(surprising, keyboard=True)
            self.pause(1)
            self.take("text-dark")
            canvas._put_card_away()
        commands.regenerate()
        self.wait(lambda: session.writing, 60)
        self.wait(written, 240)
        under.show_page(under.tree)
        self.take("text-tree-dark")
        canvas.page.put_caret(canvas.page.road.end - 12)
        under.show_page(under.attention)
        self.wait(lambda: under.insights.insight is not None, 90)
        self.take("text-attention-light")
        under.set_open(False)
        commands.new_page()
        tab.left_panel().chat.click()
        for words in ("Tell me a very short story about a fox and the moon.", "And what did the moon say?"):
            commands.say(words)
            self.wait(lambda: session.writing, 60)
            self.wait(written, 240)
        self.take("text-chat-dark")

    def gallery(self) -> None:
        """The grid with what is known of one picture, the list, a line of descent."""
        tab, furniture = self.tab("gallery"), self.session.furniture
        picked = self._sort()
        self.wait(lambda: tab.model.ids, 20)
        tab.filters.order.setCurrentIndex(tab.filters.order.findText("Best first"))
        self.pause(2)
        tab.view.pick(picked)
        self.pause(4)
        self.take("gallery-dark")
        tab.view.clearSelection()
        tab.filters.choose_view(1)
        tab._show_view(1)
        self.take("gallery-list-light")
        tab.filters.choose_view(0)
        tab._show_view(0)
        furniture.show_lineage(self._descent())
        self.pause(3)
        self.take("lineage-dark")

    def _sort(self) -> int:
        """Stars, tags, colours, collections, searches; gives the face that is picked."""
        from studio.core.item import ItemKind, Label
        from studio.gallery.query import Query

        gallery = self.session.studio.gallery
        found = gallery.items(gallery.ids(Query(text="face kind:picture")))
        faces = tuple(item.id for item in found if item.request is not None)
        foxes = gallery.ids(Query(text="fox kind:picture"))
        owls = gallery.ids(Query(text="owl kind:picture"))
        texts = gallery.ids(Query(kind=ItemKind.TEXT))
        if not gallery.collections():
            gallery.make_collection("Spring issue", faces[:6])
            gallery.make_collection("Ideas", (*owls, *foxes[:2]))
            gallery.save_search("Best faces", "face rating:>=4")
            gallery.save_search("Foxes", "fox")
        gallery.rate(faces[:4], 4)
        gallery.rate(owls[:1], 5)
        gallery.rate(faces[4:6], 2)
        gallery.label(faces[:3], Label.BLUE)
        gallery.label(owls[:1], Label.RED)
        gallery.tag(faces[:6], ("portrait",))
        gallery.tag((*owls, *foxes[:2]), ("animal",))
        gallery.tag((*owls[:1], *faces[:2]), ("cover",))
        gallery.tag((*faces[1:2], *texts[:1]), ("hero",))
        gallery.note(faces[:1], "For the cover of the spring issue: light from the left.")
        return faces[0]

    def _descent(self) -> int:
        """Paint on from the words of the red fox; gives the youngest."""
        from studio.gallery.query import Query

        gallery = self.session.studio.gallery
        tab = self.tab("diffusion")

        def finished() -> bool:
            shown = tab.session.document.shown
            return tab.session.keeping.item(shown) is not None and not tab.session.working

        item = gallery.item(gallery.ids(Query(text="red fox kind:picture"))[-1])
        for seed, words in (
            (3, "a green fox"),
            (4, "a green fox"),
            (3, "a blue fox"),
            (5, "a blue fox with a hat"),
        ):
            tab.use_settings(item)
            tab.commands.set_seed(seed)
            tab.commands.set_values("x", {"prompt": words, "count": 1, "steps": 20})
            tab.make()
            self.wait(lambda: tab.session.working, 10)
            self.wait(finished, 120)
            self.pause(1)
            if words == "a blue fox":
                item = tab.session.keeping.item(tab.session.document.shown)
        found = tab.session.keeping.item(tab.session.document.shown)
        self.tab("gallery")
        return found.id


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--only", choices=GROUPS)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    pictures = Pictures(args.home, args.out)
    for group in GROUPS if args.only is None else (args.only,):
        getattr(pictures, group)()
    pictures.close()


if __name__ == "__main__":
    main()
