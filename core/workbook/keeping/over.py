"""A plan saved into the workbook it was opened from: see `over`."""

from __future__ import annotations

from dataclasses import dataclass

from core.workbook.keeping import carrying, following, grafting, headings, names, styles
from core.workbook.keeping.aligning import Place, Places, aligned
from core.workbook.keeping.carrying import Way
from core.workbook.keeping.package import BOOK, Package, Sheet
from core.workbook.keeping.patching import Patch, Sides, patched
from core.workbook.keeping.spans import At, Cells, Value, address, cells_of, strings_of
from core.workbook.sheet_names import SAMPLES, mark_of

CHAIN = "calcChain"
Looks = tuple[styles.Key, ...]
ANEW = ("Uncertainty", SAMPLES)  # what worlds said is of one moment and is written whole


@dataclass(frozen=True, slots=True)
class Kept:
    """A file with the plan of now in it, and what of somebody's own goes in it, one phrase each."""

    content: bytes
    lost: tuple[str, ...]


def over(base: bytes, was: bytes, now: bytes) -> Kept:
    """The plan of now in the workbook it was opened from.

    A sheet whose rows and columns are those of then gets its new values cell by cell, and nothing else in it changes;
    another one is written anew, with somebody's own cells, formats, widths and comments taken along. All parts that
    are not ours stay byte for byte, but for formulas that point to cells of ours which went elsewhere.

    Args:
        base: The file as it was opened.
        was: The plan of that file as it is written on its own.
        now: The plan as it is to be kept, written on its own.

    Raises:
        KeyError, ValueError, IndexError: The file lacks a part, or says something of itself that cannot be.
    """
    return _Work(Package(base), Package(was), Package(now)).done()


