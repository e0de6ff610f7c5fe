# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_annotations.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field


class SpeechAnnotation(BaseModel):
    """Who speaks a stretch of a text, and how.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        type: The kind of annotation.
        speaker: The speaker.
        style: How to speak.
        start_index: Where the stretch begins, in bytes.
        end_index: Where the stretch ends, in bytes; this byte is not part of it.
    """

    __slots__ = ("type", "speaker", "style", "start_index", "end_index")

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", "string", required=True, pattern="^speech_metadata$"),
        "speaker": Field("speaker", "string"),
        "style": Field("style", "string"),
        "start_index": Field("start_index", "integer"),
        "end_index": Field("end_index", "integer"),
    }

    type: Literal["speech_metadata"]
    speaker: str | None
    style: str | None
    start_index: int | None
    end_index: int | None

    def __init__(
        self,
        *,
        type: Literal["speech_metadata"] = "speech_metadata",
        speaker: str | None = None,
        style: str | None = None,
        start_index: int | None = None,
        end_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.speaker = speaker
        self.style = style
        self.start_index = start_index
        self.end_index = end_index
        self.additional_properties = additional_properties
