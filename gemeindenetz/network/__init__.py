"""network: organisations, persons and functions, networks, agreements, memberships, entitlement.

German terms: Organisation, Person, Funktion (seat), Netzwerk, Vereinbarung, Mitgliedschaft, Anspruch, Kreis von
Mitgliedern (circle), Beziehung (tie). Imports register, topics, accounts, ledger, core.
"""
