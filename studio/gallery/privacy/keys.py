"""The passphrase and the keys behind it.

The master key is 32 random bytes, made once. The passphrase wraps it: Argon2id (RFC 9106) makes a key of the
passphrase, and AES-256-GCM locks the master key with that. So another passphrase rewrites one small file and
no picture. The keys that are used follow from the master key by HKDF-SHA256 (RFC 5869), one for each purpose.
The file that holds the wrapped key is authenticated by one of them, its state included: nobody who does not
know the passphrase can make the next opening unseal the gallery.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Self

from studio.core.errors import UserError

KEY_FILE: Final = "gallery.key"
SEALED_DATABASE: Final = "gallery.sealed"
KEY_BYTES: Final = 32
LEAST_LETTERS: Final = 8
_FORMAT: Final = "quartet-gallery-key"
_VERSION: Final = 1
_NONCE_BYTES: Final = 12
_SALT_BYTES: Final = 16
_MOST_MEMORY_KIB: Final = 4 << 20
_MOST_ITERATIONS: Final = 64
_MOST_LANES: Final = 64


def has_key(folder: Path) -> bool:
    """Whether the gallery in `folder` has a passphrase, be its key lost or not. Quick, and never an error."""
    return (folder / KEY_FILE).exists() or (folder / SEALED_DATABASE).exists()


class LockedError(UserError):
    """The gallery has a passphrase, and none was given."""

    def __init__(self) -> None:
        super().__init__("This gallery is locked.", "Type its passphrase.")


class WrongPassphraseError(UserError):
    """It does not open the gallery. How far off it is, nobody is told."""

    def __init__(self) -> None:
        super().__init__("This passphrase does not open the gallery.", "Try again.")


class KeyFileError(UserError):
    """The file that holds the wrapped key is no such file."""

    def __init__(self) -> None:
        super().__init__(
            "The file “gallery.key”, without which the gallery cannot be opened, is damaged.",
            "Put a copy of it back: one lies in “.backups” in the gallery's folder.",
        )


class Protection(StrEnum):
    """What is true of the files of a gallery that has a key."""

    SEALING = "sealing"
    """Some are still in the clear: the next opening goes on sealing them."""
    SEALED = "sealed"
    OPENING = "opening"
    """Some are still sealed: the next opening goes on, and removes the key at the end."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard a guess is (Argon2id): passes over `memory_kib` KiB by `lanes` threads."""

    iterations: int = 3
    lanes: int = 4
    memory_kib: int = 128 << 10

    def __post_init__(self) -> None:
        """Refuse what would hang the machine: the numbers come from a file."""
        if not (
            1 <= self.iterations <= _MOST_ITERATIONS
            and 1 <= self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
        ):
            raise ValueError("no such cost")


