"""Google's JSON mode: the fields of a request for the type of its answer."""

from __future__ import annotations

from enum import Enum
from typing import Any

from genwire_raw._runtime.json_types import is_mapping
from genwire_raw.generativelanguage import models as raw

from ..._schemas.json_mode import ENUM, JSON, WHERE, AnswerType
from ..._schemas.type_arguments import is_class
from ..._schemas.type_codecs import codec_of
from ..service_schema import (
    service_schema,
    with_known_bounds,
    with_property_ordering,
    without_reference_siblings,
)


def request_json(config: raw.GenerationConfig, wanted: Any) -> AnswerType | None:
    """Set the fields that request an answer in JSON.

    Args:
        config: The config to change; a MIME type in it is kept.
        wanted: A type, a JSON Schema, or the service's own `Schema`; None if the config is already complete.

    Returns:
        How the answer is read; None if no JSON is requested.

    Raises:
        ValidationError: Values of the type cannot be written as JSON.
    """
    if wanted is None:
        return _requested_by(config)
    if config.response_mime_type is None:
        config.response_mime_type = ENUM if _is_text_enum(wanted) else JSON
    if isinstance(wanted, raw.Schema):
        config.response_schema = wanted
        return AnswerType(wanted.to_dict(), config.response_mime_type)
    if is_mapping(wanted):
        ordered = with_property_ordering(wanted)
        config.response_schema = service_schema(ordered)
        if config.response_schema is None:
            config.response_json_schema = ordered
        checked = wanted if config.response_schema is None else config.response_schema.to_dict()
        return AnswerType(checked, config.response_mime_type)
    schema = with_property_ordering(with_known_bounds(codec_of(wanted, WHERE).schema))
    config.response_schema = service_schema(schema)
    if config.response_schema is None:
        config.response_json_schema = without_reference_siblings(schema)
    return AnswerType(wanted, config.response_mime_type)


def _requested_by(config: raw.GenerationConfig) -> AnswerType | None:
    if config.response_json_schema is not None and config.response_mime_type is None:
        config.response_mime_type = JSON
    if config.response_mime_type not in (JSON, ENUM):
        return None
    schema = config.response_json_schema
    return AnswerType(schema if is_mapping(schema) else None, config.response_mime_type)


def _is_text_enum(wanted: Any) -> bool:
    return is_class(wanted) and issubclass(wanted, Enum) and all(isinstance(one.value, str) for one in wanted)
