"""`VERIFY.txt`: how a stranger checks the packet, in plain words. The same text is published elsewhere too."""

from typing import Final

VERIFY_TXT: Final = b"""HOW TO CHECK THIS PACKET

You need this folder, the root certificate, and two common programs: sha256sum (coreutils) and openssl.
Take the root certificate (root.pem) from a source OUTSIDE this packet, and compare its fingerprint with a
printed one. Whatever lies in trust/ of this packet is there for convenience and proves nothing.
Do not trust these instructions alone: whoever changes a packet can change them. They are published elsewhere.

1. Who signed. For each line "signer: ROLE HASH" of seal.txt, with X = ROLE-(first 8 digits of HASH):
     openssl cms -verify -cades -binary -inform DER -in signatures/X.p7s -content seal.txt \\
       -CAfile root.pem -signer signer.pem -out /dev/null
     openssl x509 -in signer.pem -outform DER | sha256sum
   The first command must succeed, the second must print HASH. There must be no other .p7s file.
     (cd signatures && sha256sum -c --strict SHA256SUMS)
2. What they signed. The last four lines of seal.txt name two files:
     grep -E '^[0-9a-f]{64}  ' seal.txt | sha256sum -c --strict
     grep -E '^[0-9a-f]{128}  ' seal.txt | sha512sum -c --strict
3. What those name.
     sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt
     sha512sum -c --strict --quiet tagmanifest-sha512.txt manifest-sha512.txt
4. Nothing besides. Every file here must stand in a manifest, but for seal.txt, the two tag manifests and
   signatures/; there must be no links, devices or empty folders.
5. The custody log. In custody/*.jsonl, "prev" of each line is the SHA-256 of the line before (without its
   line feed), "body" that of the same line of *.bodies.jsonl; the last line and the number of lines are those
   that seal.txt names.

docs/verify-by-hand.md of fieldkit explains every step; its script verify.sh runs them all.
What this can show: since the signature, no byte was changed, removed or added. What it cannot show: that the
scene was honest, or when it was, beyond what the devices' clocks claim.
"""
