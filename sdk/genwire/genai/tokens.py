"""Tokens for sessions of other programs."""

from __future__ import annotations

from typing import TypeAlias

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from . import types
from ._outgoing import checked, options
from ._service import Service, reading


class Tokens(Service[IO]):
    """Tokens."""

    @method
    def create(self, *, config: types.CreateAuthTokenConfigOrDict | None = None) -> Flow[types.AuthToken]:
        """Create a token.

        Raises:
            NotCarriedError: It is to be bound to a live session, which genwire does not have.
        """
        given = checked(types.CreateAuthTokenConfig, config)
        made = options(given, absent=["live_connect_constraints", "lock_additional_fields"])
        call = api.auth_tokens.create.request(raw.AuthToken(**made))
        return (yield from reading(types.AuthToken, self._with(given).send, call))


AsyncTokens: TypeAlias = Tokens[Async]
