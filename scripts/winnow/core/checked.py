"""Settings are checked once, completely, at the door: every problem of a file at once, each with line and mend."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from winnow.core.problems import ContentError, Problem


class Checked(BaseModel):
    """A piece of settings: unknown keys are errors, nothing is converted silently, nothing can be changed later."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


Model = TypeVar("Model", bound=Checked)
Place = tuple[int | str, ...]


def places(node: yaml.Node, path: Place = ()) -> Iterator[tuple[Place, int]]:
    """Yield the path of every key and item of a YAML document with its line, from 1."""
    yield path, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield (*path, key.value), key.start_mark.line + 1
            yield from (pair for pair in places(value, (*path, key.value)) if pair[0] != (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from places(value, (*path, index))


def doubled_keys(node: yaml.Node) -> Iterator[tuple[str, int]]:
    """Yield every key that stands twice in one mapping, with its line, from 1."""
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield key.value, key.start_mark.line + 1
            seen.add(key.value)
            yield from doubled_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from doubled_keys(value)


def parse_yaml(text: str, name: str) -> tuple[Any, dict[Place, int]]:
    """Return the data of a YAML file and the line of each of its places.

    Raises ContentError where the file is not YAML or a key stands in it twice.
    """
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        data = yaml.load(text, Loader=yaml.CSafeLoader)
        lines = dict(places(node)) if node else {}
    except RecursionError as error:
        what, mend = "a part of it holds itself, or is nested too deep", "Write the parts out, without `*` references"
        raise ContentError(Problem(where=name, what=what, mend=mend)) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"{name}, line {mark.line + 1}" if mark else name
        what = getattr(error, "problem", None) or "cannot be read as YAML"
        mend = "Check the spacing, colons and quotes on this line and the one above"
        raise ContentError(Problem(where=line, what=what, mend=mend)) from error
    if node is None:
        return {}, {}
    doubled = [
        Problem(where=f"{name}, line {line}", what=f"the key `{key}` stands twice", mend="Keep one of the two")
        for key, line in doubled_keys(node)
    ]
    if doubled:
        raise ContentError(*doubled)
    return data, lines


def known_keys(model: type[BaseModel], path: Place) -> list[str]:
    """Return the keys that may stand where an unknown one was found."""
    current: Any = model
    for part in path[:-1]:
        field = current.model_fields.get(part) if isinstance(part, str) and hasattr(current, "model_fields") else None
        annotation = field.annotation if field else current
        inner = [arg for arg in getattr(annotation, "__args__", ()) if hasattr(arg, "model_fields")]
        current = inner[0] if inner else annotation
    return list(getattr(current, "model_fields", ()))


def explain(error: ErrorDetails, model: type[BaseModel], name: str, lines: dict[Place, int]) -> Problem:
    """Return one validation error as a problem with its line and a mend."""
    path: Place = tuple(error["loc"])
    known = path
    while known and known not in lines:
        known = known[:-1]
    where = f"{name}, line {lines[known]}" if known in lines else name
    shown = ".".join(str(part) for part in path)
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(str(path[-1]), known_keys(model, path), n=1, cutoff=0.4)
        mend = f"Did you mean `{near[0]}`?" if near else "Known keys: " + ", ".join(known_keys(model, path))
        return Problem(where=where, what=f"unknown key `{shown}`", mend=mend)
    if error["type"] == "missing":
        return Problem(where=where, what=f"the key `{shown}` is missing", mend=f"Add `{path[-1]}:`")
    return Problem(where=where, what=f"`{shown}`: {error['msg']}", mend="Correct the value")


def check(model: type[Model], text: str, name: str) -> Model:
    """Return the settings that a YAML text holds.

    Raises ContentError with every problem found, each with its line.
    """
    data, lines = parse_yaml(text, name)
    try:
        return model.model_validate(data)
    except ValidationError as error:
        raise ContentError(*(explain(detail, model, name, lines) for detail in error.errors())) from error
