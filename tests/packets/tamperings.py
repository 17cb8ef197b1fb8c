"""Every tampering, with the codes that must be found and the file that must be named.

Numbers like T01 are those of section 4 of `reliability.md`; those of containers are with the hostile zips.
"""

from dataclasses import dataclass

from tests.packets.attacks import (
    RECEIPT,
    Attack,
    added,
    another_device,
    another_hand,
    bodies_short,
    body_changed,
    by_strangers,
    by_the_sealer,
    chain_of_others,
    changed,
    checkpoint_of_before,
    checkpoint_of_no_kind,
    clock_turned,
    consistency_left_out,
    consistency_of_no_kind,
    continuing,
    device_certificate_lost,
    device_certificate_swapped,
    downgraded,
    first_line,
    first_path,
    founding,
    grown,
    history_retold,
    inserted,
    last_cut,
    leaf_doubled,
    log_changed,
    log_rewritten,
    middle_cut,
    no_officer,
    one_by_two_certificates,
    one_in_two_roles,
    one_key_by_two_names,
    photo_added,
    photo_changed,
    photo_longer,
    photo_removed,
    photo_renamed,
    photos_in_both_folders,
    photos_swapped,
    photos_with_another_extension,
    pins_of_nothing,
    previous_by_strangers,
    previous_left_out,
    previous_of_another_history,
    previous_of_another_log,
    previous_of_no_kind,
    receipt_by_strangers,
    receipted,
    record_changed,
    record_doubled,
    record_dropped,
    record_file_dropped,
    record_invented,
    record_not_canonical,
    removed,
    reordered,
    seal_unsigned,
    signature_added,
    signature_by_strangers,
    signature_damaged_harmlessly,
    signature_enriched,
    signature_for_acting_of_another_moment,
    signature_for_acting_of_no_kind,
    signature_mirrored,
    signature_not_in_the_list,
    signature_of_another_text,
    signature_stripped,
    signature_under_another_role,
    signer_struck_out,
    stream_left_out,
    stream_unnamed,
    two_heads,
    unsuitable_key,
    untouched,
    with_lists,
)
from tests.packets.insiders import (
    OWN,
    about,
    continued,
    forked,
    founded,
    joined,
    of_the_act,
    opened,
    opened_in_the_middle,
    original,
    strangers_laptop,
    went_on,
    withheld,
)

PDF = "data/report/summary.pdf"
UPPER, TWIN = b"data/photos/A.jpg", "data/photos/e\u0301.jpg".encode()


@dataclass(frozen=True, slots=True)
class Tampering:
    """One attack. All `codes` must be among the findings that disprove, one of them about `at`.

    `by_script` is False where the program alone can tell: openssl and coreutils do not read records.
    """

    name: str
    attack: Attack
    codes: str
    at: str
    by_script: bool = True


PAYLOAD = (
    Tampering(
        "T01 a byte of a photo changed", photo_changed, "file.changed leaves.file original.unknown", "photos/"
    ),
    Tampering("T01 and the lists made to fit", with_lists(photo_changed), "seal.pins original.unknown", "photos/"),
    Tampering("T02 a photo longer", photo_longer, "file.changed bag.info leaves.file", "photos/"),
    Tampering("T03 a photo removed", photo_removed, "file.missing leaves.set original.omitted", "photos/"),
    Tampering("T03 and the lists made to fit", with_lists(photo_removed), "seal.pins original.omitted", "photos/"),
    Tampering("T04 a photo added", photo_added, "file.unlisted leaves.set original.unknown", "photos/0000"),
    Tampering("T05 a photo renamed", photo_renamed, "file.missing file.unlisted original.name", "photos/0000"),
    Tampering("T06 two photos swapped", photos_swapped, "file.changed original.name", "photos/"),
    Tampering("T06 and the lists made to fit", with_lists(photos_swapped), "seal.pins original.name", "photos/"),
    Tampering("a report written anew", added("data/report/summary.pdf", b"%PDF"), "file.changed", "summary.pdf"),
    Tampering("a file beside data/", added("notes.txt", b"x"), "file.unlisted file.stranger", "notes.txt"),
    Tampering("a report removed", removed(PDF), "file.missing", "summary.pdf"),
    Tampering("instructions changed", changed("VERIFY.txt", b"OUTSIDE", b"INSIDE"), "file.changed", "VERIFY.txt"),
)

