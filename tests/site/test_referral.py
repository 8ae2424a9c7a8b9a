"""The kit as people meet it: sent through a real mail server, opened in a browser, printed, scanned from paper."""

from __future__ import annotations

import re
import smtplib
import socket
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pypdfium2
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from winnow.core.links import web_path
from winnow.edges.documents import find_browser
from winnow.edges.editorial import read_editorial
from winnow.edges.kit import print_handout
from winnow.edges.project import ROOT
from winnow.kit.code import code_file
from winnow.kit.handout import handout
from winnow.kit.letter import flowing, letters, wrapped
from winnow.kit.markup import markup
from winnow.kit.message import draft
from winnow.kit.plan import Plan, plan_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Route

INCH = 72
"""Points."""
PRINTER = 300
"""Dots in an inch of a usual office printer."""


@cache
def plan() -> Plan:
    """Return the kit of the project."""
    return plan_of(read_editorial(ROOT / "editorial"))


TOPICS = [topic.id for topic in plan().topics]
every_topic = pytest.mark.parametrize("topic", plan().topics, ids=TOPICS)


class Inbox(Message):
    """Keeps what arrives."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.arrived: list[bytes] = []

    def handle_message(self, message: EmailMessage) -> None:  # type: ignore[override]
        """Keep a message."""
        self.arrived.append(message.as_bytes())


@pytest.fixture(scope="module")
def inbox() -> Iterator[tuple[Inbox, int]]:
    """Run a mail server on this machine; give what arrives at it, and its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    kept = Inbox()
    server = Controller(kept, hostname="127.0.0.1", port=port)
    server.start()
    yield kept, port
    server.stop()


@pytest.fixture
def published(browser: Browser, base_url: str) -> Iterator[Callable[..., BrowserContext]]:
    """Return a function that opens a browser for which the site stands at its published address."""
    contexts: list[BrowserContext] = []

    def answer(route: Route) -> None:
        route.fulfill(response=route.fetch(url=base_url + route.request.url.removeprefix(plan().site.address)))

    def opened(**options: object) -> BrowserContext:
        context = browser.new_context(**options)  # type: ignore[arg-type]
        context.route(f"{plan().site.address}**", answer)
        contexts.append(context)
        return context

    yield opened
    for context in contexts:
        context.unroute_all(behavior="ignoreErrors")
        context.close()


def test_every_message_arrives_whole(inbox: tuple[Inbox, int]) -> None:
    """Sent by SMTP and read back, a message has both its parts, word for word, and its subject."""
    kept, port = inbox
    with smtplib.SMTP("127.0.0.1", port) as server:
        for letter in letters(plan()):
            message = message_from_bytes(draft(letter), policy=SMTP)
            server.send_message(message, from_addr="clinic@example.org", to_addrs=["reader@example.org"])
    assert len(kept.arrived) == len(letters(plan()))
    for letter, data in zip(letters(plan()), kept.arrived, strict=True):
        read = message_from_bytes(data, policy=SMTP)
        assert isinstance(read, EmailMessage)
        plain, page = read.get_body(("plain",)), read.get_body(("html",))
        assert plain is not None
        assert page is not None
        assert read["Subject"] == letter.subject
        assert str(plain.get_content()).replace("\r\n", "\n") == wrapped(letter)
        assert str(page.get_content()).replace("\r\n", "\n") == markup(letter)


@every_topic
@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_link_opens_its_page(topic: object, scripts: bool, published: Callable[..., BrowserContext]) -> None:  # noqa: FBT001
    """The short link leads to the page that the message is about, without a script too."""
    found = plan().topics[plan().topics.index(topic)]  # type: ignore[arg-type]
    page = published(java_script_enabled=scripts).new_page()
    page.goto(found.link)
    page.wait_for_url(plan().site.address + web_path(found.page))
    assert page.locator("h1").count() == 1