USUAL_COST: Final = Cost()
"""Twice the memory of the second choice of RFC 9106 (3 passes, 64 MiB): 0.4 s for a guess on two cores."""


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one gallery; 32 bytes each. They are never shown.

    Attributes:
        database: for SQLCipher.
        files: a key for every file follows from it.
        names: what sealed files are called by.
        proof: authenticates the key file.
    """

    database: bytes = field(repr=False)
    files: bytes = field(repr=False)
    names: bytes = field(repr=False)
    proof: bytes = field(repr=False)

    @classmethod
    def of(cls, master: bytes) -> Self:
        """The keys that follow from the master key."""
        return cls(*(derived(master, purpose) for purpose in ("database", "files", "names", "proof")))

    def name_of(self, path: str) -> str:
        """What a file of the gallery is called when it is sealed: 32 hexadecimal digits of a keyed hash."""
        return hmac.new(self.names, path.encode(), hashlib.sha256).hexdigest()[:32]


def derived(key: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """Another key of 32 bytes that follows from `key` (HKDF-SHA256)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, salt, f"quartet gallery: {purpose}".encode()).derive(key)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What “gallery.key” holds. Worth nothing without the passphrase."""

    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    state: Protection
    mark: bytes = b""

    @classmethod
    def make(cls, passphrase: str, cost: Cost = USUAL_COST) -> tuple[Self, Keys]:
        """A new master key, wrapped; its files are yet to be sealed. Takes half a second.

        Raises:
            UserError: the passphrase is too short.
        """
        master = secrets.token_bytes(KEY_BYTES)
        keys = Keys.of(master)
        made = cls(cost, b"", b"", b"", Protection.SEALING)
        return made._wrapping(master, checked(passphrase))._marked(keys), keys

    def unlock(self, passphrase: str) -> Keys:
        """The keys of the gallery. Takes half a second.

        Raises:
            WrongPassphraseError: it is not the passphrase.
            KeyFileError: the file was tampered with.
        """
        keys = Keys.of(self._master(passphrase))
        if not hmac.compare_digest(self._proof(keys), self.mark):
            raise KeyFileError
        return keys

    def changed(self, old: str, new: str) -> Self:
        """The same key behind another passphrase.

        Raises:
            WrongPassphraseError: `old` is not the passphrase.
            UserError: `new` is too short.
        """
        self.unlock(old)
        master = self._master(old)
        return self._wrapping(master, checked(new))._marked(Keys.of(master))

    def becoming(self, state: Protection, keys: Keys) -> Self:
        """The same key with another state of the files."""
        return replace(self, state=state)._marked(keys)

    def to_json(self) -> str:
        """As it is written down."""
        told = {**self._told(), "mark": _text(self.mark)}
        return json.dumps(told, indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """What was written down.

        Raises:
            KeyFileError: it is something else.
        """
        try:
            told: dict[str, Any] = json.loads(text)
            if told["format"] != _FORMAT or told["version"] != _VERSION:
                raise KeyFileError
            cost = Cost(*(int(told["argon2id"][name]) for name in ("iterations", "lanes", "memory_kib")))
            salt, nonce, wrapped, mark = (
                base64.b64decode(told[name], validate=True) for name in ("salt", "nonce", "wrapped", "mark")
            )
            return cls(cost, salt, nonce, wrapped, Protection(told["state"]), mark)
        except (ValueError, TypeError, KeyError) as error:
            raise KeyFileError from error

    def _told(self) -> dict[str, object]:
        cost = self.cost
        return {
            "format": _FORMAT,
            "version": _VERSION,
            "state": self.state.value,
            "argon2id": {
                "iterations": cost.iterations,
                "lanes": cost.lanes,
                "memory_kib": cost.memory_kib,
            },
            "salt": _text(self.salt),
            "nonce": _text(self.nonce),
            "wrapped": _text(self.wrapped),
        }

    def _proof(self, keys: Keys) -> bytes:
        told = json.dumps(self._told(), sort_keys=True).encode()
        return hmac.new(keys.proof, told, hashlib.sha256).digest()

    def _marked(self, keys: Keys) -> Self:
        return replace(self, mark=self._proof(keys))

    def _wrapping(self, master: bytes, passphrase: str) -> Self:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        wrapped = AESGCM(_stretched(passphrase, salt, self.cost)).encrypt(nonce, master, _FORMAT.encode())
        return replace(self, salt=salt, nonce=nonce, wrapped=wrapped)

    def _master(self, passphrase: str) -> bytes:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            key = AESGCM(_stretched(passphrase, self.salt, self.cost))
            return key.decrypt(self.nonce, self.wrapped, _FORMAT.encode())
        except InvalidTag:
            raise WrongPassphraseError from None
        except ValueError as error:  # a salt or nonce of a length that there is not
            raise KeyFileError from error


def checked(passphrase: str) -> str:
    """The passphrase, when it is long enough to be one.

    Raises:
        UserError: it is too short.
    """
    if len(passphrase.strip()) < LEAST_LETTERS:
        raise UserError(
            f"A passphrase needs at least {LEAST_LETTERS} letters.",
            "Take a few words that you will remember.",
        )
    return passphrase


def _stretched(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # Keyboards write “é” as one letter or as two: both are the same passphrase.
    told = unicodedata.normalize("NFC", passphrase).encode("utf-8", "replace")
    stretch = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return stretch.derive(told)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
