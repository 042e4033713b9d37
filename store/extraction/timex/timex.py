"""One expression of time."""

from typing import Literal

from store.model.noun import Noun, Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


class Timex(Noun, frozen=True, kw_only=True, gc=False):
    """The words of a time, and what they mean in TIMEX3 (ISO-TimeML): "2022-W03", "P3D", "PRESENT_REF".

    A part of a value that the text does not tell is written X: "XXXX-WXX-5" for a Friday of no known week.
    """

    span: Span
    type: TimexType
    value: str
