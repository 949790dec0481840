"""Charts beside and below each other on one figure, their axes in line."""

from __future__ import annotations

from core.chart_grids import Panels
from core.charts import Chart, Kind
from ui.plot_chart import SeriesPlot, show_key
from ui.plot_frame import legend
from ui.plot_text import Dressing

NARROWEST = 150.0  # points of a panel; where there is less for each, fewer stand beside each other
_GAP = 14.0  # points between panels
_BELOW = 6.0  # points below each panel


class PanelsPlot:
    """Several charts on a figure; each takes new values, and the pointer finds the one it is over."""

    def __init__(self, chart: Panels, dressing: Dressing) -> None:
        """Make every panel, with a dressing of its own."""
        self._chart = chart
        self._dressing = dressing
        self._inner = tuple(
            Dressing(dressing.figure, dressing.palette, dressing.family, dressing.size) for _ in chart.panels
        )
        self._plots = tuple(SeriesPlot(panel, own) for panel, own in zip(chart.panels, self._inner, strict=True))

    def take(self, chart: Chart) -> bool:
        """Show the values of other panels of the same shapes; False where one differs, and the drawing is to go."""
        if not isinstance(chart, Panels) or len(chart.panels) != len(self._plots):
            return False
        if not all(plot.put(panel) for plot, panel in zip(self._plots, chart.panels, strict=True)):
            return False
        self._chart = chart
        self.arrange()
        return True

    def arrange(self) -> None:
        """Share out the figure; panels above each other have equal margins."""
        self._dressing.take_off()
        columns = self._place()
        needed = [plot.margins() for plot in self._plots]
        for number, plot in enumerate(self._plots):
            above = needed[number % columns :: columns]
            plot.arrange((max(left for left, _ in above), max(right for _, right in above)))

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the position at a point, counted over all panels."""
        before = 0
        for panel, plot in zip(self._chart.panels, self._plots, strict=True):
            place = plot.position_at(across, down)
            if place is not None:
                return before + place
            before += len(panel.positions())
        return None

    def _place(self) -> int:
        """Give each panel its share of the figure, and its title above it; return how many stand beside each other."""
        dressing, count = self._dressing, len(self._plots)
        _, _, width, height = dressing.room
        columns = beside(self._chart, width)
        rows = -(-count // columns)
        foot = self._show_key(width)
        across, up = (width - (columns - 1) * _GAP) / columns, (height - foot) / rows
        for number, (own, panel) in enumerate(zip(self._inner, self._chart.panels, strict=True)):
            row, column = divmod(number, columns)
            left, bottom = column * (across + _GAP), height - (row + 1) * up
            tall = max(up - dressing.line_height - 3 - _BELOW, 1.0)
            own.share = (left / width, (bottom + _BELOW) / height, across / width, tall / height)
            top = bottom + up - dressing.line_height / 2
            dressing.words(left + 3, top, dressing.cut(panel.title, across - 6), "text")
        return columns

    def _show_key(self, width: float) -> float:
        """Place one legend for all panels that leave theirs to this; return the height it takes."""
        dressing = self._dressing
        bare = [panel for panel in self._chart.panels if panel.is_bare]
        rows = legend(dressing, Chart("", Kind.AREA, tuple(each for panel in bare for each in panel.seen)), width)
        show_key(dressing, rows, width, Kind.AREA)
        return len(rows) * dressing.line_height + (_BELOW if rows else 0.0)


def beside(chart: Panels, width: float) -> int:
    """Return how many panels stand beside each other in so many points."""
    fitting = int((width + _GAP) / (NARROWEST + _GAP))
    return max(1, min(chart.across, len(chart.panels), fitting))
