"""openai, in whose form Workers AI answers too."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from . import base

openai: Any = import_module("openai")

MESSAGES = [{"role": "user", "content": base.PROMPT}]


class Side(base.Side):
    """openai."""

    def __init__(self, origin: str) -> None:
        super().__init__(origin)
        self._client = openai.OpenAI(api_key="k", base_url=f"{origin}/v1")

    def unary(self, model: str) -> str:
        answer = self._client.chat.completions.create(model=model, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    def stream(self, model: str) -> list[str]:
        if model == "paced":
            raise NotImplementedError
        events = self._client.chat.completions.create(model=model, messages=MESSAGES, stream=True)
        return [event.choices[0].delta.content for event in events]

    async def aopen(self) -> None:
        self._aclient = openai.AsyncOpenAI(api_key="k", base_url=f"{self.origin}/v1")

    async def aunary(self, model: str) -> str:
        answer = await self._aclient.chat.completions.create(model=model, messages=MESSAGES)
        return str(answer.choices[0].message.content)

    async def aclose(self) -> None:
        await self._aclient.close()
