"""The one place that writes files: the old file stays whole until the new one is whole, on the disk and read back.

A folder may keep a stray `.headwater-….tmp` after a power cut or a kill; `sweep` removes those at the next start.
"""
# Each call to the system has one name, os.…, so that the tests can make each of them fail.
# ruff: noqa: PTH105, PTH108, PTH116, PTH118, PTH120

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
import shutil
import stat
import sys
import time
from pathlib import Path
from typing import Final

from core.issues import Invalid

if sys.platform != "win32":
    import fcntl

OURS: Final = re.compile(r"\.headwater-[0-9a-f]{16}\.tmp")
STRAY_AFTER: Final = 3600.0  # seconds; a save in another window is long done by then
PIECE: Final = 1 << 20  # bytes written or read at a time
MEGABYTE: Final = 1_000_000
BUSY_ON_WINDOWS: Final = (5, 32, 33)  # held open for a moment by a virus scanner, indexer, sync client or reader
BUSY_TRIES: Final = 60
BUSY_PAUSE: Final = 0.05  # seconds; 60 tries make three seconds


def write_safely(path: Path, content: bytes, *, over: str = "", private: bool = False) -> tuple[str, ...]:
    """Put `content` at `path`, whole or not at all, and return the warnings to show.

    `over` is the mark of the only file that may be replaced there, where not any may; a new file that is `private` is
    for nobody else to read.

    Raises:
        Invalid: The sentence says why nothing was saved and what would help; the old file is as it was. Only a drive
            that took everything and then shows something else is told after the replacing, in words of its own.
    """
    wanted = hashlib.sha256(content).digest()
    try:
        target = _real(path)
        before = _before(target, path)
    except OSError as error:
        raise Invalid(_refusal(path, error, len(content))) from error
    temp = os.path.join(os.path.dirname(target), f".headwater-{secrets.token_hex(8)}.tmp")
    try:
        warnings = _fill(temp, target, content, before, 0o600 if private else 0o666)
        _compare(temp, wanted, f"{path} was not saved: the drive gave back other bytes than it got; use another drive.")
        _ask(target, over, f"{path} was not saved: somebody else has just changed it; save again to see what to do.")
        _replace(temp, target)
    except OSError as error:
        _discard(temp)
        raise Invalid(_refusal(path, error, len(content))) from error
    except BaseException:
        _discard(temp)
        raise
    if before is not None and before.st_nlink > 1:
        warnings.append(f"{path} has a second name (a hard link); under that name the old content stays.")
    return (*warnings, *_afterwards(path, target, wanted))


def sweep(folder: Path, now: float) -> int:
    """Remove our own stray temporary files older than an hour from `folder`; return how many went."""
    gone = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if OURS.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with contextlib.suppress(OSError):
                    if now - entry.stat(follow_symlinks=False).st_mtime > STRAY_AFTER:
                        os.unlink(entry.path)
                        gone += 1
    return gone


def _real(path: Path) -> str:
    """Where the bytes belong: links followed, also a link to a file that is not there yet."""
    try:
        return os.path.realpath(path, strict=True)
    except FileNotFoundError:
        return os.path.realpath(path)


def _before(target: str, path: Path) -> os.stat_result | None:
    """The state of the file to be replaced, or None for a new one; refuses what must not be replaced."""
    folder = os.stat(os.path.dirname(target))
    # On Windows the mark means something else for folders: it says that they have an icon of their own.
    if sys.platform != "win32" and not folder.st_mode & 0o222:
        raise Invalid(f"{path} was not saved: its folder is read-only; save under another name in another folder.")
    try:
        before = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(before.st_mode):
        raise Invalid(f"{path} was not saved: this is a folder or a device; give the name of a file.")
    if not before.st_mode & 0o222 or not os.access(target, os.W_OK):
        raise Invalid(f"{path} was not saved: the file is read-only; allow writing or save under another name.")
    return before


