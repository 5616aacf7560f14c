"""Forms of advice: they validate what was typed and never store anything."""
