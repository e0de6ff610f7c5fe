"""The request for contents and a flat config, its calls, and the type of its answer."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.extras import Extras, merged, with_extras, without_extras
from ..._core.model_building import add_unknown, build, convert
from ..._core.stream_reading import StreamPlan
from ..._core.unknown_fields import check_unknown
from ...errors import ValidationError
from .contents import Contents, to_content, to_contents
from .response import GenerateContentResponse, with_answer_type

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ..._schemas.json_mode import AnswerType
    from .accumulator import ContentAccumulator


class ContentRequest(NamedTuple):
    """A request for an answer, how its `parsed` is read, and what is sent beyond the contract."""

    body: raw.GenerateContentRequest
    answer_type: AnswerType | None
    extras: Extras = Extras()

    def with_contents(self, contents: list[raw.Content]) -> ContentRequest:
        """Return the same request for other contents."""
        body = copy(self.body)
        body.contents = contents
        return self._replace(body=body)

    def complete_body(self) -> raw.GenerateContentRequest:
        """Return the body with the extras in it, for requests that travel inside others.

        Raises:
            ValidationError: There are extras outside the body.
        """
        if self.extras.query or self.extras.headers:
            raise ValidationError("a request inside another has neither extra_query nor extra_headers")
        body: raw.GenerateContentRequest = merged("config", self.body, self.extras.body)
        return body

    def call(self, model: str) -> Call[GenerateContentResponse]:
        """Return the call that has a model or a tuned model answer."""
        base, tuned = api.models.generate_content, api.tuned_models.generate_content
        model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
        call = tuned.request(model_id, self.body) if is_tuned else base.request(model_id, self.body)
        return with_extras(call.read_with(self._decode), self.extras)

    def stream(self, model: str) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """Return the stream in which a model or a tuned model answers piece by piece."""
        base, tuned = api.models.stream_generate_content, api.tuned_models.stream_generate_content
        model_id, is_tuned = _names.model_id(model, base.ENDPOINT, tuned.ENDPOINT)
        call = (
            tuned.stream_request(model_id, self.body)
            if is_tuned
            else base.stream_request(model_id, self.body)
        )
        call = with_extras(call, self.extras)
        return StreamPlan(
            call.read_with(GenerateContentResponse.from_dict), self._accumulator, end_is_optional=True
        )

    def _decode(self, payload: object) -> GenerateContentResponse:
        return with_answer_type(GenerateContentResponse.decode(payload), self.answer_type)

    def _accumulator(self) -> ContentAccumulator:
        from .accumulator import ContentAccumulator  # only streams need it

        return ContentAccumulator(self.answer_type)


def to_request(
    contents: Contents,
    config: Mapping[str, Any] | None,
    response_schema: Any = None,
) -> ContentRequest:
    """Return the request for contents and options; see `request_for`."""
    return request_for(to_contents(contents), config, response_schema)


def request_for(
    messages: list[raw.Content],
    config: Mapping[str, Any] | None,
    response_schema: Any,
) -> ContentRequest:
    """Return the request for messages and options.

    Args:
        messages: The messages.
        config: Fields of the request and of its generation config, by their Python or wire names.
        response_schema: Takes the place of the config's `response_schema`.

    Raises:
        ValidationError: The config has an unknown key, or a value that cannot be converted.
    """
    body = raw.GenerateContentRequest(contents=messages)
    generation: dict[str, Any] = {}
    base: Any = None
    options, extras = without_extras(config or {})
    for given, value in options.items():
        key = _NAMES.get(given, given)
        if key in raw.GenerationConfig.FIELDS:
            generation[key] = value
        elif key not in _OF_REQUEST:
            check_unknown(f"config has no key {given!r}", given, _KNOWN)
            generation[key] = value
        elif value is None:
            continue
        elif key == "generation_config":
            base = value
        elif key == "system_instruction":
            body.system_instruction = to_content(value, key)
        elif key == "tools":
            from ..tools.declarations import to_tools

            body.tools = to_tools(value) or None
        else:
            field = raw.GenerateContentRequest.FIELDS[key]
            setattr(body, key, convert(raw.GenerateContentRequest, field, value, key))
    if response_schema is not None:
        generation[_SCHEMA] = response_schema
    if base is None and not generation:
        return ContentRequest(body, None, extras)
    body.generation_config, answer_type = _generation_config(base, generation)
    return ContentRequest(body, answer_type, extras)


_GENERATION: Final = "generation_config"
_SCHEMA: Final = "response_schema"
_OF_JSON_MODE: Final = (_SCHEMA, "response_json_schema", "response_mime_type")
_OF_REQUEST: Final = frozenset(raw.GenerateContentRequest.FIELDS) - {"contents", "model"}
_KNOWN: Final = {**raw.GenerationConfig.FIELDS, **dict.fromkeys(_OF_REQUEST)}
_NAMES: Final = {
    field.wire: name
    for kind in (raw.GenerationConfig, raw.GenerateContentRequest)
    for name, field in kind.FIELDS.items()
}


def _generation_config(base: Any, given: Mapping[str, Any]) -> tuple[raw.GenerationConfig, AnswerType | None]:
    """Return a new generation config with the given fields, and the type of the answer if it is in JSON."""
    wanted = given.get(_SCHEMA)
    if isinstance(base, raw.GenerationConfig):
        config = copy(base)
    elif is_mapping(base):
        nested = {_NAMES.get(str(key), str(key)): value for key, value in base.items()}
        inner = nested.pop(_SCHEMA, None)
        wanted = inner if wanted is None else wanted
        config = build(raw.GenerationConfig, nested, _GENERATION)
    else:
        config = build(raw.GenerationConfig, {} if base is None else base, _GENERATION)
    for key, value in given.items():
        if key == _SCHEMA:
            continue
        field = raw.GenerationConfig.FIELDS.get(key)
        if field is None:
            add_unknown(config, key, value)
        else:
            setattr(config, key, convert(raw.GenerationConfig, field, value, f"{_GENERATION}.{key}"))
    if wanted is None and all(getattr(config, name) is None for name in _OF_JSON_MODE):
        return config, None
    from .json_mode import request_json

    return config, request_json(config, config.response_schema if wanted is None else wanted)
