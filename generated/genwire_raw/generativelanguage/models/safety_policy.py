# Made by `python codegen.py` from specs/generativelanguage/schemas/tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class SafetyPolicy(OpenEnum):
    """A policy that keeps the model from acting on a computer without asking.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        SAFETY_POLICY_UNSPECIFIED: No policy given.
        FINANCIAL_TRANSACTIONS: Payments and other transactions.
        SENSITIVE_DATA_MODIFICATION: Changes to sensitive data.
        COMMUNICATION_TOOL: Messages to others.
        ACCOUNT_CREATION: New accounts.
        DATA_MODIFICATION: Changes to data.
        USER_CONSENT_MANAGEMENT: Consent in the user's name.
        LEGAL_TERMS_AND_AGREEMENTS: Legal terms and agreements.
    """

    SAFETY_POLICY_UNSPECIFIED = "SAFETY_POLICY_UNSPECIFIED"
    FINANCIAL_TRANSACTIONS = "FINANCIAL_TRANSACTIONS"
    SENSITIVE_DATA_MODIFICATION = "SENSITIVE_DATA_MODIFICATION"
    COMMUNICATION_TOOL = "COMMUNICATION_TOOL"
    ACCOUNT_CREATION = "ACCOUNT_CREATION"
    DATA_MODIFICATION = "DATA_MODIFICATION"
    USER_CONSENT_MANAGEMENT = "USER_CONSENT_MANAGEMENT"
    LEGAL_TERMS_AND_AGREEMENTS = "LEGAL_TERMS_AND_AGREEMENTS"
