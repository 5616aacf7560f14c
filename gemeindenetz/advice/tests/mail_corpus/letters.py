"""The letters of the corpus and where a person would expect each of them."""

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field

from gemeindenetz.advice.tests.mail_corpus import things
from gemeindenetz.advice.tests.mail_corpus.programs import (
    PROGRAMS,
    Mail,
    base64_part,
    both_mail,
    html_mail,
    latin_mail,
    multipart,
    nested,
    part,
    plain_mail,
    quoted_part,
)

PLACED, PARKED, ASIDE = "placed", "parked", "aside"


@dataclass(frozen=True)
class Known:
    """What the letters refer to: addresses and Message-IDs our mails carry."""

    number: str
    reply: str
    adviser_reply: str
    adviser_internal: str
    to_lena: str
    to_anna: str
    bounce: str


@dataclass
class Letter:
    """A mail and what should become of it. `says`: stands in the new entry; `hides`: must not stand there."""

    name: str
    raw: bytes
    state: str = PLACED
    reason: str = "reference"
    to: tuple[str, ...] = ()
    envelope_from: str = "lena@rathaus.example"
    says: str = ""
    hides: tuple[str, ...] = ("Viele Grüße\nAnna Amsel", "haben Sie schon Räume")
    files: int = 0
    kept: list[str] = field(default_factory=list)


def _id(name: str) -> str:
    return f"<{name}@rathaus.example>"


def _reply(mail: Mail, name: str, known: Known) -> Mail:
    mail.message_id = _id(name)
    mail.headers += [("In-Reply-To", known.to_lena), ("References", f"<erste@netz.example>\r\n {known.to_lena}")]
    return mail


def _words(name: str) -> str:
    """Words no other letter has: numbers do not count when a robot is recognised."""
    letters = "".join(chr(ord("a") + int(digit)) if digit.isdigit() else digit for digit in name)
    return f"Ja, die Räume im alten Schulhaus stehen leer ({letters.replace('-', ' ')})."


def letters(known: Known) -> Iterator[Letter]:
    yield from _answers(known)
    yield from _robots(known)
    yield from _reports(known)
    yield from _encodings(known)
    yield from _envelopes(known)
    yield from _big_and_odd(known)
    yield from _by_other_ways(known)
    yield from _staff(known)
    yield from _strangers(known)


def _answers(known: Known) -> Iterator[Letter]:
    makers = {"plain": plain_mail, "both": both_mail, "html": html_mail, "latin": latin_mail}
    for program in PROGRAMS:
        for shape, make in makers.items():
            name = f"{program.name}-{shape}"
            yield Letter(name, _reply(make(program, _words(name)), name, known).bytes_(), says=_words(name))
        name = f"{program.name}-address"
        mail = both_mail(program, _words(name))
        mail.message_id, mail.to, mail.subject = _id(name), known.reply, "Räume"
        yield Letter(name, mail.bytes_(), reason="address", to=(known.reply.upper(),), says=_words(name))
        name = f"{program.name}-file"
        mail = Mail(headers=list(program.headers))
        text = quoted_part("text/plain", program.plain(_words(name)))
        file = base64_part('application/pdf; name="Grundriss.pdf"', things.PDF, 'Content-Disposition: attachment; filename="Grundriss.pdf"')
        yield Letter(name, _reply(multipart(mail, "mixed", text, file), name, known).bytes_(), says=_words(name), files=1)
        name = f"{program.name}-inline"
        html = program.html(_words(name)).replace("</p>", '</p><img src="cid:bild1@x" alt="Ansicht">', 1)
        picture = base64_part('image/png; name="image001.png"', things.PNG, "Content-ID: <bild1@x>", 'Content-Disposition: inline; filename="image001.png"')
        related = nested("related", quoted_part("text/html", html), picture)
        mail = multipart(Mail(headers=list(program.headers)), "alternative", quoted_part("text/plain", program.plain(_words(name))), related)
        yield Letter(name, _reply(mail, name, known).bytes_(), says=_words(name), files=1)