def _fill(temp: str, target: str, content: bytes, before: os.stat_result | None, mode: int) -> list[str]:
    """Write and flush the temporary file, dressed like the file it will replace; return the warnings."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    # A new file gets what the umask leaves; a copy stays private until it has its owner and mode.
    file = os.open(temp, flags, mode if before is None else 0o600)
    try:
        rest = memoryview(content)
        while rest:
            written = os.write(file, rest[:PIECE])
            if written <= 0:
                raise OSError(errno.EIO, "nothing was written")
            rest = rest[written:]
        warnings = [] if before is None else _dress(file, target, before)
        _flush(file)
    finally:
        os.close(file)
    return warnings


def _dress(file: int, target: str, before: os.stat_result) -> list[str]:
    """Give the new file the group, mode and attributes of the old one, where the system allows."""
    warnings: list[str] = []
    if sys.platform != "win32":
        mode = stat.S_IMODE(before.st_mode)
        if not _own(file, before):
            # The group's rights were meant for another group: give this one no more than everybody has.
            mode = mode & ~0o070 | (mode & 0o007) << 3
            warnings.append(
                f"{target} was saved, but its group could not be kept; set it again if others need the file."
            )
        try:
            if stat.S_IMODE(os.fstat(file).st_mode) != mode:
                os.fchmod(file, mode)
        except OSError:
            warnings.append(f"{target} was saved, but its access rights could not be kept; now only you can read it.")
        if not _attributes(file, target):
            warnings.append(f"{target} was saved, but its tags or access list could not be kept; set them again.")
    return warnings


def _own(file: int, before: os.stat_result) -> bool:
    """Keep the owner and the group, or at least the group; False when not even that is allowed."""
    if sys.platform != "win32":
        try:
            now = os.fstat(file)
            if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
                with contextlib.suppress(OSError):
                    os.fchown(file, before.st_uid, before.st_gid)
                    return True
            if now.st_gid != before.st_gid:
                os.fchown(file, -1, before.st_gid)
        except OSError:
            return False
    return True


def _attributes(file: int, target: str) -> bool:
    """Copy the extended attributes; False when one that the user may have set was lost."""
    kept = True
    if sys.platform == "linux":
        try:
            names = os.listxattr(target)
        except OSError as error:
            return error.errno in (errno.ENOTSUP, errno.ENOSYS)
        for name in names:
            try:
                os.setxattr(file, name, os.getxattr(target, name))
            except OSError:
                # The system sets its own labels; a program may not, and need not.
                kept = kept and name.startswith("security.")
    return kept


def _flush(file: int) -> None:
    """Have the bytes on the disk itself, not only in the system's memory."""
    if sys.platform == "darwin":
        try:
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
        except OSError as error:
            if error.errno not in (errno.ENOTSUP, errno.EINVAL, errno.ENOTTY):
                raise
        else:
            return
    os.fsync(file)


def _compare(name: str, wanted: bytes, otherwise: str) -> None:
    """Read a file afresh and refuse it, with the sentence given, when its hash is not the one wanted."""
    digest = hashlib.sha256()
    file = os.open(name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    try:
        while piece := os.read(file, PIECE):
            digest.update(piece)
    finally:
        os.close(file)
    if digest.digest() != wanted:
        raise Invalid(otherwise)


def _ask(target: str, over: str, otherwise: str) -> None:
    """Refuse, with the sentence given, what would replace another file than the one of this mark."""
    if over:
        with contextlib.suppress(FileNotFoundError):
            _compare(target, bytes.fromhex(over), otherwise)


def _replace(temp: str, target: str) -> None:
    """Put the new file in place of the old one in one step; on Windows wait for others to let go."""
    for _ in range(BUSY_TRIES):
        try:
            os.replace(temp, target)
        except OSError as error:
            if getattr(error, "winerror", None) not in BUSY_ON_WINDOWS:
                raise
        else:
            return
        time.sleep(BUSY_PAUSE)
    os.replace(temp, target)


def _discard(temp: str) -> None:
    """Remove our temporary file; what cannot be removed now is left to `sweep`."""
    with contextlib.suppress(OSError):
        os.unlink(temp)


def _afterwards(path: Path, target: str, wanted: bytes) -> list[str]:
    """Look once more, for drives that swallow writes, and make the new name itself last; return the warnings."""
    warnings = []
    try:
        _compare(target, wanted, f"{path} now holds something else than was saved; save it again on another drive.")
    except OSError:
        warnings.append(f"{path} was saved, but could not be read again to be sure; keep a second copy elsewhere.")
    if sys.platform != "win32":
        try:
            _flush_folder(os.path.dirname(target))
        except OSError:
            warnings.append(f"{path} was saved, but a power cut in the next minute may bring the old version back.")
    return warnings


def _flush_folder(folder: str) -> None:
    """Have the folder's list of names on the disk, so that a power cut cannot bring the old file back."""
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _refusal(path: Path, error: OSError, needed: int) -> str:
    """The sentence for a save that failed: what, where, and what would help."""
    match error.errno:
        case errno.ENOSPC:
            why = f"the disk is full, {_size(needed)} are needed, {_free(path)} are free; make room or save elsewhere"
        case errno.EDQUOT:
            why = f"your share of this disk is used up, {_size(needed)} are needed; make room or save elsewhere"
        case errno.EFBIG:
            why = f"this drive takes no file of {_size(needed)}; save on another drive"
        case errno.EACCES | errno.EPERM:
            why = "writing is not allowed there, or another program holds the file; save it elsewhere"
        case errno.EROFS:
            why = "this drive is read-only; save on another drive"
        case errno.ENOENT | errno.ENOTDIR:
            why = "its folder is not there any more; choose another folder"
        case errno.ENAMETOOLONG:
            why = "the name is too long for this drive; choose a shorter one"
        case errno.ELOOP:
            why = "the name is a link that leads back to itself; choose another name"
        case _:
            why = f"the drive does not answer properly ({error.strerror}); save on another drive"
    return f"{path} was not saved: {why}."


def _free(path: Path) -> str:
    """The free space where `path` lies, in words."""
    try:
        return _size(shutil.disk_usage(os.path.dirname(os.path.realpath(path))).free)
    except OSError:
        return "an unknown number of bytes"


def _size(count: int) -> str:
    """A number of bytes as people read it."""
    return f"{count / MEGABYTE:,.1f} MB" if count >= MEGABYTE else f"{count:,} bytes"
