"""Documents people take away: sheets as accessible PDF (`pdf`, `sheet`), Word templates filled with data (`docx`).

`compiler` runs as a program of its own without Django, so that neither its memory nor its failures are the web's.
"""
