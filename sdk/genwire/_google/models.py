"""Models: what there is, and generating with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.effects import Flow
from .._core.methods import IO, method
from .._core.pager import PagePlan, page_plan, paging
from .._core.session import send
from .._core.stream import StreamPlan, streaming
from .content.contents import ContentLike, Contents
from .content.request import to_request
from .content.response import GenerateContentResponse
from .palm import Palm

if TYPE_CHECKING:
    from .content.config import GenerateContentConfig
    from .embeddings import BatchEmbedContentsResponse, EmbedContentConfig, EmbedContentResponse


class Models(Palm[IO]):
    """The models of the service, and generating with them."""

    @method
    def generate_content(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> Flow[GenerateContentResponse]:
        """Generates an answer.

        Args:
            model: `gemini-1.5-flash`, `models/gemini-1.5-flash` or `tunedModels/my-model`.
            contents: A text, a part, a message, or a list of these.
            config: Options by name; see `GenerateContentConfig`.

        Returns:
            The answer; `.text` is its text.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            APIStatusError: The service refused, as one of its subclasses (`NotFoundError`, `RateLimitError`, ...).
            APIConnectionError: The service was not reached.

        Source: page 004, "Method: tunedModels.generateContent".
        """
        return (yield from send(self._session, to_request(contents, config).call(model)))

    @streaming
    def generate_content_stream(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Generates an answer and gives it piece by piece.

        Args:
            model: As for `generate_content`.
            contents: As for `generate_content`.
            config: As for `generate_content`.

        Returns:
            The stream of events; `.text_stream` gives only their text, `.final()` all of them as one response.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            APIError: As for `generate_content`, when the first event is asked for.
            StreamError: After the events before it: an error in mid-stream, or an end that came too soon.

        Source: page 004, "Method: tunedModels.streamGenerateContent".
        """
        return to_request(contents, config).stream(model)

    @method
    def count_tokens(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> Flow[raw.CountTokensResponse]:
        """Counts the tokens of contents, or with a config of the whole request: instructions and tools as well.

        Args:
            model: The model whose tokenizer counts.
            contents: As for `generate_content`.
            config: As for `generate_content`.

        Returns:
            The count; `.total_tokens` has the number.
        """
        operation = api.models.count_tokens
        request = to_request(contents, config).request
        if config:
            request.model = _names.full(operation.ENDPOINT, model, argument="model")
            body = raw.CountTokensRequest(generate_content_request=request)
        else:
            body = raw.CountTokensRequest(contents=request.contents)
        path = _names.arguments(operation.ENDPOINT, model, argument="model")
        return (yield from send(self._session, operation.request(**path, body=body)))

    @method
    def embed_content(
        self, *, model: str, contents: ContentLike, config: EmbedContentConfig | None = None
    ) -> Flow[EmbedContentResponse]:
        """Embeds one content.

        Args:
            model: `text-embedding-004` or `models/text-embedding-004`.
            contents: A text, or a message of texts.
            config: Options by name; see `EmbedContentConfig`.

        Returns:
            The embedding; `.values` are its numbers, `.to_numpy()` makes a vector.

        Raises:
            ValidationError: There are several contents, or something breaks a rule of the contract.
        """
        from .embeddings import embedding

        return (yield from send(self._session, embedding(model, contents, config)))

    @method
    def batch_embed_contents(
        self,
        *,
        model: str,
        contents: Sequence[ContentLike],
        config: EmbedContentConfig | None = None,
        concurrency: int = 4,
    ) -> Flow[BatchEmbedContentsResponse]:
        """Embeds any number of contents, in as many requests as the service's limit of 100 makes necessary.

        Args:
            model: As for `embed_content`.
            contents: The contents, each as for `embed_content`.
            config: Options for all of them.
            concurrency: How many requests are under way at once, at most.

        Returns:
            The `.embeddings` in the order of the contents, each with its `.values`; `.to_numpy()` makes a matrix.
        """
        from .embeddings import embeddings

        return (yield from embeddings(self._session, model, contents, config, concurrency))

    @method
    def get(self, model: str) -> Flow[raw.Model]:
        """What there is to know of a model.

        Raises:
            NotFoundError: There is none of this name.
        """
        endpoint = api.models.get.ENDPOINT
        return (
            yield from send(
                self._session, api.models.get.request(**_names.arguments(endpoint, model, argument="model"))
            )
        )

    @paging
    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> PagePlan[raw.Model]:
        """All models, fetched as they are iterated over.

        Args:
            page_size: Models a page; 50 unless given, 1000 at most.
            page_token: Where to go on, from an earlier page's `next_token`.
        """
        call = api.models.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.models.list.PAGINATION, lambda item: item)
