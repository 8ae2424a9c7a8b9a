/*
 * Finds the sections of the guide that answer a few words. Knows no page and no network: the tests run it in Node.
 *
 * It reads what MkDocs itself writes for every site (search_index.json) and the words that the glossary calls the same
 * (search-words.json). A word of the reader's matches, best first: the same word, the same stem (drive, driving),
 * a beginning (depr), a glossary synonym (drip, infusion), and a word that is spelt nearly the same.
 */

const COMMON = new Set(
  ("a about after am an and any are as at be been before but by can could did do does during for from get had has have how i if in "
    + "into is it its me my of on or our should so than that the their them then there these they this to was we what when where "
    + "which while who why will with would you your")
    .split(" "),
);
// Longest first: one ending is cut, and then the e or y before it, so that drive, drives and driving meet.
const ENDINGS = ("ational ations ingly ating ation ated ates ate ments ities ally ance ancy ence ency ment ions ness able ible ion ing ers ies ied ity "
  + "ive ous als ant ent ed er es al ly s e y").split(" ");
const LEAST_STEM = 4;

const SAME_WORD = 1, SAME_STEM = 0.9, SYNONYM = 0.8, BEGINNING = 0.6, ONE_SLIP = 0.55, TWO_SLIPS = 0.4;
// What a word counts for by the place that it stands in, next to 1 in the text.
const IN_HEADING = 2.5, IN_PAGE_TITLE = 2;
// The page whose whole title the reader typed comes first.
const NAMED = 3;
// What it counts for that another section of the page has a word that this one lacks.
const ELSEWHERE = 0.6;
// Lists of links, notes and the guide's account of itself answer few questions.
const LESS = [[/#references$/, 0.15], [/^(#|$)/, 0.3], [/^about\//, 0.5]];
// A block that stands on many pages tells less of each of them.
const REPEATED = 0.7, MANY = 3;
// The usual constants of BM25: how soon repetition stops to count, and how much a long text is held against it.
const SATURATION = 1.2, LENGTH = 0.6;

/** Return a text in lower case, without accents, with one kind of apostrophe. */
export const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[\u2018\u2019]/g, "'").toLowerCase();

/** Return the words of a text, folded. */
export const wordsOf = (text) => fold(text).replace(/'s\b|(?<=\w)\.(?=\w\.)/g, "").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Return a word without its ending. */
export function stem(word) {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= LEAST_STEM);
  const left = ending ? word.slice(0, -ending.length) : word;
  return left.length > LEAST_STEM ? left.replace(/(.)\1$/, "$1").replace(/[eiy]$/, "") : left;
}

/** Return how many slips of the finger (a letter missing, added, changed, or two swapped) part two words; limit + 1 for more. */
export function slips(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}

/** Return the plain words of a piece of HTML; numbers of notes go. */
function plain(html) {
  const marks = { lt: "<", gt: ">", quot: '"', amp: "&", "#39": "'" };
  return html.replace(/<sup>.*?<\/sup>|\u21a9\ufe0e?/g, "").replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name) => marks[name]).replace(/\s+/g, " ").replace(/ ([.,;:!?])/g, "$1").trim();
}

const same = ({ title, text }) => `${title}\n${text}`;

