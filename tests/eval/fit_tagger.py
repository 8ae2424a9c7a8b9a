"""Fit the network that tells pasted words from honest ones, and write `scripts/data/tagger.npz`.

    python tests/eval/fit_tagger.py             fit on everything and write the network
    python tests/eval/fit_tagger.py --folds     fit a network for each group of hands that has not learnt from it
    python tests/eval/fit_tagger.py --check     measure those of `--folds`, each on its own group

Needs `requirements-fit.txt`. Method: the words of an article are labelled (`tagger_material.py`) and the loss is the
cross entropy of every word, and for every sentence that of its run among all rows of its words and none (a semi-Markov
conditional random field of one segment: Sarawagi and Cohen, NIPS 2004). Adam with decoupled weight decay (Loshchilov
and Hutter, ICLR 2019), dropout (Srivastava and others, JMLR 2014). Training is done in floating point with JAX; then
every weight and value becomes a small integer (`winnow.core.network`). What stands on top of the network is fitted to
the networks of `--folds` (`folds.py`): run `--folds`, then `fit_seams.py` and `fit_weights.py`.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from folds import FOLDER, FOLDS, ROOT, network_without
from numpy.typing import NDArray
from tagger_material import BOOK, NAMES, SOURCES, UNKNOWN, Tagged, labelled, made, pools, tagged

from winnow.core.network import HEADS, MOST, SIDE, UNITS, Network
from winnow.rules.spliced.extents import INSERTED, LEFT
from winnow.rules.tagging.tagger import MEANING

WIDTH, DEPTH = 80, 4
"""Values of a word, and convolutions: with 48 values the figures of `--check` are a point lower, with 128 no higher."""
MADE = 9000
EACH = 2900
"""Made articles that exist, and those that an epoch takes; it takes every labelled one TWICE."""
TWICE = 2
EPOCHS = 5
SEED = 5
"""Of the beginnings 0 and 5 the better: of the pasted sentences of a group of hands that it did not know, at 5 honest
ones in 1,000, it found 0.863 instead of 0.838; the mean of both networks found 0.861."""
RATE, WARM, DECAY, CLIP = 2e-3, 200, 0.1, 1.0
"""Highest rate of learning, steps that lead up to it, weight decay, and the longest gradient."""
DROPPED, UNREAD = 0.3, 0.1
"""Share of values that dropout leaves out, and of words whose meaning is hidden, so that others must tell."""
LENGTHS = (256, 384, 640)
"""Words and marks that articles are filled up to; what is longer is cut off in training."""
SENTENCES = 160
TOGETHER = 8
SCALE = 3.0
"""Length of the vector of a meaning in training."""
SMALL = 127.0
"""The greatest integer of a weight."""
SIDES = 24
"""Numbers by which a word goes with another."""
RUN_COUNTS = 2.0
"""What a sentence with a run counts beside one without."""
FORBIDDEN = -1e9
"""Score of a row of words that reaches out of its sentence."""
NO_RUN, UNSURE = -1, -2
"""Place of the run in a sentence that has none, and in one of which nobody knows."""
SAMPLE = 400
"""Articles by which the range of values is found out."""

NUMBERS = BOOK.meanings.vectors.shape[1]
"""Of a meaning."""

Parameters = dict[str, Any]
Array = Any


def fresh(key: Array) -> Parameters:
    """Return the weights of a network that has learnt nothing."""
    shapes = {"meanings": (NUMBERS, WIDTH), "facts": (len(NAMES), WIDTH)}
    shapes |= {f"convolution-{n}": (3 * WIDTH, WIDTH) for n in range(DEPTH)}
    shapes |= {"sentence": (3 * WIDTH, WIDTH), "joined": (2 * WIDTH, WIDTH), "last": (WIDTH, HEADS)}
    keys = jax.random.split(key, len(shapes))
    found: Parameters = {}
    for at, (name, (rows, columns)) in zip(keys, shapes.items(), strict=True):
        found[name] = jax.random.normal(at, (rows, columns)) * np.sqrt(1.5 / rows)
        if name not in {"meanings", "facts"}:
            found[f"{name}.bias"] = jnp.zeros(columns)
    for at, name in zip(jax.random.split(keys[0]), ("before", "behind"), strict=True):
        found[name] = jax.random.normal(at, (WIDTH, SIDES)) * np.sqrt(0.5 / WIDTH)
    return found | {
        "start.bias": jnp.zeros(WIDTH),
        "last.bias": jnp.full(HEADS, -2.0),
        "last": found["last"] * 0.3,
        "adds": jnp.zeros((WIDTH, HEADS)),
        "adds.bias": jnp.array([0.0, -2.0, -2.0]),
        "before.bias": jnp.zeros(SIDES),
        "behind.bias": jnp.zeros(SIDES),
        "edges": jnp.zeros((2, SIDES)),
    }


def dropped(values: Array, key: Array, share: float) -> Array:
    """Return values of which a share is left out."""
    return jnp.where(jax.random.bernoulli(key, 1 - share, values.shape), values / (1 - share), 0.0) if share else values


def forward(found: Parameters, inputs: Mapping[str, Array], key: Array, share: float) -> tuple[Array, dict[str, Array]]:
    """Return the log odds of each word of an article, and the values on the way."""
    keys = jax.random.split(key, DEPTH + 4)
    mask, owners = inputs["mask"][:, None], inputs["owners"]
    start = inputs["meanings"] @ found["meanings"] + inputs["facts"] @ found["facts"] + found["start.bias"]
    values = dropped(jax.nn.relu(start) * mask, keys[0], share)
    highest = values
    for n in range(DEPTH):
        far = 1 << n
        edge = jnp.zeros((far, WIDTH))
        seen = jnp.concatenate(
            [jnp.concatenate([edge, values[:-far]]), values, jnp.concatenate([values[far:], edge])], 1
        )
        more = jax.nn.relu(seen @ found[f"convolution-{n}"] + found[f"convolution-{n}.bias"]) * mask
        values = values + dropped(more, keys[n + 1], share)
        highest = jnp.maximum(highest, values)
    counts = jax.ops.segment_sum(inputs["mask"], owners, SENTENCES)[:, None]
    mean = jax.ops.segment_sum(values, owners, SENTENCES) / jnp.maximum(counts, 1)
    most = jnp.maximum(jax.ops.segment_max(values, owners, SENTENCES), 0)
    whole = (mean * (counts > 0)).sum(0) / jnp.maximum((counts > 0).sum(), 1)
    pooled = jnp.concatenate([mean, most, jnp.broadcast_to(whole, mean.shape)], 1)
    held = jax.nn.relu(pooled @ found["sentence"] + found["sentence.bias"])
    beside = jnp.concatenate([values, dropped(held, keys[-2], share)[owners]], 1)
    joined = jax.nn.relu(beside @ found["joined"] + found["joined.bias"])
    left = dropped(joined, keys[-1], share)
    seen = dropped(values, keys[-3], share)
    sides = {name: seen @ found[name] + found[f"{name}.bias"] for name in ("before", "behind")}
    told = {"odds": left @ found["last"] + found["last.bias"], "adds": left @ found["adds"] + found["adds.bias"]}
    steps = {"values": highest, "held": held * (counts > 0), "joined": joined * mask}
    return told | sides, steps | {name: jnp.abs(side) * mask for name, side in sides.items()}


def run_scores(told: Mapping[str, Array], edges: Array, words: Array, homes: Array) -> Array:
    """Return the score of each row of words of an article: shape (words, INSERTED), by its first one and its length.

    `words` holds the place of each word with an edge at either end, `homes` its sentence, -1 at an edge.
    """
    size = len(words) - 2
    own = homes[1:-1]
    adds = told["adds"][words] * (homes >= 0)[:, None]
    before = jnp.where((homes[:-2] == own)[:, None], told["before"][words][:-2], edges[0])
    more = jnp.zeros((INSERTED + 1, SIDES))
    behind = jnp.concatenate([told["behind"][words][1:-1], more])
    sums = jnp.concatenate([jnp.zeros(1), jnp.cumsum(adds[1:-1, 0]), jnp.zeros(INSERTED)])
    ends = jnp.concatenate([adds[1:-1, 2], more[:, 0]])
    owners = jnp.concatenate([own, jnp.full(INSERTED + 1, -1)])
    scores = []
    for long in range(1, INSERTED + 1):
        after = jnp.where((owners[long : long + size] == own)[:, None], behind[long : long + size], edges[1])
        score = adds[1:-1, 1] + ends[long - 1 : long - 1 + size] + sums[long : long + size] - sums[:size]
        inside = (owners[long - 1 : long - 1 + size] == own) & (own >= 0)
        scores.append(jnp.where(inside, score + (before * after).sum(1), FORBIDDEN))
    return jnp.stack(scores, 1)


def run_loss(scores: Array, homes: Array, places: Array) -> tuple[Array, Array]:
    """Return the cross entropy of the runs of an article's sentences, and how many are known.

    `places` holds for each sentence its run's place among its article's `scores`, NO_RUN or UNSURE.
    """
    owners = jnp.where(homes[1:-1] >= 0, homes[1:-1], SENTENCES - 1)
    highest = jnp.maximum(jax.ops.segment_max(scores.max(1), owners, SENTENCES), 0.0)
    highest = jax.lax.stop_gradient(highest)
    risen = jnp.exp(scores - highest[owners][:, None]).sum(1)
    total = jnp.log(jax.ops.segment_sum(risen, owners, SENTENCES) + jnp.exp(-highest)) + highest
    own = jnp.where(places >= 0, scores.reshape(-1)[jnp.maximum(places, 0)], 0.0)
    known = places > UNSURE
    counts = jnp.where(places >= 0, RUN_COUNTS, 1.0) * known
    return ((total - own) * counts).sum(), known.sum()


def runs_of(article: Tagged, words: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Yield each sentence of an article by its number, with the first word of its run and the end.

    They are numbers of `words`; of a sentence without a run both are NO_RUN, others of which nobody knows are left out.
    """
    homes: defaultdict[int, list[int]] = defaultdict(list)
    for number, at in enumerate(words):
        homes[article.owners[at]].append(number)
    for home, numbers in homes.items():
        labels = [article.labels[words[number]] for number in numbers]
        if 1 not in labels and UNKNOWN not in labels:
            yield home, NO_RUN, NO_RUN
        elif 1 in labels and UNKNOWN not in labels:
            first, end = labels.index(1), len(labels) - labels[::-1].index(1)
            if all(labels[first:end]) and end - first <= INSERTED and len(labels) - (end - first) >= LEFT:
                yield home, numbers[first], numbers[end - 1] + 1


