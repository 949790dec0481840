"""What a page or a menu can open here: the import of spend."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.actuals.importing import with_actuals
from core.inputs.actuals import Actual
from core.issues import Invalid
from ui.actuals.import_dialog import ImportDialog
from ui.document import Document


def open_spend_import(parent: QWidget, document: Document) -> ImportDialog:
    """Open the import of spend; what is taken over is one step of the history."""
    folder = document.path.parent if document.path is not None else None
    dialog = ImportDialog(document.plan, folder, parent.window())

    def take(actuals: tuple[Actual, ...], added: bool) -> None:  # noqa: FBT001 - a signal's
        try:
            changed = with_actuals(document.plan, actuals, added=added)
        except Invalid as refused:
            dialog.said.refuse(str(refused))
            return
        document.replace(changed, "import spend")
        dialog.accept()

    dialog.taken.connect(take)
    dialog.open()
    return dialog
