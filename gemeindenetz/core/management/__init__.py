"""Commands of Django's own runner."""
