# Made by `python codegen.py` from specs/generativelanguage/schemas/batches.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .inlined_request import InlinedRequest


@define
class InlinedRequests(BaseModel):
    """The requests of a batch in place.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        requests: The requests.
    """

    requests: list[InlinedRequest] = wire(
        "requests", "model", many="list", of=("InlinedRequest",), required=True
    )
