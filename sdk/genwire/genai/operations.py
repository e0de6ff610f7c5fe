"""Operations that go on after their answer."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked
from ._service import Service, called


class Operations(Service[IO]):
    """Operations, polled one at a time."""

    @method
    def get(self, operation: Any, *, config: types.GetOperationConfigOrDict | None = None) -> Flow[Any]:
        """Return how far an operation is.

        Args:
            operation: The operation as it was.
            config: Options.

        Raises:
            ValueError: It has no name.
        """
        name: str | None = getattr(operation, "name", None)
        if not name:
            raise ValueError("Operation name is empty.")
        found = yield from called(self._with(checked(types.GetOperationConfig, config)).operations.get, name)
        return operation.from_api_response(found.raw.to_dict())


AsyncOperations: TypeAlias = Operations[Async]
