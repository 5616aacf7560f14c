"""Jobs: the Procrastinate app and its periodic work."""

from procrastinate import App


def on_app_ready(app: App) -> None:
    """Called once when the queue is ready."""
