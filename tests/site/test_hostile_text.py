"""Articles are written by strangers: whatever stands in them, the reader sees plain characters and nothing runs.

Each fragment means something to a browser, to Markdown, to a Markdown extension or to a template. It stands in
the middle of a sentence that is worth keeping, or at the start of a line, where most marks have their power.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Dialog, Page

pytestmark = pytest.mark.timeout(600)

ROOT = Path(__file__).resolve().parents[2]
KEPT = {"publish", "trim", "reword"}

# Inside a sentence: the sentence, and the fragment of it that must show as it is.
IN_SENTENCES = {
    "script": (
        "A ketamine infusion is given through a vein <script>window.pwned=1</script> in about forty minutes.",
        "<script>window.pwned=1</script>",
    ),
    "attribute list": (
        "Nurses check blood pressure {: onclick=alert(1)} every fifteen minutes during a ketamine infusion.",
        "{: onclick=alert(1)}",
    ),
    "snippet": (
        'Ketamine blocks the NMDA receptor --8<-- "/etc/passwd" and this raises the release of glutamate.',
        '--8<-- "/etc/passwd"',
    ),
    "script link": (
        "Common side effects of ketamine include nausea, [x](javascript:alert(1)) dizziness and blurred vision.",
        "[x](javascript:alert(1))",
    ),
    "template": (
        "Most treatment plans for depression begin with {{ 1+1 }} ketamine infusions spread over two weeks.",
        "{{ 1+1 }}",
    ),
    "comment": (
        "People with severe depression <!-- comment --> may notice a change in mood a day after the infusion.",
        "<!-- comment -->",
    ),
    "picture": (
        "Ketamine can raise the heart rate <img src=x onerror=window.pwned=1> for about an hour after treatment.",
        "<img src=x onerror=window.pwned=1>",
    ),
    "reference": (
        "Some patients with bipolar depression [^99] receive ketamine together with a mood stabilizer.",
        "[^99]",
    ),
    "entity": (
        "Patients should not eat for some hours &lt;b&gt; before a ketamine infusion because of possible vomiting.",
        "&lt;b&gt;",
    ),
    "emphasis": (
        "Ketamine doses for depression are far __below__ and *under* `those` used for anesthesia in surgery.",
        "__below__ and *under* `those`",
    ),
}

# At the start of a line. What is left of the mark itself is the engine's business; nothing may come of it.
AT_LINE_STARTS = (
    "*[ketamine]: pwned-abbreviation is what some people call the medicine that is given for depression.",
    "[^1]: pwned-note says that a ketamine infusion is followed by an hour of observation in the clinic.",
    "# pwned-heading and other headings describe how ketamine infusions affect people with depression.",
    '!!! danger "pwned-box"',
    "    Indented pwned-code shows how ketamine infusions are scheduled for patients with depression.",
    "[ketamine]: javascript:alert(1)",
    "~~~ pwned-fence ketamine infusions are given two times a week for two or three weeks in most plans.",
    "<div onclick=alert(1)>Patients rest with eye shades while the ketamine infusion runs in a quiet room.</div>",
)

TITLE = 'Ketamine <b>pwned-title</b> & "Depression": ../../../etc/passwd [x](javascript:alert(1)) {{ 7*7 }}'
FRONT_MATTER = "---\ntitle: pwned-front-matter\ntemplate: pwned.html\nhide: [navigation]\n---\n"

# Everything that must not exist in any page because of an article.
CREATED = """() => {
  const bad = [];
  if (window.pwned !== undefined) bad.push('a script ran');
  const all = [...document.querySelectorAll('*')];
  for (const e of all) {
    for (const a of e.attributes) {
      if (a.name.startsWith('on')) bad.push(`<${e.localName} ${a.name}>`);
      if (/^\\s*javascript:/i.test(a.value)) bad.push(`<${e.localName} ${a.name}=${a.value}>`);
    }
    if (e.closest('article') && ['script', 'iframe', 'img', 'abbr', 'form'].includes(e.localName))
      bad.push(`<${e.localName}> in the article`);
    if (['b', 'strong', 'em', 'code', 'pre'].includes(e.localName) && /pwned|^(below|under|those)$/.test(e.textContent))
      bad.push(`<${e.localName}> ${e.textContent.slice(0, 40)}`);
  }
  for (const e of document.querySelectorAll('h1, .footnote')) {
    const found = e.textContent.match(/pwned-(heading|note)/);
    if (found) bad.push(`${found[0]} became <${e.localName}>`);
  }
  if (document.querySelector('.admonition-title')
      && [...document.querySelectorAll('.admonition-title')].some((e) => e.textContent.includes('pwned')))
    bad.push('an admonition was made');
  if (document.querySelectorAll('h1').length !== 1) bad.push(`${document.querySelectorAll('h1').length} h1`);
  if (/root:x:0/.test(document.documentElement.textContent)) bad.push('a file was included');
  if (/pwned-front-matter/.test(document.title)) bad.push('front matter was obeyed');
  return bad;
}"""
ARTICLE_TEXT = "() => document.querySelector('article').textContent"


def fold(text: str) -> str:
    """Make texts comparable: one kind of space and of quote."""
    straight = text.translate(str.maketrans("\u2018\u2019\u201c\u201d", "''\"\""))
    return re.sub(r"\s+", " ", straight)


def write_articles(folder: Path) -> None:
    """Write hostile articles as a scraper would leave them."""
    folder.mkdir()
    sentences = [sentence for sentence, _ in IN_SENTENCES.values()]
    bodies = {
        "hostile-title.txt": [TITLE, "", *sentences[:5]],
        "hostile-body.txt": ["Ketamine infusion therapy for depression explained", "", *sentences[5:]],
        "hostile-lines.txt": ["How ketamine infusions are given to people with depression", "", *AT_LINE_STARTS],
    }
    for name, lines in bodies.items():
        (folder / name).write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    front = FRONT_MATTER + "\nKetamine infusions for depression are given in a clinic with monitoring equipment.\n"
    (folder / "hostile-front.txt").write_text(front, encoding="utf-8")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory, build_site: Callable[..., Path]) -> Path:
    """Return the folder in which `build` made docs, ledger and site of the hostile articles."""
    top = tmp_path_factory.mktemp("hostile")
    write_articles(top / "sources")
    build_site(top, "--no-editorial", "--sources", str(top / "sources"))
    return top


@pytest.fixture(scope="module")
def hostile_site(hostile: Path) -> Path:
    """Return the folder of the site that is built from the hostile articles."""
    return hostile / "site"


@pytest.fixture(scope="module")
def ledger(hostile: Path) -> list[dict[str, Any]]:
    """Return what became of every sentence of the hostile articles."""
    return [json.loads(line) for line in (hostile / "ledger.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def hostile_address(hostile_site: Path, serve: Callable[[Path], str]) -> str:
    """Return the address of its first page."""
    return serve(hostile_site)


@pytest.fixture(scope="module")
def hostile_pages(
    browser: Browser, hostile_site: Path, hostile_address: str
) -> Iterator[list[tuple[str, str, list[str]]]]:
    """Return for every page of the hostile site: its path, its article text, and what was created in it."""
    page = browser.new_page()
    dialogs: list[str] = []

    def note_dialog(dialog: Dialog) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", note_dialog)
    paths = sorted(path.relative_to(hostile_site).as_posix() for path in hostile_site.rglob("*.html"))
    yield [visit(page, hostile_address, path, dialogs) for path in paths]
    page.close()


def visit(page: Page, address: str, path: str, dialogs: list[str]) -> tuple[str, str, list[str]]:
    """Open a page and say what it shows and what came into being in it."""
    page.goto(address + path)
    page.wait_for_timeout(100)
    created = [*page.evaluate(CREATED), *(f"dialog: {message}" for message in dialogs)]
    dialogs.clear()
    return path, fold(page.evaluate(ARTICLE_TEXT)), created


def test_nothing_comes_into_being(hostile_pages: list[tuple[str, str, list[str]]]) -> None:
    """No element, attribute, script, box, note or included file comes of what stands in an article."""
    assert {path: created for path, _, created in hostile_pages if created} == {}


def test_hostile_words_show_as_plain_characters(
    ledger: list[dict[str, Any]], hostile_pages: list[tuple[str, str, list[str]]]
) -> None:
    """A fragment in a sentence that the ledger calls kept stands on a page, character for character."""
    shown = " ".join(text for _, text, _ in hostile_pages)
    kept = [fold(row["clean"] or row["text"]) for row in ledger if row["action"] in KEPT and row["page"]]
    expected = [mark for _, mark in IN_SENTENCES.values() if any(mark in sentence for sentence in kept)]
    assert [mark for mark in expected if mark not in shown] == []


def test_the_articles_are_not_simply_dropped(ledger: list[dict[str, Any]]) -> None:
    """Most of the sentences are kept, so that the tests above have something to look at."""
    kept = " ".join(fold(row["text"]) for row in ledger if row["action"] in KEPT)
    marks = [mark for _, mark in IN_SENTENCES.values()]
    assert sum(mark in kept for mark in marks) * 2 > len(marks)


def test_search_results_are_plain_characters(browser: Browser, hostile_address: str) -> None:
    """Results of a search show the words of an article as plain characters too."""
    page = browser.new_page()
    page.goto(hostile_address)
    page.keyboard.press("Control+k")
    page.keyboard.type("ketamine")
    page.wait_for_selector(".search__results li")
    results = page.locator(".search__results")
    assert results.locator("script, img, iframe, b, [onclick], [onerror]").count() == 0
    assert page.evaluate("() => window.pwned") is None
    page.close()
