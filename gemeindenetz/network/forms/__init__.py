"""Forms of network: they validate input and never save."""
