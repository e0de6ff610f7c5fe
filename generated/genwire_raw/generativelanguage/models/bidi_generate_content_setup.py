# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..._runtime.model import Model as BaseModel
from ..._runtime.rules import Field

if TYPE_CHECKING:
    from .audio_transcription_config import AudioTranscriptionConfig
    from .avatar_config import AvatarConfig
    from .content import Content
    from .context_window_compression_config import ContextWindowCompressionConfig
    from .generation_config import GenerationConfig
    from .history_config import HistoryConfig
    from .proactivity_config import ProactivityConfig
    from .realtime_input_config import RealtimeInputConfig
    from .safety_setting import SafetySetting
    from .session_resumption_config import SessionResumptionConfig
    from .tool import Tool


class BidiGenerateContentSetup(BaseModel):
    """The setup of a live session.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        model: Name of the model, `models/{model}`.
        generation_config: How to generate.
        system_instruction: The developer's standing instructions to the model. Text only.
        tools: Tools that the model may use.
        session_resumption: Whether the session can be resumed.
        input_audio_transcription: Asks for a transcription of what the user says.
        output_audio_transcription: Asks for a transcription of what the model says.
        realtime_input_config: How input is taken in.
        context_window_compression: How a long context is cut.
        proactivity: Whether the model decides on its own when to speak.
        history_config: How the conversation so far is sent.
        avatar_config: How the speaker looks.
        safety_settings: What to block; at most one setting for a category.
        labels: Labels of the caller's own.
    """

    __slots__ = (
        "model",
        "generation_config",
        "system_instruction",
        "tools",
        "session_resumption",
        "input_audio_transcription",
        "output_audio_transcription",
        "realtime_input_config",
        "context_window_compression",
        "proactivity",
        "history_config",
        "avatar_config",
        "safety_settings",
        "labels",
    )

    FIELDS: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", "string"),
        "generation_config": Field("generationConfig", "model", of=("GenerationConfig",)),
        "system_instruction": Field("systemInstruction", "model", of=("Content",)),
        "tools": Field("tools", "model", many="list", of=("Tool",)),
        "session_resumption": Field("sessionResumption", "model", of=("SessionResumptionConfig",)),
        "input_audio_transcription": Field(
            "inputAudioTranscription", "model", of=("AudioTranscriptionConfig",)
        ),
        "output_audio_transcription": Field(
            "outputAudioTranscription", "model", of=("AudioTranscriptionConfig",)
        ),
        "realtime_input_config": Field("realtimeInputConfig", "model", of=("RealtimeInputConfig",)),
        "context_window_compression": Field(
            "contextWindowCompression", "model", of=("ContextWindowCompressionConfig",)
        ),
        "proactivity": Field("proactivity", "model", of=("ProactivityConfig",)),
        "history_config": Field("historyConfig", "model", of=("HistoryConfig",)),
        "avatar_config": Field("avatarConfig", "model", of=("AvatarConfig",)),
        "safety_settings": Field("safetySettings", "model", many="list", of=("SafetySetting",)),
        "labels": Field("labels", "string", many="map"),
    }

    model: str | None
    generation_config: GenerationConfig | None
    system_instruction: Content | None
    tools: list[Tool] | None
    session_resumption: SessionResumptionConfig | None
    input_audio_transcription: AudioTranscriptionConfig | None
    output_audio_transcription: AudioTranscriptionConfig | None
    realtime_input_config: RealtimeInputConfig | None
    context_window_compression: ContextWindowCompressionConfig | None
    proactivity: ProactivityConfig | None
    history_config: HistoryConfig | None
    avatar_config: AvatarConfig | None
    safety_settings: list[SafetySetting] | None
    labels: dict[str, str] | None

    def __init__(
        self,
        *,
        model: str | None = None,
        generation_config: GenerationConfig | None = None,
        system_instruction: Content | None = None,
        tools: list[Tool] | None = None,
        session_resumption: SessionResumptionConfig | None = None,
        input_audio_transcription: AudioTranscriptionConfig | None = None,
        output_audio_transcription: AudioTranscriptionConfig | None = None,
        realtime_input_config: RealtimeInputConfig | None = None,
        context_window_compression: ContextWindowCompressionConfig | None = None,
        proactivity: ProactivityConfig | None = None,
        history_config: HistoryConfig | None = None,
        avatar_config: AvatarConfig | None = None,
        safety_settings: list[SafetySetting] | None = None,
        labels: dict[str, str] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.model = model
        self.generation_config = generation_config
        self.system_instruction = system_instruction
        self.tools = tools
        self.session_resumption = session_resumption
        self.input_audio_transcription = input_audio_transcription
        self.output_audio_transcription = output_audio_transcription
        self.realtime_input_config = realtime_input_config
        self.context_window_compression = context_window_compression
        self.proactivity = proactivity
        self.history_config = history_config
        self.avatar_config = avatar_config
        self.safety_settings = safety_settings
        self.labels = labels
        self.additional_properties = additional_properties
