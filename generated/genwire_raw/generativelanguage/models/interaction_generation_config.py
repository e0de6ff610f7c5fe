# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

if TYPE_CHECKING:
    from .interaction_image_config import InteractionImageConfig
    from .interaction_thinking_level import InteractionThinkingLevel
    from .thinking_summaries import ThinkingSummaries
    from .transcription_config import TranscriptionConfig
    from .video_config import VideoConfig


@define
class InteractionGenerationConfig(BaseModel):
    """How to generate.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        max_output_tokens: The most tokens of the answer.
        seed: Seed of the decoding, for answers that can be repeated.
        stop_sequences: Strings that end the answer where one of them appears.
        temperature: How random the answer is. Deprecated.
        top_p: Nucleus sampling; consider the likeliest tokens until their probabilities sum up to this.
            Deprecated.
        thinking_level: How much to think.
        thinking_summaries: Whether the steps have summaries of thoughts.
        tool_choice: Whether the model uses tools, `auto`, `any`, `none` or `validated`; or that with the
            tools that it may use.
        speech_config: How spoken answers sound, by speaker.
        image_config: How pictures look; `response_format` takes its place. Deprecated.
        transcription_config: How audio is transcribed.
        video_config: How videos are made.
    """

    max_output_tokens: int | None = wire("max_output_tokens", "integer", default=None)
    seed: int | None = wire("seed", "integer", default=None)
    stop_sequences: list[str] | None = wire("stop_sequences", "string", many="list", default=None)
    temperature: float | None = wire("temperature", "number", default=None)
    top_p: float | None = wire("top_p", "number", default=None)
    thinking_level: InteractionThinkingLevel | None = wire(
        "thinking_level", "enum", of=("InteractionThinkingLevel",), default=None
    )
    thinking_summaries: ThinkingSummaries | None = wire(
        "thinking_summaries", "enum", of=("ThinkingSummaries",), default=None
    )
    tool_choice: str | ToolChoiceConfig | None = wire(
        "tool_choice", "union", of=("ToolChoiceConfig",), default=None
    )
    speech_config: SpeakerConfig | list[InteractionSpeechConfig] | None = wire(
        "speech_config", "union", of=("SpeakerConfig", "InteractionSpeechConfig"), default=None
    )
    image_config: InteractionImageConfig | None = wire(
        "image_config", "model", of=("InteractionImageConfig",), default=None
    )
    transcription_config: TranscriptionConfig | None = wire(
        "transcription_config", "model", of=("TranscriptionConfig",), default=None
    )
    video_config: VideoConfig | None = wire("video_config", "model", of=("VideoConfig",), default=None)


def tool_choice_of(value: Any) -> Any:
    if value.__class__ is dict:
        return ToolChoiceConfig.from_dict(value)
    return value


def speech_config_of_item(value: Any) -> Any:
    if value.__class__ is dict:
        return InteractionSpeechConfig.from_dict(value)
    return value


def speech_config_of(value: Any) -> Any:
    if value.__class__ is dict:
        return SpeakerConfig.from_dict(value)
    if value.__class__ is list:
        return [speech_config_of_item(item) for item in value]
    return value


from .interaction_speech_config import InteractionSpeechConfig
from .speaker_config import SpeakerConfig
from .tool_choice_config import ToolChoiceConfig
