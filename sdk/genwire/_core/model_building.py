"""Models from mappings with Python or wire names, with single items for lists."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any, TypeVar

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw._runtime.model import Model
from genwire_raw._runtime.rules import Field
from genwire_raw._runtime.values import read_bytes, read_duration, read_timestamp

from ..errors import ValidationError
from .extras import as_json
from .unknown_fields import check_unknown, suggestion

__all__ = ["add_unknown", "build", "convert", "suggestion"]

M = TypeVar("M", bound=Model)

_READERS = {"bytes": read_bytes, "timestamp": read_timestamp, "duration": read_duration}


def build(kind: type[M], value: M | Mapping[str, Any], path: str = "") -> M:
    """Return a model from a mapping; a model is returned as it is.

    Args:
        kind: The model's class.
        value: Fields by their Python names or their wire names.
        path: Where the value is, for the error.

    Raises:
        ValidationError: A key is not a field, unless unknown ones are kept, or the value is not a mapping.
    """
    if isinstance(value, kind):
        return value
    if not is_mapping(value):
        raise ValidationError(
            f"{path or kind.__name__} must be a {kind.__name__} or a mapping, got {value!r:.80}"
        )
    by_wire = {field.wire: name for name, field in kind.FIELDS.items()}
    model = kind.from_dict({})
    for key, item in value.items():
        name = key if key in kind.FIELDS else by_wire.get(key)
        where = f"{path}.{key}" if path else str(key)
        if name is None:
            check_unknown(f"{where} is no field of {kind.__name__}", key, kind.FIELDS)
            add_unknown(model, key, item)
            continue
        setattr(model, name, convert(kind, kind.FIELDS[name], item, where))
    return model


def convert(owner: type[Model], field: Field, value: Any, path: str) -> Any:
    """Return a value as its model holds it; a value that does not fit is left for `validate` to report."""
    if value is None:
        return None
    if field.many == "list":
        items = value if is_sequence(value) else [value]
        return [_one(owner, field, item, f"{path}[{index}]") for index, item in enumerate(items)]
    if field.many == "map":
        if not is_mapping(value):
            raise ValidationError(f"{path} must be a mapping, got {value!r:.80}")
        return {key: _one(owner, field, item, f"{path}[{key!r}]") for key, item in value.items()}
    return _one(owner, field, value, path)


def add_unknown(model: Model, name: str, value: Any) -> None:
    """Set a field that the contract does not know; it is sent as it is."""
    model.additional_properties = {**(model.additional_properties or {}), name: as_json(value)}


def _one(owner: type[Model], field: Field, value: Any, path: str) -> Any:
    if field.kind == "model" and is_mapping(value):
        models = sys.modules[owner.__module__.rpartition(".")[0]]
        return build(getattr(models, field.of[0]), value, path)
    return _READERS[field.kind](value) if field.kind in _READERS else value
