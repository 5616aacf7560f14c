"""topics: the vocabulary (Themen, Handlungsfelder) as a SKOS concept scheme. Imports core and search only."""
