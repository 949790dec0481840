"""The whole manual, made once for all tests."""

from __future__ import annotations

from functools import cache

from core.commands import parser
from core.manual.book import Book, whole


@cache
def book() -> Book:
    return whole(parser())
