# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

Annotation: TypeAlias = (
    "UrlCitation | FileCitation | PlaceCitation | SpeechAnnotation | InteractionWordInfo | dict[str, Any]"
)
"""Something about a stretch of a text, such as its source.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_annotation(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "url_citation":
            return UrlCitation.from_dict(value)
        if kind == "file_citation":
            return FileCitation.from_dict(value)
        if kind == "place_citation":
            return PlaceCitation.from_dict(value)
        if kind == "speech_metadata":
            return SpeechAnnotation.from_dict(value)
        if kind == "word_info":
            return InteractionWordInfo.from_dict(value)
    return value


from .file_citation import FileCitation
from .interaction_word_info import InteractionWordInfo
from .place_citation import PlaceCitation
from .speech_annotation import SpeechAnnotation
from .url_citation import UrlCitation
