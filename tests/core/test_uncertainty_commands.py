"""How sure it is from the command line: figures of a plan, as lines and as JSON, kept in a file; what is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core import uncertainty_commands
from core.uncertainty import executors
from core.uncertainty.lines import lines
from core.uncertainty.words import name
from core.uncertainty.written import CHANCES, PERCENTILES, as_json
from core.workbook import load, save
from tests.core.drawing_commands import ALONE, DRAWN, Captured, refused, said, two_cases, wanted


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is compiled here, nor in the processes started from here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    save(two_cases(), path)
    return path


@pytest.mark.deep
def test_the_same_seed_says_the_same_whoever_draws(file: Path, capsys: Captured) -> None:
    text = said(capsys, "simulate", file, *ALONE)
    assert text.startswith("8 B tuned model, 8 nodes: 256 draws in 8 replicates of 32, seed 7\n")
    assert "Burst, Five founders, Tuned 8 B; the plan as it stands" in text
    assert "never: not within the 12 months of the plan" in text
    assert "What is worth finding out" not in text
    assert said(capsys, "simulate", file, *ALONE) == text
    assert said(capsys, "simulate", file, *DRAWN, "--workers", "2") == text


def test_all_figures_are_told_as_json_for_every_case(file: Path, capsys: Captured) -> None:
    found = wanted()
    told = json.loads(said(capsys, "simulate", file, *ALONE, "--cases", "all", "--json"), parse_constant=no_constant)
    assert (told["draws"], told["replicates"], told["seed"], told["horizon"]) == (256, 8, 7, 12)
    assert told["compiled"] is False
    assert [each["case"] for each in told["cases"]] == [[1, 1, 1], [1, 1, 2]]
    for case, outlook in zip(told["cases"], found.outlooks, strict=True):
        for figure in outlook.figures:
            for share, each in zip(PERCENTILES, figure.percentiles, strict=True):
                assert_told(case["figures"][figure.line.key][share], each)
        for key in CHANCES:
            assert_told(case["chances"][key], getattr(outlook, key))
    for key, shares in found.matters.items():
        assert [(each["key"], each["rank"]) for each in told["matters"][key]] == [
            (share.drawn.key, share.rank) for share in shares
        ]
    assert found.knowing is not None
    assert_told(told["knowing"]["everything"], found.knowing.everything)
    nets = {each["key"]: each["net"] for each in told["knowing"]["inputs"]}
    assert nets == {each.drawn.key: pytest.approx(each.net, rel=1e-11) for each in found.knowing.inputs}


def test_every_case_and_what_to_find_out_are_said_where_all_are_drawn() -> None:
    text = lines(wanted())
    assert "\nTuned 8 B  " in text
    assert "\nAdapters, 8 B  " in text
    assert "What is worth finding out before choosing (knowing everything: " in text


def test_an_abbreviation_keeps_its_capitals_behind_the_name_of_an_option() -> None:
    report = wanted()
    labels = {share.drawn.key: name(report.plan, share.drawn) for share in report.matters["net_cost"]}
    assert labels["infrastructure.1.pue"] == "Burst, PUE"
    assert labels["infrastructure.1.restart"] == "Burst, restart"


def test_figures_that_agree_to_twelve_digits_are_told_alike() -> None:
    report = wanted()
    first, *others = report.outlooks[0].figures
    low, middle, high = first.percentiles
    nearly = replace(first, percentiles=(low, replace(middle, value=middle.value * (1 + 3e-16)), high))
    outlook = replace(report.outlooks[0], figures=(nearly, *others))
    assert as_json(replace(report, outlooks=(outlook, *report.outlooks[1:]))) == as_json(report)


def no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def assert_told(told: dict[str, Any], found: Any) -> None:
    if told["never"]:
        assert told["value"] is None
        assert found.value == float("inf")
    else:
        assert told["value"] == float(f"{found.value:.12g}")
    if told["half_width"] is None:
        assert found.error == float("inf")
    else:
        assert told["half_width"] == float(f"{found.half_width:.12g}")


def test_a_plan_is_written_as_it_was_drawn(file: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "out.xlsx"
    text = said(capsys, "simulate", file, *ALONE, "--scenario", "1", "--out", out, "--samples")
    assert "Burst, Five founders, Tuned 8 B; Dear" in text
    opened = load(out)
    assert opened.plan == replace(two_cases().put("events.seed", 7.0), scenario=1)
    assert (opened.issues, opened.foreign) == ((), ())


REFUSED: tuple[tuple[tuple[str, ...], str], ...] = (
    (("--draws", "0"), "--draws must lie between 1 and 131,072; it is 0"),
    (("--draws", "131073"), "--draws must lie between 1 and 131,072; it is 131,073"),
    (("--draws", "many"), "argument --draws: invalid int value: 'many'; see headwater simulate --help"),
    (("--workers", "-1"), "--workers must not be negative; it is -1"),
    (("--seed", "-1"), "Seed must lie between 0 and 1000000; it is -1"),
    (("--samples",), "--samples needs --out, the .xlsx to write"),
    (("--scenario", "2"), "The plan has 1 scenario; there is no scenario 2"),
    (("--out", "plan.txt"), "plan.txt must end in .xlsx; plans are Excel workbooks without macros"),
    (("--scheduler", "here"), "“here” is no address of a Dask scheduler; write it like tcp://10.0.0.5:8786"),
    (("--compile", "--scheduler", "tcp://10.0.0.5:8786"), uncertainty_commands.ELSEWHERE),
)


@pytest.mark.parametrize(("words", "sentence"), REFUSED, ids=[" ".join(words) for words, _ in REFUSED])
def test_what_cannot_be_drawn_is_refused_in_a_sentence(
    words: tuple[str, ...], sentence: str, file: Path, capsys: Captured
) -> None:
    assert refused(capsys, "simulate", file, *words) == sentence


def test_a_place_that_cannot_be_written_is_refused_before_anything_is_drawn(
    file: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uncertainty_commands, "worlds", never)
    gone = tmp_path / "gone" / "out.xlsx"
    sentence = refused(capsys, "simulate", file, "--out", gone)
    assert sentence == f"{gone} cannot be written; there is no folder {gone.parent}"
    other = tmp_path / "other.xlsx"
    other.write_bytes(b"something else")
    assert "other.xlsx" in refused(capsys, "simulate", file, "--out", other)
    assert other.read_bytes() == b"something else"


def never(*_: object) -> None:
    raise AssertionError("it was drawn")


def test_a_scheduler_needs_its_package(file: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    def lacking(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(executors, "import_module", lacking)
    assert refused(capsys, "simulate", file, "--scheduler", "tcp://127.0.0.1:8786") == executors.LACKING
