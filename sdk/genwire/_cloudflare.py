"""The clients of Cloudflare Workers AI."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from genwire_raw._runtime.errors import ApiError
from genwire_raw._runtime.model import Model
from genwire_raw.workers_ai import api
from genwire_raw.workers_ai import models as raw
from genwire_raw.workers_ai.client import BASE_URL
from genwire_raw.workers_ai.client import Client as RawClient
from genwire_raw.workers_ai.model_registry import MODELS

from ._build import suggestion
from ._client import AwaitingClient, BlockingClient
from ._core import Core, Options, send
from ._failure import status_error
from ._flow import IO, Async, Flow, Resource, Sync, method
from ._retry import Retry
from ._run import RunAccumulator, RunEvent, RunResult
from ._settings import base_url as checked_url
from ._settings import bearer, from_environment
from ._shapes import is_list, is_mapping
from ._stream import StreamPlan, streaming
from .errors import ConfigurationError, ValidationError

if TYPE_CHECKING:
    import httpx

# A used-up daily quota comes back tomorrow, not in a minute; the same status with another code is worth a retry.
_DAILY_QUOTA = frozenset({3036, 4006})


class RunOptions(TypedDict, total=False):
    """Options of `run`; absent ones are the model's defaults. Sources: pages 000, 001, 003, "Input"."""

    prompt: str | None
    messages: Sequence[Mapping[str, Any] | raw.TextGenerationMessage] | None
    image: bytes | Sequence[int] | str | None
    raw: bool | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    seed: int | None
    repetition_penalty: float | None
    frequency_penalty: float | None
    presence_penalty: float | None
    lora: str | None
    tools: Sequence[Mapping[str, Any]] | None
    functions: Sequence[Mapping[str, Any]] | None
    response_format: Mapping[str, Any] | None


class _WorkersAI(Resource[IO]):
    """What both clients share: running models."""

    _account_id: str
    _gateway: str | None

    @method
    def run(self, model: str, **options: Unpack[RunOptions]) -> Flow[RunResult]:
        """Runs a model.

        Args:
            model: `@cf/meta/llama-3.2-3b-instruct`, or any other text model.
            **options: `prompt` or `messages`, and options; what the contract does not name is sent as it is to
                models that it does not know.

        Returns:
            The answer; `.text` is its text, `.calls` the tools it calls.

        Raises:
            ValidationError: Something breaks a rule of the contract; nothing was sent.
            APIStatusError: The service refused, with Cloudflare's code in `.code`; also where it did so with HTTP 200.
            APIConnectionError: The service was not reached.

        Source: pages 000, 001 and 003.
        """
        module, arguments, body = self._request(model, options)
        envelope = yield from send(self._core, module.request(**arguments, body=body))
        if envelope.success is False:
            raise status_error(ApiError(module.ENDPOINT.id, 200, {}, envelope.to_dict()))
        if isinstance(envelope.result, raw.TextGenerationOutput):
            return envelope.result.view_as(RunResult)
        return RunResult(response=envelope.result)

    @streaming
    def run_stream(self, model: str, **options: Unpack[RunOptions]) -> StreamPlan[RunEvent, RunResult]:
        """Runs a model and gives its answer piece by piece.

        Args:
            model: As for `run`.
            **options: As for `run`.

        Returns:
            The stream of events; `.text_stream` gives only their text, `.final()` all of them as one result.

        Source: pages 000, 001 and 003.
        """
        module, arguments, body = self._request(model, options)
        call = module.stream_request(**arguments, body=body)
        return StreamPlan(call.read_with(RunEvent.decode), RunAccumulator)

    def _request(self, model: str, options: Mapping[str, Any]) -> tuple[Any, dict[str, str], Any]:
        """The operation for a model, its path parameters, and the body; by the model's own schemas if it has any."""
        given = {name: value for name, value in options.items() if value is not None}
        inputs = [name for name in ("prompt", "messages") if name in given]
        if len(inputs) != 1:
            raise ValidationError(
                f"{model}: give either prompt or messages, got {' and '.join(inputs) or 'neither'}"
            )
        image = given.get("image")
        if isinstance(image, bytes):
            given["image"] = list(image)
        if model in MODELS:
            for name in given:
                if name not in RunOptions.__annotations__:
                    raise ValidationError(
                        f"{model}: no option {name!r}{suggestion(name, RunOptions.__annotations__)}"
                    )
        if self._gateway is not None:
            path = {"account_id": self._account_id, "gateway_id": self._gateway, "model_name": model}
            return api.gateway.run, path, api.gateway.run.read_body(_plain(given))
        if model in MODELS:
            module = MODELS[model].load()
            return module, {"account_id": self._account_id}, module.read_body(_plain(given))
        path = {"account_id": self._account_id, "model_name": model}
        return api.ai.run, path, api.ai.run.read_body(_plain(given))


