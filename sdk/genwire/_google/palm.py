"""PaLM: completions, discussions, token counts and embeddings of texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypedDict, Unpack

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core import resource_names as _names
from .._core.effects import Flow, gather
from .._core.methods import IO, Resource, method
from .._core.model_building import build
from .._core.session import Session, send
from .._core.shapes import is_list, is_mapping
from ..errors import APIResponseError, BlockedError, ValidationError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from genwire_raw._runtime.call import Call

MessageLike: TypeAlias = "str | raw.Message | Mapping[str, Any]"
ExampleLike: TypeAlias = "raw.Example | Mapping[str, Any] | tuple[MessageLike, MessageLike]"

_TEXTS: Final = raw.BatchEmbedTextRequest.FIELDS["texts"]


class GenerateTextOptions(TypedDict, total=False):
    """Options of `generate_text`; absent ones are the model's defaults.

    Source: page 002, "Method: models.generateText".
    """

    safety_settings: Sequence[raw.SafetySetting | Mapping[str, Any]] | None
    stop_sequences: Sequence[str] | None
    temperature: float | None
    candidate_count: int | None
    max_output_tokens: int | None
    top_p: float | None
    top_k: int | None


class GenerateTextResponse(raw.GenerateTextResponse):
    """Completions of a prompt."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the first completion.

        Raises:
            BlockedError: There is none, since the prompt or all completions were blocked.
        """
        if self.candidates:
            return self.candidates[0].output or ""
        raise _blocked(self, [one.rating for one in self.safety_feedback or () if one.rating is not None])


class GenerateMessageResponse(raw.GenerateMessageResponse):
    """The next message of a discussion, in one version or several."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the first version.

        Raises:
            BlockedError: There is none, since the discussion or all versions were blocked.
        """
        if self.candidates:
            return self.candidates[0].content or ""
        raise _blocked(self, ())


class EmbedTextResponse(raw.EmbedTextResponse):
    """The embedding of a text."""

    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """The embedding as a vector; needs numpy."""
        from .embeddings import as_array

        return as_array(_values(self.embedding))


class BatchEmbedTextResponse(raw.BatchEmbedTextResponse):
    """The embeddings of several texts, in their order."""

    __slots__ = ()

    def to_numpy(self) -> NDArray[np.float32]:
        """The embeddings as the rows of a matrix; needs numpy."""
        from .embeddings import as_array

        return as_array([_values(embedding) for embedding in self.embeddings or ()])


def completion(model: str, prompt: Any, options: Mapping[str, Any]) -> Call[GenerateTextResponse]:
    """The call that completes a text with a model or a tuned model."""
    body = build(raw.GenerateTextRequest, {"prompt": _text_prompt(prompt), **options})
    operation, path = _names.by_model(model, api.models.generate_text, api.tuned_models.generate_text)
    call: Call[Any] = operation.request(**path, body=body)
    return call.read_with(GenerateTextResponse.decode)


class Palm(Resource[IO]):
    """Generating, counting and embedding with PaLM models."""

    @method
    def generate_text(
        self,
        *,
        model: str,
        prompt: str | raw.TextPrompt | Mapping[str, Any],
        **options: Unpack[GenerateTextOptions],
    ) -> Flow[GenerateTextResponse]:
        """Completes a text.

        Args:
            model: `text-bison-001`, `models/text-bison-001` or `tunedModels/my-model`.
            prompt: The text.
            **options: See `GenerateTextOptions`: `temperature` from 0.0 to 1.0, `candidate_count` from 1 to 8, up to 5
                `stop_sequences`, ...

        Returns:
            The completions; `.text` is the first one.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            APIStatusError: The service refused, as one of its subclasses.

        Source: page 002, "Method: models.generateText" and "Method: tunedModels.generateText".
        """
        return (yield from send(self._session, completion(model, prompt, options)))

    @method
    def count_text_tokens(
        self, *, model: str, prompt: str | raw.TextPrompt | Mapping[str, Any]
    ) -> Flow[raw.CountTextTokensResponse]:
        """Counts the tokens of a text; `.token_count` has the number.

        Args:
            model: The model whose tokenizer counts.
            prompt: The text.

        Source: page 002, "Method: models.countTextTokens".
        """
        operation = api.models.count_text_tokens
        body = build(raw.CountTextTokensRequest, {"prompt": _text_prompt(prompt)})
        return (yield from send(self._session, operation.request(**_path(operation, model), body=body)))

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
        """Answers a discussion.

        Args:
            model: `chat-bison-001` or `models/chat-bison-001`.
            messages: What was said, oldest first: texts, or messages with an `author`; one alone, or a list.
            context: What the model is to do, said before everything else.
            examples: Pairs of a message and the answer that the model should give.
            temperature: From 0.0 to 1.0; the model's unless given.
            candidate_count: How many versions of the answer, from 1 to 8; 1 unless given.
            top_p: Nucleus sampling; the model's unless given.
            top_k: Top-k sampling; the model's unless given.

        Returns:
            The answer; `.text` is its text.

        Source: page 002, "Method: models.generateMessage".
        """
        options = {
            "temperature": temperature,
            "candidate_count": candidate_count,
            "top_p": top_p,
            "top_k": top_k,
        }
        prompt = _message_prompt(messages, context, examples)
        body = build(raw.GenerateMessageRequest, {"prompt": prompt, **options})
        operation = api.models.generate_message
        call = operation.request(**_path(operation, model), body=body)
        return (yield from send(self._session, call.read_with(GenerateMessageResponse.decode)))

    @method
    def count_message_tokens(
        self,
        *,
        model: str,
        messages: MessageLike | Sequence[MessageLike],
        context: str | None = None,
        examples: Iterable[ExampleLike] | None = None,
    ) -> Flow[raw.CountMessageTokensResponse]:
        """Counts the tokens of a discussion; `.token_count` has the number.

        Args:
            model: The model whose tokenizer counts.
            messages: As for `generate_message`.
            context: As for `generate_message`.
            examples: As for `generate_message`.

        Source: page 002, "Method: models.countMessageTokens".
        """
        operation = api.models.count_message_tokens
        body = raw.CountMessageTokensRequest(prompt=_message_prompt(messages, context, examples))
        return (yield from send(self._session, operation.request(**_path(operation, model), body=body)))

    @method
    def embed_text(self, *, model: str, text: str) -> Flow[EmbedTextResponse]:
        """Embeds a text; `.embedding.value` has the numbers, `.to_numpy()` makes a vector.

        Args:
            model: `embedding-gecko-001` or `models/embedding-gecko-001`.
            text: The text.

        Source: page 002, "EmbedTextRequest".
        """
        operation = api.models.embed_text
        call = operation.request(**_path(operation, model), body=raw.EmbedTextRequest(text=text))
        return (yield from send(self._session, call.read_with(EmbedTextResponse.decode)))

    @method
    def batch_embed_text(
        self, *, model: str, texts: Iterable[str], concurrency: int = 4
    ) -> Flow[BatchEmbedTextResponse]:
        """Embeds any number of texts, in as many requests as the service's limit of 100 a request makes necessary.

        Args:
            model: As for `embed_text`.
            texts: The texts.
            concurrency: How many requests are under way at once, at most.

        Returns:
            The embeddings in the order of the texts; `.to_numpy()` makes a matrix.

        Source: page 002, "Method: models.batchEmbedText".
        """
        if isinstance(texts, str):
            raise ValidationError("texts must be several texts; embed_text embeds one")
        every = list(texts)
        limit = _TEXTS.max_items or len(every)
        path = _path(api.models.batch_embed_text, model)
        flows = [
            _embedded(self._session, path, every[start : start + limit])
            for start in range(0, len(every), limit)
        ]
        answers = yield from gather(flows, concurrency)
        return BatchEmbedTextResponse(embeddings=[embedding for answer in answers for embedding in answer])


def _embedded(session: Session, path: dict[str, Any], texts: list[str]) -> Flow[list[raw.Embedding]]:
    body = raw.BatchEmbedTextRequest(texts=texts)
    answer = yield from send(session, api.models.batch_embed_text.request(**path, body=body))
    embeddings = answer.embeddings or []
    if len(embeddings) != len(texts):
        raise APIResponseError(
            f"models.batchEmbedText: {len(embeddings)} embeddings for {len(texts)} texts: which is whose?"
        )
    return embeddings


def _path(operation: Any, model: str) -> dict[str, Any]:
    return _names.arguments(operation.ENDPOINT, model, argument="model")


def _text_prompt(prompt: Any) -> Any:
    return raw.TextPrompt(text=prompt) if isinstance(prompt, str) else prompt


def _message_prompt(
    messages: MessageLike | Sequence[MessageLike], context: str | None, examples: Iterable[ExampleLike] | None
) -> raw.MessagePrompt:
    said = messages if is_list(messages) else [messages]
    return raw.MessagePrompt(
        messages=[_message(one, f"messages[{index}]") for index, one in enumerate(said)],
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
    if is_list(example) and len(example) == 2:
        said: Any = dict(zip(raw.Example.FIELDS, example, strict=True))
    else:
        said = example
    if is_mapping(said):
        said = {key: _message(value, f"{path}.{key}") for key, value in said.items()}
    built: raw.Example = build(raw.Example, said, path)
    return built


def _blocked(
    response: GenerateTextResponse | GenerateMessageResponse, ratings: Sequence[raw.SafetyRating]
) -> BlockedError:
    reasons = [one.reason for one in response.filters or () if one.reason is not None]
    named = ", ".join(reasons) or "no reason given"
    return BlockedError(
        f"there is no answer: {named}",
        reason=reasons[0] if reasons else None,
        ratings=ratings,
        response=response,
    )


def _values(embedding: raw.Embedding | None) -> list[float]:
    return (embedding.value if embedding is not None else None) or []
