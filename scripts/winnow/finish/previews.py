"""What a link to a page looks like where it is shared (Open Graph), and what other forms of the page there are.

A preview is seen on a lock screen and over a shoulder, so a page whose title names an illness gets a neutral one.
"""

from __future__ import annotations

import html as entities
import posixpath

from winnow.core.problems import Problem
from winnow.finish.markup import Tag, edited, head_end, in_head, insertion, removal
from winnow.finish.reading import canonical_of, description_of, is_content, title_of
from winnow.finish.record import Page, Pass, Site

LONGEST_DESCRIPTION = 160
"""Characters of a description that previews and search results show."""
CARD_SIZE = (1200, 630)
"""Pixels of a card image: what the large previews are made for."""
CARDS = "assets/cards"
TEXT, PDF = "text/plain", "application/pdf"
ALTERNATE = " alternate"
"""The space means nothing to browsers and search engines (a list of words, HTML Standard 4.6.7). Without it the theme's
script takes the link for a translation and asks for a sitemap beside each page, which is not there."""


def neutral_title(page: Page, site: Site) -> str:
    """Return the title that a preview shows: one set for this part of the site, else the page's own.

    The first page has the name of the site.
    """
    if not page.folder:
        return site.name
    set_here = [(start, title) for start, title in site.preview_titles if page.folder.startswith(start)]
    return max(set_here, key=lambda pair: len(pair[0]))[1] if set_here else title_of(page)


def preview_description(page: Page, site: Site) -> str:
    """Return the description that a preview shows, in 160 characters; that of the site where the title is neutral."""
    own = description_of(page) if neutral_title(page, site) in {title_of(page), site.name} else site.description
    text = own or site.description
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def card_path(page: Page) -> str:
    """Return where in the site the card image of a page lies."""
    return f"{CARDS}/{page.name}.png"


def document_path(page: Page) -> str:
    """Return where in the site the PDF of a page lies: beside its folder, as `guide/faq.pdf`."""
    return f"{page.folder.rstrip('/')}.pdf" if page.folder else "guide.pdf"


def text_path(page: Page) -> str:
    """Return where in the site the plain text of a page lies: beside its HTML."""
    return page.path.removesuffix(".html") + ".txt"


def relative(page: Page, path: str) -> str:
    """Return a path of the site as a link from a page."""
    return posixpath.relpath(path, posixpath.dirname(page.path) or ".")


def tag(element: str, /, **attributes: str) -> str:
    """Return a tag, the values of its attributes escaped."""
    parts = [f'{key}="{entities.escape(value)}"' for key, value in attributes.items()]
    return f"<{element} {' '.join(parts)}>"


def preview_tags(page: Page, site: Site) -> list[str]:
    """Return the tags that a page needs: its preview where its address is known, and its other forms."""
    if page.is_error:
        return [tag("meta", name="robots", content="noindex")]
    tags = [] if site.lists(page) else [tag("meta", name="robots", content="noindex")]
    address = canonical_of(page)
    if address:
        title, width, height = neutral_title(page, site), *CARD_SIZE
        properties = {
            "og:type": "website" if not page.folder else "article",
            "og:site_name": site.name,
            "og:title": title,
            "og:description": preview_description(page, site),
            "og:url": address,
            "og:image": site.address + card_path(page),
            "og:image:type": "image/png",
            "og:image:width": str(width),
            "og:image:height": str(height),
            "og:image:alt": f"{title}. {site.name}",
        }
        tags += [tag("meta", property=name, content=content) for name, content in properties.items()]
        tags.append(tag("meta", name="twitter:card", content="summary_large_image"))
    tags.append(tag("link", rel=ALTERNATE, type=TEXT, href=relative(page, text_path(page)), title="Plain text"))
    if document_path(page) in site.documents:
        tags.append(tag("link", rel=ALTERNATE, type=PDF, href=relative(page, document_path(page)), title="PDF"))
    return tags


def is_ours(found: Tag) -> bool:
    """Return whether a tag is one that this pass puts in."""
    if found.name == "meta":
        return (found.get("property") or "").startswith("og:") or found.get("name") in {"twitter:card", "robots"}
    return (found.get("rel") or "").strip() == "alternate" and found.get("type") in {TEXT, PDF}


def with_previews(page: Page, site: Site) -> Page:
    """Return the page with the tags at the end of its head; a page that only leads on says itself what it says."""
    if not (page.is_error or is_content(page)):
        return page
    ours = [found for found in in_head(page.html, "meta", "link") if is_ours(found)]
    html = edited(page.html, [removal(page.html, found) for found in ours])
    end = head_end(html)
    if end is None:
        return Page(path=page.path, html=html)
    text = "\n".join(preview_tags(Page(path=page.path, html=html), site))
    return Page(path=page.path, html=edited(html, [insertion(end, text)]))


def preview_problems(page: Page, site: Site) -> list[Problem]:
    """Return what is wrong: no title, no description, an address that is not the page's, tags that are missing."""
    if not (page.is_error or is_content(page)):
        return []
    problems = []
    there = [page.html[found.start : found.end] for found in in_head(page.html, "meta", "link") if is_ours(found)]
    if there != preview_tags(page, site):
        what, mend = "its preview and its other forms are not named in its head", "Mend finish/previews.py"
        problems.append(Problem(where=page.path, what=what, mend=mend))
    links = [found for found in in_head(page.html, "link") if found.get("rel") == "canonical"]
    wanted = [site.address + page.folder] if site.address and not page.is_error else []
    if [found.get("href") for found in links] != wanted:
        where = page.at(links[0].start) if links else page.path
        what = f"its canonical address is not {wanted[0] if wanted else 'absent'}"
        problems.append(Problem(where=where, what=what, mend="Correct site_url in mkdocs.yml, or the template"))
    if not page.is_error and not description_of(page) and not site.description:
        mend = "Add `description:` to its front matter, or site_description to mkdocs.yml"
        problems.append(Problem(where=page.path, what="has no description", mend=mend))
    return problems


PREVIEWS = Pass(name="previews", apply=with_previews, problems=preview_problems)
