"""Long-running operations by name."""

from __future__ import annotations

from typing import Any

from genwire_raw._runtime.call import LongRunning
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.progress import ProgressLike
from ..._core.session import send
from ..long_running import LongRunningOperation, kind_of, operation_call
from .tuned_model import TunedModel
from .tuned_models import tuning


class Operations(Resource[IO]):
    """Operations that were started, here or in another process."""

    @method
    def get(self, name: str) -> Flow[LongRunningOperation[IO, Any, Any]]:
        """Return an operation, from whatever collection.

        Args:
            name: Its name: `tunedModels/.../operations/...`, `batches/...`.

        Raises:
            NotFoundError: There is no operation of this name.
        """
        started = yield from send(self._session, operation_call(name))
        return LongRunningOperation(self._session, started, _kind(name))

    @method
    def wait(
        self,
        name: str,
        *,
        timeout: float | None = 3600.0,
        progress: ProgressLike[Any] = None,
        interval: float | None = None,
    ) -> Flow[Any]:
        """Wait for the result of an operation. Raises as `Operation.wait` does.

        Args:
            name: Its name: `tunedModels/.../operations/...`, `batches/...`.
            timeout: As for `Operation.wait`.
            progress: As for `Operation.wait`.
            interval: As for `Operation.wait`.

        Returns:
            What the operation made: a `TunedModel` for a tuning, an object of the contract for others.
        """
        started = yield from send(self._session, operation_call(name))
        operation = LongRunningOperation[IO, Any, Any](self._session, started, _kind(name))
        return (yield from operation.waiting(timeout=timeout, progress=progress, interval=interval))

    @paging
    def list(
        self,
        tuned_model: str,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        filter: str | None = None,
    ) -> PagePlan[LongRunningOperation[IO, TunedModel, raw.CreateTunedModelMetadata]]:
        """List the operations of a tuned model; pages are fetched as the iteration needs them.

        Args:
            tuned_model: The tuned model's name or id.
            page_size: Operations per page.
            page_token: An earlier page's `next_token`, to continue after that page.
            filter: The service's filter expression.
        """
        listing = api.tuned_models_operations.list
        model_id = _names.id_of(api.tuned_models.get.ENDPOINT, tuned_model, argument="tuned_model")
        call = listing.request(model_id, page_size=page_size, page_token=page_token, filter=filter)
        return page_plan(
            call, listing.PAGINATION, lambda item: LongRunningOperation(self._session, item, tuning())
        )


def _kind(name: str) -> LongRunning[Any, Any]:
    """Return how the result of an operation is read."""
    is_tuning = _names.match(api.tuned_models_operations.get.ENDPOINT, name) is not None
    return tuning() if is_tuning else kind_of(name)
