"""The service's answer to a request that a quota has no room for.

Its form, metrics and ids are those of googleapis/python-genai#2044 and RooCodeInc/Roo-Code#3883.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal

from ..quotas import Exceeded, Kind
from .call import Call
from .errors import GoogleError

Method = Literal["generate_content", "embed_content"]

# The service's day begins at midnight Pacific time.
_DAY_BEGINS: Final = 8 * 3600
_PAGE: Final = "https://ai.google.dev/gemini-api/docs/rate-limits"
_TYPE: Final = "type.googleapis.com/google.rpc."
# The end of a quota's metric, by what it limits.
_METRICS: Final[Mapping[Kind, str]] = {"rpm": "requests", "rpd": "requests", "tpm": "input_token_count"}
_IDS: Final[Mapping[Method, Mapping[Kind, str]]] = {
    "generate_content": {
        "rpm": "GenerateRequestsPerMinutePerProjectPerModel-FreeTier",
        "tpm": "GenerateContentInputTokensPerModelPerMinute-FreeTier",
        "rpd": "GenerateRequestsPerDayPerProjectPerModel-FreeTier",
    },
    "embed_content": {
        "rpm": "EmbedContentRequestsPerMinutePerProjectPerModel-FreeTier",
        "tpm": "EmbedContentInputTokensPerModelPerMinute-FreeTier",
        "rpd": "EmbedContentRequestsPerDayPerProjectPerModel-FreeTier",
    },
}


def charge(call: Call, model: str, tokens: Callable[[], int], method: Method = "generate_content") -> None:
    """Count a request against the quotas of its model.

    Args:
        call: The call.
        model: Name of the model.
        tokens: Returns how many tokens its prompt has.
        method: What the model does.

    Raises:
        GoogleError: There is no room for it.
    """
    if not call.counts:
        return
    found = call.emulator.quotas.take(model.removeprefix("models/"), tokens, day_begins=_DAY_BEGINS)
    if found:
        raise _error(found, method)


def _error(found: Sequence[Exceeded], method: Method) -> GoogleError:
    wait = max(one.retry_after for one in found)
    violations = [
        {
            "quotaMetric": _metric(one, method),
            "quotaId": _IDS[method][one.kind],
            "quotaDimensions": {"location": "global", "model": one.model},
            "quotaValue": str(one.limit),
        }
        for one in found
    ]
    lines = [
        f"* Quota exceeded for metric: {_metric(one, method)}, limit: {one.limit}, model: {one.model}"
        for one in found
    ]
    message = (
        "You exceeded your current quota, please check your plan and billing details. For more information on this "
        f"error, head to: {_PAGE}."
    )
    error = GoogleError(
        "RESOURCE_EXHAUSTED",
        "\n".join([message, *lines, f"Please retry in {wait:.9f}s."]),
        details=[
            {"@type": f"{_TYPE}QuotaFailure", "violations": violations},
            {
                "@type": f"{_TYPE}Help",
                "links": [{"description": "Learn more about Gemini API quotas", "url": _PAGE}],
            },
            {"@type": f"{_TYPE}RetryInfo", "retryDelay": f"{math.ceil(wait)}s"},
        ],
    )
    error.headers = {"retry-after": str(math.ceil(wait))}
    return error


def _metric(one: Exceeded, method: Method) -> str:
    return f"generativelanguage.googleapis.com/{method}_free_tier_{_METRICS[one.kind]}"
