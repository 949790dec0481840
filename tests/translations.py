"""The files of Qt Linguist: brought up to date with the sources, and checked.

`python -m tests.translations` writes new and changed sentences into them as unfinished and takes out what is no longer
said; `--check` complains of what is missing, unfinished, or holds other blanks than its source.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tests.sentences import said
from ui.language import FOLDER

LANGUAGES = ("de",)
BLANK = re.compile(r"{(\w+)[^{}]*}")


def file_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"headwater_{language}.ts"


def translations(file: Path) -> dict[str, str]:
    """What is translated in a file, source by source; empty where it is unfinished."""
    if not file.is_file():
        return {}
    messages = ET.parse(file).iter("message")  # noqa: S314 - one of our own resources
    return {each.findtext("source", ""): each.findtext("translation", "") for each in messages}


def written(language: str, known: Mapping[str, str]) -> str:
    """The file of a language as it should be: all that is said, module by module."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    by_module = sorted(said().items(), key=lambda pair: pair[1])
    for module, sentences in groupby(by_module, key=lambda pair: pair[1]):
        lines += ["<context>", f"    <name>{module}</name>"]
        for source, _ in sentences:
            lines += _message(source, known.get(source, ""))
        lines.append("</context>")
    return "\n".join((*lines, "</TS>", ""))


def _message(source: str, translation: str) -> list[str]:
    mark = "" if translation else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{mark}>{escape(translation)}</translation>",
        "    </message>",
    ]


def complaints(language: str) -> Iterator[str]:
    """What is wrong with the file of a language."""
    known = translations(file_of(language))
    yield from (f"not in the file: {source}" for source in said() if source not in known)
    yield from (f"no longer said: {source}" for source in known if source not in said())
    for source, translation in known.items():
        if not translation:
            yield f"unfinished: {source}"
        elif set(BLANK.findall(source)) != set(BLANK.findall(translation)):
            yield f"other blanks: {source} → {translation}"
        elif (source.count("&") == 1) != (translation.count("&") == 1):
            yield f"no key to press, or one too many: {source} → {translation}"
    if not known or file_of(language).read_text(encoding="utf-8") != written(language, known):
        yield "the file is not as it would be written"


def main(words: list[str]) -> int:
    """Write the files, or complain of them."""
    for language in LANGUAGES:
        if "--check" in words:
            found = list(complaints(language))
            sys.stdout.writelines(f"{language}: {each}\n" for each in found)
            if found:
                return 1
        else:
            file = file_of(language)
            file.parent.mkdir(exist_ok=True)
            file.write_text(written(language, translations(file)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
