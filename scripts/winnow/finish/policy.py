"""A Content-Security-Policy on every page: nothing from anywhere else, and no script but those that are there.

The policy stands in the page, because a plain web host sets no headers. The inline scripts of the theme are allowed one
by one, by the hash of their text (CSP Level 3, section 6.7.3), so this has to run after every pass that may change one.
"""

from __future__ import annotations

import base64
import hashlib

from winnow.core.problems import Problem
from winnow.finish.markup import Tag, content_of, edited, in_head, insertion, opening, removal
from winnow.finish.record import Page, Pass, Site

EXTRA_SCRIPT_SOURCES: tuple[str, ...] = ()
"""What scripts may do beyond running. `'wasm-unsafe-eval'` lets a search written in WebAssembly run: it allows the
compiling of WebAssembly alone, not of JavaScript from text. Empty while no such search is there."""
POLICY = (
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("font-src", "'self'"),
    ("form-action", "'none'"),
    ("base-uri", "'none'"),
)
"""Each directive with what it allows; `frame-ancestors` and `report-uri` have no effect in a page and are left out."""
NAME = "content-security-policy"
EXECUTABLE = {
    "",
    "module",
    "importmap",
    "speculationrules",
    "text/javascript",
    "application/javascript",
    "text/ecmascript",
    "application/ecmascript",
}
"""Types of a script that a browser acts on; any other is data, which the policy does not concern."""


def inline_scripts(html: str) -> list[str]:
    """Return the text of each inline script that a browser acts on, in order."""
    found = []
    for tag in opening(html, "script"):
        if tag.get("src") is None and (tag.get("type") or "").strip().lower() in EXECUTABLE:
            start, end = content_of(html, tag)
            found.append(html[start:end])
    return found


def script_hash(script: str) -> str:
    """Return a script as a source of the policy: the hash of its text as a browser sees it, newlines made one."""
    text = script.replace("\r\n", "\n").replace("\r", "\n")
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def policy_for(html: str) -> str:
    """Return the policy for a page: exactly its own scripts, each once, in order."""
    hashes = dict.fromkeys(map(script_hash, inline_scripts(html)))
    extra = " ".join([*EXTRA_SCRIPT_SOURCES, *hashes])
    return "; ".join(
        f"{name} {allowed}{f' {extra}' if extra and name == 'script-src' else ''}" for name, allowed in POLICY
    )


def policy_tags(html: str) -> list[Tag]:
    """Return the tags of a page that set a policy."""
    return [tag for tag in in_head(html, "meta") if (tag.get("http-equiv") or "").lower() == NAME]


def charset_end(html: str) -> int | None:
    """Return the place behind the tag that names the encoding, else behind `<head>`, else None."""
    charset = next((tag.end for tag in in_head(html, "meta") if tag.get("charset") is not None), None)
    return charset if charset is not None else next((tag.end for tag in in_head(html, "head")), None)


def with_policy(page: Page, _site: Site) -> Page:
    """Return the page with its policy right behind the tag that names the encoding, before anything is loaded."""
    html = edited(page.html, [removal(page.html, tag) for tag in policy_tags(page.html)])
    place = charset_end(html)
    if place is None:
        return page
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy_for(page.html)}">'
    return Page(path=page.path, html=edited(html, [insertion(place, tag)]))


def policy_problems(page: Page, _site: Site) -> list[Problem]:
    """Return what is wrong with the policy of a page: none, more than one, too late, or not that of its scripts."""
    tags = policy_tags(page.html)
    mend = "Mend finish/policy.py, or what changed the page after it"
    if len(tags) != 1:
        what = f"has {len(tags)} Content-Security-Policy tags in place of one"
        return [Problem(where=page.path, what=what, mend=mend)]
    problems = []
    (tag,) = tags
    if tag.get("content") != policy_for(page.html):
        what = "the Content-Security-Policy is not that of the scripts on the page"
        problems.append(Problem(where=page.at(tag.start), what=what, mend=mend))
    if any(other.start < tag.start for other in in_head(page.html, "script", "link", "style", "base")):
        what = "something is loaded before the Content-Security-Policy is set"
        problems.append(Problem(where=page.at(tag.start), what=what, mend=mend))
    return problems


POLICY_PASS = Pass(name="Content-Security-Policy", apply=with_policy, problems=policy_problems)
