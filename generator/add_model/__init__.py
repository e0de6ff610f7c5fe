"""Makes a spec file of a Workers AI model from the JSON of its page."""