def _robots(known: Known) -> Iterator[Letter]:
    cases = [
        ("outlook-away", "Automatische Antwort: B-2026-0001", [("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")]),
        ("exchange-away", "Automatische Antwort: Räume", [("Auto-Submitted", "auto-replied")]),
        ("english-away", "Out of Office: B-2026-0001", [("Auto-Submitted", "auto-replied (vacation)")]),
        ("gmail-away", "Automatic reply: B-2026-0001", [("Precedence", "bulk"), ("X-Autoreply", "yes")]),
        ("header-only", "Re: B-2026-0001", [("Auto-Submitted", "auto-replied")]),
        ("subject-only", "Abwesenheitsnotiz: B-2026-0001", []),
        ("groupwise", "Ich bin nicht im Büro", [("Precedence", "auto_reply")]),
        ("sieve", "Auto: B-2026-0001", [("Auto-Submitted", "auto-replied"), ("Precedence", "junk")]),
        ("notes-away", "Lena Linse ist außer Haus", [("X-Autorespond", "B-2026-0001"), ("Auto-Submitted", "auto-replied")]),
        ("receipt-confirmation", "Eingangsbestätigung Ihrer Nachricht", []),
    ]
    for number, (name, subject, more) in enumerate(cases):
        mail = Mail(subject=subject, message_id=_id(name), headers=[*more, ("In-Reply-To", known.to_lena)])
        mail.body = f"Ich bin bis 17. August nicht im Rathaus ({name}).".encode()
        first = number == 0
        yield Letter(name, mail.bytes_(), state=PLACED if first else ASIDE, reason="auto_reply" if first else "auto_reply_known")
    stray = Mail(subject="Out of office", message_id=_id("stray-away"), sender="otto@anderswo.example")
    yield Letter("stray-away", stray.bytes_(), ASIDE, "auto_reply")
    ticket = Mail(subject="[Ticket#2026] Eingang", message_id=_id("ticket"), headers=[("Auto-Submitted", "auto-generated")])
    yield Letter("ticket-system", ticket.bytes_(), ASIDE, "automatic")
    for name, more in (
        ("mailing-list", [("List-Id", "<buergermeister.kreis.example>"), ("List-Post", "<mailto:b@kreis.example>")]),
        ("newsletter", [("List-Unsubscribe", "<https://x.example/aus>"), ("Precedence", "bulk")]),
        ("bulk", [("Precedence", "bulk")]),
    ):
        mail = Mail(subject="Rundbrief", message_id=_id(name), headers=more, body=b"Neues aus dem Kreis", sender="brief@kreis.example")
        yield Letter(name, mail.bytes_(), ASIDE, "list")
    via_list = Mail(subject="Re: B-2026-0001", message_id=_id("via-list"), body=b"Antwort an alle", sender="otto@kreis.example")
    via_list.headers = [("List-Id", "<buergermeister.kreis.example>"), ("In-Reply-To", known.to_lena)]
    yield Letter("answer-through-a-list", via_list.bytes_(), PARKED, "list")


def _report(name: str, known: Known, *, action: str = "failed", status: str = "5.1.1", said: str = "smtp; 550 unknown") -> Mail:
    mail = Mail(sender="Mail Delivery System <MAILER-DAEMON@mx.example>", subject="Undelivered Mail Returned to Sender", message_id=_id(name))
    fields = f"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; lena@rathaus.example\nAction: {action}\nStatus: {status}\nDiagnostic-Code: {said}\n"
    copy = f"Message-ID: {known.bounce}\nFrom: rat@netz.example\nSubject: B-2026-0001\n\n".encode()
    text = part("text/plain; charset=us-ascii", b"I'm sorry to have to inform you that your message could not be delivered.\n")
    return multipart(
        mail, "report", text, part("message/delivery-status", fields.encode()), b"Content-Type: message/rfc822\n\n" + copy,
        parameters='; report-type="delivery-status"',
    )  # fmt: skip


