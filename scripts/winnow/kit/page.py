"""The page for clinicians: what the guide is in a few lines, the short links, and every message ready to be copied.

Made for somebody with two minutes. The messages are folded away by topic; without a script their text can be selected,
and the buttons do not show.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from html import escape

from winnow.core.editorial import Editorial, ReferenceRow, Said
from winnow.core.editorial.kit import SaidRow
from winnow.core.markdown import escape_attribute, escape_inline, escape_line
from winnow.core.records import OutputFile
from winnow.kit.code import square
from winnow.kit.letter import Letter, flowing, letter_of
from winnow.kit.message import mailto
from winnow.kit.plan import Plan, Topic, fill, words_of

CLINICIANS_PATH = "for-clinicians.md"
INITIALS = re.compile(r"(?: [A-Z]{1,3})(?: Jr)?$")
"""The first names of an author: `Swainson J`."""
LONGEST_NAME = 32
"""Characters of what a reference without an author is called."""
CODE = "30mm"
"""Width of the code on the page: large enough to be scanned from a printed one."""


def short_name(row: ReferenceRow) -> str:
    """Return what a reference is called in a list: its label, `Swainson 2021`, or the first words of its title."""
    if row.label:
        return row.label
    author = INITIALS.sub("", row.authors.split(",")[0].strip()) if row.authors else ""
    name = author or textwrap.shorten(row.title, LONGEST_NAME, placeholder=" …")
    return f"{name} {row.year}" if row.year and str(row.year) not in name else name


def reference_links(said: Said, editorial: Editorial, references: str) -> str:
    """Return links to the references that a sentence rests on, at `references`, the page that lists them."""
    names = dict.fromkeys(name for fact in said.facts for name in editorial.facts[fact].references)
    rows = {name: escape_inline(short_name(editorial.references[name])) for name in names}
    return ", ".join(f"[{label}]({references}#ref-{name})" for name, label in rows.items())


def with_references(rows: Sequence[SaidRow], editorial: Editorial, references: str) -> list[str]:
    """Return the sentences of some rows, each with links to its references behind it."""
    return [
        f"{escape_inline(each.text)} ({reference_links(each, editorial, references)})"
        for each in words_of(rows, editorial)
    ]


def contact_words(plan: Plan) -> str:
    """Return how to report an error, in Markdown.

    Raises ContentError where the text names something that is not known.
    """
    page, contact = plan.kit.rows.page, plan.site.contact
    if not contact:
        return escape_inline(page.error_nobody)
    target = contact if contact.startswith("https://") else f"mailto:{contact}"
    return fill(page.error, {"contact": f"[{escape_inline(contact)}]({target})"}, plan.kit.where("page", "error"))


def about_lines(plan: Plan, editorial: Editorial, references: str, more: Sequence[tuple[str, str]]) -> list[str]:
    """Return what a clinician asks of a guide before sending it; `more` are titles and paths of pages that say more."""
    page = plan.kit.rows.page
    evidence = with_references(page.evidence, editorial, references)
    links = ", ".join(f"[{escape_inline(title)}]({path})" for title, path in more)
    return [
        "## What you would be sending {#what-you-would-be-sending}",
        "",
        f"- **What it covers.** {escape_inline(page.covers)}",
        f"- **Evidence.** {escape_inline(page.evidence_lead)}",
        *(f"    - {line}" for line in evidence),
        f"- **Review.** {escape_inline(editorial.guide.notice)}",
        f"- **Interests.** {escape_inline(page.conflicts)}",
        f"- **No endorsement.** {escape_inline(page.linking)}",
        f"- **Errors.** {contact_words(plan)}",
        *([f"- **More.** {links}"] if links else []),
        "",
    ]


def copy_button(target: str, label: str, of: str) -> str:
    """Return a button that copies the text of an element; it shows only where a script can do that.

    `of` tells it from the other buttons in a list of them, for whoever hears the page.
    """
    named = f'aria-label="{escape(f"{label}: {of}")}"'
    return f'<button type="button" class="copy" data-copy="{target}" {named} hidden>{escape(label)}</button>'


def link_lines(plan: Plan) -> list[str]:
    """Return the short links as a table."""
    rows = []
    for topic in plan.topics:
        link = f'<code id="link-{topic.id}">{escape(topic.link)}</code>'
        button = copy_button(f"link-{topic.id}", "Copy link", topic.title)
        rows.append(f"| [{escape_inline(topic.title)}]({topic.page}) | {link} {button} |")
    return ["## Short links {#short-links}", "", "| Page | Short link |", "| --- | --- |", *rows, ""]


def letter_lines(letter: Letter, title: str) -> list[str]:
    """Return one message about the topic `title` as HTML: subject, text, and a link that opens it in a mail program."""
    name, of = f"{letter.topic}-{letter.audience}", f"{title}, {letter.label[:1].lower()}{letter.label[1:]}"
    subject = copy_button(f"subject-{name}", "Copy subject", of)
    button, opens = copy_button(f"text-{name}", "Copy message", of), "Open in your mail program"
    opener = f'<a href="{escape(mailto(letter))}" aria-label="{escape(f"{opens}: {of}")}">{opens}</a>'
    return [
        f'<h3 id="{name}">{escape(letter.label)}</h3>',
        f'<p class="kit-ways">Subject: <strong id="subject-{name}">{escape(letter.subject)}</strong> {subject}</p>',
        f'<pre class="kit-message" id="text-{name}">{escape(flowing(letter).rstrip())}</pre>',
        f'<p class="kit-ways">{button} {opener}</p>',
    ]


def topic_lines(topic: Topic, plan: Plan) -> list[str]:
    """Return the messages of a topic, folded, with its code for print."""
    lines = [f'<details class="kit" id="messages-{topic.id}">', f"<summary>{escape(topic.title)}</summary>"]
    for audience in plan.audiences:
        lines += letter_lines(letter_of(topic, audience, plan), topic.title)
    lines += [
        f'<h3 id="{topic.id}-code">To scan</h3>',
        f'<p class="kit-code">{square(topic.link, CODE)} <span>{escape(topic.link)}</span></p>',
        "</details>",
        "",
    ]
    return lines


def clinician_page(
    plan: Plan, editorial: Editorial, references: str, more: Sequence[tuple[str, str]] = ()
) -> OutputFile:
    """Return the page for clinicians; `references` is the path of the page that lists every reference.

    Raises ContentError where a text names something that is not known.
    """
    page = plan.kit.rows.page
    sending = [escape_inline(text) for text in page.sending]
    sending += with_references(page.sending_facts, editorial, references)
    lines = ["---", f"title: {escape_attribute(page.title)}", f"description: {escape_attribute(page.description)}"]
    # The messages say what the pages say: in a search they would stand in the way of the pages.
    lines += ["search: {exclude: true}", "template: clinicians.html", "---", ""]
    lines += [f"# {escape_inline(page.title)} {{#top}}", ""]
    lines += [escape_line(page.lead), "", "[Short links](#short-links) or [whole messages](#messages)", ""]
    lines += [*about_lines(plan, editorial, references, more), *link_lines(plan)]
    lines += ["## Before you send one {#before-you-send-one}", "", *(f"- {line}" for line in sending), ""]
    lines += ["## Messages {#messages}", "", *(line for topic in plan.topics for line in topic_lines(topic, plan))]
    return OutputFile(path=CLINICIANS_PATH, text="\n".join(lines).rstrip("\n") + "\n")
