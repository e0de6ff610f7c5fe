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
    from ._chats import AsyncChat, Chat
    from ._cloudflare import AsyncWorkersAI, WorkersAI
    from ._config import GenerateContentConfig
    from ._embeddings import BatchEmbedContentsResponse, EmbedContentConfig, EmbedContentResponse
    from ._google import AsyncGenerativeLanguage, GenerativeLanguage
    from ._operation import AsyncOperation, Operation
    from ._pager import AsyncPager, Page, Pager
    from ._palm import (
        BatchEmbedTextResponse,
        EmbedTextResponse,
        GenerateMessageResponse,
        GenerateTextResponse,
    )
    from ._raw_responses import RawResponse, raw_responses
    from ._response import GenerateContentResponse
    from ._retry import Retry
    from ._run import RunEvent, RunResult, ToolCall
    from ._run_request import Gateway, RunOptions
    from ._stream import AsyncStream, Stream
    from ._tuned_model import TunedModel
    from ._upload import UploadProgress, UploadSession
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
        "AsyncChat": "_chats",
        "AsyncGenerativeLanguage": "_google",
        "AsyncOperation": "_operation",
        "AsyncPager": "_pager",
        "AsyncStream": "_stream",
        "AsyncWorkersAI": "_cloudflare",
        "BatchEmbedContentsResponse": "_embeddings",
        "BatchEmbedTextResponse": "_palm",
        "Chat": "_chats",
        "EmbedContentConfig": "_embeddings",
        "EmbedContentResponse": "_embeddings",
        "EmbedTextResponse": "_palm",
        "Gateway": "_run_request",
        "GenerateContentConfig": "_config",
        "GenerateContentResponse": "_response",
        "GenerateMessageResponse": "_palm",
        "GenerateTextResponse": "_palm",
        "GenerativeLanguage": "_google",
        "GenwireError": "errors",
        "Operation": "_operation",
        "Page": "_pager",
        "Pager": "_pager",
        "RawResponse": "_raw_responses",
        "Retry": "_retry",
        "RunEvent": "_run",
        "RunOptions": "_run_request",
        "RunResult": "_run",
        "Stream": "_stream",
        "ToolCall": "_run",
        "TunedModel": "_tuned_model",
        "UploadProgress": "_upload",
        "UploadSession": "_upload",
        "WorkersAI": "_cloudflare",
        "raw_responses": "_raw_responses",
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
