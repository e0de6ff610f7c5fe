"""A tuned model that is there already.

Source: Gemini API reference, "Tuning", "tunedModels.generateContent", Tuned Model.
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    response = gl.models.generate_content(model="tunedModels/my-increment-model", contents="III")
    print(response.text)  # IV
