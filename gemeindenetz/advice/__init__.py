"""advice: requests (Anfragen), routing, consultations (Beratungen), the one thread. The product's heart.

That a municipality asked, and what, is known to the people of that matter and to the advisory team, to nobody
else. Imports network, register, topics, accounts, ledger, core.
"""
