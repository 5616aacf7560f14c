"""`python -m django worker`: the process that sends mails and does periodic work."""

import asyncio
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection
from procrastinate.contrib.django import app as queue_app
from procrastinate.contrib.django.django_connector import DjangoConnector

from gemeindenetz.core import jobs


class Command(BaseCommand):
    """Run the worker until it is told to stop (SIGTERM ends after the job at hand)."""

    help = "Works through queued and periodic jobs."

    def add_arguments(self, parser: Any) -> None:
        """Add the option for tests and catch-up runs."""
        parser.add_argument("--once", action="store_true", help="end when nothing is waiting")

    def handle(self, *args: Any, **options: Any) -> None:
        """Expect the periodic tasks from now on, then work."""
        jobs.expect_periodic_tasks()
        connection.close()
        connector = queue_app.connector
        if not isinstance(connector, DjangoConnector):  # pragma: no cover - the app is always Django's
            raise TypeError(connector)
        with queue_app.replace_connector(connector.get_worker_connector()) as app:
            asyncio.run(self._work(app, wait=not options["once"]))

    @staticmethod
    async def _work(app: Any, *, wait: bool) -> None:
        async with app.open_async():
            await app.run_worker_async(wait=wait, **jobs.WORKER_OPTIONS)
