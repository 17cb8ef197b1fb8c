"""The Packets screen over the core."""

from PySide6.QtGui import QGuiApplication

from fieldkit.mission.covering import is_sealed
from ui.app.packets_core import Bringing, Sealing
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import translate
from ui.models.pages import Pages
from ui.presenters.bringing import BringPresenter
from ui.presenters.errands import Errands
from ui.presenters.packets import Titles
from ui.presenters.sample import is_own_key
from ui.presenters.sealing import SealPresenter
from ui.views.packets import PacketsView
from ui.views.sample import practice
from ui.views.screen import Made

EDITIONS = ("ed.field_full", "ed.hq_full")
PACKETS, RECEIPTS = "*.zip", "*.txt"


def make(parts: Parts, desk: Desk) -> Made:
    """The screen, and the presenters of its two pages."""
    start = Errands(parts.lanes.start)
    desk.leaving.callback(start.end)
    person = desk.writing.actor if desk.writing is not None else ""
    editions = [(one, desk.vocabulary.label(one, parts.language.code)) for one in EDITIONS]
    view = PacketsView(parts.acts, parts.icons, Pages(start), person, editions)
    titles = Titles(
        preview=translate("packets", "Making the report"),
        seal=translate("packets", "Sealing a packet"),
        check=translate("packets", "Checking a packet"),
        merge=translate("packets", "Merging a packet"),
        receipt=translate("packets", "Signing a receipt"),
    )
    sealing = SealPresenter(view.seal_page, Sealing(desk, parts.language.code), parts.ask, start, titles)
    bringing = BringPresenter(view.bring_page, Bringing(desk, parts.language.code), parts.ask, start, titles)
    view.seal_page.presenter, view.bring_page.presenter = sealing, bringing
    if is_own_key(desk.reading.folder, desk.reading.hands):
        view.seal_page.before.remark(practice()[1])
    if is_sealed(desk.reading.folder):
        view.seal_page.inside.must_choose()
    _wire_sealing(parts, view, sealing)
    _wire_bringing(parts, view, bringing)
    return Made(view, view)


def _wire_sealing(parts: Parts, view: PacketsView, presenter: SealPresenter) -> None:
    page = view.seal_page
    page.inside.wanted.connect(presenter.want)
    page.inside.recalled.connect(presenter.recall)
    for column in (page.inside, page.before):
        column.elsewhere.connect(lambda: presenter.choose_folder(translate("packets", "Write the packet to")))
    page.before.stopped.connect(presenter.stop)
    page.before.went.connect(parts.go)
    page.report.stopped.connect(presenter.stop_report)
    page.handed.again.connect(presenter.begin_anew)
    page.handed.findings.connect(lambda: page.show_findings(presenter.handed))
    page.handed.slip.connect(lambda: page.show_slip(presenter.handed))
    page.told.connect(lambda said: parts.tell("ok", said))
    page.troubled.connect(parts.trouble)
    for name, handler in (
        ("packets.seal", lambda: presenter.seal(page.before.take_passphrase())),
        ("packets.preview", presenter.show_report),
        (
            "packets.receipt",
            lambda: presenter.choose_receipt(translate("packets", "A receipt that came back"), RECEIPTS),
        ),
        ("packets.slip", lambda: presenter.keep_slip(translate("packets", "Keep the slip"))),
        ("packets.reveal", lambda: _reveal(parts, presenter)),
        ("packets.copy", lambda: _copy(presenter)),
    ):
        parts.acts.bind(name, handler)
    parts.broadcast.recorded.connect(lambda _: presenter.changed() if view.isVisible() else presenter.outdate())


def _wire_bringing(parts: Parts, view: PacketsView, presenter: BringPresenter) -> None:
    page = view.bring_page

    def choose() -> None:
        view.setCurrentWidget(page)
        presenter.choose(translate("packets", "A packet of somebody else"), PACKETS)

    page.far.stopped.connect(presenter.stop)
    page.far.issued.connect(presenter.issue)
    parts.acts.bind("packets.check", choose)
    parts.acts.bind("packets.merge", presenter.merge)


def _reveal(parts: Parts, presenter: SealPresenter) -> None:
    if presenter.handed is not None:
        parts.ask.reveal(presenter.handed.path)


def _copy(presenter: SealPresenter) -> None:
    if presenter.handed is not None:
        QGuiApplication.clipboard().setText(str(presenter.handed.path))
