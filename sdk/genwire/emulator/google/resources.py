"""The standard methods of resources, by the contract alone: create, get, list, patch and delete (AIP-131 to AIP-135).

A resource that is added to specs/ is served without code. What one does beyond that overrides methods of `Resource`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..contract import Contract, Operation, Schema, ref_name
from ..json_body import is_array, is_object
from ..times import timestamp
from . import long_running
from .call import Call, Handler, Message
from .errors import GoogleError, invalid_argument
from .filters import accepts_fields, read_filter
from .ids import named_id
from .paging import page
from .update_mask import update

_REF: Final = "#/components/schemas/"
# Output-only fields that hold when something was made or last changed.
_MADE_AT: Final = ("createTime", "created")
_CHANGED_AT: Final = ("updateTime", "updated")
_LONGEST_ID: Final = 40


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection of resources, as the contract describes it.

    Args:
        id: What the ids of its operations begin with, such as `tunedModels.permissions`.
        path: Its path, such as `/v1beta/tunedModels/{tuned_model}/permissions`.
        item: The path parameter of a resource's own id; empty where no path has it.
        schema: Name of the schema of its resources.
        methods: Its operations by standard method: `create`, `get`, `list`, `patch`, `delete`.
    """

    id: str
    path: str
    item: str
    schema: str
    methods: Mapping[str, Operation]


def collections(contract: Contract) -> Mapping[str, Collection]:
    """Return the collections of a contract by their ids, each before those below it."""
    found: dict[str, Collection] = {}
    for operation in contract.operations.values():
        if (method := _standard_method(operation)) is not None:
            path, _, last = operation.path.rpartition("/")
            of_item = last.startswith("{")
            group = operation.id.rpartition(".")[0]
            known = found.get(group, Collection(group, path if of_item else operation.path, "", "", {}))
            item = known.item or (last.strip("{}") if of_item else "")
            schema = known.schema or _schema_name(contract, operation, method)
            found[group] = Collection(group, known.path, item, schema, {**known.methods, method: operation})
    whole = (one for one in found.values() if one.schema and (one.item or "create" in one.methods))
    return {one.id: one for one in sorted(whole, key=lambda one: one.path.count("/"))}


def _standard_method(operation: Operation) -> str | None:
    """Return which standard method an operation is, by its path, its HTTP method and its messages."""
    last = operation.path.rpartition("/")[2]
    if ":" in last or "x-upload" in operation.extensions or operation.gives_bytes:
        return None
    found = {
        ("GET", True): "get",
        ("GET", False): "list" if "x-pagination" in operation.extensions else None,
        ("PATCH", True): "patch" if "x-update-mask" in operation.extensions else None,
        ("DELETE", True): "delete",
        ("POST", False): "create" if _name(operation.body) == _made_by(operation) != "" else None,
    }
    return found.get((operation.method, last.startswith("{")))


def _made_by(operation: Operation) -> str:
    """Return the name of the message that a method makes, at once or in a long-running operation."""
    types: Mapping[str, str] = operation.extensions.get("x-operation", {})
    return types.get("response") or _name(operation.response)


def _schema_name(contract: Contract, operation: Operation, method: str) -> str:
    if method == "list":
        assert operation.response is not None
        items = contract.resolve(operation.response)["properties"][
            operation.extensions["x-pagination"]["items"]
        ]
        return _name(items["items"])
    return "" if method == "delete" else _name(operation.body or operation.response)


def _name(schema: Schema | None) -> str:
    return ref_name(schema) if schema is not None and "$ref" in schema else ""


