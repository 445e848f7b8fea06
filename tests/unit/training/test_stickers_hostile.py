"""Archives and drawings made to do harm: each costs itself, and a reason."""

from __future__ import annotations

import io
import os
import signal
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from sticker_registry import circle, tar

from studio.core.errors import UserError
from studio.training import archives
from studio.training.archives import files_of_tgz
from studio.training.stickers import rendering
from studio.training.stickers.cleaning import Seen, squared
from studio.training.stickers.drawing import DroppedError
from studio.training.stickers.rendering import Renderer

NAMES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
HEAD = f'<svg {NAMES} width="32" height="32">'
GOOD = f"{HEAD}{circle('#ff0000', 16)}</svg>"


@pytest.fixture
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


def _is_red(picture: Image.Image) -> bool:
    return picture.getpixel((picture.width // 2, picture.height // 2)) == (255, 0, 0, 255)


@pytest.mark.parametrize(
    ("svg", "reason"),
    [
        ("", "cannot be drawn"),
        ("no SVG at all", "cannot be drawn"),
        (GOOD[:-20], "cannot be drawn"),
        (f'{HEAD}<image href="/etc/passwd" width="9" height="9"/></svg>', "other files"),
        (f'{HEAD}<filter id="f"><feImage xlink:href="file:///x.png"/></filter></svg>', "other files"),
        (f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{HEAD}&x;</svg>', "other files"),
        (f"<!DOCTYPE svg [<!ENTITY x \"&#60;image href='/x'/>\">]>{HEAD}&x;</svg>", "other files"),
        (f"{HEAD}<text>hello</text></svg>", "font"),
        (f"{HEAD}<!--{'x' * (4 << 20)}--></svg>", "too large"),
    ],
    ids=["empty", "text", "cut off", "raster", "filter", "entity", "hidden", "letters", "large"],
)
def test_a_drawing_that_cannot_be_used_is_dropped_with_its_reason(
    renderer: Renderer, svg: str, reason: str
) -> None:
    with pytest.raises(DroppedError, match=reason):
        renderer.draw(svg, 64)
    assert _is_red(renderer.draw(GOOD, 64))


def test_entities_that_multiply_do_not(renderer: Renderer) -> None:
    names = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(DroppedError):
        renderer.draw(f'<!DOCTYPE svg [<!ENTITY a0 "lol">{names}]>{HEAD}<desc>&a9;</desc></svg>', 64)
    assert _is_red(renderer.draw(GOOD, 64))


def test_a_drawing_without_end_is_given_up_and_the_next_one_drawn() -> None:
    groups = "".join(f'<g id="g{n}">{f"""<use xlink:href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 9))
    bomb = (
        f'{HEAD}<defs><g id="g0"><rect width="1" height="1"/></g>{groups}</defs><use xlink:href="#g8"/></svg>'
    )
    with Renderer(seconds=1.5) as renderer:
        with pytest.raises(DroppedError, match=r"too long|give up|cannot be drawn"):
            renderer.draw(bomb, 64)
        assert _is_red(renderer.draw(GOOD, 64))


def test_the_next_drawing_is_drawn_when_the_renderer_dies(renderer: Renderer) -> None:
    assert _is_red(renderer.draw(GOOD, 64))
    child = renderer._child
    assert child is not None
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    with pytest.raises(DroppedError, match="give up"):
        renderer.draw(GOOD, 64)
    assert _is_red(renderer.draw(GOOD, 64))


def test_enormous_pages_are_drawn_small(renderer: Renderer) -> None:
    picture = renderer.draw(
        GOOD.replace('"32"', '"3200000"').replace("<svg ", '<svg viewBox="0 0 32 32" '), 64
    )
    assert picture.size == (64, 64)
    assert _is_red(picture)
    assert max(renderer.draw(GOOD, 10**9).size) == rendering.LARGEST_EDGE


def test_pages_in_millimetres_are_drawn(renderer: Renderer) -> None:
    page = f'<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm">{circle("red")}</svg>'
    assert renderer.draw(page, 297).height == 297


def _read(path: Path, content: bytes) -> dict[str, bytes]:
    path.write_bytes(content)
    return dict(files_of_tgz(path, lambda name: not name.endswith(".md")))


def test_only_plain_files_that_are_wanted_come_out_and_none_reaches_the_disk(tmp_path: Path) -> None:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        for name, kind, target in (
            ("link", tarfile.SYMTYPE, "/etc/passwd"),
            ("hard", tarfile.LNKTYPE, "package/a.json"),
            ("device", tarfile.CHRTYPE, ""),
            ("folder", tarfile.DIRTYPE, ""),
        ):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, target
            archive.addfile(member)
        for name in ("/abs.json", "../../up.json", "read.md"):
            member = tarfile.TarInfo(name)
            member.size = 2
            archive.addfile(member, io.BytesIO(b"{}"))
    assert _read(tmp_path / "x.tgz", content.getvalue()) == {"/abs.json": b"{}", "../../up.json": b"{}"}
    assert [path.name for path in tmp_path.iterdir()] == ["x.tgz"]


@pytest.mark.parametrize(
    ("limit", "value"), [("MAX_MEMBERS", 2), ("MAX_FILE_BYTES", 100), ("MAX_TOTAL_BYTES", 1000)]
)
def test_an_archive_of_far_too_much_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(archives, limit, value)
    content = tar({f"{number}.json": bytes(400) for number in range(5)})
    with pytest.raises(UserError, match="than it should"):
        _read(tmp_path / "x.tgz", content)


@pytest.mark.parametrize(
    "content",
    [b"", b"\x1f\x8b and no more", b"plain text", tar({"a": bytes(9999)})[:-30]],
    ids=["nothing", "a head", "no archive", "cut off"],  # the bytes tell the time, and names must not
)
def test_a_damaged_archive_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UserError, match="damaged"):
        _read(tmp_path / "x.tgz", content)


def _picture(box: tuple[int, int, int, int], size: int = 100) -> Image.Image:
    picture = Image.new("RGBA", (size, size))
    picture.paste((200, 100, 50, 255), box)
    return picture


@pytest.mark.parametrize(
    ("box", "reason"),
    [
        ((0, 0, 0, 0), "nothing is drawn"),
        ((0, 40, 100, 44), "thin strip"),
        ((50, 50, 60, 60), "next to nothing"),
    ],
)
def test_pictures_of_nothing_are_dropped(box: tuple[int, int, int, int], reason: str) -> None:
    with pytest.raises(DroppedError, match=reason):
        squared(_picture(box), 32, crop=False)


def test_pictures_that_look_the_same_are_found_but_not_those_of_another_colour() -> None:
    seen = Seen()
    first = squared(_picture((20, 20, 80, 80)), 32, crop=True)
    assert seen.add(first, "first") is None
    nearly = first.astype(np.int16)
    nearly[..., :3] += 1
    assert seen.add(nearly.clip(0, 255).astype(np.uint8), "nearly") == "first"
    other = first.copy()
    other[..., [0, 2]] = first[..., [2, 0]]
    assert seen.add(other, "blue") is None
    for shade in range(0, 250, 10):  # more than it has room for at first
        for column in range(12):
            picture = np.full((32, 32, 4), 255, np.uint8)
            picture[:, column * 2 : column * 2 + 6, :3] = shade
            assert seen.add(picture, f"{shade} {column}") is None
    assert seen.add(first, "again") == "first"
