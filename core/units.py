"""Units: how figures kept in base units are written. A written unit differs from its base by a power of ten only."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from core.number import fifteen

THIN_SPACE = "\u202f"
MINUS = "\u2212"
TINY = 1e-12  # smaller figures are written with a power of ten
CARRIES = frozenset({3, 6, 9, 12})  # powers a number format can write: one comma a thousand


@dataclass(frozen=True, slots=True)
class Unit:
    """A written unit: its symbol, the power of ten between it and the base unit, and the decimals shown.

    `money` puts negatives in brackets and shows zero as a dash. Per cent is the unit of power -2.
    """

    symbol: str
    power: int = 0
    decimals: int = 2
    money: bool = False

    def base(self, written: Decimal | float) -> float:
        """The figure in base units, exact in decimal and kept to 15 digits."""
        if not self.power:
            return fifteen(float(written))
        return fifteen(float(Decimal(str(written)).scaleb(self.power)))

    def written(self, base: float) -> float:
        """The figure as it is written; the inverse of `base` for every figure of at most 15 digits."""
        return float(Decimal(f"{base:.15g}").scaleb(-self.power))

    @property
    def excel(self) -> str:
        """The number format that writes a cell holding the base unit."""
        places = "." + "0" * self.decimals if self.decimals else ""
        if self.power == -2:  # noqa: PLR2004 - per cent
            return f"#,##0{places}%"
        commas = "," * (self.power // 3)
        positive = f"#,##0{places}{commas}"
        return f"{positive};({positive});\u2013" if self.money else positive

    def plain(self, base: float) -> str:
        """The written figure without its symbol, decimals as declared, thousands apart."""
        value = self.written(base)
        text = f"{abs(value):,.{self.decimals}f}"
        is_zero = not any(digit in text for digit in "123456789")
        if self.money:
            return "\u2013" if is_zero else f"({text})" if value < 0 else text
        return text if value >= 0 or is_zero else MINUS + text

    def show(self, base: float) -> str:
        """The written figure with its symbol after a thin space."""
        return f"{self.plain(base)}{THIN_SPACE}{self.symbol}" if self.symbol else self.plain(base)

    def exact(self, base: float) -> str:
        """The written figure with every digit it has, without symbol: what a field shows for editing."""
        value = self.written(base)
        if 0.0 < abs(value) < TINY:
            return repr(value)
        text = format(Decimal(repr(value)), "f")
        return text.rstrip("0").rstrip(".") if "." in text else text

    def apart(self, base: float) -> str:
        """The written figure with every digit it has, thousands apart, without symbol."""
        return f"{Decimal(self.exact(base)):,f}".replace("-", MINUS)


def beside(label: str, symbol: str) -> str:
    """The symbol of a unit to stand behind a label; nothing where the label says it, as `Release month` does."""
    said = {word.rstrip("s") for word in label.casefold().split()}
    return "" if symbol.rstrip("s") in said else symbol


def brief_money(amount: float, symbol: str = "$") -> str:
    """Money in few digits: `$ 8.34 M`, `$ 412 k`, negative with a minus sign."""
    size = abs(amount)
    sign = MINUS if amount < 0 else ""
    for power, letter in ((12, "T"), (9, "B"), (6, "M"), (3, "k")):
        if size >= 0.9995 * 10**power:
            return f"{sign}{symbol}{THIN_SPACE}{size / 10**power:.3g}{THIN_SPACE}{letter}"
    return f"{sign}{symbol}{THIN_SPACE}{size:,.0f}"


NONE = Unit("", decimals=2)
COUNT = Unit("", decimals=0)
FLAG = Unit("yes = 1", decimals=0)
RATIO = Unit("ratio", decimals=4)
TIMES = Unit("times", decimals=2)
SMALL_RATIO = Unit("ratio", decimals=6)
PERCENT = Unit("%", power=-2, decimals=1)
PERCENT_PER_YEAR = Unit("% / year", power=-2, decimals=1)
PERCENT_PER_MONTH = Unit("% / month", power=-2, decimals=1)
DAY = Unit("days", decimals=1)
MONTH = Unit("months", decimals=2)
MONTH_NUMBER = Unit("month", decimals=0)
HOUR = Unit("h", decimals=4)
HOUR_PER_MONTH = Unit("h / month", decimals=1)
USD = Unit("$", decimals=2, money=True)
USD_PER_USEFUL_HOUR = Unit("$ / useful GPU-h", decimals=4)
USD_PER_MONTH = Unit("$ / month", decimals=2, money=True)
USD_PER_YEAR = Unit("$ / year", decimals=0, money=True)
USD_PER_GPU_HOUR = Unit("$ / GPU-h", decimals=4)
USD_PER_NODE = Unit("$ / node", decimals=0, money=True)
USD_PER_KW_MONTH = Unit("$ / kW-month", decimals=2)
USD_PER_KWH = Unit("$ / kWh", decimals=4)
NODE = Unit("nodes", decimals=2)
GPU = Unit("GPUs", decimals=0)
GPU_HOUR = Unit("GPU-h", decimals=2)
GPU_HOUR_PER_MONTH = Unit("GPU-h / month", decimals=0)
WATT = Unit("W", decimals=0)
KILOWATT = Unit("kW", decimals=2)
PER_THOUSAND_NODE_DAYS = Unit("per 1,000 node-days", decimals=2)
COUNT_A_MONTH = Unit("a month", decimals=2)
LOG_ODDS = Unit("log-odds", decimals=4)
LOADED = Unit("%", power=-2, decimals=0)
PERSON = Unit("people", decimals=2)
FTE = Unit("FTE", decimals=2)
PERSON_MONTH = Unit("person-months", decimals=2)
TOKEN = Unit("tokens", decimals=0)
BILLION_TOKENS_A_MONTH = Unit("B tokens / month", power=9, decimals=1)
MILLION_TOKENS = Unit("M tokens", power=6, decimals=2)
TOKEN_PER_SECOND = Unit("tokens / s", decimals=0)
TRILLION_TOKENS = Unit("T tokens", power=12, decimals=3)
PARAMETER = Unit("B parameters", power=9, decimals=3)
FLOP = Unit("ZFLOP", power=21, decimals=3)
FLOP_PER_TOKEN = Unit("GFLOP / token", power=9, decimals=3)
GIGABYTE = Unit("GB", power=9, decimals=2)
TERABYTE = Unit("TB", power=12, decimals=3)
BYTE = Unit("bytes", decimals=2)
MEGAWATT_HOUR = Unit("MWh", decimals=1)
POINT = Unit("points", decimals=0)
LOSS = Unit("nats / token", decimals=4)
TOKENS_A_PARAMETER = Unit("tokens / parameter", decimals=1)
TERAFLOPS = Unit("TFLOP/s", power=12, decimals=1)