MANIFESTS = (
    Tampering(
        "T08 a line changed", first_line(lambda x: x[63::-1] + x[64:]), "file.changed", "manifest-sha256.txt"
    ),
    Tampering("T09 a line removed", first_line(lambda _: b""), "file.unlisted file.changed", "manifest-sha256.txt"),
    Tampering("T10 a line twice", first_line(lambda x: x + x), "file.form", "manifest-sha256.txt"),
    Tampering(
        "T11 a line twice, differing", first_line(lambda x: x + b"0" * 64 + x[64:]), "file.form", "sha256.txt"
    ),
    Tampering("T12 absolute path", first_path(b"/etc/passwd"), "file.form", "manifest-sha256.txt"),
    Tampering("T13 path that climbs", first_path(b"data/../../x"), "file.form", "manifest-sha256.txt"),
    Tampering("T14 backslashes", first_path(rb"data\x"), "file.form", "manifest-sha256.txt"),
    Tampering("T15 per cent", first_path(b"data/%2e%2e/x"), "file.form", "manifest-sha256.txt"),
    Tampering("T16 NUL", first_path(b"data/x\0.jpg"), "file.form", "manifest-sha256.txt"),
    Tampering("T17 Unicode twin", first_path(TWIN), "file.form", "manifest-sha256.txt"),
    Tampering("T18 case twin", first_path(UPPER), "file.form", "manifest-sha256.txt"),
    Tampering("T19 MD5 in place of SHA-512", downgraded, "file.missing file.stranger", "manifest-sha512.txt"),
    Tampering("T20 no tag manifest", removed("tagmanifest-sha256.txt"), "file.missing", "tagmanifest-sha256.txt"),
    Tampering(
        "T21 fetch.txt", added("fetch.txt", b"http://x - data/y\n"), "file.unlisted file.stranger", "fetch.txt"
    ),
    Tampering("T21 fetch.txt, listed", with_lists(added("fetch.txt", b"")), "file.stranger seal.pins", "fetch.txt"),
    Tampering(
        "T22 another version", changed("bagit.txt", b"1.0", b"0.97"), "bag.version file.changed", "bagit.txt"
    ),
)

SIGNATURES = (
    Tampering("T35 a signature stripped", signature_stripped, "signature.missing", "signatures/second-"),
    Tampering("T35 and struck out of the seal", signer_struck_out, "signature.altered", "seal.txt"),
    Tampering("T36 by strangers", signature_by_strangers, "signature.another", "signatures/monitor-"),
    Tampering("T38 all anew by strangers", by_strangers(untouched), "signature.untrusted", "signatures/monitor-"),
    Tampering(
        "T39 the seal says more", changed("seal.txt", b"field_full", b"hq_full"), "signature.altered", "seal.txt"
    ),
    Tampering("T40 over another text", signature_of_another_text, "signature.altered", "seal.txt"),
    Tampering("T41 under another role", signature_under_another_role, "signature.another", "signatures/monitor-"),
    Tampering("T42 by another kind of key", unsuitable_key, "signature.unsuitable", "signatures/monitor-"),
    Tampering("T43 the seal names other lists", pins_of_nothing, "seal.pins", "tagmanifest-sha256.txt"),
    Tampering("a signature more", signature_added, "signature.unnamed", "signatures/hq-00000000.p7s"),
    Tampering("a signature not in the list", signature_not_in_the_list, "signature.sums", "signatures/SHA256SUMS"),
    Tampering("a byte behind", signature_damaged_harmlessly, "signature.damaged signature.malformed", "monitor-"),
    Tampering(
        "the other value that holds",
        signature_mirrored,
        "signature.malformed",
        "signatures/monitor-",
        by_script=False,
    ),
    Tampering(
        "a certificate put in", signature_enriched, "signature.malformed", "signatures/monitor-", by_script=False
    ),
    Tampering("a chain of others", with_lists(chain_of_others), "signature.chain", "signatures/"),
    Tampering("one person in two roles", one_in_two_roles, "signature.repeated", "signatures/second-"),
    Tampering(
        "one person by two certificates", one_by_two_certificates, "signature.repeated", "signatures/second-"
    ),
    Tampering("one key by two names", one_key_by_two_names, "signature.repeated", "signatures/second-"),
    Tampering("headquarters by no officer", no_officer, "signature.role", "signatures/hq-"),
    Tampering("nothing sealed, nothing signed", with_lists(seal_unsigned), "file.form", "seal.txt"),
)

