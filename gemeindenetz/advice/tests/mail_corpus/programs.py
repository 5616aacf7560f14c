"""How mail programs answer: the shape of body, quote and headers of each."""

import base64
import quopri
from collections.abc import Callable
from dataclasses import dataclass, field

QUOTED = "Guten Tag Lena Linse,\n\nhaben Sie schon Räume im Blick?\n\nViele Grüße\nAnna Amsel"


@dataclass
class Mail:
    """A mail under construction; `bytes_()` writes it as it goes over the wire."""

    sender: str = "Lena Linse <lena@rathaus.example>"
    to: str = "rat@netz.example"
    subject: str = "AW: B-2026-0001: Dorfcafé"
    message_id: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    content_type: str = "text/plain; charset=utf-8"
    encoding: str = "8bit"
    body: bytes = b""

    def bytes_(self) -> bytes:
        lines = [f"From: {self.sender}", f"To: {self.to}", f"Subject: {self.subject}"]
        lines += ["Date: Mon, 03 Aug 2026 10:00:00 +0200", "MIME-Version: 1.0"]
        if self.message_id:
            lines.append(f"Message-ID: {self.message_id}")
        lines += [f"{name}: {value}" for name, value in self.headers]
        lines += [f"Content-Type: {self.content_type}", f"Content-Transfer-Encoding: {self.encoding}", "", ""]
        return "\r\n".join(lines).encode("utf-8", "surrogateescape") + self.body.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


@dataclass(frozen=True)
class Program:
    """A mail program: name, how it quotes in plain text and in HTML, its header lines."""

    name: str
    plain: Callable[[str], str]
    html: Callable[[str], str]
    headers: tuple[tuple[str, str], ...] = ()


def paragraphs(text: str) -> str:
    return "".join(f"<p>{line or '&nbsp;'}</p>" for line in text.split("\n"))


def marked(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def outlook_plain(text: str) -> str:
    head = "Von: Fachberatung <rat@netz.example>\nGesendet: Montag, 3. August 2026 09:12\nAn: Lena Linse <lena@rathaus.example>\nBetreff: B-2026-0001: Dorfcafé"
    return f"{text}\n\nMit freundlichen Grüßen\nLena Linse\n\n{head}\n\n{QUOTED}\n"


def outlook_html(text: str) -> str:
    head = "<b>Von:</b> Fachberatung &lt;rat@netz.example&gt;<br><b>Gesendet:</b> Montag, 3. August 2026 09:12<br><b>An:</b> Lena Linse &lt;lena@rathaus.example&gt;<br><b>Betreff:</b> B-2026-0001: Dorfcafé"
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang="DE">'
        f'<div class="WordSection1">{paragraphs(text)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        f'<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>{head}</p></div>{paragraphs(QUOTED)}</div></body></html>'
    )


def outlook_old_plain(text: str) -> str:
    head = "Von: Fachberatung [mailto:rat@netz.example]\nGesendet: Montag, 3. August 2026 09:12\nAn: Lena Linse\nBetreff: B-2026-0001: Dorfcafé"
    return f"{text}\n\n-----Ursprüngliche Nachricht-----\n{head}\n\n{QUOTED}\n"


def outlook_english_plain(text: str) -> str:
    head = "From: Fachberatung <rat@netz.example>\nSent: Monday, August 3, 2026 9:12 AM\nTo: Lena Linse <lena@rathaus.example>\nSubject: B-2026-0001: Dorfcafé"
    return f"{text}\n\n-----Original Message-----\n{head}\n\n{QUOTED}\n"


def outlook_web_plain(text: str) -> str:
    head = "Von: Fachberatung <rat@netz.example>\nGesendet: Montag, 3. August 2026 09:12\nAn: Lena Linse <lena@rathaus.example>\nBetreff: B-2026-0001: Dorfcafé"
    return f"{text}\n________________________________\n{head}\n\n{QUOTED}\n"


def outlook_web_html(text: str) -> str:
    return f'<html><body dir="ltr">{paragraphs(text)}<div id="appendonsend"></div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><b>Von:</b> Fachberatung &lt;rat@netz.example&gt;<br><b>Gesendet:</b> Montag, 3. August 2026 09:12<br><b>An:</b> Lena Linse &lt;lena@rathaus.example&gt;<br><b>Betreff:</b> B-2026-0001</div><div>{paragraphs(QUOTED)}</div></body></html>'


