"""What the program says, read from its sources: every sentence and every template of one, in English.

A formatted string becomes a template: `{name} has {count:,} rows`. A blank keeps its format where it holds a figure
or a date; a blank that holds words of a planner is written `{name:own}`. Where one of several words is chosen on the
spot, as in `row{'s' * (count != 1)}`, each choice gives a template.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from core.actuals.columns import FORMS
from core.actuals.money import UNITS
from core.hiring import HEAD, KINDS
from core.input_list import Basis, title
from core.keys import SECTIONS
from core.remarks import SAMPLE
from core.roster.columns import PERIODS
from core.sources import Grade
from ui import theme as themes
from ui.phrases.figures import PERCENT, QUOTES
from ui.tabs import NAMES

ROOT = Path(__file__).parents[1]
FOLDERS = ("core", "ui")
# What is never shown in a window: the command line, workbooks, generated code, the page of all inputs.
UNSEEN = re.compile(
    r"core/(compiled/|workbook/|chance/|choice/|manual/|safety/sync_copies|terminal|commands|reference|\w+_commands)"
    r"|core/(frames|readings|formula|examples|model_examples|teams|presets)\.py|ui/(icons|style|theme)\.py|ui/(phrases/|about/parts|manual/page_html)"
)
OWN = frozenset({"name", "title", "owner", "path", "file", "scenario", "question", "answer", "vendor", "written"})
MOST_WAYS = 12  # templates of one formatted string
NOT_SAID = frozenset(
    {"ValueError", "TypeError", "KeyError", "RuntimeError", "NotImplementedError", "AssertionError", "ImportError"}
    | {"import_module", "getattr", "setattr", "hasattr", "setProperty", "setObjectName", "property", "cast", "compile"}
    | {"strptime", "strftime", "TypeVar", "NewType", "objectName", "findChild", "findChildren"}
)
_AMOUNTS = ("$\u202f1", "$\u202f1\u202fk", "$\u202f1\u202fM", "$\u202f1\u202fB", "$\u202f1\u202fT")
# Words in small letters that nothing tells from keys.
SMALL = (
    *("above", "accelerators", "across", "activations", "against", "always", "architecture"),
    *("low", "base", "high"),
    *("below", "checkpoint", "checkpoints", "class", "closing", "communication", "continued"),
    *("contracts", "data", "delay", "dominated", "earlier", "empty", "engaged"),
    *("equivalent", "evaluation", "exactly", "fatigue", "few", "framework", "gradients"),
    *("guide", "hired", "hiring", "hours", "idle", "infrastructure", "kind", "later"),
    *("lead", "leading", "learning", "less", "load", "machines", "management"),
    *("median", "money", "more", "never", "nobody", "nothing", "opening"),
    *("optimizer", "other", "over", "point", "pretraining", "product", "published"),
    *("reading", "recommended", "redone", "replacements", "restart", "restarts", "roles"),
    *("rota", "row", "run", "sample", "section", "seats", "service", "spare"),
    *("spares", "speed", "support", "team", "tests", "training", "under"),
    *("undominated", "useful", "value", "vendors", "waiting", "watch", "weights"),
    *("work", "paid", "to", "gone", "unchanged", "three", "four"),
)
# Words made from keys, amounts of money in few digits ($ 1 k, $ 1 M), and a percentage.
DECLARED = MappingProxyType(
    dict.fromkeys((*_AMOUNTS, PERCENT, "FTE"), "core.units")
    | dict.fromkeys((name.capitalize() for name in NAMES), "ui.tabs")
    | dict.fromkeys((name.replace("-", " ").capitalize() for name in themes.names()), "ui.theme")
    | dict.fromkeys((grade.value for grade in Grade), "core.sources")
    | dict.fromkeys((*map(title, SECTIONS), *(basis.value for basis in Basis)), "core.input_list")
    | dict.fromkeys(("yes", "no"), "core.kinds")
    | dict.fromkeys((f"{name}s" for _, name in (*KINDS, HEAD)), "core.hiring")
    | dict.fromkeys((*FORMS, *UNITS, *PERIODS), "ui.actuals.mapping")
    | {SAMPLE: "core.remarks", QUOTES: "quotation marks", "a {role}": "core.hiring", "Go to:": "ui.pages.told_card"}
    | dict.fromkeys(SMALL, "small words")
)
ALIASES = re.compile(
    r"core/(actuals/(columns|lines)|roster/columns|prices/table|runs/.*|accelerators|actuals/money)\.py"
)
WORDY = re.compile(r"[A-Za-zÀ-ÿ]{2}")
KEY = re.compile(r"[a-z0-9_.:/#*=%-]*")
CODED = re.compile(
    r"Cc|Cf|Zl|Zp|Zs|Headwater|DejaVu Sans|[A-Z0-9_]+|[\w.]*_[\w.]*|#\w+|\S*[<>\\^|]\S*|\.?\w+\.\w+(\.\w+)*|(%\w\W?)+"
)


class Blank(NamedTuple):
    """A blank of a template: its name, how it is written, and what fills it."""

    name: str
    kind: str
    filled_by: str


Way = tuple[str | Blank, ...]
"""One way in which an expression may be written out: words and blanks."""


def sources() -> Iterator[Path]:
    """The files whose words may be seen in a window."""
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not UNSEEN.match(path.relative_to(ROOT).as_posix()):
                yield path


@cache
def said() -> dict[str, str]:
    """Every sentence and template, with the file that says it first."""
    found: dict[str, str] = {}
    for path in sources():
        name = path.relative_to(ROOT).as_posix()
        for found_in in sentences(path.read_text(encoding="utf-8")):
            # in the model a name is what a row is called, not what a planner calls something
            sentence = found_in.replace(":own}", "}") if "core/model/" in name else found_in
            if not (ALIASES.fullmatch(name) and re.fullmatch(r"[a-z0-9 $]+", sentence)):
                found.setdefault(sentence, name.removesuffix(".py").replace("/", "."))
    return found | DECLARED


def sentences(source: str) -> Iterator[str]:
    """The sentences and templates of one file, in order."""
    reader = _Reader()
    reader.visit(ast.parse(source))
    yield from dict.fromkeys(each for each in map(trimmed, reader.found) if is_said(each))


def trimmed(words: str) -> str:
    """A sentence without the space and the stops that join it to what stands before and after."""
    return re.sub(r"^[\s.,;:·–—→▲▼✓•+]+(?=\D)|\s+$", "", words)


def is_said(words: str) -> bool:
    """Whether a text is made of words that somebody reads, and not a key, a name of a file or a code."""
    bare = re.sub(r"{[^{}]*}", "", words)
    return bool(WORDY.search(bare)) and not CODED.fullmatch(words)


class _Reader(ast.NodeVisitor):
    """Goes through a file and keeps what is said in it."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Constant(self, node: ast.Constant) -> None:
        """Keep a text; single words in small letters are kept where they stand in a place of words."""
        if isinstance(node.value, str) and not KEY.fullmatch(node.value):
            self.found.append(node.value.replace("{}", "{part}"))

    def visit_Assign(self, node: ast.Assign) -> None:
        """Leave out the list of what a module offers."""
        if ast.unparse(node.targets[0]) != "__all__":
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Keep the templates of a formatted string, and what is said in its blanks."""
        templates = _templates(node)
        bare = re.sub(r"{[^{}]*}", "", "".join(templates))
        if re.search(r"[\s A-Z]", bare):
            self.found += templates
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Keep texts that are put together as the templates they give together."""
        if isinstance(node.op, ast.Add) and _is_text(node):
            self.found += _templates(node)
            return
        self.generic_visit(node)

    def visit_keyword(self, node: ast.keyword) -> None:
        """Keep also single words in small letters where their name says that they are words."""
        if node.arg in {"label", "title", "x_title", "y_title", "row_title", "doc", "words", "suffix"}:
            self.found += [each for each in _constants(node.value) if each]
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Leave out what only programs read."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in NOT_SAID:
            return
        if name in {"Unit", "Series", "Mark", "numbered"} and node.args:
            self.found += [each for arg in node.args[:2] for each in _constants(arg) if each]
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Leave out keys."""
        self.visit(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave out documentation."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)


def _constants(node: ast.expr) -> list[str]:
    return [each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)]


def _is_text(node: ast.expr) -> bool:
    """Whether texts are put together here."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (_is_text(node.left) or _is_text(node.right))
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _templates(node: ast.expr) -> list[str]:
    """The templates an expression may give; blanks filled by the same have the same name, others another one."""
    return [_written(way) for way in _ways(node)]


