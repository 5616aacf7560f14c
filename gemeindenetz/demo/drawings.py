"""Pictures of the invented Land, drawn: no photograph shows a place that does not exist."""

import io

from django.core.files.images import ImageFile
from PIL import Image, ImageDraw

SIZE = (1200, 800)
SKY, HILL, MEADOW, WALL, ROOF, ROAD = "#cfe3f2", "#7fa08a", "#a9c08f", "#f2e6d3", "#b5523b", "#c9c3b8"


def drawing(name: str) -> ImageFile:
    """Return a drawing by name: `hills` or `street`."""
    picture = Image.new("RGB", SIZE, SKY)
    {"hills": _hills, "street": _street}[name](ImageDraw.Draw(picture))
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return ImageFile(file, name=f"{name}.png")


def _hills(pen: ImageDraw.ImageDraw) -> None:
    pen.ellipse((-300, 380, 800, 1300), fill=HILL)
    pen.ellipse((500, 320, 1700, 1400), fill="#6d9180")
    pen.rectangle((0, 620, 1200, 800), fill=MEADOW)
    for left, width in ((180, 150), (360, 190), (720, 160)):
        _house(pen, left=left, width=width)
    pen.polygon([(0, 740), (1200, 690), (1200, 730), (0, 790)], fill=ROAD)


def _street(pen: ImageDraw.ImageDraw) -> None:
    pen.rectangle((0, 600, 1200, 800), fill=ROAD)
    for left, width in ((20, 220), (270, 190), (490, 250), (770, 180), (980, 210)):
        _house(pen, left=left, width=width)
    for left in (150, 640, 1100):
        pen.ellipse((left - 60, 430, left + 60, 560), fill=HILL)
        pen.rectangle((left - 8, 550, left + 8, 660), fill="#7d6650")


def _house(pen: ImageDraw.ImageDraw, *, left: int, width: int) -> None:
    top = 640 - width
    pen.rectangle((left, top, left + width, 650), fill=WALL)
    pen.polygon([(left - 14, top), (left + width // 2, top - width // 2), (left + width + 14, top)], fill=ROOF)
    for column in (0.2, 0.6):
        x = left + int(width * column)
        pen.rectangle((x, top + width // 4, x + width // 6, top + width // 2), fill="#6f8fa6")
