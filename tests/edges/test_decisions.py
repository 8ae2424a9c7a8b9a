"""A decision is written into its file as a person would write it: the lines of the decision and not one byte else."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from building import judged
from small_guide import BLOCK, FILES
from winnow.core.problems import ContentError
from winnow.edges.decisions import join_claim, new_claim, settle_sentence
from winnow.edges.editorial import read_editorial
from winnow.edges.project import ROOT

SENTENCE = judged('Tell the nurse: "I feel sick" – it can be helped.  #1', source="new.txt")
FIELDS = {
    "id": "sickness",
    "topic": "treatment",
    "page": "guide/what-to-expect.md",
    "section": "how-it-is-given",
    "status": "qualified",
    "wording": "Tell the nurse if you feel sick.",
    "limit": "It cannot always be helped.",
    "why": "One article says so.",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the decisions of the project."""
    return Path(shutil.copytree(ROOT / "editorial", tmp_path / "editorial"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return the folder of a small guide."""
    (tmp_path / "small/blocks").mkdir(parents=True)
    (tmp_path / "small/blocks/driving.md").write_text(BLOCK)
    for name, text in FILES.items():
        (tmp_path / "small" / name).write_text(text)
    return tmp_path / "small"


def diff(name: str, folder: Path) -> list[str]:
    """Return the lines by which a file of a folder differs from that of the project."""
    old, new = ((path / name).read_text().splitlines() for path in (ROOT / "editorial", folder))
    return [line for line in difflib.ndiff(old, new) if not line.startswith("  ")]


def files(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder with what is in them."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("claim", ["ketamine-is-anesthetic", "iv-administration", "not-addictive"])
def test_a_joined_sentence_is_three_new_lines(claim: str, folder: Path) -> None:
    """First claim, middle or last: the sentence stands under it, and nothing else differs."""
    join_claim(folder, SENTENCE, claim)
    assert diff("claims.yml", folder) == [
        f'+     - id: "{SENTENCE.id}"',
        "+       source: new.txt",
        '+       words: "Tell the nurse: \\"I feel sick\\" – it can be helped. #1"',
    ]


def test_a_joined_sentence_is_read_back_under_its_claim(folder: Path) -> None:
    """What was written is what the next run decides by."""
    join_claim(folder, SENTENCE, "iv-administration")
    assert [claim.id for claim in read_editorial(folder).decided[SENTENCE.id]] == ["iv-administration"]


def test_a_new_claim_stands_last_and_in_its_section(folder: Path) -> None:
    """Its lines are new at the end of the claims; its page names it in one changed line."""
    new_claim(folder, SENTENCE, FIELDS)
    lines = diff("claims.yml", folder)
    assert len(lines) == 13
    assert all(line.startswith("+") for line in lines)
    old, new = [line for line in diff("topics.yml", folder) if line.startswith(("+", "-"))]
    assert old.startswith("-       claims: [iv-administration, ")
    assert new[1:] == f"{old[1:-1]}, sickness]"
    assert read_editorial(folder).claims["sickness"].limit == "It cannot always be helped."


def test_a_new_claim_that_is_held_back_is_on_no_page(folder: Path) -> None:
    """Its page stays as it is."""
    new_claim(folder, SENTENCE, {**FIELDS, "status": "hold"})
    assert diff("topics.yml", folder) == []


@pytest.mark.parametrize("verdict", ["hold", "drop"])
def test_a_verdict_on_a_sentence_is_five_new_lines(verdict: str, folder: Path) -> None:
    """It stands behind the others, in their manner."""
    settle_sentence(folder, SENTENCE, verdict, "It says nothing new.")
    assert diff("sentences.yml", folder)[-2:] == [f"+   verdict: {verdict}", '+   why: "It says nothing new."']
    assert len(diff("sentences.yml", folder)) == 5


def test_every_comment_is_kept(folder: Path) -> None:
    """Remarks that people wrote beside decisions are theirs."""
    join_claim(folder, SENTENCE, "dissociation")
    new_claim(folder, SENTENCE, FIELDS)
    settle_sentence(folder, SENTENCE, "drop", "No.")
    for name in ("claims.yml", "sentences.yml", "topics.yml"):
        old, new = ((path / name).read_text().splitlines() for path in (ROOT / "editorial", folder))
        assert [line for line in new if "# " in line and "words:" not in line] == [
            line for line in old if "# " in line and "words:" not in line
        ]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"limit": ""}, "a qualified claim needs its limit"),
        ({"why": ""}, "a claim with status qualified needs a reason"),
        ({"id": "abuse-risk"}, "this id stands twice"),
        ({"section": "nowhere"}, "there is no section `nowhere` on guide/what-to-expect.md"),
        ({"status": "perhaps"}, "Input should be 'publish', 'qualified' or 'hold'"),
        ({"colour": "blue"}, "unknown key `claims.78.colour`"),
    ],
)
def test_a_decision_that_cannot_stand_writes_nothing(change: dict[str, str], what: str, folder: Path) -> None:
    """Everything is read again before anything is written."""
    before = files(folder)
    with pytest.raises(ContentError, match=what):
        new_claim(folder, SENTENCE, {**FIELDS, **change})
    assert files(folder) == before


def test_joining_no_claim_writes_nothing(folder: Path) -> None:
    """A claim that is not there cannot be joined."""
    before = files(folder)
    with pytest.raises(ContentError, match="there is no claim `nowhere`"):
        join_claim(folder, SENTENCE, "nowhere")
    assert files(folder) == before


def test_the_first_row_of_an_empty_list_is_written(small: Path) -> None:
    """`sentences: []` becomes a list of one, in the middle of a file and at its end."""
    join_claim(small, SENTENCE, "cures")
    settle_sentence(small, judged("Another one.", source="new.txt"), "drop", "No.")
    found = read_editorial(small)
    assert [row.id for row in found.claims["cures"].sentences] == [SENTENCE.id]
    assert len(found.verdicts) == 1


def test_a_remark_behind_the_last_line_of_a_claim_stays_there(small: Path) -> None:
    """The new sentence begins on a line of its own, below the remark."""
    join_claim(small, SENTENCE, "given-by-drip")
    lines = (small / "claims.yml").read_text().splitlines()
    place = next(n for n, line in enumerate(lines) if line.endswith("# as found"))
    assert lines[place + 1] == f'    - id: "{SENTENCE.id}"'


def test_newlines_stay_as_they_are(small: Path) -> None:
    """A file that was written on Windows is not laid out anew."""
    path = small / "claims.yml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    join_claim(small, SENTENCE, "given-by-drip")
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")


def test_a_file_without_a_last_newline_is_added_to(small: Path) -> None:
    """The new lines do not run into the last one."""
    path = small / "sentences.yml"
    path.write_text("sentences:")
    settle_sentence(small, SENTENCE, "drop", "No.")
    settle_sentence(small, judged("Another one.", source="new.txt"), "hold", "No.")
    assert len(read_editorial(small).verdicts) == 2