def filled(articles: Sequence[Tagged], length: int, chance: np.random.Generator | None) -> dict[str, NDArray[Any]]:
    """Return articles as arrays of one length; with `chance` the meanings of some words are hidden."""
    size = len(articles)
    found = {
        "meanings": np.zeros((size, length, NUMBERS), np.float32),
        "facts": np.zeros((size, length, len(NAMES) + 1), np.float32),
        "owners": np.full((size, length), SENTENCES - 1, np.int32),
        "mask": np.zeros((size, length), np.float32),
        "labels": np.full((size, length, HEADS), UNKNOWN, np.int8),
        "words": np.zeros((size, length + 2), np.int32),
        "homes": np.full((size, length + 2), -1, np.int32),
        "places": np.full((size, SENTENCES), UNSURE, np.int32),
    }
    for at, article in enumerate(articles):
        count = min(length, len(article.labels))
        meanings = article.meanings[:count] * np.float32(SCALE / MEANING)
        if chance is not None:
            meanings[chance.random(count) < UNREAD] = 0.0
        found["meanings"][at, :count] = meanings
        found["facts"][at, np.arange(count)[:, None], article.facts[:count]] = 1.0
        found["owners"][at, :count] = np.minimum(article.owners[:count], SENTENCES - 2)
        found["mask"][at, :count] = 1.0
        found["labels"][at, :count, 0] = article.labels[:count]
        found["labels"][at, :count, 1:] = article.edges[:count]
        add_runs(found, at, article, count)
    found["facts"] = found["facts"][:, :, :-1]
    return found


