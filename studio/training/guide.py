"""The installed face generator as a teacher: it draws what is learned from, and lends its directions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from studio.core.device import Device
from studio.core.family import ModelInfo
from studio.families.gan.direction import Direction
from studio.families.gan.direction_files import read_builtin
from studio.families.gan.directions import BUILTIN_FILE
from studio.families.gan.family import GanFamily
from studio.families.gan.generator import Generator
from studio.families.gan.params import LayerGroup


@dataclass(frozen=True)
class Guide:
    """A face generator and its words.

    Attributes:
        generator: it.
        groups: which places of the W+ axis are coarse, middle and fine.
        directions: its named directions.
    """

    generator: Generator
    groups: Mapping[LayerGroup, Sequence[int]]
    directions: Sequence[Direction]


def open_guide(info: ModelInfo, device: Device) -> Guide:
    """The guide that an installed model is.

    Raises:
        UserError: its files are missing or damaged.
    """
    model = GanFamily().load(info, device)
    return Guide(model.generator, model.groups, read_builtin(info.folder / BUILTIN_FILE))
