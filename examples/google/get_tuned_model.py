"""What there is to know of a tuned model.

Source: page 004, "tunedModels.get".
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    print(gl.tuned_models.get("tunedModels/my-increment-model"))
