"""The clients of Cloudflare Workers AI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Unpack

from genwire_raw.workers_ai.client import BASE_URL
from genwire_raw.workers_ai.client import Client as RawClient
from genwire_raw.workers_ai.errors import ERROR_CODES

from .._core.client import AwaitingClient, BlockingClient, connect
from .._core.effects import Flow
from .._core.methods import IO, Async, Resource, Sync, method
from .._core.session import MiB, Options, send
from .._core.settings import base_url as checked_url
from .._core.settings import bearer, from_environment, hiding, text
from .._core.stream_reading import StreamPlan
from ..errors import ConfigurationError
from .signatures import running, running_stream

if TYPE_CHECKING:
    import httpx

    from .._core.retry import Retry
    from .._core.tracing import TracingOption
    from .._transport.connections import Transport
    from .bulk import Bulk
    from .catalogue import Models
    from .embeddings import EmbedOptions, EmbedResult
    from .gateway import Gateway
    from .queue import Queue
    from .request import PreparedRun, RunOptions
    from .result import RunResult
    from .streaming import RunEvent

_NON_RETRYABLE = frozenset(number for number, code in ERROR_CODES.items() if not code.retry)


class _WorkersAI(Resource[IO]):
    """What both clients share: running models. What a run needs is imported with the first one."""

    _account_id: str
    _gateway: Gateway | None

    @running
    def run(
        self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
    ) -> Flow[RunResult]:
        """Run a model.

        Args:
            model: `@cf/meta/llama-3.2-3b-instruct`, or any other text model. By position only: a model may have an
                option of that name.
            gateway: The AI Gateway to go through, instead of the client's.
            **options: `prompt` or `messages`, or a model's own input (`input` for gpt-oss), and options: see
                `RunOptions`. Options that the contract does not name are sent as they are to models that it does not
                describe, and with `extra_body` to all.

        Returns:
            The answer; `.text` is its text, `.calls` the tools it calls, `.parsed` its JSON: an instance of the type
            given as `response_format` or `response_schema`, if one was.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            ConfigurationError: The gateway is neither an id nor a `Gateway`.
            APIStatusError: The service refused, with Cloudflare's code in `.code`; also where it did so with HTTP 200.
            APIConnectionError: The service was not reached.

        Source: Workers AI models, "gemma-7b-it", "llama-3.2-3b-instruct", "qwen1.5-0.5b-chat".
        """
        from .result import read_answer

        prepared = self._prepare(model, options, gateway)
        call = prepared.call()
        answer = yield from send(
            self._session, call.read_with(partial(read_answer, prepared.answer_type, call.endpoint))
        )
        return answer

    @method
    def embed(
        self,
        model: str,
        texts: str | Sequence[str],
        /,
        *,
        gateway: str | Gateway | None = None,
        concurrency: int = 4,
        **options: Unpack[EmbedOptions],
    ) -> Flow[EmbedResult]:
        """Embed any number of texts, in requests of up to 100.

        Args:
            model: `@cf/baai/bge-m3`, or any other model that embeds.
            texts: A text, or a list of texts.
            gateway: As for `run`.
            concurrency: The largest number of requests in flight at once.
            **options: `pooling`, `truncate_inputs`, and extras.

        Returns:
            The embeddings, in the order of the texts: `.data`, and `.to_numpy()` for a matrix.

        Raises:
            ValidationError: There is no text, or something is none; nothing was sent.
            APIResponseError: There are more or fewer embeddings than texts.
        """
        from .embeddings import embed_texts

        def prepare(given: Mapping[str, Any]) -> PreparedRun:
            return self._prepare(model, given, gateway)

        return (yield from embed_texts(self._session, prepare, texts, options, concurrency=concurrency))

    @property
    def models(self) -> Models[IO]:
        """The catalogue of models, and their schemas."""
        from .catalogue import Models

        return Models(self._session, self._account_id)

    @property
    def queue(self) -> Queue[IO]:
        """Many requests in one, answered when there is capacity."""
        from .queue import Queue

        return Queue(self._session, self._account_id)

    @property
    def bulk(self) -> Bulk[IO]:
        """Running a model for many rows."""
        from .bulk import Bulk

        return Bulk(self._session, self._account_id, self._gateway)

    @running_stream
    def run_stream(
        self, model: str, /, *, gateway: str | Gateway | None = None, **options: Unpack[RunOptions]
    ) -> StreamPlan[RunEvent, RunResult]:
        """Run a model and stream its answer.

        Args:
            model: As for `run`.
            gateway: As for `run`.
            **options: As for `run`.

        Returns:
            The stream of events; `.text_stream` gives only their text, `.final()` all of them as one result.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            ConfigurationError: The gateway is neither an id nor a `Gateway`.
            APIError: As for `run`, when the first event is asked for.
            StreamError: After the events before it: an error in mid-stream, or an end that came too soon.

        Source: Workers AI models, "gemma-7b-it", "llama-3.2-3b-instruct", "qwen1.5-0.5b-chat".
        """
        from .streaming import RunAccumulator, read_event

        prepared = self._prepare(model, options, gateway)
        call = prepared.stream_call()
        return StreamPlan(
            call.read_with(partial(read_event, prepared.answer_type, call.endpoint)),
            partial(RunAccumulator, prepared.answer_type),
        )

    def _prepare(self, model: str, options: Mapping[str, Any], gateway: str | Gateway | None) -> PreparedRun:
        from .request import prepare_run

        return prepare_run(self._account_id, model, options, gateway=_to_gateway(gateway) or self._gateway)


class WorkersAI(_WorkersAI[Sync], BlockingClient):
    """The synchronous client: cheap to make, safe to share between threads, a context manager that closes it.

    Args:
        account_id: The account; CLOUDFLARE_ACCOUNT_ID unless given.
        api_token: An API token with Workers AI rights, or a function that gives one with each call;
            CLOUDFLARE_API_TOKEN unless given.
        gateway: An AI Gateway of the account to go through: its id, or a `Gateway` with options.
        base_url: Where the service is, and the gateway; CLOUDFLARE_BASE_URL, or Cloudflare's own, unless given.
        timeout: Seconds for one attempt, from connecting to the last byte; for streams, between bytes. None: no limit.
        retry: What is sent again, how often and when; `Retry(attempts=1)` for never.
        headers: More headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
        max_response_bytes: The most bytes that one answer, or one event of a stream, may have when decompressed.
        http_client: An `httpx.Client` of your own (proxies, event hooks, ...); it stays yours to close.
        tracing: Whether calls are traced with OpenTelemetry (the extra `genwire[otel]`): True, False, or a
            `TracerProvider`. Unless given, they are if the program has configured OpenTelemetry.

    Raises:
        ConfigurationError: There is no account or no token, or a setting is invalid.
    """

    __module__ = "genwire"

    def __init__(
        self,
        *,
        account_id: str | None = None,
        api_token: str | Callable[[], str] | None = None,
        gateway: str | Gateway | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        max_response_bytes: int = 256 * MiB,
        http_client: httpx.Client | None = None,
        tracing: TracingOption = None,
    ) -> None:
        api_token, headers = hiding(api_token), hiding(headers)
        raw_client, token = _raw_client(api_token, base_url)
        options = Options(timeout, retry, headers or {}, validate, max_response_bytes)
        super().__init__(
            connect(
                raw_client,
                is_async=False,
                options=options,
                http_client=http_client,
                token=token,
                non_retryable_codes=_NON_RETRYABLE,
                tracing=tracing,
            )
        )
        self._account_id = _account(account_id)
        self._gateway = _to_gateway(gateway)


class AsyncWorkersAI(_WorkersAI[Async], AwaitingClient):
    """The asynchronous client: the same methods, with `await` and `async for`.

    Arguments as for `WorkersAI`; `api_token` may be a coroutine function, and `http_client` is an `httpx.AsyncClient`.

    Args:
        transport: The library that sends requests: `httpx`, or `aiohttp` (the extra `genwire[aiohttp]`), which is much
            quicker with many calls in flight. An `http_client` of your own has its own.
    """

    __module__ = "genwire"

    def __init__(
        self,
        *,
        account_id: str | None = None,
        api_token: str | Callable[[], str | Awaitable[str]] | None = None,
        gateway: str | Gateway | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        max_response_bytes: int = 256 * MiB,
        http_client: httpx.AsyncClient | None = None,
        transport: Transport = "httpx",
        tracing: TracingOption = None,
    ) -> None:
        api_token, headers = hiding(api_token), hiding(headers)
        raw_client, token = _raw_client(api_token, base_url)
        options = Options(timeout, retry, headers or {}, validate, max_response_bytes)
        super().__init__(
            connect(
                raw_client,
                is_async=True,
                options=options,
                http_client=http_client,
                transport=transport,
                token=token,
                non_retryable_codes=_NON_RETRYABLE,
                tracing=tracing,
            )
        )
        self._account_id = _account(account_id)
        self._gateway = _to_gateway(gateway)


def _to_gateway(value: str | Gateway | None) -> Gateway | None:
    if value is None:
        return None
    from .gateway import to_gateway

    return to_gateway(value)


def _account(given: str | None) -> str:
    account = from_environment(text(given, "account_id"), "CLOUDFLARE_ACCOUNT_ID")
    if not account:
        raise ConfigurationError("no account: pass account_id=..., or set CLOUDFLARE_ACCOUNT_ID")
    return account


def _raw_client(
    api_token: str | Callable[[], str | Awaitable[str]] | None, base_url: str | None
) -> tuple[RawClient, Callable[[], str | Awaitable[str]] | None]:
    """Return the raw client, and the function that makes a token for each call, if there is one."""
    token = api_token or hiding(from_environment(None, "CLOUDFLARE_API_TOKEN"))
    if not token:
        raise ConfigurationError("no API token: pass api_token=..., or set CLOUDFLARE_API_TOKEN")
    fixed, per_call = bearer(token)
    url = from_environment(base_url, "CLOUDFLARE_BASE_URL")
    return RawClient(checked_url(url) if url else BASE_URL, token=fixed, timeout=None), per_call
