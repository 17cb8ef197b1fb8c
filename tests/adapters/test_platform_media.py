"""Removable media, as Linux names them; the files of the kernel are laid out for it."""

from pathlib import Path

import pytest

from fieldkit.platform.linux_media import found
from fieldkit.platform.media import media
from fieldkit.platform.medium import Medium

ROOT_MOUNT = "27 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw"


class Machine:
    """A machine whose kernel speaks of the disks and mounts that a test gives it."""

    def __init__(self, root: Path) -> None:
        self.root, self.lines = root, [ROOT_MOUNT]
        for folder in ("proc/self", "sys/dev/block", "dev/disk/by-uuid", "dev/disk/by-label"):
            (root / folder).mkdir(parents=True)
        self.disk("259:2", "pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1", "nvme0n1p2")

    def disk(self, device: str, place: str, partition: str, **says: str) -> None:
        """A disk with one partition."""
        folder = self.root / "sys/devices" / place
        (folder / partition).mkdir(parents=True, exist_ok=True)
        (folder / partition / "partition").write_text("1\n")
        (folder / partition / "size").write_text("2048\n")
        for name, text in says.items():
            file = folder / name.replace("__", "/")
            file.parent.mkdir(exist_ok=True)
            file.write_text(f"{text}\n")
        (self.root / "sys/dev/block" / device).symlink_to(folder / partition)

    def mount(self, device: str, point: str, filesystem: str = "vfat", options: str = "rw") -> None:
        """A line of mountinfo."""
        self.lines.append(f"90 27 {device} / {point} {options} shared:9 - {filesystem} /dev/x {options}")

    def link(self, by: str, name: str, node: str) -> None:
        """What udev calls a device."""
        (self.root / f"dev/{node}").touch()
        (self.root / f"dev/disk/{by}" / name).symlink_to(f"../../{node}")

    def media(self) -> list[Medium]:
        """What is found there."""
        (self.root / "proc/self/mountinfo").write_text("\n".join(self.lines) + "\n")
        return list(found(self.root))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_card_in_a_reader_is_named_with_all_that_the_system_knows_of_it(machine: Machine) -> None:
    machine.disk("8:17", "pci0000:00/usb2/2-1/host6/block/sdb", "sdb1", removable="1")
    machine.link("by-uuid", "3663-6331", "sdb1")
    machine.link("by-label", r"EOS\x20DIGITAL", "sdb1")
    machine.mount("8:17", r"/run/media/p01/EOS\040DIGITAL", options="ro,nosuid")
    assert machine.media() == [
        Medium(Path("/run/media/p01/EOS DIGITAL"), "EOS DIGITAL", "3663-6331", "vfat", True, 2048 * 512)
    ]


def test_a_medium_is_known_by_its_disk_wherever_it_is_mounted(machine: Machine) -> None:
    machine.disk("179:1", "platform/mmc_host/mmc0/block/mmcblk0", "mmcblk0p1", device__type="SD")
    machine.disk("8:33", "pci0000:00/usb1/1-2/block/sdc", "sdc1", removable="0")
    machine.mount("179:1", "/mnt/card", "exfat")
    machine.mount("8:33", "/srv/second", "ext4")
    assert [(one.name, one.filesystem) for one in machine.media()] == [("second", "ext4"), ("card", "exfat")]


def test_what_stays_in_the_machine_or_lies_on_another_is_no_medium(machine: Machine) -> None:
    machine.disk("179:8", "platform/mmc_host/mmc1/block/mmcblk1", "mmcblk1p1", device__type="MMC")
    machine.mount("179:8", "/data", "ext4")
    machine.mount("259:2", "/media/home", "ext4")
    machine.mount("0:50", "/media/server", "cifs")
    machine.mount("0:22", "/sys", "sysfs")
    assert machine.media() == []


def test_the_stick_that_the_system_runs_from_is_none(machine: Machine) -> None:
    machine.lines[0] = ROOT_MOUNT.replace("259:2", "8:1")
    machine.disk("8:1", "pci0000:00/usb1/1-1/block/sda", "sda1", removable="1")
    machine.mount("8:1", "/media/stick", "ext4")
    assert machine.media() == []


def test_a_medium_is_told_once_however_often_it_is_mounted(machine: Machine) -> None:
    machine.disk("8:17", "pci0000:00/usb2/2-1/block/sdb", "sdb1", removable="1")
    machine.mount("8:17", "/media/first")
    machine.mount("8:17", "/media/again")
    assert [str(one.mount) for one in machine.media()] == ["/media/first"]


def test_what_no_disk_carries_is_told_without_identity(machine: Machine) -> None:
    machine.mount("0:60", "/media/p01/phone", "fuse.mtp")
    assert machine.media() == [Medium(Path("/media/p01/phone"), "phone", "", "fuse.mtp", False, 0)]


def test_this_machine_can_be_asked() -> None:
    assert all(isinstance(one, Medium) for one in media())


def test_a_camera_leaves_its_folder_on_a_card(tmp_path: Path) -> None:
    medium = Medium(tmp_path, "card", "", "vfat", False, 0)
    assert not medium.is_card()
    (tmp_path / "DCIM").mkdir()
    assert medium.is_card()
    assert medium.carries(tmp_path / "DCIM" / "100NIKON")
    assert not medium.carries(tmp_path.parent / "card2")
