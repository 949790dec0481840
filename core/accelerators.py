"""The accelerator catalogue: dense peaks, memory, power and measured speed; read once, dated, with how firm it is."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

from core.issues import Invalid
from core.sources import Grade, Source

FILE = Path(__file__).parent.parent / "resources" / "catalogue" / "accelerators.csv"
FAMILIES = AMPERE, HOPPER, BLACKWELL, OTHER = "Ampere", "Hopper", "Blackwell", "Other"
GIGA, TERA = 1e9, 1e12
NEAR = 0.07  # lists state 180 or 192 GB for one and the same part
COUNT = re.compile(r"^\d+ *[x×*] *(?=[a-z])|(?<= )[x×*] ?\d+$|(?<!\S)\d{1,3}[ -]?(?:gpus?|chips?|cards?)(?!\S)")
MEMORY = re.compile(r"(?<![a-z0-9])(\d{2,3}) ?(?:gb|gib|g)(?![a-z])")
JOINED = re.compile(r"(?<=\d)(?=(?:sxm|pcie|nvl)\d?(?:\W|\d|$))")  # h100sxm
SPLIT = re.compile(r"[\W_]+")
FORMS = MappingProxyType({"pcie": "pcie", "nvl": "nvl", **{f"sxm{n}": "sxm" for n in ("", 2, 3, 4, 5, 6)}})
MAKERS = "nvidia amd google intel aws amazon habana huawei tesla geforce instinct radeon cloud dgx hgx grace"
PARTS = "gpu gpus accelerator card chip tensor core superchip server node pod volta ampere hopper blackwell"
PLAIN = frozenset(f"{MAKERS} {PARTS} hbm2 hbm2e hbm3 hbm3e nvl72 48xlarge 32xlarge 24xlarge".split())


@dataclass(frozen=True, slots=True)
class Accelerator:
    """One row of the catalogue, in FLOP/s without sparsity, bytes, bytes a second and watts; none where nobody says.

    `best` and `best_fp8` are the highest rates of matrix products that were measured, `link` goes in one direction,
    `speed` is measured training speed against an A100, with its range. `released` is a year, with its month if known.
    """

    id: str
    name: str
    vendor: str
    family: str
    peak: float
    peak_fp8: float | None
    memory: float
    bandwidth: float
    power: float | None
    released: str
    best: float | None
    best_fp8: float | None
    link: float | None
    speed: float | None
    speed_low: float | None
    speed_high: float | None
    aliases: tuple[str, ...]
    source: Source
    remark: str


@cache
def accelerators() -> tuple[Accelerator, ...]:
    """All accelerators; of several variants the one comes first that is meant where no more is said."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(_accelerator(row) for row in csv.DictReader(file))


def accelerator_of(words: str) -> Accelerator:
    """The accelerator somebody means.

    Raises:
        Invalid: it is not clear which, or the catalogue has none like it.
    """
    found = known(words)
    if found is None:
        names = ", ".join(each.name for each in accelerators())
        raise Invalid(f"“{words}” is no accelerator of the catalogue, or could be several; there are {names}")
    return found


def known(words: str) -> Accelerator | None:
    """The accelerator somebody means, as people write them: “8x H100-SXM5-80GB”; nothing where that is not clear."""
    return next(iter(variants(words)), None)


@lru_cache(maxsize=4096)
def variants(words: str) -> tuple[Accelerator, ...]:
    """All that words may mean, the most usual first: without form or memory A100 means three parts of one peak."""
    model, form, memory = _read(words)
    return tuple(
        each
        for each in _named().get(model, ())
        if (not form or form == _read(each.name)[1])
        if (not memory or abs(each.memory - memory) <= NEAR * each.memory)
    )


def _read(words: str) -> tuple[str, str, float]:
    """Model, form and memory in bytes out of words; what is not said is empty."""
    text = COUNT.sub(" ", JOINED.sub(" ", words.casefold().replace("_", " ").replace("pci-e", "pcie").strip()))
    said = MEMORY.search(text)
    tokens = [token for token in SPLIT.split(MEMORY.sub(" ", text)) if token and token not in PLAIN]
    form = next((FORMS[token] for token in tokens if token in FORMS), "")
    rest = [token for token in tokens if token not in FORMS]
    memory = float(said[1]) * GIGA if said else 0.0
    joined = "".join(rest)
    if joined not in _named() and len(rest) > 1 and rest[-1].isdigit():  # A100-80; behind a TPU, the cores of a slice
        joined = "".join(rest[:-1])
        memory = memory or (0.0 if joined.startswith("tpu") else float(rest[-1][:4]) * GIGA)
    return (joined if joined in _named() else joined.removesuffix("s")), form, memory


@cache
def _named() -> MappingProxyType[str, tuple[Accelerator, ...]]:
    """The variants that each name of a model stands for."""
    found = defaultdict(list)
    for each in accelerators():
        for alias in each.aliases:
            found[alias].append(each)
    return MappingProxyType({alias: tuple(variants) for alias, variants in found.items()})


def _accelerator(row: dict[str, str]) -> Accelerator:
    def scaled(column: str, factor: float = 1.0) -> float | None:
        return float(row[column]) * factor if row[column] else None

    return Accelerator(
        id=row["id"],
        name=row["name"],
        vendor=row["vendor"],
        family=row["family"],
        peak=float(row["bf16_tflops"]) * TERA,
        peak_fp8=scaled("fp8_tflops", TERA),
        memory=float(row["memory_gb"]) * GIGA,
        bandwidth=float(row["bandwidth_tbs"]) * TERA,
        power=scaled("watts"),
        released=row["released"],
        best=scaled("mamf_bf16_tflops", TERA),
        best_fp8=scaled("mamf_fp8_tflops", TERA),
        link=scaled("link_gbs", GIGA),
        speed=scaled("speed"),
        speed_low=scaled("speed_low"),
        speed_high=scaled("speed_high"),
        aliases=tuple(row["aliases"].split(";")),
        source=Source(row["source"], date.fromisoformat(row["date"]), Grade(row["grade"])),
        remark=row["remark"],
    )
