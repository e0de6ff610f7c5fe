"""Batches of requests for content, as bulk jobs ask in them: in place, each request with a label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from ..bulk.task import BatchState, Request

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

_LABEL: Final = "key"
_OVER: Final = frozenset(
    {
        raw.BatchState.BATCH_STATE_SUCCEEDED,
        raw.BatchState.BATCH_STATE_FAILED,
        raw.BatchState.BATCH_STATE_CANCELLED,
        raw.BatchState.BATCH_STATE_EXPIRED,
    }
)


class ContentBatching:
    """Asks one model in batches.

    Args:
        model: The model, or tuned model.
    """

    def __init__(self, model: str) -> None:
        self._model = model

    def create(self, name: str, requests: Mapping[str, Request]) -> Call[BatchState]:
        """Return the call that begins a batch."""
        rows = [
            raw.InlinedRequest(
                request=raw.GenerateContentRequest.from_dict(request.call.payload() or {}),
                metadata={_LABEL: label},
            )
            for label, request in requests.items()
        ]
        config = raw.InputConfig(requests=raw.InlinedRequests(requests=rows))
        batch = raw.GenerateContentBatch(display_name=name, input_config=config)
        body = raw.BatchGenerateContentRequest(batch=batch)
        base, tuned = api.models.batch_generate_content, api.tuned_models.batch_generate_content
        model_id, is_tuned = _names.model_id(self._model, base.ENDPOINT, tuned.ENDPOINT)
        call = tuned.request(model_id, body) if is_tuned else base.request(model_id, body)
        return call.read_with(_state_of_json)

    def get(self, name: str) -> Call[BatchState]:
        """Return the call that tells how far a batch is."""
        return api.batches.get.request_for(name).read_with(_state_of_json)


def _state_of_json(payload: Any) -> BatchState:
    operation = raw.Operation.decode(payload)
    name = operation.name or ""
    described = operation.metadata or {}
    batch = raw.GenerateContentBatch.from_dict(described)
    problem = operation.error.message if operation.error is not None else None
    is_expired = batch.state == raw.BatchState.BATCH_STATE_EXPIRED
    if not operation.done and batch.state not in _OVER:
        return BatchState(name)
    output = batch.output or raw.GenerateContentBatchOutput.from_dict(operation.response or {})
    answers = output.inlined_responses
    results = [_result(one) for one in (answers.inlined_responses if answers is not None else None) or ()]
    return BatchState(name, is_over=True, is_expired=is_expired, problem=problem, results=results)


def _result(one: raw.InlinedResponse) -> tuple[str, Any, str | None]:
    label = str((one.metadata or {}).get(_LABEL, ""))
    if one.response is not None:
        return label, one.response.to_dict(), None
    return label, None, (one.error.message if one.error is not None else None) or "no answer"
