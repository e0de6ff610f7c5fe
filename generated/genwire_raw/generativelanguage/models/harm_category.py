# Made by `python codegen.py` from specs/generativelanguage/schemas/safety.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class HarmCategory(OpenEnum):
    """A kind of harm that content is rated for and may be blocked for. The first ones belong to PaLM models,
    the later ones to Gemini models.

    Source: beyond the seeds: named by pages 002 and 004.

    Attributes:
        HARM_CATEGORY_UNSPECIFIED: No category given.
        HARM_CATEGORY_DEROGATORY: PaLM: harmful remarks about identity or a protected attribute.
        HARM_CATEGORY_TOXICITY: PaLM: rude, disrespectful or profane content.
        HARM_CATEGORY_VIOLENCE: PaLM: violence against a person or a group, or gore.
        HARM_CATEGORY_SEXUAL: PaLM: sexual acts and other lewd content.
        HARM_CATEGORY_MEDICAL: PaLM: medical advice that nobody has checked.
        HARM_CATEGORY_DANGEROUS: PaLM: content that promotes, eases or encourages harmful acts.
        HARM_CATEGORY_HARASSMENT: Gemini: harassment.
        HARM_CATEGORY_HATE_SPEECH: Gemini: hate speech.
        HARM_CATEGORY_SEXUALLY_EXPLICIT: Gemini: sexually explicit content.
        HARM_CATEGORY_DANGEROUS_CONTENT: Gemini: dangerous content.
        HARM_CATEGORY_CIVIC_INTEGRITY: Gemini: content that may harm civic integrity. Deprecated for
            `enableEnhancedCivicAnswers`.
        HARM_CATEGORY_JAILBREAK: Prompts that are made to get past the safety filters.
    """

    HARM_CATEGORY_UNSPECIFIED = "HARM_CATEGORY_UNSPECIFIED"
    HARM_CATEGORY_DEROGATORY = "HARM_CATEGORY_DEROGATORY"
    HARM_CATEGORY_TOXICITY = "HARM_CATEGORY_TOXICITY"
    HARM_CATEGORY_VIOLENCE = "HARM_CATEGORY_VIOLENCE"
    HARM_CATEGORY_SEXUAL = "HARM_CATEGORY_SEXUAL"
    HARM_CATEGORY_MEDICAL = "HARM_CATEGORY_MEDICAL"
    HARM_CATEGORY_DANGEROUS = "HARM_CATEGORY_DANGEROUS"
    HARM_CATEGORY_HARASSMENT = "HARM_CATEGORY_HARASSMENT"
    HARM_CATEGORY_HATE_SPEECH = "HARM_CATEGORY_HATE_SPEECH"
    HARM_CATEGORY_SEXUALLY_EXPLICIT = "HARM_CATEGORY_SEXUALLY_EXPLICIT"
    HARM_CATEGORY_DANGEROUS_CONTENT = "HARM_CATEGORY_DANGEROUS_CONTENT"
    HARM_CATEGORY_CIVIC_INTEGRITY = "HARM_CATEGORY_CIVIC_INTEGRITY"
    HARM_CATEGORY_JAILBREAK = "HARM_CATEGORY_JAILBREAK"
