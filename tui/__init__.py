"""The terminal side of Variorum; it reaches facts through the package `store` only."""

import gc
import os

os.environ.setdefault("TEXTUAL_FPS", "120")  # Textual reads it once, when it is imported
gc.set_threshold(50_000, 20, 20)  # modules and screens are not garbage: a fifth off the time to the first paint
