"""Operations that the emulator answers beyond the contract, and other spellings of paths that are in it.

They are what widely used clients of the services ask besides, OpenAI's forms; and operations below every resource.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from .contract import Api, Match, Operation, Parameter, path_match

# An AI Gateway's own spellings of what is at other paths, too.
_GATEWAY_V1: Final = re.compile(r"/v1/(?P<account>[^/]+)/[^/]+/workers-ai/v1/(?P<rest>embeddings|responses)")


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
_WITH_SLASHES: Final = ("model", "parent")
_GOOGLE: Final = "/v1beta/openai"

OPERATIONS: Final[Mapping[str, Operation]] = {
    one.id: one
    for one in (
        _operation(
            "generativelanguage",
            "openai.chatCompletions",
            "POST",
            f"{_GOOGLE}/chat/completions",
            "Answers a conversation, in OpenAI's form.",
        ),
        _operation(
            "generativelanguage",
            "openai.embeddings",
            "POST",
            f"{_GOOGLE}/embeddings",
            "Embeds texts, in OpenAI's form.",
        ),
        _operation(
            "generativelanguage",
            "openai.models.list",
            "GET",
            f"{_GOOGLE}/models",
            "Lists the models, in OpenAI's form.",
        ),
        _operation(
            "generativelanguage",
            "openai.models.get",
            "GET",
            f"{_GOOGLE}/models/{{model}}",
            "Gets a model, in OpenAI's form.",
        ),
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


def usual_path(path: str) -> str:
    """Return the path in the contract's spelling; most are that already."""
    if found := _GATEWAY_V1.fullmatch(path):
        return f"/client/v4/accounts/{found['account']}/ai/v1/{found['rest']}"
    return path


def match(method: str, path: str) -> Match | None:
    """Return the operation beyond the contract that answers a method and a path, still percent-encoded."""
    return path_match(OPERATIONS.values(), method, path)
