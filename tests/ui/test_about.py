"""What the program says of itself: all its parts with their licences, a build that tells its files, its folders."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from core import __version__
from ui.about import dialog as dialogs
from ui.about.build import MARK, ROOT, build
from ui.about.dialog import AboutDialog, folders_in, open_folder, show_about
from ui.about.parts import LGPL, RUNNING, distributions, parts
from ui.openings import about

NOT_PACKAGES = frozenset({"Headwater", "Python", "Qt", "Sobol' direction numbers"})


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[AboutDialog]:
    holder = QWidget()
    qtbot.addWidget(holder)
    found = AboutDialog(holder, folders_in(tmp_path))
    with qtbot.waitExposed(found):
        found.show()
    yield found
    found.close()


def needed(name: str, extras: frozenset[str], seen: dict[str, frozenset[str]]) -> None:
    """Every installed package that one needs, by walking down from it."""
    key = canonicalize_name(name)
    if key in seen and extras <= seen[key]:
        return
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    seen[key] = seen.get(key, frozenset()) | extras
    for each in map(Requirement, found.requires or ()):
        if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in {"", *extras}):
            needed(each.name, frozenset(each.extras), seen)


def test_the_set_of_licences_is_the_set_of_packages() -> None:
    seen: dict[str, frozenset[str]] = {}
    needed("headwater", frozenset(RUNNING), seen)
    told = {canonicalize_name(part.name) for part in parts() if part.name not in NOT_PACKAGES}
    assert told == set(seen) - {"headwater"}
    assert told == {canonicalize_name(each.name) for each in distributions()}


@pytest.mark.deep
def test_nothing_is_imported_that_is_not_told() -> None:
    script = (
        "import sys, main, core.commands, ui.start, ui.contents, ui.printing, ui.chart, ui.manual.window\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)  # noqa: S603 - our own script
    names = metadata.packages_distributions()
    loaded = {canonicalize_name(each) for name in done.stdout.split() for each in names.get(name, ())}
    told = {canonicalize_name(each.name) for each in distributions()}
    assert {"numpy", "pyside6-essentials", "openpyxl"} <= loaded
    assert loaded - told <= {"headwater", "setuptools"}


def test_every_part_has_a_version_a_licence_and_its_text() -> None:
    for part in parts():
        assert part.version, part.name
        assert part.licence not in {"", "see its text"}, part.name
        assert len(part.text) > 300, part.name
    qt = next(part for part in parts() if part.name == "Qt")
    assert qt.licence == LGPL
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
    assert "GNU GENERAL PUBLIC LICENSE" in qt.text
    assert "download.qt.io" in qt.text


def test_the_build_tells_the_files_of_the_program(tmp_path: Path) -> None:
    for top in ("core", "ui"):
        (tmp_path / top).mkdir()
        shutil.copy(ROOT / top / "__init__.py", tmp_path / top)
    shutil.copy(ROOT / "main.py", tmp_path)
    first = build(tmp_path)
    assert len(first) == MARK
    assert build(tmp_path) == first
    (tmp_path / "ui" / "__init__.py").write_text('"""Another."""\n', encoding="utf-8")
    second = build(tmp_path)
    (tmp_path / "ui" / "__init__.py").rename(tmp_path / "ui" / "other.py")
    assert len({first, second, build(tmp_path)}) == 3


def test_version_build_and_folders_are_shown_as_plain_words(shown: AboutDialog, tmp_path: Path) -> None:
    labels = shown.findChildren(QLabel)
    assert f"Headwater {__version__}, build {build()}" in {label.text() for label in labels}
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    told = {label.accessibleName() for label in labels}
    assert {str(tmp_path), str(tmp_path / "journals"), str(tmp_path / "backups")} <= told


def test_a_licence_is_read_by_keyboard_alone(shown: AboutDialog) -> None:
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.text.toPlainText().split() == shown.parts[1].text.split()
    seen: list[QWidget] = []
    while (at := QApplication.focusWidget()) is not None and at not in seen:
        seen.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
    assert {shown.list, shown.text, shown.copy, shown.shut, *shown.opens} == set(seen)
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in seen]
    assert all(names)
    assert len(set(names)) == len(names)


def test_what_is_copied_names_parts_and_no_folder(shown: AboutDialog, tmp_path: Path) -> None:
    shown.copy.click()
    told = QGuiApplication.clipboard().text()
    assert f"Headwater {__version__}, build {build()}" in told
    assert all(f"{part.name} {part.version} ({part.licence})" in told for part in shown.parts)
    assert str(tmp_path) not in told
    assert str(Path.home()) not in told


def test_a_folder_is_opened_or_where_it_will_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    for folder in (tmp_path, tmp_path / "not" / "yet"):
        open_folder(folder)
    assert urls == [str(tmp_path)] * 2


def test_about_opens_beside_a_window_and_is_gone_when_it_is_closed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    monkeypatch.setattr(dialogs.AboutDialog, "exec", lambda self: self.shut.click())
    about().show_about(holder, tmp_path)
    assert about().show_about is show_about
