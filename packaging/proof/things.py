"""Files of other programs that a package is tried with: `python packaging/proof/things.py FOLDER`.

Made by the source tree's own environment, small and of random weights: what counts is that the package opens
them, so that nothing which it needs for that was left out of it.
"""

import random
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/support"), str(ROOT)]

WORDS = ("the", "small", "old", "red", "blue", "river", "house", "cat", "bird", "night", "friend", "stone")


def main(folder: Path) -> None:
    """Put them all there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    documents(folder / "documents")
    tales(folder / "tales")
    pictures(folder)
    models(folder / "models")


def documents(folder: Path) -> None:
    """A PDF."""
    from tiny_documents import put_pdf

    folder.mkdir()
    put_pdf(folder / "letter.pdf", ["The key lies under the third stone of the garden wall."])


def tales(folder: Path) -> None:
    """Different texts, long enough to learn from and to be judged by; a few in a hundred are held out."""
    folder.mkdir()
    chance = random.Random(1)  # noqa: S311 - words, no secret
    for number in range(70):
        lines = (" ".join(chance.choices(WORDS, k=9)).capitalize() + "." for _ in range(40))
        (folder / f"tale {number}.txt").write_text(" ".join(lines), "utf-8")


def pictures(folder: Path) -> None:
    """One picture in each format that others write, and some to learn from."""
    import numpy as np
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    chance = np.random.default_rng(1)
    for number in range(24):
        square = Image.fromarray(chance.integers(0, 256, (3, 3, 3), dtype=np.uint8)).resize((160, 160))
        (folder / "pictures").mkdir(exist_ok=True)
        square.save(folder / "pictures" / f"square {number}.png")
    for suffix in ("png", "jpg", "webp", "avif", "heic", "gif", "tiff", "bmp"):
        square.save(folder / f"square.{suffix}")


def models(folder: Path) -> None:
    """Stable Diffusion in both its forms, language models of several kinds, a GGUF."""
    from tiny_gguf import tiny_config, tiny_network, write_gguf
    from tiny_language_models import KINDS, save_language_folder
    from tiny_pipelines import save_folder, save_single

    folder.mkdir()
    save_folder(folder / "tiny-sd1")
    save_single(folder / "tiny-xl.safetensors", "xl")
    for kind in KINDS:
        save_language_folder(folder / f"tiny-{kind}", kind)
    write_gguf(folder / "tiny.gguf", tiny_network(tiny_config()))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
