# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class TunedModelSource(BaseModel):
    """A tuned model to start the tuning of another one from.

    Source: page 004, "TunedModelSource".

    Attributes:
        tuned_model: Name of the tuned model to start from, such as `tunedModels/my-tuned-model`. Cannot be
            changed later.
        base_model: Name of the model that this one was tuned from, such as `models/gemini-1.5-flash-001`.
            Output only.
    """

    __slots__ = ("tuned_model", "base_model")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "tuned_model": Field("tunedModel", "string", immutable=True),
        "base_model": Field("baseModel", "string", read_only=True),
    }

    tuned_model: str | None
    base_model: str | None

    def __init__(
        self,
        *,
        tuned_model: str | None = None,
        base_model: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tuned_model = tuned_model
        self.base_model = base_model
        self.additional_properties = additional_properties
