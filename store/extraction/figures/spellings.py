"""Small numbers in words as patterns."""

_TEENS = r"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
ONES = r"one|two|three|four|five|six|seven|eight|nine"
_TENS = r"twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
SPELLED = rf"(?:{_TENS})(?:-(?:{ONES}))?|{_TEENS}|{ONES}"
WORDS = frozenset(f"{_TENS}|{_TEENS}|{ONES}".split("|"))
