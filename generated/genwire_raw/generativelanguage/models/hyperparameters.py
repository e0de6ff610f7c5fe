# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field, Group


class Hyperparameters(BaseModel):
    """Settings of a tuning. https://ai.google.dev/docs/model_tuning_guidance tells more.

    Source: page 004, "Hyperparameters".

    At most one of `learning_rate_option` is set: learning_rate, learning_rate_multiplier.

    Attributes:
        learning_rate: The learning rate; 0.001 or 0.0002 if absent, after the number of examples. Cannot be
            changed later.
        learning_rate_multiplier: The learning rate as a multiple of the recommended one, which depends on the
            base model and the number of examples. Cannot be changed later. The service's default is 1.0.
        epoch_count: How often to pass through the training data. Cannot be changed later. The service's
            default is 5.
        batch_size: How many examples make a batch; 4 or 16 if absent, after the number of examples. Cannot be
            changed later.
    """

    __slots__ = ("learning_rate", "learning_rate_multiplier", "epoch_count", "batch_size")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "learning_rate": Field("learningRate", "number", immutable=True),
        "learning_rate_multiplier": Field("learningRateMultiplier", "number", immutable=True),
        "epoch_count": Field("epochCount", "integer", immutable=True),
        "batch_size": Field("batchSize", "integer", immutable=True),
    }
    GROUPS: ClassVar[Mapping[str, Group]] = {
        "learning_rate_option": Group(("learning_rate", "learning_rate_multiplier"))
    }

    learning_rate: float | None
    learning_rate_multiplier: float | None
    epoch_count: int | None
    batch_size: int | None

    def __init__(
        self,
        *,
        learning_rate: float | None = None,
        learning_rate_multiplier: float | None = None,
        epoch_count: int | None = None,
        batch_size: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.learning_rate = learning_rate
        self.learning_rate_multiplier = learning_rate_multiplier
        self.epoch_count = epoch_count
        self.batch_size = batch_size
        self.additional_properties = additional_properties
