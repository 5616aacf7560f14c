"""What the public site writes: reports of barriers, the roots of networks' pages, and what is due to be published."""

from gemeindenetz.portal.actions.prepare_pages import prepare_home, prepare_pages
from gemeindenetz.portal.actions.publish_due import publish_due
from gemeindenetz.portal.actions.report_barrier import MOST_AN_HOUR, TooManyReports, report_barrier

__all__ = ["MOST_AN_HOUR", "TooManyReports", "prepare_home", "prepare_pages", "publish_due", "report_barrier"]
