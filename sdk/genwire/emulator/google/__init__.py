"""The Generative Language API: what its operations do."""
