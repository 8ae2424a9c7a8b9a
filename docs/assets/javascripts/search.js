/*
 * The search dialog. Everything that finds (the engine, the index, the words of the glossary) is fetched when a reader
 * opens the dialog for the first time, and not before. No inline code, no markup from text: all words go in as text.
 */

const HERE = new URL(".", import.meta.url);
const SITE = new URL("../../", HERE);
// Long enough that a screen reader is not told of every letter.
const PAUSE_MS = 150;

const part = Object.fromEntries([...document.querySelectorAll("[data-search]")].map((e) => [e.dataset.search, e]));
let finder;

async function fetched(path) {
  const answer = await fetch(new URL(path, SITE));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Return the engine with the site in it; the second call gets the first one's. */
function ready() {
  finder ??= Promise.all([
    import(new URL("search-engine.js", HERE).href),
    // Zensical, another reader of the same pages, writes the same under another name.
    fetched("search/search_index.json").catch(() => fetched("search.json")),
    fetched("search-words.json"),
  ]).then(([{ Finder }, index, words]) => new Finder(index, words));
  finder.catch(() => { finder = undefined; });
  return finder;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.append(text);
  return made;
}

function item({ location, page, section, excerpt }) {
  const link = element("a", "search__link", "");
  link.href = new URL(location, SITE).href;
  link.append(element("span", "search__page", page));
  if (section) link.append(element("span", "search__section", `: ${section}`));
  const words = element("p", "search__excerpt", "");
  words.append(...excerpt.map(([text, marked]) => (marked ? element("mark", "", text) : text)));
  const made = document.createElement("li");
  made.append(link, words);
  return made;
}

function say(text) {
  if (part.status.textContent !== text) part.status.textContent = text;
}

async function search() {
  const query = part.words.value.trim();
  try {
    const engine = await ready();
    if (query !== part.words.value.trim()) return;
    // The same question again leaves the list alone, and the focus where it is in it.
    if (part.results.dataset.query === query) return;
    const results = query ? engine.find(query) : [];
    part.results.replaceChildren(...results.map(item));
    part.results.dataset.query = query;
    const count = results.length === 1 ? "1 result." : `${results.length} results.`;
    const none = `Nothing found for “${query}”. Try another word, or see all pages.`;
    say(query ? (results.length ? count : none) : "Type a word or a question.");
  } catch {
    say("The search could not be loaded. You can see all pages instead.");
  }
}

function open() {
  if (part.dialog.open) return;
  part.dialog.showModal();
  part.words.select();
  search();
}

/** Move between the box and the links with the arrow keys; Enter in the box opens the first link. */
function steer(event) {
  const stops = [part.words, ...part.results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  if (event.key === "Enter" && at === 0) stops[1]?.click();
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

/** The theme turns pages at single letters (p, n, comma, full stop): a slip, or a spoken word, would lead away (WCAG 2.1.4). */
function keys(event) {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation();
  }
}

let waiting;
part.words.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE_MS);
});
part.open.addEventListener("click", open);
part.close.addEventListener("click", () => part.dialog.close());
part.dialog.addEventListener("keydown", steer);
// A click on the dark ground around the dialog, or on a result that stands on this very page.
part.dialog.addEventListener("click", (event) => {
  if (event.target === part.dialog || event.target.closest("a")) part.dialog.close();
});
document.body.addEventListener("keydown", keys);
part.link.hidden = true;
part.open.hidden = false;
