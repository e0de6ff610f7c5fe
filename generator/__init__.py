"""Generates the raw clients in generated/ from the contract in specs/."""
