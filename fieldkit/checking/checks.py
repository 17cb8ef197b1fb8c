"""What is asked of a packet: every question in its order, and what it proves if it finds nothing."""

from typing import Final

from fieldkit.checking.custody import (
    checkpoints_are_signed,
    devices_are_trusted,
    streams_are_chains,
    streams_end_where_the_seal_says,
    ticks_are_possible,
    what_cannot_be_judged_is_named,
)
from fieldkit.checking.evidence import Evidence, contents, parts
from fieldkit.checking.files import (
    bag_describes_itself,
    container_is_canonical,
    every_file_is_listed,
    every_file_is_unchanged,
    leaves_are_in_their_form,
    leaves_are_the_payload,
    only_files_of_a_packet,
    packet_has_its_name,
    parts_are_sound,
    seal_pins_the_tag_manifests,
)
from fieldkit.checking.growth import logs_only_grew
from fieldkit.checking.history import seal_names_what_came_before
from fieldkit.checking.openings import streams_are_opened_by_their_laptops, the_mission_is_one
from fieldkit.checking.people import people_signed_for_their_acts, signatures_of_people_hold
from fieldkit.checking.plain import what_people_read_is_of_its_kind
from fieldkit.checking.receipts import receipts_are_signed
from fieldkit.checking.records import originals_are_those_of_the_log, records_follow_from_the_log
from fieldkit.checking.scope import everything_sealed_is_here, seal_says_what_the_log_says
from fieldkit.checking.signatures import every_signer_is_another, every_signer_signed, no_signature_besides
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Check
from fieldkit.packet.layout import CHAIN, INSTRUCTIONS, META, RECORDS, REPORT
from fieldkit.packet.leaves import LEAVES