def add_runs(found: Mapping[str, NDArray[Any]], at: int, article: Tagged, count: int) -> None:
    """Add the words of an article of which so many words and marks are taken, and the runs in its sentences."""
    words = [n for n in range(count) if article.words[n]]
    size = len(words)
    found["words"][at, 1 : size + 1] = words
    found["homes"][at, 1 : size + 1] = [min(article.owners[n], SENTENCES - 2) for n in words]
    whole = len(article.labels) == count
    last = article.owners[count - 1] if count else 0
    for home, first, end in runs_of(article, words):
        if home < SENTENCES - 2 and (whole or home < last):
            found["places"][at, home] = NO_RUN if first == NO_RUN else first * INSERTED + end - first - 1


def loss(found: Parameters, inputs: Mapping[str, Array], key: Array) -> Array:
    """Return the mean cross entropies of labelled words, of what begins, of what ends and of runs, added up."""
    keys = jax.random.split(key, inputs["mask"].shape[0])
    told = jax.vmap(lambda one, at: forward(found, one, at, DROPPED)[0])(dict(inputs), keys)
    counts = inputs["labels"] != UNKNOWN
    wrong = optax.sigmoid_binary_cross_entropy(told["odds"], (inputs["labels"] == 1).astype(jnp.float32))
    scores = jax.vmap(run_scores, in_axes=(0, None, 0, 0))(told, found["edges"], inputs["words"], inputs["homes"])
    runs, known = jax.vmap(run_loss)(scores, inputs["homes"], inputs["places"])
    words = (wrong * counts).sum((0, 1)) / jnp.maximum(counts.sum((0, 1)), 1)
    return words.sum() + runs.sum() / jnp.maximum(known.sum(), 1)