LOG = (
    Tampering("T44 an envelope changed", with_lists(log_changed(clock_turned)), "seal.pins log.prev", ".jsonl:6"),
    Tampering(
        "T44 chained anew", log_changed(clock_turned, rechain=True), "log.end checkpoint.content", ".checkpoint"
    ),
    Tampering("T45 a body changed", with_lists(log_changed(body_changed)), "seal.pins log.line", ".jsonl:"),
    Tampering("T45 chained anew", log_changed(body_changed, rechain=True), "log.end checkpoint.content", ".jsonl"),
    Tampering("T46 an entry removed", with_lists(log_changed(middle_cut)), "log.seq log.prev log.end", ".jsonl:6"),
    Tampering("T46 chained anew", log_changed(middle_cut, rechain=True), "log.end checkpoint.content", ".jsonl"),
    Tampering("T47 an entry inserted", with_lists(log_changed(inserted)), "log.fork log.end", ".jsonl:5"),
    Tampering("T48 entries reordered", with_lists(log_changed(reordered)), "log.seq log.prev", ".jsonl:6"),
    Tampering("T49 the end cut off", with_lists(log_changed(last_cut)), "log.end checkpoint.content", ".jsonl"),
    Tampering(
        "T49 and an old checkpoint", with_lists(checkpoint_of_before), "checkpoint.content seal.pins", "checkpoint"
    ),
    Tampering("T50 two heads", by_the_sealer(log_changed(two_heads)), "log.fork", ".jsonl:"),
    Tampering("T52 by another device", by_the_sealer(another_device), "device.untrusted", "trust/device-"),
    Tampering(
        "a certificate swapped", by_the_sealer(device_certificate_swapped), "checkpoint.signature", "checkpoint"
    ),
    Tampering("a certificate lost", by_the_sealer(device_certificate_lost), "device.certificate", "trust/device-"),
    Tampering("no checkpoint", by_the_sealer(checkpoint_of_no_kind), "checkpoint.form", ".checkpoint"),
    Tampering("a body less", by_the_sealer(bodies_short), "log.bodies", ".bodies.jsonl"),
    Tampering("a stream of nobody", by_the_sealer(stream_unnamed), "log.unnamed", "custody/0000"),
    Tampering("a stream left out", with_lists(stream_left_out(continuing)), "log.absent seal.pins", "custody/"),
)

