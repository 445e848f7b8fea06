"""Makes the disk image for macOS of the application that `packaging/build folder` made: `python image.py`.

Signed with the hardened runtime, put into a disk image, notarised and stapled, as far as the environment has
what that needs: `MACOS_IDENTITY` ("Developer ID Application: ..." in a keychain; `keychain.py` puts it there)
and, of App Store Connect, `NOTARY_KEY` (a file), `NOTARY_KEY_ID` and `NOTARY_ISSUER`. What lacks is said and
left out.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installers import common_licences, notices, product

ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
NO_IDENTITY = (
    "The application is signed for no one: MACOS_IDENTITY is not set. Whoever opens it must allow it in"
    " System Settings, Privacy & Security.\n"
)
NO_NOTARY = "The disk image is not notarised: {missing} not set.\n"
NOT_SIGNED = "The disk image is not notarised: Apple takes only what is signed.\n"
NOTARY = ("NOTARY_KEY", "NOTARY_KEY_ID", "NOTARY_ISSUER")


def build(out: Path, version: str, environment: Mapping[str, str] = os.environ) -> Path:
    """Make `Quartet-VERSION-macos-arm64.dmg`.

    Raises:
        RuntimeError: there is no application, or a tool is missing or failed.
    """
    application = out / "Quartet.app"
    if not application.is_dir():
        raise RuntimeError(f"There is no {application}: run `packaging/build folder` on macOS first.")
    # before the signature, which seals everything inside
    resources = application / "Contents/Resources"
    notices.write(resources)
    common_licences.add(resources / "licences")
    sign(application, environment)
    image = out / f"Quartet-{version}-macos-arm64.dmg"
    _pack(application, image, out / "work" / "image", version)
    notarise(image, environment)
    sys.stdout.write(f"{image.name}: {image.stat().st_size / 1e6:.0f} MB\n")
    return image


def sign(application: Path, environment: Mapping[str, str]) -> None:
    """Sign every library and program within, then the whole; without an identity only seal it."""
    identity = environment.get("MACOS_IDENTITY")
    if not identity:
        sys.stdout.write(NO_IDENTITY)
        # Apple's processors run nothing unsigned; the hardened runtime would refuse libraries of no team.
        product.run(["codesign", "--force", "--deep", "--sign", "-", application])
        return
    for part in binaries(application):
        product.run(signature(identity, part))
    product.run(signature(identity, application))
    product.run(["codesign", "--verify", "--deep", "--strict", application])


def signature(identity: str, path: Path) -> list[str | Path]:
    """What signs one file or the application: hardened runtime, Apple's time, what it may do."""
    plain: list[str | Path] = [
        "codesign",
        "--force",
        "--sign",
        identity,
        "--timestamp",
        "--options",
        "runtime",
    ]
    return [*plain, "--entitlements", ENTITLEMENTS, path]


MAGIC = {b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe"}
"""How a Mach-O file begins: 64 and 32 bits, and several architectures in one."""


def binaries(application: Path) -> list[Path]:
    """Every program and library inside, the deepest first: a signature seals what lies below it."""
    files = [path for path in application.rglob("*") if path.is_file() and not path.is_symlink()]
    found = [path for path in files if _begins(path) in MAGIC]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def _begins(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4)


def _pack(application: Path, image: Path, work: Path, version: str) -> None:
    """The application beside a link to where it belongs, compressed."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    product.run(["ditto", application, work / application.name])  # keeps links and signatures as they are
    (work / "Applications").symlink_to("/Applications")
    image.unlink(missing_ok=True)
    product.run(
        [
            *("hdiutil", "create", "-volname", f"Quartet {version}", "-srcfolder", work),
            *("-format", "ULMO", "-fs", "HFS+", "-ov", image),
        ]
    )
    shutil.rmtree(work)


def notarise(image: Path, environment: Mapping[str, str]) -> bool:
    """Have Apple look at the image and staple its word to it; say why not where it cannot be. Whether it was.

    Raises:
        RuntimeError: Apple refused it, or a tool failed.
    """
    if not environment.get("MACOS_IDENTITY"):
        sys.stdout.write(NOT_SIGNED)
        return False
    missing = [name for name in NOTARY if not environment.get(name)]
    if missing:
        sys.stdout.write(NO_NOTARY.format(missing=" and ".join(missing)))
        return False
    identity = environment["MACOS_IDENTITY"]
    product.run(["codesign", "--force", "--sign", identity, "--timestamp", image])
    key, number, issuer = (environment[name] for name in NOTARY)
    words: Sequence[str | Path] = ["--key", key, "--key-id", number, "--issuer", issuer]
    told = subprocess.run(
        ["xcrun", "notarytool", "submit", str(image), *map(str, words), "--wait", "--timeout", "1h"],
        capture_output=True,
        text=True,
        check=False,
    )
    # notarytool ends with 0 also when the answer is Invalid
    if told.returncode or "status: Accepted" not in told.stdout:
        raise RuntimeError(f"Apple did not accept the image:\n{told.stdout}{told.stderr}")
    product.run(["xcrun", "stapler", "staple", image])
    product.run(["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image])
    return True


def main() -> int:
    """Do what the words ask for; what is missing is a sentence and no traceback."""
    parser = argparse.ArgumentParser(description="Makes the disk image for macOS.")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where everything is put (dist)")
    given = parser.parse_args()
    try:
        build(given.out.resolve(), product.version())
    except RuntimeError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
