#!/usr/bin/env python3
"""Sizes and names: files and functions stay small, and no file is a drawer for anything.

sizes.py ROOT
"""

import re
import statistics
import sys
from pathlib import Path

from cpp_source import read_sources, scopes
from report import finish

MAX_FILE = 500
MAX_HEADER = 200
MAX_TEST = 400
MAX_FUNCTION = 60
MAX_MEDIAN = 150
DRAWERS = {"manager", "managers", "helper", "helpers", "util", "utils", "common", "misc"}


def file_limit(source):
    if source.path.startswith("tests/"):
        return MAX_TEST
    return MAX_HEADER if source.is_header else MAX_FILE


def function_name(head):
    names = re.findall(r"([~\w:]+)\s*\(", head)
    return names[0] if names else head.split("\n")[0]


def long_functions(source):
    for scope in scopes(source.code):
        first = source.code.count("\n", 0, scope.start) + 1
        last = source.code.count("\n", 0, scope.end) + 1
        name = function_name(scope.head)
        is_table = source.path.startswith("tests/") and name.endswith("_data")
        if scope.kind == "function" and last - first + 1 > MAX_FUNCTION and not is_table:
            yield f"{source.path}:{first}: {name} has {last - first + 1} lines, more than {MAX_FUNCTION}"


def faults_of(source):
    lines = source.text.count("\n")
    if lines > file_limit(source):
        yield f"{source.path}:{lines}: {lines} lines, more than {file_limit(source)}"
    stem = Path(source.path).stem
    if DRAWERS.intersection(stem.split("_")):
        yield f"{source.path}:1: a name that says nothing; name it after what it holds"
    if not re.fullmatch(r"[a-z0-9_]+", stem):
        yield f"{source.path}:1: file names are snake_case"
    yield from long_functions(source)


def check(root):
    """The faults and one line of figures."""
    found = []
    lengths = []
    for source in read_sources(root, ["app", "ui", "models", "tests"]):
        found.extend(faults_of(source))
        if source.path.endswith(".cpp") and not source.path.startswith("tests/"):
            lengths.append(source.text.count("\n"))
    if not lengths:
        return found, "no .cpp files"
    lengths.sort()
    median = statistics.median(lengths)
    if median > MAX_MEDIAN:
        found.append(f"the median of the .cpp files is {median:g} lines, more than {MAX_MEDIAN}")
    ninety = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)]
    return found, f"{len(lengths)} .cpp files: median {median:g} lines, 90th percentile {ninety}, largest {lengths[-1]}"


if __name__ == "__main__":
    finish("sizes", *check(sys.argv[1]))
