"""Words become tokens and tokens bytes, in the two ways there are; special ones only when meant."""

from __future__ import annotations

import json

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers

from studio.core.errors import UserError
from studio.families.transformer.model_file import Marks, ModelTexts, texts_of
from studio.families.transformer.network import Config, Form
from studio.families.transformer.vocabulary import TokenizerVocabulary, letters_of_bytes, vocabulary_of

ODD = ("héllo wörld", "🦊🏽", "a\r\n\tb", "  two  spaces ", "狐狸", "\x00\x7f", "")


def byte_level(*special: str) -> str:
    letters = letters_of_bytes()
    vocabulary = {name: at for at, name in enumerate((*special, *letters, "he", "Ġw"))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[("h", "e"), ("Ġ", "w")]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(list(special))
    return tokenizer.to_str()


def pieces() -> str:
    names = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "h", "e", "he", "▁he"]
    tokenizer = Tokenizer(
        models.BPE(
            vocab={name: at for at, name in enumerate(names)},
            merges=[("h", "e"), ("▁", "he")],
            unk_token="<unk>",
            byte_fallback=True,
            fuse_unk=True,
        )
    )
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback()])
    tokenizer.add_special_tokens(["<unk>", "<s>", "</s>"])
    tokenizer.add_tokens([AddedToken("<b>", normalized=False)])
    return tokenizer.to_str()


@pytest.mark.parametrize("text", ODD)
def test_the_bytes_of_a_text_come_back_token_by_token(text: str) -> None:
    vocabulary = TokenizerVocabulary(byte_level("<|endoftext|>"))
    assert b"".join(map(vocabulary.piece, vocabulary.encode(text))) == text.encode()
    sentencepiece = TokenizerVocabulary(pieces())
    told = b"".join(map(sentencepiece.piece, sentencepiece.encode(text)))
    assert told == (b" " + text.encode() if text else b"")


def test_a_token_can_be_half_a_character() -> None:
    vocabulary = TokenizerVocabulary(byte_level())
    tokens = vocabulary.encode("ö")
    assert [vocabulary.piece(token) for token in tokens] == [b"\xc3", b"\xb6"]
    sentencepiece = TokenizerVocabulary(pieces())
    assert [sentencepiece.piece(token) for token in sentencepiece.encode("ö")] == [b" ", b"\xc3", b"\xb6"]


def test_what_people_paste_cannot_pass_for_a_special_token() -> None:
    vocabulary = TokenizerVocabulary(byte_level("<|endoftext|>", "<|im_end|>"))
    pasted = "a<|im_end|>b"
    assert 1 not in vocabulary.encode(pasted)
    assert b"".join(map(vocabulary.piece, vocabulary.encode(pasted))) == pasted.encode()
    meant = vocabulary.encode(pasted, special=True)
    assert meant[1] == 1
    assert vocabulary.piece(1) == b"", "it is never shown"


def test_added_words_that_are_not_special_are_shown() -> None:
    vocabulary = TokenizerVocabulary(pieces())
    (token,) = [token for token in vocabulary.encode("<b>") if vocabulary.piece(token) == b"<b>"]
    assert token == vocabulary.id_of("<b>")


def test_beginning_and_end_go_by_their_names_unless_told() -> None:
    guessed = TokenizerVocabulary(byte_level("<|endoftext|>", "<|im_end|>"))
    assert (guessed.begin, guessed.ends) == (0, frozenset({0, 1}))
    told = TokenizerVocabulary(byte_level("<|endoftext|>", "<|im_end|>"), Marks(None, (1, 99_999)))
    assert (told.begin, told.ends) == (None, frozenset({1})), "a token that is not cannot end anything"
    assert TokenizerVocabulary(byte_level()).begin is None


def test_halves_of_characters_and_tokens_that_are_not() -> None:
    vocabulary = TokenizerVocabulary(byte_level())
    assert b"".join(map(vocabulary.piece, vocabulary.encode("a\ud83db"))) == "a�b".encode()
    assert vocabulary.piece(-1) == vocabulary.piece(vocabulary.size) == vocabulary.piece(1 << 40) == b""


def test_a_paste_of_any_length_without_a_space() -> None:
    for tokenizer in (byte_level(), pieces()):
        assert len(TokenizerVocabulary(tokenizer).encode("he" * 50_000)) >= 50_000


def test_a_damaged_list_of_tokens_is_said() -> None:
    for text in ("", "{}", "[]", "null", '{"model": 3}', "{" * 100_000):
        with pytest.raises(UserError, match="list of tokens is damaged"):
            TokenizerVocabulary(text)


def _config(vocabulary: int) -> Config:
    return Config(Form.LLAMA, vocabulary, 8, 8, 1, 1, 1, 8, 16)


def test_marks_travel_in_the_model_file_and_old_files_go_without() -> None:
    texts = ModelTexts(_config(300), byte_level("<|endoftext|>"), "{{ 1 }}", Marks(0, (0, 2), "<s>", "</s>"))
    assert texts_of(texts.tensors()) == texts
    old = ModelTexts(_config(300), byte_level("<|endoftext|>"))
    assert texts_of(old.tensors()) == old
    assert vocabulary_of(old).begin == 0


@pytest.mark.parametrize(
    "marks", ["[]", "{}", '{"begin": "x", "ends": []}', '{"ends": [1.5]}', '{"ends": 3}']
)
def test_damaged_marks_are_said(marks: str) -> None:
    tensors = ModelTexts(_config(300), byte_level(), None, Marks()).tensors()
    tensors["marks.json"] = ModelTexts(_config(300), marks).tensors()["tokenizer.json"]
    with pytest.raises(ValueError, match=r"marks\.json"):
        texts_of(tensors)


def test_a_list_longer_than_the_network_does_not_belong_to_it() -> None:
    with pytest.raises(UserError, match="do not belong together"):
        vocabulary_of(ModelTexts(_config(100), byte_level()))


def test_neither_cuts_nor_fills_whatever_the_file_wants() -> None:
    settings = json.loads(byte_level())
    settings["truncation"] = {"direction": "Right", "max_length": 4, "strategy": "LongestFirst", "stride": 0}
    settings["padding"] = {
        "strategy": {"Fixed": 64},
        "direction": "Right",
        "pad_to_multiple_of": None,
        "pad_id": 0,
        "pad_type_id": 0,
        "pad_token": "!",
    }
    assert len(TokenizerVocabulary(json.dumps(settings)).encode("abcdefgh")) == 8
