"""The report of a packet as it would be now, to be looked at before anything is sealed."""

from collections.abc import Sequence
from dataclasses import replace

from fieldkit.keys.certificates import fingerprint
from fieldkit.mission import Mission
from fieldkit.model.item import Item
from fieldkit.numbering import next_packet, parse_case
from fieldkit.packing.faces import fonts_of
from fieldkit.packing.files import heads_now
from fieldkit.packing.previews import Previews
from fieldkit.packing.reporting import report_content
from fieldkit.packing.scope import choose
from fieldkit.progress import Report
from fieldkit.report.content import Signer
from fieldkit.report.summary import render
from fieldkit.store import packets
from fieldkit.vocabulary import Vocabulary


def preview_report(
    mission: Mission,
    vocabulary: Vocabulary,
    chosen: Sequence[Item],
    report: Report,
    *,
    edition: str = "ed.field_full",
) -> bytes:
    """The PDF that `sealing.seal_packet` would put into the packet, marked on every page as not sealed.

    Nothing is recorded; pictures that are made for it are kept. Raises `ReceiptedAlready`, `KeyMissing`, and as
    `planning.plan_packet` does.
    """
    scope = choose(mission, chosen)
    taken = [export.packet for export in packets.exports(mission.database)]
    packet = next_packet(parse_case(mission.info.code), mission.letter, taken)
    certificate = mission.hands.profile.certificate(mission.info.id, mission.actor)
    signers = [Signer("monitor", mission.actor, fingerprint(certificate))]
    with Previews(mission) as previews:
        content = report_content(mission, vocabulary, scope, signers, heads_now(mission), packet, edition, previews)
        return render(replace(content, preview=True), fonts_of(mission), report)
