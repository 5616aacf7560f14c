"""What a reader of the server's log must not learn."""

import logging
import sys
from typing import Any

import pytest
from django.conf import settings
from django.core.signing import Signer, TimestampSigner

from gemeindenetz.core.log_scrubbing import ScrubbingFormatter, scrubbed


@pytest.mark.parametrize("signer", [TimestampSigner(salt="a"), Signer(salt="b")], ids=["expiring", "lasting"])
def test_tokens_of_mail_links_never_stand_in_a_line(signer: Signer) -> None:
    token = signer.sign("k3m9x2p4q7rt")
    for text in (f"Not Found: /beratung/v/{token}/", f"/irgendwo/{token.replace(':', '%3A')}", f"?token={token}"):
        line = scrubbed(text)
        assert "k3m9x2p4q7rt" not in line
        assert token[-20:] not in line


def test_addresses_and_reasons_stay_readable() -> None:
    text = "12:30:45 WARNING django.request Not Found: /beratung/b/k3m9x2p4q7rt/abschliessen/"
    assert scrubbed(text) == text


def test_mail_addresses_are_left_out() -> None:
    assert "bekir" not in scrubbed("SMTP refused bekir.bach@musterbach.example: mailbox full")
    assert "mailbox full" in scrubbed("SMTP refused bekir.bach@musterbach.example: mailbox full")


def test_rows_a_failed_statement_quotes_are_left_out() -> None:
    text = (
        'IntegrityError: violates check constraint "case_closed"\n'
        "DETAIL:  Failing row contains (7, Flamingoschuppen am Markt).\n"
        "LINE 1: INSERT INTO advice_entry VALUES ('Flamingoschuppen')"
    )
    line = scrubbed(text)
    assert "Flamingo" not in line
    assert "case_closed" in line


def test_the_traceback_is_scrubbed_like_the_line() -> None:
    try:
        message = "Key (email)=(bekir.bach@musterbach.example) already exists."
        raise ValueError(message)
    except ValueError:
        record = logging.getLogger("x").makeRecord(
            "x", logging.ERROR, __file__, 1, "broken", (), sys.exc_info()
        )
    text = ScrubbingFormatter().format(record)
    assert "bekir" not in text
    assert "ValueError" in text


def test_every_handler_of_the_settings_scrubs() -> None:
    logging_settings: dict[str, Any] = settings.LOGGING
    formatters = logging_settings["formatters"]
    for handler in logging_settings["handlers"].values():
        assert formatters[handler["formatter"]]["()"].endswith("ScrubbingFormatter")
