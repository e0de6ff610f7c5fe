# Made by `python codegen.py` from specs/workers_ai/schemas/any_model.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .any_model_context import AnyModelContext


@define
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

    query: str | None = wire("query", "string", default=None)
    contexts: list[AnyModelContext] = wire(
        "contexts", "model", many="list", of=("AnyModelContext",), required=True
    )
    top_k: int | None = wire("top_k", "integer", minimum=1, default=None)
    truncate_inputs: bool | None = wire("truncate_inputs", "boolean", default=None)
