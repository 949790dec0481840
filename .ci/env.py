"""Makes the project's own Python environment in .venv when it is missing or out of date, then runs it.

    python3 .ci/env.py main.py             starts the program
    python3 .ci/env.py -m pytest           runs the tests
    python3 .ci/env.py                     only makes the environment
    python3 .ci/env.py --system-packages   names the Debian packages Qt needs

Needs nothing but Python. Everything after env.py goes to the environment's Python, started in the project's folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = ROOT / ".ci" / "lock.txt"
STORY = VENV / "setup.log"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
LIBRARIES = (
    "libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfontconfig1 fonts-dejavu-core libdbus-1-3 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
)


class Refusal(Exception):
    """What is missing, in one sentence for the person at the keyboard."""


def say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def main(arguments: list[str]) -> int:
    if arguments == ["--system-packages"]:
        sys.stdout.write(LIBRARIES + "\n")
        return 0
    try:
        check_machine()
        if not noted("fresh"):
            with one_at_a_time():
                if not noted("fresh"):  # another run may just have made it
                    make()
        check_qt()
        if arguments[:1] == ["main.py"]:
            check_screen()
    except Refusal as refusal:
        say(f"Headwater: {refusal}")
        return 2
    return run(arguments) if arguments else 0


def run(arguments: list[str]) -> int:
    os.chdir(ROOT)
    command = [str(PYTHON), *arguments]
    if not WINDOWS:
        os.execv(command[0], command)
    try:
        return subprocess.call(command)
    except KeyboardInterrupt:
        return 130


# ------------------------------------------------------------------------------------------- is there work to do?


def check_machine() -> None:
    if sys.version_info < (3, 11):
        found = platform.python_version()
        raise Refusal(f"Python 3.11 or newer is needed; this is {found}. Start .ci/env.py with a newer one.")
    name, version = platform.libc_ver()
    if name == "glibc" and tuple(int(part) for part in version.split(".")[:2]) < (2, 34):
        raise Refusal(f"Qt needs glibc 2.34 or newer (Debian 12, Ubuntu 22.04); this system has {version}.")


def fingerprint() -> str:
    """Changes with all that decides what .venv holds: locked packages, the project's own table, Python, the place."""
    import tomllib  # noqa: PLC0415 - not there in the Pythons that are told they are too old

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    tables = [project["build-system"], project["project"], project["tool"]["setuptools"]]
    facts = [json.dumps(tables, sort_keys=True), LOCK.read_text(encoding="utf-8"), sys.version, str(ROOT)]
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()


def noted(stamp: str) -> bool:
    """Whether this environment was found good under this name before."""
    with contextlib.suppress(OSError):
        return PYTHON.exists() and (VENV / stamp).read_text(encoding="utf-8") == fingerprint()
    return False


