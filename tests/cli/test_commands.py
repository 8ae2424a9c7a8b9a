"""The commands as a person runs them: what they say, where they say it, and what they return."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from winnow.cli import BUG, FINE, INTERRUPTED, TO_MEND, USAGE, WHERE, main, root
from winnow.core.problems import ContentError, Problem
from winnow.edges.project import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]
COMMANDS = ("clean", "build", "serve", "check", "strip", "explain")
ARTICLE = """\
Understanding plasma exchange

Plasma exchange replaces the liquid part of the blood. It is done with a machine over about two hours.

Side effects

Common side effects include dizziness and tingling. Play now at lucky777.example for big wins!
"""


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Return a folder of two small articles."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "one.txt").write_text(ARTICLE)
    (folder / "two.txt").write_text(ARTICLE.replace("tingling", "cold hands").replace("two hours", "three hours"))
    return folder


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Return a docs folder with a page of an earlier run and one written by hand."""
    folder = tmp_path / "docs"
    (folder / "guide").mkdir(parents=True)
    (folder / "guide/old.md").write_text("# Old\n")
    (folder / "index.md").write_text("# Home\n")
    (folder / "contact.md").write_text("# Contact\n")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder with what is in them."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def clean(winnow: Run, pile: Path, docs: Path, *more: object) -> subprocess.CompletedProcess[str]:
    """Run the automatic layer over a pile."""
    return winnow(
        "clean", "--no-editorial", "--sources", pile, "--docs", docs, "--ledger", docs.parent / "l.jsonl", *more
    )


