# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_agents.yaml. Do not edit.
from __future__ import annotations

from typing import Any, TypeAlias

InteractionAgentConfig: TypeAlias = "DeepResearchAgentConfig | AntigravityAgentConfig | CodeMenderAgentConfig | DynamicAgentConfig | dict[str, Any]"
"""How an agent works.

    Source: beyond the seeds: google-genai 3.6.1.
    """


def read_interaction_agent_config(value: Any) -> Any:
    if value.__class__ is dict:
        kind = value.get("type")
        if kind == "deep-research":
            return DeepResearchAgentConfig.from_dict(value)
        if kind == "antigravity":
            return AntigravityAgentConfig.from_dict(value)
        if kind == "code-mender":
            return CodeMenderAgentConfig.from_dict(value)
        if kind == "dynamic":
            return DynamicAgentConfig.from_dict(value)
    return value


from .antigravity_agent_config import AntigravityAgentConfig
from .code_mender_agent_config import CodeMenderAgentConfig
from .deep_research_agent_config import DeepResearchAgentConfig
from .dynamic_agent_config import DynamicAgentConfig
