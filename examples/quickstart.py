"""genwire's main job: ask a model, tune one, watch it, use it, and run a Workers AI model.

Runs against an emulator that it starts itself, with a real small model in it (ENGINE=echo: without). With LIVE=1
and keys in the environment it runs against the real services, which have no model left to tune:
docs/services_today.md.
"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack

from genwire import GenerativeLanguage, GenwireError, WorkersAI

MODEL = "gemini-3.8-flash"
BASE_MODEL = "models/gemini-1.5-flash-001-tuning"
LLAMA = "@cf/meta/llama-3.2-3b-instruct"

# The example of the Gemini API reference, "Tuning": the next number, whatever it is written in.
INCREMENT = [
    ("1", "2"),
    ("3", "4"),
    ("-3", "-2"),
    ("twenty two", "twenty three"),
    ("two hundred", "two hundred one"),
    ("ninety nine", "one hundred"),
    ("8", "9"),
    ("-98", "-97"),
    ("1,000", "1,001"),
    ("10,100,000", "10,100,001"),
    ("thirteen", "fourteen"),
    ("eighty", "eighty one"),
    ("one", "two"),
    ("three", "four"),
    ("seven", "eight"),
    ("I", "II"),
    ("II", "III"),
    ("IV", "V"),
]

# Two more, so that there is something to page through.
OTHERS = {
    "capitals": [("France", "Paris"), ("Italy", "Rome"), ("Spain", "Madrid"), ("Norway", "Oslo")],
    "opposites": [("hot", "cold"), ("up", "down"), ("early", "late"), ("open", "closed")],
}


def main() -> None:
    with ExitStack() as stack:
        google, cloudflare = connect(stack)
        ask(google)
        if live():
            say("no model of the real service can be tuned since May 2025: left out")
        else:
            tune_and_use(google)
        run_workers_ai(cloudflare)
    say("done")


def live() -> bool:
    """Whether to use the real services."""
    return os.environ.get("LIVE") == "1"


def connect(stack: ExitStack) -> tuple[GenerativeLanguage, WorkersAI]:
    """Clients of the real services, or of an emulator that lives as long as `stack`."""
    if live():
        say("using the real services")
        return stack.enter_context(GenerativeLanguage()), stack.enter_context(WorkersAI())
    from genwire.testing import emulator

    engine = os.environ.get("ENGINE", "llama")
    if engine == "llama":
        fetch_model()
    say(f"starting the emulator with the engine {engine!r}")
    local = stack.enter_context(emulator(child=True, engine=engine, tuning="timed"))
    say(f"the emulator listens on {local.url}")
    google = GenerativeLanguage(api_key="any", base_url=local.url)
    cloudflare = WorkersAI(account_id="any", api_token="any", base_url=local.cloudflare_url)
    return stack.enter_context(google), stack.enter_context(cloudflare)


def fetch_model() -> None:
    """The small model, 98 MB, unless it is there already."""
    from genwire.emulator.engines import model_file

    model_file.fetch(say)


def ask(gl: GenerativeLanguage) -> None:
    show(f"{MODEL} on 'Why is the sky blue?': ")
    question = "Why is the sky blue? Answer in one short sentence."
    with gl.models.generate_content_stream(model=MODEL, contents=question) as stream:
        for text in stream.text_stream:
            show(text)
    show("\n")


def tune_and_use(gl: GenerativeLanguage) -> None:
    say(f"tuning {BASE_MODEL} on {len(INCREMENT)} examples: '1' -> '2' ... 'IV' -> 'V'")
    operation = gl.tuned_models.create(
        display_name="increment",
        source_model=BASE_MODEL,
        epoch_count=20,
        batch_size=4,
        learning_rate=0.001,
        training_data=INCREMENT,
    )
    say(f"operation {operation.name}")
    assert operation.metadata is not None
    name = operation.metadata.tuned_model or ""
    say(f"state   {gl.tuned_models.get(name).state}")
    tuned = operation.wait(progress=True)
    say(f"state   {tuned.state}")
    first, last = tuned.snapshots[0], tuned.snapshots[-1]
    say(
        f"loss    {first['mean_loss']:.4f} at step {first['step']}, {last['mean_loss']:.4f} at step {last['step']}"
    )

    show(f"{tuned.name} continues 'III' with: ")
    with gl.models.generate_content_stream(model=name, contents="III") as stream:
        for text in stream.text_stream:
            show(text)
    show("\n")

    others = [
        gl.tuned_models.create(
            display_name=name, source_model=BASE_MODEL, epoch_count=2, training_data=examples
        )
        for name, examples in OTHERS.items()
    ]
    for other in others:
        other.wait(progress=False)
    say("the tuned models, two to a page:")
    for number, page in enumerate(gl.tuned_models.list(page_size=2).pages(), 1):
        for model in page.items:
            say(f"  page {number}: {model.name} ({model.display_name}, {model.state})")


def run_workers_ai(cf: WorkersAI) -> None:
    show(f"{LLAMA} on 'Why is the sky blue?': ")
    with cf.run_stream(LLAMA, prompt="Why is the sky blue?", max_tokens=60) as stream:
        for text in stream.text_stream:
            show(text)
    show("\n")


def say(line: str) -> None:
    print(line, flush=True)


def show(text: str) -> None:
    print(text, end="", flush=True)


if __name__ == "__main__":
    try:
        main()
    except GenwireError as error:
        sys.exit(f"{type(error).__name__}: {error}")
