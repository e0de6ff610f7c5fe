# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .any_model_context import AnyModelContext


class AnyModelContexts(BaseModel):
    """A query and texts, for a model that tells how well they fit. Keys that are not listed here go to the
    model as they are.

    Source: beyond the seeds: workers-types 5.20261117.

    Attributes:
        query: What the texts are compared with.
        contexts: The texts.
        top_k: How many of the best to give. At least 1.
        truncate_inputs: Whether texts that are too long are cut instead of refused.
    """

    __slots__ = ("query", "contexts", "top_k", "truncate_inputs")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "query": Field("query", "string"),
        "contexts": Field("contexts", "model", many="list", of=("AnyModelContext",), required=True),
        "top_k": Field("top_k", "integer", minimum=1),
        "truncate_inputs": Field("truncate_inputs", "boolean"),
    }

    query: str | None
    contexts: list[AnyModelContext]
    top_k: int | None
    truncate_inputs: bool | None

    def __init__(
        self,
        *,
        contexts: list[AnyModelContext],
        query: str | None = None,
        top_k: int | None = None,
        truncate_inputs: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.query = query
        self.contexts = contexts
        self.top_k = top_k
        self.truncate_inputs = truncate_inputs
        self.additional_properties = additional_properties
