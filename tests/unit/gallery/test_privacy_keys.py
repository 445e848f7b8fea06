"""The passphrase, the key it wraps, and what a sealed file lets through."""

import io
import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.errors import UserError
from studio.gallery.privacy.keys import (
    Cost,
    KeyFile,
    KeyFileError,
    Keys,
    Protection,
    WrongPassphraseError,
)
from studio.gallery.privacy.sealed_file import CHUNK, HEAD, DamagedSealError, name_in, seal, unsealed

CHEAP = Cost(iterations=1, lanes=1, memory_kib=64)
WORDS = "correct horse battery"
KEYS = Keys.of(b"m" * 32)


def sealed(data: bytes, name: str = "2026/11/28/fox.png", keys: Keys = KEYS) -> bytes:
    target = io.BytesIO()
    seal(io.BytesIO(data), target, keys, name)
    return target.getvalue()


def opened(data: bytes, name: str | None = None, keys: Keys = KEYS) -> bytes:
    return b"".join(unsealed(io.BytesIO(data), keys, name))


@pytest.fixture(scope="module")
def made() -> tuple[KeyFile, Keys]:
    return KeyFile.make(WORDS, CHEAP)


def test_only_the_passphrase_gives_the_keys(made):
    file, keys = made
    assert KeyFile.from_json(file.to_json()).unlock(WORDS) == keys
    for wrong in ("", "correct horse", WORDS + " ", WORDS.upper(), "x" * 5000):
        with pytest.raises(WrongPassphraseError) as told:
            file.unlock(wrong)
        assert str(told.value) == str(WrongPassphraseError())  # the same words however far off it is


def test_a_letter_with_an_accent_is_the_same_however_it_is_typed():
    file, keys = KeyFile.make("caf\u00e9 au lait", CHEAP)
    assert file.unlock("cafe\u0301 au lait") == keys


def test_another_passphrase_keeps_the_keys(made):
    file, keys = made
    changed = file.changed(WORDS, "staple of another kind")
    assert changed.unlock("staple of another kind") == keys
    with pytest.raises(WrongPassphraseError):
        changed.unlock(WORDS)
    with pytest.raises(WrongPassphraseError):
        file.changed("not this one", "staple of another kind")


def test_a_short_passphrase_is_refused():
    with pytest.raises(UserError, match="at least 8"):
        KeyFile.make("short", CHEAP)


def test_the_file_and_the_keys_show_no_secret(made):
    file, keys = made
    assert WORDS not in file.to_json()
    for secret in (keys.database, keys.files, keys.names, keys.proof):
        assert secret.hex() not in repr(keys)
        assert repr(secret) not in repr(keys)


def test_nobody_changes_the_state_without_the_keys(made):
    file, keys = made
    assert file.becoming(Protection.OPENING, keys).unlock(WORDS) == keys
    for tampered in (
        replace(file, state=Protection.OPENING),
        KeyFile.from_json(file.to_json().replace('"sealing"', '"opening"')),
    ):
        with pytest.raises(KeyFileError):
            tampered.unlock(WORDS)


@pytest.mark.parametrize(
    "break_it",
    [
        lambda told: "",
        lambda told: "[]",
        lambda told: told[: len(told) // 2],
        lambda told: told.replace('"version": 1', '"version": 2'),
        lambda told: told.replace('"sealing"', '"melting"'),
        lambda told: re.sub(r'"memory_kib": \d+', '"memory_kib": 99999999999', told),
        lambda told: re.sub(r'"iterations": \d+', '"iterations": 1000000', told),
        lambda told: re.sub(r'"salt": "[^"]*"', '"salt": "?"', told),
    ],
    ids=("empty", "list", "half", "version", "state", "memory", "iterations", "salt"),
)
def test_a_damaged_key_file_is_a_sentence(made, break_it):
    with pytest.raises(KeyFileError, match=re.escape("gallery.key")):
        KeyFile.from_json(break_it(made[0].to_json()))


@settings(deadline=None, max_examples=60)
@given(
    st.recursive(st.none() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x))
)
def test_any_json_is_a_key_file_or_a_sentence(told):
    with pytest.raises(KeyFileError):
        KeyFile.from_json(json.dumps(told))


@pytest.mark.parametrize("size", [0, 1, CHUNK - 30, CHUNK, 3 * CHUNK + 5])
def test_what_is_sealed_comes_back(size):
    data = bytes(range(256)) * (size // 256 + 1)
    data = data[:size]
    assert opened(sealed(data), "2026/11/28/fox.png") == data
    assert name_in(io.BytesIO(sealed(data)), KEYS) == "2026/11/28/fox.png"


def test_content_that_fills_a_chunk_to_the_brim_comes_back():
    label = len("2026/11/28/fox.png") + 2
    for size in (CHUNK - label - 1, CHUNK - label, CHUNK - label + 1, 2 * CHUNK - label):
        assert len(opened(sealed(b"x" * size))) == size


def test_sealed_bytes_tell_nothing_and_differ_each_time():
    data = b"a red fox " * 1000
    one, other = sealed(data), sealed(data)
    assert b"fox" not in one
    assert one[HEAD:] != other[HEAD:]


def test_a_file_of_another_name_or_gallery_is_refused():
    data = sealed(b"words")
    with pytest.raises(DamagedSealError):
        opened(data, "2026/11/28/other.png")
    with pytest.raises(DamagedSealError):
        opened(data, keys=Keys.of(b"n" * 32))


@settings(deadline=None, max_examples=80)
@given(at=st.integers(0, 2 * CHUNK), bit=st.integers(0, 7))
def test_a_flipped_bit_is_found(at, bit):
    data = bytearray(sealed(b"w" * (CHUNK + 1000)))
    data[at % len(data)] ^= 1 << bit
    with pytest.raises(DamagedSealError):
        opened(bytes(data))


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 3 * CHUNK))
def test_a_cut_file_is_found(length):
    data = sealed(b"w" * (3 * CHUNK))
    with pytest.raises(DamagedSealError):
        opened(data[: min(length, len(data) - 1)])


def test_chunks_that_change_places_are_found():
    data = sealed(b"a" * CHUNK + b"b" * CHUNK + b"c" * 10)
    locked = CHUNK + 16
    swapped = data[:HEAD] + data[HEAD + locked : HEAD + 2 * locked] + data[HEAD : HEAD + locked]
    for wrong in (swapped + data[HEAD + 2 * locked :], data[: HEAD + 2 * locked], data + b"x"):
        with pytest.raises(DamagedSealError):
            opened(wrong)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data):
    for given_bytes in (data, b"QRTS\x01" + data):
        with pytest.raises(DamagedSealError):
            opened(given_bytes)
