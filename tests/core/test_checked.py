"""Settings are checked completely at the door, and every message names file, line and mend."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from winnow.core.checked import Checked, check
from winnow.core.problems import ContentError


class Row(Checked):
    """A row of the settings that these tests read."""

    title: str
    count: int = 0


class Settings(Checked):
    """The settings that these tests read."""

    rows: list[Row]
    label: str = ""


def messages(text: str) -> list[str]:
    """Return what is said of a file of settings."""
    with pytest.raises(ContentError) as caught:
        check(Settings, text, "s.yml")
    return [str(problem) for problem in caught.value.problems]


def test_good_settings_are_read() -> None:
    """What is written is what comes back."""
    found = check(Settings, "rows:\n  - title: A\n    count: 2\n", "s.yml")
    assert found.rows == [Row(title="A", count=2)]


def test_an_unknown_key_names_the_nearest_known_one() -> None:
    """A slip of the finger is answered with the key that was meant."""
    assert messages("rows:\n  - title: A\n    cuont: 2\n") == [
        "s.yml, line 3: unknown key `rows.0.cuont`. Did you mean `count`?"
    ]


def test_an_unknown_key_like_no_other_lists_the_known_ones() -> None:
    """Where nothing is near, everything that may stand there is named."""
    assert messages("rows: []\nzzz: 1\n") == ["s.yml, line 2: unknown key `zzz`. Known keys: rows, label"]


def test_all_problems_are_told_at_once() -> None:
    """Each problem has its own line; nobody runs the program three times to find three faults."""
    assert messages("rows:\n  - count: 1\n  - title: A\n    count: many\nlabel: 3\n") == [
        "s.yml, line 2: the key `rows.0.title` is missing. Add `title:`",
        "s.yml, line 4: `rows.1.count`: Input should be a valid integer. Correct the value",
        "s.yml, line 5: `label`: Input should be a valid string. Correct the value",
    ]


def test_a_doubled_key_is_an_error() -> None:
    """YAML would silently take the last one."""
    assert messages("rows: []\nlabel: a\nlabel: b\n") == [
        "s.yml, line 3: the key `label` stands twice. Keep one of the two"
    ]


def test_a_doubled_key_inside_a_list_is_found() -> None:
    """Rules stand in lists, and a rule with two ids would lose one."""
    assert messages("rows:\n  - title: A\n    title: B\n") == [
        "s.yml, line 3: the key `title` stands twice. Keep one of the two"
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [("rows: [\n", 2), ("rows:\n  - title: 'A\n", 3), ("rows:\n- a: b: c\n", 2), ("\trows: []\n", 1)],
)
def test_broken_yaml_names_the_line(text: str, line: int) -> None:
    """A file that is not YAML is refused with the line at which reading failed."""
    (message,) = messages(text)
    assert message.startswith(f"s.yml, line {line}: ")
    assert message.endswith("Check the spacing, colons and quotes on this line and the one above")


@pytest.mark.parametrize("text", ["- a\n", "just words\n", "3\n", "rows: []\n---\nrows: []\n", "? [a, b]\n: c\n"])
def test_settings_of_another_shape_are_refused(text: str) -> None:
    """A list, a word or two documents are no settings, and that is said without a traceback."""
    assert all(message.startswith("s.yml") for message in messages(text))


def test_an_empty_file_lacks_its_keys() -> None:
    """An empty file is an empty mapping, so the message names the key that is missing."""
    assert messages("") == ["s.yml: the key `rows` is missing. Add `rows:`"]


@pytest.mark.parametrize("text", ["rows: !!python/object/apply:os.system ['true']\n", "rows: !thing x\n"])
def test_yaml_cannot_run_anything(text: str) -> None:
    """Tags that would make Python objects are refused."""
    assert messages(text)


def test_settings_cannot_be_changed() -> None:
    """What was checked stays as it was checked."""
    found = check(Settings, "rows: []\n", "s.yml")
    with pytest.raises(ValidationError):
        found.label = "x"  # type: ignore[misc]
