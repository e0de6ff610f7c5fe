"""Operations that the emulator answers beyond the contract: long-running operations below every resource."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .contract import Api, Match, Operation, Parameter, path_match


def _operation(api: Api, id: str, method: str, path: str, summary: str) -> Operation:
    names = re.findall(r"\{(\w+)\}", path)
    return Operation(
        api=api,
        id=id,
        method=method,
        path=path,
        path_parameters={
            name: Parameter(name, {}, True, "/" if name in _WITH_SLASHES else "") for name in names
        },
        query_parameters={},
        body=None,
        body_required=method == "POST",
        response=None,
        item=None,
        extensions={"summary": summary},
    )


# Parameters of the path that may have slashes in them.
_WITH_SLASHES: Final = ("parent",)

OPERATIONS: Final[Mapping[str, Operation]] = {
    one.id: one
    for one in (
        _operation(
            "generativelanguage",
            "operations.below.get",
            "GET",
            "/v1beta/{parent}/operations/{operation}",
            "Gets an operation below a resource whose operations the contract does not have.",
        ),
        _operation(
            "generativelanguage",
            "operations.below.cancel",
            "POST",
            "/v1beta/{parent}/operations/{operation}:cancel",
            "Cancels an operation below a resource.",
        ),
    )
}


def match(method: str, path: str) -> Match | None:
    """Return the operation beyond the contract that answers a method and a path, still percent-encoded."""
    return path_match(OPERATIONS.values(), method, path)
