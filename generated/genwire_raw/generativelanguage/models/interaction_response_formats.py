# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_formats.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionResponseFormats: TypeAlias = "list[InteractionResponseFormat] | InteractionTextResponseFormat | InteractionAudioResponseFormat | InteractionImageResponseFormat | InteractionVideoResponseFormat | dict[str, Any]"
"""The form of an answer, or its forms by kind of media.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_response_formats(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "text":
            return InteractionTextResponseFormat.from_dict(value)
        if kind == "audio":
            return InteractionAudioResponseFormat.from_dict(value)
        if kind == "image":
            return InteractionImageResponseFormat.from_dict(value)
        if kind == "video":
            return InteractionVideoResponseFormat.from_dict(value)
    if value.__class__ is list:
        return [read_interaction_response_format(item) for item in value]
    return value


from .interaction_audio_response_format import InteractionAudioResponseFormat
from .interaction_image_response_format import InteractionImageResponseFormat
from .interaction_response_format import InteractionResponseFormat, read_interaction_response_format
from .interaction_text_response_format import InteractionTextResponseFormat
from .interaction_video_response_format import InteractionVideoResponseFormat
