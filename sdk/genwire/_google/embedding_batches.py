"""Embedding more texts than one request takes: in batches side by side, of which a failure loses none."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from genwire_raw._runtime.json_types import instances
from genwire_raw._runtime.model import Model

from .._core.effects import Flow, gather
from .._core.progress import CountBar, Progress, ProgressLike, display
from .._core.session import Session, send
from ..errors import APIResponseError, GenwireError, Partial, ValidationError
from .tables import column_names, python_value

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

Item = TypeVar("Item")
Response = TypeVar("Response")


class EmbeddingProgress(NamedTuple):
    """The progress of an embedding of many texts.

    Attributes:
        done: Texts that are embedded.
        total: All texts.
    """

    done: int
    total: int


EmbeddingProgress.__module__ = "genwire"


class EmbeddingBar(CountBar):
    """A bar over texts."""

    def __init__(self, delay: float = 0.5) -> None:
        super().__init__("embedding", delay=delay, unit="text")

    def update(self, state: EmbeddingProgress) -> None:
        """Show the progress."""
        self.show(state.done, state.total)


def checked_list(texts: Any, argument: str, single: str) -> list[Any]:
    """Return the items of an argument that is a list of texts, or a column of a table.

    Args:
        texts: The argument's value.
        argument: The argument's name.
        single: The method for a single one.

    Raises:
        ValidationError: It is a single text, or a table.
    """
    if isinstance(texts, (str, bytes, Mapping)):
        raise ValidationError(
            f"{argument} must be a list of {argument}, got a single one; {single} embeds one"
        )
    columns = column_names(texts)
    if columns is not None:
        example = f"{argument}=table[{columns[0]!r}]" if columns else f"{argument}=[...]"
        raise ValidationError(
            f"{argument} must be a list of texts or a column, got a table with the columns "
            f"{', '.join(map(repr, columns)) or 'none'}; pass one of them: {example}"
        )
    return [python_value(text) for text in texts]


def in_batches(
    session: Session,
    items: Sequence[Item],
    size: int,
    call: Callable[[list[Item]], Call[Any]],
    response: Callable[..., Response],
    *,
    concurrency: int,
    progress: ProgressLike[EmbeddingProgress],
) -> Flow[Response]:
    """Embed items in batches, and return the response with the embeddings of all of them.

    Args:
        session: What to send with.
        items: What to embed.
        size: The most items of one batch.
        call: Returns the call that embeds one batch.
        response: Makes the response of `embeddings`.
        concurrency: The largest number of batches in flight at once.
        progress: How the progress is shown.

    Raises:
        GenwireError: A batch failed; the error's `partial` has what the batches before it returned.
    """
    with closing(display(progress, EmbeddingBar)) as shown:
        run = _Run[Item](session, call, EmbeddingProgress(0, len(items)), shown)
        flows = [run.batch(list(items[start : start + size])) for start in range(0, len(items), size)]
        answers = yield from gather(flows, concurrency)
    done: list[Any] = []
    for answer in answers:
        if answer is None:
            break
        done += answer
    if run.error is not None:
        if done:
            run.error.partial = Partial(response(embeddings=done), len(done))
            run.error.add_note(f"{len(done)} of {len(items)} texts were embedded: see the error's `partial`")
        raise run.error
    return response(embeddings=done)


class _Run(Generic[Item]):
    """The batches of one embedding, which may run in several threads."""

    def __init__(
        self,
        session: Session,
        call: Callable[[list[Item]], Call[Any]],
        progress: EmbeddingProgress,
        shown: Progress[EmbeddingProgress],
    ) -> None:
        self.error: GenwireError | None = None
        self._session = session
        self._call = call
        self._progress = progress
        self._shown = shown
        self._lock = Lock()

    def batch(self, items: list[Item]) -> Flow[list[Any] | None]:
        """Embed one batch; None if it failed, or was not begun since another one had failed."""
        if self.error is not None:
            return None
        try:
            embeddings = yield from self._embed(items)
        except GenwireError as error:
            self.error = self.error or error
            return None
        with self._lock:
            self._progress = self._progress._replace(done=self._progress.done + len(items))
            self._shown.update(self._progress)
        return embeddings

    def _embed(self, items: list[Item]) -> Flow[list[Any]]:
        call = self._call(items)
        answer = yield from send(self._session, call)
        embeddings = instances(answer.embeddings, Model)
        if len(embeddings) != len(items):
            raise APIResponseError(
                f"{call.endpoint.id}: the service returned {len(embeddings)} embeddings for {len(items)} texts"
            )
        return embeddings
