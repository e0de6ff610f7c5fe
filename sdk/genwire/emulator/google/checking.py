"""Reading a request's message and parameters: into canonical form, and within the contract's limits."""

from __future__ import annotations

from itertools import islice
from typing import Any, Final

from ..contract import Contract, Operation, Schema, ref_name
from .call import Message
from .constraints import complaints, scalar_complaints
from .errors import bad_request, invalid_argument
from .protojson import InvalidMessageError, read, read_text, snake
from .unions import member_of

# More complaints than these help nobody, and a large body could have millions.
_MOST: Final = 100


def checked(contract: Contract, operation: Operation, value: Any) -> Message:
    """Return the body of an operation's request in canonical form.

    Raises:
        GoogleError: It has not the form of the message, or breaks its limits.
    """
    assert operation.body is not None
    try:
        message: Message = read(contract, operation.body, value)
    except InvalidMessageError as error:
        raise bad_request(error.violations) from None
    schema = member_of(contract, operation.body, value)
    partial = "x-update-mask" in operation.extensions
    found = complaints(contract, schema, message, _request_name(operation, schema), partial=partial)
    if lines := "".join(f"{one}\n" for one in islice(found, _MOST)):
        raise invalid_argument(lines)
    return message


def checked_text(contract: Contract, schema: Schema, text: str, name: str) -> Any:
    """Return the value of a query parameter.

    Raises:
        GoogleError: It is not of the parameter's type, or breaks its limits.
    """
    try:
        value = read_text(contract, schema, text, name)
    except InvalidMessageError as error:
        raise bad_request(error.violations) from None
    if found := scalar_complaints(schema, value, name):
        raise invalid_argument("\n".join(found))
    return value


def _request_name(operation: Operation, schema: Schema) -> str:
    """Return the path of an operation's body in its request message, such as `UpdateFooRequest.foo`."""
    name = ref_name(schema)
    verb = operation.id.rpartition(".")[2].replace("patch", "update").capitalize()
    if name.endswith("Request") or name.startswith(verb):
        return name
    return f"{verb}{name}Request.{snake(name)}"
