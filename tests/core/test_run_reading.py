"""Lists of runs: heads and figures as people write them, and what is said of cells that are none."""

from __future__ import annotations

import pytest

from core.issues import Invalid
from core.prices.table import Table
from core.runs.cells import BOUNDS, figure
from core.runs.reading import Row, read_rows
from core.runs.run import CONTINUED, DENSE, FINETUNE, MOE, Group, group_of


def row(**cells: object) -> Row:
    """The one row of a list with these cells."""
    (found,) = read_rows(Table("list", tuple(cells), (tuple(cells.values()),)))
    return found


@pytest.mark.parametrize(
    ("column", "raw", "value"),
    [
        ("params_total", "7e9", 7e9),
        ("params_total", "13.000.000.000", 13e9),
        ("params_total", "6.7B", 6.7e9),
        ("params_total", "6,7 B", 6.7e9),
        ("params_total", 6_738_415_616, 6_738_415_616),
        ("tokens", "1.4E+12", 1.4e12),
        ("tokens", "1,5e12", 1.5e12),
        ("tokens", "2T", 2e12),
        ("tokens", "300 000 000 000", 3e11),
        ("tokens", 1e12, 1e12),
        ("hidden", "4,096", 4096),
        ("hidden", "4.096", 4096),
        ("hidden", "12,000", 12_000),
        ("layers", "32.0", 32),
        ("steady_mfu_pct", "42.3", 42.3),
        ("steady_mfu_pct", "42,3 %", 42.3),
        ("steady_mfu_pct", "38.500", 38.5),
        ("compute_flop_override", "6.5131e+23", 6.5131e23),
        ("n_accelerators", "-", None),
        ("n_accelerators", "", None),
        ("n_accelerators", None, None),
        ("seq_len", " unknown ", None),
    ],
)
def test_a_figure_is_read_as_it_is_written(column: str, raw: object, value: float | None) -> None:
    assert figure(column, raw) == value


@pytest.mark.parametrize(
    ("column", "raw", "says"),
    [
        ("params_total", "seven", "“seven” is not a number; write it like 7e9 or 7B"),
        ("params_total", "7", "“7” must be a number between 100,000 and 1e+15; write it like 7e9 or 7B"),
        ("params_total", "-7e9", "must be a number between"),
        ("tokens", "0", "“0” must be a number between 100,000 and 1e+18; write it like 2e12 or 2T"),
        ("tokens", "nan", "“nan” is not a number"),
        ("tokens", "inf", "“inf” is not a number"),
        ("tokens", "1e400", "is not a number"),
        ("tokens", float("nan"), "must be a number between"),
        ("tokens", float("-inf"), "must be a number between"),
        ("tokens", 10**400, "must be a number between"),
        ("tokens", True, "“True” is not a number"),
        ("tokens", "1.500", "“1.500” could be 1.5 or 1500; write it without group marks"),
        ("tokens", "#DIV/0!", "is not a number"),
        ("hidden", "12.000", "“12.000” could be 12 or 12000"),
        ("layers", "32.5", "“32.5” is no whole number; write it like 32"),
        ("layers", "10 %", "is not a number"),
        ("steady_mfu_pct", "0.42", "must be a number between 1 and 100; write it like 42 for 42 %"),
        ("steady_mfu_pct", 420, "must be a number between 1 and 100"),
        ("n_accelerators", "8x", "is not a number; write it like 512"),
        ("params_active", "9" * 300, "is not a number"),
    ],
)
def test_a_cell_that_is_no_figure_is_refused_in_words(column: str, raw: object, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        figure(column, raw)
    assert says in str(refused.value)
    assert len(str(refused.value)) < 160


def test_heads_are_known_in_any_case_and_order() -> None:
    found = row(**{"N accelerators": "64", "TOKENS": "1e12", " Params-Total ": "7e9", "KIND": "Dense", "extra": "?"})
    assert (found.run.count, found.run.tokens, found.run.total, found.run.active) == (64, 1e12, 7e9, 7e9)
    assert found.remarks == ()


def test_rows_without_anything_are_no_rows() -> None:
    table = Table("list", ("name", "tokens"), (("a", "1e12"), (None, None), ("b", None)))
    assert [each.run.name for each in read_rows(table)] == ["a", "b"]


@pytest.mark.parametrize(
    ("heads", "says"),
    [
        (
            ("model", "size"),
            "No column of the list is known; its heads should be among name, kind, accelerator, params",
        ),
        (("name", "tokens", "Tokens"), "Two columns of the list are headed “tokens”; leave one"),
    ],
)
def test_a_list_that_cannot_be_read_is_refused(heads: tuple[str, ...], says: str) -> None:
    with pytest.raises(Invalid, match=says):
        read_rows(Table("list", heads, (("x",) * len(heads),)))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("MoE", MOE),
        ("Mixture-of-Experts", MOE),
        ("continued pre-training", CONTINUED),
        ("SFT", FINETUNE),
        ("DENSE", DENSE),
    ],
)
def test_a_kind_is_known_in_usual_words(words: str, kind: str) -> None:
    found = row(kind=words)
    assert (found.run.kind, found.remarks) == (kind, ())


