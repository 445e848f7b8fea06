"""Run before the program by PyInstaller: without a console Windows gives it no streams.

A sentence written to none of them would end it.
"""

import os
import sys

for _name in ("stdout", "stderr"):
    if getattr(sys, _name) is None:
        setattr(sys, _name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 - for all its life
