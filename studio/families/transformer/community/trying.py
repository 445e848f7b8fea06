"""Whether a model that was taken in can be opened."""

from __future__ import annotations

from pathlib import Path

from studio.core.device import Device, DeviceKind
from studio.families.transformer.community.causal_network import build_network
from studio.families.transformer.community.model_file import read_community

_CPU = Device(DeviceKind.CPU, "CPU")


def try_community(path: Path) -> None:
    """Open a file and let its network read one token.

    Raises:
        OSError, SafetensorError: it cannot be read.
        ValueError: it does not fit together.
        UserError: it does not go into the memory.
    """
    texts, tensors = read_community(path)
    network = build_network(texts.config, tensors, _CPU)
    try:
        logits = network.run([0], network.cache()).logits
    except (RuntimeError, IndexError, TypeError, AttributeError, KeyError, ZeroDivisionError) as error:
        raise ValueError(f"its parts do not go together: {str(error)[:200]}") from error
    if not bool(logits.isfinite().all()):
        raise ValueError("what it says is no number")
