"""Saving: whatever happens at whatever moment, a whole plan is on the disk, and "saved" is never a lie."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import random
import shutil
import signal
import stat
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from core.issues import Invalid
from core.workbook import disk

OLD = b"the old plan " * 1_000
NEW = b"the new plan, a little longer " * 1_000
PLACES = pytest.mark.parametrize("kind", ["existing", "new", "linked", "tagged"])
FORKS = pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")  # the child only saves, and is killed


class FaultyOs:
    """The module `os`, but the calls from number `first` on, `times` of them, go wrong."""

    def __init__(self, fault: Callable[[str], None], first: int = 0, times: int = 0) -> None:
        self.calls: list[str] = []
        self._fault, self.first, self._bad = fault, first, range(first, first + times)
        self.path = SimpleNamespace(**{**vars(os.path), "realpath": self._wrapped("realpath", os.path.realpath)})

    def __getattr__(self, name: str) -> object:
        value = getattr(os, name)
        return self._wrapped(name, value) if callable(value) and not isinstance(value, type) else value

    def _wrapped(self, name: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            self.calls.append(name)
            if len(self.calls) - 1 in self._bad:
                if name == "close":
                    function(*given, **named)  # a failing close does close
                self._fault(name)
            return function(*given, **named)

        return call


def raiser(number: int, **more: int) -> Callable[..., None]:
    def fault(*_: object, **_named: object) -> None:
        error = OSError(number, os.strerror(number))
        vars(error).update(more)
        raise error

    return fault


def told(path: Path, system: object = os) -> tuple[str, ...] | str:
    """Save, with another `os` than the real one, and return the warnings or the sentence of the refusal."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(disk, "os", system)
        try:
            return disk.write_safely(path, NEW)
        except Invalid as refusal:
            return str(refusal)


def but(**changes: Callable[..., object]) -> SimpleNamespace:
    return SimpleNamespace(**{**vars(os), **changes})


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def held(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def place(folder: Path, kind: str = "existing") -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "plan.xlsx"
    if kind != "new":
        path.write_bytes(OLD)
    if kind == "linked":
        (folder / "link.xlsx").symlink_to(path)
        return folder / "link.xlsx"
    if kind == "tagged":
        path.chmod(0o640)
        with contextlib.suppress(OSError):  # not every drive has tags, not everybody may change groups
            os.setxattr(path, "user.tag", b"red")
            os.chown(path, -1, 12_345)
    return path


def each_call(folder: Path, kind: str, fault: Callable[[str], None], times: int) -> Iterator[tuple[Path, FaultyOs]]:
    """For each call that a save makes: a fresh file, and an `os` in which this call goes wrong."""
    counting = FaultyOs(fault)
    assert told(place(folder / "count", kind), counting) == ()
    assert {"realpath", "stat", "open", "write", "fsync", "read", "close", "replace"} <= set(counting.calls)
    for first in range(len(counting.calls)):
        yield place(folder / str(first), kind), FaultyOs(fault, first, times)


@PLACES
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EACCES, errno.EDQUOT, errno.EROFS])
@pytest.mark.parametrize("times", [1, 1_000])
def test_any_failing_call_leaves_a_whole_file_and_no_lie(tmp_path: Path, kind: str, number: int, times: int) -> None:
    for path, faulty in each_call(tmp_path, kind, raiser(number), times):
        before, listed = held(path), names(path.parent)
        answer = told(path, faulty)
        refused = isinstance(answer, str)
        assert held(path) == (before if refused else NEW)
        assert answer or faulty.calls[faulty.first] == "fchown"  # owner and group failed, the group alone worked
        assert not refused or str(answer).startswith(f"{path} was not saved: ")
        assert path.is_symlink() == (kind == "linked")
        disk.sweep(path.parent, time.time() + (7_200 if "unlink" in faulty.calls and times > 1 else 0))
        assert names(path.parent) in (listed, ["plan.xlsx"])


@FORKS
@PLACES
def test_a_kill_at_any_call_leaves_a_whole_file(tmp_path: Path, kind: str) -> None:
    for path, faulty in each_call(tmp_path, kind, lambda _: os.kill(os.getpid(), signal.SIGKILL), 1):
        before = held(path)
        child = os.fork()
        if child == 0:
            told(path, faulty)
            os._exit(1)
        assert os.WTERMSIG(os.waitpid(child, 0)[1]) == signal.SIGKILL
        assert held(path) in (before, NEW)


