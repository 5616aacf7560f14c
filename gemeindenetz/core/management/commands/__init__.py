"""`python -m django worker`."""
