"""The HTML form of a message: one column, styles in the tags, no picture, nothing that loads from anywhere."""

from __future__ import annotations

from html import escape

import css_inline

from winnow.kit.letter import Letter

STYLE = """
body { background-color: #ffffff; margin: 0; padding: 0; }
.sheet { color: #22302f; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5;
  margin: 0 auto; max-width: 600px; padding: 16px; }
p, ul { margin: 0 0 16px 0; }
ul { padding-left: 24px; }
li { margin: 0 0 8px 0; }
a { color: #17595d; }
.link { font-size: 17px; overflow-wrap: anywhere; word-break: break-word; }
.crisis { background-color: #fbe6d4; color: #4a2410; padding: 12px; }
.crisis a { color: #4a2410; }
.status { color: #485654; font-size: 14px; }
"""
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{subject}</title>
<style>{style}</style>
</head>
<body>
<div class="sheet">
<p>{opening}</p>
<p>{lead}</p>
<ul>
{facts}
</ul>
<p>{link_lead}</p>
<p class="link"><a href="{link}">{link}</a></p>
<p class="crisis">{crisis}</p>
<p class="status">{status}</p>
</div>
</body>
</html>
"""
INLINER = css_inline.CSSInliner(load_remote_stylesheets=False)
"""Mail programs drop style sheets, so each tag carries its own styles; nothing is fetched."""


def markup(letter: Letter) -> str:
    """Return a message as an HTML page."""
    page = PAGE.format(
        subject=escape(letter.subject),
        style=STYLE,
        opening=escape(letter.opening),
        lead=escape(letter.lead),
        facts="\n".join(f"<li>{escape(fact)}</li>" for fact in letter.facts),
        link_lead=escape(letter.link_lead),
        link=escape(letter.link),
        crisis=letter.crisis_markup,
        status=escape(letter.status),
    )
    return INLINER.inline(page).strip() + "\n"