def test_the_html_part_fits_a_small_phone_and_asks_for_nothing(browser: Browser) -> None:
    """At 320 px nothing has to be scrolled sideways, and with pictures off nothing is missing: there are none."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for letter in letters(plan()):
        page.set_content(markup(letter))
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, letter.topic
        assert page.locator("img, picture, svg, [background]").count() == 0
        assert page.get_by_role("link", name=letter.link).is_visible()
    page.close()
    assert asked == []


def decoded(picture: np.ndarray) -> str:
    """Return what the square code in a picture holds, empty where none is found."""
    return str(cv2.QRCodeDetector().detectAndDecode(picture)[0])


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], pypdfium2.PdfDocument]:
    """Return a function that prints the handout of a topic."""
    program = find_browser()
    if program is None:
        pytest.skip("no Chromium found")
    folder = tmp_path_factory.mktemp("handouts")

    @cache
    def printed_handout(name: str) -> pypdfium2.PdfDocument:
        topic = plan().topics[TOPICS.index(name)]
        page = folder / f"{name}.html"
        page.write_text(handout(topic, plan()), encoding="utf-8")
        return pypdfium2.PdfDocument(print_handout(program, page))

    return printed_handout


@pytest.mark.parametrize("name", TOPICS)
def test_the_code_on_a_handout_holds_the_address_beside_it(
    name: str, printed: Callable[[str], pypdfium2.PdfDocument]
) -> None:
    """Printed at 300 dots an inch and scanned, the code gives exactly the address that stands on the paper."""
    paper = printed(name)[0]
    link = plan().topics[TOPICS.index(name)].link
    assert decoded(paper.render(scale=PRINTER / INCH, grayscale=True).to_numpy()) == link
    assert link in re.sub(r"\s", "", paper.get_textpage().get_text_range())


@pytest.mark.parametrize("name", TOPICS)
def test_a_handout_is_one_tagged_page(name: str, printed: Callable[[str], pypdfium2.PdfDocument]) -> None:
    """It fits on one side, and a screen reader finds its structure."""
    paper = printed(name)
    assert len(paper) == 1
    assert pypdfium2.raw.FPDFCatalog_IsTagged(paper.raw)


@every_topic
def test_the_code_for_print_holds_the_address_beside_it(topic: object, browser: Browser, tmp_path: Path) -> None:
    """The file for print shows the code, and the whole address in letters."""
    link = plan().topics[plan().topics.index(topic)].link  # type: ignore[arg-type]
    page = browser.new_page(device_scale_factor=3)
    page.set_content(code_file(link))
    page.screenshot(path=str(tmp_path / "code.png"))
    shown = "".join(page.locator("text").all_text_contents())
    page.close()
    assert decoded(cv2.imread(str(tmp_path / "code.png"))) == link == shown


@pytest.fixture
def clinicians(published: Callable[..., BrowserContext]) -> Page:
    """Return the page for clinicians, opened by somebody who lets it use the clipboard."""
    page = published(permissions=["clipboard-read", "clipboard-write"]).new_page()
    page.goto(f"{plan().site.address}for-clinicians/")
    return page


def test_messages_are_folded_until_they_are_wanted(clinicians: Page) -> None:
    """Somebody with two minutes sees the topics, and not all messages."""
    assert clinicians.locator("details.kit").count() == len(TOPICS)
    assert not clinicians.locator("pre.kit-message").first.is_visible()


def test_a_button_copies_the_message_and_says_so(clinicians: Page) -> None:
    """The whole text, from the first word to the review status, and a screen reader hears that it was done."""
    for letter in letters(plan())[:2]:
        name = f"text-{letter.topic}-{letter.audience}"
        if not clinicians.locator(f"#{name}").is_visible():
            clinicians.locator(f"#messages-{letter.topic} summary").click()
        button = clinicians.locator(f"[data-copy={name}]")
        button.focus()
        clinicians.keyboard.press("Enter")
        # The words of the message before may still be said: what counts is the button itself.
        clinicians.locator(f"[data-copy={name}]", has_text="Copied").wait_for()
        assert clinicians.locator("[role=status]", has_text="Copied").count() == 1
        assert clinicians.evaluate("navigator.clipboard.readText()") == flowing(letter).rstrip()


def test_a_browser_without_a_clipboard_copies_too(clinicians: Page) -> None:
    """Older browsers, and pages without https, are asked in the old way."""
    clinicians.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    clinicians.locator("[data-copy^=link-]").first.click()
    clinicians.locator("[role=status]", has_text="Copied").wait_for(state="attached")


def test_without_scripts_messages_can_be_selected_and_no_button_shows(
    published: Callable[..., BrowserContext],
) -> None:
    """A button that does nothing is worse than none."""
    page = published(java_script_enabled=False).new_page()
    page.goto(f"{plan().site.address}for-clinicians/")
    page.locator("details.kit summary").first.click()
    assert page.locator("pre.kit-message").first.is_visible()
    assert page.locator("button.copy:visible").count() == 0


def test_on_paper_the_page_is_short(clinicians: Page) -> None:
    """The links and what the guide is fit on two sides; messages are copied, and not read from paper."""
    paper = pypdfium2.PdfDocument(clinicians.pdf(format="A4"))
    text = "".join(sheet.get_textpage().get_text_range() for sheet in paper)
    assert len(paper) <= 2
    assert "Hello." not in text
    assert all(topic.link in re.sub(r"\s", "", text) for topic in plan().topics)
