"""ledger: append-only facts by natural keys (AGS, network slug, topic slug). Imports core only.

No foreign keys, no persons, no text: the figures survive every erasure. A mistake is corrected by a reversing
fact, never by an update.
"""
