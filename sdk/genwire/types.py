"""What users construct of Google's Generative Language API: messages, tools, schemas and options.

>>> from genwire import types
>>> types.Content(role="user", parts=[types.Part.from_text("What is this?"), {"text": "Be brief."}])

Wherever one of these is taken, a mapping of its fields is taken as well.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from genwire_raw.generativelanguage.models import (
        Behavior,
        Blob,
        CodeExecution,
        CodeExecutionResult,
        ComputerUse,
        Dataset,
        DynamicRetrievalConfig,
        Example,
        ExecutableCode,
        FileData,
        FileSearch,
        FunctionCall,
        FunctionCallingConfig,
        FunctionCallingConfigMode,
        FunctionDeclaration,
        FunctionResponse,
        FunctionResponsePart,
        GenerationConfig,
        GoogleMaps,
        GoogleSearch,
        GoogleSearchRetrieval,
        GranteeType,
        HarmBlockThreshold,
        HarmCategory,
        ImageConfig,
        Interval,
        LatLng,
        MediaResolution,
        Message,
        MessagePrompt,
        MultiSpeakerVoiceConfig,
        PermissionRole,
        PrebuiltVoiceConfig,
        RetrievalConfig,
        SafetySetting,
        Schema,
        SpeakerVoiceConfig,
        SpeechConfig,
        TaskType,
        TextPrompt,
        ThinkingConfig,
        Tool,
        ToolConfig,
        TuningExample,
        TuningExamples,
        Type,
        UrlContext,
        VideoMetadata,
        VoiceConfig,
    )

    from ._google.content.config import GenerateContentConfig
    from ._google.content.parts import Content, Part
    from ._google.embeddings import EmbedContentConfig
    from ._google.palm import GenerateTextOptions
    from ._google.tuning.tuned_models import TunedModelChanges

__all__ = [
    "Behavior",
    "Blob",
    "CodeExecution",
    "CodeExecutionResult",
    "ComputerUse",
    "Content",
    "Dataset",
    "DynamicRetrievalConfig",
    "EmbedContentConfig",
    "Example",
    "ExecutableCode",
    "FileData",
    "FileSearch",
    "FunctionCall",
    "FunctionCallingConfig",
    "FunctionCallingConfigMode",
    "FunctionDeclaration",
    "FunctionResponse",
    "FunctionResponsePart",
    "GenerateContentConfig",
    "GenerateTextOptions",
    "GenerationConfig",
    "GoogleMaps",
    "GoogleSearch",
    "GoogleSearchRetrieval",
    "GranteeType",
    "HarmBlockThreshold",
    "HarmCategory",
    "ImageConfig",
    "Interval",
    "LatLng",
    "MediaResolution",
    "Message",
    "MessagePrompt",
    "MultiSpeakerVoiceConfig",
    "Part",
    "PermissionRole",
    "PrebuiltVoiceConfig",
    "RetrievalConfig",
    "SafetySetting",
    "Schema",
    "SpeakerVoiceConfig",
    "SpeechConfig",
    "TaskType",
    "TextPrompt",
    "ThinkingConfig",
    "Tool",
    "ToolConfig",
    "TunedModelChanges",
    "TuningExample",
    "TuningExamples",
    "Type",
    "UrlContext",
    "VideoMetadata",
    "VoiceConfig",
]

if not TYPE_CHECKING:  # or type checkers would accept any name
    _OURS = {
        "Content": "._google.content.parts",
        "EmbedContentConfig": "._google.embeddings",
        "GenerateContentConfig": "._google.content.config",
        "GenerateTextOptions": "._google.palm",
        "Part": "._google.content.parts",
        "TunedModelChanges": "._google.tuning.tuned_models",
    }

    def __getattr__(name: str) -> Any:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name)
        if name in _OURS:
            value = getattr(import_module(_OURS[name], __package__), name)
        else:
            value = getattr(import_module("genwire_raw.generativelanguage.models"), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
