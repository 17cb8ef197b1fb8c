"""The slip of a packet that was sealed here, filled from its seal and from the log."""

from pathlib import Path

from fieldkit import __version__
from fieldkit.canon import digest
from fieldkit.errors import PacketRefused
from fieldkit.keys.certificates import common_name, fingerprint, from_pem
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.packet import Export, ExportDone
from fieldkit.packet.layout import CHAIN
from fieldkit.packet.read import open_packet
from fieldkit.packet.seal import parse_seal
from fieldkit.packing.faces import fonts_of
from fieldkit.report.content import Signer
from fieldkit.report.slip import SlipContent, render_slip
from fieldkit.store import log, packets
from fieldkit.vocabulary import Vocabulary

SEAL, LIMIT = "seal.txt", 1 << 20
NOT_OURS = QT_TRANSLATE_NOOP("merge", "it was not sealed in this mission")


def slip_of(mission: Mission, vocabulary: Vocabulary, path: Path) -> bytes:
    """The slip (PDF) of the packet at `path`. The packet is not checked: the slip is what it is compared with.

    Raises `PacketRefused` for one whose seal the log of this mission does not know, `CertificateRefused` for one
    whose certificates are damaged, `CannotRead`, `CannotWrite`.
    """
    with open_packet(path) as packet:
        text = packet.read(SEAL, LIMIT) if SEAL in packet.files else b""
        chain = packet.read(CHAIN, LIMIT) if CHAIN in packet.files else b""
    export = next((one for one in packets.exports(mission.database) if one.seal == digest(text)), None)
    if export is None:
        raise PacketRefused(path.name, NOT_OURS)
    seal, done = parse_seal(text, SEAL), _done(mission, export)
    people = {str(fingerprint(certificate)): common_name(certificate) for certificate in from_pem(chain, CHAIN)}
    content = SlipContent(
        packet_id=seal.packet,
        mission_code=mission.info.code,
        mission_title=mission.info.title,
        edition=vocabulary.label(export.edition),
        handling=vocabulary.label(mission.info.handling),
        sample=seal.sample,
        created=seal.created,
        software=f"fieldkit {__version__}",
        file_name=path.name,
        size=done.size,
        seal=digest(text),
        zip=done.zip,
        originals=len(export.originals),
        signers=tuple(
            Signer(line.role, people.get(line.certificate, ""), line.certificate) for line in seal.signers
        ),
    )
    return render_slip(content, fonts_of(mission))


def _done(mission: Mission, export: Export) -> ExportDone:
    """What was recorded when the packet stood under its name."""
    acts = [entry.act for entry in log.of_subject(mission.database, export.id)]
    return next(act for act in acts if isinstance(act, ExportDone) and act.seal == export.seal)
