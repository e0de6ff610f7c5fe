"""Bodies of Workers AI, checked: by the contract, and for every key that the emulator itself reads.

A model's page may leave keys open that other models know, such as `stop`; the service hands them on. They are read
here all the same, so their kinds are checked, and in the same words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from ..chat_form import CHAT, with_contents, without_nulls
from ..contract import Contract, Operation, Schema
from ..json_body import is_object
from . import rules
from .errors import CloudflareError
from .validation import complaint

_CHATS: Final = frozenset({"ai.chatCompletions", "gateway.chatCompletions"})
# What the contract describes by the pages of a few models, and models without a page take in OpenAI's wider form:
# tools without a description, parameters without a `type`, one string as `stop`.
_WIDER: Final = ("tools", "functions", "stop")


def checked(contract: Contract, operation: Operation, value: Any, *, strict: bool) -> Mapping[str, Any]:
    """Return the body of a call of a text model, without nulls that mean absence.

    Args:
        contract: The contract, to resolve references.
        operation: The operation; a model's own operation has `x-model`.
        value: The body as received.
        strict: Whether to apply `rules.RULES`.

    Raises:
        CloudflareError: A value is missing, of the wrong kind, or out of bounds.
    """
    assert operation.body is not None
    paged = "x-model" in operation.extensions
    body = without_nulls(CHAT, value, kept=_named(contract, operation.body) if paged else ())
    own = body
    if is_object(body) and not paged:
        if operation.id in _CHATS:
            body = with_contents(body)
        own = {key: one for key, one in body.items() if key not in _WIDER}
    message = complaint(contract, operation.body, own) or complaint(contract, CHAT, body)
    if message is not None:
        raise CloudflareError(5006, message, model_error=True)
    if strict:
        rules.check(body)
    return dict(body)


def _named(contract: Contract, schema: Schema) -> Collection[str]:
    """Return the keys that a schema, or a member of its `oneOf`, names."""
    schema = contract.resolve(schema)
    members = [contract.resolve(one) for one in schema.get("oneOf", (schema,))]
    return {name for member in members for name in member.get("properties", ())}
