# Made by `python codegen.py` from specs/generativelanguage/schemas/tuning.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Group


@define
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

    GROUPS = {"learning_rate_option": Group(("learning_rate", "learning_rate_multiplier"))}

    learning_rate: float | None = wire("learningRate", "number", default=None)
    learning_rate_multiplier: float | None = wire("learningRateMultiplier", "number", default=None)
    epoch_count: int | None = wire("epochCount", "integer", default=None)
    batch_size: int | None = wire("batchSize", "integer", default=None)
