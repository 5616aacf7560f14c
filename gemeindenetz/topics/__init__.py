"""topics: the vocabulary (Themen, Handlungsfelder) as a SKOS-like scheme. Imports core only."""
