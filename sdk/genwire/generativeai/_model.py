"""A model with its options, as an object."""

from __future__ import annotations

from typing import Any

from genwire_raw.generativelanguage import models as raw

from ._chat import ChatSession
from ._configuration import async_client, client
from ._response import AsyncGenerateContentResponse, GenerateContentResponse
from .caching import CachedContent
from .types import safety_settings as to_safety_settings


class GenerativeModel:
    """A model, with the options that its calls have unless they give others.

    Args:
        model_name: `gemini-1.5-flash`, `models/...` or `tunedModels/...`.
        safety_settings: A threshold for all categories, a mapping, or a list.
        generation_config: A `GenerationConfig` or a mapping.
        tools: Python functions, declarations, `"code_execution"`, or a list of these.
        tool_config: How they may be used.
        system_instruction: Standing instructions.
    """

    def __init__(  # noqa: PLR0917 - positions as google-generativeai has them
        self,
        model_name: str = "gemini-1.5-flash-002",
        safety_settings: Any = None,
        generation_config: Any = None,
        tools: Any = None,
        tool_config: Any = None,
        system_instruction: Any = None,
    ) -> None:
        self._model_name = model_name if "/" in model_name else f"models/{model_name}"
        self._options = _options(generation_config, safety_settings, tools, tool_config)
        if system_instruction is not None:
            self._options["system_instruction"] = system_instruction

    @property
    def model_name(self) -> str:
        """The model's full name."""
        return self._model_name

    @property
    def cached_content(self) -> str | None:
        """The name of the cached content that requests begin with."""
        return self._options.get("cached_content")

    def __repr__(self) -> str:
        return f"GenerativeModel({self._model_name!r})"

    @classmethod
    def from_cached_content(
        cls,
        cached_content: str | CachedContent,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
    ) -> GenerativeModel:
        """A model whose requests begin with cached content."""
        cache = CachedContent.get(cached_content) if isinstance(cached_content, str) else cached_content
        model = cls(cache.model, generation_config=generation_config, safety_settings=safety_settings)
        model._options["cached_content"] = cache.name
        return model

    def generate_content(
        self,
        contents: Any,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        stream: bool = False,
        tools: Any = None,
        tool_config: Any = None,
        request_options: Any = None,
    ) -> GenerateContentResponse:
        """Generates an answer; with `stream`, one that comes while it is iterated over."""
        config = self.config(generation_config, safety_settings, tools, tool_config)
        models = client(request_options).models
        if stream:
            return GenerateContentResponse(
                models.generate_content_stream(model=self._model_name, contents=contents, config=config)
            )
        return GenerateContentResponse(
            models.generate_content(model=self._model_name, contents=contents, config=config)
        )

    async def generate_content_async(
        self,
        contents: Any,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        stream: bool = False,
        tools: Any = None,
        tool_config: Any = None,
        request_options: Any = None,
    ) -> AsyncGenerateContentResponse:
        """As `generate_content`, asynchronously."""
        config = self.config(generation_config, safety_settings, tools, tool_config)
        models = async_client(request_options).models
        if stream:
            return AsyncGenerateContentResponse(
                models.generate_content_stream(model=self._model_name, contents=contents, config=config)
            )
        return AsyncGenerateContentResponse(
            await models.generate_content(model=self._model_name, contents=contents, config=config)
        )

    def count_tokens(
        self, contents: Any, *, generation_config: Any = None, tools: Any = None, request_options: Any = None
    ) -> raw.CountTokensResponse:
        """Counts the tokens of a request, the model's instructions and tools included."""
        config = self.config(generation_config, None, tools, None)
        return client(request_options).models.count_tokens(
            model=self._model_name, contents=contents, config=config
        )

    async def count_tokens_async(
        self, contents: Any, *, generation_config: Any = None, tools: Any = None, request_options: Any = None
    ) -> raw.CountTokensResponse:
        """As `count_tokens`, asynchronously."""
        config = self.config(generation_config, None, tools, None)
        return await async_client(request_options).models.count_tokens(
            model=self._model_name, contents=contents, config=config
        )

    def start_chat(
        self, *, history: Any = None, enable_automatic_function_calling: bool = False
    ) -> ChatSession:
        """Begins a chat."""
        return ChatSession(self, history, enable_automatic_function_calling=enable_automatic_function_calling)

    def config(self, generation_config: Any, safety_settings: Any, tools: Any, tool_config: Any) -> Any:
        """The options of one call: the model's own, and in their place those that are given."""
        own = _options(generation_config, safety_settings, tools, tool_config)
        return {**self._options, **own}


def _options(generation_config: Any, safety_settings: Any, tools: Any, tool_config: Any) -> dict[str, Any]:
    given = {
        "generation_config": generation_config,
        "safety_settings": to_safety_settings(safety_settings),
        "tools": tools,
        "tool_config": tool_config,
    }
    return {name: value for name, value in given.items() if value is not None}
