"""Long-running operations by name."""

from __future__ import annotations

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.effects import Flow
from ..._core.methods import IO, Resource, method
from ..._core.pager import PagePlan, page_plan, paging
from ..._core.progress import ProgressLike
from ..._core.session import send
from .operation import LongRunningOperation, operation_call
from .tuned_model import TunedModel
from .tuned_models import tuning


class Operations(Resource[IO]):
    """Operations that were begun, here or in another process."""

    @method
    def get(self, name: str) -> Flow[LongRunningOperation[IO, TunedModel, raw.CreateTunedModelMetadata]]:
        """Takes up an operation by its name (`tunedModels/.../operations/...`).

        Raises:
            NotFoundError: There is none of this name.
        """
        started = yield from send(self._session, operation_call(name))
        return LongRunningOperation(self._session, started, tuning())

    @method
    def wait(
        self,
        name: str,
        *,
        timeout: float | None = 3600.0,
        progress: ProgressLike[raw.CreateTunedModelMetadata] = None,
        interval: float | None = None,
    ) -> Flow[TunedModel]:
        """Takes up an operation by its name and waits for its result; arguments and errors as of `Operation.wait`."""
        started = yield from send(self._session, operation_call(name))
        operation = LongRunningOperation[IO, TunedModel, raw.CreateTunedModelMetadata](
            self._session, started, tuning()
        )
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
        """The operations of a tuned model.

        Args:
            tuned_model: Its name or id.
            page_size: Operations a page.
            page_token: Where to go on, from an earlier page's `next_token`.
            filter: The service's filter expression.
        """
        listing = api.tuned_models_operations.list
        path = _names.arguments(api.tuned_models.get.ENDPOINT, tuned_model, argument="tuned_model")
        call = listing.request(**path, page_size=page_size, page_token=page_token, filter=filter)
        return page_plan(
            call, listing.PAGINATION, lambda item: LongRunningOperation(self._session, item, tuning())
        )
