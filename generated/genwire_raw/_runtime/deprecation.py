# Made by `python codegen.py` from generator/runtime/deprecation.py. Do not edit.
"""`warnings.deprecated` (PEP 702) on Python 3.11 as well, for operations that the contract calls deprecated.

Type checkers know `typing_extensions` whether it is installed or not; nothing else does here.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

__all__ = ("deprecated",)

if TYPE_CHECKING:
    from typing_extensions import deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated
else:
    from collections.abc import Callable
    from functools import wraps
    from typing import Any, TypeVar
    from warnings import warn

    F = TypeVar("F", bound=Callable[..., Any])

    def deprecated(
        message: str, /, *, category: type[Warning] | None = DeprecationWarning, stacklevel: int = 1
    ) -> Callable[[F], F]:
        """Mark a function as deprecated, as `warnings.deprecated`; calls warn unless the category is None."""

        def mark(function: F) -> F:
            def warned(*args: Any, **kwargs: Any) -> Any:
                warn(message, category, stacklevel=stacklevel + 1)
                return function(*args, **kwargs)

            marked = function if category is None else wraps(function)(warned)
            marked.__deprecated__ = message
            return marked

        return mark
