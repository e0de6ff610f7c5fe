"""The operations that `test_raw.py` has nothing for: what is sent is as the contract says, and is answered.

What the emulator does for each is tested in `tests/emulator`; here it may find nothing of the name.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import pytest

from generator.bundle import ref_name
from generator.operations import OperationView
from genwire.testing import Emulator
from genwire_raw import ApiError, FilePart
from tests.documents import document
from tests.integration.test_raw import EVERY, is_called, raw_client

OTHERS = [
    pytest.param(api_name, one, id=one.id)
    for api_name, one in EVERY
    if not is_called(one) and one.upload is None
]
VALUES: Mapping[tuple[str | None, str | None], Any] = {
    ("string", None): "gs://bucket/text",
    ("string", "binary"): FilePart("a.txt", b"a", "text/plain"),
    ("string", "int64"): "1",
    ("string", "byte"): "YQ==",
    ("string", "date-time"): "2026-01-01T00:00:00Z",
    ("integer", None): 1,
    ("integer", "int32"): 1,
    ("number", None): 1,
    ("boolean", None): True,
    (None, None): {"prompt": "Hello"},
    ("object", None): {"prompt": "Hello"},
}


def least(schema: Mapping[str, Any], schemas: Mapping[str, Any]) -> Any:
    """A value with no more than the contract requires."""
    name = ref_name(schema)
    if name is not None or "oneOf" in schema:
        return least(schemas[name] if name else schema["oneOf"][0], schemas)
    if "const" in schema or "enum" in schema:
        return schema.get("const") or schema["enum"][-1]
    if schema.get("type") == "array":
        return [least(schema["items"], schemas)]
    if "properties" in schema:
        needed = [*schema.get("required", ())]
        needed += [schema["x-oneof"][group][0] for group in schema.get("x-oneof-required", ())]
        return {key: least(schema["properties"][key], schemas) for key in needed}
    return VALUES[schema.get("type"), schema.get("format")]


def arguments(api_name: str, operation: OperationView) -> dict[str, Any]:
    schemas = document(api_name)["components"]["schemas"]
    given = {one.name: "some-id" for one in operation.arguments if one.attribute.required}
    if operation.body is not None:
        module: Any = import_module(".".join(["genwire_raw", api_name, "api", *operation.place]))
        members = operation.body.members or (operation.body,)
        given["body"] = module.read_body(least(members[0].schema, schemas))
    return given


@pytest.mark.parametrize(("api_name", "operation"), OTHERS)
async def test_it_is_sent_as_the_contract_says_and_answered(
    emulator: Emulator, api_name: str, operation: OperationView
) -> None:
    module: Any = import_module(".".join(["genwire_raw", api_name, "api", *operation.place]))
    given = arguments(api_name, operation)
    assert module.request(**given).violations() == []
    async with raw_client(emulator, api_name) as client:
        blocking = await status(module.sync_detailed, given, client)
        awaiting = await status(module.asyncio_detailed, given, client)
    assert max(blocking, awaiting) < 500
    assert [one["operation"] for one in emulator.requests()] == [operation.id] * 2


async def status(function: Any, given: Mapping[str, Any], client: Any) -> int:
    """The status of the answer, which may well be that there is nothing of the name."""
    try:
        answer = function(**given, client=client)
        found: int = (await answer if hasattr(answer, "__await__") else answer).status_code
    except ApiError as error:
        return error.status_code
    return found


def test_there_is_something_to_be_called() -> None:
    assert len(OTHERS) > 20
