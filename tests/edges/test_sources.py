"""Articles are read in order of name, whatever the disk says, and every one that cannot be read is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from winnow.core.problems import ContentError
from winnow.core.records import Known
from winnow.edges.sources import read_one, read_sources


def refused(folder: Path) -> list[str]:
    """Return what is said of a folder of articles that is refused."""
    with pytest.raises(ContentError) as caught:
        read_sources(folder)
    return [str(problem) for problem in caught.value.problems]


def test_articles_come_in_order_of_name(tmp_path: Path) -> None:
    """The order in which files were made, or in which the disk lists them, does not count."""
    for name in ("b.txt", "c.html", "a.md", "B.txt"):
        (tmp_path / name).write_text("Words.")
    assert [source.name for source in read_sources(tmp_path)] == ["B.txt", "a.md", "b.txt", "c.html"]


def test_bytes_are_not_touched(tmp_path: Path) -> None:
    """Offsets count in what lies on disk, so newlines and marks stay."""
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne\r\nTwo")
    assert read_sources(tmp_path)[0].data == b"\xef\xbb\xbfOne\r\nTwo"


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """A picture or a note beside the articles is no article."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    (tmp_path / "LICENCE").write_text("Words.")
    assert [source.name for source in read_sources(tmp_path)] == ["a.txt"]


def test_what_is_known_goes_with_its_article(tmp_path: Path) -> None:
    """Title, address and dates come from `sources.yml`; what nobody knows is None."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "b.txt").write_text("Words.")
    (tmp_path / "sources.yml").write_text("articles:\n  - file: b.txt\n    title: On words\n    url: null\n")
    assert [source.known for source in read_sources(tmp_path)] == [Known(), Known(title="On words")]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """The message says what to do about it."""
    folder = tmp_path / "nowhere"
    assert refused(folder) == [f"{folder}: there is no such folder. Name the folder of the articles with --sources"]


def test_a_folder_without_articles_is_named(tmp_path: Path) -> None:
    """An empty pile makes no guide."""
    assert refused(tmp_path)[0].startswith(f"{tmp_path}: holds no article. Put articles there (")


def test_every_unreadable_file_is_named_at_once(tmp_path: Path) -> None:
    """A folder that is called like an article, and a link that leads nowhere, are two problems of one run."""
    (tmp_path / "a.txt").mkdir()
    (tmp_path / "b.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "c.txt").write_text("Words.")
    first, second = refused(tmp_path)
    assert first.startswith("a.txt: cannot be read (Is a directory). ")
    assert second.startswith("b.txt: cannot be read (No such file or directory). ")


@pytest.mark.parametrize(
    ("name", "shown"), [("a\nb.txt", r"a\nb.txt"), ("a\x1bb.txt", r"a\x1bb.txt"), ("a#b.txt", "a#b.txt")]
)
def test_an_odd_name_is_refused_and_shown_escaped(name: str, shown: str, tmp_path: Path) -> None:
    """A name that would break a line of the ledger, or move a terminal's cursor, is shown in plain letters."""
    (tmp_path / name).write_text("Words.")
    (message,) = refused(tmp_path)
    assert message.startswith(f"{shown}: the file name holds ")
    assert message.endswith(". Rename the file")


@pytest.mark.parametrize("name", ["[x](y).txt", "<b>.txt", "a & b.txt", "{{ x }}.txt", "caf\u00e9.txt", "-rf.txt"])
def test_a_name_that_is_only_unusual_is_read(name: str, tmp_path: Path) -> None:
    """Brackets, blanks and accents are fine: names are escaped where they are shown."""
    (tmp_path / name).write_text("Words.")
    assert [source.name for source in read_sources(tmp_path)] == [name]


@pytest.mark.parametrize(
    ("known", "message"),
    [
        (
            "articles:\n  - file: z.txt\n",
            "there is no article `z.txt`. Add the file, or remove the entry",
        ),
        (
            "articles:\n  - file: a.txt\n  - file: a.txt\n",
            "`a.txt` is listed twice. Keep one of the two entries",
        ),
        ("articles:\n  - file: a.txt\n    titel: x\n", "unknown key `articles.0.titel`. Did you mean `title`?"),
        ("articles: [\n", "Check the spacing, colons and quotes on this line and the one above"),
    ],
)
def test_a_fault_in_what_is_known_is_named(known: str, message: str, tmp_path: Path) -> None:
    """`sources.yml` is checked like every other file of settings."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "sources.yml").write_text(known)
    (found,) = refused(tmp_path)
    assert found.startswith(f"{tmp_path.name}/sources.yml")
    assert found.endswith(message)


def test_settings_that_are_not_utf8_are_named(tmp_path: Path) -> None:
    """A settings file in another encoding is the user's to save anew."""
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "sources.yml").write_bytes(b"articles: []  # caf\xe9\n")
    assert refused(tmp_path) == [f"{tmp_path.name}/sources.yml: is not UTF-8 text (byte 19). Save it as UTF-8"]


def test_one_article_can_be_read_alone(tmp_path: Path) -> None:
    """`strip` takes files, not folders."""
    (tmp_path / "a.txt").write_text("Words.")
    assert [source.name for source in read_one(tmp_path / "a.txt")] == ["a.txt"]
    with pytest.raises(ContentError, match=r"b\.txt: cannot be read"):
        read_one(tmp_path / "b.txt")


def test_a_file_of_lines_that_are_no_articles_is_passed_over(tmp_path: Path) -> None:
    """Notes beside the articles, one JSON object a line, keep nobody from reading the articles; it is said."""
    (tmp_path / "a.txt").write_text("An article.\n", encoding="utf-8")
    (tmp_path / "truth.jsonl").write_text('{"id": 1, "paras": []}\n{"id": 2, "paras": []}\n', encoding="utf-8")
    heard: list[str] = []
    assert [source.name for source in read_sources(tmp_path, heard.append)] == ["a.txt"]
    assert heard == ["passed over: truth.jsonl holds no text field in any of its 2 lines"]


def test_alone_it_is_a_problem(tmp_path: Path) -> None:
    """A folder of nothing but such lines holds no article; one problem says so, not one for each line."""
    (tmp_path / "truth.jsonl").write_text('{"id": 1}\n{"id": 2}\n', encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_sources(tmp_path)
    assert [problem.where for problem in caught.value.problems] == ["truth.jsonl"]


def test_one_line_without_a_text_among_articles_is_a_problem(tmp_path: Path) -> None:
    """An article that lost its text is not passed over."""
    (tmp_path / "a.jsonl").write_text('{"id": 1, "text": "An article."}\n{"id": 2}\n', encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read_sources(tmp_path)
    assert [problem.where for problem in caught.value.problems] == ["a.jsonl, line 2"]
