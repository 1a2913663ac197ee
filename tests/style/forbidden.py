#!/usr/bin/env python3
"""Calls that cost somebody a day: each rule names the pattern, where it holds, where it does not, and why.

forbidden.py ROOT
"""

import re
import sys
from dataclasses import dataclass
from pathlib import Path

from cpp_source import read_sources
from report import finish

PRODUCT = ("app/", "ui/", "models/")
ALL = (*PRODUCT, "tests/")


@dataclass
class Rule:
    pattern: str
    why: str
    where: tuple = ALL
    but: tuple = ()
    in_strings: bool = False  # look into string literals too

    def holds_for(self, path):
        return path.startswith(self.where) and not path.startswith(self.but)


RULES = [
    Rule(r"\bQEventLoop\b", "a nested event loop; only Http has one, on its worker thread", but=("models/net/", "tests/")),
    Rule(r"(?:\.|->)\s*transaction\s*\(", "begins deferred and fails with 'locked'; use storage::WriteTransaction"),
    Rule(r"\bQRandomGenerator::global\b", "can be predicted; use core::randomBytes"),
    Rule(
        r"\bcurrent(?:DateTime|DateTimeUtc|SecsSinceEpoch|MSecsSinceEpoch)\b|\bQDate::currentDate\b|\bQTime::currentTime\b"
        r"|\bsystem_clock::now\b|\bstd::time\s*\(",
        "time comes from a core::Clock passed in",
        where=PRODUCT,
        but=("models/core/clock.cpp",),
    ),
    Rule(r"\bQThread::(?:sleep|msleep|usleep)\b", "wait for what is awaited, not for time"),
    Rule(r"\bthis_thread::sleep_(?:for|until)\b", "wait for what is awaited, not for time", but=("app/sandbox/",)),
    Rule(r"\bQTest::q(?:Sleep|Wait)\s*\(|(?<![\w:])q(?:Sleep|Wait)\s*\(", "wait with QTRY_* or a signal", where=("tests/",)),
    Rule(r"\bco_(?:await|return|yield)\b", "GCC 12 destroys values twice in ordinary coroutine forms"),
    Rule(r"(?:\.|->)\s*then\s*\(", "QFuture::then aborts when its context dies first; use ui/operations"),
    Rule(r"\bstd::(?:cout|clog)\b", "only programs print", where=("ui/", "models/")),
    Rule(r"\b(?:setenv|putenv|unsetenv|qputenv|qunsetenv)\s*\(", "the environment is shared by all threads", where=PRODUCT),
    Rule(
        r"(?i)\bIf-(?:None-)?Match\b",
        "the gateway answers 412 or 304 and writes all the same",
        where=("models/gateway/",),
        in_strings=True,
    ),
    Rule(r"\bQJsonDocument::fromJson\b", "the screens get values, not JSON", where=("ui/",)),
    Rule(r"\bVerifyNone\b", "verification of a peer is never switched off", where=("ui/", "models/", "app/gui/", "app/cli/")),
    Rule(r"^[ \t]*\S.*\bQ_(?:OBJECT|GADGET|NAMESPACE)\b|\bQ_(?:OBJECT|GADGET|NAMESPACE)[ \t]+\S", "stands on a line of its own, or AUTOMOC misses it"),
]

IGNORE_SSL_ERRORS = re.compile(r"\bignoreSslErrors\b")
OUTSIDE = re.compile(r"\.\./shared\b")
TEXT_FILES = {".h", ".cpp", ".md", ".txt", ".cmake", ".json", ".yaml", ".yml", ".py", ".mjs", ".sh", ".xml", ".ts", ".qrc", ".desktop", ""}


def rule_faults(source):
    for rule in RULES:
        if not rule.holds_for(source.path):
            continue
        form = source.without_comments if rule.in_strings else source.code
        for match in re.finditer(rule.pattern, form, re.MULTILINE):
            yield f"{source.path}:{source.line_of(match.end(), form)}: {match.group().strip()}: {rule.why}"


def ssl_faults(sources):
    """One file of models/net may accept what it has checked itself; nobody else, and no second one."""
    files = [source.path for source in sources if IGNORE_SSL_ERRORS.search(source.code) and source.path.startswith(PRODUCT)]
    in_net = [path for path in files if path.startswith("models/net/")]
    for path in [path for path in files if path not in in_net] + in_net[1:]:
        yield f"{path}:1: ignoreSslErrors: one file of models/net alone may use it"


def outside_faults(root):
    """Nothing but tests may look for files outside of the project."""
    for path in sorted(Path(root).rglob("*")):
        place = path.relative_to(root).as_posix()
        if place.startswith((".git/", "build/", "node_modules/", "tests/")) or path.suffix not in TEXT_FILES or not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if OUTSIDE.search(line):
                yield f"{place}:{number}: a path outside of the project"


def faults(root):
    sources = list(read_sources(root, ["app", "ui", "models", "tests"]))
    for source in sources:
        yield from rule_faults(source)
    yield from ssl_faults(sources)
    yield from outside_faults(root)


if __name__ == "__main__":
    finish("forbidden calls", list(faults(sys.argv[1])))
