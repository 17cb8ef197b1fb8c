"""Did a device sign this checkpoint?"""

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldkit.canon import digest
from fieldkit.custody.note import SignedNote, device_key_name, verify
from fieldkit.keys.cms import UNREADABLE
from fieldkit.keys.signing import verify_device


def signed_by_device(signed: SignedNote, device: str, certificate: bytes) -> bool:
    """Is the note signed by the Ed25519 key of `certificate` (DER), and is that the key of `device`?

    `device` is the SHA-256 of the public key (DER SPKI), as envelopes name it. Never raises on what the bytes are.
    """
    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
        spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except UNREADABLE:
        return False

    def check(signature: bytes, text: bytes) -> bool:
        return verify_device(certificate, signature, text)

    # The 32 bytes of an Ed25519 key are the end of its SPKI (RFC 8410, section 4).
    return digest(spki) == device and verify(signed, device_key_name(device), spki[-32:], check)
