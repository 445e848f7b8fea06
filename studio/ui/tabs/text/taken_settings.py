"""“Use these settings” on the Text tab: how it was written, but not what."""

from __future__ import annotations

from dataclasses import replace

from studio.core.errors import UserError
from studio.core.request import Request
from studio.families.transformer.params import WRITE, WriteParams
from studio.ui.tabs.text.document import TextDocument


def with_settings_of(document: TextDocument, request: Request) -> TextDocument:
    """The document with the form as it was for another text; the page and the seed stay.

    Raises:
        UserError: its settings are damaged, or it was not written by the form.
    """
    if request.task != WRITE.name:
        raise UserError("There are no settings in this that another text could be written with.")
    told = request.params_as(WriteParams)
    params = replace(told, prompt="", begun=(), messages=(), passages=(), count=document.params.count)
    return replace(document, params=params)
