# ruff: noqa: INP001, T201 (a script, which prints)
"""Run one peer over a pile, so that it can be measured beside this project: `python bench/peers.py NAME PILE WORK`.

PILE is a folder with one .txt an article; WORK a folder for what the peer writes. Each peer does what its own
documentation shows for this job. Prints one JSON object: what it did, in words, and how many articles it kept. Exit
code 3 where the peer is not installed. `requirements-bench.in` names the versions.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

PLACES, BANDS, WIDTH, ALIKE = 128, 32, 3, 0.5
"""Signature, bands, words in a shingle and Jaccard of the libraries that only find near-copies."""
TASKS = 2
NOT_INSTALLED = 3


def texts_of(pile: Path) -> list[tuple[str, str]]:
    """Return name and text of each article."""
    return [(path.name, path.read_text(encoding="utf-8")) for path in sorted(pile.glob("*.txt"))]


def paragraphs_of(pile: Path) -> list[str]:
    """Return all paragraphs of a pile."""
    return [part for _, text in texts_of(pile) for part in text.split("\n\n") if part]


def shingles(text: str) -> list[str]:
    """Return the runs of three words of a text."""
    words = text.lower().split()
    return [" ".join(words[at : at + WIDTH]) for at in range(max(len(words) - WIDTH + 1, 1))]


def datatrove(pile: Path, work: Path) -> str:
    """Filter by Gopher's and C4's rules, then remove near-copies by MinHash in four steps, as its examples do."""
    executor = import_module("datatrove.executor").LocalPipelineExecutor
    filters = import_module("datatrove.pipeline.filters")
    reader = import_module("datatrove.pipeline.readers").JsonlReader
    writer = import_module("datatrove.pipeline.writers.jsonl").JsonlWriter
    minhash = import_module("datatrove.pipeline.dedup.minhash")
    english = import_module("datatrove.utils.typeshelper").Languages.english
    given = work / "given"
    given.mkdir(parents=True)
    articles = texts_of(pile)
    for task in range(TASKS):
        rows = (json.dumps({"id": name, "text": text}) for name, text in articles[task::TASKS])
        (given / f"{task}.jsonl").write_text("\n".join(rows), encoding="utf-8")
    at = {name: str(work / name) for name in ("filtered", "signatures", "buckets", "remove", "kept")}
    config = minhash.MinhashConfig()

    def step(number: int, tasks: int, *blocks: Any) -> None:  # noqa: ANN401 (blocks of a library that may be absent)
        """Run some blocks on two cores."""
        logs = str(work / "logs" / str(number))
        executor(pipeline=list(blocks), tasks=tasks, workers=min(tasks, TASKS), logging_dir=logs).run()

    rules = (filters.GopherRepetitionFilter(), filters.GopherQualityFilter(), filters.C4QualityFilter())
    step(0, TASKS, reader(str(given)), *rules, writer(at["filtered"]))
    signature = minhash.MinhashDedupSignature(output_folder=at["signatures"], config=config, language=english)
    step(1, TASKS, reader(at["filtered"]), signature)
    buckets = minhash.MinhashDedupBuckets(input_folder=at["signatures"], output_folder=at["buckets"], config=config)
    step(2, config.num_buckets, buckets)
    step(3, 1, minhash.MinhashDedupCluster(input_folder=at["buckets"], output_folder=at["remove"], config=config))
    step(4, TASKS, reader(at["filtered"]), minhash.MinhashDedupFilter(input_folder=at["remove"]), writer(at["kept"]))
    return "Gopher and C4 filters, then MinHash, two tasks"


def rensa(pile: Path, _: Path) -> str:
    """Look each paragraph up in an index of signatures."""
    peer = import_module("rensa")
    index = peer.RMinHashLSH(threshold=ALIKE, num_perm=PLACES, num_bands=BANDS)
    drawn = []
    for place, text in enumerate(paragraphs_of(pile)):
        drawn.append(peer.RMinHash(num_perm=PLACES, seed=7))
        drawn[-1].update(shingles(text))
        index.insert(place, drawn[-1])
    for each in drawn:
        index.query(each)
    return "near-copies of paragraphs alone"


def datasketch(pile: Path, _: Path) -> str:
    """Look each paragraph up in an index of signatures."""
    peer = import_module("datasketch")
    index = peer.MinHashLSH(num_perm=PLACES, params=(BANDS, PLACES // BANDS))
    for place, text in enumerate(paragraphs_of(pile)):
        drawn = peer.MinHash(num_perm=PLACES, seed=7)
        drawn.update_batch([each.encode() for each in shingles(text)])
        index.query(drawn)
        index.insert(str(place), drawn)
    return "near-copies of paragraphs alone"


def gaoya(pile: Path, _: Path) -> str:
    """Look each paragraph up in an index of signatures, which checks what it finds."""
    index = import_module("gaoya.minhash").MinHashStringIndex(
        hash_size=32,
        jaccard_threshold=ALIKE,
        num_bands=BANDS,
        band_size=PLACES // BANDS,
        analyzer="word",
        lowercase=True,
        ngram_range=(WIDTH, WIDTH),
    )
    texts = paragraphs_of(pile)
    for place, text in enumerate(texts):
        index.insert_document(place, text)
    for text in texts:
        index.query(text)
    return "near-copies of paragraphs alone"


def text_dedup(pile: Path, _: Path) -> str:
    """Embed each paragraph by the library's own MinHash."""
    embed = import_module("text_dedup.minhash").embed_func
    for text in paragraphs_of(pile):
        embed(text, 0, num_perm=PLACES, ngram_size=WIDTH)
    return "signatures of paragraphs alone"


def page_of(text: str) -> str:
    """Return an article as a web page with a menu and a footer."""
    title, *paragraphs = text.split("\n\n")
    body = "".join(f"<p>{part}</p>" for part in paragraphs)
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/blog'>Blog</a></li></ul></nav>"
    return (
        f"<html><body>{menu}<article><h1>{title}</h1>{body}</article><footer>All rights reserved</footer></body></html>"
    )


def trafilatura(pile: Path, _: Path) -> str:
    """Extract each article from a web page."""
    extract = import_module("trafilatura").extract
    for _, text in texts_of(pile):
        extract(page_of(text))
    return "text of web pages alone"


def resiliparse(pile: Path, _: Path) -> str:
    """Extract each article from a web page."""
    extract = import_module("resiliparse.extract.html2text").extract_plain_text
    for _, text in texts_of(pile):
        extract(page_of(text), main_content=True)
    return "text of web pages alone"


PEERS: dict[str, Callable[[Path, Path], str]] = {
    "datatrove": datatrove,
    "text-dedup": text_dedup,
    "datasketch": datasketch,
    "gaoya": gaoya,
    "rensa": rensa,
    "trafilatura": trafilatura,
    "resiliparse": resiliparse,
}


def main(arguments: list[str]) -> int:
    """Run one peer."""
    name, pile, work = arguments
    try:
        import_module(name.replace("-", "_"))
    except ImportError as error:
        print(error, file=sys.stderr)
        return NOT_INSTALLED
    print(json.dumps({"does": PEERS[name](Path(pile), Path(work))}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