def apple_plain(text: str) -> str:
    return f"{text}\n\n> Am 03.08.2026 um 09:12 schrieb Fachberatung <rat@netz.example>:\n> \n{marked(QUOTED)}\n"


def apple_html(text: str) -> str:
    return f'<html><body style="overflow-wrap: break-word;">{paragraphs(text)}<div><br><blockquote type="cite"><div>Am 03.08.2026 um 09:12 schrieb Fachberatung &lt;rat@netz.example&gt;:</div><br><div>{paragraphs(QUOTED)}</div></blockquote></div></body></html>'


def iphone_plain(text: str) -> str:
    return f"{text}\n\nVon meinem iPhone gesendet\n\n> Am 03.08.2026 um 09:12 schrieb Fachberatung <rat@netz.example>:\n> \n> {QUOTED[:20]}\n"


def thunderbird_plain(text: str) -> str:
    return f"{text}\n\nAm 03.08.26 um 09:12 schrieb Fachberatung:\n{marked(QUOTED)}\n\n-- \nLena Linse\nGemeinde Musterbach\n"


def thunderbird_html(text: str) -> str:
    return f'<html><body>{paragraphs(text)}<div class="moz-cite-prefix">Am 03.08.26 um 09:12 schrieb Fachberatung:<br></div><blockquote type="cite" cite="mid:x@netz">{paragraphs(QUOTED)}</blockquote></body></html>'


def gmail_plain(text: str) -> str:
    return f"{text}\n\nAm Mo., 3. Aug. 2026 um 09:12 Uhr schrieb Fachberatung <\nrat@netz.example>:\n\n{marked(QUOTED)}\n"


def gmail_html(text: str) -> str:
    return f'<div dir="ltr">{paragraphs(text)}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 3. Aug. 2026 um 09:12 Uhr schrieb Fachberatung &lt;<a href="mailto:rat@netz.example">rat@netz.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">{paragraphs(QUOTED)}</blockquote></div>'


def gmail_english_plain(text: str) -> str:
    return f"{text}\n\nOn Mon, Aug 3, 2026 at 9:12 AM Fachberatung <rat@netz.example> wrote:\n\n{marked(QUOTED)}\n"


def gmx_plain(text: str) -> str:
    return f"{text}\n \n \n\nGesendet: Montag, 03. August 2026 um 09:12 Uhr\nVon: Fachberatung <rat@netz.example>\nAn: Lena Linse <lena@rathaus.example>\nBetreff: B-2026-0001: Dorfcafé\n\n{QUOTED}\n"


def gmx_html(text: str) -> str:
    return f'<html><body><div style="font-family: Verdana;">{paragraphs(text)}<div style="margin: 10px 5px"><b>Gesendet:</b>&nbsp;Montag, 03. August 2026 um 09:12 Uhr<br/><b>Von:</b>&nbsp;Fachberatung &lt;rat@netz.example&gt;<br/><b>An:</b>&nbsp;Lena Linse<br/><b>Betreff:</b>&nbsp;B-2026-0001<div>{paragraphs(QUOTED)}</div></div></div></body></html>'


def notes_plain(text: str) -> str:
    return f"{text}\n\n\nVon:    Fachberatung <rat@netz.example>\nAn:     lena@rathaus.example\nDatum:  03.08.2026 09:12\nBetreff:        B-2026-0001: Dorfcafé\n\n\n\n{QUOTED}\n"


def roundcube_plain(text: str) -> str:
    return f"{text}\n\nAm 2026-08-03 09:12, schrieb Fachberatung:\n{marked(QUOTED)}\n"


def icloud_plain(text: str) -> str:
    return f"{text}\n\nAm Montag, 3. August 2026 um 09:12:44 MESZ hat Fachberatung <rat@netz.example> Folgendes geschrieben:\n\n\n{QUOTED}\n"


def k9_plain(text: str) -> str:
    return f"{text}\n\nAm 3. August 2026 09:12:00 MESZ schrieb Fachberatung <rat@netz.example>:\n{marked(QUOTED)}\n\n-- \nDiese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.\n"


