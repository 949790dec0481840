"""Two programs race for one plan: exactly one may write it, and what others do meanwhile is never lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.guarded import ROOT, names

RACER = """
import os, sys
from pathlib import Path
from ui.safety.locks import Lock

folder, me = Path(sys.argv[1]), sys.argv[2]
print("ready", flush=True)
for line in sys.stdin:
    plan = folder / f"{line.strip()}.xlsx"
    lock = Lock(plan)
    holder = lock.take()
    if holder is None:
        plan.write_bytes(plan.read_bytes() + me.encode())
    print("writer" if holder is None else f"{holder.program} {holder.process}", flush=True)
    sys.stdin.readline()
    lock.leave()
    print("left", flush=True)
"""


def racer(folder: Path, me: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(  # noqa: S603 - this Python, with our own words
        [sys.executable, "-c", RACER, str(folder), me],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
        cwd=ROOT,
    )
    assert said(process) == "ready"
    return process


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(racers: tuple[subprocess.Popen[str], ...], words: str) -> None:
    for each in racers:
        assert each.stdin is not None
        each.stdin.write(f"{words}\n")
        each.stdin.flush()


def races(folder: Path, count: int) -> None:
    """Both are told at once; the loser is told who won, unless it asked before the winner had said so."""
    racers = racer(folder, "a"), racer(folder, "b")
    won = [0, 0]
    for number in range(count):
        plan = folder / f"{number}.xlsx"
        plan.write_bytes(b"plan ")
        tell(racers if number % 2 else racers[::-1], str(number))
        answers = [said(each) for each in racers]
        assert answers.count("writer") == 1, answers
        winner = answers.index("writer")
        won[winner] += 1
        assert answers[1 - winner] in (f"Headwater {racers[winner].pid}", "Headwater 0")
        assert plan.read_bytes() == b"plan " + (b"a", b"b")[winner]
        tell(racers, "leave")
        assert [said(each) for each in racers] == ["left", "left"]
        assert names(plan) == {f"{each}.xlsx" for each in range(number + 1)}
    for each in racers:
        each.communicate("")
        assert each.returncode == 0
    assert all(won) or count < 50


def test_of_two_programs_one_writes(tmp_path: Path) -> None:
    races(tmp_path, 10)


@pytest.mark.long
def test_of_two_programs_one_writes_a_hundred_times(tmp_path: Path) -> None:
    races(tmp_path, 100)
