"""Finding figures: quantities with their hedges, magnitudes and units."""

from store.extraction.figures.finding import find_all_figures, find_figures

__all__ = ["find_all_figures", "find_figures"]
