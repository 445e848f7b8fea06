"""Making items: pictures, animations, texts and files dropped in become a file with its row."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePath

from studio.core.errors import UserError
from studio.core.events import AnimationFormat, AttachedJson, Picture
from studio.core.item import Item, ItemKind
from studio.core.text_tree import Author, TextTree
from studio.gallery import provenance, tensors, texts
from studio.gallery.animation import FrameEncoder
from studio.gallery.animation_reader import FILM_SUFFIXES, first_frame
from studio.gallery.complaints import disk_errors
from studio.gallery.containers import append_to_mp4, append_to_webp
from studio.gallery.database import Database
from studio.gallery.file_store import FileStore
from studio.gallery.files import sha256_of
from studio.gallery.inputs import InputStore
from studio.gallery.naming import LONGEST_NAME, kept_path, tidy
from studio.gallery.pictures import open_picture, picture_of
from studio.gallery.png import encode_png
from studio.gallery.record import NewItem, Record
from studio.gallery.rows import find_by_attachment, find_by_hash, hashes_of
from studio.gallery.saving import Saving
from studio.gallery.tensors import SUFFIX, Array, write_tensors
from studio.gallery.thumbnails import Thumbnails
from studio.imaging.page import page_of

_SUFFIXES = {"JPEG": "jpg", "MPO": "jpg", "TIFF": "tif"}
MOST_FILM_BYTES = 1 << 30
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)
_FAILED = "The animation could not be written"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Everything that keeping needs."""

    files: FileStore
    database: Database
    session: str
    inputs: InputStore
    thumbnails: Thumbnails

    def picture(self, picture: Picture, new: NewItem) -> int:
        """Keep a picture as PNG; gives its id.

        Raises:
            UserError: the disk is full or the gallery read-only; nothing is left behind.
        """
        height, width = picture.shape[:2]
        draft = self._draft(new, ItemKind.PICTURE, (width, height), "png")
        data = encode_png(picture, provenance.png_texts(draft))
        return self._keep(draft, data, picture)

    def text(self, text: str, poster: Picture | None, new: NewItem) -> int:
        """Keep a text with what it comes from behind it; gives its id.

        Raises:
            UserError: it has no words or too many, the disk is full, or the gallery read-only.
        """
        plain = texts.checked(text)
        page = page_of(plain) if poster is None else poster
        new = replace(new, name=new.name or texts.first_words(plain))
        draft = self._draft(new, ItemKind.TEXT, page.shape[1::-1], "txt")
        draft = replace(draft, text=plain[: texts.SEARCHED])
        return self._keep(draft, texts.write_text(plain, *provenance.text_lines(draft)), page)

    def tensors(self, kind: ItemKind, arrays: Mapping[str, Array], poster: Picture, new: NewItem) -> int:
        """Keep a latent, a direction or a trajectory; gives its id.

        Raises:
            UserError: the disk is full or the gallery read-only; nothing is left behind.
        """
        height, width = poster.shape[:2]
        draft = self._draft(new, kind, (width, height), SUFFIX.removeprefix("."))
        return self._keep(draft, write_tensors(arrays, poster, provenance.record_text(draft)), poster)

    def animation(
        self,
        new: NewItem,
        fmt: AnimationFormat,
        fps: float,
        size: tuple[int, int],
        kept: Callable[[int], Item],
    ) -> AnimationWriter:
        """Start an animation; `kept` is called with its id when it is finished.

        Raises:
            UserError: the disk is full, the gallery read-only, or no encoder takes this size.
        """
        draft = self._draft(new, ItemKind.ANIMATION, size, fmt.value)
        saving = Saving(self.files, self.database, self.session, draft.path)
        try:
            encoder = FrameEncoder(saving.draft, fmt, fps, size)
        except BaseException:
            saving.abort()
            raise
        return AnimationWriter(
            self, saving, encoder, fmt, replace(draft, width=encoder.size[0], height=encoder.size[1]), kept
        )

    def imported(self, path: Path, made: datetime | None = None) -> tuple[int, bool]:
        """Keep a copy of a file as it is; gives the item's id, and whether it is new.

        A tree of branches (`.json`) becomes the text that it stands at, with the tree beside it.

        Args:
            path: the file.
            made: when it was made, where that is known from elsewhere than the file.

        Raises:
            UserError: it is no picture or text that can be read, or the disk is full.
        """
        match path.suffix.lower():
            case texts.TREE_SUFFIX:
                return self._imported_tree(path)
            case suffix if suffix in texts.SUFFIXES:
                return self._imported_text(path, made)
            case tensors.SUFFIX:
                return self._imported_tensors(path, made)
            case suffix if suffix in FILM_SUFFIXES:
                return self._imported_film(path, made)
            case _:
                return self._imported_picture(path, made)

    def _imported_picture(self, path: Path, made: datetime | None) -> tuple[int, bool]:
        with open_picture(path) as image:
            picture = picture_of(image)
            told = provenance.read_picture_file(path, image)
            suffix = _SUFFIXES.get(image.format or "", (image.format or "").lower())
        with disk_errors(f"“{path.name}” could not be read"):
            data = path.read_bytes()
        known = find_by_hash(self.database, hashlib.sha256(data).hexdigest())
        if known is not None:
            return known, False
        height, width = picture.shape[:2]
        return self._keep(self._foreign(told, made, path, (width, height), suffix), data, picture), True

    def _imported_text(self, path: Path, made: datetime | None) -> tuple[int, bool]:
        data = texts.read_bytes(path)
        file = texts.decode_text(data, path.name)
        known = find_by_hash(self.database, hashlib.sha256(data).hexdigest())
        if known is not None:
            return known, False
        page = page_of(texts.checked(file.text))
        told = provenance.read_text_file(file)
        draft = self._foreign(told, made, path, page.shape[1::-1], path.suffix.lower().removeprefix("."))
        return self._keep(replace(draft, text=file.text[: texts.SEARCHED]), data, page), True

    def _imported_film(self, path: Path, made: datetime | None) -> tuple[int, bool]:
        if path.is_file() and path.stat().st_size > MOST_FILM_BYTES:
            raise UserError(f"“{path.name}” is larger than {MOST_FILM_BYTES >> 30} GB.", "Cut it first.")
        picture = first_frame(path)
        with disk_errors(f"“{path.name}” could not be read"):
            data = path.read_bytes()
            told = replace(provenance.read_film(path), kind=ItemKind.ANIMATION)
        known = find_by_hash(self.database, hashlib.sha256(data).hexdigest())
        if known is not None:
            return known, False
        height, width = picture.shape[:2]
        return self._keep(self._foreign(told, made, path, (width, height), "mp4"), data, picture), True

    def _imported_tensors(self, path: Path, made: datetime | None) -> tuple[int, bool]:
        """What Quartet kept somewhere else; weights of a model are no thing for the gallery."""
        told = provenance.read_tensors(path)
        if told is None:
            raise UserError(
                f"“{path.name}” holds numbers that Quartet did not keep.",
                "If it is a model, add it under “Models”.",
            )
        picture = tensors.read_poster(path)
        data = path.read_bytes()
        known = find_by_hash(self.database, hashlib.sha256(data).hexdigest())
        if known is not None:
            return known, False
        height, width = picture.shape[:2]
        return self._keep(
            self._foreign(told, made, path, (width, height), "safetensors"), data, picture
        ), True

    def _imported_tree(self, path: Path) -> tuple[int, bool]:
        tree = TextTree.from_json(texts.read_json(path))
        ref = self.inputs.put_json(tree.to_json(), texts.TREE)
        known = find_by_attachment(self.database, ref.sha256)
        if known is not None:
            return known, False
        written = [piece.request for piece in tree.road() if piece.author is Author.MODEL]
        new = NewItem(
            PurePath(path.name).stem,
            request=next((request for request in reversed(written) if request is not None), None),
            synthetic=bool(written),
            attached_json=(AttachedJson(texts.TREE, tree.to_json()),),
        )
        return self.text(tree.text(), None, new), True

    def describe(self, draft: Record, new: NewItem) -> Record:
        """The record with what is known of an item only at its end."""
        arrays = tuple(self.inputs.put_array(one.array, one.role) for one in new.attachments)
        attachments = arrays + tuple(self.inputs.put_json(one.json, one.role) for one in new.attached_json)
        return replace(
            draft,
            name=_name(new.name),
            request=new.request,
            synthetic=new.synthetic,
            seconds=new.seconds,
            device=new.device,
            model_name=new.model_name,
            job_id=new.job_id,
            parents=new.parents,
            parent_hashes=hashes_of(self.database, new.parents),
            attachments=attachments,
        )

    def _draft(self, new: NewItem, kind: ItemKind, size: tuple[int, int], suffix: str) -> Record:
        created = datetime.now(UTC)
        about = new.name if new.request is None else new.request.model.id
        seed = None if new.request is None else new.request.seed
        draft = Record(
            kind=kind,
            path=kept_path(created, about, seed, suffix),
            sha256="",
            width=size[0],
            height=size[1],
            size_bytes=0,
            name=_name(new.name),
            synthetic=new.synthetic,
            request=new.request,
            created=created,
        )
        return self.describe(draft, new)

    def _foreign(
        self,
        told: provenance.Provenance,
        made: datetime | None,
        path: Path,
        size: tuple[int, int],
        suffix: str,
    ) -> Record:
        """The record of a file from outside; what it tells of itself is believed."""
        brought = datetime.now(UTC)
        return Record(
            kind=told.kind,
            path=kept_path(brought, PurePath(path.name).stem, None, suffix),
            sha256="",
            width=size[0],
            height=size[1],
            size_bytes=0,
            name=_name(told.name or PurePath(path.name).stem),
            synthetic=told.synthetic,
            request=told.request,
            created=_believed(made or told.created, brought),
            brought=brought,
            seconds=told.seconds,
            device=told.device,
            model_name=told.model_name,
            parents=tuple(
                parent
                for parent in (find_by_hash(self.database, sha256) for sha256 in told.parent_hashes)
                if parent is not None
            ),
            parent_hashes=told.parent_hashes,
            attachments=tuple(ref for ref in told.attachments if self.inputs.has(ref)),
            told=told.told,
        )

    def _keep(self, draft: Record, data: bytes, picture: Picture) -> int:
        record = replace(draft, sha256=hashlib.sha256(data).hexdigest(), size_bytes=len(data))
        saving = Saving(self.files, self.database, self.session, record.path, record)
        saving.write(data)
        item_id = saving.finish(record)
        self.thumbnail(record.sha256, picture)
        return item_id

    def thumbnail(self, sha256: str, picture: Picture) -> None:
        """Make a thumbnail; one that fails is made when it is looked at."""
        try:
            self.thumbnails.make(sha256, picture)
        except UserError:
            return


