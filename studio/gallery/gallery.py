"""The gallery: everything made or dropped in, with its files, its descent and what people did to it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from studio.core.errors import UserError
from studio.core.events import AnimationFormat, Attachment, Picture
from studio.core.item import Item, ItemKind, Label
from studio.core.text_tree import TextTree
from studio.gallery import edits, exporting, shelves
from studio.gallery.calendar import Span, Stretch, stretches
from studio.gallery.change import Change, ChangeKind, Shelf, ShelfState
from studio.gallery.complaints import FullDiskError, disk_errors, read_only
from studio.gallery.descent import MOST, Descent, Reach, descent
from studio.gallery.drafts import Drafts
from studio.gallery.inputs import JSON, InputStore
from studio.gallery.keeping import AnimationWriter, Keeper
from studio.gallery.kept_doubles import KeptDoubles
from studio.gallery.layout import Layout
from studio.gallery.opening import Opened, open_gallery, rebuild_gallery
from studio.gallery.privacy.protecting import unlocked
from studio.gallery.query import Query
from studio.gallery.reading import picture_in, tensors_in, words_in
from studio.gallery.rebuilding import Rebuilt
from studio.gallery.record import NewItem
from studio.gallery.removal import Removal, SendToTrash, send_to_platform_trash
from studio.gallery.reserve import Reserve
from studio.gallery.rows import has_brought_in, select_items, stack_sizes
from studio.gallery.search.listing import ids_of
from studio.gallery.session import Session, door, living
from studio.gallery.shelves import Collection, SavedSearch, Tag
from studio.gallery.tensors import Array
from studio.gallery.texts import TREE
from studio.gallery.thumbnails import Thumbnails
from studio.gallery.upkeep import Upkeep
from studio.gallery.usage import Usage
from studio.gallery.verify import Report, VerifyReport

_LOG = logging.getLogger(__name__)

EVERYTHING = Query()
LATENT = "latent"
"""Role of the array that a picture was drawn from."""


class GoneError(UserError, KeyError):
    """An item is not in the gallery (any more)."""


class Gallery:
    """One gallery folder. Thread-safe; several programs may have the same folder open.

    Attributes:
        folder: where it lies.
        database: its rows; the queue keeps its jobs there, too.
        inputs: what went into requests.
        usage: how often and how long models worked.
        drafts: what tabs remember of the last visit.
        read_only: whether nothing can be kept here; whatever would is a `UserError`.
        upkeep: copies of the database, checks and repairs.
        messages: sentences for people about what was found when it was opened (damage and its repair).
    """

    def __init__(self, layout: Layout, opened: Opened) -> None:
        """Made by `Gallery.open`."""
        self.folder = layout.folder
        self.database = opened.database
        self.read_only = opened.session is None
        self.messages = opened.messages
        scratch = None if opened.session is None else opened.session.scratch
        self.inputs = InputStore(layout.inputs, scratch=scratch, frozen=self.read_only, files=layout.files)
        self._layout = layout
        self._opened = opened
        self._thumbnails = Thumbnails(layout.files, scratch)
        token = "" if opened.session is None else opened.session.token
        self.usage = Usage(opened.database)
        self.kept_doubles = KeptDoubles(opened.database)
        self.drafts = Drafts(layout.files, scratch)
        self._keeper = Keeper(layout.files, opened.database, token, self.inputs, self._thumbnails)
        self.upkeep = Upkeep(layout, opened.database, scratch, self._told)
        self._reserve = Reserve(layout.reserve)
        if not self.read_only:
            self._reserve.hold()
        self._listeners: list[Callable[[Change], None]] = []
        self._listening = threading.Lock()
        self._closed = False

    @classmethod
    def open(
        cls,
        folder: Path,
        passphrase: str | None = None,
        report: Report | None = None,
        cancel: threading.Event | None = None,
    ) -> Gallery:
        """Open the gallery in `folder`, or make one: migrates (with a backup first), completes or clears what
        a crash left, repairs a damaged database from the files, and goes on sealing or unsealing.

        Args:
            folder: the gallery's.
            passphrase: of a gallery that has one; it takes half a second.
            report: told how many files of how many are sealed, unsealed or read, when that has to be done.
            cancel: turns the sealing or unsealing round.

        Raises:
            LockedError: it has a passphrase, and none was given.
            WrongPassphraseError: it has another one.
            UserError: it cannot be opened; the sentence says why.
        """
        layout = unlocked(folder.absolute(), passphrase, report, cancel)
        try:
            return cls(layout, open_gallery(layout, report))
        except BaseException:
            layout.files.close()
            raise

    @classmethod
    def rebuild(cls, folder: Path, passphrase: str | None = None, report: Report | None = None) -> Rebuilt:
        """Make the database of a closed gallery again from its files, with what people did to them.

        Raises:
            UserError: another program has it open, it cannot be written to, or the disk is full; the old
                database is still there then.
        """
        layout = unlocked(folder.absolute(), passphrase, report)
        try:
            return rebuild_gallery(layout, report)
        finally:
            layout.files.close()

    def close(self) -> None:
        """Close the database and leave in order. May be called twice."""
        if self._closed:
            return
        self._closed = True
        self.database.close()
        self._thumbnails.close()
        self._layout.files.close()
        if self._opened.session is not None:
            self._leave(self._opened.session)
        if self._opened.temporary is not None:
            self._opened.temporary.cleanup()

    def __enter__(self) -> Gallery:
        """The gallery itself; closed at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    @property
    def session(self) -> str:
        """The token of this opening; jobs and unfinished saves are noted with it. Empty when read-only."""
        return self._keeper.session

    @property
    def sealed(self) -> bool:
        """Whether it has a passphrase."""
        return self._layout.keys is not None

    def hide(self) -> None:
        """The window is locked: no copy in the open is left, and no input in memory. Jobs go on with what
        they are writing.
        """
        self._layout.files.clear()
        self.inputs.clear()

    def living_sessions(self) -> frozenset[str]:
        """The tokens of all programs that have this gallery open now, this one among them."""
        return living(self._layout.sessions)

    # Making

    def save_picture(self, picture: Picture, new: NewItem) -> Item:
        """Keep a picture, uint8 (h, w, 3 or 4), as PNG with its request inside; then its row; then its
        thumbnail.

        Raises:
            UserError: the disk is full or the gallery read-only; nothing is left behind.
        """
        self._check_writable()
        return self._added(self._keeper.picture(picture, new))

    def save_text(self, text: str, poster: Picture | None, new: NewItem) -> Item:
        """Keep a text as a `.txt` file: the words, and behind them what they come from (`texts`).

        Args:
            text: its words; line ends become “\\n”, control characters go.
            poster: the page that stands for it, uint8 (h, w, 3 or 4); None draws one.
            new: what is known of it; without a name it is called by its first words.

        Raises:
            UserError: it has no words or too many, the disk is full, or the gallery read-only.
        """
        self._check_writable()
        return self._added(self._keeper.text(text, poster, new))

    def save_tensors(
        self, kind: ItemKind, arrays: Mapping[str, Array], poster: Picture, new: NewItem
    ) -> Item:
        """Keep a latent, a direction or a trajectory as safetensors, with its request and a picture inside.

        Args:
            kind: which of the three.
            arrays: float32, float16 or uint8, by name.
            poster: the picture that stands for it, uint8 (h, w, 3 or 4).
            new: what is known of it.

        Raises:
            UserError: the disk is full or the gallery read-only; nothing is left behind.
        """
        self._check_writable()
        return self._added(self._keeper.tensors(kind, arrays, poster, new))

    def keep_latent(self, item: Item) -> Item:
        """Keep the point of the latent space that a picture was drawn from as a thing of its own, its child.

        Raises:
            UserError: no latent was kept with it, the disk is full, or the gallery is read-only.
        """
        found = tuple(ref for ref in item.attachments if ref.role == LATENT)
        if not found:
            raise UserError(
                f"No latent was kept with “{item.name}”.",
                "Faces, rebuilt and blended pictures have one: choose one of those.",
            )
        latent = Attachment(LATENT, self.inputs.latent(found[0].sha256))
        new = NewItem(
            name=f"Latent of {item.name}",
            request=item.request,
            synthetic=item.synthetic,
            device=item.device,
            parents=(item.id,),
            attachments=(latent,),
        )
        return self.save_tensors(ItemKind.LATENT, {LATENT: latent.array}, self.picture(item), new)

    def begin_animation(
        self, new: NewItem, fmt: AnimationFormat, fps: float, size: tuple[int, int]
    ) -> AnimationWriter:
        """Start an animation of `size` (width, height); add its frames, then finish or abort it.

        Raises:
            UserError: the disk is full, the gallery read-only, or no encoder takes frames of this size.
        """
        self._check_writable()
        return self._keeper.animation(new, fmt, fps, size, self._added)

    def import_file(self, path: Path, made: datetime | None = None) -> Item:
        """Keep a copy of a picture or text file, byte by byte; of a tree of branches the text it stands at,
        with the tree. It counts as real unless it says of itself that it is AI-made; the same file once more
        gives the item that is there.

        Args:
            path: the file.
            made: when it was made, where that is known from elsewhere than the file.

        Raises:
            UserError: it is nothing that can be read, the disk is full, or the gallery read-only.
        """
        self._check_writable()
        item_id, is_new = self._keeper.imported(path, made)
        return self._added(item_id) if is_new else self.item(item_id)

    # Looking

    def item(self, item_id: int) -> Item:
        """One item.

        Raises:
            GoneError: it is not there; a `UserError` and a `KeyError`.
        """
        found = self.items((item_id,))
        if not found:
            raise GoneError(
                "This item is no longer in the gallery.", "Look for it in the trash of your computer."
            )
        return found[0]

    def ids(self, query: Query = EVERYTHING) -> tuple[int, ...]:
        """The ids of everything a query finds, in its order."""
        with self.database.read() as connection:
            return ids_of(connection, query)

    def items(self, ids: Sequence[int]) -> tuple[Item, ...]:
        """The items with these ids, in this order, without those that are gone."""
        with self.database.read() as connection:
            return select_items(connection, ids)

    def has_brought_in(self, ids: Sequence[int]) -> bool:
        """Whether a picture or film from elsewhere is among them: a photograph, as far as anybody knows."""
        with self.database.read() as connection:
            return has_brought_in(connection, ids)

    def path(self, item: Item) -> Path:
        """The file of an item, for players and other programs. Of a sealed gallery it is a copy in a private
        folder, which is cleared at `lock` and `close`; making it may take a moment.

        Raises:
            UserError: a sealed file is gone or damaged, or there is no room for the copy.
        """
        return self._layout.files.plain(item.path)

    def for_others(self, usual: Path) -> Path:
        """The folder for links that other programs follow: `usual`, or of a sealed gallery a private one.

        Raises:
            UserError: it cannot be made.
        """
        with disk_errors("The private folder cannot be used"):
            return self._layout.files.for_others(usual)

    def for_work(self, usual: Path) -> Path:
        """The folder for what is still being made: `usual`, or of a sealed gallery a private one that a lock
        leaves alone. Whoever puts something there deletes it.

        Raises:
            UserError: it cannot be made.
        """
        with disk_errors("The private folder cannot be used"):
            return self._layout.files.for_work(usual)

    def place(self, item: Item) -> Path:
        """Where its file lies: of a sealed gallery one that only the gallery can read."""
        return self._layout.place(item.path)

    def picture(self, item: Item) -> Picture:
        """The picture that stands for an item in full size, uint8 (h, w, 3 or 4): of a film its first, of a
        text its page, of a latent what it gives.

        Raises:
            UserError: its file is gone or damaged.
        """
        return picture_in(self._layout.files, item)

    def text(self, item: Item) -> str:
        """The words of a text, without what stands behind them in its file.

        Raises:
            UserError: its file is gone or damaged, or it is no text.
        """
        if item.kind is not ItemKind.TEXT:
            raise UserError(f"“{item.name}” is not a text.", "Choose a text.")
        return words_in(self._layout.files, item)

    def tensors(self, item: Item) -> dict[str, Array]:
        """The numbers of a latent, a direction or a trajectory, by name.

        Raises:
            UserError: its file is gone or damaged, or it is something else.
        """
        return tensors_in(self._layout.files, item)

    def tree(self, item: Item) -> TextTree | None:
        """All branches that were kept with a text; None when it was kept alone.

        Raises:
            UserError: they are gone or damaged, or were kept by a newer Quartet.
        """
        ref = next((ref for ref in item.attachments if (ref.role, ref.media_type) == (TREE, JSON)), None)
        return None if ref is None else TextTree.from_json(self.inputs.json(ref.sha256))

    def thumbnail(self, item: Item) -> Path:
        """A WebP file of at most 256 x 256 pixels, made if it is missing.

        Raises:
            UserError: the item's file is gone or damaged.
        """
        return self._thumbnails.find(item, lambda: self.picture(item))

    def thumbnail_data(self, item: Item) -> bytes:
        """The same as bytes: of a sealed gallery it lies nowhere else in the open.

        Raises:
            UserError: the item's file is gone or damaged.
        """
        return self._thumbnails.data(item, lambda: self.picture(item))

    def parents(self, item_id: int) -> tuple[int, ...]:
        """What it descends from, in the order in which it was given."""
        return self._related("SELECT parent FROM lineage WHERE child = ? ORDER BY position", item_id)

    def children(self, item_id: int) -> tuple[int, ...]:
        """What descends from it, oldest first."""
        return self._related("SELECT child FROM lineage WHERE parent = ? ORDER BY child", item_id)

    def stretches(self, ids: Sequence[int], span: Span) -> tuple[Stretch, ...]:
        """How the items of a list fall on days or months, in its order."""
        with self.database.read() as connection:
            return stretches(connection, ids, span)

    def descent(self, item_id: int, reach: Reach = Reach.FAMILY, most: int = MOST) -> Descent:
        """What an item came from and what came of it, as a graph; empty when the item is gone.

        Args:
            reach: its own line, or everything that any line leads to.
            most: items at most, the nearest.
        """
        return descent(self.database, item_id, reach, most)

    def stack(self, item_id: int) -> tuple[int, ...]:
        """What differs from an item by the seed alone, newest first, itself among them; none in the trash."""
        return self._related(
            "SELECT id FROM items WHERE trashed IS NULL AND (id = ?1"
            " OR stack_key = (SELECT stack_key FROM items WHERE id = ?1)) ORDER BY id DESC",
            item_id,
        )

    def stack_sizes(self, ids: Sequence[int]) -> dict[int, int]:
        """How many lie in the stack of each; 1 for one that stands alone. What is gone is left out."""
        with self.database.read() as connection:
            return stack_sizes(connection, ids)

    def tags(self) -> tuple[Tag, ...]:
        """All tags with how many items carry them, in alphabetical order."""
        with self.database.read() as connection:
            return shelves.select_tags(connection)

    def collections(self) -> tuple[Collection, ...]:
        """All collections with how many items lie in them, in alphabetical order."""
        with self.database.read() as connection:
            return shelves.select_collections(connection)

    def collections_of(self, item_id: int) -> tuple[Collection, ...]:
        """The collections that an item lies in."""
        with self.database.read() as connection:
            return shelves.select_collections_of(connection, item_id)

    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches, in alphabetical order."""
        with self.database.read() as connection:
            return shelves.select_searches(connection)

    # Changing

    def rename(self, ids: Sequence[int], name: str) -> Change:
        """Call items by a name.

        Raises:
            UserError: the name is empty or too long.
        """
        return self._told(edits.rename(self.database, ids, name))

    def rate(self, ids: Sequence[int], stars: int) -> Change:
        """Give items 0 to 5 stars.

        Raises:
            UserError: there are not so many stars.
        """
        return self._told(edits.rate(self.database, ids, stars))

    def label(self, ids: Sequence[int], colour: Label) -> Change:
        """Give items a colour, or none."""
        return self._told(edits.label(self.database, ids, colour))

    def note(self, ids: Sequence[int], text: str) -> Change:
        """Write about items; the empty text takes the note away.

        Raises:
            UserError: it is too long.
        """
        return self._told(edits.note(self.database, ids, text))

    def tag(self, ids: Sequence[int], names: Iterable[str]) -> Change:
        """Give items tags.

        Raises:
            UserError: a tag has no letter, or too many.
        """
        return self._told(edits.tag(self.database, ids, names))

    def untag(self, ids: Sequence[int], names: Iterable[str]) -> Change:
        """Take tags away from items."""
        return self._told(edits.untag(self.database, ids, names))

    def put_into(self, collection_id: int, ids: Sequence[int]) -> Change:
        """Put items into a collection.

        Raises:
            UserError: the collection is gone.
        """
        return self._told(edits.collect(self.database, collection_id, ids))

    def take_out(self, collection_id: int, ids: Sequence[int]) -> Change:
        """Take items out of a collection.

        Raises:
            UserError: the collection is gone.
        """
        return self._told(edits.take_out(self.database, collection_id, ids))

    def make_collection(self, name: str, ids: Sequence[int] = ()) -> tuple[Collection, Change]:
        """Make a collection, with items in it.

        Raises:
            UserError: the name does not do, or another one is called so.
        """
        edit = shelves.make(self.database, Shelf.COLLECTION, ShelfState(name))
        filled = edits.collect(self.database, edit.id, ids)
        change = self._told(replace(filled, kind=ChangeKind.SHELVES, shelves=(edit,)))
        return Collection(edit.id, shelves.name_of(edit), len(filled.ids)), change

    def rename_collection(self, collection_id: int, name: str) -> Change:
        """Call a collection something else.

        Raises:
            UserError: it is gone, the name does not do, or another one is called so.
        """
        return self._shelve(Shelf.COLLECTION, collection_id, ShelfState(name))

    def remove_collection(self, collection_id: int) -> Change:
        """Remove a collection; what lies in it stays in the gallery.

        Raises:
            UserError: it is gone.
        """
        return self._shelve(Shelf.COLLECTION, collection_id, None)

    def save_search(self, name: str, words: str) -> tuple[SavedSearch, Change]:
        """Keep the words of a search under a name.

        Raises:
            UserError: the name does not do, or another one is called so.
        """
        edit = shelves.make(self.database, Shelf.SEARCH, ShelfState(name, words))
        change = self._told(Change(ChangeKind.SHELVES, (), shelves=(edit,)))
        return SavedSearch(edit.id, shelves.name_of(edit), words), change

    def rename_search(self, search_id: int, name: str, words: str) -> Change:
        """Call a saved search something else, or give it other words.

        Raises:
            UserError: it is gone, the name does not do, or another one is called so.
        """
        return self._shelve(Shelf.SEARCH, search_id, ShelfState(name, words))

    def remove_search(self, search_id: int) -> Change:
        """Forget a saved search.

        Raises:
            UserError: it is gone.
        """
        return self._shelve(Shelf.SEARCH, search_id, None)

    def trash(self, ids: Sequence[int]) -> Change:
        """Put items into the trash of the gallery; on a full disk as well."""
        try:
            change = edits.trash(self.database, ids)
        except FullDiskError:
            if not self._reserve.release():
                raise
            change = edits.trash(self.database, ids)
        return self._told(change)

    def restore(self, ids: Sequence[int]) -> Change:
        """Take items out of the trash of the gallery."""
        return self._told(edits.restore(self.database, ids))

    def revert(self, change: Change) -> Change:
        """Undo a change; the change this gives redoes it. An added item is undone by putting it into the
        trash.

        Raises:
            UserError: the trash was emptied, which nothing undoes.
        """
        return self._told(edits.revert(self.database, change))

    def empty_trash(
        self, ids: Sequence[int] | None = None, *, send: SendToTrash = send_to_platform_trash
    ) -> Change:
        """Move files in the trash of the gallery to that of the computer, and forget their rows.

        Args:
            ids: which of the items in the trash; None for all of them.
            send: what moves a file to the trash of the computer.

        Raises:
            UserError: the trash of the computer refuses a file; that one and those after it are kept.
        """
        self._check_writable()
        chosen = self.ids(Query(trashed=True)) if ids is None else ids
        token = self._keeper.session
        removal = Removal(self._layout.files, self.database, token, send)
        gone: list[int] = []
        try:
            for item in self.items(chosen):
                if item.trashed is not None:
                    gone.extend(removal.remove((item,)))
        finally:
            change = self._told(Change(ChangeKind.REMOVED, tuple(gone)))
        return change

    # Keeping order

    def export(
        self,
        ids: Sequence[int],
        folder: Path,
        report: Report | None = None,
        cancel: threading.Event | None = None,
        *,
        words_only: bool = False,
    ) -> list[Path]:
        """Copy the files of items into a folder under their own names; nothing there is overwritten.

        Args:
            words_only: texts go without the lines behind them that tell how they were made.

        Raises:
            CancelledError: `cancel` was set; what was copied before stays.
            UserError: a file is gone, or the disk is full.
        """
        return exporting.export(
            self._layout.files, self.items(ids), folder, report, cancel, words_only=words_only
        )

    def verify(self, report: Report | None = None, cancel: threading.Event | None = None) -> VerifyReport:
        """Check every row against its file by hash.

        Raises:
            CancelledError: `cancel` was set.
        """
        return self.upkeep.verify(report, cancel)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Be told of every change, on the thread that made it; calling the result ends it."""
        with self._listening:
            self._listeners.append(listener)

        def end() -> None:
            with self._listening:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return end

    def _shelve(self, shelf: Shelf, number: int, state: ShelfState | None) -> Change:
        return self._told(shelves.set_state(self.database, shelf, number, state))

    def _leave(self, session: Session) -> None:
        if not self._layout.sessions.is_dir():
            session.end()  # The folder was moved or deleted meanwhile: leave nothing where it was.
            return
        with disk_errors("The gallery could not be closed"), door(self._layout.sessions):
            session.end(sound=not self.database.damaged)

    def _added(self, item_id: int) -> Item:
        self._told(Change(ChangeKind.ADDED, (item_id,)))
        return self.item(item_id)

    def _told(self, change: Change) -> Change:
        if change:
            with self._listening:
                listeners = tuple(self._listeners)
            for listener in listeners:
                try:
                    listener(change)
                except Exception:  # noqa: BLE001
                    # The change is made; a listener's bug must not look like a failed save.
                    _LOG.exception("a listener of the gallery failed")
        return change

    def _related(self, statement: str, item_id: int) -> tuple[int, ...]:
        with self.database.read() as connection:
            return tuple(row[0] for row in connection.execute(statement, (item_id,)))

    def _check_writable(self) -> None:
        if self.read_only:
            raise read_only()
