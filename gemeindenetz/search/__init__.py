"""search: engine and registry (Suche). Imports core only; apps register documents, it imports none of them.

Suchindex: a folder per node, a cache of the database that is caught up through the change feed (Änderungsfolge).
Who may read a document is part of the index query; the database has the last word (docs/search.md).
"""