def _plain(value: Any) -> Any:
    """JSON of models inside mappings and lists."""
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else value


class WorkersAI(_WorkersAI[Sync], BlockingClient):
    """The synchronous client. Cheap to make, safe to share between threads; a context manager that closes it.

    Args:
        account_id: The account; CLOUDFLARE_ACCOUNT_ID unless given.
        api_token: An API token with Workers AI rights, or a function that gives one with each call;
            CLOUDFLARE_API_TOKEN unless given.
        gateway: The id of an AI Gateway of the account to go through. Its options go into `headers`.
        base_url: Where the service is; CLOUDFLARE_BASE_URL, or Cloudflare's own, unless given.
        timeout: Seconds for one attempt, from connecting to the last byte; for streams, between bytes. None: no limit.
        retry: What is sent again, how often and when; `Retry(attempts=1)` for never.
        headers: More headers for each request.
        validate: Whether requests are checked against the contract before they are sent.
        http_client: An `httpx.Client` of your own (proxies, event hooks, ...); it stays yours to close.

    Raises:
        ConfigurationError: There is no account or no token, or the base URL is none.
    """

    def __init__(
        self,
        *,
        account_id: str | None = None,
        api_token: str | Callable[[], str] | None = None,
        gateway: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        http_client: httpx.Client | None = None,
    ) -> None:
        raw_client, token = _connect(api_token, base_url, http_client=http_client)
        options = Options(timeout, retry or Retry(), headers or {}, validate)
        super().__init__(
            Core(raw_client, is_async=False, options=options, token=token, hopeless_codes=_DAILY_QUOTA)
        )
        self._account_id = _account(account_id)
        self._gateway = gateway


class AsyncWorkersAI(_WorkersAI[Async], AwaitingClient):
    """The asynchronous client: the same methods, with `await` and `async for`.

    Arguments as for `WorkersAI`; `api_token` may be a coroutine function, and `http_client` is an `httpx.AsyncClient`.
    """

    def __init__(
        self,
        *,
        account_id: str | None = None,
        api_token: str | Callable[[], str | Awaitable[str]] | None = None,
        gateway: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        validate: bool = True,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        raw_client, token = _connect(api_token, base_url, async_http_client=http_client)
        options = Options(timeout, retry or Retry(), headers or {}, validate)
        super().__init__(
            Core(raw_client, is_async=True, options=options, token=token, hopeless_codes=_DAILY_QUOTA)
        )
        self._account_id = _account(account_id)
        self._gateway = gateway


def _account(given: str | None) -> str:
    account = from_environment(given, "CLOUDFLARE_ACCOUNT_ID")
    if not account:
        raise ConfigurationError("no account: pass account_id=..., or set CLOUDFLARE_ACCOUNT_ID")
    return account


def _connect(
    api_token: str | Callable[[], str | Awaitable[str]] | None,
    base_url: str | None,
    *,
    http_client: httpx.Client | None = None,
    async_http_client: httpx.AsyncClient | None = None,
) -> tuple[RawClient, Callable[[], str | Awaitable[str]] | None]:
    token = api_token or from_environment(None, "CLOUDFLARE_API_TOKEN")
    if not token:
        raise ConfigurationError("no API token: pass api_token=..., or set CLOUDFLARE_API_TOKEN")
    fixed, asked = bearer(token)
    url = from_environment(base_url, "CLOUDFLARE_BASE_URL")
    raw_client = RawClient(
        checked_url(url) if url else BASE_URL,
        token=fixed,
        timeout=None,
        http_client=http_client,
        async_http_client=async_http_client,
    )
    return raw_client, asked
