"""A chat, as an object of a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genwire_raw.generativelanguage import models as raw

from .._google.content.response import GenerateContentResponse as Answer
from .._google.content.response import raise_for_finish, raise_for_prompt
from ._configuration import async_client, client
from ._response import AsyncGenerateContentResponse, GenerateContentResponse
from .types import BlockedPromptException, StopCandidateException

if TYPE_CHECKING:
    from ._model import GenerativeModel


class ChatSession:
    """A conversation with a model. Its messages are sent by either colour's methods; they share the history."""

    def __init__(
        self, model: GenerativeModel, history: Any = None, *, enable_automatic_function_calling: bool = False
    ) -> None:
        self.model = model
        self.last: GenerateContentResponse | AsyncGenerateContentResponse | None = None
        options: dict[str, Any] = {
            "model": model.model_name,
            "config": model.config(None, None, None, None),
            "automatic": enable_automatic_function_calling,
        }
        self._chat = client().chats.create(history=history, **options)
        self._async_chat = async_client().chats.create(**options)
        self._async_chat.history = self._chat.history

    @property
    def history(self) -> list[raw.Content]:
        """What was said, oldest first."""
        return self._chat.history

    @history.setter
    def history(self, history: list[raw.Content]) -> None:
        self._chat.history = self._async_chat.history = history

    def send_message(
        self,
        content: Any,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        stream: bool = False,
        tools: Any = None,
        tool_config: Any = None,
    ) -> GenerateContentResponse:
        """Says something and gives the answer; with `stream`, one that comes while it is iterated over.

        Raises:
            BlockedPromptException: The message was blocked; it is not in the history.
            StopCandidateException: The answer was blocked; neither is in the history.
        """
        config = self.model.config(generation_config, safety_settings, tools, tool_config)
        if stream:
            response = GenerateContentResponse(self._chat.send_message_stream(content, config))
        else:
            response = GenerateContentResponse(_usable(self._chat.send_message(content, config)))
        self.last = response
        return response

    async def send_message_async(
        self,
        content: Any,
        *,
        generation_config: Any = None,
        safety_settings: Any = None,
        stream: bool = False,
        tools: Any = None,
        tool_config: Any = None,
    ) -> AsyncGenerateContentResponse:
        """As `send_message`, asynchronously."""
        config = self.model.config(generation_config, safety_settings, tools, tool_config)
        if stream:
            response = AsyncGenerateContentResponse(self._async_chat.send_message_stream(content, config))
        else:
            response = AsyncGenerateContentResponse(
                _usable(await self._async_chat.send_message(content, config))
            )
        self.last = response
        return response

    def rewind(self) -> tuple[raw.Content, raw.Content]:
        """Takes the last message and its answer out of the history, and gives them."""
        answer = self.history.pop()
        message = self.history.pop()
        self.last = None
        return message, answer


def _usable(answer: Answer) -> Answer:
    raise_for_prompt(answer, BlockedPromptException)
    raise_for_finish(answer, "the answer broke off", StopCandidateException)
    return answer
