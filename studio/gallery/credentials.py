"""Content credentials (C2PA 2.2): what a copy is and what it was made from, signed so that no byte of it can
be changed unseen.

Signed on this computer by its own certificate (`certificate`): no server for time stamps, no manifest kept
elsewhere, nothing fetched. That the signature is sound anybody can check; whose it is nobody vouches for.
"""

# c2pa-python leaves most of its types open.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingTypeStubs=false

from __future__ import annotations

import json
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

from studio import __version__
from studio.core.errors import UserError
from studio.gallery.certificate import Identity, identity_in, known_anchor
from studio.gallery.complaints import disk_errors
from studio.gallery.xmp import AI_MADE

if TYPE_CHECKING:
    from c2pa import Builder, Context

MEDIA_TYPES: Final[Mapping[str, str]] = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
    "tif": "image/tiff",
    "gif": "image/gif",
    "heif": "image/heif",
    "avif": "image/avif",
    "mp4": "video/mp4",
}
"""What can be signed, by its suffix."""

_AI_CODES: Final = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "compositeSynthetic")
_GENERATOR: Final = {"name": "Quartet", "version": __version__}
_SETTINGS: Final = {
    "version": 1,
    "verify": {"verify_after_sign": False, "ocsp_fetch": False, "remote_manifest_fetch": False},
    "core": {"allowed_network_hosts": []},
    "builder": {"thumbnail": {"enabled": False}},
}
"""Nothing is fetched, no host is allowed. Without thumbnails: they would show what a later cut takes away."""


_ANYTHING: Final = "application/octet-stream"
_UNKNOWN_SIGNER: Final = ("signingCredential.untrusted",)
_SEARCHED: Final = 64 * 2**20


class Deed(StrEnum):
    """What was done to a picture after it was made (C2PA 2.2, section 18.15.8)."""

    RESIZED = "c2pa.resized"
    CONVERTED = "c2pa.converted"
    WATERMARKED = "c2pa.watermarked.unbound"


@dataclass(frozen=True, slots=True)
class Ingredient:
    """Something that the picture was made from.

    Attributes:
        title: its name.
        path: its file.
        changed: whether the copy is that picture itself, changed; otherwise it went into the making.
    """

    title: str
    path: Path
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Claim:
    """What is signed.

    Attributes:
        title: what the picture is called.
        synthetic: whether it is AI-made.
        model: what made it; empty when unknown.
        created: when; None for what was not made here.
        deeds: what was done to it since.
        ingredients: what it was made from.
    """

    title: str
    synthetic: bool
    model: str = ""
    created: datetime | None = None
    deeds: tuple[Deed, ...] = ()
    ingredients: tuple[Ingredient, ...] = ()


class State(StrEnum):
    """What a check finds."""

    OURS = "ours"
    """Sound, and signed on this computer."""
    SOUND = "sound"
    """Sound; whose signature it is, nobody here knows."""
    BROKEN = "broken"
    """The file is not what was signed."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """The credentials in a file.

    Attributes:
        state: whether they hold.
        signer: the name in the certificate.
        generator: the program that wrote them.
        version: of that program.
        title: what the picture is called in them.
        ai_made: whether they say so.
        ingredients: titles of what it was made from.
        faults: what does not hold, in the words of the specification.
    """

    state: State
    signer: str = ""
    generator: str = ""
    version: str = ""
    title: str = ""
    ai_made: bool = False
    ingredients: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs copies. The key is made when it is first needed.

    Attributes:
        folder: holds key and certificates; `Signer(places.data / "credentials")`.
    """

    folder: Path

    @property
    def identity(self) -> Identity:
        """The key and its certificates.

        Raises:
            UserError: they are damaged, or cannot be written.
        """
        return identity_in(self.folder)

    def sign(self, source: BinaryIO, target: Path, media_type: str, claim: Claim) -> None:
        """Write a signed copy of an open file to `target`, a new one.

        Raises:
            UserError: the file or an ingredient is gone or damaged, or the disk full.
        """
        import c2pa

        identity = self.identity
        with _failures(claim.title), _context() as context:
            signing = c2pa.Signer.from_callback(
                identity.sign, c2pa.C2paSigningAlg.ES256, identity.chain, None
            )
            with signing, c2pa.Builder(_manifest(claim), context=context) as builder:
                for number, ingredient in enumerate(claim.ingredients):
                    _add(builder, number, ingredient)
                with target.open("w+b") as signed:
                    builder.sign(signing, media_type, source, signed)


