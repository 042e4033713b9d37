"""`python -m tui.cli`: the command, where its script is not on the path."""

import sys

from tui.cli import main

sys.exit(main())
