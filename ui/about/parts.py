"""What the program is made of while it runs: every package with its version, its licence and the text of it.

The packages are those the program declares and whatever these declare in turn, as far as they are installed. What
they declare is read by `packaging`, which matplotlib brings.
"""

from __future__ import annotations

import platform
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import qVersion

ROOT = Path(__file__).resolve().parents[2]
LICENCES = ROOT / "resources" / "licences"
RUNNING = ("fast", "cluster")  # extras that are used by the program itself
TEXTS = ("licen", "copying", "notice", "authors")  # how files with the words of a licence are called
LONGEST = 80  # signs of the name of a licence; more is its text
LGPL = "LGPL-3.0-only"
OF_LGPL = (LICENCES / "LGPL-3.0.txt", LICENCES / "GPL-3.0.txt")
STATED = ("License-Expression", "License")
APART = f"\n\n{chr(0x2500) * 40}\n\n"
CLASSIFIED = "License :: OSI Approved :: "
QT_NOTICE = (
    "Qt and Qt for Python are used as shared libraries under the GNU Lesser General Public License, version 3. You "
    "may put your own builds of them in their place: they lie in the folder PySide6 of this installation. Their "
    "sources are at https://download.qt.io and https://code.qt.io. Copyright (C) The Qt Company Ltd. and other "
    "contributors."
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its name, version and licence, what has to be said of it, and the files with the text."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    notice: str = ""

    @property
    def text(self) -> str:
        """What has to be said, and the whole text of the licence."""
        read = (path.read_text(encoding="utf-8", errors="replace").strip() for path in self.files)
        return APART.join((*([self.notice] if self.notice else []), *read))


def parts() -> tuple[Part, ...]:
    """This program first, then what it stands on, by name."""
    version = _version()
    ours = Part("Headwater", version, "MIT", (ROOT / "LICENSE",))
    beside = (
        Part("Python", platform.python_version(), "PSF-2.0", (LICENCES / "Python.txt",)),
        Part("Qt", qVersion(), LGPL, OF_LGPL, QT_NOTICE),
        Part("Sobol' direction numbers", "2008", "BSD-3-Clause", (ROOT / "resources" / "sobol" / "README.md",)),
    )
    packages = (_part(each) for each in distributions())
    return (ours, *sorted((*beside, *packages), key=lambda part: part.name.casefold()))


def distributions() -> tuple[metadata.Distribution, ...]:
    """Every installed package that the program needs or uses while it runs."""
    found: dict[str, metadata.Distribution] = {}
    seen: set[tuple[str, frozenset[str]]] = set()
    ahead = [wanted for wanted in map(Requirement, _declared()) if _holds(wanted, ("",))]
    while ahead:
        wanted = ahead.pop()
        name = canonicalize_name(wanted.name)
        if (name, frozenset(wanted.extras)) in seen:
            continue
        seen.add((name, frozenset(wanted.extras)))
        try:
            package = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # an extra that nobody has installed
            continue
        found[name] = package
        needed = (Requirement(each) for each in package.requires or ())
        ahead += [each for each in needed if _holds(each, ("", *wanted.extras))]
    return tuple(found[name] for name in sorted(found))


def _declared() -> Iterator[str]:
    project = _project()
    yield from project["dependencies"]
    for extra in RUNNING:
        yield from project["optional-dependencies"][extra]


def _version() -> str:
    return str(_project()["version"])


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def _holds(wanted: Requirement, extras: Iterable[str]) -> bool:
    """Whether a requirement is one on this system, with any of these extras."""
    return wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in extras)


def _part(package: metadata.Distribution) -> Part:
    licence = _licence(package)
    files = tuple(sorted(_texts(package), key=lambda path: (len(path.parts), path)))  # its own before what is in it
    is_qt = not files and LGPL in licence
    return Part(package.name, package.version, licence, OF_LGPL if is_qt else files, QT_NOTICE if is_qt else "")


def _licence(package: metadata.Distribution) -> str:
    """The name of a licence: as an expression, in a short line, or as it is classified."""
    told = package.metadata
    stated = (each.strip() for name in STATED for each in told.get_all(name) or ())
    classified = [each.removeprefix(CLASSIFIED) for each in told.get_all("Classifier") or () if CLASSIFIED in each]
    short = [each for each in stated if each and len(each) <= LONGEST and "\n" not in each]
    return short[0] if short else ", ".join(classified) or "see its text"


def _texts(package: metadata.Distribution) -> Iterator[Path]:
    """The files of a package that hold the words of its licence, and of what it contains."""
    for file in package.files or ():
        is_named = any(file.name.casefold().startswith(each) or f"_{each}" in file.name.casefold() for each in TEXTS)
        if is_named and file.suffix not in {".py", ".pyc", ".pyi", ".h", ".hpp"}:
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                yield path
