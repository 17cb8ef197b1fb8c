"""`VERIFY.txt`: how a stranger checks the packet, in plain words. The same text is published elsewhere too."""

from typing import Final

VERIFY_TXT: Final = rb"""HOW TO CHECK THIS PACKET

You need this folder, the root certificate, and two common programs: sha256sum (coreutils) and openssl 3.
Take the root certificate from a source OUTSIDE this packet and put it beside this folder, as ../root.pem.
Compare its fingerprint with a printed one. Whatever lies in trust/ of this packet is there for convenience
and proves nothing.
Do not trust these instructions alone: whoever changes a packet can change them. They are published elsewhere.

Type the commands in this folder. Each must succeed, and print what is said here.

0. The fingerprint of the root certificate, to be compared:
     openssl x509 -in ../root.pem -outform DER | sha256sum
1. Who signed. For each line "signer: ROLE HASH" of seal.txt, with X = ROLE-(first 8 digits of HASH):
     openssl cms -verify -cades -binary -inform DER -in signatures/X.p7s -content seal.txt \
       -CAfile ../root.pem -no-CApath -no-CAstore -signer ../signer.pem -out /dev/null
     openssl x509 -in ../signer.pem -outform DER | sha256sum
   The second must print HASH, another one for each signer. There must be no other .p7s file, and none damaged:
     (cd signatures && ls *.p7s && sha256sum -c --strict SHA256SUMS)
   If certificates have run out since, add to openssl cms and openssl verify: -attime SECONDS, a moment since 1970
   that something outside this packet vouches for, such as a time-stamp or a receipt.
2. What they signed. The last four lines of seal.txt name two files:
     grep -E '^[0-9a-f]{64}  ' seal.txt | sha256sum -c --strict
     grep -E '^[0-9a-f]{128}  ' seal.txt | sha512sum -c --strict
3. What those name. Without a word:
     sha256sum -c --strict --quiet tagmanifest-sha256.txt manifest-sha256.txt
     sha512sum -c --strict --quiet tagmanifest-sha512.txt manifest-sha512.txt
4. Nothing besides. Every file here must stand in a manifest, by both hashes, but for seal.txt, the two tag
   manifests and signatures/; there must be no links, devices or empty folders. Without a word:
     find . ! -type f ! -type d -o -type d -empty
     find . -type f ! -path './signatures/*' ! -name seal.txt ! -name 'tagmanifest-*' | cut -c 3- | sort > ../here
     cut -c 67- manifest-sha256.txt tagmanifest-sha256.txt | sort | comm -3 - ../here
     cut -c 131- manifest-sha512.txt tagmanifest-sha512.txt | sort | comm -3 - ../here
5. The custody log. For each line "log: STREAM SIZE HEAD ROOT" of seal.txt, the number of lines and the hash of
   the last one, without its line feed, are SIZE and HEAD:
     wc -l < custody/STREAM.jsonl
     tail -n 1 custody/STREAM.jsonl | head -c -1 | sha256sum
   "prev" of each line is the SHA-256 of the line before, "body" that of the same line of STREAM.bodies.jsonl
   ("-" stands for one withheld). verify.sh walks the whole chain.
6. The device. With DEVICE = the first 16 digits of "device" in these lines: the root certifies it,
     openssl verify -CAfile ../root.pem -no-CApath -no-CAstore -untrusted trust/chain.pem trust/device-DEVICE.pem
     openssl x509 -in trust/device-DEVICE.pem -noout -pubkey > ../device.pub
     openssl pkey -pubin -in ../device.pub -outform DER | sha256sum
   which prints "device"; and it signed the checkpoint, whose three lines are fieldkit/MISSION/STREAM, SIZE, and
   ROOT in base64:
     head -n 3 custody/STREAM.checkpoint | tee ../text
     tail -n 1 custody/STREAM.checkpoint | cut -d ' ' -f 3 | base64 -d | tail -c 64 > ../signature
     openssl pkeyutl -verify -pubin -inkey ../device.pub -rawin -in ../text -sigfile ../signature

docs/verify-by-hand.md of fieldkit explains every step; its script verify.sh runs them all, and more.
What this can show: since the signature, no sealed byte was changed, and no file removed or added. What it cannot
show: that the scene was honest, or when it was, beyond what the devices' clocks claim.
"""
