# Made by `python codegen.py` from generator/runtime/registry.py. Do not edit.
"""Hosted models that have an operation of their own."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from .call import Call, Endpoint

if TYPE_CHECKING:
    from .model import Model


class RunOperation(Protocol):
    """The module of an operation that runs one model."""

    ENDPOINT: Endpoint

    def request(self, account_id: str, body: Any) -> Call[Any]:
        """What to send, and how to read the answer."""
        ...

    def stream_request(self, account_id: str, body: Any) -> Call[Any]:
        """As `request`, for a stream; only there if the model streams."""
        ...

    def read_body(self, value: Any) -> Any:
        """The input as a class of the contract, from JSON; a mapping that is none of them stays one."""
        ...


class HostedModel(NamedTuple):
    """A model with an operation of its own.

    Attributes:
        id: As in the operation's path, with its slashes.
        module: The operation's module.
        streams: Whether it can answer piece by piece.
        inputs: The names of the classes of what it takes.
    """

    id: str
    module: str
    streams: bool
    inputs: tuple[str, ...]

    def load(self) -> RunOperation:
        """The operation."""
        return cast("RunOperation", import_module(self.module))

    def options(self) -> frozenset[str]:
        """The names of all fields that its inputs have."""
        models = import_module(f"{self.module.rpartition('.api.')[0]}.models")
        classes: list[type[Model]] = [getattr(models, name) for name in self.inputs]
        return frozenset(field.wire for one in classes for field in one.FIELDS.values())