def length_of(article: Tagged) -> int:
    """Return what an article is filled up to."""
    return next((length for length in LENGTHS if len(article.labels) <= length), LENGTHS[-1])


def batches(articles: Sequence[Tagged], chance: np.random.Generator) -> Iterator[dict[str, NDArray[Any]]]:
    """Yield articles of like length together, in an order by chance."""
    order = chance.permutation(len(articles))
    groups = []
    for length in LENGTHS:
        same = [articles[n] for n in order if length_of(articles[n]) == length]
        groups += [(length, same[at : at + TOGETHER]) for at in range(0, len(same) - TOGETHER + 1, TOGETHER)]
    for n in chance.permutation(len(groups)):
        yield filled(groups[n][1], groups[n][0], chance)


def learnt(real: Sequence[Tagged], more: Sequence[Tagged]) -> Parameters:
    """Return the weights that fit labelled articles and made ones best; a fact that none of them has says nothing."""
    chance, key = np.random.default_rng(SEED), jax.random.PRNGKey(SEED + 1)
    each = min(EACH, len(more))
    steps = EPOCHS * (TWICE * len(real) + each) // TOGETHER
    rates = optax.warmup_cosine_decay_schedule(0, RATE, WARM, steps, RATE / 200)
    rule = optax.chain(optax.clip_by_global_norm(CLIP), optax.adamw(rates, weight_decay=DECAY))
    found = fresh(key)
    state = rule.init(found)

    @jax.jit
    def step(found: Parameters, state: Any, inputs: Mapping[str, Array], key: Array) -> tuple[Parameters, Any, Array]:  # noqa: ANN401
        value, slope = jax.value_and_grad(loss)(found, inputs, key)
        change, state = rule.update(slope, state, found)
        return optax.apply_updates(found, change), state, value

    for epoch in range(EPOCHS):
        taken = [more[n] for n in chance.choice(len(more), each, replace=False)]
        values = []
        for inputs in batches([*real] * TWICE + taken, chance):
            key, at = jax.random.split(key)
            found, state, value = step(found, state, inputs, at)
            values.append(float(value))
        sys.stderr.write(f"epoch {epoch + 1} of {EPOCHS}: loss {np.mean(values):.4f}\n")
    result = {name: np.array(value, dtype=np.float64) for name, value in found.items()}
    shown = {int(number) for article in (*real, *more) for number in np.unique(article.facts)}
    result["facts"][[number for number in range(len(NAMES)) if number not in shown]] = 0.0
    return result


def ranges(found: Parameters, articles: Sequence[Tagged]) -> dict[str, float]:
    """Return what one step of each kind of value is worth, so that the highest is MOST steps."""
    run = jax.jit(jax.vmap(partial(forward, share=0.0), in_axes=(None, 0, None)))
    highest: dict[str, float] = {}
    for inputs in batches(articles[:SAMPLE], np.random.default_rng(1)):
        _, values = run(found, inputs, jax.random.PRNGKey(0))
        for name, value in values.items():
            highest[name] = max(highest.get(name, 0.0), float(value.max()))
    return {name: value / MOST for name, value in highest.items()}


def whole(weights: NDArray[Any], unit: float, bias: NDArray[Any], target: float) -> dict[str, NDArray[Any]]:
    """Return a layer in whole numbers; values come in steps of `unit` and go out in steps of `target`."""
    steps = np.maximum(np.abs(weights).max(axis=0), 1e-9) / SMALL
    shares = (unit * steps / target).astype(np.float32)
    return {
        "weights": np.rint(weights / steps).astype(np.int8),
        "bias": np.rint(bias / (unit * steps)).astype(np.int32),
        "shares": shares,
    }