class _Work:
    """One saving; sheets go by the titles we give them."""

    def __init__(self, package: Package, old: Package, fresh: Package) -> None:
        self._package, self._old, self._fresh = package, old, fresh
        self._before = package.sheets
        self._theirs = _found(package, old)
        self._lost: list[str] = []
        self._ways: dict[str, Way] = {}
        self._same: set[str] = set()
        self._sides = self._read()
        self._once = {title: aligned(self._theirs[title].title, sides.was, sides.theirs)
                      for title, sides in self._sides.items()}  # fmt: skip
        titles = {sheet.title: self._theirs.get(sheet.title, sheet).title for sheet in fresh.sheets}
        self._places = Places({title: self._once.get(title) or Place(there) for title, there in titles.items()})

    def _read(self) -> dict[str, Sides]:
        """The sheets that are in all three workbooks."""
        found = {}
        was, now, theirs = (strings_of(each) for each in (self._old, self._fresh, self._package))
        once = {sheet.title: self._old.parts[sheet.part] for sheet in self._old.sheets}
        for sheet in self._fresh.sheets:
            if sheet.title in once and sheet.title in self._theirs:
                part = self._package.parts.get(self._theirs[sheet.title].part, b"")
                cells = cells_of(once[sheet.title], was), cells_of(self._fresh.parts[sheet.part], now)
                stands = cells_of(part, theirs)
                if sheet.title in ANEW:
                    self._same |= {sheet.title} if cells[1] and stands and _says(cells[1]) == _says(stands) else set()
                elif cells[0] and cells[1] and stands:
                    found[sheet.title] = Sides(cells[0], cells[1], stands)
        return found

    def done(self) -> Kept:
        """Do it."""
        patches = self._patches()
        for title, patch in patches.items():
            sheet = self._theirs[title]
            self._package.parts[sheet.part] = patch.text.encode()
            self._lost += [f"your own formula in {sheet.title}!{address(at)}" for at in patch.overwritten]
        stay = {*patches, *self._same}
        anew = [sheet for sheet in self._fresh.sheets if sheet.title not in stay]
        self._renew_heads(stay)
        self._take_out_sheets()
        if anew:
            self._write_anew(anew)
        if anew or len(self._package.sheets) != len(self._before):
            renewed = frozenset(sheet.title for sheet in anew)
            names.renew(self._package, self._fresh, self._before, renewed, self._places)
            self._forget_the_chain()
        self._follow(patches)
        names.calculate_on_opening(self._package)
        return Kept(self._package.content(), tuple(dict.fromkeys(self._lost)))

    def _renew_heads(self, titles: set[str]) -> None:
        """What stands above sheets that are not written anew."""
        once, fresh = ({sheet.title: sheet.part for sheet in each.sheets} for each in (self._old, self._fresh))
        for title in titles:
            part = self._theirs[title].part
            was, now = self._old.parts[once[title]], self._fresh.parts[fresh[title]]
            self._package.parts[part] = headings.renewed(self._package.parts[part], was, now)

    def _patches(self) -> dict[str, Patch]:
        """The sheets that get new values alone; one that cannot is where it will be written for all the others."""
        open_ = set(self._sides)
        while True:
            tried = {title: patched(title, self._sides[title], self._places) for title in sorted(open_)}
            failed = {title for title, patch in tried.items() if patch is None}
            moved = any(self._places[title].is_moved for title in failed)
            anew = {title: Place(self._places[title].title) for title in failed}
            self._places, open_ = Places({**self._places, **anew}), open_ - failed
            if not moved:
                return {title: patch for title, patch in tried.items() if patch is not None}

    def _write_anew(self, sheets: list[Sheet]) -> None:
        bed = grafting.Bed(self._package, self._fresh, styles.given(self._package, self._fresh), self._places)
        known = styles.looks(self._old), styles.looks(self._fresh)
        strings = strings_of(self._fresh)
        behind = ""
        for sheet in self._fresh.sheets:
            if sheet in sheets:
                target = self._target(sheet, behind)
                sides = self._sides.get(sheet.title)
                if sides is not None:
                    self._carry(sheet, bed, sides, known)
                elif (cells := cells_of(self._fresh.parts[sheet.part], strings)) is not None:
                    grafting.graft(sheet, target, grafting.sheet_xml(sheet.title, cells, bed, {}), bed)
                else:
                    raise ValueError(sheet.title)
            behind = self._places[sheet.title].title

    def _target(self, sheet: Sheet, behind: str) -> str:
        """The part a sheet is written to: the one it has, or a new one."""
        if sheet.title in self._theirs:
            return self._theirs[sheet.title].part
        target, key = grafting.add(self._package)
        names.add_sheet(self._package, sheet.title, key, behind)
        return target

    def _carry(self, sheet: Sheet, bed: grafting.Bed, sides: Sides, known: tuple[Looks, Looks]) -> None:
        """Write a sheet anew with what somebody had put on it."""
        place, target = self._once[sheet.title], self._theirs[sheet.title].part
        now = aligned(sheet.title, sides.was, sides.now)
        part = grafting.sheet_xml(sheet.title, sides.now, bed, carrying.looks(place, now, sides, *known))
        way = self._ways[place.title] = carrying.way(place, now)
        own = carrying.own_cells(place, sides)
        part, crowded = carrying.with_cells(part, own, set(sides.now.at), way)
        self._lost += [f"what is in {place.title}!{address(at)}" for at in crowded]
        part = carrying.with_widths(part, sides.theirs.text.encode(), way)
        left = carrying.left_behind(sides.theirs.text, sides.was.text)
        once = next(each.part for each in self._old.sheets if each.title == sheet.title)
        if carrying.drawings(self._package, target) > carrying.drawings(self._old, once):
            left = (*left, "what you have drawn")
        self._lost += [f"{words} on the sheet {place.title}" for words in left]
        notes = carrying.comments(self._package, target)
        grafting.graft(sheet, target, part, bed)
        for kind, name, content in notes:
            free = self._package.free(name)
            self._package.parts[free] = carrying.moved_comments(content.part, way)
            if content.kind:
                self._package.state_type(free, content.kind)
            key = self._package.link(target, kind, free)
            if kind == "vmlDrawing":
                self._package.parts[target] = carrying.with_box(self._package.parts[target], key)

    def _follow(self, patches: dict[str, Patch]) -> None:
        """Let formulas that are not ours point to where our cells went."""
        went = Places({title: way.place(title) for title, way in self._ways.items()})
        if went.is_plain:
            return
        ours = {sheet.part for sheet in _found(self._package, self._fresh).values()}
        self._lost += following.follow(self._package, went, ours)
        for title in patches:
            sheet, sides = self._theirs[title], self._sides[title]
            own = carrying.own_cells(self._once[title], sides)
            following.follow_cells(self._package, sheet, went, frozenset(own))

    def _take_out_sheets(self) -> None:
        """Sheets of ours that the plan of now has not."""
        known = {mark_of(sheet.title) for sheet in self._fresh.sheets}
        marked = names.targets(self._package)
        titles = {title for mark, title in marked.items() if mark not in known}
        if not marked:
            titles = set(self._theirs) - {sheet.title for sheet in self._fresh.sheets}
        for sheet in [each for each in self._package.sheets if each.title in titles]:
            grafting.clear(self._package, sheet.part)
            self._package.remove(sheet.part)
            names.take_out_sheet(self._package, sheet.title)
            self._package.unlink(BOOK, sheet.key)

    def _forget_the_chain(self) -> None:
        """The order in which a spreadsheet had calculated; it makes a new one."""
        for link in self._package.links(BOOK):
            if link.kind == CHAIN:
                self._package.remove(link.target)
                self._package.unlink(BOOK, link.key)


def _says(cells: Cells) -> dict[At, tuple[str | None, Value]]:
    """What the filled cells of a sheet say."""
    both = {at: (cell.formula, cell.value) for at, cell in cells.at.items()}
    return {at: each for at, each in both.items() if each != (None, None)}


def _found(package: Package, ours: Package) -> dict[str, Sheet]:
    """Our sheets in a workbook, by the titles we give them: by their marks, in files without any by their titles."""
    known = {sheet.title: sheet for sheet in package.sheets}
    marked = names.targets(package)
    found = {}
    for sheet in ours.sheets:
        title = marked.get(mark_of(sheet.title), "") if marked else sheet.title
        if title in known:
            found[sheet.title] = known[title]
    return found
