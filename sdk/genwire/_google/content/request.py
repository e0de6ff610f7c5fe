"""Asking a model: the request for contents and a flat config, its calls, and what its answer is to be."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from genwire_raw.generativelanguage import api
from genwire_raw.generativelanguage import models as raw

from ..._core import resource_names as _names
from ..._core.model_building import build, convert, suggestion
from ..._core.shapes import is_mapping
from ..._core.stream import StreamPlan
from ...errors import ValidationError
from .contents import Contents, to_content, to_contents
from .response import GenerateContentResponse

if TYPE_CHECKING:
    from genwire_raw._runtime.call import Call

    from ..._schemas.json_mode import AnswerType
    from .accumulator import ContentAccumulator


class Asked(NamedTuple):
    """A request, and what is made of its answer."""

    request: raw.GenerateContentRequest
    answer_type: AnswerType | None

    def with_contents(self, contents: list[raw.Content]) -> Asked:
        """The same for other contents."""
        request = copy(self.request)
        request.contents = contents
        return self._replace(request=request)

    def call(self, model: str) -> Call[GenerateContentResponse]:
        """The call that asks a model or a tuned model for the whole answer."""
        operation, path = _names.by_model(
            model, api.models.generate_content, api.tuned_models.generate_content
        )
        call: Call[Any] = operation.request(**path, body=self.request)
        return call.read_with(self._decode)

    def stream(self, model: str) -> StreamPlan[GenerateContentResponse, GenerateContentResponse]:
        """The stream that asks a model or a tuned model for the answer piece by piece."""
        operation, path = _names.by_model(
            model, api.models.stream_generate_content, api.tuned_models.stream_generate_content
        )
        call: Call[Any] = operation.stream_request(**path, body=self.request)
        return StreamPlan(call.read_with(GenerateContentResponse.from_dict), self._accumulator)

    def _decode(self, payload: object) -> GenerateContentResponse:
        return GenerateContentResponse.decode(payload).typed(self.answer_type)

    def _accumulator(self) -> ContentAccumulator:
        from .accumulator import ContentAccumulator  # only who streams pays for it

        return ContentAccumulator(self.answer_type)


def to_request(contents: Contents, config: Mapping[str, Any] | None) -> Asked:
    """The request for contents and a config, whose keys are those of the request and of its generation config.

    Raises:
        ValidationError: A key is a field of neither, or a value cannot be made into what it stands for.
    """
    request = raw.GenerateContentRequest(contents=to_contents(contents))
    generation: dict[str, Any] = {}
    base: Any = None
    for given, value in (config or {}).items():
        key = _NAMES.get(given, given)
        if key in raw.GenerationConfig.FIELDS:
            generation[key] = value
        elif key not in _OF_REQUEST:
            raise ValidationError(f"config has no key {given!r}{suggestion(given, _KNOWN)}")
        elif value is None:
            continue
        elif key == "generation_config":
            base = value
        elif key == "system_instruction":
            request.system_instruction = to_content(value, key)
        elif key == "tools":
            from ..tools.declarations import to_tools

            request.tools = to_tools(value) or None
        else:
            field = raw.GenerateContentRequest.FIELDS[key]
            setattr(request, key, convert(raw.GenerateContentRequest, field, value, key))
    if base is None and not generation:
        return Asked(request, None)
    request.generation_config, answer_type = _generation_config(base, generation)
    return Asked(request, answer_type)


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
    """A generation config of its own, and what the answer is to be, which is a type perhaps and no schema yet."""
    wanted = given.get(_SCHEMA)
    if isinstance(base, raw.GenerationConfig):
        config = copy(base)
    elif is_mapping(base):
        nested = {_NAMES.get(key, key): value for key, value in base.items()}
        inner = nested.pop(_SCHEMA, None)
        wanted = inner if wanted is None else wanted
        config = build(raw.GenerationConfig, nested, _GENERATION)
    else:
        config = build(raw.GenerationConfig, {} if base is None else base, _GENERATION)
    for key, value in given.items():
        if key != _SCHEMA:
            path = f"{_GENERATION}.{key}"
            setattr(config, key, convert(raw.GenerationConfig, raw.GenerationConfig.FIELDS[key], value, path))
    if wanted is None and all(getattr(config, name) is None for name in _OF_JSON_MODE):
        return config, None
    from .json_mode import request_json

    return config, request_json(config, config.response_schema if wanted is None else wanted)
