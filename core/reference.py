"""All inputs as a page of the manual, made from their declarations.

`python -m core.reference` writes it; `python -m core.reference --check` fails when the page is not up to date.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import assert_never

from core.inputs.actuals import Actual
from core.inputs.constants import Constants
from core.keys import SECTIONS, section_type
from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.schema import inputs_of, lists_of

PAGE = Path(__file__).parent.parent / "resources" / "docs" / "inputs.md"
HEAD = (
    "# Inputs\n\nMade from the declarations in `core/inputs`; do not edit by hand. Options count from one: "
    "`infrastructure.2.price` is the usage price of the second infrastructure option.\n"
)


def page() -> str:
    """The page in Markdown."""
    parts = [HEAD]
    for section in SECTIONS:
        holder = section_type(section)
        parts.append(_part(section.capitalize(), section, holder))
        parts += [
            _part(f"{each.kind.label} ({section})", f"{section}.{each.name}", each.kind.row)
            for each in lists_of(holder)
        ]
    parts.append(_part("Actuals (a list of what was spent)", "actuals", Actual))
    parts.append(_part("Constants", "constants", Constants))
    return "\n".join(parts)


def _part(title: str, key: str, holder: type) -> str:
    """One section's table."""
    lines = [
        f"\n## {title}\n",
        "| Key | Input | Unit | Default | Allowed | Likely range | Meaning | Source |",
        "|---|---|---|--:|---|---|---|---|",
    ]
    for given in inputs_of(holder):
        kind = given.kind
        cells = (
            f"`{key}.{given.name}`",
            kind.label,
            unit_words(kind),
            kind.to_text(kind.default),
            allowed(kind),
            range_words(kind),
            kind.doc,
            str(kind.source),
        )
        lines.append("| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def unit_words(kind: Kind) -> str:
    """The unit of a kind."""
    return kind.unit.symbol if isinstance(kind, Quantity) else ""


def allowed(kind: Kind) -> str:
    """What a kind takes."""
    match kind:
        case Quantity():
            return kind.bounds() + (", whole" if kind.whole else "")
        case Choice():
            return ", ".join(kind.options)
        case Text():
            return "words"
        case Day():
            return "a date"
        case Switch():
            return "yes, no"
        case _:
            assert_never(kind)


def range_words(kind: Kind) -> str:
    """The declared spread of a kind."""
    if not isinstance(kind, Quantity) or kind.spread is None:
        return ""
    return f"{kind.unit.exact(kind.spread.low)} – {kind.unit.exact(kind.spread.high)}, {kind.spread.shape.value}"


def main(argv: list[str]) -> int:
    """Write the page, or check it."""
    if "--check" not in argv:
        PAGE.write_text(page(), encoding="utf-8")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page():
        return 0
    sys.stderr.write(f"{PAGE.name} is not up to date; run python -m core.reference\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
