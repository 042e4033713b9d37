"""One expression of time."""

from typing import Literal

from store.model.noun import Noun, Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Timex(Noun, frozen=True, kw_only=True, gc=False):
    """The words of a time, and what they mean in TIMEX3 (ISO-TimeML): "2022-W03", "P3D", "PRESENT_REF".

    Digits of a value that the text does not tell are written as the standard writes them, an X for each.
    """

    span: Span
    type: TimexType
    value: str
