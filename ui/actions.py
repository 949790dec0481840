"""What the program can do: one line an action. Menus, keys, command palette and shortcut sheet follow from it.

A new action is a line here and a line in `ui.connections`, which says what is done.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ui import theme as themes
from ui.language import NAMES as LANGUAGES
from ui.tabs import NAMES, label

MENUS = (("file", "&File"), ("edit", "&Edit"), ("view", "&View"), ("help", "&Help"))


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done: its name, its menu and the group there, its words with their access key.

    `keys` are apart by spaces, the usual ones first; `tip` says in a sentence what the words leave open. A submenu has
    its name as the menu of other actions, or is filled when it is opened. `is_one_of` marks one choice of a few.
    """

    name: str
    menu: str
    group: str
    words: str
    keys: str = ""
    tip: str = ""
    is_menu: bool = False
    is_one_of: bool = False

    @property
    def plain(self) -> str:
        """The words without their access key."""
        return plain(self.words)


def plain(words: str) -> str:
    """Return the words of a menu without their access key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def escaped(words: str) -> str:
    """Return words for a menu, where one & would be taken for an access key."""
    return words.replace("&", "&&")


def marked(words: str, taken: Iterable[str]) -> str:
    """Return words for a menu, with the first letter as access key that no other words have taken."""
    used = {each.replace("&&", "").partition("&")[2][:1].casefold() for each in taken}
    place = next((at for at, sign in enumerate(words) if sign.isalnum() and sign.casefold() not in used), None)
    return escaped(words) if place is None else f"{escaped(words[:place])}&{escaped(words[place:])}"


_FILE = (
    Action("new", "file", "plan", "&New", "Ctrl+N", "Begin an empty plan."),
    Action("start", "file", "plan", "Start pa&ge", "Alt+Home", "Three ways to begin, examples, and plans opened last."),
    Action("open", "file", "plan", "&Open…", "Ctrl+O", "Open a plan from an Excel workbook."),
    Action("recent", "file", "plan", "Open &recent", is_menu=True),
    Action("examples", "file", "plan", "&Examples", is_menu=True),
    Action("save", "file", "save", "&Save", "Ctrl+S", "Keep the plan in its workbook."),
    Action("save_as", "file", "save", "Save &as…", "Ctrl+Shift+S", "Keep the plan in another workbook."),
    Action("restore", "file", "save", "Restore an ear&lier version…", "", "Go on with the plan as it was before."),
    Action("recover", "file", "save", "Recover &unsaved work…", "", "Bring back what was never saved, or discarded."),
    Action("print", "file", "paper", "&Print…", "Ctrl+P", "Choose parts, see every page as it is printed."),
    Action("save_pdf", "file", "paper", "Save as P&DF…", "Ctrl+E", "Choose parts, see every page, keep them as PDF."),
    Action("export", "file", "paper", "Expor&t table…", "", "Keep the table or chart at hand as .xlsx or .csv."),
    Action("close", "file", "end", "&Close", "Ctrl+W", "Close the window; unsaved changes are asked about."),
    Action("quit", "file", "end", "&Quit", "Ctrl+Q", "Leave the program; unsaved changes are asked about."),
)

_EDIT = (
    Action("undo", "edit", "history", "&Undo", "Ctrl+Z", "Take the last step back."),
    Action("redo", "edit", "history", "&Redo", "Ctrl+Y Ctrl+Shift+Z", "Do the step again that was taken back."),
    Action("find", "edit", "find", "&Find…", "Ctrl+F", "Labels, values, meanings and sources on all pages."),
    Action("find_next", "edit", "find", "Find ne&xt", "F3"),
    Action("find_previous", "edit", "find", "Find &previous", "Shift+F3"),
    Action("what_if", "edit", "scenario", "&What if…", "Ctrl+Shift+W", "Drag a figure and see what would follow."),
    Action("new_scenario", "edit", "scenario", "&New scenario…", "", "Begin a variant of this plan."),
    Action("remove_scenario", "edit", "scenario", "Remove this &scenario", "", "Undo brings it back."),
    Action("spend", "edit", "import", "&Import spend…", "Ctrl+Shift+I", "Read what was really spent, month by month."),
    Action(
        "clear", "edit", "data", "&Clear recent and recovery data…", "", "Recent files, unsaved work, backups, notes."
    ),
)

_VIEW = (
    Action("back", "view", "walk", "&Back", "Alt+Left", "The page that was seen before."),
    Action("forward", "view", "walk", "For&ward", "Alt+Right", "The page one came back from."),
    Action("anything", "view", "walk", "Go to an&ything…", "Ctrl+K", "Commands, pages, inputs, figures, decisions."),
    Action("next_page", "view", "walk", "Ne&xt page", "Ctrl+Tab Ctrl+PgDown"),
    Action("previous_page", "view", "walk", "P&revious page", "Ctrl+Shift+Tab Ctrl+PgUp"),
    Action("inspector", "view", "look", "&Inspector", "Ctrl+I", "All that is known of the figure at hand."),
    Action("catalogue", "view", "look", "Price cata&logue…", "Ctrl+Shift+L", "Dated prices of accelerators."),
    Action("theme", "view", "look", "T&heme", is_menu=True),
    Action("language", "view", "look", "Lang&uage", is_menu=True),
    Action("enlarge", "view", "size", "Larg&er", "Ctrl++ Ctrl+=", "Show everything one step larger."),
    Action("reduce", "view", "size", "&Smaller", "Ctrl+-", "Show everything one step smaller."),
    Action("usual_size", "view", "size", "Usual si&ze", "Ctrl+0", "Show everything in its usual size."),
)

_HELP = (
    Action("manual", "help", "help", "&Manual", "F1", "The page of the tab that is seen, and all others."),
    Action("shortcuts", "help", "help", "Keyboard &shortcuts", "Ctrl+?", "All keys, by what they do."),
    Action("about", "help", "help", "&About Headwater", "", "Version, licences of all parts, and the folders."),
)


def _pages() -> tuple[Action, ...]:
    """An action a page, with its number as key; those behind the ninth have none: Ctrl+0 is the usual size."""
    found: list[Action] = []
    for place, name in enumerate(NAMES, 1):
        words = marked(label(name), (each.words for each in (*_VIEW, *found)))
        keys = f"Ctrl+{place}" if place < 10 else ""  # noqa: PLR2004 - as many as there are figures
        found.append(Action(f"page_{name}", "view", "pages", words, keys))
    return tuple(found)


_THEMES = (
    Action(f"theme_{themes.SYSTEM}", "theme", "system", "&Follow the system", is_one_of=True),
    *(
        Action(f"theme_{name}", "theme", "theme", name.replace("-", " ").capitalize(), is_one_of=True)
        for name in themes.names()
    ),
)

_LANGUAGES = tuple(
    Action(f"language_{name}", "language", "language", words, is_one_of=True) for name, words in LANGUAGES
)

ACTIONS = (*_FILE, *_EDIT, *_pages(), *_VIEW, *_THEMES, *_LANGUAGES, *_HELP)
