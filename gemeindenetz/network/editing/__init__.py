"""Editorial work (Wagtail): who may enter and what they may touch, worked out from the acting person's scopes.

Wagtail asks for a user; the middleware puts the actor beside it. A user without actor (from the database, in a
job) may nothing. Groups and permissions of Django are never asked.
"""
