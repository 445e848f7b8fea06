"""The recipes for systems that are not at hand, and the workflows that follow them: what can be checked here.

Workflows are read as GitHub reads them, the installer for Windows is compiled around a stand-in, the spec of
PyInstaller is run as on each system with stand-ins for PyInstaller's own parts, what Apple reads is parsed.
"""

from __future__ import annotations

import base64
import importlib.util
import io
import json
import plistlib
import re
import shutil
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
import yaml
from PIL import Image

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
WINDOWS = PACKAGING / "windows"
SPEC = PACKAGING / "quartet.spec"
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
LANGUAGES = ["ENGLISH", "GERMAN", "FRENCH", "SPANISH", "JAPANESE", "SIMPCHINESE"]


@pytest.fixture(autouse=True)
def recipes(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(PACKAGING))


# --- workflows ---------------------------------------------------------------------------------------------


def jobs() -> dict[str, dict[str, Any]]:
    """Every job of every workflow, by `file/name`."""
    return {
        f"{path.stem}/{name}": job
        for path in WORKFLOWS
        for name, job in yaml.safe_load(path.read_text("utf-8"))["jobs"].items()
    }


def commands(job: dict[str, Any]) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


def test_every_action_and_image_is_pinned_and_says_its_version():
    used = [
        line.strip() for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "uses:" in line
    ]
    assert len(used) >= 10
    for line in used:
        assert re.fullmatch(r"(- )?uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+.*", line), line
    for name, job in jobs().items():
        if "container" in job:
            assert re.fullmatch(r"[a-z]+:\d+@sha256:[0-9a-f]{64}", job["container"]), name


def test_no_job_may_do_more_than_it_must():
    for path in WORKFLOWS:
        assert yaml.safe_load(path.read_text("utf-8"))["permissions"] == {}, path.name
    for name, job in jobs().items():
        may_write = name == "release/release"
        assert job["permissions"] == {"contents": "write" if may_write else "read"}, name
        assert job["timeout-minutes"] <= 150, name
        for step in job["steps"]:
            if "actions/checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False, name


def test_every_system_is_built_and_tried_before_anything_is_attached():
    every = jobs()
    for system in ("linux", "windows", "macos"):
        told = commands(every[f"release/{system}"])
        build, smoke = told.index("packaging/build"), told.index("packaging/smoke")
        assert build < smoke < told.index("SHA256SUMS-"), system
        last = every[f"release/{system}"]["steps"][-1]
        assert last["uses"].startswith("actions/upload-artifact@")
        assert last["with"]["if-no-files-found"] == "error"
    assert "packaging/smoke" in commands(every["release/linux-installed"])
    attached = every["release/release"]
    assert set(attached["needs"]) == {"linux", "linux-installed", "linux-proven", "windows", "macos"}
    assert attached["if"] == "startsWith(github.ref, 'refs/tags/v')"
    assert "--draft" in commands(attached)
    assert commands(attached).index("--check") < commands(attached).index("gh release create")


def test_the_package_for_linux_is_proven_whole_and_the_proof_is_kept_but_not_attached():
    every = jobs()
    proven = every["release/linux-proven"]
    assert proven["needs"] == "linux"
    assert "container" not in proven, "it makes namespaces and mounts, which a container may not"
    told = commands(proven)
    assert told.index("debootstrap") < told.index(".[test]") < told.index("sudo packaging/prove-offline")
    (checkout,) = (step["with"] for step in proven["steps"] if "actions/checkout" in step.get("uses", ""))
    assert checkout["fetch-depth"] == 0
    last = proven["steps"][-1]
    assert last["if"] == "always()"
    (taken,) = (
        step["with"]["pattern"]
        for step in every["release/release"]["steps"]
        if "download-artifact" in step.get("uses", "")
    )
    assert last["with"]["name"] not in taken.strip("{}").split(",")
    # what the proof tries must be in what is built
    for system in ("linux", "windows", "macos"):
        assert "'.[train]'" in commands(every[f"release/{system}"]), system


def test_what_is_secret_stands_in_no_command_and_in_no_other_job():
    for name, job in jobs().items():
        assert "secrets." not in commands(job), name
        assert "set -x" not in commands(job), name
        # what is given by others (a branch's name) is never pasted into a command either
        assert "${{" not in commands(job), name
        if "secrets." in json.dumps(job):
            assert job["environment"] == "release", name
    triggers = [yaml.safe_load(path.read_text("utf-8"))[True] for path in WORKFLOWS]
    assert not any("pull_request_target" in on for on in triggers)


