"""Opens spoiled workbooks and counts what becomes of them: `python -m tests.workbook.mutants NUMBER SEED`."""

from __future__ import annotations

import gc
import json
import re
import sys
import tempfile
import time
import warnings
import zipfile
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random

from core.change_log import changes, memory
from core.inputs.decisions import Decision
from core.inputs.prices import Origin, Price
from core.issues import Invalid
from core.plan import Plan, Scenario
from core.workbook import contents, load
from core.workbook.light import light
from core.workbook.reader import Opened
from core.workbook.saved_sheet import MISSING, TOUCHED
from tests.workbook.hostile import HOSTILE, packed
from tests.workbook.mutations import MUTATIONS, Parts, torn

STRINGS = "xl/sharedStrings.xml"
RAW = 0.15  # share of mutants whose archive itself is torn
SENTENCE = re.compile(r"[^\n]{15,400}[^.]\.")
UNFIT = re.compile(r"Traceback|Error\b|Exception|object at 0x|None\b|NoneType|openpyxl|expat")
SLOW = 5.0  # seconds of work, for others may be at work too


@dataclass
class Tally:
    """What became of the mutants."""

    loaded: int = 0
    refused: int = 0
    changed: int = 0
    announced: int = 0
    longest: float = 0.0
    peak: float = 0.0
    slowest: str = ""
    crashed: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)


def planned() -> Plan:
    """A short plan with something in every list."""
    plan = Plan()
    priced = (Price("Lender", "8x", "H100-80GB-SXM", 8, "spot", 2.5, "EU", "2027-01-02", "A page", "read"),) * 2
    return replace(
        plan,
        general=replace(plan.general, horizon=12, leave=6),
        scenarios=(Scenario("Cheap").override("infrastructure.1.price", 3.5),),
        prices=priced,
        origins=(Origin("infrastructure.1.price", "A list", "2027-01-02", "weak", 2, 5),),
        decisions=(Decision(question="Rent or buy?", answer="Rent"),),
    )


@cache
def whole(plan: Plan) -> Parts:
    """The parts of its file; what is calculated is empty, and no chart is there, for opening looks at neither."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        path.write_bytes(contents(plan))
        with zipfile.ZipFile(light(path)) as archive:
            names = [name for name in archive.namelist() if not name.startswith(("xl/charts/", "xl/drawings/"))]
            return _with_used_texts([(name, _shorter(archive.read(name))) for name in names])


def _with_used_texts(parts: Parts) -> Parts:
    """Without the texts that only the emptied sheets showed."""
    texts = re.findall(rb"<si>.*?</si>", dict(parts)[STRINGS])
    shown = rb't="s"><v>(\d+)</v>'
    used = sorted({int(place) for _, part in parts for place in re.findall(shown, part)})
    places = {old: new for new, old in enumerate(used)}

    def moved(part: bytes) -> bytes:
        return re.sub(shown, lambda found: b't="s"><v>%d</v>' % places[int(found[1])], part)

    kept = dict(parts)[STRINGS].replace(b"".join(texts), b"".join(texts[place] for place in used))
    return [(name, kept if name == STRINGS else moved(part)) for name, part in parts]


def _shorter(part: bytes) -> bytes:
    """A part with one rule for what may be typed instead of hundreds, each of which takes as long as ten cells."""
    rules = re.findall(rb"<dataValidation .*?</dataValidation>", part)
    return part.replace(b"".join(rules), rules[0]) if rules else part


def mutant(parts: Parts, rng: Random) -> tuple[str, bytes]:
    """What was done to a file, and the file."""
    if rng.random() < RAW:
        return "archive", torn(rng, packed(parts))
    done = []
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        what, mutate = rng.choice(MUTATIONS)
        parts = mutate(rng, parts)
        done.append(what)
    return ", ".join(done), packed(parts, zipfile.ZIP_STORED)


def differing(plan: Plan, now: Plan) -> set[str]:
    """Keys of all that differs."""
    return {change.key for change in changes(memory(plan), memory(now))}


def silent(plan: Plan, opened: Opened) -> set[str]:
    """What differs and is not said: neither as a change, nor because the memory of what was saved is not whole."""
    if any(issue.says in {TOUCHED, MISSING} for issue in opened.issues):
        return set()
    return differing(plan, opened.plan) - {change.key for change in opened.changes}


def judge(what: str, path: Path, plan: Plan, tally: Tally) -> None:
    """Open one file, and count what becomes of it."""
    forget_peak()
    started = time.process_time()
    try:
        opened = load(path)
    except Invalid as refused:
        tally.refused += 1
        if not SENTENCE.fullmatch(str(refused)) or UNFIT.search(str(refused)):
            tally.crashed.append(f"{what}: says {refused}")
    except Exception as error:  # noqa: BLE001 - counted
        tally.crashed.append(f"{what}: {type(error).__name__} {error}"[:300])
    else:
        tally.loaded += 1
        tally.changed += opened.plan != plan
        hidden = silent(plan, opened)
        tally.announced += opened.plan != plan and not hidden
        if hidden:
            tally.silent.append(f"{what}: {sorted(hidden)[:4]}")
    took = time.process_time() - started
    tally.peak = max(tally.peak, peak())
    if took > tally.longest:
        tally.longest, tally.slowest = took, what


def run(number: int, seed: int, *, hostile: bool = False) -> Tally:
    """Open so many mutants, and the hostile files where wanted."""
    warnings.simplefilter("error")
    tally, plan = Tally(), planned()
    parts = whole(plan)
    gc.freeze()
    gc.set_threshold(100_000)  # what stays of one mutant is small
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.xlsx"
        for place in range(number):
            what, content = mutant(parts, Random(f"{seed} {place}"))
            path.write_bytes(content)
            judge(f"{seed} {place} {what}", path, plan, tally)
        if hostile:
            for kind, (made, _) in HOSTILE.items():
                path.write_bytes(made())
                judge(kind, path, plan, tally)
    return tally


def forget_peak() -> None:
    """Count the peak of memory anew: making a file takes more than reading it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def peak() -> float:
    """The most memory this process ever took, in MB; that of its parent does not count."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(found[1]) / 1024 if found else 0.0


def main(words: list[str]) -> int:
    """Print what became of them; the exit code is 1 where something is not as it must be."""
    tally = run(int(words[0]), int(words[1]), hostile="hostile" in words)
    if "json" in words:
        sys.stdout.write(json.dumps(asdict(tally)))
        return 0
    for name, value in asdict(tally).items():
        if isinstance(value, list):
            sys.stdout.write(f"{name:<10} {len(value):>8}\n" + "".join(f"           {each}\n" for each in value))
        else:
            sys.stdout.write(f"{name:<10} {value if isinstance(value, str) else round(value, 2):>8}\n")
    return int(bool(tally.crashed or tally.silent or tally.longest > SLOW))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
