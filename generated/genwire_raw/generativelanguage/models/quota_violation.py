# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel


@define
class QuotaViolation(BaseModel):
    """A quota that is used up.

    Source: beyond the seeds: google.rpc.QuotaFailure.Violation in the details of errors.

    Attributes:
        subject: Whose quota it is, such as `project:123`.
        description: More about it, in words.
        api_service: The API that it belongs to.
        quota_metric: What it counts.
        quota_id: Id of the limit.
        quota_dimensions: What the limit holds for, such as a model and a place.
        quota_value: The limit.
        future_quota_value: The limit that will hold once a change of it has reached everywhere.
    """

    subject: str | None = wire("subject", "string", default=None)
    description: str | None = wire("description", "string", default=None)
    api_service: str | None = wire("apiService", "string", default=None)
    quota_metric: str | None = wire("quotaMetric", "string", default=None)
    quota_id: str | None = wire("quotaId", "string", default=None)
    quota_dimensions: dict[str, str] | None = wire("quotaDimensions", "string", many="map", default=None)
    quota_value: int | None = wire("quotaValue", "int64", default=None)
    future_quota_value: int | None = wire("futureQuotaValue", "int64", default=None)
