"""Long-running operations but for tunings and batches: begun by any method, kept below the resource they are of."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from ..contract import Contract
from ..made_up import made_up
from ..schedule import Schedule
from .call import Call, Message
from .errors import GoogleError, invalid_argument
from .filters import read_filter
from .ids import random_id
from .paging import page

if TYPE_CHECKING:
    from ..emulator import Emulator

KIND: Final = "operation"
_CANCELLED: Final = 1
_PERCENT: Final = "completedPercent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work(Schedule):
    """One operation as it is kept.

    Args:
        name: Its resource name.
        method: Id of the operation of the contract that began it.
        metadata: Its metadata, without how far it is.
        response: What comes of it.
        error: Why it fails, in the place of a response.
        cancelled: Whether it was.
        steps: How many steps it has.
    """

    name: str
    method: str
    metadata: Message
    response: Message
    error: Message | None = None
    cancelled: bool = False
    steps: int = 1

    @property
    def total(self) -> int:
        """Return the number of steps."""
        return self.steps

    def is_done(self) -> bool:
        """Return whether it is over."""
        return self.cancelled or self.completed(time.time()) >= self.last


def begin(
    call: Call, parent: str, response: Message | None = None, *, metadata: Message | None = None
) -> Message:
    """Begin an operation and return it.

    Args:
        call: The call that begins it; its operation has `x-operation`.
        parent: Name of the resource that it is kept below; empty for none.
        response: What comes of it; made up of its schema when absent.
        metadata: Its metadata; made up when absent.
    """
    types, contract = call.operation.extensions["x-operation"], call.contract
    if response is None:
        response = made_up(contract, {"$ref": f"#/components/schemas/{types['response']}"})
    if metadata is None:
        metadata = made_up(contract, {"$ref": f"#/components/schemas/{types['metadata']}"})
    assert response is not None
    assert metadata is not None
    name = f"{parent}/operations/{random_id()}".lstrip("/")
    work = Work(
        name=name,
        method=call.operation.id,
        metadata=metadata,
        response=response,
        **call.emulator.pace.schedule(),
    )
    call.emulator.state.put(KIND, name, asdict(work))
    return shown(contract, work)


def shown(contract: Contract, work: Work) -> Message:
    """Return an operation as it is now."""
    types, prefix = (
        contract.operations[work.method].extensions["x-operation"],
        contract.document["x-any-prefix"],
    )
    metadata = {"@type": prefix + types["metadata"], **work.metadata}
    if _PERCENT in contract.schemas[types["metadata"]].get("properties", {}):
        metadata[_PERCENT] = 100 * work.completed(time.time()) / work.total
    operation: dict[str, Any] = {"name": work.name, "metadata": metadata}
    if work.cancelled:
        error = {"code": _CANCELLED, "message": "The operation was cancelled."}
        return {**operation, "done": True, "error": error}
    if not work.is_done():
        return operation
    if work.error is not None:
        return {**operation, "done": True, "error": work.error}
    return {
        **operation,
        "done": True,
        "response": {"@type": prefix + types["response"], **work.response},
    }


def find(emulator: Emulator, name: str) -> Work | None:
    """Return an operation by its name, or None."""
    body = emulator.state.get(KIND, name)
    return None if body is None else Work(**body)


def all_of(emulator: Emulator, parent: str) -> list[Work]:
    """Return the operations below a resource, oldest first; all without one."""
    works = (Work(**body) for body in emulator.state.all(KIND))
    return [work for work in works if not parent or work.name.startswith(f"{parent}/")]


def delete_below(emulator: Emulator, parent: str) -> None:
    """Delete the operations of a resource that is being deleted."""
    for work in all_of(emulator, parent):
        emulator.state.delete(KIND, work.name)


def _named(call: Call) -> str:
    """Return the name that a path is of, without the method at its end."""
    return call.operation.path.split("/", 2)[2].format_map(call.path).removesuffix(":cancel")


def _found(call: Call) -> Work:
    name = _named(call)
    work = find(call.emulator, name)
    if work is None:
        raise GoogleError("NOT_FOUND", f"Operation {name} does not exist.")
    return work


async def get(call: Call) -> Message:
    """Carry out a method that gets an operation below a resource."""
    return shown(call.contract, _found(call))


async def list_below(call: Call) -> Message:
    """Carry out a method that lists the operations below a resource."""
    parent = _named(call).rpartition("/")[0]
    accepts = read_filter(call.query.get("filter", ""), None)
    found = [shown(call.contract, work) for work in all_of(call.emulator, parent)]
    return page(call, [one for one in found if accepts(one)])


async def delete(call: Call) -> Message:
    """Carry out a method that deletes an operation below a resource."""
    call.emulator.state.delete(KIND, _found(call).name)
    return {}


async def cancel(call: Call) -> Message:
    """Carry out a method that cancels an operation below a resource; one that is over stays as it is."""
    work = _found(call)
    if not work.is_done():
        call.emulator.state.put(KIND, work.name, {**asdict(work), "cancelled": True})
    return {}


def check_filter(query: Mapping[str, Any]) -> None:
    """Refuse a filter where none is supported.

    Raises:
        GoogleError: There is one.
    """
    if query.get("filter"):
        raise invalid_argument("Filters of operations are not supported.")
