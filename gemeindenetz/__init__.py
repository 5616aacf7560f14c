"""Gemeindenetz: the working system of networks that support municipalities."""

__version__ = "0.1.0"
