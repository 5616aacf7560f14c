"""portal: the public site of every network, the first page of the installation, and Today.

German terms: Startseite, "Ist meine Gemeinde dabei?", Impressum, Datenschutz, Barrierefreiheit, Heute. May import
every app below (network, register, …); it writes nothing.
"""
