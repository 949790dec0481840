"""Two inputs in one cell: a score and the evidence for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import CHECKED_GROUPS, Checked
from ui.form.field import Field
from ui.form.form import SectionForm
from ui.form.groups import FactLabel, names_of
from ui.form.options import OptionsForm


def opened(qtbot: QtBot, width: int, *options: Checked) -> OptionsForm:
    form = OptionsForm("vendor", Checked, groups=CHECKED_GROUPS)
    qtbot.addWidget(form)
    form.resize(width, 400)
    form.show_options(options or (Checked(), Checked(name="Lock-in", fabric_proof="Measured by us")), 0)
    form.show()
    QApplication.processEvents()
    return form


def at(form: OptionsForm, key: str) -> Field:
    found = form.field_of(key)
    assert found is not None
    return found


def left(form: OptionsForm, key: str) -> int:
    return at(form, key).mapTo(form, QPoint(0, 0)).x()


def top(form: OptionsForm, key: str) -> int:
    return at(form, key).mapTo(form, QPoint(0, 0)).y()


def test_score_and_evidence_stand_side_by_side_the_words_wider(qtbot: QtBot) -> None:
    form = opened(qtbot, 900)
    score, proof = at(form, "vendor.1.fabric_test"), at(form, "vendor.1.fabric_proof")
    assert top(form, "vendor.1.fabric_test") == top(form, "vendor.1.fabric_proof")
    assert left(form, "vendor.1.fabric_proof") == left(form, "vendor.1.fabric_test") + score.width()
    assert proof.width() > score.width()


def test_in_a_narrow_cell_the_words_stand_under_the_figure(qtbot: QtBot) -> None:
    form = opened(qtbot, 460)
    assert left(form, "vendor.1.fabric_test") == left(form, "vendor.1.fabric_proof")
    assert top(form, "vendor.1.fabric_proof") > top(form, "vendor.1.fabric_test")
    assert at(form, "vendor.1.fabric_proof").editor.property("bare") is True
    form.resize(900, 400)
    QApplication.processEvents()
    assert top(form, "vendor.1.fabric_test") == top(form, "vendor.1.fabric_proof")
    assert at(form, "vendor.1.fabric_proof").editor.property("bare") is False


def test_each_of_the_two_is_stated_for_itself(qtbot: QtBot) -> None:
    form = opened(qtbot, 900)
    put: list[tuple[str, object]] = []
    form.put.connect(lambda key, value: put.append((key, value)))
    combo = at(form, "vendor.2.fabric_proof").editor
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "Measured by us"
    combo.activated.emit(combo.findText("Their statement"))
    assert put == [("vendor.2.fabric_proof", "Their statement")]
    assert combo.accessibleName() == "Evidence, all-reduce, Lock-in"
    assert at(form, "vendor.2.fabric_test").editor.accessibleName() == "All-reduce, Lock-in"


def test_weight_and_knock_out_stand_muted_beside_the_label(qtbot: QtBot) -> None:
    form = opened(qtbot, 900)
    labels = form.findChildren(FactLabel)
    assert [label.accessibleName() for label in labels] == ["All-reduce", "Spare pool", "Remark"]
    words = [word.text() for word in labels[0].findChildren(QLabel) if word.property("role") == "muted"]
    assert words == ["%, weight 12, knock-out"]
    assert labels[0].accessibleDescription().startswith("weight 12, knock-out. In %.")
    assert "Spare pool" in [word.text() for word in labels[1].findChildren(QLabel)]


def test_both_inputs_of_a_pair_count_as_grouped(qtbot: QtBot) -> None:
    form = opened(qtbot, 900)
    assert names_of(CHECKED_GROUPS) == ("fabric_test", "fabric_proof", "pool_test", "pool_proof")
    headings = [label.text() for label in form.findChildren(QLabel) if label.property("role") == "small"]
    assert headings == ["Vendor", "More"]


def test_a_pair_that_names_no_input_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        OptionsForm("vendor", Checked, groups=(("Vendor", (("fabric_test", "fabric_prove"),)),))


def test_a_section_without_options_has_a_row_for_each_of_the_two(qtbot: QtBot) -> None:
    form = SectionForm("vendor", Checked, groups=CHECKED_GROUPS)
    qtbot.addWidget(form)
    form.show_section(Checked(fabric_test=0.5))
    score, proof = form.field_of("vendor.fabric_test"), form.field_of("vendor.fabric_proof")
    assert score is not None
    assert proof is not None
    assert score.value == 0.5
    assert proof.value == "Not asked"


def test_a_figure_beside_words_of_any_length_has_room(qtbot: QtBot) -> None:
    form = OptionsForm("vendor", Checked, groups=(("Vendor", (("fabric_test", "remark"),)),))
    qtbot.addWidget(form)
    form.resize(900, 400)
    form.show_options((Checked(remark="As seen in the trial"),), 0)
    form.show()
    assert at(form, "vendor.1.remark").width() > at(form, "vendor.1.fabric_test").width()


def test_a_choice_that_is_too_long_is_shortened_and_its_list_is_wide_enough(qtbot: QtBot) -> None:
    form = opened(qtbot, 460)
    combo = at(form, "vendor.1.fabric_proof").editor
    assert isinstance(combo, QComboBox)
    assert not combo.grab().isNull()
    combo.showPopup()
    widest = max(combo.fontMetrics().horizontalAdvance(combo.itemText(place)) for place in range(combo.count()))
    assert combo.view().width() >= widest
    combo.hidePopup()
