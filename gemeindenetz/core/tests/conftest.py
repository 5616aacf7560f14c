"""core is tested alone: what apps above have registered for every page is left out."""

import pytest

from gemeindenetz.core import brand, navigation


@pytest.fixture(autouse=True)
def nothing_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Show pages of core without the brand and navigation of apps above."""
    monkeypatch.setattr(brand, "_resolver", [])
    monkeypatch.setattr(navigation, "_sources", [])
