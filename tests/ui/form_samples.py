"""Small sections for the tests of fields and forms, and a plan of one section that takes what is put."""

from __future__ import annotations

from dataclasses import dataclass, make_dataclass
from datetime import date

from core.kinds import Items, Kind
from core.schema import choice, day, inputs_of, items, quantity, switch, text
from core.sources import GUESS
from core.units import COUNT, MONTH, PERCENT, USD, USD_PER_GPU_HOUR
from ui.form.groups import Groups
from ui.form.parts import Parts


@dataclass(frozen=True, slots=True)
class Seat:
    role: str = text("Role", default="Engineer", doc="What they do.", source=GUESS)
    place: str = choice("Place", ("US", "Vietnam"), doc="Where they work.", source=GUESS)
    pay: float = quantity("Pay", USD, default=100_000, low=0, high=1e6, doc="A year.", source=GUESS)
    share: float = quantity("Share", PERCENT, default=50, low=0, high=100, doc="Of their time.", source=GUESS)
    starts: date = day("Starts", default=date(2027, 1, 1), doc="First day.", source=GUESS)  # noqa: RUF009 - a field
    on_call: bool = switch("On call", default=False, doc="Carries the pager.", source=GUESS)


SEATS = Items("Seats", Seat, 8, "Who works on it, and from when.")


@dataclass(frozen=True, slots=True)
class Supply:
    name: str = text("Name", default="Burst", doc="What you call it.", source=GUESS, required=True)
    way: str = choice("Way", ("On demand", "Reserved", "Bought"), doc="How it is paid.", source=GUESS)
    price: float = quantity("Price", USD_PER_GPU_HOUR, default=4.19, low=0, high=100, doc="An hour.", source=GUESS)
    cash: float = quantity("Cash", USD, default=1_200_000, low=-1e9, high=1e9, doc="At hand <b>now</b>.", source=GUESS)
    speed: float = quantity("Speed", PERCENT, default=92, low=20, high=100, doc="Against good ones.", source=GUESS)
    term: float = quantity("Term", MONTH, default=12, low=0, high=60, doc="Months paid.", source=GUESS, whole=True)
    nodes: float = quantity("Nodes", COUNT, default=64, low=1, high=9999, doc="Machines.", source=GUESS, whole=True)
    start: date = day("First day", default=date(2027, 1, 31), doc="When it may begin.", source=GUESS)  # noqa: RUF009
    shared: bool = switch("Shared", default=False, doc="With other work.", source=GUESS)
    vendor: str = text("Vendor", default="", doc="Who sells it.", source=GUESS)
    seats: tuple[Seat, ...] = items("Seats", Seat, most=8, doc="Who works on it.")


GROUPS = (("Price", ("way", "price", "term")), ("Site", ("cash", "speed")))

EVIDENCE = ("Not asked", "Their statement", "Measured by us")


@dataclass(frozen=True, slots=True)
class Checked:
    """An option whose vendor is asked two things: a score, and what it rests on."""

    name: str = text("Name", default="Burst", doc="What you call it.", source=GUESS, required=True)
    fabric_test: float = quantity("All-reduce", PERCENT, default=0, low=0, high=100, doc="On all.", source=GUESS)
    fabric_proof: str = choice("Evidence, all-reduce", EVIDENCE, doc="What it rests on.", source=GUESS)
    pool_test: float = quantity("Spare pool", COUNT, default=0, low=0, high=1, doc="On the spine.", source=GUESS)
    pool_proof: str = choice("Evidence, spare pool", EVIDENCE, doc="What it rests on.", source=GUESS)
    remark: str = text("Remark", default="", doc="Anything else.", source=GUESS)


CHECKED_GROUPS: Groups = (
    ("Vendor", (("fabric_test", "fabric_proof", "weight 12, knock-out"), ("pool_test", "pool_proof"))),
)


def kind_of(name: str) -> Kind:
    return next(declared.kind for declared in inputs_of(Supply) if declared.name == name)


def wide_section(count: int) -> type:
    """A section with as many figures as asked for, besides its name."""
    figures = [
        (f"figure{n}", float, quantity(f"Figure {n}", PERCENT, default=50, low=0, high=100, doc="One.", source=GUESS))
        for n in range(count)
    ]
    name = ("name", str, text("Name", default="One", doc="What you call it.", source=GUESS, required=True))
    return make_dataclass("Wide", [name, *figures], frozen=True)


def wide_parts(count: int, size: int) -> Parts:
    """Parts of so many figures each."""
    return tuple(
        (f"Part {at // size + 1}", (("All", tuple(f"figure{n}" for n in range(at, min(count, at + size)))),))
        for at in range(0, count, size)
    )
