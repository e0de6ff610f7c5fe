# Made by `python codegen.py` from specs/generativelanguage/schemas/answers.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .condition import Condition


@define
class MetadataFilter(BaseModel):
    """A filter over the metadata of documents or chunks.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        key: The key of the metadata.
        conditions: The conditions, one of which has to hold.
    """

    key: str = wire("key", "string", required=True)
    conditions: list[Condition] = wire("conditions", "model", many="list", of=("Condition",), required=True)
