"""The certificate that content credentials are signed with, made on this computer when it is first needed.

Two certificates (ES256): one that signs copies, and the one that signed it. Nobody vouches for either: it
shows that copies come from the same place, not whose place that is, and validators call it unknown. What they
require of it: C2PA Technical Specification 2.2, section 14.5.
"""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from studio.core.errors import UserError
from studio.gallery.complaints import disk_errors

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.x509 import Certificate, KeyUsage, Name

_FILE: Final = "signing.pem"
_OLD_FILE: Final = "signing-before.pem"
_MOST_BYTES: Final = 100_000
_YEARS: Final = 20
"""There is no time stamp from elsewhere in the credentials, so they hold as long as the certificate does."""
_OWNER: Final = "Quartet, on its user's computer"


@dataclass(frozen=True, slots=True)
class Identity:
    """A key with its certificates.

    Attributes:
        chain: PEM, the one that signs first.
        anchor: PEM of the one that signed it.
        key: the private key; it never leaves this program.
    """

    chain: str
    anchor: str
    key: EllipticCurvePrivateKey

    def sign(self, data: bytes) -> bytes:
        """ES256 (RFC 9053, section 2.1): r and s, 32 bytes each."""
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

        r, s = decode_dss_signature(self.key.sign(data, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32) + s.to_bytes(32)


def identity_in(folder: Path) -> Identity:
    """The identity kept in a folder; made when there is none.

    Raises:
        UserError: it is damaged, or cannot be written.
    """
    path = folder / _FILE
    with disk_errors("The certificate for content credentials could not be kept"):
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_private(path, _make())
        data = path.read_bytes()[:_MOST_BYTES]
    try:
        return _load(data)
    except (ValueError, TypeError, IndexError) as error:
        raise UserError(
            "The certificate for content credentials is damaged.",
            f"Delete “{path}”: a new one is made then.",
        ) from error


@dataclass(frozen=True, slots=True)
class Card:
    """What people may want to know of the certificate.

    Attributes:
        name: whose it says it is.
        number: the first 16 digits of its SHA-256, in groups.
        until: the day after which it is no longer valid.
    """

    name: str
    number: str
    until: date


def card_in(folder: Path) -> Card | None:
    """The certificate kept in a folder; None when there is none yet.

    Raises:
        UserError: it is damaged.
    """
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    if not (folder / _FILE).exists():
        return None
    certificate = x509.load_pem_x509_certificates(identity_in(folder).chain.encode())[0]
    digits = certificate.fingerprint(hashes.SHA256()).hex()[:16]
    groups = " ".join(digits[start : start + 4] for start in range(0, 16, 4))
    return Card(_OWNER, groups, certificate.not_valid_after_utc.date())


def set_aside(folder: Path) -> None:
    """Sign with another key from now on: the next one is made when it is needed.

    Raises:
        UserError: the folder cannot be written.
    """
    with disk_errors("The certificate could not be set aside"):
        if (folder / _FILE).exists():
            (folder / _FILE).replace(folder / _OLD_FILE)


def take_back(folder: Path) -> None:
    """Sign with the key again that was set aside last.

    Raises:
        UserError: the folder cannot be written.
    """
    with disk_errors("The certificate could not be taken back"):
        if (folder / _OLD_FILE).exists():
            (folder / _OLD_FILE).replace(folder / _FILE)


def known_anchor(folder: Path) -> str:
    """PEM of the certificate that signed the one of this computer; empty when there is none yet."""
    try:
        return _load((folder / _FILE).read_bytes()[:_MOST_BYTES]).anchor
    except (OSError, ValueError, TypeError, IndexError):
        return ""


def _write_private(path: Path, data: bytes) -> None:
    """Write a file that its owner alone can read, from its first byte on."""
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _load(data: bytes) -> Identity:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(data, None)
    if not isinstance(key, EllipticCurvePrivateKey):
        raise TypeError("another kind of key")
    first, second = x509.load_pem_x509_certificates(data)
    if first.public_key() != key.public_key():
        raise ValueError("the key of another certificate")
    return Identity(_pem(first) + _pem(second), _pem(second), key)


def _make() -> bytes:
    """Key and certificates, as PEM. The key of the second certificate is forgotten: it signs nothing more."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    upper, lower = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    anchor = _anchor(upper)
    leaf = _leaf(lower, upper, anchor.subject)
    private = lower.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + (_pem(leaf) + _pem(anchor)).encode()


def _anchor(key: EllipticCurvePrivateKey) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes

    name = _name(f"Local certificate {secrets.token_hex(4)}")
    return (
        _blank(name, name, key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(certificates=True), critical=True)
        .sign(key, hashes.SHA256())
    )


def _leaf(key: EllipticCurvePrivateKey, upper: EllipticCurvePrivateKey, issuer: Name) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.x509.oid import ExtendedKeyUsageOID

    return (
        _blank(_name("Quartet content credentials"), issuer, key)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(upper.public_key()), critical=False)
        .sign(upper, hashes.SHA256())
    )


def _blank(subject: Name, issuer: Name, key: EllipticCurvePrivateKey):  # noqa: ANN202 - cryptography's builder
    from cryptography import x509

    # Back to the day's beginning: a clock that is a little slow must not find it to be of tomorrow, and the
    # exact moment is nobody's business.
    start = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=365 * _YEARS))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _name(common: str) -> Name:
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _OWNER),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(*, certificates: bool) -> KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=not certificates,
        key_cert_sign=certificates,
        crl_sign=certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: Certificate) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM).decode()
