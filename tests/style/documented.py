#!/usr/bin/env python3
"""Public headers: every class, struct, enum and free function of models/ has a /// of what it is for.

documented.py ROOT
Declarations that follow each other without an empty line share the comment above the first.
"""

import re
import sys

from cpp_source import read_sources, scopes
from report import finish

# What needs no words of its own: private parts (struct Outer::Private), forward declarations, aliases, constants, macros, specialisations.
SKIPPED = re.compile(
    r"(?:class|struct|enum class)\s+[\w:]+;|(?:class|struct)\s+\w+::|typedef\s+struct\b|using\b|namespace\b|static_assert\b|friend\b|template\s*<\s*>|Q_[A-Z_]+\b|#"
    r"|(?:inline\s+|extern\s+|static\s+)?const(?:expr|init)?\s+[^(]*(?:=|;|$)|(?:inline\s+)?constexpr\s+[^(]*(?:=|;|$)|extern\s+\""
)


def declarations(code):
    """Head and offset of everything that stands directly in a namespace."""
    all_scopes = scopes(code)
    inside = [scope for scope in all_scopes if scope.kind != "namespace"]
    masked = list(code)
    for scope in inside:
        brace = code.index("{", scope.start)
        for offset in range(brace + 1, scope.end):
            if masked[offset] != "\n":
                masked[offset] = " "
    masked = "".join(masked)
    masked = re.sub(r"^[ \t]*#.*$", lambda match: " " * len(match.group()), masked, flags=re.MULTILINE)
    masked = re.sub(r"(?:inline\s+)?namespace\b[^{;]*\{", lambda match: re.sub(r"[^\n]", " ", match.group()[:-1]) + ";", masked)
    masked = re.sub(r"^Q_[A-Z_]+\(.*\)$", lambda match: " " * (len(match.group()) - 1) + ";", masked, flags=re.MULTILINE)
    for match in re.finditer(r"[^;}]*[;}]", masked):
        statement = match.group()
        head = statement.strip().split("{")[0].strip()
        if head.rstrip(";}"):
            yield head, match.start() + len(statement) - len(statement.lstrip())


def is_documented(lines, first):
    """Whether /// stands above line number first, or above a neighbour that it follows without an empty line."""
    number = first - 1  # of the line above, counted from 1
    while number >= 1 and lines[number - 1].strip():
        if lines[number - 1].lstrip().startswith("///"):
            return True
        number -= 1
    return False


def faults_of(source):
    lines = source.text.splitlines()
    for head, offset in declarations(source.code):
        if SKIPPED.match(head):
            continue
        first = source.code.count("\n", 0, offset) + 1
        if not is_documented(lines, first):
            yield f"{source.path}:{first}: no /// above: {' '.join(head.split())[:80]}"


def faults(root):
    for source in read_sources(root, ["models"]):
        if source.is_header:
            yield from faults_of(source)


if __name__ == "__main__":
    finish("documented headers", list(faults(sys.argv[1])))
