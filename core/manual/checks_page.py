"""Every check as a page: what each rule looks for, and the sentences it can say, read from the rules themselves."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from core.manual.blocks import Block, Heading, Items, Line, Look, Page, Paragraph, Span, plain
from core.manual.markdown import anchor

NAME, TITLE = "checks", "Checks"
GAP = "…"  # where the figures and names of a plan stand
TEAM = ("roster", "work", "hires", "vendors", "pay", "behaviour", "cash", "load", "duty", "leading")
MODULES = ("core.checks", "core.architecture_checks", *(f"core.team_checks.{name}" for name in TEAM))
"""By name, since in `core.team_checks` functions hide the modules of their names."""


def checks_page() -> Page:
    """The page of all checks."""
    intro = (
        "After every edit the whole plan is looked through. What is found stands in the list above the status line and "
        "beside the input it belongs to; a button offers a way out where there is one. "
        f"“{GAP}” stands for the names and figures of the plan."
    )
    blocks = [block for name in MODULES for block in _module(import_module(name))]
    return Page(NAME, TITLE, (Heading(TITLE, 1, NAME), Paragraph(plain(intro)), *blocks))


def sentences() -> tuple[str, ...]:
    """Every sentence that any rule can say."""
    return tuple(said for name in MODULES for rule in _rules(import_module(name)) for said, _ in _said(rule))


def _module(module: ModuleType) -> Iterator[Block]:
    title = (module.__doc__ or "").partition("\n")[0].rstrip(".").partition(": ")[0]
    yield Heading(title, 2, anchor(title))
    for rule in _rules(module):
        said = tuple(dict.fromkeys(_said(rule)))
        if not said:
            continue
        told = (ast.get_docstring(rule) or "").partition("\n")[0]
        if told and not told.startswith(title):
            yield Paragraph(plain(told), muted=True)
        yield Items(tuple(_line(*each) for each in said))


def _line(said: str, harm: str) -> Line:
    return (Span(f"{harm} ", Look.STRONG), Span(said)) if harm else plain(said)


def _rules(module: ModuleType) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(inspect.getsource(module))
    return (each for each in tree.body if isinstance(each, ast.FunctionDef))


def _said(rule: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Sentence, and the words of what it does to results, of each issue that a rule makes."""
    calls = sorted((each for each in ast.walk(rule) if isinstance(each, ast.Call)), key=lambda each: each.lineno)
    for call in calls:
        if isinstance(call.func, ast.Name) and call.func.id == "Issue":
            harm = next((_harm(each.value) for each in call.keywords if each.arg == "grave"), "")
            for text in _texts(call.args[1], rule):
                said = text.removeprefix(f"{GAP}: ")
                if any(map(str.isalpha, said)):
                    yield f"{said[:1].upper()}{said[1:]}", harm


def _harm(grave: ast.expr) -> str:
    return "Spoils the results:" if isinstance(grave, ast.Constant) else "May spoil the results:"


def _texts(node: ast.expr, rule: ast.FunctionDef) -> Iterator[str]:
    """Every text a piece of the source may stand for, with a gap for whatever is put in."""
    match node:
        case ast.Name(id=name):
            found = [value for value in _assigned(name, rule) if not isinstance(value, ast.Name)]
            yield from (text for value in found for text in _texts(value, rule))
        case ast.IfExp(body=one, orelse=other):
            yield from (*_texts(one, rule), *_texts(other, rule))
        case _:
            yield _words(node, rule)


def _assigned(name: str, rule: ast.FunctionDef) -> Iterator[ast.expr]:
    """What is put under a name in a rule."""
    for each in ast.walk(rule):
        if isinstance(each, ast.Assign) and any(isinstance(to, ast.Name) and to.id == name for to in each.targets):
            yield each.value


def _words(node: ast.expr, rule: ast.FunctionDef) -> str:
    """The words of a text in the source; of a name that stands for such a text, those of the text."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(_words(part, rule) for part in parts)
        case ast.BinOp(left=left, right=right):
            return f"{_words(left, rule)}{_words(right, rule)}"
        case ast.FormattedValue(value=ast.Name(id=name)):
            texts = (each for each in _assigned(name, rule) if isinstance(each, ast.JoinedStr))
            return next((_words(each, rule) for each in texts), GAP)
        case _:
            return GAP
