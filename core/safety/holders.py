"""Who has a file open: what the lock files of Headwater, LibreOffice and Excel say, and how ours is written."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

HEADWATER, LIBREOFFICE, EXCEL = "Headwater", "LibreOffice", "Excel"
OURS: Final = "headwater:"  # where LibreOffice names the folder of its user, we name the process
LONGEST_LOCK: Final = 4096  # bytes of a lock file that are looked at
LONGEST_WORD: Final = 80
FIELDS: Final = 5
OFFICE_TIME: Final = "%d.%m.%Y %H:%M"
EXCEL_NAME: Final = 54  # bytes in which Excel writes the name of its user, after their number
SOMEBODY: Final = "somebody"


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has a file open; words are empty and the process is 0 where they are not known."""

    program: str
    who: str = ""
    where: str = ""
    since: datetime | None = None
    process: int = 0

    def words(self, today: datetime) -> str:
        """Who, where and since when, to stand behind “open”: `by Anna on ws-7 in LibreOffice since 10:31`."""
        parts = [f"by {self.who or SOMEBODY}", f"on {self.where}" if self.where else "", f"in {self.program}"]
        if self.since is not None:
            is_today = self.since.date() == today.date()
            parts.append(f"since {self.since:%H:%M}" if is_today else f"since {self.since:%d %b %Y, %H:%M}")
        return " ".join(part for part in parts if part)


def own_lock(name: str) -> str:
    """The name of our own lock file for a file of this name; of any length that a folder takes."""
    return f".headwater-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}.lock"


def office_lock(name: str) -> str:
    """The name of LibreOffice's lock file."""
    return f".~lock.{name}#"


def excel_lock(name: str) -> str:
    """The name of Excel's lock file."""
    return f"~${name}"


def office_words(holder: Holder) -> bytes:
    """What we write into a lock file so that LibreOffice tells its users about us."""
    at = "" if holder.since is None else holder.since.strftime(OFFICE_TIME)
    fields = (holder.who, holder.who, holder.where, at, f"{OURS}{holder.process}")
    return (",".join(re.sub(r"([\\,;])", r"\\\1", each) for each in fields) + ";").encode("utf-8", "replace")


def office_holder(content: bytes) -> Holder:
    """Who wrote a lock file of LibreOffice's kind: LibreOffice, or a Headwater whose process is named then."""
    text = content[:LONGEST_LOCK].decode("utf-8", "replace")
    fields = [re.sub(r"\\(.)", r"\1", each) for each in re.findall(r"((?:\\.|[^\\,;])*)[,;]", text)]
    full, login, host, at, folder = (fields + [""] * FIELDS)[:FIELDS]
    process = folder.removeprefix(OURS)
    is_ours = folder.startswith(OURS) and process.isascii() and process.isdigit() and len(process) <= FIELDS * 2
    program = HEADWATER if is_ours else LIBREOFFICE
    return Holder(program, _word(full or login), _word(host), _time(at), int(process) if is_ours else 0)


def excel_holder(content: bytes) -> Holder:
    """Who wrote a lock file of Excel's: a length, so many bytes of a name, and the same in UTF-16."""
    wide = content[EXCEL_NAME + 1 :]
    length = int.from_bytes(wide[:2], "little") if len(wide) > 1 else 0
    who = wide[2 : 2 + 2 * length].decode("utf-16-le", "replace") if 0 < length <= EXCEL_NAME else ""
    if not who.strip() and content:
        who = content[1 : 1 + min(content[0], EXCEL_NAME)].decode("latin-1")
    return Holder(EXCEL, _word(who))


def _word(text: str) -> str:
    """A word of a stranger as it can be told: what is seen of it, and not too much."""
    return "".join(sign for sign in text if sign.isprintable()).strip()[:LONGEST_WORD]


def _time(text: str) -> datetime | None:
    """The local time in a lock file, nothing where it is none."""
    try:
        return datetime.strptime(text, OFFICE_TIME)  # noqa: DTZ007 - these files say local time without a zone
    except ValueError:
        return None
