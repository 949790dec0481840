"""Which build this is: a short mark of the program's own files."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OURS = ("core", "ui")
MARK = 8  # signs


def build(root: Path = ROOT) -> str:
    """A mark that differs where any file of the program does; the same for the same files anywhere."""
    files = [root / "main.py", *(path for top in OURS for path in (root / top).rglob("*.py"))]
    whole = hashlib.sha256()
    for name, path in sorted((path.relative_to(root).as_posix(), path) for path in files):
        whole.update(f"{name}\n".encode())
        whole.update(hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()[:MARK]