LYING_SEALER = (
    Tampering("rows changed", by_the_sealer(record_changed), "record.differs", "item.jsonl:0", by_script=False),
    Tampering("rows left out", by_the_sealer(record_dropped), "record.omitted", "note.jsonl", by_script=False),
    Tampering(
        "tables left out", by_the_sealer(record_file_dropped), "record.omitted", "note.jsonl", by_script=False
    ),
    Tampering("rows twice", by_the_sealer(record_doubled), "record.order", "photo.jsonl:1", by_script=False),
    Tampering("rows invented", by_the_sealer(record_invented), "record.differs", "tag.jsonl:1", by_script=False),
    Tampering(
        "rows with spaces", by_the_sealer(record_not_canonical), "record.form", "tag.jsonl:0", by_script=False
    ),
    Tampering("T53 a photo edited", by_the_sealer(photo_changed), "original.unknown", "photos/", by_script=False),
    Tampering("T06 photos swapped", by_the_sealer(photos_swapped), "original.name", "photos/", by_script=False),
    Tampering("a photo left out", by_the_sealer(photo_removed), "original.omitted", "photos/", by_script=False),
    Tampering(
        "a photo twice", by_the_sealer(photos_in_both_folders), "original.name", "data/files/", by_script=False
    ),
    Tampering(
        "another extension", by_the_sealer(photos_with_another_extension), "original.name", ".exe", by_script=False
    ),
    Tampering("a report of another kind", by_the_sealer(added(PDF, b"MZ")), "report.form", "summary.pdf"),
    Tampering("no report at all", by_the_sealer(added(PDF, b"")), "report.form", "summary.pdf"),
    Tampering("clocks of no form", by_the_sealer(added("meta/clock.json", b"x")), "meta.form", "clock.json", False),
    Tampering(
        "software of no end",
        by_the_sealer(added("meta/software.json", b"[" * 99_999)),
        "meta.form",
        "software",
        False,
    ),
    Tampering(
        "instructions that erase the screen",
        by_the_sealer(added("VERIFY.txt", b"trust us\x1b[2J\n")),
        "instructions.form",
        "VERIFY.txt",
    ),
    Tampering(
        "another seal before", by_the_sealer(untouched, previous_seal="f" * 64), "seal.previous", "seal", False
    ),
    Tampering("nothing before", history_retold, "seal.previous seal.receipt", "seal.txt"),
    Tampering(
        "sealed at no time", by_the_sealer(untouched, created="2099-13-45T99:99:99Z"), "file.form", "seal.txt"
    ),
    Tampering("a photo of nobody", by_the_sealer(photo_added), "original.unknown", "photos/0000", by_script=False),
    Tampering(
        "another edition", by_the_sealer(untouched, edition="public"), "seal.edition", "seal.txt", by_script=False
    ),
    Tampering("another mark", by_the_sealer(untouched, sample=True), "seal.sample", "seal.txt", by_script=False),
    Tampering("another id", by_the_sealer(untouched, device="0" * 64), "seal.export", "seal.txt", by_script=False),
    Tampering(
        "another hand", by_the_sealer(log_rewritten(another_hand)), "actor.unsigned", ".jsonl:", by_script=False
    ),
    Tampering(
        "a hand that signed elsewhere",
        by_the_sealer(log_rewritten(signature_for_acting_of_another_moment)),
        "actor.signature",
        ".jsonl:1",
        by_script=False,
    ),
    Tampering(
        "a hand that signed nothing",
        by_the_sealer(log_rewritten(signature_for_acting_of_no_kind)),
        "actor.signature",
        ".jsonl:1",
        by_script=False,
    ),
    Tampering("a row cut off", by_the_sealer(added("data/records/tag.jsonl", b"{\n")), "record.form", "tag", False),
    Tampering(
        "a strange table", by_the_sealer(added("data/records/x.jsonl", b"")), "record.table", "x.jsonl", False
    ),
    Tampering(
        "the founding left out", by_the_sealer(stream_left_out(founding)), "log.tick actor.unsigned", "custody/"
    ),
    Tampering(
        "the packet's begin left out", by_the_sealer(stream_left_out(continuing)), "seal.export", "seal.txt", False
    ),
    Tampering("fetch.txt", by_the_sealer(added("fetch.txt", b"")), "file.stranger", "fetch.txt"),
    Tampering("another version", by_the_sealer(changed("bagit.txt", b"1.0", b"0.97")), "bag.version", "bagit.txt"),
    Tampering(
        "the bag of another packet",
        by_the_sealer(changed("bag-info.txt", b"-0001\n", b"-0002\n")),
        "bag.info",
        "bag-info.txt",
    ),
    Tampering("a leaf twice", leaf_doubled, "leaves.order", "leaves.jsonl"),
)

