"""The starter set of text blocks: what advisers of towns write most, worded by the project; each team makes it its own.

Tokens in braces are filled from the matter (text_tokens.py); square brackets are for the adviser to complete.
"""

STARTER_BLOCKS: tuple[tuple[str, str], ...] = (
    (
        "Eingang: Wir haben Ihre Frage und melden uns",
        ("{anrede},\n\nvielen Dank für Ihre Frage. Ich kümmere mich darum und melde mich bis [Tag] bei Ihnen. "
        "Wenn es eilt, rufen Sie mich gern an.\n\nFreundliche Grüße\n{beratung}\n{dienst}"),
    ),
    (
        "Auftrag klären: vier Fragen vor dem ersten Gespräch",
        ("{anrede},\n\ndamit wir im Gespräch schnell zum Punkt kommen, helfen mir vier kurze Antworten, Stichworte genügen:\n\n"
        "1. Was ist der Anlass, und warum gerade jetzt?\n2. Was soll in {kommune} am Ende anders sein?\n"
        "3. Wer ist schon beteiligt, und wer fehlt noch?\n4. Was ist bereits entschieden, was ist noch offen?\n\n"
        "Freundliche Grüße\n{beratung}"),
    ),
    (
        "Termin vorschlagen: Telefon oder Video",
        ("{anrede},\n\nam einfachsten klären wir das im Gespräch. Mir passen zum Beispiel [Tag, Uhrzeit] oder [Tag, Uhrzeit], "
        "am Telefon oder per Video, etwa 45 Minuten. Passt einer davon? Sonst nennen Sie mir gern zwei andere.\n\n"
        "Freundliche Grüße\n{beratung}"),
    ),
    (
        "Nach dem Gespräch: was wir vereinbart haben",
        ("{anrede},\n\nvielen Dank für das Gespräch. Vereinbart haben wir:\n\n- [Was] übernimmt {kommune} bis [Tag].\n"
        "- [Was] übernehme ich bis [Tag].\n\nFehlt etwas, oder habe ich etwas falsch verstanden? Dann schreiben Sie mir bitte.\n\n"
        "Freundliche Grüße\n{beratung}"),
    ),
    (
        "Andere Kommune als Gesprächspartnerin",
        ("{anrede},\n\nzu Ihrer Frage gibt es eine Kommune mit Erfahrung: [Ort, was dort gemacht wurde]. Ich frage dort gern, "
        "ob jemand mit Ihnen spricht, zunächst ohne {kommune} zu nennen. Möchten Sie das?\n\nFreundliche Grüße\n{beratung}"),
    ),
    (
        "Förderung: was Sie vor dem Antrag klären",
        ("{anrede},\n\nbevor Sie einen Antrag schreiben, klären Sie bitte drei Dinge mit der Stelle, die fördert: Passt Ihr "
        "Vorhaben zum Zweck? Darf vor der Bewilligung begonnen werden? Welcher Eigenanteil ist nötig? Wir sehen den Entwurf "
        "gern durch, bevor er hinausgeht.\n\nFreundliche Grüße\n{beratung}"),
    ),
    (
        "Nachfrage: Hat es weitergeholfen?",
        ("{anrede},\n\nvor einiger Zeit haben wir über „{betreff}“ gesprochen. Wie ist es weitergegangen? Ein Satz genügt. "
        "Wenn etwas hakt, überlegen wir gern gemeinsam.\n\nFreundliche Grüße\n{beratung}"),
    ),
)  # fmt: skip
