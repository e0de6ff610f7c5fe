"""Values that are made of nothing but their schema, for operations that the emulator has no behaviour for."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .contract import Contract, Schema, ref_name
from .engines.patterns import matches
from .times import timestamp

MADE_UP: Final = {"x-genwire-emulator": "generated"}
"""The header that says that an answer is made up of its schema, as there is no behaviour for the operation."""

_DEEPEST: Final = 4
_BEGINNING: Final = re.compile(r"\^?[\w/@-]*")
# Fields that answers leave out, as they say that something went wrong or that there is more.
_LEFT_OUT: Final = ("error", "errors", "nextPageToken")
_FORMATS: Final[Mapping[str, str]] = {
    "int64": "1",
    "byte": "",
    "google-duration": "1s",
    "google-fieldmask": "",
}


def made_up(contract: Contract, schema: Schema, known: Mapping[str, Any] | None = None) -> Any:
    """Return a value that a schema allows.

    Args:
        contract: The contract, to resolve references.
        schema: The schema.
        known: Values of fields, such as those of the request, that an object has in the same name.
    """
    return _Maker(contract, known or {}).value(schema, "", ())


class _Maker:
    def __init__(self, contract: Contract, known: Mapping[str, Any]) -> None:
        self._contract = contract
        self._known = known

    def value(self, schema: Schema, name: str, within: tuple[str, ...]) -> Any:
        """Return a value; `name` is that of its field, `within` are the messages that it is in."""
        if "$ref" in schema:
            within = (*within, ref_name(schema))
        schema = self._contract.resolve(schema)
        if "const" in schema:
            return schema["const"]
        if "oneOf" in schema:
            return self.value(schema["oneOf"][0], name, within)
        if "enum" in schema:
            return next((one for one in schema["enum"] if not one.endswith("UNSPECIFIED")), schema["enum"][0])
        return self._of_type(schema, name, within)

    def _of_type(self, schema: Schema, name: str, within: tuple[str, ...]) -> Any:
        value: Any = {}
        match schema.get("type"):
            case "object":
                value = dict(self._fields(schema, within)) if "properties" in schema else {}
            case "array":
                nests = self._nests(schema["items"], within)
                value = [] if nests else [self.value(schema["items"], name, within)]
            case "string":
                value = self._text(schema, name)
            case "integer" | "number":
                value = schema.get("minimum", 1)
            case "boolean":
                value = True
            case _:
                pass
        return value

    def _fields(self, schema: Schema, within: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
        skipped = {other for members in schema.get("x-oneof", {}).values() for other in members[1:]}
        for name, field in schema["properties"].items():
            if field.get("writeOnly"):
                continue
            if name not in schema.get("required", ()) and (
                name in skipped or name in _LEFT_OUT or field.get("deprecated") or self._nests(field, within)
            ):
                continue
            if len(within) == 1 and name in self._known:
                yield name, self._known[name]
            else:
                yield name, self.value(field, name, within)

    def _nests(self, schema: Schema, within: tuple[str, ...]) -> bool:
        """Return whether a field would be a message too many within others."""
        return "$ref" in schema and (ref_name(schema) in within or len(within) >= _DEEPEST)

    def _text(self, schema: Schema, name: str) -> str:
        form = schema.get("format", "")
        if form == "date-time":
            return timestamp(time.time())
        if form in _FORMATS:
            return _FORMATS[form]
        text = str(schema.get("default", f"made-up {name}".strip()))[: schema.get("maxLength", 200)]
        pattern: str = schema.get("pattern", "")
        # Of patterns, no more than the beginning is understood.
        begun = _BEGINNING.match(pattern)
        tried = (text, f"{begun[0].lstrip('^')}a" if begun else "", "a")
        return next((one for one in tried if not pattern or matches(pattern, one)), text)
