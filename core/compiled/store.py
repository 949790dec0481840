"""Kernels as files: a folder of modules, each written in one go and imported like any other."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from importlib import util
from pathlib import Path
from types import ModuleType

import core
from core.compiled import words


def user_cache() -> Path:
    """The user's folder for what can be made anew."""
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        home = Path.home() / "Library" / "Caches"
    else:
        home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "headwater" / "kernels"


def imported(text: str, cache: Path) -> ModuleType:
    """The module of this text: written into the folder unless it is there, and imported.

    Raises:
        OSError: the folder cannot be written.
        ImportError: the file cannot be read back.
    """
    name = f"headwater_kernel_{_mark(text)}"
    path = cache / f"{name}.py"
    known = sys.modules.get(name)
    if known is not None and known.__file__ == str(path):
        return known
    if not (path.is_file() and path.read_text(encoding="utf-8") == text):
        _write(text, path)
    spec = util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no module")
    module = util.module_from_spec(spec)
    sys.modules[name] = module  # what is kept compiled beside it finds it by its name
    spec.loader.exec_module(module)
    return module


def is_kept(code: ModuleType) -> bool:
    """Whether what numba makes of a module is kept beside it."""
    path = Path(str(code.__file__))
    return any((path.parent / "__pycache__").glob(f"{path.stem}.run-*.nbi"))


def _mark(text: str) -> str:
    """A name for the text, the version of the program and the words it uses."""
    parts = (core.__version__, Path(words.__file__).read_text(encoding="utf-8"), text)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def _write(text: str, path: Path) -> None:
    """Write beside and put in place, so that nobody ever reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, beside = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
