"""The document about indicators says what the code counts."""

from pathlib import Path

from gemeindenetz.reports.indicators import BREAKDOWN, INDICATORS, PUBLIC_BREAKDOWN
from gemeindenetz.reports.queries.year import HEADLINE

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "indicators.md"


def test_every_indicator_stands_in_the_document_with_its_version_and_definition() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    for indicator in INDICATORS.values():
        assert f"| `{indicator.code}` | {indicator.version} | {indicator.label} | {indicator.definition} |" in text


def test_the_document_names_no_indicator_that_is_gone() -> None:
    lines = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert {line.split("`")[1] for line in lines} == set(INDICATORS)


def test_headline_and_columns_are_indicators() -> None:
    assert set(HEADLINE) == set(INDICATORS)
    assert {*BREAKDOWN, *PUBLIC_BREAKDOWN} <= set(INDICATORS)
