"""Takes the files that are needed out of a tar archive from elsewhere; nothing is unpacked onto the disk."""

from __future__ import annotations

import subprocess
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from studio.core.errors import UserError
from studio.training.packages import program

MAX_MEMBERS = 50_000
MAX_FILE_BYTES = 256 << 20
MAX_TOTAL_BYTES = 1 << 30


def files_of_tgz(archive: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """Name and content of the wanted plain files of a .tgz, in its order; read as a stream.

    Raises:
        UserError: it is damaged, or far larger than it should be.
    """
    try:
        with archive.open("rb") as stream:
            yield from _files(stream, "r|gz", wanted)
    except OSError as error:
        raise _damaged(archive, error) from None


def files_of_deb(archive: Path, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    """The same of a .deb, whose files dpkg-deb gives as a tar stream.

    Raises:
        UserError: dpkg-deb is missing, or the archive is damaged or far larger than it should be.
    """
    command = [program("dpkg-deb", "dpkg-deb (it comes with Debian and Ubuntu)"), "--fsys-tarfile", archive]
    with _output_of(command) as stream:
        yield from _files(stream, "r|", wanted)


def _files(stream: IO[bytes], mode: str, wanted: Callable[[str], bool]) -> Iterator[tuple[str, bytes]]:
    total = count = 0
    try:
        with tarfile.open(fileobj=stream, mode=mode) as tar:  # type: ignore[call-overload]  mode is a literal
            for member in tar:
                count, total = count + 1, total + member.size
                if count > MAX_MEMBERS or total > MAX_TOTAL_BYTES:
                    raise UserError("A fetched archive holds far more than it should.")
                if not member.isfile() or not wanted(member.name):
                    continue
                if member.size > MAX_FILE_BYTES:
                    raise UserError(f"“{member.name}” in a fetched archive is far larger than it should be.")
                source = tar.extractfile(member)
                if source is not None:
                    yield member.name, source.read()
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise _damaged(Path(getattr(stream, "name", "archive")), error) from None


@contextmanager
def _output_of(command: list[str | Path]) -> Iterator[IO[bytes]]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603  a list
    assert process.stdout is not None
    try:
        yield process.stdout
    finally:
        process.stdout.close()
        process.kill()
        process.wait()


def _damaged(archive: Path, error: Exception) -> UserError:
    return UserError(
        f"The fetched archive “{archive.name}” is damaged ({error}).", "Delete it, then start again."
    )
