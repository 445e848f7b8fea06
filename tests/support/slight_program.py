"""`quartet`, where what takes long and is no part of what is estimated is cut short: the sliders of faces are
not measured, and a LoRA's sheets and judgements are of one step and one picture.
"""

from __future__ import annotations

from studio.cli import main
from studio.training.own.tasks import lora
from studio.training.recipes import faces_vae_export

if __name__ == "__main__":
    faces_vae_export.BASES = 1
    faces_vae_export.principal_steps = lambda *told: []  # type: ignore[assignment]
    lora.SHOWN_STEPS = lora.JUDGED = 1  # type: ignore[misc]
    main()
