"""LLM-48 in C, built with the system's compiler where there is one."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import astuple
from pathlib import Path

import numpy as np

from core.draws import Array
from tests.bench.llm48 import OUTPUTS, Strategy

TEXT = Path(__file__).with_name("llm48.c")
OPTIONS = ("-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-shared", "-fPIC")


def built(folder: Path) -> Callable[[Array, Strategy], dict[str, Array]] | None:
    """What computes columns in the order of the distributions; nothing where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        return None
    library = folder / "llm48.so"
    done = subprocess.run(  # noqa: S603 - the system's compiler, our own text
        [compiler, *OPTIONS, str(TEXT), "-o", str(library), "-lm"], check=False, capture_output=True, timeout=120
    )
    if done.returncode:
        return None
    function = ctypes.CDLL(str(library)).llm48
    pointer = ctypes.POINTER(ctypes.c_double)
    function.restype = None

    def run(columns: Array, strategy: Strategy) -> dict[str, Array]:
        given, figures = np.ascontiguousarray(columns), np.array(astuple(strategy), dtype=np.float64)
        found = np.empty((len(OUTPUTS), given.shape[1]))
        places = (each.ctypes.data_as(pointer) for each in (given, figures, found))
        function(*places, ctypes.c_long(given.shape[1]))
        return dict(zip(OUTPUTS, found, strict=True))

    return run
