"""Tuning a model, with a progress bar.

Source: Gemini API reference, "Tuning", "tunedModels.create".
"""

from genwire import GenerativeLanguage

with GenerativeLanguage() as gl:
    operation = gl.tuned_models.create(
        display_name="increment",
        source_model="models/gemini-1.5-flash-001-tuning",
        epoch_count=20,
        batch_size=4,
        learning_rate=0.001,
        training_data=[("1", "2"), ("3", "4"), ("III", "IV"), ("seven", "eight")],
    )
    tuned = operation.wait()
    for snapshot in tuned.snapshots:
        print(snapshot["step"], snapshot["mean_loss"])
    print(gl.models.generate_content(model=tuned.name or "", contents="III").text)  # IV
