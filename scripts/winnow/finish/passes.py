"""The order of the passes, and how they are run and looked after."""

from __future__ import annotations

from winnow.core.problems import Problem
from winnow.finish.captions import CAPTIONS
from winnow.finish.inline import INLINE
from winnow.finish.labels import LABELS
from winnow.finish.landmarks import LANDMARKS
from winnow.finish.lean import LEAN
from winnow.finish.paper import PAPER
from winnow.finish.policy import POLICY_PASS
from winnow.finish.previews import PREVIEWS
from winnow.finish.record import Page, Pass, Site
from winnow.finish.spoken import SPOKEN
from winnow.finish.structured import STRUCTURED
from winnow.finish.terms import TERMS
from winnow.finish.toggles import TOGGLES

PASSES: tuple[Pass, ...] = (
    TOGGLES,
    LABELS,
    LANDMARKS,
    CAPTIONS,
    TERMS,
    SPOKEN,
    PAPER,
    PREVIEWS,
    STRUCTURED,
    INLINE,
    LEAN,
    # The last: it hashes the scripts that all others leave.
    POLICY_PASS,
)


def finished(page: Page, site: Site) -> Page:
    """Return a page with everything done to it."""
    for step in PASSES:
        page = step.apply(page, site)
    return page


def page_problems(page: Page, site: Site) -> list[Problem]:
    """Return whatever a finished page lacks."""
    return [problem for step in PASSES for problem in step.problems(page, site)]
