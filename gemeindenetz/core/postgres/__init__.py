"""The embedded PostgreSQL: started from the wheel's binaries when no `DATABASE_URL` is set.

`binaries` finds the programs, `account` the system user they run as, `paths` the folders, `cluster` starts, finds
and stops the server, `schema` brings a database to the current schema. Nothing here needs Django's settings, so that
a command can start the server before Django reads where it listens.
"""
