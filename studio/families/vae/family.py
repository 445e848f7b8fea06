"""The family of autoencoders: loads the networks, and hands each task to the module that does it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import torch
from safetensors import SafetensorError
from torch import nn

from studio.core.device import Device
from studio.core.errors import UserError
from studio.core.events import Event
from studio.core.family import ALONE, Companions, Family, Inputs, ModelInfo, Task
from studio.core.request import Request
from studio.families.vae.autoencoder import Autoencoder
from studio.families.vae.blend import blend
from studio.families.vae.latent_space import LatentSpace, read_latent_space
from studio.families.vae.model import VaeModel
from studio.families.vae.params import BLEND, FAMILY, REBUILD, SAMPLE, TASKS
from studio.families.vae.rebuild import rebuild
from studio.families.vae.sample import sample
from studio.families.vae.tiling import Tiling


class VaeFamily(Family[VaeModel]):
    """Variational autoencoders, and those that are not variational."""

    @property
    def name(self) -> str:
        """“vae”."""
        return FAMILY

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Rebuild, sample, blend."""
        return TASKS

    def load(self, info: ModelInfo, device: Device, companions: Companions = ALONE) -> VaeModel:
        """The network of `info.architecture` with its latent space, in single precision on every device.

        Raises:
            UserError: the files are missing, damaged, of another architecture or not of one model.
        """
        torch_device = torch.device(device.torch_name)
        try:
            space = read_latent_space(info.folder)
            autoencoder = self.network(info, torch_device)
        except FileNotFoundError:
            raise UserError(f"A file of {info.name} is missing.", "Fetch the model again.") from None
        except (OSError, ValueError, KeyError, SafetensorError) as error:
            raise UserError(f"{info.name} cannot be loaded: {error}", "Fetch the model again.") from error
        return vae_model(info, autoencoder, space, torch_device)

    def network(self, info: ModelInfo, device: torch.device) -> Autoencoder:
        """The bare network, in single precision; weights of less are upcast by those who load them.

        Raises:
            UserError: the architecture is none of ours.
            OSError, ValueError, KeyError, SafetensorError: its file is missing or does not fit.
        """
        match info.architecture:
            case "faces-vae":
                from studio.families.vae.faces_network import load_faces_vae

                return load_faces_vae(info.weights_path, device)
            case "pictures-vae":
                from studio.families.vae.pictures_network import load_pictures_vae

                return load_pictures_vae(info.weights_path, device)
            case "autoencoder-kl" | "autoencoder-tiny" | "mlp-vae":
                from studio.families.vae.community import load_community

                return load_community(info, device)
            case other:
                raise UserError(
                    f"{info.name} is a network of the kind “{other}”, which this Quartet does not know.",
                    "Update Quartet, or choose another model.",
                )

    def run(self, model: VaeModel, request: Request, inputs: Inputs) -> Iterator[Event]:
        """Make what is asked for; see the modules of the tasks."""
        match request.task:
            case REBUILD.name:
                return rebuild(model, request, inputs)
            case SAMPLE.name:
                return sample(model, request, inputs)
            case BLEND.name:
                return blend(model, request, inputs)
            case other:
                raise UserError(
                    f"Autoencoders cannot do “{other}”.", "This may have been made by a newer Quartet."
                )


def vae_model(
    info: ModelInfo, autoencoder: Autoencoder, space: LatentSpace, device: torch.device
) -> VaeModel:
    """Wrap a network that lies on `device`.

    Raises:
        UserError: the latent space is that of another network.
    """
    said = (space.form, space.dims, space.factor, space.picture_channels)
    if said != (
        autoencoder.form,
        autoencoder.dims,
        autoencoder.factor,
        autoencoder.picture_channels,
    ):
        raise UserError(
            f"The sliders of {info.name} belong to another network.", "Fetch or add the model again."
        )
    network = cast("nn.Module", autoencoder)
    nbytes = sum(t.nbytes for t in (*network.parameters(), *network.buffers()))
    return VaeModel(info, autoencoder, space, device, nbytes, Tiling.of(space.factor))
