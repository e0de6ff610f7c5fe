"""The base of resources in lists: what makes `pandas.DataFrame(gl.models.list())` a frame with columns."""

from __future__ import annotations

from functools import cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from .._core.answer_model import AnswerModel


class Columns:
    """The class attribute by which pandas and `dataclasses.asdict` know a class's fields.

    pandas makes frames of mappings, tuples and dataclasses only. A class of the contract is not a dataclass, since it
    reads its fields from JSON when they are needed, but it can list them like one.

    Args:
        *names: The attributes that become columns; all fields of a class of the contract unless given.
    """

    def __init__(self, *names: str) -> None:
        self._names = names

    def __get__(self, owner: object, kind: Any) -> dict[str, Any]:
        return _fields_of(self._names or tuple(kind.FIELDS))


@cache
def _fields_of(names: tuple[str, ...]) -> dict[str, Any]:
    import dataclasses  # only frames need it

    made = dataclasses.make_dataclass("Row", names)
    return {field.name: field for field in dataclasses.fields(made)}


class ListedModel(AnswerModel):
    """A resource that lists contain; pandas makes a row of it, with a column for each field."""

    __slots__ = ()

    if not TYPE_CHECKING:  # or type checkers would expect a constructor of dataclasses
        __dataclass_fields__ = Columns()
        # pprint reads it, and then uses the class's own repr.
        __dataclass_params__ = SimpleNamespace(repr=False)