def _reports(known: Known) -> Iterator[Letter]:
    yield Letter("postfix-delayed", _report("delayed", known, action="delayed", status="4.4.1").bytes_(), ASIDE, "delayed", envelope_from="<>")
    yield Letter("postfix-bounce", _report("bounce", known).bytes_(), ASIDE, "bounced", envelope_from="<>")
    yield Letter("bounce-again", _report("bounce-again", known, said="smtp; 550 still unknown").bytes_(), ASIDE, "bounced", envelope_from="<>")
    qmail = Mail(sender="MAILER-DAEMON@qmail.example", subject="failure notice", message_id=_id("qmail"))
    qmail.body = f"<lena@rathaus.example>:\n550 5.1.1 user unknown\n\n--- Below this line is a copy of the message.\n\nMessage-ID: {known.bounce}\n".encode()
    yield Letter("qmail-bounce", qmail.bytes_(), ASIDE, "bounced", envelope_from="<>")
    exchange = Mail(sender="postmaster@rathaus.example", subject="Unzustellbar: B-2026-0001: Dorfcafé", message_id=_id("ndr"))
    exchange.headers = [("In-Reply-To", known.bounce), ("X-MS-Exchange-Message-Is-Ndr", "")]
    exchange.body = "Fehler bei der Nachrichtenzustellung an folgende Empfänger: 550 5.1.10".encode()
    yield Letter("exchange-bounce", exchange.bytes_(), ASIDE, "bounced", envelope_from="<>")
    unknown = Mail(sender="mailer-daemon@x.example", subject="Returned mail", message_id=_id("alien"), body=b"550 user unknown")
    yield Letter("bounce-of-a-forgery", unknown.bytes_(), ASIDE, "bounce_unknown", envelope_from="<>")
    receipt = Mail(subject="Gelesen: B-2026-0001", message_id=_id("receipt"), headers=[("In-Reply-To", known.to_lena)])
    text = part("text/plain", b"Die Nachricht wurde gelesen.")
    fields = part("message/disposition-notification", b"Disposition: manual-action/MDN-sent-manually; displayed\n")
    multipart(receipt, "report", text, fields, parameters='; report-type="disposition-notification"')
    yield Letter("read-receipt", receipt.bytes_(), ASIDE, "receipt")


def _encodings(known: Known) -> Iterator[Letter]:
    text = "Grüße aus dem Café, größer wäre schön"
    bodies = [
        ("utf-8-called-latin", "text/plain; charset=iso-8859-1", text.encode()),
        ("latin-called-utf-8", "text/plain; charset=utf-8", text.encode("latin-1")),
        ("latin-without-charset", "text/plain", text.encode("latin-1")),
        ("utf-8-without-charset", "text/plain", text.encode()),
        ("windows-1252", "text/plain; charset=Windows-1252", (text + " – „so“").encode("cp1252")),
        ("latin-called-ascii", "text/plain; charset=us-ascii", text.encode("latin-1")),
        ("unknown-charset", "text/plain; charset=x-unbekannt", text.encode()),
        ("empty-charset", 'text/plain; charset=""', text.encode()),
        ("broken-content-type", "text/plain; charset=utf-8; format", text.encode()),
        ("no-such-type", "text", text.encode()),
        ("utf-16", "text/plain; charset=utf-16", text.encode("utf-16")),
        ("nul-bytes", "text/plain; charset=utf-8", text.encode().replace(b" ", b" \x00", 1)),
        ("iso-8859-15", "text/plain; charset=iso-8859-15", (text + " 100 €").encode("iso-8859-15")),
    ]
    for name, kind, body in bodies:
        mail = _reply(Mail(content_type=kind, body=body + f"\n({_words(name)})".encode("ascii", "ignore") if name != "utf-16" else body), name, known)
        yield Letter(name, mail.bytes_() if name != "utf-16" else _base64(mail).bytes_(), says="größer wäre schön")
    subjects = [
        ("raw-umlauts-in-headers", "AW: Dorfcafé größer".encode("latin-1").decode("utf-8", "surrogateescape")),
        ("broken-encoded-word", "=?utf-8?Q?AW:_Dorfcaf=C3?="),
        ("unknown-charset-word", "=?x-nichts?B?QVc=?= Dorfcafé"),
        ("encoded-word-cut-off", "=?utf-8?B?QVc6IERvcmZjYWY"),
        ("very-long-subject", "AW: " + "Dorfcafé " * 200),
    ]
    for name, subject in subjects:
        mail = _reply(Mail(subject=subject, body=_words(name).encode()), name, known)
        yield Letter(name, mail.bytes_(), says=_words(name))
    broken = _reply(Mail(encoding="base64", body=b"SGFsbG8gw6QK==kaputt!!"), "broken-base64", known)
    yield Letter("broken-base64", broken.bytes_(), says="Hallo")
    quoted = _reply(Mail(encoding="quoted-printable", body=b"Gr=C3=BC=C3=9Fe =ZZ aus dem Caf=C3=A9="), "broken-quoted", known)
    yield Letter("broken-quoted-printable", quoted.bytes_(), says="Grüße")
    names = _reply(Mail(sender='"Linse, Lena (Rathaus)" <lena@rathaus.example>', body=_words("comma").encode()), "comma", known)
    yield Letter("comma-in-name", names.bytes_(), says=_words("comma"))
    encoded = _reply(Mail(sender="=?iso-8859-1?Q?Lena_Linse=2C_B=FCrgerb=FCro?= <Lena@Rathaus.example>", body=_words("word").encode()), "word", known)
    yield Letter("encoded-name", encoded.bytes_(), says=_words("word"))
    no_end = _reply(Mail(), "no-end", known)
    no_end.content_type = 'multipart/mixed; boundary="nie"'
    no_end.body = b"--nie\nContent-Type: text/plain; charset=utf-8\n\n" + _words("no-end").encode()
    yield Letter("boundary-never-closed", no_end.bytes_(), says=_words("no-end"))
    without = _reply(Mail(content_type="multipart/mixed", body=_words("without").encode()), "without", known)
    yield Letter("multipart-without-boundary", without.bytes_(), says=_words("without"))
    bare = _reply(Mail(body=_words("bare").encode()), "bare", known).bytes_().replace(b"\r\n", b"\n")
    yield Letter("bare-line-feeds", bare, says=_words("bare"))


