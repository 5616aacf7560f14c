"""A network's colour stays readable whatever it is."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemeindenetz.portal import colours

WHITE = (1.0, 1.0, 1.0)
DARK = (0.07, 0.08, 0.11)


def accents(sheet):
    found = re.search(r"--gn-accent: light-dark\((#\w{6}), (#\w{6})\)", sheet)
    assert found
    return found.groups()


@given(st.integers(min_value=0, max_value=0xFFFFFF))
def test_every_colour_can_be_read_in_both_themes(number):
    light, dark = accents(colours.style_sheet(f"#{number:06x}"))
    assert colours.contrast(colours._rgb(light), WHITE) >= 4.5
    assert colours.contrast(colours._rgb(dark), DARK) >= 4.5


@pytest.mark.parametrize("text", ["", "red", "#12", "#171a7d;}body{display:none", "#171a7d\n"])
def test_anything_else_gives_an_empty_sheet(text):
    assert colours.style_sheet(text) == ""
