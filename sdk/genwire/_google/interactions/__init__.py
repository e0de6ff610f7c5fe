"""Interactions: answers of models and agents, step by step, which the service stores unless it is told not to."""
