"""Traces and metrics by OpenTelemetry's conventions for generative AI. Imports `errors` alone of genwire."""
