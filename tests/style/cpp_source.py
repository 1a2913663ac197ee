"""Reading C++ files as the style checks need them."""

import re
from dataclasses import dataclass
from pathlib import Path

# In order: comments, raw strings, strings, characters. A digit before the quote is a digit separator, not a character.
TOKEN = re.compile(
    r'//(?:[^\n\\]|\\.|\\\n)*'
    r'|/\*.*?\*/'
    r'|\b(?:u8|[uUL])?R"(?P<delimiter>[^()\s\\"]{0,16})\(.*?\)(?P=delimiter)"'
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|(?<![0-9a-zA-Z_])(?:u8|[uUL])?'(?:[^'\\\n]|\\.)+'",
    re.DOTALL,
)


@dataclass
class Source:
    """A file in three forms of equal line numbers: as it is, without comments, and without comments and string contents."""

    path: str  # from the root, with slashes
    text: str

    def __post_init__(self):
        self.without_comments = TOKEN.sub(lambda match: _blank(match.group()) if _is_comment(match.group()) else match.group(), self.text)
        self.code = TOKEN.sub(lambda match: _blank(match.group()) if _is_comment(match.group()) else _emptied(match.group()), self.text)

    def line_of(self, offset, form=None):
        return (self.text if form is None else form).count("\n", 0, offset) + 1

    @property
    def is_header(self):
        return self.path.endswith(".h")


def _is_comment(token):
    return token.startswith(("//", "/*"))


def _blank(token):
    return re.sub(r"[^\n]", " ", token)


def _emptied(token):
    quote = "'" if token.endswith("'") else '"'
    return quote + "\n" * token.count("\n") + quote


def read_sources(root, folders):
    """All C++ files below the named folders of root, sorted."""
    root = Path(root)
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp") and "node_modules" not in path.parts and path.is_file():
                yield Source(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def balanced_end(code, start):
    """Offset just behind the bracket that closes the one at start; the end of the text when none does."""
    closing = {"(": ")", "{": "}", "[": "]"}
    stack = []
    for offset in range(start, len(code)):
        character = code[offset]
        if character in closing:
            stack.append(closing[character])
        elif stack and character == stack[-1]:
            stack.pop()
            if not stack:
                return offset + 1
    return len(code)


@dataclass
class Scope:
    """What an opening brace belongs to."""

    kind: str  # namespace, type, function, block, or initializer (of a member, before a constructor's body)
    head: str
    start: int  # offset of the head
    end: int = 0  # offset of the closing brace
    parent: "Scope | None" = None


def scopes(code):
    """All braces of a file without strings and comments, outer before inner."""
    found = []
    stack = []
    head_start = 0
    parentheses = 0
    for offset, character in enumerate(code):
        if character == "(":
            parentheses += 1
        elif character == ")":
            parentheses -= 1
        elif character == ";" and parentheses == 0:
            head_start = offset + 1
        elif character == "{":
            scope = _scope_at(code, head_start, offset, stack[-1][0] if stack else None)
            found.append(scope)
            stack.append((scope, parentheses, head_start))
            head_start, parentheses = offset + 1, 0
        elif character == "}" and stack:
            scope, parentheses, outer_start = stack.pop()
            scope.end = offset
            head_start = outer_start if scope.kind == "initializer" else offset + 1
    return found


def _scope_at(code, head_start, brace, parent):
    raw = re.sub(r"^[ \t]*#.*(?:\\\n.*)*$", lambda match: _blank(match.group()), code[head_start:brace], flags=re.MULTILINE)
    raw = re.sub(r"\b(?:public|protected|private|Q_SIGNALS|Q_SLOTS)[\w ]*:(?!:)", lambda match: _blank(match.group()), raw)
    head = raw.strip()
    start = head_start + len(raw) - len(raw.lstrip())
    if parent is not None and parent.kind in ("function", "block"):
        kind = "block"
    elif re.match(r"(?:inline\s+)?namespace\b|extern\s*\"", head):
        kind = "namespace"
    elif re.match(r"(?:template\s*<.*>\s*)?(?:typedef\s+)?(?:class|struct|union|enum)\b", head, re.DOTALL) and not head.endswith(")"):
        kind = "type"
    elif re.search(r"\)[\w\s]*:(?!:)[^;]*[\w>]$", head):
        kind = "initializer"
    elif "(" in head:
        kind = "function"
    else:
        kind = "block"
    return Scope(kind, head, start, parent=parent)
