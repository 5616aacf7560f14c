"""Forms of the library: they validate input and never save."""
