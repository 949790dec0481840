"""Runs from the command line: a list estimated, whatever stands in it; the catalogue listed."""

from __future__ import annotations

import csv
import json
import sys
import time
from pathlib import Path

import pytest
import xlsxwriter

from core.accelerators import accelerators
from core.runs.published import FILE, shipped
from core.runs.written import HEADS
from main import COMMANDS
from tests.core.typed import Captured, done, told
from tests.workbook.lists import many_runs

GOOD = "name,kind,params_total,tokens,accelerator,n_accelerators\nOurs,dense,8e9,1e12,H100-SXM,512\n"
DIRTY = """Name;Kind;Params Total;Params_Active;Tokens;Accelerator;N accelerators;Layers;Hidden;Steady MFU pct
Ours;dense;8B;;2T;H100 SXM;256;32;4.096;
Empty;;;;;;;;;
"=1+1";moe;-5;nan;0;consumer card;-8;x;inf;0,4
More active;dense;7e9;8e9;1e12;H100 SXM;64;;;
Ω “quoted”, name;hybrid;7e9;;1,5e12;TPUv4;64;;;41,5
"""


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def estimated(folder: Path, text: str, capsys: Captured) -> list[dict[str, str]]:
    """What comes of a list in a text."""
    (folder / "runs.csv").write_text(text, encoding="utf-8")
    told(capsys, "estimate", folder / "runs.csv", "--out", folder / "out.csv", "--replace")
    return rows_of(folder / "out.csv")


def test_both_commands_are_words_of_the_program() -> None:
    assert {"estimate", "accelerators"} <= set(COMMANDS)


def test_a_list_is_estimated_row_by_row(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "runs.csv").write_text(GOOD, encoding="utf-8")
    lines = told(capsys, "estimate", tmp_path / "runs.csv", "--out", tmp_path / "out.csv")
    assert lines == ["1 run in out.csv"]
    (row,) = rows_of(tmp_path / "out.csv")
    assert tuple(row) == HEADS
    assert (row["name"], row["class"], row["flop"]) == ("Ours", "dense Hopper <10B", "4.8e+22")
    assert float(row["gpu_hours_p10"]) < 72_000 < float(row["gpu_hours_p50"]) < 73_000 < float(row["gpu_hours_p90"])
    assert float(row["days"]) == pytest.approx(float(row["gpu_hours_p50"]) / 24 / 512, rel=1e-4)
    assert row["min_accelerators"] == "3"
    assert row["assumed"] == (
        "layers or hidden not stated: 6ND without attention; seq_len not stated: 4,096 taken; "
        "min_accelerators of 34 layers of 4,352, the shape of a dense model"
    )


def test_the_shipped_runs_give_a_row_each_in_their_order(tmp_path: Path, capsys: Captured) -> None:
    lines = told(capsys, "estimate", FILE, "--out", tmp_path / "out.csv")
    assert lines == [f"{len(shipped())} runs in out.csv"]
    rows = rows_of(tmp_path / "out.csv")
    assert [row["name"] for row in rows] == [each.run.name for each in shipped()]
    assert all(row["gpu_hours_p50"] or "missing: " in row["assumed"] for row in rows)


def test_published_results_are_not_read(tmp_path: Path, capsys: Captured) -> None:
    with FILE.open(encoding="utf-8", newline="") as file:
        heads, *rows = csv.reader(file)
    answers = ("gpu_hours", "days", "gpu_hours_derived", "mfu_or_tflops_published", "cost_usd_published", "notes")
    for other in ("1", "", "rubbish"):
        with (tmp_path / "other.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [
                    heads,
                    *(
                        [other if head in answers else cell for head, cell in zip(heads, row, strict=True)]
                        for row in rows
                    ),
                ]
            )
        told(capsys, "estimate", FILE, "--out", tmp_path / "one.csv", "--replace")
        told(capsys, "estimate", tmp_path / "other.csv", "--out", tmp_path / "two.csv", "--replace")
        assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes()


def test_dirty_cells_are_named_and_nothing_is_made_up(tmp_path: Path, capsys: Captured) -> None:
    ours, empty, formula, active, hybrid = estimated(tmp_path, DIRTY, capsys)
    assert ours["flop"] == f"{6 * 8e9 * 2e12 + 6 * 32 * 4096 * 4096 * 2e12:.6g}"
    assert ours["assumed"] == "seq_len not stated: 4,096 taken"
    for row in (empty, formula, active):
        assert {row[head] for head in HEADS if head.startswith("gpu") or head in {"flop", "days"}} == {""}
    assert "missing: params_active, tokens, accelerator" in empty["assumed"]
    assert formula["name"] == "'=1+1"
    for said in (
        *("params_total: “-5” must", "params_active: “nan” is", "tokens: “0” must", "“consumer card” is unclear"),
        *("n_accelerators: “-8”", "layers: “x” is not", "hidden: “inf” is not", "steady_mfu_pct: “0,4”"),
    ):
        assert said in formula["assumed"]
    assert active["assumed"].startswith("params_active 8e+09 is more than params_total 7e+09; neither is taken")
    assert (hybrid["name"], hybrid["class"]) == ("Ω “quoted”, name", "ssm/hybrid")
    assert float(hybrid["gpu_hours_p50"]) == pytest.approx(6 * 7e9 * 1.5e12 / 3600 / 275e12 / 0.415 / 0.85, rel=1e-3)