def test_what_the_workflows_run_is_there():
    told = "\n".join(map(commands, jobs().values()))
    named = set(re.findall(r"(?:\.ci|packaging)/[\w./-]*\w", told))
    assert {"packaging/smoke", "packaging/build", "packaging/windows/installer.py"} <= named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []
    secret = set(re.findall(r"secrets\.(\w+)", "".join(path.read_text("utf-8") for path in WORKFLOWS)))
    described = (PACKAGING / "README.md").read_text("utf-8")
    assert [name for name in sorted(secret) if name not in described] == []


# --- the installer for Windows -----------------------------------------------------------------------------


@pytest.fixture
def stand_in(tmp_path: Path) -> Path:
    """A folder like the one that PyInstaller makes on Windows."""
    from windows.facts import CONSOLE, WINDOW

    made = tmp_path / "quartet"
    (made / "_internal/deep").mkdir(parents=True)
    for name in (WINDOW, CONSOLE, "_internal/deep/library.dll"):
        (made / name).write_bytes(b"MZ" + bytes(3000))
    return made


@pytest.fixture(scope="module")
def icon(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Drawn once: it is Qt's start that takes the time."""
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(str(PACKAGING))
        from installers.icons import write_banner, write_ico

        folder = tmp_path_factory.mktemp("icon")
        write_banner(folder / "banner.bmp")
        return write_ico(folder / "quartet.ico")


@pytest.fixture
def compiler(icon: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    from windows import installer

    monkeypatch.setattr(installer, "write_ico", lambda target: icon)
    monkeypatch.setattr(installer, "write_banner", lambda target: icon.with_name(target.name))
    if shutil.which("makensis") is None:
        pytest.skip(
            "makensis is not installed (.ci/system-libraries): the installer for Windows is not compiled"
        )
    return "makensis"


@pytest.mark.usefixtures("compiler")
def test_the_installer_compiles_without_a_warning(
    stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    from windows.installer import build
    from windows.signing import NO_CERTIFICATE

    for name in ("WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_THUMBPRINT"):
        monkeypatch.delenv(name, raising=False)
    made = build(stand_in, tmp_path / "out", "0.6.0")
    assert made.name == "Quartet-0.6.0-windows-x64.exe"
    written = made.read_bytes()
    assert written[:2] == b"MZ"
    name, number = ("ProductVersion".encode("utf-16-le"), "0.6.0".encode("utf-16-le"))
    assert re.search(name + rb"(\0\0)+" + re.escape(number), written), "its properties show the version"
    assert b'level="asInvoker"' in written, "nobody is asked for an administrator's password"
    assert NO_CERTIFICATE in capsys.readouterr().out
    assert (stand_in / "licences/LGPL-3.txt").is_file()


@pytest.mark.usefixtures("compiler")
def test_a_warning_of_the_compiler_is_an_error(
    stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from windows import installer

    broken = tmp_path / "broken.nsi"
    text = installer.SCRIPT.read_text("utf-8").replace('"languages.nsh"', f'"{WINDOWS / "languages.nsh"}"')
    broken.write_text(text + "\nVar NobodyAsksForThis\n", "utf-8")
    monkeypatch.setattr(installer, "SCRIPT", broken)
    with pytest.raises(RuntimeError, match="makensis ended with 1"):
        installer.build(stand_in, tmp_path / "out", "0.6.0")


@pytest.mark.usefixtures("compiler")
def test_installer_and_uninstaller_are_signed_where_there_is_a_certificate(
    stand_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from windows import installer, signing

    log = tmp_path / "signed"
    pen = tmp_path / "pen.py"
    pen.write_text(f"import sys; open({str(log)!r}, 'a').write(sys.argv[1] + '\\n')")
    before: list[Path] = []

    def sign(files: list[Path]) -> bool:
        before.extend(files)
        return True

    monkeypatch.setattr(signing, "sign", sign)
    monkeypatch.setattr(signing, "__file__", str(pen))
    made = installer.build(stand_in, tmp_path / "out", "0.6.0", all_users=True)
    assert b'level="requireAdministrator"' in made.read_bytes()
    assert [path.name for path in before] == ["quartet-window.exe", "quartet.exe"]
    signed = log.read_text().splitlines()
    assert len(signed) == 2, "the uninstaller within, and the installer around it"
    assert signed[1] == str(made)


def test_a_folder_without_the_programs_is_refused_with_a_sentence(tmp_path: Path):
    told = subprocess.run(
        [sys.executable, WINDOWS / "installer.py", "--out", tmp_path, "--payload", tmp_path / "none"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.returncode == 2
    assert "run `packaging/build folder` on Windows first" in told.stderr
    assert "Traceback" not in told.stderr


def test_the_installer_says_everything_in_every_language():
    own = (WINDOWS / "languages.nsh").read_text("utf-8")
    script = (WINDOWS / "quartet.nsi").read_text("utf-8")
    said: dict[str, dict[str, str]] = {}
    for name, language, words in re.findall(r'LangString (\w+) \$\{LANG_(\w+)\} "(.+)"', own):
        said.setdefault(name, {})[language] = words
    assert set(re.findall(r"\$\((\w+)\)", script)) == set(said)
    for name, words in said.items():
        assert list(words) == LANGUAGES, name
        assert len(set(words.values())) == len(LANGUAGES), f"{name}: not translated"
        holes = {language: sorted(re.findall(r"\$\w+|\$\{\w+\}", text)) for language, text in words.items()}
        assert all(found == holes["ENGLISH"] for found in holes.values()), f"{name}: {holes}"
    chosen = re.findall(r'MUI_LANGUAGE "(\w+)"', script)
    assert [name.upper() for name in chosen] == LANGUAGES


def test_the_uninstaller_names_the_gallery_and_deletes_only_what_was_installed(
    monkeypatch: pytest.MonkeyPatch,
):
    import platformdirs.windows

    script = (WINDOWS / "quartet.nsi").read_text("utf-8")
    assert 'Section "Uninstall"' in script
    removed = script.split('Section "Uninstall"')[1].split("SectionEnd")[0]
    assert re.findall(r'RMDir /r "(.+)"', removed) == [r"$INSTDIR\_internal", r"$INSTDIR\licences"]
    assert "$LOCALAPPDATA\\quartet" not in removed
    # where the program keeps it on Windows: platformdirs, without an author, not roaming
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda name: name)
    told = Path(platformdirs.windows.Windows("quartet", appauthor=False).user_data_dir)
    assert told.parts[-1] == "quartet"
    assert "CSIDL_LOCAL_APPDATA" in str(told)
    assert '"$LOCALAPPDATA\\quartet\\gallery"' in script
    assert '"$0\\data\\gallery"' in script, "below QUARTET_HOME, as studio.engine.places has it"


def test_signing_names_the_server_of_the_time_and_hides_the_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
):
    from windows import signing

    tool = tmp_path / "signtool"
    log = tmp_path / "words"
    tool.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{log}"\ncat "$9" > "{log}.pfx" 2>/dev/null\nexit 3\n')
    tool.chmod(0o755)
    monkeypatch.setattr(signing, "signtool", lambda: str(tool))
    secret = {
        "WINDOWS_CERTIFICATE": base64.b64encode(b"pfx").decode(),
        "WINDOWS_CERTIFICATE_PASSWORD": "hush-hush",
    }
    if sys.platform != "win32":
        with pytest.raises(RuntimeError, match="signtool ended with 3") as failed:
            signing.sign([Path("a.exe")], secret)
        words = log.read_text().splitlines()
        assert words[:2] == ["sign", "/f"]
        assert words[words.index("/tr") + 1] == signing.TIMESTAMPS
        assert words[words.index("/p") + 1] == "hush-hush"
        assert words[-1] == "a.exe"
        assert not Path(words[2]).exists(), "the certificate is there only meanwhile"
        assert "hush-hush" not in str(failed.value) + "".join(capfd.readouterr())
    assert signing.sign([Path("a.exe")], {}) is False
    assert "Nothing is signed" in capfd.readouterr().out


# --- the spec, as on each system ---------------------------------------------------------------------------


class Collected:
    """What the spec asked PyInstaller for."""

    def __init__(self) -> None:
        self.analysis: dict[str, Any] = {}
        self.programs: list[dict[str, Any]] = []
        self.collect: tuple[Any, ...] = ()
        self.bundle: dict[str, Any] | None = None
        self.names: dict[str, Any] = {}


def run_spec(system: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> Collected:
    """Run quartet.spec as on `system`, with stand-ins for what PyInstaller gives it."""
    asked = Collected()
    hooks = ModuleType("PyInstaller.utils.hooks")
    vars(hooks).update(
        collect_submodules=lambda name: [name],
        copy_metadata=lambda name: [],
        collect_dynamic_libs=lambda name, **_: [(f"{name}.so", name)],
    )
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)

    def analysis(scripts: list[str], **words: Any) -> SimpleNamespace:
        asked.analysis = words
        return SimpleNamespace(scripts=scripts, pure=[], binaries=[], datas=[])

    def program(*parts: Any, **words: Any) -> str:
        asked.programs.append(words)
        return words["name"]

    def collect(*parts: Any, **words: Any) -> str:
        asked.collect = parts
        return "collected"

    def bundle(collected: str, **words: Any) -> None:
        assert collected == "collected"
        asked.bundle = words

    asked.names = {
        "SPECPATH": str(PACKAGING),
        "workpath": str(work),
        "Analysis": analysis,
        "PYZ": lambda pure: "archive",
        "EXE": program,
        "COLLECT": collect,
        "BUNDLE": bundle,
    }
    monkeypatch.setattr(sys, "platform", system)
    exec(compile(SPEC.read_text("utf-8"), str(SPEC), "exec"), asked.names)
    monkeypatch.undo()
    return asked


def test_on_linux_there_is_one_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    asked = run_spec("linux", tmp_path, monkeypatch)
    assert [program["name"] for program in asked.programs] == ["quartet"]
    assert asked.bundle is None
    assert asked.analysis["runtime_hooks"] == []


def test_what_is_opened_by_its_path_is_collected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    asked = run_spec("linux", tmp_path, monkeypatch)
    assert asked.analysis["binaries"] == [("c2pa.so", "c2pa"), ("sqlite_vec.so", "sqlite_vec")]
    laid = {(Path(file).name, place) for file, place in asked.analysis["datas"]}
    assert ("merges.txt.gz", "studio/families/diffusion/community/clip") in laid


def test_qts_own_words_are_there_in_the_languages_of_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = run_spec("linux", tmp_path, monkeypatch)
    spoken = {file.stem.removeprefix("quartet_") for file in (ROOT / "resources/translations").glob("*.ts")}
    place = "PySide6/Qt/translations"
    assert spoken
    for code in spoken:
        assert asked.names["wanted"]((f"{place}/qtbase_{code}.qm", "", "DATA"))
    assert not asked.names["wanted"]((f"{place}/qtbase_pl.qm", "", "DATA"))
    assert not asked.names["wanted"]((f"{place}/qt_de.qm", "", "DATA"))


def test_on_windows_there_is_one_for_the_menu_and_one_for_the_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = run_spec("win32", tmp_path, monkeypatch)
    assert {program["name"]: program["console"] for program in asked.programs} == {
        "quartet-window": False,
        "quartet": True,
    }
    assert asked.collect[:2] == ("quartet-window", "quartet")
    (hook,) = asked.analysis["runtime_hooks"]
    assert Path(hook).is_file()
    for program in asked.programs:
        with Image.open(program["icon"]) as icon:
            assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(icon.info["sizes"])
        shown = Path(program["version"]).read_text("utf-8")
        assert f"{program['name']}.exe" in shown


def test_on_macos_it_becomes_an_application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from installers.product import version

    asked = run_spec("darwin", tmp_path, monkeypatch)
    assert asked.bundle is not None
    assert asked.bundle["name"] == "Quartet.app"
    assert asked.bundle["bundle_identifier"] == "io.quartet.Quartet"
    told = plistlib.loads(plistlib.dumps(asked.bundle["info_plist"]))
    assert told["CFBundleShortVersionString"] == version()
    assert told["CFBundleLocalizations"] == ["en", "de", "fr", "es", "ja", "zh-Hans"]
    assert told["LSMinimumSystemVersion"] == "14.0"
    with Image.open(asked.bundle["icon"]) as icon:
        edges = {width * scale for width, _, scale in icon.info["sizes"]}
        assert {32, 64, 256, 512, 1024} <= edges
        assert {(16, 16, 2), (128, 128, 1), (512, 512, 2)} <= set(icon.info["sizes"])


def test_what_is_left_out_is_left_out_on_every_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    wanted = run_spec("win32", tmp_path, monkeypatch).names["wanted"]
    for name in (
        r"PySide6\Qt6Quick.dll",
        r"PySide6\plugins\imageformats\qpdf.dll",
        r"PySide6\plugins\tls\qschannelbackend.dll",
        r"torch\lib\dnnl.lib",
        "PySide6/Qt/plugins/imageformats/libqpdf.dylib",
    ):
        assert not wanted((name, "", "BINARY")), name
    for name in (
        r"PySide6\Qt6Widgets.dll",
        r"PySide6\plugins\platforms\qwindows.dll",
        r"torch\lib\torch_cpu.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "torch/lib/libtorch_cpu.dylib",
    ):
        assert wanted((name, "", "BINARY")), name


def test_a_version_has_four_numbers_on_windows():
    from windows.facts import four_numbers, version_information

    assert four_numbers("0.6.0") == (0, 6, 0, 0)
    assert four_numbers("1.2.3.4") == (1, 2, 3, 4)
    assert four_numbers("2.0rc1") == (2, 0, 0, 0)
    with pytest.raises(ValueError, match="no version"):
        four_numbers("six")
    # the text is Python that names PyInstaller's own kinds: here each only remembers what it was given
    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo", "VarStruct")
    names: dict[str, Any] = {kind: lambda *parts, **words: (parts, words) for kind in kinds}
    strings: dict[str, str] = {}
    names["StringStruct"] = strings.__setitem__
    told = eval(version_information("0.6.0", "quartet.exe"), names)
    assert told[1]["ffi"][1]["filevers"] == (0, 6, 0, 0)
    assert strings["ProductVersion"] == "0.6.0"
    assert strings["OriginalFilename"] == "quartet.exe"


def test_a_program_without_a_console_still_has_somewhere_to_write():
    script = (
        f"import sys; sys.stdout = sys.stderr = None; exec(open({str(WINDOWS / 'streams.py')!r}).read()); \
sys.stdout.write('x'); sys.stderr.write('y')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stdout) == (0, b"")


# --- what Apple reads --------------------------------------------------------------------------------------


def test_the_entitlements_are_no_more_than_torch_needs():
    from macos.image import ENTITLEMENTS

    assert plistlib.loads(ENTITLEMENTS.read_bytes()) == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def application(folder: Path) -> Path:
    """Something like Quartet.app: two binaries of different depth, a text, a link."""
    made = folder / "Quartet.app"
    for name, begins in (
        ("Contents/MacOS/quartet", b"\xcf\xfa\xed\xfe"),
        ("Contents/Frameworks/torch/lib/libtorch.dylib", b"\xca\xfe\xba\xbe"),
        ("Contents/Resources/words.txt", b"text"),
    ):
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(begins + bytes(8))
    (made / "Contents/Resources/libtorch.dylib").symlink_to("../Frameworks/torch/lib/libtorch.dylib")
    return made


def test_everything_is_signed_from_the_inside_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    from macos import image

    ran: list[list[str]] = []
    monkeypatch.setattr(image.product, "run", lambda words: ran.append([str(word) for word in words]))
    made = application(tmp_path)
    image.sign(made, {"MACOS_IDENTITY": "Developer ID Application: Ada"})
    signed = [Path(words[-1]) for words in ran if "--sign" in words]
    assert [path.name for path in signed] == ["libtorch.dylib", "quartet", "Quartet.app"]
    assert all(words[words.index("--options") + 1] == "runtime" for words in ran if "--sign" in words)
    assert "--verify" in ran[-1]


def test_without_an_identity_it_is_sealed_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    from macos import image, keychain

    ran: list[list[str]] = []
    monkeypatch.setattr(image.product, "run", lambda words: ran.append([str(word) for word in words]))
    image.sign(application(tmp_path), {})
    (words,) = ran
    assert words[words.index("--sign") + 1] == "-"
    assert "runtime" not in words, "the hardened runtime refuses libraries that no team has signed"
    assert image.notarise(tmp_path / "a.dmg", {}) is False
    assert image.notarise(tmp_path / "a.dmg", {"MACOS_IDENTITY": "Ada", "NOTARY_KEY_ID": "1"}) is False
    assert keychain.fill(tmp_path / "keychain", {}) is False
    told = capsys.readouterr().out
    for sentence in (
        "signed for no one",
        "only what is signed",
        "NOTARY_KEY and NOTARY_ISSUER",
        "No identity",
    ):
        assert sentence in told
    assert len(ran) == 1


@pytest.mark.parametrize(("answer", "accepted"), [("status: Accepted", True), ("status: Invalid", False)])
def test_only_what_apple_accepts_is_stapled(
    answer: str, accepted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from macos import image

    ran: list[list[str]] = []
    monkeypatch.setattr(image.product, "run", lambda words: ran.append([str(word) for word in words]))
    told = subprocess.CompletedProcess([], 0, stdout=answer, stderr="")
    monkeypatch.setattr(image.subprocess, "run", lambda *words, **more: told)
    secret = {"MACOS_IDENTITY": "Ada", **dict.fromkeys(image.NOTARY, "x")}
    if accepted:
        assert image.notarise(tmp_path / "a.dmg", secret)
    else:
        with pytest.raises(RuntimeError, match="Apple did not accept"):
            image.notarise(tmp_path / "a.dmg", secret)
    assert any("stapler" in words for words in ran) is accepted


def test_a_step_of_the_keychain_that_fails_is_named_without_what_is_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from macos import keychain

    steps: list[str] = []

    def refuse_import(words: list[str], **more: Any) -> subprocess.CompletedProcess[bytes]:
        steps.append(words[1])
        assert more["capture_output"], "its answer might repeat the words"
        return subprocess.CompletedProcess(words, int(words[1] == "import"))

    monkeypatch.setattr(keychain.subprocess, "run", refuse_import)
    secret = {
        "MACOS_CERTIFICATE": base64.b64encode(b"p12").decode(),
        "MACOS_CERTIFICATE_PASSWORD": "hush-hush",
    }
    with pytest.raises(RuntimeError) as failed:
        keychain.fill(tmp_path / "keychain", secret)
    assert str(failed.value) == "security import ended with 1."
    assert steps == ["create-keychain", "set-keychain-settings", "unlock-keychain", "import"]


# --- the trial of a package --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def smoke() -> ModuleType:
    loader = SourceFileLoader("smoke", str(PACKAGING / "smoke"))
    spec = importlib.util.spec_from_loader("smoke", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


PRETENDED = """
import hashlib, json, os, sys
from pathlib import Path
words, home = sys.argv[1:], Path(os.environ["QUARTET_HOME"])
broken = os.environ.get("BROKEN", "")
tasks = dict(faces="gan/faces", vae="vae/rebuild", stickers="diffusion/paint", text="transformer/write")
gallery = home / "gallery.json"
rows = json.loads(gallery.read_text()) if gallery.is_file() else []
if words == ["--version"]:
    print("quartet 9.9.9")
elif words[0] == "doctor":
    about = {"version": "9.9.9", "package": "pretended", "system": "none"}
    state = "damaged" if broken == "model" else "sound"
    print(json.dumps({"quartet": about, "device": {"name": "none"}, "models": {"faces": state}}))
elif words[0] == "generate":
    if broken == words[1]:
        sys.exit("this command is broken")
    path = home / words[1]
    path.write_text(words[1])
    made = {"path": str(path), "sha256": hashlib.sha256(words[1].encode()).hexdigest()}
    if not (broken == "gallery" and words[1] == "stickers"):
        rows.append({**made, "task": tasks[words[1]]})
    gallery.write_text(json.dumps(rows))
    print(json.dumps([{**made, "text": "Once upon a time there was a program that worked."}]))
elif words[1] == "list":
    print(json.dumps(rows))
else:
    print(json.dumps({"ok": broken != "bytes", "checked": len(rows)}))
"""


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("", "quartet 9.9.9 works"),
        ("model", "not sound"),
        ("stickers", "sticker: ended with 1"),
        ("gallery", "diffusion/paint"),
        ("bytes", "'ok': False"),
    ],
)
def test_the_trial_tells_a_program_that_works_from_one_that_does_not(
    broken: str, said: str, smoke: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    program = tmp_path / "pretended.py"
    program.write_text(PRETENDED)
    monkeypatch.setenv("BROKEN", broken)
    monkeypatch.setattr(sys, "argv", ["smoke", sys.executable, "--", "-I", "-S", str(program)])
    monkeypatch.setattr(sys, "stdout", heard := io.StringIO())
    assert smoke.main() == (0 if not broken else 1)
    assert said in heard.getvalue()


def test_a_window_that_goes_away_is_noticed(smoke: ModuleType, tmp_path: Path):
    gone, stays = tmp_path / "gone", tmp_path / "stays"
    gone.write_text("#!/bin/sh\nexit 2\n")
    stays.write_text("#!/bin/sh\nexec sleep 30\n")
    for program in (gone, stays):
        program.chmod(0o755)
    trial = smoke.Trial([], tmp_path)
    with pytest.raises(smoke.FailedError, match="ended with 2"):
        smoke.open_window(trial, gone, tmp_path, 5.0)
    smoke.open_window(trial, stays, tmp_path, 0.3)
    (tmp_path / "report-1.txt").touch()
    with pytest.raises(smoke.FailedError, match="report-1"):
        smoke.open_window(trial, stays, tmp_path, 0.3)
