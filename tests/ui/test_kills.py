"""Programs that are killed at any moment of editing, saving and recovering lose nothing they had written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOTHING = (("lost", 0), ("torn files", 0), ("other plans", 0), ("spoiled journals", 0))


def killed(ways: str, count: int, folder: Path, seed: int = 1) -> tuple[tuple[str, int], ...]:
    """Kill so many in each way, and return what was counted."""
    command = [sys.executable, "-m", "tests.ui.kills", ways, str(count), str(seed), str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 - our own
    assert done.stderr == ""
    counted: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    assert counted["kills"] == count * len(ways.split(","))
    assert counted["acknowledged"] > counted["kills"]
    return tuple((name, counted[name]) for name, _ in NOTHING)


def test_nothing_that_was_acknowledged_is_lost_when_the_program_is_killed_or_asked_to_leave(tmp_path: Path) -> None:
    assert killed("fresh,resumed,asked", 10, tmp_path) == NOTHING
    journals = tmp_path / "resumed" / "journals"
    assert journals.stat().st_mode & 0o777 == 0o700
    assert {path.suffix for path in journals.iterdir()} <= {".journal", ".lock", ".discarded"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in journals.glob("*.journal"))


@pytest.mark.long
def test_of_a_thousand_programs_that_are_killed_none_loses_anything(tmp_path: Path) -> None:
    assert killed("fresh", 1000, tmp_path) == NOTHING


@pytest.mark.long
def test_killed_two_hundred_times_also_while_it_recovers_it_goes_on_where_it_was(tmp_path: Path) -> None:
    assert killed("resumed", 200, tmp_path) == NOTHING


@pytest.mark.long
def test_asked_to_leave_a_hundred_times_everything_is_there(tmp_path: Path) -> None:
    assert killed("asked", 100, tmp_path) == NOTHING
