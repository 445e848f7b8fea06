"""What goes into requests or belongs to items, found by the SHA-256 of its bytes: `inputs/ab/abcd….png`."""

from __future__ import annotations

import hashlib
import io
import threading
from collections import OrderedDict
from pathlib import Path

import numpy as np

from studio.core.errors import UserError
from studio.core.events import Latent, Picture
from studio.core.request import InputRef
from studio.gallery.complaints import disk_errors, read_only
from studio.gallery.file_store import FileStore, PlainFiles
from studio.gallery.pictures import decode_picture
from studio.gallery.png import encode_png
from studio.gallery.privacy.sealed_file import DamagedSealError

PNG = "image/png"
NPY = "application/x-npy"
JSON = "application/json"
_SUFFIXES = {PNG: "png", NPY: "npy", JSON: "json"}
MOST_JSON_BYTES = 64 * 2**20
CACHE_BYTES = 256 * 2**20


class InputStore:
    """Pictures, arrays and JSON kept by content. Thread-safe; the same content is stored once."""

    def __init__(
        self,
        folder: Path,
        *,
        scratch: Path | None = None,
        frozen: bool = False,
        cache_bytes: int = CACHE_BYTES,
        files: FileStore | None = None,
    ) -> None:
        """A store.

        Args:
            folder: they lie below it.
            scratch: for unfinished files, on the same disk.
            frozen: nothing can be put in.
            cache_bytes: how much is held in memory.
            files: the door to the gallery's files; in the open, when nothing else is said.
        """
        self.folder = folder
        self._files = files or PlainFiles(folder.parent)
        self._scratch = scratch or folder
        self._frozen = frozen
        self._cache = _Cache(cache_bytes)

    def put_picture(self, picture: Picture, role: str = "picture") -> InputRef:
        """Keep a picture, uint8 (h, w, 3 or 4), without loss.

        Raises:
            UserError: the disk is full or the gallery read-only.
        """
        return self._put(encode_png(picture), PNG, role)

    def put_array(self, array: Latent, role: str) -> InputRef:
        """Keep an array as float32.

        Raises:
            UserError: the disk is full or the gallery read-only.
        """
        stream = io.BytesIO()
        np.save(stream, np.ascontiguousarray(array, dtype=np.float32), allow_pickle=False)
        return self._put(stream.getvalue(), NPY, role)

    def put_json(self, text: str, role: str) -> InputRef:
        """Keep JSON, the tree of a text for one, as it stands.

        Raises:
            UserError: it is larger than `MOST_JSON_BYTES`, the disk is full, or the gallery read-only.
        """
        data = text.encode("utf-8", "replace")
        if len(data) > MOST_JSON_BYTES:
            raise UserError(
                f"The branches of this text take more than {MOST_JSON_BYTES >> 20} MB: they were not kept.",
                "Prune some of them, or keep the text alone.",
            )
        return self._put(data, JSON, role)

    def json(self, sha256: str) -> str:
        """The JSON with that hash, as text.

        Raises:
            UserError: it is gone or damaged.
        """
        return self._bytes(sha256, JSON, MOST_JSON_BYTES).decode("utf-8", "replace")

    def picture(self, sha256: str) -> Picture:
        """The picture with that hash; the caller owns the copy.

        Raises:
            UserError: it is gone or damaged.
        """
        found = self._cache.get(PNG, sha256)
        if found is None:
            found = decode_picture(self._bytes(sha256, PNG), "The stored picture", keep_alpha=True)
            self._cache.put(PNG, sha256, found)
        return found.astype(np.uint8)

    def latent(self, sha256: str) -> Latent:
        """The array with that hash, float32; the caller owns the copy.

        Raises:
            UserError: it is gone or damaged.
        """
        found = self._cache.get(NPY, sha256)
        if found is None:
            found = _array(self._bytes(sha256, NPY))
            self._cache.put(NPY, sha256, found)
        return found.astype(np.float32)

    def data(self, ref: InputRef) -> bytes:
        """The bytes of an input as they are kept.

        Raises:
            UserError: it is gone or damaged, or of a kind that this version does not know.
        """
        return self._bytes(ref.sha256, ref.media_type)

    def put_data(self, data: bytes, ref: InputRef) -> None:
        """Keep the bytes of an input that another gallery gave.

        Raises:
            UserError: they are others than `ref` names, the disk is full, or the gallery is read-only.
        """
        if hashlib.sha256(data).hexdigest() != ref.sha256:
            raise _damaged()
        self._put(data, ref.media_type, ref.role)

    def clear(self) -> None:
        """Hold nothing in memory."""
        self._cache.clear()

    def has(self, ref: InputRef) -> bool:
        """Whether it is here."""
        return suffix_of(ref.media_type) is not None and self.path(ref).is_file()

    def path(self, ref: InputRef) -> Path:
        """Where the file of `ref` lies."""
        return self._files.place(self._name(ref.sha256, ref.media_type))

    def _put(self, data: bytes, media_type: str, role: str) -> InputRef:
        sha256 = hashlib.sha256(data).hexdigest()
        name = self._name(sha256, media_type)
        if not self._holds(name, sha256):
            if self._frozen:
                raise read_only()
            with disk_errors("The input could not be kept"):
                self._files.write(name, data, self._scratch)
        return InputRef(role, sha256, media_type)

    def _bytes(self, sha256: str, media_type: str, most: int = -1) -> bytes:
        name = self._name(sha256, media_type)
        try:
            data = self._files.read(name, most)
        except DamagedSealError:
            raise _damaged() from None
        except OSError:
            raise UserError(
                "Something this was made from is no longer in the gallery.",
                "Choose the picture or the face again.",
            ) from None
        if hashlib.sha256(data).hexdigest() != sha256:
            raise _damaged()
        return data

    def _holds(self, name: str, sha256: str) -> bool:
        """Whether the file is there and whole; a damaged one is written anew."""
        try:
            return hashlib.sha256(self._files.read(name)).hexdigest() == sha256
        except OSError:
            return False

    def _name(self, sha256: str, media_type: str) -> str:
        if len(sha256) != 64 or not set(sha256) <= set("0123456789abcdef"):
            raise UserError(
                "The settings name an input by something that is no hash.", "Choose the input again."
            )
        suffix = suffix_of(media_type)
        if suffix is None:
            raise UserError(
                f"Inputs of the kind “{media_type}” cannot be read by this version.", "Update Quartet."
            )
        return f"{self.folder.name}/{sha256[:2]}/{sha256}.{suffix}"


