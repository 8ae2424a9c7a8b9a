"""A page to hand over: the three facts, the blocks of a topic, and the link as a code with its address."""

from __future__ import annotations

import re
from html import escape

import markdown

from winnow.core.editorial import TAG, Block
from winnow.kit.code import square
from winnow.kit.plan import Plan, Topic

LINK = re.compile(r"\[([^\]]{1,200})\]\([^)]{1,300}\)")
CODE = "34mm"
"""Width of the code: at 41 modules each is 0.8 mm, twice what a phone needs at arm's length."""
STYLE = """
@page {{ size: {paper}; margin: 14mm 16mm; }}
* {{ box-sizing: border-box; }}
body {{ color: #000; font: 11pt/1.4 "DejaVu Sans", Arial, Helvetica, sans-serif; margin: 0 auto; max-width: 180mm; }}
header {{ border-bottom: 1pt solid #666; font-size: 9.5pt; padding-bottom: 4pt; }}
h1 {{ font-size: 21pt; line-height: 1.15; margin: 10pt 0 8pt; }}
h2 {{ font-size: 13pt; margin: 11pt 0 3pt; }}
h3 {{ font-size: 11pt; margin: 7pt 0 2pt; }}
p, ul {{ margin: 0 0 5pt; }}
ul {{ padding-left: 15pt; }}
/* A long list in two columns, so that the handout stays on one side. */
ul:has(> li:nth-child(7)) {{ columns: 2; column-gap: 10mm; }}
.first {{ border: 1.2pt solid #000; font-size: 12pt; padding: 7pt 10pt 2pt; }}
.first li {{ margin-bottom: 4pt; }}
.help {{ border: 1.2pt solid #000; margin-top: 9pt; padding: 6pt 10pt; }}
.help a {{ color: inherit; font-weight: bold; text-decoration: none; }}
.help p {{ margin: 0; }}
.more {{ align-items: center; break-inside: avoid; display: flex; gap: 8mm; margin-top: 9pt; }}
.more svg {{ flex: none; }}
.address {{ font-family: "DejaVu Sans Mono", Consolas, monospace; font-size: 10.5pt; overflow-wrap: anywhere; }}
footer {{ border-top: 1pt solid #666; font-size: 9.5pt; margin-top: 8pt; padding-top: 4pt; }}
"""
PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>{guide}</header>
<main>
<h1>{title}</h1>
<div class="first">
<ul>
{facts}
</ul>
</div>
{blocks}
<div class="help"><p>{crisis}</p></div>
<div class="more">
{code}
<div>
<p>The whole page, with the source of each fact:</p>
<p class="address">{link}</p>
</div>
</div>
</main>
<footer>{status} Facts last checked: {checked}.</footer>
</body>
</html>
"""


def block_markup(block: Block) -> str:
    """Return a block as HTML, without the marks of its facts and without links, which paper cannot follow."""
    body = LINK.sub(r"\1", TAG.sub("", block.body))
    return f"<h2>{escape(block.head.title)}</h2>\n{markdown.markdown(body, extensions=['tables'])}"


def handout(topic: Topic, plan: Plan) -> str:
    """Return the handout of a topic as an HTML page, laid out for the paper of the country."""
    return PAGE.format(
        title=escape(topic.title),
        style=STYLE.format(paper=plan.site.country.paper),
        guide=escape(plan.title),
        facts="\n".join(f"<li>{escape(each.text)}</li>" for each in topic.says),
        blocks="\n".join(block_markup(block) for block in topic.blocks),
        crisis=plan.crisis_markup,
        code=square(topic.link, CODE),
        link=escape(topic.link),
        status=escape(plan.status),
        checked=topic.checked,
    )
