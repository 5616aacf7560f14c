"""Files and envelopes of the corpus: PDF, picture, winmail.dat, S/MIME."""

import struct
from datetime import UTC, datetime
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from cryptography.x509.oid import NameOID

PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000010000000100802000000909168360000001c4944415478da63fcffff3f03"
    "2580898142306ac0a801a306308c1a00007bf3031d0b6f4c1b0000000049454e44ae426082"
) + bytes(200)


def tnef(name: str, content: bytes) -> bytes:
    """A winmail.dat with one file, as Outlook writes it."""
    title = name.encode("cp1252") + b"\x00"
    rendering = struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0)
    data = struct.pack("<IH", 0x223E9F78, 1)
    data += _attribute(1, 0x00089006, struct.pack("<I", 0x00010000))
    for kind, value in ((0x00069002, rendering), (0x00018010, title), (0x0006800F, content)):
        data += _attribute(2, kind, value)
    return data


def _attribute(level: int, kind: int, value: bytes) -> bytes:
    return struct.pack("<BII", level, kind, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


@cache
def _signer() -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Lena Linse")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
    return builder.not_valid_after(datetime(2040, 1, 1, tzinfo=UTC)).sign(key, hashes.SHA256()), key


def signed(content: bytes, *, detached: bool) -> bytes:
    """S/MIME as a mail body: multipart/signed, or the DER of signed-data around the content."""
    certificate, key = _signer()
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, hashes.SHA256())
    if detached:
        return builder.sign(Encoding.SMIME, [pkcs7.PKCS7Options.DetachedSignature])
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary])


def signed_with_open_lengths(content: bytes) -> bytes:
    """The same as some gateways stream it: indefinite lengths, the content in pieces (BER)."""
    pieces = b"".join(b"\x04\x82" + struct.pack(">H", len(piece)) + piece for piece in (content[:50], content[50:]))
    data = bytes.fromhex("06092a864886f70d010701") + b"\xa0\x80" + b"\x24\x80" + pieces + bytes(4)
    inner = bytes.fromhex("020101") + b"\x31\x00" + b"\x30\x80" + data + bytes(2)
    return b"\x30\x80" + bytes.fromhex("06092a864886f70d010702") + b"\xa0\x80" + b"\x30\x80" + inner + bytes(6)


def enveloped() -> bytes:
    """The beginning of an encrypted message: enough to see that it is one."""
    return bytes.fromhex("300f06092a864886f70d010703a0023000")
