"""register: the official register of territories (amtliches Gemeindeverzeichnis) through time.

Land, Regierungsbezirk, Region, Kreis, Gemeindeverband and Gemeinde with their official keys (AGS, ARS), their
names, predecessors and successors, statistics (Kennzahlen) and boundaries; importers for the original workbooks
and lists of territorial changes (Gebietsänderungen) of Destatis; names people type to keys. Imports core only.
"""