@pytest.mark.parametrize("name", sorted({*COMMANDS, *WHERE}))
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` says in a sentence what the command does and explains every option."""
    assert main([name, "--help"]) == FINE
    said = capsys.readouterr().out
    assert said.startswith(f"Usage: python scripts {name}")
    command = root.get_command(click.Context(root), name)
    assert command is not None
    options = [option for option in command.params if option.param_type_name == "option"]
    assert all(getattr(option, "help", None) for option in options)
    assert (command.help or "").strip().endswith(".")


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """A person who knows nothing can begin with `--help`."""
    assert main(["--help"]) == FINE
    said = capsys.readouterr().out
    assert all(f"\n  {name} " in said for name in WHERE)


@pytest.mark.parametrize(
    "arguments",
    [["nonsense"], ["clean", "--nonsense"], ["clean", "--jobs", "0"], ["clean", "--jobs", "x"], ["strip"], []],
)
def test_wrong_usage_is_2_and_says_so_on_stderr(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing on stdout, the usage on stderr."""
    assert main(arguments) == USAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert "Usage: python scripts" in said.err


@pytest.fixture
def failing() -> Iterator[Callable[[BaseException], str]]:
    """Return a function that adds a command which fails in a given way, and gives its name."""

    def add(error: BaseException) -> str:
        @root.command(name="failing")
        def command() -> None:
            raise error

        assert isinstance(command, click.Command)
        return "failing"

    yield add
    root.commands.pop("failing", None)


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (
            ContentError(Problem(where="a", what="b", mend="C"), Problem(where="d", what="e", mend="F")),
            TO_MEND,
            "error: a: b. C\nerror: d: e. F\n",
        ),
        (
            KeyboardInterrupt(),
            INTERRUPTED,
            "\ninterrupted; what was written is whole, and the next run goes on from there\n",
        ),
        (BrokenPipeError(), FINE, ""),
    ],
)
def test_a_failure_has_its_code_and_words(
    error: BaseException,
    code: int,
    said: str,
    failing: Callable[[BaseException], str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What the user can mend is 1, an interruption 130, a reader that went away no failure."""
    assert main([failing(error)]) == code
    assert capsys.readouterr().err == said


def test_a_bug_is_3_with_a_traceback(
    failing: Callable[[BaseException], str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of the program is said to be one, with what a report needs."""
    assert main([failing(ZeroDivisionError("boom"))]) == BUG
    said = capsys.readouterr().err
    assert "ZeroDivisionError: boom" in said
    assert said.endswith("this is a bug in the program, not in your files; please report it with the lines above\n")


def test_clean_writes_pages_and_ledger_and_says_so_on_stderr(winnow: Run, pile: Path, docs: Path) -> None:
    """The counts go to stderr; pages nobody makes any more go, pages written by hand stay."""
    done = clean(winnow, pile, docs)
    assert (done.returncode, done.stdout) == (0, "")
    assert "2 articles: " in done.stderr
    assert "pages written, 1 removed, 0 unchanged" in done.stderr
    assert (docs / "contact.md").exists()
    assert not (docs / "guide/old.md").exists()
    ledger = [json.loads(line) for line in (docs.parent / "l.jsonl").read_text(encoding="utf-8").splitlines()]
    assert {entry["source"] for entry in ledger} == {"one.txt", "two.txt"}


def test_a_second_run_changes_nothing(winnow: Run, pile: Path, docs: Path) -> None:
    """The same articles give the same pages, and `check` agrees."""
    clean(winnow, pile, docs)
    before = tree(docs)
    assert " 0 removed" in clean(winnow, pile, docs).stderr
    assert tree(docs) == before
    done = winnow("check", "--no-editorial", "--sources", pile, "--docs", docs)
    assert (done.returncode, done.stdout) == (0, "")


def test_check_names_every_page_that_differs_and_writes_nothing(winnow: Run, pile: Path, docs: Path) -> None:
    """A page changed by hand, a missing one and one too many are each named, with what to run."""
    clean(winnow, pile, docs)
    (docs / "index.md").write_text("by hand")
    (docs / "guide/extra.md").write_text("extra")
    (docs / "guide/safety.md").unlink()
    before = tree(docs)
    done = winnow("check", "--no-editorial", "--sources", pile, "--docs", docs)
    assert done.returncode == TO_MEND
    for path in ("guide/extra.md", "guide/safety.md", "index.md"):
        assert f"error: {path}: differs from what the articles give. Run `python scripts clean`" in done.stderr
    assert tree(docs) == before


def test_strip_prints_the_cleaned_article(winnow: Run, pile: Path) -> None:
    """The result is on stdout, in the article's own order and words, without the betting line."""
    done = winnow("strip", pile / "one.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "# Understanding plasma exchange\n\n"
        "Plasma exchange replaces the liquid part of the blood. It is done with a machine over about two hours.\n\n"
        "## Side effects\n\nCommon side effects include dizziness and tingling.\n"
    )


def test_strip_writes_one_file_per_article(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """`--out` names each file after its article, and what was cut is told on stderr."""
    done = winnow("strip", pile / "one.txt", pile / "two.txt", "--out", tmp_path / "out", "--explain")
    assert (done.returncode, done.stdout) == (0, "")
    assert set(tree(tmp_path / "out")) == {"one.md", "two.md"}
    assert "lucky777" in done.stderr


def test_strip_goes_on_after_a_bad_article(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """The good articles are written, the bad one is named, and the code says that something is to mend."""
    (pile / "bad.txt").write_text("")
    done = winnow("strip", pile / "bad.txt", pile / "one.txt", "--out", tmp_path / "out")
    assert done.returncode == TO_MEND
    assert "error: bad.txt: is empty" in done.stderr
    assert set(tree(tmp_path / "out")) == {"one.md"}


def test_explain_tells_the_story_of_an_article(winnow: Run, pile: Path) -> None:
    """Every span, with rule and action, on stdout."""
    done = winnow("explain", "one.txt", "--sources", pile)
    assert done.returncode == 0, done.stderr
    assert "one.txt, line 7 [" in done.stdout
    assert "spam, drop (" in done.stdout


def test_explain_refuses_what_it_does_not_know(winnow: Run, pile: Path) -> None:
    """The message says what can be asked for."""
    done = winnow("explain", "nobody", "--sources", pile)
    assert (done.returncode, done.stdout) == (TO_MEND, "")
    assert "error: nobody: is no article, claim or sentence of this run. Name an article" in done.stderr


def empty(pile: Path) -> str:
    """Put an empty file among the articles."""
    (pile / "bad.txt").write_text("")
    return "error: bad.txt: is empty. Fill it, or remove it from the folder\n"


def binary(pile: Path) -> str:
    """Put a picture among the articles."""
    (pile / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    return "error: bad.txt: "


def unreadable(pile: Path) -> str:
    """Put a link that leads nowhere among the articles; root can read every file that is there."""
    (pile / "bad.txt").symlink_to(pile / "gone.txt")
    return "error: bad.txt: cannot be read (No such file or directory). "


def a_folder(pile: Path) -> str:
    """Put a folder with the name of an article among the articles."""
    (pile / "bad.txt").mkdir()
    return "error: bad.txt: cannot be read (Is a directory). "


def one_huge_line(pile: Path) -> str:
    """Put 50 MB without a line break among the articles."""
    (pile / "bad.txt").write_bytes(b"word " * 10_000_000)
    return "error: bad.txt: line 1 (from character 0) has 50,000,000 characters; no article has. Break the line "


def odd_name(pile: Path) -> str:
    """Give an article a name with a line break."""
    (pile / "bad\nname.txt").write_text("Words.")
    return r"error: bad\nname.txt: the file name holds a control or broken character. Rename the file" + "\n"


def broken_yaml(pile: Path) -> str:
    """Break the file that says what is known of the articles."""
    (pile / "sources.yml").write_text("articles:\n  - file: 'one.txt\n")
    return "error: pile/sources.yml, line "


@pytest.mark.parametrize("spoil", [empty, binary, unreadable, a_folder, one_huge_line, odd_name, broken_yaml])
def test_bad_input_is_named_and_docs_stay_as_they_were(
    spoil: Callable[[Path], str], winnow: Run, pile: Path, docs: Path
) -> None:
    """Exit code 1, one line with file, place and mend, nothing written."""
    message = spoil(pile)
    before = tree(docs)
    done = clean(winnow, pile, docs)
    assert (done.returncode, done.stdout) == (TO_MEND, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(docs) == before
    assert not (docs.parent / "l.jsonl").exists()


def test_every_bad_file_is_named_in_one_run(winnow: Run, pile: Path, docs: Path) -> None:
    """Nobody runs the program three times to find three faults."""
    (pile / "a.txt").write_text("")
    (pile / "b.txt").write_bytes(b"\x00\x01\x02\x03" * 999)
    done = clean(winnow, pile, docs)
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines() if line.startswith("error")] == [
        "a.txt",
        "b.txt",
    ]


def test_docs_that_cannot_be_written_are_named(winnow: Run, pile: Path, tmp_path: Path) -> None:
    """A file in the place of the docs folder is wrong usage; one in the place of a page is to mend."""
    (tmp_path / "file").write_text("")
    assert clean(winnow, pile, tmp_path / "file").returncode == USAGE
    (tmp_path / "docs" / "index.md").mkdir(parents=True)
    done = clean(winnow, pile, tmp_path / "docs")
    assert done.returncode == TO_MEND
    assert "index.md: cannot be written (Is a directory)" in done.stderr


def test_a_reader_that_goes_away_is_no_failure(pile: Path) -> None:
    """`… | head -1` ends quietly."""
    command = f"'{sys.executable}' '{ROOT / 'scripts'}' explain one.txt --sources '{pile}' | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True, check=False)  # noqa: S607
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="signals differ")
def test_an_interruption_is_130(pile: Path, docs: Path) -> None:
    """Ctrl-C ends a run with a sentence and not with a traceback."""
    for n in range(400):
        (pile / f"more{n}.txt").write_text(ARTICLE.replace("blood", f"blood {n}"))
    start = f"import sys; sys.path.insert(0, {str(ROOT / 'scripts')!r}); from winnow.cli import main; "
    start += "print('ready', flush=True); sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", start, "clean", "--no-editorial", "--jobs", "1", "--sources", str(pile)]
    command += ["--docs", str(docs), "--ledger", str(docs.parent / "l.jsonl")]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert running.stdout
    running.stdout.readline()
    time.sleep(0.3)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == INTERRUPTED
    assert said.endswith("interrupted; what was written is whole, and the next run goes on from there\n")


def test_a_list_of_the_commands_loads_none_of_them() -> None:
    """`--help` answers at once: what reads articles takes seconds to load."""
    code = "import sys; sys.path.insert(0, 'scripts'); from winnow.cli import main; main(['--help']); "
    code += "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert {"numpy", "scipy", "sklearn", "trafilatura", "pydantic"}.isdisjoint(done.stdout.splitlines()[-1].split())
