"""Messages of other packages as those of `protos`."""

from __future__ import annotations

from typing import Any

from genwire_raw._runtime.model import Model

from . import protos
from ._messages import is_foreign


def own(value: Any) -> Any:
    """Return the message of `protos` with the content of a raw model or of a message of google.ai.generativelanguage.

    Any other value, and a message that `protos` has no class for, is returned unchanged.
    """
    if isinstance(value, Model) or is_foreign(value):
        for kind in type(value).__mro__:
            if hasattr(protos, kind.__name__):
                return getattr(protos, kind.__name__)(value)
    return value
