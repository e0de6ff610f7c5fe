"""One typed SDK for Google's Generative Language API and Cloudflare Workers AI text models.

>>> from genwire import GenerativeLanguage
>>> with GenerativeLanguage() as gl:
...     print(gl.models.generate_content(model="gemini-1.5-flash", contents="Hello!").text)
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import errors as errors
    from ._core.pager import AsyncPager, Page, Pager
    from ._core.raw_responses import RawResponse, raw_responses
    from ._core.retry import Retry
    from ._core.stream import AsyncStream, Stream
    from ._google.chats import AsyncChat, Chat
    from ._google.client import AsyncGenerativeLanguage, GenerativeLanguage
    from ._google.content.config import GenerateContentConfig
    from ._google.content.response import GenerateContentResponse
    from ._google.embeddings import BatchEmbedContentsResponse, EmbedContentConfig, EmbedContentResponse
    from ._google.files.upload import UploadProgress
    from ._google.palm import (
        BatchEmbedTextResponse,
        EmbedTextResponse,
        GenerateMessageResponse,
        GenerateTextResponse,
    )
    from ._google.tuning.operation import AsyncOperation, Operation
    from ._google.tuning.tuned_model import TunedModel
    from ._upload_session import UploadSession
    from ._workers_ai.client import AsyncWorkersAI, WorkersAI
    from ._workers_ai.request import Gateway, RunOptions
    from ._workers_ai.result import RunEvent, RunResult, ToolCall
    from .errors import GenwireError

__all__ = [
    "AsyncChat",
    "AsyncGenerativeLanguage",
    "AsyncOperation",
    "AsyncPager",
    "AsyncStream",
    "AsyncWorkersAI",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextResponse",
    "Chat",
    "EmbedContentConfig",
    "EmbedContentResponse",
    "EmbedTextResponse",
    "Gateway",
    "GenerateContentConfig",
    "GenerateContentResponse",
    "GenerateMessageResponse",
    "GenerateTextResponse",
    "GenerativeLanguage",
    "GenwireError",
    "Operation",
    "Page",
    "Pager",
    "RawResponse",
    "Retry",
    "RunEvent",
    "RunOptions",
    "RunResult",
    "Stream",
    "ToolCall",
    "TunedModel",
    "UploadProgress",
    "UploadSession",
    "WorkersAI",
    "__version__",
    "errors",
    "raw_responses",
]

if not TYPE_CHECKING:  # or type checkers would accept any name
    _HOMES = {
        "AsyncChat": "_google.chats",
        "AsyncGenerativeLanguage": "_google.client",
        "AsyncOperation": "_google.tuning.operation",
        "AsyncPager": "_core.pager",
        "AsyncStream": "_core.stream",
        "AsyncWorkersAI": "_workers_ai.client",
        "BatchEmbedContentsResponse": "_google.embeddings",
        "BatchEmbedTextResponse": "_google.palm",
        "Chat": "_google.chats",
        "EmbedContentConfig": "_google.embeddings",
        "EmbedContentResponse": "_google.embeddings",
        "EmbedTextResponse": "_google.palm",
        "Gateway": "_workers_ai.request",
        "GenerateContentConfig": "_google.content.config",
        "GenerateContentResponse": "_google.content.response",
        "GenerateMessageResponse": "_google.palm",
        "GenerateTextResponse": "_google.palm",
        "GenerativeLanguage": "_google.client",
        "GenwireError": "errors",
        "Operation": "_google.tuning.operation",
        "Page": "_core.pager",
        "Pager": "_core.pager",
        "RawResponse": "_core.raw_responses",
        "Retry": "_core.retry",
        "RunEvent": "_workers_ai.result",
        "RunOptions": "_workers_ai.request",
        "RunResult": "_workers_ai.result",
        "Stream": "_core.stream",
        "ToolCall": "_workers_ai.result",
        "TunedModel": "_google.tuning.tuned_model",
        "UploadProgress": "_google.files.upload",
        "UploadSession": "_upload_session",
        "WorkersAI": "_workers_ai.client",
        "raw_responses": "_core.raw_responses",
    }

    def __getattr__(name: str) -> Any:
        if name == "errors":
            return import_module(".errors", __name__)
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
