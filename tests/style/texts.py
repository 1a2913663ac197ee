#!/usr/bin/env python3
"""Texts for people: every one goes through tr(), and every .ts file is complete.

texts.py ROOT [--lupdate PROGRAM]    with lupdate, entries that a .ts file lacks are found too
A literal that is no text for people (a URL as example, a name in code) is excused by `// untranslated: REASON` on its line.
"""

import argparse
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from cpp_source import balanced_end, read_sources
from report import finish

SHOWING = re.compile(
    r"\b(?:set(?:Text|PlainText|Html|WindowTitle|Title|SubTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName"
    r"|AccessibleDescription|LabelText|InformativeText|DetailedText|ButtonText|HeaderLabels|HorizontalHeaderLabels|Prefix|Suffix"
    r"|Description|ApplicationDisplayName)"
    r"|add(?:Action|Menu|Tab|Item|Items|Row|Button|Section|Permanent\w*)|insert(?:Item|Tab)|showMessage"
    r"|new\s+Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|CommandLinkButton|DockWidget)"
    r"|Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|CommandLinkButton)\s+\w+"
    r"|QMessageBox::\w+|QInputDialog::\w+|QFileDialog::get\w+)\s*[({]"
)
# Calls inside an argument whose literals are not shown: translations themselves, icons, object names, keys.
QUIET = re.compile(
    r"\b(?:tr|translate|qtTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP|QKeySequence|fromTheme|icon\w*|\w*[iI]con|glyph\w*|property|setObjectName"
    r"|setProperty|value|arg_name|find|contains|startsWith|endsWith)\s*\("
)
SHOWN = 20  # of the entries that a .ts file lacks or has unfinished
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
EXCUSE = re.compile(r"//\s*untranslated:\s*\S")


def without_quiet_calls(argument):
    while True:
        match = QUIET.search(argument)
        if not match:
            return argument
        end = balanced_end(argument, match.end() - 1)
        argument = argument[: match.start()] + re.sub(r"[^\n]", " ", argument[match.start() : end]) + argument[end:]


def is_text(literal):
    """Two letters in a row, and more than place marks and tags; an address is none, nor is our own name."""
    if literal == "Gatehouse" or re.fullmatch(r"[a-z][a-z+.-]*://\S*", literal):
        return False
    bare = re.sub(r"%L?\d+|%n|<[^>]*>|&\w+;|\\[ntr]", " ", literal)
    return re.search(r"[^\W\d_]{2}", bare) is not None


def literal_faults(source):
    code = source.without_comments
    lines = source.text.splitlines()
    seen = set()
    for call in SHOWING.finditer(code):
        start = call.end() - 1
        argument = without_quiet_calls(code[start : balanced_end(code, start)])
        for literal in LITERAL.finditer(argument):
            offset = start + literal.start()
            line = source.line_of(offset, code)
            if offset in seen or not is_text(literal.group(1)) or EXCUSE.search(lines[line - 1]):
                continue
            seen.add(offset)
            yield f'{source.path}:{line}: not translated: "{literal.group(1)}"'


def incomplete(ts_file):
    """Texts of a .ts file without a finished translation."""
    for message in ElementTree.parse(ts_file).getroot().iter("message"):
        translation = message.find("translation")
        kind = "missing" if translation is None else translation.get("type", "")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        if kind or any(not (form.text or "").strip() for form in forms):
            yield kind or "empty", (message.findtext("source") or "").strip()


def missing(root, ts_file, lupdate):
    """Texts of the sources that the .ts file does not have."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts_file.name
        shutil.copy(ts_file, copy)
        plural_only = ["-pluralonly"] if copy.stem.endswith("_en") else []
        folders = [str(Path(root) / name) for name in ("app", "ui", "models") if (Path(root) / name).is_dir()]
        command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", *plural_only, "-I", str(root), *folders, "-ts", str(copy)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            yield f"lupdate failed: {run.stderr.strip()}"
            return
        known = set(incomplete(ts_file))
        yield from (text for entry in incomplete(copy) if entry not in known for text in [entry[1]])


def translation_faults(root, lupdate):
    files = sorted((Path(root) / "translations").glob("*.ts"))
    if not files:
        yield "translations/: no .ts file"
    for ts_file in files:
        place = ts_file.relative_to(root).as_posix()
        found = [f"{kind}: {text}" for kind, text in incomplete(ts_file)]
        found += [f"not in the file: {text}" for text in (missing(root, ts_file, lupdate) if lupdate else [])]
        yield from (f"{place}: {entry}" for entry in found[:SHOWN])
        if len(found) > SHOWN:
            yield f"{place}: {len(found) - SHOWN} more"


def faults(root, lupdate=None):
    for source in read_sources(root, ["ui", "app/gui"]):
        yield from literal_faults(source)
    yield from translation_faults(root, lupdate)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root")
    parser.add_argument("--lupdate")
    arguments = parser.parse_args()
    finish("texts", list(faults(arguments.root, arguments.lupdate)))


if __name__ == "__main__":
    main()
