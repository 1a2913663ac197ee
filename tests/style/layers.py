#!/usr/bin/env python3
"""Layers: reads every #include of app/, ui/ and models/ and fails on one that points up or sideways.

layers.py ROOT --qt-headers DIR    DIR is the folder that holds QtCore, QtGui, ...
"""

import argparse
import re
from pathlib import Path

from cpp_source import read_sources
from report import finish

# A folder of models/ may use what stands behind it, and itself.
MODELS = {
    "tables": "diagnosis provisioning index identity gateway oauth jose storage core",
    "diagnosis": "provisioning index identity gateway oauth jose net core",
    "provisioning": "identity gateway oauth jose storage net core",
    "index": "gateway storage net core",
    "identity": "oauth jose net core",
    "gateway": "forms net core",
    "oauth": "jose net core",
    "jose": "core",
    "net": "core",
    "forms": "core",
    "storage": "core",
    "core": "",
}

# Libraries that few places may touch: include prefix, places, in words.
RESERVED = [
    ("yaml-cpp/", ("models/core/yaml.cpp",), "yaml-cpp is included by models/core/yaml.cpp alone"),
    ("openssl/", ("models/jose/", "models/net/", "models/core/secret"), "OpenSSL belongs to models/jose, models/net and core/secret"),
    ("qt6keychain/", ("models/storage/keychain_secret_store",), "QtKeychain belongs to models/storage/keychain_secret_store"),
    ("httplib", ("app/",), "the engine and the screens speak HTTP through models/net alone"),
]

# Qt modules that a layer must not see.
FORBIDDEN_QT = {
    "models/": ("QtGui", "QtWidgets", "QtSvg"),
    "ui/": ("QtSql", "QtNetwork"),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)


def qt_modules(qt_headers):
    """Header name -> the Qt modules that have it, for the modules that some layer must not see."""
    found = {}
    for module in {module for modules in FORBIDDEN_QT.values() for module in modules}:
        for header in (Path(qt_headers) / module).glob("*"):
            found.setdefault(header.name, set()).add(module)
    return found


def allowed_prefixes(path):
    """The folders that the file may include from."""
    parts = path.split("/")
    if parts[0] == "models":
        return [f"models/{name}/" for name in [parts[1], *MODELS.get(parts[1], "").split()]]
    if parts[0] == "ui":
        return ["ui/", "models/"]
    if path.startswith("app/sandbox/"):
        return ["app/sandbox/", "models/core/", "models/jose/"]
    return ["app/", "ui/", "models/"]


def fault_of_own(path, header):
    if header.endswith(".moc") or any(header.startswith(prefix) for prefix in allowed_prefixes(path)):
        return None
    if not re.match(r"(app|ui|models|tests)/", header):
        return "is not written from the root"
    return f"points up or sideways (allowed: {' '.join(allowed_prefixes(path))})"


def fault_of_library(path, header, modules):
    for prefix, places, words in RESERVED:
        if header.startswith(prefix) and not path.startswith(places):
            return words
    for layer, forbidden in FORBIDDEN_QT.items():
        if not path.startswith(layer):
            continue
        module, _, rest = header.partition("/")
        inside = {module} if module.startswith("Qt") and (rest or module in forbidden) else modules.get(header, set())
        for name in sorted(inside.intersection(forbidden)):
            return f"is of {name}, which {layer} must not see"
    return None


def faults(root, qt_headers):
    modules = qt_modules(qt_headers)
    for source in read_sources(root, ["app", "ui", "models"]):
        folder = source.path.split("/")[1]
        if source.path.startswith("models/") and folder not in MODELS:
            yield f"{source.path}:1: models/{folder} has no place in the layers (see layers.py)"
            continue
        for match in INCLUDE.finditer(source.without_comments):
            header = match.group(2)
            own = match.group(1) == '"' and not header.startswith("httplib")
            fault = fault_of_own(source.path, header) if own else fault_of_library(source.path, header, modules)
            if fault:
                yield f"{source.path}:{source.line_of(match.start(2))}: {header} {fault}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root")
    parser.add_argument("--qt-headers", required=True)
    arguments = parser.parse_args()
    finish("layers", list(faults(arguments.root, arguments.qt_headers)))


if __name__ == "__main__":
    main()