def simple_html(plain: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: "<html><body>" + plain(text).replace("<", "&lt;").replace("\n", "<br>\n") + "</body></html>"


PROGRAMS = [
    Program("outlook", outlook_plain, outlook_html, (("X-Mailer", "Microsoft Outlook 16.0"), ("Thread-Index", "Adxx=="))),
    Program("outlook-2010", outlook_old_plain, outlook_html, (("X-Mailer", "Microsoft Office Outlook 12.0"),)),
    Program("outlook-english", outlook_english_plain, simple_html(outlook_english_plain)),
    Program("outlook-web", outlook_web_plain, outlook_web_html, (("X-MS-Has-Attach", ""), ("X-MS-TNEF-Correlator", ""))),
    Program("apple-mail", apple_plain, apple_html, (("X-Mailer", "Apple Mail (2.3774)"),)),
    Program("iphone", iphone_plain, apple_html, (("X-Mailer", "iPhone Mail (21A)"),)),
    Program("thunderbird", thunderbird_plain, thunderbird_html, (("User-Agent", "Mozilla Thunderbird"),)),
    Program("gmail", gmail_plain, gmail_html),
    Program("gmail-english", gmail_english_plain, simple_html(gmail_english_plain)),
    Program("gmx", gmx_plain, gmx_html, (("X-UI-Sender-Class", "abc"),)),
    Program("notes", notes_plain, simple_html(notes_plain), (("X-Mailer", "HCL Notes Release 12"),)),
    Program("roundcube", roundcube_plain, simple_html(roundcube_plain), (("User-Agent", "Roundcube Webmail"),)),
    Program("icloud", icloud_plain, simple_html(icloud_plain)),
    Program("k9", k9_plain, simple_html(k9_plain), (("User-Agent", "K-9 Mail"),)),
]


def part(content_type: str, body: bytes, *headers: str, encoding: str = "8bit") -> bytes:
    head = "\n".join([f"Content-Type: {content_type}", f"Content-Transfer-Encoding: {encoding}", *headers])
    return head.encode() + b"\n\n" + body


def base64_part(content_type: str, content: bytes, *headers: str) -> bytes:
    return part(content_type, base64.encodebytes(content), *headers, encoding="base64")


def quoted_part(content_type: str, text: str, charset: str = "utf-8") -> bytes:
    body = quopri.encodestring(text.encode(charset, "replace"))
    return part(f"{content_type}; charset={charset}", body, encoding="quoted-printable")


def multipart(mail: Mail, kind: str, *parts: bytes, parameters: str = "") -> Mail:
    boundary = f"=_{kind.replace('/', '-')}_grenze"
    mail.content_type = f'multipart/{kind}; boundary="{boundary}"{parameters}'
    mail.encoding = "8bit"
    mail.body = joined(boundary, parts)
    return mail


def joined(boundary: str, parts: tuple[bytes, ...]) -> bytes:
    mark = f"--{boundary}".encode()
    return b"".join(mark + b"\n" + one + b"\n" for one in parts) + mark + b"--\n"


def nested(kind: str, *parts: bytes) -> bytes:
    boundary = f"=_in_{kind}_{abs(hash(parts)) % 10_000}"
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\n\n'.encode() + joined(boundary, parts)


def plain_mail(program: Program, text: str) -> Mail:
    return Mail(headers=list(program.headers), body=program.plain(text).encode())


def both_mail(program: Program, text: str) -> Mail:
    plain = quoted_part("text/plain", program.plain(text))
    return multipart(Mail(headers=list(program.headers)), "alternative", plain, quoted_part("text/html", program.html(text)))


def html_mail(program: Program, text: str) -> Mail:
    mail = Mail(headers=list(program.headers), content_type="text/html; charset=utf-8", encoding="quoted-printable")
    mail.body = quopri.encodestring(program.html(text).encode())
    return mail


def latin_mail(program: Program, text: str) -> Mail:
    mail = Mail(headers=list(program.headers), content_type="text/plain; charset=iso-8859-1", encoding="quoted-printable")
    mail.subject = "=?iso-8859-1?Q?AW:_B-2026-0001:_Dorfcaf=E9?="
    mail.body = quopri.encodestring(program.plain(text).encode("cp1252", "replace"))
    return mail
