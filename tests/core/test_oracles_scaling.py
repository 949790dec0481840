"""Scaling laws, printed: three sets of coefficients, best sizes and tokens, losses, repeated data, batches."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core.inputs.architecture import Architecture
from core.inputs.shape import AS_STATED
from core.inputs.training import FIRST_ORDER
from core.results import Results
from tests.core.test_oracles import A, built

LAWS = ("printed", "hoffmann", "besiroglu")


def sized(parameters: float, tokens: float, **changes: object) -> Results:
    """A model of a stated size: its compute is 6 N D."""
    model = Architecture(sized=AS_STATED, stated_size=parameters, stated_active=parameters, tokens=tokens)
    return built(replace(model, counting=FIRST_ORDER, **changes))  # type: ignore[arg-type]


def spent(flop: float) -> Results:
    """A model of 10 B parameters that spends so much compute."""
    return sized(10e9, flop / 6 / 10e9)


@pytest.mark.parametrize(
    ("flop", "sizes", "tokens"),
    [
        (1e21, ("1.82", "2.22", "2.78"), ("91", "75", "60")),
        (1e22, ("5.16", "6.34", "9.05"), ("323", "263", "184")),
        (1e23, ("14.6", "18.2", "29.5"), ("1142", "918", "566")),
        (1e24, ("41.3", "51.9", "95.9"), ("4036", "3209", "1739")),
    ],
)
def test_the_best_size_and_data_for_a_compute_are_as_printed(
    flop: float, sizes: tuple[str, ...], tokens: tuple[str, ...]
) -> None:
    results = spent(flop)
    for law, size, data in zip(LAWS, sizes, tokens, strict=True):
        digits = len(size.partition(".")[2])
        last = 10.0**-digits  # the coefficients are printed to four digits
        assert results.once(f"best_size_{law}") / 1e9 == pytest.approx(float(size), abs=last), law
        assert f"{results.once(f'best_tokens_{law}') / 1e9:.0f}" == data, law


@pytest.mark.parametrize(
    ("flop", "printed"), [(1e22, ("63", "41", "20.4")), (1e24, ("98", "62", "18.1"))], ids=["1e22", "1e24"]
)
def test_the_best_tokens_a_parameter_are_as_printed(flop: float, printed: tuple[str, ...]) -> None:
    results = spent(flop)
    for law, words in zip(LAWS, printed, strict=True):
        share = results.once(f"best_tokens_{law}") / results.once(f"best_size_{law}")
        assert f"{share:.{len(words.partition('.')[2])}f}" == words, law


@pytest.mark.parametrize(
    ("law", "printed"),
    [
        ("printed", (44, 468, 992, 7660)),
        ("hoffmann", (29, 295, 617, 4579)),
        ("besiroglu", (23, 144, 260, 1289)),
    ],
)
def test_the_best_tokens_for_a_size_are_as_printed(law: str, printed: tuple[int, ...]) -> None:
    for size, tokens in zip((1e9, 7e9, 13e9, 70e9), printed, strict=True):
        found = sized(size, 1e12).once(f"tokens_for_{law}") / 1e9
        assert found == pytest.approx(tokens, rel=0.002, abs=0.5), size


@pytest.mark.parametrize(
    ("law", "power", "loss"),
    [("printed", "0.452", "1.937"), ("hoffmann", "0.457", "1.921"), ("besiroglu", "0.513", "1.974")],
)
def test_powers_and_the_loss_of_chinchilla_are_as_printed(law: str, power: str, loss: str) -> None:
    chinchilla = sized(70e9, 1.4e12)
    assert f"{chinchilla.once(f'growth_{law}'):.3f}" == power
    assert f"{chinchilla.once(f'loss_{law}'):.3f}" == loss


def test_the_dense_vector_has_its_printed_losses() -> None:
    results = built(A)
    assert f"{results.once('loss_besiroglu'):.4f}" == "2.0753"
    assert f"{results.once('loss_printed'):.4f}" == "2.0436"
    assert f"{results.once('per_parameter'):.1f}" == "124.5"


def test_repeated_data_teaches_less_than_new_data() -> None:
    unique, repeats = 1e12, 15.4
    for epochs in (0.5, 1, 2, 4, 16, 100):
        found = sized(7e9, epochs * unique, corpus=unique).once("learned")
        again = max(0.0, epochs - 1)
        assert found == pytest.approx(min(epochs, 1) * unique + unique * repeats * (1 - math.exp(-again / repeats)))
    assert sized(7e9, 4e12, corpus=unique).once("learned") / 4e12 > 0.9  # up to four times costs little
    assert sized(7e9, 1e15, corpus=unique).once("learned") < 16.5 * unique


def test_a_base_model_has_learned_before() -> None:
    assert sized(7e9, 1e11, base_tokens=2e12).once("learned") == 2.1e12


@pytest.mark.parametrize(("share", "equivalent"), [(0.0, 10e9), (1.0, 20e9), (0.5, 10e9 * 2**0.5)])
def test_a_mixture_learns_like_a_model_between_its_active_size_and_the_geometric_mean(
    share: float, equivalent: float
) -> None:
    model = Architecture(sized=AS_STATED, stated_size=40e9, stated_active=10e9, quality=share)
    assert built(model).once("equivalent") == pytest.approx(equivalent)


@pytest.mark.parametrize(("size", "millions", "used"), [(7e9, 9.20, 9.44), (67e9, 19.27, 18.87)])
def test_the_batch_law_gives_what_deepseek_used(size: float, millions: float, used: float) -> None:
    found = sized(size, 2e12).once("batch_tolerated") / 1e6
    assert found == pytest.approx(millions, abs=0.005)
    assert found == pytest.approx(used, rel=0.03)
