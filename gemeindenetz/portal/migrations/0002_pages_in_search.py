"""Every write to a page, by Wagtail or by hand, and to the network it belongs to goes into the change feed of the search.

The table is Wagtail's, so the trigger cannot stand at a model of ours (search/feed.py). A page's own text is saved together
with its row here; one statement may write many pages (moving a branch).
"""

from django.db import migrations

FEED = """
CREATE FUNCTION portal_feed_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_change (kind, key)
    SELECT kind, touched.id FROM touched CROSS JOIN (VALUES ('seite'), ('meldung')) AS kinds(kind);
    IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER portal_feed_insert AFTER INSERT ON wagtailcore_page REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION portal_feed_pages();
CREATE TRIGGER portal_feed_update AFTER UPDATE ON wagtailcore_page REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION portal_feed_pages();
CREATE TRIGGER portal_feed_delete AFTER DELETE ON wagtailcore_page REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION portal_feed_pages();
CREATE FUNCTION portal_feed_network() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO search_change (kind, key)
    SELECT kind, page.id FROM touched
        JOIN portal_networkhome AS home ON home.network_id = touched.id
        JOIN wagtailcore_page AS first ON first.id = home.page_ptr_id
        JOIN wagtailcore_page AS page ON starts_with(page.path, first.path)
        CROSS JOIN (VALUES ('seite'), ('meldung')) AS kinds(kind);
    IF FOUND THEN PERFORM pg_notify('search_change', ''); END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER portal_feed_network AFTER UPDATE ON network_network REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION portal_feed_network();
"""
BACK = """
DROP TRIGGER portal_feed_network ON network_network;
DROP FUNCTION portal_feed_network();
DROP TRIGGER portal_feed_insert ON wagtailcore_page;
DROP TRIGGER portal_feed_update ON wagtailcore_page;
DROP TRIGGER portal_feed_delete ON wagtailcore_page;
DROP FUNCTION portal_feed_pages();
"""


class Migration(migrations.Migration):
    dependencies = [("portal", "0001_pages"), ("search", "0001_initial")]

    operations = [migrations.RunSQL(FEED, BACK)]
