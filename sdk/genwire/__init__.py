"""One typed SDK for Google's Generative Language API and Cloudflare Workers AI text models.

>>> from genwire import GenerativeLanguage
>>> with GenerativeLanguage() as gl:
...     print(gl.models.generate_content(model="gemini-3.8-flash", contents="Hello!").text)
"""

from typing import TYPE_CHECKING

from genwire_raw._runtime.lazy import lazy_names

from ._version import __version__

if TYPE_CHECKING:
    from . import errors as errors
    from . import types as types
    from ._core.pager import AsyncPager, Page, Pager
    from ._core.raw_responses import RawResponse, raw_responses
    from ._core.retry import Retry
    from ._core.stream import AsyncStream, Stream
    from ._google.batches.job import AsyncBatch, Batch
    from ._google.batches.results import BatchResults, BatchRow
    from ._google.caches import CachedContent
    from ._google.chats import AsyncChat, Chat
    from ._google.client import AsyncGenerativeLanguage, GenerativeLanguage
    from ._google.content.config import GenerateContentConfig
    from ._google.content.response import GenerateContentResponse
    from ._google.embedding_batches import EmbeddingProgress
    from ._google.embeddings import BatchEmbedContentsResponse, EmbedContentConfig, EmbedContentResponse
    from ._google.file_search.documents import Document
    from ._google.file_search.stores import FileSearchStore
    from ._google.files.resource import File
    from ._google.files.upload import UploadProgress
    from ._google.interactions.answer import Interaction
    from ._google.long_running import AsyncOperation, Operation
    from ._google.model import Model
    from ._google.palm import (
        BatchEmbedTextResponse,
        EmbedTextResponse,
        GenerateMessageResponse,
        GenerateTextResponse,
    )
    from ._google.tuning.permissions import Permission
    from ._google.tuning.tuned_model import TunedModel
    from ._upload_session import UploadSession
    from ._workers_ai.client import AsyncWorkersAI, WorkersAI
    from ._workers_ai.embeddings import EmbedResult
    from ._workers_ai.gateway import Gateway
    from ._workers_ai.queue import QueueResults, QueueRow
    from ._workers_ai.request import RunOptions
    from ._workers_ai.result import RunResult, ToolCall
    from ._workers_ai.streaming import RunEvent
    from .errors import GenwireError, Partial

__all__ = [
    "AsyncBatch",
    "AsyncChat",
    "AsyncGenerativeLanguage",
    "AsyncOperation",
    "AsyncPager",
    "AsyncStream",
    "AsyncWorkersAI",
    "Batch",
    "BatchEmbedContentsResponse",
    "BatchEmbedTextResponse",
    "BatchResults",
    "BatchRow",
    "CachedContent",
    "Chat",
    "Document",
    "EmbedContentConfig",
    "EmbedContentResponse",
    "EmbedResult",
    "EmbedTextResponse",
    "EmbeddingProgress",
    "File",
    "FileSearchStore",
    "Gateway",
    "GenerateContentConfig",
    "GenerateContentResponse",
    "GenerateMessageResponse",
    "GenerateTextResponse",
    "GenerativeLanguage",
    "GenwireError",
    "Interaction",
    "Model",
    "Operation",
    "Page",
    "Pager",
    "Partial",
    "Permission",
    "QueueResults",
    "QueueRow",
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
    "types",
]

if not TYPE_CHECKING:  # or type checkers would accept any name
    _HOMES = {
        "AsyncBatch": "_google.batches.job",
        "AsyncChat": "_google.chats",
        "AsyncGenerativeLanguage": "_google.client",
        "AsyncOperation": "_google.long_running",
        "AsyncPager": "_core.pager",
        "AsyncStream": "_core.stream",
        "AsyncWorkersAI": "_workers_ai.client",
        "Batch": "_google.batches.job",
        "BatchEmbedContentsResponse": "_google.embeddings",
        "BatchEmbedTextResponse": "_google.palm",
        "BatchResults": "_google.batches.results",
        "BatchRow": "_google.batches.results",
        "CachedContent": "_google.caches",
        "Chat": "_google.chats",
        "Document": "_google.file_search.documents",
        "EmbedContentConfig": "_google.embeddings",
        "EmbedContentResponse": "_google.embeddings",
        "EmbedResult": "_workers_ai.embeddings",
        "EmbedTextResponse": "_google.palm",
        "EmbeddingProgress": "_google.embedding_batches",
        "File": "_google.files.resource",
        "FileSearchStore": "_google.file_search.stores",
        "Gateway": "_workers_ai.gateway",
        "GenerateContentConfig": "_google.content.config",
        "GenerateContentResponse": "_google.content.response",
        "GenerateMessageResponse": "_google.palm",
        "GenerateTextResponse": "_google.palm",
        "GenerativeLanguage": "_google.client",
        "GenwireError": "errors",
        "Interaction": "_google.interactions.answer",
        "Model": "_google.model",
        "Operation": "_google.long_running",
        "Page": "_core.pager",
        "Pager": "_core.pager",
        "Partial": "errors",
        "Permission": "_google.tuning.permissions",
        "QueueResults": "_workers_ai.queue",
        "QueueRow": "_workers_ai.queue",
        "RawResponse": "_core.raw_responses",
        "Retry": "_core.retry",
        "RunEvent": "_workers_ai.streaming",
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

    _load, _ = lazy_names(__name__, _HOMES, modules=("errors", "types"))

    def __getattr__(name: str) -> object:
        if name not in __all__:
            from ._core.renamed import RENAMED, warn_of

            if (now := RENAMED.get(name)) is not None:
                warn_of(f"genwire.{name}", now)
                name = now.new
        return _load(name)

    def __dir__() -> list[str]:
        return __all__
