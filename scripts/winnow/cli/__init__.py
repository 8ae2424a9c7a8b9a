"""The command line: a thin skin over the edges and the pipeline, and the only place where failures are caught.

Results go to stdout, messages and progress to stderr. Exit codes: 0 fine, 1 something to mend in content or settings,
2 wrong usage, 3 a bug, 130 interrupted.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module

import click

from winnow.core.problems import ContentError

FINE, TO_MEND, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130


WHERE: Mapping[str, tuple[str, str]] = {
    "clean": ("commands:clean", "Clean the articles: write pages and ledger."),
    "build": ("commands:build", "Clean the articles, build the site, and check it."),
    "serve": ("commands:serve", "Show the site on this machine; it follows every change."),
    "check": ("commands:check", "Fail where docs differs from what the articles give."),
    "strip": ("commands:strip_command", "Print each article without what does not belong to it."),
    "report": ("report:report", "Write a page that shows what became of every article."),
    "explain": ("commands:explain_command", "Tell the story of an article, sentence, claim or fact."),
    "review": ("review:review", "Decide on the sentences that nobody has decided on."),
    "new": ("commands:new", "Make a fresh guide in a folder."),
    "kit": ("kit:kit", "Write the kit for referral emails."),
    "smoke": ("online:smoke_command", "Look at the site where it was published."),
    "bench": ("bench:bench", "Measure speed and memory beside other tools."),
}
"""Each command: where it is and what it does in one line, so that a list of them loads none of them."""


class Lazily(click.Group):
    """A group that loads a command only when it is asked for: the program starts in a tenth of the time."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's own signature)
        """Return the names of the commands in the order in which they are explained."""
        return list(WHERE)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, None where there is none of that name."""
        if cmd_name not in WHERE:
            return super().get_command(ctx, cmd_name)
        module, _, name = WHERE[cmd_name][0].partition(":")
        command: click.Command = getattr(import_module(f"winnow.cli.{module}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (the same)
        """Write what each command does, without loading it."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, does) for name, (_, does) in WHERE.items()])


@click.group(cls=Lazily, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def root() -> None:
    """Turn a pile of scraped web articles into a documentation site that can be traced to its sources."""


def say(message: str) -> None:
    """Tell the person at the keyboard something."""
    click.echo(message, err=True)


def failed(error: Exception) -> int:
    """Say what went wrong, and return the exit code for it."""
    if isinstance(error, ContentError):
        for problem in error.problems:
            say(f"error: {problem}")
        return TO_MEND
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        say(error.format_message())
        return USAGE
    if isinstance(error, click.UsageError):
        error.show()
        return USAGE
    traceback.print_exception(error)
    say("error: this is a bug in the program, not in your files; please report it with the lines above")
    return BUG


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        result = root.main(args=arguments, prog_name="python scripts", standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        say("interrupted; what was written is whole, and the next run goes on from there")
        return INTERRUPTED
    except BrokenPipeError:
        return FINE
    except Exception as error:  # noqa: BLE001 (the one place where failures are caught)
        return failed(error)
    return result if isinstance(result, int) else FINE
