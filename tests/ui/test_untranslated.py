"""No text of the window that a translator never sees: what reads like words goes through Qt's translator."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from studio.core.params import Choice, Control
from studio.families.diffusion.sampler_names import Sampler
from studio.families.diffusion.spacing import Spacing
from studio.training.recipe_list import RECIPES
from studio.training.recipe_settings import settings_of
from studio.ui.wording import known_tasks

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from localization.sources import PARAMS, find_sources, name_of  # noqa: E402

UI = ROOT / "studio" / "ui"

TRANSLATING = frozenset(
    {
        "tr", "_tr", "_said", "translate", "param_words", "place_words", "family_words", "recipe_words",
        "QT_TRANSLATE_NOOP", "count_text", "beside_pca",
    }
)  # fmt: skip
"""Calls that give words in the language of the window, or mark them for one that does."""
SHOWING = frozenset(
    {
        "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "QMenu", "QToolButton",
        "label", "ElidedLabel", "EmptyState", "tool_button", "MessageAction", "Chip", "ProgressDialog",
        "setText", "setToolTip", "setStatusTip", "setWindowTitle", "setTitle", "setPlaceholderText",
        "setAccessibleName", "setAccessibleDescription", "setTabText", "setTabToolTip", "setSuffix",
        "setPrefix", "setSpecialValueText", "setLabelText", "setInformativeText", "setHeaderLabels",
        "addAction", "addMenu", "addTab", "addRow", "addItem", "addItems", "addSection", "insertItem",
        "getText", "getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory",
        "information", "warning", "critical", "question", "setLabel", "drawText", "show_text", "show_title",
        "add_action", "add_view", "info", "warn", "error", "_change", "say", "set_hint", "append", "insert",
    }
)  # fmt: skip
"""Calls whose texts are read: one word with a small letter is enough to be one of them."""
OF_MACHINES = frozenset(
    {
        "setStyleSheet", "setProperty", "setObjectName", "QKeySequence", "getLogger", "tell_timing",
        "convert", "text", "set_text", "number", "set_number", "flag", "set_flag", "environ", "icon",
        "getenv", "compile", "setApplicationName", "setOrganizationName", "setStyle",
        "set_look", "from_step", "list_keys", "_key",
    }
)  # fmt: skip
"""Calls whose texts are names for programs: settings, styles, keys, formats."""
OF_OTHERS = frozenset({"UserError", "disk_errors"})
"""Sentences of errors: studio/ui/error_words.py translates them where they are shown."""

_KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:[A-Z0-9+\-=,.\[\]?/]|F\d+|Left|Right|Up|Down|Home|End|PgUp|PgDown|Space"
    r"|Esc|Return|Enter|Tab|Backspace|Del)"
)
_FORMAT = re.compile(r"[^a-z]*|.*\*\.[a-z]+.*|.*\[\\[dw].*")
"""ZIP, PNG, GIF ...; patterns of file dialogs, whose words come from elsewhere; regular expressions."""
_MARKUP = re.compile(r"<[^>]*>|&\w+;|\b(?:color|font-size|font-weight|background|text-decoration)\b:[^;]*;?")
NAMES_AT = {"tool_button": 1, "EmptyState": 1, "add_view": 1, "label": 1, "ElidedLabel": 1, "addItem": 1}
"""Where these calls take the name of an icon, of a look, or a value."""
CONTROLS = frozenset({"Slider", "Count", "Seed", "Choice", "Toggle", "Text", "Option", "Control"})
"""Fields show their words by `param_words`; packaging/localization/sources.py finds them by these calls."""

ALLOWED = {
    "": {
        "Quartet", "px", "log SNR nats, dB", "PSNR dB", "SSIM", "KL nats", "nats", "bits",
        "(Ctrl+)", "(Ctrl+Z)",
    },
    # names of threads, modules, fonts, styles and files
    "application.py": {"torch is imported", "no torch", ": ms after the process began ()"},
    "bridge.py": {
        "live tokens", "job preview", "job progress", "live picture", "live progress", "live ended",
    },
    "crash.py": {"Qt on"},
    "error_words.py": {"Errors", "Fragments", "Params"},
    "fonts.py": {
        "Inter-Regular.otf", "Inter-SemiBold.otf", "NotoSansCJK-Regular.otf", "NotoColorEmoji.ttf", "Inter",
        "Noto Sans CJK SC", "Noto Color Emoji",
    },
    "log.py": {"%(asctime)s %(levelname)s %(name)s: %(message)s"},
    "tabs/workshop/run_watch.py": {"RunLook", "RunWatch"},
    "tabs/diffusion/steps_again.py": {"diffusion steps"},
    "tabs/text/inside.py": {"text inside"},
    "tabs/text/prompts_page.py": {"text prompts"},
    "tabs/text/tree_page.py": {"text"},
    "tabs/text/prompt_library.py": {"prompts.json"},
    "packs/models_dialog.py": {"CARD.md"},
    "privacy/usage_section.py": {"quartet-usage.csv"},
    # how labels look
    "tabs/text/documents_list.py": {"small error"},
    "tabs/workshop/captioned.py": {"small error"},
    # values of enumerations
    "gallery/side/place.py": {"new collection"},
    "privacy/reopening.py": {"as it is"},
    # what the system's own programs are called, before there is a window
    "system_libraries.py": {"Wayland", "sudo apt install", "sudo dnf install", "sudo pacman -S"},
    # formats, and languages by their own names
    "gallery/export/choices.py": {"WebP"},
    "translation.py": {"English", "Deutsch", "Français", "Español"},
    # kept with a direction as where it came from
    "tabs/faces/shelf.py": {"GANSpace PCA component"},
    # the way ranges are typed in every language
    "tabs/diffusion/axis_values.py": {"0.2-0.8 by 0.2", "5-20 by 5"},
    # what the models that come along know best: they have learned from English words
    "tabs/diffusion/start_page.py": {"red apple", "birthday cake"},
    "tabs/text/start_page.py": {
        "Once upon a time there was a lighthouse keeper who",
        "It was a dark and stormy night, and the captain",
        "The recipe was simple. First, one needed",
        "Tell me a very short story about a fox and the moon.",
    },
}  # fmt: skip
"""By file, or for all: what is the same in every language, or is no text of the window."""


@dataclass
class _File:
    path: Path
    tables: frozenset[str] = frozenset()
    """Constants of the module that a translating call looks into."""
    found: list[str] = field(default_factory=list[str])

    def look(self) -> list[str]:
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        self.tables = frozenset(_looked_into(tree))
        self._walk(tree, "")
        return self.found

    def _walk(self, node: ast.AST, call: str) -> None:
        for child in ast.iter_child_nodes(node):
            self._look_at(child, call)

    def _look_at(self, node: ast.AST, call: str) -> None:
        if self._is_none(node):
            return
        match node:
            case ast.Call():
                self._look_at_call(node, call)
            case ast.JoinedStr(values=values):
                said = "".join(str(part.value) for part in values if isinstance(part, ast.Constant))
                self._take(node, said, call)
                for part in values:
                    if isinstance(part, ast.FormattedValue):
                        self._look_at(part.value, "")
            case ast.Constant(value=str(said)):
                self._take(node, said, call)
            case ast.AnnAssign() | ast.Subscript() | ast.Dict() | ast.FunctionDef() | ast.match_case():
                for part in _worded(node):
                    self._look_at(part, call)
            case _:
                self._walk(node, call)

    def _is_none(self, node: ast.AST) -> bool:
        """Docstrings; what is raised or compared; tables that a translating call looks into."""
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom() | ast.Raise():
                return True
            case ast.Compare() | ast.Assert():
                return True
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                return name in self.tables
            case _:
                return False

    def _look_at_call(self, node: ast.Call, outer: str) -> None:
        name = name_of(node)
        if name in TRANSLATING | OF_MACHINES | OF_OTHERS | CONTROLS or _logs(node):
            return
        self._look_at(node.func, "")
        names_at = NAMES_AT.get(name, -1)
        texts = [text for at, text in enumerate(node.args) if at != names_at]
        texts += [word.value for word in node.keywords]
        for argument in texts:
            self._look_at(argument, name if name in SHOWING else outer if name == "join" else "")

    def _take(self, node: ast.expr, said: str, call: str) -> None:
        if _reads_like_words(said, shown=bool(call)) and not self._is_allowed(said):
            self.found.append(f"{self.path.relative_to(UI)}:{node.lineno}: {call or 'plain'}: {said!r}")

    def _is_allowed(self, said: str) -> bool:
        plain = " ".join(said.split())
        return any(plain in ALLOWED.get(where, ()) for where in ("", self.path.relative_to(UI).as_posix()))


def _worded(node: ast.AST) -> list[ast.AST]:
    """The parts that may hold words: no types, keys, patterns and decorators."""
    match node:
        case ast.AnnAssign(value=value):
            return [value] if value is not None else []
        case ast.Subscript(value=value):
            return [value]
        case ast.Dict(values=values):
            return list(values)
        case ast.FunctionDef(body=body, args=arguments):
            return [*arguments.defaults, *body]
        case ast.match_case(body=body):
            return list(body)
        case _:
            return []


def _looked_into(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in TRANSLATING and node.args:
            for inner in ast.walk(node.args[-1]):
                if isinstance(inner, ast.Name):
                    yield inner.id


def _reads_like_words(said: str, *, shown: bool) -> bool:
    """Whether a person would read it: a sentence, a word with a capital; where it is shown any word."""
    plain = _MARKUP.sub("", said).strip()
    if not re.search(r"[^\W\d_]{2}", plain) or _KEY.fullmatch(plain) or _FORMAT.fullmatch(plain):
        return False
    if shown:
        return bool(re.fullmatch(r"[^/_.]*|.*[ .!?].*", plain)) and not re.fullmatch(
            r"[a-z]+(-[a-z0-9]+)+", plain
        )
    return " " in plain or plain[:1].isupper()


def _logs(call: ast.Call) -> bool:
    owner = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    return bool(re.fullmatch(r"_?LOG(GER)?|_?log(ger)?|logging|os\.environ", owner))


def untranslated(path: Path) -> list[str]:
    """Texts of a module that no translator is asked for."""
    return _File(path).look()


def test_every_text_of_the_window_goes_through_the_translator():
    found = [one for path in sorted(UI.rglob("*.py")) for one in untranslated(path)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        'QLabel("Never translated", self)',
        'button.setToolTip("never")',
        'self._change(work, f"{count} items are gone.")',
        'TITLES = ("Never translated", "So it is")',
        'head.addWidget(label("later", "heading", self))',
    ],
)
def test_a_plain_text_is_found(line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(f"{__name__}.UI", tmp_path)
    file = tmp_path / "new.py"
    file.write_text(line, encoding="utf-8")
    assert untranslated(file)


@pytest.mark.parametrize(
    "line",
    [
        'QLabel(self.tr("Never translated"), self)',
        'theme.wear(button, "panel-left")',
        'button.setProperty("look", "small error")',
        '_WORDS = {1: "First"}\nQLabel(_tr(_WORDS[number]))',
        '_LOG.warning("It could not be written: %s", error)',
        'keys.append(QKeySequence("Ctrl+Shift+Z"))',
        'raise UserError("It is not here.", "Look elsewhere.")',
    ],
)
def test_what_is_translated_or_no_text_is_left_alone(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(f"{__name__}.UI", tmp_path)
    file = tmp_path / "new.py"
    file.write_text(line, encoding="utf-8")
    assert not untranslated(file)


def _words_of(control: Control) -> Iterator[str]:
    yield from (control.label, control.help)
    if isinstance(control, Choice):
        yield from (option.label for option in control.options)


def test_what_parameters_are_called_is_known_to_the_translators():
    known = {source.text for source in find_sources(ROOT / "studio") if source.context == PARAMS}
    known |= {one.label for one in (*Sampler, *Spacing)}  # names of the field, in papers of every language
    tasks = known_tasks().values()
    forms = [task.params.controls() for task in tasks] + [settings_of(one.id).controls() for one in RECIPES]
    said = {text for form in forms for control in form.values() for text in _words_of(control)}
    said |= {task.label for task in tasks}
    assert not {text for text in said - known if any(map(str.isalpha, text))}
