"""A message as mail: a draft with both forms, and a link that opens a new message."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from winnow.kit.letter import Letter, flowing, wrapped
from winnow.kit.markup import markup

LONGEST_MAILTO = 1800
"""Characters of a mailto link. Internet Explorer takes 2,083 of any address (Microsoft, KB 208427), and Windows hands
2,046 to Outlook; Chrome has been seen to fail near 2,000. The rest is room for a signature that a program adds."""


def draft(letter: Letter) -> bytes:
    """Return a message as a draft (`.eml`) with a plain and an HTML part: no sender, no date, no id.

    `X-Unsent` makes Outlook open it as a message to be sent. The boundary comes from the content, so that the same
    message has the same bytes.
    """
    text, page = wrapped(letter), markup(letter)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = letter.subject
    message["X-Unsent"] = "1"
    message.set_content(text, charset="utf-8", cte="7bit" if text.isascii() else "quoted-printable")
    message.add_alternative(page, subtype="html", charset="utf-8", cte="quoted-printable")
    digest = hashlib.blake2b(f"{letter.subject}\0{text}\0{page}".encode(), digest_size=12).hexdigest()
    message.set_boundary(f"=_{digest}")
    return message.as_bytes()


def mailto(letter: Letter) -> str:
    """Return a link that opens the message in a mail program (RFC 6068); nobody is named in it."""
    body = flowing(letter).rstrip("\n").replace("\n", "\r\n")
    return f"mailto:?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"
