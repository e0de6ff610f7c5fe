"""Models: what there is, and generating with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from . import _names
from ._content import Contents
from ._core import send
from ._flow import IO, Flow, method
from ._pager import PagePlan, page_plan, paging
from ._palm import Palm
from ._request import Asked, to_request
from ._response import GenerateContentResponse
from ._stream import StreamPlan, streaming

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ._config import GenerateContentConfig


def generation(model: str, asked: Asked) -> Call[GenerateContentResponse]:
    """The call that generates with a model or a tuned model."""
    operation, path = _names.by_model(model, api.models.generate_content, api.tuned_models.generate_content)
    call: Call[Any] = operation.request(**path, body=asked.request)
    return call.read_with(asked.decode)


def streamed(model: str, asked: Asked) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
    """The stream that generates with a model or a tuned model."""
    operation, path = _names.by_model(
        model, api.models.stream_generate_content, api.tuned_models.stream_generate_content
    )
    call: Call[Any] = operation.stream_request(**path, body=asked.request)
    return StreamPlan(call.read_with(GenerateContentResponse.decode), asked.accumulator)


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
        return (yield from send(self._core, generation(model, to_request(contents, config))))

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
        return streamed(model, to_request(contents, config))

    @method
    def get(self, model: str) -> Flow[raw.Model]:
        """What there is to know of a model.

        Raises:
            NotFoundError: There is none of this name.
        """
        endpoint = api.models.get.ENDPOINT
        return (
            yield from send(
                self._core, api.models.get.request(**_names.arguments(endpoint, model, argument="model"))
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
