"""Content credentials: signed here, by this computer's own certificate, without any network."""

import io
import os
import socket
import stat
import sys
import threading
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from studio import __version__
from studio.core.errors import UserError
from studio.gallery import credentials
from studio.gallery.certificate import identity_in
from studio.gallery.credentials import Claim, Deed, Ingredient, Signer, State, read_credentials


@pytest.fixture
def signer(tmp_path):
    return Signer(tmp_path / "keys")


@pytest.fixture(scope="module")
def png():
    stream = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (60, 80, 3), np.uint8)).save(stream, "PNG")
    return stream.getvalue()


def signed(signer, png, path, claim):
    signer.sign(io.BytesIO(png), path, "image/png", claim)
    return path


FOX = Claim("Fox", synthetic=True, model="stickers", created=datetime(2026, 11, 28, tzinfo=UTC))


def test_what_is_signed_is_read_back(signer, png, tmp_path):
    path = signed(signer, png, tmp_path / "a.png", FOX)
    found = read_credentials(path, signer.folder)
    assert found is not None
    assert (found.state, found.title, found.ai_made, found.faults) == (State.OURS, "Fox", True, ())
    assert found.signer == "Quartet, on its user's computer"


def test_somewhere_else_it_is_sound_but_nobody_knows_whose(signer, png, tmp_path):
    path = signed(signer, png, tmp_path / "a.png", FOX)
    stranger = Signer(tmp_path / "other")
    assert stranger.identity.chain != signer.identity.chain
    for folder in (None, stranger.folder, tmp_path / "nowhere"):
        found = read_credentials(path, folder)
        assert found is not None
        assert found.state is State.SOUND


def test_one_changed_byte_breaks_it(signer, png, tmp_path):
    path = signed(signer, png, tmp_path / "a.png", FOX)
    data = bytearray(path.read_bytes())
    data[-30] ^= 1
    path.write_bytes(data)
    found = read_credentials(path, signer.folder)
    assert found is not None
    assert found.state is State.BROKEN
    assert found.faults


def test_other_pixels_under_the_same_credentials(signer, png, tmp_path):
    """The words of one picture put into another."""
    path = signed(signer, png, tmp_path / "a.png", FOX)
    data = path.read_bytes()
    start = data.index(b"caBX") - 4
    length = int.from_bytes(data[start : start + 4]) + 12
    stream = io.BytesIO()
    Image.new("RGB", (80, 60)).save(stream, "PNG")
    other = stream.getvalue()
    path.write_bytes(other[:33] + data[start : start + length] + other[33:])
    found = read_credentials(path, signer.folder)
    assert found is not None
    assert found.state is State.BROKEN


def test_nothing_in_an_ordinary_picture(png, tmp_path):
    (tmp_path / "a.png").write_bytes(png)
    assert read_credentials(tmp_path / "a.png") is None
    (tmp_path / "a.txt").write_text("words")
    assert read_credentials(tmp_path / "a.txt") is None


def test_ingredients_of_any_kind(signer, png, tmp_path):
    (tmp_path / "words.txt").write_text("a fox")
    (tmp_path / "walk.safetensors").write_bytes(bytes(100))
    parent = signed(signer, png, tmp_path / "parent.png", FOX)
    made_from = tuple(
        Ingredient(name, tmp_path / file)
        for name, file in (("Words", "words.txt"), ("Walk", "walk.safetensors"), ("Fox", parent.name))
    )
    claim = Claim("Cub", synthetic=True, deeds=tuple(Deed), ingredients=made_from)
    found = read_credentials(signed(signer, png, tmp_path / "cub.png", claim), signer.folder)
    assert found is not None
    assert (found.state, found.ingredients) == (State.OURS, ("Words", "Walk", "Fox"))


def test_a_photograph_is_not_called_ai_made(signer, png, tmp_path):
    (tmp_path / "photo.png").write_bytes(png)
    claim = Claim("Photo", synthetic=False, ingredients=(Ingredient("Photo", tmp_path / "photo.png", True),))
    found = read_credentials(signed(signer, png, tmp_path / "a.png", claim), signer.folder)
    assert found is not None
    assert (found.state, found.ai_made) == (State.OURS, False)