CHECKS: Final[tuple[Check[Evidence], ...]] = (
    Check(
        "file.form",
        QT_TRANSLATE_NOOP("findings", "Every file that a packet must have is there and can be read."),
        parts_are_sound,
    ),
    Check(
        "zip.form",
        QT_TRANSLATE_NOOP("findings", "The container is as fieldkit writes it, and its checksums are right."),
        container_is_canonical,
        contents(),
    ),
    Check(
        "packet.name",
        QT_TRANSLATE_NOOP("findings", "The folder is called like the packet."),
        packet_has_its_name,
        parts("seal.txt"),
    ),
    Check(
        "file.place",
        QT_TRANSLATE_NOOP("findings", "Every file has its place in the format."),
        only_files_of_a_packet,
    ),
    Check(
        "seal.pins",
        QT_TRANSLATE_NOOP("findings", "Both tag manifests have both hashes that seal.txt names."),
        seal_pins_the_tag_manifests,
        parts("seal.txt", "tagmanifest-"),
    ),
    Check(
        "file.listed",
        QT_TRANSLATE_NOOP("findings", "The files here are exactly those that the four manifests list."),
        every_file_is_listed,
        parts("manifest-", "tagmanifest-"),
    ),
    Check(
        "file.unchanged",
        QT_TRANSLATE_NOOP("findings", "Each file has the hashes that the manifests name for it."),
        every_file_is_unchanged,
        contents("manifest-", "tagmanifest-"),
    ),
    Check(
        "bag.form",
        QT_TRANSLATE_NOOP("findings", "bagit.txt and bag-info.txt say exactly what they must."),
        bag_describes_itself,
        parts("bagit.txt", "bag-info.txt", "seal.txt"),
    ),
    Check(
        "file.kind",
        QT_TRANSLATE_NOOP("findings", "The report is a PDF, meta/ is JSON, VERIFY.txt is what fieldkit writes."),
        what_people_read_is_of_its_kind,
        contents(INSTRUCTIONS, META, REPORT),
    ),
    Check(
        "leaves.root",
        QT_TRANSLATE_NOOP("findings", "The list of leaves is sorted and has the root that seal.txt names."),
        leaves_are_in_their_form,
        parts(LEAVES, "seal.txt"),
    ),
    Check(
        "leaves.payload",
        QT_TRANSLATE_NOOP("findings", "The list of leaves names every file under data/ as it is."),
        leaves_are_the_payload,
        contents(LEAVES),
    ),
    Check(
        "signature.valid",
        QT_TRANSLATE_NOOP("findings", "Every signer whom seal.txt names signed it, and leads to a trusted root."),
        every_signer_signed,
        parts("seal.txt", "signatures/", CHAIN),
    ),
    Check(
        "signature.people",
        QT_TRANSLATE_NOOP("findings", "Each signer is another person, and who signs for headquarters is of it."),
        every_signer_is_another,
        parts("seal.txt", "signatures/"),
    ),
    Check(
        "signature.only",
        QT_TRANSLATE_NOOP("findings", "There is no signature besides, and each is as it was written."),
        no_signature_besides,
        parts("seal.txt", "signatures/"),
    ),
    Check(
        "log.chain",
        QT_TRANSLATE_NOOP("findings", "Every stream of the log is one unbroken chain of this mission."),
        streams_are_chains,
        parts("seal.txt", "custody/"),
    ),
    Check(
        "log.opened",
        QT_TRANSLATE_NOOP("findings", "Every stream begins with the certificate of the laptop that writes it."),
        streams_are_opened_by_their_laptops,
        parts("custody/"),
    ),
    Check(
        "mission.one",
        QT_TRANSLATE_NOOP("findings", "All streams are of one mission, which was founded once."),
        the_mission_is_one,
        parts("seal.txt", "custody/"),
    ),
    Check(
        "log.sealed",
        QT_TRANSLATE_NOOP("findings", "Every stream of the log ends where seal.txt says, with that root."),
        streams_end_where_the_seal_says,
        parts("seal.txt", "custody/"),
    ),
    Check(
        "checkpoint.signed",
        QT_TRANSLATE_NOOP("findings", "Every checkpoint is signed by its device, over exactly the entries here."),
        checkpoints_are_signed,
        parts("custody/", "trust/device-"),
    ),
    Check(
        "log.grown",
        QT_TRANSLATE_NOOP("findings", "Every stream has grown from what headquarters receipted."),
        logs_only_grew,
        parts("seal.txt", "custody/", "trust/device-"),
    ),
    Check(
        "device.trusted",
        QT_TRANSLATE_NOOP("findings", "The certificate of every device leads to a trusted root."),
        devices_are_trusted,
        parts("custody/", "trust/"),
    ),
    Check(
        "log.order",
        QT_TRANSLATE_NOOP("findings", "The order of the entries is possible."),
        ticks_are_possible,
        parts("custody/"),
    ),
    Check(
        "log.judged",
        QT_TRANSLATE_NOOP("findings", "Nothing in the log is beyond judging."),
        what_cannot_be_judged_is_named,
    ),
    Check(
        "actor.begun",
        QT_TRANSLATE_NOOP("findings", "Whoever acts in the log signed for it before."),
        people_signed_for_their_acts,
        parts("custody/"),
    ),
    Check(
        "actor.valid",
        QT_TRANSLATE_NOOP("findings", "Every signature with which somebody began to act holds."),
        signatures_of_people_hold,
        parts("custody/"),
    ),
    Check(
        "receipt.signed",
        QT_TRANSLATE_NOOP(
            "findings", "Every receipt in the log says what its entry says, and headquarters signed it."
        ),
        receipts_are_signed,
        parts("custody/"),
    ),
    Check(
        "record.folded",
        QT_TRANSLATE_NOOP("findings", "Every record is what folding the log gives, and none stands twice."),
        records_follow_from_the_log,
        parts(RECORDS, "custody/"),
    ),
    Check(
        "original.recorded",
        QT_TRANSLATE_NOOP(
            "findings", "Every original is what the log recorded, where it belongs, and none is elsewhere."
        ),
        originals_are_those_of_the_log,
        contents("custody/"),
    ),
    Check(
        "seal.logged",
        QT_TRANSLATE_NOOP("findings", "seal.txt says of the packet what the log says where it began."),
        seal_says_what_the_log_says,
        parts("seal.txt", "custody/"),
    ),
    Check(
        "seal.history",
        QT_TRANSLATE_NOOP("findings", "seal.txt names the seal before it and the receipt that the log tells of."),
        seal_names_what_came_before,
        parts("seal.txt", "custody/"),
    ),
    Check(
        "packet.whole",
        QT_TRANSLATE_NOOP("findings", "Nothing is left out of what the log says was sealed."),
        everything_sealed_is_here,
        parts("seal.txt", "custody/", RECORDS),
    ),
)
"""The codes stand in docs/packet-format.md, section 6."""
