"""Claimed sentences in, Pages out: what is said, once, where, in whose words and with which sources."""

from winnow.stages.compose.guide import Guide, compose

__all__ = ["Guide", "compose"]