def test_a_damaged_file_cannot_be_signed(signer, png, tmp_path):
    with pytest.raises(UserError, match="“Fox” could not be signed"):
        signed(signer, png[:40], tmp_path / "a.png", FOX)


# The key


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_the_key_is_its_owners_alone(signer):
    assert signer.identity.key is not None
    (file,) = signer.folder.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(signer.folder.stat().st_mode) == 0o700


def test_the_same_key_the_next_time(signer):
    assert identity_in(signer.folder).chain == signer.identity.chain


def test_a_damaged_key_is_said(signer):
    assert signer.identity.key is not None
    (file,) = signer.folder.iterdir()
    file.write_bytes(file.read_bytes()[:100])
    with pytest.raises(UserError, match="is damaged") as raised:
        identity_in(signer.folder)
    assert str(file) in raised.value.remedy


def test_a_key_of_another_certificate_is_refused(signer, tmp_path):
    def parts(folder):
        return (folder / "signing.pem").read_text().partition("-----BEGIN CERT")

    assert signer.identity.key is not None
    assert Signer(tmp_path / "other").identity.key is not None
    mixed = parts(signer.folder)[0] + "".join(parts(tmp_path / "other")[1:])
    (signer.folder / "signing.pem").write_text(mixed)
    with pytest.raises(UserError, match="is damaged"):
        identity_in(signer.folder)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_that_cannot_be_written(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(UserError, match="cannot be written"):
        identity_in(tmp_path / "keys")


# The network


class Listener:
    """A server that notes whether anybody knocks."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.knocks = 0
        self.thread = threading.Thread(target=self._wait)
        self.thread.start()

    def _wait(self) -> None:
        while True:
            try:
                caller, _ = self.socket.accept()
            except OSError:
                return
            self.knocks += 1
            caller.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            caller.close()

    def close(self) -> None:
        self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()
        self.thread.join()


@pytest.fixture
def listener():
    server = Listener()
    yield server
    server.close()


def pointing_to(address, path):
    """A picture that says its credentials lie on a server."""
    packet = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dcterms="http://purl.org/dc/terms/"'
        f' dcterms:provenance="{address}"/></rdf:RDF></x:xmpmeta>'
    )
    Image.new("RGB", (20, 20)).save(path, xmp=packet.encode())
    return path


def test_nothing_is_fetched(listener, tmp_path, monkeypatch):
    address = f"http://127.0.0.1:{listener.socket.getsockname()[1]}/manifest.c2pa"
    path = pointing_to(address, tmp_path / "a.jpg")
    assert read_credentials(path) is None
    assert listener.knocks == 0
    # The same file is asked for where it is allowed: the test would see it.
    monkeypatch.setattr(credentials, "_SETTINGS", {"version": 1, "verify": {"remote_manifest_fetch": True}})
    read_credentials(path)
    assert listener.knocks > 0


# Strangers' files


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_credentials(signer, png, tmp_path, data):
    path = tmp_path / "a.png"
    if not path.exists():
        signed(signer, png, path, FOX)
    whole = path.read_bytes()
    end = len(whole) - len(png)
    place = data.draw(st.integers(0, end + 40))
    broken = bytearray(whole)
    broken[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    (tmp_path / "b.png").write_bytes(broken[: data.draw(st.integers(len(broken) // 2, len(broken)))])
    found = read_credentials(tmp_path / "b.png", signer.folder)
    assert found is None or found.state in State
    assert bytes(broken) == whole or found is None or found.state is not State.OURS or found.title == "Fox"


# Into the gallery


def test_what_others_signed_as_ai_made_is_synthetic(gallery, signer, png, tmp_path):
    kept = gallery.item(gallery.import_file(signed(signer, png, tmp_path / "a.png", FOX)).id)
    assert (kept.synthetic, kept.tool) == (True, "Quartet")
    assert kept.told is not None
    assert (kept.told.fields["title"], kept.told.fields["version"]) == ("Fox", __version__)
    (tmp_path / "photo.png").write_bytes(png)
    claim = Claim("Photo", synthetic=False, ingredients=(Ingredient("Photo", tmp_path / "photo.png", True),))
    photo = gallery.import_file(signed(signer, png, tmp_path / "b.png", claim))
    assert (photo.synthetic, photo.tool) == (False, "")
