"""The year's report as files: the same figures as on the page."""