def save_on_and_on(path: Path, size: int, tell: int) -> None:
    for version in range(1, 10_000):
        os.write(tell, b"start\n")
        seed = b"%08d" % version
        disk.write_safely(path, seed + hashlib.sha256(seed).digest() * (size // 32))
        os.write(tell, b"saved\n")


@FORKS
@pytest.mark.long
def test_two_hundred_kills_at_random_moments_tear_and_lose_nothing(tmp_path: Path) -> None:
    moments = random.Random(20_260_701)
    path, interrupted = tmp_path / "plan.xlsx", 0
    for size in (100_000, 1_000_000, 5_000_000) * 67:
        disk.write_safely(path, b"00000000" + hashlib.sha256(b"00000000").digest() * 10)
        hear, tell = os.pipe()
        child = os.fork()
        if child == 0:
            save_on_and_on(path, size, tell)
            os._exit(1)
        os.close(tell)
        lines = os.read(hear, 6)
        time.sleep(moments.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += b"".join(iter(lambda: os.read(hear, 65_536), b""))  # noqa: B023 - read at once
        os.close(hear)
        seed, payload = path.read_bytes()[:8], path.read_bytes()[8:]
        assert payload == hashlib.sha256(seed).digest() * (size // 32 if int(seed) else 10), "torn"
        assert int(seed) >= lines.count(b"saved"), "told as saved, but not there"
        interrupted += lines.count(b"start") > lines.count(b"saved")
    assert interrupted > 100
    disk.sweep(tmp_path, time.time() + 3_700)
    assert names(tmp_path) == ["plan.xlsx"]


@pytest.mark.parametrize("room", range(0, len(NEW), len(NEW) // 100))
def test_a_disk_that_fills_up_at_any_byte_leaves_the_old_file(tmp_path: Path, room: int) -> None:
    def write(file: int, data: memoryview) -> int:
        part = min(room - os.fstat(file).st_size, len(data), 1_000)
        if not part:
            raise OSError(errno.ENOSPC, "No space left on device")
        return os.write(file, data[:part])

    path = place(tmp_path)
    assert "the disk is full, 30,000 bytes are needed, " in told(path, but(write=write))
    assert (path.read_bytes(), names(tmp_path)) == (OLD, ["plan.xlsx"])


def test_a_drive_that_is_really_full_leaves_the_old_file(tmp_path: Path) -> None:
    mount, umount = shutil.which("mount") or "mount", shutil.which("umount") or "umount"
    command = [mount, "-t", "tmpfs", "-o", "size=512k", "headwater-test", str(tmp_path)]
    mounted = os.geteuid() == 0 and subprocess.run(command, check=False, capture_output=True).returncode == 0  # noqa: S603
    refused = 0
    try:
        for step in range(100 if mounted else 0):
            path, filler = place(tmp_path), tmp_path / "filler"
            filler.write_bytes(b"")
            filler.write_bytes(b"." * (shutil.disk_usage(tmp_path).free - step * (len(NEW) + 65_536) // 100))
            answer = told(path)
            refused += "30,000 bytes are needed" in answer
            assert held(path) == (OLD if answer else NEW)
            assert names(tmp_path) == ["filler", "plan.xlsx"]
        assert 20 < refused < 80 or not mounted
    finally:
        subprocess.run([umount, str(tmp_path)], check=mounted, capture_output=True)  # noqa: S603


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o700, 0o755])
def test_access_rights_group_and_tags_of_a_plan_stay(tmp_path: Path, mode: int) -> None:
    (path := place(tmp_path, "tagged")).chmod(mode)
    before, tags = path.stat(), os.listxattr(path)
    assert told(path) == ()
    assert (path.stat().st_mode, path.stat().st_gid, os.listxattr(path)) == (before.st_mode, before.st_gid, tags)


def test_a_group_that_cannot_be_kept_gives_no_other_group_its_rights(tmp_path: Path) -> None:
    (path := place(tmp_path)).chmod(0o640)
    other = but(fchown=raiser(errno.EPERM), fstat=lambda _: SimpleNamespace(st_uid=-2, st_gid=-2, st_mode=0))
    assert "group could not be kept" in told(path, other)[0]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_links_long_and_foreign_names_are_kept_and_new_files_follow_the_umask(tmp_path: Path) -> None:
    (tmp_path / "dangling").symlink_to("not yet there.xlsx")
    place(tmp_path / "plain")
    for name in ("dangling", "n" * 245 + ".xlsx", "Plan „Größe“ 計画 🚀 'a' \"b\".xlsx", "-rf *.xlsx"):
        assert disk.write_safely(tmp_path / name, NEW) == ()
        assert (tmp_path / name).read_bytes() == NEW
    assert (tmp_path / "not yet there.xlsx").stat().st_mode == (tmp_path / "plain" / "plan.xlsx").stat().st_mode
    assert (tmp_path / "dangling").is_symlink()
    assert len(names(tmp_path)) == 6


def test_a_second_name_of_a_plan_is_told(tmp_path: Path) -> None:
    (tmp_path / "b.xlsx").hardlink_to(place(tmp_path))
    assert "second name" in told(tmp_path / "plan.xlsx")[0]
    assert (held(tmp_path / "b.xlsx"), held(tmp_path / "plan.xlsx")) == (OLD, NEW)


def test_places_that_take_no_file_are_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    place(tmp_path).chmod(0o444)
    place(tmp_path / "locked").parent.chmod(0o555)
    cases = {"plan.xlsx": "file is read-only", "locked/plan.xlsx": "folder is read-only", "gone/plan.xlsx": "not there"}
    cases |= {"locked": "folder or a device", "loop": "back to itself", "n" * 256: "name is too long"}
    for name, words in cases.items():
        assert words in str(told(tmp_path / name))
    assert (held(tmp_path / "plan.xlsx"), names(tmp_path / "locked")) == (OLD, ["plan.xlsx"])
    assert names(tmp_path) == ["locked", "loop", "plan.xlsx"]


def test_a_drive_that_changes_or_swallows_bytes_is_noticed(tmp_path: Path) -> None:
    def flip(file: int) -> None:
        os.pwrite(file, b"X", 12_345)

    def swallow(temp: str, target: str) -> None:
        Path(temp).replace(target)
        os.truncate(target, 0)

    assert "was not saved: the drive gave back other bytes" in told(place(tmp_path), but(fsync=flip))
    assert (names(tmp_path), held(tmp_path / "plan.xlsx")) == (["plan.xlsx"], OLD)
    assert "now holds something else" in told(place(tmp_path), but(replace=swallow))


def test_the_file_is_flushed_before_it_is_put_in_place_and_the_folder_after(tmp_path: Path) -> None:
    told(place(tmp_path), trace := FaultyOs(raiser(0)))
    order = [name for name in trace.calls if name in {"write", "fsync", "replace"}]
    assert order == ["write", "fsync", "replace", "fsync"]
    assert not {"unlink", "remove", "rename", "truncate"} & set(trace.calls)


def test_a_mac_is_asked_for_a_full_flush(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(disk, "sys", SimpleNamespace(platform="darwin"))
    monkeypatch.setattr(disk, "fcntl", SimpleNamespace(F_FULLFSYNC=51, fcntl=lambda *given: asked.append(given[1])))
    assert disk.write_safely(place(tmp_path), NEW) == ()
    assert asked == [51]


@pytest.mark.parametrize(("code", "busy", "waits"), [(5, 3, 3), (32, 60, 60), (33, 61, 60), (6, 1, 0)])
def test_windows_has_three_seconds_to_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, busy: int, waits: int
) -> None:
    pauses, replaces = list[float](), iter([*[raiser(errno.EACCES, winerror=code)] * busy, os.replace])
    monkeypatch.setattr(disk, "time", SimpleNamespace(sleep=pauses.append))
    answer = told(place(tmp_path), but(replace=lambda *to: next(replaces)(*to)))  # noqa: PLW0108
    assert (len(pauses), sum(pauses) < 3.01, answer == ()) == (waits, True, busy == waits)
    assert held(tmp_path / "plan.xlsx") == (OLD if answer else NEW)


def test_only_our_own_old_strays_are_swept(tmp_path: Path) -> None:
    stray, young = ".headwater-0123456789abcdef.tmp", ".headwater-0123456789abcde0.tmp"
    foreign = {f"{stray}.xlsx", f"a{stray}", ".headwater-0123.tmp", ".~lock.plan.xlsx#", young, stray.upper()}
    for name in (stray, *foreign):
        (tmp_path / name).write_bytes(OLD)
        os.utime(tmp_path / name, (0, 10_000 if name == young else 6_399))
    (tmp_path / ".headwater-0000000000000000.tmp").mkdir()
    (tmp_path / ".headwater-0000000000000001.tmp").symlink_to(tmp_path / f"a{stray}")
    assert [disk.sweep(tmp_path, 10_000), disk.sweep(tmp_path, 10_000), disk.sweep(tmp_path / "gone", 0)] == [1, 0, 0]
    assert foreign < set(names(tmp_path))
    assert len(names(tmp_path)) == len(foreign) + 2
