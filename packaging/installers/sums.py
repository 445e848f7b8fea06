"""Checksums of everything that was made, and a signature of them."""

import base64
import hashlib
import sys
from pathlib import Path

MADE = (".deb", ".run", ".whl", ".tar.gz", ".exe", ".dmg")


def write(out: Path, key: Path | None) -> None:
    """Write SHA256SUMS and, with a key, SHA256SUMS.sig: 64 bytes of Ed25519 in base64.

    Raises:
        RuntimeError: the key is no Ed25519 key.
    """
    lines = [f"{digest(path)}  {path.name}\n" for path in sorted(out.iterdir()) if path.name.endswith(MADE)]
    listed = out / "SHA256SUMS"
    listed.write_text("".join(lines), "utf-8")
    signature = out / "SHA256SUMS.sig"
    signature.unlink(missing_ok=True)
    if key is None:
        sys.stdout.write("SHA256SUMS is not signed: no --key was given.\n")
        return
    signature.write_bytes(base64.b64encode(_signed(listed.read_bytes(), key)) + b"\n")


def _signed(data: bytes, key: Path) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    private = load_pem_private_key(key.read_bytes(), None)
    if not isinstance(private, Ed25519PrivateKey):
        raise RuntimeError(f"{key} is no Ed25519 key.")  # noqa: TRY004 - told to a person
    return private.sign(data)


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
