"""Commands of register."""


def register() -> None:
    """Hand the commands to core."""
