"""Which service a conversation is with: the one that has the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .clients import Clients, is_workers_ai
from .conversation import Conversation, Setup


def begin(clients: Clients, setup: Setup, history: Sequence[Any] = ()) -> Conversation:
    """Begin or resume a conversation with the service that has the model.

    Args:
        clients: The clients of the services.
        setup: The model and its options.
        history: The messages of an earlier conversation.

    Raises:
        GenwireError: There are no credentials, or an option is not one of the service's.
    """
    if is_workers_ai(setup.model):
        from .workers_ai_conversation import WorkersAIConversation

        return WorkersAIConversation(clients.workers_ai(), setup, history)
    from .google_conversation import GoogleConversation

    return GoogleConversation(clients.google(), setup, history)
