# Made by `python codegen.py` from generator/runtime/any_types.py. Do not edit.
"""Messages in open fields, which name their type in `@type`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .model import Model


class AnyTypes:
    """The classes that may appear in an API's open fields.

    Args:
        package: The package of the classes.
        modules: The module of each class.
    """

    def __init__(self, package: str, modules: Mapping[str, str]) -> None:
        self._package: Final = package
        self._modules: Final = modules

    def class_of(self, type_url: str) -> type[Model] | None:
        """Return the class for an `@type` such as `type.googleapis.com/google.rpc.RetryInfo`; None if unknown."""
        name = type_url.rpartition("/")[2].rpartition(".")[2]
        if name not in self._modules:
            return None
        found: type[Model] = getattr(import_module(f"{self._package}.{self._modules[name]}"), name)
        return found

    def read(self, value: Mapping[str, Any]) -> Model | None:
        """Return the message as an object of its class; None if the contract does not know it."""
        type_url = value.get("@type")
        found = self.class_of(type_url) if isinstance(type_url, str) else None
        return found.from_dict(untyped(value)) if found else None


def untyped(value: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message without its `@type`."""
    return {key: item for key, item in value.items() if key != "@type"}
