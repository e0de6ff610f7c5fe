"""Embeddings of texts, with the models of Workers AI."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from genwire_raw._runtime.json_types import is_sequence
from genwire_raw.workers_ai import models as raw

from .._core.answer_model import AnswerModel
from .._core.effects import Flow, gather
from .._core.extras import RequestExtras
from .._core.session import Session, send
from ..errors import APIResponseError, ValidationError
from .result import result_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from genwire_raw._runtime.call import Endpoint

    from .request import PreparedRun

# The most texts of a request. Source: the schemas of the models of BAAI in Cloudflare's catalogue.
MAX_TEXTS: Final = 100


class EmbedOptions(RequestExtras, total=False):
    """Options of `embed`.

    Attributes:
        pooling: How tokens become one embedding, `mean` or `cls`, with models that leave it open.
        truncate_inputs: Whether texts that are too long are cut instead of refused.
    """

    pooling: str | None
    truncate_inputs: bool | None


class EmbedResult(AnswerModel, raw.EmbeddingOutput):
    """The embeddings of texts, in their order."""

    __module__ = "genwire"
    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """Return the embeddings as the rows of a matrix; needs numpy."""
        import numpy as np

        return np.asarray(self.data or [], dtype=np.float32)


def embed_texts(
    session: Session,
    prepare: Callable[[Mapping[str, Any]], PreparedRun],
    texts: Any,
    options: EmbedOptions,
    *,
    concurrency: int,
) -> Flow[EmbedResult]:
    """Embed any number of texts, in as many requests as the service's limit requires.

    Args:
        session: What to send with.
        prepare: Makes a run of its options, for the model.
        texts: A text or a list of texts.
        options: Options for all texts.
        concurrency: The largest number of requests in flight at once.

    Raises:
        ValidationError: There is no text, or something is none.
        APIResponseError: There are more or fewer embeddings than texts.
    """
    every: list[Any] = [texts] if isinstance(texts, str) else list(texts)
    wrong = next((index for index, text in enumerate(every) if not isinstance(text, str)), None)
    if not every or wrong is not None:
        shown = "none" if wrong is None else f"{every[wrong]!r:.80} at {wrong}"
        raise ValidationError(f"texts must be a text or a list of texts, got {shown}")
    batches = [every[start : start + MAX_TEXTS] for start in range(0, len(every), MAX_TEXTS)]
    runs = [prepare({**options, "text": batch}) for batch in batches]
    flows = [_batch(session, run, len(batch)) for run, batch in zip(runs, batches, strict=True)]
    answers = yield from gather(flows, concurrency)
    if len(answers) == 1:
        return answers[0]
    data = [one for answer in answers for one in answer.data or ()]
    return EmbedResult(shape=[len(data), len(data[0])], data=data, pooling=answers[0].pooling)


def _batch(session: Session, run: PreparedRun, count: int) -> Flow[EmbedResult]:
    call = run.call()
    answer = yield from send(session, call.read_with(partial(_read, call.endpoint)))
    found: Any = answer.data
    given = len(found) if is_sequence(found) else 0
    if given != count:
        raise APIResponseError(
            f"{call.endpoint.id}: the service returned {given} embeddings for {count} texts"
        )
    return answer


def _read(endpoint: Endpoint, payload: object) -> EmbedResult:
    return EmbedResult.decode(result_of(endpoint, payload))
