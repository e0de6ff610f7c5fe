"""The PaLM operations: completions, discussions, token counts and embeddings of texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from genwire_raw._runtime.json_types import instance, instances, is_mapping, is_sequence
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.answer_model import AnswerModel
from .._core.arrays import as_array
from .._core.effects import Flow
from .._core.extras import RequestExtras, with_extras, without_extras
from .._core.model_building import build
from .._core.progress import ProgressLike
from .._core.session import Session
from ..errors import BlockedError
from .embedding_batches import EmbeddingProgress, checked_list, in_batches

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from genwire_raw._runtime.call import Call, Endpoint

MessageLike: TypeAlias = "str | raw.Message | Mapping[str, Any]"
ExampleLike: TypeAlias = "raw.Example | Mapping[str, Any] | tuple[MessageLike, MessageLike]"

_TEXTS: Final = raw.BatchEmbedTextRequest.FIELDS["texts"]


class GenerateTextOptions(RequestExtras, total=False):
    """Options of `generate_text`; the model has defaults for absent ones.

    `extra_body`, `extra_query` and `extra_headers` send what the contract does not know.

    Attributes:
        safety_settings: What to block: at most one threshold for a category, in place of the service's default.
        stop_sequences: Texts that end the generation where the first of them appears; the answer does not include it.
        temperature: How random the answer is: the higher, the more varied.
        candidate_count: How many answers to generate; the service's default is one.
        max_output_tokens: The most tokens of an answer; by default as many as the model can.
        top_p: Only the likeliest tokens are considered, until their probabilities sum up to this.
        top_k: Only this many of the likeliest tokens are considered.

    Source: Google's PaLM page, heading "Method: models.generateText".
    """

    safety_settings: Sequence[raw.SafetySetting | Mapping[str, Any]] | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    candidate_count: int | None
    max_output_tokens: int | None
    top_p: float | None
    top_k: int | None


class GenerateTextResponse(AnswerModel, raw.GenerateTextResponse):
    """Completions of a prompt."""

    __module__ = "genwire"
    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the first completion.

        Raises:
            BlockedError: The prompt or all completions were blocked.
        """
        for candidate in instances(self.candidates, raw.TextCompletion):
            return instance(candidate.output, str) or ""
        feedback = instances(self.safety_feedback, raw.SafetyFeedback)
        raise _blocked(self, [one.rating for one in feedback if one.rating is not None])


