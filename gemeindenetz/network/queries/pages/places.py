"""From what people type to a place of the register, within what a network's rules allow."""

from dataclasses import dataclass

from gemeindenetz.core import clock
from gemeindenetz.network.models import EligibilityRule, Network
from gemeindenetz.register.models import Territory
from gemeindenetz.register.queries import Candidate, resolve_name

_DIGITS = {"gemeinde": 8, "kreis": 5}


@dataclass(frozen=True)
class FoundPlace:
    """The place a name means, or the candidates to choose from."""

    territory: Territory | None
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True)
class Bounds:
    """Where a network's members may lie: beginning of the key, and how many digits it has (0: any)."""

    within: str = ""
    digits: tuple[int, ...] = ()

    def fits(self, ags: str) -> bool:
        """Tell whether a key is of the right level."""
        return not self.digits or len(ags) in self.digits


def bounds_of(network: Network) -> Bounds:
    """Return where a network's members lie today; no rule, no bounds."""
    rules = list(EligibilityRule.objects.filter(network=network).valid_on(clock.today()))
    within = {rule.within_ags for rule in rules}
    digits = tuple(sorted({_DIGITS[rule.level] for rule in rules}))
    return Bounds(within.pop() if len(within) == 1 else "", digits)


def find_place(name: str, *, key: str, bounds: Bounds) -> FoundPlace:
    """Return the place a typed name means; `key` is the candidate a person chose among several."""
    if key:
        return FoundPlace(_territory(key, bounds))
    resolution = resolve_name(name, bounds.within)
    if resolution.ags and bounds.fits(resolution.ags):
        return FoundPlace(_territory(resolution.ags, bounds))
    fitting = tuple(one for one in resolution.candidates if bounds.fits(one.ags))
    return FoundPlace(None, fitting)


def _territory(ags: str, bounds: Bounds) -> Territory | None:
    if not bounds.fits(ags):
        return None
    found: Territory | None = (
        Territory.objects.filter(ags=ags, level__in=["gemeinde", "kreis"]).order_by("-valid").first()
    )
    return found
