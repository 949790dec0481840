"""Every command of the command line as a page, read from its own help."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping

from core.manual.blocks import Block, Formula, Heading, Line, Look, Page, Paragraph, Span, Table, plain

NAME, TITLE = "commands", "Commands"


def commands_page(parser: argparse.ArgumentParser) -> Page:
    """The page of all commands."""
    intro = "What “headwater COMMAND --help” says, for every command."
    return Page(NAME, TITLE, (Heading(TITLE, 1, NAME), Paragraph(plain(intro)), *_commands(parser, 2)))


def command_names(parser: argparse.ArgumentParser) -> tuple[str, ...]:
    """The words that name commands."""
    return tuple(word for group in _groups(parser) for word in group)


def _groups(parser: argparse.ArgumentParser) -> Iterator[Mapping[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # noqa: SLF001 - argparse shows its arguments nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield action.choices


def _commands(parser: argparse.ArgumentParser, level: int) -> Iterator[Block]:
    for group in _groups(parser):
        for word, command in group.items():
            yield Heading(command.prog, level, command.prog.replace(" ", "-"))
            yield from _command(parser, word, command)
            yield from _commands(command, 3)


def _command(parser: argparse.ArgumentParser, word: str, command: argparse.ArgumentParser) -> Iterator[Block]:
    if said := _help_of(parser, word):
        yield Paragraph(plain(f"{said[0].upper()}{said[1:]}."))
    usage = " ".join(command.format_usage().split()).removeprefix("usage: ")
    yield Formula(usage.replace("[-h] ", ""))
    rows = tuple(_argument(action) for action in command._actions if _is_told(action))  # noqa: SLF001
    if rows:
        yield Table((plain("Argument"), plain("Meaning")), rows)


def _help_of(parser: argparse.ArgumentParser, word: str) -> str:
    """The sentence of a command in the list of its kind."""
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            return next((each.help or "" for each in action._choices_actions if each.dest == word), "")  # noqa: SLF001
    return ""


def _is_told(action: argparse.Action) -> bool:
    hidden = isinstance(action, argparse._HelpAction | argparse._SubParsersAction)  # noqa: SLF001
    return not hidden and bool(action.help)


def _argument(action: argparse.Action) -> tuple[Line, Line]:
    name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
    return (Span(name, Look.CODE),), plain(f"{action.help}")