function countWords(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Return the sections to search: those of MkDocs, with one for each word of the glossary instead of its one long page. */
function sectionsOf(index, glossary) {
  const terms = glossary.words ?? [];
  const all = index.docs ?? index.items;
  const titles = new Map(all.filter((doc) => !doc.location.includes("#")).map((doc) => [doc.location, plain(doc.title)]));
  const docs = all.filter((doc) => !terms.length || doc.location !== glossary.page)
    .map(({ location, title, text }) => ({ location, title: plain(title), text: plain(text) }));
  for (const { term, plain: text, also, at } of terms) {
    docs.push({ location: glossary.page + at, title: term, text, extra: also.join(" "), less: 0.6 });
  }
  const copies = countWords(docs.map(same));
  return docs.map((doc) => {
    const page = doc.location.split("#")[0];
    const pageTitle = titles.get(page) ?? doc.title;
    const words = wordsOf(`${doc.text} ${doc.extra ?? ""}`);
    const less = LESS.reduce((weight, [shape, by]) => (shape.test(doc.location) ? weight * by : weight), doc.less ?? 1);
    return {
      ...doc, page, pageTitle, less: less * (copies.get(same(doc)) >= MANY ? REPEATED : 1), length: words.length, words: countWords(words),
      heading: countWords(wordsOf(doc.title)), above: countWords(doc.title === pageTitle ? [] : wordsOf(pageTitle)),
    };
  });
}

export class Finder {
  /** Take what MkDocs wrote, and the words of the glossary: {page, words: [{term, plain, also, misspelt, at}]}. */
  constructor(index, glossary = {}) {
    this.sections = sectionsOf(index, glossary);
    this.meanLength = this.sections.reduce((sum, section) => sum + section.length, 0) / (this.sections.length || 1);
    this.spread = new Map();
    this.pages = new Map();
    for (const { page, words, heading, above } of this.sections) {
      this.pages.set(page, new Set([...(this.pages.get(page) ?? []), ...words.keys(), ...heading.keys()]));
      for (const word of new Set([...words.keys(), ...heading.keys(), ...above.keys()])) {
        this.spread.set(word, (this.spread.get(word) ?? 0) + 1);
      }
    }
    this.stems = Map.groupBy ? Map.groupBy(this.spread.keys(), stem) : groupBy(this.spread.keys(), stem);
    const phrase = (text) => wordsOf(text);
    this.groups = (glossary.words ?? []).map(({ term, also }) => [term, ...also].map(phrase));
    this.misspelt = (glossary.words ?? []).flatMap(({ term, misspelt }) => (misspelt ?? []).map((wrong) => [phrase(wrong), phrase(term)]));
  }

  /** Return the words of the site that a word of the reader's may stand for, each with how well it fits. */
  near(word) {
    const found = new Map((this.stems.get(stem(word)) ?? []).map((other) => [other, SAME_STEM]));
    if (this.spread.has(word)) found.set(word, SAME_WORD);
    if (word.length >= 3) {
      for (const other of this.spread.keys()) if (other.startsWith(word) && !found.has(other)) found.set(other, BEGINNING);
    }
    if (found.size || word.length < 4) return found;
    const limit = word.length < 7 ? 1 : 2;
    // A slip in another form of the word (adiction, addicted) counts as one more.
    const apart = (other) => Math.min(slips(word, other, limit), slips(stem(word), stem(other), limit - 1) + 1);
    const counted = [...this.spread.keys()].map((other) => [other, apart(other)]).filter(([, n]) => n <= limit);
    const least = Math.min(...counted.map(([, n]) => n));
    const nearest = counted.filter(([, n]) => n === least).map(([other]) => other);
    // A first letter is seldom wrong.
    const begun = nearest.filter((other) => other[0] === word[0]);
    const meant = begun.length ? begun : nearest;
    const fits = least === 1 ? ONE_SLIP : TWO_SLIPS;
    return new Map(meant.flatMap((other) => this.stems.get(stem(other))).map((other) => [other, fits]));
  }

  /** Return the ways to say what the reader asks for: a list of things, each a list of phrases, best first. */
  asked(query) {
    let words = wordsOf(query);
    for (const [wrong, right] of this.misspelt) words = replaced(words, wrong, right);
    const telling = words.filter((word) => !COMMON.has(word));
    const rest = telling.length ? telling : words;
    const things = [];
    for (let at = 0; at < rest.length;) {
      const [size, ways] = this.sayings(rest, at);
      const own = rest.slice(at, at + size).map((word) => this.near(word));
      things.push([{ words: own, fits: 1 }, ...ways]);
      at += size;
    }
    return things;
  }

  /** Return how many of the words from a place on are one phrase of the glossary, and the other phrases for it. */
  sayings(words, at) {
    let size = 1, ways = [];
    for (const group of this.groups) {
      for (const phrase of group) {
        const length = lengthOf(phrase, words.slice(at));
        if (length < size) continue;
        if (length > size) [size, ways] = [length, []];
        const others = group.filter((other) => other !== phrase);
        ways.push(...others.map((other) => ({ words: other.map((word) => this.whole(word)), fits: SYNONYM })));
      }
    }
    return [size, ways];
  }

  /** Return a word of the glossary as it stands on the site: no beginnings, no slips. */
  whole(word) {
    const found = new Map((this.stems.get(stem(word)) ?? []).map((other) => [other, SAME_STEM]));
    return this.spread.has(word) ? found.set(word, SAME_WORD) : found;
  }

  /** Return what one word counts for in a section. */
  weigh(near, section) {
    let best = 0;
    for (const [word, fits] of near) {
      const times = section.words.get(word) ?? 0;
      const long = 1 - LENGTH + (LENGTH * section.length) / this.meanLength;
      const inText = (times * (SATURATION + 1)) / (times + SATURATION * long);
      const inTitles = (section.heading.has(word) ? IN_HEADING : 0) + (section.above.has(word) ? IN_PAGE_TITLE : 0);
      const rare = Math.log(1 + this.sections.length / this.spread.get(word));
      best = Math.max(best, fits * rare * (inText + inTitles));
    }
    return best;
  }

  score(things, words, section) {
    const elsewhere = this.pages.get(section.page);
    let sum = 0, met = 0;
    for (const ways of things) {
      const weights = ways.map(({ words, fits }) => {
        const each = words.map((near) => this.weigh(near, section));
        const present = each.filter(Boolean).length / (each.length || 1);
        return fits * each.reduce((a, b) => a + b, 0) * present ** 2;
      });
      const best = Math.max(...weights);
      sum += best;
      met += best > 0 ? 1 : ELSEWHERE * ways.some(({ words: [near] }) => near && [...near.keys()].some((word) => elsewhere.has(word)));
    }
    const named = section.location === section.page && section.heading.size && [...section.heading.keys()].every((word) => words.has(word));
    return sum * section.less * (met / things.length) ** 2 * (named ? NAMED : 1);
  }

  /** Return the best section of each page, best first: {location, page, section, excerpt: [[words, marked]]}. */
  find(query, most = 10) {
    const things = this.asked(query), words = new Set(wordsOf(query));
    if (!things.length) return [];
    const scored = this.sections.map((section) => ({ section, score: this.score(things, words, section) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || this.sections.indexOf(a.section) - this.sections.indexOf(b.section));
    const marked = new Set(things.flat().flatMap(({ words }) => words.flatMap((near) => [...near.keys()])));
    const pages = new Set(), told = new Set(), results = [];
    for (const { section } of scored) {
      if (pages.has(section.page) || told.has(same(section))) continue;
      pages.add(section.page);
      told.add(same(section));
      results.push(this.shown(section, marked));
      if (results.length === most) break;
    }
    return results;
  }

  shown(section, marked) {
    const next = this.sections[this.sections.indexOf(section) + 1];
    // The text before the first heading is the same note on every page: what follows it says more.
    const source = section.location === section.page && next?.page === section.page && next.text ? next : section;
    return {
      location: section.location, page: section.pageTitle, section: section.title === section.pageTitle ? "" : section.title,
      excerpt: excerpt(source.text, marked, source.extra !== undefined),
    };
  }
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const alike = (word, other) => other !== undefined && (word === other || stem(word) === stem(other));

/** Return how many words at the start of a text are a phrase, its last word aside where it has three ("disorder"); 0 for none. */
function lengthOf(phrase, words) {
  const telling = phrase.filter((word) => !COMMON.has(word));
  const met = telling.findIndex((word, i) => !alike(word, words[i]));
  if (met < 0) return telling.length;
  return met >= 2 && met === telling.length - 1 ? met : 0;
}

function replaced(words, wrong, right) {
  const at = words.findIndex((_, i) => wrong.every((word, j) => word === words[i + j]));
  return at < 0 ? words : [...words.slice(0, at), ...right, ...words.slice(at + wrong.length)];
}

/** Return about two lines of a text around the words to mark, or all of a meaning, cut into pieces: [[words, marked]]. */
function excerpt(text, marked, whole) {
  const length = whole ? 400 : 170;
  const isMarked = (piece) => marked.has(wordsOf(piece)[0]);
  const pieces = text.match(/[\p{L}\p{N}'\u2019]+|[^\p{L}\p{N}'\u2019]+/gu) ?? [];
  const first = whole ? 0 : Math.max(0, pieces.findIndex(isMarked));
  let from = first;
  for (let room = 60; from > 0 && (room -= pieces[from - 1].length) > 0 && !/[.!?] /.test(pieces[from - 1]); from -= 1);
  const kept = [];
  let to = from;
  for (let room = length; to < pieces.length && (room -= pieces[to].length) > 0; to += 1) kept.push([pieces[to], isMarked(pieces[to])]);
  if (from > 0 && !/[.!?] $/.test(pieces[from - 1])) kept.unshift(["… ", false]);
  if (to < pieces.length) kept.push([" …", false]);
  return kept;
}
