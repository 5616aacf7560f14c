"""Tools of the repository: set-up, translations, schema snapshot and checks of our own. Never shipped in the wheel."""