class Resource:
    """The standard methods of one collection, over what is kept of its resources.

    Args:
        contract: The contract.
        collection: The collection.
        parent: The resources that these are below.
    """

    kind = ""
    """The kind of the documents that are kept; made of the schema's name when empty."""

    def __init__(self, contract: Contract, collection: Collection, parent: Resource | None) -> None:
        self.collection = collection
        self.schema: Schema = {"$ref": _REF + collection.schema}
        self.fields: Mapping[str, Schema] = contract.schemas[collection.schema].get("properties", {})
        self.kind = self.kind or collection.schema[:1].lower() + collection.schema[1:]
        self.parent = parent
        self.children: list[Resource] = []
        if parent is not None:
            parent.children.append(self)

    # What a resource may do in its own way.

    def key(self, name: str) -> str:
        """Return the id of the document that is kept of a name."""
        return name

    def message(self, kept: Any) -> Message:
        """Return the resource within what is kept of it."""
        message: Message = kept
        return message

    def is_there(self, kept: Any) -> bool:
        """Return whether a resource is still there; an expired one is not."""
        return True

    def missing(self, name: str) -> GoogleError:
        """Return the error of a name that there is no resource of."""
        return GoogleError("NOT_FOUND", f"{self.collection.schema} {name} does not exist.")

    async def shown(self, call: Call, kept: Any) -> Message:
        """Return a resource as it is now."""
        return self.message(kept)

    def accepts(self, call: Call) -> Callable[[Any], bool]:
        """Return which of the resources a list is asked for, by its filter."""
        wanted = call.query.get("filter", "")
        if is_object(wanted):
            return lambda kept: accepts_fields(wanted, self.message(kept))
        chosen = read_filter(wanted, self.fields)
        return lambda kept: chosen(self.message(kept))

    def changed(self, before: Any, message: dict[str, Any], now: float) -> Any:
        """Return what to keep of a resource that is changed.

        Args:
            before: What is kept of it.
            message: The resource as it becomes.
            now: The time that it says, in seconds since 1970.

        Raises:
            GoogleError: It may not become that.
        """
        return message

    def check_deletion(self, call: Call, kept: Any) -> None:
        """Refuse to delete a resource that has to stay; here one with others below it, unless `force` says so."""
        name = self.message(kept)["name"]
        forced = call.query.get("force", "force" not in call.operation.query_parameters)
        if not forced and any(child.below(call, name) for child in self.children):
            raise GoogleError(
                "FAILED_PRECONDITION", f"Cannot delete non-empty {self.collection.schema} {name}."
            )

    def delete_kept(self, call: Call, kept: Any) -> None:
        """Delete what is kept of a resource and below it; to be called within a transaction."""
        name = self.message(kept)["name"]
        for child in self.children:
            for one in child.below(call, name):
                child.delete_kept(call, one)
        long_running.delete_below(call.emulator, name)
        call.emulator.state.delete(self.kind, self.key(name))

    # The standard methods.

    async def create(self, call: Call) -> Message:
        """Carry out create."""
        parent = self.parent_of(call)
        now = timestamp(time.time())
        made: dict[str, Any] = dict(without_write_only(call.contract, self.schema, call.body))
        made["name"] = self._new_name(call, parent)
        for name in (*_MADE_AT, *_CHANGED_AT):
            if self.fields.get(name, {}).get("readOnly"):
                made[name] = now
        if (state := self._first_state(call.contract)) is not None:
            made["state"] = state
        call.emulator.state.put(self.kind, self.key(made["name"]), made)
        shown = await self.shown(call, made)
        if "x-operation" in call.operation.extensions:
            return long_running.begin(call, made["name"], shown)
        return shown

    async def get(self, call: Call) -> Message:
        """Carry out get."""
        return await self.shown(call, self.find(call))

    async def list(self, call: Call) -> Message:
        """Carry out list."""
        accepts = self.accepts(call)
        answer = dict(page(call, [kept for kept in self.below(call, self.parent_of(call)) if accepts(kept)]))
        items = call.operation.extensions["x-pagination"]["items"]
        if chosen := answer.get(items):
            answer[items] = [await self.shown(call, kept) for kept in chosen]
        return answer

    async def patch(self, call: Call) -> Message:
        """Carry out patch."""
        before = self.find(call)
        mask = call.query.get(call.operation.extensions["x-update-mask"], "")
        message = update(call.contract, self.schema, self.message(before), call.body, mask)
        now = time.time()
        for name in _CHANGED_AT:
            if self.fields.get(name, {}).get("readOnly"):
                message[name] = timestamp(now)
        kept = self.changed(before, message, now)
        call.emulator.state.put(self.kind, self.key(message["name"]), kept)
        return await self.shown(call, kept)

    async def delete(self, call: Call) -> Message:
        """Carry out delete."""
        kept = self.find(call)
        self.check_deletion(call, kept)
        with call.emulator.state.transaction():
            self.delete_kept(call, kept)
        return {}

    def handlers(self) -> Iterator[tuple[str, Handler]]:
        """Yield the handlers of the standard methods that the contract has, each with the id of its operation."""
        for method, operation in self.collection.methods.items():
            yield operation.id, getattr(self, method)

    # What the methods are made of.

    def find(self, call: Call) -> Any:
        """Return what is kept of the resource that a call's path names.

        Raises:
            GoogleError: There is none.
        """
        return self.find_name(call, self._name(call, f"{self.collection.path}/{{{self.collection.item}}}"))

    def find_name(self, call: Call, name: str) -> Any:
        """Return what is kept of a name.

        Raises:
            GoogleError: There is no such resource.
        """
        kept = call.emulator.state.get(self.kind, self.key(name))
        if kept is None or not self.is_there(kept):
            raise self.missing(name)
        return kept

    def below(self, call: Call, parent: str) -> Sequence[Any]:
        """Return what is kept of the resources below a parent, oldest first; of all, at the top."""
        kept = (one for one in call.emulator.state.all(self.kind) if self.is_there(one))
        return [one for one in kept if not parent or self.message(one)["name"].startswith(f"{parent}/")]

    def parent_of(self, call: Call) -> str:
        """Return the name of the resource that a call's collection is below; empty at the top.

        Raises:
            GoogleError: There is no such resource.
        """
        path = self.collection.path.rpartition("/")[0]
        if self.parent is not None:
            self.parent.find(call)
        return self._name(call, path) if "{" in path else ""

    def _name(self, call: Call, path: str) -> str:
        return path.split("/", 2)[2].format_map(call.path)

    def _new_name(self, call: Call, parent: str) -> str:
        """Return the name of a new resource: as the caller wants it, or made of its display name.

        Raises:
            GoogleError: The name is taken, or of another collection.
        """
        prefix = self.collection.path.rpartition("/")[2] + "/"
        if parent:
            prefix = f"{parent}/{prefix}"
        words = self.collection.item.split("_")
        chosen = call.query.get(words[0] + "".join(word.capitalize() for word in words[1:]) + "Id")
        name = f"{prefix}{chosen}" if chosen else call.body.get("name", "")
        if not name:
            return prefix + named_id(str(call.body.get("displayName", "")), _LONGEST_ID)
        if not name.startswith(prefix) or "/" in name.removeprefix(prefix) or name == prefix:
            raise invalid_argument(
                f"The name of a {self.collection.schema} begins with {prefix}: {name[:200]}"
            )
        kept = call.emulator.state.get(self.kind, self.key(name))
        if kept is not None and self.is_there(kept):
            raise GoogleError("ALREADY_EXISTS", f"{self.collection.schema} {name} already exists.")
        return str(name)

    def _first_state(self, contract: Contract) -> str | None:
        """Return the state of a resource that is there from its creation on, where it has states."""
        state = self.fields.get("state", {})
        values: Sequence[str] = contract.resolve(state).get("enum", ()) if state.get("readOnly") else ()
        return next((one for one in values if one == "ACTIVE" or one.endswith("_ACTIVE")), None)


def without_write_only(contract: Contract, schema: Schema, value: Any) -> Any:
    """Return a value without the fields that are only sent, and never come back."""
    schema = contract.resolve(schema)
    if is_array(value):
        return [without_write_only(contract, schema.get("items", {}), one) for one in value]
    if not is_object(value) or "properties" not in schema:
        return value
    fields: Mapping[str, Schema] = schema["properties"]
    return {
        name: without_write_only(contract, fields.get(name, {}), one)
        for name, one in value.items()
        if not fields.get(name, {}).get("writeOnly")
    }


def resources(contract: Contract, own: Mapping[str, type[Resource]]) -> Mapping[str, Resource]:
    """Return the resources of a contract by the ids of their collections.

    Args:
        contract: The contract.
        own: Those that do something in their own way.
    """
    made: dict[str, Resource] = {}
    for collection in collections(contract).values():
        if collection.schema == "Operation":
            continue
        outer = collection.path.rpartition("/")[0]
        parent = next(
            (one for one in made.values() if f"{one.collection.path}/{{{one.collection.item}}}" == outer),
            None,
        )
        made[collection.id] = own.get(collection.id, Resource)(contract, collection, parent)
    return made
