"""The columns of the output: the row's own, then those of the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from genwire_raw._runtime.json_types import is_object

from .report import RowResult

if TYPE_CHECKING:
    from .keys import KeyLike

KEY: Final = "key"
ANSWER: Final = "answer"
INPUT_TOKENS: Final = "input_tokens"
OUTPUT_TOKENS: Final = "output_tokens"
FINISH_REASON: Final = "finish_reason"
ERROR: Final = "error"
AFTER: Final = (INPUT_TOKENS, OUTPUT_TOKENS, FINISH_REASON, ERROR)


def answer_fields(schema: Mapping[str, Any]) -> list[str] | None:
    """Return the names of an answer's fields, which get a column each; None for an answer that is one value."""
    target = schema
    while "$ref" in target:
        target = schema["$defs"][target["$ref"].rpartition("/")[2]]
    if str(target.get("type", "")).lower() == "object" and target.get("properties"):
        return list(target["properties"])
    return None


class Columns:
    """What columns there are, and what a row has in them.

    Args:
        row: The names of the source's columns.
        schema: The JSON Schema of an answer's value.
        key: Whence the key comes; of anything but a column, it gets a column of its own.
        types: The Arrow types of the source's columns, where they are known.
    """

    def __init__(
        self,
        row: Sequence[str],
        schema: Mapping[str, Any],
        key: KeyLike,
        types: Mapping[str, Any] | None = None,
    ) -> None:
        self.row = row
        self.schema = schema
        self.types = types or {}
        self.fields = answer_fields(schema)
        self.has_key = not isinstance(key, str)
        self.key_is_number = key is None
        first = [KEY] if self.has_key else []
        self.names = [*first, *row, *(self.fields or [ANSWER]), *AFTER]

    def record(self, result: RowResult) -> dict[str, Any]:
        """Return what a row has in each column; the columns of a row that it does not have are left out."""
        record: dict[str, Any] = {KEY: result.key} if self.has_key else {}
        record.update(result.row)
        if self.fields is None:
            record[ANSWER] = result.answer
        else:
            answer: Mapping[str, Any] = result.answer if is_object(result.answer) else {}
            for name in self.fields:
                record[name] = answer.get(name)
        record[INPUT_TOKENS] = result.input_tokens
        record[OUTPUT_TOKENS] = result.output_tokens
        record[FINISH_REASON] = result.finish_reason
        record[ERROR] = None if result.error is None else f"{type(result.error).__name__}: {result.error}"
        return record


def added(schema: Mapping[str, Any], key: KeyLike) -> list[str]:
    """Return the names of the columns that the output adds to those of the row."""
    return [*([] if isinstance(key, str) else [KEY]), *(answer_fields(schema) or ()), ANSWER, *AFTER]