def _base64(mail: Mail) -> Mail:
    mail.encoding, mail.body = "base64", base64.encodebytes(mail.body)
    return mail


def _envelopes(known: Known) -> Iterator[Letter]:
    inner = quoted_part("text/plain", _words("smime"))
    body = things.signed(inner.replace(b"\n", b"\r\n"), detached=True).replace(b"\r\n", b"\n")
    head, _, rest = body.partition(b"\n\n")
    kind = next(line for line in head.decode().split("\n") if line.lower().startswith("content-type")).partition(": ")[2]
    mail = _reply(Mail(content_type=kind.strip()), "smime", known)
    mail.body = rest
    yield Letter("smime-signed", mail.bytes_(), says=_words("smime"))
    opaque = _reply(Mail(content_type="application/pkcs7-mime; smime-type=signed-data; name=smime.p7m", encoding="base64"), "opaque", known)
    opaque.body = base64.encodebytes(things.signed(quoted_part("text/plain", _words("opaque")), detached=False))
    yield Letter("smime-opaque", opaque.bytes_(), says=_words("opaque"))
    stream = _reply(Mail(content_type="application/x-pkcs7-mime; smime-type=signed-data", encoding="base64"), "stream", known)
    stream.body = base64.encodebytes(things.signed_with_open_lengths(quoted_part("text/plain", _words("stream"))))
    yield Letter("smime-streamed", stream.bytes_(), says=_words("stream"))
    secret = _reply(Mail(content_type="application/pkcs7-mime; smime-type=enveloped-data", encoding="base64"), "secret", known)
    secret.body = base64.encodebytes(things.enveloped())
    yield Letter("smime-encrypted", secret.bytes_(), PARKED, "encrypted")
    pgp = multipart(_reply(Mail(), "pgp", known), "encrypted", part("application/pgp-encrypted", b"Version: 1"), part("application/octet-stream", b"-----BEGIN PGP"))
    yield Letter("pgp-encrypted", pgp.bytes_(), PARKED, "encrypted")
    winmail = base64_part('application/ms-tnef; name="winmail.dat"', things.tnef("Grundriss.pdf", things.PDF), 'Content-Disposition: attachment; filename="winmail.dat"')
    mail = multipart(_reply(Mail(), "tnef", known), "mixed", quoted_part("text/plain", _words("tnef")), winmail)
    yield Letter("winmail", mail.bytes_(), says=_words("tnef"), files=1, kept=["Grundriss.pdf"])
    damaged = base64_part('application/ms-tnef; name="winmail.dat"', b"\x78\x9f\x3e\x22\x00\x01kaputt")
    mail = multipart(_reply(Mail(), "tnef-damaged", known), "mixed", quoted_part("text/plain", _words("tnef-damaged")), damaged)
    yield Letter("winmail-damaged", mail.bytes_(), says="nicht übernommen – winmail.dat")
    forwarded = f"From: Otto Ohm <otto@rathaus.example>\nSubject: Plan\n\n{_words('inner forward')}\n".encode()
    twice = b"From: Lena Linse <lena@rathaus.example>\nSubject: WG: Plan\nContent-Type: multipart/mixed; boundary=zwei\n\n--zwei\nContent-Type: message/rfc822\n\n" + forwarded + b"\n--zwei--\n"
    mail = multipart(_reply(Mail(), "nested", known), "mixed", quoted_part("text/plain", _words("nested")), b"Content-Type: message/rfc822\n\n" + twice)
    yield Letter("nested-forwards", mail.bytes_(), says=_words("nested"))
    deep = b"Content-Type: text/plain\n\n" + _words("deep").encode()
    for level in range(60):
        deep = nested("mixed", deep).replace(b"=_in_mixed_", f"=_{level}_".encode())
    outermost, _, within = deep.partition(b"\n\n")
    mail = _reply(Mail(content_type=outermost.decode().partition(": ")[2], body=within), "deep", known)
    yield Letter("sixty-levels-deep", mail.bytes_(), PARKED, "empty")