def _written(way: Way) -> str:
    names: dict[str, str] = {}
    template, before = "", ""
    for part in way:
        if isinstance(part, str):
            template += part.replace("{", "{{").replace("}", "}}")
            before = ""
            continue
        if before == part.name:  # role[:1].lower() and role[1:]: one blank
            continue
        name, number = part.name, 2
        while names.setdefault(name, part.filled_by) != part.filled_by:
            name, number = f"{part.name}_{number}", number + 1
        template += "{" + name + (f":{part.kind}" if part.kind else "") + "}"
        before = part.name
    return template


def _ways(node: ast.expr) -> list[Way]:
    """The ways in which an expression may be written out."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [(node.value,)]
    if isinstance(node, ast.JoinedStr):
        return _product([_ways(each) for each in node.values])
    if isinstance(node, ast.FormattedValue):
        return _blank(node.value, _spec(node.format_spec))
    if isinstance(node, ast.IfExp) and (_is_text(node.body) or _is_text(node.orelse)):
        return [*_ways(node.body), *_ways(node.orelse)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _is_text(node):
        return _product([_ways(node.left), _ways(node.right)])
    return _blank(node, "")


def _product(parts: list[list[Way]]) -> list[Way]:
    made = itertools.islice(itertools.product(*parts), MOST_WAYS)
    return [tuple(itertools.chain.from_iterable(each)) for each in made]


def _blank(node: ast.expr, spec: str) -> list[Way]:
    """The ways in which a blank may be filled: by name, or with the words chosen on the spot."""
    if isinstance(node, ast.IfExp) and (_is_text(node.body) or _is_text(node.orelse)):
        return [*_ways(node.body), *_ways(node.orelse)]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.Constant):
        return [(str(node.left.value),), ("",)] if isinstance(node.left.value, str) else [(_filled(node, spec),)]
    if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.BinOp) and _is_text(node)):
        return _ways(node)
    return [(_filled(node, spec),)]


def _filled(node: ast.expr, spec: str) -> Blank:
    name = _name(node)
    own = name in OWN or name.endswith("_name")
    return Blank(name, spec or ("own" if own else ""), ast.unparse(node))


def _spec(spec: ast.expr | None) -> str:
    """How a blank is written: its format, with the decimals left open where they depend on something."""
    if not isinstance(spec, ast.JoinedStr):
        return ""
    return "".join(str(each.value) if isinstance(each, ast.Constant) else "" for each in spec.values)


def _name(node: ast.expr) -> str:  # noqa: PLR0911 - one line a kind of expression
    """A name for a blank, from what fills it."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.strip("_").lower() or "part"
        case ast.Call(func=ast.Attribute(attr="join"), args=[inner, *_]):
            return "list" if not isinstance(inner, ast.Name | ast.Attribute) else _name(inner)
        case ast.Call(func=ast.Attribute(attr="plain" | "exact" | "show" | "written")):
            return "figure"
        case ast.Call(func=ast.Attribute(attr="once"), args=[ast.Constant(value=str(key))]):
            return key
        case ast.Call(func=ast.Name(id="once"), args=[ast.Constant(value=str(key))]):
            return key
        case ast.Call(func=ast.Name(id="len")):
            return "count"
        case ast.Call(func=ast.Name(id="abs" | "max" | "min" | "str" | "quoted" | "round"), args=[inner, *_]):
            return _name(inner)
        case ast.Call(
            func=ast.Attribute(value=inner, attr="lower" | "upper" | "capitalize" | "strip" | "removesuffix")
        ):
            return _name(inner)
        case ast.Call(func=inner) | ast.Subscript(value=inner) | ast.BinOp(left=inner) | ast.UnaryOp(operand=inner):
            return _name(inner)
        case _:
            return "part"
