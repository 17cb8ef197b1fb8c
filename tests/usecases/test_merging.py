"""Merging: packets of several laptops come together, in any order and as often as one likes, to one catalogue."""

import shutil
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import permutations
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit import recording
from fieldkit.errors import Ambiguous, Cancelled, ForkOpen, OwnFork, PacketRefused
from fieldkit.merging import Merged, bring_in, foresee, merge
from fieldkit.mission import Draft, Mission
from fieldkit.mission.rebuild import rebuild_from_copies
from fieldkit.model.original import OriginalAdd
from fieldkit.progress import Step, silent
from fieldkit.store import catalogue, items, log, originals, packets, photos, streams
from fieldkit.store.conflicts import Conflict, conflicts
from scripts.catalogue_digest import catalogue_digest
from tests.make import Laptop, card, disproved, team, vocabulary
from tests.usecases.spoiled import unguarded

VOCABULARY = vocabulary()


@dataclass(frozen=True)
class Scene:
    """Packets of lead (a), guest (b) and a copy of the lead's folder (c); headquarters, where none came yet."""

    packets: dict[str, Path]
    lead: Laptop
    copy: Laptop
    guest: Laptop
    hq: Laptop


def scene(folder: Path, copied: Callable[[Laptop, Path], Laptop]) -> Scene:
    """The guest has merged what the lead had when the lead's folder was copied; then all three go on."""
    lead, guest, hq = team(folder, "P-02", "HQ-01")
    with lead.open() as mission:
        lead.take_in(mission, card(folder / "card", 2))
        lead.item(mission, description="Seen by all")
        first = lead.seal(mission, folder=folder / "card").path
    copy = copied(lead, folder / "copy")
    with guest.open() as mission:
        guest.merge(mission, first)
    made = {"a": work(lead, "a", 10), "b": work(guest, "b", 20), "c": work(copy, "c", 30)}
    return Scene(made, lead, copy, guest, hq)


def work(laptop: Laptop, name: str, start: int) -> Path:
    """One more item and photograph, a corrected count, and a packet of it all."""
    with laptop.open() as mission:
        laptop.item(mission, description=name)
        laptop.take_in(mission, card(laptop.root / name, 1, start))
        item = recording.find_item(mission, "F-A001")
        recording.correct_item(mission, VOCABULARY, item, {"count": start}, recording.Why("typo"))
        return laptop.seal(mission, folder=laptop.root / name).path


