"""Add a row to a list in a YAML text, and leave every other byte as it is: comments, quotes, indentation, blank lines.

A library that reads and writes YAML keeps comments but lays the whole file out anew, which buries a decision of three
lines in a diff of thousands. So the place is found by reading, and the row is put there as text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

import yaml

from winnow.core.checked import Place

Value = str | Sequence[Mapping[str, str]]
PLAIN = re.compile(r"\w[\w./-]*", re.ASCII)
"""A name that needs no quotes where YAML reads it as text: `guide/safety.md`; not `a: b`, nor the number `12`."""
CONTENT_ID = re.compile(r"[0-9a-f]{10}")
"""Always in quotes: one that happens to hold no letter but `e` would be read as a number."""


NOTHING = "tag:yaml.org,2002:null"
"""Tag of what is left empty, or written `null` or `~`."""


def scalar(text: str) -> str:
    """Return a text as YAML, in quotes unless it is a plain name."""
    plain = PLAIN.fullmatch(text) and not CONTENT_ID.fullmatch(text) and yaml.safe_load(text) == text
    return text if plain else json.dumps(text, ensure_ascii=False)


def row_lines(fields: Mapping[str, Value], indent: str) -> list[str]:
    """Return a row of a list as lines of YAML; a field that is a list of rows stands one level deeper."""
    lines: list[str] = []
    for key, value in fields.items():
        lead = f"{indent}  " if lines else f"{indent}- "
        if isinstance(value, str):
            lines.append(f"{lead}{key}: {scalar(value)}")
        else:
            lines.append(f"{lead}{key}:")
            lines += [line for row in value for line in row_lines(row, f"{indent}    ")]
    return lines


def node_at(text: str, path: Place) -> yaml.Node:
    """Return the node of a YAML text at a path of keys and places.

    Raises KeyError where there is none.
    """
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for step in path:
        if isinstance(node, yaml.MappingNode):
            node = {key.value: value for key, value in node.value}[step]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
    if node is None:
        raise KeyError(path)
    return node


def last_leaf(node: yaml.Node) -> yaml.Node:
    """Return the last node that holds no other one: behind a block, marks point at what comes next."""
    while isinstance(node, yaml.MappingNode | yaml.SequenceNode) and node.value and not node.flow_style:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return node


def with_name(text: str, path: Place, name: str) -> str:
    """Return a YAML text with a name added at the end of the list at a path.

    Raises KeyError where there is no list at the path.
    """
    node = node_at(text, path)
    if not isinstance(node, yaml.SequenceNode):
        raise KeyError(path)
    if node.value and not node.flow_style:
        end = last_leaf(node).end_mark.index
        return f"{text[:end]}\n{' ' * node.start_mark.column}- {scalar(name)}{text[end:]}"
    end = node.value[-1].end_mark.index if node.value else node.start_mark.index + 1
    return f"{text[:end]}{', ' if node.value else ''}{scalar(name)}{text[end:]}"


def with_row(text: str, path: Place, fields: Mapping[str, Value], *, apart: bool = False) -> str:
    """Return a YAML text with a row added at the end of the list at a path; a blank line before it where `apart`.

    Raises KeyError where there is no list at the path.
    """
    newline = "\r\n" if "\r\n" in text else "\n"
    node = node_at(text, path)
    if isinstance(node, yaml.SequenceNode) and node.value and not node.flow_style:
        indent = " " * node.start_mark.column
        written = len(text[: last_leaf(node).end_mark.index].rstrip())
        end = text.find("\n", written)
        before, after = (text, "") if end < 0 else (text[:end].rstrip("\r"), text[end + 1 :])
    elif node.tag == NOTHING or node.value == []:
        indent = " " * (len(path) - 1) * 2
        before, after = text[: node.start_mark.index].rstrip(), text[node.end_mark.index :].lstrip("\r\n")
    else:
        raise KeyError(path)
    row = newline.join([*([""] if apart else []), *row_lines(fields, indent)])
    return f"{before.rstrip(newline)}{newline}{row}{newline}{after}"
