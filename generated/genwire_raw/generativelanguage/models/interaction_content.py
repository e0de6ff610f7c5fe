# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_contents.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionContent: TypeAlias = (
    "TextContent | ImageContent | AudioContent | DocumentContent | VideoContent | dict[str, Any]"
)
"""A piece of an input or an answer.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_content(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "text":
            return TextContent.from_dict(value)
        if kind == "image":
            return ImageContent.from_dict(value)
        if kind == "audio":
            return AudioContent.from_dict(value)
        if kind == "document":
            return DocumentContent.from_dict(value)
        if kind == "video":
            return VideoContent.from_dict(value)
    return value


from .audio_content import AudioContent
from .document_content import DocumentContent
from .image_content import ImageContent
from .text_content import TextContent
from .video_content import VideoContent
