"""Runs of random actions: after each the plan is saved, opened again, and compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.change_log import fingerprint, memory
from core.examples import NAMES, example
from core.results import evaluate
from core.workbook import load
from tests.wander.steps import begun, one
from ui.form.finishing import finish_typing
from ui.window import Window


@dataclass(frozen=True, slots=True)
class Run:
    """What was done in one run, and what differed after saving and opening; nothing where all was the same."""

    seed: int
    done: tuple[str, ...]
    differs: tuple[str, ...]


def runs(window: Window, folder: Path, seeds: range, actions: int) -> Iterator[Run]:
    """Run after run in one window, each with an example of its own."""
    for seed in seeds:
        draw = np.random.default_rng(seed)
        window.document.begin(begun(example(NAMES[seed % len(NAMES)])))
        done = []
        for _ in range(actions):
            done.append(one(window, draw))
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running event loop would
        yield Run(seed, tuple(done), _differs(window, folder / "run.xlsx"))


def _differs(window: Window, path: Path) -> tuple[str, ...]:
    """What is not the same in the file, in what follows from it, or in the document that opens it."""
    document = window.document
    focused = QApplication.focusWidget()
    if focused is not None and not finish_typing():
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    plan, marked = document.plan, fingerprint(memory(document.plan))
    document.save(path)
    opened = load(path)
    again = evaluate(opened.plan)
    figures = all(document.results.once(key) == again.once(key) for key in ("total_cost", "release", "runway"))
    document.open(path, opened)
    found = (
        ("the plan", opened.plan == plan),
        ("its fingerprint", fingerprint(memory(opened.plan)) == marked),
        ("what was told of the file", opened.issues == () and opened.changes == ()),
        ("the figures", figures),
        ("the document", document.plan == plan and not document.is_modified),
    )
    return tuple(what for what, same in found if not same)
