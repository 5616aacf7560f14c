"""Reads of circulars: audiences, mails, pages, links."""
