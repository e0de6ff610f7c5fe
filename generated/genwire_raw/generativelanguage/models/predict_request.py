# Made by `python codegen.py` from specs/generativelanguage/schemas/predict.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class PredictRequest(BaseModel):
    """What a model is to predict, such as prompts for pictures.

    Source: beyond the seeds: google-ai-generativelanguage 0.12.1.

    Attributes:
        instances: The inputs; for pictures, each has a `prompt`.
        parameters: How to predict; for pictures, `sampleCount`, `aspectRatio` and others of the model's own.
    """

    __slots__ = ("instances", "parameters")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "instances": Field("instances", "any", many="list", required=True),
        "parameters": Field("parameters", "any"),
    }

    instances: list[Any]
    parameters: Any

    def __init__(
        self,
        *,
        instances: list[Any],
        parameters: Any = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instances = instances
        self.parameters = parameters
        self.additional_properties = additional_properties
