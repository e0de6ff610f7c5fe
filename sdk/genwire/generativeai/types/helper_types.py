"""Options of a single request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, TypedDict

__all__ = ["RequestOptions", "RequestOptionsType"]


class RequestOptionsDict(TypedDict, total=False):
    """`RequestOptions` as a mapping."""

    retry: Any
    timeout: Any


@dataclass
class RequestOptions(Mapping[str, Any]):
    """Options of a single request.

    Attributes:
        retry: A `google.api_core.retry.Retry` (`AsyncRetry` for asynchronous methods), in place of genwire's retries.
        timeout: Seconds, or a `google.api_core.timeout.TimeToDeadlineTimeout`.
    """

    retry: Any = None
    timeout: Any = None

    def __getitem__(self, item: str) -> Any:
        if item not in ("retry", "timeout"):
            raise KeyError(f"RequestOptions has no {item!r}")
        return getattr(self, item)

    def __iter__(self) -> Iterator[str]:
        return iter(("retry", "timeout"))

    def __len__(self) -> int:
        return 2


RequestOptionsType: TypeAlias = RequestOptions | RequestOptionsDict
