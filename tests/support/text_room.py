"""The Text tab on no screen: real widgets and the real engine, and a family that writes what it is told."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from scripted_family import ScriptedFamily
from tab_room import tab_context

from studio.app import Studio, open_studio
from studio.core.events import Alternative, Event, Progress, Token
from studio.core.item import Item
from studio.core.request import ModelRef, Request
from studio.core.text_tree import Author
from studio.engine.manifest import Manifest, Weights
from studio.engine.places import Places
from studio.families.transformer.params import TASKS, WriteParams
from studio.gallery.query import Query
from studio.ui.context import UiContext
from studio.ui.tabs.text.document import TextDocument
from studio.ui.tabs.text.session import TextSession
from studio.ui.tabs.text.tab import TextTab

WORDS = (" there", " was", " a", " fox", " who", " sang", " to", " the", " moon", ".")
OTHERS = (" cat", " dog", " owl", " queen", " king", " ship", " star", " tree", " song")


def token(text: str, number: int, index: int = 0, probability: float = 0.4) -> Token:
    """A token with ten alternatives, itself the first."""
    others = [
        Alternative(1000 + at, other, 0.3 / (at + 1), 0.0 if at > 6 else 0.4 / (at + 1))
        for at, other in enumerate(OTHERS)
    ]
    own = Alternative(number, text, probability, min(1.0, 1.2 * probability))
    return Token(number, text, probability, own.chance, (own, *others), index)


def words(family: ScriptedFamily, request: Request) -> Iterator[Event]:
    """The ordinary script: so many words as are asked for; another seed begins elsewhere."""
    if request.task != "write":
        return
    params = request.params_as(WriteParams)
    yield Progress(0, params.max_tokens, "Reading 12 tokens")
    for index in range(params.count):
        for at in range(min(params.max_tokens, 6)):
            place = (request.seed + index + len(params.begun) + at) % len(WORDS)
            yield token(WORDS[place], place, index, (0.9, 0.4, 0.05)[at % 3])
            family.reached.release()
            if family.gate is not None:
                family.gate.acquire(timeout=10)


def put_text_model(root: Path, model_id: str = "scribe", *, chat: bool = True) -> ModelRef:
    """A model folder with honest hashes and no meaning; its header says whether it answers."""
    folder = root / model_id
    folder.mkdir(parents=True)
    header = b'{"chat_template.jinja":{}}' if chat else b"{}"
    data = len(header).to_bytes(8, "little") + header
    (folder / "weights.safetensors").write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    manifest = Manifest(
        id=model_id,
        name=model_id.title(),
        family="transformer",
        architecture="scripted",
        licence="CC0",
        resolution=0,
        weights=Weights(sha256=digest, size=len(data)),
    )
    (folder / "manifest.toml").write_text(manifest.to_toml())
    return ModelRef(model_id, digest)


@dataclass
class TextRoom:
    """A tab on the screen, and what is behind it."""

    tab: TextTab
    context: UiContext
    studio: Studio
    family: ScriptedFamily
    bot: QtBot

    @property
    def session(self) -> TextSession:
        return self.tab.session

    @property
    def document(self) -> TextDocument:
        return self.tab.session.document

    @property
    def text(self) -> str:
        """What stands on the page: the tree and the page say the same."""
        page = self.tab.canvas().page
        assert page.whole
        assert page.text == self.document.text
        return page.text

    def until(self, happens: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(happens()), timeout=60_000)

    def type(self, words: str) -> None:
        """Type on the page, where the caret is."""
        for at, line in enumerate(words.split("\n")):
            if at:
                self.key(Qt.Key.Key_Return)
            QTest.keyClicks(self.tab.canvas().page, line)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the page."""
        QTest.keyClick(self.tab.canvas().page, key, modifiers)

    def caret(self, place: int) -> None:
        """Put the caret somewhere."""
        self.tab.canvas().page.put_caret(place)

    def write(self) -> None:
        """Ctrl+Enter, and wait until it is written."""
        self.tab.make()
        self.until(lambda: not self.session.writing)

    def begin(self, words: str = "Once") -> None:
        """Type a beginning and let the model go on."""
        self.caret(10**9)
        self.type(words)
        self.write()

    def drop(self, *paths: Path) -> None:
        """Drop files onto the tab."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        assert self.tab.accepts(mime)
        self.tab.handle_drop(mime)

    def pieces(self) -> list[tuple[Author, str]]:
        """The road, as who wrote what."""
        return [(piece.author, piece.text) for piece in self.document.tree.road()]

    def leaves(self) -> set[str]:
        """All texts that can be reached."""
        tree = self.document.tree
        return {tree.text(leaf.id) for leaf in tree.leaves()}

    def asked(self) -> WriteParams:
        """What the model was asked last."""
        return self.family.ran[-1].params_as(WriteParams)

    def kept(self) -> tuple[Item, ...]:
        """What lies in the gallery, newest first."""
        return self.studio.gallery.items(self.studio.gallery.ids(Query()))


@contextmanager
def text_room(
    bot: QtBot,
    places: Places,
    *,
    chat: bool = True,
    script: Callable[[ScriptedFamily, Request], Iterator[Event]] = words,
    models: Sequence[str] = ("scribe",),
) -> Iterator[TextRoom]:
    """A shown tab with a model that writes what the script says; closed afterwards."""
    family = ScriptedFamily(script=script, name="transformer", tasks=TASKS)
    for model in models:
        if not (places.models / model).exists():
            put_text_model(places.models, model, chat=chat)
    places = replace(places, bundled_models=places.data / "no models")
    with open_studio(places, family.registry) as studio:
        studio.engine.start()
        context = tab_context(studio)
        context.background.failed.connect(context.messages.error)
        tab = TextTab(context)
        tab.lay_out()
        bot.addWidget(tab)
        tab.resize(1200, 800)
        tab.show()
        bot.waitExposed(tab)
        tab.activate()
        room = TextRoom(tab, context, studio, family, bot)
        room.until(lambda: tab.memory.given)
        if models:
            room.until(lambda: room.session.can_chat is not None)
        try:
            yield room
        finally:
            if family.gate is not None:
                family.gate.release(1000)
            context.bridge.close()
            assert context.background.close()
