"""Signs programs for Windows with signtool, where there is a certificate: `python signing.py FILE...`.

The certificate comes from the environment and is told to nobody: `WINDOWS_CERTIFICATE` (a .pfx in base64)
with `WINDOWS_CERTIFICATE_PASSWORD`, or `WINDOWS_CERTIFICATE_THUMBPRINT` of one that the system holds.
"""

import base64
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

TIMESTAMPS = "http://timestamp.digicert.com"
"""Says when it was signed, so that the signature outlives the certificate (RFC 3161; plain HTTP is meant)."""
NO_CERTIFICATE = (
    "Nothing is signed: neither WINDOWS_CERTIFICATE nor WINDOWS_CERTIFICATE_THUMBPRINT is set."
    " Windows will warn of an unknown publisher.\n"
)


def has_certificate(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether there is something to sign with."""
    return bool(environment.get("WINDOWS_CERTIFICATE") or environment.get("WINDOWS_CERTIFICATE_THUMBPRINT"))


def sign(files: Sequence[Path], environment: Mapping[str, str] = os.environ) -> bool:
    """Sign the files; without a certificate say so and leave them. Whether they were signed.

    Raises:
        RuntimeError: signtool is missing or failed. The words it was run with are not told: the password is
            among them.
    """
    if not has_certificate(environment):
        sys.stdout.write(NO_CERTIFICATE)
        return False
    tool = signtool()
    with _identity(environment) as identity:
        done = subprocess.run(command(tool, identity, files), check=False)
    if done.returncode:
        raise RuntimeError(f"signtool ended with {done.returncode}.")
    return True


def command(tool: str, identity: Sequence[str], files: Sequence[Path]) -> list[str]:
    """What is run to sign the files."""
    algorithms = ["/fd", "SHA256", "/td", "SHA256", "/tr", TIMESTAMPS]
    return [tool, "sign", *identity, *algorithms, "/d", "Quartet", *map(str, files)]


@contextmanager
def _identity(environment: Mapping[str, str]) -> Iterator[list[str]]:
    """The words that name the certificate; a file of it is there only meanwhile."""
    thumbprint = environment.get("WINDOWS_CERTIFICATE_THUMBPRINT")
    if thumbprint:
        yield ["/sha1", thumbprint]
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pfx"
        file.write_bytes(base64.b64decode(environment["WINDOWS_CERTIFICATE"]))
        yield ["/f", str(file), "/p", environment.get("WINDOWS_CERTIFICATE_PASSWORD", "")]


def signtool() -> str:
    """The newest one of the Windows SDK.

    Raises:
        RuntimeError: there is none.
    """
    on_path = shutil.which("signtool")
    if on_path:
        return on_path
    kits = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")) / "Windows Kits/10/bin"
    found = sorted(kits.glob("10.*/x64/signtool.exe"))
    if not found:
        raise RuntimeError(f"There is a certificate, and no signtool in {kits}: install the Windows SDK.")
    return str(found[-1])


if __name__ == "__main__":
    try:
        sign([Path(word) for word in sys.argv[1:]])
    except RuntimeError as error:
        sys.exit(str(error))
