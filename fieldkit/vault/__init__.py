"""The vault: how what a mission keeps lies on the disk, plain or sealed; whoever keeps it need not know which."""

from fieldkit.vault.covering import PLAIN, Covering, Sealed
from fieldkit.vault.record import Unlock, Vault, nobody
from fieldkit.vault.secrets import RecoveryKey, Secrets
from fieldkit.vault.shelf import Shelf

__all__ = ["PLAIN", "Covering", "RecoveryKey", "Sealed", "Secrets", "Shelf", "Unlock", "Vault", "nobody"]
