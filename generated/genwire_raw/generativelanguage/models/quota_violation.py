# Made by `python codegen.py` from specs/generativelanguage/schemas/error_details.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Final, Self

from ..._runtime.model import Model as BaseModel
from ..._runtime.model import getter
from ..._runtime.rules import Field
from ..._runtime.values import read_int64, write_int64


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
        "quota_value": Field("quotaValue", "integer"),
        "future_quota_value": Field("futureQuotaValue", "integer"),
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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = getter(src)
        self.subject = get("subject")
        self.description = get("description")
        self.api_service = get("apiService")
        self.quota_metric = get("quotaMetric")
        self.quota_id = get("quotaId")
        self.quota_dimensions = get("quotaDimensions")
        self.quota_value = read_int64(get("quotaValue"))
        self.future_quota_value = read_int64(get("futureQuotaValue"))
        known = _KNOWN.issuperset(src)
        self.additional_properties = None if known else {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self, *, omit_read_only: bool = False) -> dict[str, Any]:
        out: dict[str, Any] = {}
        value: Any
        value = self.subject
        if value is not None:
            out["subject"] = value
        value = self.description
        if value is not None:
            out["description"] = value
        value = self.api_service
        if value is not None:
            out["apiService"] = value
        value = self.quota_metric
        if value is not None:
            out["quotaMetric"] = value
        value = self.quota_id
        if value is not None:
            out["quotaId"] = value
        value = self.quota_dimensions
        if value is not None:
            out["quotaDimensions"] = value
        value = self.quota_value
        if value is not None:
            out["quotaValue"] = write_int64(value)
        value = self.future_quota_value
        if value is not None:
            out["futureQuotaValue"] = write_int64(value)
        if self.additional_properties:
            return {**self.additional_properties, **out}
        return out


_KNOWN: Final = frozenset(
    {
        "subject",
        "description",
        "apiService",
        "quotaMetric",
        "quotaId",
        "quotaDimensions",
        "quotaValue",
        "futureQuotaValue",
    }
)