def test_a_workbook_is_read_by_the_sheet_that_holds_runs_or_the_one_named(tmp_path: Path, capsys: Captured) -> None:
    book = xlsxwriter.Workbook(tmp_path / "runs.xlsx")
    book.add_worksheet("Notes").write_row(0, 0, ("Remember", "this"))
    book.worksheets()[0].write_row(1, 0, ("a", "b"))
    page = book.add_worksheet("Runs")
    page.write_row(0, 0, ("Name", "kind", "params_total", "tokens", "accelerator"))
    page.write_row(1, 0, ("Ours", "dense", 8e9, 1e12, "H100 SXM"))
    book.close()
    told(capsys, "estimate", tmp_path / "runs.xlsx", "--out", tmp_path / "one.csv")
    told(capsys, "estimate", tmp_path / "runs.xlsx", "--sheet", "RUNS", "--out", tmp_path / "two.csv")
    assert rows_of(tmp_path / "one.csv") == rows_of(tmp_path / "two.csv")
    assert rows_of(tmp_path / "one.csv")[0]["flop"] == "4.8e+22"


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("estimate",), "estimate needs a list of runs and --out, or --report"),
        (("estimate", "{list}"), "estimate needs --out, the .csv to write"),
        (("estimate", "{list}", "--out", "{folder}/new.xlsx"), "new.xlsx must end in .csv"),
        (("estimate", "{list}", "--out", "{there}"), "is there already; choose another name or --replace"),
        (("estimate", "{list}", "--out", "{list}", "--replace"), "is the list itself; choose another name"),
        (("estimate", "{list}", "--sheet", "May", "--out", "{new}"), "has no sheet “May”; there are runs"),
        (("estimate", "{folder}/no.csv", "--out", "{new}"), "no.csv is not there any more"),
        (("estimate", "{folder}", "--out", "{new}"), "is no list that can be read; save it as .csv or .xlsx"),
        (("estimate", "{bare}", "--out", "{new}"), "bare.csv holds no list"),
        (("estimate", "{bytes}", "--out", "{new}"), "bytes.csv is no text"),
        (("estimate", "{other}", "--out", "{new}"), "No column of the list is known; its heads should be among name"),
        (("estimate", "{list}", "--out", "{folder}/no/new.csv"), "new.csv"),
        (("accelerators", "--csv"), "unrecognized arguments: --csv"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_and_exit_code_two(
    argv: tuple[str, ...], says: str, tmp_path: Path, capsys: Captured
) -> None:
    contents = {"list": ("runs", GOOD), "there": ("there", "mine"), "bare": ("bare", "name,tokens\n"),
                "bytes": ("bytes", "a,b\0\n"), "other": ("other", "size,model\n1,2\n")}  # fmt: skip
    for name, text in contents.values():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    places = {key: tmp_path / f"{name}.csv" for key, (name, _) in contents.items()}
    assert done(*(word.format(**places, folder=tmp_path, new=tmp_path / "new.csv") for word in argv)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("headwater: ")
    assert says in err
    assert not (tmp_path / "new.csv").exists()
    assert (tmp_path / "there.csv").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "runs.csv").read_text(encoding="utf-8") == GOOD


def test_the_report_is_printed_alone_or_beside_an_estimate(tmp_path: Path, capsys: Captured) -> None:
    alone = told(capsys, "estimate", "--report")
    assert alone[1].startswith("class of runs")
    assert [*alone, f"{len(shipped())} runs in out.csv"] == told(
        capsys, "estimate", FILE, "--report", "--out", tmp_path / "out.csv"
    )


def test_accelerators_are_listed_with_date_and_grade(capsys: Captured) -> None:
    lines = told(capsys, "accelerators")
    assert [line.split()[0] for line in lines] == [each.id for each in accelerators()]
    assert lines[0].split(maxsplit=1)[1] == (
        "H100 SXM 80 GB     Hopper         989 / 1,979 TFLOP/s   80 GB  3.35 TB/s    700 W  2022-09  strong"
    )


def test_accelerators_come_as_json_in_the_units_of_data_sheets(capsys: Captured) -> None:
    rows = {row["id"]: row for row in json.loads("\n".join(told(capsys, "accelerators", "--json")))}
    h100, tpu = rows["h100-sxm-80"], rows["tpu-v5e"]
    assert (h100["bf16_tflops"], h100["memory_gb"], h100["speed_to_a100"]) == (989, 80, [2.12, 2.2, 2.53])
    assert (tpu["watts"], tpu["mamf_bf16_tflops"], tpu["speed_to_a100"]) == (None, None, None)
    assert (h100["grade"], h100["date"]) == ("strong", "2026-11-01")


def test_ten_thousand_runs_take_no_long(tmp_path: Path, capsys: Captured) -> None:
    runs = many_runs(tmp_path, 10_000)
    began = time.process_time()
    told(capsys, "estimate", runs, "--out", tmp_path / "out.csv")
    assert time.process_time() - began < (5 if sys.gettrace() is None else 30)
    assert len(rows_of(tmp_path / "out.csv")) == 10_000
