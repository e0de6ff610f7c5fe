"""All tuned models.

Source: Gemini API reference, "Tuning", "tunedModels.list".
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    for tuned in gl.tuned_models.list():
        print(tuned.name, tuned.state)
