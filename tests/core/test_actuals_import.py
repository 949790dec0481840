"""Lists of spend as finance brings them: each cell is one thing or refused in a sentence, and nothing goes silently."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime

import pytest

from core.actuals.columns import WIDE, guess, names, refuse_gaps
from core.actuals.importing import Table, look
from core.actuals.lines import is_total, line_of, near
from core.actuals.money import MILLIONS, THOUSANDS
from core.actuals.months import customs, month
from core.inputs.actuals import LABELS
from core.issues import Invalid
from tests.core.spent import MACHINES, OTHER, PAYROLL, TODAY, VENDORS, amounts, looked, table

NOTHING = customs(())


@pytest.mark.parametrize(
    "raw",
    [
        *("2027-03", "2027/3", "2027.03", "03/2027", "3-2027", "03.2027", "Mar 2027", "March 2027", "march, 2027"),
        *("Mar-27", "mar 27", "Mar '27", "Mar.2027", "2027 Mar", "202703", "2027-03-31", "31.03.2027", "3/31/2027"),
        *("2027-03-01 00:00:00", "15 March 2027", datetime(2027, 3, 9), date(2027, 3, 1), 46_447, 46_477.0, 202_703),  # noqa: DTZ001
    ],
)
def test_a_month_is_read_in_every_usual_form(raw: object) -> None:
    assert month(raw, NOTHING) == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ("", "The month is empty; write it like 2027-03"),
        ("3", "is no month"),
        (3, "“3” is no calendar month; write it like 2027-03"),
        ("13/2027", "is no month of this time"),
        ("03/27", "is no month"),
        ("Q1 2027", "“Q1 2027” is longer than a month; write a row for each month"),
        ("FY27", "is longer than a month"),
        ("Market 27", "is no month"),
        ("3/4/2027", "“3/4/2027” could be in month 3 or 4; write the year first"),
        ("2027-00", "is no month of this time"),
        (1.2027, "is no calendar month"),
        (True, "The month is empty"),
    ],
)
def test_a_month_that_is_none_or_two_is_refused(raw: object, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        month(raw, NOTHING)
    assert says in str(refused.value)


def test_first_days_of_several_months_prove_what_stands_first() -> None:
    days = customs(["1/3/2027", "1/4/2027"])
    assert month("1/4/2027", days) == date(2027, 4, 1)
    assert month("4/1/2027", customs(["3/1/2027", "4/1/2027"])) == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1,234.50", 1234.5),
        ("(1,234.50)", -1234.5),
        ("-1 234.50", -1234.5),
        ("$1,234", 1234.0),
        ("USD 1,234.00", 1234.0),
        ("1.234,50", 1234.5),
        ("1'234.5", 1234.5),
        ("1,234", 1234.0),
        ("12.5k", 12_500.0),
        ("0", 0.0),
    ],
)
def test_an_amount_has_its_one_size(cell: str, amount: float) -> None:
    assert amounts(looked(f"Month|Line|Amount\n2027-03|Payroll|{cell}")) == [("2027-03", PAYROLL, amount)]


@pytest.mark.parametrize(
    ("line", "what", "says"),
    [
        ("2027-03|Payroll|1.234", "amount", "“1.234” could be 1.234 or 1234; write it without group marks."),
        ("2027-03|Payroll|1.23.4", "amount", "is no amount; write it like 1,234.50."),
        ("2027-03|Payroll|12,34,5", "amount", "is no amount"),
        ("2027-03|Payroll|50 %", "amount", "is no amount"),
        ("2027-03|Payroll|€ 1,200", "amount", "is in €; write it in US dollars."),
        ("2027-03|Payroll|1200 EUR", "amount", "is in EUR; write it in US dollars."),
        ("2027-03|Payroll|#REF!", "amount", "is no amount"),
        ("2027-03|Payroll|", "amount", "The amount is empty; write what was spent, 0 where nothing was."),
        ("2027-03|Payroll|1e15", "row", "Amount must lie between"),
        ("2027-03||12", "line", "The line is empty"),
        ("2027-03|Slaries|12", "line", "“Slaries” is no line of the plan; if it is “Payroll”, say so."),
        ("2027-03|Zebra|12", "line", "“Zebra” is no line of the plan; say which one it is: Machines and nodes"),
        ("2027-03|Team|12", "line", "“Team” is no line of the plan"),
        ("March|Payroll|12", "month", "“March” is no month; write it like 2027-03."),
        ("|Payroll|12", "month", "The month is empty"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(line: str, what: str, says: str) -> None:
    imported = looked(f"Month|Line|Amount\n{line}\n2027-03|Vendors|7")
    assert amounts(imported) == [("2027-03", VENDORS, 7.0)]
    grave = [each for each in imported.found if each.grave]
    assert [(each.row, each.what.lower()) for each in grave] == [(2, what)]
    assert says in grave[0].says


def test_marks_are_read_as_others_of_the_column_prove() -> None:
    commas = looked("Month|Line|Amount\n2027-03|Payroll|1.234\n2027-04|Payroll|1.234,50")
    assert [amount for *_, amount in amounts(commas)] == [1234.0, 1234.5]
    both = looked("Month|Line|Amount\n2027-03|Payroll|1.234\n2027-04|Payroll|1.234,50\n2027-05|Payroll|1,234.50")
    assert [amount for *_, amount in amounts(both)] == [1234.5, 1234.5]


def test_another_currency_is_refused_wherever_it_is_said() -> None:
    with pytest.raises(Invalid, match="is in EUR; plans count in US dollars"):
        looked("Month|Line|Amount (EUR)\n2027-03|Payroll|12")
    imported = looked("Month|Line|Amount|Currency\n2027-03|Payroll|12|GBP\n2027-03|Payroll|13|usd\n2027-03|Vendors|1|")
    assert [amount for *_, amount in amounts(imported)] == [13.0, 1.0]
    assert [each.says for each in imported.found if each.grave] == [
        "It is in “GBP”; plans count in US dollars, so write it in these."
    ]


def test_thousands_are_said_by_the_head_and_never_counted_twice() -> None:
    text = "Month|Line|Amount, k$\n2027-03|Payroll|12.5\n2027-03|Vendors|3k"
    assert guess(table(text)).unit == THOUSANDS
    assert guess(table(text.replace("k$", "million $"))).unit == MILLIONS
    imported = looked(text)
    assert amounts(imported) == [("2027-03", PAYROLL, 12_500.0)]
    assert "names its own size in a list of thousands of dollars" in imported.found[-1].says
    assert imported.said == ("Amounts are read as thousands of dollars.",)


ACROSS = """
Account|Owner|Jan 2027|Feb-27|03/2027|Apr 2027|Total
Operating costs||||||
Salaries|HR|100,000.00|110,000.00|(1,000)|0|209000
Cloud|Ops|5.5|7|8|-|20.5
Legal|CFO||1||0|1
Zebra|CFO||||0|
Total||100,005.50|110,008.00|-992|0|209021.5
"""


def test_a_month_a_column_is_read_as_finance_exports_it() -> None:
    assert guess(table(ACROSS)).form == WIDE
    imported = looked(ACROSS)
    assert amounts(imported) == [
        ("2027-01", PAYROLL, 100_000.0),
        ("2027-02", PAYROLL, 110_000.0),
        ("2027-03", PAYROLL, -1_000.0),
        ("2027-01", MACHINES, 5.5),
        ("2027-02", MACHINES, 7.0),
        ("2027-03", MACHINES, 8.0),
        ("2027-02", OTHER, 1.0),
    ]
    assert imported.said == ("Not read: “Owner”, “Total”.", "Left out, for all is zero there: 2027-04.")
    assert "“Operating costs” has no amount, and is left out." in [each.says for each in imported.found]
    doubts = [each.says for draft in imported.drafts for each in draft.doubts]
    assert [words[:15] for words in doubts] == ["“Zebra” is no li"[:15]]


def test_a_sum_that_does_not_add_up_is_told() -> None:
    imported = looked(ACROSS.replace("-992", "-990"))
    doubt = imported.drafts[-2].doubts[0]
    assert doubt.says == "It says -990.00, but the rows above it add up to -992.00; is a row missing?"
    long = "Month|Line|Amount\n2027-03|Payroll|5\n2027-03|Vendors|6\n|Total|12"
    assert next(each.says for each in looked(long).drafts[-1].doubts).startswith("It says 12.00")
    assert looked(long.replace("|12", "|11")).drafts[-1].doubts == ()


def test_cells_of_workbooks_are_read_as_they_are() -> None:
    rows = ((datetime(2027, 3, 15), "Payroll", 1234.5, None), (46_447, "Vendors", 2, "x"))  # noqa: DTZ001
    found = Table("Sheet", ("Date", "Line", "Amount", "Memo"), rows)
    imported = look(found, guess(found), TODAY)
    assert amounts(imported) == [("2027-03", PAYROLL, 1234.5), ("2027-03", VENDORS, 2.0)]
    heads = Table("Sheet", ("Line", "2027-03-01 00:00:00", "46478", "40000"), (("Payroll", 1.0, 2.0, 3.0),))
    imported = look(heads, guess(heads), TODAY)
    assert amounts(imported) == [("2027-03", PAYROLL, 1.0), ("2027-04", PAYROLL, 2.0)]
    assert imported.said == ("Not read: “40000”.",)


def test_what_is_said_twice_and_what_has_not_begun_is_told() -> None:
    text = "Month|Line|Amount|Note\n2027-03|Payroll|5|a\n2027-03|Payroll|5|a\n2027-03|Payroll|5|b"
    imported = looked(text)
    assert [len(draft.doubts) for draft in imported.drafts] == [0, 1, 0]
    assert imported.drafts[1].doubts[0].says == "This amount says the same as row 2: month, line, amount and note."
    assert len(amounts(imported)) == 3
    early = looked(text, today=date(2027, 2, 28))
    assert "2027-03 has not begun; is this a plan, and not what was spent?" in early.drafts[0].doubts[0].says
    made = tuple(draft.actual for draft in imported.drafts if draft.actual is not None)
    again = look(table(text), guess(table(text)), TODAY, made)
    assert "is in the plan already" in again.drafts[0].doubts[0].says


def test_names_are_said_by_a_person() -> None:
    text = "Month|Line|Amount\n2027-03|Zebra|5\n2027-03|AWS bill|6\n2027-03|Salaries|7\n2027-03|Total labour|8"
    found = table(text)
    lines = (("zebra", ""), ("aws bill", MACHINES), ("salaries", VENDORS), ("total labour", PAYROLL))
    imported = look(found, replace(guess(found), lines=lines), TODAY)
    assert [(line, amount) for _, line, amount in amounts(imported)] == [
        (MACHINES, 6.0),
        (VENDORS, 7.0),
        (PAYROLL, 8.0),
    ]
    assert imported.drafts[0].found[0].says == "“Zebra” is left out, as you said."
    assert names(found, guess(found)) == ("Zebra", "AWS bill", "Salaries")


def test_names_mean_lines_beyond_doubt_or_are_only_proposed() -> None:
    assert all(line_of(label) == label for label in LABELS)
    assert [line_of(name) for name in ("payroll", "SALARIES & wages", "machines_paid", "Staff")] == [
        *(PAYROLL, "", MACHINES, ""),
    ]
    assert (near("AWS cloud hosting"), near("Contracters"), near("Zebra")) == (MACHINES, VENDORS, "")
    assert [is_total(name) for name in ("Total", "Grand total:", "Payroll total", "Totally Spies", "Totals")] == [
        *(True, True, True, False, True),
    ]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("A|B\n1|2", "Say which column names the line of cost."),
        ("Line|Amount\nPayroll|2", "Say which column holds the month."),
        ("Line|Month\nPayroll|2027-03", "Say which column holds the amount."),
        ("Line|Mar 2027|03/2027\nPayroll|1|2", "Two columns are of 2027-03"),
    ],
)
def test_a_list_that_cannot_be_read_says_what_is_missing(text: str, says: str) -> None:
    with pytest.raises(Invalid, match=says.rstrip(".")):
        refuse_gaps(table(text), guess(table(text)))


def test_every_amount_is_taken_refused_or_left_out_with_a_word() -> None:
    rng = random.Random(5)
    cells = ("5", "1,234.50", "x", "", "-", "€ 3", "(7)", "1.234", "0")
    lines = ("Payroll", "Cloud", "Zebra", "Total", "", "Vendors")
    for _ in range(40):
        rows = "\n".join(
            f"{rng.choice(('2027-03', 'Q1 2027', '', 'Apr-27'))}|{rng.choice(lines)}|{rng.choice(cells)}|n"
            for _ in range(12)
        )
        imported = looked(f"Month|Line|Amount|Note\n{rows}\n2027-03|Payroll|1|end")
        assert len(imported.drafts) == 13
        assert all(draft.actual is not None or draft.found for draft in imported.drafts)
        assert all((draft.actual is None) or not draft.cannot for draft in imported.drafts)