class GenerateMessageResponse(AnswerModel, raw.GenerateMessageResponse):
    """The next message of a discussion, with alternatives if several were requested."""

    __module__ = "genwire"
    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the first alternative.

        Raises:
            BlockedError: The discussion or all alternatives were blocked.
        """
        for candidate in instances(self.candidates, raw.Message):
            return instance(candidate.content, str) or ""
        raise _blocked(self, ())


class EmbedTextResponse(AnswerModel, raw.EmbedTextResponse):
    """The embedding of a text."""

    __module__ = "genwire"
    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """Return the embedding as a vector; needs numpy."""
        return as_array(_values(self.embedding))


class BatchEmbedTextResponse(AnswerModel, raw.BatchEmbedTextResponse):
    """The embeddings of several texts, in their order."""

    __module__ = "genwire"
    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """Return the embeddings as the rows of a matrix; needs numpy."""
        return as_array([_values(embedding) for embedding in self.embeddings or ()])


def completion(model: str, prompt: Any, options: Mapping[str, Any]) -> Call[GenerateTextResponse]:
    """Return the call that completes a text with a model or a tuned model."""
    fields, extras = without_extras(options)
    body = build(raw.GenerateTextRequest, {"prompt": _text_prompt(prompt), **fields})
    base, tuned = api.models.generate_text, api.tuned_models.generate_text
    model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
    call = tuned.request(model_id, body) if is_tuned else base.request(model_id, body)
    return with_extras(call.read_with(GenerateTextResponse.decode), extras)


def text_tokens(model: str, prompt: Any) -> Call[raw.CountTextTokensResponse]:
    """Return the call that counts the tokens of a text."""
    operation = api.models.count_text_tokens
    body = build(raw.CountTextTokensRequest, {"prompt": _text_prompt(prompt)})
    return operation.request(_id(operation.ENDPOINT, model), body)


def reply(
    model: str,
    messages: MessageLike | Sequence[MessageLike],
    context: str | None,
    examples: Iterable[ExampleLike] | None,
    options: Mapping[str, Any],
) -> Call[GenerateMessageResponse]:
    """Return the call that answers a discussion."""
    operation = api.models.generate_message
    prompt = _message_prompt(messages, context, examples)
    body = build(raw.GenerateMessageRequest, {"prompt": prompt, **options})
    call = operation.request(_id(operation.ENDPOINT, model), body)
    return call.read_with(GenerateMessageResponse.decode)


def message_tokens(
    model: str,
    messages: MessageLike | Sequence[MessageLike],
    context: str | None,
    examples: Iterable[ExampleLike] | None,
) -> Call[raw.CountMessageTokensResponse]:
    """Return the call that counts the tokens of a discussion."""
    operation = api.models.count_message_tokens
    body = raw.CountMessageTokensRequest(prompt=_message_prompt(messages, context, examples))
    return operation.request(_id(operation.ENDPOINT, model), body)


def text_embedding(model: str, text: str) -> Call[EmbedTextResponse]:
    """Return the call that embeds a text."""
    operation = api.models.embed_text
    call = operation.request(_id(operation.ENDPOINT, model), raw.EmbedTextRequest(text=text))
    return call.read_with(EmbedTextResponse.decode)


def text_embeddings(
    session: Session,
    model: str,
    texts: Iterable[str],
    *,
    concurrency: int,
    progress: ProgressLike[EmbeddingProgress],
) -> Flow[BatchEmbedTextResponse]:
    """Embed any number of texts, in as many requests as the service's limit requires."""
    every: list[str] = checked_list(texts, "texts", "embed_text")
    limit = _TEXTS.max_items or len(every)
    operation = api.models.batch_embed_text
    model_id = _id(operation.ENDPOINT, model)

    def call(batch: list[str]) -> Call[raw.BatchEmbedTextResponse]:
        return operation.request(model_id, raw.BatchEmbedTextRequest(texts=batch))

    return (
        yield from in_batches(
            session,
            every,
            limit,
            call,
            BatchEmbedTextResponse,
            concurrency=concurrency,
            progress=progress,
        )
    )


def _id(endpoint: Endpoint, model: str) -> str:
    return _names.id_of(endpoint, model, argument="model")


def _text_prompt(prompt: Any) -> Any:
    return raw.TextPrompt(text=prompt) if isinstance(prompt, str) else prompt


def _message_prompt(
    messages: MessageLike | Sequence[MessageLike], context: str | None, examples: Iterable[ExampleLike] | None
) -> raw.MessagePrompt:
    every = messages if is_sequence(messages) else [messages]
    return raw.MessagePrompt(
        messages=[_message(one, f"messages[{index}]") for index, one in enumerate(every)],
        context=context,
        examples=None
        if examples is None
        else [_example(one, f"examples[{index}]") for index, one in enumerate(examples)],
    )


def _message(message: Any, path: str) -> raw.Message:
    return raw.Message(content=message) if isinstance(message, str) else build(raw.Message, message, path)


def _example(example: Any, path: str) -> raw.Example:
    if isinstance(example, raw.Example):
        return example
    if is_sequence(example) and len(example) == 2:
        fields: Any = dict(zip(raw.Example.FIELDS, example, strict=True))
    else:
        fields = example
    if is_mapping(fields):
        fields = {key: _message(value, f"{path}.{key}") for key, value in fields.items()}
    built: raw.Example = build(raw.Example, fields, path)
    return built


def _blocked(
    response: GenerateTextResponse | GenerateMessageResponse, ratings: Sequence[raw.SafetyRating]
) -> BlockedError:
    filters = instances(response.filters, raw.ContentFilter)
    reasons = [one.reason for one in filters if isinstance(one.reason, str)]
    return BlockedError(
        f"the service returned no answer: {', '.join(reasons) or 'no reason given'}",
        reason=reasons[0] if reasons else None,
        ratings=ratings,
        response=response,
    )


def _values(embedding: raw.Embedding | None) -> list[float]:
    return (embedding.value if embedding is not None else None) or []
