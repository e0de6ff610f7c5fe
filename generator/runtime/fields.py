"""Models as attrs classes: each field is written once, with its wire name and its rules as metadata."""

from __future__ import annotations

from typing import Any, Final, TypeVar, cast, dataclass_transform

import attrs

from .rules import Field, Kind

C = TypeVar("C")

_WIRE: Final = "wire"


def wire(wire: str, kind: Kind, *, default: Any = attrs.NOTHING, **rules: Any) -> Any:
    """Declare a field of a model.

    Args:
        wire: The field's name in JSON.
        kind: The kind of its values, as in `rules.Field`.
        default: The constructor's default; without one, the argument is required.
        **rules: The other attributes of `rules.Field`.
    """
    return attrs.field(default=default, metadata={_WIRE: wire, "kind": kind, **rules})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(wire,))
def define(cls: type[C]) -> type[C]:
    """Make a class with annotated fields a model, with slots, a keyword-only constructor and the table `FIELDS`.

    The table holds the metadata in the form that reading, writing and checking use at each call. Equality and `repr`
    are those of `Model`; pickling is Python's own, since attrs' would leave out the JSON that an object came from.
    """
    made: Any = attrs.define(
        cls,
        auto_attribs=True,
        kw_only=True,
        eq=False,
        repr=False,
        weakref_slot=False,
        getstate_setstate=False,
        field_transformer=_contract_first,
    )
    made.FIELDS = {
        field.name: Field(**field.metadata) for field in attrs.fields(made) if _WIRE in field.metadata
    }
    made._names = {field.wire: name for name, field in made.FIELDS.items()}
    made._reading = {}
    return cast("type[C]", made)


def _contract_first(_: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Order the contract's fields before those of all models, which attrs puts first as inherited."""
    return sorted(fields, key=lambda field: _WIRE not in field.metadata)
