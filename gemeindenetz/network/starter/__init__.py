"""Starter data: public facts of a model case, with sources, so that an installation does not begin empty.

`bw` is Baden-Württemberg. The files are data (TOML), `actions.load_starter` writes them with the dataset "starter".
No persons, no matters; contradicting sources stay side by side.
"""
