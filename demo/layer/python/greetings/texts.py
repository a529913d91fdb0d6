"""Chooses a greeting by language and time of day."""

import json
from importlib.resources import files

TEXTS = json.loads(files("greetings").joinpath("texts.json").read_text(encoding="utf-8"))


def greet(name: str, language: str = "en", hour: int = 12) -> str:
    """Greets somebody; an unknown language falls back to English."""
    texts = TEXTS.get(language, TEXTS["en"])
    part = "morning" if hour < 11 else "day" if hour < 18 else "evening"
    return f"{texts[part]}, {name}!"