def _believed(made: datetime | None, now: datetime) -> datetime:
    """When something was made; now where nobody says so, or nobody can have made it then."""
    return made if made is not None and _EARLIEST <= made <= now else now


def _name(name: str) -> str:
    return tidy(name)[:LONGEST_NAME]


class AnimationWriter:
    """An animation on its way into the gallery: `add` its frames, then `finish` it, or `abort`. One thread at
    a time."""

    def __init__(
        self,
        keeper: Keeper,
        saving: Saving,
        encoder: FrameEncoder,
        fmt: AnimationFormat,
        draft: Record,
        kept: Callable[[int], Item],
    ) -> None:
        """Made by `Gallery.begin_animation`."""
        self._keeper = keeper
        self._saving = saving
        self._encoder = encoder
        self._format = fmt
        self._draft = draft
        self._kept = kept
        self._open = True

    @property
    def count(self) -> int:
        """How many frames were added."""
        return self._encoder.count

    def add(self, picture: Picture) -> None:
        """Encode the next frame, uint8 (h, w, 3 or 4).

        Raises:
            UserError: the disk is full; everything is cleared away.
        """
        try:
            self._encoder.add(picture)
        except BaseException:
            self.abort()
            raise

    def finish(self, poster: Picture, new: NewItem) -> Item:
        """Close the file and write its row.

        Args:
            poster: the picture that stands for it.
            new: what is known of it at the end.

        Raises:
            UserError: the disk is full, or it has no frame; everything is cleared away.
        """
        try:
            record = self._complete(new)
        except BaseException:
            self.abort()
            raise
        self._open = False
        item_id = self._saving.finish(record)
        self._keeper.thumbnail(record.sha256, poster)
        return self._kept(item_id)

    def abort(self) -> None:
        """Throw it away. Does nothing once it is finished."""
        if not self._open:
            return
        self._open = False
        self._encoder.abandon()
        self._saving.abort()

    def _complete(self, new: NewItem) -> Record:
        if self._encoder.count == 0:
            raise UserError("The animation has no pictures, so nothing was kept.")
        self._encoder.close()
        described = self._keeper.describe(self._draft, new)
        packet = provenance.packet_text(described)
        draft = self._saving.draft
        with disk_errors(_FAILED):
            if self._format is AnimationFormat.MP4:
                append_to_mp4(draft, packet)
            else:
                append_to_webp(draft, packet, self._encoder.size)
            record = replace(described, sha256=sha256_of(draft), size_bytes=draft.stat().st_size)
        self._saving.settle()
        return record
