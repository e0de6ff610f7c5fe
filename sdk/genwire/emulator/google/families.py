"""Families of models, as data: a model's name decides what it can do, so that any name of a family is served."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Literal

Signing = Literal["never", "calls", "always"]

GENERATE: Final = "generateContent countTokens"
CACHED: Final = f"{GENERATE} createCachedContent"
WARM: Final[Mapping[str, float]] = {"temperature": 1, "topP": 0.95, "topK": 40, "maxTemperature": 2}
_EMBED: Final = "embedContent countTextTokens countTokens"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What the models of a family can do.

    Args:
        pattern: Expression that the ids of its models match as a whole.
        limits: Input and output token limits.
        methods: `supportedGenerationMethods`, separated by spaces.
        sampling: Defaults of sampling.
        thinks: Whether `thinkingConfig` is taken.
        budgets: The least and the greatest `thinkingBudget`; None when any is taken.
        signs: Which parts get a thought signature: none, function calls, or also the end of texts. Models that sign
            always want the signatures of calls back.
        instructions: Whether system instructions are taken.
        functions: Whether function declarations are taken.
        json: Whether JSON output is.
        combines: Whether functions go together with JSON output and with built-in tools.
        dimensions: The least and the greatest size of an embedding; the greatest is the usual one.
    """

    pattern: str
    limits: tuple[int, int]
    methods: str = CACHED
    sampling: Mapping[str, float] = field(default_factory=lambda: WARM)
    thinks: bool = False
    budgets: tuple[int, int] | None = None
    signs: Signing = "never"
    instructions: bool = True
    functions: bool = True
    json: bool = True
    combines: bool = False
    dimensions: tuple[int, int] = (128, 3072)


_NOTHING: Final[Mapping[str, float]] = {}
_NEW: Final = (1_048_576, 65_536)

# The first family that an id matches is its own.
FAMILIES: Final = (
    Family(
        pattern=r"(?:text-)?embedding-\d{3}", limits=(2_048, 1), methods=_EMBED, sampling=_NOTHING,
        dimensions=(1, 768),
    ),
    Family(pattern=r"embedding-gecko-\d{3}", limits=(1_024, 1), methods="embedText", dimensions=(768, 768)),
    Family(pattern=r"(?:[\w.-]+-)?embedding-[\w.-]+", limits=(8_192, 1), methods=_EMBED, sampling=_NOTHING),
    Family(pattern=r"imagen-.+", limits=(480, 8_192), methods="predict", sampling=_NOTHING),
    Family(pattern=r"veo-.+", limits=(480, 8_192), methods="predictLongRunning", sampling=_NOTHING),
    Family(pattern=r"aqa", limits=(7_168, 1_024), methods="generateAnswer"),
    Family(pattern=r"gemini-(?:1\.0|pro(?!-latest)(?:-vision)?)\b.*", limits=(30_720, 2_048), methods=GENERATE),
    Family(pattern=r"gemini-1\.5-pro.*", limits=(2_000_000, 8_192)),
    Family(pattern=r"gemini-1\..*", limits=(1_000_000, 8_192)),
    Family(pattern=r"gemini-2\.0.*|gemini-exp-.*", limits=(1_048_576, 8_192)),
    Family(pattern=r"gemini-2\.5-.*(?:image|tts).*", limits=(32_768, 32_768)),
    Family(pattern=r"gemini-2\.5-pro.*", limits=_NEW, thinks=True, budgets=(128, 32_768), signs="calls"),
    Family(pattern=r"gemini-2\.5-flash-lite.*", limits=_NEW, thinks=True, budgets=(512, 24_576), signs="calls"),
    Family(pattern=r"gemini-2.*", limits=_NEW, thinks=True, budgets=(0, 24_576), signs="calls"),
    Family(pattern=r"gemini-.+", limits=_NEW, thinks=True, signs="always", combines=True),
    Family(
        pattern=r"gemma-(?:[23]\b|3n).*", limits=(131_072, 8_192), methods=GENERATE, instructions=False,
        functions=False, json=False,
    ),
    Family(pattern=r"gemma-.+", limits=(262_144, 32_768), methods=GENERATE, thinks=True, combines=True),
)  # fmt: skip

# What a name that was added by `--serve-model` can do: everything.
ANYTHING: Final = Family(
    pattern=r".+", limits=_NEW, methods=f"{CACHED} createTunedModel embedContent", thinks=True, combines=True
)


@cache
def family_of(model_id: str) -> Family | None:
    """Return the family of a model by its id, or None."""
    return next((one for one in FAMILIES if re.fullmatch(one.pattern, model_id, re.ASCII)), None)


def described(
    model_id: str,
    family: Family,
    *,
    version: str = "001",
    title: str = "",
    limits: tuple[int, int] | None = None,
    methods: str = "",
) -> dict[str, Any]:
    """Return a model as `models.get` shows it.

    Args:
        model_id: Its id.
        family: Its family.
        version: Its version.
        title: Its display name; made of the id when absent.
        limits: Its token limits; the family's when absent.
        methods: What can be done with it; what the family's can when absent.
    """
    shown = title or model_id.replace("-", " ").title()
    limits = limits or family.limits
    return {
        "name": f"models/{model_id}",
        "baseModelId": model_id,
        "version": version,
        "displayName": shown,
        "description": f"{shown}, as the emulator stands in for it",
        "inputTokenLimit": limits[0],
        "outputTokenLimit": limits[1],
        "supportedGenerationMethods": (methods or family.methods).split(),
        **family.sampling,
    }
