"""What there is to know of a tuned model.

Source: Gemini API reference, "Tuning", "tunedModels.get".
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    print(gl.tuned_models.get("tunedModels/my-increment-model"))
