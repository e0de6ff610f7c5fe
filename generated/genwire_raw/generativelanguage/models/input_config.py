# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group

if TYPE_CHECKING:
    from .inlined_requests import InlinedRequests


@define
class InputConfig(BaseModel):
    """The requests of a batch, in a file or in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Exactly one of `source` is set: file_name, requests.

    Attributes:
        file_name: Name of an uploaded file of JSON Lines, of up to 2 GB, each line with a `key` and a
            `request`.
        requests: The requests in place, of up to 20 MB together.
    """

    GROUPS = {"source": Group(("file_name", "requests"), required=True)}

    file_name: str | None = wire("fileName", "string", default=None)
    requests: InlinedRequests | None = wire("requests", "model", of=("InlinedRequests",), default=None)
