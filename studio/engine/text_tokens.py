"""The list of tokens of a transformers folder, where its texts begin and end, and its instruct template."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from studio.core.errors import UserError
from studio.engine.autoencoder_folders import read_config
from studio.families.transformer.community.configuration import WANTED

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from studio.families.transformer.model_file import Marks

TOKENIZER, TEMPLATE = "tokenizer.json", "chat_template.jinja"
MAX_TOKENIZER_BYTES = 128 << 20
MAX_TEMPLATE_BYTES = 1 << 20
_CONFIG = "tokenizer_config.json"
_SAVE_AGAIN = (
    "Open it once with transformers and save its tokenizer again:"
    " “AutoTokenizer.from_pretrained(folder).save_pretrained(folder)” writes tokenizer.json."
)


@dataclass(frozen=True, slots=True)
class FoundTokens:
    """What a folder tells of its tokens.

    Attributes:
        tokenizer: tokenizer.json.
        template: None for models that only continue texts, and where it is no template.
    """

    tokenizer: str
    marks: Marks
    template: str | None


def read_tokens(folder: Path, config: Mapping[str, Any], vocabulary: int) -> FoundTokens:
    """The tokens of the network in a folder.

    Args:
        config: of the network.
        vocabulary: how many tokens it knows.

    Raises:
        UserError: they are missing, damaged, or of another network.
        OSError: a file cannot be read.
    """
    from studio.families.transformer.vocabulary import tokenizer_of

    text = _fitting(folder, _tokenizer_text(folder), vocabulary)
    tokenizer = tokenizer_of(text)
    told = _told(folder, _CONFIG)
    marks = _marks(tokenizer, told, [_told(folder, "generation_config.json"), config], vocabulary)
    return FoundTokens(text, marks, _template(folder, told, marks))


def _tokenizer_text(folder: Path) -> str:
    path = folder / TOKENIZER
    if path.is_file():
        return _text(path, MAX_TOKENIZER_BYTES)
    if (folder / "vocab.json").is_file() and (folder / "merges.txt").is_file():
        return _of_gpt2(folder)
    if (folder / "tokenizer.model").is_file():
        raise UserError(
            f"“{folder.name}” keeps its list of tokens as “tokenizer.model” only, which is not read here.",
            _SAVE_AGAIN,
        )
    raise UserError(
        f"“{folder.name}” lacks its list of tokens, “{TOKENIZER}”: without it no text can be cut up for it.",
        _SAVE_AGAIN,
    )


def _of_gpt2(folder: Path) -> str:
    """The byte-level BPE of GPT-2 in one file, out of its two."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    words, merges = (_text(folder / name, MAX_TOKENIZER_BYTES) for name in ("vocab.json", "merges.txt"))
    try:
        vocabulary: dict[str, int] = {str(word): int(token) for word, token in json.loads(words).items()}
        lines = [line.split(" ") for line in merges.splitlines() if line and not line.startswith("#version")]
        pairs = [(left, right) for left, right in lines]
        tokenizer = Tokenizer(cast("Any", models.BPE)(vocabulary, pairs))
    except Exception as error:  # the library raises plain Exception
        raise UserError(f"The list of tokens in “{folder.name}” is damaged.", WANTED) from error
    made: Any = tokenizer
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    made.add_special_tokens([word for word in ("<|endoftext|>",) if word in vocabulary])
    return tokenizer.to_str()


def _fitting(folder: Path, text: str, vocabulary: int) -> str:
    """Without added tokens that the network has no row for: some folders bring those of a larger sibling.

    Raises:
        UserError: its words themselves are more than the network knows.
    """
    try:
        told: Any = json.loads(text)
        added = [one for one in told.get("added_tokens") or () if int(one["id"]) < vocabulary]
        dropped = len(told.get("added_tokens") or ()) - len(added)
        words: Any = told["model"]["vocab"]
        tokens: list[Any] = list(words.values()) if hasattr(words, "values") else [len(words) - 1]
        largest = max((int(token) for token in tokens), default=-1)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise UserError(f"“{TOKENIZER}” in “{folder.name}” is damaged.", "Copy the folder again.") from None
    if largest >= vocabulary:
        raise UserError(
            f"“{folder.name}” lists {largest + 1:,} tokens, but its network knows {vocabulary:,}: they do not"
            " belong together.",
            "Copy the folder again from where it came.",
        )
    return json.dumps(told | {"added_tokens": added}, ensure_ascii=False) if dropped else text


