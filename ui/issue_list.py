"""What is wrong, as a list: each sentence leads to its place, and the line under it puts it right."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QElapsedTimer, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QListWidgetItem, QVBoxLayout, QWidget

from core.issues import Fix, Issue
from ui import icons
from ui.form.beside import Words
from ui.language import say

SOUND = "Nothing stands out: every check of this plan passes."
HIGHEST = 600
SPACING = 3
ARROW = "\u2192"
WHERE, FIX, GRAVE = (Qt.ItemDataRole.UserRole + place for place in range(3))
KEYS = ("Ctrl+Return", "Ctrl+Enter")
HOW = "Enter goes to the place of a sentence; on a line with an arrow it does what the line says, as Ctrl+Enter does."


def count_words(issues: tuple[Issue, ...]) -> str:
    """Return how many things are wrong: `1 problem, 2 notes`."""
    grave = sum(issue.grave for issue in issues)
    light = len(issues) - grave
    problems = f"{grave} problem{'s' * (grave > 1)}" if grave else ""
    notes = f"{light} note{'s' * (light > 1)}" if light else ""
    return ", ".join(filter(None, (problems, notes))) or "All checks pass"


class IssueList(QWidget):
    """A list of issues; `gone_to` carries the place of one that was chosen, `fix_asked` the fix of one."""

    gone_to = Signal(str)
    fix_asked = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, most: int = HIGHEST, sound: str = SOUND, is_graded: bool = True
    ) -> None:
        super().__init__(parent)
        self._most = most  # pixels; more sentences scroll
        self._is_graded = is_graded  # says before each sentence how grave it is
        self._shown: tuple[Issue, ...] = ()
        self._since = QElapsedTimer()
        self._sound = Words(sound, "muted", self)
        self._list = QtWidgets.QListWidget(self)
        self._list.setAccessibleName(say("What is wrong"))
        self._list.setAccessibleDescription(say(HOW))
        self._list.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self._list.setWordWrap(True)
        self._list.setSpacing(SPACING)
        self._list.setVerticalScrollMode(QtWidgets.QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QtWidgets.QListWidget.ResizeMode.Adjust)
        self._list.itemActivated.connect(self._hand_over)
        self._list.itemClicked.connect(self._hand_over)
        for keys in KEYS:
            pressed = QShortcut(QKeySequence(keys), self._list, context=Qt.ShortcutContext.WidgetShortcut)
            pressed.activated.connect(self._ask_for_current)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sound)
        column.addWidget(self._list)
        column.addStretch(1)

    def show_issues(self, issues: tuple[Issue, ...]) -> None:
        """Show what is wrong and what would put it right, or that nothing is wrong."""
        if issues != self._shown:
            place = self._list.currentRow()
            self._shown = issues
            self._list.clear()
            for issue in issues:
                self._add(issue)
            self._list.setCurrentRow(min(place, self._list.count() - 1))
        self._sound.setVisible(not issues)
        self._list.setVisible(bool(issues))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height the sentences need at the new width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Give the lines that put something right the colour of links in a new theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for row in range(self._list.count()):
                self._colour(self._list.item(row))

    def _add(self, issue: Issue) -> None:
        grade = f"{say('Problem:' if issue.grave else 'Note:')} " if self._is_graded else ""
        said = QListWidgetItem(f"{grade}{say(issue.says)}", self._list)
        said.setData(GRAVE, issue.grave)
        said.setData(WHERE, issue.where)
        said.setData(FIX, issue.fix)
        if issue.fix is not None:
            offer = QListWidgetItem(say(f"{ARROW} {issue.fix.words}"), self._list)
            offer.setData(FIX, issue.fix)
            offer.setToolTip(say("Does it at once; undo takes it back."))
            self._colour(offer)
        self._colour(said)

    def _colour(self, item: QListWidgetItem) -> None:
        """Give a line that puts something right the colour of links, and others the mark of how grave they are."""
        if item.data(WHERE) is None:
            item.setForeground(self.palette().link())
        elif self._is_graded:
            item.setIcon(icons.icon("error", "bad") if item.data(GRAVE) else icons.icon("warning", "warn"))

    def _fit(self) -> None:
        self._list.doItemsLayout()  # at the width there is now; only then it is known which sentences take two lines
        rows = map(self._list.item, range(self._list.count()))
        heights = (self._list.visualItemRect(row).height() + 2 * SPACING for row in rows)
        self._list.setFixedHeight(min(sum(heights) + 4, self._most))

    def _hand_over(self, item: QListWidgetItem) -> None:
        if item.data(WHERE) is None:
            self._ask(item.data(FIX))
        else:
            self.gone_to.emit(item.data(WHERE))

    def _ask_for_current(self) -> None:
        row = self._list.currentRow()
        if row >= 0 and self._list.item(row).data(FIX) is not None:
            self._ask(self._list.item(row).data(FIX))

    def _ask(self, fix: Fix) -> None:
        """Ask for a fix; the second click of a double click, which meets another line by then, asks for nothing."""
        soon = self._since.isValid() and self._since.elapsed() < QApplication.doubleClickInterval()
        if not soon:
            self._since.start()
            self.fix_asked.emit(fix)
