"""The measures of the house, as functions over source text: each returns complaints in words, none when all is well."""

from __future__ import annotations

import ast
import graphlib
import re
import statistics
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import PurePath

FILE_LINES, MEDIAN_LINES = 300, 120
FUNCTION_LINES, P95_LINES = 40, 25
METHODS, ARGUMENTS = 12, 8
ATTICS = ("utils", "helpers", "misc", "common", "base", "manager", "controller")
UNSAFE = ("pickle", "marshal", "shelve", "dill", "cloudpickle", "yaml")
NETWORK = (
    "socket",
    "ssl",
    "http",
    "urllib",
    "ftplib",
    "smtplib",
    "telnetlib",
    "xmlrpc",
    "requests",
    "httpx",
    "aiohttp",
)
TOP_LEVEL = ("main.py", "ui", "core", "resources", "tests", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")
MUTABLE_MAKERS = ("list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter", "OrderedDict")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache  # each rule goes over the same files
def _parsed(source: str) -> ast.Module:
    return ast.parse(source)


def long_file(source: str) -> list[str]:
    """More lines than a file may have."""
    lines = len(source.splitlines())
    return [f"{lines} lines, at most {FILE_LINES}"] if lines > FILE_LINES else []


def long_median(sources: Iterable[str]) -> list[str]:
    """The file in the middle has too many lines; empty files do not count."""
    lengths = [len(source.splitlines()) for source in sources if source.strip()]
    median = statistics.median(lengths) if lengths else 0
    return [f"the median file has {median} lines, at most {MEDIAN_LINES}"] if median > MEDIAN_LINES else []


def long_functions(source: str) -> list[str]:
    """Functions with more lines than one may have, docstring included, decorators not."""
    found = [(function, _lines(function)) for function in _functions(_parsed(source))]
    return [
        _at(f, f"{f.name} has {lines} lines, at most {FUNCTION_LINES}") for f, lines in found if lines > FUNCTION_LINES
    ]


def long_p95(sources: Iterable[str]) -> list[str]:
    """Nineteen functions of twenty are not short enough."""
    lengths = sorted(_lines(function) for source in sources for function in _functions(_parsed(source)))
    p95 = lengths[(len(lengths) * 95 - 1) // 100] if lengths else 0
    return [f"95 % of functions need {p95} lines, at most {P95_LINES}"] if p95 > P95_LINES else []


def crowded_classes(source: str) -> list[str]:
    """Classes with more methods than one may have."""
    classes = [node for node in ast.walk(_parsed(source)) if isinstance(node, ast.ClassDef)]
    counted = [(node, sum(isinstance(part, Function) for part in node.body)) for node in classes]
    return [_at(c, f"{c.name} has {count} methods, at most {METHODS}") for c, count in counted if count > METHODS]


def crowded_functions(source: str) -> list[str]:
    """Functions with more arguments than one may have, self not counted."""
    counted = [(f, len(_arguments(f))) for f in _functions(_parsed(source))]
    return [
        _at(f, f"{f.name} takes {count} arguments, at most {ARGUMENTS}") for f, count in counted if count > ARGUMENTS
    ]


def unannotated(source: str) -> list[str]:
    """Functions with an argument or a result whose type is not written."""
    return [
        _at(function, f"{function.name} is not fully annotated")
        for function in _functions(_parsed(source))
        if function.returns is None or any(argument.annotation is None for argument in _arguments(function))
    ]


def undocumented(source: str) -> list[str]:
    """The module and its public classes, methods and functions that have no docstring."""
    module = _parsed(source)
    return [
        _at(node, f"{getattr(node, 'name', 'the module')} has no docstring")
        for node in (module, *_public(module))
        if not ast.get_docstring(node)
    ]


def global_statements(source: str) -> list[str]:
    """Uses of `global`."""
    return [_at(node, "global") for node in ast.walk(_parsed(source)) if isinstance(node, ast.Global)]


def mutable_values(source: str) -> list[str]:
    """Module-level lists, dictionaries and sets, also inside tuples; `__all__` is Python's own."""
    return [
        _at(statement, f"{ast.unparse(statement)[:40]} is a mutable value of the module")
        for statement in _parsed(source).body
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None
        if "__all__" not in ast.unparse(statement).split("=")[0] and _is_mutable(statement.value)
    ]


def inner_imports(source: str, allowed: Iterable[str] = ()) -> list[str]:
    """Imports inside functions, but for the modules allowed."""
    found = [
        node
        for f in _functions(_parsed(source))
        for node in ast.walk(f)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    named = [(node, getattr(node, "module", None) or node.names[0].name) for node in found]
    return sorted({_at(node, f"imports {name} inside a function") for node, name in named if name not in set(allowed)})


def attic(path: str) -> list[str]:
    """A folder or file with a name that says nothing."""
    return [f"{path}: {part} says nothing" for part in PurePath(path).parts if PurePath(part).stem.lower() in ATTICS]


def unfinished(source: str) -> list[str]:
    """Marks of work put off."""
    lines = enumerate(source.splitlines(), 1)
    return [
        f"line {number}: {line.strip()}"
        for number, line in lines
        if re.search(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b", line)
    ]


def dangerous(source: str) -> list[str]:
    """Ways to run what a file says: eval, exec, pickle, marshal, the shell."""
    return [_at(node, f"{ast.unparse(node)[:40]}") for node in ast.walk(_parsed(source)) if _is_dangerous(node)]


def talkative(source: str) -> list[str]:
    """Imports of what reaches other computers: nothing of the program does."""
    return [_at(node, name) for node in ast.walk(_parsed(source)) for name in _modules(node) if _is_network(name)]


def addresses(text: str) -> list[str]:
    """Lines with an address, which no lock file may hold."""
    return [f"line {number}: an address" for number, line in enumerate(text.splitlines(), 1) if "://" in line]


def strangers(names: Iterable[str]) -> list[str]:
    """Names at the top level that do not belong there; tools may have dot-files."""
    return [
        f"{name} does not belong at the top level" for name in sorted(names) if name not in TOP_LEVEL and name[0] != "."
    ]


def circles(sources: Mapping[str, str]) -> list[str]:
    """Modules that import each other in a circle, imports for types only and inside functions counted."""
    graph = {module: set(_imports(module, source, sources)) - {module} for module, source in sources.items()}
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return [" imports ".join(reversed(error.args[1]))]
    return []


def _imports(module: str, source: str, known: Mapping[str, str]) -> Iterator[str]:
    """Modules of ours that this one imports; `from a import b` means a.b where that is a module."""
    parts = [*module.split("."), *(["__init__"] if any(name.startswith(f"{module}.") for name in known) else [])]
    for node in ast.walk(_parsed(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        if isinstance(node, ast.ImportFrom):
            above = parts[: -node.level] if node.level else []
            package = ".".join([*above, *([node.module] if node.module else [])])
            inside = [f"{package}.{alias.name}" for alias in node.names]
            yield from (name if name in known else package for name in inside if name in known or package in known)


def _functions(tree: ast.AST) -> list[Function]:
    return [node for node in ast.walk(tree) if isinstance(node, Function)]


def _public(parent: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    for node in parent.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def _arguments(function: Function) -> list[ast.arg]:
    spec = function.args
    named = [*spec.posonlyargs, *spec.args, *spec.kwonlyargs]
    return [a for a in (*named, spec.vararg, spec.kwarg) if a is not None and a.arg not in ("self", "cls")]


def _lines(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def _is_mutable(value: ast.expr) -> bool:
    if isinstance(value, ast.Tuple):
        return any(_is_mutable(part) for part in value.elts)
    if isinstance(value, ast.Call):
        return ast.unparse(value.func).split(".")[-1].split("[")[0] in MUTABLE_MAKERS
    return isinstance(value, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


def _modules(node: ast.AST) -> list[str]:
    """The modules that a statement imports, with what is taken from them."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [f"{node.module}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else []


def _is_network(name: str) -> bool:
    first, *_ = name.split(".")
    return first in NETWORK or any(part.startswith(("QtNetwork", "QtWeb")) for part in name.split("."))


def _is_dangerous(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] in UNSAFE for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").split(".")[0] in UNSAFE
    if isinstance(node, ast.Call):
        shell = any(word.arg == "shell" and getattr(word.value, "value", True) for word in node.keywords)
        return shell or ast.unparse(node.func) in ("eval", "exec", "os.system", "os.popen")
    return False


def _at(node: ast.AST, words: str) -> str:
    return f"line {getattr(node, 'lineno', 1)}: {words}"
