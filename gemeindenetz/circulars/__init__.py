"""circulars: what the office of a network writes to many (Rundschreiben), and who takes it out.

German terms: Rundschreiben, Empfängerkreis, Probe, Archiv, Abonnement (subscription), Abbestellung (refusal),
Text für das Amtsblatt. Knows nothing of matters: a circular never carries what somebody asked. Imports network, core.
"""
