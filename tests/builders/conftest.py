"""The committed pages, built by each builder once for all tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from builders.environments import build_with


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a function that gives the site that a builder makes of the committed pages."""
    return cache(lambda name: build_with(name, tmp_path_factory.mktemp("builders") / name))
