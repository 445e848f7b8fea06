"""Puts the identity to sign with into a keychain of its own, on a machine that is thrown away afterwards.

`MACOS_CERTIFICATE` (a .p12 in base64) and `MACOS_CERTIFICATE_PASSWORD` come from the environment; without
them a sentence says that nothing will be signed. Nothing of them is printed: neither the words that
`security` is run with nor what it answers.
"""

import base64
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

NO_CERTIFICATE = "No identity to sign with: MACOS_CERTIFICATE is not set.\n"


def fill(keychain: Path, environment: Mapping[str, str] = os.environ) -> bool:
    """Make the keychain with the identity in it, open to codesign. Whether there is one now.

    Raises:
        RuntimeError: `security` refused a step, which is named.
    """
    certificate = environment.get("MACOS_CERTIFICATE")
    if not certificate:
        sys.stdout.write(NO_CERTIFICATE)
        return False
    password = secrets.token_urlsafe(32)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "identity.p12"
        file.write_bytes(base64.b64decode(certificate))
        for step in steps(keychain, password, file, environment.get("MACOS_CERTIFICATE_PASSWORD", "")):
            done = subprocess.run(["security", *step], capture_output=True, check=False)
            if done.returncode:
                raise RuntimeError(f"security {step[0]} ended with {done.returncode}.")
    return True


def steps(keychain: Path, password: str, file: Path, certificate_password: str) -> list[list[str]]:
    """What `security` is asked for, in this order."""
    name = str(keychain)
    return [
        ["create-keychain", "-p", password, name],
        [
            "set-keychain-settings",
            "-lut",
            "21600",
            name,
        ],  # stays open for six hours: notarising takes its time
        ["unlock-keychain", "-p", password, name],
        [
            "import",
            str(file),
            "-k",
            name,
            "-P",
            certificate_password,
            "-f",
            "pkcs12",
            "-T",
            "/usr/bin/codesign",
        ],
        ["set-key-partition-list", "-S", "apple-tool:,apple:,codesign:", "-s", "-k", password, name],
        ["list-keychains", "-d", "user", "-s", name, "login.keychain"],
    ]


if __name__ == "__main__":
    try:
        fill(Path(sys.argv[1]))
    except RuntimeError as error:
        sys.exit(str(error))
