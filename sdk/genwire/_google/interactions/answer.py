"""An interaction with its text, and how the events of a stream become one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from genwire_raw._runtime.json_types import is_mapping, is_sequence
from genwire_raw.generativelanguage import models as raw

from ..._core.answer_model import AnswerModel

if TYPE_CHECKING:
    from genwire_raw.generativelanguage.models.interaction_sse_event import InteractionSSEEvent


class Interaction(AnswerModel, raw.Interaction):
    """What was asked and what came of it, step by step."""

    __module__ = "genwire"
    __slots__ = ()

    @property
    def text(self) -> str:
        """The text of the answer: of the steps that are the model's output, without its thoughts."""
        return "".join(
            content.text
            for step in self.steps or ()
            if isinstance(step, raw.ModelOutputStep)
            for content in step.content or ()
            if isinstance(content, raw.TextContent)
        )

    @property
    def function_calls(self) -> list[raw.FunctionCallStep]:
        """The calls that the model requests, where the status is `requires_action`."""
        return [step for step in self.steps or () if isinstance(step, raw.FunctionCallStep)]


class InteractionAccumulator:
    """Joins the events of a stream to an interaction.

    The last event has the interaction, but often not its steps: these are put together from the events before it.
    """

    def __init__(self) -> None:
        self._interaction: dict[str, Any] = {}
        self._steps: dict[int, dict[str, Any]] = {}
        self._arguments: dict[int, list[str]] = {}
        self._is_complete = False
        self._keeps = True

    def add(self, item: InteractionSSEEvent) -> None:
        """Add the next event."""
        self._is_complete = self._is_complete or isinstance(item, raw.InteractionCompletedEvent)
        if not self._keeps:
            return
        match item:
            case raw.InteractionCreatedEvent() | raw.InteractionCompletedEvent():
                self._interaction |= item.interaction.to_dict()
            case raw.InteractionStatusUpdate():
                self._interaction[_STATUS] = item.status
            case raw.StepStart():
                step: Any = item.step
                self._steps[item.index] = step.to_dict() if hasattr(step, "to_dict") else dict(step)
            case raw.StepDelta():
                self._add_delta(item.index, item.delta)
            case _:  # it adds nothing
                pass

    def text(self, item: InteractionSSEEvent) -> str:
        """Return the text that an event adds to the answer."""
        if isinstance(item, raw.StepDelta) and isinstance(item.delta, raw.TextDelta):
            return item.delta.text
        return ""

    def is_complete(self) -> bool:
        """Return whether the event came after which there is none."""
        return self._is_complete

    def forget(self) -> None:
        """Drop what only the result needs, and keep no more of it."""
        self._keeps = False
        self._interaction, self._steps, self._arguments = {}, {}, {}

    def result(self) -> Interaction:
        """Return all events so far as one interaction."""
        made = dict(self._interaction)
        if not made.get(_STEPS):
            for index, pieces in self._arguments.items():
                self._steps[index][_ARGUMENTS] = _parsed("".join(pieces))
            made[_STEPS] = [step for _, step in sorted(self._steps.items())]
        return Interaction.from_dict(made)

    def _add_delta(self, index: int, delta: Any) -> None:
        step = self._steps.setdefault(index, {_TYPE: _MODEL_OUTPUT})
        if isinstance(delta, raw.ArgumentsDelta):
            self._arguments.setdefault(index, []).append(delta.arguments or "")
            return
        given: dict[str, Any] = delta.to_dict() if hasattr(delta, "to_dict") else dict(delta)
        if isinstance(delta, raw.ThoughtSummaryDelta):
            _append(step.setdefault(_SUMMARY, []), given.get(_CONTENT))
        elif step.get(_TYPE) == _MODEL_OUTPUT and not isinstance(delta, raw.TextAnnotationDelta):
            _append(step.setdefault(_CONTENT, []), given)
        else:
            contents = step.get(_CONTENT)
            _merge(contents[-1] if contents else step, given)


def _append(contents: list[Any], content: Any) -> None:
    """Add a content to others; text goes on from the text before it."""
    last = contents[-1] if contents else None
    if is_mapping(content) and is_mapping(last) and last.get(_TYPE) == content.get(_TYPE) == _TEXT:
        contents[-1] = {**last, **content, _TEXT: f"{last.get(_TEXT, '')}{content.get(_TEXT, '')}"}
    elif content is not None:
        contents.append(content)


def _merge(step: dict[str, Any], added: dict[str, Any]) -> None:
    """Add the fields of a delta to what it adds to; lists become longer."""
    for name, value in added.items():
        present = step.get(name)
        if name != _TYPE:
            step[name] = [*present, *value] if is_sequence(present) and is_sequence(value) else value


_STATUS = raw.Interaction.FIELDS["status"].wire
_STEPS = raw.Interaction.FIELDS["steps"].wire
_TYPE = raw.ModelOutputStep.FIELDS["type"].wire
_CONTENT = raw.ModelOutputStep.FIELDS["content"].wire
_TEXT = raw.TextContent.FIELDS["text"].wire  # also the type of a text
_SUMMARY = raw.ThoughtStep.FIELDS["summary"].wire
_ARGUMENTS = raw.FunctionCallStep.FIELDS["arguments"].wire
_MODEL_OUTPUT = raw.ModelOutputStep().type


def _parsed(text: str) -> Any:
    """Return the arguments of a call; their text if the model wrote something that is not JSON."""
    try:
        return orjson.loads(text or "{}")
    except orjson.JSONDecodeError:
        return text