def note(stamp: str) -> None:
    with contextlib.suppress(OSError):  # a tree that cannot be written is checked again next time
        (VENV / stamp).write_text(fingerprint(), encoding="utf-8")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Lets one run at a time make .venv; the system frees the lock when a run dies."""
    try:
        handle = (ROOT / ".venv.lock").open("a+b")
    except OSError as error:
        raise Refusal(f"the folder {ROOT} must be writable, to hold .venv ({error.strerror}).") from error
    with handle:
        with contextlib.suppress(OSError):  # file systems without locks: go on alone
            lock(handle.fileno())
        yield


def lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows only

        for _ in range(60):  # each call waits ten seconds
            with contextlib.suppress(OSError):
                msvcrt.locking(file, msvcrt.LK_LOCK, 1)
                return
    else:
        import fcntl  # noqa: PLC0415 - not on Windows

        fcntl.flock(file, fcntl.LOCK_EX)


# ------------------------------------------------------------------------------------------------------- the work


def make() -> None:
    """Makes .venv anew. The note comes last: a run that fails or is stopped leaves an environment that is not fresh."""
    say("Headwater: setting up .venv from .ci/lock.txt (about 250 MB, once; up to a minute) ...")
    try:
        if VENV.exists():
            (VENV / "fresh").unlink(missing_ok=True)
            shutil.rmtree(VENV)
    except OSError as error:
        raise Refusal(f"the old .venv is in use ({error.strerror}); close Headwater and start again.") from error
    installers = [tool for tool in (uv(), pip()) if tool]
    if not installers:
        raise Refusal("Python has no pip here; on Debian and Ubuntu: apt-get install python3-venv")
    try:
        venv.create(VENV, symlinks=not WINDOWS)
    except OSError as error:
        raise Refusal(f".venv could not be made ({error}).") from error
    if not any(install(tool) for tool in installers):
        raise Refusal(f"the packages could not be installed, is the network there? {last_error()} (more in {STORY}).")
    note("fresh")
    say("Headwater: .venv is ready.")


def uv() -> list[str]:
    """How to call uv; empty where it is missing or does not start."""
    found = shutil.which("uv")
    if not found or subprocess.run([found, "--version"], capture_output=True, check=False).returncode:
        return []
    return [found, "pip", "install", "--python", str(PYTHON), "--compile-bytecode"]


def pip() -> list[str]:
    """How to call pip: the one Python brings for .venv, else the system's; empty where there is none."""
    options = ["--disable-pip-version-check", "--no-input"]
    if importlib.util.find_spec("ensurepip") is not None:
        return [str(PYTHON), "-m", "pip", "install", *options]
    if importlib.util.find_spec("pip") is not None:
        return [sys.executable, "-m", "pip", "--python", str(PYTHON), "install", *options]
    return []


def install(tool: list[str]) -> bool:
    """Whether all locked packages and then the project itself could be installed."""
    own_pip = [str(PYTHON), "-m", "ensurepip", "--default-pip"]
    # The lock names every package, so nothing is resolved: older pips would take a newer release of a package asked
    # for with an extra, and then refuse it for want of a hash.
    packages = [*tool, "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
    project = [*tool, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    with STORY.open("ab") as story:
        for command in ([own_pip] if tool[:3] == [str(PYTHON), "-m", "pip"] else []) + [packages, project]:
            done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=story, stderr=story, check=False)
            if done.returncode:
                return False
    return True


def last_error() -> str:
    lines = [line.strip() for line in STORY.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().lstrip("× ").startswith(("error", "no solution", "failed"))]
    return (errors or lines or ["no message"])[-1].rstrip(".")


# ------------------------------------------------------------------------------------------ Qt's system libraries


def check_qt() -> None:
    if noted("qt-loads"):
        return
    loads = [str(PYTHON), "-c", "import PySide6.QtWidgets"]
    done = subprocess.run(loads, capture_output=True, text=True, check=False)
    if done.returncode:
        says = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise Refusal(f"Qt cannot be loaded: {says}{debian()}")
    note("qt-loads")


def check_screen() -> None:
    """Warns before Qt ends the program with a message that blames the wrong library."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not sys.platform.startswith("linux") or not screen or os.environ.get("QT_QPA_PLATFORM") or noted("qt-shows"):
        return
    plugins = VENV.glob("lib*/python*/site-packages/PySide6/Qt/plugins/platforms/libqxcb.so")
    ldd = shutil.which("ldd")
    for plugin in plugins if ldd else ():
        listing = subprocess.run([str(ldd), str(plugin)], capture_output=True, text=True, check=False).stdout
        missing = sorted({line.split()[0] for line in listing.splitlines() if "not found" in line})
        if missing:
            say(f"Headwater: a window may not open, {', '.join(missing)} missing.{debian()}")
            return
    note("qt-shows")


def debian() -> str:
    if not sys.platform.startswith("linux"):
        return ""
    return (
        f"\nDebian and Ubuntu have all that Qt needs in: apt-get install {LIBRARIES}\n"
        "(newer releases name the first libglib2.0-0t64)"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
