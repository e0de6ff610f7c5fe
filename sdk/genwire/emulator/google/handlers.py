"""What carries out each operation: code of its own, a standard method of a resource, or an answer that is made up."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..contract import Contract, Operation
from ..made_up import made_up
from . import (
    answers,
    batches,
    caches,
    content,
    downloads,
    embeddings,
    file_search_stores,
    files,
    interactions,
    long_running,
    models,
    openai_form,
    operations,
    permissions,
    predictions,
    text,
    tokens,
    tuned_models,
)
from .call import Answer, Call, Handler, Media, Message
from .resources import Resource, collections, resources

# Operations with code of their own.
OWN: Final[Mapping[str, Handler]] = {
    **models.HANDLERS,
    **content.HANDLERS,
    **operations.HANDLERS,
    **permissions.HANDLERS,
    **text.HANDLERS,
    **tokens.HANDLERS,
    **embeddings.HANDLERS,
    **batches.HANDLERS,
    **predictions.HANDLERS,
    **answers.HANDLERS,
    **downloads.HANDLERS,
    **file_search_stores.HANDLERS,
    **interactions.HANDLERS,
    **openai_form.HANDLERS,
}
# Resources that do something beyond the standard methods, by the ids of their collections.
RESOURCES: Final[Mapping[str, type[Resource]]] = {
    "cachedContents": caches.Caches,
    "fileSearchStores": file_search_stores.Stores,
    "fileSearchStores.documents": file_search_stores.Documents,
    "files": files.Files,
    "interactions": interactions.Kept,
    "tunedModels": tuned_models.TunedModels,
    "tunedModels.permissions": permissions.Permissions,
}
# Pieces of a stream that is made up.
_PIECES: Final = 2


@dataclass(frozen=True, slots=True)
class Handlers:
    """The handlers of a contract's operations.

    Args:
        by_operation: The handlers by the ids of their operations.
        standard: Ids of the operations that are standard methods, each with the resource.
        made_up: Ids of the operations whose answers are made up.
    """

    by_operation: Mapping[str, Handler]
    standard: Mapping[str, Resource]
    made_up: frozenset[str]


def handlers(contract: Contract) -> Handlers:
    """Return what carries out the operations of a contract."""
    found: dict[str, Handler] = {}
    standard: dict[str, Resource] = {}
    served = resources(contract, RESOURCES)
    for resource in served.values():
        for operation_id, handler in resource.handlers():
            found[operation_id] = handler
            standard[operation_id] = resource
    found |= _of_operations(contract)
    found |= OWN
    rest = {
        one.id: _MakeUp(served)
        for one in contract.operations.values()
        if one.id not in found and "x-upload" not in one.extensions
    }
    return Handlers(
        {**found, **rest}, {one: of for one, of in standard.items() if one not in OWN}, frozenset(rest)
    )


def _of_operations(contract: Contract) -> Mapping[str, Handler]:
    """Return the handlers of long-running operations below their resources."""
    methods: Mapping[str, Handler] = {
        "get": long_running.get,
        "list": long_running.list_below,
        "delete": long_running.delete,
    }
    found: dict[str, Handler] = {}
    for collection in collections(contract).values():
        if collection.schema == "Operation":
            found |= {
                one.id: methods[method] for method, one in collection.methods.items() if method in methods
            }
            cancel = f"{collection.path}/{{{collection.item}}}:cancel"
            found |= {
                one.id: long_running.cancel for one in contract.operations.values() if one.path == cancel
            }
    return found


class _MakeUp:
    """Answers with what the schema of an answer allows; the resource of the path, where it has one, must exist."""

    def __init__(self, served: Mapping[str, Resource]) -> None:
        # Of resources with a get of their own, such as models, nothing is kept.
        self._by_path = {
            f"{one.collection.path}/{{{one.collection.item}}}": one
            for one in served.values()
            if "get" in one.collection.methods and one.collection.methods["get"].id not in OWN
        }

    async def __call__(self, call: Call) -> Answer:
        operation = call.operation
        path = _without_verb(operation.path)
        resource = self._by_path.get(path)
        kept: Any = resource.find(call) if resource is not None else None
        shown = None if resource is None else await resource.shown(call, kept)
        if "x-operation" in operation.extensions:
            of_it = (
                resource is not None
                and operation.extensions["x-operation"]["response"] == resource.collection.schema
            )
            parent = path.split("/", 2)[2].format_map(call.path)
            return long_running.begin(call, parent, shown if of_it else None)
        if operation.gives_bytes:
            return Media((), "application/octet-stream")
        if resource is not None and operation.response == resource.schema and shown is not None:
            return shown
        array = (operation.response or {}).get("type") == "array"
        if operation.item is not None and (array or operation.streams(call.query, call.sent)):
            return _pieces(call, operation)
        known = {**call.body, **({"name": shown["name"]} if shown is not None else {})}
        made: Message = made_up(call.contract, operation.response or {}, known) or {}
        return made


async def _pieces(call: Call, operation: Operation) -> AsyncGenerator[Message, None]:
    for _ in range(_PIECES):
        yield made_up(call.contract, operation.item or {})


def _without_verb(path: str) -> str:
    outer, _, last = path.rpartition("/")
    return f"{outer}/{last.partition(':')[0]}"
