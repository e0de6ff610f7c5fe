# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class AnyModelQueued(BaseModel):
    """Asks the queue for the answers to inputs that it took.

    Source: beyond the seeds: the batch queue of Workers AI.

    Attributes:
        request_id: The id that the queue gave.
    """

    __slots__ = ("request_id",)

    FIELDS: ClassVar[Mapping[str, Field]] = {"request_id": Field("request_id", "string", required=True)}

    request_id: str

    def __init__(self, *, request_id: str, additional_properties: dict[str, Any] | None = None) -> None:
        self.request_id = request_id
        self.additional_properties = additional_properties
