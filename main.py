"""Headwater: the window without a command, or one of the commands. Imported by nobody."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from datetime import datetime
from importlib import import_module
from typing import Any

from core import __version__
from core.issues import Invalid

COMMANDS = (
    *("new", "evaluate", "machines", "models", "cases", "compare", "decisions", "simulate", "batch"),
    *("set", "summary", "explain"),
    *("actuals", "prices", "roles", "roster", "estimate", "accelerators", "examples", "inputs", "manual"),
)
LACKING = (
    "The window cannot be shown: PySide6 did not load ({cause}).\n"
    "Install it with “python -m pip install PySide6-Essentials”; on Linux also the packages libegl1, libxkbcommon0 and "
    "libxcb-cursor0.\n"
    "The commands {commands} work without it.\n"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command or the window, and return the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] in COMMANDS:
        return _command(words)
    return _window(words)


def _command(words: list[str]) -> int:
    """A command, without any window.

    Start-up reason of this late import, and of those below: commands bring the spreadsheet libraries, which the window
    does not need before it is shown; the window brings PySide6, which the commands do not need.
    """
    commands: Any = import_module("core.commands")
    now = datetime.now().astimezone()
    code: int = commands.run(words, _printed, now.date(), f"{now:%Y-%m-%d %H:%M %z}")
    return code


def _printed(job: Any) -> bytes:
    """A print job as PDF."""
    try:
        start: Any = import_module("ui.start")
    except ImportError as lacking:
        raise Invalid(f"A PDF needs PySide6, which did not load ({lacking}).") from lacking
    content: bytes = start.printed(job)
    return content


def _window(words: list[str]) -> int:
    """The window; a sentence where it cannot be shown.

    Nothing made at the start is ever garbage, so nothing is collected until the window is filled.
    """
    gc.disable()
    wanted = vars(_wanted(words)) if words else {}
    try:
        window: Any = import_module("ui.start")
    except ImportError as lacking:
        if lacking.name is not None and not lacking.name.startswith(("PySide6", "shiboken6")):
            raise
        sys.stderr.write(LACKING.format(cause=lacking, commands=", ".join(COMMANDS)))
        return 1
    try:
        code: int = window.start(window.Wanted(**wanted), __version__)
    except (Invalid, ValueError) as refused:
        sys.stderr.write(f"{refused}\n")
        return 2
    return code


def _wanted(words: list[str]) -> Any:
    """What the window is to start with; `argparse` is not needed where nothing is said."""
    parser = import_module("argparse").ArgumentParser(
        prog="headwater",
        description="Plan infrastructure, team and architecture of a language model as one .xlsx workbook.",
        epilog=f"Commands: {', '.join(COMMANDS)}. “headwater COMMAND --help” tells more.",
    )
    parser.add_argument("path", nargs="?", help="a plan to open")
    parser.add_argument("--example", metavar="NAME", help="begin with an example")
    parser.add_argument("--settings", metavar="DIR", help="keep settings in this folder")
    parser.add_argument("--theme", metavar="NAME", help="system, light, dark, high-contrast or high-contrast-dark")
    return parser.parse_args(words)


if __name__ == "__main__":
    sys.exit(main())
