"""Interactions: created, streamed, taken up again, waited for, cancelled and deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Unpack

from genwire_raw._runtime.json_types import instance, instances
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core.effects import Flow
from ..._core.extras import Extras, RequestExtras, with_extras, without_extras
from ..._core.methods import IO, Resource, method
from ..._core.model_building import build
from ..._core.polling import Polling
from ..._core.session import send
from ..._core.stream import streaming
from ..._core.stream_reading import StreamPlan
from ..._core.unknown_fields import check_unknown
from ...errors import OperationError, ValidationError
from .answer import Interaction, InteractionAccumulator

if TYPE_CHECKING:
    from genwire_raw.generativelanguage.models.interaction_sse_event import InteractionSSEEvent

_RUNNING: Final = frozenset({raw.InteractionStatus.IN_PROGRESS, raw.InteractionStatus.QUEUED})


class InteractionOptions(RequestExtras, total=False):
    """Options of an interaction; nested values are models or mappings.

    `extra_body`, `extra_query` and `extra_headers` send what the contract does not know.

    Attributes:
        agent_config: How an agent works; only with `agent`.
        background: Whether the interaction goes on after the request has returned; `interactions.wait` waits for it.
        cached_content: The name of cached content to use as context; only with `model`, and deprecated.
        continuation_token: The token of an interaction that stopped with `requires_continuation`, to go on with it.
        environment: The environment in which tools run: its id, or a description of one to make.
        generation_config: How to generate, as in `GenerateContentConfig`; only with `model`.
        labels: Names and values of your choice, sent with the request.
        previous_interaction_id: The id of a stored interaction to continue.
        response_format: The form of the answer.
        response_mime_type: The MIME type of the answer; deprecated, use `response_format`.
        response_modalities: The kinds of media of the answer; deprecated, use `response_format`.
        safety_settings: What to block: at most one setting for a category.
        service_tier: How quickly the interaction is served, and at what price.
        system_instruction: What the model is to keep to throughout.
        tools: The tools that the model may use.
        webhook_config: Where the service reports the end of the interaction.

    `tests/contract/test_facade_config.py` holds the keys to the contract.
    """

    agent_config: Any
    background: bool | None
    cached_content: str | None
    continuation_token: str | None
    environment: str | Mapping[str, Any] | None
    generation_config: raw.InteractionGenerationConfig | Mapping[str, Any] | None
    labels: Mapping[str, str] | None
    previous_interaction_id: str | None
    response_format: Any
    response_mime_type: str | None
    response_modalities: Sequence[str] | None
    safety_settings: Sequence[raw.InteractionSafetySetting | Mapping[str, Any]] | None
    service_tier: raw.InteractionServiceTier | str | None
    system_instruction: str | None
    tools: Sequence[Any] | None
    webhook_config: raw.InteractionWebhookConfig | Mapping[str, Any] | None


class Interactions(Resource[IO]):
    """Answers of models and agents, step by step.

    THE SERVICE STORES EACH INTERACTION, input and answer, unless `store=False`. A stored one can be gone on from
    (`previous_interaction_id`), read again, run in the background and resumed; `delete` removes it.
    """

    @method
    def create(
        self,
        *,
        input: Any,
        model: str | None = None,
        agent: str | None = None,
        store: bool | None = None,
        **options: Unpack[InteractionOptions],
    ) -> Flow[Interaction]:
        """Have a model or an agent answer an input. THE SERVICE STORES BOTH unless `store=False`.

        Args:
            input: A text, a content, or a list of contents or steps, as models or mappings.
            model: The model that answers, or
            agent: the agent that does.
            store: Whether the service stores the interaction. IT DOES UNLESS THIS IS FALSE; then the interaction cannot
                be gone on from, read again, or run in the background.
            **options: `previous_interaction_id` goes on from a stored interaction; `background=True` answers at once,
                and `wait` waits for the rest; `tools`, `system_instruction`, `generation_config`, `response_format`
                and others: see `InteractionOptions`.

        Returns:
            The interaction; `.text` is the text of the answer, `.steps` all that was done.

        Raises:
            ValidationError: A value breaks a rule of the contract, or there is not one of `model` and `agent`; nothing
                was sent.
        """
        body, extras = _body(input, model, agent, store, options)
        call = with_extras(api.interactions.create.request(body), extras)
        return (yield from send(self._session, call.read_with(Interaction.decode)))

    @streaming
    def create_stream(
        self,
        *,
        input: Any,
        model: str | None = None,
        agent: str | None = None,
        store: bool | None = None,
        **options: Unpack[InteractionOptions],
    ) -> StreamPlan[InteractionSSEEvent, Interaction]:
        """Have a model or an agent answer, and receive it event by event. THE SERVICE STORES IT unless `store=False`.

        Args:
            input: As for `create`.
            model: As for `create`.
            agent: As for `create`.
            store: As for `create`; only a stored interaction can be resumed with `resume_stream`.
            **options: As for `create`.

        Returns:
            The stream of events; `.text_stream` gives only their text, `.final()` the interaction. Keep the `event_id`
            of the last event and the interaction's id, which the first one has, to resume it.

        Raises:
            StreamTruncatedError: The stream ended before its last event; `resume_stream` goes on with it.
        """
        body, extras = _body(input, model, agent, store, options)
        call = with_extras(api.interactions.create.stream_request(body), extras)
        return StreamPlan(call, InteractionAccumulator)

    @streaming
    def resume_stream(
        self, id: str, *, last_event_id: str | None = None
    ) -> StreamPlan[InteractionSSEEvent, Interaction]:
        """Stream a stored interaction from an event on; also one that runs in the background.

        Args:
            id: The interaction's id.
            last_event_id: The `event_id` of the last event that was received; the stream begins after it. From the
                first event unless given.

        Returns:
            The stream of the other events, whose `.final()` has only what they tell; `get` gives the whole interaction.
        """
        call = api.interactions.get.stream_request_for(id, last_event_id=last_event_id, argument="id")
        return StreamPlan(call, InteractionAccumulator)

    @method
    def get(self, id: str, *, include_input: bool | None = None) -> Flow[Interaction]:
        """Return a stored interaction.

        Args:
            id: Its id.
            include_input: Whether it comes with its input.

        Raises:
            NotFoundError: There is none of this id, or it was not stored.
        """
        call = api.interactions.get.request_for(id, include_input=include_input, argument="id")
        return (yield from send(self._session, call.read_with(Interaction.decode)))

    @method
    def wait(
        self, id: str, *, timeout: float | None = 3600.0, interval: float | None = None
    ) -> Flow[Interaction]:
        """Wait for an interaction that runs in the background, until it no longer runs.

        Args:
            id: Its id.
            timeout: The longest wait in seconds; None: no limit.
            interval: Seconds between polls; default: half a second at first, growing to ten.

        Returns:
            The interaction, whose status may ask for more: `requires_action` for the results of function calls.

        Raises:
            OperationError: It failed.
            WaitTimeoutError: It has not ended in time; it continues.
        """
        call = api.interactions.get.request_for(id, argument="id").read_with(Interaction.decode)
        polling = Polling(
            self._session, call, name=id, unfinished="has not ended", timeout=timeout, interval=interval
        )
        found = yield from polling.until(lambda one: instance(one.status, str) not in _RUNNING)
        if found.status == raw.InteractionStatus.FAILED:
            reasons = "; ".join(
                str(one.message or one.code) for one in instances(found.errors, raw.InteractionError)
            )
            raise OperationError(f"{id} failed: {reasons or 'no reason given'}", name=id)
        return found

    @method
    def cancel(self, id: str) -> Flow[Interaction]:
        """Stop an interaction that runs in the background, and return it.

        Args:
            id: Its id.
        """
        call = api.interactions.cancel.request_for(id, argument="id")
        return (yield from send(self._session, call.read_with(Interaction.decode)))

    @method
    def delete(self, id: str) -> Flow[None]:
        """Delete a stored interaction permanently.

        Args:
            id: Its id.
        """
        yield from send(self._session, api.interactions.delete.request_for(id, argument="id"))


def _body(
    input: Any, model: str | None, agent: str | None, store: bool | None, options: Mapping[str, Any]
) -> tuple[raw.CreateModelInteraction | raw.CreateAgentInteraction, Extras]:
    """Return the body of a request, and what is sent besides.

    Raises:
        ValidationError: There is not one of model and agent, or an option is unknown.
    """
    if (model is None) == (agent is None):
        raise ValidationError(
            f"interactions.create: give either model or agent, got {'both' if model else 'neither'}"
        )
    rest, extras = without_extras(options)
    for name in rest:
        if name not in InteractionOptions.__annotations__:
            check_unknown(
                f"interactions.create has no option {name!r}", name, InteractionOptions.__annotations__
            )
    given = {"input": input, "store": store, **rest}
    if agent is not None:
        return build(raw.CreateAgentInteraction, {"agent": agent, **given}), extras
    return build(raw.CreateModelInteraction, {"model": model, **given}), extras
