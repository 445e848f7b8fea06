"""A translator gets what is missing, and the work comes back without what would break a sentence."""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from localization.catalogue import read, write
from localization.key_names import with_own_keys
from localization.parts import read_said, write_parts
from localization.sources import Source

SOURCES = [Source("Gallery", "%1 of %2"), Source("Gallery", "&Keep"), Source("Text", "Write")]


def test_only_what_is_missing_is_handed_out(tmp_path: Path) -> None:
    (path,) = write_parts(tmp_path, SOURCES, {SOURCES[2]: "Schreiben"})
    assert [row["text"] for row in json.loads(path.read_text())] == ["%1 of %2", "&Keep"]


def test_a_lost_placeholder_or_mnemonic_is_refused(tmp_path: Path) -> None:
    write_parts(tmp_path, SOURCES, {})
    (tmp_path / "said-1.json").write_text(json.dumps({"0": "%2 von", "1": "Behalten", "2": "Schreiben"}))
    taken, refused = read_said(tmp_path)
    assert taken == {SOURCES[2]: "Schreiben"}
    assert len(refused) == 2
    assert "placeholders" in refused[0]
    assert "mnemonic" in refused[1]


def test_what_came_back_is_in_the_file(tmp_path: Path) -> None:
    write_parts(tmp_path, SOURCES, {})
    (tmp_path / "said-1.json").write_text(json.dumps({"0": "%1 von %2", "1": "&Behalten", "2": "Schreiben"}))
    taken, _ = read_said(tmp_path)
    write(tmp_path / "de.ts", "de", SOURCES, taken)
    assert read(tmp_path / "de.ts") == taken


def test_keys_have_the_names_of_their_keyboards() -> None:
    assert with_own_keys("de", "Close (Ctrl+Del)", "Schließen (Ctrl+Del)") == "Schließen (Strg+Entf)"
    assert with_own_keys("fr", "Space keeps", "Space garde") == "Espace garde"
    assert with_own_keys("ja", "Press Ctrl+Left", "Ctrl+Leftを押します") == "Ctrl+←を押します"
    assert with_own_keys("de", "Latent space", "Latent Space") == "Latent Space", "no key is meant"
