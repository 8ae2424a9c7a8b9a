"""Every link between pages leads to a page and a heading that are there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence

from winnow.core.problems import Problem
from winnow.core.records import OutputFile

LINK = re.compile(r"\]\((?<!\\\]\()(?!https?:|tel:|sms:|mailto:)([^)\s#]{0,300})(?:#([^)\s]{0,200}))?\)")
BRACED = re.compile(r"\{:? ?#([\w-]{1,100})(?: [.\w -]{0,60})?\}")
NAMED = re.compile(r'id="(?<=\bid=")([\w-]{1,100})"')
"""The two ways to declare an id. Each pattern begins with fixed letters, since those are looked for fastest."""


def anchors(text: str) -> frozenset[str]:
    """Return the ids that a page declares."""
    return frozenset((*BRACED.findall(text), *NAMED.findall(text)))


def target_of(path: str, page: str) -> str:
    """Return the page that a link on a page leads to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page


def broken_links(files: Sequence[OutputFile]) -> list[Problem]:
    """Return the links between the given pages that lead nowhere."""
    ids = {file.path: anchors(file.text) for file in files}
    problems = []
    for file in files:
        links = dict.fromkeys(LINK.findall(file.text))
        targets = {path: target_of(path, file.path) for path in {path for path, _ in links}}
        for path, fragment in links:
            target = targets[path]
            if target not in ids:
                problems.append(
                    Problem(
                        where=file.path, what=f"a link leads to {target}, which is no page", mend="Correct the link"
                    )
                )
            elif fragment and fragment not in ids[target]:
                what = f"a link leads to {target}#{fragment}, which is no heading there"
                problems.append(Problem(where=file.path, what=what, mend="Correct the link"))
    return problems
