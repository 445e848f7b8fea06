"""What goes on inside a network of transformers, whichever it is.

Networks call their parts by many names, so they are found by watching: layers are the list of as many modules
as the configuration says, and what is called first after the last of them is where the way to the logits
begins (a norm, nearly always). For the logit lens (nostalgebraist 2020) the states of all layers are put in
there at once; norm, head and whatever a network does to its logits are then its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from studio.families.transformer.community.causal_network import CausalNetwork
from studio.families.transformer.writer import Inside

NO_ATTENTION = "This model does not tell where it looks."
NO_LENS = "What the layers of this model would say cannot be shown: {why}."


def look_inside(network: CausalNetwork, ids: Sequence[int]) -> Inside:
    """What goes on at the last of `ids`."""
    try:
        return _look(network, ids, _Lens(network.model))
    except _NoLensError as error:
        return _look(network, ids, None, NO_LENS.format(why=error))


class _NoLensError(Exception):
    """Why the lens does not work here."""


def _look(network: CausalNetwork, ids: Sequence[int], lens: _Lens | None, remark: str = "") -> Inside:
    """All but the last token are read the quick way: attention of each to each would not fit into memory."""
    cache = network.cache()
    if cache is not None and len(ids) > 1:
        network.run(ids[:-1], cache)
        ids_left = ids[-1:]
    else:
        ids_left = ids
    with network.telling():
        if lens is None:
            answer = network.run(ids_left, cache, output_attentions=True)
            says = answer.logits[0, -1:].float().cpu()
        else:
            answer = lens.watch(network, ids_left, cache)
            says = lens.says(answer.logits)
    attention = _attention(getattr(answer, "attentions", None), len(ids))
    if not len(attention):
        remark = f"{NO_ATTENTION} {remark}".strip()
    return Inside(attention, says, remark)


def _attention(told: Sequence[Tensor | None] | None, length: int) -> Tensor:
    """(layers, heads, length) of the last token; layers without attention are left out."""
    rows = [one[0, :, -1].float().cpu() for one in told or () if one is not None and one.ndim == 4]
    heads = max((len(row) for row in rows), default=0)
    rows = [row for row in rows if len(row) == heads and row.shape[1] <= length]
    if not rows:
        return torch.zeros(0, 0, length)
    # What a layer could not see any more lies at the beginning.
    return torch.stack([nn.functional.pad(row, (length - row.shape[1], 0)) for row in rows])


class _Lens:
    """Watches one run.

    Raises:
        _NoLensError: the layers are not found.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._layers = _layers_of(model)
        self._states: list[Tensor] = []
        self._done = False
        self._entered = False

    def watch(self, network: CausalNetwork, ids: Sequence[int], cache: Any) -> Any:
        """The answer of the network, whose logits are those of all layers.

        Raises:
            _NoLensError: it does not compute as the others do.
        """
        inner = {id(one) for layer in self._layers for one in layer.modules()}
        outer = [one for one in self._model.modules() if id(one) not in inner]
        hooks = [layer.register_forward_hook(self._after_layer) for layer in self._layers]
        hooks += [one.register_forward_pre_hook(self._before, with_kwargs=True) for one in outer]
        try:
            return network.run(ids, cache, all_logits=True, output_attentions=True)
        except (RuntimeError, ValueError, TypeError, IndexError, AttributeError) as error:
            if not self._entered:
                raise
            raise _NoLensError("its parts do not take the states of several layers") from error
        finally:
            for hook in hooks:
                hook.remove()

    def says(self, logits: Tensor) -> Tensor:
        """(layers, tokens).

        Raises:
            _NoLensError: they are none of the layers.
        """
        rows = logits.reshape(-1, logits.shape[-1])
        if not self._entered or len(rows) != len(self._layers):
            raise _NoLensError("the way from its layers to its words was not found")
        return rows.float().cpu()

    def _after_layer(self, layer: nn.Module, _given: object, answer: Any) -> None:
        state = answer[0] if isinstance(answer, tuple | list) else answer
        if not isinstance(state, Tensor) or state.ndim not in {2, 3}:
            raise _NoLensError("its layers give several states at once")
        self._states.append(state.reshape(-1, state.shape[-1])[-1])
        self._done = layer is self._layers[-1]

    def _before(self, _module: nn.Module, given: tuple[Any, ...], named: dict[str, Any]) -> Any:
        """Put the states of all layers where the last one would go in."""
        if not self._done:
            return None
        self._done = False
        name = next((name for name, one in named.items() if isinstance(one, Tensor)), None)
        state = given[0] if given else named.get(name or "")
        if not isinstance(state, Tensor) or len(self._states) != len(self._layers):
            raise _NoLensError("its layers are not run one after the other")
        if not torch.equal(state.reshape(-1, state.shape[-1])[-1], self._states[-1]):
            raise _NoLensError("what its last layer gives is not what its words are made of")
        self._entered = True
        all_states = torch.stack(self._states)
        all_states = all_states[None] if state.ndim == 3 else all_states
        return ((all_states, *given[1:]), named) if given else ((), named | {str(name): all_states})


def _layers_of(model: Any) -> list[nn.Module]:
    text = model.config.get_text_config(decoder=True)
    wanted = getattr(text, "num_hidden_layers", 0)
    base = model.get_decoder()
    root: nn.Module = model if base is None else base
    for one in root.modules():
        if isinstance(one, nn.ModuleList) and len(one) == wanted:
            return list(one)
    raise _NoLensError("its layers were not found")
