"""Clients whose service answers as a test says."""

from __future__ import annotations

from typing import Any

import httpx
import orjson

from genwire import GenerativeLanguage, Retry, WorkersAI

# An output in the form of Responses.
OUTPUT = [
    {
        "type": "reasoning",
        "content": [{"type": "reasoning_text", "text": "hm"}],
        "summary": [{"type": "summary_text", "text": "s"}],
    },
    {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "hi"}]},
    {"type": "function_call", "name": "f", "arguments": '{"a": 1}', "call_id": "c"},
]


class Service:
    """Clients whose service answers what it is told to."""

    def __init__(self) -> None:
        self.answer = b""
        http = httpx.Client(transport=httpx.MockTransport(self._reply))
        settings: Any = {"http_client": http, "retry": Retry(attempts=1), "base_url": "http://service"}
        self.google = GenerativeLanguage(api_key="key", **settings)
        self.workers_ai = WorkersAI(account_id="a", api_token="token", **settings)

    def _reply(self, _: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self.answer, headers={"content-type": "application/json"})

    def generate(self, answer: Any) -> Any:
        self.answer = answer if isinstance(answer, bytes) else orjson.dumps(answer)
        return self.google.models.generate_content(model="m", contents="x")

    def run(self, answer: Any) -> Any:
        self.answer = answer if isinstance(answer, bytes) else orjson.dumps(answer)
        return self.workers_ai.run("@cf/meta/llama-3.2-3b-instruct", prompt="x")


SERVICE = Service()
