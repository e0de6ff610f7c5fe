# Made by `python codegen.py` from specs/generativelanguage/schemas/interaction_tools.yaml. Do not edit.
from __future__ import annotations

from ..._runtime.values import OpenEnum


class InteractionSafetyPolicy(OpenEnum):
    """A policy that keeps the model from acting on a computer without asking.

    Source: beyond the seeds: google-genai 3.6.1.

    Attributes:
        FINANCIAL_TRANSACTIONS: Payments and other transactions.
        SENSITIVE_DATA_MODIFICATION: Changes to sensitive data.
        COMMUNICATION_TOOL: Messages to others.
        ACCOUNT_CREATION: New accounts.
        DATA_MODIFICATION: Changes to data.
        USER_CONSENT_MANAGEMENT: Consent in the user's name.
        LEGAL_TERMS_AND_AGREEMENTS: Legal terms and agreements.
    """

    FINANCIAL_TRANSACTIONS = "financial_transactions"
    SENSITIVE_DATA_MODIFICATION = "sensitive_data_modification"
    COMMUNICATION_TOOL = "communication_tool"
    ACCOUNT_CREATION = "account_creation"
    DATA_MODIFICATION = "data_modification"
    USER_CONSENT_MANAGEMENT = "user_consent_management"
    LEGAL_TERMS_AND_AGREEMENTS = "legal_terms_and_agreements"
