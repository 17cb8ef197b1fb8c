"""Sealing a packet: what would go in, what hinders it, the report as it will be, the packet and its slip."""

from dataclasses import replace

from fieldkit.checking import Checked
from fieldkit.packing.checklist import Checklist
from fieldkit.platform import write_new
from fieldkit.progress import Report
from ui.jobs import Lane, Start, Stoppable, foreseen
from ui.presenters.asking import Ask
from ui.presenters.latest import Latest
from ui.presenters.packets import Earlier, Handed, Phase, SealCore, SealScreen, Titles, Wanted
from ui.presenters.preview import Preview

AT_ONCE = 60
"""Items and photographs of which the report is made without being asked for: a few seconds of work."""


class SealPresenter:
    """One packet at a time. A passphrase is not kept: it goes to the lane, which drops it once the key is open."""

    def __init__(self, screen: SealScreen, core: SealCore, ask: Ask, start: Start, titles: Titles) -> None:
        self._screen, self._core, self._ask = screen, core, ask
        self._start, self._titles = start, titles
        self._wanted, self._looking = Wanted(), Latest(start, Lane.FINDING)
        self._list: Checklist | None = None
        self._preview = Preview(screen, core.preview, start, self._fail, titles.preview)
        self._offering = Latest(start, Lane.FINDING)
        self._sealing: Stoppable | None = None
        self._handed: Handed | None = None

    def visit(self) -> None:
        """The screen comes to the front."""
        self._screen.show_earlier(self._core.earlier())
        if self._sealing is None and self._handed is None:
            self._offering.ask(self._core.items, self._screen.show_items, failed=self._fail)
            self.look()

    def changed(self) -> None:
        """Something was recorded while somebody looks."""
        self.outdate()
        if self._sealing is None:
            self.visit()

    def want(self, wanted: Wanted) -> None:
        """Something else is to be sealed."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._preview.outdate()
            self.look()

    def begin_anew(self) -> None:
        """Done with the packet that is looked at: choose again."""
        self._handed = None
        self._screen.show_phase(Phase.CHOOSING)
        self._preview.outdate()
        self.visit()

    def look(self) -> None:
        """Look over what would be sealed, and make its report if that is quick."""
        wanted = self._wanted
        self._looking.ask(lambda _: self._core.checklist(wanted), self._looked, failed=self._fail)

    def show_report(self) -> None:
        """Make the report as it would be sealed."""
        self._preview.make(self._wanted)

    def seal(self, passphrase: str) -> None:
        """Seal and sign."""
        if self._sealing is not None or self._list is None or self._list.hindered:
            return
        wanted, secret = self._wanted, [passphrase]
        self._preview.stop()
        self._screen.show_failed(None)
        self._screen.show_phase(Phase.SEALING)

        def work(report: Report) -> Handed:
            signer = self._core.signer(secret.pop())
            sealed, slip = self._core.seal(wanted, signer, report)
            return Handed(sealed.packet, sealed.path, sealed.seal, sealed.size, slip, fresh=True)

        self._sealing = self._start(
            work,
            then=self._sealed,
            failed=self._not_sealed,
            step=self._screen.show_sealing,
            stopped=lambda: self._not_sealed(None),
            lane=Lane.LONG,
            title=self._titles.seal,
        )

    def outdate(self) -> None:
        """Something was recorded while nobody looks: what is shown is not what would be sealed now."""
        if self._sealing is None and self._handed is None:
            self._preview.outdate()

    def stop_report(self) -> None:
        """Give up the report that is being made."""
        self._preview.stop()

    def stop(self) -> None:
        """Stop sealing where it next reports; nothing half stays under the packet's name."""
        if self._sealing is not None:
            self._sealing.cancel()

    def recall(self, one: Earlier) -> None:
        """Look at a packet of the log that lies here."""
        path = one.path
        if path is None or self._sealing is not None:
            return

        def shown(slip: bytes) -> None:
            self._show(Handed(one.packet, path, one.seal, 0, slip))

        self._start(lambda _: self._core.slip(path), then=shown, failed=self._fail, lane=Lane.FINDING)

    def check(self) -> None:
        """Check the packet that is looked at, as whoever receives it will."""
        handed = self._handed
        if handed is None:
            return

        def found(checked: Checked) -> None:
            if self._handed is not None and self._handed.path == handed.path:
                self._show(replace(self._handed, checked=checked))

        self._start(
            lambda report: self._core.check(handed.path, report),
            then=found,
            failed=self._fail,
            lane=Lane.LONG,
            title=self._titles.check,
        )

    def choose_folder(self, title: str) -> None:
        """Let the person say where the packet is to be written."""
        folder = self._ask.folder(title)
        if folder is not None:
            self._screen.show_folder(folder)
            self.want(replace(self._wanted, folder=folder))

    def choose_receipt(self, title: str, kinds: str) -> None:
        """Let the person point out a receipt that came back, and record it."""
        path = self._ask.file(title, kinds)
        if path is not None:
            self._start(lambda _: self._core.take_receipt(path), then=self._receipted, failed=self._fail)

    def keep_slip(self, title: str) -> None:
        """Write the slip where the person says, never over another file."""
        handed = self._handed
        target = self._ask.new_file(title, f"{handed.packet}.pdf") if handed is not None else None
        if handed is not None and target is not None:
            slip = handed.slip
            self._start(
                lambda _: write_new(target, slip),
                then=lambda _: self._screen.say_slip_kept(target),
                failed=self._fail,
            )

    @property
    def handed(self) -> Handed | None:
        """The packet that is looked at."""
        return self._handed

    def _looked(self, result: Checklist) -> None:
        self._list = result
        self._screen.show_checklist(result)
        inside = result.inside
        small = inside is not None and 0 < inside.items + inside.photographs <= AT_ONCE
        if small and not (self._preview.current or self._preview.busy or result.hindered):
            self.show_report()

    def _sealed(self, handed: Handed) -> None:
        self._sealing = None
        self._screen.show_earlier(self._core.earlier())
        self._show(handed)
        self.check()

    def _not_sealed(self, error: Exception | None) -> None:
        self._sealing = None
        self._screen.show_phase(Phase.CHOOSING)
        self._screen.show_earlier(self._core.earlier())
        self.look()
        if error is not None:
            self._fail(error)

    def _receipted(self, packet: str) -> None:
        self._screen.say_receipted(packet)
        self.visit()

    def _show(self, handed: Handed) -> None:
        self._handed = handed
        self._screen.show_phase(Phase.DONE)
        self._screen.show_handed(handed)

    def _fail(self, error: Exception) -> None:
        self._screen.show_failed(foreseen(error))
