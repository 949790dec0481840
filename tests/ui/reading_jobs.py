"""What a process that reads is asked to do in tests."""

from __future__ import annotations

import time
from pathlib import Path


def slow(path: Path) -> str:
    """Take longer than anybody waits."""
    time.sleep(60)
    return path.name
