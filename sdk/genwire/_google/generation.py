"""Generating with a model: what the methods of models and of tuned models have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Resource, method
from .._core.session import send
from .._core.stream_reading import StreamPlan
from .content.contents import Contents
from .content.request import to_request
from .content.response import GenerateContentResponse
from .content.typed_methods import generating, generating_stream

if TYPE_CHECKING:
    from .content.config import GenerateContentConfig
    from .palm import GenerateTextOptions, GenerateTextResponse


class Generation(Resource[IO]):
    """Generating content, and completing texts with PaLM models."""

    def _named(self, model: str) -> str:
        """Return the name of a model as the operations take it."""
        return model

    @generating
    def generate_content(
        self,
        *,
        model: str,
        contents: Contents,
        config: GenerateContentConfig | None = None,
        response_schema: Any = None,
    ) -> Flow[GenerateContentResponse]:
        """Generate an answer.

        Args:
            model: `gemini-3.8-flash`, `models/gemini-3.8-flash` or `tunedModels/my-model`; for `tuned_models` a tuned
                model's name or id.
            contents: A text, a part, a message, or a list of these.
            config: Options by name; see `GenerateContentConfig`.
            response_schema: The type that `parsed` of the answer has, or a JSON Schema; in place of the config's.

        Returns:
            The answer; `.text` is its text, `.parsed` its value.

        Raises:
            ValidationError: A value breaks a rule of the contract; nothing was sent.
            APIStatusError: The service refused the request, as one of the subclasses (`NotFoundError`,
                `RateLimitError`, ...).
            APIConnectionError: The service could not be reached.

        Source: Google's "Tuning" page, heading "Method: tunedModels.generateContent".
        """
        request = to_request(contents, config, response_schema)
        return (yield from send(self._session, request.call(self._named(model))))

    @generating_stream
    def generate_content_stream(
        self,
        *,
        model: str,
        contents: Contents,
        config: GenerateContentConfig | None = None,
        response_schema: Any = None,
    ) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Generate an answer, and receive it piece by piece.

        Args:
            model: As for `generate_content`.
            contents: As for `generate_content`.
            config: As for `generate_content`.
            response_schema: As for `generate_content`; `.final().parsed` is the value.

        Returns:
            The stream of events; `.text_stream` iterates over their text, `.final()` returns all events as one
            response.

        Raises:
            ValidationError: A value breaks a rule of the contract; nothing was sent.
            APIError: As for `generate_content`, when the first event is read.
            StreamError: The stream carried an error, or ended too early; raised after the events before it.

        Source: Google's "Tuning" page, heading "Method: tunedModels.streamGenerateContent".
        """
        return to_request(contents, config, response_schema).stream(self._named(model))

    @method
    def generate_text(
        self,
        *,
        model: str,
        prompt: str | raw.TextPrompt | Mapping[str, Any],
        **options: Unpack[GenerateTextOptions],
    ) -> Flow[GenerateTextResponse]:
        """Complete a text with a PaLM model.

        Args:
            model: `text-bison-001`, `models/text-bison-001` or `tunedModels/my-model`; for `tuned_models` a tuned
                model's name or id.
            prompt: The text.
            **options: See `GenerateTextOptions`: `temperature` from 0.0 to 1.0, `candidate_count` from 1 to 8, up to 5
                `stop_sequences`, ...

        Returns:
            The completions; `.text` is the first one.

        Raises:
            ValidationError: A value breaks a rule of the contract; nothing was sent.
            APIStatusError: The service refused the request, as one of the subclasses.

        Source: Google's PaLM page, headings "Method: models.generateText" and "Method: tunedModels.generateText".
        """
        from .palm import completion

        return (yield from send(self._session, completion(self._named(model), prompt, options)))
