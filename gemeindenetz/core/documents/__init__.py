"""Documents people take away: Word templates filled with data."""
