"""The table of the shared cache: rate limits are counted there for all processes together."""

from django.db import migrations

FORWARD = """
CREATE TABLE IF NOT EXISTS core_shared_cache (
    cache_key varchar(255) NOT NULL PRIMARY KEY,
    value text NOT NULL,
    expires timestamp with time zone NOT NULL
);
CREATE INDEX IF NOT EXISTS core_shared_cache_expires ON core_shared_cache (expires);
"""


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, "DROP TABLE IF EXISTS core_shared_cache")]
