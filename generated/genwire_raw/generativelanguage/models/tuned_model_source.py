# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class TunedModelSource(BaseModel):
    """A tuned model to start the tuning of another one from.

    Source: page 004, "TunedModelSource".

    Attributes:
        tuned_model: Name of the tuned model to start from, such as `tunedModels/my-tuned-model`. Cannot be
            changed later.
        base_model: Name of the model that this one was tuned from, such as `models/gemini-1.5-flash-001`.
            Output only.
    """

    tuned_model: str | None = wire("tunedModel", "string", default=None)
    base_model: str | None = wire("baseModel", "string", read_only=True, default=None)
