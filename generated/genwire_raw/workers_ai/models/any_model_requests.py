# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AnyModelRequests(BaseModel):
    """Several inputs for the queue, together with `queueRequest`. The answer has an id by which to ask for
    theirs.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        requests: The inputs; `external_reference` in one is the caller's own name of it. At least 1 items.
    """

    __slots__ = ("requests",)

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "requests": Field("requests", "object", many="list", required=True, min_items=1)
    }

    requests: list[dict[str, Any]]

    def __init__(
        self, *, requests: list[dict[str, Any]], additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.requests = requests
        self.additional_properties = additional_properties
