"""Who draws worlds: processes of this machine."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def workers(count: int | None = None) -> ProcessPoolExecutor:
    """Processes of their own, one less than there are cores unless said; each starts with the first batch."""
    free = max(1, (os.cpu_count() or 2) - 1)
    return ProcessPoolExecutor(count or free, mp_context=get_context("spawn"))
