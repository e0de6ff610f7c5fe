# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .condition import Condition


class MetadataFilter(BaseModel):
    """A filter over the metadata of documents or chunks.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        key: The key of the metadata.
        conditions: The conditions, one of which has to hold.
    """

    __slots__ = ("key", "conditions")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "key": Field("key", "string", required=True),
        "conditions": Field("conditions", "model", many="list", of=("Condition",), required=True),
    }

    key: str
    conditions: list[Condition]

    def __init__(
        self, *, key: str, conditions: list[Condition], additional_properties: dict[str, Any] | None = None
    ) -> None:
        self.key = key
        self.conditions = conditions
        self.additional_properties = additional_properties
