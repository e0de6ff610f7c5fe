# Made by `python codegen.py` from specs/generativelanguage/schemas/models.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class ModelStage(OpenEnum):
    """A stage in a model's life.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        MODEL_STAGE_UNSPECIFIED: No stage given.
        UNSTABLE_EXPERIMENTAL: Changed often.
        EXPERIMENTAL: For experiments alone.
        PREVIEW: More mature than an experiment.
        STABLE: Ready for production.
        LEGACY: About to be deprecated; for those who use it already.
        DEPRECATED: Deprecated; of no use.
        RETIRED: Retired; of no use.
    """

    MODEL_STAGE_UNSPECIFIED = "MODEL_STAGE_UNSPECIFIED"
    UNSTABLE_EXPERIMENTAL = "UNSTABLE_EXPERIMENTAL"
    EXPERIMENTAL = "EXPERIMENTAL"
    PREVIEW = "PREVIEW"
    STABLE = "STABLE"
    LEGACY = "LEGACY"
    DEPRECATED = "DEPRECATED"
    RETIRED = "RETIRED"
