"""The command line: a thin skin over the edges and the pipeline, and the only place where failures are caught.

Results go to stdout, messages and progress to stderr. Exit codes: 0 fine, 1 something to mend in content or settings,
2 wrong usage, 3 a bug, 130 interrupted.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

import click

from winnow.cli.commands import COMMANDS
from winnow.core.problems import ContentError

FINE, TO_MEND, USAGE, BUG, INTERRUPTED = 0, 1, 2, 3, 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
def root() -> None:
    """Turn a pile of scraped web articles into a documentation site that can be traced to its sources."""


for command in COMMANDS:
    root.add_command(command)


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
