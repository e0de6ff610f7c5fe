"""All rows are looked at before the first is sent: nothing is paid for a job that cannot end."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..errors import ValidationError
from .json_text import json_bytes
from .keys import KeyLike, Keys, key_of

if TYPE_CHECKING:
    from .arrow_types import Inference
    from .prompt import Prompt
    from .sources import Source

# Rows after which others in the event loop get their turn.
_TURN: Final = 2000


class Checked(NamedTuple):
    """What is known of rows that were looked at.

    Attributes:
        rows: How many there are.
        columns: The names of all columns, in the order in which they appear.
        types: Their Arrow types, if they were asked for.
    """

    rows: int
    columns: list[str]
    types: Mapping[str, Any] | None


async def check(
    source: Source, prompt: Prompt, key: KeyLike, taken: Collection[str], *, typed: bool
) -> Checked:
    """Look at all rows.

    Args:
        source: The rows.
        prompt: What is asked about each.
        key: The key of each.
        taken: Names of columns that the output adds.
        typed: Whether the types of the columns are wanted.

    Raises:
        ValidationError: A row cannot be read, lacks a column or its key, or has another row's key; or there is a
            column of a name that the output adds; or there is no row.
    """
    number = 0
    columns: dict[str, None] = {}
    known: frozenset[str] = frozenset()
    keys = Keys(source.name)
    inference = _inference() if typed and source.types is None else None
    try:
        for number, (line, row) in enumerate(source, 1):
            try:
                if not row.keys() <= known:
                    _check_names(row, taken)
                    columns |= dict.fromkeys(row)
                    known = frozenset(columns)
                prompt.check(row)
                _check_values(row)
                found = None if key is None else key_of(key, number, row)
            except ValidationError as error:
                raise ValidationError(f"{source.place(number, line)}: {error}") from None
            if inference is not None:
                inference.see(row)
            if key is not None:
                keys.add(found, number)
            if not number % _TURN:
                await asyncio.sleep(0)
        keys.flush()
    finally:
        keys.close()
    if not number:
        raise ValidationError(f"{source.name} has no rows")
    return Checked(number, list(columns), source.types if inference is None else inference.types())


def _inference() -> Inference:
    from .arrow_types import Inference  # imports pyarrow

    return Inference()


def _check_values(row: Mapping[str, Any]) -> None:
    """Raise a ValidationError if a row cannot be written: an answer to it would be paid for and lost."""
    try:
        json_bytes(row)
    except TypeError:
        for name, value in row.items():
            try:
                json_bytes(value)
            except TypeError as error:
                raise ValidationError(
                    f"column {name!r} has no form in JSON ({error}): {value!r:.40}"
                ) from None
        raise


def _check_names(row: Any, taken: Collection[str]) -> None:
    for name in row:
        if not isinstance(name, str):
            raise ValidationError(f"the name of a column must be text, got {name!r:.40}")
        if name in taken:
            raise ValidationError(f"column {name!r} has the name of a column that the answers add; rename it")
