"""Workers AI: what its operations do."""
