# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


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

    __slots__ = (
        "subject",
        "description",
        "api_service",
        "quota_metric",
        "quota_id",
        "quota_dimensions",
        "quota_value",
        "future_quota_value",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "subject": Field("subject", "string"),
        "description": Field("description", "string"),
        "api_service": Field("apiService", "string"),
        "quota_metric": Field("quotaMetric", "string"),
        "quota_id": Field("quotaId", "string"),
        "quota_dimensions": Field("quotaDimensions", "string", many="map"),
        "quota_value": Field("quotaValue", "int64"),
        "future_quota_value": Field("futureQuotaValue", "int64"),
    }

    subject: str | None
    description: str | None
    api_service: str | None
    quota_metric: str | None
    quota_id: str | None
    quota_dimensions: dict[str, str] | None
    quota_value: int | None
    future_quota_value: int | None

    def __init__(
        self,
        *,
        subject: str | None = None,
        description: str | None = None,
        api_service: str | None = None,
        quota_metric: str | None = None,
        quota_id: str | None = None,
        quota_dimensions: dict[str, str] | None = None,
        quota_value: int | None = None,
        future_quota_value: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.description = description
        self.api_service = api_service
        self.quota_metric = quota_metric
        self.quota_id = quota_id
        self.quota_dimensions = quota_dimensions
        self.quota_value = quota_value
        self.future_quota_value = future_quota_value
        self.additional_properties = additional_properties
