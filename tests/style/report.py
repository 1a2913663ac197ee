"""How every style check ends."""

import sys


def finish(name, faults, summary=""):
    """Prints the faults, one a line, and ends the program: 1 when there are any."""
    for fault in faults:
        print(fault)
    if summary:
        print(summary)
    print(f"{name}: {len(faults)} fault(s)" if faults else f"{name}: clean")
    sys.exit(1 if faults else 0)
