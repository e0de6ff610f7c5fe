# Made by `python codegen.py` from generator/runtime/registry.py. Do not edit.
"""Hosted models that have their own operation."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, cast

from .call import Call, Endpoint

if TYPE_CHECKING:
    from .model import Model


class RunOperation(Protocol):
    """The module of an operation for one model."""

    ENDPOINT: Endpoint

    def request(self, account_id: str, body: Any) -> Call[Any]:
        """Return the call for an input."""
        ...

    def stream_request(self, account_id: str, body: Any) -> Call[Any]:
        """Return the call for a stream; exists only if the model streams."""
        ...

    def read_body(self, value: Any) -> Any:
        """Return an input as a class of the contract; a mapping that fits none stays a mapping."""
        ...


class HostedModel(NamedTuple):
    """A model that has its own operation.

    Attributes:
        id: The id, with slashes, as in the operation's path.
        module: The operation's module.
        streams: Whether it can stream.
        inputs: The names of its input classes.
    """

    id: str
    module: str
    streams: bool
    inputs: tuple[str, ...]

    def load(self) -> RunOperation:
        """The operation."""
        return cast("RunOperation", import_module(self.module))

    def options(self) -> frozenset[str]:
        """Return the names of all fields of its inputs."""
        models = import_module(f"{self.module.rpartition('.api.')[0]}.models")
        classes: list[type[Model]] = [getattr(models, name) for name in self.inputs]
        return frozenset(field.wire for one in classes for field in one.FIELDS.values())
