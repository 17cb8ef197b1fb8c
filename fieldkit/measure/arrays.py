"""What the measuring engine calculates with."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