def _big_and_odd(known: Known) -> Iterator[Letter]:
    big = base64_part('application/pdf; name="Plan.pdf"', things.PDF + b"\n%" + b"x" * (25 * 1024 * 1024 - 500), 'Content-Disposition: attachment; filename="Plan.pdf"')
    mail = multipart(_reply(Mail(), "big", known), "mixed", quoted_part("text/plain", _words("big")), big)
    yield Letter("25-megabytes", mail.bytes_(), says=_words("big"), files=1)
    too_big = base64_part('application/pdf; name="Plan.pdf"', things.PDF + b"x" * (26 * 1024 * 1024), 'Content-Disposition: attachment; filename="Plan.pdf"')
    mail = multipart(_reply(Mail(), "too-big", known), "mixed", quoted_part("text/plain", _words("too-big")), too_big)
    yield Letter("26-megabytes", mail.bytes_(), says="nicht übernommen – Plan.pdf")
    many = _reply(Mail(body=_words("many").encode()), "many", known)
    many.to = ",\r\n ".join(f"Person {number} <p{number}@kreis.example>" for number in range(300))
    yield Letter("300-recipients", many.bytes_(), says=_words("many"))
    program = base64_part('application/octet-stream; name="setup.exe"', b"MZ\x90\x00" + bytes(300), 'Content-Disposition: attachment; filename="setup.exe"')
    mail = multipart(_reply(Mail(), "exe", known), "mixed", quoted_part("text/plain", _words("exe")), program)
    yield Letter("program-attached", mail.bytes_(), says="nicht übernommen – setup.exe")
    evil = base64_part("application/pdf", things.PDF, "Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fetc%2FPr%C3%BCfung.pdf")
    mail = multipart(_reply(Mail(), "path", known), "mixed", quoted_part("text/plain", _words("path")), evil)
    yield Letter("path-in-file-name", mail.bytes_(), says=_words("path"), files=1, kept=["Prüfung.pdf"])
    only_file = multipart(_reply(Mail(), "only-file", known), "mixed", base64_part('application/pdf; name="Beschluss.pdf"', things.PDF))
    yield Letter("file-without-text", only_file.bytes_(), files=1)
    script = html_mail(PROGRAMS[0], "Ja.<script>alert(1)</script><style>p{}</style> Räume <b>frei</b>, kommen Sie vorbei")
    yield Letter("html-with-script", _reply(script, "script", known).bytes_(), says="Räume frei", hides=("alert", "p{}"))
    pixel = multipart(_reply(Mail(), "pixel", known), "related", quoted_part("text/html", f"<p>{_words('pixel')}</p><img src='cid:a'>"), base64_part("image/png", things.PNG[:60], "Content-ID: <a>"))
    yield Letter("counting-pixel", pixel.bytes_(), says=_words("pixel"), files=0)
    between = _reply(Mail(body=b"Am 03.08.26 um 09:12 schrieb Fachberatung:\n> haben Sie Raeume?\nJa, das alte Schulhaus.\n> bis wann?\nBis Ostern.\n"), "between", known)
    yield Letter("answers-between-the-lines", between.bytes_(), says="Ja, das alte Schulhaus.", hides=())
    empty = _reply(Mail(body=b"\n\n"), "empty", known)
    yield Letter("empty-body", empty.bytes_(), PARKED, "empty")
    only_quote = _reply(plain_mail(PROGRAMS[4], ""), "only-quote", known)
    yield Letter("nothing-but-a-quote", only_quote.bytes_(), PARKED, "empty")
    signature = _reply(Mail(body=f"{_words('signature')}\n\n-- \nLena Linse\nTelefon 0711 123\n".encode()), "signature", known)
    yield Letter("signature", signature.bytes_(), says=_words("signature"), hides=("0711",))
    flowed = _reply(Mail(content_type="text/plain; charset=utf-8; format=flowed", body=b"Ein langer \nSatz geht \nweiter.\n-- \nLena"), "flowed", known)
    yield Letter("flowed-text", flowed.bytes_(), says="Ein langer Satz geht weiter.")
    calendar = multipart(_reply(Mail(), "ics", known), "mixed", quoted_part("text/plain", _words("ics")), part("text/calendar; method=REPLY", b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"))
    yield Letter("calendar-answer", calendar.bytes_(), says=_words("ics"), files=1)
    no_id = _reply(Mail(body=_words("no-id").encode()), "no-id", known)
    no_id.message_id = ""
    yield Letter("without-message-id", no_id.bytes_(), says=_words("no-id"))
    no_date = _reply(Mail(body=_words("no-date").encode()), "no-date", known).bytes_()
    yield Letter("without-date", no_date.replace(b"Date: Mon, 03 Aug 2026 10:00:00 +0200\r\n", b"Date: gestern\r\n"), says=_words("no-date"))


def _by_other_ways(known: Known) -> Iterator[Letter]:
    subject = Mail(subject=f"Nachtrag zu {known.number}", message_id=_id("subject"), body=_words("subject").encode())
    yield Letter("number-in-subject", subject.bytes_(), reason="subject", says=_words("subject"))
    stranger = Mail(subject=f"{known.number}", message_id=_id("guess"), sender="fremd@anderswo.example", body=b"Was steht da drin?")
    yield Letter("number-guessed", stranger.bytes_(), PARKED, "sender_differs")
    colleague = _reply(Mail(sender="Otto Ohm <otto@rathaus.example>", body=_words("colleague").encode()), "colleague", known)
    yield Letter("colleague-of-the-same-house", colleague.bytes_(), says=_words("colleague"))
    forwarded = _reply(Mail(sender="Paul Privat <paul@gmx.de>", body=_words("private").encode()), "private", known)
    yield Letter("answer-from-a-private-address", forwarded.bytes_(), PARKED, "sender_differs")
    own = Mail(subject="Noch etwas", message_id=_id("own-thread"), body=_words("own-thread").encode(), headers=[("In-Reply-To", _id("subject"))])
    yield Letter("answer-to-ones-own-mail", own.bytes_(), says=_words("own-thread"))
    tampered = Mail(to=known.reply[:-25] + "aaaa" + known.reply[-21:], message_id=_id("tampered"), body=b"x", subject="Hallo")
    yield Letter("tampered-address", tampered.bytes_(), PARKED, "known_sender")
    new = Mail(subject="Neue Frage", message_id=_id("new"), body="Was anderes: Wer fördert Bänke?".encode())
    yield Letter("new-mail-of-somebody-known", new.bytes_(), PARKED, "known_sender")
    circle = _reply(Mail(body=b"rund"), "circle", known)
    circle.headers.append(("X-Gemeindenetz-Mail", "abc"))
    yield Letter("our-own-mail-come-round", circle.bytes_(), ASIDE, "own")


def _staff(known: Known) -> Iterator[Letter]:
    anna = "Anna Amsel <anna@institut.example>"
    reply = [("In-Reply-To", known.to_anna)]
    answer = Mail(sender=anna, message_id=_id("anna"), headers=reply, body=outlook_of_anna("anna").encode())
    yield Letter("adviser-answers-by-mail", answer.bytes_(), says=_words("anna"), hides=("GEHEIM",))
    address = Mail(sender=anna, to=known.adviser_reply, message_id=_id("anna-address"), subject="x", body=_words("anna-address").encode())
    yield Letter("adviser-by-address", address.bytes_(), reason="address", says=_words("anna-address"))
    note = Mail(sender=anna, to=known.adviser_internal, message_id=_id("note"), subject="x", body=_words("note").encode())
    yield Letter("internal-by-address", note.bytes_(), reason="address", says=_words("note"))
    both = Mail(sender=anna, to=f"{known.adviser_reply}, {known.adviser_internal}", message_id=_id("both"), headers=reply, body=_words("both-ways").encode())
    yield Letter("internal-wins-over-shared", both.bytes_(), reason="address", says=_words("both-ways"))
    wrong = Mail(sender=anna, to="intern+kaputt@mail.netz.example", message_id=_id("wrong"), headers=reply, body=_words("wrong").encode())
    yield Letter("internal-address-damaged", wrong.bytes_(), PARKED, "intern_unsure")
    forged = _reply(Mail(sender=anna, body=_words("forged").encode()), "forged", known)
    yield Letter("adviser-forged-with-a-towns-mail", forged.bytes_(), PARKED, "sender_differs")
    other = Mail(sender="Eve <eve@boese.example>", to=known.adviser_internal, message_id=_id("eve"), subject="x", body=b"lesen")
    yield Letter("internal-address-in-wrong-hands", other.bytes_(), PARKED, "sender_differs")
    passed = Mail(sender=anna, subject="WG: Frage zum Markt", message_id=_id("passed"))
    passed.body = "Bitte aufnehmen.\n\n-----Ursprüngliche Nachricht-----\nVon: Otto Ohm <otto@ahorn.example>\nGesendet: Montag, 3. August 2026 09:12\nAn: Anna Amsel\nBetreff: Frage zum Markt\n\nWer betreibt einen Wochenmarkt?".encode()
    yield Letter("adviser-forwards-a-request", passed.bytes_(), PARKED, "forwarded")
    original = b"From: Otto Ohm <otto@ahorn.example>\nSubject: Frage\n\nWer betreibt einen Wochenmarkt?\n"
    attached = multipart(Mail(sender=anna, subject="Fwd: Frage", message_id=_id("attached")), "mixed", quoted_part("text/plain", "Bitte aufnehmen."), b"Content-Type: message/rfc822\n\n" + original)
    yield Letter("adviser-forwards-as-attachment", attached.bytes_(), PARKED, "forwarded")


def outlook_of_anna(name: str) -> str:
    return f"{_words(name)}\n\nVon: Nora Nuss <nora@institut.example>\nGesendet: Montag, 3. August 2026 09:12\nAn: Anna Amsel\nBetreff: intern\n\nGEHEIM: unter uns\n"


def _strangers(known: Known) -> Iterator[Letter]:
    for name, sender, subject in (
        ("unknown-town", "Ute Uhu <ute@fernau.example>", "Anfrage Dorfladen"),
        ("no-sender", "", "Ohne Absender"),
        ("nonsense-sender", "kein absender", "Wer bin ich"),
        ("spam", "Gewinn <x@spam.example>", "Sie haben gewonnen"),
    ):
        mail = Mail(sender=sender, subject=subject, message_id=_id(name), body=f"Guten Tag ({name})".encode())
        yield Letter(name, mail.bytes_(), PARKED, "unknown")
    yield Letter("no-mail-at-all", b"\x00\xff\xfe" * 50 + b"\r\n\r\nkaputt", PARKED, "unknown")
    yield Letter("headers-only", b"From: ute@fernau.example\r\nSubject: leer\r\nMessage-ID: <kopf@x>\r\n", PARKED, "unknown")