def written(found: Parameters, articles: Sequence[Tagged]) -> dict[str, NDArray[Any]]:
    """Return the arrays of the network in whole numbers, as `winnow.core.network` reads them."""
    steps = ranges(found, articles)
    value, held, joined = steps["values"], steps["held"], steps["joined"]
    meaning = np.maximum(np.abs(found["meanings"]).max(axis=0), 1e-9) / SMALL
    unit = meaning * SCALE / MEANING
    layers = {
        "start": {
            "weights": np.zeros((0, WIDTH), np.int8),
            "bias": np.rint(found["start.bias"] / unit).astype(np.int32),
            "shares": (unit / value).astype(np.float32),
        }
    }
    for n in range(DEPTH):
        name = f"convolution-{n}"
        layers[name] = whole(found[name], value, found[f"{name}.bias"], value)
    layers["sentence"] = whole(found["sentence"], value, found["sentence.bias"], held)
    beside = np.concatenate([found["joined"][:WIDTH], found["joined"][WIDTH:] * (held / value)])
    layers["joined"] = whole(beside, value, found["joined.bias"], joined)
    layers["last"] = whole(found["last"], joined, found["last.bias"], 1.0)
    layers["adds"] = whole(found["adds"], joined, found["adds.bias"], 1.0 / UNITS)
    sides = {}
    for at, name in enumerate(("before", "behind")):
        side = steps[name] * MOST / SIDE
        layers[name] = whole(found[name], value, found[f"{name}.bias"], side)
        sides[name] = np.clip(np.rint(found["edges"][at] / side), -SIDE, SIDE)
    product = steps["before"] * steps["behind"] * (MOST / SIDE) ** 2 * UNITS
    arrays = {f"{name}.{part}": array for name, layer in layers.items() for part, array in layer.items()}
    names = "\n".join(NAMES).encode("ascii")
    return arrays | {
        "meanings": np.rint(found["meanings"] / meaning).astype(np.int8),
        "facts": np.rint(found["facts"] / unit).astype(np.int32),
        "names": np.frombuffer(names, dtype=np.uint8),
        "edges": np.array([*sides.values()], dtype=np.int8),
        "together": np.array([product], dtype=np.float32),
    }


def write(path: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Write the file of a network."""
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **dict(arrays))


def odds_by(network: Network, article: Tagged) -> NDArray[np.float64]:
    """Return the log odds of the words of an article as a network in whole numbers sees them."""
    names = list(NAMES)
    facts = np.array([network.facts[name] for name in names])
    rows = article.meanings.astype(np.float32) @ network.meanings
    for at, numbers in enumerate(article.facts):
        rows[at] += facts[numbers[numbers >= 0]].sum(axis=0)
    starts = [n for n, owner in enumerate(article.owners) if n == 0 or article.owners[n - 1] != owner]
    return network.log_odds(rows, starts)


def check(real: Sequence[Tagged]) -> None:
    """Print how well each network tells the sentences of the group that it has not learnt from."""
    good, bad = [], []
    for article in real:
        (own,) = article.folds
        odds = odds_by(network_without(own), article)[:, 0]
        for owner in sorted(set(article.owners)):
            at = [n for n, other in enumerate(article.owners) if other == owner and article.words[n]]
            labels = {article.labels[n] for n in at}
            if len(labels) == 1 and labels <= {0, 1}:
                (bad if labels == {1} else good).append(float(np.mean(odds[at])))
    good.sort(reverse=True)
    for share in (1, 2, 5, 10, 20):
        least = good[share * len(good) // 1000]
        found = sum(value > least for value in bad) / len(bad)
        sys.stdout.write(f"{share} in 1,000 of {len(good)} honest sentences: {found:.3f} of {len(bad)} pasted\n")


def main() -> int:
    """Fit and write, or measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", action="store_true", help="fit the networks that know all groups but one")
    parser.add_argument("--check", action="store_true", help="measure them instead")
    asked = parser.parse_args()
    marked = list(labelled())
    real = [tagged(item) for item in marked]
    if asked.check:
        check([article for article, item in zip(real, marked, strict=True) if not item.hands & {"articles", SOURCES}])
        return 0
    found = pools(marked)
    more = [tagged(item) for item in made(found, MADE)]
    if not asked.folds:
        write(ROOT / "scripts" / "data" / "tagger.npz", written(learnt(real, more), real))
        return 0
    for fold in range(FOLDS):
        others = [article for article in real if fold not in article.folds]
        rest = [article for article in more if fold not in article.folds]
        write(FOLDER / f"fold-{fold}.npz", written(learnt(others, rest), others))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
