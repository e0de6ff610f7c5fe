"""A call of an operation of Workers AI that runs no model."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..contract import Contract, Operation

if TYPE_CHECKING:
    from ..emulator import Emulator
    from .form import Field


@dataclass(frozen=True, slots=True)
class Call:
    """A call, read and checked.

    Args:
        emulator: Whose state and engine to use.
        operation: The operation.
        path: Values of its path parameters.
        query: Values of its query parameters, as text.
        body: The body; None without one.
        form: The fields of a form, in their order.
    """

    emulator: Emulator
    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any = None
    form: Sequence[Field] = ()

    @property
    def contract(self) -> Contract:
        """Return the contract that the operation is of."""
        return self.emulator.contracts["workers_ai"]


Handler = Callable[[Call], Awaitable[Mapping[str, Any]]]
