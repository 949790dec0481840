"""The accelerator catalogue: figures of the data sheets, and the many ways people write a name."""

from __future__ import annotations

from datetime import date

import pytest

from core.accelerators import FAMILIES, accelerator_of, accelerators, known, variants
from core.issues import Invalid
from core.prices.catalogue import shipped
from core.sources import Grade

# As written, and what is meant.
WRITTEN = """
H100-SXM | h100-sxm-80
H100 SXM5 80GB | h100-sxm-80
h100sxm5 | h100-sxm-80
NVIDIA H100 80GB HBM3 | h100-sxm-80
8xH100 | h100-sxm-80
8 x H100-SXM | h100-sxm-80
H100 x8 | h100-sxm-80
HGX H100 8-GPU | h100-sxm-80
H100s | h100-sxm-80
p5.48xlarge | h100-sxm-80
H100 PCIe | h100-pcie-80
H100 PCI-E 80GB | h100-pcie-80
H100 NVL | h100-nvl-94
H100-94GB | h100-nvl-94
A100-SXM-80GB | a100-sxm-80
A100-SXM-40GB | a100-sxm-40
NVIDIA A100 80GB | a100-sxm-80
NVIDIA A100-SXM4-40GB | a100-sxm-40
a100_80gb | a100-sxm-80
A100-40 | a100-sxm-40
A100 (Ampere) | a100-sxm-80
A100 PCIe | a100-pcie-80
A800-SXM-80GB | a800-sxm-80
H800 | h800-sxm-80
H20 | h20
H200 | h200-sxm-141
V100-SXM-32GB | v100-sxm-32
Tesla V100-SXM2-16GB | v100-sxm-16
GH200 | gh200-96
GH200 144GB | gh200-141
B200 | b200
B200 192 GB | b200
GB200 NVL72 | gb200
B300 | b300
GB300 | gb300
A6000 | rtx-a6000
GeForce RTX 4090 | rtx-4090
RTX 3090 | rtx-3090
L40S | l40s
TPU v3 (chip) | tpu-v3
TPU v4 | tpu-v4
TPUv4 | tpu-v4
tpu_v4 | tpu-v4
TPU v4-128 | tpu-v4
TPU-v5p | tpu-v5p
TPU v5 lite | tpu-v5e
Google TPU v6e (Trillium) | tpu-v6e
Ironwood | tpu-v7x
MI250X | mi250x
AMD Instinct MI300X | mi300x
MI325X | mi325x
MI355X | mi355x
Trainium1 | trainium1
trn1.32xlarge | trainium1
Trainium 2 | trainium2
Gaudi 2 | gaudi-2
Gaudi3 | gaudi-3
Huawei Ascend 910B | ascend-910b
"""
UNCLEAR = (
    *("", "accelerator", "GPU", "24GB consumer GPU", "48GB GPU (A6000-class)", "8", "80 GB", "Hopper", "T4"),
    *("TPU", "TPU v5", "MI300", "H100 or A100", "V100 PCIe", "H100 SXM 40GB", "Trainium", "H100 " + "9" * 500),
)


@pytest.mark.parametrize("line", WRITTEN.strip().splitlines())
def test_a_name_is_understood_as_people_write_it(line: str) -> None:
    words, meant = line.split(" | ")
    assert accelerator_of(words).id == meant


@pytest.mark.parametrize("words", UNCLEAR)
def test_what_is_not_clear_means_nothing(words: str) -> None:
    assert known(words) is None
    with pytest.raises(Invalid, match="is no accelerator of the catalogue, or could be several; there are H100 SXM 80"):
        accelerator_of(words)


def test_ids_and_names_mean_their_own_row() -> None:
    rows = accelerators()
    assert len({each.id for each in rows}) == len({each.name for each in rows}) == len(rows) == 37
    for each in rows:
        assert known(each.id) is known(each.name) is each


def test_a_bare_name_has_variants_of_one_family() -> None:
    assert [each.id for each in variants("A100")] == ["a100-sxm-80", "a100-sxm-40", "a100-pcie-80"]
    assert len(variants("A100 SXM 40 GB")) == len(variants("TPU v4")) == 1
    for each in accelerators():
        assert {other.family for alias in each.aliases for other in variants(alias)} == {each.family}


def test_figures_are_those_of_the_data_sheets_in_base_units() -> None:
    h100, a100, tpu = accelerator_of("H100 SXM"), accelerator_of("A100 SXM 80GB"), accelerator_of("TPU v5p")
    assert (h100.peak, h100.peak_fp8, h100.memory, h100.bandwidth) == (989e12, 1979e12, 80e9, 3.35e12)
    assert (h100.power, h100.best, h100.best_fp8, h100.link) == (700, 794e12, 1403e12, 450e9)
    assert (h100.speed_low, h100.speed, h100.speed_high) == (2.12, 2.2, 2.53)
    assert (a100.peak, a100.peak_fp8, a100.released, a100.best) == (312e12, None, "2020-11", 271e12)
    assert (tpu.memory, tpu.power, tpu.link, tpu.speed) == (95e9, None, None, None)
    assert accelerator_of("MI300X").best == 668e12


def test_every_row_is_sane_and_says_where_it_is_from() -> None:
    for each in accelerators():
        assert each.family in FAMILIES
        assert 16e9 <= each.memory <= 288e9
        assert 71e12 <= each.peak <= 2500e12
        assert 0.7e12 <= each.bandwidth <= 8e12
        assert each.best is None or 0.5 < each.best / each.peak < 1
        assert each.peak_fp8 is None or 1 <= each.peak_fp8 / each.peak <= 2.03
        assert each.source.title
        assert each.source.date <= date(2026, 11, 22)
        assert each.source.grade in {Grade.STRONG, Grade.MEDIUM, Grade.WEAK}
        assert "2017" <= each.released[:4] <= "2025"


def test_every_part_of_the_price_catalogue_is_known() -> None:
    parts = {price.accelerator for price in shipped()}
    assert len(parts) > 12
    assert {part for part in parts if known(part) is None} == set()
