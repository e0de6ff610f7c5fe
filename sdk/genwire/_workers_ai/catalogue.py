"""The catalogue of models, and their schemas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from genwire_raw.workers_ai import api
from genwire_raw.workers_ai import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Resource, method
from .._core.pager import PagePlan, page_plan, paging
from .._core.session import Session, send
from .result import result_of

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Endpoint


class Models(Resource[IO]):
    """The models of the service."""

    def __init__(self, session: Session, account_id: str) -> None:
        super().__init__(session)
        self._account_id = account_id

    @paging
    def list(
        self,
        *,
        search: str | None = None,
        task: str | None = None,
        author: str | None = None,
        hide_experimental: bool | None = None,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
    ) -> PagePlan[raw.ListedModel]:
        """List the models; pages are fetched as the iteration needs them.

        Args:
            search: Words in names and descriptions.
            task: What the models are for: `Text Generation`, `Text Embeddings`, ...
            author: Who made them.
            hide_experimental: Whether to leave out experiments.
            include_deprecated: Whether to list models that were deprecated in the last three months, too.
            page_size: Models per page.
        """
        listing = api.ai_models.list
        call = listing.request(
            self._account_id,
            search=search,
            task=task,
            author=author,
            hide_experimental=hide_experimental,
            include_deprecated=include_deprecated,
            per_page=page_size,
        )
        return page_plan(call, listing.PAGINATION, _itself)

    @method
    def schema(self, model: str) -> Flow[raw.ModelSchema]:
        """Return what goes into a model and comes out of it, as JSON Schemas: `.input` and `.output`.

        Args:
            model: Its id.

        Raises:
            APIStatusError: There is no model of this id.
        """
        call = api.ai_models.schema.request(self._account_id, model=model)
        return (yield from send(self._session, call.read_with(partial(_read_schema, call.endpoint))))


def _read_schema(endpoint: Endpoint, payload: object) -> raw.ModelSchema:
    return raw.ModelSchema.decode(result_of(endpoint, payload))


def _itself(item: raw.ListedModel) -> raw.ListedModel:
    return item
