"""Settings `gemeindenetz serve` runs with."""

from gemeindenetz.config.settings.base import *  # noqa: F403
