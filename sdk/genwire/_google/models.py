"""Models: their list, and generating, counting and embedding with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.effects import Flow
from .._core.extras import with_extras
from .._core.methods import IO, method
from .._core.pager import PagePlan, page_plan, paging
from .._core.progress import ProgressLike
from .._core.session import send
from .content.contents import ContentLike, Contents
from .content.request import to_request
from .generation import Generation

if TYPE_CHECKING:
    from .content.config import GenerateContentConfig
    from .embedding_batches import EmbeddingProgress
    from .embeddings import BatchEmbedContentsResponse, EmbedContentConfig, EmbedContentResponse
    from .model import Model
    from .palm import (
        BatchEmbedTextResponse,
        EmbedTextResponse,
        ExampleLike,
        GenerateMessageResponse,
        MessageLike,
    )


class Models(Generation[IO]):
    """The models of the service, and generating, counting and embedding with them."""

    @method
    def count_tokens(
        self, *, model: str, contents: Contents, config: GenerateContentConfig | None = None
    ) -> Flow[raw.CountTokensResponse]:
        """Count the tokens of contents, or with a config of the whole request, instructions and tools included.

        Args:
            model: The model that counts.
            contents: As for `generate_content`.
            config: As for `generate_content`.

        Returns:
            The count; `.total_tokens` is the number.
        """
        operation = api.models.count_tokens
        prepared = to_request(contents, config)
        request = prepared.body
        if config:
            request.model = _names.full(operation.ENDPOINT, model, argument="model")
            body = raw.CountTokensRequest(generate_content_request=request)
        else:
            body = raw.CountTokensRequest(contents=request.contents)
        model_id = _names.id_of(operation.ENDPOINT, model, argument="model")
        call = with_extras(operation.request(model_id, body), prepared.extras)
        return (yield from send(self._session, call))

    @method
    def embed_content(
        self, *, model: str, contents: ContentLike, config: EmbedContentConfig | None = None
    ) -> Flow[EmbedContentResponse]:
        """Embed one content.

        Args:
            model: `gemini-embedding-001` or `models/gemini-embedding-001`.
            contents: A text, or a message of texts.
            config: Options by name; see `EmbedContentConfig`.

        Returns:
            The embedding; `.values` are its numbers, `.to_numpy()` returns a vector.

        Raises:
            ValidationError: There are several contents, or a value breaks a rule of the contract.
        """
        from .embeddings import embedding

        return (yield from send(self._session, embedding(model, contents, config)))

    @method
    def batch_embed_contents(
        self,
        *,
        model: str,
        contents: Iterable[ContentLike],
        config: EmbedContentConfig | None = None,
        concurrency: int = 4,
        progress: ProgressLike[EmbeddingProgress] = None,
    ) -> Flow[BatchEmbedContentsResponse]:
        """Embed any number of contents, in requests of up to 100, the service's limit.

        Args:
            model: As for `embed_content`.
            contents: The contents, each as for `embed_content`: a list, or a column of a table.
            config: Options for all contents.
            concurrency: The largest number of requests in flight at once.
            progress: True for a progress bar, False for none, a function that is called with an `EmbeddingProgress`.
                Unless given, a bar is shown on a terminal and in a notebook.

        Returns:
            The `.embeddings` in the order of the contents, each with its `.values`; `.to_numpy()` returns a matrix.

        Raises:
            ValidationError: The contents are a table, whose column has to be chosen, or a single content.
            GenwireError: A request failed. `error.partial` has the response for the contents before, and the index of
                the first content without an embedding.
        """
        from .embeddings import embeddings

        return (
            yield from embeddings(
                self._session, model, contents, config, concurrency=concurrency, progress=progress
            )
        )

    @method
    def count_text_tokens(
        self, *, model: str, prompt: str | raw.TextPrompt | Mapping[str, Any]
    ) -> Flow[raw.CountTextTokensResponse]:
        """Count the tokens of a text with a PaLM model; `.token_count` is the number.

        Args:
            model: The model that counts.
            prompt: The text.

        Source: Google's PaLM page, heading "Method: models.countTextTokens".
        """
        from .palm import text_tokens

        return (yield from send(self._session, text_tokens(model, prompt)))

    @method
    def generate_message(
        self,
        *,
        model: str,
        messages: MessageLike | Sequence[MessageLike],
        context: str | None = None,
        examples: Iterable[ExampleLike] | None = None,
        temperature: float | None = None,
        candidate_count: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
    ) -> Flow[GenerateMessageResponse]:
        """Answer a discussion with a PaLM model.

        Args:
            model: `chat-bison-001` or `models/chat-bison-001`.
            messages: The discussion, oldest first: texts, or messages with an `author`; one alone, or a list.
            context: Instructions to the model, ahead of the messages.
            examples: Pairs of a message and the answer that the model should give.
            temperature: From 0.0 to 1.0; default: the model's.
            candidate_count: The number of alternative answers, from 1 to 8; default: 1.
            top_p: Nucleus sampling; default: the model's.
            top_k: Top-k sampling; default: the model's.

        Returns:
            The answer; `.text` is its text.

        Source: Google's PaLM page, heading "Method: models.generateMessage".
        """
        from .palm import reply

        options = {
            "temperature": temperature,
            "candidate_count": candidate_count,
            "top_p": top_p,
            "top_k": top_k,
        }
        return (yield from send(self._session, reply(model, messages, context, examples, options)))

    @method
    def count_message_tokens(
        self,
        *,
        model: str,
        messages: MessageLike | Sequence[MessageLike],
        context: str | None = None,
        examples: Iterable[ExampleLike] | None = None,
    ) -> Flow[raw.CountMessageTokensResponse]:
        """Count the tokens of a discussion with a PaLM model; `.token_count` is the number.

        Args:
            model: The model that counts.
            messages: As for `generate_message`.
            context: As for `generate_message`.
            examples: As for `generate_message`.

        Source: Google's PaLM page, heading "Method: models.countMessageTokens".
        """
        from .palm import message_tokens

        return (yield from send(self._session, message_tokens(model, messages, context, examples)))

    @method
    def embed_text(self, *, model: str, text: str) -> Flow[EmbedTextResponse]:
        """Embed a text with a PaLM model; `.embedding.value` are the numbers, `.to_numpy()` returns a vector.

        Args:
            model: `embedding-gecko-001` or `models/embedding-gecko-001`.
            text: The text.

        Source: Google's PaLM page, heading "EmbedTextRequest".
        """
        from .palm import text_embedding

        return (yield from send(self._session, text_embedding(model, text)))

    @method
    def batch_embed_text(
        self,
        *,
        model: str,
        texts: Iterable[str],
        concurrency: int = 4,
        progress: ProgressLike[EmbeddingProgress] = None,
    ) -> Flow[BatchEmbedTextResponse]:
        """Embed any number of texts with a PaLM model, in requests of up to 100, the service's limit.

        Args:
            model: As for `embed_text`.
            texts: The texts: a list, or a column of a table.
            concurrency: The largest number of requests in flight at once.
            progress: As for `batch_embed_contents`.

        Returns:
            The embeddings in the order of the texts; `.to_numpy()` returns a matrix.

        Raises:
            ValidationError: As for `batch_embed_contents`.
            GenwireError: As for `batch_embed_contents`.

        Source: Google's PaLM page, heading "Method: models.batchEmbedText".
        """
        from .palm import text_embeddings

        return (
            yield from text_embeddings(
                self._session, model, texts, concurrency=concurrency, progress=progress
            )
        )

    @method
    def get(self, model: str) -> Flow[Model]:
        """Return a model: its limits, defaults and supported methods.

        Args:
            model: Its name, with or without `models/`: `gemini-3.8-flash`.

        Raises:
            NotFoundError: There is no model of this name.
        """
        from .model import Model

        call = api.models.get.request_for(model, argument="model")
        return (yield from send(self._session, call.read_with(Model.decode)))

    @paging
    def list(self, *, page_size: int | None = None, page_token: str | None = None) -> PagePlan[Model]:
        """List all models; pages are fetched as the iteration needs them.

        Args:
            page_size: Models per page, up to 1000; default: 50.
            page_token: An earlier page's `next_token`, to continue after that page.
        """
        from .model import Model

        call = api.models.list.request(page_size=page_size, page_token=page_token)
        return page_plan(call, api.models.list.PAGINATION, Model.of)