RECEIPTED = (
    Tampering(
        "cut below what was receipted", receipted(untouched, size=99), "log.growth previous.content", ".jsonl"
    ),
    Tampering("another entry than receipted", receipted(untouched, head="0" * 64), "log.growth", ".jsonl"),
    Tampering("a receipted stream left out", receipted(untouched, stream="0" * 32), "log.growth", "0000.jsonl"),
    Tampering("the note of then left out", receipted(previous_left_out), "previous.missing", ".previous"),
    Tampering("the note of then unsigned", receipted(previous_by_strangers), "previous.signature", ".previous"),
    Tampering("the note of then of no kind", receipted(previous_of_no_kind), "checkpoint.form", ".previous"),
    Tampering("the note of another time", receipted(grown(5)), "previous.content", ".previous"),
    Tampering("the note of another log", receipted(previous_of_another_log), "previous.content", ".previous"),
    Tampering("the note of another history", receipted(previous_of_another_history), "log.growth", ".previous"),
    Tampering("a note without its proof", receipted(consistency_left_out), "file.missing", ".consistency"),
    Tampering("a proof of no kind", receipted(consistency_of_no_kind), "previous.form", ".consistency", False),
    Tampering("a proof of another growth", receipted(grown(6, over=5)), "log.growth", ".previous", False),
    Tampering(
        "a receipt that no entry records", by_the_sealer(untouched, receipt=RECEIPT), "log.receipt", "seal.txt"
    ),
    Tampering(
        "a receipt that strangers signed", receipt_by_strangers, "receipt.forged", ".jsonl:", by_script=False
    ),
    Tampering("a note without a receipt", by_the_sealer(grown(5)), "previous.stray", ".previous"),
)

INSIDERS = (
    Tampering("founded twice", opened(founded(title="Another")), "mission.twice mission.terms", ".jsonl:0", False),
    Tampering(
        "founded by who never signed",
        opened(founded(), signs=""),
        "actor.unsigned mission.twice",
        ".jsonl:0",
        False,
    ),
    Tampering("joined by who never signed", opened(joined(), signs=""), "actor.unsigned", f"{OWN}.jsonl:0", False),
    Tampering(
        "joined in another's name", opened(joined(), actor="P-02"), "actor.unsigned", f"{OWN}.jsonl:0", False
    ),
    Tampering(
        "continued in another's name", opened(continued(), actor="P-02"), "actor.unsigned", f"{OWN}.jsonl:0", False
    ),
    Tampering(
        "founded by a guest",
        opened(founded(), actor="P-02", signs="second"),
        "mission.founder mission.twice",
        ".jsonl:0",
        False,
    ),
    Tampering("another mission joined", opened(joined(code="ZZ-2020-ZZ-999")), "mission.code", ".jsonl:0", False),
    Tampering("joined under another root", opened(joined(root="0" * 64)), "mission.root", ".jsonl:0", False),
    Tampering("no certificate", opened(continued(certificate="AAAA")), "opening.writer", ".jsonl:0", False),
    Tampering("another's certificate", strangers_laptop, "opening.writer device.untrusted", ".jsonl:0", False),
    Tampering("opened by no opening", opened(continued(), of_the_act("zz.open/1")), "log.opening", ".jsonl:0"),
    Tampering("opened behind a veil", opened(joined(), withheld), "opening.withheld", ".jsonl:0"),
    Tampering("opened for another", opened(forked, about("1" * 32)), "opening.subject", ".jsonl:0", False),
    Tampering("opened in the middle", went_on(opened_in_the_middle, OWN), "log.opening", ".jsonl:"),
    Tampering(
        "an original without a place", went_on(original(extension="../x")), "original.place", ".jsonl:", False
    ),
)

EVERY = (*PAYLOAD, *MANIFESTS, *SIGNATURES, *LOG, *LYING_SEALER, *RECEIPTED, *INSIDERS)
