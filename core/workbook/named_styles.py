"""A workbook whose formats are named cell styles, which XlsxWriter does not write: one style a role, for every number.

Somebody who changes the style “Plan: input” in a spreadsheet program changes all inputs at once.
"""

from __future__ import annotations

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.packager import Packager
from xlsxwriter.styles import Styles, XFormatType

FIRST = 2  # after the styles every file has: Normal, and Hyperlink, for the cover has links
STEM = "Plan: "


class NamedBook(xlsxwriter.Workbook):  # type: ignore[misc]  # XlsxWriter has no types
    """A workbook that knows the first format of each style."""

    def __init__(self, *arguments: object, **more: object) -> None:
        """Begin without styles of our own."""
        super().__init__(*arguments, **more)
        self.named: dict[str, Format] = {}

    def name_style(self, name: str, made: Format) -> None:
        """Let a format belong to the style of this name."""
        self.named.setdefault(name, made)
        made.xf_id = FIRST + list(self.named).index(name)

    def _get_packager(self) -> Packager:
        return _Packager()


class _Packager(Packager):  # type: ignore[misc]  # the same
    """Writes the part of styles with names."""

    def _write_styles_file(self) -> None:
        book = self.workbook
        styles = _Styles(book.named)
        styles._set_style_properties(  # noqa: SLF001 - there is no public way
            [
                *(book.xf_formats, book.palette, book.font_count, book.num_formats, book.border_count),
                *(book.fill_count, book.custom_colors, book.dxf_formats, book.has_comments),
            ]
        )
        styles._set_xml_writer(self._filename("xl/styles.xml"))  # noqa: SLF001 - the same
        styles._assemble_xml_file()  # noqa: SLF001 - the same


class _Styles(Styles):  # type: ignore[misc]  # the same
    """The part of styles."""

    def __init__(self, named: dict[str, Format]) -> None:
        super().__init__()
        self._named = named

    def _write_cell_style_xfs(self) -> None:
        self._xml_start_tag("cellStyleXfs", [("count", FIRST + len(self._named))])
        self._write_xf(self.xf_formats[0], XFormatType.STYLE)
        self._write_style_xf(True, self.hyperlink_font_id)  # noqa: FBT003 - the library's own signature
        for made in self._named.values():
            self._write_xf(made, XFormatType.STYLE)
        self._xml_end_tag("cellStyleXfs")

    def _write_cell_styles(self) -> None:
        self._xml_start_tag("cellStyles", [("count", FIRST + len(self._named))])
        self._write_cell_style("Hyperlink", 1, 8)
        self._write_cell_style()
        for place, name in enumerate(self._named, FIRST):
            self._xml_empty_tag("cellStyle", [("name", f"{STEM}{name}"), ("xfId", place)])
        self._xml_end_tag("cellStyles")
