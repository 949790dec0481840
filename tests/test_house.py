"""The house keeps its measures, and each measure has been seen to close."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from tests import house

ROOT = Path(__file__).resolve().parents[1]

# Imports inside functions that start-up needs: (file, module, reason).
INNER_IMPORTS: tuple[tuple[str, str, str], ...] = ()

# Functions that may take more arguments than the bound: (how the complaint names them, reason).
MANY_ARGUMENTS: tuple[tuple[str, str], ...] = (
    ("quantity takes 10 arguments", "an input is one line: the declaration names everything about it"),
)


def sources(*folders: str) -> Iterator[tuple[str, str]]:
    """Path from the root, and text, of each of our Python files."""
    for folder in folders:
        paths = [ROOT / folder] if folder.endswith(".py") else sorted((ROOT / folder).rglob("*.py"))
        for path in paths:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def program() -> Iterator[tuple[str, str]]:
    return sources("core", "ui", "main.py")


def everything() -> Iterator[tuple[str, str]]:
    return sources("core", "ui", "main.py", "tests")


def none_of(complaints: Iterable[str]) -> None:
    found = list(complaints)
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def of_each(measure: Callable[[str], list[str]], files: Iterator[tuple[str, str]]) -> Iterator[str]:
    return (f"{path}: {complaint}" for path, text in files for complaint in measure(text))


def test_no_file_is_longer_than_its_bound() -> None:
    none_of(of_each(house.long_file, everything()))


def test_half_of_the_files_are_short() -> None:
    none_of(house.long_median(text for _, text in sources("core", "ui")))


def test_no_function_is_longer_than_its_bound() -> None:
    none_of(of_each(house.long_functions, everything()))


def test_nineteen_functions_of_twenty_are_short() -> None:
    none_of(house.long_p95(text for _, text in program()))


def test_no_class_has_more_methods_than_its_bound() -> None:
    none_of(of_each(house.crowded_classes, everything()))


def test_no_function_takes_more_arguments_than_its_bound() -> None:
    complaints = of_each(house.crowded_functions, everything())
    none_of(each for each in complaints if not any(name in each for name, _ in MANY_ARGUMENTS))


def test_every_function_is_annotated() -> None:
    none_of(of_each(house.unannotated, everything()))


def test_everything_public_has_a_docstring() -> None:
    none_of(of_each(house.undocumented, program()))


def test_nothing_is_global() -> None:
    none_of(of_each(house.global_statements, everything()))


def test_no_module_holds_a_mutable_value() -> None:
    none_of(of_each(house.mutable_values, everything()))


def test_imports_stand_at_the_top_but_for_named_reasons() -> None:
    none_of(
        f"{path}: {complaint}"
        for path, text in everything()
        for complaint in house.inner_imports(text, [module for file, module, _ in INNER_IMPORTS if file == path])
    )


def test_every_named_reason_is_still_needed() -> None:
    texts = dict(everything())
    idle = [(f, m) for f, m, _ in INNER_IMPORTS if not any(f"imports {m} " in c for c in house.inner_imports(texts[f]))]
    assert not idle


def test_no_file_or_folder_is_an_attic() -> None:
    none_of(complaint for path, _ in everything() for complaint in house.attic(path))


def test_nothing_is_marked_as_unfinished() -> None:
    none_of(of_each(house.unfinished, everything()))


def test_nothing_runs_what_a_file_says() -> None:
    none_of(of_each(house.dangerous, program()))


def test_nothing_reaches_other_computers() -> None:
    none_of(of_each(house.talkative, program()))


def test_lock_files_hold_no_address() -> None:
    locks = [*ROOT.glob("*lock*.t*"), *(ROOT / ".ci").glob("*lock*")]
    assert ROOT / ".ci" / "lock.txt" in locks
    none_of(complaint for path in locks for complaint in house.addresses(path.read_text(encoding="utf-8")))


def test_no_modules_import_each_other_in_a_circle() -> None:
    modules = {path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): text for path, text in program()}
    none_of(house.circles(modules))


def test_only_what_belongs_there_is_at_the_top_level() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    names = [path.name for path in ROOT.iterdir()]
    none_of(house.strangers(name for name in names if not any(fnmatch.fnmatch(name, each) for each in ignored)))


def function_of(lines: int) -> str:
    return "def f() -> None:\n" + "    f()\n" * (lines - 1)


BROKEN: tuple[tuple[Callable[[str], list[str]], str], ...] = (
    (house.long_file, "\n" * 301),
    (lambda text: house.long_median([text]), "x = 1\n" * 121),
    (house.long_functions, function_of(41)),
    (lambda text: house.long_p95([function_of(3)] * 18 + [text] * 2), function_of(26)),
    (house.crowded_classes, "class C:\n" + "".join(f"    def m{n}(self) -> None: ...\n" for n in range(13))),
    (house.crowded_functions, "def f(a, b, c, d, e, *f, g, h, **i): ..."),
    (house.unannotated, "def f(a) -> None: ..."),
    (house.unannotated, "def f(a: int): ..."),
    (house.unannotated, "def f(*a) -> None: ..."),
    (house.undocumented, "x = 1"),
    (house.undocumented, '"""M."""\nclass C:\n    """C."""\n    def m(self) -> None: ...'),
    (house.global_statements, "def f() -> None:\n    global x\n    x = 1"),
    (house.mutable_values, "X = [1]"),
    (house.mutable_values, "X: dict[str, int] = {}"),
    (house.mutable_values, "X = (1, {2})"),
    (house.mutable_values, "X = collections.defaultdict[str, int](int)"),
    (house.inner_imports, "def f() -> None:\n    import json"),
    (house.inner_imports, "def f() -> None:\n    from json import dumps"),
    (lambda _: house.attic("core/utils/a.py"), ""),
    (lambda _: house.attic("ui/helpers.py"), ""),
    (house.unfinished, "x = 1  # TO" + "DO later"),
    (house.dangerous, "import pickle"),
    (house.dangerous, "from marshal import loads"),
    (house.dangerous, "eval('1')"),
    (house.dangerous, "os.system('ls')"),
    (house.dangerous, "subprocess.run('ls', shell=True)"),
    (house.dangerous, "from yaml import load"),
    (house.talkative, "import urllib.request"),
    (house.talkative, "from PySide6 import QtNetwork"),
    (house.talkative, "from PySide6.QtWebEngineCore import QWebEnginePage"),
    (house.addresses, "numpy @ https" + "://example.org/numpy.whl"),
    (lambda name: house.strangers([name]), "notes.md"),
    (lambda text: house.circles({"core.a": text, "core.b": "from core import a"}), "import core.b"),
    (lambda text: house.circles({"core.a": text, "core.a.b": "import core.a"}), "from .b import x"),
    (
        lambda text: house.circles({"core.a": text, "core.b": "from .a import x"}),
        "if TYPE_CHECKING:\n    from core.b import y",
    ),
)

SOUND = '''"""Sound."""
from core.number import Number

__all__ = ["doubled"]
NAMES = ("a", "b")


def doubled(value: Number, *, times: int = 2) -> Number:
    """Twice as much."""
    return value * times
'''


@pytest.mark.parametrize(("measure", "broken"), BROKEN, ids=[str(number) for number in range(len(BROKEN))])
def test_each_measure_closes_on_a_broken_house(measure: Callable[[str], list[str]], broken: str) -> None:
    assert measure(broken)


@pytest.mark.parametrize(
    "measure",
    [
        house.long_file,
        house.long_functions,
        house.crowded_classes,
        house.crowded_functions,
        house.unannotated,
        house.undocumented,
        house.global_statements,
        house.mutable_values,
        house.inner_imports,
        house.unfinished,
        house.dangerous,
        house.talkative,
        house.addresses,
    ],
)
def test_each_measure_lets_a_sound_file_pass(measure: Callable[[str], list[str]]) -> None:
    assert not measure(SOUND)