@pytest.fixture(scope="module")
def restored(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """The folder was copied; the laptop that goes on in the copy remembers more than it finds there."""
    return scene(tmp_path_factory.mktemp("restored"), Laptop.copied)


@pytest.fixture(scope="module")
def cloned(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Folder and profile were copied; neither laptop can know of the other."""
    return scene(tmp_path_factory.mktemp("cloned"), Laptop.cloned)


@pytest.fixture
def hq(restored: Scene, tmp_path: Path) -> Iterator[Mission]:
    """Headquarters, where nothing came yet."""
    with restored.hq.cloned(tmp_path / "hq").open() as mission:
        yield mission


def all_merged(laptop: Laptop, scene: Scene, order: str) -> tuple[list[Merged], str]:
    """Every packet in this order, and once more; what each merge said, and the digest at the end."""
    with laptop.open() as mission:
        said = [laptop.merge(mission, scene.packets[name]) for name in order * 2]
        digest = str(catalogue.catalogue_digest(mission.database))
    assert catalogue_digest(laptop.folder) == digest
    return said, digest


def unpacked(packet: Path, folder: Path) -> Path:
    with zipfile.ZipFile(packet) as archive:
        archive.extractall(folder)
    return folder / packet.stem


class TestEveryOrder:
    def test_a_restored_copy_gives_one_catalogue(self, restored: Scene, tmp_path: Path) -> None:
        digests = set()
        for order in map("".join, permutations("abc")):
            laptop = restored.hq.cloned(tmp_path / order)
            said, digest = all_merged(laptop, restored, order)
            digests.add(digest)
            assert all(one.forks == () for one in said)
            (restart,) = said[-1].restored
            assert restart.remembered > restart.found
            assert [one.already for one in said] == [False] * 3 + [True] * 3
            assert sum(one.entries + one.originals for one in said[3:]) == 0
            with laptop.open() as mission:
                assert disproved(mission) == []
        assert len(digests) == 1

    def test_a_cloned_laptop_is_named_as_a_fork_and_gives_one_catalogue(
        self, cloned: Scene, tmp_path: Path
    ) -> None:
        digests, forks = set(), set()
        for order in map("".join, permutations("abc")):
            laptop = cloned.hq.cloned(tmp_path / order)
            said, digest = all_merged(laptop, cloned, order)
            digests.add(digest)
            (fork,) = said[-1].forks
            forks.add((fork.stream, fork.seq, frozenset(fork.hashes)))
            with laptop.open() as mission:
                (finding,) = disproved(mission)
                assert "two histories" in finding
        assert len(digests) == 1
        ((_, _, hashes),) = forks
        assert len(hashes) == 2

    @pytest.mark.parametrize("how", ["restored", "cloned"])
    def test_a_lost_database_comes_back_with_the_same_catalogue(
        self, how: str, tmp_path: Path, request: pytest.FixtureRequest
    ) -> None:
        met: Scene = request.getfixturevalue(how)
        laptop = met.hq.cloned(tmp_path / "hq")
        _, digest = all_merged(laptop, met, "cab")
        (laptop.folder / "mission.db").unlink()
        rebuilt = rebuild_from_copies(laptop.folder, silent)
        assert (rebuilt.originals, rebuilt.absent) == (5, 0)
        assert catalogue_digest(laptop.folder) == digest
        with laptop.open() as mission:
            assert len(log.forks(mission.database)) == (how == "cloned")
            assert originals.held_elsewhere(mission.database) == []


class TestForeseeing:
    @pytest.mark.parametrize("how", ["restored", "cloned"])
    @pytest.mark.parametrize("order", ["abc", "cba", "bcaa"])
    def test_what_is_foreseen_comes_to_pass_and_looking_changes_nothing(
        self, how: str, order: str, tmp_path: Path, request: pytest.FixtureRequest
    ) -> None:
        met: Scene = request.getfixturevalue(how)
        with met.hq.cloned(tmp_path / "hq").open() as mission:
            for name in order:
                before, size = set(conflicts(mission.database)), log.size(mission.database)
                forks = {(one.stream, one.seq) for one in log.forks(mission.database)}
                seen = foresee(mission, met.packets[name], silent)
                assert log.size(mission.database) == size
                merged = merge(mission, met.packets[name], silent)
                assert seen.hinders is None
                assert (seen.already, seen.entries, seen.originals) == (
                    merged.already,
                    merged.entries,
                    merged.originals,
                )
                parted = {(one.stream, one.seq) for one in seen.partings}
                assert parted == {(one.stream, one.seq) for one in merged.forks} - forks
                assert set(seen.conflicts) >= set(merged.conflicts) - before
                if not parted:
                    assert set(seen.conflicts) == set(merged.conflicts) - before

    def test_why_a_packet_is_refused_is_foreseen_with_all_its_findings(
        self, restored: Scene, hq: Mission, tmp_path: Path
    ) -> None:
        folder = unpacked(restored.packets["a"], tmp_path)
        next((folder / "data" / "photos").iterdir()).write_bytes(b"another picture")
        seen = foresee(hq, folder, silent)
        assert isinstance(seen.hinders, PacketRefused)
        assert len(seen.checked.disproved) > 1
        with pytest.raises(PacketRefused):
            bring_in(hq, seen, silent)
        assert items.all_items(hq.database) == []

    def test_two_who_say_they_made_one_thing_are_foreseen(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as field, guest.open() as insider:
            lead.take_in(field, card(tmp_path / "card", 1))
            guest.merge(insider, lead.seal(field).path)
            (original,) = originals.all_originals(field.database)
            act = next(log.of_acts(insider.database, [OriginalAdd.NAME])).act
            insider.record([Draft(structs.replace(act, modified="2001-01-01T00:00:00Z"), (original.id,))])
            guest.item(insider)
            seen = foresee(field, guest.seal(insider).path, silent)
            assert seen.conflicts == (Conflict("original", original.id, "made"),)

    def test_what_came_since_it_was_looked_at_is_not_taken_for_new(self, restored: Scene, hq: Mission) -> None:
        seen = foresee(hq, restored.packets["a"], silent)
        merge(hq, restored.packets["a"], silent)
        merged = bring_in(hq, seen, silent)
        assert (merged.already, merged.entries, merged.originals) == (True, 0, 0)


class TestInsiders:
    def test_who_says_to_have_made_what_another_made_is_named(self, tmp_path: Path) -> None:
        lead, guest, hq = team(tmp_path, "P-02", "HQ-01")
        with lead.open() as field, guest.open() as insider, hq.open() as mission:
            lead.take_in(field, card(tmp_path / "card", 1))
            first = lead.seal(field)
            guest.merge(insider, first.path)
            original = originals.all_originals(field.database)[0]
            act = next(log.of_acts(insider.database, [OriginalAdd.NAME])).act
            assert isinstance(act, OriginalAdd)
            other = structs.replace(act, modified="2001-01-01T00:00:00Z")
            insider.record([Draft(other, (str(original.id),))])
            guest.item(insider)
            hq.merge(mission, first.path)
            merged = hq.merge(mission, guest.seal(insider).path)
            assert merged.conflicts == (Conflict("original", str(original.id), "made"),)


class TestExchange:
    """Two laptops merge each other's packets, as they do every evening."""

    @pytest.fixture
    def lead(self, tmp_path: Path) -> Laptop:
        lead, guest = team(tmp_path)
        with lead.open() as field, guest.open() as other:
            lead.take_in(field, card(tmp_path / "card", 1))
            guest.merge(other, lead.seal(field).path)
            guest.item(other)
            lead.merge(field, guest.seal(other).path)
        return lead

    def test_nothing_is_disproved(self, lead: Laptop) -> None:
        with lead.open() as mission:
            assert disproved(mission) == []

    def test_a_body_of_our_own_cannot_have_been_withheld(self, lead: Laptop) -> None:
        with unguarded(lead.folder / "mission.db") as other_program:
            other_program.execute("DELETE FROM body WHERE n = (SELECT n FROM entry WHERE act = 'case.add/1')")
        with lead.open() as mission:
            assert any(f"The body of entry {mission.stream}:2 was removed" in found for found in disproved(mission))

    def test_work_goes_on_after_a_rebuild(self, lead: Laptop) -> None:
        (lead.folder / "mission.db").unlink()
        rebuild_from_copies(lead.folder, silent)
        with lead.open() as mission:
            lead.item(mission)
        with lead.open() as mission:
            assert disproved(mission) == []


class TestWhatIsSeen:
    def test_everything_of_everybody_is_there(self, restored: Scene, hq: Mission) -> None:
        said = [merge(hq, restored.packets[name], silent) for name in "abc"]
        labels = [row.label for row in items.all_items(hq.database)]
        assert labels == ["F-A001", "F-A002", "F-A002", "F-B001"]
        assert len(photos.all_photos(hq.database)) == 5
        assert [one.originals for one in said] == [3, 1, 1]
        for row in originals.all_originals(hq.database):
            assert hq.originals.verify(row.sha256).state == "sound"

    def test_labels_given_twice_and_fields_set_unaware_are_listed(self, restored: Scene, hq: Mission) -> None:
        first, *_, last = [merge(hq, restored.packets[name], silent) for name in "abc"]
        item = recording.find_item(hq, "F-A001")
        assert (first.duplicate_labels, first.conflicts) == ((), ())
        assert (last.duplicate_labels, last.conflicts) == (
            ("F-A002",),
            (Conflict("item", item.id, "field"),),
        )
        with pytest.raises(Ambiguous) as asked:
            recording.find_item(hq, "F-A002")
        assert asked.value.choices == "F-A002~A, F-A002~B"
        twins = [recording.find_item(hq, alias).id for alias in ("F-A002~A", "F-A002~B")]
        assert sorted(twins) == [row.id for row in items.by_label(hq.database, "F-A002")]

    def test_a_copy_that_was_restored_goes_on_in_a_stream_that_says_so(self, restored: Scene, hq: Mission) -> None:
        for name in "ab":
            merge(hq, restored.packets[name], silent)
        known = {row.id for row in streams.all_streams(hq.database)}
        merge(hq, restored.packets["c"], silent)
        (fresh,) = [row for row in streams.all_streams(hq.database) if row.id not in known]
        assert (fresh.act, fresh.letter) == ("log.fork/1", "A")
        (told,) = streams.continuations(hq.database)
        assert (told.stream, told.left in known) == (fresh.id, True)

    def test_packets_of_one_number_are_told_apart(self, cloned: Scene, tmp_path: Path) -> None:
        with cloned.hq.cloned(tmp_path / "hq").open() as mission:
            first = merge(mission, cloned.packets["a"], silent)
            second = merge(mission, cloned.packets["c"], silent)
        assert first.packet == second.packet
        assert (first.same_id, second.same_id) == ((), (first.seal,))

    def test_of_a_fork_only_what_both_have_in_common_is_shown(self, cloned: Scene, tmp_path: Path) -> None:
        with cloned.hq.cloned(tmp_path / "hq").open() as mission:
            merge(mission, cloned.packets["a"], silent)
            assert [row.label for row in items.all_items(mission.database)] == ["F-A001", "F-A002"]
            merge(mission, cloned.packets["c"], silent)
            assert [row.label for row in items.all_items(mission.database)] == ["F-A001"]
            assert log.size(mission.database) > 20

    def test_while_a_fork_is_open_nothing_is_sealed(self, cloned: Scene, tmp_path: Path) -> None:
        laptop = cloned.hq.cloned(tmp_path / "hq")
        with laptop.open() as mission:
            for name in "ac":
                laptop.merge(mission, cloned.packets[name])
            before = log.size(mission.database)
            with pytest.raises(ForkOpen):
                laptop.seal(mission)
            assert log.size(mission.database) == before


class TestOriginals:
    @pytest.fixture
    def parts(self, tmp_path: Path) -> tuple[Laptop, Path, Path]:
        """Headquarters; a packet with the photograph of one item out of three photographs, one with everything."""
        lead, hq = team(tmp_path, "HQ-01")
        with lead.open() as mission:
            lead.take_in(mission, card(tmp_path / "card", 3))
            lead.item(mission)
            item, photo = recording.find_item(mission, "F-A001"), recording.find_photo(mission, "P-A0001")
            recording.link_photos(mission, VOCABULARY, item, [photo], "close_scale")
            return hq, lead.seal(mission, [item]).path, lead.seal(mission).path

    def test_what_a_packet_does_not_hold_lies_elsewhere_until_one_brings_it(
        self, parts: tuple[Laptop, Path, Path]
    ) -> None:
        hq, part, whole = parts
        with hq.open() as mission:
            merged = hq.merge(mission, part)
            assert (merged.originals, merged.held_elsewhere) == (1, 2)
            assert disproved(mission) == []
            merged = hq.merge(mission, whole)
            assert (merged.originals, merged.held_elsewhere) == (2, 0)
            assert disproved(mission) == []

    def test_the_card_itself_brings_it_too(self, parts: tuple[Laptop, Path, Path], tmp_path: Path) -> None:
        hq, part, _ = parts
        with hq.open() as mission:
            hq.merge(mission, part)
            outcome = hq.take_in(mission, tmp_path / "card")
            assert (outcome.kept, len(outcome.seen_before)) == (0, 3)
            assert originals.held_elsewhere(mission.database) == []
            assert disproved(mission) == []

    def test_what_came_before_a_stop_is_kept_and_the_rest_comes_the_next_time(
        self, parts: tuple[Laptop, Path, Path]
    ) -> None:
        hq, _, whole = parts

        def stop(step: Step) -> None:
            if (step.stage, step.done) == ("originals", 2):
                raise Cancelled

        with hq.open() as mission:
            with pytest.raises(Cancelled):
                merge(mission, whole, stop)
            assert len(originals.held_elsewhere(mission.database)) == 1
            assert mission.originals.unrecorded(set(originals.held(mission.database))) == []
            merged = hq.merge(mission, whole)
            assert (merged.already, merged.entries, merged.originals, merged.held_elsewhere) == (True, 0, 1, 0)
            assert len(photos.all_photos(mission.database)) == 3
            assert disproved(mission) == []

    def test_a_file_that_changes_between_check_and_copy_is_not_taken(
        self, parts: tuple[Laptop, Path, Path], tmp_path: Path
    ) -> None:
        hq, _, whole = parts
        folder = unpacked(whole, tmp_path / "unpacked")

        def swap(step: Step) -> None:
            if step.stage == "originals":
                (folder / step.name).write_bytes(bytes((folder / step.name).stat().st_size))

        with hq.open() as mission:
            with pytest.raises(PacketRefused):
                merge(mission, folder, swap)
            assert len(originals.held_elsewhere(mission.database)) == 3
            assert list(mission.layout.originals.iterdir()) == []


class TestRefusals:
    def test_a_packet_that_was_tampered_with_changes_nothing(
        self, restored: Scene, hq: Mission, tmp_path: Path
    ) -> None:
        folder = unpacked(restored.packets["a"], tmp_path / "unpacked")
        photo = next((folder / "data" / "photos").iterdir())
        photo.write_bytes(photo.read_bytes()[:-1] + b"\0")
        before = log.size(hq.database)
        with pytest.raises(PacketRefused):
            merge(hq, folder, silent)
        assert (log.size(hq.database), originals.held(hq.database)) == (before, {})
        assert packets.received(hq.database) == []
        assert list(hq.layout.originals.iterdir()) == []

    def test_a_packet_of_another_mission(self, hq: Mission, tmp_path: Path) -> None:
        other = Laptop(tmp_path / "other", "P-01")
        with other.found() as elsewhere:
            packet = other.seal(elsewhere).path
        with pytest.raises(PacketRefused, match="another mission"):
            merge(hq, packet, silent)

    def test_evidence_and_sample_data(self, restored: Scene, hq: Mission) -> None:
        hq.info = replace(hq.info, sample=True)
        with pytest.raises(PacketRefused, match="sample"):
            merge(hq, restored.packets["a"], silent)

    def test_a_packet_that_says_something_else_of_the_mission(self, restored: Scene, hq: Mission) -> None:
        hq.info = replace(hq.info, title="Another")
        with pytest.raises(PacketRefused, match="something else of the mission"):
            merge(hq, restored.packets["a"], silent)

    def test_a_packet_whose_signer_nobody_here_trusts(self, restored: Scene, hq: Mission) -> None:
        (hq.hands.profile.folder / "missions" / hq.info.id / "roots.pem").unlink()
        with pytest.raises(PacketRefused, match="root"):
            merge(hq, restored.packets["a"], silent)

    def test_another_history_of_the_stream_that_is_written_here(self, cloned: Scene, tmp_path: Path) -> None:
        laptop = cloned.lead.cloned(tmp_path / "lead")
        with laptop.open() as mission:
            before = log.size(mission.database)
            with pytest.raises(OwnFork):
                laptop.merge(mission, cloned.packets["c"])
            assert log.size(mission.database) == before
            laptop.merge(mission, cloned.packets["b"])

    def test_a_history_of_this_laptop_that_was_looked_over_elsewhere(self, cloned: Scene, tmp_path: Path) -> None:
        with cloned.hq.cloned(tmp_path / "hq").open() as elsewhere:
            foreseen = foresee(elsewhere, cloned.packets["c"], silent)
        assert foreseen.hinders is None
        with cloned.lead.cloned(tmp_path / "lead").open() as mission, pytest.raises(OwnFork):
            bring_in(mission, foreseen, silent)

    def test_a_restored_laptop_takes_its_own_later_packet_back(self, restored: Scene, tmp_path: Path) -> None:
        copy = tmp_path / "copy"
        shutil.copytree(restored.copy.root, copy, symlinks=True)
        laptop = Laptop(copy, "P-01", restored.copy.clock, profile_folder=restored.copy.profile.folder)
        with laptop.open() as mission:
            merged = laptop.merge(mission, restored.packets["a"])
            assert merged.entries > 0
            assert (merged.forks, merged.duplicate_labels) == ((), ("F-A002",))
            assert disproved(mission) == []
