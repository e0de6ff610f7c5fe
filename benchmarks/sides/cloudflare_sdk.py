"""cloudflare, Cloudflare's own SDK, which does not stream."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from . import base

cloudflare: Any = import_module("cloudflare")

MESSAGES = [{"role": "user", "content": base.PROMPT}]


class Side(base.Side):
    """cloudflare."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        self._client = cloudflare.Cloudflare(api_token="k", base_url=f"{origin}/client/v4")

    def unary(self, model: str) -> str:
        return str(self._client.ai.run(model, account_id="a", messages=MESSAGES)["response"])

    async def aopen(self) -> None:
        self._aclient = cloudflare.AsyncCloudflare(api_token="k", base_url=f"{self.origin}/client/v4")

    async def aunary(self, model: str) -> str:
        return str((await self._aclient.ai.run(model, account_id="a", messages=MESSAGES))["response"])

    async def aclose(self) -> None:
        await self._aclient.close()
