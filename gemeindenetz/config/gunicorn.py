"""Gunicorn: two workers share the loaded program; the socket and the program come from the supervisor."""

import logging
from typing import Any

from django.db import connections

proc_name = "gemeindenetz"
workers = 2
threads = 4
worker_class = "gthread"
preload_app = True
timeout = 60
graceful_timeout = 20
keepalive = 5
# Replaced now and then, at different times, so that memory cannot creep up over weeks.
max_requests = 20_000
max_requests_jitter = 5_000
accesslog = None
loglevel = "warning"
control_socket_disable = True
# Request lines may carry tokens of mail links: no access log, and an error's line is scrubbed.
logconfig_dict = {
    "formatters": {
        "generic": {
            "()": "gemeindenetz.core.log_scrubbing.ScrubbingFormatter",
            "format": "%(asctime)s [%(process)d] [%(levelname)s] %(message)s",
        }
    },
    "loggers": {"gunicorn.error": {"level": "WARNING", "handlers": ["error_console"], "propagate": False}},
}
forwarded_allow_ips = "127.0.0.1,::1"


def pre_fork(server: Any, worker: Any) -> None:
    """A database connection must not be shared between processes."""
    del server, worker
    connections.close_all()


def post_fork(server: Any, worker: Any) -> None:
    """Say which process serves."""
    logging.getLogger(__name__).debug("web process %s of %s", worker.pid, server.pid)
