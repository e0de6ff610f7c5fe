"""The handlers of the operations of Workers AI that run no model; other answers are made from their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..json_body import is_object
from ..made_up import made_up
from . import catalogue, finetunes, to_markdown
from .call import Call, Handler
from .errors import envelope

HANDLERS: Final[Mapping[str, Handler]] = {
    **catalogue.HANDLERS,
    **finetunes.HANDLERS,
    **to_markdown.HANDLERS,
}


def made_up_answer(call: Call) -> Mapping[str, Any]:
    """Return an answer made from the schema of an operation."""
    known = call.body if is_object(call.body) else {}
    answer: Any = made_up(call.contract, call.operation.response or {}, known)
    if "x-envelope" in call.operation.extensions and is_object(answer):
        return {**envelope(None), "result": answer.get("result")}
    return answer if is_object(answer) else envelope(answer)