def read_credentials(path: Path, folder: Path | None = None) -> Credentials | None:
    """Check the credentials in a file; None when it has none.

    Args:
        path: any file.
        folder: of the signer of this computer, to know its own again.

    Raises:
        UserError: the file cannot be read.
    """
    import c2pa

    media_type = MEDIA_TYPES.get(path.suffix.lower().removeprefix("."))
    anchor = "" if folder is None else known_anchor(folder)
    with (
        disk_errors(f"“{path.name}” could not be read"),
        path.open("rb") as file,
        _context(anchor) as context,
    ):
        try:
            reader = c2pa.Reader.try_create(media_type, file, None, context)
            if reader is None:
                return None
            with reader:
                return _credentials(cast("dict[str, Any]", json.loads(reader.json())))
        except (c2pa.C2paError, ValueError) as error:
            # Nothing that could be taken for credentials, or such as nobody can read.
            return Credentials(State.BROKEN, faults=(str(error)[:300],)) if has_credentials(path) else None


def has_credentials(path: Path) -> bool:
    """Whether there is something in a file that looks like credentials (a box of JUMBF, ISO 19566-5).

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return b"jumb" in file.read(_SEARCHED)


def _manifest(claim: Claim) -> str:
    """The definition of the manifest: the first action says how the picture came to be."""
    parent = any(ingredient.changed for ingredient in claim.ingredients)
    listed = [_name(number) for number in range(len(claim.ingredients))]
    first: dict[str, object] = {"action": "c2pa.opened" if parent else "c2pa.created"}
    if listed:
        first["parameters"] = {"ingredientIds": listed}
    if claim.synthetic:
        first["digitalSourceType"] = AI_MADE
    if not parent:
        first["softwareAgent"] = {"name": claim.model or "Quartet"}
        if claim.created is not None:
            first["when"] = claim.created.isoformat(timespec="seconds")
    actions = [first, *({"action": deed.value, "softwareAgent": _GENERATOR} for deed in claim.deeds)]
    return json.dumps(
        {
            "claim_generator_info": [_GENERATOR],
            "title": claim.title,
            "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}}],
        }
    )


def _add(builder: Builder, number: int, ingredient: Ingredient) -> None:
    about = {
        "title": ingredient.title,
        "relationship": "parentOf" if ingredient.changed else "inputTo",
        "label": _name(number),
        "instance_id": f"xmp:iid:{_name(number)}",
    }
    media_type = MEDIA_TYPES.get(ingredient.path.suffix.lower().removeprefix("."), _ANYTHING)
    with ingredient.path.open("rb") as file:
        builder.add_ingredient(about, media_type, file)


def _name(number: int) -> str:
    return f"ingredient-{number}"


@contextmanager
def _context(anchor: str = "") -> Generator[Context]:
    import c2pa

    trust: dict[str, object] = {"trust": {"user_anchors": anchor}} if anchor else {}
    context = c2pa.Context.from_dict({**_SETTINGS, **trust})
    try:
        yield context
    finally:
        context.close()


@contextmanager
def _failures(title: str) -> Generator[None]:
    import c2pa

    with disk_errors(f"“{title}” could not be signed"):
        try:
            yield
        except c2pa.C2paError as error:
            raise UserError(
                f"“{title}” could not be signed: its file is damaged, or of a kind that cannot be.",
                "Choose PNG, JPEG or WebP, or export it without credentials.",
            ) from error


def _credentials(told: Mapping[str, Any]) -> Credentials:
    """What the reader tells, as far as it has the form that it should have."""
    active = _mapping(_mapping(told.get("manifests")).get(str(told.get("active_manifest"))))
    checked = _mapping(_mapping(told.get("validation_results")).get("activeManifest"))
    faults = tuple(str(_mapping(fault).get("code")) for fault in _list(checked.get("failure")))
    signature = _mapping(active.get("signature_info"))
    generators = _list(active.get("claim_generator_info"))
    generator = _mapping(generators[0] if generators else None)
    return Credentials(
        state=_state(str(told.get("validation_state")), faults),
        signer=str(signature.get("issuer") or signature.get("common_name") or ""),
        generator=str(generator.get("name") or ""),
        version=str(generator.get("version") or ""),
        title=str(active.get("title") or ""),
        ai_made=any(_says_ai_made(_mapping(one)) for one in _list(active.get("assertions"))),
        ingredients=tuple(str(_mapping(one).get("title") or "") for one in _list(active.get("ingredients"))),
        faults=tuple(fault for fault in faults if fault not in _UNKNOWN_SIGNER),
    )


def _state(told: str, faults: tuple[str, ...]) -> State:
    if told == "Trusted":
        return State.OURS
    # The only trust list given is our own certificate: a signer that is not on it is no fault of the file.
    sound = told == "Valid" or (bool(faults) and all(fault in _UNKNOWN_SIGNER for fault in faults))
    return State.SOUND if sound else State.BROKEN


def _says_ai_made(assertion: Mapping[str, Any]) -> bool:
    if not str(assertion.get("label")).startswith("c2pa.actions"):
        return False
    actions = (_mapping(one) for one in _list(_mapping(assertion.get("data")).get("actions")))
    return any(str(action.get("digitalSourceType")).rpartition("/")[2] in _AI_CODES for action in actions)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []
