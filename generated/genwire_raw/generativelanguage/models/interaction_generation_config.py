# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_config.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .interaction_image_config import InteractionImageConfig
    from .interaction_thinking_level import InteractionThinkingLevel
    from .thinking_summaries import ThinkingSummaries
    from .transcription_config import TranscriptionConfig
    from .video_config import VideoConfig


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

    __slots__ = (
        "max_output_tokens",
        "seed",
        "stop_sequences",
        "temperature",
        "top_p",
        "thinking_level",
        "thinking_summaries",
        "tool_choice",
        "speech_config",
        "image_config",
        "transcription_config",
        "video_config",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "max_output_tokens": Field("max_output_tokens", "integer"),
        "seed": Field("seed", "integer"),
        "stop_sequences": Field("stop_sequences", "string", many="list"),
        "temperature": Field("temperature", "number"),
        "top_p": Field("top_p", "number"),
        "thinking_level": Field("thinking_level", "enum", of=("InteractionThinkingLevel",)),
        "thinking_summaries": Field("thinking_summaries", "enum", of=("ThinkingSummaries",)),
        "tool_choice": Field("tool_choice", "union", of=("ToolChoiceConfig",)),
        "speech_config": Field("speech_config", "union", of=("SpeakerConfig", "InteractionSpeechConfig")),
        "image_config": Field("image_config", "model", of=("InteractionImageConfig",)),
        "transcription_config": Field("transcription_config", "model", of=("TranscriptionConfig",)),
        "video_config": Field("video_config", "model", of=("VideoConfig",)),
    }

    max_output_tokens: int | None
    seed: int | None
    stop_sequences: list[str] | None
    temperature: float | None
    top_p: float | None
    thinking_level: InteractionThinkingLevel | None
    thinking_summaries: ThinkingSummaries | None
    tool_choice: str | ToolChoiceConfig | None
    speech_config: SpeakerConfig | list[InteractionSpeechConfig] | None
    image_config: InteractionImageConfig | None
    transcription_config: TranscriptionConfig | None
    video_config: VideoConfig | None

    def __init__(
        self,
        *,
        max_output_tokens: int | None = None,
        seed: int | None = None,
        stop_sequences: list[str] | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        thinking_level: InteractionThinkingLevel | None = None,
        thinking_summaries: ThinkingSummaries | None = None,
        tool_choice: str | ToolChoiceConfig | None = None,
        speech_config: SpeakerConfig | list[InteractionSpeechConfig] | None = None,
        image_config: InteractionImageConfig | None = None,
        transcription_config: TranscriptionConfig | None = None,
        video_config: VideoConfig | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.max_output_tokens = max_output_tokens
        self.seed = seed
        self.stop_sequences = stop_sequences
        self.temperature = temperature
        self.top_p = top_p
        self.thinking_level = thinking_level
        self.thinking_summaries = thinking_summaries
        self.tool_choice = tool_choice
        self.speech_config = speech_config
        self.image_config = image_config
        self.transcription_config = transcription_config
        self.video_config = video_config
        self.additional_properties = additional_properties


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
