"""What was chosen in the export dialog, and how it is remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from studio.gallery.outgoing import FileForm, OutgoingForm, Told
from studio.gallery.sharing.contact_sheet import SheetForm
from studio.gallery.sharing.copies import Packing
from studio.gallery.sharing.pattern import USUAL, NamePattern
from studio.gallery.sharing.tables import TableForm
from studio.ui.settings import UiSettings

if TYPE_CHECKING:
    import threading

    from studio.gallery.credentials import Signer
    from studio.gallery.gallery import Gallery
    from studio.ui.long_work import Report


E = TypeVar("E", bound=StrEnum)


class Goal(StrEnum):
    """What comes out."""

    FILES = "files"
    ARCHIVE = "archive"
    TABLE = "table"
    SHEET = "sheet"


class SheetFile(StrEnum):
    """Kinds of contact sheets; the values are what file names end with."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpg"


@dataclass(frozen=True)
class ExportOptions:
    """Everything that can be chosen.

    Attributes:
        goal: what comes out.
        pattern: of names, as it was typed; it may be wrong.
        form: of copies.
        signed: whether copies that tell all settings are signed as well.
        table: kind of table.
        sheet, columns, captions, title: of a contact sheet.
    """

    goal: Goal = Goal.FILES
    pattern: str = USUAL
    form: OutgoingForm = OutgoingForm()
    signed: bool = False
    table: TableForm = TableForm.CSV
    sheet: SheetFile = SheetFile.PDF
    columns: int = 5
    captions: bool = True
    title: str = ""

    def packing(self, signer: Signer) -> Packing:
        """How copies are made.

        Raises:
            UserError: the pattern is wrong.
        """
        signs = self.form.told is Told.CREDENTIALS or (self.form.told is Told.FULL and self.signed)
        return Packing(self.form, NamePattern(self.pattern), signer if signs else None)

    @property
    def sheet_form(self) -> SheetForm:
        """The pages of a contact sheet."""
        return SheetForm(columns=self.columns, captions=self.captions, title=self.title)

    @property
    def suffix(self) -> str:
        """Of the one file that comes out; empty when it is a folder of files."""
        match self.goal:
            case Goal.FILES:
                return ""
            case Goal.ARCHIVE:
                return "zip"
            case Goal.TABLE:
                return self.table.value
            case Goal.SHEET:
                return self.sheet.value

    def write(
        self,
        gallery: Gallery,
        ids: Sequence[int],
        target: Path,
        signer: Signer,
        report: Report,
        cancel: threading.Event,
    ) -> list[Path]:
        """Do it; in the background.

        Raises:
            UserError, CancelledError: as the parts of `studio.gallery.sharing` do.
        """
        from studio.gallery.sharing.archive import write_archive
        from studio.gallery.sharing.contact_sheet import write_contact_sheet
        from studio.gallery.sharing.copies import copy_into
        from studio.gallery.sharing.tables import write_table

        match self.goal:
            case Goal.FILES:
                return copy_into(gallery, ids, target, self.packing(signer), report, cancel)
            case Goal.ARCHIVE:
                return [write_archive(gallery, ids, target, self.packing(signer), report, cancel)]
            case Goal.TABLE:
                return [write_table(gallery, ids, target, report, cancel)]
            case Goal.SHEET:
                return write_contact_sheet(gallery, ids, target, self.sheet_form, report, cancel)


def remembered(settings: UiSettings) -> ExportOptions:
    """What was chosen last; clean is never the silent default, nor is a title."""
    form = replace(
        OutgoingForm(),
        format=_member(FileForm, settings.text("export/format"), FileForm.AS_KEPT),
        quality=min(100, max(1, round(settings.number("export/quality", 92)))),
    )
    return ExportOptions(
        goal=_member(Goal, settings.text("export/goal"), Goal.FILES),
        pattern=settings.text("export/pattern") or USUAL,
        form=form,
        table=_member(TableForm, settings.text("export/table"), TableForm.CSV),
        sheet=_member(SheetFile, settings.text("export/sheet"), SheetFile.PDF),
        columns=min(12, max(1, round(settings.number("export/columns", 5)))),
    )


def remember(settings: UiSettings, options: ExportOptions) -> None:
    """For the next time."""
    settings.set_text("export/goal", options.goal.value)
    settings.set_text("export/pattern", options.pattern)
    settings.set_text("export/format", options.form.format.value)
    settings.set_number("export/quality", options.form.quality)
    settings.set_text("export/table", options.table.value)
    settings.set_text("export/sheet", options.sheet.value)
    settings.set_number("export/columns", options.columns)


def _member(kind: type[E], value: str, usual: E) -> E:
    return kind(value) if value in set(kind) else usual
