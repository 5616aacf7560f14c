"""Brand: name, sender and links of the page, as data per network; `portal` resolves it from the address."""

from collections.abc import Callable
from dataclasses import dataclass, field

from django.http import HttpRequest

from gemeindenetz.core.errors import Message


@dataclass(frozen=True)
class Link:
    """A link of the page frame (header or footer)."""

    label: Message
    url: str


@dataclass(frozen=True)
class Brand:
    """Whose pages these are. `stylesheet` is the address of a style sheet with the network's colours."""

    name: Message = "Gemeindenetz"
    claim: Message = ""
    sender: Message = ""
    home_url: str = "/"
    stylesheet: str = ""
    links: tuple[Link, ...] = field(default_factory=tuple)
    legal: tuple[Link, ...] = field(default_factory=tuple)
    easy_language_url: str = ""
    sign_language_url: str = ""


BrandResolver = Callable[[HttpRequest], Brand]
_resolver: list[BrandResolver] = []


def register_brand_resolver(resolver: BrandResolver) -> None:
    """Let `portal` say whose page a request belongs to. Called once."""
    _resolver[:] = [resolver]


def brand_for(request: HttpRequest) -> Brand:
    """Return the brand of the request; without a resolver, the software's own name."""
    return _resolver[0](request) if _resolver else Brand()
