"""What locks the folder."""

from collections.abc import Iterator, Mapping
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination
from fieldkit.mission.vaults import Doubt
from fieldkit.model.finding import Finding

CODE: Final = "vault.last"

WRONG: Final[Mapping[Doubt, str]] = {
    "earlier": QT_TRANSLATE_NOOP(
        "findings", "{subject} is an earlier one that was put back: an earlier passphrase opens the mission again."
    ),
    "strange": QT_TRANSLATE_NOOP(
        "findings", "{subject} is none that this mission made: somebody who knows its secrets put it there."
    ),
}


def the_last_lock_is_in_place(seen: Examination) -> Iterator[Finding]:
    """A mission that is encrypted is locked as it was locked last."""
    if seen.doubt is not None:
        yield Finding.wrong(f"vault.{seen.doubt}", "vault.json", WRONG[seen.doubt])