def test_a_kind_that_is_not_stated_follows_from_the_parameters() -> None:
    sparse, dense = row(params_total="46.7e9", params_active="12.9e9"), row(params_total="7e9")
    assert (sparse.run.kind, sparse.remarks) == (MOE, ("kind not stated: taken as moe",))
    assert (dense.run.kind, dense.remarks) == (DENSE, ("kind not stated: taken as dense",))


def test_a_kind_nobody_knows_is_not_guessed() -> None:
    found = row(kind="diffusion", accelerator="H100", n_accelerators=8)
    assert found.run.kind == ""
    assert group_of(found.run) is None
    assert found.remarks[0] == "kind “diffusion” is none of dense, moe, ssm, hybrid, continued, finetune"


def test_parameters_that_contradict_each_other_are_not_taken() -> None:
    found = row(kind="moe", params_total="7e9", params_active="8e9")
    assert (found.run.total, found.run.active) == (None, None)
    assert found.remarks == ("params_active 8e+09 is more than params_total 7e+09; neither is taken",)


def test_parameters_stand_for_each_other_where_all_are_active() -> None:
    assert row(kind="dense", params_active="7e9").run.total == 7e9
    assert row(kind="moe", params_active="7e9").run.total is None
    assert row(kind="moe", params_total="7e9").run.active is None


def test_what_is_open_about_an_accelerator_is_told() -> None:
    assert row(kind="dense", accelerator="H100").remarks == ("accelerator “H100” read as H100 SXM 80 GB",)
    assert row(kind="dense", accelerator="H100 SXM").remarks == ()
    assert row(kind="dense", accelerator="big one").remarks == (
        "accelerator “big one” is unclear or not in the catalogue",
    )


@pytest.mark.parametrize(
    ("cells", "group"),
    [
        ({"accelerator": "A800", "n_accelerators": 64}, Group.AMPERE),
        ({"accelerator": "A100", "n_accelerators": 16}, Group.FEW),
        ({"accelerator": "H100", "n_accelerators": 17, "params_total": "9.9e9"}, Group.HOPPER_SMALL),
        ({"accelerator": "H200", "params_total": "1e10"}, Group.HOPPER_LARGE),
        ({"accelerator": "B200", "params_total": "8e9"}, Group.HOPPER_SMALL),
        ({"accelerator": "GB300"}, Group.HOPPER_LARGE),
        ({"accelerator": "TPU v4"}, Group.OTHER),
        ({"accelerator": "MI300X"}, Group.OTHER),
        ({"params_total": "7e9", "n_accelerators": 8}, None),
        ({"kind": "hybrid"}, Group.STATE_SPACE),
        ({"kind": "ssm", "n_accelerators": 8}, Group.STATE_SPACE),
    ],
)
def test_the_class_of_a_run(cells: dict[str, object], group: Group | None) -> None:
    assert group_of(row(**{"kind": "dense", **cells}).run) == group


def test_every_bound_holds_its_own_example() -> None:
    for column, bound in BOUNDS.items():
        assert bound.fits(figure(column, bound.like.split()[0]) or 0)
