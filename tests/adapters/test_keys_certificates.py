"""Certificates as files hold them: what does not read is refused in words, whatever is wrong with it."""

import ssl
from pathlib import Path

import pytest

from fieldkit.errors import CertificateRefused
from fieldkit.keys.certificates import from_pem, to_pem
from tests.make import Laptop

VERSION = bytes.fromhex("a003020102")
"""X.509 version 3 at the head of a certificate (RFC 5280, section 4.1.2.1)."""


def test_a_certificate_of_an_unheard_of_version_is_refused_and_named(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        (root,) = laptop.profile.roots(mission.info.id)
    der = ssl.PEM_cert_to_DER_cert(to_pem(root).decode("ascii"))
    assert der.count(VERSION) == 1
    other = ssl.DER_cert_to_PEM_cert(der.replace(VERSION, VERSION[:-1] + b"\x22")).encode("ascii")
    with pytest.raises(CertificateRefused, match=r"device\.pem"):
        from_pem(other, "device.pem")
