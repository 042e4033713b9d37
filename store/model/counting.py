"""What a fact says of how its figure was counted."""

OF_THE_WHOLE = "told of a part of the figure"
"""How a whole came by its predicate: "18 of its 900 plants closed" does not say that 900 did."""
