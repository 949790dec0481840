"""Questions and messages: plain text, verbs on the buttons, the safe answer first.

Boxes are named through their module: Qt makes such a class when it is first named, and none is needed at the start.
"""

from __future__ import annotations

from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.icons import icon
from ui.language import say
from ui.zoom import pixels

WIDEST = 700  # pixels of buttons side by side; Qt lets no box be much wider, and would cut them
SIGN = 24  # pixels of the sign of a problem
MARGINS = (24, 18, 24, 16)
NAME_WIDTH = 420  # pixels of a line for a name
VERB = "verb"  # the property of a button that holds what pressing it means


def ask(parent: QWidget | None, question: str, more: str, verbs: tuple[str, ...]) -> str:
    """Ask a question and return the verb that was pressed.

    Enter presses the first verb; the last changes nothing, and Escape means it; those between lose something.
    """
    box = asking(parent, question, more, verbs)
    box.exec()
    pressed = pressed_in(box)
    box.deleteLater()
    return pressed or verbs[-1]


def pressed_in(box: QtWidgets.QMessageBox) -> str:
    """Return the verb that was pressed in a box; empty where none was."""
    return next((str(each.property(VERB)) for each in box.buttons() if each is box.clickedButton()), "")


def asking(parent: QWidget | None, question: str, more: str, verbs: tuple[str, ...]) -> QtWidgets.QMessageBox:
    """Return the box that asks a question; each of its buttons has its verb as a property."""
    box = message_box(parent, question, more)
    losing = (QtWidgets.QMessageBox.ButtonRole.DestructiveRole,) * (len(verbs) - 2)
    roles = (QtWidgets.QMessageBox.ButtonRole.AcceptRole, *losing, QtWidgets.QMessageBox.ButtonRole.RejectRole)[
        -len(verbs) :
    ]
    buttons = [box.addButton(say(verb), each) for verb, each in zip(verbs, roles, strict=True)]
    for verb, button in zip(verbs, buttons, strict=True):
        button.setProperty(VERB, verb)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    if sum(button.sizeHint().width() for button in buttons) > WIDEST:
        for held in box.findChildren(QtWidgets.QDialogButtonBox):
            held.setOrientation(Qt.Orientation.Vertical)
            held.setSizePolicy(QtWidgets.QSizePolicy.Policy.Expanding, QtWidgets.QSizePolicy.Policy.Fixed)
    return box


def tell(parent: QWidget | None, problem: str, more: str = "") -> None:
    """Tell what went wrong; `more` says why and what helps."""
    box = telling(parent, problem, more)
    box.addButton(say("Close"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
    box.exec()
    box.deleteLater()


def telling(parent: QWidget | None, problem: str, more: str) -> QtWidgets.QMessageBox:
    """Return the box that tells a problem; the sign of one is drawn as everywhere else."""
    box = message_box(parent, problem, more)
    box.setIconPixmap(icon("warning", "warn").pixmap(pixels(SIGN), pixels(SIGN)))
    _spread(box)  # once more: with a sign Qt lays the box out anew
    return box


def inform(parent: QWidget | None, words: str, more: str) -> None:
    """Tell something that is no problem."""
    box = message_box(parent, words, more)
    box.addButton(say("Close"), QtWidgets.QMessageBox.ButtonRole.RejectRole)
    box.exec()
    box.deleteLater()


def ask_words(parent: QWidget | None, title: str, label: str, words: str = "") -> str:
    """Ask for a line of words; empty when nothing was given."""
    dialog = asking_words(parent, title, label, words)
    accepted = dialog.exec()
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else ""


def asking_words(parent: QWidget | None, title: str, label: str, words: str = "") -> QtWidgets.QInputDialog:
    """Return the dialog that asks for a line of words."""
    dialog = QtWidgets.QInputDialog(parent)
    dialog.setWindowTitle(say(title))
    dialog.setLabelText(say(label))
    dialog.setTextValue(words)
    dialog.sizeHint()  # which makes its layout
    _as_they_are(dialog)
    _spread(dialog)
    dialog.resize(pixels(NAME_WIDTH), dialog.sizeHint().height())
    return dialog


def asked_to_save(parent: QWidget, proposal: Path, kinds: str, suffix: str) -> Path | None:
    """Ask where to save, with the suffix put in before the dialog asks about a file that is there already."""
    dialog = QtWidgets.QFileDialog(parent, say("Save"), str(proposal.parent), say(kinds))
    dialog.setAcceptMode(QtWidgets.QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind.rpartition("*.")[2].rstrip(")")))
    dialog.selectFile(proposal.name)
    accepted = dialog.exec()
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if accepted and chosen else None


def message_box(parent: QWidget | None, words: str, more: str) -> QtWidgets.QMessageBox:
    """Return a box that shows words as they are, whatever signs they hold."""
    box = QtWidgets.QMessageBox(parent)
    box.setWindowTitle("Headwater")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say(words))
    box.setInformativeText(say(more))
    _as_they_are(box)
    _spread(box)
    return box


def _spread(box: QtWidgets.QDialog) -> None:
    """Give a dialog of Qt's the margins of the other windows."""
    around = box.layout()
    if around is not None:
        around.setContentsMargins(*map(pixels, MARGINS))


def _as_they_are(dialog: QWidget) -> None:
    """Let no words of a dialog be read as markup."""
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
