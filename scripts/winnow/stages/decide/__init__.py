"""Verdicts and decisions in, decided sentences and a queue out.

A decision belongs to a sentence by its content id, so it survives every re-run, re-order and re-fetch. A sentence that
nobody has decided on joins the known claims that it makes in other words; where it matches a risk pattern, says what is
held back, or says the opposite of what is published, it goes to the queue with an alert; else it goes to the queue as
new, or as changed. Nothing from the queue is published.
"""

from winnow.stages.decide.verdicts import Decided, decide

__all__ = ["Decided", "decide"]
