"""A network's colour as the accent of its pages, made readable in light and dark."""

import re

_HEX = re.compile(r"#[0-9a-fA-F]{6}\Z")
WHITE_NEEDS = 5.5
DARK_NEEDS = 7.0
LINEAR_UNTIL = 0.04045  # sRGB, IEC 61966-2-1
Rgb = tuple[float, float, float]


def style_sheet(colour: str) -> str:
    """Return the style sheet for a brand colour such as #171a7d; anything else gives an empty sheet."""
    if not _HEX.match(colour):
        return ""
    rgb = _rgb(colour)
    light = _until(rgb, (0, 0, 0), on=(1, 1, 1), needed=WHITE_NEEDS)
    dark = _until(rgb, (1, 1, 1), on=(0.07, 0.08, 0.11), needed=DARK_NEEDS)
    deep = _mix(light, (0, 0, 0), share=0.35)
    return (
        ":root {\n"
        f"  --gn-accent: light-dark({_hex(light)}, {_hex(dark)});\n"
        f"  --gn-accent-deep: light-dark({_hex(deep)}, {_hex(_mix(dark, (1, 1, 1), share=0.35))});\n"
        f"  --gn-tint: light-dark({_hex(_mix(light, (1, 1, 1), share=0.88))}, {_hex(_mix(dark, (0.07, 0.08, 0.11), share=0.78))});\n"
        "}\n"
    )


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours after WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _until(colour: Rgb, towards: Rgb, *, on: Rgb, needed: float) -> Rgb:
    """Move the colour step by step until it can be read on the ground."""
    for step in range(21):
        mixed = _mix(colour, towards, share=step / 20)
        if contrast(mixed, on) >= needed:
            return mixed
    return towards


def _rgb(text: str) -> Rgb:
    red, green, blue = (int(text[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue


def _hex(colour: Rgb) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in colour)


def _mix(one: Rgb, other: Rgb, *, share: float) -> Rgb:
    red, green, blue = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    linear = [part / 12.92 if part <= LINEAR_UNTIL else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