def _damaged() -> UserError:
    return UserError(
        "Something this was made from is damaged on the disk.", "Choose the picture or the face again."
    )


def suffix_of(media_type: str) -> str | None:
    """“png”, “npy”, “json”; None for what this version does not know."""
    return _SUFFIXES.get(media_type)


def _array(data: bytes) -> Latent:
    try:
        return np.lib.format.read_array(io.BytesIO(data), allow_pickle=False).astype(np.float32)
    except (ValueError, EOFError, OSError, TypeError) as error:
        raise UserError("Something this was made from is no array of numbers.", "Choose it again.") from error


class _Cache:
    """The arrays used last, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._lock = threading.Lock()
        self._arrays: OrderedDict[tuple[str, str], Picture | Latent] = OrderedDict()

    def get(self, media_type: str, sha256: str) -> Picture | Latent | None:
        key = (media_type, sha256)
        with self._lock:
            found = self._arrays.get(key)
            if found is not None:
                self._arrays.move_to_end(key)
            return found

    def clear(self) -> None:
        with self._lock:
            self._arrays.clear()
            self._used = 0

    def put(self, media_type: str, sha256: str, array: Picture | Latent) -> None:
        key = (media_type, sha256)
        with self._lock:
            if key in self._arrays or array.nbytes > self._limit:
                return
            self._arrays[key] = array
            self._used += array.nbytes
            while self._used > self._limit:
                _, dropped = self._arrays.popitem(last=False)
                self._used -= dropped.nbytes
