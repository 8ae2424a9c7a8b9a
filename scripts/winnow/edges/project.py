"""Where things lie: the folders of the project, whatever directory a command is called from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders and files of one run."""

    sources: Path = ROOT / "sources"
    """Folder of the articles."""
    docs: Path = ROOT / "docs"
    """Folder that the pages are written to."""
    ledger: Path = ROOT / "build" / "ledger.jsonl"
    """File that the ledger is written to."""
    site: Path = ROOT / "site"
    """Folder that the site is built in."""
    data: Path = ROOT / "scripts" / "data"
    """Folder of the rules."""
    editorial: Path | None = ROOT / "editorial"
    """Folder of the decisions; None for the automatic layer alone."""
    settings: Path = ROOT / "mkdocs.yml"
    """Settings of the site."""

    cache: Path | None = ROOT / "build" / "cache"
    """Folder of the cleaned articles that are kept between runs; None where each is to be cleaned again."""

    @property
    def own_docs(self) -> bool:
        """Whether the pages are those of the project, so that its menu is theirs."""
        return self.docs.resolve() == (ROOT / "docs").resolve()
