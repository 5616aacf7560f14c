"""ledger: append-only facts (Buchung) by natural keys: AGS, network slug, topic slug. Imports core only.

No foreign keys, no persons, no text: the figures survive every erasure. A mistake is corrected by a reversing
fact (Gegenbuchung), never by an update. The municipality of a fact is for code that computes sums; whoever
shows a row of the ledger must first ask the app it comes from whether this reader may see the matter.
"""