def _marks(
    tokenizer: Tokenizer, told: Mapping[str, Any], configs: list[Mapping[str, Any]], vocabulary: int
) -> Marks:
    """Where texts begin and end: by the numbers in the configurations, and the names of tokens."""
    from studio.families.transformer.model_file import Marks
    from studio.families.transformer.vocabulary import marks_of

    by_name = marks_of(tokenizer)
    bos, eos = _name(told.get("bos_token")) or by_name.bos, _name(told.get("eos_token")) or by_name.eos
    ends = {*by_name.ends, tokenizer.token_to_id(eos) if eos else None}
    for config in configs:
        ends |= set(_tokens_in(config.get("eos_token_id")))
    known = tuple(sorted(one for one in ends if one is not None and 0 <= one < vocabulary))
    return Marks(_begin(tokenizer, told, bos), known, bos, eos)


def _begin(tokenizer: Tokenizer, told: Mapping[str, Any], bos: str) -> int | None:
    """The token that the tokenizer puts before a text, as it says or does."""
    wanted = told.get("add_bos_token")
    if isinstance(wanted, bool):
        return tokenizer.token_to_id(bos) if wanted and bos else None
    plain = list(tokenizer.encode("a", add_special_tokens=False).ids)
    whole = list(tokenizer.encode("a", add_special_tokens=True).ids)
    return whole[0] if len(whole) > len(plain) and whole[1 : 1 + len(plain)] == plain else None


def _tokens_in(told: object) -> list[int]:
    """A number, or a list of them."""
    several = cast("list[object]", told) if isinstance(told, list) else [told]
    return [one for one in several if type(one) is int]


def _name(told: object) -> str:
    """A token is written as its name, or as an object that holds it."""
    name = cast("dict[str, object]", told).get("content") if isinstance(told, dict) else told
    return name if isinstance(name, str) and len(name) <= 200 else ""


def _template(folder: Path, told: Mapping[str, Any], marks: Marks) -> str | None:
    """The instruct template, from a file of its own or out of the configuration.

    One that cannot be read is left out: the model still continues texts.
    """
    from studio.families.transformer.chat_template import JinjaChatTemplate

    source = _template_source(folder, told)
    try:
        if source is not None:
            JinjaChatTemplate(source, marks)
    except UserError:
        return None
    return source


def _template_source(folder: Path, told: Mapping[str, Any]) -> str | None:
    if (folder / TEMPLATE).is_file():
        return _text(folder / TEMPLATE, MAX_TEMPLATE_BYTES)
    found: object = told.get("chat_template") or _told(folder, "chat_template.json").get("chat_template")
    if isinstance(found, list):  # several, each with a name
        named = [
            cast("dict[str, object]", one) for one in cast("list[object]", found) if isinstance(one, dict)
        ]
        found = next((one.get("template") for one in named if one.get("name") == "default"), None)
    return found if isinstance(found, str) else None


def _told(folder: Path, name: str) -> Mapping[str, Any]:
    """What a small file tells; nothing when it is not there."""
    path = folder / name
    return read_config(path, MAX_TEMPLATE_BYTES * 4) if path.is_file() else {}


def _text(path: Path, most: int) -> str:
    if path.stat().st_size > most:
        raise UserError(f"“{path.name}” in “{path.parent.name}” is far too large.", "Copy the folder again.")
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        raise UserError(
            f"“{path.name}” in “{path.parent.name}” is damaged.", "Copy the folder again."
        ) from None
