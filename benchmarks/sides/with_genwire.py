"""genwire, as its users write it."""

from __future__ import annotations

from typing import Literal

from genwire import AsyncGenerativeLanguage, GenerativeLanguage, Retry

from . import base

Transport = Literal["httpx", "aiohttp"]


class Side(base.Side):
    """genwire, and variants of it.

    `unchecked` is without validation, `once` without retries, `untraced` without looking for a tracer, and `aiohttp` on
    that transport.
    """

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        self._usual = self._client = GenerativeLanguage(api_key="k", base_url=origin)
        self._transport: Transport = "httpx"

    def use(self, variant: str) -> None:
        if variant == "unchecked":
            self._client = self._usual.with_options(validate=False)
        elif variant == "untraced":
            self._client = _untraced(self._usual.with_options())
        elif variant == "once":
            self._client = self._usual.with_options(retry=Retry(attempts=1))
        else:
            self._client = self._usual
            self._transport = available("aiohttp" if variant == "aiohttp" else "httpx")

    def unary(self, model: str) -> str:
        return self._client.models.generate_content(model=model, contents=base.PROMPT).text

    def stream(self, model: str) -> list[str]:
        with self._client.models.generate_content_stream(model=model, contents=base.PROMPT) as stream:
            return [event.text for event in stream]

    def embed(self) -> list[list[float]]:
        answer = self._client.models.batch_embed_contents(model="e", contents=base.TEXTS)
        return [embedding.values or [] for embedding in answer.embeddings or ()]

    def pages(self, size: int) -> list[str]:
        return [model.name or "" for model in self._client.tuned_models.list(page_size=size)]

    def upload(self, path: str) -> None:
        self._client.files.upload(path)

    async def aopen(self) -> None:
        self._aclient = AsyncGenerativeLanguage(api_key="k", base_url=self.origin, transport=self._transport)

    async def aunary(self, model: str) -> str:
        return (await self._aclient.models.generate_content(model=model, contents=base.PROMPT)).text

    async def aclose(self) -> None:
        await self._aclient.aclose()


def _untraced(client: GenerativeLanguage) -> GenerativeLanguage:
    """The client, with a session that does not ask whether it is traced."""
    from genwire._core.session import Session  # not before: to import this module is measured

    vars(client)["_session"].__class__ = type("Untraced", (Session,), {"telemetry": None})
    return client


def available(transport: Transport) -> Transport:
    """The same transport.

    Raises:
        NotImplementedError: What it needs is not installed.
    """
    if transport == "aiohttp":
        from importlib.util import find_spec  # not before: to import this module is measured

        if find_spec("httpx_aiohttp") is None:
            raise NotImplementedError
    return transport
