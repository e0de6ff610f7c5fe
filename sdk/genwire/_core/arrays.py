"""Numbers of answers as numpy arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import APIResponseError, ConfigurationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


def as_array(values: Any) -> NDArray[np.float32]:
    """Return numbers, or rows of numbers, as a numpy array.

    Raises:
        ConfigurationError: numpy is not installed.
        APIResponseError: The service sent something other than numbers, or rows of different lengths.
    """
    try:
        import numpy as np
    except ModuleNotFoundError:
        raise ConfigurationError("to_numpy() needs numpy: pip install numpy") from None

    try:
        return np.asarray(values, dtype=np.float32)
    except (TypeError, ValueError) as error:
        raise APIResponseError(f"the embeddings are not rows of numbers: {error}") from None
