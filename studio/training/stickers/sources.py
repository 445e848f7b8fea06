"""Where the stickers come from: packages by name, exact version and SHA-256, and the terms of each."""

from __future__ import annotations

from studio.training.packages import Package

FLUENT = Package(
    "@iconify-json/fluent-emoji",
    "1.2.7",
    "8044210dbf11e016d4de85f15d01a243423bd832457e7e2491df1b751c0e272b",
    "MIT",
    "Microsoft Corporation, Fluent Emoji",
)
FLAT = Package(
    "@iconify-json/fluent-emoji-flat",
    "1.2.6",
    "7d064769dee690815f823bc5bcc511d957198caf9f5edd8dd9c1aa48a6aeb175",
    "MIT",
    "Microsoft Corporation, Fluent Emoji",
)
NOTO = Package(
    "@iconify-json/noto",
    "1.2.9",
    "3e918d88fc945c0bb3d468dbace6f88caef67f01c9f0e7bcae0915a042e8f1ad",
    "Apache-2.0",
    "Google, Noto Emoji",
)
EMOJI_WORDS = Package(
    "emojibase-data",
    "17.0.0",
    "d01d0e2ca4e22cb402679532155342c71e2e871f25c32223c013b8b166ebdf5a",
    "MIT",
    "Miles Johnson, emojibase",
)
CLIPART = Package(
    "openclipart-svg",
    "1:0.18+dfsg-19",
    "989712d90d57dfa3230049f553bb43b76c30ee4d4b8c5f6e106e33f7db5cbdc5",
    "public domain",
    "The contributors of the Open Clip Art Library",
)

ICONIFY = {"fluent": FLUENT, "flat": FLAT, "noto": NOTO}
"""Style -> its package, all in the form of Iconify."""
ALL = (FLUENT, FLAT, NOTO, EMOJI_WORDS, CLIPART)
LICENCES = {style: package.licence for style, package in ICONIFY.items()} | {
    "clipart": CLIPART.licence,
    "own": "yours",
}
