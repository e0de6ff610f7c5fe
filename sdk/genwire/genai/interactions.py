"""Interactions: answers step by step, which the service stores unless `store=False`."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

import orjson

from genwire_raw.generativelanguage import models as raw

from .._core.effects import Flow
from .._core.methods import IO, Async, method
from .._google.interactions.answer import Interaction as _Interaction
from ._outgoing import plain
from ._service import Service, called

T = TypeVar("T")


class Interaction(_Interaction):
    """An interaction, with the names that programs use."""

    __slots__ = ()

    @property
    def output_text(self) -> str:
        """The text of the answer."""
        return self.text

    @property
    def output_image(self) -> raw.ImageContent | None:
        """The last image of the answer."""
        return self._last(raw.ImageContent)

    @property
    def output_audio(self) -> raw.AudioContent | None:
        """The last sound of the answer."""
        return self._last(raw.AudioContent)

    @property
    def output_video(self) -> raw.VideoContent | None:
        """The last video of the answer."""
        return self._last(raw.VideoContent)

    def _last(self, kind: type[T]) -> T | None:
        steps = [step for step in self.steps or () if isinstance(step, raw.ModelOutputStep)]
        found = [one for step in steps for one in step.content or () if isinstance(one, kind)]
        return found[-1] if found else None

    def model_dump(self, **_: Any) -> dict[str, Any]:
        """Return it as JSON has it."""
        return {**self.to_dict(), "output_text": self.text}

    def model_dump_json(self, **_: Any) -> str:
        """Return it as JSON text."""
        return orjson.dumps(self.model_dump()).decode()


class Interactions(Service[IO]):
    """Interactions."""

    @method
    def create(self, /, *, stream: bool = False, **fields: Any) -> Flow[Any]:
        """Have a model or an agent answer.

        Args:
            stream: Whether the answer comes event by event.
            fields: `input`, `model` or `agent`, and options by the names that the service has for them.

        Returns:
            The interaction; with `stream`, its events.
        """
        client = self._with_timeout(fields.pop("timeout", None))
        given = {name: plain(value) for name, value in fields.items()}
        if stream:
            return client.interactions.create_stream(**given)
        return Interaction.of((yield from called(client.interactions.create, **given)))

    @method
    def get(
        self,
        id: str,
        *,
        stream: bool = False,
        last_event_id: str | None = None,
        include_input: bool | None = None,
        timeout: float | None = None,
    ) -> Flow[Any]:
        """Return a stored interaction.

        Args:
            id: Its id.
            stream: Whether it comes event by event.
            last_event_id: The event that the stream begins after.
            include_input: Whether it comes with its input.
            timeout: Seconds.
        """
        interactions = self._with_timeout(timeout).interactions
        if stream:
            return interactions.resume_stream(id, last_event_id=last_event_id)
        return Interaction.of((yield from called(interactions.get, id, include_input=include_input)))

    @method
    def cancel(self, id: str) -> Flow[Interaction]:
        """Stop an interaction that runs in the background."""
        return Interaction.of((yield from called(self._client.interactions.cancel, id)))

    @method
    def delete(self, id: str) -> Flow[None]:
        """Delete a stored interaction."""
        yield from called(self._client.interactions.delete, id)

    def _with_timeout(self, seconds: float | None) -> Any:
        return self._client if seconds is None else self._client.with_options(timeout=seconds)


AsyncInteractions: TypeAlias = Interactions[Async]
