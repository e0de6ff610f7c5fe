# Made by `python codegen.py` from specs/generativelanguage/schemas/live.yaml. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.fields import define, wire
from ..._runtime.model import Model as BaseModel

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


@define
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

    model: str | None = wire("model", "string", default=None)
    generation_config: GenerationConfig | None = wire(
        "generationConfig", "model", of=("GenerationConfig",), default=None
    )
    system_instruction: Content | None = wire("systemInstruction", "model", of=("Content",), default=None)
    tools: list[Tool] | None = wire("tools", "model", many="list", of=("Tool",), default=None)
    session_resumption: SessionResumptionConfig | None = wire(
        "sessionResumption", "model", of=("SessionResumptionConfig",), default=None
    )
    input_audio_transcription: AudioTranscriptionConfig | None = wire(
        "inputAudioTranscription", "model", of=("AudioTranscriptionConfig",), default=None
    )
    output_audio_transcription: AudioTranscriptionConfig | None = wire(
        "outputAudioTranscription", "model", of=("AudioTranscriptionConfig",), default=None
    )
    realtime_input_config: RealtimeInputConfig | None = wire(
        "realtimeInputConfig", "model", of=("RealtimeInputConfig",), default=None
    )
    context_window_compression: ContextWindowCompressionConfig | None = wire(
        "contextWindowCompression", "model", of=("ContextWindowCompressionConfig",), default=None
    )
    proactivity: ProactivityConfig | None = wire(
        "proactivity", "model", of=("ProactivityConfig",), default=None
    )
    history_config: HistoryConfig | None = wire("historyConfig", "model", of=("HistoryConfig",), default=None)
    avatar_config: AvatarConfig | None = wire("avatarConfig", "model", of=("AvatarConfig",), default=None)
    safety_settings: list[SafetySetting] | None = wire(
        "safetySettings", "model", many="list", of=("SafetySetting",), default=None
    )
    labels: dict[str, str] | None = wire("labels", "string", many="map", default=None)
