"""What a run made in, one page of HTML out that shows an editor what became of every character of the pile."""

from winnow.stages.report.page import Dress, report
from winnow.stages.report.reading import Reported

__all__ = ["Dress", "Reported", "report"]
